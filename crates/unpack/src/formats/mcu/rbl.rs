// SPDX-License-Identifier: Apache-2.0 OR MIT
//! RT-Thread's upgrade package ("RBL"), which boot loaders of Beken's BK72xx read: little-endian,
//! 96 bytes, with a checksum of its own.

use std::collections::BTreeMap;

use crate::blob::Blob;
use crate::budget::{Share, Stop};
use crate::bytes::{Endian, Fields, text_field};
use crate::formats::parts::Parts;
use crate::formats::wrapper::sum;
use crate::formats::{Candidate, Damage, Format, Magic, Open, Opened, Within};
use crate::tree::{Cause, Family};

const HEADER: usize = 96;

/// The format.
pub const FORMAT: Format = Format {
    id: "rbl",
    name: "RT-Thread OTA package (Beken)",
    family: Family::Archive,
    magics: &[Magic { bytes: b"RBL\0", at: 0 }],
    reads: "part, version, compression, encryption; the checksum of header and content is checked; \
            what is neither compressed nor encrypted is looked into",
    limitations: &["QuickLZ and FastLZ are named, not decoded", "AES is told, not decrypted"],
    references: &["LibreTiny, ltchiptool, soc/bk72xx/util/rbl.py (OTAAlgo, RBL header)"],
    recognise,
};

fn recognise(blob: &Blob<'_>) -> Option<Candidate> {
    let header = blob.get(..HEADER)?;
    let fields = Fields::new(header, Endian::Little);
    if fields.u32(92)? != sum::crc32(&header[..92]) {
        return None;
    }
    let algorithm = fields.u16(4)?;
    let text = |at, length| {
        let field: &[u8] = fields.bytes(at, length).unwrap_or_default();
        let end = field.iter().position(|byte| *byte == 0).unwrap_or(field.len());
        text_field(&field[..end]).unwrap_or_default()
    };
    let size = fields.u32(88)? as usize;
    let end = HEADER.checked_add(size)?;
    let content = blob.get(HEADER..end);
    let holds = content.map(|content| Some(sum::crc32(content)) == fields.u32(76));
    let flaw = match holds {
        None => Some(Cause::CutShort),
        Some(false) => Some(Cause::ChecksumWrong),
        Some(true) => None,
    };
    let details = BTreeMap::from([
        ("part", text(12, 16)),
        ("version", text(28, 24)),
        ("compression", compression(algorithm)),
        ("encryption", if algorithm & 0xf == 0 { "none" } else { "aes256" }.to_owned()),
        ("size", fields.u32(84)?.to_string()),
        ("checksum", holds.map_or_else(|| "not checked".to_owned(), sum::word)),
        ("signed", "none".to_owned()),
    ]);
    let size = Some(end.min(blob.len()) as u64);
    Some(Candidate { size, details, flaw, open: Open::Tree(open) })
}

fn compression(algorithm: u16) -> String {
    match algorithm >> 8 {
        0 => "none".to_owned(),
        1 => "gzip".to_owned(),
        2 => "quicklz".to_owned(),
        3 => "fastlz".to_owned(),
        other => format!("{other:#x}"),
    }
}

fn open<'a>(blob: &Blob<'a>, share: &Share, _: &Stop) -> Result<Opened<'a>, Damage> {
    let algorithm = Fields::new(blob, Endian::Little).u16(4).unwrap_or_default();
    let flaw = if algorithm & 0xf != 0 {
        Some(Cause::LooksEncrypted)
    } else {
        (algorithm >> 8 > 1).then_some(Cause::CodecUnsupported)
    };
    let mut parts = Parts::default();
    parts.add(share, b"/content", HEADER..blob.len(), Within::Anywhere, flaw);
    Ok(parts.open(blob))
}
