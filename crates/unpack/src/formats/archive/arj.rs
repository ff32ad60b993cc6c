// SPDX-License-Identifier: Apache-2.0 OR MIT
//! ARJ archives: a header with a checksum for the archive and each file. Files are listed; those
//! that are stored are read.

use std::collections::BTreeMap;
use std::ops::Range;

use crate::blob::Blob;
use crate::budget::{Share, Stop};
use crate::bytes::{Endian, Fields};
use crate::formats::archive::stored::{Body, Index};
use crate::formats::wrapper::sum;
use crate::formats::{Candidate, Damage, Format, Magic, Open, Opened};
use crate::tree::{Cause, EntryKind, Family, Header};

/// Sizes that a header may have.
const SIZES: std::ops::RangeInclusive<usize> = 30..=2600;

/// The format.
pub const FORMAT: Format = Format {
    id: "arj",
    name: "ARJ archive",
    family: Family::Archive,
    // The two bytes of its own are too short: what follows the size, of both kinds of headers.
    magics: &[
        Magic { bytes: &[0x00, 0x22, 0x0b, 0x01], at: 3 },
        Magic { bytes: &[0x00, 0x1e, 0x06, 0x01], at: 3 },
    ],
    reads: "names, sizes; files that are stored, with their checksums",
    limitations: &[
        "compressed files are not unpacked",
        "archives of other versions are recognised only where a content begins",
    ],
    references: &["ARJ Software, ARJ TECHNICAL INFORMATION, September 2001"],
    recognise,
};

/// A header whose checksum holds.
struct Head<'a> {
    fields: Fields<'a>,
    name: &'a [u8],
    end: usize,
}

enum Next<'a> {
    Head(Head<'a>),
    /// The mark of the end, and where it ends.
    End(usize),
    Broken(Cause),
}

fn read(bytes: &[u8], at: usize) -> Next<'_> {
    let cut = Next::Broken(Cause::CutShort);
    let fields = Fields::new(bytes, Endian::Little);
    let (Some(mark), Some(size)) = (fields.u16(at), fields.u16(at + 2)) else { return cut };
    let size = usize::from(size);
    match (mark, size) {
        (0xea60, 0) => return Next::End(at + 4),
        (0xea60, size) if SIZES.contains(&size) => {}
        _ => return Next::Broken(Cause::StructureDamaged),
    }
    let (Some(covered), Some(stated)) = (fields.bytes(at + 4, size), fields.u32(at + 4 + size))
    else {
        return cut;
    };
    if sum::crc32(covered) != stated {
        return Next::Broken(Cause::ChecksumWrong);
    }
    let first = usize::from(covered.first().copied().unwrap_or(0));
    let name = covered.get(first..).and_then(|rest| rest.split(|byte| *byte == 0).next());
    let mut end = at + 8 + size;
    // Extended headers: a size, that many bytes and a checksum, up to a size of zero.
    while let Some(more) = fields.u16(end) {
        end += 2;
        if more == 0 {
            let fields = Fields::new(covered, Endian::Little);
            return Next::Head(Head { fields, name: name.unwrap_or_default(), end });
        }
        end += usize::from(more) + 4;
    }
    Next::Broken(Cause::CutShort)
}

fn recognise(blob: &Blob<'_>) -> Option<Candidate> {
    if !blob.starts_with(&[0x60, 0xea]) {
        return None;
    }
    let Next::Head(main) = read(blob, 0) else { return None };
    let mut at = main.end;
    let mut count = 0_u64;
    let (end, flaw) = loop {
        match read(blob, at) {
            Next::End(end) => break (end, None),
            Next::Broken(cause) => break (at.min(blob.len()), Some(cause)),
            Next::Head(head) => {
                count += 1;
                let packed = head.fields.u32(12).unwrap_or(0) as usize;
                at = head.end.saturating_add(packed);
                if at > blob.len() {
                    break (blob.len(), Some(Cause::CutShort));
                }
            }
        }
    };
    let details = BTreeMap::from([
        ("files", count.to_string()),
        ("name", main.name.escape_ascii().to_string()),
    ]);
    let size = Some(end.min(blob.len()) as u64);
    Some(Candidate { size, details, flaw, open: Open::Tree(open) })
}

fn open<'a>(blob: &Blob<'a>, share: &Share, stop: &Stop) -> Result<Opened<'a>, Damage> {
    let mut index = Index::default();
    let Next::Head(main) = read(blob, 0) else { return Ok(index.open(blob)) };
    let mut at = main.end;
    while let Next::Head(head) = read(blob, at) {
        if stop.is_asked() {
            index.broken(at, Cause::Interrupted);
            break;
        }
        if !index.has_room(share, at) {
            break;
        }
        let packed = head.fields.u32(12).unwrap_or(0) as usize;
        let span = head.end..head.end.saturating_add(packed).min(blob.len());
        add(&mut index, blob, at, &head, span);
        at = head.end.saturating_add(packed);
    }
    Ok(index.open(blob))
}

fn add(index: &mut Index, blob: &Blob<'_>, at: usize, head: &Head<'_>, span: Range<usize>) {
    let name: Vec<u8> =
        head.name.iter().map(|byte| if *byte == b'\\' { b'/' } else { *byte }).collect();
    let Some(path) = index.path(&name, at) else { return };
    let (garbled, method) =
        (head.fields.u8(4).unwrap_or(0) & 1 != 0, head.fields.u8(5).unwrap_or(0));
    let kind = if head.fields.u8(6) == Some(3) { EntryKind::Directory } else { EntryKind::File };
    let size = u64::from(head.fields.u32(16).unwrap_or(0));
    let header = Header::new(kind, path, size);
    let flaw = match method {
        _ if garbled => Some(Cause::LooksEncrypted),
        0 if (span.len() as u64) < size => Some(Cause::CutShort),
        0 => {
            let holds = blob.get(span.clone()).map(sum::crc32) == head.fields.u32(20);
            (!holds).then_some(Cause::ChecksumWrong)
        }
        _ => Some(Cause::CodecUnsupported),
    };
    index.push(header, Body { flaw, ..Body::at(span) });
}
