// SPDX-License-Identifier: Apache-2.0 OR MIT
//! From pairs to folders and files.

use std::collections::{BTreeMap, BTreeSet};

use crate::blob::Blob;
use crate::budget::{Share, Stop};
use crate::bytes::{Endian, Fields};
use crate::formats::Opened;
use crate::formats::filesystem::flash_walk::Walk;
use crate::formats::filesystem::littlefs::pair::{Entry, Kind, Pair, Place};
use crate::formats::filesystem::littlefs::{FIRST, Superblock};
use crate::formats::filesystem::pieces::{Content, Decode, Reader, Unit};
use crate::tree::{Cause, EntryKind, Header};

/// What is still to be visited, by the number under which the walk knows it.
struct Nodes<'b> {
    image: &'b [u8],
    block: usize,
    entries: Vec<Entry<'b>>,
    /// Pairs that were listed.
    seen: BTreeSet<u32>,
    /// Blocks of contents that were taken, of all that there are.
    left: usize,
}

/// Opens it: reads all folders.
pub fn open<'a>(
    blob: &Blob<'a>,
    superblock: &Superblock,
    share: &Share,
    stop: &Stop,
) -> Opened<'a> {
    let mut walk = Walk::new(0, share, stop);
    let mut nodes = Nodes {
        image: blob,
        block: superblock.block,
        entries: Vec::new(),
        seen: BTreeSet::new(),
        left: blob.len() / superblock.block,
    };
    let root =
        Entry { kind: Some(Kind::Directory), name: b"", place: Some(Place::Pair(nodes.root())) };
    nodes.entries.push(root);
    let decode: Decode = |image, unit, out| {
        out.extend_from_slice(unit.bytes(image)?);
        Ok(())
    };
    let mut reader = Reader::new(blob, decode, 0);
    while let Some((path, number)) = walk.visit() {
        let number = usize::try_from(number).unwrap_or(usize::MAX);
        let Some(entry) = nodes.entries.get(number).copied() else { continue };
        let mut place = None;
        let header = match (entry.kind, entry.place) {
            (Some(Kind::Directory), Some(Place::Pair(pair))) => {
                nodes.list(&mut walk, &path, pair);
                Header::new(EntryKind::Directory, path, 0)
            }
            (Some(Kind::File), stands) => {
                let (content, cause) = nodes.content(stands);
                let mut header = Header::new(EntryKind::File, path, content.size);
                if let Some((size, cause)) = cause {
                    header.size = size;
                    walk.tell(0, cause);
                }
                place = Some(reader.contents.len());
                reader.contents.push(content);
                header
            }
            _ => {
                walk.tell(0, Cause::StructureDamaged);
                continue;
            }
        };
        walk.push(header);
        reader.content_of.push(place);
    }
    reader.open(walk)
}

impl<'b> Nodes<'b> {
    /// The pair of the root: the last of those that hold the superblock.
    fn root(&self) -> [u32; 2] {
        let mut root = FIRST;
        let mut seen = BTreeSet::new();
        let mut next = FIRST;
        while seen.insert(next)
            && let Some(pair) = Pair::read(self.image, self.block, next)
            && pair.is_superblock()
        {
            root = next;
            match pair.tail {
                Some((tail, _)) => next = tail,
                None => break,
            }
        }
        root
    }

    /// Lists a folder, which may go on in other pairs.
    fn list(&mut self, walk: &mut Walk<'_>, path: &[u8], pair: [u32; 2]) {
        let mut children = BTreeMap::new();
        let mut next = Some(pair);
        while let Some(pair) = next {
            let place = u64::from(pair[0]).saturating_mul(self.block as u64);
            let new = pair.iter().all(|block| self.seen.insert(*block));
            if !new {
                walk.tell(place, Cause::LinkLoop);
                break;
            }
            let Some(pair) = Pair::read(self.image, self.block, pair) else {
                walk.tell(place, Cause::ChecksumWrong);
                break;
            };
            for entry in pair.entries() {
                if matches!(entry.kind, Some(Kind::File | Kind::Directory)) {
                    children.insert(entry.name, self.entries.len() as u64);
                    self.entries.push(*entry);
                }
            }
            next = pair.tail.filter(|(_, same)| *same).map(|(tail, _)| tail);
        }
        let place = u64::from(pair[0]).saturating_mul(self.block as u64);
        walk.enter(path, place, children.into_iter());
    }

    /// A content; where it does not hold together, the size it should have and why it has not.
    fn content(&mut self, place: Option<Place>) -> (Content, Option<(u64, Cause)>) {
        let (head, size) = match place {
            Some(Place::Blocks(head, size)) if size > 0 => (head, size as usize),
            Some(Place::Inline(at, length)) => {
                let stored = u32::try_from(length).unwrap_or(0);
                let mut content = Content::of_size(stored.into());
                content.write(0, Unit { at, stored, length: stored, codec: 0, sum: None });
                return (content, None);
            }
            // A file that was made, and never written.
            _ => return (Content::default(), None),
        };
        let mut content = Content::of_size(size as u64);
        let broken = |cause| (Content::default(), Some((size as u64, cause)));
        // The list runs from the last block back to the first, and each has room for one more.
        let count = blocks(size, self.block);
        if count > self.left {
            return broken(Cause::StructureDamaged);
        }
        self.left -= count;
        let mut end = size;
        let mut block = head;
        for number in (0..count).rev() {
            let start = first(number, self.block);
            let Some(at) = (block as usize).checked_mul(self.block) else {
                return broken(Cause::StructureDamaged);
            };
            let pointers = pointers(number) * 4;
            let stored = u32::try_from(end - start).unwrap_or(0);
            let at_data = at + pointers;
            content.write(
                start as u64,
                Unit { at: at_data, stored, length: stored, codec: 0, sum: None },
            );
            end = start;
            if number > 0 {
                match Fields::new(self.image, Endian::Little).u32(at) {
                    Some(before) => block = before,
                    None => return broken(Cause::CutShort),
                }
            }
        }
        (content, None)
    }
}

/// Pointers at the start of the `number`th block of a content.
fn pointers(number: usize) -> usize {
    if number == 0 { 0 } else { number.trailing_zeros() as usize + 1 }
}

/// The first byte of a content that stands in its `number`th block. The blocks before it have
/// `2 * number - ones(number)` pointers, less those of this one.
fn first(number: usize, block: usize) -> usize {
    let before = (number.saturating_sub(1)).count_ones() as usize;
    let pointers = match number {
        0 | 1 => 0,
        _ => 2 * (number - 1) - before,
    };
    (number * block).saturating_sub(pointers * 4)
}

/// How many blocks a content of so many bytes has.
fn blocks(size: usize, block: usize) -> usize {
    // Pointers take less than two numbers a block.
    let mut count = size / block;
    while first(count, block) < size {
        count += 1;
    }
    count
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_block_begins_where_the_one_before_ends() {
        for block in [128, 512, 4096] {
            let mut at = 0;
            for number in 0..2000 {
                assert_eq!(first(number, block), at, "{number} of {block}");
                at += block - pointers(number) * 4;
                assert_eq!(blocks(at, block), number + 1);
                assert_eq!(blocks(at + 1, block), number + 2);
            }
        }
    }
}
