// SPDX-License-Identifier: Apache-2.0 OR MIT
//! Tables: runs of metadata blocks of at most 8 KiB, each with a two-byte header.

use std::collections::BTreeMap;

use crate::bytes::{Endian, Fields};
use crate::formats::Damage;
use crate::formats::codec::block::BlockCodec;
use crate::tree::Cause;

/// The most a metadata block holds.
const BLOCK: usize = 8192;

/// Bit that says "stored, not compressed".
const STORED: u16 = 0x8000;

/// A table, decoded.
#[derive(Debug)]
pub struct Table {
    bytes: Vec<u8>,
    /// Offset of each block's header, relative to the table's start, and where its content begins
    /// in `bytes`.
    starts: BTreeMap<u64, usize>,
    endian: Endian,
}

impl Table {
    /// Decodes the blocks between `start` and `end` of the image; at most `limit` bytes.
    pub fn read(
        image: &[u8],
        start: u64,
        end: u64,
        codec: BlockCodec,
        endian: Endian,
        limit: u64,
    ) -> Result<Self, Damage> {
        let mut table = Self { bytes: Vec::new(), starts: BTreeMap::new(), endian };
        let mut at = start;
        while at < end {
            if table.bytes.len() as u64 >= limit {
                return Err(Damage { offset: at, cause: Cause::LimitBytes });
            }
            table.starts.insert(at - start, table.bytes.len());
            at = decode_block(image, at, codec, endian, &mut table.bytes)?;
        }
        Ok(table)
    }

    /// Where `offset` within the block whose header stands at `block` begins in the content.
    pub fn position(&self, block: u64, offset: u16) -> Option<usize> {
        let position = self.starts.get(&block)? + usize::from(offset);
        (position < self.bytes.len()).then_some(position)
    }

    /// The content from a position on.
    pub fn from(&self, position: usize) -> Fields<'_> {
        Fields::new(self.bytes.get(position..).unwrap_or_default(), self.endian)
    }
}

/// Decodes the block at `at` and returns where the next one begins.
fn decode_block(
    image: &[u8],
    at: u64,
    codec: BlockCodec,
    endian: Endian,
    out: &mut Vec<u8>,
) -> Result<u64, Damage> {
    let broken = |cause| Damage { offset: at, cause };
    let position = usize::try_from(at).map_err(|_| broken(Cause::StructureDamaged))?;
    let header = Fields::new(image, endian).u16(position).ok_or(broken(Cause::CutShort))?;
    let size = usize::from(header & !STORED);
    let data = image.get(position + 2..position + 2 + size).ok_or(broken(Cause::CutShort))?;
    if size == 0 || size > BLOCK {
        return Err(broken(Cause::StructureDamaged));
    }
    if header & STORED == 0 {
        codec.decode(data, BLOCK, out).map_err(broken)?;
    } else {
        out.extend_from_slice(data);
    }
    Ok(at + 2 + size as u64)
}

/// Reads `count` records of `size` bytes that stand in metadata blocks, to which an index of
/// 64-bit offsets at `index` points: the tables of fragments and of ids.
pub fn indexed(
    image: &[u8],
    index: u64,
    count: u64,
    size: usize,
    codec: BlockCodec,
    endian: Endian,
) -> Result<Vec<u8>, Damage> {
    let broken = |cause| Damage { offset: index, cause };
    let blocks = count.saturating_mul(size as u64).div_ceil(BLOCK as u64);
    let start = usize::try_from(index).map_err(|_| broken(Cause::StructureDamaged))?;
    let length = usize::try_from(blocks * 8).map_err(|_| broken(Cause::StructureDamaged))?;
    let end = start.checked_add(length).ok_or(broken(Cause::StructureDamaged))?;
    // The index is there before anything is allocated for it.
    let pointers = image.get(start..end).ok_or(broken(Cause::CutShort))?;
    let pointers = Fields::new(pointers, endian);
    let mut out = Vec::new();
    for block in 0..length / 8 {
        let at = pointers.u64(block * 8).ok_or(broken(Cause::CutShort))?;
        decode_block(image, at, codec, endian, &mut out)?;
    }
    let wanted = usize::try_from(count).unwrap_or(usize::MAX).saturating_mul(size);
    if out.len() < wanted {
        return Err(broken(Cause::StructureDamaged));
    }
    out.truncate(wanted);
    Ok(out)
}
