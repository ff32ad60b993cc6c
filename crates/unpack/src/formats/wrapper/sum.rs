// SPDX-License-Identifier: Apache-2.0 OR MIT
//! CRC-32 in the two ways in which headers use it.

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
    }
}
