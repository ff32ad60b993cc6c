// SPDX-License-Identifier: Apache-2.0 OR MIT
//! The over-the-air image of Matter, little-endian: a header of tagged values, then the payload.

use std::collections::BTreeMap;
use std::ops::Range;

use sha2::{Digest, Sha256};

use crate::blob::Blob;
use crate::budget::{Share, Stop};
use crate::bytes::{Endian, Fields};
use crate::formats::parts::Parts;
use crate::formats::wrapper::sum;
use crate::formats::{Candidate, Damage, Format, Magic, Open, Opened, Within};
use crate::tree::{Cause, Family};

/// Size of magic, total size and size of the header.
const FIXED: usize = 16;

/// The longest header that is believed.
const MAX_HEADER: usize = 64 << 10;

/// The format.
pub const FORMAT: Format = Format {
    id: "matter-ota",
    name: "Matter OTA image",
    family: Family::Archive,
    magics: &[Magic { bytes: &[0x1e, 0xf1, 0xee, 0x1b], at: 0 }],
    reads: "vendor, product, version, payload; a SHA-256 of the payload is verified",
    limitations: &["the image has no signature of its own: the payload may", "other digests"],
    references: &["Matter Core Specification 1.0, section 11.20 (OTA Software Image File Format)"],
    recognise,
};

/// A value of the header.
enum Value<'a> {
    Number(u64),
    Bytes(&'a [u8]),
}

/// Values by their tag; `None` where the header is not made of them.
fn values<'a>(header: &'a [u8]) -> Option<BTreeMap<u8, Value<'a>>> {
    let fields = Fields::new(header, Endian::Little);
    // One structure without a tag holds all.
    if *header.first()? != 0x15 {
        return None;
    }
    let mut values = BTreeMap::new();
    let mut at = 1;
    while *header.get(at)? != 0x18 {
        let control = *header.get(at)?;
        let tag = *header.get(at + 1)?;
        if control >> 5 != 1 {
            return None;
        }
        let width = 1_usize << (control & 3);
        at += 2;
        let number = match width {
            1 => fields.u8(at).map(u64::from),
            2 => fields.u16(at).map(u64::from),
            4 => fields.u32(at).map(u64::from),
            _ => fields.u64(at),
        }?;
        at += width;
        match control & 0x1f {
            0x04..=0x07 => values.insert(tag, Value::Number(number)),
            0x0c..=0x13 => {
                let bytes = fields.bytes(at, usize::try_from(number).ok()?)?;
                at += bytes.len();
                values.insert(tag, Value::Bytes(bytes))
            }
            _ => return None,
        };
    }
    (at + 1 == header.len()).then_some(values)
}

/// Where the payload stands, with the values of the header.
fn payload<'a>(blob: &'a Blob<'_>) -> Option<(Range<usize>, BTreeMap<u8, Value<'a>>)> {
    let fields = Fields::new(blob, Endian::Little);
    let total = usize::try_from(fields.u64(4)?).ok()?;
    let header = (fields.u32(12)? as usize).min(MAX_HEADER);
    let values = values(fields.bytes(FIXED, header)?)?;
    let start = FIXED + header;
    let Some(Value::Number(size)) = values.get(&4) else { return None };
    let end = start.checked_add(usize::try_from(*size).ok()?)?;
    (end == total).then_some((start..end, values))
}

fn recognise(blob: &Blob<'_>) -> Option<Candidate> {
    let (span, values) = payload(blob)?;
    let mut details = BTreeMap::new();
    for (key, tag) in
        [("vendor", 0), ("product", 1), ("version", 2), ("version-text", 3), ("notes", 7)]
    {
        let text = match values.get(&tag) {
            Some(Value::Number(number)) if tag < 2 => format!("{number:#06x}"),
            Some(Value::Number(number)) => number.to_string(),
            Some(Value::Bytes(bytes)) => bytes[..bytes.len().min(256)].escape_ascii().to_string(),
            None => continue,
        };
        details.insert(key, text);
    }
    let flaw = match (blob.get(span.clone()), values.get(&8), values.get(&9)) {
        (None, ..) => Some(Cause::CutShort),
        // SHA-256, as the registry of hash algorithms numbers them.
        (Some(bytes), Some(Value::Number(1)), Some(Value::Bytes(digest))) => {
            let holds = Sha256::digest(bytes).as_slice() == *digest;
            details.insert("digest", sum::word(holds));
            (!holds).then_some(Cause::ChecksumWrong)
        }
        _ => None,
    };
    let size = Some(span.end.min(blob.len()) as u64);
    Some(Candidate { size, details, flaw, open: Open::Tree(open) })
}

fn open<'a>(blob: &Blob<'a>, share: &Share, _: &Stop) -> Result<Opened<'a>, Damage> {
    let mut parts = Parts::default();
    if let Some((span, _)) = payload(blob) {
        let cut = (span.end > blob.len()).then_some(Cause::CutShort);
        parts.add(share, b"payload", span, Within::Anywhere, cut);
    }
    Ok(parts.open(blob))
}
