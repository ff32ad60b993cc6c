// SPDX-License-Identifier: Apache-2.0 OR MIT
//! Archives that store their files as they are: each content is a span of the archive.

use std::ops::Range;
use std::sync::Arc;

use crate::blob::Blob;
use crate::budget::Share;
use crate::formats::{Damage, Opened, TreeReader};
use crate::path::clean;
use crate::tree::{Cause, EntryKind, Header};

/// What an archive's index gave.
#[derive(Default)]
pub struct Index {
    /// Entries in the archive's order.
    pub headers: Vec<Header>,
    /// Content of each entry.
    pub bodies: Vec<Body>,
    /// What was broken on the way.
    pub damage: Vec<Damage>,
}

/// Where a content is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Body {
    /// Its span of the archive.
    pub span: Range<usize>,
    /// Sum of its bytes, where the archive keeps one.
    pub sum: Option<u32>,
    /// Why it cannot be read.
    pub flaw: Option<Cause>,
}

impl Body {
    /// A content at this span.
    pub fn at(span: Range<usize>) -> Self {
        Self { span, sum: None, flaw: None }
    }
}

impl Index {
    /// The cleaned path; where it is unsafe, that is noted.
    pub fn path(&mut self, raw: &[u8], at: usize) -> Option<Vec<u8>> {
        let path = clean(raw);
        if path.is_none() {
            self.broken(at, Cause::PathUnsafe);
        }
        path
    }

    /// Notes what is broken.
    pub fn broken(&mut self, at: usize, cause: Cause) {
        self.damage.push(Damage { offset: at as u64, cause });
    }

    /// Whether there is room for one more entry; where there is none, that is noted.
    pub fn has_room(&mut self, share: &Share, at: usize) -> bool {
        let room = ((self.headers.len() + self.damage.len()) as u64) < share.entries;
        if !room {
            self.broken(at, Cause::LimitEntries);
        }
        room
    }

    /// Adds an entry.
    pub fn push(&mut self, header: Header, body: Body) {
        self.headers.push(header);
        self.bodies.push(body);
    }

    /// The tree, once the index is read.
    pub fn open<'a>(mut self, archive: &Blob<'a>) -> Opened<'a> {
        for (header, body) in self.headers.iter_mut().zip(&self.bodies) {
            if header.kind == EntryKind::File {
                header.stored_at = Some((archive.position() + body.span.start) as u64);
            }
        }
        let damage = std::mem::take(&mut self.damage);
        Opened { reader: Arc::new(Reader { archive: archive.clone(), index: self }), damage }
    }
}

struct Reader<'a> {
    archive: Blob<'a>,
    index: Index,
}

impl TreeReader for Reader<'_> {
    fn headers(&self) -> &[Header] {
        &self.index.headers
    }

    fn in_place(&self, entry: usize) -> Option<Range<usize>> {
        let body = self.index.bodies.get(entry)?;
        (body.sum.is_none() && body.flaw.is_none()).then(|| body.span.clone())
    }

    fn read(&self, entry: usize, limit: u64, content: &mut Vec<u8>) -> Result<(), Damage> {
        let Some(body) = self.index.bodies.get(entry) else { return Ok(()) };
        let offset = body.span.start as u64;
        let length = usize::try_from(limit).unwrap_or(usize::MAX).min(body.span.len());
        let end = body.span.start.saturating_add(length).min(self.archive.len());
        let bytes = self.archive.get(body.span.start.min(end)..end).unwrap_or_default();
        content.extend_from_slice(bytes);
        if let Some(cause) = body.flaw {
            return Err(Damage { offset, cause });
        }
        let whole = bytes.len() == body.span.len();
        let sum = || bytes.iter().fold(0_u32, |sum, byte| sum.wrapping_add(u32::from(*byte)));
        match body.sum {
            Some(stated) if whole && sum() != stated => {
                Err(Damage { offset, cause: Cause::ChecksumWrong })
            }
            _ => Ok(()),
        }
    }
}
