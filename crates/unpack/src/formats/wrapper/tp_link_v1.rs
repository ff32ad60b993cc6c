// SPDX-License-Identifier: Apache-2.0 OR MIT
//! TP-Link's first image header, 512 bytes, big-endian.

use std::collections::BTreeMap;

use crate::blob::Blob;
use crate::bytes::{Endian, Fields, text_field};
use crate::formats::{Candidate, Format, Magic, Open};
use crate::tree::{Cause, Family};

/// Size of the header.
const HEADER: usize = 0x200;

/// The format.
pub const FORMAT: Format = Format {
    id: "tp-link-v1",
    name: "TP-Link image header, version 1",
    family: Family::Wrapper,
    magics: &[
        Magic { bytes: b"\x01\0\0\0TP-LINK", at: 0 },
        Magic { bytes: b"\x01\0\0\0OpenWrt\0", at: 0 },
    ],
    reads: "vendor, version, hardware id, places of kernel and root file system",
    limitations: &["the two MD5 sums are not checked", "other vendor names are not recognised"],
    references: &["OpenWrt, tools/firmware-utils/src/mktplinkfw.c (layout of struct fw_header)"],
    recognise,
};

fn recognise(blob: &Blob<'_>) -> Option<Candidate> {
    let fields = Fields::new(blob.get(..HEADER)?, Endian::Big);
    let vendor = text_field(fields.bytes(4, 24)?)?;
    let version = text_field(fields.bytes(28, 36)?)?;
    let image = u64::from(fields.u32(0x7c)?);
    let (kernel, kernel_size) = (u64::from(fields.u32(0x80)?), u64::from(fields.u32(0x84)?));
    let (root, root_size) = (u64::from(fields.u32(0x88)?), u64::from(fields.u32(0x8c)?));
    // The rest of the header is padding: that, and parts that lie behind the header, is the proof.
    let padded = fields.bytes(0xb0, HEADER - 0xb0)?.iter().all(|byte| *byte == 0);
    let sound = padded && kernel + kernel_size > 0 && kernel < u64::from(u32::MAX / 2);
    if !sound {
        return None;
    }
    let present = blob.len() as u64;
    let needed = (kernel + kernel_size).max(root + root_size);
    let details = BTreeMap::from([
        ("vendor", vendor),
        ("version", version),
        ("hardware-id", format!("{:#010x}", fields.u32(0x40)?)),
        ("image-size", image.to_string()),
        ("kernel", format!("{kernel:#x}+{kernel_size:#x}")),
        ("root", format!("{root:#x}+{root_size:#x}")),
    ]);
    // The header's own size fields are known to lie (a loader before the kernel), so a part that
    // ends behind the image is told only where it also begins there.
    let flaw = (root >= present && needed > present && root_size > 0).then_some(Cause::CutShort);
    Some(Candidate { size: Some(HEADER as u64), details, flaw, open: Open::Header })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn header() -> Vec<u8> {
        let mut bytes = vec![0; 0x1000];
        bytes[0] = 1;
        bytes[4..11].copy_from_slice(b"OpenWrt");
        bytes[0x40..0x44].copy_from_slice(&0x0841_0009_u32.to_be_bytes());
        bytes[0x80..0x84].copy_from_slice(&0x200_u32.to_be_bytes());
        bytes[0x84..0x88].copy_from_slice(&0x400_u32.to_be_bytes());
        bytes
    }

    #[test]
    fn a_header_is_read() {
        let candidate = recognise(&Blob::borrowed(&header())).expect("a header");
        assert_eq!(candidate.size, Some(0x200));
        assert_eq!(candidate.details["hardware-id"], "0x08410009");
        assert_eq!(candidate.flaw, None);
    }

    #[test]
    fn a_header_with_other_bytes_behind_is_none() {
        let mut bytes = header();
        bytes[0x180] = 1;
        assert!(recognise(&Blob::borrowed(&bytes)).is_none());
        assert!(recognise(&Blob::borrowed(&header()[..0x1ff])).is_none());
    }
}
