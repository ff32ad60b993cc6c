// SPDX-License-Identifier: Apache-2.0 OR MIT
//! yaffs2: pages of raw NAND, each with tags that say which page of which object it is. There is no
//! superblock; page and tags have to be found by trying. No crate reads it.

mod chunk;
mod geometry;
mod walk;

use std::collections::BTreeMap;

use crate::blob::Blob;
use crate::budget::{Share, Stop};
use crate::bytes::Endian;
use crate::formats::{Candidate, Damage, Format, Magic, Open, Opened};
use crate::tree::{Cause, Family};

use geometry::{Geometry, Tags};

/// The format.
pub const FORMAT: Format = Format {
    id: "yaffs2",
    name: "yaffs2",
    family: Family::FileSystem,
    // The parent is the root, and the old sum of the name is no longer used.
    magics: &[
        Magic { bytes: &[1, 0, 0, 0, 0xff, 0xff], at: 4 },
        Magic { bytes: &[0, 1, 0xff, 0xff], at: 6 },
    ],
    reads: "both byte orders; pages of 512 to 16384 bytes with their spare areas, with tags in the \
            pages, or, as tools write them, with the spare areas taken off; the newest page counts, \
            deleted objects are passed over; links, hard links, devices",
    limitations: &[
        "there is no checksum; the error correction of the spare areas is not applied",
        "it is found where an object of its root comes first, as in images that tools write",
        "with the spare areas taken off, objects are taken to be numbered in their order, as \
         mkyaffs2image does",
        "yaffs1, which has other tags, is not read",
    ],
    references: &[
        "yaffs2, yaffs_guts.h (struct yaffs_obj_hdr), yaffs_packedtags2.c, yaffs_yaffs2.c",
    ],
    recognise,
};

fn recognise(blob: &Blob<'_>) -> Option<Candidate> {
    let geometry = Geometry::find(blob)?;
    let extent = geometry.extent(blob)?;
    let tags = match geometry.tags {
        Tags::Spare { size, .. } => format!("spare areas of {size} bytes"),
        Tags::InBand => "in pages".to_owned(),
        Tags::None => "taken off".to_owned(),
    };
    let details = BTreeMap::from([
        ("endian", if geometry.endian == Endian::Big { "big" } else { "little" }.to_owned()),
        ("page-size", geometry.page.to_string()),
        ("tags", tags),
    ]);
    let flaw = extent.is_cut.then_some(Cause::CutShort);
    Some(Candidate { size: Some(extent.size as u64), details, flaw, open: Open::Tree(open) })
}

fn open<'a>(blob: &Blob<'a>, share: &Share, stop: &Stop) -> Result<Opened<'a>, Damage> {
    let damaged = Damage { offset: 0, cause: Cause::StructureDamaged };
    let geometry = Geometry::find(blob).ok_or(damaged)?;
    Ok(walk::open(blob, &geometry, share, stop))
}
