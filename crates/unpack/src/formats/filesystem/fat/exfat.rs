// SPDX-License-Identifier: Apache-2.0 OR MIT
//! exFAT, read in place. No crate reads it from a slice.

use std::collections::{BTreeMap, BTreeSet};

use crate::blob::Blob;
use crate::budget::{Share, Stop};
use crate::bytes::{Endian, Fields};
use crate::formats::filesystem::fat::chain::{Clusters, dos_time, utf16};
use crate::formats::filesystem::walk::{Contents, Run, Walk, gather};
use crate::formats::wrapper::sum;
use crate::formats::{Candidate, Damage, Format, Magic, Open, Opened};
use crate::tree::{Cause, EntryKind, Family, Header};

/// Bytes of an entry of a folder.
const ENTRY: usize = 32;

/// The format.
pub const FORMAT: Format = Format {
    id: "exfat",
    name: "exFAT",
    family: Family::FileSystem,
    magics: &[Magic { bytes: b"EXFAT   \0\0\0\0", at: 3 }],
    reads: "files, folders, times; the checksums of boot region and entries",
    limitations: &["deleted files are not looked for", "access control lists and vendors' entries"],
    references: &["Microsoft, exFAT file system specification, 2019"],
    recognise,
};

/// What the boot sector tells.
#[derive(Debug, Clone, Copy)]
struct Volume {
    clusters: Clusters,
    size: u64,
    root: u32,
    sector: u64,
}

impl Volume {
    fn read(image: &[u8]) -> Option<Self> {
        let fields = Fields::new(image, Endian::Little);
        // Where FAT keeps its facts there are zeros.
        let free = fields.bytes(11, 53)?.iter().all(|byte| *byte == 0);
        let shifts = (fields.u8(108)?, fields.u8(109)?);
        let sound = (9..=12).contains(&shifts.0) && shifts.0 + shifts.1.min(32) <= 25;
        if !free || !sound || fields.bytes(510, 2)? != [0x55, 0xaa] {
            return None;
        }
        let sector = 1_u64 << shifts.0;
        let clusters = Clusters {
            bits: 32,
            mask: u32::MAX,
            table: u64::from(fields.u32(80)?) * sector,
            heap: u64::from(fields.u32(88)?) * sector,
            size: sector << shifts.1,
            count: fields.u32(92)?,
        };
        let size = fields.u64(72)?.checked_mul(sector)?;
        let root = fields.u32(96)?;
        let fits = u64::from(clusters.count) * clusters.size + clusters.heap <= size
            && (u64::from(clusters.count) + 2) * 4 <= u64::from(fields.u32(84)?) * sector
            && clusters.count <= 0xffff_fff5
            && clusters.holds(root);
        fits.then_some(Self { clusters, size, root, sector })
    }

    /// Whether the sum over the boot region is the one that stands in its last sector.
    fn sum_holds(&self, image: &[u8]) -> Option<bool> {
        let sector = usize::try_from(self.sector).ok()?;
        let region = image.get(..sector * 11)?;
        let sum = region.iter().enumerate().fold(0_u32, |sum, (at, byte)| match at {
            // Flags and the share in use change.
            106 | 107 | 112 => sum,
            _ => sum.rotate_right(1).wrapping_add(u32::from(*byte)),
        });
        let stated = Fields::new(image, Endian::Little).u32(sector * 11)?;
        Some(stated == sum)
    }
}

fn recognise(blob: &Blob<'_>) -> Option<Candidate> {
    let volume = Volume::read(blob)?;
    let present = blob.len() as u64;
    let holds = volume.sum_holds(blob);
    let mut details = BTreeMap::from([
        ("cluster-size", volume.clusters.size.to_string()),
        ("sector-size", volume.sector.to_string()),
    ]);
    details.extend(holds.map(|holds| ("checksum", sum::word(holds))));
    let flaw = match holds {
        _ if volume.size > present => Some(Cause::CutShort),
        Some(false) => Some(Cause::ChecksumWrong),
        _ => None,
    };
    Some(Candidate { size: Some(volume.size.min(present)), details, flaw, open: Open::Tree(open) })
}

/// A content.
#[derive(Debug, Clone, Copy)]
struct Body {
    first: u32,
    size: u64,
    /// Bytes that were written; what follows reads as zeros.
    written: u64,
    /// Its clusters follow each other, and are not chained.
    plain: bool,
}

impl Volume {
    /// The runs of a content.
    fn runs<'a>(
        &self,
        image: &'a [u8],
        body: &Body,
    ) -> Box<dyn Iterator<Item = Result<Run, Damage>> + 'a> {
        if !body.plain {
            return Box::new(self.clusters.chain(image, body.first));
        }
        let at = self.clusters.offset(body.first).filter(|_| self.clusters.holds(body.first));
        let damage = Damage { offset: 0, cause: Cause::StructureDamaged };
        let length = body.size.min(u64::from(self.clusters.count) * self.clusters.size);
        let run = at.map(|at| Run { at: Some(at), length }).ok_or(damage);
        Box::new([run].into_iter())
    }
}

impl Contents<Option<Body>> for Volume {
    fn read(
        &self,
        image: &[u8],
        body: &Option<Body>,
        limit: u64,
        content: &mut Vec<u8>,
    ) -> Result<(), Damage> {
        let Some(body) = body.filter(|body| body.size > 0) else { return Ok(()) };
        let written = body.written.min(body.size).min(limit);
        if written > 0 {
            gather(image, self.runs(image, &body), written, content)?;
        }
        if content.len() as u64 == written {
            let whole = usize::try_from(limit.min(body.size)).unwrap_or(usize::MAX);
            content.resize(whole, 0);
        }
        Ok(())
    }
}

fn open<'a>(blob: &Blob<'a>, share: &Share, stop: &Stop) -> Result<Opened<'a>, Damage> {
    let volume = Volume::read(blob).ok_or(Damage { offset: 0, cause: Cause::StructureDamaged })?;
    let mut reading = Reading {
        volume,
        image: blob,
        walk: Walk::new(share, blob.len()),
        seen: BTreeSet::new(),
        steps: u64::from(volume.clusters.count) * 4,
        open: Vec::new(),
    };
    let root = Header::new(EntryKind::Directory, Vec::new(), 0);
    let body = Body { first: volume.root, size: 0, written: 0, plain: false };
    reading.open.push((root, body));
    while let Some((header, body)) = reading.open.pop() {
        if stop.is_asked() {
            reading.walk.tell(0, Cause::Interrupted);
            break;
        }
        reading.add(header, &body);
        if reading.walk.is_full() {
            break;
        }
    }
    Ok(reading.walk.open(blob, volume))
}

struct Reading<'r, 'a> {
    volume: Volume,
    image: &'r Blob<'a>,
    walk: Walk<Option<Body>>,
    seen: BTreeSet<u32>,
    steps: u64,
    open: Vec<(Header, Body)>,
}

impl Reading<'_, '_> {
    fn add(&mut self, mut header: Header, body: &Body) {
        let clusters = self.volume.clusters;
        let at = clusters.offset(body.first).unwrap_or(0);
        if header.kind == EntryKind::Directory {
            if !self.seen.insert(body.first) {
                return self.walk.tell(at, Cause::LinkLoop);
            }
            let path = header.path.clone();
            self.walk.add(header, None, at);
            let mut listed = Vec::new();
            self.folder(body, &mut listed);
            self.lines(&path, &listed, at);
            return;
        }
        let end = at.saturating_add(body.size);
        let here = match body.plain {
            true => clusters.holds(body.first) && end <= self.image.len() as u64,
            false => {
                let steps = &mut self.steps;
                clusters.contiguous(self.image, body.first, body.size, steps).is_some()
            }
        };
        let here = here && body.size > 0 && body.written >= body.size;
        header.stored_at = here.then_some(self.image.position() as u64 + at);
        self.walk.add(header, Some(*body), at);
    }

    /// The entries of a folder.
    fn folder(&mut self, body: &Body, listed: &mut Vec<u8>) {
        for run in self.volume.runs(self.image, body) {
            let (offset, length) = match run {
                Ok(run) => (run.at.unwrap_or(0), run.length),
                Err(damage) => return self.walk.tell(damage.offset, damage.cause),
            };
            if !self.walk.may_list(offset, length) {
                return;
            }
            let limit = listed.len() as u64 + length;
            if let Err(damage) = gather(self.image, [run].into_iter(), limit, listed) {
                return self.walk.tell(damage.offset, damage.cause);
            }
        }
    }

    /// Puts the entries of a folder before everything else that is still to be read.
    fn lines(&mut self, path: &[u8], listed: &[u8], at: u64) {
        let first = self.open.len();
        let mut rest = listed;
        while let Some(entry) = rest.get(..ENTRY) {
            let mut length = ENTRY;
            match entry[0] {
                0 => break,
                0x85 => {
                    length = (usize::from(entry[1]) + 1) * ENTRY;
                    match rest.get(..length) {
                        Some(set) => self.line(path, set, at),
                        None => self.walk.tell(at, Cause::StructureDamaged),
                    }
                }
                _ => {}
            }
            rest = rest.get(length..).unwrap_or_default();
            if self.walk.is_full() {
                break;
            }
        }
        self.open[first..].reverse();
    }

    /// One set of entries: file, stream, names.
    fn line(&mut self, path: &[u8], set: &[u8], at: u64) {
        let fields = Fields::new(set, Endian::Little);
        let sum = set.iter().enumerate().fold(0_u16, |sum, (at, byte)| match at {
            2 | 3 => sum,
            _ => sum.rotate_right(1).wrapping_add(u16::from(*byte)),
        });
        if fields.u16(2) != Some(sum) {
            self.walk.tell(at, Cause::ChecksumWrong);
        }
        let stream = Fields::new(set.get(ENTRY..).unwrap_or_default(), Endian::Little);
        let read = || {
            let flags = stream.u8(1).filter(|_| stream.u8(0) == Some(0xc0))?;
            let (size, written) = (stream.u64(24)?, stream.u64(8)?);
            let body = Body { first: stream.u32(20)?, size, written, plain: flags & 2 != 0 };
            Some((body, usize::from(stream.u8(3)?)))
        };
        let Some((body, length)) = read() else {
            return self.walk.tell(at, Cause::StructureDamaged);
        };
        let names = set.chunks_exact(ENTRY).skip(2).filter(|entry| entry[0] == 0xc1);
        let units = names.flat_map(|entry| entry[2..].chunks_exact(2));
        let name = utf16(units.take(length).map(|unit| u16::from_le_bytes([unit[0], unit[1]])));
        let Some(path) = self.walk.join(path, &name, at) else { return };
        let attributes = fields.u16(4).unwrap_or(0);
        let is_folder = attributes & 0x10 != 0;
        let kind = if is_folder { EntryKind::Directory } else { EntryKind::File };
        let mut header = Header::new(kind, path, if is_folder { 0 } else { body.size });
        header.mode = match (is_folder, attributes & 1 != 0) {
            (true, _) => 0o755,
            (false, true) => 0o444,
            (false, false) => 0o644,
        };
        header.modified = dos_time(fields.u16(14).unwrap_or(0), fields.u16(12).unwrap_or(0));
        self.open.push((header, body));
    }
}
