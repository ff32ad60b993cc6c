// SPDX-License-Identifier: Apache-2.0 OR MIT
//! dm-verity: the superblock of `veritysetup` and the tree of hashes behind it.

use std::collections::BTreeMap;

use ring::digest::{self, Algorithm};

use crate::blob::Blob;
use crate::bytes::{Endian, Fields, hex, text_field};
use crate::formats::{Candidate, Format, Magic, Open};
use crate::tree::{Cause, Family};

/// Size of the superblock.
const SUPERBLOCK: usize = 512;

/// Data is hashed up to this size: above, the tree alone is checked.
const MAX_HASHED: usize = 64 << 20;

/// The format.
pub const FORMAT: Format = Format {
    id: "verity",
    name: "dm-verity hash tree",
    family: Family::Wrapper,
    magics: &[Magic { bytes: b"verity\0\0", at: 0 }],
    reads: "superblock, salt, sizes; the tree is checked from its root down, the data right before \
            it too, up to 64 MiB; the root hash is told",
    limitations: &[
        "data that does not end where the superblock begins is not looked for",
        "trees without a superblock are not recognised",
        "forward error correction behind the tree is not read",
    ],
    references: &[
        "Linux, Documentation/admin-guide/device-mapper/verity.rst",
        "cryptsetup, docs/on-disk-format-verity.md and lib/verity/verity.c (struct verity_sb)",
    ],
    recognise,
};

struct Superblock<'a> {
    algorithm: Option<&'static Algorithm>,
    name: String,
    kind: u32,
    data_block: usize,
    hash_block: usize,
    blocks: usize,
    salt: &'a [u8],
}

impl<'a> Superblock<'a> {
    fn read(bytes: &'a [u8]) -> Option<Self> {
        let fields = Fields::new(bytes.get(..SUPERBLOCK)?, Endian::Little);
        let size = |at| Some(fields.u32(at)? as usize).filter(|size| is_block(*size));
        let salt = usize::from(fields.u16(80)?);
        let (version, kind) = (fields.u32(8)?, fields.u32(12)?);
        let name = text_field(fields.bytes(32, 32)?)?;
        let sound = version == 1 && kind <= 1 && salt <= 256 && !name.is_empty();
        sound.then_some(())?;
        Some(Self {
            algorithm: match name.as_str() {
                "sha1" => Some(&digest::SHA1_FOR_LEGACY_USE_ONLY),
                "sha256" => Some(&digest::SHA256),
                "sha384" => Some(&digest::SHA384),
                "sha512" => Some(&digest::SHA512),
                _ => None,
            },
            name,
            kind,
            data_block: size(64)?,
            hash_block: size(68)?,
            blocks: usize::try_from(fields.u64(72)?).ok().filter(|blocks| *blocks > 0)?,
            salt: fields.bytes(88, salt)?,
        })
    }

    fn hash(&self, block: &[u8]) -> Option<Vec<u8>> {
        let mut context = digest::Context::new(self.algorithm?);
        let (first, second) = if self.kind == 1 { (self.salt, block) } else { (block, self.salt) };
        context.update(first);
        context.update(second);
        Some(context.finish().as_ref().to_vec())
    }

    /// Space that a hash takes in a block.
    fn slot(&self) -> Option<usize> {
        let length = self.algorithm?.output_len();
        Some(if self.kind == 1 { length.next_power_of_two() } else { length })
    }

    /// Numbers of blocks of the levels, from the data's hashes up to the root's block.
    fn levels(&self) -> Option<Vec<usize>> {
        // A power of two fits into a block, whatever the length of a hash (`verity_ctr`).
        let per_block = self.hash_block / self.slot()?.next_power_of_two();
        // One block of data has no tree: its hash is the root.
        let (mut levels, mut blocks) = (Vec::new(), self.blocks);
        while blocks > 1 {
            blocks = blocks.div_ceil(per_block);
            levels.push(blocks);
        }
        Some(levels)
    }

    /// The first block in `hashed` whose hash is not the one that `hashes` has for it.
    fn wrong(&self, hashed: &[u8], size: usize, hashes: &[u8]) -> Option<usize> {
        let slot = self.slot()?;
        let length = self.algorithm?.output_len();
        let per_block = self.hash_block / slot.next_power_of_two();
        hashed.chunks_exact(size).enumerate().position(|(number, block)| {
            let at = number / per_block * self.hash_block + number % per_block * slot;
            let stated = hashes.get(at..at + length);
            self.hash(block).as_deref() != stated
        })
    }
}

fn is_block(size: usize) -> bool {
    size.is_power_of_two() && (512..=1 << 19).contains(&size)
}

fn recognise(blob: &Blob<'_>) -> Option<Candidate> {
    let superblock = Superblock::read(blob)?;
    let mut details = BTreeMap::from([
        ("algorithm", superblock.name.clone()),
        ("salt", hex(superblock.salt)),
        ("data-block-size", superblock.data_block.to_string()),
        ("hash-block-size", superblock.hash_block.to_string()),
        ("data-blocks", superblock.blocks.to_string()),
    ]);
    let Some(levels) = superblock.levels() else {
        let flaw = Some(Cause::CodecUnsupported);
        return Some(Candidate {
            size: Some(SUPERBLOCK as u64),
            details,
            flaw,
            open: Open::Header,
        });
    };
    let blocks = levels.iter().try_fold(0_usize, |sum, level| sum.checked_add(*level))?;
    let start = superblock.hash_block.max(SUPERBLOCK);
    let size = superblock.hash_block.checked_mul(blocks)?.checked_add(start)?;
    let Some(tree) = blob.get(start..size) else {
        let (size, flaw) = (Some(blob.len() as u64), Some(Cause::CutShort));
        return Some(Candidate { size, details, flaw, open: Open::Header });
    };
    let root = match tree.get(..superblock.hash_block) {
        Some(root) => superblock.hash(root),
        None => last(blob.before(), superblock.data_block).and_then(|data| superblock.hash(data)),
    };
    details.extend(root.map(|root| ("root-hash", hex(&root))));
    let sound = tree_holds(&superblock, &levels, tree);
    details.insert("tree", if sound { "holds" } else { "wrong" }.to_owned());
    let (word, data_sound) = data_state(&superblock, &levels, tree, blob.before());
    details.insert("data", word);
    let flaw = (!sound || !data_sound).then_some(Cause::ChecksumWrong);
    Some(Candidate { size: Some(size as u64), details, flaw, open: Open::Header })
}

/// The last bytes of some.
fn last(bytes: &[u8], size: usize) -> Option<&[u8]> {
    bytes.get(bytes.len().checked_sub(size)?..)
}

/// Whether each level has the hashes of the one below. The root's block stands first.
fn tree_holds(superblock: &Superblock<'_>, levels: &[usize], tree: &[u8]) -> bool {
    let mut at = 0;
    let spans: Vec<_> = (levels.iter().rev())
        .map(|level| {
            let start = at;
            at += level * superblock.hash_block;
            tree.get(start..at).unwrap_or_default()
        })
        .collect();
    spans.windows(2).all(|pair| superblock.wrong(pair[1], superblock.hash_block, pair[0]).is_none())
}

/// What the tree says of the data before it.
fn data_state(
    superblock: &Superblock<'_>,
    levels: &[usize],
    tree: &[u8],
    before: &[u8],
) -> (String, bool) {
    let unchecked = |why: &str| (format!("not checked: {why}"), true);
    let Some(size) = superblock.blocks.checked_mul(superblock.data_block) else {
        return unchecked("too large");
    };
    let Some(data) = last(before, size) else {
        return unchecked("not before it");
    };
    if size > MAX_HASHED {
        return unchecked("large");
    }
    if levels.is_empty() {
        return unchecked("one block");
    }
    let leaves = levels.first().map_or(0, |blocks| blocks * superblock.hash_block);
    let hashes = &tree[tree.len().saturating_sub(leaves)..];
    match superblock.wrong(data, superblock.data_block, hashes) {
        None => ("holds".to_owned(), true),
        Some(block) => (format!("wrong from block {block}"), false),
    }
}
