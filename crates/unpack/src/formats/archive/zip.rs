// SPDX-License-Identifier: Apache-2.0 OR MIT
//! zip archives, with their directory, and without it where the end is missing. The reader is our
//! own: a crate's needs the directory, and builds its index before any budget is asked.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::blob::Blob;
use crate::budget::{Share, Stop};
use crate::bytes::{Endian, Fields};
use crate::formats::archive::stored::{Body, Index};
use crate::formats::codec::{bzip2, gzip, xz, zstd};
use crate::formats::wrapper::sum;
use crate::formats::{Candidate, Damage, Format, Magic, Open, Opened, TreeReader};
use crate::path::MAX_PATH;
use crate::tree::{Cause, EntryKind, Family, Header};

/// Size of a local header without its name.
const LOCAL: usize = 30;

/// Size of a directory's entry without its name.
const CENTRAL: usize = 46;

/// Size of the record at the end without its comment.
const END: usize = 22;

/// How many records are looked at for the one that agrees with itself: archives within an archive
/// have some too.
const MAX_RECORDS: usize = 1024;

/// Bit of the flags: encrypted.
const ENCRYPTED: u16 = 1;

/// Bit of the flags: sizes and checksum stand behind the data.
const DESCRIPTOR: u16 = 8;

/// The format.
pub const FORMAT: Format = Format {
    id: "zip",
    name: "zip archive",
    family: Family::Archive,
    magics: &[Magic { bytes: b"PK\x03\x04", at: 0 }],
    reads: "stored, deflate, bzip2, zstd, xz; zip64; Unix modes and links; CRC-32 is verified; without a directory the local headers are walked",
    limitations: &["encrypted members", "other methods", "archives in several volumes"],
    references: &["PKWARE, APPNOTE.TXT, version 6.3.10, sections 4.3 and 4.5.3"],
    recognise,
};

/// What a header says of a member.
#[derive(Clone)]
struct Member<'a> {
    name: &'a [u8],
    flags: u16,
    method: u16,
    crc: u32,
    stored: u64,
    size: u64,
    /// Offset of the local header.
    local: u64,
    /// Unix mode, where the directory has one.
    mode: Option<u32>,
    /// Where the header itself ends.
    end: usize,
}

impl<'a> Member<'a> {
    /// A local header.
    fn local(bytes: &'a [u8], at: usize) -> Option<Self> {
        let fields = Fields::new(bytes.get(at..)?, Endian::Little);
        let name_length = usize::from(fields.u16(26)?);
        let extra_length = usize::from(fields.u16(28)?);
        let name = fields.bytes(LOCAL, name_length)?;
        let plausible = fields.bytes(0, 4)? == b"PK\x03\x04"
            && fields.u16(4)? & 0xff <= 63
            && (1..=MAX_PATH).contains(&name_length)
            && !name.contains(&0);
        let extra = fields.bytes(LOCAL + name_length, extra_length);
        let mut member = Self {
            name,
            flags: fields.u16(6)?,
            method: fields.u16(8)?,
            crc: fields.u32(14)?,
            stored: u64::from(fields.u32(18)?),
            size: u64::from(fields.u32(22)?),
            local: at as u64,
            mode: None,
            end: at + LOCAL + name_length + extra_length,
        };
        member.zip64(extra.unwrap_or_default(), false);
        plausible.then_some(member)
    }

    /// An entry of the directory.
    fn central(bytes: &'a [u8], at: usize) -> Option<Self> {
        let fields = Fields::new(bytes.get(at..)?, Endian::Little);
        let (name_length, extra_length) =
            (usize::from(fields.u16(28)?), usize::from(fields.u16(30)?));
        let comment_length = usize::from(fields.u16(32)?);
        let name = fields.bytes(CENTRAL, name_length)?;
        let extra = fields.bytes(CENTRAL + name_length, extra_length)?;
        let made_by_unix = fields.u16(4)? >> 8 == 3;
        let mode = fields.u32(38)? >> 16;
        let mut member = Self {
            name,
            flags: fields.u16(8)?,
            method: fields.u16(10)?,
            crc: fields.u32(16)?,
            stored: u64::from(fields.u32(20)?),
            size: u64::from(fields.u32(24)?),
            local: u64::from(fields.u32(42)?),
            mode: (made_by_unix && mode != 0).then_some(mode),
            end: at + CENTRAL + name_length + extra_length + comment_length,
        };
        member.zip64(extra, true);
        (fields.bytes(0, 4)? == b"PK\x01\x02").then_some(member)
    }

    /// Numbers that do not fit 32 bits stand in an extra field, section 4.5.3.
    fn zip64(&mut self, extra: &[u8], is_central: bool) {
        let fields = Fields::new(extra, Endian::Little);
        let mut at = 0;
        while let (Some(id), Some(length)) = (fields.u16(at), fields.u16(at + 2)) {
            if id == 1 {
                let mut number = at + 4;
                let mut take = |value: &mut u64| {
                    if *value == u64::from(u32::MAX)
                        && let Some(wide) = fields.u64(number)
                    {
                        *value = wide;
                        number += 8;
                    }
                };
                take(&mut self.size);
                take(&mut self.stored);
                if is_central {
                    take(&mut self.local);
                }
                return;
            }
            at += 4 + usize::from(length);
        }
    }

    fn kind(&self) -> EntryKind {
        match self.mode.unwrap_or(0) & 0o17_0000 {
            0o12_0000 => EntryKind::Symlink,
            0o02_0000 => EntryKind::CharacterDevice,
            0o06_0000 => EntryKind::BlockDevice,
            0o01_0000 => EntryKind::Fifo,
            0o14_0000 => EntryKind::Socket,
            0o04_0000 => EntryKind::Directory,
            _ if self.name.ends_with(b"/") => EntryKind::Directory,
            _ => EntryKind::File,
        }
    }
}

/// Where the directory is, and where the archive ends.
struct Directory {
    start: usize,
    count: u64,
    end: usize,
}

impl Directory {
    /// Reads the record at `at`, if the directory stands where it says.
    fn read(bytes: &[u8], at: usize) -> Option<Self> {
        let fields = Fields::new(bytes.get(at..)?, Endian::Little);
        let (mut count, mut size) = (u64::from(fields.u16(10)?), u64::from(fields.u32(12)?));
        let mut start = u64::from(fields.u32(16)?);
        let end = at + END + usize::from(fields.u16(20)?);
        let mut behind = at;
        // zip64: a locator of 20 bytes before the record, and a record of its own before that.
        if let Some(locator) = at
            .checked_sub(20)
            .filter(|at| bytes.get(*at..).is_some_and(|b| b.starts_with(b"PK\x06\x07")))
        {
            let wide = Fields::new(bytes, Endian::Little);
            let record = usize::try_from(wide.u64(locator + 8)?).ok()?;
            if wide.bytes(record, 4) == Some(b"PK\x06\x06") {
                (count, size, start) =
                    (wide.u64(record + 32)?, wide.u64(record + 40)?, wide.u64(record + 48)?);
                behind = record;
            }
        }
        let agrees = start.checked_add(size)? == behind as u64;
        let start = usize::try_from(start).ok()?;
        let first = count == 0 || bytes.get(start..)?.starts_with(b"PK\x01\x02");
        (agrees && first).then_some(Self { start, count, end: end.min(bytes.len()) })
    }

    /// The directory of an archive whose members were walked over. Where all sizes are known it
    /// stands right behind them; else it has to be looked for, and where there is none, the error
    /// says how far was looked.
    fn find(bytes: &[u8], walked: &Walked) -> Result<Self, usize> {
        if !walked.open {
            return Self::behind(bytes, walked.at).map_err(|end| walked.end.max(end));
        }
        let mut at = walked.at;
        for _ in 0..MAX_RECORDS {
            let rest = bytes.get(at..).unwrap_or_default();
            let Some(found) = memchr::memmem::find(rest, b"PK\x05\x06") else {
                return Err(bytes.len());
            };
            at += found;
            if let Some(directory) = Self::read(bytes, at) {
                return Ok(directory);
            }
            at += 4;
        }
        Err(at)
    }

    /// The directory that begins at `at`; or where what is there of it ends.
    fn behind(bytes: &[u8], mut at: usize) -> Result<Self, usize> {
        while let Some(member) = Member::central(bytes, at) {
            at = member.end;
        }
        let fields = Fields::new(bytes, Endian::Little);
        // An entry, or the record, that is cut.
        let rest = bytes.get(at..).unwrap_or_default();
        let cut = rest.starts_with(b"PK\x01\x02") || (rest.len() < END && rest.starts_with(b"PK"));
        let end = if cut { bytes.len() } else { at };
        let mut record = || {
            if fields.bytes(at, 4)? == b"PK\x06\x06" {
                at = at.checked_add(12)?.checked_add(usize::try_from(fields.u64(at + 4)?).ok()?)?;
            }
            if fields.bytes(at, 4)? == b"PK\x06\x07" {
                at += 20;
            }
            (fields.bytes(at, 4)? == b"PK\x05\x06").then(|| Self::read(bytes, at)).flatten()
        };
        record().ok_or(end)
    }
}

/// Walks over local headers from the start: members, where they end, and whether one of them does
/// not tell its size.
fn walk<'a>(bytes: &'a [u8], mut each: impl FnMut(Member<'a>) -> bool) -> Walked {
    let mut at = 0;
    while let Some(member) = Member::local(bytes, at) {
        let open = member.flags & DESCRIPTOR != 0 && member.stored == 0;
        let length = usize::try_from(member.stored).unwrap_or(usize::MAX);
        let next = member.end.saturating_add(length);
        if !each(member) || open || next > bytes.len() {
            return Walked { at, end: next, open };
        }
        // A descriptor may follow although the sizes are known.
        let rest = bytes.get(next..).unwrap_or_default();
        at = next + if rest.starts_with(b"PK\x07\x08") { 16 } else { 0 };
    }
    Walked { at, end: at, open: false }
}

struct Walked {
    /// Where the walk stopped.
    at: usize,
    /// Where the last member ends.
    end: usize,
    /// The last member does not tell its size.
    open: bool,
}

fn recognise(blob: &Blob<'_>) -> Option<Candidate> {
    let first = Member::local(blob, 0)?;
    if !matches!(first.method, 0..=20 | 93..=99) {
        return None;
    }
    let walked = walk(blob, |_| true);
    let (end, flaw, kind) = match Directory::find(blob, &walked) {
        Ok(directory) => (directory.end, None, "present"),
        Err(end) => (end.min(blob.len()), Some(Cause::CutShort), "missing"),
    };
    Some(Candidate {
        size: Some(end as u64),
        details: BTreeMap::from([("directory", kind.to_owned())]),
        flaw,
        open: Open::Tree(open),
    })
}

struct Reader<'a> {
    archive: Blob<'a>,
    index: Index,
    packed: Vec<Packed>,
    stop: Stop,
}

/// How a member is packed.
struct Packed {
    method: u16,
    /// CRC-32 and size, where they are known.
    proof: Option<(u32, u64)>,
}

fn open<'a>(blob: &Blob<'a>, share: &Share, stop: &Stop) -> Result<Opened<'a>, Damage> {
    let mut index = Index::default();
    let mut packed = Vec::new();
    let mut add = |index: &mut Index, member: &Member<'_>| {
        let at = usize::try_from(member.local).unwrap_or(usize::MAX);
        if stop.is_asked() {
            index.broken(at, Cause::Interrupted);
            return false;
        }
        let room = index.has_room(share, at);
        if room {
            add(index, &mut packed, blob, member, share, stop);
        }
        room
    };
    let walked = walk(blob, |_| true);
    if let Ok(directory) = Directory::find(blob, &walked) {
        let mut at = directory.start;
        for _ in 0..directory.count {
            let Some(member) = Member::central(blob, at) else {
                index.broken(at, Cause::StructureDamaged);
                break;
            };
            at = member.end;
            if !add(&mut index, &member) {
                break;
            }
        }
    } else {
        walk(blob, |member| add(&mut index, &member));
    }
    for (header, (body, packed)) in index.headers.iter_mut().zip(index.bodies.iter().zip(&packed)) {
        let plain = header.kind == EntryKind::File && packed.method == 0 && body.flaw.is_none();
        header.stored_at = plain.then_some((blob.position() + body.span.start) as u64);
    }
    let damage = std::mem::take(&mut index.damage);
    let reader = Reader { archive: blob.clone(), index, packed, stop: stop.clone() };
    Ok(Opened { reader: Arc::new(reader), damage })
}

fn add(
    index: &mut Index,
    packed: &mut Vec<Packed>,
    blob: &Blob<'_>,
    member: &Member<'_>,
    share: &Share,
    stop: &Stop,
) {
    let at = usize::try_from(member.local).unwrap_or(usize::MAX);
    // Windows programs write backslashes.
    let name: Vec<u8> = match member.name.contains(&b'/') {
        true => member.name.to_vec(),
        false => member.name.iter().map(|byte| if *byte == b'\\' { b'/' } else { *byte }).collect(),
    };
    let Some(path) = index.path(&name, at) else { return };
    let mut header = Header::new(member.kind(), path, 0);
    header.mode = member.mode.unwrap_or(0) & 0o7777;
    let start = Member::local(blob, at).map(|local| local.end.min(blob.len()));
    let unknown = member.flags & DESCRIPTOR != 0 && member.stored == 0;
    let length = usize::try_from(member.stored).unwrap_or(usize::MAX);
    let span = match start {
        None => 0..0,
        // Where the size is unknown, the stream itself ends.
        Some(start) if unknown => start..blob.len(),
        Some(start) => start..start.saturating_add(length).min(blob.len()),
    };
    let flaw = match start {
        None => Some(Cause::StructureDamaged),
        Some(_) if member.flags & ENCRYPTED != 0 => Some(Cause::LooksEncrypted),
        Some(_) if !matches!(member.method, 0 | 8 | 12 | 93 | 95) => Some(Cause::CodecUnsupported),
        Some(_) if !unknown && span.len() < length => Some(Cause::CutShort),
        Some(_) => None,
    };
    let proof = (!unknown).then_some((member.crc, member.size));
    let this = Packed { method: member.method, proof };
    let body = Body { sum: None, flaw, span };
    match header.kind {
        // Only decoding tells. It happens once in an archive: the walk ends at such a member.
        EntryKind::File if unknown && flaw.is_none() => {
            let bytes = blob.get(body.span.clone()).unwrap_or_default();
            header.size = unpack(this.method, bytes, share.bytes, stop).0.len() as u64;
        }
        EntryKind::File => header.size = member.size,
        EntryKind::Symlink if flaw.is_none() => {
            let bytes = blob.get(body.span.clone()).unwrap_or_default();
            let decoded = unpack(this.method, bytes, MAX_PATH as u64, stop);
            header.size = decoded.0.len() as u64;
            header.target = Some(decoded.0);
        }
        _ => {}
    }
    index.push(header, body);
    packed.push(this);
}

/// Decodes a member's bytes.
fn unpack(method: u16, bytes: &[u8], limit: u64, stop: &Stop) -> (Vec<u8>, Option<Cause>) {
    let decode = match method {
        8 => gzip::inflate,
        12 => bzip2::decode,
        93 => zstd::decode,
        95 => xz::decode,
        _ => {
            let length = usize::try_from(limit).unwrap_or(usize::MAX).min(bytes.len());
            return (bytes[..length].to_vec(), None);
        }
    };
    let decoded = decode(bytes, limit, stop);
    (decoded.content, decoded.flaw)
}

impl TreeReader for Reader<'_> {
    fn headers(&self) -> &[Header] {
        &self.index.headers
    }

    fn groups(&self) -> Vec<(u64, Vec<usize>)> {
        (self.index.headers.iter().zip(&self.index.bodies).enumerate())
            .filter(|(_, (header, _))| header.kind.has_content())
            .map(|(entry, (_, body))| (body.span.len() as u64, vec![entry]))
            .collect()
    }

    fn read(&self, entry: usize, limit: u64, content: &mut Vec<u8>) -> Result<(), Damage> {
        let (Some(body), Some(packed)) = (self.index.bodies.get(entry), self.packed.get(entry))
        else {
            return Ok(());
        };
        let broken = |cause| Damage { offset: body.span.start as u64, cause };
        if let Some(cause) = body.flaw.filter(|cause| *cause != Cause::CutShort) {
            return Err(broken(cause));
        }
        let bytes = self.archive.get(body.span.clone()).unwrap_or_default();
        let (made, flaw) = unpack(packed.method, bytes, limit, &self.stop);
        *content = made;
        match (packed.proof, body.flaw.or(flaw)) {
            // All that was promised is there: whether the stream ends well is told by the checksum.
            (Some((crc, size)), _) if content.len() as u64 == size => {
                if sum::crc32(content) == crc { Ok(()) } else { Err(broken(Cause::ChecksumWrong)) }
            }
            (_, Some(Cause::LimitBytes)) if packed.proof.is_some() => Ok(()),
            (_, Some(cause)) => Err(broken(cause)),
            (Some(_), None) => Err(broken(Cause::StreamDamaged)),
            (None, None) => Ok(()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Stored members with a directory.
    fn archive(names: &[&str]) -> Vec<u8> {
        let (mut bytes, mut directory) = (Vec::new(), Vec::new());
        for name in names {
            let data = format!("content of {name}");
            let numbers = |extra: usize| {
                let mut fields = vec![0; extra];
                fields.extend_from_slice(&sum::crc32(data.as_bytes()).to_le_bytes());
                for number in [data.len(), data.len()] {
                    fields.extend_from_slice(&(number as u32).to_le_bytes());
                }
                fields.extend_from_slice(&(name.len() as u16).to_le_bytes());
                fields
            };
            let at = (bytes.len() as u32).to_le_bytes();
            bytes.extend_from_slice(b"PK\x03\x04\x14\0");
            bytes.extend_from_slice(&numbers(8));
            bytes.extend_from_slice(&[0, 0]);
            bytes.extend_from_slice(name.as_bytes());
            bytes.extend_from_slice(data.as_bytes());
            directory.extend_from_slice(b"PK\x01\x02\x14\x03\x14\0");
            directory.extend_from_slice(&numbers(8));
            directory.extend_from_slice(&[0; 8]);
            directory.extend_from_slice(&(0o10_0755_u32 << 16).to_le_bytes());
            directory.extend_from_slice(&at);
            directory.extend_from_slice(name.as_bytes());
        }
        let (start, size) = (bytes.len() as u32, directory.len() as u32);
        bytes.extend_from_slice(&directory);
        bytes.extend_from_slice(b"PK\x05\x06\0\0\0\0");
        for number in [names.len() as u16, names.len() as u16] {
            bytes.extend_from_slice(&number.to_le_bytes());
        }
        bytes.extend_from_slice(&size.to_le_bytes());
        bytes.extend_from_slice(&start.to_le_bytes());
        bytes.extend_from_slice(&[0, 0]);
        bytes
    }

    fn open_all(bytes: &[u8]) -> (Vec<String>, Vec<Cause>) {
        let share = Share { bytes: 1 << 20, entries: 100, depth: 4 };
        let opened = open(&Blob::borrowed(bytes), &share, &Stop::new()).unwrap();
        let mut contents = Vec::new();
        for (entry, header) in opened.reader.headers().iter().enumerate() {
            let mut content = Vec::new();
            let read = opened.reader.read(entry, header.size, &mut content);
            contents.push(format!("{} {read:?}", content.escape_ascii()));
        }
        (contents, opened.damage.iter().map(|damage| damage.cause).collect())
    }

    #[test]
    fn an_archive_with_its_directory_is_read() {
        let mut bytes = archive(&["a", "b/c", "../x"]);
        let size = bytes.len() as u64;
        bytes.extend_from_slice(b"trailing bytes");
        let candidate = recognise(&Blob::borrowed(&bytes)).expect("an archive");
        assert_eq!((candidate.size, candidate.flaw), (Some(size), None));
        let (contents, damage) = open_all(&bytes[..size as usize]);
        assert_eq!(contents, ["content of a Ok(())", "content of b/c Ok(())"]);
        assert_eq!(damage, [Cause::PathUnsafe]);
    }

    #[test]
    fn an_archive_without_its_directory_is_walked() {
        let bytes = archive(&["a", "b/c"]);
        let cut = &bytes[..bytes.len() - 30];
        let candidate = recognise(&Blob::borrowed(cut)).expect("an archive");
        assert_eq!(candidate.flaw, Some(Cause::CutShort));
        assert_eq!(open_all(cut).0, ["content of a Ok(())", "content of b/c Ok(())"]);
        let cut = &bytes[..40];
        assert!(recognise(&Blob::borrowed(cut)).is_some());
        assert!(open_all(cut).0.last().unwrap().contains("CutShort"));
    }

    #[test]
    fn four_letters_alone_are_none() {
        assert!(
            recognise(&Blob::borrowed(&[b"PK\x03\x04".as_slice(), &[0xff; 60]].concat())).is_none()
        );
        assert!(recognise(&Blob::borrowed(b"PK\x03\x04")).is_none());
    }

    #[test]
    fn a_changed_member_says_so() {
        let mut bytes = archive(&["a"]);
        bytes[LOCAL + 3] ^= 1;
        assert!(open_all(&bytes).0[0].contains("ChecksumWrong"));
    }
}
