// SPDX-License-Identifier: Apache-2.0 OR MIT
//! Bytes that are shared between threads: the artefact's, or a content that was decompressed.

use std::ops::{Deref, Range};
use std::sync::Arc;

/// A span of bytes, cheap to clone.
#[derive(Debug, Clone)]
pub struct Blob<'a> {
    owner: Owner<'a>,
    range: Range<usize>,
}

#[derive(Debug, Clone)]
enum Owner<'a> {
    Borrowed(&'a [u8]),
    Shared(Arc<Vec<u8>>),
}

impl<'a> Blob<'a> {
    /// The bytes of an artefact.
    #[must_use]
    pub fn borrowed(bytes: &'a [u8]) -> Self {
        Self { owner: Owner::Borrowed(bytes), range: 0..bytes.len() }
    }

    /// Decompressed bytes.
    #[must_use]
    pub fn shared(bytes: Arc<Vec<u8>>) -> Self {
        let range = 0..bytes.len();
        Self { owner: Owner::Shared(bytes), range }
    }

    /// A span of this one; cut to what is there.
    #[must_use]
    pub fn slice(&self, range: Range<usize>) -> Self {
        let start = self.range.start.saturating_add(range.start).min(self.range.end);
        let end = self.range.start.saturating_add(range.end).clamp(start, self.range.end);
        Self { owner: self.owner.clone(), range: start..end }
    }

    /// Where this span begins in the content that it is a span of.
    #[must_use]
    pub fn position(&self) -> usize {
        self.range.start
    }

    /// What stands before this span in the same content: for trailers, whose checksum runs over it.
    #[must_use]
    pub fn before(&self) -> &[u8] {
        self.owner.bytes().get(..self.range.start).unwrap_or_default()
    }

    /// From `start` to the end.
    #[must_use]
    pub fn from(&self, start: usize) -> Self {
        self.slice(start..self.len())
    }
}

impl Deref for Blob<'_> {
    type Target = [u8];

    fn deref(&self) -> &[u8] {
        &self.owner.bytes()[self.range.clone()]
    }
}

impl Owner<'_> {
    fn bytes(&self) -> &[u8] {
        match self {
            Self::Borrowed(bytes) => bytes,
            Self::Shared(bytes) => bytes.as_slice(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slice_never_leaves_its_parent() {
        let blob = Blob::borrowed(b"0123456789").slice(2..6);
        assert_eq!(&*blob, b"2345");
        assert_eq!(&*blob.slice(1..99), b"345");
        assert_eq!(&*blob.slice(9..12), b"");
        assert_eq!((blob.position(), blob.before()), (2, b"01".as_slice()));
        assert_eq!(&*Blob::shared(Arc::new(b"ab".to_vec())).from(1), b"b");
    }
}
