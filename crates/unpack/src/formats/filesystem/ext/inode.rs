// SPDX-License-Identifier: Apache-2.0 OR MIT
//! Inodes, and the three ways in which they tell where their content is.

use crate::bytes::{Endian, Fields};
use crate::formats::Damage;
use crate::formats::filesystem::ext::superblock::Superblock;
use crate::formats::filesystem::walk::Run;
use crate::tree::{Cause, EntryKind};

/// Content is encrypted.
const ENCRYPTED: u32 = 0x800;
/// Content is compressed (a patch of long ago).
const COMPRESSED: u32 = 0x4;
/// Where content is stands in extents.
const EXTENTS: u32 = 0x8_0000;
/// Content stands in the inode.
const INLINE: u32 = 0x1000_0000;

/// Offset and size of the field that is a block map, the root of the extents, or data.
const MAP: usize = 40;
const MAP_SIZE: usize = 60;

/// Marks a block of extents.
const EXTENT_MAGIC: u16 = 0xf30a;

/// The deepest tree of extents.
const MAX_DEPTH: u16 = 5;

/// Marks attributes inside an inode.
const ATTRIBUTES: u32 = 0xea02_0000;

/// An inode.
#[derive(Debug, Clone, Copy)]
pub struct Inode {
    /// Offset in the image.
    pub at: u64,
    /// Kind and permissions.
    pub mode: u16,
    /// Owner.
    pub uid: u32,
    /// Group.
    pub gid: u32,
    /// Seconds since 1970.
    pub modified: u64,
    /// Size of the content.
    pub size: u64,
    flags: u32,
}

impl Inode {
    /// Reads the inode of this number.
    pub fn read(superblock: &Superblock, image: &[u8], number: u32) -> Option<Self> {
        let at = superblock.inode(image, number)?;
        let start = usize::try_from(at).ok()?;
        let bytes = image.get(start..start.checked_add(superblock.inode_size)?)?;
        let fields = Fields::new(bytes, Endian::Little);
        let mode = fields.u16(0)?;
        let wide = |low: usize, high: usize| -> Option<u32> {
            Some(u32::from(fields.u16(high)?) << 16 | u32::from(fields.u16(low)?))
        };
        let is_file = mode & 0xf000 == 0x8000;
        let high = if is_file { fields.u32(108)? } else { 0 };
        // Two bits more of the time stand in the part that only large inodes have.
        let extra = usize::from(if superblock.inode_size > 128 { fields.u16(128)? } else { 0 });
        let epoch = if extra >= 12 { fields.u32(0x88).unwrap_or(0) & 3 } else { 0 };
        Some(Self {
            at,
            mode,
            uid: wide(2, 120)?,
            gid: wide(24, 122)?,
            modified: u64::from(epoch) << 32 | u64::from(fields.u32(16)?),
            size: u64::from(high) << 32 | u64::from(fields.u32(4)?),
            flags: fields.u32(32)?,
        })
    }

    /// What it is; `None` where it is nothing.
    pub fn kind(&self) -> Option<EntryKind> {
        EntryKind::of_mode(self.mode.into())
    }

    /// Why its content cannot be read, if it cannot.
    pub fn flaw(&self) -> Option<Cause> {
        if self.flags & ENCRYPTED != 0 {
            return Some(Cause::LooksEncrypted);
        }
        (self.flags & COMPRESSED != 0 && self.flags & EXTENTS == 0)
            .then_some(Cause::CodecUnsupported)
    }

    fn map<'a>(&self, image: &'a [u8]) -> &'a [u8] {
        let start = usize::try_from(self.at).unwrap_or(usize::MAX).saturating_add(MAP);
        image.get(start..start.saturating_add(MAP_SIZE)).unwrap_or_default()
    }

    /// Content that stands in the inode itself.
    pub fn inline(&self, superblock: &Superblock, image: &[u8]) -> Option<Vec<u8>> {
        let size = usize::try_from(self.size).unwrap_or(usize::MAX);
        let short_link =
            self.kind() == Some(EntryKind::Symlink) && self.flags & EXTENTS == 0 && size < MAP_SIZE;
        if self.flags & INLINE == 0 && !short_link {
            return None;
        }
        let mut content = self.map(image).to_vec();
        if size > MAP_SIZE {
            content.extend_from_slice(self.more_data(superblock, image).unwrap_or_default());
        }
        content.truncate(size);
        Some(content)
    }

    /// True where [`Self::inline`] gives the content.
    pub fn is_inline(&self) -> bool {
        self.flags & INLINE != 0
    }

    /// The attribute `system.data`, in which data goes on.
    fn more_data<'a>(&self, superblock: &Superblock, image: &'a [u8]) -> Option<&'a [u8]> {
        let start = usize::try_from(self.at).ok()?;
        let bytes = image.get(start..start.checked_add(superblock.inode_size)?)?;
        let extra = usize::from(Fields::new(bytes, Endian::Little).u16(128)?);
        let area = bytes.get(128_usize.checked_add(extra)?..)?;
        let fields = Fields::new(area, Endian::Little);
        if fields.u32(0)? != ATTRIBUTES {
            return None;
        }
        let mut at = 4;
        while fields.u32(at)? != 0 {
            let length = usize::from(fields.u8(at)?);
            let name = fields.bytes(at + 16, length)?;
            if fields.u8(at + 1)? == 7 && name == b"data" {
                let value = 4 + usize::from(fields.u16(at + 2)?);
                return fields.bytes(value, fields.u32(at + 8)? as usize);
            }
            at += (16 + length).next_multiple_of(4);
        }
        None
    }

    /// The runs of the content, in order, up to its size.
    pub fn runs<'a>(&self, superblock: &Superblock, image: &'a [u8]) -> Runs<'a> {
        let root = self.map(image);
        Runs {
            image,
            block_size: superblock.block_size,
            blocks: self.size.div_ceil(superblock.block_size),
            next: 0,
            way: if self.flags & EXTENTS != 0 {
                Way::Extents { open: vec![(root, 0, self.at + MAP as u64)], behind: None }
            } else {
                Way::Map(root)
            },
            broken: false,
        }
    }
}

/// The runs of a content. Each run gives at least one block, and no block of extents is entered
/// twice, as their numbers have to rise.
pub struct Runs<'a> {
    image: &'a [u8],
    block_size: u64,
    /// Blocks of the content.
    blocks: u64,
    /// The next block of the content.
    next: u64,
    way: Way<'a>,
    broken: bool,
}

enum Way<'a> {
    /// Nodes that are open, each with the number of its next entry and its offset; and a run that
    /// waits behind a hole.
    Extents { open: Vec<(&'a [u8], u16, u64)>, behind: Option<(u64, Option<u64>)> },
    /// Twelve blocks, then blocks of numbers.
    Map(&'a [u8]),
}

impl Iterator for Runs<'_> {
    type Item = Result<Run, Damage>;

    fn next(&mut self) -> Option<Self::Item> {
        if self.broken || self.next >= self.blocks {
            return None;
        }
        let step = if matches!(self.way, Way::Map(_)) { self.mapped() } else { self.extent() };
        match step {
            Ok((count, at)) => {
                self.next = self.next.saturating_add(count);
                let at = at.map(|block| block.saturating_mul(self.block_size));
                Some(Ok(Run { at, length: count.saturating_mul(self.block_size) }))
            }
            Err(damage) => {
                self.broken = true;
                Some(Err(damage))
            }
        }
    }
}

impl<'a> Runs<'a> {
    fn node(&self, block: u64) -> Option<&'a [u8]> {
        let start = usize::try_from(block.checked_mul(self.block_size)?).ok()?;
        let size = usize::try_from(self.block_size).ok()?;
        self.image.get(start..start.checked_add(size)?)
    }

    /// The next run out of extents: blocks, and the first of them.
    fn extent(&mut self) -> Result<(u64, Option<u64>), Damage> {
        let Way::Extents { open, behind } = &mut self.way else { return Ok((1, None)) };
        if let Some(run) = behind.take() {
            return Ok(run);
        }
        loop {
            let Some((node, index, at)) = open.last_mut() else {
                // What no extent names is a hole.
                return Ok((self.blocks - self.next, None));
            };
            let damage = Damage { offset: *at, cause: Cause::StructureDamaged };
            let fields = Fields::new(node, Endian::Little);
            let count = fields.u16(2).ok_or(damage)?;
            let depth = fields.u16(6).ok_or(damage)?;
            if fields.u16(0) != Some(EXTENT_MAGIC) || depth > MAX_DEPTH {
                return Err(damage);
            }
            if *index >= count {
                open.pop();
                continue;
            }
            let entry = 12 + usize::from(*index) * 12;
            *index += 1;
            let logical = u64::from(fields.u32(entry).ok_or(damage)?);
            let half = |at: usize| fields.u16(at).map(u64::from).ok_or(damage);
            if depth > 0 {
                let low = fields.u32(entry + 4).ok_or(damage)?;
                let block = half(entry + 8)? << 32 | u64::from(low);
                let child = self.node(block).ok_or(damage)?;
                let below = Fields::new(child, Endian::Little);
                let sound = below.u16(6) == Some(depth - 1) && below.u16(2) > Some(0);
                let Way::Extents { open, .. } = &mut self.way else { return Err(damage) };
                if !sound || below.u32(12).map(u64::from) < Some(self.next) {
                    return Err(damage);
                }
                open.push((child, 0, block.saturating_mul(self.block_size)));
                return self.extent();
            }
            let length = half(entry + 4)?;
            // Above, it is reserved and was never written.
            let (length, written) =
                if length > 0x8000 { (length - 0x8000, false) } else { (length, true) };
            let low = fields.u32(entry + 8).ok_or(damage)?;
            let block = half(entry + 6)? << 32 | u64::from(low);
            if logical < self.next || length == 0 {
                return Err(damage);
            }
            let run = (length, written.then_some(block));
            if logical == self.next {
                return Ok(run);
            }
            *behind = Some(run);
            return Ok((logical - self.next, None));
        }
    }

    /// The next run out of a block map.
    fn mapped(&self) -> Result<(u64, Option<u64>), Damage> {
        let first = self.block(self.next)?;
        let mut count = 1;
        // A run ends where blocks do not follow each other.
        while self.next + count < self.blocks && count < 1024 {
            let expected = first.map(|block| block + count);
            if self.block(self.next + count).ok() != Some(expected) {
                break;
            }
            count += 1;
        }
        Ok((count, first))
    }

    /// The stored block of the content's block `number`; `None` for a hole.
    fn block(&self, number: u64) -> Result<Option<u64>, Damage> {
        let Way::Map(root) = &self.way else { return Ok(None) };
        let per_block = self.block_size / 4;
        let mut rest = number;
        let (mut node, mut levels): (&[u8], u32) = (root, 0);
        let mut index = rest;
        if rest >= 12 {
            rest -= 12;
            for level in 1..=3 {
                let span = per_block.pow(level);
                if rest < span {
                    (levels, index) = (level, u64::from(11 + level));
                    break;
                }
                rest -= span;
            }
            if levels == 0 {
                return Err(Damage { offset: 0, cause: Cause::StructureDamaged });
            }
        }
        loop {
            let at = usize::try_from(index * 4).unwrap_or(usize::MAX);
            let block = Fields::new(node, Endian::Little).u32(at).map(u64::from);
            let block = block.ok_or(Damage { offset: 0, cause: Cause::StructureDamaged })?;
            if block == 0 {
                return Ok(None);
            }
            if levels == 0 {
                return Ok(Some(block));
            }
            let offset = block.saturating_mul(self.block_size);
            node = self.node(block).ok_or(Damage { offset, cause: Cause::CutShort })?;
            levels -= 1;
            let span = per_block.pow(levels);
            index = rest / span;
            rest %= span;
        }
    }
}
