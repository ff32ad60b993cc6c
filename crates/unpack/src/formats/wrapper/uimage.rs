// SPDX-License-Identifier: Apache-2.0 OR MIT
//! U-Boot's legacy image header ("uImage"), 64 bytes, big-endian, with a checksum of its own.

use std::collections::BTreeMap;

use crate::blob::Blob;
use crate::bytes::{Endian, Fields};
use crate::formats::wrapper::sum;
use crate::formats::{Candidate, Format, Magic, Open, Pointed, codec::lzma_alone};
use crate::tree::{Cause, Family};

/// Size of the header.
const HEADER: usize = 64;

/// Kind of an image that holds several.
const MULTI: u8 = 4;

/// The most parts that are believed.
const MAX_PARTS: usize = 16;

/// The format.
pub const FORMAT: Format = Format {
    id: "uimage",
    name: "U-Boot legacy image",
    family: Family::Wrapper,
    magics: &[Magic { bytes: &[0x27, 0x05, 0x19, 0x56], at: 0 }],
    reads: "name, kind of image, compression, sizes; both checksums are checked",
    limitations: &["the parts of a multi-file image are found by the scan; its table is shown"],
    references: &[
        "U-Boot, include/image.h (struct legacy_img_hdr), boot/image.c (image_multi_getimg)",
    ],
    recognise,
};

fn recognise(blob: &Blob<'_>) -> Option<Candidate> {
    let header = blob.get(..HEADER)?;
    let fields = Fields::new(header, Endian::Big);
    if header_checksum(header) != fields.u32(4)? {
        return None;
    }
    let size = fields.u32(12)? as usize;
    let name = fields.bytes(32, 32)?;
    let name = name.split(|byte| *byte == 0).next().unwrap_or_default();
    let data = blob.get(HEADER..HEADER.checked_add(size)?);
    let flaw = match data {
        None => Some(Cause::CutShort),
        Some(data) if sum::crc32(data) != fields.u32(24)? => Some(Cause::ChecksumWrong),
        Some(_) => None,
    };
    let mut details = BTreeMap::from([
        ("name", name.escape_ascii().to_string()),
        ("size", size.to_string()),
        ("kind", kind(fields.u8(30)?)),
        ("compression", compression(fields.u8(31)?)),
        ("load", format!("{:#010x}", fields.u32(16)?)),
        ("entry", format!("{:#010x}", fields.u32(20)?)),
    ]);
    let mut end = HEADER;
    if fields.u8(30)? == MULTI
        && let Some(sizes) = table(blob)
    {
        end += (sizes.len() + 1) * 4;
        let sizes: Vec<_> = sizes.iter().map(u32::to_string).collect();
        details.insert("parts", sizes.join(" "));
    }
    Some(Candidate { size: Some(end as u64), details, flaw, open: Open::Pointing(point) })
}

/// The sizes of the parts of a multi-file image: numbers up to a zero, before the first part.
fn table(blob: &Blob<'_>) -> Option<Vec<u32>> {
    let fields = Fields::new(blob, Endian::Big);
    let mut sizes = Vec::new();
    loop {
        match fields.u32(HEADER + sizes.len() * 4)? {
            0 => return (!sizes.is_empty()).then_some(sizes),
            _ if sizes.len() >= MAX_PARTS => return None,
            size => sizes.push(size),
        }
    }
}

/// The data, where the header says that it is LZMA: its properties may be ones that a scan does not
/// look for.
fn point(blob: &Blob<'_>) -> Vec<Pointed> {
    let is_lzma = blob.get(31) == Some(&3) && blob.get(30) != Some(&MULTI);
    is_lzma.then(|| lzma_alone::pointed(blob, HEADER)).flatten().into_iter().collect()
}

/// CRC-32 over the header with its own checksum field zeroed.
fn header_checksum(header: &[u8]) -> u32 {
    let mut cleared = header.to_vec();
    cleared[4..8].fill(0);
    sum::crc32(&cleared)
}

fn compression(id: u8) -> String {
    match id {
        0 => "none".into(),
        1 => "gzip".into(),
        2 => "bzip2".into(),
        3 => "lzma".into(),
        4 => "lzo".into(),
        5 => "lz4".into(),
        6 => "zstd".into(),
        other => other.to_string(),
    }
}

fn kind(id: u8) -> String {
    match id {
        1 => "standalone".into(),
        2 => "kernel".into(),
        3 => "ramdisk".into(),
        4 => "multi".into(),
        5 => "firmware".into(),
        6 => "script".into(),
        7 => "filesystem".into(),
        8 => "flat-dt".into(),
        other => other.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn image(data: &[u8]) -> Vec<u8> {
        let mut header = vec![0; HEADER];
        header[..4].copy_from_slice(&[0x27, 0x05, 0x19, 0x56]);
        header[12..16].copy_from_slice(&u32::try_from(data.len()).unwrap().to_be_bytes());
        header[24..28].copy_from_slice(&sum::crc32(data).to_be_bytes());
        header[30..32].copy_from_slice(&[2, 3]);
        header[32..39].copy_from_slice(b"OpenWrt");
        let sum = header_checksum(&header);
        header[4..8].copy_from_slice(&sum.to_be_bytes());
        header.extend_from_slice(data);
        header
    }

    #[test]
    fn a_sound_image_is_read() {
        let candidate = recognise(&Blob::borrowed(&image(b"kernel"))).expect("an image");
        assert_eq!(candidate.details["compression"], "lzma");
        assert_eq!(candidate.details["kind"], "kernel");
        assert_eq!(candidate.flaw, None);
    }

    #[test]
    fn the_magic_alone_is_no_image() {
        let mut bytes = image(b"kernel");
        bytes[40] ^= 1;
        assert!(recognise(&Blob::borrowed(&bytes)).is_none());
    }

    #[test]
    fn the_table_of_a_multi_file_image_belongs_to_its_header() {
        let mut data = Vec::new();
        for number in [6_u32, 4, 0] {
            data.extend_from_slice(&number.to_be_bytes());
        }
        data.extend_from_slice(b"kerneldisk");
        let mut bytes = image(&data);
        bytes[30] = MULTI;
        let sum = header_checksum(&bytes[..HEADER]);
        bytes[4..8].copy_from_slice(&sum.to_be_bytes());
        let candidate = recognise(&Blob::borrowed(&bytes)).expect("an image");
        assert_eq!(candidate.details["parts"], "6 4");
        assert_eq!(candidate.size, Some(HEADER as u64 + 12));
    }

    #[test]
    fn a_cut_or_changed_image_says_so() {
        let mut bytes = image(b"kernel");
        *bytes.last_mut().unwrap() ^= 1;
        let flaw = |bytes: &[u8]| recognise(&Blob::borrowed(bytes)).expect("an image").flaw;
        assert_eq!(flaw(&bytes), Some(Cause::ChecksumWrong));
        assert_eq!(flaw(&bytes[..bytes.len() - 1]), Some(Cause::CutShort));
    }
}
