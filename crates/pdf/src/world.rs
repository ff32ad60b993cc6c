// SPDX-License-Identifier: Apache-2.0 OR MIT
//! What the typesetter sees of the world: our own layout, one document as data, and our fonts. No
//! files, no packages, no clock.

use thirteen_words::Language;
use typst::diag::{FileError, FileResult};
use typst::foundations::{Bytes, Datetime, Dict, Duration, Str, Value};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Library, LibraryExt as _, World};

use crate::fonts::{Fonts, MONO, families};

/// The layout's own files, the one that is read first first. None of them has text in it.
const LAYOUT: [(&str, &str); 3] = [
    ("report.typ", include_str!("layout/report.typ")),
    ("parts.typ", include_str!("layout/parts.typ")),
    ("ring.typ", include_str!("layout/ring.typ")),
];

/// The world of one document.
pub(crate) struct OneReport {
    library: LazyHash<Library>,
    book: LazyHash<FontBook>,
    fonts: Vec<Font>,
    main: FileId,
    sources: Vec<Source>,
}

impl OneReport {
    /// The world of a document. It goes in as data (JSON), so that nothing in it is taken for
    /// markup. `None` where a file of ours has no name, which does not happen.
    pub(crate) fn new(document: &str, language: Language, fonts: Fonts) -> Option<Self> {
        let mut inputs = Dict::new();
        inputs.insert(Str::from("document"), Value::Str(Str::from(document)));
        let families = families(language).map(|name| Value::Str(Str::from(name)));
        inputs.insert(Str::from("families"), Value::Array(families.into_iter().collect()));
        inputs.insert(Str::from("mono"), Value::Str(Str::from(MONO)));
        let sources = LAYOUT.iter().map(|(name, text)| {
            let path = VirtualPath::new(name).ok()?;
            let id = FileId::new(RootedPath::new(VirtualRoot::Project, path));
            Some(Source::new(id, (*text).to_owned()))
        });
        let sources: Vec<Source> = sources.collect::<Option<_>>()?;
        Some(Self {
            library: LazyHash::new(Library::builder().with_inputs(inputs).build()),
            book: LazyHash::new(FontBook::from_fonts(&fonts.all)),
            fonts: fonts.all,
            main: sources.first()?.id(),
            sources,
        })
    }
}

impl World for OneReport {
    fn library(&self) -> &LazyHash<Library> {
        &self.library
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &self.book
    }

    fn main(&self) -> FileId {
        self.main
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        let own = self.sources.iter().find(|source| source.id() == id);
        own.cloned().ok_or(FileError::AccessDenied)
    }

    fn file(&self, _: FileId) -> FileResult<Bytes> {
        Err(FileError::AccessDenied)
    }

    fn font(&self, index: usize) -> Option<Font> {
        self.fonts.get(index).cloned()
    }

    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        None
    }
}
