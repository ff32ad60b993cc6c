// SPDX-License-Identifier: Apache-2.0 OR MIT
//! What readers of file systems share: the list of entries as it grows, within its limits, and
//! contents that stand in the image as runs of bytes.

use std::ops::Range;
use std::sync::Arc;

use crate::blob::Blob;
use crate::budget::Share;
use crate::formats::{Damage, Opened, TreeReader};
use crate::path::{MAX_PATH, clean_name};
use crate::tree::{Cause, EntryKind, Header};

/// The most bytes of paths and of targets of links over a whole image.
const WORDS: u64 = 256 << 20;

/// What a path costs beside its bytes.
const PATH: u64 = 64;

/// The most faults that are told of one image.
const MAX_DAMAGE: usize = 1000;

/// Entries as a walk finds them. `B` says where a content is.
pub struct Walk<B> {
    /// Entries, depth first, in the order of their listings.
    pub headers: Vec<Header>,
    /// Content of each entry.
    pub bodies: Vec<B>,
    damage: Vec<Damage>,
    words: u64,
    entries: u64,
    /// Bytes of listings that may still be looked at.
    listings: u64,
    full: bool,
}

impl<B> Walk<B> {
    /// Within this share, over an image of so many bytes.
    pub fn new(share: &Share, image: usize) -> Self {
        Self {
            headers: Vec::new(),
            bodies: Vec::new(),
            damage: Vec::new(),
            words: share.bytes.min(WORDS),
            entries: share.entries,
            // In a sound image no byte belongs to two listings.
            listings: (image as u64).saturating_mul(2),
            full: false,
        }
    }

    /// Notes what is broken, once.
    pub fn tell(&mut self, offset: u64, cause: Cause) {
        let damage = Damage { offset, cause };
        if self.damage.len() < MAX_DAMAGE && !self.damage.contains(&damage) {
            self.damage.push(damage);
        }
    }

    /// True once a limit is reached: the walk has to end.
    pub fn is_full(&self) -> bool {
        self.full
    }

    /// Asks whether so many bytes of a listing may be looked at.
    pub fn may_list(&mut self, offset: u64, bytes: u64) -> bool {
        match self.listings.checked_sub(bytes) {
            Some(left) => self.listings = left,
            None => {
                self.tell(offset, Cause::StructureDamaged);
                self.full = true;
            }
        }
        !self.full
    }

    /// The path of `name` in a folder; `None` where it is no name, which is noted.
    pub fn join(&mut self, folder: &[u8], name: &[u8], offset: u64) -> Option<Vec<u8>> {
        let length = folder.len() + 1 + name.len();
        let Some(name) = clean_name(name).filter(|_| length <= MAX_PATH) else {
            self.tell(offset, Cause::PathUnsafe);
            return None;
        };
        self.spend(length as u64, offset).then(|| [folder, b"/", name].concat())
    }

    /// Asks for bytes of paths and targets.
    pub fn spend(&mut self, bytes: u64, offset: u64) -> bool {
        match self.words.checked_sub(PATH + bytes) {
            Some(left) => self.words = left,
            None => {
                self.tell(offset, Cause::LimitBytes);
                self.full = true;
            }
        }
        !self.full
    }

    /// Adds an entry, where there is room.
    pub fn add(&mut self, mut header: Header, body: B, offset: u64) {
        if self.headers.len() as u64 >= self.entries {
            self.tell(offset, Cause::LimitEntries);
            self.full = true;
            return;
        }
        if header.path.is_empty() {
            header.path.push(b'/');
        }
        self.headers.push(header);
        self.bodies.push(body);
    }

    /// The tree, once the walk has ended.
    pub fn open<'a>(self, image: &Blob<'a>, contents: impl Contents<B> + 'a) -> Opened<'a>
    where
        B: Send + Sync + 'a,
    {
        let Self { headers, bodies, damage, .. } = self;
        Opened {
            reader: Arc::new(Reader { image: image.clone(), headers, bodies, contents }),
            damage,
        }
    }
}

/// How the contents of a file system are read.
pub trait Contents<B>: Send + Sync {
    /// Reads at most `limit` bytes.
    ///
    /// # Errors
    /// Where the stored bytes are broken, and why.
    fn read(&self, image: &[u8], body: &B, limit: u64, content: &mut Vec<u8>)
    -> Result<(), Damage>;
}

struct Reader<'a, B, C> {
    image: Blob<'a>,
    headers: Vec<Header>,
    bodies: Vec<B>,
    contents: C,
}

impl<B: Send + Sync, C: Contents<B>> TreeReader for Reader<'_, B, C> {
    fn headers(&self) -> &[Header] {
        &self.headers
    }

    fn read(&self, entry: usize, limit: u64, content: &mut Vec<u8>) -> Result<(), Damage> {
        let (Some(header), Some(body)) = (self.headers.get(entry), self.bodies.get(entry)) else {
            return Ok(());
        };
        self.contents.read(&self.image, body, limit.min(header.size), content)
    }

    fn in_place(&self, entry: usize) -> Option<Range<usize>> {
        let header = self.headers.get(entry).filter(|header| header.kind == EntryKind::File)?;
        let start = usize::try_from(header.stored_at?).ok()?.checked_sub(self.image.position())?;
        let end = start.checked_add(usize::try_from(header.size).ok()?)?;
        (end <= self.image.len()).then_some(start..end)
    }
}

/// A part of a content.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Run {
    /// Where it stands; `None` for a hole, which reads as zeros.
    pub at: Option<u64>,
    /// Length in bytes.
    pub length: u64,
}

/// Puts a content together from its runs; `limit` bytes at most. Runs that follow each other may be
/// any number: each has to give a byte.
///
/// # Errors
/// Where a run lies outside the image, or is broken.
pub fn gather(
    image: &[u8],
    runs: impl Iterator<Item = Result<Run, Damage>>,
    limit: u64,
    content: &mut Vec<u8>,
) -> Result<(), Damage> {
    for run in runs {
        let left = limit.saturating_sub(content.len() as u64);
        if left == 0 {
            break;
        }
        let run = run?;
        let length = usize::try_from(run.length.min(left)).unwrap_or(usize::MAX);
        let Some(at) = run.at else {
            content.resize(content.len().saturating_add(length), 0);
            continue;
        };
        let offset = at;
        let at = usize::try_from(at).unwrap_or(usize::MAX).min(image.len());
        let bytes = image.get(at..at.saturating_add(length).min(image.len())).unwrap_or_default();
        content.extend_from_slice(bytes);
        if bytes.len() < length || length == 0 {
            let cut = bytes.len() < length;
            let cause = if cut { Cause::CutShort } else { Cause::StructureDamaged };
            return Err(Damage { offset, cause });
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn runs_holes_and_limits() {
        let run = |at: Option<u64>, length| Ok(Run { at, length });
        let gathered = |runs: Vec<Result<Run, Damage>>, limit| {
            let mut content = Vec::new();
            let done = gather(b"0123456789", runs.into_iter(), limit, &mut content);
            (content, done.map_err(|damage| damage.cause))
        };
        let runs = || vec![run(Some(8), 2), run(None, 1), run(Some(0), 3)];
        assert_eq!(gathered(runs(), 99), (b"89\x00012".to_vec(), Ok(())));
        assert_eq!(gathered(runs(), 4), (b"89\x000".to_vec(), Ok(())));
        assert_eq!(gathered(vec![run(Some(9), 2)], 99), (b"9".to_vec(), Err(Cause::CutShort)));
        let far = gathered(vec![run(Some(u64::MAX), u64::MAX)], 99);
        assert_eq!(far, (Vec::new(), Err(Cause::CutShort)));
    }

    #[test]
    fn a_walk_ends_at_its_limits() {
        let share = Share { bytes: 200, entries: 2, depth: 1 };
        let mut walk = Walk::new(&share, 10);
        assert_eq!(walk.join(b"/etc", b"passwd", 0).as_deref(), Some(b"/etc/passwd".as_slice()));
        assert_eq!(walk.join(b"/etc", b"..", 0), None);
        assert!(!walk.is_full());
        for _ in 0..3 {
            walk.add(Header::new(EntryKind::File, Vec::new(), 0), (), 0);
        }
        assert!(walk.is_full());
        assert_eq!(walk.headers.len(), 2);
        let mut walk = Walk::<()>::new(&share, 10);
        assert!(walk.may_list(0, 20) && !walk.may_list(0, 1));
        let mut walk = Walk::<()>::new(&share, 10);
        assert!(walk.join(b"/", &[b'a'; 100], 0).is_some());
        assert!(walk.join(b"/", &[b'a'; 100], 0).is_none() && walk.is_full());
    }
}
