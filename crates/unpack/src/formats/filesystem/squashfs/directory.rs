// SPDX-License-Identifier: Apache-2.0 OR MIT
//! Directory listings, and the walk over them from the root.

use std::collections::BTreeSet;

use crate::budget::{Share, Stop};
use crate::formats::Damage;
use crate::formats::filesystem::squashfs::inode::{Body, FileBody, Inode};
use crate::formats::filesystem::squashfs::superblock::Superblock;
use crate::formats::filesystem::squashfs::table::Table;
use crate::path::{MAX_PATH, clean_name};
use crate::tree::{Cause, EntryKind, Header};

/// `size` of a listing counts "." and ".." with three bytes that are not there.
const PHANTOM: u32 = 3;

/// The most entries under one header of a listing.
const RUN: u32 = 256;

/// Everything the walk found.
pub struct Walk {
    /// Entries in the order of the listings, depth first.
    pub headers: Vec<Header>,
    /// Content of each entry; empty where it is no file.
    pub files: Vec<FileBody>,
    /// What was broken on the way.
    pub damage: Vec<Damage>,
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
    directories: &Table,
    ids: &[u32],
    share: &Share,
    stop: &Stop,
) -> Walk {
    let mut walk = Walk { headers: Vec::new(), files: Vec::new(), damage: Vec::new() };
    let broken = |cause| Damage { offset: superblock.directory_table, cause };
    let mut seen = BTreeSet::new();
    let mut open: Vec<(Vec<u8>, u64)> = vec![(Vec::new(), superblock.root)];
    while let Some((path, reference)) = open.pop() {
        if stop.is_asked() {
            walk.damage.push(broken(Cause::Interrupted));
            break;
        }
        if walk.headers.len() as u64 >= share.entries {
            walk.damage.push(broken(Cause::LimitEntries));
            break;
        }
        let Some(inode) = Inode::read(inodes, reference, superblock) else {
            walk.damage
                .push(Damage { offset: superblock.inode_table, cause: Cause::StructureDamaged });
            continue;
        };
        if let Body::Directory { block, offset, size } = inode.body {
            // A folder that stands in two places is a loop, or wants to look like many.
            if !seen.insert(inode.number) {
                walk.damage.push(broken(Cause::LinkLoop));
                continue;
            }
            let mut lines = Vec::new();
            if let Err(cause) = list(directories, block, offset, size, &mut lines) {
                walk.damage.push(broken(cause));
            }
            for line in lines.into_iter().rev() {
                match join(&path, &line.name) {
                    Some(below) => open.push((below, line.reference)),
                    None => walk.damage.push(broken(Cause::PathUnsafe)),
                }
            }
        }
        walk.add(path, inode, ids);
    }
    walk
}

impl Walk {
    fn add(&mut self, path: Vec<u8>, inode: Inode, ids: &[u32]) {
        let path = if path.is_empty() { b"/".to_vec() } else { path };
        let mut header = Header::new(EntryKind::Directory, path, 0);
        header.mode = u32::from(inode.mode);
        header.uid = ids.get(usize::from(inode.uid)).copied().unwrap_or_default();
        header.gid = ids.get(usize::from(inode.gid)).copied().unwrap_or_default();
        header.modified = Some(u64::from(inode.modified));
        let mut file = FileBody::default();
        match inode.body {
            Body::Directory { .. } => {}
            Body::Special(kind) => header.kind = kind,
            Body::Symlink(target) => {
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
    }
}

fn join(path: &[u8], name: &[u8]) -> Option<Vec<u8>> {
    let name = clean_name(name)?;
    let mut below = Vec::with_capacity(path.len() + 1 + name.len());
    below.extend_from_slice(path);
    below.push(b'/');
    below.extend_from_slice(name);
    (below.len() <= MAX_PATH).then_some(below)
}

/// Reads one listing. What was read before a fault stays in `lines`.
fn list(
    table: &Table,
    block: u32,
    offset: u16,
    size: u32,
    lines: &mut Vec<Line>,
) -> Result<(), Cause> {
    let Some(size) = size.checked_sub(PHANTOM).filter(|size| *size > 0) else { return Ok(()) };
    let start = table.position(u64::from(block), offset).ok_or(Cause::StructureDamaged)?;
    let fields = table.from(start);
    let mut at = 0;
    while at < size as usize {
        let count = fields.u32(at).ok_or(Cause::StructureDamaged)?.saturating_add(1);
        let inode_block = fields.u32(at + 4).ok_or(Cause::StructureDamaged)?;
        if count > RUN {
            return Err(Cause::StructureDamaged);
        }
        at += 12;
        for _ in 0..count {
            let inode_offset = fields.u16(at).ok_or(Cause::StructureDamaged)?;
            let length = usize::from(fields.u16(at + 6).ok_or(Cause::StructureDamaged)?) + 1;
            let name = fields.bytes(at + 8, length).ok_or(Cause::StructureDamaged)?;
            lines.push(Line {
                name: name.to_vec(),
                reference: u64::from(inode_block) << 16 | u64::from(inode_offset),
            });
            at += 8 + length;
        }
    }
    Ok(())
}
