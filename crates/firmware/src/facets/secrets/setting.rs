// SPDX-License-Identifier: Apache-2.0 OR MIT
//! A line's setting, whatever the syntax, and what its name asks for.

/// A name and its value, without quotes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Setting<'a> {
    pub name: &'a str,
    pub value: &'a str,
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
    (!name.is_empty() && !value.is_empty()).then_some(Setting { name, value })
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

/// Whether a name asks for a password.
pub fn asks_for_password(name: &str) -> bool {
    let words = words(name);
    if words.iter().any(|word| OTHERWISE.contains(&word.as_str())) {
        return false;
    }
    matches!(
        words.last().map_or("", String::as_str),
        "password" | "passwd" | "passphrase" | "pwd" | "userpass" | "authpass" | "psk"
    )
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
    fn names_and_what_they_ask_for() {
        for name in ["API_TOKEN", "apiKey", "client_secret", "cloud.secret-key", "accessToken"] {
            assert!(asks_for_token(name), "{name}");
        }
        for name in ["token_url", "public_key", "csrf_token", "secret_file", "key", "tokens"] {
            assert!(!asks_for_token(name), "{name}");
        }
        assert!(asks_for_password("wifi_password") && asks_for_password("psk"));
        assert!(
            !asks_for_password("password_file") && !asks_for_password("PasswordAuthentication")
        );
    }
}
