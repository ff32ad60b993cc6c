// SPDX-License-Identifier: Apache-2.0 OR MIT
//! Which codec an image is written with. Version 4 names it, mostly truly; before, nothing does,
//! and vendors put LZMA where zlib should be, each in their own wrapping. So the codecs that are
//! met in the field are tried in a fixed order on the first blocks, and the one stays that gives
//! back the structures that must be there.

use crate::bytes::Endian;
use crate::formats::codec::block::{BlockCodec, DEFAULT, LzmaForm};
use crate::formats::filesystem::squashfs::bits::Bits;
use crate::formats::filesystem::squashfs::inode::{Body, FileBody};
use crate::formats::filesystem::squashfs::reader::STORED;
use crate::formats::filesystem::squashfs::superblock::Superblock;
use crate::formats::filesystem::squashfs::table::{BLOCK, Block, Table};

/// The longest header of a vendor's own that is tried.
const HEADERS: u8 = 12;

/// Some vendors' tools wrap data blocks, or tails alone, in another way than the tables.
const OTHERS: [BlockCodec; 3] = [
    BlockCodec::Lzma(LzmaForm::Alone),
    BlockCodec::Lzma(LzmaForm::Properties),
    BlockCodec::Lzma(LzmaForm::Raw(DEFAULT)),
];

/// What else a block may be that the image's codec does not decode.
pub fn others(codec: BlockCodec) -> &'static [BlockCodec] {
    if matches!(codec, BlockCodec::Lzma(_)) { &OTHERS } else { &[] }
}

/// How many files are asked where the tables are not compressed.
const FILES: usize = 3;

/// The codecs that an image may be written with, the likeliest first.
pub fn candidates(superblock: &Superblock) -> Vec<BlockCodec> {
    let mut all = match superblock.compressor {
        None | Some(1) => vec![BlockCodec::Zlib, BlockCodec::Lzma(LzmaForm::Raw(DEFAULT))],
        Some(2) => vec![],
        Some(3) => return vec![BlockCodec::Lzo],
        Some(4) => return vec![BlockCodec::Xz],
        Some(5) => return vec![BlockCodec::Lz4],
        Some(6) => return vec![BlockCodec::Zstd],
        Some(_) => return Vec::new(),
    };
    let forms = [LzmaForm::Alone, LzmaForm::Properties, LzmaForm::Byte];
    all.extend(forms.map(BlockCodec::Lzma));
    all.extend((2..=HEADERS).map(|skip| BlockCodec::Lzma(LzmaForm::Behind(skip))));
    // Headerless, with any properties that the decoder takes.
    all.extend((0..225).filter(is_decodable).map(|byte| BlockCodec::Lzma(LzmaForm::Raw(byte))));
    all
}

/// liblzma takes lc + lp up to 4.
fn is_decodable(properties: &u8) -> bool {
    properties % 9 + properties / 9 % 5 <= 4
}

/// How sure a choice is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Proof {
    /// No compressed block was there to ask, or none gave way.
    None,
    /// Some of the blocks.
    Part,
    /// All blocks.
    Whole,
}

/// How many candidates are asked for a name alone, and how much they may decode.
const NAMED: (usize, u64) = (5, 8 * BLOCK as u64);

/// The name of the codec, where the image tells it soon.
pub fn name(image: &[u8], superblock: &Superblock) -> Option<&'static str> {
    let mut candidates = candidates(superblock);
    candidates.truncate(NAMED.0);
    match (superblock.compressor, &candidates[..]) {
        (_, [only]) => Some(only.name()),
        _ => by_tables(image, superblock, &candidates, NAMED.1)
            .filter(|(_, proof)| *proof != Proof::None || superblock.compressor.is_some())
            .map(|(codec, _)| codec.name()),
    }
}

/// What trials may cost, in bytes of output.
struct Purse(u64);

/// What a trial costs beside its output: a decoder's tables have to be set up.
const TRIAL: u64 = 1024;

impl Purse {
    fn spend(&mut self, bytes: usize) {
        self.0 = self.0.saturating_sub(TRIAL + bytes as u64);
    }
}

/// Chooses by the first blocks of the tables and the block of the root's inode. Trials make no
/// more than about `limit` bytes of output.
pub fn by_tables(
    image: &[u8],
    superblock: &Superblock,
    candidates: &[BlockCodec],
    limit: u64,
) -> Option<(BlockCodec, Proof)> {
    best(candidates, limit, |codec, purse| tables(image, superblock, codec, purse))
}

/// Chooses by the first blocks of a few files, where the tables are not compressed. Trials make
/// no more than about `limit` bytes of output.
pub fn by_files(
    image: &[u8],
    superblock: &Superblock,
    inodes: &Table,
    files: &[FileBody],
    candidates: &[BlockCodec],
    limit: u64,
) -> Option<BlockCodec> {
    let first = |file: &FileBody| {
        let stored = file.block(inodes, 0).filter(|stored| *stored & STORED == 0)?;
        let start = usize::try_from(file.start).ok()?;
        let data = image.get(start..start.checked_add(stored as usize)?)?;
        let length = file.size.min(u64::from(superblock.block_size));
        (!data.is_empty()).then_some((data, usize::try_from(length).ok()?))
    };
    let samples: Vec<_> = files.iter().filter_map(first).take(FILES).collect();
    let chosen = best(candidates, limit, |codec, purse| {
        let gives = |(data, length): &(&[u8], usize)| {
            let mut out = Vec::new();
            let whole = codec.decode(data, *length, &mut out).is_ok() && out.len() == *length;
            purse.spend(out.len());
            whole
        };
        proof(samples.iter().map(gives))
    });
    chosen.map(|(codec, _)| codec)
}

/// The first codec with the best proof.
fn best(
    candidates: &[BlockCodec],
    limit: u64,
    mut trial: impl FnMut(BlockCodec, &mut Purse) -> Proof,
) -> Option<(BlockCodec, Proof)> {
    let mut purse = Purse(limit);
    let mut best: Option<(BlockCodec, Proof)> = None;
    for codec in candidates {
        let proof = trial(*codec, &mut purse);
        if best.is_none_or(|(_, found)| found < proof) {
            best = Some((*codec, proof));
        }
        if proof == Proof::Whole || purse.0 == 0 {
            break;
        }
    }
    best
}

/// Goes through trials until one does not pass.
fn proof(mut trials: impl Iterator<Item = bool>) -> Proof {
    match (trials.next(), trials.all(|passed| passed)) {
        (Some(true), true) => Proof::Whole,
        (Some(true), false) => Proof::Part,
        _ => Proof::None,
    }
}

/// What must be true of a decoded block.
type Holds = fn(&[u8], &Superblock) -> bool;

fn tables(image: &[u8], superblock: &Superblock, codec: BlockCodec, purse: &mut Purse) -> Proof {
    let (inodes, listings) = (superblock.inode_table, superblock.directory_table);
    let end = superblock.end_of_listings(image);
    let samples: [(u64, u64, Holds); 3] = [
        (inodes + (superblock.root >> 16), listings, holds_root),
        (inodes, listings, begins_with_inode),
        (listings, end, |bytes, _| !bytes.is_empty()),
    ];
    let trials = samples.into_iter().filter_map(|(at, end, holds)| {
        let sample = sample(image, superblock, codec, at, end)?;
        purse.spend(sample.as_ref().map_or(BLOCK, Vec::len));
        Some(sample.is_some_and(|bytes| holds(&bytes, superblock)))
    });
    proof(trials)
}

/// The block at `at` of a table that ends at `end`, decoded; `None` where it is not compressed, or
/// not there.
#[expect(clippy::option_option, reason = "not to be asked, and not to be decoded, are two things")]
fn sample(
    image: &[u8],
    superblock: &Superblock,
    codec: BlockCodec,
    at: u64,
    end: u64,
) -> Option<Option<Vec<u8>>> {
    let block = Block::at(image, at, superblock).ok().filter(|block| block.compressed)?;
    let mut out = Vec::new();
    let decoded = block.decode(codec, &mut out).is_ok();
    if !decoded || (block.next < end && out.len() != BLOCK) {
        return Some(None);
    }
    if block.next < end
        && let Ok(next) = Block::at(image, block.next, superblock)
    {
        // An inode may lie across the border.
        let _ = next.decode(codec, &mut out);
    }
    Some(Some(out))
}

fn begins_with_inode(bytes: &[u8], superblock: &Superblock) -> bool {
    let kind = match (superblock.layout.version, superblock.endian, bytes) {
        (4, Endian::Little, [kind, 0, ..]) | (4, Endian::Big, [0, kind, ..]) => *kind,
        (2 | 3, Endian::Little, [first, ..]) => first & 15,
        (2 | 3, Endian::Big, [first, ..]) => first >> 4,
        _ => 0,
    };
    (1..=if superblock.layout.version == 4 { 14 } else { 9 }).contains(&kind)
}

fn holds_root(bytes: &[u8], superblock: &Superblock) -> bool {
    let offset = usize::try_from(superblock.root & 0xffff).unwrap_or(usize::MAX);
    let fields = Bits::new(bytes.get(offset..).unwrap_or_default(), superblock.endian);
    let root = (superblock.layout.inode)(&fields, superblock, 0);
    root.is_some_and(|inode| matches!(inode.body, Body::Directory { .. }))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn properties_that_are_tried() {
        assert!(is_decodable(&DEFAULT));
        assert_eq!((0..225).filter(is_decodable).count(), 75);
    }
}
