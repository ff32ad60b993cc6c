// SPDX-License-Identifier: Apache-2.0 OR MIT
//! Base64 (RFC 4648, section 4), with white space between lines.

const ALPHABET: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

fn value(byte: u8) -> Option<u32> {
    Some(u32::from(match byte {
        b'A'..=b'Z' => byte - b'A',
        b'a'..=b'z' => byte - b'a' + 26,
        b'0'..=b'9' => byte - b'0' + 52,
        b'+' => 62,
        b'/' => 63,
        _ => return None,
    }))
}

/// The bytes; `None` where the text is no base64 to its end, or stands for nothing.
pub fn decode(text: &[u8]) -> Option<Vec<u8>> {
    let mut bytes = Vec::with_capacity(text.len() / 4 * 3);
    let (mut held, mut count, mut padding) = (0_u32, 0_u32, 0_u32);
    for byte in text {
        match byte {
            b' ' | b'\t' | b'\r' | b'\n' => continue,
            b'=' => padding += 1,
            _ if padding > 0 => return None,
            _ => {
                held = held << 6 | value(*byte)?;
                count += 1;
                if count % 4 == 0 {
                    bytes.extend_from_slice(&held.to_be_bytes()[1..]);
                    held = 0;
                }
            }
        }
    }
    match (count % 4, padding) {
        (0, 0) => {}
        (2, 0 | 2) => bytes.push((held >> 4 & 0xff) as u8),
        (3, 0 | 1) => bytes.extend_from_slice(&((held >> 2) as u16).to_be_bytes()),
        _ => return None,
    }
    (!bytes.is_empty()).then_some(bytes)
}

/// The text, without padding.
pub fn encode(bytes: &[u8]) -> String {
    let mut text = String::with_capacity(bytes.len().div_ceil(3) * 4);
    for chunk in bytes.chunks(3) {
        let held = chunk.iter().fold(0_u32, |sum, byte| sum << 8 | u32::from(*byte));
        let held = held << (8 * (3 - chunk.len()));
        for place in 0..=chunk.len() {
            let index = held >> (18 - 6 * place) & 63;
            text.push(char::from(ALPHABET[index as usize]));
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_test_vectors_of_rfc_4648() {
        for (plain, coded) in [
            ("f", "Zg=="),
            ("fo", "Zm8="),
            ("foo", "Zm9v"),
            ("foob", "Zm9vYg=="),
            ("foobar", "Zm9vYmFy"),
        ] {
            assert_eq!(encode(plain.as_bytes()), coded.trim_end_matches('='));
            assert_eq!(decode(coded.as_bytes()).as_deref(), Some(plain.as_bytes()));
        }
        for wrong in ["", "Z", "Zg=a", "Zm9v====", "Zm-v", "=="] {
            assert_eq!(decode(wrong.as_bytes()), None, "{wrong}");
        }
    }
}
