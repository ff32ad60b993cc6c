// SPDX-License-Identifier: Apache-2.0 OR MIT
//! RAR archives of versions 4 and 5: files are listed; those that are stored are read. The
//! compression has no open specification, and the only decoder's licence is not open.

use std::collections::BTreeMap;
use std::ops::Range;

use crate::blob::Blob;
use crate::budget::{Share, Stop};
use crate::bytes::{Endian, Fields};
use crate::formats::archive::stored::{Body, Index};
use crate::formats::wrapper::sum;
use crate::formats::{Candidate, Damage, Format, Magic, Open, Opened};
use crate::tree::{Cause, EntryKind, Family, Header};

/// What version 4 begins with.
const FOUR: &[u8] = b"Rar!\x1a\x07\x00";

/// What version 5 begins with.
const FIVE: &[u8] = b"Rar!\x1a\x07\x01\x00";

/// The format.
pub const FORMAT: Format = Format {
    id: "rar",
    name: "RAR archive",
    family: Family::Archive,
    magics: &[Magic { bytes: FOUR, at: 0 }, Magic { bytes: FIVE, at: 0 }],
    reads: "names, sizes; files that are stored; the checksums of headers and of stored files are verified",
    limitations: &["compressed and encrypted files are not unpacked", "volumes"],
    references: &[
        "RARLAB, RAR 5.0 archive format, technote.htm",
        "libarchive, archive_read_support_format_rar.c (version 4)",
    ],
    recognise,
};

/// A block of the archive.
struct Block {
    kind: Kind,
    /// Behind its data.
    next: usize,
}

enum Kind {
    File {
        name: Vec<u8>,
        size: u64,
        data: Range<usize>,
        directory: bool,
        sum: Option<u32>,
        flaw: Option<Cause>,
    },
    End,
    /// All that follows is encrypted.
    Sealed,
    Other,
}

/// The block here; `None` where there is none whose checksum holds.
fn block(bytes: &[u8], at: usize) -> Option<Block> {
    if bytes.starts_with(FIVE) { five(bytes, at) } else { four(bytes, at) }
}

fn four(bytes: &[u8], at: usize) -> Option<Block> {
    let head = Fields::new(bytes.get(at..)?, Endian::Little);
    let (sum, kind, flags) = (head.u16(0)?, head.u8(2)?, head.u16(3)?);
    let size = usize::from(head.u16(5)?);
    if !(0x72..=0x7b).contains(&kind) || size < 7 {
        return None;
    }
    let covered = head.bytes(2, size - 2)?;
    // The lower half of a CRC-32.
    if sum::crc32(covered) & 0xffff != u32::from(sum) {
        return None;
    }
    let mut packed = if flags & 0x8000 != 0 { u64::from(head.u32(7)?) } else { 0 };
    let start = at + size;
    let kind = match kind {
        0x74 => {
            packed = u64::from(head.u32(7)?);
            let mut unpacked = u64::from(head.u32(11)?);
            let mut named = 32;
            if flags & 0x100 != 0 {
                packed |= u64::from(head.u32(32)?) << 32;
                unpacked |= u64::from(head.u32(36)?) << 32;
                named = 40;
            }
            let name = head.bytes(named, usize::from(head.u16(26)?))?;
            // Behind a NUL stands the name in another coding.
            let name = name.split(|byte| *byte == 0).next()?.to_vec();
            let flaw = match head.u8(25)? {
                _ if flags & 4 != 0 => Some(Cause::LooksEncrypted),
                0x30 => None,
                _ => Some(Cause::CodecUnsupported),
            };
            let directory = flags & 0xe0 == 0xe0;
            let data = start..start.checked_add(usize::try_from(packed).ok()?)?;
            let sum = Some(head.u32(16)?);
            Kind::File { name, size: unpacked, data, directory, sum, flaw }
        }
        0x7b => Kind::End,
        0x73 if flags & 0x80 != 0 => Kind::Sealed,
        _ => Kind::Other,
    };
    Some(Block { kind, next: start.checked_add(usize::try_from(packed).ok()?)? })
}

/// A number of seven bits a byte, lowest first.
fn number(bytes: &[u8], at: &mut usize) -> Option<u64> {
    let mut value = 0_u64;
    for shift in (0..63).step_by(7) {
        let byte = *bytes.get(*at)?;
        *at += 1;
        value |= u64::from(byte & 0x7f) << shift;
        if byte & 0x80 == 0 {
            return Some(value);
        }
    }
    None
}

fn five(bytes: &[u8], at: usize) -> Option<Block> {
    let fields = Fields::new(bytes, Endian::Little);
    let mut here = at + 4;
    let size = usize::try_from(number(bytes, &mut here)?).ok()?;
    let start = here.checked_add(size)?;
    if size == 0 || size > 2 << 20 || sum::crc32(bytes.get(at + 4..start)?) != fields.u32(at)? {
        return None;
    }
    let (kind, flags) = (number(bytes, &mut here)?, number(bytes, &mut here)?);
    let extra = if flags & 1 != 0 { number(bytes, &mut here)? } else { 0 };
    let packed = if flags & 2 != 0 { number(bytes, &mut here)? } else { 0 };
    let data = start..start.checked_add(usize::try_from(packed).ok()?)?;
    let next = data.end;
    let kind = match kind {
        2 => {
            let extra = start.checked_sub(usize::try_from(extra).ok()?)?..start;
            file_of_five(bytes, here, extra, data)?
        }
        4 => Kind::Sealed,
        5 => Kind::End,
        _ => Kind::Other,
    };
    Some(Block { kind, next })
}

fn file_of_five(
    bytes: &[u8],
    mut here: usize,
    extra: Range<usize>,
    data: Range<usize>,
) -> Option<Kind> {
    let (flags, size) = (number(bytes, &mut here)?, number(bytes, &mut here)?);
    number(bytes, &mut here)?;
    here += if flags & 2 != 0 { 4 } else { 0 };
    let mut sum = None;
    if flags & 4 != 0 {
        sum = Some(Fields::new(bytes, Endian::Little).u32(here)?);
        here += 4;
    }
    let packing = number(bytes, &mut here)?;
    number(bytes, &mut here)?;
    let length = usize::try_from(number(bytes, &mut here)?).ok()?;
    let name = bytes.get(here..here.checked_add(length)?)?.to_vec();
    // Records of a size and a kind each; kind 1 tells of encryption.
    let mut encrypted = false;
    let mut at = extra.start;
    while at < extra.end {
        let size = usize::try_from(number(bytes, &mut at)?).ok()?;
        let mut record = at;
        encrypted |= number(bytes, &mut record)? == 1;
        at = at.checked_add(size.max(1))?;
    }
    let flaw = match packing >> 7 & 7 {
        _ if encrypted => Some(Cause::LooksEncrypted),
        0 => None,
        _ => Some(Cause::CodecUnsupported),
    };
    Some(Kind::File { name, size, data, directory: flags & 1 != 0, sum, flaw })
}

/// Where the first block stands.
fn first(bytes: &[u8]) -> usize {
    if bytes.starts_with(FIVE) { FIVE.len() } else { FOUR.len() }
}

fn recognise(blob: &Blob<'_>) -> Option<Candidate> {
    let version = if blob.starts_with(FIVE) { "5" } else { "4" };
    let mut at = first(blob);
    block(blob, at)?;
    let mut files = 0_u64;
    let (end, flaw) = loop {
        crate::work::spend(128);
        let Some(block) = block(blob, at) else {
            break (
                blob.len().min(at),
                Some(if at >= blob.len() { Cause::CutShort } else { Cause::StructureDamaged }),
            );
        };
        files += u64::from(matches!(block.kind, Kind::File { .. }));
        if block.next > blob.len() {
            break (blob.len(), Some(Cause::CutShort));
        }
        match block.kind {
            Kind::End => break (block.next, None),
            Kind::Sealed => break (blob.len(), Some(Cause::LooksEncrypted)),
            _ => at = block.next,
        }
    };
    let details = BTreeMap::from([("version", version.to_owned()), ("files", files.to_string())]);
    Some(Candidate { size: Some(end as u64), details, flaw, open: Open::Tree(open) })
}

fn open<'a>(blob: &Blob<'a>, share: &Share, stop: &Stop) -> Result<Opened<'a>, Damage> {
    let mut index = Index::default();
    let mut at = first(blob);
    while let Some(block) = block(blob, at) {
        if stop.is_asked() {
            index.broken(at, Cause::Interrupted);
            break;
        }
        match block.kind {
            Kind::End | Kind::Sealed => break,
            Kind::Other => {}
            Kind::File { name, size, data, directory, sum, flaw } => {
                if !index.has_room(share, at) {
                    break;
                }
                let name: Vec<u8> =
                    name.iter().map(|byte| if *byte == b'\\' { b'/' } else { *byte }).collect();
                if let Some(path) = index.path(&name, at) {
                    let kind = if directory { EntryKind::Directory } else { EntryKind::File };
                    let flaw = flaw.or_else(|| stored_flaw(blob, &data, sum));
                    let body = Body { flaw, ..Body::at(data) };
                    index.push(Header::new(kind, path, size), body);
                }
            }
        }
        at = block.next;
    }
    Ok(index.open(blob))
}

/// What is wrong with a content that is stored as it is.
fn stored_flaw(blob: &Blob<'_>, data: &Range<usize>, sum: Option<u32>) -> Option<Cause> {
    let Some(bytes) = blob.get(data.clone()) else { return Some(Cause::CutShort) };
    sum.is_some_and(|stated| sum::crc32(bytes) != stated).then_some(Cause::ChecksumWrong)
}
