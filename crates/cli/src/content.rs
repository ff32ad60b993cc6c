// SPDX-License-Identifier: Apache-2.0 OR MIT
//! Reads a source again for the bytes that locators lead to.

use std::collections::BTreeMap;
use std::collections::BTreeSet;

use thirteen_evidence::{Locator, escape_bytes};
use thirteen_unpack::{Artefact, EntryKind, Options, Seat, Stop, Tree, Visitor, read};

/// Contents by the path of a locator, without its first element (the artefact).
#[derive(Debug, Default)]
pub struct Contents {
    found: BTreeMap<Vec<String>, Vec<u8>>,
}

impl Contents {
    /// Reads what the locators lead to.
    pub fn read(artefact: &Artefact, options: &Options, stop: &Stop, locators: &[Locator]) -> Self {
        let wanted: BTreeSet<&[String]> =
            locators.iter().filter_map(|locator| locator.path.get(1..)).collect();
        let names = wanted.iter().filter_map(|path| path.last().map(String::as_str)).collect();
        let tree = read(artefact, options, stop, &Grab { names });
        let mut found = BTreeMap::new();
        for entry in &tree.entries {
            let Some(content) = &entry.output else { continue };
            let path = inner_path(&tree, entry.container, &entry.header.path);
            if wanted.contains(path.as_slice()) {
                found.insert(path, content.clone());
            }
        }
        if let (Artefact::Image(image), true) = (artefact, wanted.contains([].as_slice())) {
            found.insert(Vec::new(), image.to_vec());
        }
        Self { found }
    }

    /// The bytes that a locator claims: its span, or the whole.
    pub fn bytes(&self, locator: &Locator) -> Option<&[u8]> {
        let content = self.found.get(locator.path.get(1..)?)?;
        let Some(offset) = locator.offset else { return Some(content) };
        let start = usize::try_from(offset).ok()?;
        let length = usize::try_from(locator.length.unwrap_or(0)).ok()?;
        content.get(start..start.checked_add(length)?)
    }
}

/// The path of an entry below its artefact, as locators have it.
fn inner_path<T>(tree: &Tree<T>, container: Option<usize>, path: &[u8]) -> Vec<String> {
    let chain = container.map(|container| tree.chain(container)).unwrap_or_default();
    let file = (!path.is_empty()).then(|| path.to_vec());
    chain.into_iter().chain(file).map(|part| escape_bytes(&part)).collect()
}

/// Keeps the contents of entries by their names; which of several it is, is seen afterwards.
struct Grab<'a> {
    names: BTreeSet<&'a str>,
}

impl Visitor for Grab<'_> {
    type Output = Vec<u8>;

    fn wants(&self, seat: &Seat<'_>) -> bool {
        match seat.header.kind {
            EntryKind::File => self.names.contains(escape_bytes(&seat.header.path).as_str()),
            EntryKind::Stream => self.names.iter().any(|name| name.contains("@0x")),
            _ => false,
        }
    }

    fn visit(&self, _: &Seat<'_>, content: &[u8], _: bool) -> Option<Vec<u8>> {
        Some(content.to_vec())
    }
}
