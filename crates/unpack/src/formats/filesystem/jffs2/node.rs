// SPDX-License-Identifier: Apache-2.0 OR MIT
//! Nodes, and how far they reach.

use std::collections::BTreeMap;

use crate::bytes::{Endian, Fields};
use crate::formats::wrapper::sum::crc32_plain;
use crate::work;

/// First number of every node.
const MAGIC: u16 = 0x1985;

/// Bit of a type that is cleared once a node is obsolete. The sum of the header is made with it.
const ACCURATE: u16 = 0x2000;

/// A name in a folder.
const DIRENT: u16 = 0xe001;
/// An inode, with bytes of its content.
const INODE: u16 = 0xe002;
/// Stands at the start of a block that was erased.
const CLEAN_MARKER: u16 = 0x2003;

/// Sizes of a header, of a name before its bytes, of an inode before its data.
const HEADER: usize = 12;
const DIRENT_SIZE: usize = 40;
const INODE_SIZE: usize = 68;

/// OpenWrt's mark for "whatever stands behind is to be erased".
const END: [u8; 4] = [0xde, 0xad, 0xc0, 0xde];

/// The longest run of bytes between nodes that are neither nodes nor erased: a write that was cut
/// off leaves no more than this.
const DIRT: usize = 16 << 10;

/// The longest run of erased bytes between nodes: the rest of a block, and a few free ones.
const ERASED: usize = 8 << 20;

/// Blocks of flash have sizes between these.
const BLOCKS: std::ops::RangeInclusive<usize> = 4 << 10..=2 << 20;

/// The most one node holds, in decoded bytes: a page of the device, the largest being 64 KiB.
const PAGE: u32 = 64 << 10;

/// A node with a header that holds.
#[derive(Debug)]
pub struct Node<'a> {
    /// Where it stands.
    pub at: usize,
    /// What it is.
    pub body: Body<'a>,
    /// Its size in bytes.
    size: usize,
    /// Where the next may stand.
    next: usize,
}

/// What a node is.
#[derive(Debug)]
pub enum Body<'a> {
    /// A name.
    Dirent(Dirent<'a>),
    /// An inode.
    Inode(Inode),
    /// The start of a block.
    CleanMarker,
    /// Padding, summaries, attributes.
    Other,
    /// It was written over.
    Obsolete,
    /// Its checksum does not hold.
    Broken,
}

/// A name in a folder.
#[derive(Debug)]
pub struct Dirent<'a> {
    /// Number of the folder.
    pub parent: u32,
    /// Version among the names of the folder.
    pub version: u32,
    /// Number of what it names; 0 where the name is deleted.
    pub inode: u32,
    /// Kind, as in `d_type`.
    pub kind: u8,
    /// The name.
    pub name: &'a [u8],
    sum: u32,
}

/// An inode, with some of its bytes.
#[derive(Debug, Clone, Copy)]
pub struct Inode {
    /// Number.
    pub number: u32,
    /// Version among the nodes of the inode.
    pub version: u32,
    /// Kind and permissions.
    pub mode: u32,
    /// Owner.
    pub uid: u16,
    /// Group.
    pub gid: u16,
    /// Size of the whole content as of this version.
    pub size: u32,
    /// Seconds since 1970.
    pub modified: u32,
    /// Where its bytes belong in the content.
    pub offset: u32,
    /// Stored bytes.
    pub stored: u32,
    /// Decoded bytes.
    pub length: u32,
    /// Compressor.
    pub codec: u8,
    /// Sum of the stored bytes.
    pub data_sum: u32,
    /// Where the stored bytes stand.
    pub data: usize,
    sum: u32,
}

/// The byte order of the node that stands at the start.
pub fn order(bytes: &[u8]) -> Option<Endian> {
    match bytes.get(..2)? {
        [0x85, 0x19] => Some(Endian::Little),
        [0x19, 0x85] => Some(Endian::Big),
        _ => None,
    }
}

impl<'a> Node<'a> {
    /// Reads the node at `at`; `None` where no header holds there.
    pub fn read(bytes: &'a [u8], at: usize, endian: Endian) -> Option<Self> {
        let fields = Fields::new(bytes.get(at..)?, endian);
        if fields.u16(0)? != MAGIC {
            return None;
        }
        let (kind, size) = (fields.u16(2)?, fields.u32(4)? as usize);
        if size < HEADER || !header_holds(&fields, kind, endian)? {
            return None;
        }
        let broken = Some(Body::Broken);
        let body = match (kind | ACCURATE, kind & ACCURATE) {
            (DIRENT | INODE, 0) => Some(Body::Obsolete),
            (DIRENT, _) => Dirent::read(&fields, size).map(Body::Dirent).or(broken),
            (INODE, _) => Inode::read(&fields, at, size).map(Body::Inode).or(broken),
            (CLEAN_MARKER, _) => Some(Body::CleanMarker),
            _ => Some(Body::Other),
        }?;
        let next = at.saturating_add(size).saturating_add(3) & !3;
        Some(Self { at, body, size, next })
    }

    /// What makes it the same node as another of the same name.
    fn identity(&self) -> Option<((u8, u32, u32), u32)> {
        match &self.body {
            Body::Dirent(name) => Some(((0, name.parent, name.version), name.sum)),
            Body::Inode(inode) => Some(((1, inode.number, inode.version), inode.sum)),
            _ => None,
        }
    }
}

fn header_holds(fields: &Fields<'_>, kind: u16, endian: Endian) -> Option<bool> {
    let mut header: [u8; 8] = fields.bytes(0, 8)?.try_into().ok()?;
    let whole = kind | ACCURATE;
    let bytes = if endian == Endian::Big { whole.to_be_bytes() } else { whole.to_le_bytes() };
    let sum = fields.u32(8)?;
    if crc32_plain(&header) == sum {
        return Some(true);
    }
    header[2..4].copy_from_slice(&bytes);
    Some(crc32_plain(&header) == sum)
}

impl<'a> Dirent<'a> {
    fn read(fields: &Fields<'a>, size: usize) -> Option<Self> {
        let length = usize::from(fields.u8(28)?);
        let name = fields.bytes(DIRENT_SIZE, length)?;
        let sum = fields.u32(32)?;
        let holds = crc32_plain(fields.bytes(0, 32)?) == sum
            && crc32_plain(name) == fields.u32(36)?
            && size >= DIRENT_SIZE + length;
        holds.then_some(Self {
            parent: fields.u32(12)?,
            version: fields.u32(16)?,
            inode: fields.u32(20)?,
            kind: fields.u8(29)?,
            name,
            sum,
        })
    }
}

impl Inode {
    fn read(fields: &Fields<'_>, at: usize, size: usize) -> Option<Self> {
        let sum = fields.u32(64)?;
        let (stored, length) = (fields.u32(48)?, fields.u32(52)?);
        let holds = crc32_plain(fields.bytes(0, 60)?) == sum
            && size >= INODE_SIZE.saturating_add(stored as usize);
        // A hole may be of any size.
        let fits = length <= PAGE || stored == 0;
        (holds && fits).then_some(Self {
            number: fields.u32(12)?,
            version: fields.u32(16)?,
            mode: fields.u32(20)?,
            uid: fields.u16(24)?,
            gid: fields.u16(26)?,
            size: fields.u32(28)?,
            modified: fields.u32(36)?,
            offset: fields.u32(44)?,
            stored,
            length,
            codec: fields.u8(56)?,
            data_sum: fields.u32(60)?,
            data: at + INODE_SIZE,
            sum,
        })
    }
}

/// All nodes from the start on, up to where no more follow.
pub struct Nodes<'a> {
    bytes: &'a [u8],
    endian: Endian,
    at: usize,
}

impl<'a> Nodes<'a> {
    /// From the start.
    pub fn new(bytes: &'a [u8], endian: Endian) -> Self {
        Self { bytes, endian, at: 0 }
    }

    /// Passes over what is erased, and over a little dirt.
    fn gap(&mut self) -> Option<()> {
        let start = self.at;
        let mut dirt = 0;
        loop {
            work::spend(8);
            let rest = self.bytes.get(self.at..)?;
            let magic = if self.endian == Endian::Big { [0x19, 0x85] } else { [0x85, 0x19] };
            if rest.starts_with(&magic) && Node::read(self.bytes, self.at, self.endian).is_some() {
                return Some(());
            }
            if rest.starts_with(&END) {
                return None;
            }
            let erased = rest.iter().position(|byte| *byte != 0xff).unwrap_or(rest.len()) & !3;
            work::spend(erased);
            if erased == 0 {
                dirt += 4;
                self.at += 4;
            } else {
                self.at += erased;
            }
            if dirt > DIRT || self.at - start > ERASED || self.at >= self.bytes.len() {
                return None;
            }
        }
    }
}

impl<'a> Iterator for Nodes<'a> {
    type Item = Node<'a>;

    fn next(&mut self) -> Option<Self::Item> {
        let node = match Node::read(self.bytes, self.at, self.endian) {
            Some(node) => node,
            None => {
                self.gap()?;
                Node::read(self.bytes, self.at, self.endian)?
            }
        };
        // A node that reaches outside, or whose length is a lie that its sum does not cover.
        let is_outside = node.at.saturating_add(node.size) > self.bytes.len();
        self.at = if is_outside { node.at + HEADER } else { node.next };
        Some(node)
    }
}

/// How far a file system reaches.
#[derive(Clone, Copy, Default)]
pub struct Extent {
    /// Bytes from the first node to the end of the last.
    pub size: usize,
    /// Names and inodes that hold.
    pub nodes: u64,
    /// Nodes that are marked as written over.
    pub obsolete: u64,
    /// Nodes whose checksums do not hold.
    pub broken: u64,
    /// The last node is not all there.
    pub is_cut: bool,
}

/// How far it reaches; `None` where there is nothing that proves it. Two file systems, one behind
/// the other, are told apart by nodes that claim to be the same version of the same thing.
pub fn extent(bytes: &[u8], endian: Endian) -> Option<Extent> {
    if !is_proven(bytes, endian)? {
        return None;
    }
    let mut known: BTreeMap<(u8, u32, u32), u32> = BTreeMap::new();
    let mut extent = Extent::default();
    // How far it reached before nodes came that are all known already: copies that were made when
    // blocks were freed, or the beginning of another file system that is much like this one.
    let mut before_copies: Option<Extent> = None;
    let mut nodes = Nodes::new(bytes, endian);
    let mut last = 0;
    while let Some(node) = nodes.next() {
        work::spend(256);
        if let Some((identity, sum)) = node.identity() {
            match known.insert(identity, sum) {
                Some(other) if other != sum => return Some(before_copies.unwrap_or(extent)),
                Some(_) => before_copies = before_copies.or(Some(extent)),
                None => before_copies = None,
            }
            extent.nodes += 1;
        }
        match node.body {
            Body::Obsolete => extent.obsolete += 1,
            Body::Broken => extent.broken += 1,
            _ => {}
        }
        // A marker belongs to what follows it.
        last = nodes.at.min(bytes.len());
        if !matches!(node.body, Body::CleanMarker) {
            extent.size = last;
            extent.is_cut = node.at.saturating_add(node.size) > bytes.len();
        }
    }
    extent.size = last;
    Some(extent)
}

/// Names and inodes prove themselves; the marker of an erased block does so by what follows it: any
/// other node, or the marker of the next block.
fn is_proven(bytes: &[u8], endian: Endian) -> Option<bool> {
    let mut nodes = Nodes::new(bytes, endian);
    let first = nodes.next().filter(|node| node.at == 0)?;
    if !matches!(first.body, Body::CleanMarker) {
        return Some(first.identity().is_some());
    }
    let next = nodes.next()?;
    let is_marker = matches!(next.body, Body::CleanMarker);
    Some(!is_marker || (BLOCKS.contains(&next.at) && next.at.is_power_of_two()))
}

#[cfg(test)]
mod tests {
    use super::*;

    const MARKER: &[u8] = b"\x85\x19\x03\x20\x0c\0\0\0\xb1\xb0\x1e\xe4";

    #[test]
    fn markers_are_a_file_system_only_a_block_apart() {
        let size = |bytes: &[u8]| extent(bytes, Endian::Little).map(|extent| extent.size);
        assert_eq!(size(MARKER), None);
        assert_eq!(size(&[MARKER, MARKER].concat()), None);
        let mut blocks = MARKER.to_vec();
        blocks.resize(0x1_0000, 0xff);
        blocks.extend_from_slice(MARKER);
        assert_eq!(size(&blocks), Some(0x1_000c));
        blocks.insert(100, 0xff);
        assert_eq!(size(&blocks), None);
    }

    #[test]
    fn a_header_counts_only_with_its_sum() {
        for at in 0..MARKER.len() {
            let mut changed = MARKER.to_vec();
            changed[at] ^= 0x10;
            assert!(Node::read(&changed, 0, Endian::Little).is_none(), "{at}");
        }
        assert!(Node::read(MARKER, 0, Endian::Little).is_some());
        assert!(Node::read(MARKER, 0, Endian::Big).is_none());
    }
}
