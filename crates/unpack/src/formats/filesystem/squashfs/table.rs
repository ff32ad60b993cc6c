// SPDX-License-Identifier: Apache-2.0 OR MIT
//! Tables: runs of metadata blocks of at most 8 KiB, each with a two-byte header.

use std::collections::BTreeMap;
use std::ops::Range;

use crate::bytes::{Endian, Fields};
use crate::formats::Damage;
use crate::formats::codec::block::BlockCodec;
use crate::formats::filesystem::squashfs::bits::Bits;
use crate::formats::filesystem::squashfs::superblock::Superblock;
use crate::tree::Cause;

/// What a metadata block holds, unless it is the last of its table.
pub const BLOCK: usize = 8192;

/// Bit that says "stored, not compressed".
const STORED: u16 = 0x8000;

/// Width of the pointers in an index.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Width {
    /// 32 bits.
    Four,
    /// 64 bits.
    Eight,
}

impl Width {
    /// Bytes of a pointer.
    pub fn bytes(self) -> usize {
        match self {
            Self::Four => 4,
            Self::Eight => 8,
        }
    }

    /// Reads a pointer.
    pub fn read(self, fields: &Fields<'_>, at: usize) -> Option<u64> {
        match self {
            Self::Four => fields.u32(at).map(u64::from),
            Self::Eight => fields.u64(at),
        }
    }
}

/// A table, decoded.
#[derive(Debug)]
pub struct Table {
    bytes: Vec<u8>,
    /// Offset of each block's header, relative to the table's start, and where its content begins
    /// in `bytes`.
    starts: BTreeMap<u64, usize>,
    /// Places in `bytes`, ascending, where blocks are missing that could not be decoded.
    gaps: Vec<usize>,
    endian: Endian,
    /// What was broken.
    pub damage: Vec<Damage>,
}

impl Table {
    /// Decodes the blocks of a range of the image; at most `limit` bytes. A block that does not
    /// decode is left out.
    pub fn read(
        image: &[u8],
        range: Range<u64>,
        superblock: &Superblock,
        codec: BlockCodec,
        limit: u64,
    ) -> Self {
        let (bytes, starts, endian) = (Vec::new(), BTreeMap::new(), superblock.endian);
        let mut table = Self { bytes, starts, gaps: Vec::new(), endian, damage: Vec::new() };
        let mut at = range.start;
        while at < range.end {
            if table.bytes.len() as u64 >= limit {
                table.damage.push(Damage { offset: at, cause: Cause::LimitBytes });
                break;
            }
            let block = match Block::at(image, at, superblock) {
                Ok(block) => block,
                Err(damage) => {
                    table.damage.push(damage);
                    break;
                }
            };
            let start = table.bytes.len();
            let decoded = block.decode(codec, &mut table.bytes);
            let whole = block.next >= range.end || table.bytes.len() - start == BLOCK;
            if decoded.is_ok() && whole {
                table.starts.insert(at - range.start, start);
            } else {
                table.bytes.truncate(start);
                table.gaps.push(start);
                let cause = decoded.err().unwrap_or(Cause::StreamDamaged);
                table.damage.push(Damage { offset: at, cause });
            }
            at = block.next;
        }
        table
    }

    /// Where `offset` within the block whose header stands at `block` begins in the content.
    pub fn position(&self, block: u64, offset: u16) -> Option<usize> {
        let position = self.starts.get(&block)?.checked_add(usize::from(offset))?;
        (position < self.bytes.len()).then_some(position)
    }

    /// The content from a position on, up to the next gap.
    pub fn from(&self, position: usize) -> Bits<'_> {
        let gap = self.gaps.partition_point(|gap| *gap <= position);
        let end = self.gaps.get(gap).copied().unwrap_or(self.bytes.len());
        Bits::new(self.bytes.get(position..end).unwrap_or_default(), self.endian)
    }
}

/// A metadata block as it is stored.
pub struct Block<'a> {
    data: &'a [u8],
    /// Where the next one begins.
    pub next: u64,
    /// Whether it is compressed.
    pub compressed: bool,
}

impl<'a> Block<'a> {
    /// The block whose header stands at `at`.
    pub fn at(image: &'a [u8], at: u64, superblock: &Superblock) -> Result<Self, Damage> {
        let broken = |cause| Damage { offset: at, cause };
        let position = usize::try_from(at).map_err(|_| broken(Cause::StructureDamaged))?;
        let fields = Fields::new(image, superblock.metadata_endian);
        let header = fields.u16(position).ok_or(broken(Cause::CutShort))?;
        let size = usize::from(header & !STORED);
        if size == 0 || size > BLOCK {
            return Err(broken(Cause::StructureDamaged));
        }
        let start = position + superblock.metadata_header;
        let data = fields.bytes(start, size).ok_or(broken(Cause::CutShort))?;
        let next = (start + size) as u64;
        Ok(Self { data, next, compressed: header & STORED == 0 })
    }

    /// Decodes it behind what `out` holds.
    pub fn decode(&self, codec: BlockCodec, out: &mut Vec<u8>) -> Result<(), Cause> {
        if self.compressed {
            return codec.decode(self.data, BLOCK, out);
        }
        out.extend_from_slice(self.data);
        Ok(())
    }
}

/// Reads `count` records of `size` bytes that stand in metadata blocks, to which an index of
/// pointers at `index` points: the tables of fragments and of ids. At most `limit` bytes.
pub fn indexed(
    image: &[u8],
    index: u64,
    count: u64,
    size: usize,
    superblock: &Superblock,
    codec: BlockCodec,
    limit: u64,
) -> Result<Vec<u8>, Damage> {
    let broken = |cause| Damage { offset: index, cause };
    let wanted = count.saturating_mul(size as u64);
    if wanted > limit {
        return Err(broken(Cause::LimitBytes));
    }
    let (blocks, pointer) = (wanted.div_ceil(BLOCK as u64), superblock.layout.pointer);
    let start = usize::try_from(index).map_err(|_| broken(Cause::StructureDamaged))?;
    let blocks = usize::try_from(blocks).map_err(|_| broken(Cause::StructureDamaged))?;
    // The index is there before anything is allocated for it.
    let pointers = Fields::new(image, superblock.endian)
        .bytes(start, blocks.saturating_mul(pointer.bytes()))
        .ok_or(broken(Cause::CutShort))?;
    let pointers = Fields::new(pointers, superblock.endian);
    let mut out = Vec::new();
    for block in 0..blocks {
        let at = pointer.read(&pointers, block * pointer.bytes()).ok_or(broken(Cause::CutShort))?;
        let damage = |cause| Damage { offset: at, cause };
        Block::at(image, at, superblock)?.decode(codec, &mut out).map_err(damage)?;
    }
    let wanted = usize::try_from(wanted).unwrap_or(usize::MAX);
    if out.len() < wanted {
        return Err(broken(Cause::StructureDamaged));
    }
    out.truncate(wanted);
    Ok(out)
}
