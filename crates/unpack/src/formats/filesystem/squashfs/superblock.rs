// SPDX-License-Identifier: Apache-2.0 OR MIT
//! The superblock: where everything is, and which version's structures stand there.

use std::collections::BTreeMap;

use crate::bytes::{Endian, Fields};
use crate::formats::filesystem::squashfs::bits::Bits;
use crate::formats::filesystem::squashfs::inode::Inode;
use crate::formats::filesystem::squashfs::table::{Block, Width};
use crate::formats::filesystem::squashfs::{version2, version3, version4};

/// A table that is not there.
const ABSENT: u64 = u64::MAX;

/// The most a metadata block holds.
const METADATA: u64 = 8192;

/// How many metadata blocks are looked at to learn the byte order of their headers.
const CHAIN: usize = 16;

/// What differs between the versions.
#[derive(Debug)]
pub struct Layout {
    /// Major version.
    pub version: u16,
    /// Reads a superblock; `None` where what it says cannot be true of this version.
    pub superblock: fn(&[u8], Endian) -> Option<Superblock>,
    /// Reads the inode that begins with the fields, which stand at a position of the table.
    pub inode: fn(&Bits<'_>, &Superblock, usize) -> Option<Inode>,
    /// Reads the header of a run of names.
    pub run: fn(&Bits<'_>, usize) -> Option<Run>,
    /// Reads what stands before a name.
    pub name: fn(&Bits<'_>, usize) -> Option<Name>,
    /// The size of a listing counts this many bytes that are not there: "." and "..".
    pub phantom: u32,
    /// Width of the pointers in an index.
    pub pointer: Width,
    /// Size of a record of the table of fragments: a pointer, the stored size, and padding.
    pub fragment: usize,
}

/// All versions that are read.
static LAYOUTS: [&Layout; 3] = [&version4::LAYOUT, &version3::LAYOUT, &version2::LAYOUT];

/// Names that share the block of their inodes.
pub struct Run {
    /// How many.
    pub count: u32,
    /// The block.
    pub block: u32,
    /// Size of this header in bytes.
    pub size: usize,
}

/// What stands before a name.
pub struct Name {
    /// Offset of its inode within the block.
    pub offset: u16,
    /// Length of the name.
    pub length: usize,
    /// Size of this header in bytes.
    pub size: usize,
}

/// Where the owners are.
#[derive(Debug, Clone)]
pub enum Ids {
    /// One table of users and groups, behind an index.
    Table { index: u64, count: u16 },
    /// Two runs of 32-bit numbers: where, and how many.
    Inline { uids: (u64, u8), groups: (u64, u8) },
}

/// A superblock whose parts agree with each other.
#[derive(Debug, Clone)]
pub struct Superblock {
    /// The version's structures.
    pub layout: &'static Layout,
    /// Minor version.
    pub minor: u16,
    /// Byte order of all structures.
    pub endian: Endian,
    /// Its own size in bytes.
    pub size: u64,
    /// Number of inodes.
    pub inodes: u32,
    /// Size of a data block in bytes.
    pub block_size: u32,
    /// Number of fragment blocks.
    pub fragments: u32,
    /// Owners.
    pub ids: Ids,
    /// Id of the compressor, where the version stores one.
    pub compressor: Option<u16>,
    /// Size of the header of a metadata block.
    pub metadata_header: usize,
    /// Byte order of the header of a metadata block.
    pub metadata_endian: Endian,
    /// Reference of the root directory's inode.
    pub root: u64,
    /// Size of the file system in bytes.
    pub bytes_used: u64,
    /// Offset of the table of inodes.
    pub inode_table: u64,
    /// Offset of the table of directories.
    pub directory_table: u64,
    /// Offset of the index of the table of fragments; meaningful where there are fragments.
    pub fragment_table: Option<u64>,
    /// Offset of the index of the table for export over NFS, where there is one.
    pub export_table: Option<u64>,
    /// Seconds since 1970.
    pub modified: u32,
}

/// An offset, where it is one.
pub fn present(offset: u64) -> Option<u64> {
    (offset != ABSENT).then_some(offset)
}

/// Before version 4 a flag puts one byte, 0xff, behind the header of each metadata block.
pub fn metadata_header(flags: u8) -> usize {
    if flags & 4 == 0 { 2 } else { 3 }
}

impl Superblock {
    /// Reads it; `None` where what it says cannot be true of any version. Vendors change the magic
    /// without regard to the byte order, so both are tried, the likelier first.
    pub fn read(bytes: &[u8]) -> Option<Self> {
        let orders = match bytes.get(..4)? {
            b"hsqs" | b"shsq" | b"hsqt" => [Endian::Little, Endian::Big],
            b"sqsh" | b"qshs" | b"tqsh" | b"sqlz" => [Endian::Big, Endian::Little],
            _ => return None,
        };
        let all = orders.iter().flat_map(|endian| LAYOUTS.iter().map(|layout| (layout, *endian)));
        let mut found =
            all.into_iter().find_map(|(layout, endian)| (layout.superblock)(bytes, endian))?;
        // AVM writes version 4 in big endian, but these headers in little.
        if !found.metadata_fits(bytes) {
            let stated = found.metadata_endian;
            found.metadata_endian =
                if stated == Endian::Big { Endian::Little } else { Endian::Big };
            if !found.metadata_fits(bytes) {
                found.metadata_endian = stated;
            }
        }
        Some(found)
    }

    /// Whether the first blocks of the table of inodes stand one behind the other.
    fn metadata_fits(&self, image: &[u8]) -> bool {
        let mut at = self.inode_table;
        for _ in 0..CHAIN {
            match Block::at(image, at, self) {
                Ok(block) if block.next <= self.directory_table => at = block.next,
                _ => return false,
            }
            if at == self.directory_table {
                return true;
            }
        }
        true
    }

    /// Whether the fields that all versions have agree with each other.
    pub fn holds_together(&self, block_log: u32) -> bool {
        let behind = |offset: u64| (self.directory_table + 1..=self.bytes_used).contains(&offset);
        let (block, offset) = (self.root >> 16, self.root & 0xffff);
        (12..=20).contains(&block_log)
            && self.block_size == 1 << block_log
            && self.inodes > 0
            && self.size <= self.inode_table
            && self.inode_table < self.directory_table
            && self.directory_table < self.bytes_used
            && block < self.directory_table - self.inode_table
            && offset < METADATA
            && self.ids_hold(behind)
            && (self.fragments == 0 || self.fragment_table.is_some_and(behind))
    }

    fn ids_hold(&self, behind: impl Fn(u64) -> bool) -> bool {
        match self.ids {
            Ids::Table { index, .. } => behind(index) && index < self.bytes_used,
            Ids::Inline { uids, groups } => [uids, groups].iter().all(|(start, count)| {
                let end = start.saturating_add(u64::from(*count) * 4);
                *count == 0 || (behind(*start) && behind(end))
            }),
        }
    }

    /// Where the listings end: at the first metadata block of the tables behind them. Each of
    /// those has its blocks first and then an index, to which the superblock points.
    pub fn end_of_listings(&self, image: &[u8]) -> u64 {
        let fields = Fields::new(image, self.endian);
        let fragments = self.fragment_table.filter(|_| self.fragments > 0);
        let (table, inline) = match self.ids {
            Ids::Table { index, .. } => (Some(index), [None, None]),
            Ids::Inline { uids, groups } => {
                let start = |(at, count): (u64, u8)| (count > 0).then_some(at);
                (None, [start(uids), start(groups)])
            }
        };
        let indexes = [fragments, self.export_table, table].into_iter().flatten();
        let first_blocks = indexes
            .clone()
            .filter_map(|index| self.layout.pointer.read(&fields, usize::try_from(index).ok()?));
        first_blocks
            .chain(indexes)
            .chain(inline.into_iter().flatten())
            .filter(|block| (self.directory_table + 1..self.bytes_used).contains(block))
            .min()
            .unwrap_or(self.bytes_used)
    }

    /// Facts for people, with the name of the compressor where it is known.
    pub fn details(&self, codec: Option<&str>) -> BTreeMap<&'static str, String> {
        let mut details = BTreeMap::from([
            ("version", format!("{}.{}", self.layout.version, self.minor)),
            ("block-size", self.block_size.to_string()),
            ("inodes", self.inodes.to_string()),
            ("modified", self.modified.to_string()),
            ("endian", if self.endian == Endian::Big { "big" } else { "little" }.to_owned()),
        ]);
        let named = codec.map(str::to_owned).or(self.compressor.map(|id| id.to_string()));
        details.extend(named.map(|name| ("compression", name)));
        details
    }
}
