// SPDX-License-Identifier: Apache-2.0 OR MIT
//! Versions 3.0 and 3.1: bit fields, 64-bit offsets, ids inline at the end, and a compressor that
//! nothing names.

use crate::bytes::{Endian, Fields};
use crate::formats::filesystem::squashfs::bits::Bits;
use crate::formats::filesystem::squashfs::inode::{Body, Files, Inode, SHARED_GROUP};
use crate::formats::filesystem::squashfs::superblock::{
    Ids, Layout, Name, Run, Superblock, metadata_header, present,
};
use crate::formats::filesystem::squashfs::table::Width;
use crate::tree::EntryKind;

/// Size of the superblock.
const SIZE: usize = 119;

/// The layout.
pub const LAYOUT: Layout = Layout {
    version: 3,
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
    let (uids, groups) = (fields.u8(37)?, fields.u8(38)?);
    let superblock = Superblock {
        layout: &LAYOUT,
        minor: fields.u16(30)?,
        endian,
        size: SIZE as u64,
        inodes: fields.u32(4)?,
        modified: fields.u32(39)?,
        block_size: fields.u32(51)?,
        fragments: fields.u32(55)?,
        compressor: None,
        metadata_header: metadata_header(fields.u8(36)?),
        metadata_endian: endian,
        root: fields.u64(43)?,
        bytes_used: fields.u64(63)?,
        ids: Ids::Inline { uids: (fields.u64(71)?, uids), groups: (fields.u64(79)?, groups) },
        inode_table: fields.u64(87)?,
        directory_table: fields.u64(95)?,
        fragment_table: present(fields.u64(103)?),
        export_table: present(fields.u64(111)?),
    };
    let sound = fields.u16(28)? == 3
        && superblock.minor <= 1
        && superblock.holds_together(u32::from(fields.u16(34)?));
    sound.then_some(superblock)
}

fn inode(fields: &Bits<'_>, superblock: &Superblock, position: usize) -> Option<Inode> {
    let files = Files { position, block_size: superblock.block_size };
    let body = match fields.bits(0, 4)? {
        1 => Body::Directory {
            block: fields.u32(20)?,
            offset: fields.short(147, 13)?,
            size: fields.bits(128, 19)?,
        },
        8 => Body::Directory {
            block: fields.u32(21)?,
            offset: fields.short(155, 13)?,
            size: fields.bits(128, 27)?,
        },
        2 => {
            let tail = (fields.u32(20)?, fields.u32(24)?);
            Body::File(files.body(fields, 32, fields.u64(12)?, u64::from(fields.u32(28)?), tail)?)
        }
        9 => {
            let tail = (fields.u32(24)?, fields.u32(28)?);
            Body::File(files.body(fields, 40, fields.u64(16)?, fields.u64(32)?, tail)?)
        }
        3 => Body::symlink(fields, 18, u32::from(fields.u16(16)?))?,
        4 => Body::Special(EntryKind::BlockDevice),
        5 => Body::Special(EntryKind::CharacterDevice),
        6 => Body::Special(EntryKind::Fifo),
        7 => Body::Special(EntryKind::Socket),
        _ => return None,
    };
    let group = fields.u8(3)?;
    Some(Inode {
        mode: fields.short(4, 12)? & 0o7777,
        uid: u16::from(fields.u8(2)?),
        gid: (group != SHARED_GROUP).then_some(u16::from(group)),
        modified: fields.u32(4)?,
        number: Some(fields.u32(8)?),
        body,
    })
}

fn run(fields: &Bits<'_>, at: usize) -> Option<Run> {
    let count = u32::from(fields.u8(at)?) + 1;
    Some(Run { count, block: fields.u32(at + 1)?, size: 9 })
}

fn name(fields: &Bits<'_>, at: usize) -> Option<Name> {
    let length = usize::from(fields.u8(at + 2)?) + 1;
    Some(Name { offset: fields.short(at * 8, 13)?, length, size: 5 })
}
