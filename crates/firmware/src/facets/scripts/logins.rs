// SPDX-License-Identifier: Apache-2.0 OR MIT
//! Scripts behind a web page that check a password, and whether anything in them, or in what they
//! source, bounds the tries. By words, not by a parser.

use std::collections::BTreeMap;

use thirteen_evidence::facts::CodeFlow;

use crate::config::locate;
use crate::view::{Found, Image, lines};

use super::counters::Constants;
use super::{Language, Place, Script, has, outside_strings};

/// Scripts that one sources, at most.
const MAX_SOURCED: usize = 16;

/// Programs that hash what was typed, to compare it.
const VERIFIERS: [&str; 4] = ["openssl passwd", "mkpasswd", "cryptpw", "htpasswd -vb"];

/// Words of something that bounds the tries.
const LIMITS: [&str; 16] = [
    "429",
    "attempt",
    "attempts",
    "ban",
    "banned",
    "fail2ban",
    "lock",
    "locked",
    "lockout",
    "locks",
    "ratelimit",
    "retries",
    "throttle",
    "throttled",
    "tries",
    "unlock",
];

/// Words of something that slows them down, which may be enough or not.
const DELAYS: [&str; 5] = ["backoff", "delay", "sleep", "usleep", "wait"];

/// First words of a line that tests something, or counts.
const TESTS: [&str; 7] = ["case", "elif", "if", "let", "test", "until", "while"];

/// What one script is to a log-in.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Login {
    /// The line that checks a password of a request.
    pub check: Option<Place>,
    /// The first line that has to do with a limit, and tests something or writes it down.
    pub limit: Option<Place>,
    /// Something in it slows down, or speaks of a limit without a test.
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
    let mut constants: Option<Constants> = None;
    for line in lines(content) {
        let code = line.bytes.trim_ascii_start();
        if code.is_empty() || code.starts_with(b"#") {
            continue;
        }
        let lower = code.to_ascii_lowercase();
        let is_named = names_limit(&lower);
        let is_act = is_named
            && acts(code)
            && !constants.get_or_insert_with(|| Constants::of(content)).decide(code);
        if is_act && own.limit.is_none() {
            own.limit = Some(Place::of(&line));
        }
        own.delays |= is_named && !is_act || slows(&lower);
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

/// Whether a line in small letters has a word of a limit, whole: `clock`, `entries` and the `block` of a style sheet are
/// none, nor is the folder `/var/lock`.
fn names_limit(lower: &[u8]) -> bool {
    let words = lower.split(|byte| !byte.is_ascii_alphanumeric());
    let words: Vec<&[u8]> = words.filter(|word| !word.is_empty()).collect();
    let is_one = |word: &[u8]| LIMITS.iter().any(|own| own.as_bytes() == word);
    words.iter().enumerate().any(|(at, word)| {
        let before = at.checked_sub(1).and_then(|at| words.get(at)).copied().unwrap_or_default();
        let next = words.get(at + 1).copied().unwrap_or_default();
        is_one(word) && !matches!(before, b"var" | b"run")
            || matches!((*word, next), (b"rate", b"limit") | (b"lock", b"out"))
    })
}

/// Whether a line in small letters waits: the `transition-delay` of a style sheet does not.
fn slows(lower: &[u8]) -> bool {
    let mut words = lower.split(|byte| !byte.is_ascii_alphanumeric() && *byte != b'-');
    words.any(|word| DELAYS.iter().any(|own| own.as_bytes() == word))
}

/// Whether a line tests something, counts, or writes to a file, outside of the text that it says.
fn acts(code: &[u8]) -> bool {
    if code.starts_with(b"<") {
        return false;
    }
    let outside = outside_strings(code);
    let mut words = outside.split(|byte| b" \t;({".contains(byte));
    let begins = words.next().is_some_and(|word| TESTS.iter().any(|own| own.as_bytes() == word));
    let tests =
        begins || outside.starts_with(b"[") || words.any(|word| matches!(word, b"[" | b"[["));
    let writes = memchr::memchr_iter(b'>', &outside).any(|at| {
        let target = outside[at + 1..].trim_ascii_start();
        let is_file = matches!(target.first(), Some(b'/' | b'$' | b'"' | b'\''));
        is_file && !target.starts_with(b"/dev/null")
    });
    tests || writes || ["((", "(expr "].iter().any(|own| has(&outside, own))
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
    fn words_that_only_look_like_a_limit_are_none() {
        let style = "cat <<E\n<style>.a { display:block; transition-delay: 1s }</style>\nE\n";
        let clock = "clock=$(date)\n[ \"$entries\" -gt 5 ] && exec 9> /var/lock/login && flock 9\n";
        for text in [style, clock] {
            let found = of("www/login.cgi", &format!("{text}{CHECK}")).unwrap();
            assert_eq!((found.1, found.2), (None, false), "{text}");
        }
        // What a page says bounds nothing; whether anything does, a person has to see.
        for text in ["echo 'Unlimited tries'\n", "<p>3 attempts</p>\n"] {
            let found = of("www/login.cgi", &format!("{text}{CHECK}")).unwrap();
            assert_eq!((found.1, found.2), (None, true), "{text}");
        }
        // Each request counts from nothing.
        for text in ["attempts=0\n[ \"$attempts\" -gt 5 ] && exit\n", "echo 0 > /tmp/attempts\n"] {
            let found = of("www/login.cgi", &format!("{text}{CHECK}")).unwrap();
            assert_eq!((found.1, found.2), (None, true), "{text}");
        }
        for text in [
            "tries=$((tries + 1))\n",
            "echo \"$n\" > /tmp/attempts\n",
            "if [ -e \"$lock\" ]; then exit; fi\n",
            "[ \"$failed_attempts\" -ge 5 ] && exit\n",
        ] {
            let found = of("www/login.cgi", &format!("{text}{CHECK}")).unwrap();
            assert_eq!(found.1, Some(1), "{text}");
        }
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
