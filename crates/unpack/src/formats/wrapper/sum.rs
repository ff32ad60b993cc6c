// SPDX-License-Identifier: Apache-2.0 OR MIT
//! CRC-32 in the ways in which headers and file systems use it.

use flate2::Crc;

/// CRC-32 as gzip and U-Boot use it.
#[must_use]
pub fn crc32(bytes: &[u8]) -> u32 {
    let mut crc = Crc::new();
    crc.update(bytes);
    crc.sum()
}

/// The same without the last inversion (CRC-32/JAMCRC), as router vendors use it.
#[must_use]
pub fn jamcrc(bytes: &[u8]) -> u32 {
    !crc32(bytes)
}

/// The same with neither the first nor the last inversion, as jffs2 uses it.
#[must_use]
pub fn crc32_plain(bytes: &[u8]) -> u32 {
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
        // The header of a jffs2 clean marker.
        assert_eq!(crc32_plain(b"\x85\x19\x03\x20\x0c\0\0\0"), 0xe41e_b0b1);
    }
}
