// SPDX-License-Identifier: Apache-2.0 OR MIT
//! cpio in its "new ASCII" form, which initial RAM disks of Linux have. The reader is our own: the
//! `cpio` crate consumes its reader and trusts the sizes.

use std::collections::BTreeMap;

use crate::blob::Blob;
use crate::budget::{Share, Stop};
use crate::formats::archive::stored::{Body, Index};
use crate::formats::{Candidate, Damage, Format, Magic, Open, Opened};
use crate::path::MAX_PATH;
use crate::tree::{Cause, EntryKind, Family, Header};

/// Size of a header: the magic and thirteen numbers of eight digits.
const HEADER: usize = 110;

/// Name of the entry that ends an archive.
const TRAILER: &[u8] = b"TRAILER!!!";

/// The format.
pub const FORMAT: Format = Format {
    id: "cpio",
    name: "cpio archive (newc)",
    family: Family::Archive,
    magics: &[Magic { bytes: b"070701", at: 0 }, Magic { bytes: b"070702", at: 0 }],
    reads: "files, links, hard links, devices; the sums of 070702 are verified",
    limitations: &["the older forms (binary and `odc`)"],
    references: &[
        "Linux, Documentation/driver-api/early-userspace/buffer-format.rst",
        "cpio(5), FreeBSD, section 'New ASCII Format'",
    ],
    recognise,
};

/// One header with its name.
struct Member<'a> {
    at: usize,
    name: &'a [u8],
    inode: u32,
    mode: u32,
    uid: u32,
    gid: u32,
    links: u32,
    modified: u32,
    size: usize,
    device: (u32, u32),
    sum: Option<u32>,
    data: usize,
}

impl<'a> Member<'a> {
    fn read(bytes: &'a [u8], at: usize) -> Option<Self> {
        let header = bytes.get(at..at.checked_add(HEADER)?)?;
        let summed = match &header[..6] {
            b"070701" => false,
            b"070702" => true,
            _ => return None,
        };
        let number = |field: usize| {
            let digits = header.get(6 + field * 8..14 + field * 8)?;
            let all = digits.iter().all(u8::is_ascii_hexdigit);
            let text = all.then(|| std::str::from_utf8(digits).ok()).flatten()?;
            u32::from_str_radix(text, 16).ok()
        };
        let length = number(11)? as usize;
        let named = at + HEADER;
        let name = bytes.get(named..named.checked_add(length)?)?;
        // The name's length counts its NUL.
        let name = name.strip_suffix(&[0]).filter(|name| name.len() <= MAX_PATH)?;
        // Padding counts from the start of the archive, which is a multiple of four itself.
        let data = at + (HEADER + length).next_multiple_of(4);
        let sum = number(12)?;
        Some(Self {
            at,
            name,
            inode: number(0)?,
            mode: number(1)?,
            uid: number(2)?,
            gid: number(3)?,
            links: number(4)?,
            modified: number(5)?,
            size: number(6)? as usize,
            device: (number(7)?, number(8)?),
            sum: summed.then_some(sum),
            data,
        })
    }

    fn end(&self) -> usize {
        self.data.saturating_add(self.size)
    }

    /// Where the next header stands.
    fn next(&self) -> usize {
        self.data.saturating_add(self.size.saturating_add(3) & !3)
    }

    fn is_trailer(&self) -> bool {
        self.name == TRAILER
    }

    fn kind(&self) -> EntryKind {
        EntryKind::of_mode(self.mode).unwrap_or(EntryKind::File)
    }
}

fn recognise(blob: &Blob<'_>) -> Option<Candidate> {
    let mut member = Member::read(blob, 0)?;
    let mut count = 0_u64;
    // SWUpdate wants its description first, and the signature over it right behind.
    let is_update = member.name == b"sw-description";
    let mut signed = false;
    // All of a header is digits: one that holds is proof enough to tell what is wrong behind it.
    let (end, flaw) = loop {
        if member.is_trailer() {
            break (member.next().min(blob.len()), None);
        }
        crate::work::spend(128);
        count += 1;
        signed |= count == 2 && member.name == b"sw-description.sig";
        if member.end() > blob.len() {
            break (blob.len(), Some(Cause::CutShort));
        }
        let next = member.next().min(blob.len());
        match Member::read(blob, next) {
            Some(following) => member = following,
            None if is_cut(&blob[next..]) => break (blob.len(), Some(Cause::CutShort)),
            None => break (next, Some(Cause::StructureDamaged)),
        }
    };
    let mut details = BTreeMap::from([("members", count.to_string())]);
    if is_update {
        details.insert("package", "swupdate".to_owned());
        details.insert("signature", if signed { "present" } else { "absent" }.to_owned());
    }
    Some(Candidate { size: Some(end as u64), details, flaw, open: Open::Tree(open) })
}

/// Whether what stands where a header should is the beginning of one.
fn is_cut(rest: &[u8]) -> bool {
    let is_header = [b"070701", b"070702"].iter().any(|magic| rest.starts_with(*magic));
    rest.len() < HEADER || (is_header && rest.len() < HEADER + MAX_PATH)
}

fn open<'a>(blob: &Blob<'a>, share: &Share, stop: &Stop) -> Result<Opened<'a>, Damage> {
    let mut index = Index::default();
    // Hard links: only the last of them has the content.
    let mut linked: BTreeMap<(u32, u32, u32), Vec<usize>> = BTreeMap::new();
    let mut at = 0;
    while let Some(member) = Member::read(blob, at).filter(|member| !member.is_trailer()) {
        if stop.is_asked() {
            index.broken(at, Cause::Interrupted);
            break;
        }
        if !index.has_room(share, at) {
            break;
        }
        at = member.next();
        add(&mut index, &mut linked, blob, &member);
    }
    for group in linked.into_values() {
        link(&mut index, &group);
    }
    Ok(index.open(blob))
}

fn add(
    index: &mut Index,
    linked: &mut BTreeMap<(u32, u32, u32), Vec<usize>>,
    blob: &Blob<'_>,
    member: &Member<'_>,
) {
    let Some(path) = index.path(member.name, member.at) else { return };
    let mut header = Header::new(member.kind(), path, 0);
    header.mode = member.mode & 0o7777;
    (header.uid, header.gid) = (member.uid, member.gid);
    header.modified = Some(u64::from(member.modified));
    let span = member.data.min(blob.len())..member.end().min(blob.len());
    let cut = span.len() < member.size;
    match header.kind {
        EntryKind::File => header.size = member.size as u64,
        EntryKind::Symlink if member.size <= MAX_PATH => {
            let target = blob.get(span.clone()).unwrap_or_default().to_vec();
            header.size = target.len() as u64;
            header.target = Some(target);
        }
        _ => {}
    }
    let body = Body { sum: member.sum, flaw: cut.then_some(Cause::CutShort), ..Body::at(span) };
    if header.kind == EntryKind::File && member.links > 1 {
        let (major, minor) = member.device;
        linked.entry((major, minor, member.inode)).or_default().push(index.headers.len());
    }
    index.push(header, body);
}

/// Gives all names of a file the content that one of them has.
fn link(index: &mut Index, group: &[usize]) {
    let full = group.iter().rev().find(|entry| index.headers[**entry].size > 0).copied();
    let Some(full) = full else { return };
    let (size, body) = (index.headers[full].size, index.bodies[full].clone());
    for entry in group {
        if index.headers[*entry].size == 0 {
            index.headers[*entry].size = size;
            index.bodies[*entry] = body.clone();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A member as the specification writes it.
    fn member(name: &str, mode: u32, inode: u32, links: u32, data: &[u8]) -> Vec<u8> {
        let mut bytes = b"070701".to_vec();
        let numbers = [inode, mode, 0, 0, links, 1, data.len() as u32, 0, 0, 0, 0];
        for number in numbers.into_iter().chain([name.len() as u32 + 1, 0]) {
            bytes.extend_from_slice(format!("{number:08X}").as_bytes());
        }
        bytes.extend_from_slice(name.as_bytes());
        bytes.push(0);
        bytes.resize(bytes.len().next_multiple_of(4), 0);
        bytes.extend_from_slice(data);
        bytes.resize(bytes.len().next_multiple_of(4), 0);
        bytes
    }

    fn archive() -> Vec<u8> {
        [
            member(".", 0o04_0755, 1, 2, b""),
            member("bin/sh", 0o12_0777, 2, 1, b"busybox"),
            member("bin/busybox", 0o10_0755, 3, 2, b""),
            member("bin/ash", 0o10_0755, 3, 2, b"program"),
            member("../../etc/passwd", 0o10_0644, 4, 1, b"root::0:0"),
            member("TRAILER!!!", 0, 0, 1, b""),
        ]
        .concat()
    }

    fn share(entries: u64) -> Share {
        Share { bytes: 1 << 20, entries, depth: 4 }
    }

    #[test]
    fn members_links_and_hard_links_are_read() {
        let mut bytes = archive();
        let size = bytes.len() as u64;
        bytes.extend_from_slice(&[0; 100]);
        let blob = Blob::borrowed(&bytes);
        let candidate = recognise(&blob).expect("an archive");
        assert_eq!((candidate.size, candidate.flaw), (Some(size), None));
        let opened = open(&blob, &share(100), &Stop::new()).unwrap();
        let headers = opened.reader.headers();
        let paths: Vec<_> =
            headers.iter().map(|header| header.path.escape_ascii().to_string()).collect();
        assert_eq!(paths, ["/", "/bin/sh", "/bin/busybox", "/bin/ash"]);
        assert_eq!(headers[1].target.as_deref(), Some(b"busybox".as_slice()));
        for entry in [2, 3] {
            let mut content = Vec::new();
            opened.reader.read(entry, 100, &mut content).unwrap();
            assert_eq!(content, b"program");
        }
        assert_eq!(opened.damage.len(), 1);
        assert_eq!(opened.damage[0].cause, Cause::PathUnsafe);
    }

    #[test]
    fn digits_that_are_none_make_it_none() {
        let mut bytes = archive();
        bytes[20] = b'x';
        assert!(recognise(&Blob::borrowed(&bytes)).is_none());
        assert!(recognise(&Blob::borrowed(b"070701 is a number")).is_none());
    }

    #[test]
    fn a_cut_or_damaged_archive_says_so() {
        let bytes = archive();
        let flaw = |bytes: &[u8]| recognise(&Blob::borrowed(bytes)).expect("an archive").flaw;
        for cut in 140..bytes.len() - 130 {
            assert_eq!(flaw(&bytes[..cut]), Some(Cause::CutShort), "{cut}");
        }
        let mut changed = bytes.clone();
        let second = member(".", 0o04_0755, 1, 2, b"").len();
        changed[second] = b'x';
        assert_eq!(flaw(&changed), Some(Cause::StructureDamaged));
    }

    #[test]
    fn the_number_of_entries_is_bounded() {
        let bytes = archive();
        let opened = open(&Blob::borrowed(&bytes), &share(2), &Stop::new()).unwrap();
        assert_eq!(opened.reader.headers().len(), 2);
        assert_eq!(opened.damage[0].cause, Cause::LimitEntries);
    }
}
