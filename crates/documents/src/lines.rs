// SPDX-License-Identifier: Apache-2.0 OR MIT
//! Finds lines in a text.

/// Starts of the lines of a text.
pub(crate) struct Lines<'t> {
    starts: Vec<usize>,
    text: &'t str,
}

impl<'t> Lines<'t> {
    pub(crate) fn new(text: &'t str) -> Self {
        let breaks = text.bytes().enumerate().filter(|(_, byte)| *byte == b'\n');
        let starts = std::iter::once(0).chain(breaks.map(|(offset, _)| offset + 1)).collect();
        Self { starts, text }
    }

    /// Number of the line of a byte, from 1.
    pub(crate) fn number(&self, offset: usize) -> u32 {
        let line = self.starts.partition_point(|start| *start <= offset).max(1);
        u32::try_from(line).unwrap_or(u32::MAX)
    }

    /// The lines, each with where it begins.
    pub(crate) fn all(&self) -> impl Iterator<Item = (usize, &'t str)> + '_ {
        let text = self.text;
        self.starts.iter().map(move |start| {
            let rest = text.get(*start..).unwrap_or_default();
            (*start, rest.split('\n').next().unwrap_or_default().trim_end_matches('\r'))
        })
    }
}

/// The bytes of a part of a text.
pub(crate) fn span(text: &str, part: &str) -> std::ops::Range<usize> {
    let start = (part.as_ptr() as usize).saturating_sub(text.as_ptr() as usize);
    start..start + part.len()
}
