// SPDX-License-Identifier: Apache-2.0 OR MIT
//! Nodes, in whatever order threads gave them, become a tree in one order.

use std::collections::BTreeMap;

use crate::blob::Blob;
use crate::engine::{Draft, Key, Node, Options, visit};
use crate::region::{self, Look};
use crate::tree::{
    Cause, Container, Entry, EntryKind, Family, Gap, GapPlace, Header, Parent, Tree,
};
use crate::visit::{Seat, Visitor};

/// From this size on a region is counted on one thread while another hashes it.
const LARGE: usize = 4 << 20;

/// The tree of an image: its containers, and the regions that none of them claims.
pub fn image<V: Visitor>(
    nodes: Vec<Node<V::Output>>,
    content: &Blob<'_>,
    visitor: &V,
    options: &Options,
) -> Tree<V::Output> {
    let mut tree = files(nodes);
    for (start, end) in unclaimed(&tree, content.len()) {
        let bytes = &content[start..end];
        let span = (start as u64, end as u64);
        if region::is_padding(bytes) {
            continue;
        }
        let trimmed = region::trim(bytes);
        let start = start + (trimmed.as_ptr() as usize - bytes.as_ptr() as usize);
        let mut header = Header::new(EntryKind::Region, Vec::new(), trimmed.len() as u64);
        header.stored_at = Some(start as u64);
        let seat = Seat { header: &header, format: "", family: Family::Wrapper };
        let see = || visit(visitor, options.hash, &seat, trimmed, true);
        let (look, (sha256, output)) = if options.jobs > 1 && bytes.len() > LARGE {
            std::thread::scope(|scope| {
                let look = scope.spawn(|| region::look(bytes));
                let seen = see();
                (look.join().unwrap_or(Look::Other), seen)
            })
        } else {
            (region::look(bytes), see())
        };
        let cause = match look {
            Look::Random => Cause::LooksEncrypted,
            Look::Padding | Look::Text | Look::Other => Cause::NotRecognised,
        };
        let length = trimmed.len() as u64;
        let known = is_code(&tree, span) || region::is_cortex_m(bytes);
        if cause == Cause::LooksEncrypted || !known {
            tree.gaps.push(Gap { place: GapPlace::Artefact, offset: start as u64, length, cause });
        }
        tree.entries.push(Entry { header, container: None, sha256, read: length, output });
    }
    tree
}

/// The most bytes on each side of a banner that are taken for the program that prints it.
const MAX_CODE: u64 = 1 << 20;

/// Whether the span touches a banner: then it is known what it is, the program that prints it.
fn is_code<T>(tree: &Tree<T>, (start, end): (u64, u64)) -> bool {
    let banners = tree.containers.iter().filter(|container| {
        container.parent == Parent::Artefact
            && ["linux-banner", "uboot"].contains(&container.format)
    });
    let mut places = banners.map(|banner| (banner.offset, banner.offset + banner.size));
    end - start <= MAX_CODE && places.any(|(first, last)| last == start || first == end)
}

/// Spans of the artefact that no container claims, in order.
fn unclaimed<T>(tree: &Tree<T>, size: usize) -> Vec<(usize, usize)> {
    let mut free = Vec::new();
    let mut at = 0;
    for container in tree.containers.iter().filter(|c| c.parent == Parent::Artefact) {
        let start = usize::try_from(container.offset).unwrap_or(usize::MAX).min(size);
        let end = start.saturating_add(usize::try_from(container.size).unwrap_or(usize::MAX));
        if start > at {
            free.push((at, start));
        }
        at = at.max(end.min(size));
    }
    if at < size {
        free.push((at, size));
    }
    free
}

/// The tree of a folder, or of whatever nodes there are.
pub fn files<T>(mut nodes: Vec<Node<T>>) -> Tree<T> {
    nodes.sort_by(|a, b| a.key.cmp(&b.key));
    let nodes = believed(nodes);
    let mut tree = Tree { containers: Vec::new(), entries: Vec::new(), gaps: Vec::new() };
    // Where each container's entries begin, to find the parent of those inside.
    let mut starts: BTreeMap<Key, usize> = BTreeMap::new();
    for node in nodes {
        let parent = match node.key.as_slice() {
            [container @ .., entry, _] => match starts.get(container) {
                Some(start) => Parent::Entry(start + *entry as usize),
                None => continue,
            },
            _ => Parent::Artefact,
        };
        starts.insert(node.key.clone(), tree.entries.len());
        place(&mut tree, node, parent);
    }
    tree
}

/// Leaves out what was only a chance hit: containers that begin inside one before them, and all that
/// lies in those.
fn believed<T>(nodes: Vec<Node<T>>) -> Vec<Node<T>> {
    let mut ends: BTreeMap<Key, u64> = BTreeMap::new();
    let mut dropped: Vec<Key> = Vec::new();
    let mut kept = Vec::with_capacity(nodes.len());
    for node in nodes {
        if dropped.iter().rev().take(1).any(|key| node.key.starts_with(key)) {
            continue;
        }
        let place = node.key[..node.key.len().saturating_sub(1)].to_vec();
        let end = ends.get(&place).copied().unwrap_or(0);
        if node.offset < end {
            dropped.push(node.key);
            continue;
        }
        ends.insert(place, node.offset.saturating_add(node.size));
        kept.push(node);
    }
    kept
}

fn place<T>(tree: &mut Tree<T>, node: Node<T>, parent: Parent) {
    let container = tree.containers.len();
    let first = tree.entries.len();
    let whole = node.damage.is_empty() && node.entries.iter().all(|entry| entry.damage.is_none());
    for damage in node.damage {
        tree.gaps.push(Gap {
            place: GapPlace::Container(container),
            offset: damage.offset,
            length: 0,
            cause: damage.cause,
        });
    }
    for draft in node.entries {
        let Draft { header, sha256, read, output, damage } = draft;
        if let Some(damage) = damage {
            tree.gaps.push(Gap {
                place: GapPlace::Entry(tree.entries.len()),
                offset: read,
                length: header.size.saturating_sub(read),
                cause: damage.cause,
            });
        }
        tree.entries.push(Entry { header, container: Some(container), sha256, read, output });
    }
    tree.containers.push(Container {
        format: node.format,
        family: node.family,
        parent,
        offset: node.offset,
        size: node.size,
        details: node.details,
        complete: whole,
        entries: first..tree.entries.len(),
    });
}
