// SPDX-License-Identifier: Apache-2.0 OR MIT
//! Text line by line, with the place of each.

/// The longest line that is believed, in bytes: the rest of a longer one is left out.
const MAX_LINE: usize = 4096;

/// A line of a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Line<'a> {
    /// Its bytes, without the end of the line.
    pub bytes: &'a [u8],
    /// Its number, from 1.
    pub number: u32,
    /// Offset of its first byte.
    pub offset: u64,
}

/// The lines of a text.
pub fn lines(text: &[u8]) -> impl Iterator<Item = Line<'_>> {
    let mut offset = 0_u64;
    text.split(|byte| *byte == b'\n').zip(1_u32..).map(move |(raw, number)| {
        let here = offset;
        offset += raw.len() as u64 + 1;
        let bytes = raw.strip_suffix(b"\r").unwrap_or(raw);
        Line { bytes: &bytes[..bytes.len().min(MAX_LINE)], number, offset: here }
    })
}

/// A piece of text as an excerpt: bounded, without control characters.
#[must_use]
pub fn trimmed(bytes: &[u8]) -> String {
    let text = String::from_utf8_lossy(&bytes[..bytes.len().min(800)]);
    text.chars()
        .filter(|character| !character.is_control() || *character == '\t')
        .take(200)
        .collect()
}
