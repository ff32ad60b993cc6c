// SPDX-License-Identifier: Apache-2.0 OR MIT
//! UBI: volumes whose logical blocks lie anywhere in flash. Each block says with two headers what it
//! is; the contents of the volumes are put together here, and what lies in them is found there.

use std::collections::BTreeMap;
use std::sync::Arc;

use memchr::memmem;

use crate::blob::Blob;
use crate::budget::{Share, Stop};
use crate::bytes::{Endian, Fields};
use crate::formats::filesystem::flash_walk::Walk;
use crate::formats::wrapper::sum::jamcrc;
use crate::formats::{Candidate, Damage, Format, Magic, Open, Opened, TreeReader};
use crate::tree::{Cause, EntryKind, Family, Header};

/// Magic of the header that counts erasures.
const EC: &[u8] = b"UBI#";
/// Magic of the header that says which block of which volume it is.
const VID: &[u8] = b"UBI!";

/// Size of both headers.
const HEADER: usize = 64;

/// Number of the volume that holds the table of volumes. Numbers from here on are UBI's own.
const LAYOUT: u32 = 0x7fff_efff;

/// Size of a record of the table of volumes, and the most there are.
const RECORD: usize = 172;
const MAX_VOLUMES: usize = 128;

/// A volume that is written once and checked.
const STATIC: u8 = 2;

/// Sizes of a physical block.
const BLOCKS: std::ops::RangeInclusive<usize> = 2 << 10..=16 << 20;

/// How many headers are asked for the size of a block.
const ASKED: usize = 64;

/// How many blocks in a row may be bad.
const BAD: usize = 64;

/// The format.
pub const FORMAT: Format = Format {
    id: "ubi",
    name: "UBI volumes",
    family: Family::Archive,
    magics: &[Magic { bytes: EC, at: 0 }],
    reads: "all volumes with their names, static and dynamic; of a block that is there twice the \
            newest; blocks that are not mapped read as erased; the checksums of headers, of the \
            table of volumes, and of the data of static volumes and of copies are verified",
    limitations: &[
        "a single block proves nothing: two with headers have to be there",
        "volumes are put together in memory, and read up to the limit on one content",
        "a dump that has the spare areas of NAND in it is not read",
    ],
    references: &["Linux, drivers/mtd/ubi/ubi-media.h", "mtd-utils, ubi-utils/ubinize.c"],
    recognise,
};

/// What the first header says, and how far its like follow.
struct Image {
    block: usize,
    data: usize,
    vid: usize,
    sequence: u32,
    blocks: usize,
}

/// The header that counts erasures: places of the other header and of the data, number of the image.
fn erase_header(bytes: &[u8], at: usize) -> Option<(usize, usize, u32)> {
    let header = bytes.get(at..at.checked_add(HEADER)?)?;
    let fields = Fields::new(header, Endian::Big);
    let holds = header.starts_with(EC) && jamcrc(&header[..60]) == fields.u32(60)?;
    let (vid, data) = (fields.u32(16)? as usize, fields.u32(20)? as usize);
    let placed = vid >= HEADER && data >= vid.saturating_add(HEADER) && data < *BLOCKS.end();
    (holds && placed).then_some((vid, data, fields.u32(24)?))
}

impl Image {
    fn read(bytes: &[u8]) -> Option<Self> {
        let (vid, data, sequence) = erase_header(bytes, 0)?;
        let block = block_size(bytes, data, sequence)?;
        let mut image = Self { block, data, vid, sequence, blocks: 0 };
        let mut bad = 0;
        let mut number = 0;
        while let Some(at) = block.checked_mul(number).filter(|at| *at < bytes.len()) {
            crate::work::spend(HEADER);
            number += 1;
            match erase_header(bytes, at) {
                Some((_, _, other)) if !is_same(sequence, other) => break,
                Some(_) => (image.blocks, bad) = (number, 0),
                None => bad += 1,
            }
            if bad > BAD {
                break;
            }
        }
        Some(image)
    }

    fn size(&self) -> usize {
        self.block.saturating_mul(self.blocks)
    }

    fn leb(&self) -> usize {
        self.block - self.data
    }
}

/// Numbers of one image; 0 is that of old tools.
fn is_same(one: u32, other: u32) -> bool {
    one == other || one == 0 || other == 0
}

/// The greatest distance that all of the next headers are a multiple of.
fn block_size(bytes: &[u8], data: usize, sequence: u32) -> Option<usize> {
    let mut size = 0_usize;
    let mut looked = 0;
    let hits = memmem::find_iter(bytes.get(HEADER..)?, EC).map(|at| at + HEADER);
    // What was searched for it counts too.
    let hits = hits.inspect(|at| {
        crate::work::spend(at - looked);
        looked = *at;
    });
    let headers = hits.filter_map(|at| Some((at, erase_header(bytes, at)?)));
    for (at, (_, other_data, other)) in headers.take(ASKED) {
        if other_data != data || !is_same(sequence, other) {
            break;
        }
        size = gcd(size, at);
        if size < *BLOCKS.start() {
            return None;
        }
    }
    (BLOCKS.contains(&size) && size > data).then_some(size)
}

fn gcd(mut a: usize, mut b: usize) -> usize {
    while b > 0 {
        (a, b) = (b, a % b);
    }
    a
}

fn recognise(blob: &Blob<'_>) -> Option<Candidate> {
    let image = Image::read(blob)?;
    let size = image.size().min(blob.len());
    let details = BTreeMap::from([
        ("block-size", image.block.to_string()),
        ("logical-block-size", image.leb().to_string()),
        ("blocks", image.blocks.to_string()),
        ("image-number", format!("{:#010x}", image.sequence)),
    ]);
    let flaw = (size < image.size()).then_some(Cause::CutShort);
    Some(Candidate { size: Some(size as u64), details, flaw, open: Open::Tree(open) })
}

/// A logical block: where it is.
#[derive(Debug, Clone, Copy)]
struct Leb {
    sequence: u64,
    /// Where its data stands.
    at: usize,
    /// How much of it is data.
    size: usize,
    /// Sum of the data, where there is one.
    sum: Option<u32>,
}

#[derive(Default)]
struct Volume {
    is_static: bool,
    /// Bytes at the end of each block that alignment leaves unused.
    pad: usize,
    blocks: BTreeMap<u32, Leb>,
}

struct Reader<'a> {
    image: Blob<'a>,
    leb: usize,
    headers: Vec<Header>,
    volumes: Vec<Volume>,
}

fn open<'a>(blob: &Blob<'a>, share: &Share, stop: &Stop) -> Result<Opened<'a>, Damage> {
    let damaged = Damage { offset: 0, cause: Cause::StructureDamaged };
    let image = Image::read(blob).ok_or(damaged)?;
    let mut walk = Walk::new(0, share, stop);
    let mut volumes = map(blob, &image, &mut walk);
    let table = volumes.remove(&LAYOUT).map_or_else(BTreeMap::new, |table| names(blob, &table));
    let mut reader =
        Reader { image: blob.clone(), leb: image.leb(), headers: Vec::new(), volumes: Vec::new() };
    for number in table.keys() {
        // What has no blocks is empty.
        volumes.entry(*number).or_default();
    }
    volumes.retain(|number, _| *number < LAYOUT);
    let numbers: Vec<u32> = volumes.keys().copied().collect();
    let named = |number: u32| match table.get(&number) {
        Some(name) => name.clone(),
        None => format!("volume-{number}").into_bytes(),
    };
    let all: Vec<_> = numbers.iter().map(|number| named(*number)).collect();
    // The folder that holds the volumes has no entry of its own.
    walk.visit();
    let lines = all.iter().zip(&numbers).map(|(name, number)| (name.as_slice(), (*number).into()));
    walk.enter(b"", 0, lines.collect::<Vec<_>>().into_iter());
    while let Some((path, number)) = walk.visit() {
        let number = u32::try_from(number).unwrap_or(LAYOUT);
        let volume = volumes.remove(&number).unwrap_or_default();
        let mut header = Header::new(EntryKind::File, path, volume.size(reader.leb));
        header.stored_at = volume.stored_at().map(|at| (blob.position() + at) as u64);
        walk.push(header);
        reader.volumes.push(volume);
    }
    reader.headers = std::mem::take(&mut walk.headers);
    Ok(Opened { reader: Arc::new(reader), damage: walk.damage })
}

/// Reads the second header of every block.
fn map(bytes: &[u8], image: &Image, walk: &mut Walk<'_>) -> BTreeMap<u32, Volume> {
    let mut volumes: BTreeMap<u32, Volume> = BTreeMap::new();
    for number in 0..image.blocks {
        let start = number * image.block;
        let Some(header) = bytes.get(start + image.vid..start + image.vid + HEADER) else { break };
        let free = header.iter().all(|byte| *byte == 0xff);
        if free || erase_header(bytes, start).is_none() {
            continue;
        }
        if block(bytes, image, start, header, &mut volumes).is_none() {
            walk.tell((start + image.vid) as u64, Cause::ChecksumWrong);
        }
    }
    volumes
}

/// Takes a block into its volume; `None` where its header does not hold.
fn block(
    bytes: &[u8],
    image: &Image,
    start: usize,
    header: &[u8],
    volumes: &mut BTreeMap<u32, Volume>,
) -> Option<()> {
    let fields = Fields::new(header, Endian::Big);
    if !header.starts_with(VID) || jamcrc(&header[..60]) != fields.u32(60)? {
        return None;
    }
    let is_static = fields.u8(5)? == STATIC;
    let is_copy = fields.u8(6)? == 1;
    let pad = (fields.u32(28)? as usize).min(image.leb());
    let size = if is_static { fields.u32(20)? as usize } else { image.leb() - pad };
    let checked = is_static.then(|| fields.u32(32)).flatten();
    let sequence = fields.u64(40)?;
    let leb = Leb { sequence, at: start + image.data, size: size.min(image.leb()), sum: checked };
    let volume = volumes.entry(fields.u32(8)?).or_default();
    (volume.is_static, volume.pad) = (is_static, pad);
    let number = fields.u32(12)?;
    if let Some(known) = volume.blocks.get(&number) {
        if known.sequence > leb.sequence {
            return Some(());
        }
        // A block was being moved: the copy counts once it is whole.
        let data = bytes.get(leb.at..leb.at.checked_add(fields.u32(20)? as usize)?);
        if is_copy && data.is_none_or(|data| Some(jamcrc(data)) != fields.u32(32)) {
            return Some(());
        }
    }
    volume.blocks.insert(number, leb);
    Some(())
}

/// Names of the volumes, by number.
fn names(bytes: &[u8], table: &Volume) -> BTreeMap<u32, Vec<u8>> {
    let mut names = BTreeMap::new();
    // There are two copies.
    for leb in table.blocks.values() {
        for number in 0..MAX_VOLUMES {
            let at = leb.at + number * RECORD;
            let Some(record) = bytes.get(at..at + RECORD) else { break };
            let fields = Fields::new(record, Endian::Big);
            let holds = fields.u32(168) == Some(jamcrc(&record[..168]));
            let used = fields.u32(0).is_some_and(|reserved| reserved > 0);
            let length = usize::from(fields.u16(14).unwrap_or(0));
            if let Some(name) = fields.bytes(16, length.min(128)).filter(|_| holds && used) {
                let number = u32::try_from(number).unwrap_or(LAYOUT);
                names.entry(number).or_insert_with(|| name.to_vec());
            }
        }
    }
    names
}

impl Volume {
    fn size(&self, leb: usize) -> u64 {
        let full = (leb - self.pad.min(leb)) as u64;
        match self.blocks.last_key_value() {
            None => 0,
            Some((last, block)) if self.is_static => u64::from(*last) * full + block.size as u64,
            Some((last, _)) => (u64::from(*last) + 1) * full,
        }
    }

    /// Where a volume of one block stands.
    fn stored_at(&self) -> Option<usize> {
        let (number, leb) = self.blocks.first_key_value()?;
        (*number == 0 && self.blocks.len() == 1).then_some(leb.at)
    }
}

impl TreeReader for Reader<'_> {
    fn headers(&self) -> &[Header] {
        &self.headers
    }

    fn groups(&self) -> Vec<(u64, Vec<usize>)> {
        (self.headers.iter().enumerate()).map(|(entry, h)| (h.size, vec![entry])).collect()
    }

    fn read(&self, entry: usize, limit: u64, content: &mut Vec<u8>) -> Result<(), Damage> {
        let (Some(volume), Some(header)) = (self.volumes.get(entry), self.headers.get(entry))
        else {
            return Ok(());
        };
        let end = usize::try_from(header.size.min(limit)).unwrap_or(usize::MAX);
        let full = self.leb - volume.pad.min(self.leb);
        let mut broken = None;
        for (number, leb) in &volume.blocks {
            let start = (*number as usize).saturating_mul(full);
            if start >= end {
                break;
            }
            content.resize(start, 0xff);
            let data = self.image.get(leb.at..).unwrap_or_default();
            let data = data.get(..leb.size).unwrap_or(data);
            let cause = if data.len() < leb.size {
                Some(Cause::CutShort)
            } else {
                leb.sum.filter(|sum| jamcrc(data) != *sum).map(|_| Cause::ChecksumWrong)
            };
            if let Some(cause) = cause {
                broken.get_or_insert(Damage { offset: leb.at as u64, cause });
            }
            content.extend_from_slice(&data[..data.len().min(end - start)]);
        }
        broken.map_or(Ok(()), Err)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_size_of_a_block_is_what_all_distances_share() {
        assert_eq!((gcd(0, 6), gcd(6, 0), gcd(12, 18)), (6, 6, 6));
    }
}
