// SPDX-License-Identifier: Apache-2.0 OR MIT
//! squashfs, version 4, of either byte order, read in place.
//!
//! The reader is our own although `backhand` reads version 4 well (tests compare with it). Its
//! LZMA and LZO parts are GPL-2.0 and it stops at version 3, while vendors ship versions 2 and 3
//! with LZMA: one reader must serve all. It reads through `Read + Seek` behind a lock, while we
//! decode blocks out of mapped memory on all cores; and it has no place for a budget.

mod directory;
mod inode;
mod reader;
mod superblock;
mod table;

use crate::blob::Blob;
use crate::budget::{Share, Stop};
use crate::formats::{Candidate, Damage, Format, Magic, Open, Opened};
use crate::tree::{Cause, Family};

use superblock::Superblock;

/// The format.
pub const FORMAT: Format = Format {
    id: "squashfs",
    name: "squashfs",
    family: Family::FileSystem,
    magics: &[Magic { bytes: b"hsqs", at: 0 }, Magic { bytes: b"sqsh", at: 0 }],
    reads: "version 4 with gzip and xz, both byte orders: files, fragments, sparse blocks, links, devices",
    limitations: &[
        "extended attributes are not read",
        "an image that is cut short has lost its index, which stands at the end: nothing is read",
    ],
    references: &[
        "Linux, fs/squashfs/squashfs_fs.h",
        "squashfs 4.0 format, dr-emann.github.io/squashfs",
    ],
    recognise,
};

fn recognise(blob: &Blob<'_>) -> Option<Candidate> {
    let superblock = Superblock::read(blob)?;
    let present = blob.len() as u64;
    let whole = superblock.bytes_used <= present;
    Some(Candidate {
        size: Some(superblock.bytes_used.min(present)),
        details: superblock.details(),
        flaw: (!whole).then_some(Cause::CutShort),
        open: Open::Tree(open),
    })
}

fn open<'a>(blob: &Blob<'a>, share: &Share, stop: &Stop) -> Result<Opened<'a>, Damage> {
    let superblock =
        Superblock::read(blob).ok_or(Damage { offset: 0, cause: Cause::StructureDamaged })?;
    reader::open(blob, &superblock, share, stop)
}
