// SPDX-License-Identifier: Apache-2.0 OR MIT
//! U-Boot's legacy image header ("uImage"), 64 bytes, big-endian, with a checksum of its own.

use std::collections::BTreeMap;

use flate2::Crc;

use crate::blob::Blob;
use crate::bytes::{Endian, Fields};
use crate::formats::{Candidate, Format, Magic, Open};
use crate::tree::{Cause, Family};

/// Size of the header.
const HEADER: usize = 64;

/// The format.
pub const FORMAT: Format = Format {
    id: "uimage",
    name: "U-Boot legacy image",
    family: Family::Wrapper,
    magics: &[Magic { bytes: &[0x27, 0x05, 0x19, 0x56], at: 0 }],
    reads: "name, kind of image, compression, sizes; both checksums are checked",
    limitations: &["the parts of a multi-file image are found by the scan, not by its table"],
    references: &["U-Boot, include/image.h (struct legacy_img_hdr)"],
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
        Some(data) if checksum(data) != fields.u32(24)? => Some(Cause::ChecksumWrong),
        Some(_) => None,
    };
    let details = BTreeMap::from([
        ("name", name.escape_ascii().to_string()),
        ("size", size.to_string()),
        ("kind", kind(fields.u8(30)?)),
        ("compression", compression(fields.u8(31)?)),
        ("load", format!("{:#010x}", fields.u32(16)?)),
        ("entry", format!("{:#010x}", fields.u32(20)?)),
    ]);
    Some(Candidate { size: Some(HEADER as u64), details, flaw, open: Open::Header })
}

/// CRC-32 over the header with its own checksum field zeroed.
fn header_checksum(header: &[u8]) -> u32 {
    let mut crc = Crc::new();
    crc.update(&header[..4]);
    crc.update(&[0; 4]);
    crc.update(&header[8..]);
    crc.sum()
}

fn checksum(data: &[u8]) -> u32 {
    let mut crc = Crc::new();
    crc.update(data);
    crc.sum()
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
        header[24..28].copy_from_slice(&checksum(data).to_be_bytes());
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
    fn a_cut_or_changed_image_says_so() {
        let mut bytes = image(b"kernel");
        *bytes.last_mut().unwrap() ^= 1;
        let flaw = |bytes: &[u8]| recognise(&Blob::borrowed(bytes)).expect("an image").flaw;
        assert_eq!(flaw(&bytes), Some(Cause::ChecksumWrong));
        assert_eq!(flaw(&bytes[..bytes.len() - 1]), Some(Cause::CutShort));
    }
}
