// SPDX-License-Identifier: Apache-2.0 OR MIT
//! What there is: the leaves of the tree, and the journal played over them.

use std::collections::{BTreeMap, BTreeSet};

use crate::formats::filesystem::flash_walk::Walk;
use crate::formats::filesystem::ubifs::node::{
    COMMIT, DATA, DENT, INDEX, INODE, LOG_BLOCK, Master, Node, Nodes, REFERENCE, Superblock,
    TRUNCATION,
};
use crate::tree::Cause;

/// Size of a block of a file.
pub const BLOCK: u64 = 4096;

/// Bits of a key that are not its kind.
const KEY: u32 = (1 << 29) - 1;

/// What a branch of the tree has beside its key: block, offset, length.
const BRANCH: usize = 12;

/// The deepest tree that is believed.
const LEVELS: u16 = 64;

/// How many nodes are held for each entry that may be had.
const PER_ENTRY: u64 = 64;

/// What there is.
pub struct Index<'b> {
    image: &'b [u8],
    superblock: &'b Superblock,
    /// Where the newest node of an inode stands.
    pub inodes: BTreeMap<u32, usize>,
    /// The inodes that names of a folder stand for.
    pub names: BTreeMap<(u32, &'b [u8]), u32>,
    /// Where the blocks of files stand.
    pub data: BTreeMap<(u32, u32), usize>,
    left: u64,
}

impl<'b> Index<'b> {
    /// Reads the tree and the journal.
    pub fn read(
        image: &'b [u8],
        superblock: &'b Superblock,
        master: &Master,
        entries: u64,
        walk: &mut Walk<'_>,
    ) -> Self {
        let mut index = Self {
            image,
            superblock,
            inodes: BTreeMap::new(),
            names: BTreeMap::new(),
            data: BTreeMap::new(),
            left: entries.saturating_mul(PER_ENTRY),
        };
        index.tree(master.root, walk);
        index.journal(master, walk);
        index
    }

    fn tree(&mut self, root: usize, walk: &mut Walk<'_>) {
        let mut seen = BTreeSet::new();
        let mut open = vec![(root, LEVELS)];
        while let Some((at, below)) = open.pop() {
            if !seen.insert(at) {
                walk.tell(at as u64, Cause::LinkLoop);
                continue;
            }
            let node = Node::read(self.image, at).filter(|node| node.kind == INDEX);
            let branches = node.and_then(|node| branches(&node, self.superblock));
            let Some((level, branches)) = branches.filter(|(level, _)| *level < below) else {
                walk.tell(at as u64, Cause::StructureDamaged);
                continue;
            };
            for branch in branches.into_iter().rev() {
                if level > 0 {
                    open.push((branch.at, level));
                } else if self.left == 0 {
                    walk.tell(at as u64, Cause::LimitEntries);
                    return;
                } else {
                    self.left -= 1;
                    self.leaf(branch, walk);
                }
            }
        }
    }

    /// Nodes of data are read and verified when their bytes are wanted.
    fn leaf(&mut self, branch: Branch, walk: &mut Walk<'_>) {
        let (number, kind, rest) = branch.key;
        match kind {
            INODE => {
                self.inodes.insert(number, branch.at);
            }
            DATA => {
                self.data.insert((number, rest), branch.at);
            }
            DENT => {
                let node = Node::read(self.image, branch.at).filter(|node| node.kind == DENT);
                if node.and_then(|node| self.name(&node)).is_none() {
                    walk.tell(branch.at as u64, Cause::StructureDamaged);
                }
            }
            // Attributes.
            _ => {}
        }
    }

    fn name(&mut self, node: &Node<'b>) -> Option<()> {
        let fields = node.fields();
        let (parent, kind, _) = key(fields.u32(24)?, fields.u32(28)?);
        let target = fields.u64(40)?;
        let name = fields.bytes(56, fields.u16(50)?.into())?;
        if kind != DENT {
            return Some(());
        }
        match u32::try_from(target).ok()? {
            0 => self.names.remove(&(parent, name)),
            target => self.names.insert((parent, name), target),
        };
        Some(())
    }

    /// Plays what was written since the last commit.
    fn journal(&mut self, master: &Master, walk: &mut Walk<'_>) {
        let mut nodes = Vec::new();
        for (block, offset) in self.buds(master) {
            for node in Nodes::of_block(self.image, self.superblock, block, offset) {
                if self.left == 0 {
                    walk.tell(node.at as u64, Cause::LimitEntries);
                    return;
                }
                self.left -= 1;
                nodes.push(node);
            }
        }
        nodes.sort_by_key(|node| (node.sequence, node.at));
        for node in nodes {
            if self.play(&node).is_none() {
                walk.tell(node.at as u64, Cause::StructureDamaged);
            }
        }
    }

    /// Blocks that the log names since the commit, each once.
    fn buds(&self, master: &Master) -> BTreeMap<usize, usize> {
        let mut buds = BTreeMap::new();
        let (size, mut since) = (self.superblock.log_blocks, 0);
        let Some(first) = master.log.checked_sub(LOG_BLOCK).filter(|first| *first < size) else {
            return buds;
        };
        let present = self.image.len() / self.superblock.leb;
        for number in 0..size.min(present) {
            let block = LOG_BLOCK + (first + number) % size;
            let mut is_empty = true;
            for node in Nodes::of_block(self.image, self.superblock, block, 0) {
                let fields = node.fields();
                if number == 0 && is_empty {
                    let same = node.kind == COMMIT && fields.u64(24) == Some(master.commit);
                    if !same {
                        return buds;
                    }
                    since = node.sequence;
                } else if node.sequence < since {
                    return buds;
                }
                is_empty = false;
                if node.kind == REFERENCE
                    && let (Some(block), Some(offset)) = (fields.u32(24), fields.u32(28))
                {
                    buds.entry(block as usize).or_insert(offset as usize);
                }
            }
            if is_empty {
                break;
            }
        }
        buds
    }

    fn play(&mut self, node: &Node<'b>) -> Option<()> {
        let fields = node.fields();
        match node.kind {
            INODE => {
                let (number, ..) = key(fields.u32(24)?, fields.u32(28)?);
                if fields.u32(92)? > 0 {
                    self.inodes.insert(number, node.at);
                } else {
                    self.inodes.remove(&number);
                    self.cut(number, 0);
                }
            }
            DATA => {
                let (number, _, block) = key(fields.u32(24)?, fields.u32(28)?);
                self.data.insert((number, block), node.at);
            }
            DENT => self.name(node)?,
            TRUNCATION => self.cut(fields.u32(24)?, fields.u64(48)?),
            _ => {}
        }
        Some(())
    }

    /// Takes the blocks behind a size away.
    fn cut(&mut self, number: u32, size: u64) {
        let first = u32::try_from(size.div_ceil(BLOCK)).unwrap_or(u32::MAX);
        let mut rest = self.data.split_off(&(number, first));
        if let Some(next) = number.checked_add(1) {
            self.data.append(&mut rest.split_off(&(next, 0)));
        }
    }
}

struct Branch {
    at: usize,
    key: (u32, u8, u32),
}

/// Number of the inode, kind, and block or hash.
fn key(number: u32, rest: u32) -> (u32, u8, u32) {
    (number, (rest >> 29).to_le_bytes()[0], rest & KEY)
}

/// The level of a node of the tree, and its branches. Behind a key there may be a hash.
fn branches(node: &Node<'_>, superblock: &Superblock) -> Option<(u16, Vec<Branch>)> {
    let fields = node.fields();
    let (count, level) = (usize::from(fields.u16(24)?), fields.u16(26)?);
    let all = node.bytes.get(28..)?;
    let size = all.len().checked_div(count).filter(|size| *size >= BRANCH + 8)?;
    let one = |number: usize| {
        let at = 28 + number * size;
        Some(Branch {
            at: superblock.place(fields.u32(at)?, fields.u32(at + 4)?)?,
            key: key(fields.u32(at + 12)?, fields.u32(at + 16)?),
        })
    };
    Some((level, (0..count).map(one).collect::<Option<Vec<_>>>()?))
}
