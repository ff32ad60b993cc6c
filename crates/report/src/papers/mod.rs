// SPDX-License-Identifier: Apache-2.0 OR MIT
//! The papers: what people keep and machines take. One file a paper; all of them are made from the
//! same content, and say nothing that is not in it.

pub mod byte_map;
mod components;
mod csv;
mod cyclonedx;
mod eu_annex;
mod html;
mod ics_ixit;
mod ics_ixit_xlsx;
mod json;
mod junit;
mod markdown;
mod names;
mod oscal;
mod psti_statement;
mod sarif;
mod spdx;

pub use names::FindingSection;

use thirteen_evidence::Evidence;
use thirteen_verdict::Assessment;
use thirteen_words::Words;

/// What papers are made from. The assessment's sentences have been put in by [`crate::fill`].
#[derive(Debug, Clone, Copy)]
pub struct Content<'c> {
    /// Verdicts and findings.
    pub assessment: &'c Assessment,
    /// Facts.
    pub evidence: &'c Evidence,
    /// The language.
    pub words: Words,
}

/// A paper that can be written.
#[derive(Debug)]
pub struct Paper {
    /// As `--format` takes it.
    pub id: &'static str,
    /// Of its file, without a dot.
    pub extension: &'static str,
    /// Writes it. The same content gives the same bytes.
    pub write: fn(&Content<'_>) -> Result<Vec<u8>, Refusal>,
}

/// A paper that would say what was not seen is not written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Refusal {
    /// Key of the sentence that says why, which takes `reasons`.
    pub key: &'static str,
    /// What is in the way.
    pub reasons: Vec<String>,
}

/// Every paper, by id.
pub const ALL: &[Paper] = &[
    csv::PAPER,
    cyclonedx::PAPER,
    eu_annex::PAPER,
    html::PAPER,
    ics_ixit::PAPER,
    ics_ixit_xlsx::PAPER,
    json::PAPER,
    junit::PAPER,
    markdown::PAPER,
    oscal::PAPER,
    psti_statement::PAPER,
    sarif::PAPER,
    spdx::PAPER,
];

/// What is filled in by hand.
const BLANK: &str = "______________________________";

/// The paper of an id.
#[must_use]
pub fn by_id(id: &str) -> Option<&'static Paper> {
    ALL.iter().find(|paper| paper.id == id)
}
