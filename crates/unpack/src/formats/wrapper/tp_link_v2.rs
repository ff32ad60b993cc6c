// SPDX-License-Identifier: Apache-2.0 OR MIT
//! TP-Link's image header of versions 2 and 3, 512 bytes, big-endian.

use std::collections::BTreeMap;

use crate::blob::Blob;
use crate::bytes::{Endian, Fields, text_field};
use crate::formats::{Candidate, Format, Magic, Open, codec::lzma_alone};
use crate::tree::{Cause, Family};

/// Size of the header.
const HEADER: usize = 0x200;

/// The format.
pub const FORMAT: Format = Format {
    id: "tp-link-v2",
    name: "TP-Link image header, versions 2 and 3",
    family: Family::Wrapper,
    magics: &[
        Magic { bytes: b"\x02\0\0\0ver. ", at: 0 },
        Magic { bytes: b"\x03\0\0\0ver. ", at: 0 },
    ],
    reads: "versions, hardware id and revision, places of kernel and root file system",
    limitations: &[
        "the two MD5 sums are not checked",
        "images of the safe loader are another format",
    ],
    references: &["OpenWrt, tools/firmware-utils/src/mktplinkfw2.c (layout of struct fw_header)"],
    recognise,
};

fn recognise(blob: &Blob<'_>) -> Option<Candidate> {
    let fields = Fields::new(blob.get(..HEADER)?, Endian::Big);
    // The version's field is padded with 0xff behind its NUL.
    let version = fields.bytes(4, 48)?.split(|byte| *byte == 0).next().and_then(text_field)?;
    let marks = fields.u16(0x8c)? == 0x55aa && fields.u8(0x90)? == 0xa5;
    let (kernel, kernel_size) = (u64::from(fields.u32(0x74)?), u64::from(fields.u32(0x78)?));
    let (root, root_size) = (u64::from(fields.u32(0x7c)?), u64::from(fields.u32(0x80)?));
    if !marks || kernel_size == 0 || kernel < HEADER as u64 {
        return None;
    }
    let part = |start: u64, size: u64| format!("{start:#x}+{size:#x}");
    let number = |at: usize| fields.u32(at).map(|number| format!("{number:#010x}"));
    let software = fields.bytes(0x91, 3)?;
    let details = BTreeMap::from([
        ("header-version", fields.u8(0)?.to_string()),
        ("version", version),
        ("software", format!("{}.{}.{}", software[0], software[1], software[2])),
        ("hardware-id", number(0x34)?),
        ("hardware-revision", number(0x38)?),
        ("load", number(0x68)?),
        ("entry", number(0x6c)?),
        ("image-size", fields.u32(0x70)?.to_string()),
        ("kernel", part(kernel, kernel_size)),
        ("root", part(root, root_size)),
    ]);
    let present = blob.len() as u64;
    let absent = kernel >= present || (root >= present && ![0, 0xffff_ffff].contains(&root));
    let flaw = absent.then_some(Cause::CutShort);
    Some(Candidate { size: Some(HEADER as u64), details, flaw, open: Open::Pointing(point) })
}

fn point(blob: &Blob<'_>) -> Vec<crate::formats::Pointed> {
    let at = Fields::new(blob, Endian::Big).u32(0x74).unwrap_or(0) as usize;
    lzma_alone::pointed(blob, at).into_iter().collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn header() -> Vec<u8> {
        let mut bytes = vec![0xff; 0x1000];
        bytes[..4].copy_from_slice(&[2, 0, 0, 0]);
        bytes[4..13].copy_from_slice(b"ver. 2.0\0");
        for (at, number) in [(0x34, 0x6170_0001_u32), (0x38, 1), (0x70, 0x007a_0000), (0x74, 0x200)]
            .into_iter()
            .chain([(0x78, 0x400), (0x7c, 0x600), (0x80, 0x100)])
        {
            bytes[at..at + 4].copy_from_slice(&number.to_be_bytes());
        }
        bytes[0x8c..0x8e].copy_from_slice(&[0x55, 0xaa]);
        bytes[0x90..0x94].copy_from_slice(&[0xa5, 1, 2, 3]);
        bytes
    }

    #[test]
    fn a_header_is_read() {
        let candidate = recognise(&Blob::borrowed(&header())).expect("a header");
        assert_eq!(candidate.details["hardware-id"], "0x61700001");
        assert_eq!(candidate.details["software"], "1.2.3");
        assert_eq!((candidate.size, candidate.flaw), (Some(0x200), None));
    }

    #[test]
    fn without_its_marks_it_is_none() {
        let mut bytes = header();
        bytes[0x90] = 0;
        assert!(recognise(&Blob::borrowed(&bytes)).is_none());
        assert!(recognise(&Blob::borrowed(&header()[..0x1ff])).is_none());
    }

    #[test]
    fn parts_behind_the_end_are_missing() {
        let bytes = header();
        let candidate = recognise(&Blob::borrowed(&bytes[..0x500])).expect("a header");
        assert_eq!(candidate.flaw, Some(Cause::CutShort));
    }
}
