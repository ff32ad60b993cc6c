// SPDX-License-Identifier: Apache-2.0 OR MIT
//! From nodes to files: the newest names, and contents out of all versions.

use std::collections::BTreeMap;

use crate::blob::Blob;
use crate::budget::{Share, Stop};
use crate::bytes::Endian;
use crate::formats::Opened;
use crate::formats::filesystem::flash_walk::Walk;
use crate::formats::filesystem::jffs2::codec;
use crate::formats::filesystem::jffs2::node::{Body, Dirent, Inode, Nodes, order};
use crate::formats::filesystem::pieces::{Content, Reader, Unit};
use crate::path::MAX_PATH;
use crate::tree::{Cause, EntryKind, Header};

/// Number of the root.
const ROOT: u32 = 1;

/// How many nodes are held for each entry that may be had.
const PER_ENTRY: u64 = 8;

/// What a name stands for.
#[derive(Clone, Copy)]
struct Target {
    version: u32,
    inode: u32,
    kind: u8,
    at: usize,
}

/// All nodes, by what they speak of.
#[derive(Default)]
struct Index<'b> {
    names: BTreeMap<(u32, &'b [u8]), Target>,
    /// In the order of number and version.
    inodes: Vec<Inode>,
}

/// Opens it: reads all nodes, not their data.
pub fn open<'a>(blob: &Blob<'a>, share: &Share, stop: &Stop) -> Opened<'a> {
    let mut walk = Walk::new(ROOT.into(), share, stop);
    let index = index(blob, order(blob).unwrap_or(Endian::Little), share, &mut walk);
    let mut reader = Reader::new(blob, codec::decode, codec::NONE.into());
    let mut known = BTreeMap::new();
    let kinds: BTreeMap<u32, (u8, usize)> =
        index.names.values().map(|target| (target.inode, (target.kind, target.at))).collect();
    while let Some((path, node)) = walk.visit() {
        let number = u32::try_from(node).unwrap_or(ROOT);
        let (kind, at) = kinds.get(&number).copied().unwrap_or((4, 0));
        let nodes = index.nodes(number);
        let Some(header) = header(path, nodes.last(), kind) else {
            walk.tell(at as u64, Cause::StructureDamaged);
            continue;
        };
        if header.kind == EntryKind::Directory {
            // A folder has one name.
            if !walk.is_new(node, at as u64) {
                continue;
            }
            let start = (number, b"".as_slice());
            let names = index.names.range(start..).take_while(|((parent, _), _)| *parent == number);
            let names = names.filter(|(_, target)| target.inode != 0);
            let names: Vec<_> = names.map(|((_, name), t)| (*name, t.inode.into())).collect();
            walk.enter(&header.path, at as u64, names.into_iter());
        } else if nodes.is_empty() {
            walk.tell(at as u64, Cause::StructureDamaged);
        }
        add(&mut reader, &mut walk, &mut known, header, number, nodes);
    }
    reader.open(walk)
}

fn index<'b>(bytes: &'b [u8], endian: Endian, share: &Share, walk: &mut Walk<'_>) -> Index<'b> {
    let mut index = Index::default();
    let mut left = share.entries.saturating_mul(PER_ENTRY);
    for node in Nodes::new(bytes, endian) {
        if left == 0 {
            walk.tell(node.at as u64, Cause::LimitEntries);
            break;
        }
        left -= 1;
        match node.body {
            Body::Dirent(name) => index.name(&name, node.at),
            Body::Inode(inode) => index.inodes.push(inode),
            Body::Broken => walk.tell(node.at as u64, Cause::ChecksumWrong),
            _ => {}
        }
    }
    index.inodes.sort_by_key(|inode| (inode.number, inode.version));
    index
}

impl<'b> Index<'b> {
    fn name(&mut self, name: &Dirent<'b>, at: usize) {
        let Dirent { version, inode, kind, .. } = *name;
        let target = Target { version, inode, kind, at };
        let newest = self.names.entry((name.parent, name.name)).or_insert(target);
        if newest.version <= version {
            *newest = target;
        }
    }

    /// The nodes of an inode, the newest last.
    fn nodes(&self, number: u32) -> &[Inode] {
        let start = self.inodes.partition_point(|inode| inode.number < number);
        let end = self.inodes.partition_point(|inode| inode.number <= number);
        self.inodes.get(start..end).unwrap_or_default()
    }
}

/// A header out of the newest node; of a folder, which need not have any, out of its name.
fn header(path: Vec<u8>, newest: Option<&Inode>, kind: u8) -> Option<Header> {
    let Some(inode) = newest else {
        let kind = EntryKind::of_mode(u32::from(kind) << 12)?;
        return Some(Header::new(kind, path, 0));
    };
    let mut header = Header::new(EntryKind::of_mode(inode.mode)?, path, 0);
    header.mode = inode.mode & 0o7777;
    (header.uid, header.gid) = (inode.uid.into(), inode.gid.into());
    header.modified = Some(inode.modified.into());
    Some(header)
}

fn add(
    reader: &mut Reader<'_>,
    walk: &mut Walk<'_>,
    known: &mut BTreeMap<u32, usize>,
    mut header: Header,
    number: u32,
    nodes: &[Inode],
) {
    let mut place = None;
    match header.kind {
        EntryKind::File => {
            let known = *known.entry(number).or_insert_with(|| {
                reader.contents.push(content(nodes));
                reader.contents.len() - 1
            });
            header.size = reader.contents.get(known).map_or(0, |content| content.size);
            place = Some(known);
        }
        EntryKind::Symlink => {
            let mut target = Vec::new();
            let content = content(nodes);
            if let Err(damage) = reader.content(&content, MAX_PATH as u64, &mut target) {
                walk.tell(damage.offset, damage.cause);
            }
            walk.spend(target.len());
            header.size = target.len() as u64;
            header.target = Some(target);
        }
        _ => {}
    }
    walk.push(header);
    reader.content_of.push(place);
}

/// Plays the versions of an inode one after the other.
fn content(nodes: &[Inode]) -> Content {
    let mut content = Content::default();
    for node in nodes {
        let size = u64::from(node.size);
        if size < content.size {
            content.truncate(size);
        }
        content.size = size;
        let at = u64::from(node.offset);
        if node.codec == codec::ZERO || node.stored == 0 {
            content.clear(at, at + u64::from(node.length));
            continue;
        }
        let sum = Some(node.data_sum);
        let (at_stored, stored, length) = (node.data, node.stored, node.length);
        let codec = u16::from(node.codec);
        content.write(at, Unit { at: at_stored, stored, length, codec, sum });
    }
    content
}
