// SPDX-License-Identifier: Apache-2.0 OR MIT
//! squashfs, versions 2 to 4, of either byte order, read in place.
//!
//! The reader is our own although `backhand` reads version 4 well (tests compare with it). Its
//! LZMA and LZO parts are GPL-2.0 and its version 3 knows zlib alone, while vendors ship versions
//! 2 and 3 with LZMA: one reader must serve all. It reads through `Read + Seek` behind a lock,
//! while we decode blocks out of mapped memory on all cores; and it has no place for a budget.
//!
//! Versions differ in superblock, inodes, listings and tables: a `Layout` each. Everything else is
//! shared.

mod bits;
mod coding;
mod directory;
mod inode;
mod owners;
mod reader;
mod superblock;
mod table;
mod version2;
mod version3;
mod version4;

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
    magics: &[
        Magic { bytes: b"hsqs", at: 0 },
        Magic { bytes: b"sqsh", at: 0 },
        // Vendors' own: Broadcom, DD-WRT, and LZMA patches of their time.
        Magic { bytes: b"shsq", at: 0 },
        Magic { bytes: b"qshs", at: 0 },
        Magic { bytes: b"hsqt", at: 0 },
        Magic { bytes: b"tqsh", at: 0 },
        Magic { bytes: b"sqlz", at: 0 },
    ],
    reads: "versions 2.0 to 4.0 of both byte orders: files, fragments, sparse blocks, links, \
            devices; gzip, lzma, lzo, xz, lz4, zstd in version 4, zlib and vendors' LZMA before",
    limitations: &[
        "extended attributes are not read",
        "version 1 is not read",
        "LZMA with lc + lp above 4, or with a changed range coder, is not decoded",
        "LZMA blocks have no checksum: damage shows only where the coder breaks",
        "an image that is cut short has lost its index, which stands at the end: nothing is read",
    ],
    references: &[
        "Linux, fs/squashfs/squashfs_fs.h",
        "squashfs 4.0 format, dr-emann.github.io/squashfs",
        "squashfs-tools, squashfs_compat.h: structures before version 4",
    ],
    recognise,
};

fn recognise(blob: &Blob<'_>) -> Option<Candidate> {
    let superblock = Superblock::read(blob)?;
    let present = blob.len() as u64;
    let whole = superblock.bytes_used <= present;
    let size = superblock.bytes_used.min(present);
    let image = blob.slice(0..usize::try_from(size).unwrap_or(usize::MAX));
    let codec = coding::name(&image, &superblock);
    Some(Candidate {
        size: Some(size),
        details: superblock.details(codec),
        flaw: (!whole).then_some(Cause::CutShort),
        open: Open::Tree(open),
    })
}

fn open<'a>(blob: &Blob<'a>, share: &Share, stop: &Stop) -> Result<Opened<'a>, Damage> {
    let superblock =
        Superblock::read(blob).ok_or(Damage { offset: 0, cause: Cause::StructureDamaged })?;
    reader::open(blob, &superblock, share, stop)
}
