// SPDX-License-Identifier: Apache-2.0 OR MIT
//! Where something stands in a declaration.

use std::ops::Range;
use std::sync::Arc;

/// A place in a file.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Place {
    /// Name of the file, as it was handed in.
    pub file: Arc<str>,
    /// The key: `product.name`, `ics.5.1-1.support`, `ixit.AuthMech-1.Description`.
    pub key: String,
    /// Line, from 1.
    pub line: u32,
    /// Column, from 1, in characters.
    pub column: u32,
    /// Bytes of the value, or of the key where that is at fault.
    pub span: Range<usize>,
}

/// Finds lines in a text. They end with LF, CRLF or, in tables of old spreadsheets, CR alone.
#[derive(Debug)]
pub(crate) struct Lines<'t> {
    file: Arc<str>,
    text: &'t str,
    starts: Vec<usize>,
}

impl<'t> Lines<'t> {
    pub(crate) fn new(file: &str, text: &'t str) -> Self {
        let next = |offset: usize| text.as_bytes().get(offset + 1).copied();
        let breaks = text.bytes().enumerate().filter(|(offset, byte)| {
            *byte == b'\n' || *byte == b'\r' && next(*offset) != Some(b'\n')
        });
        let starts = std::iter::once(0).chain(breaks.map(|(offset, _)| offset + 1)).collect();
        Self { file: Arc::from(file), text, starts }
    }

    pub(crate) fn place(&self, key: impl Into<String>, span: Range<usize>) -> Place {
        let line = self.starts.partition_point(|start| *start <= span.start).max(1);
        let start = self.starts.get(line - 1).copied().unwrap_or(0);
        let before = self.text.get(start..span.start).unwrap_or("");
        Place {
            file: Arc::clone(&self.file),
            key: key.into(),
            line: u32::try_from(line).unwrap_or(u32::MAX),
            column: u32::try_from(before.chars().count() + 1).unwrap_or(u32::MAX),
            span,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_and_columns_count_from_one_and_in_characters() {
        let text = "a = 1\nü = \"ß\" # x\n";
        let lines = Lines::new("f", text);
        let at = |offset| {
            let place = lines.place("", offset..offset);
            (place.line, place.column)
        };
        assert_eq!(at(0), (1, 1));
        assert_eq!(at(6), (2, 1));
        assert_eq!(at(text.find("# x").unwrap()), (2, 9));
        assert_eq!(at(text.len()), (3, 1));
    }

    #[test]
    fn lines_end_with_any_of_three_marks() {
        let text = "a\rb\r\nc\nd";
        let lines = Lines::new("f", text);
        let at = |word: &str| {
            let offset = text.find(word).unwrap();
            let place = lines.place("", offset..offset);
            (place.line, place.column)
        };
        assert_eq!(["a", "b", "c", "d"].map(at), [(1, 1), (2, 1), (3, 1), (4, 1)]);
    }
}
