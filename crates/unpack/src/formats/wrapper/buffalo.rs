// SPDX-License-Identifier: Apache-2.0 OR MIT
//! Buffalo's encrypted image, big-endian: a mark, a seed, product and version (encrypted too), a
//! length, the content, a checksum.

use std::collections::BTreeMap;
use std::ops::Range;

use crate::blob::Blob;
use crate::budget::{Share, Stop};
use crate::bytes::{Endian, Fields};
use crate::formats::parts::Parts;
use crate::formats::{Candidate, Damage, Format, Magic, Open, Opened, Within};
use crate::tree::{Cause, Family};

/// The longest product, in bytes.
const PRODUCT: u32 = 32;

/// The longest version, in bytes.
const VERSION: u32 = 8;

/// The format.
pub const FORMAT: Format = Format {
    id: "buffalo-encrypted",
    name: "Buffalo encrypted image",
    family: Family::Archive,
    magics: &[Magic { bytes: b"start\0", at: 0 }, Magic { bytes: b"asar1\0", at: 0 }],
    reads: "how long it is",
    limitations: &[
        "the content is encrypted (a stream cipher like RC4); it is not decrypted here",
        "Buffalo's tag and its header for DHP routers",
    ],
    references: &["OpenWrt, tools/firmware-utils/src/buffalo-lib.c (encrypt_buf, decrypt_buf)"],
    recognise,
};

/// Where the content stands.
fn content(blob: &Blob<'_>) -> Option<Range<usize>> {
    let fields = Fields::new(blob, Endian::Big);
    let mut at = 7;
    for longest in [PRODUCT, VERSION] {
        let length = fields.u32(at).filter(|length| (2..=longest).contains(length))?;
        at += 4 + length as usize;
    }
    let length = fields.u32(at).filter(|length| *length >= 16)? as usize;
    Some(at + 4..(at + 4).checked_add(length)?)
}

fn recognise(blob: &Blob<'_>) -> Option<Candidate> {
    let content = content(blob)?;
    // The checksum, and padding to a multiple of four.
    let end = content.end.checked_add(4)?;
    let end = end.checked_add(4 - end % 4)?;
    let details = BTreeMap::from([
        ("encryption", "rc4-like".to_owned()),
        ("size", content.len().to_string()),
    ]);
    let flaw = (content.end + 4 > blob.len()).then_some(Cause::CutShort);
    let size = Some(end.min(blob.len()) as u64);
    Some(Candidate { size, details, flaw, open: Open::Tree(open) })
}

fn open<'a>(blob: &Blob<'a>, share: &Share, _: &Stop) -> Result<Opened<'a>, Damage> {
    let mut parts = Parts::default();
    let span = content(blob).unwrap_or(0..0);
    let span = span.start.min(blob.len())..span.end.min(blob.len());
    parts.add(share, b"encrypted", span, Within::Nowhere, Some(Cause::LooksEncrypted));
    Ok(parts.open(blob))
}
