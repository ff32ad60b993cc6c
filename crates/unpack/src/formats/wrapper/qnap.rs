// SPDX-License-Identifier: Apache-2.0 OR MIT
//! The trailer of QNAP's images, of which the first bytes are encrypted.

use std::collections::BTreeMap;

use crate::blob::Blob;
use crate::bytes::{Endian, Fields, text_field};
use crate::formats::{Candidate, Format, Magic, Open};
use crate::tree::{Cause, Family};

/// Size of the trailer.
const TRAILER: usize = 74;

/// The format.
pub const FORMAT: Format = Format {
    id: "qnap",
    name: "QNAP encrypted image",
    family: Family::Wrapper,
    magics: &[Magic { bytes: b"icpnas", at: 0 }],
    reads: "device, version, date, and how much is encrypted",
    limitations: &["what stands before the trailer is encrypted (PC1) and is not read"],
    references: &["unblob, python/unblob/handlers/archive/qnap/_qnap.py (qnap_header_t)"],
    recognise,
};

fn recognise(blob: &Blob<'_>) -> Option<Candidate> {
    let fields = Fields::new(blob.get(..TRAILER)?, Endian::Little);
    let encrypted = fields.u32(6)?;
    let field = |at: usize| text_field(fields.bytes(at, 16)?);
    let (device, version, date) = (field(10)?, field(26)?, field(42)?);
    let before = blob.position() as u64;
    if version.is_empty() || encrypted == 0 || u64::from(encrypted) > before {
        return None;
    }
    let details = BTreeMap::from([
        ("device", device),
        ("version", version),
        ("date", date),
        ("encryption", "pc1".to_owned()),
        ("encrypted-bytes", encrypted.to_string()),
    ]);
    let flaw = Some(Cause::LooksEncrypted);
    Some(Candidate { size: Some(TRAILER as u64), details, flaw, open: Open::Header })
}
