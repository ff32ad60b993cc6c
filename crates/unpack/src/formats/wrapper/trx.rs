// SPDX-License-Identifier: Apache-2.0 OR MIT
//! Broadcom's TRX header, little-endian: a length, a checksum, and where up to four parts begin.

use std::collections::BTreeMap;

use crate::blob::Blob;
use crate::bytes::{Endian, Fields};
use crate::formats::wrapper::sum;
use crate::formats::{Candidate, Format, Magic, Open, Pointed, codec::lzma_alone};
use crate::tree::{Cause, Family};

/// The checksum covers everything from here on.
const COVERED: usize = 12;

/// The format.
pub const FORMAT: Format = Format {
    id: "trx",
    name: "Broadcom TRX header",
    family: Family::Wrapper,
    magics: &[Magic { bytes: b"HDR0", at: 0 }],
    reads: "versions 1 and 2: length, flags, places of the parts; the checksum is checked",
    limitations: &[],
    references: &["Linux, drivers/mtd/parsers/parser_trx.c (struct trx_header)"],
    recognise,
};

/// Size of the header, and where the parts begin, measured from it.
fn parts(bytes: &[u8]) -> Option<(usize, Vec<u32>)> {
    let fields = Fields::new(bytes, Endian::Little);
    let length = fields.u32(4)?;
    let (size, count) = match fields.u32(12)? >> 16 {
        1 => (28, 3),
        2 => (32, 4),
        _ => return None,
    };
    let all: Vec<u32> = (0..count).map_while(|part| fields.u32(16 + part * 4)).collect();
    let used: Vec<u32> = all.iter().copied().filter(|at| *at != 0).collect();
    let sound = all.len() == count
        && used.iter().all(|at| *at >= size as u32 && *at < length)
        && used.is_sorted()
        && !used.is_empty();
    sound.then_some((size, used))
}

fn recognise(blob: &Blob<'_>) -> Option<Candidate> {
    let (header, parts) = parts(blob)?;
    let fields = Fields::new(blob, Endian::Little);
    let length = fields.u32(4)? as usize;
    let stated = fields.u32(8)?;
    let covered = blob.get(COVERED..length);
    let (checksum, flaw) = match covered.map(|covered| sum::jamcrc(covered) == stated) {
        None => ("not checked".to_owned(), Some(Cause::CutShort)),
        Some(true) => (sum::word(true), None),
        Some(false) => (sum::word(false), Some(Cause::ChecksumWrong)),
    };
    let parts: Vec<_> = parts.iter().map(|at| format!("{at:#x}")).collect();
    let details = BTreeMap::from([
        ("version", (fields.u32(12)? >> 16).to_string()),
        ("flags", format!("{:#x}", fields.u32(12)? & 0xffff)),
        ("length", length.to_string()),
        ("checksum", checksum),
        ("parts", parts.join(" ")),
    ]);
    Some(Candidate { size: Some(header as u64), details, flaw, open: Open::Pointing(point) })
}

fn point(blob: &Blob<'_>) -> Vec<Pointed> {
    let places = parts(blob).map(|(_, parts)| parts).unwrap_or_default();
    places.into_iter().filter_map(|at| lzma_alone::pointed(blob, at as usize)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn image() -> Vec<u8> {
        let mut bytes = b"HDR0".to_vec();
        for number in [60_u32, 0, 1 << 16, 28, 40, 0] {
            bytes.extend_from_slice(&number.to_le_bytes());
        }
        bytes.resize(60, b'k');
        let sum = sum::jamcrc(&bytes[COVERED..]);
        bytes[8..12].copy_from_slice(&sum.to_le_bytes());
        bytes
    }

    #[test]
    fn a_header_is_read_and_its_checksum_holds() {
        let candidate = recognise(&Blob::borrowed(&image())).expect("a header");
        assert_eq!((candidate.size, candidate.flaw), (Some(28), None));
        assert_eq!(candidate.details["checksum"], "holds");
        assert_eq!(candidate.details["parts"], "0x1c 0x28");
    }

    #[test]
    fn parts_outside_the_image_make_it_none() {
        let mut bytes = image();
        bytes[16] = 61;
        assert!(recognise(&Blob::borrowed(&bytes)).is_none());
        assert!(recognise(&Blob::borrowed(b"HDR0")).is_none());
    }

    #[test]
    fn a_cut_or_changed_image_says_so() {
        let mut bytes = image();
        let flaw = |bytes: &[u8]| recognise(&Blob::borrowed(bytes)).expect("a header").flaw;
        assert_eq!(flaw(&bytes[..50]), Some(Cause::CutShort));
        bytes[50] ^= 1;
        assert_eq!(flaw(&bytes), Some(Cause::ChecksumWrong));
    }
}
