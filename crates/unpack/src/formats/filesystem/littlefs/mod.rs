// SPDX-License-Identifier: Apache-2.0 OR MIT
//! littlefs, version 2: folders are logs in pairs of blocks, of which the newer counts; contents
//! stand in such a log or in a list of blocks that is linked backwards. No crate reads it without
//! the C code of its makers.

mod pair;
mod walk;

use std::collections::BTreeMap;

use crate::blob::Blob;
use crate::budget::{Share, Stop};
use crate::bytes::{Endian, Fields};
use crate::formats::{Candidate, Damage, Format, Magic, Open, Opened};
use crate::tree::{Cause, Family};

use pair::Pair;

/// The pair of the superblock.
const FIRST: [u32; 2] = [0, 1];

/// Where the magic and the numbers stand in the first block.
const MAGIC: usize = 8;
const NUMBERS: usize = 20;

/// The format.
pub const FORMAT: Format = Format {
    id: "littlefs",
    name: "littlefs",
    family: Family::FileSystem,
    magics: &[Magic { bytes: b"littlefs", at: MAGIC }],
    reads: "version 2: files in logs and in blocks, folders; the checksums of logs are verified",
    limitations: &[
        "version 1 is not read",
        "contents in blocks have no checksum",
        "attributes of users are not read; modes and times are not stored",
        "a move that was cut off may show a file in both places",
        "recognised only where the numbers in its first block are whole",
    ],
    references: &["littlefs, SPEC.md and DESIGN.md"],
    recognise,
};

/// What the superblock says.
#[derive(Debug, Clone, Copy)]
struct Superblock {
    version: u32,
    block: usize,
    blocks: u32,
}

impl Superblock {
    fn read(bytes: &[u8]) -> Option<Self> {
        let fields = Fields::new(bytes, Endian::Little);
        if fields.bytes(MAGIC, 8)? != b"littlefs" {
            return None;
        }
        let (version, block) = (fields.u32(NUMBERS)?, fields.u32(NUMBERS + 4)? as usize);
        let superblock = Self { version, block, blocks: fields.u32(NUMBERS + 8)? };
        let holds = version >> 16 == 2 && (128..=1 << 20).contains(&block) && superblock.blocks > 1;
        holds.then_some(superblock)
    }

    fn size(&self) -> u64 {
        self.block as u64 * u64::from(self.blocks)
    }
}

/// Whether the block before is the first of the pair: places count from there.
fn is_second(before: &[u8], block: usize) -> bool {
    let first = before.len().checked_sub(block).and_then(|start| before.get(start + MAGIC..));
    first.is_some_and(|first| first.starts_with(b"littlefs"))
}

fn recognise(blob: &Blob<'_>) -> Option<Candidate> {
    let superblock = Superblock::read(blob)?;
    let pair = Pair::read(blob, superblock.block, FIRST)?;
    if !pair.is_superblock() || is_second(blob.before(), superblock.block) {
        return None;
    }
    let details = BTreeMap::from([
        ("version", format!("{}.{}", superblock.version >> 16, superblock.version & 0xffff)),
        ("block-size", superblock.block.to_string()),
        ("blocks", superblock.blocks.to_string()),
    ]);
    let size = superblock.size().min(blob.len() as u64);
    let flaw = (size < superblock.size()).then_some(Cause::CutShort);
    Some(Candidate { size: Some(size), details, flaw, open: Open::Tree(open) })
}

fn open<'a>(blob: &Blob<'a>, share: &Share, stop: &Stop) -> Result<Opened<'a>, Damage> {
    let damaged = Damage { offset: 0, cause: Cause::StructureDamaged };
    let superblock = Superblock::read(blob).ok_or(damaged)?;
    Ok(walk::open(blob, &superblock, share, stop))
}
