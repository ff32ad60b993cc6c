// SPDX-License-Identifier: Apache-2.0 OR MIT
//! Android's `super` partition: logical partitions made of extents, as liblp writes them.

use std::collections::BTreeMap;

use sha2::{Digest, Sha256};

use crate::blob::Blob;
use crate::budget::{Share, Stop};
use crate::bytes::{Endian, Fields};
use crate::formats::filesystem::walk::{Contents, Run, Walk, gather};
use crate::formats::{Candidate, Damage, Format, Magic, Open, Opened};
use crate::tree::{Cause, EntryKind, Family, Header};

/// Where the geometry stands; a copy follows, then the metadata of the first slot.
const GEOMETRY: usize = 4096;
const METADATA: usize = 3 * 4096;

/// Bytes of a sector.
const SECTOR: u64 = 512;

/// Bytes of a partition and of an extent.
const PARTITION: usize = 52;
const EXTENT: usize = 24;

/// The format.
pub const FORMAT: Format = Format {
    id: "android-super",
    name: "Android super partition",
    family: Family::Archive,
    magics: &[Magic { bytes: b"gDla4\0\0\0", at: GEOMETRY }],
    reads: "the first slot of metadata, version 10: each logical partition as a file; the \
            checksums of geometry, header and tables",
    limitations: &[
        "partitions on other devices than this one are not read",
        "a partition of several extents is read up to the limit on one content (192 MiB)",
    ],
    references: &["AOSP, system/core/fs_mgr/liblp/include/liblp/metadata_format.h"],
    recognise,
};

/// Where the tables are.
#[derive(Debug, Clone, Copy)]
struct Tables {
    partitions: (usize, usize),
    extents: (usize, usize),
    /// Bytes of the device.
    device: u64,
    sums_hold: bool,
}

fn sum(bytes: &[u8], stated: Option<&[u8]>) -> bool {
    stated == Some(Sha256::digest(bytes).as_slice())
}

impl Tables {
    fn read(image: &[u8]) -> Option<Self> {
        let geometry = image.get(GEOMETRY..GEOMETRY + PARTITION)?;
        let mut cleared = geometry.to_vec();
        cleared.get_mut(8..40)?.fill(0);
        let size = Fields::new(geometry, Endian::Little).u32(40)? as usize;
        if !sum(&cleared, geometry.get(8..40)) {
            return None;
        }
        let metadata = image.get(METADATA..)?;
        let fields = Fields::new(metadata, Endian::Little);
        let header = fields.u32(8)? as usize;
        let sound = fields.bytes(0, 4)? == b"0PLA"
            && fields.u16(4)? == 10
            && (128..=4096).contains(&header)
            && header <= size;
        let mut cleared = fields.bytes(0, header).filter(|_| sound)?.to_vec();
        cleared.get_mut(12..44)?.fill(0);
        let tables = fields.u32(44)? as usize;
        let all = fields.bytes(header, tables.min(size))?;
        let sums_hold = sum(&cleared, fields.bytes(12, 32)) && sum(all, fields.bytes(48, 32));
        // Offset from the end of the header, number of entries, size of one.
        let table = |at: usize, entry: usize| {
            let (offset, count) = (fields.u32(at)? as usize, fields.u32(at + 4)? as usize);
            let end = offset.checked_add(count.checked_mul(entry)?)?;
            let fits = fields.u32(at + 8)? as usize == entry && end <= all.len();
            fits.then_some((METADATA + header + offset, count))
        };
        let devices = table(116, 64)?;
        Some(Self {
            partitions: table(80, PARTITION)?,
            extents: table(92, EXTENT)?,
            device: Fields::new(image, Endian::Little).u64(devices.0 + 16)?,
            sums_hold,
        })
    }

    /// Partitions: name, first extent, number of extents.
    fn all<'i>(&self, image: &'i [u8]) -> impl Iterator<Item = (&'i [u8], Extents)> {
        let (start, count) = self.partitions;
        let bytes = image.get(start..start.saturating_add(count * PARTITION)).unwrap_or_default();
        bytes.chunks_exact(PARTITION).map(|entry| {
            let fields = Fields::new(entry, Endian::Little);
            let name = entry[..36].split(|byte| *byte == 0).next().unwrap_or_default();
            let number = |at| fields.u32(at).unwrap_or(0);
            (name, Extents { first: number(40), count: number(44) })
        })
    }

    /// The runs of a partition.
    fn runs<'i>(
        &self,
        image: &'i [u8],
        extents: Extents,
    ) -> impl Iterator<Item = Result<Run, Damage>> + 'i {
        let (start, all) = self.extents;
        let last = extents.first.saturating_add(extents.count);
        let fields = Fields::new(image, Endian::Little);
        (extents.first..last).map(move |number| {
            let number = number as usize;
            let at = start.saturating_add(number.saturating_mul(EXTENT));
            let damage = Damage { offset: at as u64, cause: Cause::StructureDamaged };
            if number >= all {
                return Err(damage);
            }
            let sectors = fields.u64(at).ok_or(damage)?;
            let place = fields.u64(at + 12).ok_or(damage)?;
            let length = sectors.checked_mul(SECTOR).filter(|length| *length > 0).ok_or(damage)?;
            match (fields.u32(at + 8), fields.u32(at + 20)) {
                (Some(0), Some(0)) => {
                    let at = place.checked_mul(SECTOR).ok_or(damage)?;
                    Ok(Run { at: Some(at), length })
                }
                (Some(1), _) => Ok(Run { at: None, length }),
                // Another device, or another kind of place.
                _ => Err(Damage { cause: Cause::CodecUnsupported, ..damage }),
            }
        })
    }
}

/// The extents of a partition.
#[derive(Debug, Clone, Copy)]
struct Extents {
    first: u32,
    count: u32,
}

fn recognise(blob: &Blob<'_>) -> Option<Candidate> {
    let tables = Tables::read(blob)?;
    let present = blob.len() as u64;
    let names: Vec<_> =
        (tables.all(blob).take(32)).map(|(name, _)| name.escape_ascii().to_string()).collect();
    let details = BTreeMap::from([
        ("partitions", names.join(" ")),
        ("checksum", crate::formats::wrapper::sum::word(tables.sums_hold)),
    ]);
    let flaw = match tables.sums_hold {
        _ if tables.device > present => Some(Cause::CutShort),
        false => Some(Cause::ChecksumWrong),
        true => None,
    };
    Some(Candidate {
        size: Some(tables.device.min(present)),
        details,
        flaw,
        open: Open::Tree(open),
    })
}

impl Contents<Extents> for Tables {
    fn read(
        &self,
        image: &[u8],
        extents: &Extents,
        limit: u64,
        content: &mut Vec<u8>,
    ) -> Result<(), Damage> {
        gather(image, self.runs(image, *extents), limit, content)
    }
}

fn open<'a>(blob: &Blob<'a>, share: &Share, stop: &Stop) -> Result<Opened<'a>, Damage> {
    let damage = Damage { offset: GEOMETRY as u64, cause: Cause::StructureDamaged };
    let tables = Tables::read(blob).ok_or(damage)?;
    let mut walk = Walk::new(share, blob.len());
    for (name, extents) in tables.all(blob) {
        if walk.is_full() || stop.is_asked() {
            break;
        }
        // The other set of an A/B device has no extents yet.
        if extents.count == 0 || !walk.may_list(METADATA as u64, u64::from(extents.count)) {
            continue;
        }
        let Some(path) = walk.join(&[], name, METADATA as u64) else { continue };
        let mut runs = tables.runs(blob, extents).map_while(Result::ok);
        let first = runs.next();
        let rest: u64 = runs.fold(0, |sum, run| sum.saturating_add(run.length));
        let size = first.map_or(0, |run| run.length).saturating_add(rest);
        let mut header = Header::new(EntryKind::File, path, size);
        if let Some(Run { at: Some(at), .. }) = first.filter(|run| run.length == size) {
            let inside = at.saturating_add(size) <= blob.len() as u64 && extents.count == 1;
            header.stored_at = inside.then_some(blob.position() as u64 + at);
        }
        walk.add(header, extents, METADATA as u64);
    }
    Ok(walk.open(blob, tables))
}
