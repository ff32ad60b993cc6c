// SPDX-License-Identifier: Apache-2.0 OR MIT
//! What a kind of fact has to say: which entries it wants to see, what it keeps of each, and how it
//! turns that into facts.

use thirteen_evidence::{Area, Evidence, Locator};
use thirteen_unpack::Seat;

pub use crate::seen::{Kept, MAX_TEXT};
use crate::view::Image;

/// What a facet wants of an entry.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Want {
    /// Nothing.
    Nothing,
    /// Its bytes, once, in [`Facet::scan`].
    Scan,
    /// Its first [`MAX_TEXT`] bytes, kept for [`Facet::fold`].
    Text,
}

/// One kind of fact. What it needs of the bytes it takes in [`Facet::scan`], which many threads
/// call at once; facts are made in [`Facet::fold`], which is called once, in tree order. The folds of
/// facets run side by side, each into evidence of its own; only those that ask for facts of others
/// by [`Facet::reads`] come after, with those facts at hand.
pub trait Facet: Sync {
    /// The area that it covers.
    fn area(&self) -> Area;

    /// What it wants of an entry.
    fn want(&self, seat: &Seat<'_>) -> Want;

    /// Looks at the content of an entry of which it wants [`Want::Scan`].
    fn scan(&self, _seat: &Seat<'_>, _content: &[u8]) -> Option<Kept> {
        None
    }

    /// Areas whose facts [`Facet::fold`] reads.
    fn reads(&self) -> &'static [Area] {
        &[]
    }

    /// Makes facts of what was kept, and counts what it looked at.
    fn fold(&self, image: &Image<'_>, evidence: &mut Evidence, looked: &mut LookedAt);
}

/// Counts what a facet looked at.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct LookedAt {
    /// File systems and streams in which such facts could lie.
    pub sources: u64,
    /// Files whose content bore on it.
    pub files: u64,
    /// Their bytes.
    pub bytes: u64,
    /// Where there was more than is kept: that counts as not read.
    pub limits: Vec<Locator>,
    /// One of the files was as long as a text is kept, so it may have been cut.
    pub reached_the_end: bool,
}

impl LookedAt {
    /// Counts a file system or stream.
    pub fn source(&mut self) {
        self.sources += 1;
    }

    /// Counts a file.
    pub fn file(&mut self, bytes: u64) {
        self.files += 1;
        self.bytes = self.bytes.saturating_add(bytes);
        self.reached_the_end |= bytes >= MAX_TEXT as u64;
    }

    /// Says that there is more here than is kept.
    pub fn limit(&mut self, place: Locator) {
        if !self.limits.contains(&place) {
            self.limits.push(place);
        }
    }

    /// Keeps the first of what was found, and says so where there was more.
    pub fn keep<T>(&mut self, found: &mut Vec<T>, most: usize, place: impl FnOnce() -> Locator) {
        if found.len() > most {
            found.truncate(most);
            self.limit(place());
        }
    }
}
