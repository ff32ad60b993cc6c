// SPDX-License-Identifier: Apache-2.0 OR MIT
//! The superblock, and inodes.

use std::collections::BTreeMap;

use crate::bytes::{Endian, Fields};
use crate::formats::wrapper::sum;
use crate::tree::{Cause, EntryKind};

/// Where the superblock stands.
pub const AT: usize = 1024;

/// Features without which nothing is read that are known here: padding before LZ4, settings of
/// codecs or large clusters, chunks, a second codec or other devices, tails in inodes, fragments or
/// sharing, prefixes of attributes.
const KNOWN: u32 = 0x7f;

/// What is known of an image.
#[derive(Debug, Clone, Copy)]
pub struct Superblock {
    /// Bits of the size of a block.
    pub block_bits: u32,
    /// Blocks of the whole.
    pub blocks: u64,
    /// Number of the root's inode.
    pub root: u64,
    /// Number of the inode that holds fragments.
    pub packed: Option<u64>,
    /// LZ4 stands at the end of its blocks.
    pub padded: bool,
    /// Bytes of a block of a folder.
    pub folder_block: usize,
    metadata: u64,
    built: u64,
    incompatible: u32,
}

impl Superblock {
    /// Reads it, where its numbers make sense.
    pub fn read(image: &[u8]) -> Option<Self> {
        let bytes = image.get(AT..AT + 128)?;
        let fields = Fields::new(bytes, Endian::Little);
        let bits = u32::from(fields.u8(12)?);
        let folder_bits = bits + u32::from(fields.u8(90)?).min(64);
        let blocks = u64::from(fields.u32(36)?);
        if !(9..=16).contains(&bits) || folder_bits > 24 || blocks == 0 {
            return None;
        }
        let incompatible = fields.u32(80)?;
        let packed = fields.u64(96)?;
        Some(Self {
            block_bits: bits,
            blocks,
            root: u64::from(fields.u16(14)?),
            packed: (incompatible & 0x20 != 0 && packed > 0).then_some(packed),
            padded: incompatible & 1 != 0,
            folder_block: 1 << folder_bits,
            metadata: u64::from(fields.u32(40)?) << bits,
            built: fields.u64(24)?,
            incompatible,
        })
    }

    /// Bytes of the whole.
    pub fn size(&self) -> u64 {
        self.blocks << self.block_bits
    }

    /// Bytes of a block.
    pub fn block(&self) -> u64 {
        1 << self.block_bits
    }

    /// Facts for people, and what does not hold.
    pub fn details(&self, image: &[u8]) -> (BTreeMap<&'static str, String>, Option<Cause>) {
        let mut details = BTreeMap::from([
            ("block-size", self.block().to_string()),
            ("built", self.built.to_string()),
        ]);
        let mut flaw = None;
        let fields = Fields::new(image, Endian::Little);
        let label = fields.bytes(AT + 64, 16).unwrap_or_default();
        let label = label.split(|byte| *byte == 0).next().unwrap_or_default();
        if !label.is_empty() {
            details.insert("label", label.escape_ascii().to_string());
        }
        if self.incompatible & !KNOWN != 0 {
            let unknown = self.incompatible & !KNOWN;
            details.insert("unknown-features", format!("{unknown:#x}"));
            flaw = Some(Cause::CodecUnsupported);
        }
        if fields.u32(AT + 8).is_some_and(|compatible| compatible & 1 != 0) {
            // From the superblock to the end of its block, the sum itself taken for zero.
            let block = 1_usize << self.block_bits;
            let length = if block > AT { block - AT } else { block };
            let mut covered = fields.bytes(AT, length).unwrap_or_default().to_vec();
            if let Some(sum) = covered.get_mut(4..8) {
                sum.fill(0);
            }
            let holds = fields.u32(AT + 4) == Some(sum::crc32c(!0, &covered));
            details.insert("checksum", sum::word(holds));
            flaw = flaw.or((!holds).then_some(Cause::ChecksumWrong));
        }
        (details, flaw)
    }
}

/// How an inode's content is laid out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Layout {
    /// Blocks that follow each other.
    Plain,
    /// The same, the last part behind the inode.
    Inline,
    /// Compressed; the list of clusters has eight bytes each.
    Full,
    /// Compressed; the list is packed.
    Compact,
    /// Chunks with an address each.
    Chunks,
}

/// An inode.
#[derive(Debug, Clone, Copy)]
pub struct Inode {
    /// Offset in the image.
    pub at: u64,
    /// Offset of what stands behind the inode and its attributes.
    pub behind: u64,
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
    /// Layout of the content.
    pub layout: Layout,
    /// A block, or the form of chunks.
    pub raw: u32,
}

impl Inode {
    /// Reads the inode of this number.
    pub fn read(superblock: &Superblock, image: &[u8], number: u64) -> Option<Self> {
        let at = superblock.metadata.checked_add(number.checked_mul(32)?)?;
        let start = usize::try_from(at).ok()?;
        let fields = Fields::new(image.get(start..)?, Endian::Little);
        let format = fields.u16(0)?;
        let layout = match format >> 1 & 7 {
            0 => Layout::Plain,
            1 => Layout::Full,
            2 => Layout::Inline,
            3 => Layout::Compact,
            4 => Layout::Chunks,
            _ => return None,
        };
        let attributes = u64::from(fields.u16(2)?);
        let attributes = if attributes == 0 { 0 } else { 12 + (attributes - 1) * 4 };
        let wide = format & 1 == 1;
        let (uid, gid) = match wide {
            true => (fields.u32(24)?, fields.u32(28)?),
            false => (u32::from(fields.u16(24)?), u32::from(fields.u16(26)?)),
        };
        Some(Self {
            at,
            behind: at + if wide { 64 } else { 32 } + attributes,
            mode: fields.u16(4)?,
            uid,
            gid,
            modified: if wide { fields.u64(32)? } else { superblock.built },
            size: if wide { fields.u64(8)? } else { u64::from(fields.u32(8)?) },
            layout,
            raw: fields.u32(16)?,
        })
    }

    /// What it is; `None` where it is nothing.
    pub fn kind(&self) -> Option<EntryKind> {
        EntryKind::of_mode(self.mode.into())
    }
}
