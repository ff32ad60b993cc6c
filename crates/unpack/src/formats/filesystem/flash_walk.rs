// SPDX-License-Identifier: Apache-2.0 OR MIT
//! The walk from the root of a file system down, within the limits: paths, folders that stand in
//! two places, entries, and what was broken on the way.

use std::collections::BTreeSet;

use crate::budget::{Share, Stop};
use crate::formats::Damage;
use crate::path::{MAX_PATH, clean, clean_name};
use crate::tree::{Cause, Header};

/// The most bytes of paths and of targets of links over a whole image.
const WORDS: u64 = 256 << 20;

/// What a path costs beside its bytes.
const PATH: u64 = 64;

/// The most faults that are told of one image.
const MAX_DAMAGE: usize = 1000;

/// What a walk found so far. Nodes are known by a number: of an inode, or a place.
pub struct Walk<'s> {
    /// Entries, depth first.
    pub headers: Vec<Header>,
    /// What was broken on the way.
    pub damage: Vec<Damage>,
    seen: BTreeSet<u64>,
    /// What is still to be visited, the next one last.
    open: Vec<(Vec<u8>, u64)>,
    words: u64,
    entries: u64,
    stop: &'s Stop,
}

impl<'s> Walk<'s> {
    /// From this root on.
    pub fn new(root: u64, share: &Share, stop: &'s Stop) -> Self {
        Self {
            headers: Vec::new(),
            damage: Vec::new(),
            seen: BTreeSet::new(),
            open: vec![(Vec::new(), root)],
            words: share.bytes.min(WORDS),
            entries: share.entries,
            stop,
        }
    }

    /// Notes what is broken, once.
    pub fn tell(&mut self, offset: u64, cause: Cause) {
        let damage = Damage { offset, cause };
        if self.damage.len() < MAX_DAMAGE && self.damage.last() != Some(&damage) {
            self.damage.push(damage);
        }
    }

    /// The next node with its path, empty for the root; `None` at the end, or where a limit is
    /// reached, which is noted.
    pub fn visit(&mut self) -> Option<(Vec<u8>, u64)> {
        let next = self.open.pop()?;
        let cause = if self.stop.is_asked() {
            Cause::Interrupted
        } else if self.headers.len() as u64 >= self.entries {
            Cause::LimitEntries
        } else if self.words == 0 {
            Cause::LimitBytes
        } else {
            return Some(next);
        };
        self.open.clear();
        self.tell(0, cause);
        None
    }

    /// Whether a folder is met for the first time; a second time is noted as a loop.
    pub fn is_new(&mut self, folder: u64, offset: u64) -> bool {
        let new = self.seen.insert(folder);
        if !new {
            self.tell(offset, Cause::LinkLoop);
        }
        new
    }

    /// Puts what stands in a folder before everything else that is still to be visited.
    pub fn enter<'n>(
        &mut self,
        path: &[u8],
        offset: u64,
        children: impl DoubleEndedIterator<Item = (&'n [u8], u64)>,
    ) {
        for (name, node) in children.rev() {
            let name = clean_name(name).filter(|name| path.len() + 1 + name.len() <= MAX_PATH);
            if name.is_none() {
                self.tell(offset, Cause::PathUnsafe);
            }
            if !self.spend(name.map_or(0, |name| path.len() + 1 + name.len())) {
                return;
            }
            let Some(name) = name else { continue };
            self.open.push(([path, b"/", name].concat(), node));
        }
    }

    /// The path of an entry where there are no folders, within the same limits; `None` where it is
    /// unsafe, which is noted.
    pub fn path(&mut self, raw: &[u8], offset: u64) -> Option<Vec<u8>> {
        if self.headers.len() as u64 >= self.entries {
            self.tell(0, Cause::LimitEntries);
            return None;
        }
        if !self.spend(raw.len()) {
            self.tell(0, Cause::LimitBytes);
            return None;
        }
        let path = clean(raw);
        if path.is_none() {
            self.tell(offset, Cause::PathUnsafe);
        }
        path
    }

    /// Takes from what paths and targets may cost; nothing is left once there was too little.
    pub fn spend(&mut self, bytes: usize) -> bool {
        let left = self.words.checked_sub(PATH + bytes as u64);
        self.words = left.unwrap_or(0);
        left.is_some()
    }

    /// Adds an entry whose header has its path from [`Self::visit`].
    pub fn push(&mut self, mut header: Header) {
        if header.path.is_empty() {
            header.path = b"/".to_vec();
        }
        self.headers.push(header);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tree::EntryKind;

    fn walk(share: Share, stop: &Stop) -> (Vec<Vec<u8>>, Vec<Damage>) {
        let mut walk = Walk::new(1, &share, stop);
        while let Some((path, node)) = walk.visit() {
            if node < 3 && walk.is_new(node, 9) {
                let children = [(b"a".as_slice(), node + 1), (b"..", 7), (b"loop", 1)];
                walk.enter(&path, 9, children.into_iter());
            }
            walk.push(Header::new(EntryKind::Directory, path, 0));
        }
        (walk.headers.into_iter().map(|header| header.path).collect(), walk.damage)
    }

    #[test]
    fn paths_are_in_order_and_loops_end() {
        let share = Share { bytes: 1 << 20, entries: 100, depth: 1 };
        let (paths, damage) = walk(share, &Stop::new());
        let expected: [&[u8]; 5] = [b"/", b"/a", b"/a/a", b"/a/loop", b"/loop"];
        assert_eq!(paths, expected);
        assert!(damage.iter().any(|damage| damage.cause == Cause::PathUnsafe));
        assert!(damage.iter().any(|damage| damage.cause == Cause::LinkLoop));
    }

    #[test]
    fn limits_hold() {
        let stop = Stop::new();
        let (paths, damage) = walk(Share { bytes: 1 << 20, entries: 2, depth: 1 }, &stop);
        assert_eq!((paths.len(), damage.last().unwrap().cause), (2, Cause::LimitEntries));
        let (paths, damage) = walk(Share { bytes: 100, entries: 9, depth: 1 }, &stop);
        assert_eq!((paths.len(), damage.last().unwrap().cause), (1, Cause::LimitBytes));
    }
}
