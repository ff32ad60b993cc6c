// SPDX-License-Identifier: Apache-2.0 OR MIT
//! SPIFFS: small files in the flash of small chips. Nothing says how long blocks and pages are; the
//! magic at the end of the first pages of each block counts the blocks down, and so shows it.

use std::collections::BTreeMap;

use crate::blob::Blob;
use crate::budget::{Share, Stop};
use crate::bytes::{Endian, Fields};
use crate::formats::filesystem::flash_walk::Walk;
use crate::formats::filesystem::pieces::{Content, Decode, Reader, Unit};
use crate::formats::{Candidate, Damage, Format, Magic, Open, Opened};
use crate::tree::{Cause, EntryKind, Family, Header};

/// Sizes of pages and of blocks that are tried.
const PAGES: [usize; 4] = [256, 512, 1024, 2048];
const BLOCKS: [usize; 5] = [4096, 8192, 16384, 32768, 65536];

/// The magic, before page size and count go into it.
const MAGIC: u32 = 0x2014_0529;

/// Size of the header of a page; of the page of an index, padded.
const HEADER: usize = 5;
const INDEX_HEADER: usize = 8;

/// The longest name with its NUL, as all tools have it.
const NAME: usize = 32;

/// Bit of the number of an object: the page is of its index.
const INDEX: u16 = 0x8000;

/// The format.
pub const FORMAT: Format = Format {
    id: "spiffs",
    name: "SPIFFS",
    family: Family::FileSystem,
    // The index of the first file, in the first page of 256 bytes behind the list of the block.
    magics: &[Magic { bytes: &[1, 0x80, 0, 0, 0xf8, 0xff, 0xff, 0xff], at: 256 }],
    reads: "files; pages of 256 to 2048 bytes, blocks of 4 to 64 KiB, little endian; deleted pages \
            are passed over",
    limitations: &[
        "an image without a magic, or whose blocks are not counted, is not recognised",
        "one that a device wrote to is found only where a partition table points at it",
        "there are no checksums",
        "names are taken to have 32 bytes",
    ],
    references: &[
        "SPIFFS, docs/TECH_SPEC; src/spiffs_nucleus.h",
        "ESP-IDF, components/spiffs/spiffsgen.py",
    ],
    recognise,
};

/// How pages and blocks are laid out.
#[derive(Debug, Clone, Copy)]
struct Geometry {
    page: usize,
    block: usize,
    blocks: usize,
}

impl Geometry {
    fn find(bytes: &[u8]) -> Option<Self> {
        let sizes = PAGES.iter().flat_map(|page| BLOCKS.iter().map(move |block| (*page, *block)));
        sizes.into_iter().find_map(|(page, block)| Self::of(bytes, page, block))
    }

    /// The count of blocks that all magics agree on.
    fn of(bytes: &[u8], page: usize, block: usize) -> Option<Self> {
        if block < page * 8 {
            return None;
        }
        let mut geometry = Self { page, block, blocks: 0 };
        let count = geometry.left(bytes, 0)?;
        if count < 2 || count.checked_mul(block)? > bytes.len() {
            return None;
        }
        geometry.blocks = count;
        crate::work::spend(count.saturating_mul(8));
        let agree = (1..count).all(|number| geometry.left(bytes, number) == Some(count - number));
        // Two blocks may agree by chance; names do not.
        let proven = count > 3 || geometry.has_a_file(bytes);
        (agree && proven).then_some(geometry)
    }

    /// How many blocks are left, says the magic of a block.
    fn left(&self, bytes: &[u8], number: usize) -> Option<usize> {
        let at = number * self.block + self.lists() * self.page - 4;
        let own = Fields::new(bytes, Endian::Little).u16(at)?;
        let page = u32::try_from(self.page).ok()?;
        let all = (MAGIC ^ page) & 0xffff;
        Some((u32::from(own) ^ all) as usize)
    }

    /// Pages at the start of each block that list the others.
    fn lists(&self) -> usize {
        (self.block / self.page * 2).div_ceil(self.page)
    }

    fn size(&self) -> usize {
        self.block * self.blocks
    }

    fn has_a_file(&self, bytes: &[u8]) -> bool {
        self.pages(bytes)
            .any(|(at, page)| page.is_index() && page.span == 0 && File::read(bytes, at).is_some())
    }

    /// All pages that hold something, with their places.
    fn pages<'b>(&self, bytes: &'b [u8]) -> impl Iterator<Item = (usize, Page)> + 'b {
        let Self { page, block, blocks } = *self;
        let (lists, each) = (self.lists(), block / page);
        (0..blocks).flat_map(move |number| (lists..each).map(move |n| (number, n))).filter_map(
            move |(number, n)| {
                crate::work::spend(8);
                let start = number * block;
                let listed = start + (n - lists) * 2;
                let listed = Fields::new(bytes, Endian::Little).u16(listed)?;
                let at = start + n * page;
                let page = Page::read(bytes, at)?;
                (listed == page.object).then_some((at, page))
            },
        )
    }
}

/// The header of a page that is in use.
struct Page {
    object: u16,
    span: u16,
    flags: u8,
}

impl Page {
    fn read(bytes: &[u8], at: usize) -> Option<Self> {
        let fields = Fields::new(bytes.get(at..)?, Endian::Little);
        let page = Self { object: fields.u16(0)?, span: fields.u16(2)?, flags: fields.u8(4)? };
        // A bit that is cleared holds: used, final; deleted, and deleted of an index, must not.
        let lives = page.flags & 0b0000_0011 == 0 && page.flags & 0b1000_0000 != 0;
        (lives && page.object & !INDEX != 0 && page.object != u16::MAX).then_some(page)
    }

    fn is_index(&self) -> bool {
        self.object & INDEX != 0 && self.flags & 0b0000_0100 == 0 && self.flags & 0b0100_0000 != 0
    }
}

/// What the first page of an index says.
struct File<'b> {
    size: u32,
    name: &'b [u8],
}

impl<'b> File<'b> {
    fn read(bytes: &'b [u8], at: usize) -> Option<Self> {
        let fields = Fields::new(bytes.get(at.checked_add(INDEX_HEADER)?..)?, Endian::Little);
        let (size, kind) = (fields.u32(0)?, fields.u8(4)?);
        let name = fields.bytes(5, NAME)?;
        let length = name.iter().position(|byte| *byte == 0)?;
        // A file that was opened, and never written to, has no size.
        let size = if size == u32::MAX { 0 } else { size };
        (kind == 1 && length > 0).then_some(Self { size, name: &name[..length] })
    }
}

fn recognise(blob: &Blob<'_>) -> Option<Candidate> {
    let geometry = Geometry::find(blob)?;
    let details = BTreeMap::from([
        ("page-size", geometry.page.to_string()),
        ("block-size", geometry.block.to_string()),
        ("blocks", geometry.blocks.to_string()),
    ]);
    let size = geometry.size() as u64;
    Some(Candidate { size: Some(size), details, flaw: None, open: Open::Tree(open) })
}

fn open<'a>(blob: &Blob<'a>, share: &Share, stop: &Stop) -> Result<Opened<'a>, Damage> {
    let damaged = Damage { offset: 0, cause: Cause::StructureDamaged };
    let geometry = Geometry::find(blob).ok_or(damaged)?;
    let mut walk = Walk::new(0, share, stop);
    let decode: Decode = |image, unit, out| {
        out.extend_from_slice(unit.bytes(image)?);
        Ok(())
    };
    let mut reader = Reader::new(blob, decode, 0);
    let mut files: BTreeMap<u16, (usize, File<'_>)> = BTreeMap::new();
    let mut contents: BTreeMap<u16, BTreeMap<u16, usize>> = BTreeMap::new();
    for (at, page) in geometry.pages(blob) {
        let number = page.object & !INDEX;
        if page.object & INDEX == 0 {
            contents.entry(number).or_default().insert(page.span, at);
        } else if page.is_index() && page.span == 0 {
            match File::read(blob, at) {
                Some(file) => _ = files.insert(number, (at, file)),
                None => walk.tell(at as u64, Cause::StructureDamaged),
            }
        }
    }
    let room = geometry.page - HEADER;
    for (number, (at, file)) in &files {
        let Some(path) = walk.path(file.name, *at as u64) else { continue };
        let mut content = Content::of_size(file.size.into());
        let pages = contents.remove(number).unwrap_or_default();
        let wanted = content.size.div_ceil(room as u64);
        let mut missing = 0;
        for (span, at) in &pages {
            let start = u64::from(*span) * room as u64;
            if u64::from(*span) != missing || start >= content.size {
                break;
            }
            missing += 1;
            let length = u32::try_from((content.size - start).min(room as u64)).unwrap_or(0);
            let at = at + HEADER;
            content.write(start, Unit { at, stored: length, length, codec: 0, sum: None });
        }
        // There are no holes: what has no page is lost.
        if missing < wanted {
            content.size = content.size.min(missing * room as u64);
            walk.tell(*at as u64, Cause::StructureDamaged);
        }
        walk.push(Header::new(EntryKind::File, path, file.size.into()));
        reader.content_of.push(Some(reader.contents.len()));
        reader.contents.push(content);
    }
    Ok(reader.open(walk))
}
