// SPDX-License-Identifier: Apache-2.0 OR MIT
//! The page that `thirteen check` prints: what was looked at, the thirteen lines, what to fix
//! first, what to look at, what was not read, and what to do next.

mod breaches;
mod decided;
mod guidelines;
mod header;
mod next;
mod papers;
mod unread;

use anstyle::{AnsiColor, Style};
use thirteen_evidence::Evidence;
use thirteen_verdict::{Assessment, Verdict};
use thirteen_words::Words;

pub use crate::page::Face;
use crate::page::{LIMIT, Page, QUIET};
pub use decided::decision;
pub use header::systems;
pub(crate) use header::{edition_name, is_preview};

/// The page. Names and versions of systems come from the evidence; the user's own names for the
/// sources, and the time that it took, from the assessment's envelope. The assessment's sentences
/// have been put in by [`crate::fill`].
#[must_use]
pub fn terminal(assessment: &Assessment, evidence: &Evidence, words: Words, face: &Face) -> String {
    let mut page = Page::new(*face);
    header::write(&mut page, assessment, &systems(evidence), words);
    guidelines::write(&mut page, assessment, words);
    breaches::write(&mut page, assessment, words);
    breaches::write_concerns(&mut page, assessment, words);
    decided::write(&mut page, assessment, words);
    papers::write(&mut page, assessment, words);
    unread::write(&mut page, assessment, words);
    next::write(&mut page, assessment, words);
    page.finish()
}

/// The verdict's sign: never colour alone.
#[must_use]
pub fn sign(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Pass => "✓",
        Verdict::Fail => "✗",
        Verdict::Inconclusive => "?",
        Verdict::NotApplicable | Verdict::NotSupported => "–",
    }
}

pub(crate) fn style(verdict: Verdict) -> Style {
    match verdict {
        Verdict::Pass => AnsiColor::Green.on_default().bold(),
        Verdict::Fail => AnsiColor::Red.on_default().bold(),
        Verdict::Inconclusive => AnsiColor::Yellow.on_default(),
        Verdict::NotApplicable | Verdict::NotSupported => QUIET,
    }
}

/// `… and 12 more`, where something was left out.
fn more(page: &mut Page, indent: usize, all: usize, words: Words) {
    if all > LIMIT {
        let text = words.format("report-more", &[("count", (all - LIMIT).into())]);
        page.paragraph(indent, &text, QUIET);
    }
}
