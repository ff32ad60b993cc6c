// SPDX-License-Identifier: Apache-2.0 OR MIT
//! EROFS, read in place. The reader is our own: `erofs-rs` decodes with slower codecs than those
//! that are here, has neither fragments nor a budget, and does not tell where a content stands.

mod clusters;
mod codec;
mod superblock;

use std::collections::{BTreeSet, VecDeque};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

use crate::blob::Blob;
use crate::budget::{Share, Stop};
use crate::bytes::{Endian, Fields};
use crate::formats::filesystem::walk::{Contents, Run, Walk, gather};
use crate::formats::{Candidate, Damage, Format, Magic, Open, Opened};
use crate::path::MAX_PATH;
use crate::tree::{Cause, EntryKind, Family, Header};

use clusters::List;
use superblock::{Inode, Layout, Superblock};

/// Extents with fragments that are kept, and the largest that is decoded.
const KEPT: usize = 4;
const MAX_FRAGMENTS: u64 = 16 << 20;

/// The format.
pub const FORMAT: Format = Format {
    id: "erofs",
    name: "EROFS",
    family: Family::FileSystem,
    magics: &[Magic { bytes: &[0xe2, 0xe1, 0xf5, 0xe0], at: superblock::AT }],
    reads: "plain, inline, chunks; LZ4, LZMA, deflate, zstd with large clusters, tails in inodes, \
            fragments, sharing; links, devices, owners, times; the superblock's checksum",
    limitations: &[
        "contents on other devices are told, not read",
        "extended attributes are not read",
        "48-bit addresses and encoded extents (Linux 6.15) are not read",
    ],
    references: &["Linux, fs/erofs/erofs_fs.h", "erofs.docs.kernel.org/en/latest/core_ondisk.html"],
    recognise,
};

fn recognise(blob: &Blob<'_>) -> Option<Candidate> {
    let superblock = Superblock::read(blob)?;
    let present = blob.len() as u64;
    let whole = superblock.size() <= present;
    let root = Inode::read(&superblock, blob, superblock.root);
    if root.and_then(|root| root.kind()) != Some(EntryKind::Directory) {
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

/// Reads contents.
struct Reader {
    superblock: Superblock,
    /// Bytes that may still be decoded for fragments, beyond what is asked for.
    fragments: AtomicU64,
    kept: Mutex<VecDeque<(u64, Arc<Vec<u8>>)>>,
}

impl Contents<Option<Inode>> for Reader {
    fn read(
        &self,
        image: &[u8],
        inode: &Option<Inode>,
        limit: u64,
        content: &mut Vec<u8>,
    ) -> Result<(), Damage> {
        inode.map_or(Ok(()), |inode| self.content(image, &inode, limit, content))
    }
}

impl Reader {
    fn content(
        &self,
        image: &[u8],
        inode: &Inode,
        limit: u64,
        content: &mut Vec<u8>,
    ) -> Result<(), Damage> {
        let limit = limit.min(inode.size);
        match inode.layout {
            Layout::Plain | Layout::Inline => {
                gather(image, flat(&self.superblock, inode).into_iter().map(Ok), limit, content)
            }
            Layout::Chunks => gather(image, chunks(&self.superblock, image, inode), limit, content),
            Layout::Full | Layout::Compact => {
                let packed = self.packed(image, inode, limit, content);
                packed.map_err(|cause| Damage { offset: inode.at, cause })
            }
        }
    }

    /// A compressed content.
    fn packed(
        &self,
        image: &[u8],
        inode: &Inode,
        limit: u64,
        content: &mut Vec<u8>,
    ) -> Result<(), Cause> {
        if limit == 0 {
            return Ok(());
        }
        let list = List::read(&self.superblock, image, inode).ok_or(Cause::StructureDamaged)?;
        while (content.len() as u64) < limit {
            let at = content.len() as u64;
            let extent = list.extent(at)?;
            // Each begins where the last one ended.
            if extent.start != at {
                return Err(Cause::StructureDamaged);
            }
            let left = limit - at;
            match extent.fragment {
                Some(offset) => {
                    let length = (extent.end - at).min(left);
                    self.fragment(image, offset, length, content)?;
                }
                None => list.decode(&extent, left, content)?,
            }
        }
        Ok(())
    }

    /// A part of the inode that holds fragments.
    fn fragment(
        &self,
        image: &[u8],
        mut offset: u64,
        length: u64,
        content: &mut Vec<u8>,
    ) -> Result<(), Cause> {
        let broken = Cause::StructureDamaged;
        let number = self.superblock.packed.ok_or(broken)?;
        let inode = Inode::read(&self.superblock, image, number).ok_or(broken)?;
        let end = offset.checked_add(length).filter(|end| *end <= inode.size).ok_or(broken)?;
        if let Layout::Plain | Layout::Inline = inode.layout {
            let runs = flat(&self.superblock, &inode).into_iter().filter_map(|run| {
                let skipped = offset.min(run.length);
                offset -= skipped;
                let at = run.at.map(|at| at + skipped);
                (run.length > skipped).then_some(Ok(Run { at, length: run.length - skipped }))
            });
            let limit = content.len() as u64 + length;
            return gather(image, runs, limit, content).map_err(|damage| damage.cause);
        }
        if !matches!(inode.layout, Layout::Full | Layout::Compact) {
            return Err(Cause::CodecUnsupported);
        }
        let list = List::read(&self.superblock, image, &inode).ok_or(broken)?;
        while offset < end {
            let extent = list.extent(offset)?;
            // Its list was walked over.
            self.spend((extent.end - extent.start) >> 9)?;
            if extent.fragment.is_some() || extent.end - extent.start > MAX_FRAGMENTS {
                return Err(broken);
            }
            let bytes = self.kept(&list, &extent)?;
            let start = usize::try_from(offset - extent.start).unwrap_or(usize::MAX);
            let length = usize::try_from(end.min(extent.end) - offset).unwrap_or(usize::MAX);
            let part = bytes.get(start..start.saturating_add(length)).ok_or(broken)?;
            content.extend_from_slice(part);
            offset = extent.end;
        }
        Ok(())
    }

    /// Asks for work on fragments.
    fn spend(&self, bytes: u64) -> Result<(), Cause> {
        let spend = |left: u64| left.checked_sub(bytes);
        let spent = self.fragments.fetch_update(Ordering::Relaxed, Ordering::Relaxed, spend);
        spent.map(|_| ()).map_err(|_| Cause::LimitBytes)
    }

    /// An extent with fragments, of which many files have a part.
    fn kept(&self, list: &List<'_>, extent: &clusters::Extent) -> Result<Arc<Vec<u8>>, Cause> {
        let kept = || self.kept.lock().unwrap_or_else(PoisonError::into_inner);
        let found = kept().iter().find(|(start, _)| *start == extent.start).map(|(_, b)| b.clone());
        if let Some(bytes) = found {
            return Ok(bytes);
        }
        let length = extent.end - extent.start;
        self.spend(length)?;
        let mut bytes = Vec::new();
        list.decode(extent, length, &mut bytes)?;
        let bytes = Arc::new(bytes);
        let mut all = kept();
        all.push_back((extent.start, Arc::clone(&bytes)));
        if all.len() > KEPT {
            all.pop_front();
        }
        Ok(bytes)
    }
}

/// The runs of a content that follows itself: blocks, and perhaps a tail behind the inode.
fn flat(superblock: &Superblock, inode: &Inode) -> Vec<Run> {
    let block = superblock.block();
    let at = u64::from(inode.raw) << superblock.block_bits;
    let tail = match inode.layout {
        // The last block, even where it is whole.
        Layout::Inline if inode.size > 0 => (inode.size - 1) % block + 1,
        _ => 0,
    };
    let runs = [
        Run { at: Some(at), length: inode.size - tail },
        Run { at: Some(inode.behind), length: tail },
    ];
    runs.into_iter().filter(|run| run.length > 0).collect()
}

/// The runs of a content in chunks.
fn chunks<'a>(
    superblock: &Superblock,
    image: &'a [u8],
    inode: &Inode,
) -> impl Iterator<Item = Result<Run, Damage>> + 'a {
    let indexed = inode.raw & 0x20 != 0;
    let bits = superblock.block_bits + (inode.raw & 0x1f);
    let (unit, shift) = (if indexed { 8 } else { 4 }, superblock.block_bits);
    let start = inode.behind.next_multiple_of(unit);
    let count = inode.size.div_ceil(1 << bits);
    let (size, fields) = (inode.size, Fields::new(image, Endian::Little));
    (0..count).map(move |number| {
        let offset = start.saturating_add(number.saturating_mul(unit));
        let damage = Damage { offset, cause: Cause::StructureDamaged };
        let at = usize::try_from(offset).map_err(|_| damage)?;
        let length = (size - (number << bits)).min(1 << bits);
        if indexed && fields.u16(at + 2).ok_or(damage)? != 0 {
            return Err(Damage { cause: Cause::CodecUnsupported, ..damage });
        }
        let block = fields.u32(if indexed { at + 4 } else { at }).ok_or(damage)?;
        let hole = block == u32::MAX;
        Ok(Run { at: (!hole).then_some(u64::from(block) << shift), length })
    })
}

fn open<'a>(blob: &Blob<'a>, share: &Share, stop: &Stop) -> Result<Opened<'a>, Damage> {
    let damage = Damage { offset: superblock::AT as u64, cause: Cause::StructureDamaged };
    let superblock = Superblock::read(blob).ok_or(damage)?;
    let reader = Reader {
        superblock,
        fragments: AtomicU64::new(share.bytes),
        kept: Mutex::new(VecDeque::new()),
    };
    let mut reading = Reading {
        reader: &reader,
        image: blob,
        walk: Walk::new(share, blob.len()),
        seen: BTreeSet::new(),
        open: vec![(Vec::new(), superblock.root)],
    };
    while let Some((path, number)) = reading.open.pop() {
        if stop.is_asked() {
            reading.walk.tell(0, Cause::Interrupted);
            break;
        }
        reading.add(path, number);
        if reading.walk.is_full() {
            break;
        }
    }
    let walk = reading.walk;
    Ok(walk.open(blob, reader))
}

struct Reading<'r, 'a> {
    reader: &'r Reader,
    image: &'r Blob<'a>,
    walk: Walk<Option<Inode>>,
    /// Folders that were entered.
    seen: BTreeSet<u64>,
    open: Vec<(Vec<u8>, u64)>,
}

impl Reading<'_, '_> {
    fn add(&mut self, path: Vec<u8>, number: u64) {
        let superblock = self.reader.superblock;
        let inode = Inode::read(&superblock, self.image, number);
        let Some((inode, kind)) = inode.and_then(|inode| Some((inode, inode.kind()?))) else {
            return self.walk.tell(0, Cause::StructureDamaged);
        };
        let mut header = Header::new(kind, path, 0);
        header.mode = u32::from(inode.mode & 0o7777);
        (header.uid, header.gid) = (inode.uid, inode.gid);
        header.modified = Some(inode.modified);
        let mut body = None;
        match kind {
            EntryKind::Directory => {
                if !self.seen.insert(number) {
                    return self.walk.tell(inode.at, Cause::LinkLoop);
                }
                let path = header.path.clone();
                self.walk.add(header, None, inode.at);
                return self.list(&path, &inode);
            }
            EntryKind::Symlink => {
                if inode.size > MAX_PATH as u64 {
                    return self.walk.tell(inode.at, Cause::StructureDamaged);
                }
                let target = self.whole(&inode, MAX_PATH as u64);
                if !self.walk.spend(target.len() as u64, inode.at) {
                    return;
                }
                header.size = target.len() as u64;
                header.target = Some(target);
            }
            EntryKind::File => {
                header.size = inode.size;
                let runs = match inode.layout {
                    Layout::Plain | Layout::Inline => flat(&superblock, &inode),
                    _ => Vec::new(),
                };
                if let [Run { at: Some(at), length }] = runs[..] {
                    let inside = at.saturating_add(length) <= self.image.len() as u64;
                    header.stored_at = inside.then_some(self.image.position() as u64 + at);
                }
                body = Some(inode);
            }
            _ => {}
        }
        self.walk.add(header, body, inode.at);
    }

    /// A content that belongs to the index.
    fn whole(&mut self, inode: &Inode, limit: u64) -> Vec<u8> {
        let mut content = Vec::new();
        if let Err(damage) = self.reader.content(self.image, inode, limit, &mut content) {
            self.walk.tell(damage.offset, damage.cause);
        }
        content
    }

    /// Puts the lines of a folder before everything else that is still to be read.
    fn list(&mut self, path: &[u8], inode: &Inode) {
        if !self.walk.may_list(inode.at, inode.size) {
            return;
        }
        let first = self.open.len();
        let listed = self.whole(inode, inode.size);
        for block in listed.chunks(self.reader.superblock.folder_block) {
            if self.lines(path, block, inode.at).is_none() {
                self.walk.tell(inode.at, Cause::StructureDamaged);
            }
            if self.walk.is_full() {
                return;
            }
        }
        self.open[first..].reverse();
    }

    /// One block of a folder: entries of twelve bytes, then their names.
    fn lines(&mut self, path: &[u8], block: &[u8], at: u64) -> Option<()> {
        let fields = Fields::new(block, Endian::Little);
        let names = usize::from(fields.u16(8)?);
        if names < 12 || names % 12 != 0 || names > block.len() {
            return None;
        }
        let count = names / 12;
        for index in 0..count {
            let start = usize::from(fields.u16(index * 12 + 8)?);
            let next = match index + 1 < count {
                true => usize::from(fields.u16(index * 12 + 20)?),
                false => block.len(),
            };
            let name = block.get(start..next)?;
            let name = name.split(|byte| *byte == 0).next().unwrap_or_default();
            let number = fields.u64(index * 12)?;
            if name == b"." || name == b".." {
                continue;
            }
            if let Some(path) = self.walk.join(path, name, at) {
                self.open.push((path, number));
            }
            if self.walk.is_full() {
                return Some(());
            }
        }
        Some(())
    }
}
