// SPDX-License-Identifier: Apache-2.0 OR MIT
//! Sercomm's header, as Netgear and others have it: a mark at both ends, ids in between.

use std::collections::BTreeMap;

use crate::blob::Blob;
use crate::bytes::{hex, text_field};
use crate::formats::{Candidate, Format, Magic, Open};
use crate::tree::Family;

/// The mark.
const MARK: &[u8] = b"sErCoMm";

/// Size of the header.
const HEADER: usize = 71;

/// What the header is padded to before an archive.
const PADDED: usize = 512;

/// The format.
pub const FORMAT: Format = Format {
    id: "sercomm",
    name: "Sercomm image header",
    family: Family::Wrapper,
    magics: &[Magic { bytes: MARK, at: 0 }],
    reads: "hardware id and version, software version",
    limitations: &["the checksum is one byte over the whole file, and is not checked"],
    references: &["OpenWrt, tools/firmware-utils/src/mksercommfw.c"],
    recognise,
};

fn recognise(blob: &Blob<'_>) -> Option<Candidate> {
    let header = blob.get(..HEADER)?;
    let hardware = text_field(header.get(11..45)?)?;
    if header.get(63..70)? != MARK || hardware.is_empty() {
        return None;
    }
    let software = header.get(55..59)?;
    let details = BTreeMap::from([
        ("hardware-id", hardware),
        ("hardware-version", header.get(45..55)?.escape_ascii().to_string().replace("\\x00", "")),
        ("software", hex(software)),
    ]);
    // The last byte of the padding is the checksum.
    let empty = |bytes: &[u8]| bytes.iter().all(|byte| *byte == 0);
    let padded = blob.get(HEADER..PADDED - 1).is_some_and(empty);
    let size = Some(if padded { PADDED.min(blob.len()) } else { HEADER } as u64);
    Some(Candidate { size, details, flaw: None, open: Open::Header })
}
