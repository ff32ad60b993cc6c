// SPDX-License-Identifier: Apache-2.0 OR MIT
//! One image of a FIT.

use std::ops::Range;

use crate::formats::boot::fdt::Fdt;
use crate::formats::boot::fit::hash::State;

/// An image.
pub struct Image<'f> {
    /// Its node.
    pub node: usize,
    /// Its name.
    pub name: &'f [u8],
    /// Where its data stands, from the start of the FIT.
    pub data: Range<usize>,
    /// It is encrypted.
    pub encrypted: bool,
    /// What its hashes say.
    pub hashes: State,
    facts: Vec<String>,
}

impl<'f> Image<'f> {
    /// The image of this node, where it has data.
    pub fn read(tree: &'f Fdt<'_>, node: usize) -> Option<Self> {
        let facts = ["type", "os", "arch", "compression"];
        Some(Self {
            node,
            name: tree.name(node),
            data: place(tree, node)?,
            hashes: State::None,
            encrypted: tree.child(node, b"cipher").is_some(),
            facts: facts.iter().filter_map(|name| tree.text(node, name)).collect(),
        })
    }

    /// Its name for people.
    pub fn name(&self) -> String {
        self.name.escape_ascii().to_string()
    }

    /// Name and facts.
    pub fn describe(&self) -> String {
        format!("{} ({})", self.name(), self.facts.join(", "))
    }
}

/// Embedded data, or external data behind the tree or at a place.
fn place(tree: &Fdt<'_>, node: usize) -> Option<Range<usize>> {
    if let Some(place) = tree.place(node, "data") {
        return Some(place);
    }
    let size = tree.number(node, "data-size")? as usize;
    let start = match tree.number(node, "data-position") {
        Some(position) => position as usize,
        None => {
            let offset = tree.number(node, "data-offset")? as usize;
            tree.size.next_multiple_of(4).checked_add(offset)?
        }
    };
    Some(start..start.checked_add(size)?)
}
