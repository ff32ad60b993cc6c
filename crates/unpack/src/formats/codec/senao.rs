// SPDX-License-Identifier: Apache-2.0 OR MIT
//! Senao's image, as EnGenius and some D-Link access points have it: a big-endian header, and a
//! content hidden by XOR with a number that the header names.

use std::collections::BTreeMap;

use md5::{Digest, Md5};

use crate::blob::Blob;
use crate::budget::Stop;
use crate::bytes::{Endian, Fields};
use crate::formats::codec::stream::{self, Step};
use crate::formats::{Candidate, Decoded, Format, Open};
use crate::tree::{Cause, Family};

/// Size of the header.
const HEADER: usize = 0x60;

/// Where the header's checksum stands.
const SUM: usize = 88;

/// Size of the second header without the model's name, in images of type 0.
const SECOND: usize = 40;

/// The longest name of a model.
const MAX_MODEL: u32 = 64;

/// The format.
pub const FORMAT: Format = Format {
    id: "senao",
    name: "Senao image (EnGenius, D-Link)",
    family: Family::Codec,
    magics: &[],
    reads: "vendor, product, version, kind; the content is uncovered, its MD5 verified",
    limitations: &["recognised only where a content begins, as it has no magic"],
    references: &["OpenWrt, firmware-utils, src/mksenaofw.c"],
    recognise,
};

/// Where the content begins: behind the second header, if there is one whose checksum holds.
fn content(bytes: &[u8]) -> Option<usize> {
    let fields = Fields::new(bytes, Endian::Big);
    let sum = |bytes: &[u8]| bytes.iter().fold(0_u32, |sum, byte| sum + u32::from(*byte));
    let header = bytes.get(..HEADER)?;
    // The checksum was zero when it was taken.
    let own = sum(header) - sum(&header[SUM..SUM + 4]);
    let stated = fields.u32(SUM)?;
    if own == stated {
        return Some(HEADER);
    }
    let model = fields.u32(HEADER + 36).filter(|model| *model <= MAX_MODEL)?;
    let end = HEADER + SECOND + model as usize;
    let second = bytes.get(HEADER..end)?;
    (fields.u32(28)? == 0 && own + sum(second) == stated).then_some(end)
}

fn recognise(blob: &Blob<'_>) -> Option<Candidate> {
    let fields = Fields::new(blob, Endian::Big);
    let (kind, size, key) = (fields.u32(28)?, fields.u32(32)?, fields.u32(92)?);
    // Cheap first.
    if kind > 0x0c || size == 0 || fields.u32(36)? != 0 || key == 0 || fields.u32(SUM)? > 0xffff {
        return None;
    }
    content(blob)?;
    let version = fields.bytes(12, 16)?.split(|byte| *byte == 0).next()?;
    let details = BTreeMap::from([
        ("vendor", format!("{:#x}", fields.u32(4)?)),
        ("product", format!("{:#x}", fields.u32(8)?)),
        ("version", version.escape_ascii().to_string()),
        ("kind", kind_name(kind)),
        ("encryption", "xor".to_owned()),
    ]);
    Some(Candidate { size: None, details, flaw: None, open: Open::Stream { decode, proven: true } })
}

fn kind_name(kind: u32) -> String {
    match kind {
        0 => "combo".into(),
        1 => "bootloader".into(),
        2 => "kernel".into(),
        3 => "kernelapp".into(),
        4 => "apps".into(),
        other => other.to_string(),
    }
}

fn decode(input: &[u8], limit: u64, stop: &Stop) -> Decoded {
    let fields = Fields::new(input, Endian::Big);
    let parts = || Some((content(input)?, fields.u32(32)? as usize, fields.u32(92)?));
    let Some((start, size, key)) = parts() else {
        return stream::nothing(Cause::StructureDamaged);
    };
    let covered = input.get(start..).unwrap_or_default();
    let covered = &covered[..size.min(covered.len())];
    let mut done = 0_usize;
    let mut decoded = stream::run(covered, limit, stop, |rest, out| {
        let room = (out.capacity() - out.len()).min(rest.len());
        out.extend(rest[..room].iter().zip(done..).map(|(byte, at)| byte ^ shifted(key, at)));
        done += room;
        (room, if room == rest.len() { Step::End } else { Step::More })
    });
    decoded.consumed += start as u64;
    if decoded.flaw.is_none() && decoded.content.len() < size {
        decoded.flaw = Some(Cause::CutShort);
    } else if decoded.flaw.is_none() {
        let holds = fields.bytes(40, 16) == Some(Md5::digest(&decoded.content).as_slice());
        decoded.flaw = (!holds).then_some(Cause::ChecksumWrong);
    }
    decoded
}

/// The key for this place: the lowest byte of the number, moved on by one bit for each byte.
fn shifted(key: u32, at: usize) -> u8 {
    (key >> (at % 8)).to_le_bytes()[0]
}
