// SPDX-License-Identifier: Apache-2.0 OR MIT
//! `[section]` and `key = value`, as systemd's units, smb.conf, rsyncd.conf and many daemons have
//! them: keys may hold blanks, values are taken as they stand. Lines that go on (`\`) are not joined.

use crate::view::{Line, lines};

/// Sections of one file that are believed.
const MAX_SECTIONS: usize = 512;
/// Entries of one file that are believed.
const MAX_ENTRIES: usize = 8192;

/// A section.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Section<'a> {
    /// Its line; none for what stands before the first one.
    pub line: Option<Line<'a>>,
    /// Its name.
    pub name: &'a [u8],
    /// Its entries, in the order of the file.
    pub entries: Vec<Entry<'a>>,
}

/// A line that gives a key its value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Entry<'a> {
    /// Where it stands.
    pub line: Line<'a>,
    /// The key.
    pub key: &'a [u8],
    /// The value.
    pub value: &'a [u8],
}

impl Section<'_> {
    /// Whether it has this name, in upper or lower case.
    #[must_use]
    pub fn is(&self, name: &str) -> bool {
        self.name.eq_ignore_ascii_case(name.as_bytes())
    }
}

/// The sections of a file; the first one is what stands before the first header.
#[must_use]
pub fn sections(text: &[u8]) -> Vec<Section<'_>> {
    let mut found = vec![Section { line: None, name: b"", entries: Vec::new() }];
    let mut left = MAX_ENTRIES;
    for line in lines(text) {
        let bare = line.bytes.trim_ascii();
        if bare.is_empty() || matches!(bare[0], b'#' | b';') {
            continue;
        }
        if let Some(rest) = bare.strip_prefix(b"[") {
            let name = &rest[..memchr::memchr(b']', rest).unwrap_or(rest.len())];
            if found.len() >= MAX_SECTIONS {
                break;
            }
            let name = name.trim_ascii();
            found.push(Section { line: Some(line), name, entries: Vec::new() });
            continue;
        }
        let Some(at) = memchr::memchr(b'=', bare).filter(|_| left > 0) else { continue };
        let (key, value) = (bare[..at].trim_ascii(), bare[at + 1..].trim_ascii());
        if let Some(section) = found.last_mut().filter(|_| !key.is_empty()) {
            section.entries.push(Entry { line, key, value });
            left -= 1;
        }
    }
    found
}

/// A name without blanks and signs between its words, in lower case: to smb.conf(5) `Guest OK` and
/// `guestok` are one.
#[must_use]
pub fn plain(name: &[u8]) -> Vec<u8> {
    let letters = name.iter().filter(|byte| !matches!(byte, b' ' | b'\t' | b'_' | b'-'));
    letters.map(u8::to_ascii_lowercase).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sections_and_keys_with_blanks() {
        let text =
            b"uid = nobody\n# [x]\n[ Public ]\n  guest ok = yes\n;path = /a\npath=/b=c\n[y\n";
        let all = sections(text);
        assert_eq!(all.len(), 3);
        assert_eq!(all[0].entries[0].key, b"uid");
        assert!(all[1].is("public"));
        assert_eq!((all[1].entries[0].key, all[1].entries[0].line.number), (&b"guest ok"[..], 4));
        assert_eq!(all[1].entries[1].value, b"/b=c");
        assert_eq!(plain(b"Guest OK"), plain(b"guestok"));
    }

    #[test]
    fn nonsense_is_bounded() {
        assert_eq!(sections(b"=\n==\n[\n]\n\xff\n").len(), 2);
        assert_eq!(sections(&b"[a]\nb=c\n".repeat(5000)).len(), MAX_SECTIONS);
        let many = b"b=c\n".repeat(20_000);
        assert_eq!(sections(&many)[0].entries.len(), MAX_ENTRIES);
    }
}
