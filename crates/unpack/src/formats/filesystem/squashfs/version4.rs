// SPDX-License-Identifier: Apache-2.0 OR MIT
//! Version 4: whole bytes throughout, one table of 32-bit ids, six named compressors.

use crate::bytes::{Endian, Fields};
use crate::formats::filesystem::squashfs::bits::Bits;
use crate::formats::filesystem::squashfs::inode::{Body, Files, Inode};
use crate::formats::filesystem::squashfs::superblock::{
    Ids, Layout, Name, Run, Superblock, present,
};
use crate::formats::filesystem::squashfs::table::Width;
use crate::tree::EntryKind;

/// Size of the superblock.
const SIZE: usize = 96;

/// The layout.
pub const LAYOUT: Layout = Layout {
    version: 4,
    superblock,
    inode,
    run,
    name,
    phantom: 3,
    pointer: Width::Eight,
    fragment: 16,
};

fn superblock(bytes: &[u8], endian: Endian) -> Option<Superblock> {
    let fields = Fields::new(bytes.get(..SIZE)?, endian);
    let superblock = Superblock {
        layout: &LAYOUT,
        minor: fields.u16(30)?,
        endian,
        size: SIZE as u64,
        inodes: fields.u32(4)?,
        modified: fields.u32(8)?,
        block_size: fields.u32(12)?,
        fragments: fields.u32(16)?,
        compressor: Some(fields.u16(20)?),
        metadata_header: 2,
        metadata_endian: endian,
        root: fields.u64(32)?,
        bytes_used: fields.u64(40)?,
        ids: Ids::Table { index: fields.u64(48)?, count: fields.u16(26)? },
        inode_table: fields.u64(64)?,
        directory_table: fields.u64(72)?,
        fragment_table: present(fields.u64(80)?),
        export_table: present(fields.u64(88)?),
    };
    let version = (fields.u16(28)?, superblock.minor);
    let log = u32::from(fields.u16(22)?);
    (version == (4, 0) && superblock.holds_together(log)).then_some(superblock)
}

fn inode(fields: &Bits<'_>, superblock: &Superblock, position: usize) -> Option<Inode> {
    let files = Files { position, block_size: superblock.block_size };
    let body = match fields.u16(0)? {
        1 => Body::Directory {
            block: fields.u32(16)?,
            offset: fields.u16(26)?,
            size: u32::from(fields.u16(24)?),
        },
        8 => Body::Directory {
            block: fields.u32(24)?,
            offset: fields.u16(34)?,
            size: fields.u32(20)?,
        },
        2 => {
            let tail = (fields.u32(20)?, fields.u32(24)?);
            let (start, size) = (u64::from(fields.u32(16)?), u64::from(fields.u32(28)?));
            Body::File(files.body(fields, 32, start, size, tail)?)
        }
        9 => {
            let tail = (fields.u32(44)?, fields.u32(48)?);
            Body::File(files.body(fields, 56, fields.u64(16)?, fields.u64(24)?, tail)?)
        }
        3 | 10 => Body::symlink(fields, 24, fields.u32(20)?)?,
        4 | 11 => Body::Special(EntryKind::BlockDevice),
        5 | 12 => Body::Special(EntryKind::CharacterDevice),
        6 | 13 => Body::Special(EntryKind::Fifo),
        7 | 14 => Body::Special(EntryKind::Socket),
        _ => return None,
    };
    Some(Inode {
        mode: fields.u16(2)? & 0o7777,
        uid: fields.u16(4)?,
        gid: Some(fields.u16(6)?),
        modified: fields.u32(8)?,
        number: Some(fields.u32(12)?),
        body,
    })
}

fn run(fields: &Bits<'_>, at: usize) -> Option<Run> {
    let count = fields.u32(at)?.saturating_add(1);
    Some(Run { count, block: fields.u32(at + 4)?, size: 12 })
}

fn name(fields: &Bits<'_>, at: usize) -> Option<Name> {
    let length = usize::from(fields.u16(at + 6)?) + 1;
    Some(Name { offset: fields.u16(at)?, length, size: 8 })
}
