// SPDX-License-Identifier: Apache-2.0 OR MIT
//! Where things stand below the folder: names from the tree alone, before anything is written.

use crate::tree::{Container, Entry, EntryKind, Family, Parent, Tree};

/// Name of a stream's content.
const CONTENT: &[u8] = b"content";

/// A place below the folder: names, none of which is `..` or holds a `/`.
pub type Place = Vec<Vec<u8>>;

/// The folder of each container. Those of headers have nothing in them and are not made.
pub fn folders(tree: &Tree<u64>) -> Vec<Place> {
    let mut folders: Vec<Place> = Vec::with_capacity(tree.containers.len());
    for container in &tree.containers {
        let mut place = match container.parent {
            Parent::Artefact => Vec::new(),
            Parent::Entry(entry) => tree
                .entries
                .get(entry)
                .and_then(|entry| inside(entry, &folders))
                .unwrap_or_default(),
        };
        if let Some(name) = name(container) {
            place.push(name);
        }
        folders.push(place);
    }
    folders
}

fn name(container: &Container) -> Option<Vec<u8>> {
    let named = !matches!(container.family, Family::Folder | Family::Wrapper);
    named.then(|| format!("{}@{:#x}", container.format, container.offset).into_bytes())
}

/// Where the containers inside an entry have their folders.
fn inside(entry: &Entry<u64>, folders: &[Place]) -> Option<Place> {
    let mut place = place_of(entry, folders)?;
    if entry.header.kind == EntryKind::Stream {
        place.pop();
    } else if let Some(last) = place.last_mut() {
        last.push(b'!');
    }
    Some(place)
}

/// Where an entry stands. Paths were cleaned when they were read; a name that is none is left out
/// here all the same.
pub fn place_of(entry: &Entry<u64>, folders: &[Place]) -> Option<Place> {
    let Some(container) = entry.container else {
        let at = entry.header.stored_at.unwrap_or(0);
        return Some(vec![format!("region@{at:#x}").into_bytes()]);
    };
    let mut place = folders.get(container)?.clone();
    if entry.header.kind == EntryKind::Stream {
        place.push(CONTENT.to_vec());
        return Some(place);
    }
    let names = entry.header.path.split(|byte| *byte == b'/').filter(|name| !name.is_empty());
    for name in names {
        place.push(crate::path::clean_name(name)?.to_vec());
    }
    Some(place)
}
