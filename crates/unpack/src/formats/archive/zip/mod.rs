// SPDX-License-Identifier: Apache-2.0 OR MIT
//! zip archives, with their directory, and without it where the end is missing. The reader is our
//! own: a crate's needs the directory, and builds its index before any budget is asked.

mod structure;

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::blob::Blob;
use crate::budget::{Share, Stop};
use crate::formats::archive::stored::{Body, Index};
use crate::formats::codec::{bzip2, gzip, xz, zstd};
use crate::formats::wrapper::sum;
use crate::formats::{Candidate, Damage, Format, Magic, Open, Opened, TreeReader};
use crate::path::MAX_PATH;
use crate::tree::{Cause, EntryKind, Family, Header};

use structure::{Directory, Member, walk};

/// Bit of the flags: encrypted.
const ENCRYPTED: u16 = 1;

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
    let mut stored = 0_u64;
    let mut add = |index: &mut Index, member: &Member<'_>| {
        let at = usize::try_from(member.local).unwrap_or(usize::MAX);
        if stop.is_asked() {
            index.broken(at, Cause::Interrupted);
            return false;
        }
        // Members that share their bytes: what is there once would be decoded many times.
        stored = stored.saturating_add(member.stored);
        if member.kind() != EntryKind::Directory
            && stored > blob.len() as u64
            && !index.headers.is_empty()
        {
            index.broken(at, Cause::StructureDamaged);
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
    let unknown = member.is_open();
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
    fn members_that_share_their_bytes_are_not_decoded_many_times() {
        let mut bytes = archive(&["a"]);
        let start = bytes.windows(4).position(|window| window == b"PK\x01\x02").unwrap();
        let end = bytes.windows(4).position(|window| window == b"PK\x05\x06").unwrap();
        let entry = bytes[start..end].to_vec();
        let mut record = bytes.split_off(end);
        for _ in 0..99 {
            bytes.extend_from_slice(&entry);
        }
        let size = (bytes.len() - start) as u32;
        record[10..12].copy_from_slice(&100_u16.to_le_bytes());
        record[12..16].copy_from_slice(&size.to_le_bytes());
        bytes.extend_from_slice(&record);
        // As stored as the whole archive, each of them.
        let large = (bytes.len() as u32).to_le_bytes();
        for entry in bytes[start..].chunks_mut(entry.len()).take(100) {
            entry[20..24].copy_from_slice(&large);
        }
        let (contents, damage) = open_all(&bytes);
        assert!(contents.len() <= 2, "{}", contents.len());
        assert_eq!(damage, [Cause::StructureDamaged]);
    }

    #[test]
    fn a_changed_member_says_so() {
        let mut bytes = archive(&["a"]);
        bytes[34] ^= 1;
        assert!(open_all(&bytes).0[0].contains("ChecksumWrong"));
    }
}
