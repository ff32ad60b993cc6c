// SPDX-License-Identifier: Apache-2.0 OR MIT
//! Firmware of Telink's TLSR82xx: the word `KNLT` behind the start code, a size, a checksum at the
//! end.

use std::collections::BTreeMap;

use crate::blob::Blob;
use crate::budget::{Share, Stop};
use crate::bytes::{Endian, Fields};
use crate::formats::parts::Parts;
use crate::formats::wrapper::sum;
use crate::formats::{Candidate, Damage, Format, Magic, Open, Opened, Within};
use crate::tree::{Cause, Family};

/// Where code begins.
const HEADER: usize = 32;

/// The largest image that is believed: the flash of these chips.
const MAX_SIZE: usize = 4 << 20;

/// The format.
pub const FORMAT: Format = Format {
    id: "telink",
    name: "Telink firmware image",
    family: Family::Archive,
    magics: &[Magic { bytes: b"KNLT", at: 8 }],
    reads: "size; the CRC at the end, where there is one, is checked",
    limitations: &["secure boot of later chips (TLSR9) is not read"],
    references: &["Telink, tc_ble_sdk, boot/cstartup_8258.S and OTA chapter of its handbook"],
    recognise,
};

fn recognise(blob: &Blob<'_>) -> Option<Candidate> {
    let fields = Fields::new(blob.get(..HEADER)?, Endian::Little);
    let size = fields.u32(24)? as usize;
    let sound = (HEADER + 4..=MAX_SIZE).contains(&size) && size.is_multiple_of(4);
    sound.then_some(())?;
    let end = size.min(blob.len());
    // CRC-32 without the last inversion, over all that stands before it.
    let state = blob.get(..size).map(|image| {
        let (covered, stated) = image.split_at(size - 4);
        stated == sum::jamcrc(covered).to_le_bytes()
    });
    let word = match state {
        None => "not checked",
        Some(true) => "holds",
        Some(false) => "absent or wrong",
    };
    let details = BTreeMap::from([
        ("size", size.to_string()),
        ("checksum", word.to_owned()),
        ("signed", "none".to_owned()),
    ]);
    let flaw = state.is_none().then_some(Cause::CutShort);
    Some(Candidate { size: Some(end as u64), details, flaw, open: Open::Tree(open) })
}

fn open<'a>(blob: &Blob<'a>, share: &Share, _: &Stop) -> Result<Opened<'a>, Damage> {
    let mut parts = Parts::default();
    parts.add(share, b"/code", HEADER..blob.len(), Within::Anywhere, None);
    Ok(parts.open(blob))
}
