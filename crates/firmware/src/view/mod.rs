// SPDX-License-Identifier: Apache-2.0 OR MIT
//! The tree as facets see it: file systems with their links, and locators.

mod files;
mod lines;
mod mounts;
mod naming;

use thirteen_evidence::redact::hex;
use thirteen_evidence::{Area, Artefact, Locator, escape_bytes};
use thirteen_unpack::{Entry, Family, Gap, GapPlace, Parent, Tree};

pub use files::{FileSystem, Found};
pub(crate) use files::{first_line, is_shell_script};
pub use lines::{Line, joined, lines, trimmed};
pub(crate) use naming::Naming;

use crate::seen::Seen;

/// An artefact with all that was found in it.
pub struct Image<'a> {
    artefact: &'a Artefact,
    tree: &'a Tree<Seen>,
    id: String,
    file_systems: Vec<FileSystem<'a>>,
}

impl<'a> Image<'a> {
    /// Of an artefact and what was read of it.
    #[must_use]
    pub fn new(artefact: &'a Artefact, tree: &'a Tree<Seen>) -> Self {
        let id = format!("sha256:{}", artefact.sha256);
        Self { artefact, tree, id, file_systems: file_systems(tree).collect() }
    }

    /// All that was read.
    #[must_use]
    pub fn tree(&self) -> &'a Tree<Seen> {
        self.tree
    }

    /// The containers that have files: file systems, archives, the folder; in tree order, those
    /// without any entry left out.
    pub fn file_systems(&self) -> impl Iterator<Item = &FileSystem<'a>> {
        self.file_systems.iter()
    }

    /// The file systems that a device could run: see [`FileSystem::is_root`].
    pub fn roots(&self) -> impl Iterator<Item = &FileSystem<'a>> {
        self.file_systems().filter(|files| files.is_root())
    }

    /// Entries that are no files of a tree: decompressed streams and regions.
    pub fn streams(&self) -> impl Iterator<Item = (usize, &'a Entry<Seen>)> + use<'a> {
        let entries = self.tree.entries.iter().enumerate();
        entries.filter(|(_, entry)| {
            use thirteen_unpack::EntryKind::{Region, Stream};
            matches!(entry.header.kind, Stream | Region)
        })
    }

    /// What the facet of an area kept, with the number of the entry, in tree order.
    pub fn kept<T: 'static>(
        &self,
        area: Area,
    ) -> impl Iterator<Item = (usize, &'a T)> + use<'a, T> {
        let entries = self.tree.entries.iter().enumerate();
        entries.filter_map(move |(index, entry)| {
            Some((index, entry.output.as_ref()?.kept::<T>(area)?))
        })
    }

    /// What a facet kept of one entry.
    #[must_use]
    pub fn kept_of<T: 'static>(&self, entry: usize, area: Area) -> Option<&'a T> {
        self.tree.entries.get(entry)?.output.as_ref()?.kept::<T>(area)
    }

    /// The locator of a container.
    #[must_use]
    pub fn container(&self, index: usize) -> Locator {
        let mut path = vec![self.artefact.name.clone()];
        path.extend(self.tree.chain(index).iter().map(|name| escape_bytes(name)));
        let container = self.tree.containers.get(index);
        let image_offset = container
            .filter(|own| own.parent == Parent::Artefact && own.family != Family::Folder)
            .map(|own| own.offset);
        Locator { image_offset, ..Locator::whole(&self.id, path) }
    }

    /// The locator of an entry.
    #[must_use]
    pub fn entry(&self, index: usize) -> Locator {
        let Some(entry) = self.tree.entries.get(index) else {
            return Locator::whole(&self.id, vec![self.artefact.name.clone()]);
        };
        let header = &entry.header;
        let Some(container) = entry.container else {
            // A region of the artefact: its bytes stand there.
            let locator = Locator::whole(&self.id, vec![self.artefact.name.clone()]);
            let offset = header.stored_at.unwrap_or(0);
            return Locator { image_offset: Some(0), ..locator }.span(offset, header.size);
        };
        let mut locator = self.container(container);
        if !header.path.is_empty() {
            locator.path.push(escape_bytes(&header.path));
            if std::str::from_utf8(&header.path).is_err() {
                locator.path_bytes = Some(hex(&header.path));
            }
        }
        locator.image_offset =
            header.stored_at.and_then(|stored_at| self.offset_in_image(container, stored_at));
        locator
    }

    /// A span of an entry's content.
    #[must_use]
    pub fn span(&self, index: usize, offset: u64, length: u64) -> Locator {
        let whole = self.entry(index);
        match whole.offset {
            // A region: its offset counts from the start of the artefact.
            Some(start) => Locator { image_offset: Some(0), ..whole }.span(start + offset, length),
            None => whole.span(offset, length),
        }
    }

    /// Where a container's bytes stand in the artefact, if they stand there as they are.
    fn offset_in_image(&self, container: usize, offset: u64) -> Option<u64> {
        let container = self.tree.containers.get(container)?;
        let is_image = container.family != Family::Folder;
        // `stored_at` counts in the container's own parent.
        (is_image && container.parent == Parent::Artefact).then_some(offset)
    }

    /// The locator of a gap.
    #[must_use]
    pub fn gap(&self, gap: &Gap) -> Locator {
        match gap.place {
            GapPlace::Artefact => {
                let locator = Locator::whole(&self.id, vec![self.artefact.name.clone()]);
                Locator { image_offset: Some(0), ..locator }.span(gap.offset, gap.length)
            }
            GapPlace::Container(index) if gap.offset == 0 && gap.length == 0 => {
                self.container(index)
            }
            GapPlace::Container(index) => self.container(index).span(gap.offset, gap.length),
            GapPlace::Entry(index) => {
                let locator = self.entry(index);
                Locator { image_offset: None, ..locator }.span(gap.offset, gap.length)
            }
        }
    }
}

fn file_systems(tree: &Tree<Seen>) -> impl Iterator<Item = FileSystem<'_>> {
    (tree.containers.iter().enumerate())
        .filter(|(_, container)| container.family.is_tree() && !container.entries.is_empty())
        .map(move |(index, container)| {
            let range = container.entries.clone();
            let entries = tree.entries.get(range.clone()).unwrap_or_default();
            let files = range.zip(entries).map(|(index, entry)| Found {
                entry: index,
                header: &entry.header,
                text: entry.output.as_ref().and_then(|seen| seen.text.as_deref()),
            });
            FileSystem::new(index, container.complete, files)
        })
}
