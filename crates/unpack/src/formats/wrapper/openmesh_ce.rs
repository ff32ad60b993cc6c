// SPDX-License-Identifier: Apache-2.0 OR MIT
//! OpenMesh's "Combined Extended Image": a table in text, padded to 64 KiB, then the files.

use std::collections::BTreeMap;

use crate::blob::Blob;
use crate::formats::{Candidate, Format, Magic, Open};
use crate::tree::{Cause, Family};

/// Size of the table with its padding.
const HEADER: usize = 64 << 10;

/// Size of the line before those of the files: magic, version, type, number of files.
const FIRST: usize = 2 + 2 + 32 + 2;

/// Size of a file's line: name, size, MD5.
const LINE: usize = 32 + 8 + 32;

/// The format.
pub const FORMAT: Format = Format {
    id: "openmesh-ce",
    name: "OpenMesh combined image",
    family: Family::Wrapper,
    magics: &[Magic { bytes: b"CE01", at: 0 }],
    reads: "type, names and sizes of the files",
    limitations: &["the MD5 sums are not checked"],
    references: &["OpenWrt, scripts/combined-ext-image.sh"],
    recognise,
};

fn recognise(blob: &Blob<'_>) -> Option<Candidate> {
    let kind = words(blob.get(4..36)?)?;
    let count = usize::try_from(hexadecimal(blob.get(36..FIRST)?)?).ok()?;
    let mut files = Vec::new();
    let mut end = HEADER;
    for line in 0..count {
        let start = FIRST + line * LINE;
        let name = words(blob.get(start..start + 32)?)?;
        let size = hexadecimal(blob.get(start + 32..start + 40)?)?;
        hexadecimal(blob.get(start + 40..start + 56)?)?;
        hexadecimal(blob.get(start + 56..start + LINE)?)?;
        files.push(format!("{name}@{end:#x}+{size:#x}"));
        end = end.checked_add(usize::try_from(size).ok()?)?;
    }
    if kind.is_empty() || files.is_empty() {
        return None;
    }
    let details = BTreeMap::from([("type", kind), ("files", files.join(" "))]);
    let flaw = (end > blob.len()).then_some(Cause::CutShort);
    let size = HEADER.min(blob.len()) as u64;
    Some(Candidate { size: Some(size), details, flaw, open: Open::Header })
}

/// Printable text, padded with spaces.
fn words(field: &[u8]) -> Option<String> {
    let printable = field.iter().all(|byte| (0x20..0x7f).contains(byte));
    printable.then(|| field.escape_ascii().to_string().trim_end().to_owned())
}

fn hexadecimal(field: &[u8]) -> Option<u64> {
    let digits = field.iter().all(u8::is_ascii_hexdigit);
    let text = digits.then(|| std::str::from_utf8(field).ok()).flatten()?;
    u64::from_str_radix(text, 16).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn image() -> Vec<u8> {
        let mut text = format!("CE01{:<32}{:02x}", "A60", 2);
        for (name, size) in [("kernel", 0x10), ("rootfs", 0x20)] {
            text += &format!("{name:<32}{size:08x}{}", "0123456789abcdef".repeat(2));
        }
        let mut bytes = text.into_bytes();
        bytes.resize(HEADER + 0x30, 0);
        bytes
    }

    #[test]
    fn a_table_is_read() {
        let candidate = recognise(&Blob::borrowed(&image())).expect("a table");
        assert_eq!(candidate.details["files"], "kernel@0x10000+0x10 rootfs@0x10010+0x20");
        assert_eq!((candidate.size, candidate.flaw), (Some(0x10000), None));
    }

    #[test]
    fn four_letters_alone_are_none() {
        let mut bytes = image();
        bytes[36] = b'x';
        assert!(recognise(&Blob::borrowed(&bytes)).is_none());
        assert!(recognise(&Blob::borrowed(b"CE01 is a street")).is_none());
    }

    #[test]
    fn files_that_are_cut_are_told() {
        let candidate = recognise(&Blob::borrowed(&image()[..HEADER])).expect("a table");
        assert_eq!(candidate.flaw, Some(Cause::CutShort));
    }
}
