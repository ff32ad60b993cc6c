// SPDX-License-Identifier: Apache-2.0 OR MIT
//! The superblock, and where inodes stand.

use std::collections::BTreeMap;

use crate::bytes::{Endian, Fields};
use crate::formats::wrapper::sum;
use crate::tree::Cause;

/// Where the superblock stands.
const AT: usize = 1024;

/// Its size.
const SIZE: usize = 1024;

/// The state "a journal has to be replayed" among the features without which nothing is read.
pub const RECOVER: u32 = 0x4;

/// The features without which nothing is read, as far as they are known here: types in listings,
/// journal, groups of descriptors, extents, 64 bits, MMP, flexible groups, attributes in inodes,
/// checksum seed, large folders, inline data, encryption, names without case.
const KNOWN: u32 = 0x2
    | RECOVER
    | 0x10
    | 0x40
    | 0x80
    | 0x100
    | 0x200
    | 0x400
    | 0x2000
    | 0x4000
    | 0x8000
    | 0x1_0000
    | 0x2_0000;

/// Features of ext4 alone: extents, 64 bits, flexible groups, and later ones.
const EXT4: u32 = 0x40 | 0x80 | 0x200 | 0x400 | 0x2000 | 0x4000 | 0x8000 | 0x1_0000 | 0x2_0000;

/// The same among the features that only writers must know: huge files, checksums and sizes of
/// groups, many links, large inodes, checksums of structures, …
const EXT4_WRITERS: u32 = 0xfff8;

/// What is known of a file system.
#[derive(Debug, Clone, Copy)]
pub struct Superblock {
    /// Bytes of a block.
    pub block_size: u64,
    /// Blocks of the whole.
    pub blocks: u64,
    /// Inodes of the whole.
    pub inodes: u32,
    /// Bytes of an inode.
    pub inode_size: usize,
    /// Listings tell types.
    pub typed: bool,
    inodes_per_group: u32,
    blocks_per_group: u32,
    first_block: u64,
    descriptor_size: u64,
    first_meta_group: Option<u64>,
    sparse: bool,
    compatible: u32,
    incompatible: u32,
    for_writers: u32,
}

impl Superblock {
    /// Reads it, where all of its numbers fit each other.
    pub fn read(image: &[u8]) -> Option<Self> {
        let bytes = image.get(AT..AT + SIZE)?;
        let fields = Fields::new(bytes, Endian::Little);
        let revision = fields.u32(76)?;
        // Copies of the superblock know which group they stand in.
        if fields.u16(56)? != 0xef53 || fields.u16(90)? != 0 || revision > 1 {
            return None;
        }
        let log = fields.u32(24)?;
        let block_size = (log <= 6).then(|| 1024_u64 << log)?;
        let dynamic = revision == 1;
        let feature = |at| if dynamic { fields.u32(at) } else { Some(0) };
        let incompatible = feature(96)?;
        let wide = incompatible & 0x80 != 0;
        let high = if wide { fields.u32(0x150)? } else { 0 };
        let descriptor_size = if wide { u64::from(fields.u16(254)?).max(32) } else { 32 };
        let found = Self {
            block_size,
            blocks: u64::from(high) << 32 | u64::from(fields.u32(4)?),
            inodes: fields.u32(0)?,
            inode_size: if dynamic { usize::from(fields.u16(88)?) } else { 128 },
            typed: incompatible & 0x2 != 0,
            inodes_per_group: fields.u32(40)?,
            blocks_per_group: fields.u32(32)?,
            first_block: u64::from(fields.u32(20)?),
            descriptor_size,
            first_meta_group: if incompatible & 0x10 != 0 {
                Some(u64::from(fields.u32(0x104)?))
            } else {
                None
            },
            sparse: feature(100)? & 1 != 0,
            compatible: feature(92)?,
            incompatible,
            for_writers: feature(100)?,
        };
        found.is_sound().then_some(found)
    }

    fn is_sound(&self) -> bool {
        let per_block = self.block_size * 8;
        let size = self.inode_size as u64;
        self.blocks > self.first_block
            && self.blocks.checked_mul(self.block_size).is_some()
            && (self.first_block == u64::from(self.block_size == 1024)
                || (self.first_block == 0 && self.for_writers & 0x200 != 0))
            && (1..=per_block).contains(&u64::from(self.inodes_per_group))
            && self.blocks_per_group > 0
            && (u64::from(self.blocks_per_group) <= per_block || self.for_writers & 0x200 != 0)
            && size.is_power_of_two()
            && (128..=self.block_size).contains(&size)
            && self.descriptor_size.is_power_of_two()
            && self.descriptor_size <= 1024
            && u64::from(self.inodes)
                <= self.groups().saturating_mul(u64::from(self.inodes_per_group))
            && self.inodes >= 11
    }

    fn groups(&self) -> u64 {
        (self.blocks - self.first_block).div_ceil(u64::from(self.blocks_per_group.max(1)))
    }

    /// Bytes of the whole.
    pub fn size(&self) -> u64 {
        self.blocks.saturating_mul(self.block_size)
    }

    /// A feature is used that is not known here.
    pub fn is_strange(&self) -> bool {
        self.incompatible & !KNOWN != 0
    }

    /// Offset of an inode.
    pub fn inode(&self, image: &[u8], number: u32) -> Option<u64> {
        let index = number.checked_sub(1).filter(|_| number <= self.inodes)?;
        let group = u64::from(index / self.inodes_per_group);
        let at = usize::try_from(self.descriptor(group)?).ok()?;
        let fields = Fields::new(image, Endian::Little);
        let low = u64::from(fields.u32(at.checked_add(8)?)?);
        let high = if self.descriptor_size >= 64 { fields.u32(at.checked_add(0x28)?)? } else { 0 };
        let table = (u64::from(high) << 32 | low).checked_mul(self.block_size)?;
        let index = u64::from(index % self.inodes_per_group);
        table.checked_add(index * self.inode_size as u64)
    }

    /// Offset of a group's descriptor.
    fn descriptor(&self, group: u64) -> Option<u64> {
        let per_block = self.block_size / self.descriptor_size;
        let block = match self.first_meta_group {
            Some(first) if group / per_block >= first => {
                let leader = group / per_block * per_block;
                let start = leader.checked_mul(u64::from(self.blocks_per_group))?;
                start.checked_add(self.first_block + u64::from(self.has_superblock(leader)))?
            }
            // Behind the superblock, which stands in the second block where blocks are that small.
            _ => u64::from(self.block_size == 1024) + 1 + group / per_block,
        };
        block.checked_mul(self.block_size)?.checked_add(group % per_block * self.descriptor_size)
    }

    fn has_superblock(&self, group: u64) -> bool {
        let power = |base: u64| {
            let mut value = base;
            while value < group {
                value = value.saturating_mul(base);
            }
            value == group
        };
        !self.sparse || group <= 1 || power(3) || power(5) || power(7)
    }

    /// Facts for people, and what does not hold.
    pub fn details(&self, image: &[u8]) -> (BTreeMap<&'static str, String>, Option<Cause>) {
        let bytes = image.get(AT..AT + SIZE).unwrap_or_default();
        let fields = Fields::new(bytes, Endian::Little);
        let new = self.incompatible & EXT4 != 0 || self.for_writers & EXT4_WRITERS != 0;
        let journal = self.compatible & 0x4 != 0;
        let version = if new {
            "ext4"
        } else if journal {
            "ext3"
        } else {
            "ext2"
        };
        let mut details = BTreeMap::from([
            ("version", version.to_owned()),
            ("block-size", self.block_size.to_string()),
        ]);
        let mut flaw = None;
        for (name, at, length) in [("label", 120, 16), ("mounted", 136, 64)] {
            let text = fields.bytes(at, length).unwrap_or_default();
            let text = text.split(|byte| *byte == 0).next().unwrap_or_default();
            if !text.is_empty() {
                details.insert(name, text.escape_ascii().to_string());
            }
        }
        if journal || self.incompatible & RECOVER != 0 {
            let stale = self.incompatible & RECOVER != 0;
            let state = if stale { "needs recovery, which is not done" } else { "clean" };
            details.insert("journal", state.to_owned());
        }
        for (name, used) in [
            ("encryption", self.incompatible & 0x1_0000 != 0),
            ("verity", self.for_writers & 0x8000 != 0),
        ] {
            if used {
                details.insert(name, "used".to_owned());
            }
        }
        if self.is_strange() {
            let strange = self.incompatible & !KNOWN;
            details.insert("unknown-features", format!("{strange:#x}"));
            flaw = Some(Cause::CodecUnsupported);
        }
        if self.for_writers & 0x400 != 0 {
            let stated = fields.u32(SIZE - 4);
            let sum = sum::crc32c(!0, bytes.get(..SIZE - 4).unwrap_or_default());
            let holds = stated == Some(sum);
            details.insert("checksum", sum::word(holds));
            flaw = flaw.or((!holds).then_some(Cause::ChecksumWrong));
        }
        (details, flaw)
    }
}
