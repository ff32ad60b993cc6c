// SPDX-License-Identifier: Apache-2.0 OR MIT
//! UBIFS: a tree of nodes, found through the newest master node, and a journal that is newer than
//! the tree. The reader is our own: the `ubifs` crate wants each block in a vector, and has no
//! place for a budget or for what is broken in part.

mod index;
mod node;
mod walk;

use std::collections::BTreeMap;

use crate::blob::Blob;
use crate::budget::{Share, Stop};
use crate::formats::{Candidate, Damage, Format, Magic, Open, Opened};
use crate::tree::{Cause, Family};

use node::Superblock;

/// The format.
pub const FORMAT: Format = Format {
    id: "ubifs",
    name: "UBIFS",
    family: Family::FileSystem,
    magics: &[Magic { bytes: &node::MAGIC, at: 0 }],
    reads: "files, links, hard links, devices, holes; lzo, zlib, zstd; the journal is replayed in \
            memory, deletions and cuts honoured; the checksums of all nodes are verified",
    limitations: &[
        "extended attributes are not read",
        "contents and names that fscrypt encrypted are told as such, and not read",
        "signatures of authenticated file systems are not verified",
        "what a crash left to recover is read as far as the journal goes",
    ],
    references: &[
        "Linux, fs/ubifs/ubifs-media.h, fs/ubifs/replay.c",
        "UBIFS file system, A. Hunter, 2008 (white paper)",
    ],
    recognise,
};

fn recognise(blob: &Blob<'_>) -> Option<Candidate> {
    let superblock = Superblock::read(blob)?;
    let details = BTreeMap::from([
        ("version", superblock.version.to_string()),
        ("compression", superblock.compression.to_owned()),
        ("logical-block-size", superblock.leb.to_string()),
        ("logical-blocks", superblock.blocks.to_string()),
        ("authenticated", if superblock.is_authenticated { "yes" } else { "no" }.to_owned()),
        ("encrypted", if superblock.is_encrypted { "yes" } else { "no" }.to_owned()),
    ]);
    let whole = (superblock.leb as u64).saturating_mul(superblock.blocks.into());
    let size = whole.min(blob.len() as u64);
    // Blocks at the end that were never written need not be there.
    let is_cut = size < whole && !blob.len().is_multiple_of(superblock.leb);
    let flaw = is_cut.then_some(Cause::CutShort);
    Some(Candidate { size: Some(size), details, flaw, open: Open::Tree(open) })
}

fn open<'a>(blob: &Blob<'a>, share: &Share, stop: &Stop) -> Result<Opened<'a>, Damage> {
    let damaged = Damage { offset: 0, cause: Cause::StructureDamaged };
    let superblock = Superblock::read(blob).ok_or(damaged)?;
    walk::open(blob, &superblock, share, stop)
}
