// SPDX-License-Identifier: Apache-2.0 OR MIT
//! A folder, or a part of one: a log of tags in two blocks.

use crate::bytes::{Endian, Fields};
use crate::formats::wrapper::sum::jamcrc;

/// The most entries of one log: their numbers have ten bits.
const MAX_ENTRIES: usize = 1024;

/// Size of a tag that says that something is deleted.
const DELETED: u32 = 0x3ff;

/// What an entry is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// A file.
    File,
    /// A folder.
    Directory,
    /// The name of the file system.
    Superblock,
}

/// Where the content of an entry is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Place {
    /// In the log: where, and how long.
    Inline(usize, usize),
    /// In blocks: the last of them, and the size.
    Blocks(u32, u32),
    /// In another pair.
    Pair([u32; 2]),
}

/// An entry of a folder.
#[derive(Debug, Clone, Copy, Default)]
pub struct Entry<'b> {
    /// What it is.
    pub kind: Option<Kind>,
    /// Its name.
    pub name: &'b [u8],
    /// Where its content is.
    pub place: Option<Place>,
}

/// What a pair of blocks says.
#[derive(Debug, Default)]
pub struct Pair<'b> {
    /// Counts the times that it was written anew.
    revision: u32,
    /// Entries in the order in which they were made, and which of them stand in which order.
    made: Vec<Entry<'b>>,
    order: Vec<usize>,
    /// The next pair, and whether it belongs to the same folder.
    pub tail: Option<([u32; 2], bool)>,
}

/// A tag: what it says of which entry, and how long its data is.
#[derive(Clone, Copy)]
struct Tag(u32);

impl Tag {
    fn kind(self) -> u32 {
        self.0 >> 20 & 0x7ff
    }

    fn entry(self) -> usize {
        (self.0 >> 10 & 0x3ff) as usize
    }

    /// Whether it ends a commit.
    fn is_sum(self) -> bool {
        self.kind() & 0x780 == 0x500
    }

    fn is_deleted(self) -> bool {
        self.0 & DELETED == DELETED
    }

    fn size(self) -> usize {
        if self.is_deleted() { 0 } else { (self.0 & DELETED) as usize }
    }
}

impl<'b> Pair<'b> {
    /// The newer of two blocks that hold; blocks stand one behind the other in the image.
    pub fn read(image: &'b [u8], block: usize, pair: [u32; 2]) -> Option<Self> {
        let one = |number: u32| {
            let start = (number as usize).checked_mul(block)?;
            Self::of_block(image.get(start..start.checked_add(block)?)?, start)
        };
        match (one(pair[0]), one(pair[1])) {
            (Some(first), Some(second)) => {
                // Revisions go round.
                let newer = second.revision.wrapping_sub(first.revision).cast_signed() > 0;
                Some(if newer { second } else { first })
            }
            (first, second) => first.or(second),
        }
    }

    /// What one block says, which stands at `start`; `None` where no commit holds.
    pub fn of_block(block: &'b [u8], start: usize) -> Option<Self> {
        let end = committed(block)?;
        let mut pair =
            Self { revision: Fields::new(block, Endian::Little).u32(0)?, ..Self::default() };
        for (tag, at) in Tags::new(block).take_while(|(_, at)| *at < end) {
            pair.apply(tag, block.get(at..at + tag.size())?, start + at)?;
        }
        Some(pair)
    }

    /// Its entries, in order.
    pub fn entries(&self) -> impl Iterator<Item = &Entry<'b>> {
        self.order.iter().filter_map(|made| self.made.get(*made))
    }

    /// Whether it holds the superblock.
    pub fn is_superblock(&self) -> bool {
        self.entries().any(|entry| entry.kind == Some(Kind::Superblock))
    }

    fn apply(&mut self, tag: Tag, bytes: &'b [u8], at: usize) -> Option<()> {
        let number = tag.entry();
        match tag.kind() {
            0x401 if number <= self.order.len() && self.order.len() < MAX_ENTRIES => {
                self.order.insert(number, self.made.len());
                self.made.push(Entry::default());
            }
            0x401 => return None,
            0x4ff if number < self.order.len() => {
                self.order.remove(number);
            }
            kind @ (0x001 | 0x002 | 0x0ff) => {
                let entry = self.entry(number)?;
                entry.name = bytes;
                entry.kind = Some(match kind {
                    0x001 => Kind::File,
                    0x002 => Kind::Directory,
                    _ => Kind::Superblock,
                });
            }
            kind @ 0x200..=0x202 => {
                let place = if tag.is_deleted() { None } else { Some(place(kind, bytes, at)?) };
                self.entry(number)?.place = place;
            }
            kind @ (0x600 | 0x601) => self.tail = Some((numbers(bytes)?, kind == 0x601)),
            // Attributes, moves, and what is not known yet.
            _ => {}
        }
        Some(())
    }

    fn entry(&mut self, number: usize) -> Option<&mut Entry<'b>> {
        while number < MAX_ENTRIES && number >= self.order.len() {
            self.order.push(self.made.len());
            self.made.push(Entry::default());
        }
        self.made.get_mut(*self.order.get(number)?)
    }
}

/// Goes through the tags of a block, with the places of their data.
struct Tags<'b> {
    block: &'b [u8],
    at: usize,
    last: u32,
}

impl<'b> Tags<'b> {
    fn new(block: &'b [u8]) -> Self {
        Self { block, at: 4, last: u32::MAX }
    }
}

impl Iterator for Tags<'_> {
    type Item = (Tag, usize);

    fn next(&mut self) -> Option<Self::Item> {
        let tag = Tag(Fields::new(self.block, Endian::Big).u32(self.at)? ^ self.last);
        let data = self.at + 4;
        self.at = data + tag.size();
        if tag.0 >> 31 == 1 || self.at > self.block.len() {
            return None;
        }
        // The lowest bit of the kind of a sum says how the next valid bit is to be taken.
        self.last = if tag.is_sum() { tag.0 ^ (tag.kind() & 1) << 31 } else { tag.0 };
        Some((tag, data))
    }
}

/// Where the last commit ends whose sum holds. A sum runs from behind the one before, over its own
/// tag too.
fn committed(block: &[u8]) -> Option<usize> {
    let fields = Fields::new(block, Endian::Little);
    let (mut from, mut end) = (0, None);
    for (tag, at) in Tags::new(block).filter(|(tag, _)| tag.is_sum()) {
        if fields.u32(at) != Some(jamcrc(block.get(from..at)?)) {
            break;
        }
        from = at + tag.size();
        end = Some(from);
    }
    end
}

fn numbers(bytes: &[u8]) -> Option<[u32; 2]> {
    let fields = Fields::new(bytes, Endian::Little);
    Some([fields.u32(0)?, fields.u32(4)?])
}

fn place(kind: u32, bytes: &[u8], at: usize) -> Option<Place> {
    Some(match kind {
        0x200 => Place::Pair(numbers(bytes)?),
        0x201 => Place::Inline(at, bytes.len()),
        _ => {
            let [head, size] = numbers(bytes)?;
            Place::Blocks(head, size)
        }
    })
}
