// SPDX-License-Identifier: Apache-2.0 OR MIT
//! Moxa's firmware of serial device servers, little-endian: sections with a kind each.

use std::collections::BTreeMap;
use std::ops::Range;

use crate::blob::Blob;
use crate::budget::{Share, Stop};
use crate::bytes::{Endian, Fields};
use crate::formats::parts::Parts;
use crate::formats::{Candidate, Damage, Format, Magic, Open, Opened, Within};
use crate::tree::{Cause, Family};

/// Where the first section's entry stands.
const TABLE: usize = 64;

/// Size of a section's entry.
const ENTRY: usize = 16;

/// The format.
pub const FORMAT: Format = Format {
    id: "moxa-frm",
    name: "Moxa firmware (FRM)",
    family: Family::Archive,
    magics: &[Magic { bytes: b"*FRM", at: 0 }],
    reads: "the sections",
    limitations: &[
        "the files in the web server's section are found by what they are, without their names",
    ],
    references: &["unblob, python/unblob/handlers/archive/moxa/frm.py"],
    recognise,
};

fn sections(blob: &Blob<'_>) -> Option<Vec<(u32, Range<usize>)>> {
    let fields = Fields::new(blob, Endian::Little);
    let (total, header, count) = (fields.u32(8)? as usize, fields.u16(12)?, fields.u16(14)?);
    let header = usize::from(header);
    if header != TABLE + usize::from(count) * ENTRY || !(1..=8).contains(&count) {
        return None;
    }
    (0..usize::from(count))
        .map(|index| {
            let at = TABLE + index * ENTRY;
            let start = fields.u32(at + 4)? as usize;
            let end = start.checked_add(fields.u32(at + 8)? as usize)?;
            (start >= header && end <= total).then_some((fields.u32(at)?, start..end))
        })
        .collect()
}

fn recognise(blob: &Blob<'_>) -> Option<Candidate> {
    let sections = sections(blob)?;
    let total = Fields::new(blob, Endian::Little).u32(8)? as usize;
    let details = BTreeMap::from([("sections", sections.len().to_string())]);
    let flaw = (total > blob.len()).then_some(Cause::CutShort);
    let size = Some(total.min(blob.len()) as u64);
    Some(Candidate { size, details, flaw, open: Open::Tree(open) })
}

fn open<'a>(blob: &Blob<'a>, share: &Share, _: &Stop) -> Result<Opened<'a>, Damage> {
    let mut parts = Parts::default();
    for (index, (kind, span)) in sections(blob).unwrap_or_default().into_iter().enumerate() {
        let name = match kind {
            1 => format!("firmware-{index}"),
            2 => format!("files-{index}"),
            other => format!("section-{index}-kind-{other}"),
        };
        let cut = (span.end > blob.len()).then_some(Cause::CutShort);
        if !parts.add(share, name.as_bytes(), span, Within::Anywhere, cut) {
            break;
        }
    }
    Ok(parts.open(blob))
}
