// SPDX-License-Identifier: Apache-2.0 OR MIT
//! Xiaomi's router image, little-endian: a header, named blobs, an RSA signature.

use std::collections::BTreeMap;
use std::ops::Range;

use crate::blob::Blob;
use crate::budget::{Share, Stop};
use crate::bytes::{Endian, Fields, text_field};
use crate::formats::parts::Parts;
use crate::formats::wrapper::sum;
use crate::formats::{Candidate, Damage, Format, Magic, Open, Opened, Within};
use crate::tree::{Cause, Family};

/// The checksum covers everything from here on.
const COVERED: usize = 12;

/// Size of a blob's header.
const BLOB: usize = 48;

/// What a blob's header begins with.
const BLOB_MAGIC: u32 = 0xbabe;

/// Size of the signature's header.
const SIGNATURE: usize = 16;

/// The format.
pub const FORMAT: Format = Format {
    id: "xiaomi-hdr",
    name: "Xiaomi router image (HDR1, HDR2)",
    family: Family::Archive,
    magics: &[Magic { bytes: b"HDR1", at: 0 }, Magic { bytes: b"HDR2", at: 0 }],
    reads: "device, blobs by name, signature; the checksum is checked",
    limitations: &["the RSA signature is seen, not verified: the key is not in the image"],
    references: &[
        "OpenWrt, firmware-utils, src/xiaomifw.c",
        "unblob, python/unblob/handlers/archive/xiaomi/hdr.py (struct hdr2_header)",
    ],
    recognise,
};

/// Where the places of the blobs stand, and the size of the header.
fn layout(blob: &Blob<'_>) -> Option<(usize, usize)> {
    match blob.get(..4)? {
        b"HDR1" => Some((16, 48)),
        b"HDR2" => Some((48, 80)),
        _ => None,
    }
}

/// Names and places of the blobs.
fn blobs(blob: &Blob<'_>) -> Option<Vec<(String, Range<usize>)>> {
    let (table, header) = layout(blob)?;
    let fields = Fields::new(blob, Endian::Little);
    let mut blobs = Vec::new();
    for index in 0..8 {
        let at = fields.u32(table + index * 4)? as usize;
        if at == 0 {
            break;
        }
        if at < header || fields.u32(at)? != BLOB_MAGIC {
            return None;
        }
        let name = text_field(fields.bytes(at + 16, 32)?)?;
        let name = if name.is_empty() { format!("blob-{index}") } else { name };
        let start = at + BLOB;
        blobs.push((name, start..start.checked_add(fields.u32(at + 8)? as usize)?));
    }
    (!blobs.is_empty()).then_some(blobs)
}

fn recognise(blob: &Blob<'_>) -> Option<Candidate> {
    let blobs = blobs(blob)?;
    let (_, header) = layout(blob)?;
    let fields = Fields::new(blob, Endian::Little);
    let signature = fields.u32(4)? as usize;
    if signature < header || blobs.iter().any(|(_, span)| span.end > signature) {
        return None;
    }
    let bytes = fields.u32(signature).unwrap_or(0) as usize;
    let end = signature.checked_add(SIGNATURE)?.checked_add(bytes)?;
    // Images without a signature have room for one of 256 bytes.
    let end = if bytes == 0 { (end + 256).min(blob.len().max(end)) } else { end };
    let device = match header {
        48 => format!("{:#06x}", fields.u16(14)?),
        _ => text_field(fields.bytes(16, 8)?)?,
    };
    let names: Vec<_> = blobs.iter().map(|(name, _)| name.as_str()).collect();
    let mut details = BTreeMap::from([
        ("device", device),
        ("blobs", names.join(" ")),
        ("signature", if bytes > 0 { "present" } else { "absent" }.to_owned()),
    ]);
    if header == 80 {
        details.insert("region", text_field(fields.bytes(24, 8)?)?);
    }
    let flaw = match blob.get(COVERED..end) {
        None => Some(Cause::CutShort),
        Some(covered) => {
            let holds = sum::jamcrc(covered) == fields.u32(8)?;
            details.insert("checksum", sum::word(holds));
            (!holds).then_some(Cause::ChecksumWrong)
        }
    };
    let size = Some(end.min(blob.len()) as u64);
    Some(Candidate { size, details, flaw, open: Open::Tree(open) })
}

fn open<'a>(blob: &Blob<'a>, share: &Share, _: &Stop) -> Result<Opened<'a>, Damage> {
    let mut parts = Parts::default();
    for (name, span) in blobs(blob).unwrap_or_default() {
        let cut = (span.end > blob.len()).then_some(Cause::CutShort);
        if !parts.add(share, name.as_bytes(), span, Within::Anywhere, cut) {
            break;
        }
    }
    let fields = Fields::new(blob, Endian::Little);
    if let Some(at) = fields.u32(4).map(|at| at as usize).filter(|at| *at < blob.len()) {
        parts.add(share, b"signature", at..blob.len(), Within::Nowhere, None);
    }
    Ok(parts.open(blob))
}
