// SPDX-License-Identifier: Apache-2.0 OR MIT
//! NVS: names and values in the flash of Espressif's chips, where devices keep the names and
//! passwords of networks.

use std::collections::BTreeMap;

use crate::blob::Blob;
use crate::budget::{Share, Stop};
use crate::bytes::{Endian, Fields};
use crate::formats::filesystem::flash_walk::Walk;
use crate::formats::filesystem::pieces::{Content, Decode, Reader, Unit};
use crate::formats::wrapper::sum::crc32_plain;
use crate::formats::{Candidate, Damage, Format, Magic, Open, Opened};
use crate::tree::{Cause, EntryKind, Family, Header};

/// Size of a page: one sector of flash.
const PAGE: usize = 4096;
/// Size of an entry, and of the header of a page.
const ENTRY: usize = 32;
/// Where entries begin, and how many there are.
const ENTRIES: (usize, usize) = (64, 126);

/// Kinds of entries beside numbers, whose kind tells their size.
const TEXT: u8 = 0x21;
const BLOB_OLD: u8 = 0x41;
const BLOB_PART: u8 = 0x42;
const BLOB_INDEX: u8 = 0x48;

/// The format.
pub const FORMAT: Format = Format {
    id: "nvs",
    name: "NVS partition of Espressif",
    family: Family::FileSystem,
    // Version 2: behind it, in the header of a page, nothing is used.
    magics: &[Magic { bytes: &UNUSED, at: 8 }],
    reads: "values by /namespace/key: numbers as they are stored, texts, blobs in one part and in \
            several; the checksums of pages, entries and values are verified; the newest page counts",
    limitations: &[
        "version 1 is found only where a partition table points at it",
        "values that were erased are passed over, although their bytes may still be there",
        "encrypted values are told as such",
    ],
    references: &["ESP-IDF, docs/en/api-reference/storage/nvs_flash.rst, section 'Internals'"],
    recognise,
};

/// The number of the version with what follows it.
const UNUSED: [u8; 20] = {
    let mut bytes = [0xff; 20];
    bytes[0] = 0xfe;
    bytes
};

/// A page that is used.
struct Page<'b> {
    at: usize,
    sequence: u32,
    version: u8,
    bytes: &'b [u8],
}

impl<'b> Page<'b> {
    fn read(image: &'b [u8], at: usize) -> Option<Self> {
        let bytes = image.get(at..at.checked_add(PAGE)?)?;
        let fields = Fields::new(bytes, Endian::Little);
        // Each step of a page's life clears a bit.
        let lives = matches!(fields.u32(0)? & 0xff, 0xfe | 0xfc | 0xf8 | 0xf0)
            && fields.u32(0)? >= 0xffff_ff00;
        let version = fields.u8(8)?;
        let unused = bytes.get(9..28)?.iter().all(|byte| *byte == 0xff);
        let holds = lives && unused && version >= 0xfe;
        let (sequence, sum) = (fields.u32(4)?, fields.u32(28)?);
        (holds && checksum(&bytes[4..28]) == sum).then_some(Self { at, sequence, version, bytes })
    }

    /// Two bits tell of each entry whether it was written, and erased.
    fn is_written(&self, number: usize) -> bool {
        let bits = self.bytes.get(32 + number / 4).copied().unwrap_or(0) >> (number % 4 * 2) & 3;
        bits == 2
    }

    fn is_erased(&self, number: usize) -> bool {
        self.bytes.get(32 + number / 4).is_some_and(|byte| byte >> (number % 4 * 2) & 3 == 0)
    }
}

/// CRC-32 as the chip's own code makes it.
fn checksum(bytes: &[u8]) -> u32 {
    !crc32_plain(bytes)
}

/// All pages, with erased ones in between, up to where none follows.
fn pages(image: &[u8]) -> Vec<Page<'_>> {
    let mut pages = Vec::new();
    let mut at = 0_usize;
    while let Some(bytes) = image.get(at..at.saturating_add(PAGE)) {
        crate::work::spend(256);
        match Page::read(image, at) {
            Some(page) => pages.push(page),
            None if bytes.iter().all(|byte| *byte == 0xff) => crate::work::spend(PAGE),
            None => break,
        }
        at += PAGE;
    }
    pages
}

fn recognise(blob: &Blob<'_>) -> Option<Candidate> {
    Page::read(blob, 0)?;
    let pages = pages(blob);
    let last = pages.last()?;
    let erased = pages.iter().flat_map(|page| (0..ENTRIES.1).filter(|n| page.is_erased(*n)));
    let details = BTreeMap::from([
        ("version", if last.version == 0xff { "1" } else { "2" }.to_owned()),
        ("pages", pages.len().to_string()),
        ("erased-entries", erased.count().to_string()),
    ]);
    let size = (last.at + PAGE) as u64;
    Some(Candidate { size: Some(size), details, flaw: None, open: Open::Tree(open) })
}

/// An entry whose checksum holds.
struct Item<'b> {
    space: u8,
    kind: u8,
    span: usize,
    part: u8,
    key: &'b [u8],
    /// Where its data stands.
    at: usize,
    data: Fields<'b>,
}

impl<'b> Item<'b> {
    fn read(page: &Page<'b>, number: usize) -> Option<Self> {
        let start = ENTRIES.0 + number * ENTRY;
        let entry = page.bytes.get(start..start + ENTRY)?;
        let fields = Fields::new(entry, Endian::Little);
        let summed = [entry.get(..4)?, entry.get(8..)?].concat();
        if checksum(&summed) != fields.u32(4)? {
            return None;
        }
        let key = entry.get(8..24)?;
        let length = key.iter().position(|byte| *byte == 0)?;
        Some(Self {
            space: fields.u8(0)?,
            kind: fields.u8(1)?,
            span: usize::from(fields.u8(2)?).max(1),
            part: fields.u8(3)?,
            key: &key[..length],
            at: page.at + start + 24,
            data: Fields::new(entry.get(24..)?, Endian::Little),
        })
    }

    /// The bytes of a number.
    fn number(&self) -> Option<Unit> {
        let length = u32::from(self.kind & 0x0f);
        let known = matches!(self.kind >> 4, 0 | 1) && matches!(length, 1 | 2 | 4 | 8);
        known.then_some(Unit { at: self.at, stored: length, length, codec: 0, sum: None })
    }

    /// The bytes in the entries that follow.
    fn bytes(&self) -> Option<Unit> {
        let length = u32::from(self.data.u16(0)?);
        let room = (self.span - 1) * ENTRY;
        let fits = length as usize <= room;
        // The last entry of its own is 8 bytes from its end.
        fits.then_some(Unit {
            at: self.at + 8,
            stored: length,
            length,
            codec: 0,
            sum: self.data.u32(4),
        })
    }
}

/// What belongs to a name: parts by their numbers.
#[derive(Default)]
struct Value {
    kind: u8,
    at: usize,
    parts: BTreeMap<u8, Unit>,
    /// Of a blob in parts: its size, how many there are, and the number of the first.
    index: Option<(u32, u8, u8)>,
}

type Values<'b> = BTreeMap<(u8, &'b [u8]), Value>;

fn open<'a>(blob: &Blob<'a>, share: &Share, stop: &Stop) -> Result<Opened<'a>, Damage> {
    let mut walk = Walk::new(0, share, stop);
    let mut pages = pages(blob);
    pages.sort_by_key(|page| page.sequence);
    let (values, spaces) = collect(&pages, &mut walk);
    let decode: Decode = |image, unit, out| {
        let bytes = unit.bytes(image)?;
        out.extend_from_slice(bytes);
        let holds = unit.sum.is_none_or(|sum| checksum(bytes) == sum);
        if holds { Ok(()) } else { Err(Cause::ChecksumWrong) }
    };
    let mut reader = Reader::new(blob, decode, 0);
    for ((space, key), value) in &values {
        if stop.is_asked() {
            walk.tell(0, Cause::Interrupted);
            break;
        }
        let name = spaces.get(space).map_or_else(|| space.to_string().into_bytes(), |n| n.to_vec());
        let raw = [name.as_slice(), b"/", key].concat();
        let Some(path) = walk.path(&raw, value.at as u64) else { continue };
        let content = content(value, &mut walk);
        walk.push(Header::new(EntryKind::File, path, content.size));
        reader.content_of.push(Some(reader.contents.len()));
        reader.contents.push(content);
    }
    Ok(reader.open(walk))
}

/// All values, and the names of their spaces.
fn collect<'b>(pages: &[Page<'b>], walk: &mut Walk<'_>) -> (Values<'b>, BTreeMap<u8, &'b [u8]>) {
    let mut values = Values::new();
    let mut spaces = BTreeMap::new();
    let mut broken = Vec::new();
    let mut held = 0_usize;
    for page in pages {
        let mut number = 0;
        while number < ENTRIES.1 {
            let own = number;
            number += 1;
            if !page.is_written(own) {
                continue;
            }
            let Some(item) = Item::read(page, own) else {
                broken.push(page.at + ENTRIES.0 + own * ENTRY);
                continue;
            };
            held += 1;
            number = own + item.span;
            if item.space == 0 {
                spaces.insert(item.data.u8(0).unwrap_or(0), item.key);
            } else if take(&mut values, &item).is_none() {
                walk.tell(item.at as u64, Cause::StructureDamaged);
            }
        }
    }
    // The headers of pages are not encrypted, entries are.
    let cause = if held == 0 { Cause::LooksEncrypted } else { Cause::ChecksumWrong };
    if held == 0 {
        broken.truncate(1);
    }
    for at in broken {
        walk.tell(at as u64, cause);
    }
    (values, spaces)
}

fn take<'b>(values: &mut Values<'b>, item: &Item<'b>) -> Option<()> {
    let new = Value { kind: item.kind, at: item.at, ..Value::default() };
    let value = values.entry((item.space, item.key)).or_default();
    let is_part = matches!(item.kind, BLOB_PART | BLOB_INDEX);
    // Parts come before their index, and stay with it.
    if !is_part || !matches!(value.kind, BLOB_PART | BLOB_INDEX) {
        *value = new;
    }
    match item.kind {
        BLOB_PART => value.parts.insert(item.part, item.bytes()?),
        BLOB_INDEX => {
            value.index = Some((item.data.u32(0)?, item.data.u8(4)?, item.data.u8(5)?));
            None
        }
        TEXT | BLOB_OLD => value.parts.insert(0, item.bytes()?),
        _ => value.parts.insert(0, item.number()?),
    };
    Some(())
}

fn content(value: &Value, walk: &mut Walk<'_>) -> Content {
    let Some((size, count, start)) = value.index else {
        let mut unit = value.parts.first_key_value().map(|(_, unit)| *unit);
        let length = unit.map_or(0, |unit| u64::from(unit.length));
        let mut content = Content::of_size(length);
        // The checksum of a text runs over its last NUL, which is shown nowhere else.
        if value.kind == TEXT {
            content.size = length.saturating_sub(1);
        }
        if let Some(unit) = unit.take() {
            content.write(0, unit);
        }
        return content;
    };
    let mut content = Content::of_size(size.into());
    let mut at = 0;
    for number in 0..count {
        let Some(unit) = value.parts.get(&start.wrapping_add(number)) else {
            walk.tell(value.at as u64, Cause::StructureDamaged);
            break;
        };
        content.write(at, *unit);
        at += u64::from(unit.length);
    }
    if at != content.size {
        walk.tell(value.at as u64, Cause::StructureDamaged);
    }
    content
}
