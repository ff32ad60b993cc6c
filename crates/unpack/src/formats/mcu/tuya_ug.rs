// SPDX-License-Identifier: Apache-2.0 OR MIT
//! Tuya's upgrade file ("UG"), big-endian: a version, a size, and sums of header and content.

use std::collections::BTreeMap;

use crate::blob::Blob;
use crate::budget::{Share, Stop};
use crate::bytes::{Endian, Fields, text_field};
use crate::formats::parts::Parts;
use crate::formats::wrapper::sum;
use crate::formats::{Candidate, Damage, Format, Magic, Open, Opened, Within};
use crate::tree::{Cause, Family};

const HEADER: usize = 32;

/// The format.
pub const FORMAT: Format = Format {
    id: "tuya-ug",
    name: "Tuya upgrade file",
    family: Family::Archive,
    magics: &[Magic { bytes: &[0x55, 0xaa, 0x55, 0xaa], at: 0 }],
    reads: "version and size; the sums of header and content are checked",
    limitations: &["the file has no signature of its own: what signs it travels apart"],
    references: &[
        "LibreTiny, ltchiptool, util/fwbinary and soc/bk72xx/util (class for Tuya UG files)",
    ],
    recognise,
};

fn recognise(blob: &Blob<'_>) -> Option<Candidate> {
    let fields = Fields::new(blob.get(..HEADER)?, Endian::Big);
    let version = text_field(fields.bytes(4, 12)?)?;
    let size = fields.u32(16)? as usize;
    let head: u32 = blob.get(..24)?.iter().map(|byte| u32::from(*byte)).sum();
    let sound = fields.u32(24)? == head && fields.u32(28)? == 0xaa55_aa55;
    sound.then_some(())?;
    let end = HEADER.checked_add(size)?;
    let content = blob.get(HEADER..end);
    crate::work::spend(size);
    let add = |content: &[u8]| content.iter().fold(0_u32, |s, b| s.wrapping_add(u32::from(*b)));
    let holds = content.map(|content| Some(add(content)) == fields.u32(20));
    let flaw = match holds {
        None => Some(Cause::CutShort),
        Some(false) => Some(Cause::ChecksumWrong),
        Some(true) => None,
    };
    let details = BTreeMap::from([
        ("version", version),
        ("size", size.to_string()),
        ("checksum", holds.map_or_else(|| "not checked".to_owned(), sum::word)),
        ("signed", "none".to_owned()),
    ]);
    let size = Some(end.min(blob.len()) as u64);
    Some(Candidate { size, details, flaw, open: Open::Tree(open) })
}

fn open<'a>(blob: &Blob<'a>, share: &Share, _: &Stop) -> Result<Opened<'a>, Damage> {
    let mut parts = Parts::default();
    parts.add(share, b"/upgrade", HEADER..blob.len(), Within::Anywhere, None);
    Ok(parts.open(blob))
}
