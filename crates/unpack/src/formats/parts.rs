// SPDX-License-Identifier: Apache-2.0 OR MIT
//! Images made of named parts: each part stands in the image as it is.

use std::ops::Range;
use std::sync::Arc;

use crate::blob::Blob;
use crate::budget::Share;
use crate::formats::{Damage, Opened, TreeReader, Within};
use crate::path::clean;
use crate::tree::{Cause, EntryKind, Header};

/// The parts of an image, in its own order.
#[derive(Default)]
pub struct Parts {
    headers: Vec<Header>,
    parts: Vec<Part>,
    damage: Vec<Damage>,
}

struct Part {
    span: Range<usize>,
    within: Within,
    flaw: Option<Cause>,
}

impl Parts {
    /// Adds a part at this span of the image; `false` where there is no more room for one.
    pub fn add(
        &mut self,
        share: &Share,
        path: &[u8],
        span: Range<usize>,
        within: Within,
        flaw: Option<Cause>,
    ) -> bool {
        let broken = |cause| Damage { offset: span.start as u64, cause };
        if (self.headers.len() + self.damage.len()) as u64 >= share.entries {
            if self.damage.last().is_none_or(|last| last.cause != Cause::LimitEntries) {
                self.damage.push(broken(Cause::LimitEntries));
            }
            return false;
        }
        match clean(path) {
            Some(path) => {
                self.headers.push(Header::new(EntryKind::File, path, span.len() as u64));
                self.parts.push(Part { span, within, flaw });
            }
            None => self.damage.push(broken(Cause::PathUnsafe)),
        }
        true
    }

    /// The tree.
    pub fn open<'a>(mut self, image: &Blob<'a>) -> Opened<'a> {
        for (header, part) in self.headers.iter_mut().zip(&self.parts) {
            header.stored_at = Some((image.position() + part.span.start) as u64);
        }
        let damage = std::mem::take(&mut self.damage);
        Opened { reader: Arc::new(Reader { image: image.clone(), parts: self }), damage }
    }
}

struct Reader<'a> {
    image: Blob<'a>,
    parts: Parts,
}

impl TreeReader for Reader<'_> {
    fn headers(&self) -> &[Header] {
        &self.parts.headers
    }

    fn groups(&self) -> Vec<(u64, Vec<usize>)> {
        (self.parts.headers.iter().enumerate())
            .map(|(entry, header)| (header.size, vec![entry]))
            .collect()
    }

    fn read(&self, entry: usize, limit: u64, content: &mut Vec<u8>) -> Result<(), Damage> {
        let Some(part) = self.parts.parts.get(entry) else { return Ok(()) };
        let length = usize::try_from(limit).unwrap_or(usize::MAX).min(part.span.len());
        let span = part.span.start..part.span.start.saturating_add(length);
        content.extend_from_slice(&self.image.slice(span));
        match part.flaw {
            Some(cause) => Err(Damage { offset: part.span.start as u64, cause }),
            None => Ok(()),
        }
    }

    fn in_place(&self, entry: usize) -> Option<Range<usize>> {
        let part = self.parts.parts.get(entry)?;
        part.flaw.is_none().then(|| part.span.clone())
    }

    fn within(&self, entry: usize) -> Within {
        self.parts.parts.get(entry).map_or(Within::Nowhere, |part| part.within)
    }
}
