// SPDX-License-Identifier: Apache-2.0 OR MIT
//! Rock Ridge: attributes of POSIX in what stands behind a name.

use crate::bytes::{Endian, Fields};
use crate::path::MAX_PATH;
use crate::tree::{Cause, EntryKind, Header};

/// The most places in which the attributes of one line go on.
const MAX_CONTINUED: usize = 64;

/// What is told of an entry.
#[derive(Debug, Default)]
pub struct Attributes {
    /// Its name.
    pub name: Option<Vec<u8>>,
    /// Kind and permissions, owner, group.
    posix: Option<(u32, u32, u32)>,
    /// Target of a link.
    target: Option<Vec<u8>>,
    /// A component of the target goes on in the next piece.
    joins: bool,
    /// Seconds since 1970.
    pub modified: Option<u64>,
    /// Offset of the folder that this line stands for.
    pub child: Option<u64>,
    /// A folder that was moved here as it stood too deep.
    pub moved: bool,
    /// Bytes that were looked at.
    pub looked_at: u64,
    /// Why the content is not read.
    pub flaw: Option<Cause>,
}

/// Bytes before the attributes of each line, if the root at this offset has any.
pub fn begins(image: &[u8], root: u64, block: u64) -> Option<usize> {
    let start = usize::try_from(root).ok()?;
    let record = image.get(start..start.checked_add(usize::from(*image.get(start)?))?)?;
    // Its name is one byte.
    let rest = record.get(34..)?;
    let mut found = None;
    for skipped in [0, 14] {
        let entry = rest.get(skipped..)?;
        if entry.starts_with(b"SP\x07\x01\xbe\xef") {
            found = Some((usize::from(*entry.get(6)?), entry));
        }
    }
    let (skipped, entry) = found?;
    // SUSP is used by others too: the root has attributes, or it is named, in Rock Ridge.
    let attributes = Attributes::read(image, entry, block);
    attributes.posix.is_some().then_some(skipped)
}

impl Attributes {
    /// Reads them, and where they go on.
    pub fn read(image: &[u8], area: &[u8], block: u64) -> Self {
        let mut attributes = Self::default();
        let mut next = Some(area);
        for _ in 0..MAX_CONTINUED {
            let Some(area) = next.take() else { break };
            attributes.looked_at += area.len() as u64;
            next = attributes.area(image, area, block);
        }
        attributes
    }

    fn area<'a>(&mut self, image: &'a [u8], mut area: &'a [u8], block: u64) -> Option<&'a [u8]> {
        let mut continued = None;
        while let [first, second, length, _, ..] = *area {
            let length = usize::from(length);
            let Some(entry) = area.get(..length).filter(|_| length >= 4) else { break };
            area = area.get(length..).unwrap_or_default();
            let fields = Fields::new(entry, Endian::Little);
            match &[first, second] {
                b"CE" => {
                    continued = (|| {
                        let place = u64::from(fields.u32(4)?) * block + u64::from(fields.u32(12)?);
                        let start = usize::try_from(place).ok()?;
                        // It lies in one block.
                        let length = u64::from(fields.u32(20)?).min(block);
                        image.get(start..start.checked_add(usize::try_from(length).ok()?)?)
                    })();
                }
                b"ST" => break,
                b"PX" => {
                    self.posix = (|| Some((fields.u32(4)?, fields.u32(20)?, fields.u32(28)?)))();
                }
                b"NM" => self.named(entry),
                b"SL" => self.linked(entry),
                b"TF" => self.timed(entry),
                b"CL" => self.child = fields.u32(4).map(|number| u64::from(number) * block),
                b"RE" => self.moved = true,
                b"ZF" => self.flaw = Some(Cause::CodecUnsupported),
                _ => {}
            }
        }
        continued
    }

    fn named(&mut self, entry: &[u8]) {
        let flags = entry.get(4).copied().unwrap_or(0);
        let name = self.name.get_or_insert_default();
        // The folder itself and the one above have no name.
        if flags & 6 == 0 && name.len() <= MAX_PATH {
            name.extend_from_slice(entry.get(5..).unwrap_or_default());
        }
    }

    /// Pieces of a target: each is a component, or a part of one.
    fn linked(&mut self, entry: &[u8]) {
        let target = self.target.get_or_insert_default();
        let mut rest = entry.get(5..).unwrap_or_default();
        while let [flags, length, more @ ..] = rest {
            let Some((text, behind)) = more.split_at_checked(usize::from(*length)) else { break };
            rest = behind;
            if target.len() > MAX_PATH {
                break;
            }
            let at_root = target.as_slice() == b"/";
            if !target.is_empty() && !at_root && !self.joins {
                target.push(b'/');
            }
            match flags & 0x0e {
                2 => target.push(b'.'),
                4 => target.extend_from_slice(b".."),
                8 => *target = b"/".to_vec(),
                _ => target.extend_from_slice(text),
            }
            self.joins = flags & 1 != 0;
        }
    }

    /// Times of seven bytes, or, where a bit says so, of seventeen; the second is of change.
    fn timed(&mut self, entry: &[u8]) {
        let flags = entry.get(4).copied().unwrap_or(0);
        let size = if flags & 0x80 != 0 { return } else { 7 };
        let before = usize::from(flags & 1 != 0);
        if flags & 2 != 0 {
            let at = 5 + before * size;
            self.modified = entry.get(at..at + size).and_then(super::time);
        }
    }

    /// Puts them into a header.
    pub fn fill(self, header: &mut Header) {
        let Some((mode, uid, gid)) = self.posix else { return };
        header.mode = mode & 0o7777;
        (header.uid, header.gid) = (uid, gid);
        // What is a folder is told by its line.
        if header.kind == EntryKind::File {
            let told = EntryKind::of_mode(mode).filter(|kind| *kind != EntryKind::Directory);
            header.kind = told.unwrap_or(EntryKind::File);
        }
        if header.kind == EntryKind::Symlink {
            header.target = Some(self.target.unwrap_or_default());
        }
    }
}
