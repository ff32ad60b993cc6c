// SPDX-License-Identifier: Apache-2.0 OR MIT
//! Contents that stand in pieces, some of which lie over older ones: what log-structured file
//! systems leave. Each piece is a span of a unit, which is stored and coded on its own.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::blob::Blob;
use crate::formats::filesystem::flash_walk::Walk;
use crate::formats::{Damage, Opened, TreeReader};
use crate::tree::{Cause, Header};

/// What a content may decode beyond its size, as units are seen in part: so many times its size,
/// and so many bytes.
const BEYOND: (usize, usize) = (4, 4 << 20);

/// A run of stored bytes that is decoded as one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Unit {
    /// Where it stands in the image.
    pub at: usize,
    /// Stored bytes.
    pub stored: u32,
    /// Decoded bytes.
    pub length: u32,
    /// The file system's number of its codec.
    pub codec: u16,
    /// The file system's checksum of the stored bytes.
    pub sum: Option<u32>,
}

impl Unit {
    /// Its stored bytes.
    pub fn bytes<'a>(&self, image: &'a [u8]) -> Result<&'a [u8], Cause> {
        let end = self.at.saturating_add(self.stored as usize);
        image.get(self.at..end).ok_or(Cause::CutShort)
    }
}

/// Decodes a unit behind what there is: gets the image.
pub type Decode = fn(&[u8], &Unit, &mut Vec<u8>) -> Result<(), Cause>;

/// A content: pieces by their start; what none of them covers is zeros.
#[derive(Debug, Clone, Default)]
pub struct Content {
    /// Size in bytes.
    pub size: u64,
    pieces: BTreeMap<u64, Piece>,
}

#[derive(Debug, Clone, Copy)]
struct Piece {
    length: u64,
    /// Bytes of the unit before the piece.
    skip: u64,
    unit: Unit,
}

impl Content {
    /// Zeros, so far.
    pub fn of_size(size: u64) -> Self {
        Self { size, pieces: BTreeMap::new() }
    }

    /// Lays a unit over whatever stands at its place, from `at` on.
    pub fn write(&mut self, at: u64, unit: Unit) {
        let length = u64::from(unit.length);
        let Some(end) = at.checked_add(length).filter(|_| length > 0) else { return };
        self.clear(at, end);
        self.pieces.insert(at, Piece { length, skip: 0, unit });
    }

    /// Makes a hole: takes away all that stands between.
    pub fn clear(&mut self, start: u64, end: u64) {
        let before = self.pieces.range(..start).next_back().map(|(at, piece)| (*at, *piece));
        if let Some((at, piece)) = before {
            let tail = (at + piece.length).saturating_sub(end);
            if at + piece.length > start {
                self.pieces.insert(at, Piece { length: start - at, ..piece });
            }
            if tail > 0 {
                let skip = piece.skip + (end - at);
                self.pieces.insert(end, Piece { length: tail, skip, ..piece });
            }
        }
        while let Some((at, piece)) = self.pieces.range(start..end).next().map(|(a, p)| (*a, *p)) {
            self.pieces.remove(&at);
            if at + piece.length > end {
                let gone = end - at;
                let rest = Piece { length: piece.length - gone, skip: piece.skip + gone, ..piece };
                self.pieces.insert(end, rest);
            }
        }
    }

    /// Cuts what stands behind `size`, for good: what is written there later does not show it.
    pub fn truncate(&mut self, size: u64) {
        self.clear(size, u64::MAX);
    }

    /// Where it stands whole and as it is in the image.
    fn stored_at(&self, is_plain: impl Fn(&Unit) -> bool) -> Option<usize> {
        let (_, first) = self.pieces.first_key_value()?;
        let start = first.unit.at.checked_add(usize::try_from(first.skip).ok()?)?;
        let mut done = 0;
        for (at, piece) in &self.pieces {
            let place = piece.unit.at.checked_add(usize::try_from(piece.skip).ok()?)?;
            let expected = start.checked_add(usize::try_from(done).ok()?)?;
            if *at != done || !is_plain(&piece.unit) || place != expected {
                return None;
            }
            done += piece.length;
        }
        (done >= self.size).then_some(start)
    }

    fn cost(&self) -> u64 {
        self.pieces.values().map(|piece| u64::from(piece.unit.stored)).sum()
    }
}

/// Reads contents out of their pieces.
pub struct Reader<'a> {
    /// The image.
    pub image: Blob<'a>,
    /// Entries.
    pub headers: Vec<Header>,
    /// All contents; names of one file share one.
    pub contents: Vec<Content>,
    /// The content of each entry.
    pub content_of: Vec<Option<usize>>,
    /// Decodes.
    pub decode: Decode,
    /// The codec under which bytes stand as they are.
    pub plain: u16,
}

impl<'a> Reader<'a> {
    /// Nothing yet.
    pub fn new(image: &Blob<'a>, decode: Decode, plain: u16) -> Self {
        Self {
            image: image.clone(),
            headers: Vec::new(),
            contents: Vec::new(),
            content_of: Vec::new(),
            decode,
            plain,
        }
    }

    /// The tree, once the walk is done. Each header of the walk has its content at the same place.
    pub fn open(mut self, walk: Walk<'_>) -> Opened<'a> {
        self.headers = walk.headers;
        for (header, content) in self.headers.iter_mut().zip(&self.content_of) {
            let content = content.and_then(|content| self.contents.get(content));
            let plain = self.plain;
            let start = content.and_then(|content| {
                content.stored_at(|unit| unit.codec == plain && unit.stored == unit.length)
            });
            header.stored_at = start.map(|start| (self.image.position() + start) as u64);
        }
        Opened { reader: Arc::new(self), damage: walk.damage }
    }

    /// Reads a content, up to `limit` bytes. What cannot be decoded is left as zeros, and the first
    /// such place is told.
    pub fn content(&self, content: &Content, limit: u64, out: &mut Vec<u8>) -> Result<(), Damage> {
        let end = usize::try_from(content.size.min(limit)).unwrap_or(usize::MAX);
        let mut purse = end.saturating_mul(BEYOND.0).saturating_add(BEYOND.1);
        let mut broken = None;
        let mut last: Option<(usize, Vec<u8>)> = None;
        for (at, piece) in &content.pieces {
            let Ok(at) = usize::try_from(*at) else { break };
            if at >= end {
                break;
            }
            out.resize(at, 0);
            let damage = |cause| Damage { offset: piece.unit.at as u64, cause };
            let length = usize::try_from(piece.length).unwrap_or(usize::MAX).min(end - at);
            let skip = usize::try_from(piece.skip).unwrap_or(usize::MAX);
            let known = last.take().filter(|(unit, _)| *unit == piece.unit.at);
            let decoded = match known {
                Some((_, decoded)) => decoded,
                None => {
                    let Some(left) = purse.checked_sub(piece.unit.length as usize) else {
                        broken.get_or_insert(damage(Cause::LimitBytes));
                        break;
                    };
                    purse = left;
                    // A unit that shows whole is decoded where it belongs.
                    if skip == 0 && length == piece.unit.length as usize {
                        if let Err(cause) = self.unit(&piece.unit, out) {
                            broken.get_or_insert(damage(cause));
                        }
                        out.truncate(at + length);
                        out.resize(at + length, 0);
                        continue;
                    }
                    let mut decoded = Vec::new();
                    if let Err(cause) = self.unit(&piece.unit, &mut decoded) {
                        broken.get_or_insert(damage(cause));
                    }
                    decoded
                }
            };
            let shown = decoded.get(skip..skip.saturating_add(length).min(decoded.len()));
            out.extend_from_slice(shown.unwrap_or_default());
            out.resize(at + length, 0);
            last = Some((piece.unit.at, decoded));
        }
        match broken {
            None => {
                out.resize(end, 0);
                Ok(())
            }
            Some(damage) => Err(damage),
        }
    }

    fn unit(&self, unit: &Unit, out: &mut Vec<u8>) -> Result<(), Cause> {
        let before = out.len();
        (self.decode)(&self.image, unit, out)?;
        let whole = out.len() - before == unit.length as usize;
        if whole { Ok(()) } else { Err(Cause::StreamDamaged) }
    }
}

impl TreeReader for Reader<'_> {
    fn headers(&self) -> &[Header] {
        &self.headers
    }

    fn groups(&self) -> Vec<(u64, Vec<usize>)> {
        let cost = |entry: usize| {
            let content = self.content_of.get(entry).copied().flatten();
            content.and_then(|content| self.contents.get(content)).map_or(0, Content::cost)
        };
        (self.headers.iter().enumerate())
            .filter(|(_, header)| header.kind.has_content())
            .map(|(entry, _)| (cost(entry), vec![entry]))
            .collect()
    }

    fn read(&self, entry: usize, limit: u64, content: &mut Vec<u8>) -> Result<(), Damage> {
        match self.content_of.get(entry).copied().flatten().and_then(|c| self.contents.get(c)) {
            Some(of) => self.content(of, limit, content),
            None => Ok(()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn unit(at: usize, length: u32) -> Unit {
        Unit { at, stored: length, length, codec: 0, sum: None }
    }

    fn read(content: &Content, limit: u64) -> (Vec<u8>, Option<Damage>) {
        let image = b"abcdefghijklmnopqrstuvwxyz";
        let decode: Decode = |image, unit, out| {
            out.extend_from_slice(unit.bytes(image)?);
            Ok(())
        };
        let reader = Reader::new(&Blob::borrowed(image), decode, 0);
        let mut out = Vec::new();
        let damage = reader.content(content, limit, &mut out).err();
        (out, damage)
    }

    #[test]
    fn newer_pieces_lie_over_older_ones() {
        let mut content = Content::of_size(12);
        content.write(0, unit(0, 10));
        content.write(4, unit(20, 2));
        content.write(8, unit(22, 3));
        assert_eq!(read(&content, 99).0, b"abcduvghwxy\0");
        assert_eq!(read(&content, 5).0, b"abcdu");
        content.write(1, unit(10, 9));
        assert_eq!(read(&content, 99).0, b"aklmnopqrsy\0");
    }

    #[test]
    fn what_was_cut_does_not_come_back() {
        let mut content = Content::of_size(8);
        content.write(0, unit(0, 6));
        content.truncate(2);
        content.write(5, unit(10, 1));
        assert_eq!(read(&content, 99).0, b"ab\0\0\0k\0\0");
    }

    #[test]
    fn a_piece_outside_the_image_is_told_and_the_rest_is_read() {
        let mut content = Content::of_size(4);
        content.write(0, unit(100, 2));
        content.write(2, unit(0, 2));
        let (bytes, damage) = read(&content, 99);
        assert_eq!(bytes, b"\0\0ab");
        assert_eq!(damage, Some(Damage { offset: 100, cause: Cause::CutShort }));
    }

    #[test]
    fn a_content_in_one_run_is_known_to_be() {
        let mut content = Content::of_size(5);
        content.write(0, unit(3, 2));
        content.write(2, unit(5, 3));
        assert_eq!(content.stored_at(|_| true), Some(3));
        content.write(2, unit(9, 3));
        assert_eq!(content.stored_at(|_| true), None);
    }
}
