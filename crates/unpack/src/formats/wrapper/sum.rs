// SPDX-License-Identifier: Apache-2.0 OR MIT
//! CRC-32 in the ways in which headers and file systems use it.

use flate2::Crc;

use crate::work;

/// CRC-32 as gzip and U-Boot use it.
#[must_use]
pub fn crc32(bytes: &[u8]) -> u32 {
    work::spend(bytes.len());
    let mut crc = Crc::new();
    crc.update(bytes);
    crc.sum()
}

/// The same without the last inversion (CRC-32/JAMCRC), as router vendors use it.
#[must_use]
pub fn jamcrc(bytes: &[u8]) -> u32 {
    !crc32(bytes)
}

/// CRC-32C (Castagnoli), continued from `state`; neither begun nor ended with an inversion.
#[must_use]
pub fn crc32c(state: u32, bytes: &[u8]) -> u32 {
    const TABLE: [u32; 256] = {
        let mut table = [0; 256];
        let mut index = 0;
        while index < 256 {
            let (mut value, mut bit) = (index as u32, 0);
            while bit < 8 {
                value = if value & 1 == 1 { value >> 1 ^ 0x82f6_3b78 } else { value >> 1 };
                bit += 1;
            }
            table[index] = value;
            index += 1;
        }
        table
    };
    // A byte at a time: slower by as much.
    work::spend(bytes.len().saturating_mul(4));
    bytes
        .iter()
        .fold(state, |sum, byte| TABLE[usize::from(sum.to_le_bytes()[0] ^ byte)] ^ (sum >> 8))
}

/// The same with neither the first nor the last inversion, as jffs2 uses it.
pub fn crc32_plain(bytes: &[u8]) -> u32 {
    work::spend(bytes.len() + 32);
    let mut crc = Crc::new();
    // Brings the register from all ones to zero.
    crc.update(&[0xff; 4]);
    crc.update(bytes);
    !crc.sum()
}

/// What details say of a checksum.
#[must_use]
pub fn word(holds: bool) -> String {
    if holds { "holds" } else { "wrong" }.to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn check_values_of_the_catalogue() {
        assert_eq!(crc32(b"123456789"), 0xcbf4_3926);
        assert_eq!(jamcrc(b"123456789"), 0x340b_c6d9);
        assert_eq!(!crc32c(!0, b"123456789"), 0xe306_9283);
        // The header of a jffs2 clean marker.
        assert_eq!(crc32_plain(b"\x85\x19\x03\x20\x0c\0\0\0"), 0xe41e_b0b1);
    }
}
