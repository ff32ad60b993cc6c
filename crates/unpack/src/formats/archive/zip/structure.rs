// SPDX-License-Identifier: Apache-2.0 OR MIT
//! Headers of members, the directory, and the walk over an archive that may have lost it.

use crate::bytes::{Endian, Fields};
use crate::path::MAX_PATH;
use crate::tree::EntryKind;

/// Size of a local header without its name.
const LOCAL: usize = 30;

/// Size of a directory's entry without its name.
const CENTRAL: usize = 46;

/// Size of the record at the end without its comment.
const END: usize = 22;

/// How many records are looked at for the one that agrees with itself: archives within an archive
/// have some too.
const MAX_RECORDS: usize = 1024;

/// Bit of the flags: sizes and checksum stand behind the data.
const DESCRIPTOR: u16 = 8;

/// What a header says of a member.
#[derive(Clone)]
pub struct Member<'a> {
    pub name: &'a [u8],
    pub flags: u16,
    pub method: u16,
    pub crc: u32,
    pub stored: u64,
    pub size: u64,
    /// Offset of the local header.
    pub local: u64,
    /// Unix mode, where the directory has one.
    pub mode: Option<u32>,
    /// Where the header itself ends.
    pub end: usize,
}

impl<'a> Member<'a> {
    /// A local header.
    pub fn local(bytes: &'a [u8], at: usize) -> Option<Self> {
        crate::work::spend(128);
        let fields = Fields::new(bytes.get(at..)?, Endian::Little);
        let name_length = usize::from(fields.u16(26)?);
        let extra_length = usize::from(fields.u16(28)?);
        let name = fields.bytes(LOCAL, name_length)?;
        let plausible = fields.bytes(0, 4)? == b"PK\x03\x04"
            && fields.u16(4)? & 0xff <= 63
            && (1..=MAX_PATH).contains(&name_length)
            && !name.contains(&0);
        let extra = fields.bytes(LOCAL + name_length, extra_length);
        let mut member = Self {
            name,
            flags: fields.u16(6)?,
            method: fields.u16(8)?,
            crc: fields.u32(14)?,
            stored: u64::from(fields.u32(18)?),
            size: u64::from(fields.u32(22)?),
            local: at as u64,
            mode: None,
            end: at + LOCAL + name_length + extra_length,
        };
        member.zip64(extra.unwrap_or_default(), false);
        plausible.then_some(member)
    }

    /// An entry of the directory.
    pub fn central(bytes: &'a [u8], at: usize) -> Option<Self> {
        let fields = Fields::new(bytes.get(at..)?, Endian::Little);
        let (name_length, extra_length) =
            (usize::from(fields.u16(28)?), usize::from(fields.u16(30)?));
        let comment_length = usize::from(fields.u16(32)?);
        let name = fields.bytes(CENTRAL, name_length)?;
        let extra = fields.bytes(CENTRAL + name_length, extra_length)?;
        let made_by_unix = fields.u16(4)? >> 8 == 3;
        let mode = fields.u32(38)? >> 16;
        let mut member = Self {
            name,
            flags: fields.u16(8)?,
            method: fields.u16(10)?,
            crc: fields.u32(16)?,
            stored: u64::from(fields.u32(20)?),
            size: u64::from(fields.u32(24)?),
            local: u64::from(fields.u32(42)?),
            mode: (made_by_unix && mode != 0).then_some(mode),
            end: at + CENTRAL + name_length + extra_length + comment_length,
        };
        member.zip64(extra, true);
        (fields.bytes(0, 4)? == b"PK\x01\x02").then_some(member)
    }

    /// Numbers that do not fit 32 bits stand in an extra field, section 4.5.3.
    fn zip64(&mut self, extra: &[u8], is_central: bool) {
        let fields = Fields::new(extra, Endian::Little);
        let mut at = 0;
        while let (Some(id), Some(length)) = (fields.u16(at), fields.u16(at + 2)) {
            if id == 1 {
                let mut number = at + 4;
                let mut take = |value: &mut u64| {
                    if *value == u64::from(u32::MAX)
                        && let Some(wide) = fields.u64(number)
                    {
                        *value = wide;
                        number += 8;
                    }
                };
                take(&mut self.size);
                take(&mut self.stored);
                if is_central {
                    take(&mut self.local);
                }
                return;
            }
            at += 4 + usize::from(length);
        }
    }

    /// Its sizes stand behind its data, which alone tells where it ends.
    pub fn is_open(&self) -> bool {
        self.flags & DESCRIPTOR != 0 && self.stored == 0
    }

    /// Its kind, by its mode or its name.
    pub fn kind(&self) -> EntryKind {
        // Tools that write no kind, or always that of a file, tell folders by the name.
        let told = self.mode.and_then(EntryKind::of_mode).filter(|kind| *kind != EntryKind::File);
        let is_folder = self.name.ends_with(b"/");
        told.unwrap_or(if is_folder { EntryKind::Directory } else { EntryKind::File })
    }
}

/// Where the directory is, and where the archive ends.
pub struct Directory {
    pub start: usize,
    pub count: u64,
    pub end: usize,
}

impl Directory {
    /// Reads the record at `at`, if the directory stands where it says.
    fn read(bytes: &[u8], at: usize) -> Option<Self> {
        let fields = Fields::new(bytes.get(at..)?, Endian::Little);
        let (mut count, mut size) = (u64::from(fields.u16(10)?), u64::from(fields.u32(12)?));
        let mut start = u64::from(fields.u32(16)?);
        let end = at + END + usize::from(fields.u16(20)?);
        let mut behind = at;
        // zip64: a locator of 20 bytes before the record, and a record of its own before that.
        if let Some(locator) = at
            .checked_sub(20)
            .filter(|at| bytes.get(*at..).is_some_and(|b| b.starts_with(b"PK\x06\x07")))
        {
            let wide = Fields::new(bytes, Endian::Little);
            let record = usize::try_from(wide.u64(locator + 8)?).ok()?;
            if wide.bytes(record, 4) == Some(b"PK\x06\x06") {
                (count, size, start) =
                    (wide.u64(record + 32)?, wide.u64(record + 40)?, wide.u64(record + 48)?);
                behind = record;
            }
        }
        let agrees = start.checked_add(size)? == behind as u64;
        let start = usize::try_from(start).ok()?;
        let first = count == 0 || bytes.get(start..)?.starts_with(b"PK\x01\x02");
        (agrees && first).then_some(Self { start, count, end: end.min(bytes.len()) })
    }

    /// The directory of an archive whose members were walked over. Where all sizes are known it
    /// stands right behind them; else it has to be looked for, and where there is none, the error
    /// says how far was looked.
    pub fn find(bytes: &[u8], walked: &Walked) -> Result<Self, usize> {
        if !walked.open {
            return Self::behind(bytes, walked.at).map_err(|end| walked.end.max(end));
        }
        let mut at = walked.at;
        for _ in 0..MAX_RECORDS {
            let rest = bytes.get(at..).unwrap_or_default();
            let Some(found) = memchr::memmem::find(rest, b"PK\x05\x06") else {
                return Err(bytes.len());
            };
            at += found;
            if let Some(directory) = Self::read(bytes, at) {
                return Ok(directory);
            }
            at += 4;
        }
        Err(at)
    }

    /// The directory that begins at `at`; or where what is there of it ends.
    fn behind(bytes: &[u8], mut at: usize) -> Result<Self, usize> {
        while let Some(member) = Member::central(bytes, at) {
            at = member.end;
        }
        let fields = Fields::new(bytes, Endian::Little);
        // An entry, or the record, that is cut.
        let rest = bytes.get(at..).unwrap_or_default();
        let cut = rest.starts_with(b"PK\x01\x02") || (rest.len() < END && rest.starts_with(b"PK"));
        let end = if cut { bytes.len() } else { at };
        let mut record = || {
            if fields.bytes(at, 4)? == b"PK\x06\x06" {
                at = at.checked_add(12)?.checked_add(usize::try_from(fields.u64(at + 4)?).ok()?)?;
            }
            if fields.bytes(at, 4)? == b"PK\x06\x07" {
                at += 20;
            }
            (fields.bytes(at, 4)? == b"PK\x05\x06").then(|| Self::read(bytes, at)).flatten()
        };
        record().ok_or(end)
    }
}

/// Walks over local headers from the start: members, where they end, and whether one of them does
/// not tell its size.
pub fn walk<'a>(bytes: &'a [u8], mut each: impl FnMut(Member<'a>) -> bool) -> Walked {
    let mut at = 0;
    while let Some(member) = Member::local(bytes, at) {
        let open = member.is_open();
        let length = usize::try_from(member.stored).unwrap_or(usize::MAX);
        let next = member.end.saturating_add(length);
        if !each(member) || open || next > bytes.len() {
            return Walked { at, end: next, open };
        }
        // A descriptor may follow although the sizes are known.
        let rest = bytes.get(next..).unwrap_or_default();
        at = next + if rest.starts_with(b"PK\x07\x08") { 16 } else { 0 };
    }
    Walked { at, end: at, open: false }
}

pub struct Walked {
    /// Where the walk stopped.
    pub at: usize,
    /// Where the last member ends.
    pub end: usize,
    /// The last member does not tell its size.
    pub open: bool,
}
