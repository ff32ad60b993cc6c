// SPDX-License-Identifier: Apache-2.0 OR MIT
//! Update scripts of the maker's own: what fetches, how the way is protected, what writes to the flash,
//! and whether anything in between may verify. Said is only what the words of the script leave no doubt
//! of; a word that has to do with keys or signatures, or another script that is called, leaves doubt.

use thirteen_evidence::facts::{Answer, UpdateRule, UpdateRuleKind};
use thirteen_unpack::EntryKind;

use super::{NAMES, has_word, name_of};
use crate::config::locate;
use crate::facet::LookedAt;
use crate::view::{FileSystem, Found, Image, Line, lines};

/// Programs that fetch.
const FETCHERS: &[&str] = &["wget", "curl", "uclient-fetch", "axel", "aria2c"];

/// Programs that write to the flash, past any check of their own.
const WRITERS: &[&str] = &["flashcp", "nandwrite", "mtd_write", "mtd"];

/// Parts of words that have to do with a verification, here or in another program.
const DOUBTS: &[&str] = &[
    "verif",
    "signature",
    "signed",
    "sign",
    "gpg",
    "openssl",
    "usign",
    "signify",
    "minisign",
    "ucert",
    "fwtool",
    "pubkey",
    "public",
    ".pem",
    ".pub",
    "rsa",
    "ed25519",
    "rauc",
    "swupdate",
    "decrypt",
    "auth",
    "valid",
    "key",
    "hmac",
    "pkcs",
    "cms",
];

pub(super) fn rules(
    image: &Image<'_>,
    files: &FileSystem<'_>,
    looked: &mut LookedAt,
) -> Vec<UpdateRule> {
    let mut found = Vec::new();
    for file in files.iter().filter(|own| own.header.kind == EntryKind::File) {
        let Some(text) = file.text.filter(|text| text.starts_with(b"#!")) else { continue };
        if !has_word(name_of(&file.header.path), NAMES) || !is_shell(text) {
            continue;
        }
        looked.file(text.len() as u64);
        of_script(image, file, text, &mut found);
    }
    found
}

fn is_shell(text: &[u8]) -> bool {
    let first = crate::view::first_line(text);
    [&b"sh"[..], b"rc.common"].iter().any(|end| first.ends_with(end))
}

/// A command: its words, with the line that it begins on.
struct Command<'a> {
    line: Line<'a>,
    text: String,
}

impl Command<'_> {
    fn words(&self) -> impl Iterator<Item = &str> {
        self.text.split(|own: char| {
            own.is_whitespace() || matches!(own, ';' | '|' | '&' | '(' | ')' | '`' | '"' | '\'')
        })
    }

    fn runs(&self, names: &[&str]) -> bool {
        self.words().any(|word| names.contains(&word.rsplit('/').next().unwrap_or(word)))
    }

    fn fetches(&self) -> bool {
        self.runs(FETCHERS) && (self.text.contains("://") || self.text.contains('$'))
    }

    /// Whether it is told not to look at the server's certificate.
    fn trusts_anybody(&self) -> bool {
        let is_cluster = |word: &str| {
            word.len() <= 8
                && word.starts_with('-')
                && !word.starts_with("--")
                && word.contains('k')
        };
        self.runs(FETCHERS)
            && self.words().any(|word| match word {
                "--no-check-certificate" | "--insecure" | "--check-certificate=false" => true,
                word => is_cluster(word) && self.runs(&["curl", "axel"]),
            })
    }

    fn writes(&self) -> bool {
        let is_mtd = !self.runs(&["mtd"]) || self.words().any(|word| word == "write");
        (self.runs(WRITERS) && is_mtd)
            || (self.runs(&["dd"])
                && ["of=/dev/mtd", "of=/dev/mmcblk", "of=/dev/ubi"]
                    .iter()
                    .any(|to| self.text.contains(to)))
    }
}

/// The commands, one a line, lines that go on joined, comments left out.
fn commands(text: &[u8]) -> Vec<Command<'_>> {
    let mut all: Vec<Command<'_>> = Vec::new();
    let mut goes_on = false;
    for line in lines(text) {
        let bare = String::from_utf8_lossy(line.bytes.trim_ascii()).into_owned();
        if bare.starts_with('#') && !goes_on {
            continue;
        }
        let (part, more) = match bare.strip_suffix('\\') {
            Some(part) => (part.to_owned(), true),
            None => (bare, false),
        };
        match all.last_mut() {
            Some(last) if goes_on && last.text.len() < 8192 => {
                last.text.push(' ');
                last.text.push_str(&part);
            }
            _ => all.push(Command { line, text: part }),
        }
        goes_on = more;
    }
    all
}

fn of_script(image: &Image<'_>, file: Found<'_>, text: &[u8], found: &mut Vec<UpdateRule>) {
    let commands = commands(text);
    let mut tell = |rule, holds, lines: &[&Command<'_>]| {
        found.push(UpdateRule {
            mechanism: "script".to_owned(),
            rule,
            holds,
            locators: lines.iter().map(|own| locate(image, file, &own.line)).collect(),
        });
    };
    if let Some(own) = commands.iter().find(|own| own.trusts_anybody()) {
        tell(UpdateRuleKind::Certificate, Answer::No, &[own]);
    }
    let fetch = commands.iter().find(|own| own.fetches());
    let write = commands.iter().find(|own| own.writes());
    if let (Some(fetch), Some(write)) = (fetch, write) {
        // Which fetch brought what is written is not told apart: all of them have to be plain.
        let mut fetches = commands.iter().filter(|own| own.fetches());
        let is_plain = fetches.all(|own| {
            let is_own = ["http://127.", "http://localhost"].iter().any(|it| own.text.contains(it));
            own.text.contains("http://") && !own.text.contains("https://") && !is_own
        });
        if is_plain {
            tell(UpdateRuleKind::Encrypted, Answer::No, &[fetch]);
        }
        let doubt = commands.iter().any(|own| {
            let low = own.text.to_ascii_lowercase();
            DOUBTS.iter().any(|word| low.contains(word)) || calls_another(&low)
        });
        let holds = if doubt { Answer::Unknown } else { Answer::No };
        tell(UpdateRuleKind::Signature, holds, &[write, fetch]);
    }
}

/// Whether a line takes in or calls another script, which may verify.
fn calls_another(line: &str) -> bool {
    let mut words = line.split_whitespace();
    matches!(words.next(), Some("." | "source"))
        || line.split(|own: char| own.is_whitespace() || matches!(own, ';' | '&' | '|')).any(
            |word| {
                word.ends_with(".sh")
                    || word.contains("check")
                    || word.starts_with("/usr/lib/")
                    || word.starts_with("/lib/")
            },
        )
}

#[cfg(test)]
mod tests {
    use super::*;

    fn first(text: &str) -> Command<'_> {
        commands(text.as_bytes()).remove(0)
    }

    #[test]
    fn who_trusts_anybody() {
        assert!(first("wget --no-check-certificate https://a/b -O /tmp/f").trusts_anybody());
        assert!(first("curl -sk \"$URL\"").trusts_anybody());
        assert!(first("curl -o x \\\n  --insecure https://a").trusts_anybody());
        assert!(!first("curl --cacert /etc/ca.pem https://a").trusts_anybody());
        assert!(!first("tar -k x; echo --insecure").trusts_anybody());
        assert!(!first("curl -o /tmp/kernel https://a").trusts_anybody());
    }

    #[test]
    fn what_writes() {
        for own in [
            "mtd -r write /tmp/f firmware",
            "flashcp /tmp/f /dev/mtd0",
            "dd if=/tmp/f of=/dev/mtdblock4",
        ] {
            assert!(first(own).writes(), "{own}");
        }
        for own in [
            "mtd erase rootfs_data",
            "dd if=/dev/mtd0 of=/tmp/f",
            "sysupgrade /tmp/f",
            "echo mtdwrite",
        ] {
            assert!(!first(own).writes(), "{own}");
        }
    }

    #[test]
    fn hostile_scripts_end() {
        assert!(commands("\\\n".repeat(100_000).as_bytes()).len() < 100_001);
        assert_eq!(commands(b"#!/bin/sh\n# x \\\n\xff\xfe").len(), 1);
    }
}
