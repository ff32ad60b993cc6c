// SPDX-License-Identifier: Apache-2.0 OR MIT
//! What Arduino's core for the ESP8266 puts behind its boot loader: padding, then size and checksum
//! of the whole flash image, in the last bytes of the first sector.
//!
//! Source: Arduino core for ESP8266, tools/elf2bin.py (`add_crc`).

use crate::bytes::{Endian, Fields};

/// Where the size stands, and where the application begins.
const PLACE: usize = 0xff8;
pub const SECTOR: usize = 0x1000;

/// The largest flash that these chips map.
const MAX_SIZE: usize = 16 << 20;

/// Whether the checksum over the image holds; `None` where the loader, which ends at `end`, has
/// none behind it.
pub fn checksum(bytes: &[u8], end: usize) -> Option<bool> {
    let fields = Fields::new(bytes, Endian::Little);
    let size = fields.u32(PLACE)? as usize;
    let padded = bytes.get(end..PLACE)?.iter().all(|byte| *byte == 0xaa);
    let image = bytes.get(..size).filter(|_| padded && (SECTOR..=MAX_SIZE).contains(&size))?;
    let (before, after) = (image.get(..PLACE)?, image.get(SECTOR..)?);
    let sum = [before, &[0; 8], after].into_iter().fold(!0, crc);
    Some(fields.u32(PLACE + 4) == Some(sum))
}

/// CRC-32 with the highest bit first (CRC-32/MPEG-2).
fn crc(state: u32, bytes: &[u8]) -> u32 {
    const TABLE: [u32; 256] = {
        let mut table = [0; 256];
        let mut index = 0;
        while index < 256 {
            let (mut value, mut bit) = ((index as u32) << 24, 0);
            while bit < 8 {
                value = if value >> 31 == 1 { value << 1 ^ 0x04c1_1db7 } else { value << 1 };
                bit += 1;
            }
            table[index] = value;
            index += 1;
        }
        table
    };
    crate::work::spend(bytes.len().saturating_mul(4));
    bytes
        .iter()
        .fold(state, |sum, byte| TABLE[usize::from(sum.to_be_bytes()[0] ^ byte)] ^ (sum << 8))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn check_value_of_the_catalogue() {
        assert_eq!(crc(!0, b"123456789"), 0x0376_e6e7);
    }

    #[test]
    fn a_changed_image_is_told() {
        let mut image = vec![0xaa; SECTOR + 100];
        image[PLACE..PLACE + 8].fill(0);
        let sum = {
            let mut sized = image.clone();
            sized[PLACE..PLACE + 8].fill(0);
            crc(!0, &sized)
        };
        let size = u32::try_from(image.len()).unwrap();
        image[PLACE..PLACE + 4].copy_from_slice(&size.to_le_bytes());
        image[PLACE + 4..SECTOR].copy_from_slice(&sum.to_le_bytes());
        assert_eq!(checksum(&image, 0xe00), Some(true));
        image[SECTOR + 5] ^= 1;
        assert_eq!(checksum(&image, 0xe00), Some(false));
        image[0xe80] ^= 1;
        assert_eq!(checksum(&image, 0xe00), None);
    }
}
