// SPDX-License-Identifier: Apache-2.0 OR MIT
//! QEMU's disk images: named, not read. No device ships in one; people hand in what they run.

use std::collections::BTreeMap;

use crate::blob::Blob;
use crate::bytes::{Endian, Fields};
use crate::formats::{Candidate, Format, Magic, Open};
use crate::tree::{Cause, Family};

/// The format.
pub const FORMAT: Format = Format {
    id: "qcow2",
    name: "QEMU copy-on-write image",
    family: Family::Wrapper,
    magics: &[Magic { bytes: b"QFI\xfb\0\0\0", at: 0 }],
    reads: "the header of versions 2 and 3: sizes, encryption, whether there is a backing file",
    limitations: &["the disk inside is not read: convert it with `qemu-img convert -O raw`"],
    references: &["QEMU, docs/interop/qcow2.txt"],
    recognise,
};

fn recognise(blob: &Blob<'_>) -> Option<Candidate> {
    let fields = Fields::new(blob, Endian::Big);
    let version = fields.u32(4)?;
    let (bits, size) = (fields.u32(20)?, fields.u64(24)?);
    let aligned = |at: usize| -> Option<bool> { Some(fields.u64(at)? & ((1 << bits) - 1) == 0) };
    let sound = (2..=3).contains(&version)
        && (9..=21).contains(&bits)
        && fields.u32(32)? <= 2
        && size < 1 << 56
        && aligned(40)?
        && aligned(48)?;
    let header = match version {
        2 => 72,
        _ => u64::from(fields.u32(100)?),
    };
    if !sound || header > 1 << bits || header < 72 {
        return None;
    }
    let encryption = ["none", "AES", "LUKS"].get(fields.u32(32)? as usize)?;
    let backing = if fields.u64(8)? == 0 { "none" } else { "named" };
    let details = BTreeMap::from([
        ("version", version.to_string()),
        ("disk-size", size.to_string()),
        ("cluster-size", (1_u64 << bits).to_string()),
        ("encryption", (*encryption).to_owned()),
        ("backing-file", backing.to_owned()),
    ]);
    // Clusters stand in any order: what a scan of them finds would be in pieces.
    Some(Candidate {
        size: Some(blob.len() as u64),
        details,
        flaw: Some(Cause::CodecUnsupported),
        open: Open::Header,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_header_is_named_and_said_not_to_be_read() {
        let mut bytes = vec![0; 512];
        bytes[..8].copy_from_slice(b"QFI\xfb\0\0\0\x03");
        bytes[23] = 16;
        bytes[24..32].copy_from_slice(&(1_u64 << 30).to_be_bytes());
        bytes[103] = 104;
        let candidate = recognise(&Blob::borrowed(&bytes)).expect("a header");
        assert_eq!(candidate.details["disk-size"], "1073741824");
        assert_eq!(candidate.flaw, Some(Cause::CodecUnsupported));
        bytes[23] = 8;
        assert!(recognise(&Blob::borrowed(&bytes)).is_none());
    }
}
