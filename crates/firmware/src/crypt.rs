// SPDX-License-Identifier: Apache-2.0 OR MIT
//! Password hashes by their form (crypt(5) of libxcrypt), checked to their last character: a word
//! that merely begins like one is none.

/// The alphabet of crypt(3).
fn is_crypt64(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'/')
}

fn all64(text: &[u8]) -> bool {
    text.iter().all(|byte| is_crypt64(*byte))
}

/// Schemes of the form `$id$[parameters$]salt$hash`: id, name, length of the hash.
const DOLLAR: &[(&[u8], &str, usize)] = &[
    (b"1", "md5crypt", 22),
    (b"5", "sha256crypt", 43),
    (b"6", "sha512crypt", 86),
    (b"sha1", "sha1crypt", 28),
    (b"md5", "sunmd5", 22),
    (b"y", "yescrypt", 43),
    (b"gy", "gost-yescrypt", 43),
    (b"7", "scrypt", 43),
];

/// The scheme of a hash; `None` where it is none.
#[must_use]
pub fn scheme(field: &[u8]) -> Option<&'static str> {
    match field {
        [b'$', b'2', b'a' | b'b' | b'x' | b'y', b'$', rest @ ..] => {
            let [tens, ones, b'$', tail @ ..] = rest else { return None };
            let cost = tens.is_ascii_digit() && ones.is_ascii_digit();
            (cost && tail.len() == 53 && all64(tail)).then_some("bcrypt")
        }
        [b'$', b'm', b'd', b'5', b',', ..] => dollar(field, b"sunmd5"),
        [b'$', ..] => {
            let id = field[1..].split(|byte| *byte == b'$').next()?;
            dollar(field, id)
        }
        [b'_', rest @ ..] => (rest.len() == 19 && all64(rest)).then_some("bsdicrypt"),
        _ => is_des(field).then_some("descrypt"),
    }
}

/// Two characters of salt, then 64 bits in eleven characters: the last one holds four of them, and two
/// zeros (crypt(5), "descrypt"). A word of capitals, or one letter again and again, is what people
/// write to lock an account.
fn is_des(field: &[u8]) -> bool {
    const LAST: &[u8] = b".26AEIMQUYcgkosw";
    let is_word =
        field.iter().all(u8::is_ascii_uppercase) || field.windows(2).all(|two| two[0] == two[1]);
    field.len() == 13
        && all64(field)
        && field.last().is_some_and(|last| LAST.contains(last))
        && !is_word
}

fn dollar(field: &[u8], id: &[u8]) -> Option<&'static str> {
    let id = if id == b"sunmd5" { b"md5".as_slice() } else { id };
    let (_, name, length) = DOLLAR.iter().find(|(own, _, _)| *own == id)?;
    let parts: Vec<&[u8]> = field.split(|byte| *byte == b'$').collect();
    let (hash, before) = parts.split_last()?;
    // "", id, and at least a salt.
    let complete = before.len() >= 3;
    let printable = field.iter().all(|byte| (0x21..0x7f).contains(byte) && *byte != b':');
    (complete && printable && hash.len() == *length && all64(hash) && field.len() < 512)
        .then_some(*name)
}

/// The part of a hash that names its scheme and tells nothing of the password.
#[must_use]
pub fn prefix(field: &[u8]) -> String {
    match (field, scheme(field)) {
        ([b'$', rest @ ..], Some(_)) => {
            let id = rest.iter().take_while(|byte| **byte != b'$' && **byte != b',');
            format!("${}$", id.map(|byte| char::from(*byte)).collect::<String>())
        }
        _ => String::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_forms_of_the_manual_page() {
        // Published examples: OpenSSL's and glibc's documentation, Provos and Mazières (bcrypt),
        // FreeBSD's crypt(3), libxcrypt's test suite.
        let known: &[(&str, &str)] = &[
            ("$1$xxxxxxxx$UYCIxa628.9qXjpQCjM4a.", "md5crypt"),
            ("$5$saltstring$5B8vYYiY.CVt1RlTTf8KbXBH3hsxY/GNooZaBBGWEc8", "sha256crypt"),
            (
                "$5$rounds=10000$saltstringsaltst$3xv.VbSCBX41eDL9L3voMENCBNxxw.9X6o6oXrS6N6A",
                "sha256crypt",
            ),
            (
                "$6$saltstring$svn8UoSVapNtMuq1ukKS4tPQd8iKwSMHWjl/O817G3uBnIFNjnQJuesI68u4OTLiBFdcbYEdFCoEOfaS35inz1",
                "sha512crypt",
            ),
            ("$2a$05$CCCCCCCCCCCCCCCCCCCCC.E5YPO9kmyuRGyh0XouQYb4YMJKvyOeW", "bcrypt"),
            ("_J9..CCCCXBrJUJV154M", "bsdicrypt"),
            ("CCNf8Sbh3HDfQ", "descrypt"),
        ];
        for (hash, name) in known {
            assert_eq!(scheme(hash.as_bytes()).unwrap_or_default(), *name, "{hash}");
        }
    }

    #[test]
    fn words_that_look_alike_are_none() {
        for word in ["$1$", "$1$salt$", "$1$salt$short", "$9$a$b", "x", "disabled", "$p$root"] {
            assert_eq!(scheme(word.as_bytes()), None, "{word}");
        }
        // Of 13 characters, as a hash of DES; the last of these holds bits that it never sets.
        for word in ["LOCKEDACCOUNT", "NOPASSWORDSET", "Np.password.x", "xxxxxxxxxxxxx"] {
            assert_eq!(scheme(word.as_bytes()), None, "{word}");
        }
        for word in ["NOLOGINISHERE", "wwwwwwwwwwwww", "............."] {
            assert_eq!(scheme(word.as_bytes()), None, "{word}");
        }
        assert_eq!(scheme(b"CCNf8Sbh3HD Q"), None);
        assert_eq!(scheme(&b"$".repeat(100_000)), None);
    }
}
