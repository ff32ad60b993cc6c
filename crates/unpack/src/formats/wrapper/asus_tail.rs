// SPDX-License-Identifier: Apache-2.0 OR MIT
//! The tail of newer ASUS images: build numbers and a footer, at the very end.

use std::collections::BTreeMap;

use crate::blob::Blob;
use crate::bytes::{Endian, Fields};
use crate::formats::wrapper::sum;
use crate::formats::{Candidate, Format, Magic, Open};
use crate::tree::{Cause, Family};

/// Size of the build numbers before the footer.
const CONTENT: usize = 12;

/// Size of the footer.
const FOOTER: usize = 12;

/// The format.
pub const FORMAT: Format = Format {
    id: "asus-tail",
    name: "ASUS image tail",
    family: Family::Wrapper,
    magics: &[Magic { bytes: &[0x2a, 0xfe, 0xd4, 0x14], at: CONTENT + 8 }],
    reads: "build and extended build number; both checksums are checked",
    limitations: &["seen only where it is the last"],
    references: &["OpenWrt, firmware-utils, src/mkasustrx.c (tail_content_t, tail_footer_t)"],
    recognise,
};

/// All little-endian words, exclusive or, inverted.
fn checksum(bytes: &[u8]) -> u16 {
    let words = bytes.chunks_exact(2).map(|pair| u16::from_le_bytes([pair[0], pair[1]]));
    !words.fold(0, |sum, word| sum ^ word)
}

fn recognise(blob: &Blob<'_>) -> Option<Candidate> {
    let fields = Fields::new(blob, Endian::Big);
    if blob.len() != CONTENT + FOOTER {
        return None;
    }
    let mut footer = fields.bytes(CONTENT, FOOTER)?.to_vec();
    footer.get_mut(4..6)?.fill(0);
    // Kind 1, no flags, a length of 24 bits.
    let kind = fields.u32(CONTENT)?;
    let length = (kind & 0xff_ffff) as usize;
    if kind >> 24 != 0x10 || length < CONTENT || checksum(&footer) != fields.u16(CONTENT + 4)? {
        return None;
    }
    let before = blob.before();
    let mut content = before.get(before.len().checked_sub(length - CONTENT)?..)?.to_vec();
    content.extend_from_slice(fields.bytes(0, CONTENT)?);
    let holds = checksum(&content) == fields.u16(CONTENT + 6)?;
    let details = BTreeMap::from([
        ("build", fields.u16(4)?.to_string()),
        ("extended-build", fields.u32(0)?.to_string()),
        ("checksum", sum::word(holds)),
    ]);
    let flaw = (!holds).then_some(Cause::ChecksumWrong);
    let size = Some((CONTENT + FOOTER) as u64);
    Some(Candidate { size, details, flaw, open: Open::Header })
}
