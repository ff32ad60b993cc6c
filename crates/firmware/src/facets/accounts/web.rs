// SPDX-License-Identifier: Apache-2.0 OR MIT
//! Scripts of a web interface that take a log-in, and whether a word in them has to do with guessing: a
//! lock, a count of tries, a wait.

use thirteen_evidence::facts::{AccessControl, Answer};
use thirteen_unpack::{EntryKind, Seat};

use crate::view::{FileSystem, Image};

/// A script is no longer than this, in bytes.
const MAX_SCRIPT: u64 = 64 << 10;

/// Folders of web interfaces, and ends of their scripts.
const FOLDERS: [&str; 4] = ["/www/", "/cgi-bin/", "/htdocs/", "/webroot/"];
const ENDS: [&str; 6] = [".cgi", ".lua", ".php", ".pl", ".py", ".sh"];
/// Starts of the names of those that take a log-in.
const NAMES: [&str; 5] = ["auth", "dologin", "login", "signin", "do_login"];

/// Words that go with the comparison of a password.
const COMPARES: [&str; 6] = ["crypt", "hash", "openssl passwd", "mkpasswd", "==", "\" = \""];
/// Parts of words that have to do with guessing: one of them leaves doubt.
const AGAINST: [&str; 14] = [
    "lock", "attempt", "tries", "try", "throttl", "429", "sleep", "delay", "wait", "count",
    "limit", "ban", "captcha", "failures",
];

/// Whether an entry is such a script, by its name.
pub fn is_script(seat: &Seat<'_>) -> bool {
    let header = seat.header;
    header.kind == EntryKind::File && header.size <= MAX_SCRIPT && is_named(&header.path)
}

fn is_named(path: &[u8]) -> bool {
    let Ok(path) = std::str::from_utf8(path) else { return false };
    let path = path.to_ascii_lowercase();
    let name = path.rsplit('/').next().unwrap_or_default();
    FOLDERS.iter().any(|own| path.contains(own))
        && ENDS.iter().any(|own| name.ends_with(own))
        && NAMES.iter().any(|own| name.starts_with(own))
}

/// Log-ins in which nothing has to do with guessing.
pub fn read(image: &Image<'_>, files: &FileSystem<'_>) -> Vec<AccessControl> {
    let found = files.iter().filter(|own| is_named(&own.header.path)).filter_map(|own| {
        let text = std::str::from_utf8(own.text?).ok()?.to_ascii_lowercase();
        is_open(&text).then(|| AccessControl {
            mechanism: "web-login".to_owned(),
            holds: Answer::No,
            value: String::new(),
            locators: vec![image.entry(own.entry)],
        })
    });
    found.collect()
}

/// Whether a text compares a password, and has no word that goes with a lock.
fn is_open(text: &str) -> bool {
    text.contains("pass")
        && COMPARES.iter().any(|own| text.contains(own))
        && !AGAINST.iter().any(|own| text.contains(own))
}

#[cfg(test)]
mod tests {
    use crate::test_tree::evidence_of;

    fn of(path: &str, text: &str) -> usize {
        let all = evidence_of(&[(path, text.as_bytes())]).access_controls;
        all.iter().filter(|own| own.mechanism == "web-login").count()
    }

    const OPEN: &str = "#!/bin/sh\nif [ \"$(openssl passwd -6 -salt \"$s\" \"$p\")\" = \"$(cat /data/p)\" ]; then\necho ok\nfi\n";

    #[test]
    fn log_ins_without_a_word_against_guessing() {
        assert_eq!(of("/www/login.cgi", OPEN), 1);
        assert_eq!(of("/usr/lib/cgi-bin/login.sh", OPEN), 1);
        for (path, text) in [
            ("/www/login.cgi", format!("{OPEN}sleep 1\n")),
            ("/www/login.cgi", format!("{OPEN}echo $n > /tmp/lockout\n")),
            ("/www/index.cgi", OPEN.to_owned()),
            ("/usr/bin/login.sh", OPEN.to_owned()),
            ("/www/login.cgi", "#!/bin/sh\ncat /www/login.html\n".to_owned()),
            ("/www/login.cgi", "\u{7f}ELF".to_owned()),
        ] {
            assert_eq!(of(path, &text), 0, "{path}");
        }
    }
}
