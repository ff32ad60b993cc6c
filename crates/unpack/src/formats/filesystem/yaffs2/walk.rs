// SPDX-License-Identifier: Apache-2.0 OR MIT
//! From pages to files: what was written last counts.

use std::collections::BTreeMap;

use crate::blob::Blob;
use crate::budget::{Share, Stop};
use crate::formats::Opened;
use crate::formats::filesystem::flash_walk::Walk;
use crate::formats::filesystem::pieces::{Content, Decode, Reader, Unit};
use crate::formats::filesystem::yaffs2::chunk::{Kind, Object};
use crate::formats::filesystem::yaffs2::geometry::{Geometry, Page, ROOT};
use crate::tree::{Cause, EntryKind, Header};

/// How many pages are held for each entry that may be had.
const PER_ENTRY: u64 = 64;

/// Where deleted objects are.
const DELETED: u32 = 4;

/// An object as of its newest header.
struct State<'b> {
    object: Object<'b>,
    at: usize,
}

/// Opens it.
pub fn open<'a>(blob: &Blob<'a>, geometry: &Geometry, share: &Share, stop: &Stop) -> Opened<'a> {
    let mut walk = Walk::new(ROOT.into(), share, stop);
    let mut pages = Vec::new();
    for page in geometry.pages(blob) {
        if pages.len() as u64 >= share.entries.saturating_mul(PER_ENTRY) {
            walk.tell(page.at as u64, Cause::LimitEntries);
            break;
        }
        pages.push(page);
    }
    // Blocks are numbered as they are written; within one, pages are written in their order.
    pages.sort_by_key(|page| (page.tags.sequence, page.at));
    let (objects, contents) = play(blob, geometry, &pages, &mut walk);
    let mut children: BTreeMap<u32, Vec<(&[u8], u64)>> = BTreeMap::new();
    for (number, state) in &objects {
        let siblings = children.entry(state.object.parent).or_default();
        siblings.push((state.object.name, u64::from(*number)));
    }
    let decode: Decode = |image, unit, out| {
        out.extend_from_slice(unit.bytes(image)?);
        Ok(())
    };
    let mut reader = Reader::new(blob, decode, 0);
    let places: BTreeMap<u32, usize> = contents.keys().copied().zip(0..).collect();
    reader.contents = contents.into_values().collect();
    while let Some((path, number)) = walk.visit() {
        let number = u32::try_from(number).unwrap_or(DELETED);
        let Some((number, header, at)) = header(&objects, path, number) else {
            let at = objects.get(&number).map_or(0, |state| state.at);
            walk.tell(at as u64, Cause::StructureDamaged);
            continue;
        };
        let mut header = header;
        let mut place = None;
        match header.kind {
            EntryKind::Directory => {
                if !walk.is_new(number.into(), at as u64) {
                    continue;
                }
                let children = children.remove(&number).unwrap_or_default();
                // The root may be its own child.
                let children = children.into_iter().filter(|(_, child)| *child != ROOT.into());
                walk.enter(&header.path, at as u64, children.collect::<Vec<_>>().into_iter());
            }
            EntryKind::File => {
                place = places.get(&number).copied();
                header.size = place.and_then(|p| reader.contents.get(p)).map_or(0, |c| c.size);
            }
            EntryKind::Symlink => {
                walk.spend(header.target.as_ref().map_or(0, Vec::len));
            }
            _ => {}
        }
        walk.push(header);
        reader.content_of.push(place);
    }
    reader.open(walk)
}

/// Plays all pages one after the other.
fn play<'b>(
    bytes: &'b [u8],
    geometry: &Geometry,
    pages: &[Page],
    walk: &mut Walk<'_>,
) -> (BTreeMap<u32, State<'b>>, BTreeMap<u32, Content>) {
    let mut objects: BTreeMap<u32, State<'_>> = BTreeMap::new();
    let mut contents: BTreeMap<u32, Content> = BTreeMap::new();
    for Page { at, tags } in pages {
        if tags.page == 0 {
            let rest = bytes.get(*at..).unwrap_or_default();
            let Some(object) = Object::read(rest, geometry.endian) else {
                walk.tell(*at as u64, Cause::StructureDamaged);
                continue;
            };
            let content = contents.entry(tags.object).or_default();
            let size = u64::from(object.size);
            if size < content.size {
                content.truncate(size);
            }
            content.size = size;
            if let Some(gone) = object.shadows.and_then(|gone| objects.get_mut(&gone)) {
                gone.object.parent = DELETED;
            }
            objects.insert(tags.object, State { object, at: *at });
            continue;
        }
        let length = tags.length.min(u32::try_from(geometry.room()).unwrap_or(tags.length));
        let start = u64::from(tags.page - 1) * geometry.room() as u64;
        let content = contents.entry(tags.object).or_default();
        content.size = content.size.max(start + u64::from(length));
        content.write(start, Unit { at: *at, stored: length, length, codec: 0, sum: None });
    }
    (objects, contents)
}

/// The header of an object, and its number; of a hard link, that of the object it names.
fn header(
    objects: &BTreeMap<u32, State<'_>>,
    path: Vec<u8>,
    number: u32,
) -> Option<(u32, Header, usize)> {
    let Some(state) = objects.get(&number) else {
        // The root need not have a header.
        let root = Header::new(EntryKind::Directory, path, 0);
        return (number == ROOT).then_some((number, root, 0));
    };
    let (number, state) = match state.object.kind {
        Kind::Entry(_) => (number, state),
        Kind::HardLink => (state.object.same_as, objects.get(&state.object.same_as)?),
    };
    let Kind::Entry(kind) = state.object.kind else { return None };
    let mut header = Header::new(kind, path, 0);
    header.mode = state.object.mode;
    (header.uid, header.gid) = (state.object.uid, state.object.gid);
    header.modified = Some(state.object.modified.into());
    if kind == EntryKind::Symlink {
        header.size = state.object.target.len() as u64;
        header.target = Some(state.object.target.to_vec());
    }
    Some((number, header, state.at))
}
