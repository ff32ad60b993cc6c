// SPDX-License-Identifier: Apache-2.0 OR MIT
//! ext2, ext3 and ext4, read in place.
//!
//! The reader is our own although `ext4-view` reads the same: it refuses images whose journal was
//! not replayed, as a flash dump's never is, copies each block through a lock, keeps no account of
//! what a hostile image makes it hold, and does not tell where a content stands.

mod inode;
mod superblock;

use std::collections::BTreeSet;

use crate::blob::Blob;
use crate::budget::{Share, Stop};
use crate::bytes::{Endian, Fields};
use crate::formats::filesystem::walk::{Contents, Walk, gather};
use crate::formats::{Candidate, Damage, Format, Magic, Open, Opened};
use crate::path::MAX_PATH;
use crate::tree::{Cause, EntryKind, Family, Header};

use inode::Inode;
use superblock::Superblock;

/// Number of the root's inode.
const ROOT: u32 = 2;

/// Where the magic stands.
const MAGIC: usize = 0x438;

/// The format. The magic has two bytes; with the state and the behaviour on errors, which have few
/// values, it is one that a scan can look for.
pub const FORMAT: Format = Format {
    id: "ext",
    name: "ext2, ext3, ext4",
    family: Family::FileSystem,
    magics: &[
        Magic { bytes: &[0x53, 0xef, 0, 0, 1, 0], at: MAGIC },
        Magic { bytes: &[0x53, 0xef, 0, 0, 2, 0], at: MAGIC },
        Magic { bytes: &[0x53, 0xef, 0, 0, 3, 0], at: MAGIC },
        Magic { bytes: &[0x53, 0xef, 1, 0, 1, 0], at: MAGIC },
        Magic { bytes: &[0x53, 0xef, 1, 0, 2, 0], at: MAGIC },
        Magic { bytes: &[0x53, 0xef, 1, 0, 3, 0], at: MAGIC },
        Magic { bytes: &[0x53, 0xef, 2, 0, 1, 0], at: MAGIC },
        Magic { bytes: &[0x53, 0xef, 2, 0, 2, 0], at: MAGIC },
        Magic { bytes: &[0x53, 0xef, 3, 0, 1, 0], at: MAGIC },
    ],
    reads: "all block sizes, block maps, extents, inline data, 64-bit, sparse files, links, \
            devices; owners, modes, times; the superblock's checksum",
    limitations: &[
        "a journal that needs recovery is not replayed: what it holds is missing, and told",
        "encrypted files and folders are told, not read",
        "extended attributes, and files stored in them, are not read",
        "deleted files are not looked for",
    ],
    references: &["Linux, Documentation/filesystems/ext4", "Linux, fs/ext4/ext4.h"],
    recognise,
};

fn recognise(blob: &Blob<'_>) -> Option<Candidate> {
    let superblock = Superblock::read(blob)?;
    let root = Inode::read(&superblock, blob, ROOT);
    let present = blob.len() as u64;
    let whole = superblock.size() <= present;
    if root.map(|root| root.kind()) != Some(Some(EntryKind::Directory)) && whole {
        return None;
    }
    let (details, flaw) = superblock.details(blob);
    Some(Candidate {
        size: Some(superblock.size().min(present)),
        details,
        flaw: if whole { flaw } else { Some(Cause::CutShort) },
        open: Open::Tree(open),
    })
}

fn open<'a>(blob: &Blob<'a>, share: &Share, stop: &Stop) -> Result<Opened<'a>, Damage> {
    let damage = Damage { offset: MAGIC as u64, cause: Cause::StructureDamaged };
    let superblock = Superblock::read(blob).ok_or(damage)?;
    let mut reading = Reading {
        superblock,
        image: blob,
        walk: Walk::new(share, blob.len()),
        seen: BTreeSet::new(),
        open: vec![(Vec::new(), ROOT)],
        stop,
    };
    reading.run();
    Ok(reading.walk.open(blob, superblock))
}

impl Contents<Option<Inode>> for Superblock {
    fn read(
        &self,
        image: &[u8],
        inode: &Option<Inode>,
        limit: u64,
        content: &mut Vec<u8>,
    ) -> Result<(), Damage> {
        let Some(inode) = inode else { return Ok(()) };
        if let Some(cause) = inode.flaw() {
            return Err(Damage { offset: inode.at, cause });
        }
        read(self, image, inode, limit, content)
    }
}

/// Reads at most `limit` bytes of a content.
fn read(
    superblock: &Superblock,
    image: &[u8],
    inode: &Inode,
    limit: u64,
    content: &mut Vec<u8>,
) -> Result<(), Damage> {
    let limit = limit.min(inode.size);
    if let Some(mut inline) = inode.inline(superblock, image) {
        inline.truncate(usize::try_from(limit).unwrap_or(usize::MAX));
        *content = inline;
        return Ok(());
    }
    gather(image, inode.runs(superblock, image), limit, content)
}

/// The walk over the folders.
struct Reading<'r, 'a> {
    superblock: Superblock,
    image: &'r Blob<'a>,
    walk: Walk<Option<Inode>>,
    /// Folders that were entered.
    seen: BTreeSet<u32>,
    /// Paths and inodes that are still to be read, the next one last.
    open: Vec<(Vec<u8>, u32)>,
    stop: &'r Stop,
}

impl Reading<'_, '_> {
    fn run(&mut self) {
        while let Some((path, number)) = self.open.pop() {
            if self.stop.is_asked() {
                self.walk.tell(0, Cause::Interrupted);
                break;
            }
            let inode = Inode::read(&self.superblock, self.image, number);
            let Some((inode, kind)) = inode.and_then(|inode| Some((inode, inode.kind()?))) else {
                self.walk.tell(0, Cause::StructureDamaged);
                continue;
            };
            self.add(path, number, inode, kind);
            if self.walk.is_full() {
                break;
            }
        }
    }

    fn add(&mut self, path: Vec<u8>, number: u32, inode: Inode, kind: EntryKind) {
        if kind == EntryKind::Directory {
            if !self.seen.insert(number) {
                self.walk.tell(inode.at, Cause::LinkLoop);
                return;
            }
            self.list(&path, &inode);
        }
        let mut header = Header::new(kind, path, 0);
        header.mode = u32::from(inode.mode & 0o7777);
        (header.uid, header.gid) = (inode.uid, inode.gid);
        header.modified = Some(inode.modified);
        let mut body = None;
        if kind == EntryKind::File {
            header.size = inode.size;
            header.stored_at = self.stored_at(&inode);
            body = Some(inode);
        } else if kind == EntryKind::Symlink {
            self.link(&mut header, &inode);
        }
        self.walk.add(header, body, inode.at);
    }

    fn link(&mut self, header: &mut Header, inode: &Inode) {
        let mut target = Vec::new();
        let read = match inode.flaw() {
            Some(cause) => Err(Damage { offset: inode.at, cause }),
            None => read(&self.superblock, self.image, inode, MAX_PATH as u64, &mut target),
        };
        if let Err(damage) = read {
            self.walk.tell(damage.offset, damage.cause);
        }
        if self.walk.spend(target.len() as u64, inode.at) {
            header.size = target.len() as u64;
            header.target = Some(target);
        }
    }

    /// Where the content stands whole, if it does: its first run is as long as the content.
    fn stored_at(&self, inode: &Inode) -> Option<u64> {
        if inode.is_inline() || inode.flaw().is_some() || inode.size == 0 {
            return None;
        }
        let first = inode.runs(&self.superblock, self.image).next()?.ok()?;
        let at = first.at.filter(|_| first.length >= inode.size)?;
        let inside = at.checked_add(inode.size)? <= self.image.len() as u64;
        inside.then_some(self.image.position() as u64 + at)
    }

    /// Puts the lines of a listing before everything else that is still to be read.
    fn list(&mut self, path: &[u8], inode: &Inode) {
        if let Some(cause) = inode.flaw() {
            self.walk.tell(inode.at, cause);
            return;
        }
        let first = self.open.len();
        if let Some(inline) = inode.inline(&self.superblock, self.image) {
            // The parent's number, then entries; what goes on in the attribute is a part of its own.
            let (head, more) = inline.split_at(inline.len().min(60));
            self.lines(path, head.get(4..).unwrap_or_default(), inode.at);
            self.lines(path, more, inode.at);
        } else {
            self.blocks(path, inode);
        }
        self.open[first..].reverse();
    }

    fn blocks(&mut self, path: &[u8], inode: &Inode) {
        let block_size = usize::try_from(self.superblock.block_size).unwrap_or(usize::MAX);
        for run in inode.runs(&self.superblock, self.image) {
            let run = match run {
                Ok(run) => run,
                Err(damage) => return self.walk.tell(damage.offset, damage.cause),
            };
            let Some(at) = run.at else { continue };
            let start = usize::try_from(at).unwrap_or(usize::MAX);
            let length = usize::try_from(run.length).unwrap_or(usize::MAX);
            let end = start.saturating_add(length).min(self.image.len());
            let image = self.image;
            let Some(bytes) = image.get(start..end).filter(|bytes| !bytes.is_empty()) else {
                return self.walk.tell(at, Cause::CutShort);
            };
            if !self.walk.may_list(at, bytes.len() as u64) {
                return;
            }
            for (number, block) in bytes.chunks(block_size).enumerate() {
                self.lines(path, block, at + (number * block_size) as u64);
                if self.walk.is_full() {
                    return;
                }
            }
        }
    }

    /// Entries of one block.
    fn lines(&mut self, path: &[u8], block: &[u8], at: u64) {
        let fields = Fields::new(block, Endian::Little);
        let mut next = 0;
        while next + 8 <= block.len() {
            let line = || {
                let length = match (fields.u16(next + 4)?, block.len()) {
                    (0 | 0xffff, 0x1_0000) => block.len(),
                    (length, _) => usize::from(length),
                };
                let name = if self.superblock.typed {
                    usize::from(fields.u8(next + 6)?)
                } else {
                    usize::from(fields.u16(next + 6)?)
                };
                let fits = length >= 8 && next + length <= block.len();
                let name = fields.bytes(next + 8, name).filter(|name| name.len() + 8 <= length);
                Some((fields.u32(next)?, length, name)).filter(|_| fits)
            };
            let Some((number, length, name)) = line() else {
                return self.walk.tell(at + next as u64, Cause::StructureDamaged);
            };
            let place = at + next as u64;
            next += length;
            match name {
                _ if number == 0 => {}
                None => self.walk.tell(place, Cause::StructureDamaged),
                Some(b"." | b"..") => {}
                Some(name) => {
                    if let Some(path) = self.walk.join(path, name, place) {
                        self.open.push((path, number));
                    }
                }
            }
            if self.walk.is_full() {
                return;
            }
        }
    }
}
