// SPDX-License-Identifier: Apache-2.0 OR MIT
//! Pages ("chunks") and the headers of objects that some of them hold.

use crate::bytes::{Endian, Fields};
use crate::tree::EntryKind;

/// Size of the header of an object.
pub const HEADER: usize = 512;

/// Numbers of blocks begin and end here.
const SEQUENCES: std::ops::RangeInclusive<u32> = 0x1000..=0xefff_ff00;

/// Bit of a page number: the tags repeat parts of the header.
const EXTRA: u32 = 1 << 31;

/// The most a name has, with its NUL.
const NAME: usize = 256;
/// The most a target has, with its NUL.
const ALIAS: usize = 160;

/// What kinds of objects there are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// A file, symbolic link, folder or device.
    Entry(EntryKind),
    /// Another name of an object.
    HardLink,
}

/// The tags of a page.
#[derive(Debug, Clone, Copy)]
pub struct PageTags {
    /// Number of the block in time.
    pub sequence: u32,
    /// Number of the object.
    pub object: u32,
    /// Number of the page of the object, from 1; 0 is its header.
    pub page: u32,
    /// Bytes of content.
    pub length: u32,
}

impl PageTags {
    /// Reads tags that can be true.
    pub fn read(bytes: &[u8], endian: Endian) -> Option<Self> {
        let fields = Fields::new(bytes, endian);
        let (sequence, object) = (fields.u32(0)?, fields.u32(4)?);
        let (page, length) = (fields.u32(8)?, fields.u32(12)?);
        let extra = page & EXTRA != 0;
        let tags = Self {
            sequence,
            // With extra facts, the kind stands in the upper bits.
            object: if extra { object & 0x0fff_ffff } else { object },
            page: if extra { 0 } else { page },
            length,
        };
        let holds = SEQUENCES.contains(&sequence) && (1..1 << 28).contains(&tags.object);
        (holds && tags.page < 1 << 24).then_some(tags)
    }
}

/// The header of an object.
#[derive(Debug)]
pub struct Object<'b> {
    /// What it is.
    pub kind: Kind,
    /// Number of its folder.
    pub parent: u32,
    /// Its name.
    pub name: &'b [u8],
    /// Permissions.
    pub mode: u32,
    /// Owner.
    pub uid: u32,
    /// Group.
    pub gid: u32,
    /// Seconds since 1970.
    pub modified: u32,
    /// Size of a file.
    pub size: u32,
    /// The object of which a hard link is another name.
    pub same_as: u32,
    /// Target of a symbolic link.
    pub target: &'b [u8],
    /// An object that this one took the place of.
    pub shadows: Option<u32>,
}

impl<'b> Object<'b> {
    /// Reads a header that can be true.
    pub fn read(page: &'b [u8], endian: Endian) -> Option<Self> {
        let fields = Fields::new(page.get(..HEADER)?, endian);
        let (number, parent) = (fields.u32(0)?, fields.u32(4)?);
        if !(1..=5).contains(&number) || !(1..1 << 28).contains(&parent) || fields.u16(8)? != 0xffff
        {
            return None;
        }
        let mode = fields.u32(268)?;
        let kind = match number {
            1 => Kind::Entry(EntryKind::File),
            2 => Kind::Entry(EntryKind::Symlink),
            3 => Kind::Entry(EntryKind::Directory),
            4 => Kind::HardLink,
            _ => Kind::Entry(EntryKind::of_mode(mode).filter(|kind| !kind.has_content())?),
        };
        // The upper bits of the mode repeat the kind; hard links have none.
        let agrees = match (kind, EntryKind::of_mode(mode)) {
            (Kind::Entry(kind), Some(told)) => kind == told,
            _ => true,
        };
        let shadows = fields.u32(504)?;
        let object = Self {
            kind,
            parent,
            name: text(fields.bytes(10, NAME)?)?,
            mode: mode & 0o7777,
            uid: fields.u32(272)?,
            gid: fields.u32(276)?,
            modified: fields.u32(284)?,
            size: if number == 1 { fields.u32(292)? } else { 0 },
            same_as: fields.u32(296)?,
            target: if number == 2 { text(fields.bytes(300, ALIAS)?)? } else { b"" },
            shadows: (1..=i32::MAX.unsigned_abs()).contains(&shadows).then_some(shadows),
        };
        agrees.then_some(object)
    }
}

/// Up to the first NUL, which has to be there.
fn text(field: &[u8]) -> Option<&[u8]> {
    let end = field.iter().position(|byte| *byte == 0)?;
    field.get(..end)
}
