// SPDX-License-Identifier: Apache-2.0 OR MIT
//! Broadcom's image tag for BCM63xx (CFE): 256 bytes of text fields and checksums.

use std::collections::BTreeMap;

use crate::blob::Blob;
use crate::bytes::{Endian, Fields, text_field};
use crate::formats::wrapper::sum;
use crate::formats::{Candidate, Format, Magic, Open, Pointed, codec::lzma_alone};
use crate::tree::{Cause, Family};

/// Size of the tag.
const TAG: usize = 256;

/// What the tag's own checksum covers: all that stands before it.
const COVERED: usize = 236;

/// The format.
pub const FORMAT: Format = Format {
    id: "bcm-tag",
    name: "Broadcom image tag",
    family: Family::Wrapper,
    magics: &[Magic { bytes: b"Broadcom Corporatio", at: 4 }],
    reads: "board, chip, sizes, addresses; the checksums of tag and image are checked",
    limitations: &["tags of vendors that put another name than Broadcom's are not recognised"],
    references: &["Linux, include/linux/bcm963xx_tag.h (struct bcm_tag)"],
    recognise,
};

fn recognise(blob: &Blob<'_>) -> Option<Candidate> {
    let tag = blob.get(..TAG)?;
    let fields = Fields::new(tag, Endian::Big);
    let text = |at: usize, length: usize| text_field(fields.bytes(at, length)?);
    // Numbers stand there as decimal text, or the field is empty.
    let number = |at: usize, length: usize| {
        let text = text(at, length)?;
        if text.is_empty() { Some(0) } else { text.parse::<u64>().ok() }
    };
    let total = number(62, 10)?;
    let own = sum::jamcrc(&tag[..COVERED]) == fields.u32(COVERED)?;
    let stated = fields.u32(216)?;
    let image = usize::try_from(total).ok().and_then(|total| blob.get(TAG..)?.get(..total));
    let image = image.map(|image| sum::jamcrc(image) == stated);
    let flaw = match (own, image) {
        (_, None) => Some(Cause::CutShort),
        (true, Some(true)) => None,
        _ => Some(Cause::ChecksumWrong),
    };
    let details = BTreeMap::from([
        ("tag-version", text(0, 4)?),
        ("version", text(24, 14)?),
        ("chip", text(38, 6)?),
        ("board", text(44, 16)?),
        ("endian", if text(60, 2)? == "1" { "big" } else { "little" }.to_owned()),
        ("image-size", total.to_string()),
        ("image-address", format!("{:#010x}", number(94, 12)?)),
        ("root-size", number(106, 10)?.to_string()),
        ("kernel-address", format!("{:#010x}", number(116, 12)?)),
        ("kernel-size", number(128, 10)?.to_string()),
        ("tag-checksum", sum::word(own)),
        ("image-checksum", image.map_or_else(|| "not checked".to_owned(), sum::word)),
    ]);
    Some(Candidate { size: Some(TAG as u64), details, flaw, open: Open::Pointing(point) })
}

fn point(blob: &Blob<'_>) -> Vec<Pointed> {
    lzma_alone::pointed(blob, TAG).into_iter().collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn image() -> Vec<u8> {
        let mut bytes = vec![0; TAG];
        for (at, text) in [
            (0, "6"),
            (4, "Broadcom Corporatio"),
            (24, "ver. 2.0"),
            (38, "6348"),
            (44, "96348GW"),
            (60, "1"),
            (62, "10"),
            (94, "3217096960"),
        ] {
            bytes[at..at + text.len()].copy_from_slice(text.as_bytes());
        }
        let sum = sum::jamcrc(b"0123456789");
        bytes[216..220].copy_from_slice(&sum.to_be_bytes());
        let sum = sum::jamcrc(&bytes[..COVERED]);
        bytes[COVERED..COVERED + 4].copy_from_slice(&sum.to_be_bytes());
        bytes.extend_from_slice(b"0123456789");
        bytes
    }

    #[test]
    fn a_tag_is_read_and_its_checksums_hold() {
        let candidate = recognise(&Blob::borrowed(&image())).expect("a tag");
        assert_eq!((candidate.size, candidate.flaw), (Some(256), None));
        assert_eq!(candidate.details["board"], "96348GW");
        assert_eq!(candidate.details["image-address"], "0xbfc10100");
        assert_eq!(candidate.details["image-checksum"], "holds");
    }

    #[test]
    fn numbers_that_are_none_make_it_none() {
        let mut bytes = image();
        bytes[62] = b'x';
        assert!(recognise(&Blob::borrowed(&bytes)).is_none());
        assert!(recognise(&Blob::borrowed(&image()[..255])).is_none());
    }

    #[test]
    fn a_cut_or_changed_image_says_so() {
        let mut bytes = image();
        let flaw = |bytes: &[u8]| recognise(&Blob::borrowed(bytes)).expect("a tag").flaw;
        assert_eq!(flaw(&bytes[..260]), Some(Cause::CutShort));
        *bytes.last_mut().unwrap() ^= 1;
        assert_eq!(flaw(&bytes), Some(Cause::ChecksumWrong));
    }
}
