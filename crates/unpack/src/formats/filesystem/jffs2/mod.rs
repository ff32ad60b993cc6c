// SPDX-License-Identifier: Apache-2.0 OR MIT
//! jffs2 of either byte order. It has no superblock: nodes stand one after the other, each with its
//! checksums and the number of its version, and the newest of what says something of the same name
//! or the same bytes counts. The reader is our own: the `jffs2` crate links the kernel's C and
//! wants a path.

mod codec;
mod node;
mod walk;

use std::collections::BTreeMap;

use crate::blob::Blob;
use crate::budget::{Share, Stop};
use crate::bytes::Endian;
use crate::formats::{Candidate, Damage, Format, Magic, Open, Opened};
use crate::tree::{Cause, Family};

/// The format.
pub const FORMAT: Format = Format {
    id: "jffs2",
    name: "jffs2",
    family: Family::FileSystem,
    magics: &[
        // Names, inodes, clean markers; little endian, then big.
        Magic { bytes: &[0x85, 0x19, 0x01, 0xe0], at: 0 },
        Magic { bytes: &[0x85, 0x19, 0x02, 0xe0], at: 0 },
        Magic { bytes: &[0x85, 0x19, 0x03, 0x20], at: 0 },
        Magic { bytes: &[0x19, 0x85, 0xe0, 0x01], at: 0 },
        Magic { bytes: &[0x19, 0x85, 0xe0, 0x02], at: 0 },
        Magic { bytes: &[0x19, 0x85, 0x20, 0x03], at: 0 },
    ],
    reads: "both byte orders: the newest version of names and bytes, deleted names, hard links, \
            holes; zlib, rtime, lzo, and lzma as OpenWrt writes it; the checksums of headers, nodes \
            and data are verified",
    limitations: &[
        "the rubin compressors are not decoded",
        "extended attributes are not read",
        "what was deleted or written over is passed over, although its bytes may still be there",
        "where an image of NAND still has its spare areas, nodes that cross a page are broken",
        "of two file systems one behind the other that are the same throughout, one is told",
        "before the first node there may be erased blocks that belong to it: they are padding",
    ],
    references: &[
        "JFFS: The Journalling Flash File System, D. Woodhouse, 2001",
        "Linux, include/uapi/linux/jffs2.h; fs/jffs2/scan.c, readinode.c",
        "OpenWrt, target/linux/generic/pending-6.6/530-jffs2_make_lzma_available.patch, \
         532-jffs2_eofdetect.patch",
    ],
    recognise,
};

fn recognise(blob: &Blob<'_>) -> Option<Candidate> {
    let endian = node::order(blob)?;
    let extent = node::extent(blob, endian)?;
    let mut details = BTreeMap::from([
        ("endian", if endian == Endian::Big { "big" } else { "little" }.to_owned()),
        ("nodes", extent.nodes.to_string()),
    ]);
    if extent.obsolete > 0 {
        details.insert("obsolete-nodes", extent.obsolete.to_string());
    }
    if extent.broken > 0 {
        details.insert("broken-nodes", extent.broken.to_string());
    }
    let flaw = extent.is_cut.then_some(Cause::CutShort);
    Some(Candidate { size: Some(extent.size as u64), details, flaw, open: Open::Tree(open) })
}

fn open<'a>(blob: &Blob<'a>, share: &Share, stop: &Stop) -> Result<Opened<'a>, Damage> {
    Ok(walk::open(blob, share, stop))
}
