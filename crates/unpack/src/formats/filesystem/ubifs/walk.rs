// SPDX-License-Identifier: Apache-2.0 OR MIT
//! From the root to files, and how blocks are decoded.

use std::collections::BTreeMap;

use crate::blob::Blob;
use crate::budget::{Share, Stop};
use crate::bytes::{Endian, Fields};
use crate::formats::codec::block::BlockCodec;
use crate::formats::filesystem::flash_walk::Walk;
use crate::formats::filesystem::pieces::{Content, Reader, Unit};
use crate::formats::filesystem::ubifs::index::{BLOCK, Index};
use crate::formats::filesystem::ubifs::node::{DATA, INODE, Master, Node, Superblock};
use crate::formats::{Damage, Opened};
use crate::path::MAX_PATH;
use crate::tree::{Cause, EntryKind, Header};

/// Number of the root.
const ROOT: u32 = 1;

/// Sizes of an inode and of a node of data before their bytes.
const INODE_SIZE: usize = 160;
const DATA_SIZE: usize = 48;

/// Stored as it is.
const NONE: u16 = 0;
/// Our number for what fscrypt encrypted.
const ENCRYPTED: u16 = u16::MAX;

/// Flag of an inode: fscrypt encrypted its content.
const CRYPT: u32 = 0x40;

/// Opens it: reads tree and journal, not the data.
pub fn open<'a>(
    blob: &Blob<'a>,
    superblock: &Superblock,
    share: &Share,
    stop: &Stop,
) -> Result<Opened<'a>, Damage> {
    let damaged = Damage { offset: superblock.leb as u64, cause: Cause::StructureDamaged };
    let master = Master::find(blob, superblock).ok_or(damaged)?;
    let mut walk = Walk::new(ROOT.into(), share, stop);
    let index = Index::read(blob, superblock, &master, share.entries, &mut walk);
    let mut reader = Reader::new(blob, decode, NONE);
    let mut known = BTreeMap::new();
    while let Some((path, number)) = walk.visit() {
        let number = u32::try_from(number).unwrap_or(u32::MAX);
        let at = index.inodes.get(&number).copied();
        let place = at.unwrap_or(0);
        let node = at.and_then(|at| Node::read(blob, at)).filter(|node| node.kind == INODE);
        let Some((header, node)) = node.and_then(|node| Some((header(path, &node)?, node))) else {
            walk.tell(place as u64, Cause::StructureDamaged);
            continue;
        };
        if header.kind == EntryKind::Directory {
            if !walk.is_new(number.into(), place as u64) {
                continue;
            }
            let start = (number, b"".as_slice());
            let names = index.names.range(start..).take_while(|((parent, _), _)| *parent == number);
            let names: Vec<_> = names.map(|((_, name), to)| (*name, u64::from(*to))).collect();
            walk.enter(&header.path, place as u64, names.into_iter());
        }
        add(&mut reader, &mut walk, &mut known, header, number, &node, &index);
    }
    Ok(reader.open(walk))
}

fn header(path: Vec<u8>, node: &Node<'_>) -> Option<Header> {
    let fields = node.fields();
    let mode = fields.u32(104)?;
    let mut header = Header::new(EntryKind::of_mode(mode)?, path, 0);
    header.mode = mode & 0o7777;
    (header.uid, header.gid) = (fields.u32(96)?, fields.u32(100)?);
    header.modified = fields.u64(72);
    if header.kind == EntryKind::File {
        header.size = fields.u64(48)?;
    }
    Some(header)
}

fn add(
    reader: &mut Reader<'_>,
    walk: &mut Walk<'_>,
    known: &mut BTreeMap<u32, usize>,
    mut header: Header,
    number: u32,
    node: &Node<'_>,
    index: &Index<'_>,
) {
    let mut place = None;
    let fields = node.fields();
    let is_encrypted = fields.u32(108).is_some_and(|flags| flags & CRYPT != 0);
    match header.kind {
        EntryKind::File => {
            place = Some(*known.entry(number).or_insert_with(|| {
                let content = content(reader, index, number, header.size, is_encrypted);
                reader.contents.push(content);
                reader.contents.len() - 1
            }));
        }
        EntryKind::Symlink => {
            let length = fields.u32(112).unwrap_or(0) as usize;
            let target = fields.bytes(INODE_SIZE, length.min(MAX_PATH)).unwrap_or_default();
            walk.spend(target.len());
            header.size = target.len() as u64;
            header.target = Some(target.to_vec());
            if is_encrypted {
                walk.tell(node.at as u64, Cause::LooksEncrypted);
            }
        }
        _ => {}
    }
    walk.push(header);
    reader.content_of.push(place);
}

fn content(
    reader: &Reader<'_>,
    index: &Index<'_>,
    number: u32,
    size: u64,
    is_encrypted: bool,
) -> Content {
    let mut content = Content::of_size(size);
    for ((_, block), at) in index.data.range((number, 0)..=(number, u32::MAX)) {
        let fields = Fields::new(reader.image.get(*at..).unwrap_or_default(), Endian::Little);
        let stored = fields.u32(16).unwrap_or(0).saturating_sub(DATA_SIZE as u32);
        let length = fields.u32(40).unwrap_or(0).min(BLOCK as u32);
        let codec = if is_encrypted { ENCRYPTED } else { fields.u16(44).unwrap_or(NONE) };
        // A block that cannot be read has to be told.
        let length = if length == 0 { BLOCK as u32 } else { length };
        let unit = Unit { at: at + DATA_SIZE, stored, length, codec, sum: None };
        content.write(u64::from(*block) * BLOCK, unit);
    }
    content
}

fn decode(image: &[u8], unit: &Unit, out: &mut Vec<u8>) -> Result<(), Cause> {
    let start = unit.at.checked_sub(DATA_SIZE).ok_or(Cause::StructureDamaged)?;
    let node = Node::read(image, start).filter(|node| node.kind == DATA);
    let node = node.ok_or(Cause::ChecksumWrong)?;
    let stored = node.bytes.get(DATA_SIZE..).ok_or(Cause::StructureDamaged)?;
    let length = unit.length as usize;
    let codec = match unit.codec {
        NONE => {
            out.extend_from_slice(stored.get(..length).ok_or(Cause::StreamDamaged)?);
            return Ok(());
        }
        1 => BlockCodec::Lzo,
        2 => BlockCodec::Deflate,
        3 => BlockCodec::Zstd,
        ENCRYPTED => return Err(Cause::LooksEncrypted),
        _ => return Err(Cause::CodecUnsupported),
    };
    codec.decode(stored, length, out)
}
