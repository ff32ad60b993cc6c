// SPDX-License-Identifier: Apache-2.0 OR MIT
//! `KEY=VALUE` and `key value` lines, as shells and many daemons read them.

use crate::view::{Line, lines};

/// A line that gives a key its value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Assignment<'a> {
    /// Where it stands.
    pub line: Line<'a>,
    /// The key.
    pub key: &'a [u8],
    /// The value, without its quotes.
    pub value: &'a [u8],
}

/// The lines `KEY=VALUE`, `export` before them or not; comments left out.
pub fn equals(text: &[u8]) -> impl Iterator<Item = Assignment<'_>> {
    lines(text).filter_map(|line| {
        let bare = bare(&line)?;
        let bare = bare.strip_prefix(b"export ").unwrap_or(bare);
        let at = memchr::memchr(b'=', bare)?;
        let (key, value) = (bare[..at].trim_ascii(), unquoted(&bare[at + 1..]));
        let is_key = |byte: &u8| byte.is_ascii_alphanumeric() || b"_.-".contains(byte);
        (!key.is_empty() && key.iter().all(is_key)).then_some(Assignment { line, key, value })
    })
}

/// The lines `key value`, with blanks between; comments left out.
pub fn blanks(text: &[u8]) -> impl Iterator<Item = Assignment<'_>> {
    lines(text).filter_map(|line| {
        let bare = bare(&line)?;
        let at = bare.iter().position(|byte| matches!(byte, b' ' | b'\t' | b'='));
        let (key, value) = bare.split_at(at.unwrap_or(bare.len()));
        let value = value.trim_ascii();
        let value = value.strip_prefix(b"=").unwrap_or(value);
        Some(Assignment { line, key, value: unquoted(value) })
    })
}

/// A line without blanks around it; `None` for an empty one and a comment.
fn bare<'a>(line: &Line<'a>) -> Option<&'a [u8]> {
    let bare = line.bytes.trim_ascii();
    (!bare.is_empty() && !matches!(bare[0], b'#' | b';')).then_some(bare)
}

/// A value without its quotes, and without the comment behind it.
fn unquoted(value: &[u8]) -> &[u8] {
    let value = value.trim_ascii();
    if let Some(quote @ (b'"' | b'\'')) = value.first() {
        let rest = &value[1..];
        return &rest[..memchr::memchr(*quote, rest).unwrap_or(rest.len())];
    }
    let comment =
        memchr::memmem::find(value, b" #").or_else(|| memchr::memmem::find(value, b"\t#"));
    value[..comment.unwrap_or(value.len())].trim_ascii_end()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(text: &str) -> Vec<(String, String)> {
        let text_of = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
        let all = equals(text.as_bytes());
        all.map(|own| (text_of(own.key), text_of(own.value))).collect()
    }

    fn pair(key: &str, value: &str) -> (String, String) {
        (key.to_owned(), value.to_owned())
    }

    #[test]
    fn keys_and_values() {
        let text = "A=1\n  export B = \"x # y\" # z\n# C=3\n;D=4\nE='5\nhttp://x/?f=1\n";
        assert_eq!(of(text), [pair("A", "1"), pair("B", "x # y"), pair("E", "5")]);
        assert_eq!(of("FEED=https://a.example/b#c # d"), [pair("FEED", "https://a.example/b#c")]);
    }

    #[test]
    fn keys_with_blanks() {
        let all: Vec<_> =
            blanks(b"Port 22\n#Port 23\nPermitRootLogin\tno\nUsePAM=yes\nx\n").collect();
        assert_eq!((all[0].key, all[0].value), (&b"Port"[..], &b"22"[..]));
        assert_eq!((all[1].value, all[2].value, all[3].value), (&b"no"[..], &b"yes"[..], &b""[..]));
    }
}
