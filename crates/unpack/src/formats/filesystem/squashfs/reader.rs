// SPDX-License-Identifier: Apache-2.0 OR MIT
//! Contents: data blocks, and tails that share fragment blocks.

use std::collections::BTreeMap;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

use crate::blob::Blob;
use crate::budget::{Share, Stop};
use crate::bytes::Fields;
use crate::formats::codec::block::BlockCodec;
use crate::formats::filesystem::squashfs::directory::{self, Walk};
use crate::formats::filesystem::squashfs::inode::FileBody;
use crate::formats::filesystem::squashfs::superblock::Superblock;
use crate::formats::filesystem::squashfs::table::{self, Table};
use crate::formats::{Damage, Opened, TreeReader};
use crate::tree::{Cause, Header};

/// Bit of a stored size that says "stored, not compressed".
const STORED: u32 = 1 << 24;

struct Reader<'a> {
    image: Blob<'a>,
    codec: BlockCodec,
    block_size: usize,
    headers: Vec<Header>,
    files: Vec<FileBody>,
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
    let codec = superblock.codec().ok_or(Damage { offset: 20, cause: Cause::CodecUnsupported })?;
    let (start, middle) = (superblock.inode_table, superblock.directory_table);
    let endian = superblock.endian;
    let fragments = fragments(image, superblock, codec)?;
    let end = end_of_listings(image, superblock);
    let inodes = Table::read(image, start, middle, codec, endian, share.bytes)?;
    let listings = Table::read(image, middle, end, codec, endian, share.bytes)?;
    let ids =
        table::indexed(image, superblock.id_table, u64::from(superblock.ids), 4, codec, endian)
            .unwrap_or_default();
    let ids = Fields::new(&ids, endian);
    let ids: Vec<u32> = (0..).map_while(|index| ids.u32(index * 4)).collect();
    let Walk { headers, files, damage } =
        directory::walk(superblock, &inodes, &listings, &ids, share, stop);
    for (fragment, _) in files.iter().filter_map(|file| file.fragment) {
        if let Some(fragment) = fragments.get(fragment as usize) {
            fragment.readers.fetch_add(1, Ordering::Relaxed);
        }
    }
    let block_size = superblock.block_size as usize;
    let image = image.clone();
    let reader = Reader { image, codec, block_size, headers, files, fragments };
    Ok(Opened { reader: Arc::new(reader), damage })
}

/// Where the listings end: at the first metadata block of the tables behind them. Each of those
/// has its blocks first and then an index, to which the superblock points.
fn end_of_listings(image: &[u8], superblock: &Superblock) -> u64 {
    let fields = Fields::new(image, superblock.endian);
    let fragments = superblock.fragment_table.filter(|_| superblock.fragments > 0);
    [fragments, superblock.export_table, Some(superblock.id_table)]
        .into_iter()
        .flatten()
        .filter_map(|index| fields.u64(usize::try_from(index).ok()?))
        .filter(|block| (superblock.directory_table..superblock.bytes_used).contains(block))
        .min()
        .unwrap_or(superblock.id_table)
}

fn fragments(
    image: &[u8],
    superblock: &Superblock,
    codec: BlockCodec,
) -> Result<Vec<Fragment>, Damage> {
    let (Some(index), count @ 1..) = (superblock.fragment_table, superblock.fragments) else {
        return Ok(Vec::new());
    };
    let records = table::indexed(image, index, u64::from(count), 16, codec, superblock.endian)?;
    let fields = Fields::new(&records, superblock.endian);
    let one = |index: usize| {
        Some(Fragment {
            start: fields.u64(index * 16)?,
            size: fields.u32(index * 16 + 8)?,
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
            let stored: u64 = file.blocks.iter().map(|size| u64::from(size & (STORED - 1))).sum();
            match file.fragment {
                _ if !file.blocks.is_empty() => groups.push((stored, vec![index])),
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
    fn blocks(&self, file: &FileBody, limit: u64, content: &mut Vec<u8>) -> Result<(), Damage> {
        let mut at = file.start;
        for stored in &file.blocks {
            let left = file.size.min(limit).saturating_sub(content.len() as u64);
            let length = usize::try_from(left).unwrap_or(usize::MAX).min(self.block_size);
            if length == 0 {
                return Ok(());
            }
            let before = content.len();
            self.block(at, *stored, content)?;
            // The last block of a file without a tail is padded only in the size field's mind.
            if content.len() - before < length {
                return Err(Damage { offset: at, cause: Cause::StreamDamaged });
            }
            content.truncate(before + length);
            at = at.saturating_add(u64::from(stored & (STORED - 1)));
        }
        Ok(())
    }

    fn tail(&self, file: &FileBody, limit: u64, content: &mut Vec<u8>) -> Result<(), Damage> {
        let Some((index, offset)) = file.fragment else { return Ok(()) };
        let left = file.size.min(limit).saturating_sub(content.len() as u64);
        let length = usize::try_from(left).unwrap_or(usize::MAX).min(self.block_size);
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
        self.block(fragment.start, fragment.size, &mut bytes)?;
        let bytes = Arc::new(bytes);
        *content = Some(Arc::clone(&bytes));
        Ok(bytes)
    }

    /// Decodes the block at `at` behind what `content` holds.
    fn block(&self, at: u64, stored: u32, content: &mut Vec<u8>) -> Result<(), Damage> {
        let broken = |cause| Damage { offset: at, cause };
        let size = (stored & (STORED - 1)) as usize;
        if stored == 0 {
            content.resize(content.len() + self.block_size, 0);
            return Ok(());
        }
        let start = usize::try_from(at).map_err(|_| broken(Cause::StructureDamaged))?;
        let end = start.checked_add(size).ok_or(broken(Cause::StructureDamaged))?;
        let data = self.image.get(start..end).ok_or(broken(Cause::CutShort))?;
        if stored & STORED != 0 {
            if size > self.block_size {
                return Err(broken(Cause::StructureDamaged));
            }
            content.extend_from_slice(data);
            return Ok(());
        }
        self.codec.decode(data, self.block_size, content).map_err(broken)
    }
}
