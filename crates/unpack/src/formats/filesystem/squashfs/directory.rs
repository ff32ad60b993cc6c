// SPDX-License-Identifier: Apache-2.0 OR MIT
//! Directory listings, and the walk over them from the root.

use std::collections::BTreeSet;

use crate::budget::{Share, Stop};
use crate::formats::Damage;
use crate::formats::filesystem::squashfs::inode::{Body, FileBody, Inode};
use crate::formats::filesystem::squashfs::owners::Owners;
use crate::formats::filesystem::squashfs::superblock::Superblock;
use crate::formats::filesystem::squashfs::table::Table;
use crate::path::{MAX_PATH, clean_name};
use crate::tree::{Cause, EntryKind, Header};

/// The most entries under one header of a listing.
const RUN: u32 = 256;

/// The most bytes of paths and of targets of links over a whole image.
const WORDS: u64 = 256 << 20;

/// What a path costs beside its bytes.
const PATH: u64 = 64;

/// Everything the walk found.
#[derive(Default)]
pub struct Walk {
    /// Entries in the order of the listings, depth first.
    pub headers: Vec<Header>,
    /// Content of each entry; empty where it is no file.
    pub files: Vec<FileBody>,
    /// What was broken on the way.
    pub damage: Vec<Damage>,
    /// Folders that were entered, by number or reference.
    seen: BTreeSet<u64>,
    /// Paths and references that are still to be read, the next one last.
    open: Vec<(Vec<u8>, u64)>,
    /// Bytes of paths and targets that may still be held.
    words: u64,
}

/// One line of a listing.
struct Line {
    name: Vec<u8>,
    reference: u64,
}

/// Walks from the root.
pub fn walk(
    superblock: &Superblock,
    inodes: &Table,
    listings: &Table,
    owners: &Owners,
    share: &Share,
    stop: &Stop,
) -> Walk {
    let mut walk = Walk { words: share.bytes.min(WORDS), ..Walk::default() };
    walk.open.push((Vec::new(), superblock.root));
    let index = superblock.directory_table;
    while let Some((path, reference)) = walk.open.pop() {
        if stop.is_asked() {
            walk.tell(index, Cause::Interrupted);
            break;
        }
        if walk.headers.len() as u64 >= share.entries {
            walk.tell(index, Cause::LimitEntries);
            break;
        }
        let Some(inode) = Inode::read(inodes, reference, superblock) else {
            walk.tell(superblock.inode_table, Cause::StructureDamaged);
            continue;
        };
        if let Body::Directory { block, offset, size } = inode.body {
            // A folder that stands in two places is a loop, or wants to look like many.
            if !walk.seen.insert(inode.number.map_or(reference, u64::from)) {
                walk.tell(index, Cause::LinkLoop);
                continue;
            }
            let mut lines = Vec::new();
            let place = (u64::from(block), offset);
            if let Err(cause) = list(superblock, listings, place, size, &mut lines) {
                walk.tell(index, cause);
            }
            if let Err(cause) = walk.enter(index, &path, lines) {
                walk.tell(index, cause);
                break;
            }
        }
        if let Err(cause) = walk.add(path, inode, owners) {
            walk.tell(index, cause);
            break;
        }
    }
    walk
}

impl Walk {
    /// Notes what is broken, once.
    fn tell(&mut self, offset: u64, cause: Cause) {
        let damage = Damage { offset, cause };
        if !self.damage.contains(&damage) {
            self.damage.push(damage);
        }
    }

    /// Asks for bytes of paths and targets.
    fn spend(&mut self, bytes: usize) -> Result<(), Cause> {
        let left = self.words.checked_sub(PATH + bytes as u64);
        self.words = left.ok_or(Cause::LimitBytes)?;
        Ok(())
    }

    /// Puts the lines of a listing before everything else that is still to be read.
    fn enter(&mut self, index: u64, path: &[u8], lines: Vec<Line>) -> Result<(), Cause> {
        for line in lines.into_iter().rev() {
            let Some(name) = clean_name(&line.name) else {
                self.tell(index, Cause::PathUnsafe);
                continue;
            };
            let length = path.len() + 1 + name.len();
            if length > MAX_PATH {
                self.tell(index, Cause::PathUnsafe);
                continue;
            }
            self.spend(length)?;
            self.open.push(([path, b"/", name].concat(), line.reference));
        }
        Ok(())
    }

    fn add(&mut self, path: Vec<u8>, inode: Inode, owners: &Owners) -> Result<(), Cause> {
        let path = if path.is_empty() { b"/".to_vec() } else { path };
        let mut header = Header::new(EntryKind::Directory, path, 0);
        header.mode = u32::from(inode.mode);
        (header.uid, header.gid) = owners.of(&inode);
        header.modified = Some(u64::from(inode.modified));
        let mut file = FileBody::default();
        match inode.body {
            Body::Directory { .. } => {}
            Body::Special(kind) => header.kind = kind,
            Body::Symlink(target) => {
                self.spend(target.len())?;
                header.kind = EntryKind::Symlink;
                header.size = target.len() as u64;
                header.target = Some(target);
            }
            Body::File(body) => {
                header.kind = EntryKind::File;
                header.size = body.size;
                file = body;
            }
        }
        self.headers.push(header);
        self.files.push(file);
        Ok(())
    }
}

/// Reads one listing. What was read before a fault stays in `lines`.
fn list(
    superblock: &Superblock,
    table: &Table,
    place: (u64, u16),
    size: u32,
    lines: &mut Vec<Line>,
) -> Result<(), Cause> {
    let layout = superblock.layout;
    let size = size.saturating_sub(layout.phantom) as usize;
    if size == 0 {
        return Ok(());
    }
    let start = table.position(place.0, place.1).ok_or(Cause::StructureDamaged)?;
    let fields = table.from(start);
    let mut at = 0;
    while at < size {
        let run = (layout.run)(&fields, at).ok_or(Cause::StructureDamaged)?;
        if run.count > RUN {
            return Err(Cause::StructureDamaged);
        }
        at += run.size;
        for _ in 0..run.count {
            let head = (layout.name)(&fields, at).ok_or(Cause::StructureDamaged)?;
            let name = fields.bytes(at + head.size, head.length).ok_or(Cause::StructureDamaged)?;
            let reference = u64::from(run.block) << 16 | u64::from(head.offset);
            lines.push(Line { name: name.to_vec(), reference });
            at += head.size + head.length;
        }
    }
    Ok(())
}
