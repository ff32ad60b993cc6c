// SPDX-License-Identifier: Apache-2.0 OR MIT
//! Secrets as they may be shown: the dossier is a thing that people e-mail.

use sha2::{Digest, Sha256};

/// Below this many characters a secret's ends or hash would help to guess it.
const SHORT: usize = 20;

/// A secret as it may be shown: below 20 characters its length alone (`…(9)`), else its ends and
/// its length (`ab…yz (32)`).
#[must_use]
pub fn redact(secret: &str) -> String {
    let characters: Vec<char> = secret.chars().collect();
    let count = characters.len();
    match characters.as_slice() {
        [a, b, .., y, z] if count >= SHORT => format!("{a}{b}…{y}{z} ({count})"),
        _ => format!("…({count})"),
    }
}

/// Hash of a secret that is long enough not to be guessed from it; `None` for a short one.
#[must_use]
pub fn hash(secret: &str) -> Option<String> {
    (secret.chars().count() >= SHORT).then(|| hex(&Sha256::digest(secret.as_bytes())))
}

/// Lower-case hex.
#[must_use]
pub fn hex(bytes: &[u8]) -> String {
    const DIGITS: &[u8; 16] = b"0123456789abcdef";
    let mut text = String::with_capacity(bytes.len() * 2);
    for byte in bytes {
        text.push(char::from(DIGITS[usize::from(byte >> 4)]));
        text.push(char::from(DIGITS[usize::from(byte & 15)]));
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_short_secret_shows_its_length_alone() {
        assert_eq!(redact("openDTU42"), "…(9)");
        assert_eq!(hash("openDTU42"), None);
    }

    #[test]
    fn a_long_secret_shows_its_ends() {
        assert_eq!(redact("abcdefghijklmnopqrstuvwxyz"), "ab…yz (26)");
        // SHA-256 of the alphabet, from the test vectors of FIPS 180-4's successors (NIST CSRC).
        assert_eq!(
            hash("abcdefghijklmnopqrstuvwxyz").as_deref(),
            Some("71c480df93d6ae2f1efad1447c66c9525e316218cf51fc8d9ed832f2daf18b73")
        );
    }
}
