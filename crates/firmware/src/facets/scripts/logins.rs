// SPDX-License-Identifier: Apache-2.0 OR MIT
//! Scripts behind a web page that check a password, and whether anything in them, or in what they
//! source, bounds the tries. By words, not by a parser.

use std::collections::BTreeMap;

use thirteen_evidence::facts::CodeFlow;

use crate::config::locate;
use crate::view::{Found, Image, lines};

use super::{Language, Place, Script, has};

/// Scripts that one sources, at most.
const MAX_SOURCED: usize = 16;

/// Programs that hash what was typed, to compare it.
const VERIFIERS: [&str; 4] = ["openssl passwd", "mkpasswd", "cryptpw", "htpasswd -vb"];

/// Words of something that bounds the tries.
const LIMITS: [&str; 9] = [
    "429",
    "lock",
    "attempt",
    "tries",
    "throttle",
    "banned",
    "fail2ban",
    "ratelimit",
    "rate-limit",
];

/// Words of something that slows them down, which may be enough or not.
const DELAYS: [&str; 4] = ["sleep ", "delay", "backoff", "wait "];

/// What one script is to a log-in.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Login {
    /// The line that checks a password of a request.
    pub check: Option<Place>,
    /// The first line that speaks of a limit.
    pub limit: Option<Place>,
    /// Something in it slows down.
    pub delays: bool,
    /// Scripts that it sources, by path.
    pub sourced: Vec<Vec<u8>>,
}

/// Whether a file without a first line that names its language is a script of a shell.
pub(super) fn is_shell(path: &[u8], content: &[u8]) -> bool {
    let named = [&b".cgi"[..], b".sh"].iter().any(|end| path.ends_with(end));
    let is_text = !content.starts_with(b"\x7f") && !content.starts_with(b"<");
    named && is_text && ["printf ", "echo "].iter().any(|own| has(content, own))
}

/// What a script is to a log-in; `None` where it is nothing to one.
pub(super) fn login(path: &[u8], content: &[u8]) -> Option<Login> {
    let is_page = path.ends_with(b".cgi") || has(path, "/cgi-bin/");
    let mut own = Login::default();
    let mut hashed: Option<(String, Place)> = None;
    for line in lines(content) {
        let code = line.bytes.trim_ascii_start();
        if code.is_empty() || code.starts_with(b"#") {
            continue;
        }
        let lower = code.to_ascii_lowercase();
        if own.limit.is_none() && LIMITS.iter().any(|word| has(&lower, word)) {
            own.limit = Some(Place::of(&line));
        }
        own.delays |= DELAYS.iter().any(|word| has(&lower, word));
        if is_page && own.check.is_none() {
            let hashes = VERIFIERS.iter().any(|word| has(code, word));
            if hashes && compares(code) {
                own.check = Some(Place::of(&line));
            } else if hashes {
                hashed = assigned(code).map(|name| (name, Place::of(&line)));
            } else if let Some((name, place)) = &hashed
                && compares(code)
                && has(code, name)
            {
                own.check = Some(place.clone());
            }
        }
        if let Some(path) = sourced(code)
            && own.sourced.len() < MAX_SOURCED
        {
            own.sourced.push(path);
        }
    }
    (own != Login::default()).then_some(own)
}

/// A comparison; what hashes a password without one sets it, and opens nothing.
fn compares(code: &[u8]) -> bool {
    let tests = ["[ ", "test ", "case "].iter().any(|own| has(code, own));
    tests && [" = ", "==", "!=", "case "].iter().any(|own| has(code, own))
}

/// `h=$(…)`: the value of the variable, as it is used.
fn assigned(code: &[u8]) -> Option<String> {
    let at = memchr::memchr(b'=', code)?;
    let name = std::str::from_utf8(code.get(..at)?).ok()?;
    let is_name =
        !name.is_empty() && name.chars().all(|own| own.is_ascii_alphanumeric() || own == '_');
    is_name.then(|| format!("${name}"))
}

/// `. /usr/lib/web.sh`, `source /usr/lib/web.sh`: the path, without its first stroke.
fn sourced(code: &[u8]) -> Option<Vec<u8>> {
    let rest = code.strip_prefix(b". ").or_else(|| code.strip_prefix(b"source "))?;
    let path = rest.trim_ascii_start().split(|byte| b" \t;&|".contains(byte)).next()?;
    let path = path.strip_prefix(b"/")?;
    (!path.contains(&b'$')).then(|| path.to_vec())
}

/// Scripts by their container and path, without its first stroke.
pub(super) type ByPath<'a> = BTreeMap<(Option<usize>, &'a [u8]), (usize, &'a Script)>;

pub(super) fn by_path<'a>(image: &Image<'a>, scripts: &[(usize, &'a Script)]) -> ByPath<'a> {
    let place = |(number, script): &(usize, &'a Script)| {
        let entry = image.tree().entries.get(*number)?;
        let path = entry.header.path.strip_prefix(b"/").unwrap_or(&entry.header.path);
        Some(((entry.container, path), (*number, *script)))
    };
    scripts.iter().filter_map(place).collect()
}

/// A page that checks a password: with what bounds the tries, or without anything that may, in it or
/// in what it sources. Where something only slows them down, nothing is said.
pub(super) fn flow(
    image: &Image<'_>,
    scripts: &ByPath<'_>,
    found: Found<'_>,
    login: &Login,
) -> Option<CodeFlow> {
    let check = login.check.as_ref()?;
    let container = image.tree().entries.get(found.entry)?.container;
    let sourced: Vec<(usize, &Login)> = login
        .sourced
        .iter()
        .filter_map(|path| scripts.get(&(container, path.as_slice())).copied())
        .map(|(entry, script)| (entry, &script.login))
        .collect();
    let elsewhere = sourced.iter().find_map(|(entry, own)| Some((*entry, own.limit.as_ref()?)));
    let mut locators = vec![locate(image, found, &check.line())];
    let kind = match (&login.limit, elsewhere) {
        (Some(limit), _) => {
            locators.push(locate(image, found, &limit.line()));
            "login-limited"
        }
        (None, Some((entry, limit))) => {
            let own = image.tree().entries.get(entry)?;
            let there = Found { entry, header: &own.header, text: None };
            locators.push(locate(image, there, &limit.line()));
            "login-limited"
        }
        (None, None) if login.delays || sourced.iter().any(|(_, own)| own.delays) => return None,
        (None, None) => "login-unlimited",
    };
    Some(CodeFlow {
        kind: kind.to_owned(),
        language: Language::Shell.id().to_owned(),
        source: "password".to_owned(),
        sink: String::new(),
        locators,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    const CHECK: &str = "p=$(field password)\nif [ \"$(printf '%s' \"$p\" | openssl passwd -6 -stdin)\" = \
                         \"$(cat $P)\" ]; then\n";

    fn of(path: &str, text: &str) -> Option<(Option<u32>, Option<u32>, bool)> {
        let own = login(path.as_bytes(), text.as_bytes())?;
        let number = |place: &Option<Place>| place.as_ref().map(|own| own.number);
        Some((number(&own.check), number(&own.limit), own.delays))
    }

    #[test]
    fn a_log_in_without_a_limit_is_told_from_one_with() {
        assert_eq!(of("www/login.cgi", CHECK), Some((Some(2), None, false)));
        let limited = format!("[ \"$n\" -gt 5 ] && fail '429 Too many attempts'\n{CHECK}");
        assert_eq!(of("www/login.cgi", &limited), Some((Some(3), Some(1), false)));
        let apart = "h=$(printf '%s' \"$p\" | openssl passwd -6 -stdin)\n[ \"$h\" = \"$(cat $P)\" ] || exit\n";
        assert_eq!(of("www/login.cgi", apart), Some((Some(1), None, false)));
        let slow = format!("{CHECK}sleep 1\n");
        assert_eq!(of("www/login.cgi", &slow), Some((Some(2), None, true)));
    }

    #[test]
    fn what_is_no_page_or_sets_a_password_is_no_log_in() {
        assert_eq!(of("usr/bin/passwd.sh", CHECK), None);
        assert_eq!(of("www/set.cgi", "openssl passwd -6 \"$p\" > /overlay/web/password\n"), None);
        assert_eq!(of("www/login.cgi", "# lock-out\n"), None);
        assert_eq!(sourced(b". /usr/lib/web.sh; x"), Some(b"usr/lib/web.sh".to_vec()));
        assert_eq!(sourced(b". $HERE/web.sh"), None);
    }

    #[test]
    fn hostile_scripts_end() {
        let _ = login(b"a.cgi", &b". /a\n".repeat(100_000));
        let _ = login(b"a.cgi", &[0xff; 200_000]);
        assert!(!is_shell(b"a.cgi", b"\x7fELF echo "));
    }
}
