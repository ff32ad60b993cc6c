// SPDX-License-Identifier: Apache-2.0 OR MIT
//! Contents: data blocks, and tails that share fragment blocks.

use std::collections::BTreeMap;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

use crate::blob::Blob;
use crate::budget::{Share, Stop};
use crate::bytes::Fields;
use crate::formats::codec::block::BlockCodec;
use crate::formats::filesystem::squashfs::coding::{self, Proof};
use crate::formats::filesystem::squashfs::directory::{self, Walk};
use crate::formats::filesystem::squashfs::inode::FileBody;
use crate::formats::filesystem::squashfs::owners::Owners;
use crate::formats::filesystem::squashfs::superblock::Superblock;
use crate::formats::filesystem::squashfs::table::{self, Table};
use crate::formats::{Damage, Opened, TreeReader};
use crate::tree::{Cause, Header};

/// Bit of a stored size that says "stored, not compressed".
pub const STORED: u32 = 1 << 24;

/// The part of the share of bytes that the search for the codec may cost.
const TRIALS: u64 = 8;

/// The most room that is made for a file before its blocks are decoded, in bytes.
const ROOM: u64 = 8 << 20;

/// How many blocks of a file are asked for their size, to judge its cost.
const JUDGED: usize = 64;

struct Reader<'a> {
    image: Blob<'a>,
    codec: BlockCodec,
    block_size: usize,
    headers: Vec<Header>,
    files: Vec<FileBody>,
    /// Holds the lists of blocks.
    inodes: Table,
    fragments: Vec<Fragment>,
}

/// A block that holds the tails of several files. Decoded by the first reader that needs it,
/// dropped by the last.
struct Fragment {
    start: u64,
    size: u32,
    readers: AtomicUsize,
    content: Mutex<Option<Arc<Vec<u8>>>>,
}

/// Opens a file system: reads its tables, not its contents.
pub fn open<'a>(
    image: &Blob<'a>,
    superblock: &Superblock,
    share: &Share,
    stop: &Stop,
) -> Result<Opened<'a>, Damage> {
    let candidates = coding::candidates(superblock);
    let unsupported = Damage { offset: 20, cause: Cause::CodecUnsupported };
    let trials = share.bytes / TRIALS;
    let (mut codec, proof) = match candidates[..] {
        [only] => (only, Proof::Whole),
        _ => coding::by_tables(image, superblock, &candidates, trials).ok_or(unsupported)?,
    };
    let (start, middle) = (superblock.inode_table, superblock.directory_table);
    let end = superblock.end_of_listings(image);
    let mut inodes = Table::read(image, start..middle, superblock, codec, share.bytes);
    let mut listings = Table::read(image, middle..end, superblock, codec, share.bytes);
    let mut damage = std::mem::take(&mut inodes.damage);
    damage.append(&mut listings.damage);
    let owners = Owners::read(image, superblock, codec, share.bytes).unwrap_or_else(|owners| {
        damage.push(owners);
        Owners::default()
    });
    let mut walk = directory::walk(superblock, &inodes, &listings, &owners, share, stop);
    damage.append(&mut walk.damage);
    if proof == Proof::None {
        codec = coding::by_files(image, superblock, &inodes, &walk.files, &candidates, trials)
            .unwrap_or(codec);
    }
    let fragments = fragments(image, superblock, codec, share.bytes).unwrap_or_else(|fragments| {
        damage.push(fragments);
        Vec::new()
    });
    let Walk { headers, files, .. } = walk;
    for (fragment, _) in files.iter().filter_map(|file| file.fragment) {
        if let Some(fragment) = fragments.get(fragment as usize) {
            fragment.readers.fetch_add(1, Ordering::Relaxed);
        }
    }
    let block_size = superblock.block_size as usize;
    let image = image.clone();
    let reader = Reader { image, codec, block_size, headers, files, inodes, fragments };
    Ok(Opened { reader: Arc::new(reader), damage })
}

fn fragments(
    image: &[u8],
    superblock: &Superblock,
    codec: BlockCodec,
    limit: u64,
) -> Result<Vec<Fragment>, Damage> {
    let (Some(index), count @ 1..) = (superblock.fragment_table, superblock.fragments) else {
        return Ok(Vec::new());
    };
    let (size, pointer) = (superblock.layout.fragment, superblock.layout.pointer);
    let records = table::indexed(image, index, count.into(), size, superblock, codec, limit)?;
    let fields = Fields::new(&records, superblock.endian);
    let one = |index: usize| {
        Some(Fragment {
            start: pointer.read(&fields, index * size)?,
            size: fields.u32(index * size + pointer.bytes())?,
            readers: AtomicUsize::new(0),
            content: Mutex::new(None),
        })
    };
    Ok((0..count as usize).map_while(one).collect())
}

impl TreeReader for Reader<'_> {
    fn headers(&self) -> &[Header] {
        &self.headers
    }

    fn groups(&self) -> Vec<(u64, Vec<usize>)> {
        let mut groups = Vec::new();
        let mut tails: BTreeMap<u32, Vec<usize>> = BTreeMap::new();
        let mut empty = Vec::new();
        for (index, file) in self.files.iter().enumerate() {
            if !self.headers[index].kind.has_content() {
                continue;
            }
            match file.fragment {
                _ if file.blocks > 0 => groups.push((self.cost(file), vec![index])),
                Some((fragment, _)) => tails.entry(fragment).or_default().push(index),
                None => empty.push(index),
            }
        }
        for (fragment, files) in tails {
            let size = self.fragments.get(fragment as usize).map_or(0, |fragment| fragment.size);
            groups.push((u64::from(size & (STORED - 1)), files));
        }
        groups.push((0, empty));
        groups
    }

    fn read(&self, entry: usize, limit: u64, content: &mut Vec<u8>) -> Result<(), Damage> {
        let Some(file) = self.files.get(entry) else { return Ok(()) };
        let fragment = file.fragment.and_then(|(index, _)| self.fragments.get(index as usize));
        let read = self.blocks(file, limit, content).and_then(|()| self.tail(file, limit, content));
        if let Some(fragment) = fragment
            && fragment.readers.fetch_sub(1, Ordering::AcqRel) == 1
        {
            *fragment.content.lock().unwrap_or_else(PoisonError::into_inner) = None;
        }
        read
    }
}

impl Reader<'_> {
    /// Stored bytes of a file's blocks, judged by the first of them.
    fn cost(&self, file: &FileBody) -> u64 {
        let asked = file.blocks.clamp(1, JUDGED);
        let sizes = (0..asked).map_while(|index| file.block(&self.inodes, index));
        let stored: u64 = sizes.map(|size| u64::from(size & (STORED - 1))).sum();
        stored.saturating_mul(file.blocks as u64) / asked as u64
    }

    fn blocks(&self, file: &FileBody, limit: u64, content: &mut Vec<u8>) -> Result<(), Damage> {
        let mut at = file.start;
        let end = file.size.min(limit);
        content.reserve(usize::try_from(end.min(ROOM)).unwrap_or_default());
        for index in 0..file.blocks {
            let done = content.len() as u64;
            if done >= end {
                return Ok(());
            }
            let broken = |cause| Damage { offset: at, cause };
            let stored = file.block(&self.inodes, index).ok_or(broken(Cause::StructureDamaged))?;
            let length = self.length(file.size - done);
            let before = content.len();
            self.block(at, stored, length, content)?;
            if content.len() - before < length {
                return Err(broken(Cause::StreamDamaged));
            }
            at = at.saturating_add(u64::from(stored & (STORED - 1)));
        }
        content.truncate(usize::try_from(end).unwrap_or(usize::MAX));
        Ok(())
    }

    /// Bytes of a block where so many are left.
    fn length(&self, left: u64) -> usize {
        usize::try_from(left).unwrap_or(usize::MAX).min(self.block_size)
    }

    fn tail(&self, file: &FileBody, limit: u64, content: &mut Vec<u8>) -> Result<(), Damage> {
        let Some((index, offset)) = file.fragment else { return Ok(()) };
        let length = self.length(file.size.min(limit).saturating_sub(content.len() as u64));
        if length == 0 {
            return Ok(());
        }
        let broken = Damage { offset: file.start, cause: Cause::StructureDamaged };
        let fragment = self.fragments.get(index as usize).ok_or(broken)?;
        let bytes = self.fragment(fragment)?;
        let tail = bytes.get(offset as usize..(offset as usize).saturating_add(length));
        content.extend_from_slice(tail.ok_or(broken)?);
        Ok(())
    }

    fn fragment(&self, fragment: &Fragment) -> Result<Arc<Vec<u8>>, Damage> {
        let mut content = fragment.content.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(content) = content.as_ref() {
            return Ok(Arc::clone(content));
        }
        let mut bytes = Vec::new();
        if fragment.size & (STORED - 1) > 0 {
            self.block(fragment.start, fragment.size, self.block_size, &mut bytes)?;
        }
        let bytes = Arc::new(bytes);
        *content = Some(Arc::clone(&bytes));
        Ok(bytes)
    }

    /// Decodes the block at `at` behind what `content` holds; at most `length` bytes.
    fn block(
        &self,
        at: u64,
        stored: u32,
        length: usize,
        content: &mut Vec<u8>,
    ) -> Result<(), Damage> {
        let broken = |cause| Damage { offset: at, cause };
        if stored == 0 {
            content.resize(content.len() + length, 0);
            return Ok(());
        }
        let size = (stored & (STORED - 1)) as usize;
        let start = usize::try_from(at).map_err(|_| broken(Cause::StructureDamaged))?;
        let end = start.checked_add(size).ok_or(broken(Cause::StructureDamaged))?;
        let data = self.image.get(start..end).ok_or(broken(Cause::CutShort))?;
        if stored & STORED == 0 {
            return self.decode(data, length, content).map_err(broken);
        }
        if size > self.block_size {
            return Err(broken(Cause::StructureDamaged));
        }
        content.extend_from_slice(&data[..size.min(length)]);
        Ok(())
    }

    fn decode(&self, data: &[u8], length: usize, content: &mut Vec<u8>) -> Result<(), Cause> {
        let before = content.len();
        let told = self.codec.decode(data, length, content);
        let cause = match told {
            Ok(()) => return Ok(()),
            Err(cause) => cause,
        };
        let read = content.split_off(before);
        for other in coding::others(self.codec) {
            if other.decode(data, length, content).is_ok() {
                return Ok(());
            }
            content.truncate(before);
        }
        content.extend_from_slice(&read);
        Err(cause)
    }
}
