// SPDX-License-Identifier: Apache-2.0 OR MIT
//! How long pages are, and where their tags stand: what nothing says, and the first pages show.

use crate::bytes::Endian;
use crate::formats::filesystem::yaffs2::chunk::{HEADER, Kind, Object, PageTags};
use crate::tree::EntryKind;

/// Sizes of pages with those of their spare areas, as NAND has them. The smallest comes first: where
/// tags were taken off, pages that are too long may still end at a header.
const NAND: [(usize, &[usize]); 6] = [
    (512, &[16]),
    (1024, &[32]),
    (2048, &[64, 128, 112]),
    (4096, &[128, 224, 256, 218, 208, 64]),
    (8192, &[256, 448, 640, 744]),
    (16384, &[512, 1280]),
];

/// Size of tags.
const TAGS: usize = 16;

/// Where in a spare area tags may begin: bad-block marks and checks of the controller stand before.
const BEFORE: usize = 48;

/// The longest run of erased bytes between pages.
const ERASED: usize = 8 << 20;

/// Number of the first object that a tool makes.
const FIRST: u32 = 257;

/// Number of the root.
pub const ROOT: u32 = 1;

/// Where tags stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tags {
    /// In a spare area of this size behind each page, at this offset.
    Spare { size: usize, at: usize },
    /// In the last bytes of each page.
    InBand,
    /// Nowhere: the spare areas were taken off.
    None,
}

/// How pages are laid out.
#[derive(Debug, Clone, Copy)]
pub struct Geometry {
    /// Byte order.
    pub endian: Endian,
    /// Size of a page in bytes.
    pub page: usize,
    /// Where tags stand.
    pub tags: Tags,
}

/// How far a file system reaches.
pub struct Extent {
    /// Bytes up to the end of the last page.
    pub size: usize,
    /// The last page is not whole.
    pub is_cut: bool,
}

/// A page with its tags.
pub struct Page {
    /// Where it stands.
    pub at: usize,
    /// Its tags.
    pub tags: PageTags,
}

impl Geometry {
    /// Finds the one under which the first pages make sense.
    pub fn find(bytes: &[u8]) -> Option<Self> {
        let endian = match bytes.get(4..10)? {
            [1, 0, 0, 0, 0xff, 0xff] => Endian::Little,
            [0, 0, 0, 1, 0xff, 0xff] => Endian::Big,
            _ => return None,
        };
        let first = Object::read(bytes, endian)?;
        if first.name.is_empty() && first.kind != Kind::Entry(EntryKind::Directory) {
            return None;
        }
        let with = |page, tags| Self { endian, page, tags };
        let spare = NAND.iter().flat_map(|(page, spares)| {
            let places = move |size: usize| {
                let last = (size - TAGS).min(BEFORE);
                (0..=last).map(move |at| with(*page, Tags::Spare { size, at }))
            };
            spares.iter().flat_map(move |size| places(*size))
        });
        let in_band = NAND.iter().map(|(page, _)| with(*page, Tags::InBand));
        let none = NAND.iter().map(|(page, _)| with(*page, Tags::None));
        let mut all = spare.chain(in_band).chain(none);
        // What a second page confirms goes before what nothing contradicts.
        all.clone()
            .find(|geometry| geometry.fits(bytes, &first) == Some(true))
            .or_else(|| all.find(|geometry| geometry.fits(bytes, &first).is_some()))
    }

    /// Bytes from one page to the next.
    fn step(&self) -> usize {
        match self.tags {
            Tags::Spare { size, .. } => self.page + size,
            Tags::InBand | Tags::None => self.page,
        }
    }

    /// Bytes of content in a page.
    pub fn room(&self) -> usize {
        if self.tags == Tags::InBand { self.page - TAGS } else { self.page }
    }

    /// Whether the page behind the first follows from it; `None` where it contradicts.
    fn fits(&self, bytes: &[u8], first: &Object<'_>) -> Option<bool> {
        let is_object = |page: usize| Object::read(bytes.get(page..)?, self.endian).map(|_| true);
        let is_file = first.kind == Kind::Entry(EntryKind::File) && first.size > 0;
        if self.tags == Tags::None {
            // The next header stands behind the content.
            let pages = 1 + (first.size as usize).div_ceil(self.page);
            return is_object(pages.saturating_mul(self.page));
        }
        crate::work::spend(16);
        let own = self.tags_of(bytes, 0).filter(|tags| tags.page == 0)?;
        let next = self.step();
        let Some(tags) = self.tags_of(bytes, next) else {
            // Alone: a tool leaves the rest of the block erased.
            let rest = bytes.get(next..).unwrap_or_default();
            let rest = rest.get(..next).unwrap_or(rest);
            let is_alone = !is_file && rest.iter().all(|byte| *byte == 0xff);
            return is_alone.then_some(false);
        };
        let length = self.room().min(first.size as usize);
        let is_content =
            is_file && (tags.object, tags.page, tags.length as usize) == (own.object, 1, length);
        let is_next = tags.page == 0 && tags.object != own.object;
        if is_next { is_object(next) } else { is_content.then_some(true) }
    }

    fn tag_bytes<'b>(&self, bytes: &'b [u8], page: usize) -> Option<&'b [u8]> {
        let at = match self.tags {
            Tags::Spare { at, .. } => page + self.page + at,
            Tags::InBand => page + self.page - TAGS,
            Tags::None => return None,
        };
        bytes.get(at..at.checked_add(TAGS)?)
    }

    fn tags_of(&self, bytes: &[u8], page: usize) -> Option<PageTags> {
        PageTags::read(self.tag_bytes(bytes, page)?, self.endian)
    }

    /// All pages that hold something, in the order of their places.
    pub fn pages<'b>(&self, bytes: &'b [u8]) -> Pages<'b> {
        Pages { geometry: *self, bytes, at: 0, object: FIRST - 1, left: (0, 0), cut: false }
    }

    /// How far pages reach.
    pub fn extent(&self, bytes: &[u8]) -> Option<Extent> {
        let mut pages = self.pages(bytes);
        let last = pages.by_ref().last()?;
        let end = last.at.saturating_add(self.step());
        Some(Extent { size: end.min(bytes.len()), is_cut: end > bytes.len() || pages.cut })
    }
}

/// Goes through the pages.
pub struct Pages<'b> {
    geometry: Geometry,
    bytes: &'b [u8],
    at: usize,
    /// Where there are no tags: the object that came last, and how much of it is still to come.
    object: u32,
    left: (u32, u32),
    cut: bool,
}

impl Pages<'_> {
    /// The tags of the page here, told or concluded.
    fn tags(&mut self) -> Option<PageTags> {
        if self.geometry.tags != Tags::None {
            return self.geometry.tags_of(self.bytes, self.at);
        }
        let sequence = 0x1000;
        let (page, left) = self.left;
        if left > 0 {
            let length = left.min(u32::try_from(self.geometry.page).unwrap_or(left));
            self.left = (page + 1, left - length);
            return Some(PageTags { sequence, object: self.object, page, length });
        }
        let object = Object::read(self.bytes.get(self.at..)?, self.geometry.endian)?;
        let is_root = object.name.is_empty() && object.parent == ROOT;
        if !is_root {
            self.object += 1;
        }
        self.left = (1, object.size);
        let number = if is_root { ROOT } else { self.object };
        Some(PageTags { sequence, object: number, page: 0, length: 0 })
    }
}

impl Iterator for Pages<'_> {
    type Item = Page;

    fn next(&mut self) -> Option<Page> {
        let start = self.at;
        loop {
            crate::work::spend(64);
            let rest = self.bytes.get(self.at..).filter(|rest| rest.len() >= HEADER)?;
            if let Some(tags) = self.tags() {
                let page = Page { at: self.at, tags };
                self.at = self.at.saturating_add(self.geometry.step());
                return Some(page);
            }
            crate::work::spend(self.geometry.step());
            let step = rest.get(..self.geometry.step());
            let erased = step.is_some_and(|page| page.iter().all(|byte| *byte == 0xff));
            if !erased || self.at - start > ERASED {
                self.cut = step.is_none() && !rest.iter().all(|byte| *byte == 0xff);
                return None;
            }
            self.at += self.geometry.step();
        }
    }
}
