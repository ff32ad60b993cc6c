// SPDX-License-Identifier: Apache-2.0 OR MIT
//! SEAMA, Alpha Networks' header (D-Link and others), big-endian: one for the whole, without a
//! size, then one for each part with its size and MD5.

use std::collections::BTreeMap;

use crate::blob::Blob;
use crate::bytes::{Endian, Fields, hex};
use crate::formats::{Candidate, Format, Magic, Open, Pointed, codec::lzma_alone};
use crate::tree::{Cause, Family};

/// Size of the fixed part.
const HEADER: usize = 12;

/// Size of the digest of a part.
const MD5: usize = 16;

/// The format.
pub const FORMAT: Format = Format {
    id: "seama",
    name: "SEAMA header",
    family: Family::Wrapper,
    magics: &[Magic { bytes: &[0x5e, 0xa3, 0xa4, 0x17], at: 0 }],
    reads: "size and the pairs of names and values",
    limitations: &["the MD5 sum is shown, not checked"],
    references: &["OpenWrt, tools/firmware-utils/src/seama.h"],
    recognise,
};

/// Size of the header and of the part behind it.
fn sizes(bytes: &[u8]) -> Option<(usize, usize, usize)> {
    let fields = Fields::new(bytes, Endian::Big);
    let (meta, size) = (usize::from(fields.u16(6)?), fields.u32(8)? as usize);
    let start = HEADER + if size > 0 { MD5 } else { 0 };
    Some((start, start + meta, size))
}

fn recognise(blob: &Blob<'_>) -> Option<Candidate> {
    let (start, end, size) = sizes(blob)?;
    let meta = blob.get(start..end)?;
    let mut details = BTreeMap::from([("size", size.to_string())]);
    if size > 0 {
        let digest = blob.get(HEADER..start)?;
        details.insert("md5", hex(digest));
    }
    // Pairs like `dev=/dev/mtdblock/1`, each with a NUL, padded with NULs.
    let mut pairs = Vec::new();
    for pair in meta.split(|byte| *byte == 0).filter(|pair| !pair.is_empty()) {
        let printable = pair.iter().all(|byte| (0x20..0x7f).contains(byte));
        if !printable || !pair.contains(&b'=') {
            return None;
        }
        pairs.push(pair.escape_ascii().to_string());
    }
    if pairs.is_empty() {
        return None;
    }
    details.insert("meta", pairs.join(" "));
    let flaw = (blob.len() - end < size).then_some(Cause::CutShort);
    Some(Candidate { size: Some(end as u64), details, flaw, open: Open::Pointing(point) })
}

fn point(blob: &Blob<'_>) -> Vec<Pointed> {
    let end = sizes(blob).filter(|(_, _, size)| *size > 0).map(|(_, end, _)| end);
    end.and_then(|end| lzma_alone::pointed(blob, end)).into_iter().collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn header(size: u32, meta: &[u8]) -> Vec<u8> {
        let mut bytes = vec![0x5e, 0xa3, 0xa4, 0x17, 0, 0];
        bytes.extend_from_slice(&u16::try_from(meta.len()).unwrap().to_be_bytes());
        bytes.extend_from_slice(&size.to_be_bytes());
        if size > 0 {
            bytes.extend_from_slice(&[0xab; MD5]);
        }
        bytes.extend_from_slice(meta);
        bytes
    }

    #[test]
    fn both_kinds_of_header_are_read() {
        let whole = header(0, b"signature=wrgac13_dlink\0\0");
        let candidate = recognise(&Blob::borrowed(&whole)).expect("a header");
        assert_eq!(candidate.details["meta"], "signature=wrgac13_dlink");
        assert_eq!((candidate.size, candidate.flaw), (Some(whole.len() as u64), None));
        let mut part = header(4, b"dev=/dev/mtdblock/1\0type=firmware\0");
        part.extend_from_slice(b"data");
        let candidate = recognise(&Blob::borrowed(&part)).expect("a header");
        assert_eq!(candidate.details["meta"], "dev=/dev/mtdblock/1 type=firmware");
        assert_eq!(candidate.flaw, None);
    }

    #[test]
    fn without_pairs_it_is_none() {
        assert!(recognise(&Blob::borrowed(&header(0, b""))).is_none());
        assert!(recognise(&Blob::borrowed(&header(0, b"no pair\0"))).is_none());
        assert!(recognise(&Blob::borrowed(&header(0, b"a=\x01\0"))).is_none());
    }

    #[test]
    fn a_part_that_is_cut_says_so() {
        let bytes = header(4000, b"type=firmware\0");
        let candidate = recognise(&Blob::borrowed(&bytes)).expect("a header");
        assert_eq!(candidate.flaw, Some(Cause::CutShort));
    }
}
