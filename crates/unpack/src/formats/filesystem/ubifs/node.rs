// SPDX-License-Identifier: Apache-2.0 OR MIT
//! Nodes: their common header, and the superblock and master that stand at known places.

use crate::bytes::{Endian, Fields};
use crate::formats::wrapper::sum::jamcrc;

/// First bytes of every node.
pub const MAGIC: [u8; 4] = [0x31, 0x18, 0x10, 0x06];

/// Size of the common header.
pub const HEADER: usize = 24;

/// Kinds of nodes, and of keys as far as they have one.
pub const INODE: u8 = 0;
/// Bytes of a file.
pub const DATA: u8 = 1;
/// A name in a folder.
pub const DENT: u8 = 2;
/// A file was cut.
pub const TRUNCATION: u8 = 4;
const PADDING: u8 = 5;
const PADDING_SIZE: usize = 28;
const PADDING_BYTE: u8 = 0xce;
const SUPERBLOCK: u8 = 6;
const MASTER: u8 = 7;
/// A block of the journal is named.
pub const REFERENCE: u8 = 8;
/// Part of the tree.
pub const INDEX: u8 = 9;
/// A commit begins.
pub const COMMIT: u8 = 10;

/// Block of the first master node; the second follows.
const MASTER_BLOCK: usize = 1;

/// Block in which the log begins.
pub const LOG_BLOCK: usize = 3;

/// A node whose sum holds.
#[derive(Debug, Clone, Copy)]
pub struct Node<'b> {
    /// Its kind.
    pub kind: u8,
    /// Its place in time.
    pub sequence: u64,
    /// Where it stands in the image.
    pub at: usize,
    /// All of it, with its header.
    pub bytes: &'b [u8],
}

impl<'b> Node<'b> {
    /// Reads and verifies the node at an offset of the image.
    pub fn read(image: &'b [u8], at: usize) -> Option<Self> {
        let rest = image.get(at..)?;
        let fields = Fields::new(rest, Endian::Little);
        let (kind, size) = (fields.u8(20)?, fields.u32(16)? as usize);
        // What is not read before it is verified must not be long.
        let bytes = rest.get(..size).filter(|_| (HEADER..=longest(kind)).contains(&size))?;
        let holds = bytes.starts_with(&MAGIC) && jamcrc(&bytes[8..]) == fields.u32(4)?;
        holds.then_some(Self { kind, sequence: fields.u64(8)?, at, bytes })
    }

    /// Its numbers.
    pub fn fields(&self) -> Fields<'b> {
        Fields::new(self.bytes, Endian::Little)
    }

    /// Where the next node may stand.
    fn next(&self) -> usize {
        let padding = match self.kind {
            PADDING => self.fields().u32(HEADER).unwrap_or(0) as usize,
            _ => 0,
        };
        self.at.saturating_add((self.bytes.len() + 7) & !7).saturating_add(padding)
    }
}

/// The most that a node of a kind has: inodes and data hold up to 4096 bytes.
fn longest(kind: u8) -> usize {
    match kind {
        DENT => 512,
        INODE | DATA => 8 << 10,
        _ => 16 << 10,
    }
}

/// The nodes of a span, up to the first that does not hold.
pub struct Nodes<'b> {
    image: &'b [u8],
    at: usize,
    end: usize,
}

impl<'b> Nodes<'b> {
    /// Of one block, from an offset on.
    pub fn of_block(image: &'b [u8], superblock: &Superblock, block: usize, from: usize) -> Self {
        let start = block.saturating_mul(superblock.leb);
        let end = start.saturating_add(superblock.leb);
        Self { image, at: start.saturating_add(from), end }
    }
}

impl<'b> Iterator for Nodes<'b> {
    type Item = Node<'b>;

    fn next(&mut self) -> Option<Self::Item> {
        loop {
            crate::work::spend(64);
            self.at += padding(self.image.get(self.at..).unwrap_or_default());
            let node = (self.at < self.end).then(|| Node::read(self.image, self.at)).flatten()?;
            self.at = node.next();
            if node.kind != PADDING {
                return Some(node);
            }
        }
    }
}

/// Where there is no room for a node that pads, there are bytes that do.
fn padding(bytes: &[u8]) -> usize {
    bytes.iter().take(PADDING_SIZE).take_while(|byte| **byte == PADDING_BYTE).count() & !7
}

/// The superblock.
pub struct Superblock {
    /// Size of a logical block in bytes.
    pub leb: usize,
    /// Number of logical blocks.
    pub blocks: u32,
    /// Blocks of the log.
    pub log_blocks: usize,
    /// Version of the format.
    pub version: u32,
    /// Default compression.
    pub compression: &'static str,
    /// Nodes have hashes.
    pub is_authenticated: bool,
    /// There are encrypted files.
    pub is_encrypted: bool,
}

impl Superblock {
    /// Reads it.
    pub fn read(image: &[u8]) -> Option<Self> {
        let head = Fields::new(image, Endian::Little);
        // Every node begins alike: this one has its kind and its size.
        if head.u8(20)? != SUPERBLOCK || head.u32(16)? != 4096 {
            return None;
        }
        let fields = Node::read(image, 0)?.fields();
        let flags = fields.u32(28)?;
        let leb = fields.u32(36)? as usize;
        let blocks = fields.u32(40)?;
        let holds = (4096..=16 << 20).contains(&leb) && blocks > 3 && fields.u8(27)? == 0;
        holds.then_some(Self {
            leb,
            blocks,
            log_blocks: fields.u32(56)? as usize,
            version: fields.u32(80)?,
            compression: match fields.u16(84)? {
                0 => "none",
                1 => "lzo",
                2 => "zlib",
                3 => "zstd",
                _ => "unknown",
            },
            is_authenticated: flags & 0x20 != 0,
            is_encrypted: flags & 0x10 != 0,
        })
    }

    /// An offset in the image.
    pub fn place(&self, block: u32, offset: u32) -> Option<usize> {
        (block as usize).checked_mul(self.leb)?.checked_add(offset as usize)
    }
}

/// The newest master node: where the tree and the log begin.
pub struct Master {
    /// Number of the commit.
    pub commit: u64,
    /// Block of the log.
    pub log: usize,
    /// The root of the tree.
    pub root: usize,
}

impl Master {
    /// Finds it.
    pub fn find(image: &[u8], superblock: &Superblock) -> Option<Self> {
        let all = (MASTER_BLOCK..LOG_BLOCK)
            .flat_map(|block| Nodes::of_block(image, superblock, block, 0))
            .filter(|node| node.kind == MASTER);
        let newest = all.max_by_key(|node| node.sequence)?;
        let fields = newest.fields();
        Some(Self {
            commit: fields.u64(32)?,
            log: fields.u32(44)? as usize,
            root: superblock.place(fields.u32(48)?, fields.u32(52)?)?,
        })
    }
}
