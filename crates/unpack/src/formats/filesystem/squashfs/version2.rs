// SPDX-License-Identifier: Apache-2.0 OR MIT
//! Versions 2.0 and 2.1: bit fields, 32-bit offsets, no numbers of inodes, ids inline at the end,
//! and a compressor that nothing names.

use crate::bytes::{Endian, Fields};
use crate::formats::filesystem::squashfs::bits::Bits;
use crate::formats::filesystem::squashfs::inode::{Body, Files, Inode, SHARED_GROUP};
use crate::formats::filesystem::squashfs::superblock::{
    Ids, Layout, Name, Run, Superblock, metadata_header,
};
use crate::formats::filesystem::squashfs::table::Width;
use crate::tree::EntryKind;

/// Size of the superblock.
const SIZE: usize = 63;

/// The layout.
pub const LAYOUT: Layout = Layout {
    version: 2,
    superblock,
    inode,
    run,
    name,
    phantom: 0,
    pointer: Width::Four,
    fragment: 8,
};

fn superblock(bytes: &[u8], endian: Endian) -> Option<Superblock> {
    let fields = Fields::new(bytes.get(..SIZE)?, endian);
    let offset = |at| fields.u32(at).map(u64::from);
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
        bytes_used: offset(8)?,
        ids: Ids::Inline { uids: (offset(12)?, uids), groups: (offset(16)?, groups) },
        inode_table: offset(20)?,
        directory_table: offset(24)?,
        fragment_table: Some(offset(59)?),
        export_table: None,
    };
    let sound = fields.u16(28)? == 2
        && superblock.minor <= 1
        && superblock.holds_together(u32::from(fields.u16(34)?));
    sound.then_some(superblock)
}

fn inode(fields: &Bits<'_>, superblock: &Superblock, position: usize) -> Option<Inode> {
    let files = Files { position, block_size: superblock.block_size };
    let mut modified = superblock.modified;
    let body = match fields.bits(0, 4)? {
        1 => {
            modified = fields.u32(8)?;
            Body::Directory {
                block: fields.bits(96, 24)?,
                offset: fields.short(51, 13)?,
                size: fields.bits(32, 19)?,
            }
        }
        8 => {
            modified = fields.u32(9)?;
            Body::Directory {
                block: fields.bits(104, 24)?,
                offset: fields.short(59, 13)?,
                size: fields.bits(32, 27)?,
            }
        }
        2 => {
            modified = fields.u32(4)?;
            let (start, size) = (u64::from(fields.u32(8)?), u64::from(fields.u32(20)?));
            let tail = (fields.u32(12)?, fields.u32(16)?);
            Body::File(files.body(fields, 24, start, size, tail)?)
        }
        3 => Body::symlink(fields, 6, u32::from(fields.u16(4)?))?,
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
        modified,
        number: None,
        body,
    })
}

fn run(fields: &Bits<'_>, at: usize) -> Option<Run> {
    let count = u32::from(fields.u8(at)?) + 1;
    Some(Run { count, block: fields.bits(at * 8 + 8, 24)?, size: 4 })
}

fn name(fields: &Bits<'_>, at: usize) -> Option<Name> {
    let length = usize::from(fields.u8(at + 2)?) + 1;
    Some(Name { offset: fields.short(at * 8, 13)?, length, size: 3 })
}
