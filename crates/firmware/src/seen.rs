// SPDX-License-Identifier: Apache-2.0 OR MIT
//! What is kept of an entry between the one look at its bytes and the making of facts.

use std::any::Any;

use thirteen_evidence::Area;

/// The most bytes of a file that are kept as text.
pub const MAX_TEXT: usize = 256 << 10;

/// What a facet keeps of an entry that it scanned.
pub type Kept = Box<dyn Any + Send + Sync>;

/// What is kept of an entry.
#[derive(Default)]
pub struct Seen {
    /// Its bytes, up to [`MAX_TEXT`], where a facet wanted them.
    pub text: Option<Vec<u8>>,
    /// Areas of the facets that wanted a text that is longer than what is kept.
    pub(crate) cut: Vec<Area>,
    /// What facets kept, each by its area.
    pub(crate) kept: Vec<(Area, Kept)>,
    /// Hash of a folder's file, of which the folder's own hash is made.
    pub(crate) hash: Option<[u8; 32]>,
}

impl Seen {
    /// What the facet of an area kept, as what it kept it as.
    #[must_use]
    pub fn kept<T: 'static>(&self, area: Area) -> Option<&T> {
        self.kept.iter().find(|(own, _)| *own == area)?.1.downcast_ref()
    }
}
