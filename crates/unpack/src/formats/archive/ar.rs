// SPDX-License-Identifier: Apache-2.0 OR MIT
//! ar: Debian packages, and libraries of objects. The reader is our own: forty lines that read in
//! place, with names of all three kinds.

use std::collections::BTreeMap;
use std::ops::Range;

use crate::blob::Blob;
use crate::budget::{Share, Stop};
use crate::formats::archive::stored::{Body, Index};
use crate::formats::{Candidate, Damage, Format, Magic, Open, Opened};
use crate::tree::{Cause, EntryKind, Family, Header};

/// What an archive begins with.
const MAGIC: &[u8] = b"!<arch>\n";

/// Size of a member's header.
const HEADER: usize = 60;

/// The format.
pub const FORMAT: Format = Format {
    id: "ar",
    name: "ar archive (Debian package)",
    family: Family::Archive,
    magics: &[Magic { bytes: MAGIC, at: 0 }],
    reads: "members with short names, and long ones in the way of GNU and of BSD; whether it is a Debian package, and signed",
    limitations: &["thin archives"],
    references: &["ar(5), FreeBSD", "deb(5), Debian"],
    recognise,
};

/// One member.
struct Member<'a> {
    name: &'a [u8],
    modified: Option<u64>,
    numbers: [u32; 3],
    data: Range<usize>,
}

/// A number of digits, with spaces behind.
fn number(field: &[u8], radix: u32) -> Option<u64> {
    let text = std::str::from_utf8(field).ok()?.trim_end();
    if text.is_empty() { Some(0) } else { u64::from_str_radix(text, radix).ok() }
}

impl<'a> Member<'a> {
    fn read(bytes: &'a [u8], at: usize) -> Option<Self> {
        let header = bytes.get(at..at.checked_add(HEADER)?)?;
        let size = usize::try_from(number(header.get(48..58)?, 10)?).ok()?;
        if !header.ends_with(b"`\n") {
            return None;
        }
        let small = |field: &[u8], radix| {
            number(field, radix).map(|number| u32::try_from(number).unwrap_or(0)).unwrap_or(0)
        };
        let start = at + HEADER;
        Some(Self {
            name: header.get(..16)?.trim_ascii_end(),
            modified: number(header.get(16..28)?, 10),
            numbers: [
                small(header.get(28..34)?, 10),
                small(header.get(34..40)?, 10),
                small(header.get(40..48)?, 8),
            ],
            data: start..start.checked_add(size)?,
        })
    }

    /// Where the next header stands: members begin at even places.
    fn next(&self) -> usize {
        self.data.end.saturating_add(self.data.end % 2)
    }
}

fn recognise(blob: &Blob<'_>) -> Option<Candidate> {
    let first = Member::read(blob, MAGIC.len())?;
    let is_package = first.name == b"debian-binary" || first.name == b"debian-binary/";
    let mut signed = false;
    let mut member = first;
    let mut count = 0_u64;
    let (end, flaw) = loop {
        crate::work::spend(64);
        count += 1;
        signed |= member.name.starts_with(b"_gpg");
        if member.data.end > blob.len() {
            break (blob.len(), Some(Cause::CutShort));
        }
        let next = member.next().min(blob.len());
        match Member::read(blob, next) {
            Some(following) => member = following,
            // Behind the last member stands something else, or nothing.
            None => break (next, None),
        }
    };
    let mut details = BTreeMap::from([("members", count.to_string())]);
    if is_package {
        details.insert("package", "debian".to_owned());
        details.insert("signature", if signed { "present" } else { "absent" }.to_owned());
    }
    Some(Candidate { size: Some(end as u64), details, flaw, open: Open::Tree(open) })
}

fn open<'a>(blob: &Blob<'a>, share: &Share, stop: &Stop) -> Result<Opened<'a>, Damage> {
    let mut index = Index::default();
    let mut long: &[u8] = &[];
    let mut at = MAGIC.len();
    while let Some(mut member) = Member::read(blob, at) {
        if stop.is_asked() {
            index.broken(at, Cause::Interrupted);
            break;
        }
        if !index.has_room(share, at) {
            break;
        }
        let next = member.next();
        let data = blob.get(member.data.start..member.data.end.min(blob.len())).unwrap_or_default();
        if member.name == b"//" {
            long = data;
        } else if !matches!(member.name, b"/" | b"/SYM64/" | b"__.SYMDEF") {
            let name = name(&mut member, data, long);
            add(&mut index, blob, at, &member, name);
        }
        at = next;
    }
    Ok(index.open(blob))
}

/// The name: short, in the table of long ones, or before the data.
fn name<'a>(member: &mut Member<'a>, data: &'a [u8], long: &'a [u8]) -> &'a [u8] {
    let digits = |text: &[u8]| number(text, 10).and_then(|number| usize::try_from(number).ok());
    let first = |bytes: &'a [u8], end: u8| bytes.split(|byte| *byte == end).next();
    if let Some(length) = member.name.strip_prefix(b"#1/").and_then(digits) {
        let name = data.get(..length).unwrap_or_default();
        member.data.start = member.data.start.saturating_add(length).min(member.data.end);
        return first(name, 0).unwrap_or_default();
    }
    if let Some(place) = member.name.strip_prefix(b"/").and_then(digits) {
        let line = first(long.get(place..).unwrap_or_default(), b'\n').unwrap_or_default();
        return line.strip_suffix(b"/").unwrap_or(line);
    }
    member.name.strip_suffix(b"/").unwrap_or(member.name)
}

fn add(index: &mut Index, blob: &Blob<'_>, at: usize, member: &Member<'_>, name: &[u8]) {
    let Some(path) = index.path(name, at) else { return };
    let cut = member.data.end > blob.len();
    let mut header = Header::new(EntryKind::File, path, member.data.len() as u64);
    [header.uid, header.gid, header.mode] = member.numbers;
    header.mode &= 0o7777;
    header.modified = member.modified;
    let flaw = cut.then_some(Cause::CutShort);
    index.push(header, Body { flaw, ..Body::at(member.data.clone()) });
}
