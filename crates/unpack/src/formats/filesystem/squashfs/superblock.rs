// SPDX-License-Identifier: Apache-2.0 OR MIT
//! The superblock: 96 bytes that say where everything is.

use std::collections::BTreeMap;

use crate::bytes::{Endian, Fields};
use crate::formats::codec::block::BlockCodec;

/// Size of the superblock of version 4.
pub const SIZE: u64 = 96;

/// A table that is not there.
const ABSENT: u64 = u64::MAX;

/// A superblock whose parts agree with each other.
#[derive(Debug, Clone)]
pub struct Superblock {
    /// Byte order of all structures.
    pub endian: Endian,
    /// Number of inodes.
    pub inodes: u32,
    /// Size of a data block in bytes.
    pub block_size: u32,
    /// Number of fragment blocks.
    pub fragments: u32,
    /// Number of user and group ids.
    pub ids: u16,
    /// Id of the compressor.
    pub compressor: u16,
    /// Reference of the root directory's inode.
    pub root: u64,
    /// Size of the file system in bytes.
    pub bytes_used: u64,
    /// Offset of the table of ids.
    pub id_table: u64,
    /// Offset of the table of inodes.
    pub inode_table: u64,
    /// Offset of the table of directories.
    pub directory_table: u64,
    /// Offset of the table of fragments, where there is one.
    pub fragment_table: Option<u64>,
    /// Offset of the table for export over NFS, where there is one.
    pub export_table: Option<u64>,
    /// Seconds since 1970.
    pub modified: u32,
}

impl Superblock {
    /// Reads it; `None` where what it says cannot be true of any squashfs 4.
    pub fn read(bytes: &[u8]) -> Option<Self> {
        let endian = match bytes.get(..4)? {
            b"hsqs" => Endian::Little,
            b"sqsh" => Endian::Big,
            _ => return None,
        };
        let fields = Fields::new(bytes.get(..SIZE as usize)?, endian);
        let present = |at: u64| (at != ABSENT).then_some(at);
        let superblock = Self {
            endian,
            inodes: fields.u32(4)?,
            modified: fields.u32(8)?,
            block_size: fields.u32(12)?,
            fragments: fields.u32(16)?,
            compressor: fields.u16(20)?,
            ids: fields.u16(26)?,
            root: fields.u64(32)?,
            bytes_used: fields.u64(40)?,
            id_table: fields.u64(48)?,
            inode_table: fields.u64(64)?,
            directory_table: fields.u64(72)?,
            fragment_table: present(fields.u64(80)?),
            export_table: present(fields.u64(88)?),
        };
        let log = u32::from(fields.u16(22)?);
        let version = (fields.u16(28)?, fields.u16(30)?);
        (version == (4, 0) && superblock.holds_together(log)).then_some(superblock)
    }

    fn holds_together(&self, block_log: u32) -> bool {
        let tables_ascend = SIZE <= self.inode_table
            && self.inode_table < self.directory_table
            && self.directory_table < self.id_table
            && self.fragment_table.unwrap_or(0) <= self.bytes_used
            && self.id_table < self.bytes_used;
        (12..=20).contains(&block_log)
            && self.block_size == 1 << block_log
            && self.inodes > 0
            && tables_ascend
    }

    /// The codec, where it is one that is read.
    pub fn codec(&self) -> Option<BlockCodec> {
        match self.compressor {
            1 => Some(BlockCodec::Zlib),
            4 => Some(BlockCodec::Xz),
            _ => None,
        }
    }

    fn codec_name(&self) -> String {
        match self.compressor {
            1 => "gzip".into(),
            2 => "lzma".into(),
            3 => "lzo".into(),
            4 => "xz".into(),
            5 => "lz4".into(),
            6 => "zstd".into(),
            other => other.to_string(),
        }
    }

    /// Facts for people.
    pub fn details(&self) -> BTreeMap<&'static str, String> {
        BTreeMap::from([
            ("version", "4.0".to_owned()),
            ("compression", self.codec_name()),
            ("block-size", self.block_size.to_string()),
            ("inodes", self.inodes.to_string()),
            ("modified", self.modified.to_string()),
            ("endian", if self.endian == Endian::Big { "big" } else { "little" }.to_owned()),
        ])
    }
}
