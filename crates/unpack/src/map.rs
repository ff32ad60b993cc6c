// SPDX-License-Identifier: Apache-2.0 OR MIT
//! A map of every byte of an artefact: what containers claim, and what the rest looks like.
//!
//! The rest is looked at once, in windows of 4 KiB; neighbours that look the same become one span.
//! All arithmetic is in whole numbers, so that a map is the same on every machine.

mod code;

use std::ops::Range;

use crate::region::{self, Look};
use crate::tree::{Cause, GapPlace, Parent, Tree};

/// Size of the windows, in bytes; they begin at multiples of it.
const WINDOW: usize = 4096;

/// Runs of one value from this length on are padding, also between other bytes.
const PADDING: usize = 64;

/// Below this many bytes a window goes with the one before it.
const SMALL: usize = 512;

/// Below this many bytes even values do not tell a cipher from good compression.
const ENOUGH: usize = 4 * WINDOW;

/// What a span of an artefact is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum MapKind {
    /// A container claims it.
    Container,
    /// One value repeated, or the marks that flash tools leave.
    Padding,
    /// Printable text.
    Text,
    /// As even as the output of a compressor, or too short to tell it from a cipher's.
    Compressed,
    /// As even as the output of a cipher or a random generator.
    Random,
    /// Instructions of a known processor.
    Code,
    /// Anything else.
    Unknown,
}

impl MapKind {
    /// All kinds.
    pub const ALL: &'static [Self] = &[
        Self::Container,
        Self::Padding,
        Self::Text,
        Self::Compressed,
        Self::Random,
        Self::Code,
        Self::Unknown,
    ];

    /// The stable id.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::Container => "container",
            Self::Padding => "padding",
            Self::Text => "text",
            Self::Compressed => "compressed",
            Self::Random => "random",
            Self::Code => "code",
            Self::Unknown => "unknown",
        }
    }
}

/// A span of an artefact.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MapSpan {
    /// First byte.
    pub offset: u64,
    /// Number of bytes; never 0.
    pub length: u64,
    /// What it is.
    pub kind: MapKind,
    /// Name of the container (`squashfs@0x100598`), of the encrypted entry in it
    /// (`d-link-shrs@0x0/firmware`), or of the processor (`thumb`); else empty.
    pub name: String,
}

/// The map of an artefact of which `tree` was read: spans in order, without gaps, that cover all of
/// `bytes`.
#[must_use]
pub fn map<T>(tree: &Tree<T>, bytes: &[u8]) -> Vec<MapSpan> {
    let mut spans = Spans::default();
    for (span, name) in claimed(tree, bytes.len()) {
        survey(&mut spans, bytes, span.start);
        let hidden = encrypted(tree, &name, &span);
        for (part, path) in hidden {
            spans.up_to(part.start, MapKind::Container, &name);
            spans.up_to(part.end, MapKind::Random, &format!("{name}{path}"));
        }
        spans.up_to(span.end, MapKind::Container, &name);
    }
    survey(&mut spans, bytes, bytes.len());
    spans.all
}

/// What the containers of the artefact itself claim, in order.
fn claimed<T>(tree: &Tree<T>, size: usize) -> Vec<(Range<usize>, String)> {
    let mut claims = Vec::new();
    let mut free = 0;
    for container in tree.containers.iter().filter(|one| one.parent == Parent::Artefact) {
        let start = usize::try_from(container.offset).unwrap_or(usize::MAX).clamp(free, size);
        let length = usize::try_from(container.size).unwrap_or(usize::MAX);
        let end = usize::try_from(container.offset).unwrap_or(usize::MAX).saturating_add(length);
        let end = end.clamp(start, size);
        if end > start {
            claims.push((start..end, format!("{}@{:#x}", container.format, container.offset)));
            free = end;
        }
    }
    claims
}

/// Entries inside the container with this name that are encrypted where they stand, in order.
fn encrypted<T>(tree: &Tree<T>, name: &str, span: &Range<usize>) -> Vec<(Range<usize>, String)> {
    let mut parts: Vec<(Range<usize>, String)> = (tree.gaps.iter())
        .filter(|gap| gap.cause == Cause::LooksEncrypted)
        .filter_map(|gap| {
            let GapPlace::Entry(entry) = gap.place else { return None };
            let entry = tree.entries.get(entry)?;
            let container = tree.containers.get(entry.container?)?;
            let here = container.parent == Parent::Artefact
                && format!("{}@{:#x}", container.format, container.offset) == name;
            let start = usize::try_from(entry.header.stored_at?).ok()?;
            let end = start.checked_add(usize::try_from(entry.header.size).ok()?)?;
            let inside = here && start >= span.start && end <= span.end && end > start;
            inside.then(|| (start..end, String::from_utf8_lossy(&entry.header.path).into_owned()))
        })
        .collect();
    parts.sort_by_key(|(part, _)| part.start);
    parts
}

/// Spans as they come, neighbours of one kind and name joined.
#[derive(Default)]
struct Spans {
    all: Vec<MapSpan>,
    end: usize,
}

impl Spans {
    /// Adds a span from the end of the last one up to `end`.
    fn up_to(&mut self, end: usize, kind: MapKind, name: &str) {
        let Some(length) = end.checked_sub(self.end).filter(|length| *length > 0) else { return };
        match self.all.last_mut() {
            Some(last) if last.kind == kind && last.name == name => last.length += length as u64,
            _ => self.all.push(MapSpan {
                offset: self.end as u64,
                length: length as u64,
                kind,
                name: name.to_owned(),
            }),
        }
        self.end = end;
    }
}

/// Looks at bytes that nothing claims, up to `end`.
fn survey(spans: &mut Spans, bytes: &[u8], end: usize) {
    while spans.end < end {
        let run = next_run(bytes, spans.end..end);
        content(spans, bytes, spans.end..run.start);
        spans.up_to(run.end, MapKind::Padding, "");
    }
}

/// The next run of one padding value that is long enough, or that reaches from or to an end of the
/// range; empty at the end of the range where there is none.
fn next_run(bytes: &[u8], range: Range<usize>) -> Range<usize> {
    let mut at = range.start;
    while at < range.end {
        // A run of that length covers a byte at every multiple: most places need not be looked at.
        let value = bytes[at];
        if matches!(value, 0 | 0xff) {
            let back = bytes[range.start..at].iter().rev().take(PADDING);
            let start = at - back.take_while(|byte| **byte == value).count();
            let more = bytes[at..range.end].iter().take_while(|byte| **byte == value).count();
            let end = at + more;
            let at_an_end = start == range.start || end == range.end;
            if end - start >= PADDING || (at_an_end && end - start >= 4) {
                return start..end;
            }
            at = end;
        }
        at += PADDING / 2 - 1;
    }
    let tail = &bytes[range.clone()];
    let value = tail.last().copied().filter(|value| matches!(value, 0 | 0xff));
    let length = tail.iter().rev().take_while(|byte| Some(**byte) == value).count();
    range.end - length..range.end
}

/// What a window looks like.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Class {
    Padding,
    Text,
    Even,
    Code(&'static str),
    Other,
}

/// Bytes without long padding in them, window by window.
fn content(spans: &mut Spans, bytes: &[u8], range: Range<usize>) {
    let mut runs: Vec<(Range<usize>, Class)> = Vec::new();
    let mut at = range.start;
    while at < range.end {
        let mut end = (at / WINDOW + 1) * WINDOW;
        if end - at < SMALL {
            end += WINDOW;
        }
        let end = end.min(range.end);
        let class = match runs.last() {
            Some((_, Class::Even | Class::Code(_))) if end - at < SMALL => None,
            _ => Some(classify(bytes, at..end)),
        };
        match runs.last_mut() {
            Some((run, last)) if class.is_none_or(|class| class == *last) => run.end = end,
            _ => runs.push((at..end, class.unwrap_or(Class::Other))),
        }
        at = end;
    }
    for (run, class) in runs {
        let (kind, name) = match class {
            Class::Padding => (MapKind::Padding, ""),
            Class::Text => (MapKind::Text, ""),
            Class::Even => (even(&bytes[run.clone()]), ""),
            Class::Code(name) => (MapKind::Code, name),
            Class::Other => (MapKind::Unknown, ""),
        };
        spans.up_to(run.end, kind, name);
    }
}

/// A run of even windows, told by its middle: a header and a trailer may stand in the first and the
/// last of them.
fn even(run: &[u8]) -> MapKind {
    let middle = run.get(WINDOW..run.len().saturating_sub(WINDOW)).unwrap_or_default();
    let judged = if middle.len() >= ENOUGH { middle } else { run };
    let random = judged.len() >= ENOUGH && region::look(judged) == Look::Random;
    if random { MapKind::Random } else { MapKind::Compressed }
}

fn classify(bytes: &[u8], range: Range<usize>) -> Class {
    let start = range.start;
    let window = &bytes[range];
    if region::trim(window).is_empty() {
        return Class::Padding;
    }
    let counts = region::histogram(window);
    let total = window.len() as u64;
    let printable: u64 =
        counts[0x20..0x7f].iter().sum::<u64>() + counts[0x09] + counts[0x0a] + counts[0x0d];
    // Tables of texts have NULs between them.
    if printable * 100 >= total * 75 && (printable + counts[0]) * 100 >= total * 95 {
        return Class::Text;
    }
    // Programs lie at several times this, compressed bytes far below.
    if window.len() >= SMALL && region::chi_square(&counts, total) < total * 3 / 2 + 256 {
        return Class::Even;
    }
    match code::processor(window, start) {
        Some(name) => Class::Code(name),
        None => Class::Other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use sha2::{Digest, Sha256};

    fn empty() -> Tree<()> {
        Tree { containers: Vec::new(), entries: Vec::new(), gaps: Vec::new() }
    }

    fn random(bytes: usize) -> Vec<u8> {
        (0..bytes as u64 / 32).flat_map(|n| Sha256::digest(n.to_le_bytes())).collect()
    }

    fn short(spans: &[MapSpan]) -> Vec<(u64, u64, MapKind)> {
        spans.iter().map(|span| (span.offset, span.length, span.kind)).collect()
    }

    #[test]
    fn padding_text_and_random_bytes_are_told_apart() {
        let mut bytes = vec![0xff; 5000];
        bytes.extend_from_slice("a line of text\n".repeat(400).as_bytes());
        bytes.extend_from_slice(&[0; 1000]);
        bytes.extend_from_slice(&random(1 << 16));
        let spans = map(&empty(), &bytes);
        assert_eq!(
            short(&spans),
            [
                (0, 5000, MapKind::Padding),
                (5000, 6000, MapKind::Text),
                (11000, 1000, MapKind::Padding),
                (12000, 1 << 16, MapKind::Random),
            ]
        );
    }

    #[test]
    fn every_byte_is_in_one_span() {
        for length in [0, 1, 3, 63, 64, 65, 4095, 4096, 4097, 9000] {
            for value in [0, 0xff, b'a', 7] {
                let mut bytes = vec![value; length];
                for at in (0..length).step_by(97) {
                    bytes[at] = at as u8;
                }
                let spans = map(&empty(), &bytes);
                let mut at = 0;
                for span in &spans {
                    assert_eq!(span.offset, at);
                    assert!(span.length > 0);
                    at += span.length;
                }
                assert_eq!(at, length as u64);
            }
        }
    }

    #[test]
    fn compressed_bytes_are_not_random() {
        use std::io::Write;
        let text: String = (0..40_000).map(|n: u32| format!("line {n} of {}\n", n * n)).collect();
        let mut encoder =
            flate2::write::DeflateEncoder::new(Vec::new(), flate2::Compression::best());
        encoder.write_all(text.as_bytes()).unwrap();
        let spans = map(&empty(), &encoder.finish().unwrap());
        assert!(spans.iter().all(|span| span.kind == MapKind::Compressed), "{spans:?}");
    }
}
