// SPDX-License-Identifier: Apache-2.0 OR MIT
//! Text line by line, with the place of each.

/// The longest line that is believed, in bytes: the rest of a longer one is left out.
const MAX_LINE: usize = 4096;

/// The longest text that lines which go on are joined to, in bytes.
const MAX_JOINED: usize = 16 * MAX_LINE;

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

/// The lines of a text, of which each goes on in the next one where it ends in a backslash: the first
/// line, and all of it.
pub fn joined(text: &[u8]) -> impl Iterator<Item = (Line<'_>, Vec<u8>)> {
    let mut all = lines(text);
    std::iter::from_fn(move || {
        let first = all.next()?;
        let (mut whole, mut line) = (Vec::new(), first);
        loop {
            let part = line.bytes.strip_suffix(b"\\");
            let room = MAX_JOINED - whole.len();
            let bytes = part.unwrap_or(line.bytes);
            whole.extend_from_slice(&bytes[..bytes.len().min(room)]);
            match part.and_then(|_| all.next()) {
                Some(next) => line = next,
                None => return Some((first, whole)),
            }
        }
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_that_goes_on() {
        let all: Vec<(u32, Vec<u8>)> =
            joined(b"a \\\nb\nc\nd\\").map(|(line, whole)| (line.number, whole)).collect();
        let wanted = [(1, &b"a b"[..]), (3, b"c"), (4, b"d")];
        assert_eq!(all, wanted.map(|(number, whole)| (number, whole.to_vec())));
        let endless = ("x".repeat(4000) + "\\\n").repeat(1000);
        let all: Vec<_> = joined(endless.as_bytes()).collect();
        assert_eq!(all.len(), 1);
        assert_eq!(all[0].1.len(), MAX_JOINED);
    }
}
