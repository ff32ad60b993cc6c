// SPDX-License-Identifier: Apache-2.0 OR MIT
//! Finds the versions that programs carry: one search over the bytes for the anchors of all patterns;
//! a pattern is looked at only where its anchor stands.

use std::sync::LazyLock;

use thirteen_unpack::search::Search;

use super::patterns::{Pattern, Place, Then};
use super::products::{PRODUCTS, Product};
use crate::view::trimmed;

/// Anchors of one content that are looked at.
const MAX_ANCHORS: usize = 4096;
/// Versions of one content that are kept.
const MAX_MARKS: usize = 32;
/// Longest version that is believed, in bytes.
const MAX_VERSION: usize = 40;
/// How far behind an anchor the rest of a pattern may stand, in bytes.
const REACH: usize = 96;

/// A version that a program carries.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mark {
    /// Name of the product.
    pub product: &'static str,
    /// The version.
    pub version: String,
    /// Offset of the text that tells it.
    pub offset: u64,
    /// Its length.
    pub length: u64,
    /// That text.
    pub excerpt: String,
}

/// All patterns, each with what it is of.
static PATTERNS: LazyLock<Vec<(&'static Product, &'static Pattern)>> = LazyLock::new(|| {
    let products = PRODUCTS.iter();
    products.flat_map(|product| product.patterns.iter().map(move |own| (product, own))).collect()
});

/// No anchors, where the search could not be built: it is built of constants, and a test does.
static ANCHORS: LazyLock<Option<Search>> = LazyLock::new(|| {
    let anchors: Vec<_> = PATTERNS.iter().map(|(_, own)| own.anchor.as_bytes()).collect();
    Search::new(&anchors)
});

/// The versions in a content, in the order in which they stand.
pub fn read(content: &[u8]) -> Vec<Mark> {
    let mut marks: Vec<Mark> = Vec::new();
    let Some(anchors) = ANCHORS.as_ref() else { return marks };
    let mut searched = vec![false; PATTERNS.len()];
    for (start, number) in anchors.places(content).take(MAX_ANCHORS) {
        let Some((product, pattern)) = PATTERNS.get(number) else { continue };
        if pattern.place == Place::Apart && std::mem::replace(&mut searched[number], true) {
            continue;
        }
        let Some(mark) = mark(product, pattern, content, start) else { continue };
        let is_known =
            marks.iter().any(|own| (own.product, &own.version) == (mark.product, &mark.version));
        if !is_known && marks.len() < MAX_MARKS {
            marks.push(mark);
        }
    }
    marks
}

fn mark(
    product: &'static Product,
    pattern: &Pattern,
    content: &[u8],
    anchor: usize,
) -> Option<Mark> {
    let behind = anchor + pattern.anchor.len();
    let (start, at) = match pattern.place {
        Place::Behind => (anchor, behind),
        Place::Near => {
            let line = &content[behind..content.len().min(behind + REACH)];
            let line = &line[..memchr::memchr(0, line).unwrap_or(line.len())];
            let near = pattern.near.as_bytes();
            (anchor, behind + memchr::memmem::find(line, near)? + near.len())
        }
        Place::Apart => alone(pattern, content).map(|at| (at, at))?,
    };
    let version = token(&content[at..]);
    let rest = &content[at + version.len()..];
    let rest = &rest[..rest.len().min(REACH)];
    let is_believed = pattern.place == Place::Apart
        || has_shape(version, pattern) && pattern.then.0.iter().any(|then| follows(rest, then));
    if !is_believed {
        return None;
    }
    let end = at + version.len();
    let line = &content[start..content.len().min(end + 40)];
    let is_text = |byte: &u8| (0x20..0x7f).contains(byte);
    let line = &line[..line.iter().position(|byte| !is_text(byte)).unwrap_or(line.len())];
    let version = std::str::from_utf8(version).ok()?;
    // OpenSSL marks builds with the FIPS module.
    let version = version.strip_suffix("-fips").unwrap_or(version);
    let pieces: Vec<&str> = version.split('.').collect();
    let kept = pattern.pieces.unwrap_or(pieces.len()).min(pieces.len());
    Some(Mark {
        product: &product.name,
        version: pieces[..kept].join("."),
        offset: start as u64,
        length: line.len() as u64,
        excerpt: trimmed(line),
    })
}

/// The one string of the pattern's shape that stands by itself.
fn alone(pattern: &Pattern, content: &[u8]) -> Option<usize> {
    let mut found: Option<(usize, &[u8])> = None;
    let mut here = 0;
    let ends = memchr::memchr_iter(0, content).chain(std::iter::once(content.len()));
    for end in ends {
        let piece = content.get(here..end).unwrap_or_default();
        let at = std::mem::replace(&mut here, end + 1);
        // Most strings are told by their first character or their length.
        let is_likely = piece.len() <= MAX_VERSION && piece.first().is_some_and(u8::is_ascii_digit);
        if !is_likely || !has_shape(piece, pattern) {
            continue;
        }
        match found {
            Some((_, other)) if other != piece => return None,
            Some(_) => {}
            None => found = Some((at, piece)),
        }
    }
    found.map(|(at, _)| at)
}

fn has_shape(version: &[u8], pattern: &Pattern) -> bool {
    pattern.shapes.iter().any(|shape| is_shaped(version, shape.as_bytes()))
}

/// The longest run of bytes that a version may have; a full stop or hyphen at its end is the
/// sentence's.
fn token(bytes: &[u8]) -> &[u8] {
    let bytes = &bytes[..bytes.len().min(MAX_VERSION)];
    let is_part = |byte: &u8| byte.is_ascii_alphanumeric() || b"._+~-".contains(byte);
    let mut token = &bytes[..bytes.iter().position(|byte| !is_part(byte)).unwrap_or(bytes.len())];
    while let [rest @ .., b'.' | b'-'] = token {
        token = rest;
    }
    token
}

fn is_shaped(version: &[u8], shape: &[u8]) -> bool {
    let mut rest = version;
    for part in shape {
        match part {
            b'0' => {
                let digits = rest.iter().take_while(|byte| byte.is_ascii_digit()).count();
                if digits == 0 || digits > 8 {
                    return false;
                }
                rest = &rest[digits..];
            }
            b'*' => return !rest.iter().any(|byte| b"% ".contains(byte)),
            sign => match rest.split_first() {
                Some((first, behind)) if first == sign => rest = behind,
                _ => return false,
            },
        }
    }
    rest.is_empty()
}

fn follows(rest: &[u8], then: &Then) -> bool {
    match then {
        Then::End => {
            let rest = rest.strip_prefix(b".").unwrap_or(rest);
            rest.first().is_none_or(|byte| b"\0 \t\r\n()[],;\"'".contains(byte))
        }
        Then::StringEnd => rest.first().is_none_or(|byte| *byte == 0),
        Then::Text(text) => rest.starts_with(text.as_bytes()),
        Then::Day => is_day(rest),
        Then::Machine => rest.strip_prefix(b" ").is_some_and(|rest| {
            let word = rest.split(|byte| matches!(byte, b' ' | 0)).next().unwrap_or_default();
            word.iter().filter(|byte| **byte == b'-').count() >= 2
        }),
        Then::Built => {
            let line = &rest[..memchr::memchr(0, rest).unwrap_or(rest.len())];
            let mut places = memchr::memchr_iter(b'(', line);
            places.any(|at| line.get(at + 1..at + 4).is_some_and(is_month))
        }
    }
}

/// ` 15 Oct 2014`; OpenSSL 1.0.2 and 1.1 write two blanks (their `opensslv.h`).
fn is_day(rest: &[u8]) -> bool {
    let Some(bare) = rest.strip_prefix(b" ") else { return false };
    let bare = bare.strip_prefix(b" ").unwrap_or(bare);
    let mut words = bare.split(|byte| !byte.is_ascii_alphanumeric());
    let (day, month, year) = (words.next(), words.next(), words.next());
    let is_number = |word: Option<&[u8]>, least: usize, most: usize| {
        word.is_some_and(|word| {
            (least..=most).contains(&word.len()) && word.iter().all(u8::is_ascii_digit)
        })
    };
    is_number(day, 1, 2) && month.is_some_and(is_month) && is_number(year, 4, 4)
}

fn is_month(word: &[u8]) -> bool {
    const MONTHS: [&[u8]; 12] = [
        b"Jan", b"Feb", b"Mar", b"Apr", b"May", b"Jun", b"Jul", b"Aug", b"Sep", b"Oct", b"Nov",
        b"Dec",
    ];
    MONTHS.contains(&word)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn versions(content: &[u8]) -> Vec<(&'static str, String)> {
        read(content).into_iter().map(|mark| (mark.product, mark.version)).collect()
    }

    #[test]
    fn every_pattern_reads_its_example_and_not_its_look_alikes() {
        assert!(ANCHORS.is_some());
        assert!(PATTERNS.len() > 90, "{}", PATTERNS.len());
        for (product, pattern) in PATTERNS.iter() {
            for (text, version) in std::iter::once(&pattern.example).chain(&pattern.examples) {
                let expected = [(product.name.as_str(), version.clone())];
                assert_eq!(versions(text.as_bytes()), expected, "{:?}", pattern.anchor);
            }
            assert!(!pattern.counter.is_empty(), "{:?}", pattern.anchor);
            for text in &pattern.counter {
                assert!(versions(text.as_bytes()).is_empty(), "{text:?}");
            }
        }
    }

    #[test]
    fn the_place_is_that_of_the_text() {
        let mark = &read(b"\x7fELF\0part of OpenSSL 1.0.1j 15 Oct 2014\0")[0];
        assert_eq!((mark.offset, mark.length), (13, 26));
        assert_eq!(mark.excerpt, "OpenSSL 1.0.1j 15 Oct 2014");
        let mark = &read(b"Dropbear server v%s\0\x002017.75\0")[0];
        assert_eq!((mark.offset, mark.length), (21, 7));
        assert_eq!(
            versions(b"OpenSSL 1.0.1e-fips 11 Feb 2013"),
            [("openssl", "1.0.1e".to_owned())]
        );
    }

    #[test]
    fn a_content_full_of_anchors_ends() {
        assert!(read(&b"BusyBox v".repeat(200_000)).is_empty());
        assert!(read(&b"Dnsmasq version %s\0".repeat(100_000)).is_empty());
        assert!(read(&b"GNU C Library ".repeat(200_000)).is_empty());
        assert_eq!(read(&b"hostapd v2.6\n".repeat(20_000)).len(), 1);
        assert!(read(b"OpenSSL 1").is_empty());
    }
}
