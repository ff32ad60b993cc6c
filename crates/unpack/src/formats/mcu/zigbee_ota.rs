// SPDX-License-Identifier: Apache-2.0 OR MIT
//! Zigbee's over-the-air upgrade file: a header, then elements with tags.

use std::collections::BTreeMap;
use std::ops::Range;

use crate::blob::Blob;
use crate::budget::{Share, Stop};
use crate::bytes::{Endian, Fields};
use crate::formats::boot::fdt::shown;
use crate::formats::parts::Parts;
use crate::formats::{Candidate, Damage, Format, Magic, Open, Opened, Within};
use crate::tree::{Cause, Family};

/// The most elements that are read.
const MAX_ELEMENTS: usize = 256;

/// The format.
pub const FORMAT: Format = Format {
    id: "zigbee-ota",
    name: "Zigbee OTA upgrade file",
    family: Family::Archive,
    magics: &[Magic { bytes: &[0x1e, 0xf1, 0xee, 0x0b], at: 0 }],
    reads: "maker, kind of image, file and stack version, header text, all elements; whether there \
            is a signature (ECDSA, tags 0x0001 and 0x0005) and an integrity code (tag 0x0003)",
    limitations: &["signatures need the certificate authority's key: told, not verified"],
    references: &["Zigbee Cluster Library Specification (07-5123), chapter 11.4 'OTA File Format'"],
    recognise,
};

struct File {
    header: usize,
    size: usize,
    elements: Vec<(u16, Range<usize>)>,
    sound: bool,
}

impl File {
    fn read(bytes: &[u8]) -> Option<Self> {
        let fields = Fields::new(bytes, Endian::Little);
        let header = usize::from(fields.u16(6)?);
        let size = fields.u32(52)? as usize;
        let version = fields.u16(4)?;
        let sound = version == 0x0100 && (56..=256).contains(&header) && size > header;
        sound.then_some(())?;
        let mut file = Self { header, size, elements: Vec::new(), sound: true };
        let mut at = header;
        while at + 6 <= size && file.elements.len() < MAX_ELEMENTS {
            let (Some(tag), Some(length)) = (fields.u16(at), fields.u32(at + 2)) else { break };
            let end = (at + 6).checked_add(length as usize)?;
            if end > size {
                file.sound = false;
                break;
            }
            file.elements.push((tag, at + 6..end));
            at = end;
        }
        Some(file)
    }
}

fn tag(tag: u16) -> String {
    match tag {
        0 => "image".to_owned(),
        1 => "signature".to_owned(),
        2 => "certificate".to_owned(),
        3 => "integrity-code".to_owned(),
        4 => "picture".to_owned(),
        5 => "signature-283k1".to_owned(),
        6 => "certificate-283k1".to_owned(),
        other => format!("{other:#06x}"),
    }
}

fn recognise(blob: &Blob<'_>) -> Option<Candidate> {
    let file = File::read(blob)?;
    let fields = Fields::new(blob, Endian::Little);
    let names: Vec<_> = file.elements.iter().take(32).map(|(name, _)| tag(*name)).collect();
    let signed = file.elements.iter().any(|(name, _)| matches!(name, 1 | 5));
    let text = fields.bytes(20, 32)?.split(|byte| *byte == 0).next().unwrap_or_default();
    let details = BTreeMap::from([
        ("maker", format!("{:#06x}", fields.u16(10)?)),
        ("image-type", format!("{:#06x}", fields.u16(12)?)),
        ("file-version", format!("{:#010x}", fields.u32(14)?)),
        ("stack-version", format!("{:#06x}", fields.u16(18)?)),
        ("text", shown(text)),
        ("elements", names.join(" ")),
        ("signed", if signed { "ecdsa" } else { "none" }.to_owned()),
        ("signature-verified", if signed { "no key here" } else { "none" }.to_owned()),
    ]);
    let flaw = if file.size > blob.len() {
        Some(Cause::CutShort)
    } else {
        (!file.sound).then_some(Cause::StructureDamaged)
    };
    let size = file.size.min(blob.len()) as u64;
    Some(Candidate { size: Some(size), details, flaw, open: Open::Tree(open) })
}

fn open<'a>(blob: &Blob<'a>, share: &Share, _: &Stop) -> Result<Opened<'a>, Damage> {
    let broken = Damage { offset: 0, cause: Cause::StructureDamaged };
    let file = File::read(blob).filter(|file| file.header < blob.len()).ok_or(broken)?;
    let mut parts = Parts::default();
    for (number, (name, span)) in file.elements.iter().enumerate() {
        let path = format!("/{number}-{}", tag(*name));
        let cut = (span.end > blob.len()).then_some(Cause::CutShort);
        if !parts.add(share, path.as_bytes(), span.clone(), Within::Anywhere, cut) {
            break;
        }
    }
    Ok(parts.open(blob))
}
