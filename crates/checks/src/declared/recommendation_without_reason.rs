// SPDX-License-Identifier: Apache-2.0 OR MIT
//! # Recommendation left out without a reason
//!
//! ## What it sees
//! The support and detail columns of the ICS. A recommended provision that is said to be not
//! supported (N) or not applicable (N/A), with no reason beside it, is a *breach* of 4-1 (unit
//! 4-1-1a). Dashes and words that only stand for a reason (`n/a`, `TBD`) are none.
//!
//! ## Why it matters
//! Nobody has to follow a recommendation. Everybody has to say why not: so that who reads the
//! statement can tell a decision from something that was forgotten.
//!
//! ## What it cannot see
//! Whether a reason is a good one. That the standard does not ask.
//!
//! ## How to fix
//! Write beside the entry why the recommendation is not possible or not appropriate for this product,
//! in a sentence; or meet it, and claim it.
//!
//! ## References
//! - ETSI EN 303 645 V2.1.1, provision 4-1; ETSI TS 103 701 V1.1.1, test case 4-1-1 (unit a), clause
//!   4.4 and Table A.1

use thirteen_evidence::{Evidence, Findings, Subject};
use thirteen_standard::{Level, standard};

use crate::answers::{Statement, edition, statements};
use crate::check::{Check, Effort, Life, Need};

/// The check.
pub const CHECK: Check = Check {
    id: "recommendation-without-reason",
    since: "0.1.0",
    life: Life::Stable,
    needs: &[Need::Declaration],
    feeds: &["4-1-1a"],
    effort: Effort::Minutes,
    source: include_str!("recommendation_without_reason.rs"),
    run,
};

fn run(evidence: &Evidence, found: &mut Findings) {
    let Ok(standard) = standard() else { return };
    let is_recommended = |own: &Statement<'_>| {
        let table = edition(own).assessment_table();
        let status = table.and_then(|table| standard.status(table, &own.support.id));
        status.is_some_and(|status| status.level == Level::Recommended)
    };
    for own in statements(evidence) {
        let id = own.support.id.as_str();
        let has_reason = own.has_reason();
        if !matches!(own.support.value.as_str(), "N" | "N/A") || has_reason || !is_recommended(&own)
        {
            continue;
        }
        let mut locators = own.support.locators.clone();
        locators.extend(own.detail.into_iter().flat_map(|detail| detail.locators.clone()));
        found
            .breach(Subject::new("provision", id), &["4-1-1a"], &locators)
            .fact("provision", id)
            .fact("support", own.support.value.as_str());
    }
}
