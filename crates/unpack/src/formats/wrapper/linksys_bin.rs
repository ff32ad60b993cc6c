// SPDX-License-Identifier: Apache-2.0 OR MIT
//! Header that Linksys puts before a TRX image: a code of the product, a date, a version.

use std::collections::BTreeMap;

use crate::blob::Blob;
use crate::bytes::{Endian, Fields};
use crate::formats::{Candidate, Format, Magic, Open};
use crate::tree::{Cause, Family};

/// Size of the header.
const HEADER: usize = 32;

/// The format.
pub const FORMAT: Format = Format {
    id: "linksys-bin",
    name: "Linksys image header",
    family: Family::Wrapper,
    magics: &[Magic { bytes: b"U2ND", at: 14 }],
    reads: "code of the product, date, version",
    limitations: &["recognised only before a TRX header, or where the rest of it is empty"],
    references: &["OpenWrt, tools/firmware-utils/src/addpattern.c (struct code_header)"],
    recognise,
};

fn recognise(blob: &Blob<'_>) -> Option<Candidate> {
    let header = blob.get(..HEADER)?;
    let fields = Fields::new(header, Endian::Little);
    let product = &header[..4];
    let (year, month, day) = (fields.u8(8)?, fields.u8(9)?, fields.u8(10)?);
    let dated = year < 100 && (1..=12).contains(&month) && (1..=31).contains(&day);
    let named = product.iter().all(|byte| byte.is_ascii_alphanumeric() || *byte == b'-');
    // Four bytes and the beginning of a hardware version follow; what is left must be empty.
    let empty = header[22..].iter().all(|byte| matches!(byte, 0 | 0xff));
    let behind = blob.get(HEADER..HEADER + 4);
    if !(named && dated && (empty || behind == Some(b"HDR0"))) {
        return None;
    }
    let version = fields.bytes(11, 3)?;
    let details = BTreeMap::from([
        ("product", product.escape_ascii().to_string()),
        ("date", format!("20{year:02}-{month:02}-{day:02}")),
        ("version", format!("{}.{:02}.{}", version[0], version[1], version[2])),
    ]);
    let flaw = behind.is_none().then_some(Cause::CutShort);
    Some(Candidate { size: Some(HEADER as u64), details, flaw, open: Open::Header })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn header() -> Vec<u8> {
        let mut bytes = b"W54G\0\0\0\0\x0b\x0c\x15\x04\x47\x01U2ND\0\0\x1f".to_vec();
        bytes.resize(HEADER, 0);
        bytes.extend_from_slice(b"HDR0");
        bytes
    }

    #[test]
    fn a_header_is_read() {
        let candidate = recognise(&Blob::borrowed(&header())).expect("a header");
        assert_eq!(candidate.details["product"], "W54G");
        assert_eq!(candidate.details["date"], "2011-12-21");
        assert_eq!(candidate.size, Some(32));
    }

    #[test]
    fn a_month_that_is_none_makes_it_none() {
        let mut bytes = header();
        bytes[9] = 13;
        assert!(recognise(&Blob::borrowed(&bytes)).is_none());
        assert!(recognise(&Blob::borrowed(&header()[..31])).is_none());
    }
}
