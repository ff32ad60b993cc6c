// SPDX-License-Identifier: Apache-2.0 OR MIT
//! CyberTAN's header of Linksys E8350, little-endian: a length and a checksum.

use std::collections::BTreeMap;

use crate::blob::Blob;
use crate::bytes::{Endian, Fields};
use crate::formats::wrapper::sum;
use crate::formats::{Candidate, Format, Magic, Open};
use crate::tree::{Cause, Family};

/// Size of the header.
const HEADER: usize = 16;

/// The checksum covers everything from here on.
const COVERED: usize = 12;

/// The format.
pub const FORMAT: Format = Format {
    id: "linksys-chdr",
    name: "Linksys (CyberTAN) CHDR header",
    family: Family::Wrapper,
    magics: &[Magic { bytes: b"CHDR", at: 0 }],
    reads: "length; the checksum is checked",
    limitations: &[],
    references: &["OpenWrt, firmware-utils, src/linksys-addfwhdr.c (struct cbt_fw_header)"],
    recognise,
};

fn recognise(blob: &Blob<'_>) -> Option<Candidate> {
    let fields = Fields::new(blob, Endian::Little);
    let length = fields.u32(4)? as usize;
    if length <= HEADER || fields.u32(12)? > 0xff {
        return None;
    }
    let mut details = BTreeMap::from([("length", length.to_string())]);
    let flaw = match blob.get(COVERED..length) {
        None => Some(Cause::CutShort),
        // `cyg_crc32_accumulate` inverts neither before nor after; the tool begins with all ones.
        Some(covered) => {
            let holds = sum::jamcrc(covered) == fields.u32(8)?;
            details.insert("checksum", sum::word(holds));
            (!holds).then_some(Cause::ChecksumWrong)
        }
    };
    Some(Candidate { size: Some(HEADER as u64), details, flaw, open: Open::Header })
}
