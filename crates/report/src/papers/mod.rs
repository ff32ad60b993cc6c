// SPDX-License-Identifier: Apache-2.0 OR MIT
//! The papers: what people keep and machines take. One file a paper; all of them are made from the
//! same content, and say nothing that is not in it.

mod components;
mod csv;
mod cyclonedx;
mod html;
mod ics_ixit;
mod json;
mod junit;
mod markdown;
mod psti_statement;
mod sarif;
mod spdx;

use thirteen_evidence::{Evidence, Locator};
use thirteen_verdict::Assessment;
use thirteen_words::{Words, inert_at_most};

use crate::place::{file_place, outer_place};

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
    html::PAPER,
    ics_ixit::PAPER,
    json::PAPER,
    junit::PAPER,
    markdown::PAPER,
    psti_statement::PAPER,
    sarif::PAPER,
    spdx::PAPER,
];

/// The paper of an id.
#[must_use]
pub fn by_id(id: &str) -> Option<&'static Paper> {
    ALL.iter().find(|paper| paper.id == id)
}

/// The longest text out of evidence that a paper shows in one place, in characters.
const LONGEST: usize = 400;

impl Content<'_> {
    /// Text out of evidence: control and layout characters made visible, and cut.
    fn inert(&self, text: &str) -> String {
        inert_at_most(text, LONGEST)
    }

    /// Where something stands: `squashfs@0x100598 › /etc/shadow:1`.
    fn place(&self, locator: &Locator) -> String {
        if let Some(key) = &locator.key {
            let line = locator.line.map(|line| format!(":{line}")).unwrap_or_default();
            let file = locator.file.as_deref().unwrap_or_default();
            return self.inert(&format!("{file}{line}  {key}"));
        }
        let file = file_place(locator);
        self.inert(&outer_place(locator).map_or(file.clone(), |outer| format!("{outer} › {file}")))
    }

    /// The user's own name for a source, by its number. Papers are passed on: the folders that it
    /// lay in are nobody's business.
    fn source_name(&self, number: usize) -> String {
        let inputs = self.assessment.envelope.as_ref().map(|envelope| &envelope.inputs);
        let name = inputs.and_then(|inputs| inputs.get(number));
        let name = name.and_then(|name| name.trim_end_matches('/').rsplit('/').next());
        let own = self.assessment.sources.get(number).map_or("", |source| source.name.as_str());
        self.inert(name.filter(|name| !name.is_empty()).unwrap_or(own))
    }
}
