// SPDX-License-Identifier: Apache-2.0 OR MIT
//! Android's boot image, versions 0 to 4: header, kernel, RAM disk and more, each on pages.

use std::collections::BTreeMap;

use crate::blob::Blob;
use crate::budget::{Share, Stop};
use crate::bytes::{Endian, Fields};
use crate::formats::archive::stored::{Body, Index};
use crate::formats::{Candidate, Damage, Format, Magic, Open, Opened};
use crate::tree::{Cause, EntryKind, Family, Header};

/// Page size of versions 3 and 4.
const PAGE: u64 = 4096;

/// The format.
pub const FORMAT: Format = Format {
    id: "android-boot",
    name: "Android boot image",
    family: Family::Archive,
    magics: &[Magic { bytes: b"ANDROID!", at: 0 }],
    reads: "versions 0 to 4: kernel, RAM disk, second stage, device trees, signature as files; \
            command line, Android version and patch level",
    limitations: &["the digest in the header of versions 0 to 2 is not checked"],
    references: &[
        "AOSP, system/tools/mkbootimg/include/bootimg/bootimg.h",
        "source.android.com/docs/core/architecture/bootloader/boot-image-header",
    ],
    recognise,
};

/// A named part.
pub struct Part {
    /// Its path.
    pub path: Vec<u8>,
    /// Offset in the image.
    pub start: u64,
    /// Bytes.
    pub size: u64,
}

/// Parts that follow each other, each beginning on a page.
pub struct Pages {
    page: u64,
    at: u64,
    /// What was laid out.
    pub parts: Vec<Part>,
}

impl Pages {
    /// Behind a header of so many bytes.
    pub fn behind(header: u64, page: u64) -> Self {
        Self { page, at: header.next_multiple_of(page), parts: Vec::new() }
    }

    /// The next part, if it has bytes; tells where it begins.
    pub fn add(&mut self, path: &str, size: u32) -> u64 {
        let start = self.at;
        if size > 0 {
            self.parts.push(Part { path: path.into(), start, size: size.into() });
            self.at = start.saturating_add(u64::from(size).next_multiple_of(self.page));
        }
        start
    }

    /// Where the last part ends.
    pub fn end(&self) -> u64 {
        self.parts.iter().map(|part| part.start.saturating_add(part.size)).max().unwrap_or(self.at)
    }
}

/// An image that is a header and parts.
pub fn candidate(
    blob: &Blob<'_>,
    pages: &Pages,
    details: BTreeMap<&'static str, String>,
    open: for<'a> fn(&Blob<'a>, &Share, &Stop) -> Result<Opened<'a>, Damage>,
) -> Candidate {
    let present = blob.len() as u64;
    // The last part is filled up to its page, where the bytes are there.
    let size = pages.at.min(present).max(pages.end().min(present));
    let flaw = (pages.end() > present).then_some(Cause::CutShort);
    Candidate { size: Some(size), details, flaw, open: Open::Tree(open) }
}

/// The parts as files.
pub fn open_parts<'a>(blob: &Blob<'a>, parts: &[Part], share: &Share) -> Opened<'a> {
    let mut index = Index::default();
    for part in parts {
        let start = usize::try_from(part.start).unwrap_or(usize::MAX).min(blob.len());
        if !index.has_room(share, start) {
            break;
        }
        let Some(path) = index.path(&part.path, start) else { continue };
        let end = start.saturating_add(usize::try_from(part.size).unwrap_or(usize::MAX));
        let span = start..end.min(blob.len());
        let cut = (span.len() as u64) < part.size;
        let body = Body { flaw: cut.then_some(Cause::CutShort), ..Body::at(span) };
        index.push(Header::new(EntryKind::File, path, part.size), body);
    }
    index.open(blob)
}

/// Text up to its NUL, with what is not printable escaped.
pub fn text(fields: &Fields<'_>, at: usize, length: usize) -> Option<String> {
    let bytes = fields.bytes(at, length)?;
    let text = bytes.split(|byte| *byte == 0).next().unwrap_or_default();
    (!text.is_empty()).then(|| text.escape_ascii().to_string())
}

/// Version and security patch level, as packed in 32 bits.
fn version(packed: u32, details: &mut BTreeMap<&'static str, String>) {
    let (version, patch) = (packed >> 11, packed & 0x7ff);
    if version != 0 {
        let text = format!("{}.{}.{}", version >> 14, version >> 7 & 127, version & 127);
        details.insert("android-version", text);
    }
    if patch != 0 {
        details.insert("patch-level", format!("{}-{:02}", 2000 + (patch >> 4), patch & 15));
    }
}

/// Parts and facts.
fn read(bytes: &[u8]) -> Option<(Pages, BTreeMap<&'static str, String>)> {
    let fields = Fields::new(bytes, Endian::Little);
    let kernel = fields.u32(8)?;
    let number = fields.u32(40)?;
    let mut details = BTreeMap::new();
    // Before versions were counted, this was the size of a device tree.
    let old_tree = if number > 4 { number } else { 0 };
    details.insert("version", if number > 4 { 0 } else { number }.to_string());
    if matches!(number, 3 | 4) {
        let header = fields.u32(20)?;
        if header != if number == 3 { 1580 } else { 1584 } {
            return None;
        }
        let mut pages = Pages::behind(PAGE, PAGE);
        pages.add("kernel", kernel);
        pages.add("ramdisk", fields.u32(12)?);
        if number == 4 {
            let signature = fields.u32(1580)?;
            pages.add("signature", signature);
            let state = if signature > 0 { "present, not checked" } else { "none" };
            details.insert("signature", state.to_owned());
        }
        version(fields.u32(16)?, &mut details);
        details.extend(text(&fields, 44, 1536).map(|line| ("command-line", line)));
        return Some((pages, details));
    }
    let page = u64::from(fields.u32(36)?);
    if !page.is_power_of_two() || !(2048..=0x2_0000).contains(&page) || kernel == 0 {
        return None;
    }
    let mut pages = Pages::behind(page, page);
    pages.add("kernel", kernel);
    pages.add("ramdisk", fields.u32(16)?);
    pages.add("second", fields.u32(24)?);
    pages.add("dt", old_tree);
    if matches!(number, 1 | 2) {
        let header = fields.u32(1644)?;
        if header != if number == 1 { 1648 } else { 1660 } {
            return None;
        }
        pages.add("recovery-dtbo", fields.u32(1632)?);
        if number == 2 {
            pages.add("dtb", fields.u32(1648)?);
        }
    }
    version(fields.u32(44)?, &mut details);
    details.extend(text(&fields, 48, 16).map(|name| ("name", name)));
    let line = [text(&fields, 64, 512), text(&fields, 608, 1024)];
    let line: String = line.into_iter().flatten().collect();
    if !line.is_empty() {
        details.insert("command-line", line);
    }
    Some((pages, details))
}

fn recognise(blob: &Blob<'_>) -> Option<Candidate> {
    let (pages, details) = read(blob)?;
    // A header alone, among text that names the mark, has sizes of letters.
    let absurd = pages.parts.iter().any(|part| part.size > 1 << 30);
    (!absurd && !pages.parts.is_empty()).then(|| candidate(blob, &pages, details, open))
}

fn open<'a>(blob: &Blob<'a>, share: &Share, _: &Stop) -> Result<Opened<'a>, Damage> {
    let damage = Damage { offset: 0, cause: Cause::StructureDamaged };
    let (pages, _) = read(blob).ok_or(damage)?;
    Ok(open_parts(blob, &pages.parts, share))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn put(bytes: &mut [u8], at: usize, number: u32) {
        bytes[at..at + 4].copy_from_slice(&number.to_le_bytes());
    }

    fn paths(pages: &Pages) -> Vec<(String, u64)> {
        let path = |part: &Part| String::from_utf8_lossy(&part.path).into_owned();
        pages.parts.iter().map(|part| (path(part), part.start)).collect()
    }

    #[test]
    fn versions_lay_out_their_parts() {
        let mut bytes = vec![0; 0x8000];
        bytes[..8].copy_from_slice(b"ANDROID!");
        for (at, number) in [(8, 5000), (16, 100), (24, 0), (36, 2048), (40, 2), (1632, 7)] {
            put(&mut bytes, at, number);
        }
        for (at, number) in [(1644, 1660), (1648, 9), (44, (11 << 14) << 11 | 21 << 4 | 6)] {
            put(&mut bytes, at, number);
        }
        let (pages, details) = read(&bytes).expect("an image");
        let expected =
            [("kernel", 2048), ("ramdisk", 8192), ("recovery-dtbo", 10_240), ("dtb", 12_288)];
        assert_eq!(paths(&pages), expected.map(|(path, at)| (path.to_owned(), at)));
        assert_eq!(
            (details["android-version"].as_str(), details["patch-level"].as_str()),
            ("11.0.0", "2021-06")
        );
        put(&mut bytes, 40, 4);
        put(&mut bytes, 20, 1584);
        put(&mut bytes, 12, 100);
        put(&mut bytes, 1580, 20);
        let (pages, details) = read(&bytes).expect("an image");
        let expected = [("kernel", 4096), ("ramdisk", 12_288), ("signature", 16_384)];
        assert_eq!(paths(&pages), expected.map(|(path, at)| (path.to_owned(), at)));
        assert_eq!(details["signature"], "present, not checked");
        // Before versions: a device tree behind the RAM disk.
        put(&mut bytes, 40, 4000);
        put(&mut bytes, 16, 100);
        let (pages, details) = read(&bytes).expect("an image");
        assert_eq!(pages.parts.last().map(|part| part.path.as_slice()), Some(b"dt".as_slice()));
        assert_eq!(details["version"], "0");
    }
}
