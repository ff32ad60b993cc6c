// SPDX-License-Identifier: Apache-2.0 OR MIT
//! ISO 9660 with Rock Ridge or Joliet, read in place. The reader is our own: `hadris-iso` is a
//! release candidate, reads through a seeking reader, and keeps no account of what it holds.

mod rock_ridge;

use std::collections::{BTreeMap, BTreeSet};

use crate::blob::Blob;
use crate::budget::{Share, Stop};
use crate::bytes::{Endian, Fields};
use crate::formats::filesystem::walk::{Contents, Run, Walk, gather};
use crate::formats::{Candidate, Damage, Format, Magic, Open, Opened};
use crate::tree::{Cause, EntryKind, Family, Header};

use rock_ridge::Attributes;

/// Where volume descriptors begin, and the size of one.
const FIRST: usize = 0x8000;
const DESCRIPTOR: usize = 2048;

/// The most volume descriptors that are looked at.
const MAX_DESCRIPTORS: usize = 32;

/// The format.
pub const FORMAT: Format = Format {
    id: "iso9660",
    name: "ISO 9660",
    family: Family::FileSystem,
    magics: &[Magic { bytes: b"\x01CD001\x01\0", at: FIRST }],
    reads: "Rock Ridge (names, modes, owners, links, devices, deep folders), else Joliet, else \
            plain names; files of several extents",
    limitations: &[
        "interleaved files and compressed ones (zisofs) are told, not read",
        "UDF, which may stand beside it, is not read",
        "boot images that no folder lists are not shown",
    ],
    references: &["ECMA-119", "IEEE P1281 (SUSP) and P1282 (Rock Ridge)", "Microsoft, Joliet"],
    recognise,
};

/// How names are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Names {
    Plain,
    Joliet,
    /// With so many bytes before the attributes.
    RockRidge(usize),
}

#[derive(Debug, Clone)]
struct Volume {
    block: u64,
    size: u64,
    root: Extent,
    names: Names,
    details: BTreeMap<&'static str, String>,
}

/// Bytes that follow each other.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Extent {
    at: u64,
    length: u64,
}

/// A line of a folder.
struct Record<'a> {
    extent: Extent,
    flags: u8,
    interleaved: bool,
    time: Option<u64>,
    name: &'a [u8],
    /// What stands behind the name.
    rest: &'a [u8],
}

impl<'a> Record<'a> {
    fn read(bytes: &'a [u8], block: u64) -> Option<Self> {
        let length = usize::from(*bytes.first()?);
        let bytes = bytes.get(..length)?;
        let fields = Fields::new(bytes, Endian::Little);
        let name = usize::from(fields.u8(32)?);
        // An extended attribute record stands before the data.
        let at = u64::from(fields.u32(2)?) + u64::from(fields.u8(1)?);
        Some(Self {
            extent: Extent { at: at * block, length: u64::from(fields.u32(10)?) },
            flags: fields.u8(25)?,
            interleaved: fields.u8(26)? != 0 || fields.u8(27)? != 0,
            time: time(fields.bytes(18, 7)?),
            name: fields.bytes(33, name)?,
            // A byte of padding where the name is even.
            rest: bytes.get(33 + name + usize::from(name % 2 == 0)..).unwrap_or_default(),
        })
    }

    fn is_folder(&self) -> bool {
        self.flags & 2 != 0
    }

    fn continues(&self) -> bool {
        self.flags & 0x80 != 0
    }
}

/// Seven bytes: years since 1900, month, day, hour, minute, second, zone in quarters of an hour.
fn time(bytes: &[u8]) -> Option<u64> {
    let [year, month, day, hour, minute, second, zone] = *bytes else { return None };
    if !(1..=12).contains(&month) || !(1..=31).contains(&day) || hour > 23 {
        return None;
    }
    let (year, month) = (1900 + i64::from(year), i64::from(month));
    let (year, month) = if month > 2 { (year, month - 3) } else { (year - 1, month + 9) };
    let days =
        year * 365 + year / 4 - year / 100 + year / 400 + (month * 153 + 2) / 5 + i64::from(day)
            - 719_469;
    let zone = i64::from(zone.cast_signed()) * 900;
    let seconds = i64::from(hour) * 3600 + i64::from(minute) * 60 + i64::from(second) - zone;
    u64::try_from(days * 86_400 + seconds).ok()
}

impl Volume {
    fn read(image: &[u8]) -> Option<Self> {
        let descriptor = |number: usize| {
            let start = FIRST + number * DESCRIPTOR;
            image.get(start..start + DESCRIPTOR).filter(|bytes| &bytes[1..6] == b"CD001")
        };
        let primary = descriptor(0)?;
        let fields = Fields::new(primary, Endian::Little);
        let big = Fields::new(primary, Endian::Big);
        let (blocks, block) = (fields.u32(80)?, fields.u16(128)?);
        // Both orders are stored.
        let sound = big.u32(84)? == blocks && big.u16(130)? == block;
        if !sound || !matches!(block, 512 | 1024 | 2048) || blocks == 0 {
            return None;
        }
        let block = u64::from(block);
        let root = Record::read(&primary[156..190], block).filter(Record::is_folder)?;
        let mut details = BTreeMap::from([("names", "plain".to_owned())]);
        for (name, at, length) in
            [("label", 40, 32), ("publisher", 318, 128), ("made-by", 574, 128)]
        {
            let text = fields.bytes(at, length)?.trim_ascii();
            if !text.is_empty() && text.iter().any(|byte| *byte != 0) {
                details.insert(name, text.escape_ascii().to_string());
            }
        }
        let mut volume = Self {
            block,
            size: u64::from(blocks) * block,
            root: root.extent,
            names: Names::Plain,
            details,
        };
        volume.choose(image, (1..MAX_DESCRIPTORS).map_while(descriptor));
        Some(volume)
    }

    /// Rock Ridge where it is, else Joliet.
    fn choose<'i>(&mut self, image: &'i [u8], others: impl Iterator<Item = &'i [u8]>) {
        for other in others {
            match other[0] {
                0 if other[7..].starts_with(b"EL TORITO") => {
                    self.details.insert("boot", "El Torito".to_owned());
                }
                2 if matches!(&other[88..91], b"%/@" | b"%/C" | b"%/E") => {
                    let root = Record::read(&other[156..190], self.block);
                    if let Some(root) = root.filter(Record::is_folder) {
                        let own = self.root;
                        (self.root, self.names) = (root.extent, Names::Joliet);
                        if rock_ridge::begins(image, own.at, self.block).is_some() {
                            self.root = own;
                        }
                    }
                }
                255 => break,
                _ => {}
            }
        }
        let names = match rock_ridge::begins(image, self.root.at, self.block) {
            Some(skipped) => {
                self.names = Names::RockRidge(skipped);
                "Rock Ridge"
            }
            None if self.names == Names::Joliet => "Joliet",
            None => "plain",
        };
        self.details.insert("names", names.to_owned());
    }
}

fn recognise(blob: &Blob<'_>) -> Option<Candidate> {
    let volume = Volume::read(blob)?;
    let present = blob.len() as u64;
    Some(Candidate {
        size: Some(volume.size.min(present)),
        flaw: (volume.size > present).then_some(Cause::CutShort),
        details: volume.details,
        open: Open::Tree(open),
    })
}

/// A content: its extents, or why it is not read.
#[derive(Debug, Clone, Default)]
struct Body {
    extents: Vec<Extent>,
    flaw: Option<Cause>,
}

impl Contents<Body> for Volume {
    fn read(
        &self,
        image: &[u8],
        body: &Body,
        limit: u64,
        content: &mut Vec<u8>,
    ) -> Result<(), Damage> {
        if let Some(cause) = body.flaw {
            let offset = body.extents.first().map_or(0, |extent| extent.at);
            return Err(Damage { offset, cause });
        }
        let filled = body.extents.iter().filter(|extent| extent.length > 0);
        let runs = filled.map(|extent| Ok(Run { at: Some(extent.at), length: extent.length }));
        gather(image, runs, limit, content)
    }
}

fn open<'a>(blob: &Blob<'a>, share: &Share, stop: &Stop) -> Result<Opened<'a>, Damage> {
    let damage = Damage { offset: FIRST as u64, cause: Cause::StructureDamaged };
    let volume = Volume::read(blob).ok_or(damage)?;
    let root = Header::new(EntryKind::Directory, Vec::new(), 0);
    let mut reading = Reading {
        image: blob,
        walk: Walk::new(share, blob.len()),
        seen: BTreeSet::new(),
        open: vec![(root, Body { extents: vec![volume.root], flaw: None })],
        volume: &volume,
    };
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
    let walk = reading.walk;
    Ok(walk.open(blob, volume))
}

struct Reading<'r, 'a> {
    volume: &'r Volume,
    image: &'r Blob<'a>,
    walk: Walk<Body>,
    /// Where folders stand that were entered.
    seen: BTreeSet<u64>,
    open: Vec<(Header, Body)>,
}

impl Reading<'_, '_> {
    fn add(&mut self, mut header: Header, body: Body) {
        let first = body.extents.first().copied().unwrap_or(Extent { at: 0, length: 0 });
        if header.kind == EntryKind::Directory {
            if !self.seen.insert(first.at) {
                return self.walk.tell(first.at, Cause::LinkLoop);
            }
            let path = header.path.clone();
            self.walk.add(header, Body::default(), first.at);
            return self.list(&path, first);
        }
        if header.kind == EntryKind::File && body.extents.len() == 1 && body.flaw.is_none() {
            let end = first.at.saturating_add(first.length);
            let inside = first.length > 0 && end <= self.image.len() as u64;
            header.stored_at = inside.then_some(self.image.position() as u64 + first.at);
        }
        self.walk.add(header, body, first.at);
    }

    /// Puts the lines of a folder before everything else that is still to be read.
    fn list(&mut self, path: &[u8], extent: Extent) {
        let start = usize::try_from(extent.at).unwrap_or(usize::MAX);
        let length = usize::try_from(extent.length).unwrap_or(usize::MAX);
        let image = self.image;
        let end = start.saturating_add(length).min(image.len());
        let Some(bytes) = image.get(start..end).filter(|bytes| bytes.len() == length) else {
            return self.walk.tell(extent.at, Cause::CutShort);
        };
        if !self.walk.may_list(extent.at, extent.length) {
            return;
        }
        let first = self.open.len();
        let mut extents = Vec::new();
        // No record crosses a block; the first two are the folder itself and the one above.
        let mut number = 0;
        for block in bytes.chunks(usize::try_from(self.volume.block).unwrap_or(DESCRIPTOR)) {
            let mut rest = block;
            while let Some(length) = rest.first().map(|length| usize::from(*length)) {
                if length == 0 {
                    break;
                }
                let Some(record) = Record::read(rest, self.volume.block) else {
                    self.walk.tell(extent.at, Cause::StructureDamaged);
                    break;
                };
                rest = rest.get(length..).unwrap_or_default();
                number += 1;
                if number <= 2 && matches!(record.name, [0 | 1]) {
                    continue;
                }
                extents.push(record.extent);
                if !record.continues() {
                    self.line(path, &record, std::mem::take(&mut extents));
                }
                if self.walk.is_full() {
                    return;
                }
            }
        }
        self.open[first..].reverse();
    }

    fn line(&mut self, path: &[u8], record: &Record<'_>, extents: Vec<Extent>) {
        let at = record.extent.at;
        let mut attributes = Attributes::default();
        if let Names::RockRidge(skipped) = self.volume.names {
            let rest = record.rest.get(skipped..).unwrap_or_default();
            attributes = Attributes::read(self.image, rest, self.volume.block);
            // What goes on elsewhere counts like a listing.
            if !self.walk.may_list(at, attributes.looked_at.saturating_sub(rest.len() as u64)) {
                return;
            }
        }
        // It stands deep elsewhere, where a line of another kind leads to it.
        if attributes.moved {
            return;
        }
        let name = match (attributes.name.take(), self.volume.names) {
            (Some(name), _) => name,
            (None, Names::Joliet) => {
                let units = record.name.chunks_exact(2);
                let units = units.map(|unit| u16::from_be_bytes([unit[0], unit[1]]));
                let text = char::decode_utf16(units)
                    .map(|char| char.unwrap_or(char::REPLACEMENT_CHARACTER))
                    .collect::<String>();
                plain(text.as_bytes()).to_vec()
            }
            (None, _) => plain(record.name).to_vec(),
        };
        let Some(path) = self.walk.join(path, &name, at) else { return };
        let mut body = Body { extents, flaw: attributes.flaw };
        if record.interleaved {
            body.flaw = Some(Cause::CodecUnsupported);
        }
        let mut kind = if record.is_folder() { EntryKind::Directory } else { EntryKind::File };
        if let Some(child) = attributes.child {
            kind = EntryKind::Directory;
            // The folder's own line tells its size.
            let place = usize::try_from(child).unwrap_or(usize::MAX);
            let own =
                self.image.get(place..).and_then(|rest| Record::read(rest, self.volume.block));
            let length = own.map_or(0, |record| record.extent.length);
            body.extents = vec![Extent { at: child, length }];
        }
        let mut header = Header::new(kind, path, 0);
        header.modified = attributes.modified.or(record.time);
        header.mode = if kind == EntryKind::Directory { 0o755 } else { 0o444 };
        attributes.fill(&mut header);
        match header.kind {
            EntryKind::File => header.size = body.extents.iter().map(|extent| extent.length).sum(),
            EntryKind::Symlink => {
                let target = header.target.as_ref().map_or(0, Vec::len) as u64;
                if !self.walk.spend(target, at) {
                    return;
                }
                header.size = target;
            }
            _ => {}
        }
        self.open.push((header, body));
    }
}

/// A name without its version, and without the dot that stands where there is no extension.
fn plain(name: &[u8]) -> &[u8] {
    let name = name.split(|byte| *byte == b';').next().unwrap_or_default();
    name.strip_suffix(b".").unwrap_or(name)
}
