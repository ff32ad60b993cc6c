// SPDX-License-Identifier: Apache-2.0 OR MIT
//! What the inside of a text says: checksums, lengths of keys, how random it is; and what stands in
//! the place of a secret without being one.

use crate::facets::keys::base64;

/// Bits per character that random text of letters and digits has at least, from twenty characters
/// on. (Words of a language have about three; the mean of random base62 of 24 characters is 4.3.)
const RANDOM: f64 = 3.4;

/// Words that stand where a secret is to be filled in.
const PLACE_HOLDERS: &[&str] = &[
    "example",
    "changeme",
    "change_me",
    "change-me",
    "placeholder",
    "your",
    "insert",
    "replace",
    "dummy",
    "sample",
    "todo",
    "fixme",
    "xxxx",
    "....",
    "****",
    "0000000",
    "1234567890abcdef",
    "deadbeef",
    "redacted",
    "secret_here",
    "put_",
    "enter",
    "generate",
    "fill",
];

/// Bits of entropy per character, by the frequency of its characters.
pub fn entropy(text: &str) -> f64 {
    let mut counts = [0_u32; 256];
    for byte in text.bytes() {
        counts[usize::from(byte)] += 1;
    }
    let total = text.len().max(1) as f64;
    let parts = counts.iter().filter(|count| **count > 0).map(|count| {
        let share = f64::from(*count) / total;
        -share * share.log2()
    });
    parts.sum()
}

/// Whether a token is no place holder: `AKIAXXXXXXXXXXXXXXXX`.
pub fn is_varied(text: &str) -> bool {
    entropy(text) >= 3.0 && !is_place_holder(text)
}

/// Whether a text is as random as a token: letters and digits, and no word that fills a gap.
pub fn is_random(text: &str) -> bool {
    let has = |test: fn(&u8) -> bool| text.bytes().any(|byte| test(&byte));
    text.len() >= 20
        && has(u8::is_ascii_digit)
        && has(u8::is_ascii_alphabetic)
        && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"_-+/=.~:".contains(&byte))
        && entropy(text) >= RANDOM
        && !is_place_holder(text)
        && !is_words(text)
}

/// Words with signs between them: `this-is-the-1st-default-token`.
fn is_words(text: &str) -> bool {
    let parts: Vec<&str> =
        text.split(['-', '_', '.', '/', ':']).filter(|part| !part.is_empty()).collect();
    let is_word = |part: &&str| {
        part.bytes().all(|byte| byte.is_ascii_lowercase())
            || part.bytes().all(|byte| byte.is_ascii_uppercase())
            || part.bytes().all(|byte| byte.is_ascii_digit())
            || (part.len() <= 4)
    };
    parts.len() >= 3 && parts.iter().filter(|part| is_word(part)).count() * 4 >= parts.len() * 3
}

/// Whether something stands here for a secret: a word that says so, a variable, a mark of a
/// template, one character again and again.
pub fn is_place_holder(text: &str) -> bool {
    let low = text.to_ascii_lowercase();
    let distinct = low.bytes().collect::<std::collections::BTreeSet<u8>>().len();
    low.is_empty()
        || PLACE_HOLDERS.iter().any(|word| low.contains(word))
        || low.starts_with(['$', '%', '<', '{', '@', '`', '!', '*', '/', '.', '(', '[', '-'])
        || low.contains("${")
        || low.contains("$(")
        || low.contains("%s")
        || (low.len() > 4 && distinct <= 2)
        || matches!(
            low.as_str(),
            "none"
                | "null"
                | "nil"
                | "password"
                | "passwd"
                | "secret"
                | "key"
                | "token"
                | "psk"
                | "yes"
                | "no"
                | "true"
                | "false"
                | "on"
                | "off"
                | "auto"
                | "disabled"
                | "enabled"
                | "default"
                | "empty"
                | "file"
                | "plain"
                | "x"
                | "prompt"
                | "ask"
                | "text"
        )
}

/// Whether base64 holds a key of this many bytes that is no pattern.
pub fn is_key(text: &str, bytes: usize) -> bool {
    let decoded = base64::decode(text.as_bytes());
    decoded.is_some_and(|own| own.len() == bytes) && is_varied(text)
}

/// Whether a text is a key of AES or of the like, 128 to 256 bits in hex or base64, and no pattern.
pub fn is_cipher_key(text: &str) -> bool {
    let is_hex =
        matches!(text.len(), 32 | 48 | 64) && text.bytes().all(|own| own.is_ascii_hexdigit());
    (is_hex && is_varied(text)) || [16, 24, 32].into_iter().any(|bytes| is_key(text, bytes))
}

/// Whether base64 holds a private key as X25519 has them (RFC 7748, section 5).
pub fn is_curve25519(text: &str) -> bool {
    let decoded = base64::decode(text.as_bytes());
    let is_clamped = |own: &[u8]| {
        let ends = (own.first(), own.last());
        matches!(ends, (Some(first), Some(last)) if first & 7 == 0 && last & 0xc0 == 0x40)
    };
    is_key(text, 32) && decoded.is_some_and(|own| is_clamped(&own))
}

/// Whether a text is a UUID (RFC 9562): as often a name as a secret.
pub fn is_uuid(text: &str) -> bool {
    let parts: Vec<usize> = text.split('-').map(str::len).collect();
    parts == [8, 4, 4, 4, 12] && text.bytes().all(|own| own.is_ascii_hexdigit() || own == b'-')
}

/// Whether a text is a token that is too short to be told by how random it is: letters and digits.
pub fn is_mixed(text: &str) -> bool {
    let has = |test: fn(&u8) -> bool| text.bytes().any(|byte| test(&byte));
    (12..20).contains(&text.len())
        && text.bytes().all(|byte| byte.is_ascii_alphanumeric())
        && has(u8::is_ascii_digit)
        && has(u8::is_ascii_alphabetic)
        && is_varied(text)
}

/// GitHub's and npm's tokens end in the CRC-32 of what is before, in base 62, six digits (GitHub,
/// "Behind GitHub's new authentication token formats", 2021).
pub fn github(token: &str) -> bool {
    const DIGITS: &[u8; 62] = b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    let Some((_, body)) = token.split_once('_') else { return false };
    let Some((body, end)) = body.len().checked_sub(6).and_then(|at| body.split_at_checked(at))
    else {
        return false;
    };
    let mut sum = crc32(body.as_bytes());
    let mut digits = [b'0'; 6];
    for digit in digits.iter_mut().rev() {
        *digit = DIGITS[(sum % 62) as usize];
        sum /= 62;
    }
    digits == end.as_bytes()
}

/// CRC-32 (ISO 3309), bit by bit: thirty bytes at most.
fn crc32(bytes: &[u8]) -> u32 {
    let mut sum = !0_u32;
    for byte in bytes {
        sum ^= u32::from(*byte);
        for _ in 0..8 {
            sum = if sum & 1 == 1 { sum >> 1 ^ 0xedb8_8320 } else { sum >> 1 };
        }
    }
    !sum
}

/// A signed JSON Web Token: a header with an algorithm, claims, and a signature (RFC 7515).
pub fn is_jwt(token: &str) -> bool {
    let mut parts = token.split('.');
    let (Some(header), Some(claims), Some(signature), None) =
        (parts.next(), parts.next(), parts.next(), parts.next())
    else {
        return false;
    };
    let object = |part: &str| {
        let part: Vec<u8> = part
            .bytes()
            .map(|byte| match byte {
                b'-' => b'+',
                b'_' => b'/',
                other => other,
            })
            .collect();
        let text = String::from_utf8(base64::decode(&part)?).ok()?;
        (text.starts_with('{') && text.ends_with('}')).then_some(text)
    };
    let signed =
        object(header).is_some_and(|own| own.contains("\"alg\"") && !own.contains("\"none\""));
    signed && object(claims).is_some() && signature.len() >= 40
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_checksum_of_the_standard_vector() {
        assert_eq!(crc32(b"123456789"), 0xcbf4_3926);
    }

    #[test]
    fn a_token_of_github_ends_in_its_checksum() {
        // The example of GitHub's own documentation, cut in two.
        assert!(github(&["ghp_", "zQWBuTSOoRi4A9spHcVY5ncnsDkxkJ0mLq17"].concat()));
        assert!(!github(&["ghp_", "zQWBuTSOoRi4A9spHcVY5ncnsDkxkJ0MlQ17"].concat()));
    }

    #[test]
    fn random_and_what_is_not() {
        assert!(is_random("lmp_live_4Tz9Qe2mW7rB1xKc8vNy5hJd3sGf6uPa"));
        assert!(is_random("9f86d081884c7d659a2feaa0c55ad015"));
        assert!(!is_random("your-api-token-goes-here-1"));
        assert!(!is_random("aaaaaaaaaaaaaaaaaaaaaaaa1"));
        assert!(!is_random("abcdefghijklmnopqrstuvwxyz"));
        assert!(!is_random("/etc/hub/token-2024.pem.old"));
        assert!(!is_random("hub-device-01-prod-eu-west-1"));
    }

    #[test]
    fn keys_and_what_is_as_long() {
        // The example of wg(8).
        assert!(is_curve25519("yAnz5TF+lXXJte14tji3zlMNq+hd2rYUIgJBgB3fBmk="));
        assert!(!is_curve25519("xTIBA5rboUvnH4htodjb6e697QjLERt1NAB4mZqp8Dg="));
        assert!(is_cipher_key("9f86d081884c7d659a2feaa0c55ad015"));
        assert!(!is_cipher_key("00000000000000000000000000000000") && !is_cipher_key("/etc/key"));
        assert!(is_uuid("8f14e45f-ceea-467f-a0e6-b9a7c1d2e3f4") && !is_uuid("8f14e45f-ceea"));
        assert!(is_mixed("7jluWm1zql7bt8qK") && !is_mixed("productsecret") && !is_mixed("a1"));
    }

    #[test]
    fn place_holders() {
        for own in [
            "",
            "$PASSWORD",
            "${KEY}",
            "<secret>",
            "@PSK@",
            "changeme",
            "xxxxxxxx",
            "{{ psk }}",
            "$p$root",
            "none",
        ] {
            assert!(is_place_holder(own), "{own}");
        }
        for own in ["Lum1Hub!cloud", "hunter2", "wled1234"] {
            assert!(!is_place_holder(own), "{own}");
        }
    }
}
