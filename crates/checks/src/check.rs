// SPDX-License-Identifier: Apache-2.0 OR MIT
//! What a check is.

pub use thirteen_evidence::Effort;
use thirteen_evidence::{Area, Evidence, Findings, SourceKind, Units};

use crate::page::Page;

/// Whether a check may bear on verdicts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Life {
    /// It may.
    Stable,
    /// It is being tried out: its breaches are shown as concerns, what it upholds as notes.
    Experimental,
}

impl Life {
    /// The kebab-case id used in JSON and in the words.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Stable => "stable",
            Self::Experimental => "experimental",
        }
    }
}

/// What a check cannot do without.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Need {
    /// An area that was looked at in at least one source.
    Area(Area),
    /// One of two areas that was looked at.
    Either(Area, Area),
    /// The maker's declaration.
    Declaration,
    /// A paper: a bill of materials.
    Document,
}

impl Need {
    /// True where the evidence has it.
    #[must_use]
    pub fn is_met(self, evidence: &Evidence) -> bool {
        match self {
            Self::Area(area) => evidence.coverage.has_looked(area),
            Self::Either(one, other) => {
                evidence.coverage.has_looked(one) || evidence.coverage.has_looked(other)
            }
            Self::Declaration => evidence.is_declared(),
            Self::Document => evidence.artefacts.iter().any(|own| own.kind == SourceKind::Document),
        }
    }

    /// The kebab-case id used in JSON and in the words.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::Area(area) | Self::Either(area, _) => area.id(),
            Self::Declaration => SourceKind::Declaration.id(),
            Self::Document => SourceKind::Document.id(),
        }
    }
}

/// A check: its metadata and its function.
#[derive(Debug)]
pub struct Check {
    /// Kebab-case name that reads after "allow …"; stable for ever.
    pub id: &'static str,
    /// First version that has it.
    pub since: &'static str,
    /// Whether it may bear on verdicts.
    pub life: Life,
    /// What it cannot do without. Where one is missing it does not run, and that is said.
    pub needs: &'static [Need],
    /// Every test unit that one of its findings may bear on; each finding names its own.
    pub feeds: Units,
    /// Work that the fix takes.
    pub effort: Effort,
    /// Its own source file, whose head is its page; read it through [`Check::page`].
    pub source: &'static str,
    /// From evidence to findings.
    pub run: fn(&Evidence, &mut Findings),
}

impl Check {
    /// The check's page: the comment at the head of its file.
    #[must_use]
    pub fn page(&self) -> Page {
        Page::of_source(self.source)
    }

    /// What it needs and the evidence lacks.
    #[must_use]
    pub fn missing(&self, evidence: &Evidence) -> Vec<Need> {
        self.needs.iter().copied().filter(|need| !need.is_met(evidence)).collect()
    }
}
