// SPDX-License-Identifier: Apache-2.0 OR MIT
//! Inodes.

use crate::bytes::Fields;
use crate::formats::filesystem::squashfs::superblock::Superblock;
use crate::formats::filesystem::squashfs::table::Table;
use crate::tree::EntryKind;

/// A fragment that is not there.
const NO_FRAGMENT: u32 = u32::MAX;

/// The longest target of a link that is believed.
const MAX_TARGET: usize = 65_536;

/// An inode.
#[derive(Debug, Clone)]
pub struct Inode {
    /// Permission bits.
    pub mode: u16,
    /// Index of the owner in the table of ids.
    pub uid: u16,
    /// Index of the group in the table of ids.
    pub gid: u16,
    /// Seconds since 1970.
    pub modified: u32,
    /// Number, which is unique in the image.
    pub number: u32,
    /// What it is.
    pub body: Body,
}

/// What an inode is.
#[derive(Debug, Clone)]
pub enum Body {
    /// A folder: block and offset of its listing, and its size.
    Directory { block: u32, offset: u16, size: u32 },
    /// A file.
    File(FileBody),
    /// A link.
    Symlink(Vec<u8>),
    /// A device, pipe or socket.
    Special(EntryKind),
}

/// Where a file's content is.
#[derive(Debug, Clone, Default)]
pub struct FileBody {
    /// Size in bytes.
    pub size: u64,
    /// Offset of the first data block.
    pub start: u64,
    /// Stored size of each data block; bit 24 says "stored, not compressed", 0 is a hole.
    pub blocks: Vec<u32>,
    /// Fragment block and offset of the tail within it.
    pub fragment: Option<(u32, u32)>,
}

impl Inode {
    /// Reads the inode that `reference` points to: the block's offset in the upper 48 bits, the
    /// offset within it in the lower 16.
    pub fn read(table: &Table, reference: u64, superblock: &Superblock) -> Option<Self> {
        #[expect(clippy::cast_possible_truncation, reason = "the lower 16 bits are wanted")]
        let position = table.position(reference >> 16, reference as u16)?;
        let fields = table.from(position);
        let kind = fields.u16(0)?;
        let body = match kind {
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
            2 => Body::File(file(&fields, superblock)?),
            9 => Body::File(extended_file(&fields, superblock)?),
            3 | 10 => Body::Symlink(target(&fields)?),
            4 | 11 => Body::Special(EntryKind::BlockDevice),
            5 | 12 => Body::Special(EntryKind::CharacterDevice),
            6 | 13 => Body::Special(EntryKind::Fifo),
            7 | 14 => Body::Special(EntryKind::Socket),
            _ => return None,
        };
        Some(Self {
            mode: fields.u16(2)? & 0o7777,
            uid: fields.u16(4)?,
            gid: fields.u16(6)?,
            modified: fields.u32(8)?,
            number: fields.u32(12)?,
            body,
        })
    }
}

fn target(fields: &Fields<'_>) -> Option<Vec<u8>> {
    let size = fields.u32(20)? as usize;
    (size <= MAX_TARGET).then(|| fields.bytes(24, size).map(<[u8]>::to_vec))?
}

fn file(fields: &Fields<'_>, superblock: &Superblock) -> Option<FileBody> {
    let (fragment, offset) = (fields.u32(20)?, fields.u32(24)?);
    let size = u64::from(fields.u32(28)?);
    let start = u64::from(fields.u32(16)?);
    finish(fields, 32, size, start, fragment, offset, superblock)
}

fn extended_file(fields: &Fields<'_>, superblock: &Superblock) -> Option<FileBody> {
    let (fragment, offset) = (fields.u32(44)?, fields.u32(48)?);
    finish(fields, 56, fields.u64(24)?, fields.u64(16)?, fragment, offset, superblock)
}

fn finish(
    fields: &Fields<'_>,
    list: usize,
    size: u64,
    start: u64,
    fragment: u32,
    offset: u32,
    superblock: &Superblock,
) -> Option<FileBody> {
    let block_size = u64::from(superblock.block_size);
    let fragment = (fragment != NO_FRAGMENT).then_some((fragment, offset));
    let count = if fragment.is_some() { size / block_size } else { size.div_ceil(block_size) };
    // The list is there before anything is allocated for it.
    let count = usize::try_from(count).ok()?;
    fields.bytes(list, count.checked_mul(4)?)?;
    let blocks = (0..count).map(|index| fields.u32(list + index * 4)).collect::<Option<_>>()?;
    Some(FileBody { size, start, blocks, fragment })
}
