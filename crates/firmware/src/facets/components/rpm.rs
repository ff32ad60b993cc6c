// SPDX-License-Identifier: Apache-2.0 OR MIT
//! The database of rpm: headers of installed packages, in a table of SQLite (sqlite.org, "Database File
//! Format"), in rpm's own store (`lib/backend/ndb/rpmpkg.c`), or in a hash of Berkeley DB
//! (`dbinc/db_page.h`). Read is the one table, page by page. Crates that read the first two want a file on
//! disk and bring a database engine in C along; for the third there is none that is kept.

use std::collections::BTreeSet;

use super::packages::Package;
use crate::view::trimmed;

/// Packages of one database that are believed.
const MAX_PACKAGES: usize = 20_000;
/// Bytes of a header that are read: what is asked for stands at its start.
const MAX_HEADER: usize = 64 << 10;
/// Longest name or version that is believed, in bytes.
const MAX_FIELD: usize = 256;
/// What a cell of a page costs, in bytes, whatever it leads to: rows are longer than that.
const CELL: usize = 8;
/// Entries of a header's index that are believed: real ones have about a hundred.
const MAX_ENTRIES: usize = 2048;

/// Tags of a header (rpm, `rpmtag.h`).
const NAME: u32 = 1000;
const VERSION: u32 = 1001;
const RELEASE: u32 = 1002;
const EPOCH: u32 = 1003;
const SOURCE: u32 = 1044;
/// The tags of the region that a header of the database begins with.
const REGIONS: std::ops::RangeInclusive<u32> = 61..=63;

/// The installed packages of a database.
pub fn read(content: &[u8]) -> Vec<Package> {
    let mut reader = Reader { content, left: content.len().saturating_mul(2), found: Vec::new() };
    if content.starts_with(b"SQLite format 3\0") {
        reader.sqlite();
    } else if content.starts_with(b"RpmP") {
        reader.ndb();
    } else {
        reader.berkeley();
    }
    reader.found
}

struct Reader<'a> {
    content: &'a [u8],
    /// Bytes that may still be put together: a chain may lead through one page again and again.
    left: usize,
    found: Vec<Package>,
}

/// A value that lies in pieces over several pages.
#[derive(Default)]
struct Value {
    bytes: Vec<u8>,
    /// Where in the value, and where in the file, a piece begins.
    pieces: Vec<(usize, usize)>,
}

impl Value {
    fn add(&mut self, at: usize, piece: &[u8]) {
        self.pieces.push((self.bytes.len(), at));
        self.bytes.extend_from_slice(piece);
    }

    /// Where in the file a byte of the value stands.
    fn place(&self, at: usize) -> usize {
        let piece = self.pieces.iter().rev().find(|(start, _)| *start <= at);
        piece.map_or(0, |(start, place)| place + (at - start))
    }
}

fn big(bytes: &[u8], at: usize, size: usize) -> Option<usize> {
    let field = bytes.get(at..at.checked_add(size)?)?;
    Some(field.iter().fold(0, |sum, byte| sum << 8 | usize::from(*byte)))
}

fn little(bytes: &[u8], at: usize, size: usize) -> Option<usize> {
    let field = bytes.get(at..at.checked_add(size)?)?;
    Some(field.iter().rev().fold(0, |sum, byte| sum << 8 | usize::from(*byte)))
}

/// A number of SQLite's variable length, and its length.
fn varint(bytes: &[u8], at: usize) -> Option<(usize, usize)> {
    let mut value = 0_usize;
    for length in 0..9 {
        let byte = *bytes.get(at + length)?;
        value = value.checked_shl(7)? | usize::from(byte & 0x7f);
        if byte & 0x80 == 0 {
            return Some((value, length + 1));
        }
    }
    None
}

impl<'a> Reader<'a> {
    /// A piece of the file, where the budget has it.
    fn take(&mut self, value: &mut Value, at: usize, length: usize) -> Option<()> {
        let length = length.min(MAX_HEADER.saturating_sub(value.bytes.len())).min(self.left);
        let end = at.checked_add(length)?.min(self.content.len());
        let piece = self.content.get(at..end).filter(|piece| !piece.is_empty())?;
        self.left -= piece.len();
        value.add(at, piece);
        Some(())
    }

    fn is_full(&self) -> bool {
        self.left == 0 || self.found.len() >= MAX_PACKAGES
    }

    /// Leaf pages of tables (type 13), whichever table they are of: a header tells itself.
    fn sqlite(&mut self) {
        let size = match big(self.content, 16, 2) {
            Some(1) => 65_536,
            Some(size) if size.is_power_of_two() && size >= 512 => size,
            _ => return,
        };
        let free = self.free_pages(size);
        for page in 1..=self.content.len() / size {
            let base = (page - 1) * size;
            let head = if page == 1 { base + 100 } else { base };
            if self.content.get(head) != Some(&13) || free.contains(&page) {
                continue;
            }
            for cell in 0..big(self.content, head + 3, 2).unwrap_or(0).min(size / 2) {
                if self.is_full() {
                    return;
                }
                self.left = self.left.saturating_sub(CELL);
                let at = big(self.content, head + 8 + cell * 2, 2).map(|at| base + at);
                if let Some(package) = at.and_then(|at| self.cell(at, size)) {
                    self.found.push(package);
                }
            }
        }
    }

    /// Pages that are in no table any more: what they hold was removed.
    fn free_pages(&self, size: usize) -> BTreeSet<usize> {
        let mut free = BTreeSet::new();
        let pages = 1..=self.content.len() / size;
        let mut trunk = big(self.content, 32, 4).unwrap_or(0);
        while pages.contains(&trunk) && free.insert(trunk) {
            let base = (trunk - 1).saturating_mul(size);
            let count = big(self.content, base.saturating_add(4), 4).unwrap_or(0).min(size / 4);
            let leaves = (0..count).filter_map(|leaf| big(self.content, base + 8 + leaf * 4, 4));
            free.extend(leaves.filter(|leaf| pages.contains(leaf)));
            trunk = big(self.content, base, 4).unwrap_or(0);
        }
        free
    }

    /// A row of a table: a number and a header.
    fn cell(&mut self, at: usize, size: usize) -> Option<Package> {
        let (length, first) = varint(self.content, at)?;
        let (_, second) = varint(self.content, at + first)?;
        let at = at + first + second;
        let usable = size - usize::from(*self.content.get(20)?).min(size / 2);
        let most = usable - 35;
        let least = (usable - 12) * 32 / 255 - 23;
        let local = match least + length.saturating_sub(least) % (usable - 4) {
            _ if length <= most => length,
            local if local <= most => local,
            _ => least,
        };
        let mut value = Value::default();
        self.take(&mut value, at, local)?;
        let mut next = big(self.content, at + local, 4).filter(|_| local < length).unwrap_or(0);
        while next != 0 && value.bytes.len() < length.min(MAX_HEADER) {
            let base = (next - 1).checked_mul(size)?;
            let rest = (length - value.bytes.len()).min(usable - 4);
            self.take(&mut value, base.checked_add(4)?, rest)?;
            next = big(self.content, base, 4)?;
        }
        let (head, used) = varint(&value.bytes, 0)?;
        let (kind, width) = varint(&value.bytes, used)?;
        let (blob, _) = varint(&value.bytes, used + width)?;
        // "Record Format": what the first column takes.
        let number = match kind {
            0 | 8 | 9 => 0,
            1..=4 => kind,
            5 => 6,
            6 => 8,
            _ => return None,
        };
        (blob >= 12 && blob.is_multiple_of(2)).then(|| package(&value, head + number))?
    }

    /// Slots of 16 bytes in the first pages, blobs in blocks of 16 bytes.
    fn ndb(&mut self) {
        let pages = little(self.content, 12, 4).unwrap_or(0).min(self.content.len() / 4096);
        for slot in (32..pages * 4096).step_by(16) {
            if self.is_full() {
                return;
            }
            let is_slot = self.content.get(slot..slot + 4) == Some(b"Slot");
            let number = little(self.content, slot + 4, 4).filter(|own| is_slot && *own != 0);
            let block = little(self.content, slot + 8, 4).filter(|_| number.is_some());
            let Some(at) = block.and_then(|block| block.checked_mul(16)) else { continue };
            let is_blob = self.content.get(at..at.saturating_add(4)) == Some(b"BlbS");
            let length = little(self.content, at.saturating_add(12), 4).filter(|_| is_blob);
            let mut value = Value::default();
            if let Some(length) = length
                && self.take(&mut value, at + 16, length).is_some()
            {
                self.found.extend(package(&value, 0));
            }
        }
    }

    /// Pages of a hash (types 2 and 13), with items that lie on pages of their own (type 3).
    fn berkeley(&mut self) {
        let magic = self.content.get(12..16);
        let number: fn(&[u8], usize, usize) -> Option<usize> = match magic {
            Some([0x61, 0x15, 0x06, 0]) => little,
            Some([0, 0x06, 0x15, 0x61]) => big,
            _ => return,
        };
        let content = self.content;
        let size = number(content, 20, 4).unwrap_or(0);
        if !size.is_power_of_two() || !(512..=65_536).contains(&size) {
            return;
        }
        for page in 1..content.len() / size {
            let base = page * size;
            if !matches!(content.get(base + 25), Some(2 | 13)) {
                continue;
            }
            let count = number(content, base + 20, 2).unwrap_or(0).min(size / 2);
            // Keys and values take turns.
            for item in (1..count).step_by(2) {
                if self.is_full() {
                    return;
                }
                let Some(at) = number(content, base + 26 + item * 2, 2) else { break };
                if content.get(base + at) != Some(&3) {
                    continue;
                }
                let first = number(content, base + at + 4, 4).unwrap_or(0);
                let value = self.chain(first, size, number);
                self.found.extend(package(&value, 0));
            }
        }
    }

    /// A value on pages of its own (type 7).
    fn chain(
        &mut self,
        first: usize,
        size: usize,
        number: fn(&[u8], usize, usize) -> Option<usize>,
    ) -> Value {
        let mut value = Value::default();
        let mut next = first;
        while next != 0 && value.bytes.len() < MAX_HEADER {
            let Some(base) = next.checked_mul(size) else { break };
            let length = number(self.content, base.saturating_add(22), 2).unwrap_or(0);
            let is_one = self.content.get(base.saturating_add(25)) == Some(&7);
            if !is_one || self.take(&mut value, base + 26, length.min(size - 26)).is_none() {
                break;
            }
            next = number(self.content, base + 16, 4).unwrap_or(0);
        }
        value
    }
}

/// The package whose header begins here (rpm, `lib/header.c`): numbers of entries and of bytes, the
/// index, the data.
fn package(value: &Value, start: usize) -> Option<Package> {
    let bytes = value.bytes.get(start..)?;
    let count = big(bytes, 0, 4).filter(|count| (1..=MAX_ENTRIES).contains(count))?;
    let tag = |entry: usize| big(bytes, 8 + entry * 16, 4).and_then(|own| u32::try_from(own).ok());
    REGIONS.contains(&tag(0)?).then_some(())?;
    let data = 8 + count * 16;
    // A header may state more entries than it has bytes for.
    let there = count.min(bytes.len() / 16);
    let place = |wanted: u32| {
        let entry = (0..there).find(|entry| tag(*entry) == Some(wanted))?;
        data.checked_add(big(bytes, 8 + entry * 16 + 8, 4)?)
    };
    let text = |wanted: u32| {
        let rest = bytes.get(place(wanted)?..)?;
        let text = &rest[..memchr::memchr(0, &rest[..rest.len().min(MAX_FIELD)])?];
        (!text.is_empty()).then(|| trimmed(text))
    };
    let (name, version, release) = (text(NAME)?, text(VERSION)?, text(RELEASE)?);
    let epoch = place(EPOCH).and_then(|at| big(bytes, at, 4)).filter(|epoch| *epoch > 0);
    let epoch = epoch.map(|epoch| format!("{epoch}:")).unwrap_or_default();
    // `busybox-1.36.1-3.src.rpm`.
    let source = text(SOURCE).and_then(|own| own.rsplitn(3, '-').nth(2).map(str::to_owned));
    // The keys that signatures are verified with stand there like packages.
    (name != "gpg-pubkey").then(|| Package {
        version: format!("{epoch}{version}-{release}"),
        source: source.filter(|own| *own != name),
        namespace: None,
        line: 0,
        offset: place(NAME).map_or(0, |at| value.place(start + at)) as u64,
        excerpt: name.clone(),
        name,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    const SQLITE: &[u8] = include_bytes!("../../../fixtures/rpmdb/rpmdb.sqlite");
    const BERKELEY: &[u8] = include_bytes!("../../../fixtures/rpmdb/Packages");

    fn of(content: &[u8]) -> Vec<(String, String)> {
        let mut all: Vec<_> =
            read(content).into_iter().map(|own| (own.name, own.version)).collect();
        all.sort();
        all
    }

    fn both() -> Vec<(String, String)> {
        [("busybox", "1.36.1-3"), ("libnl3", "1:3.5.0-1")]
            .map(|(name, version)| (name.to_owned(), version.to_owned()))
            .to_vec()
    }

    #[test]
    fn databases_of_rpm_and_berkeley_db() {
        assert_eq!(of(SQLITE), both());
        assert_eq!(of(BERKELEY), both());
        for content in [SQLITE, BERKELEY] {
            for own in read(content) {
                let at = usize::try_from(own.offset).unwrap();
                assert_eq!(&content[at..at + own.name.len()], own.name.as_bytes());
            }
        }
    }

    /// A store of rpm's own around a header of the other database: the head, a slot, a blob.
    #[test]
    fn rpms_own_store() {
        let start = memchr::memmem::find(BERKELEY, b"\0\0\0\x3f\0\0\0\x07").unwrap() - 8;
        let header = &BERKELEY[start..start + 4000];
        let word = |number: usize| u32::try_from(number).unwrap().to_le_bytes();
        let mut store = [&b"RpmP"[..], &word(0), &word(1), &word(1)].concat();
        store.resize(32, 0);
        store.extend([&b"Slot"[..], &word(1), &word(256), &word(251)].concat());
        store.resize(4096, 0);
        store.extend([&b"BlbS"[..], &word(1), &word(1), &word(header.len())].concat());
        store.extend(header);
        assert_eq!(of(&store), both()[..1]);
    }

    #[test]
    fn broken_databases_end() {
        for good in [SQLITE, BERKELEY] {
            for length in (0..good.len()).step_by(509) {
                let _ = read(&good[..length]);
            }
            let mut bytes = good.to_vec();
            for at in (0..bytes.len()).step_by(61) {
                bytes[at] ^= 0xff;
                let _ = read(&bytes);
                bytes[at] ^= 0xff;
            }
        }
        assert!(read(b"").is_empty());
        assert!(read(&[b"SQLite format 3\0".as_slice(), &[0xff; 9000]].concat()).is_empty());
    }
    /// Pages of 512 bytes, each said to have 65,535 rows, and a list of free pages that are not there.
    #[test]
    fn more_rows_and_free_pages_than_a_file_has_room_for() {
        let mut bytes = [b"SQLite format 3\0".as_slice(), &[2, 0]].concat();
        bytes.resize(32, 0);
        bytes.extend(2_u32.to_be_bytes());
        bytes.resize(512, 0);
        bytes.extend([0, 0, 0, 0, 0, 0, 0, 126].iter().chain(&[0xff; 504]));
        bytes.extend([&[0x0d, 0, 0, 0xff, 0xff][..], &[0xff; 507]].concat().repeat(2000));
        let left = bytes.len() * 2;
        let mut reader = Reader { content: &bytes, left, found: Vec::new() };
        assert_eq!(reader.free_pages(512), BTreeSet::from([2]));
        reader.sqlite();
        assert_eq!((reader.left, reader.found.len()), (0, 0));
    }
}
