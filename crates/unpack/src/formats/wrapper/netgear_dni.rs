// SPDX-License-Identifier: Apache-2.0 OR MIT
//! The header of Netgear images that Delta (DNI) built: lines of text, 128 bytes, and one byte of
//! checksum behind the image.

use std::collections::BTreeMap;

use crate::blob::Blob;
use crate::formats::wrapper::sum;
use crate::formats::{Candidate, Format, Magic, Open, Pointed, codec::lzma_alone};
use crate::tree::{Cause, Family};

/// Size of the header.
const HEADER: usize = 128;

const REFERENCES: &[&str] = &["OpenWrt, tools/firmware-utils/src/mkdniimg.c"];

/// The header.
pub const FORMAT: Format = Format {
    id: "netgear-dni",
    name: "Netgear DNI header",
    family: Family::Wrapper,
    magics: &[Magic { bytes: b"device:", at: 0 }],
    reads: "device, version, region, hardware; points at the checksum behind the image",
    limitations: &[],
    references: REFERENCES,
    recognise,
};

/// The checksum behind the image; found only where the header points at it.
pub const FORMAT_CHECKSUM: Format = Format {
    id: "netgear-dni-checksum",
    name: "Netgear DNI checksum",
    family: Family::Wrapper,
    magics: &[],
    reads: "the checksum is checked",
    limitations: &["seen only where it is the last byte"],
    references: REFERENCES,
    recognise: |_| None,
};

fn recognise(blob: &Blob<'_>) -> Option<Candidate> {
    let header = blob.get(..HEADER)?;
    let end = header.iter().position(|byte| *byte == 0)?;
    if header[end..].iter().any(|byte| *byte != 0) {
        return None;
    }
    let text = std::str::from_utf8(&header[..end]).ok()?;
    let mut details = BTreeMap::new();
    for line in text.lines() {
        let (key, value) = line.split_once(':')?;
        let key = match key {
            "device" => "device",
            "version" => "version",
            "region" => "region",
            "hd_id" => "hardware-id",
            _ => continue,
        };
        details.insert(key, value.escape_default().to_string());
    }
    details.contains_key("version").then_some(Candidate {
        size: Some(HEADER as u64),
        details,
        flaw: None,
        open: Open::Pointing(point),
    })
}

/// The image, where only its place tells that it is LZMA, and the last byte.
fn point(blob: &Blob<'_>) -> Vec<Pointed> {
    let checksum = || {
        let at = blob.len().checked_sub(1).filter(|at| *at > HEADER)?;
        let total = blob.iter().fold(0_u8, |sum, byte| sum.wrapping_add(*byte));
        let holds = total == 0xff;
        let candidate = Candidate {
            size: Some(1),
            details: BTreeMap::from([("checksum", sum::word(holds))]),
            flaw: (!holds).then_some(Cause::ChecksumWrong),
            open: Open::Header,
        };
        Some(Pointed { at, format: &FORMAT_CHECKSUM, candidate })
    };
    lzma_alone::pointed(blob, HEADER).into_iter().chain(checksum()).collect()
}
