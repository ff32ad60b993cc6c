// SPDX-License-Identifier: Apache-2.0 OR MIT
//! TP-Link's image of the safe loader: a size, an MD5, a text that lists the partitions, and the
//! partitions behind it.

use std::collections::BTreeMap;
use std::ops::Range;

use md5::{Digest, Md5};

use crate::blob::Blob;
use crate::budget::{Share, Stop};
use crate::bytes::{Endian, Fields};
use crate::formats::parts::Parts;
use crate::formats::wrapper::sum;
use crate::formats::{Candidate, Damage, Format, Magic, Open, Opened, Within};
use crate::tree::{Cause, Family};

/// Where the list of partitions stands; their places count from here.
const LIST: usize = 0x1014;

/// Size of the list.
const LIST_SIZE: usize = 0x800;

/// The MD5 covers everything from here on.
const COVERED: usize = 0x14;

/// What is put before the covered bytes, in nearly all products.
const SALT: [u8; 16] = [
    0x7a, 0x2b, 0x15, 0xed, 0x9b, 0x98, 0x59, 0x6d, 0xe5, 0x04, 0xab, 0x44, 0xac, 0x2a, 0x9f, 0x4e,
];

/// The most partitions that are believed.
const MAX_PARTS: usize = 64;

/// The format.
pub const FORMAT: Format = Format {
    id: "tp-link-safeloader",
    name: "TP-Link safe loader image",
    family: Family::Archive,
    magics: &[Magic { bytes: b"fwup-ptn ", at: LIST }],
    reads: "list of partitions, each an entry; vendor information; the salted MD5 is checked",
    limitations: &[
        "of images for the cloud the RSA signature is seen, not verified: the key is not in the image",
        "images that OpenWrt makes for sysupgrade have no header",
    ],
    references: &[
        "OpenWrt, firmware-utils, src/tplink-safeloader.c (generate_factory_image, put_partitions)",
    ],
    recognise,
};

/// A line of the list.
struct Part {
    name: String,
    span: Range<usize>,
}

/// `fwup-ptn NAME base 0xBASE size 0xSIZE` up to the NUL or the 0xff behind the last.
fn parts(blob: &Blob<'_>) -> Option<Vec<Part>> {
    let list = blob.get(LIST..LIST + LIST_SIZE)?;
    let text = list.split(|byte| matches!(byte, 0 | 0xff)).next()?;
    let text = std::str::from_utf8(text).ok()?;
    let lines = text.split("\r\n").map(str::trim).filter(|line| !line.is_empty());
    let parts: Option<Vec<Part>> = lines.take(MAX_PARTS).map(part).collect();
    parts.filter(|parts| !parts.is_empty())
}

fn part(line: &str) -> Option<Part> {
    let words: Vec<&str> = line.split_ascii_whitespace().collect();
    let ["fwup-ptn", name, "base", base, "size", size] = words.as_slice() else { return None };
    let number = |text: &str| usize::from_str_radix(text.strip_prefix("0x")?, 16).ok();
    let start = LIST.checked_add(number(base)?)?;
    Some(Part { name: (*name).to_owned(), span: start..start.checked_add(number(size)?)? })
}

fn recognise(blob: &Blob<'_>) -> Option<Candidate> {
    let parts = parts(blob)?;
    let fields = Fields::new(blob, Endian::Big);
    let size = fields.u32(0)? as usize;
    let last = parts.iter().map(|part| part.span.end).max()?;
    if parts.iter().any(|part| part.span.start < LIST + LIST_SIZE) {
        return None;
    }
    // The stated size is the proof; images for the cloud leave it to a header of their own.
    let cloud = fields.bytes(COVERED, 13)? == b"fw-type:Cloud";
    if size < last && !cloud && size != blob.len() {
        return None;
    }
    let size = size.max(last);
    let names: Vec<_> = parts.iter().map(|part| part.name.as_str()).collect();
    let mut details = BTreeMap::from([("partitions", names.join(" "))]);
    let mut flaw = None;
    if size > blob.len() {
        flaw = Some(Cause::CutShort);
    } else if cloud {
        details.insert("signature", "present".to_owned());
    } else {
        crate::work::spend(size.saturating_mul(2));
        let digest = Md5::new().chain_update(SALT).chain_update(&blob[COVERED..size]).finalize();
        let holds = digest.as_slice() == fields.bytes(4, 16)?;
        details.insert("md5", sum::word(holds));
        flaw = (!holds).then_some(Cause::ChecksumWrong);
    }
    let vendor = (fields.u32(COVERED)? as usize).min(256);
    if let Some(text) = fields.bytes(COVERED + 4, vendor).filter(|_| !cloud && vendor > 0) {
        details.insert("vendor", text.trim_ascii().escape_ascii().to_string());
    }
    let size = Some(size.min(blob.len()) as u64);
    Some(Candidate { size, details, flaw, open: Open::Tree(open) })
}

fn open<'a>(blob: &Blob<'a>, share: &Share, _: &Stop) -> Result<Opened<'a>, Damage> {
    let mut tree = Parts::default();
    for Part { name, span } in parts(blob).unwrap_or_default() {
        let cut = (span.end > blob.len()).then_some(Cause::CutShort);
        if !tree.add(share, name.as_bytes(), span, Within::Anywhere, cut) {
            break;
        }
    }
    Ok(tree.open(blob))
}
