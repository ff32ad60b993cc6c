// SPDX-License-Identifier: Apache-2.0 OR MIT
//! FAT12, FAT16 and FAT32 with long names, read in place; exFAT beside it.
//!
//! The reader is our own: `fatfs` wants to write, seeks through a lock, follows chains without an
//! end, and does not tell where a content stands.

mod chain;
pub mod exfat;

use std::collections::{BTreeMap, BTreeSet};

use crate::blob::Blob;
use crate::budget::{Share, Stop};
use crate::bytes::{Endian, Fields};
use crate::formats::filesystem::walk::{Contents, Walk, gather};
use crate::formats::{Candidate, Damage, Format, Magic, Open, Opened};
use crate::tree::{Cause, EntryKind, Family, Header};

use chain::{Clusters, dos_time, utf16};

/// Bytes of an entry of a folder.
const ENTRY: usize = 32;

/// The format. Boot sectors that do not name their kind are tried where a content or a partition
/// begins.
pub const FORMAT: Format = Format {
    id: "fat",
    name: "FAT",
    family: Family::FileSystem,
    magics: &[
        Magic { bytes: b"FAT12   ", at: 54 },
        Magic { bytes: b"FAT16   ", at: 54 },
        Magic { bytes: b"FAT32   ", at: 82 },
    ],
    reads: "FAT12, FAT16, FAT32: long and short names, times, attributes",
    limitations: &[
        "deleted files are not looked for",
        "short names keep the bytes of their code page, which is not known",
        "times have no zone: they are taken for UTC",
    ],
    references: &["Microsoft, FAT: General Overview of On-Disk Format, version 1.03"],
    recognise,
};

/// What the boot sector tells.
#[derive(Debug, Clone, Copy)]
struct Volume {
    clusters: Clusters,
    /// Bytes of the whole.
    size: u64,
    root: Root,
    /// Offset of the second part of the boot sector's facts.
    extended: usize,
    sector: u64,
}

/// Where the root's entries are.
#[derive(Debug, Clone, Copy)]
enum Root {
    /// Offset and bytes.
    Fixed(u64, u64),
    /// A chain like any other.
    Chain(u32),
}

impl Volume {
    fn read(image: &[u8]) -> Option<Self> {
        let fields = Fields::new(image, Endian::Little);
        let jump = fields.bytes(0, 3)?;
        let jumps = (jump[0] == 0xeb && jump[2] == 0x90) || jump[0] == 0xe9;
        let (sector, per_cluster) = (u64::from(fields.u16(11)?), u64::from(fields.u8(13)?));
        let (reserved, tables) = (u64::from(fields.u16(14)?), u64::from(fields.u8(16)?));
        let media = fields.u8(21)?;
        let sound = jumps
            && sector.is_power_of_two()
            && (128..=4096).contains(&sector)
            && per_cluster.is_power_of_two()
            && reserved > 0
            && (1..=4).contains(&tables)
            && (media == 0xf0 || media >= 0xf8);
        if !sound {
            return None;
        }
        let either = |short: u16, long: u32| if short > 0 { u64::from(short) } else { long.into() };
        let is_32 = fields.u16(22)? == 0;
        let total = either(fields.u16(19)?, fields.u32(32)?);
        let per_table = either(fields.u16(22)?, fields.u32(36)?);
        let root_size = u64::from(fields.u16(17)?) * ENTRY as u64;
        let root_at = reserved + tables * per_table;
        let data = root_at + root_size.div_ceil(sector);
        let count = total.checked_sub(data).filter(|_| per_table > 0)? / per_cluster;
        let count = u32::try_from(count).ok().filter(|count| (1..0x0fff_fff5).contains(count))?;
        let bits = match count {
            _ if is_32 => 32,
            0..4085 => 12,
            4085..65_525 => 16,
            _ => return None,
        };
        // The table has an entry for each cluster.
        if (u64::from(count) + 2) * u64::from(bits) > per_table * sector * 8 {
            return None;
        }
        let clusters = Clusters {
            bits,
            mask: 0x0fff_ffff,
            table: reserved * sector,
            heap: data * sector,
            size: per_cluster * sector,
            count,
        };
        let root = match bits {
            32 => Root::Chain(fields.u32(44)?),
            _ => Root::Fixed(root_at * sector, root_size),
        };
        let extended = if is_32 { 64 } else { 36 };
        let volume = Self { clusters, size: total * sector, root, extended, sector };
        // The first entry repeats the media byte, with all other bits set.
        let first = clusters.entry(image, 0)?;
        let ones = if bits == 32 { 0x0fff_ff00 } else { (1 << bits) - 0x100 };
        let root_fits = match root {
            Root::Chain(cluster) => clusters.holds(cluster),
            Root::Fixed(..) => root_size > 0,
        };
        (first == ones | u32::from(media) && root_fits).then_some(volume)
    }

    fn details(&self, image: &[u8]) -> BTreeMap<&'static str, String> {
        let fields = Fields::new(image, Endian::Little);
        let mut details = BTreeMap::from([
            ("version", format!("FAT{}", self.clusters.bits)),
            ("cluster-size", self.clusters.size.to_string()),
            ("sector-size", self.sector.to_string()),
        ]);
        let at = self.extended;
        if fields.u8(at + 2) == Some(0x29) {
            let label = fields.bytes(at + 7, 11).unwrap_or_default().trim_ascii_end();
            details.insert("label", label.escape_ascii().to_string());
        }
        let maker = fields.bytes(3, 8).unwrap_or_default();
        let maker = maker.split(|byte| *byte == 0).next().unwrap_or_default().trim_ascii();
        details.insert("made-by", maker.escape_ascii().to_string());
        details
    }
}

fn recognise(blob: &Blob<'_>) -> Option<Candidate> {
    let volume = Volume::read(blob)?;
    let present = blob.len() as u64;
    Some(Candidate {
        size: Some(volume.size.min(present)),
        details: volume.details(blob),
        flaw: (volume.size > present).then_some(Cause::CutShort),
        open: Open::Tree(open),
    })
}

/// A content.
#[derive(Debug, Clone, Copy)]
struct Body {
    first: u32,
    size: u64,
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
        gather(image, self.clusters.chain(image, body.first), limit.min(body.size), content)
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
    reading.walk.add(root, None, 0);
    let listed = match volume.root {
        Root::Fixed(at, size) => {
            let start = usize::try_from(at).unwrap_or(usize::MAX).min(blob.len());
            let end = start.saturating_add(usize::try_from(size).unwrap_or(usize::MAX));
            Some(blob.get(start..end.min(blob.len())).unwrap_or_default().to_vec())
        }
        Root::Chain(first) => reading.folder(first),
    };
    reading.lines(&[], &listed.unwrap_or_default());
    while let Some((header, body)) = reading.open.pop() {
        if stop.is_asked() {
            reading.walk.tell(0, Cause::Interrupted);
            break;
        }
        reading.add(header, body);
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
    /// First clusters of folders that were entered.
    seen: BTreeSet<u32>,
    /// Looks at chains that are left, to find out where contents stand.
    steps: u64,
    open: Vec<(Header, Body)>,
}

impl Reading<'_, '_> {
    fn add(&mut self, mut header: Header, body: Body) {
        let clusters = self.volume.clusters;
        let at = clusters.offset(body.first).unwrap_or(0);
        if header.kind == EntryKind::Directory {
            if !self.seen.insert(body.first) {
                return self.walk.tell(at, Cause::LinkLoop);
            }
            let path = header.path.clone();
            self.walk.add(header, None, at);
            if let Some(listed) = self.folder(body.first) {
                self.lines(&path, &listed);
            }
            return;
        }
        let stored = clusters.contiguous(self.image, body.first, body.size, &mut self.steps);
        header.stored_at = stored.map(|at| self.image.position() as u64 + at);
        self.walk.add(header, Some(body), at);
    }

    /// The entries of a folder.
    fn folder(&mut self, first: u32) -> Option<Vec<u8>> {
        let clusters = self.volume.clusters;
        let mut listed = Vec::new();
        for run in clusters.chain(self.image, first) {
            let run = match run {
                Ok(run) => run,
                Err(damage) => {
                    self.walk.tell(damage.offset, damage.cause);
                    break;
                }
            };
            let offset = run.at.unwrap_or(0);
            if !self.walk.may_list(offset, run.length) {
                return None;
            }
            let limit = listed.len() as u64 + run.length;
            if let Err(damage) = gather(self.image, [Ok(run)].into_iter(), limit, &mut listed) {
                self.walk.tell(damage.offset, damage.cause);
                break;
            }
        }
        Some(listed)
    }

    /// Puts the entries of a folder before everything else that is still to be read.
    fn lines(&mut self, path: &[u8], listed: &[u8]) {
        let first = self.open.len();
        let mut long = LongName::default();
        for entry in listed.chunks_exact(ENTRY) {
            match (entry[0], entry[11]) {
                (0, _) => break,
                (0xe5, _) => long = LongName::default(),
                (_, attributes) if attributes & 0x3f == 0x0f => long.add(entry),
                // A volume's label.
                (_, attributes) if attributes & 0x08 != 0 => long = LongName::default(),
                _ => {
                    let name = std::mem::take(&mut long).finish(entry);
                    self.line(path, entry, &name.unwrap_or_else(|| short_name(entry)));
                }
            }
            if self.walk.is_full() {
                break;
            }
        }
        self.open[first..].reverse();
    }

    fn line(&mut self, path: &[u8], entry: &[u8], name: &[u8]) {
        let fields = Fields::new(entry, Endian::Little);
        if name == b"." || name == b".." {
            return;
        }
        let number = |at| fields.u16(at).unwrap_or(0);
        let high = if self.volume.clusters.bits == 32 { number(20) } else { 0 };
        let first = u32::from(high) << 16 | u32::from(number(26));
        let size = u64::from(fields.u32(28).unwrap_or(0));
        let at = self.volume.clusters.offset(first).unwrap_or(0);
        let Some(path) = self.walk.join(path, name, at) else { return };
        let is_folder = entry[11] & 0x10 != 0;
        let kind = if is_folder { EntryKind::Directory } else { EntryKind::File };
        let mut header = Header::new(kind, path, if is_folder { 0 } else { size });
        // As Linux shows them.
        header.mode = match (is_folder, entry[11] & 1 != 0) {
            (true, _) => 0o755,
            (false, true) => 0o444,
            (false, false) => 0o644,
        };
        header.modified = dos_time(number(24), number(22));
        self.open.push((header, Body { first, size }));
    }
}

/// A long name, put together from entries that stand before the short one, last part first.
#[derive(Default)]
struct LongName {
    parts: Vec<[u16; 13]>,
    /// Number of the part that comes next, and the short name's sum.
    expected: u8,
    sum: u8,
}

impl LongName {
    fn add(&mut self, entry: &[u8]) {
        let number = entry[0] & 0x3f;
        if entry[0] & 0x40 != 0 && (1..=20).contains(&number) {
            *self = Self { parts: Vec::new(), expected: number, sum: entry[13] };
        }
        if number == 0 || number != self.expected || entry[13] != self.sum {
            *self = Self::default();
            return;
        }
        self.expected -= 1;
        let fields = Fields::new(entry, Endian::Little);
        let mut part = [0; 13];
        let places = (1..11).step_by(2).chain((14..26).step_by(2)).chain((28..32).step_by(2));
        for (unit, at) in part.iter_mut().zip(places) {
            *unit = fields.u16(at).unwrap_or(0);
        }
        self.parts.push(part);
    }

    /// The name, where all of its parts are there and belong to this short name.
    fn finish(self, entry: &[u8]) -> Option<Vec<u8>> {
        let sum =
            entry[..11].iter().fold(0_u8, |sum, byte| sum.rotate_right(1).wrapping_add(*byte));
        if self.parts.is_empty() || self.expected != 0 || sum != self.sum {
            return None;
        }
        let units = self.parts.into_iter().rev().flatten();
        Some(utf16(units.take_while(|unit| *unit != 0 && *unit != 0xffff)))
    }
}

/// The short name, with the case that Windows NT notes.
fn short_name(entry: &[u8]) -> Vec<u8> {
    let part = |range: std::ops::Range<usize>, lower: bool| {
        let mut part = entry[range].trim_ascii_end().to_vec();
        if lower {
            part.make_ascii_lowercase();
        }
        part
    };
    let mut name = part(0..8, entry[12] & 0x08 != 0);
    // The first byte of deleted entries; a name that begins with it has another.
    if name.first() == Some(&0x05) {
        name[0] = 0xe5;
    }
    let extension = part(8..11, entry[12] & 0x10 != 0);
    if !extension.is_empty() {
        name.push(b'.');
        name.extend_from_slice(&extension);
    }
    name
}
