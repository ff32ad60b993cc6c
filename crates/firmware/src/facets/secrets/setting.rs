// SPDX-License-Identifier: Apache-2.0 OR MIT
//! The settings of a line, whatever the syntax, and what their names ask for.

use crate::facets::credentials::users;

/// Settings of one line that are looked at.
const MAX_SETTINGS: usize = 256;

/// A name and its value, without quotes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Setting<'a> {
    pub name: &'a str,
    pub value: &'a str,
    /// A sign stands between them.
    pub is_assigned: bool,
}

/// The settings of a line: the one that it is, or the pairs of JSON, YAML in one line and XML.
pub fn all(text: &str) -> Vec<Setting<'_>> {
    let is_marked = text.starts_with('<');
    let has_pairs =
        is_marked || text.starts_with('{') || text.contains("\":") || text.contains("\" :");
    let mut found: Vec<Setting<'_>> = read(text).filter(|_| !is_marked).into_iter().collect();
    if has_pairs {
        for own in pairs(text) {
            let is_new =
                !found.iter().any(|other| other.name == own.name && other.value == own.value);
            found.extend(is_new.then_some(own));
        }
    }
    found
}

fn pairs(text: &str) -> Vec<Setting<'_>> {
    let bytes = text.as_bytes();
    let is_name = |byte: &u8| byte.is_ascii_alphanumeric() || b"_-.".contains(byte);
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(skip) = bytes.get(at..).and_then(|rest| rest.iter().position(is_name)) {
        let start = at + skip;
        let length = bytes[start..].iter().position(|byte| !is_name(byte));
        at = length.map_or(bytes.len(), |length| start + length);
        let Some((value, behind)) = users::value(bytes, start, at) else { continue };
        let (name, value) = (text.get(start..at), std::str::from_utf8(value).ok());
        at = behind.max(at);
        let pair = name.zip(value).filter(|(_, value)| !value.is_empty());
        found.extend(pair.map(|(name, value)| Setting { name, value, is_assigned: true }));
        if found.len() >= MAX_SETTINGS {
            break;
        }
    }
    found
}

/// `NAME=VALUE`, `name: value`, `"name": "value"`, `option name 'value'`, `name value`.
pub fn read(text: &str) -> Option<Setting<'_>> {
    let text = ["export ", "option ", "list ", "local ", "set "]
        .iter()
        .find_map(|word| text.strip_prefix(word))
        .unwrap_or(text)
        .trim_start_matches(['{', ' ', '\t']);
    let text = text.strip_prefix(['"', '\'']).unwrap_or(text);
    let is_name = |own: char| own.is_ascii_alphanumeric() || matches!(own, '_' | '-' | '.');
    let end = text.find(|own: char| !is_name(own))?;
    let (name, rest) = text.split_at(end);
    let rest = rest.strip_prefix(['"', '\'']).unwrap_or(rest);
    let has_blank = rest.starts_with([' ', '\t']);
    let rest = rest.trim_start();
    let is_assigned = rest.starts_with(['=', ':']);
    let rest = match rest.strip_prefix(['=', ':']) {
        // `a == b` compares, `a:=b` and `a::b` are of programs.
        Some(rest) if rest.starts_with(['=', ':', '~']) => return None,
        Some(rest) => rest.trim_start(),
        None if has_blank => rest,
        None => return None,
    };
    let value = match rest.chars().next()? {
        quote @ ('"' | '\'') => rest.get(1..)?.split(quote).next()?,
        _ => rest.split([' ', '\t', ',']).next()?.trim_end_matches([';', '}']),
    };
    (!name.is_empty() && !value.is_empty()).then_some(Setting { name, value, is_assigned })
}

/// The words of a name: `apiToken`, `API_TOKEN` and `api-token` are `api` and `token`.
fn words(name: &str) -> Vec<String> {
    let mut words: Vec<String> = Vec::new();
    let mut word = String::new();
    let mut was_lower = false;
    for own in name.chars() {
        if matches!(own, '_' | '-' | '.') {
            words.extend((!word.is_empty()).then(|| std::mem::take(&mut word)));
        } else {
            if own.is_ascii_uppercase() && was_lower && !word.is_empty() {
                words.push(std::mem::take(&mut word));
            }
            word.push(own.to_ascii_lowercase());
        }
        was_lower = own.is_ascii_lowercase();
    }
    words.extend((!word.is_empty()).then_some(word));
    words
}

/// Words that say that everybody may know it, or that it is about another thing.
const OTHERWISE: &[&str] = &[
    "public",
    "pub",
    "csrf",
    "xsrf",
    "publishable",
    "hash",
    "checksum",
    "sha256",
    "md5",
    "test",
    "dummy",
    "example",
    "site",
    "host",
    "nonce",
];

/// What is in every name that asks for a secret, in whatever case of letters.
pub const PARTS: &[&str] = &["key", "token", "secret", "pass", "pwd", "psk", "pw", "bearer"];

/// Whether a name may ask for a secret at all: most do not, and are not taken apart.
pub fn may_ask(name: &str) -> bool {
    let bytes = name.as_bytes();
    let has = |part: &&str| {
        bytes.windows(part.len()).any(|own| own.eq_ignore_ascii_case(part.as_bytes()))
    };
    PARTS.iter().any(has)
}

/// Whether a name asks for a token of a service: its last word says what it is.
pub fn asks_for_token(name: &str) -> bool {
    let words = words(name);
    if words.iter().any(|word| OTHERWISE.contains(&word.as_str())) {
        return false;
    }
    let last = |at: usize| {
        words.len().checked_sub(at).and_then(|at| words.get(at)).map_or("", String::as_str)
    };
    match last(1) {
        "token" | "apikey" | "apitoken" | "authtoken" | "accesstoken" | "secret" | "secretkey"
        | "clientsecret" | "appsecret" | "apisecret" | "bearer" | "authkey" | "accesskey"
        | "devicesecret" | "productsecret" => true,
        "key" => matches!(
            last(2),
            "api"
                | "secret"
                | "access"
                | "auth"
                | "shared"
                | "service"
                | "cloud"
                | "account"
                | "app"
                | "signing"
                | "master"
                | "hmac"
        ),
        _ => false,
    }
}

/// Whether a name asks for a key with which a program of the device's own encrypts.
pub fn asks_for_cipher_key(name: &str) -> bool {
    let words = words(name);
    let last: Vec<&str> = words.iter().rev().take(2).map(String::as_str).collect();
    let is_open = words.iter().any(|word| OTHERWISE.contains(&word.as_str()));
    !is_open
        && match last.as_slice() {
            ["key", kind, ..] => matches!(
                *kind,
                "aes"
                    | "cipher"
                    | "crypto"
                    | "device"
                    | "enc"
                    | "encrypt"
                    | "encryption"
                    | "local"
                    | "private"
            ),
            ["aeskey" | "enckey" | "encryptkey" | "encryptionkey", ..] => true,
            _ => false,
        }
}

/// Whether a name asks for a key that checks, or for one that signs: the same word for both halves.
pub fn asks_for_either_half(name: &str) -> bool {
    words(name).iter().any(|word| word == "signing")
}

/// Whether a setting of this name is a text for people.
pub fn explains(name: &str) -> bool {
    const TEXTS: &[&str] = &[
        "comment",
        "desc",
        "description",
        "example",
        "help",
        "hint",
        "label",
        "note",
        "placeholder",
        "title",
        "tooltip",
    ];
    name.starts_with('_') || words(name).last().is_some_and(|own| TEXTS.contains(&own.as_str()))
}

/// Whether a name is a word of the language too: without a sign behind it, it names no password.
pub fn is_short(name: &str) -> bool {
    matches!(name.to_ascii_lowercase().as_str(), "pass" | "pw")
}

/// Words that end like a password's name and are of something else.
const NO_PASSWORDS: &[&str] = &["nopassword", "nopasswd", "oldpwd", "getpwd"];

/// Whether a name asks for a password.
pub fn asks_for_password(name: &str) -> bool {
    const ENDS: &[&str] = &["password", "passwd", "passphrase", "pwd", "passcode"];
    // Many words end so: `bypass`.
    const PASSES: &[&str] = &[
        "admin", "ap", "auth", "cloud", "db", "ftp", "http", "login", "mqtt", "root", "smtp",
        "sql", "sta", "user", "web", "wifi", "wlan", "",
    ];
    let words = words(name);
    if words.iter().any(|word| OTHERWISE.contains(&word.as_str())) {
        return false;
    }
    let last = words.last().map_or("", String::as_str);
    matches!(last, "psk" | "pw")
        || last.strip_suffix("pass").is_some_and(|before| PASSES.contains(&before))
        || (ENDS.iter().any(|end| last.ends_with(end)) && !NO_PASSWORDS.contains(&last))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(text: &str) -> Option<(&str, &str)> {
        read(text).map(|own| (own.name, own.value))
    }

    #[test]
    fn settings_in_five_syntaxes() {
        assert_eq!(of("API_TOKEN=abc # x"), Some(("API_TOKEN", "abc")));
        assert_eq!(of("export A='b c'"), Some(("A", "b c")));
        assert_eq!(of("option password '$p$root'"), Some(("password", "$p$root")));
        assert_eq!(of("\"clientSecret\": \"xyz\","), Some(("clientSecret", "xyz")));
        assert_eq!(of("remote_password ChangeMe123"), Some(("remote_password", "ChangeMe123")));
        assert_eq!(of("key: value"), Some(("key", "value")));
        assert_eq!(of("if (a == b)"), Some(("if", "(a")));
        assert_eq!(of("a == b"), None);
        assert_eq!(of("=b"), None);
        assert_eq!(of("a="), None);
        assert_eq!(of(""), None);
    }

    #[test]
    fn pairs_of_one_line() {
        let names = |text| {
            let all: Vec<_> = all(text).iter().map(|own| (own.name, own.value)).collect();
            all
        };
        assert_eq!(
            names("{\"id\":\"x\",\"a\": {\"token\":\"abc\", \"n\": 3}}"),
            [("id", "x"), ("token", "abc"), ("n", "3")]
        );
        assert_eq!(names("<a><token>abc</token><b></b></a>"), [("token", "abc")]);
        assert_eq!(names("API_TOKEN=abc # x=y"), [("API_TOKEN", "abc")]);
        assert_eq!(names("\"key\": \"a\","), [("key", "a")]);
        assert!(all(&"\"a\":1,".repeat(2000)).len() <= MAX_SETTINGS + 1);
        assert!(all("\":\":\":<").is_empty() && all("<<<<é=\"é\"").is_empty());
    }

    #[test]
    fn names_and_what_they_ask_for() {
        for name in ["API_TOKEN", "apiKey", "client_secret", "cloud.secret-key", "accessToken"] {
            assert!(asks_for_token(name) && may_ask(name), "{name}");
        }
        for name in ["token_url", "public_key", "csrf_token", "secret_file", "key", "tokens"] {
            assert!(!asks_for_token(name), "{name}");
        }
        for name in ["wifi_password", "psk", "pass", "mqttPass", "adminpwd", "wifi.passcode", "pw"]
        {
            assert!(asks_for_password(name) && may_ask(name), "{name}");
        }
        for name in ["bypass", "NOPASSWD", "minipass", "pass_through", "OLDPWD", "passive", "pwm"] {
            assert!(!asks_for_password(name), "{name}");
        }
        for name in ["aes_key", "encryptionKey", "local-key", "PrivateKey", "AESKEY"] {
            assert!(asks_for_cipher_key(name), "{name}");
        }
        for name in ["key", "public_device_key", "keys", "private_key_file", "monkey"] {
            assert!(!asks_for_cipher_key(name), "{name}");
        }
        assert!(
            !asks_for_password("password_file") && !asks_for_password("PasswordAuthentication")
        );
    }
}
