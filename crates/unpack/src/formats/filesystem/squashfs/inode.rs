// SPDX-License-Identifier: Apache-2.0 OR MIT
//! Inodes, as all versions mean them.

use crate::formats::filesystem::squashfs::bits::Bits;
use crate::formats::filesystem::squashfs::superblock::Superblock;
use crate::formats::filesystem::squashfs::table::Table;
use crate::tree::EntryKind;

/// A fragment that is not there.
const NO_FRAGMENT: u32 = u32::MAX;

/// Before version 4, the index that says "the group has the user's number".
pub const SHARED_GROUP: u8 = 255;

/// The longest target of a link that is believed.
const MAX_TARGET: u32 = 65_536;

/// An inode.
#[derive(Debug, Clone)]
pub struct Inode {
    /// Permission bits.
    pub mode: u16,
    /// Index of the owner in the table of users.
    pub uid: u16,
    /// Index of the group in the table of groups; `None` where it has the owner's number.
    pub gid: Option<u16>,
    /// Seconds since 1970.
    pub modified: u32,
    /// Number, which is unique in the image, where the version stores one.
    pub number: Option<u32>,
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
    /// Position in the table of inodes of the stored sizes of the data blocks, 32 bits each.
    /// They stay there: many names may lead to one long list.
    pub list: usize,
    /// Number of data blocks.
    pub blocks: usize,
    /// Fragment block and offset of the tail within it.
    pub fragment: Option<(u32, u32)>,
}

impl Inode {
    /// Reads the inode that `reference` points to: the block's offset in the upper 48 bits, the
    /// offset within it in the lower 16.
    pub fn read(table: &Table, reference: u64, superblock: &Superblock) -> Option<Self> {
        #[expect(clippy::cast_possible_truncation, reason = "the lower 16 bits are wanted")]
        let position = table.position(reference >> 16, reference as u16)?;
        (superblock.layout.inode)(&table.from(position), superblock, position)
    }
}

impl Body {
    /// A link whose target of `size` bytes stands at `at`.
    pub fn symlink(fields: &Bits<'_>, at: usize, size: u32) -> Option<Self> {
        let size = (size <= MAX_TARGET).then_some(size as usize)?;
        fields.bytes(at, size).map(|target| Self::Symlink(target.to_vec()))
    }
}

/// What is needed to find a file's list of blocks.
pub struct Files {
    /// Position of the inode in its table.
    pub position: usize,
    /// Size of a data block.
    pub block_size: u32,
}

impl Files {
    /// A file whose list of blocks begins `list` bytes behind the inode's start; `tail` is
    /// the fragment and the offset in it.
    pub fn body(
        &self,
        fields: &Bits<'_>,
        list: usize,
        start: u64,
        size: u64,
        tail: (u32, u32),
    ) -> Option<FileBody> {
        let block_size = u64::from(self.block_size);
        let fragment = (tail.0 != NO_FRAGMENT).then_some(tail);
        let whole = fragment.is_some();
        let blocks = if whole { size / block_size } else { size.div_ceil(block_size) };
        let blocks = usize::try_from(blocks).ok()?;
        // The whole list is there.
        fields.bytes(list, blocks.checked_mul(4)?)?;
        Some(FileBody { size, start, list: self.position + list, blocks, fragment })
    }
}

impl FileBody {
    /// Stored size of a data block; bit 24 says "stored, not compressed", 0 is a hole.
    pub fn block(&self, table: &Table, index: usize) -> Option<u32> {
        let at = index.checked_mul(4).and_then(|offset| self.list.checked_add(offset))?;
        (index < self.blocks).then(|| table.from(at).u32(0))?
    }
}
