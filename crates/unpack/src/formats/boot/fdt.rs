// SPDX-License-Identifier: Apache-2.0 OR MIT
//! The structure of a flattened device tree: nodes and properties with their places.
//!
//! Own code, as the `fdt` crate gives values but not where they stand, and signatures of FIT are
//! over places.

use std::ops::Range;

use crate::bytes::{Endian, Fields};
use crate::work;

/// First word of a device tree.
pub const MAGIC: [u8; 4] = [0xd0, 0x0d, 0xfe, 0xed];

/// Size of the header of version 17.
const HEADER: usize = 40;

/// The most levels of nodes, as in libfdt (`FDT_MAX_DEPTH`).
const MAX_DEPTH: usize = 32;

/// The most nodes and the most properties that are believed.
const MAX_NODES: usize = 1 << 15;
const MAX_PROPERTIES: usize = 1 << 17;

/// One token of the structure block.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Token<'a> {
    /// A node begins.
    Begin(&'a [u8]),
    /// A node ends.
    End,
    /// A property, and where its value stands in the tree's bytes.
    Property(&'a [u8], Range<usize>),
    /// Nothing.
    Nop,
    /// The end of the structure.
    Finish,
}

/// A node.
#[derive(Debug)]
pub struct Node<'a> {
    /// Its name with unit address; empty for the root.
    pub name: &'a [u8],
    /// The first node behind it and all that lies in it.
    end: usize,
    properties: Vec<(&'a [u8], Range<usize>)>,
}

/// A device tree whose structure holds together.
#[derive(Debug)]
pub struct Fdt<'a> {
    bytes: &'a [u8],
    /// Its size in bytes, as its header says.
    pub size: usize,
    structure: Range<usize>,
    strings: Range<usize>,
    /// All nodes; the first is the root.
    pub nodes: Vec<Node<'a>>,
}

/// Size in bytes, where the header is one of versions 16 and 17.
pub fn header(bytes: &[u8]) -> Option<(usize, Range<usize>, Range<usize>)> {
    let fields = Fields::new(bytes.get(..HEADER)?, Endian::Big);
    let field = |at: usize| fields.u32(at).map(|value| value as usize);
    let (size, version, oldest) = (field(4)?, fields.u32(20)?, fields.u32(24)?);
    let structure = field(8)?..field(8)?.checked_add(field(36)?)?;
    let strings = field(12)?..field(12)?.checked_add(field(32)?)?;
    let sound = bytes.starts_with(&MAGIC)
        && (16..=17).contains(&version)
        && oldest <= version
        && structure.start >= HEADER
        && structure.start.is_multiple_of(4)
        && structure.end <= size
        && strings.start >= HEADER
        && strings.end <= size
        && structure.len() >= 16;
    sound.then_some((size, structure, strings))
}

impl<'a> Fdt<'a> {
    /// Reads the tree at the start of `bytes`; `None` where it does not hold together.
    #[must_use]
    pub fn read(bytes: &'a [u8]) -> Option<Self> {
        let (size, structure, strings) = header(bytes)?;
        let bytes = bytes.get(..size)?;
        let mut fdt = Self { bytes, size, structure, strings, nodes: Vec::new() };
        fdt.nodes = fdt.walk()?;
        Some(fdt)
    }

    fn walk(&self) -> Option<Vec<Node<'a>>> {
        let mut nodes: Vec<Node<'a>> = Vec::new();
        let mut open: Vec<usize> = Vec::new();
        let (mut at, mut properties) = (0, 0);
        loop {
            let (token, next) = self.token(at)?;
            work::spend(64);
            at = next;
            match token {
                Token::Begin(name) => {
                    let is_root = open.is_empty();
                    if (is_root != nodes.is_empty())
                        || (is_root && !name.is_empty())
                        || open.len() >= MAX_DEPTH
                        || nodes.len() >= MAX_NODES
                    {
                        return None;
                    }
                    open.push(nodes.len());
                    nodes.push(Node { name, end: 0, properties: Vec::new() });
                }
                Token::End => {
                    let node = open.pop()?;
                    let end = nodes.len();
                    nodes.get_mut(node)?.end = end;
                }
                Token::Property(name, span) => {
                    properties += 1;
                    let node = nodes.get_mut(*open.last()?)?;
                    if properties > MAX_PROPERTIES {
                        return None;
                    }
                    node.properties.push((name, span));
                }
                Token::Nop => {
                    properties += 1;
                    if properties > MAX_PROPERTIES {
                        return None;
                    }
                }
                Token::Finish => {
                    return (open.is_empty() && !nodes.is_empty()).then_some(nodes);
                }
            }
        }
    }

    /// The token at this offset of the structure block, and where the next one is.
    pub fn token(&self, at: usize) -> Option<(Token<'a>, usize)> {
        let block = self.bytes.get(self.structure.clone())?;
        let fields = Fields::new(block, Endian::Big);
        match fields.u32(at)? {
            1 => {
                let name = until_nul(block.get(at.checked_add(4)?..)?)?;
                Some((Token::Begin(name), (at + 4 + name.len() + 1).next_multiple_of(4)))
            }
            2 => Some((Token::End, at + 4)),
            3 => {
                let length = fields.u32(at + 4)? as usize;
                let name = self.string(fields.u32(at + 8)? as usize)?;
                let end = (at + 12).checked_add(length)?;
                block.get(at + 12..end)?;
                let start = self.structure.start;
                let value = start + at + 12..start + end;
                Some((Token::Property(name, value), end.next_multiple_of(4)))
            }
            4 => Some((Token::Nop, at + 4)),
            9 => Some((Token::Finish, at + 4)),
            _ => None,
        }
    }

    fn string(&self, at: usize) -> Option<&'a [u8]> {
        until_nul(self.bytes.get(self.strings.clone())?.get(at..)?)
    }

    /// Where the structure block stands.
    #[must_use]
    pub fn structure(&self) -> Range<usize> {
        self.structure.clone()
    }

    /// Where the block of names stands.
    #[must_use]
    pub fn strings(&self) -> Range<usize> {
        self.strings.clone()
    }

    /// The tree's bytes.
    #[must_use]
    pub fn bytes(&self) -> &'a [u8] {
        self.bytes
    }

    /// The children of a node.
    pub fn children(&self, node: usize) -> impl Iterator<Item = usize> + '_ {
        let end = self.nodes.get(node).map_or(0, |node| node.end);
        // Nodes stand in the order of the structure: a child right behind its parent or brother.
        let next = move |child: usize| (child < end).then_some(child);
        std::iter::successors(next(node + 1), move |child| next(self.nodes.get(*child)?.end))
    }

    /// The child of a node with this name.
    #[must_use]
    pub fn child(&self, node: usize, name: &[u8]) -> Option<usize> {
        self.children(node).find(|child| self.name(*child) == name)
    }

    /// The node's name.
    #[must_use]
    pub fn name(&self, node: usize) -> &'a [u8] {
        self.nodes.get(node).map_or(&[], |node| node.name)
    }

    /// Names and places of a node's properties.
    #[must_use]
    pub fn properties(&self, node: usize) -> &[(&'a [u8], Range<usize>)] {
        self.nodes.get(node).map_or(&[], |node| &node.properties)
    }

    /// Where a property's value stands.
    #[must_use]
    pub fn place(&self, node: usize, name: &str) -> Option<Range<usize>> {
        let named = self.properties(node).iter().find(|(other, _)| *other == name.as_bytes());
        named.map(|(_, place)| place.clone())
    }

    /// A property's value.
    #[must_use]
    pub fn value(&self, node: usize, name: &str) -> Option<&'a [u8]> {
        self.bytes.get(self.place(node, name)?)
    }

    /// A property that is one string.
    #[must_use]
    pub fn text(&self, node: usize, name: &str) -> Option<String> {
        let value = self.value(node, name)?.strip_suffix(&[0])?;
        (!value.contains(&0)).then(|| shown(value))
    }

    /// A property that is a list of strings.
    #[must_use]
    pub fn list(&self, node: usize, name: &str) -> Vec<&'a [u8]> {
        let value = self.value(node, name).unwrap_or_default();
        value.strip_suffix(&[0]).map(|list| list.split(|b| *b == 0).collect()).unwrap_or_default()
    }

    /// A property that is one 32-bit number.
    #[must_use]
    pub fn number(&self, node: usize, name: &str) -> Option<u32> {
        let value = self.value(node, name)?;
        (value.len() == 4).then(|| Fields::new(value, Endian::Big).u32(0)).flatten()
    }
}

/// Text as it is where it is printable ASCII, escaped where it is not.
pub fn shown(bytes: &[u8]) -> String {
    if bytes.iter().all(|byte| (0x20..0x7f).contains(byte)) {
        return bytes.iter().map(|byte| char::from(*byte)).collect();
    }
    bytes.escape_ascii().to_string()
}

fn until_nul(bytes: &[u8]) -> Option<&[u8]> {
    bytes.get(..memchr::memchr(0, bytes)?)
}
