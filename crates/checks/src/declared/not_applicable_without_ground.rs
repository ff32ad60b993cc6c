// SPDX-License-Identifier: Apache-2.0 OR MIT
//! # Set aside as not applicable, against the declaration's own words
//!
//! ## What it sees
//! Two parts of the declaration that cannot both be true: the ICS says N/A of a provision, and the
//! conditions on which that hangs are declared to hold. A *concern*, and a contradiction; the entry
//! and the condition stand side by side. The verdict follows from the checks on the ICS (a to e) and
//! needs no finding.
//!
//! ## Why it matters
//! Not to apply is no free choice. A provision that is waved away although its condition holds makes
//! the whole statement invalid, and the assessment ends there.
//!
//! ## What it cannot see
//! Whether the condition holds in truth, and N/A that hangs on a condition nobody declared.
//!
//! ## How to fix
//! Correct whichever of the two is wrong: claim the provision, or correct the answer from which the
//! condition came.
//!
//! ## References
//! - ETSI TS 103 701 V1.1.1, clause 4.3, phase 4 (check c), and Table A.1

use thirteen_evidence::facts::{Declared, DeclaredPart};
use thirteen_evidence::{Evidence, Findings, Subject};
use thirteen_standard::{Edition, standard};

use crate::answers::{is_valid, statements};
use crate::check::{Check, Effort, Life, Need};

/// The check.
pub const CHECK: Check = Check {
    id: "not-applicable-without-ground",
    since: "0.1.0",
    life: Life::Stable,
    needs: &[Need::Declaration],
    feeds: &["4-1-1a"],
    effort: Effort::Minutes,
    source: include_str!("not_applicable_without_ground.rs"),
    run,
};

fn run(evidence: &Evidence, found: &mut Findings) {
    let Ok(standard) = standard() else { return };
    let Some(table) = Edition::En211.assessment_table() else { return };
    let conditions: Vec<&Declared> =
        evidence.declared(DeclaredPart::Condition).filter(|own| is_valid(own)).collect();
    for own in statements(evidence).iter().filter(|own| own.support.value == "N/A") {
        let id = own.support.id.as_str();
        let Some(status) = standard.status(table, id) else { continue };
        let holding: Vec<&&Declared> = status
            .conditions
            .iter()
            .filter_map(|wanted| {
                conditions.iter().find(|own| own.id == *wanted && own.value == "true")
            })
            .collect();
        if status.conditions.is_empty() || holding.len() < status.conditions.len() {
            continue;
        }
        let mut locators = own.support.locators.clone();
        locators.extend(holding.iter().flat_map(|condition| condition.locators.clone()));
        found
            .concern(Subject::new("provision", id), &["4-1-1a"], &locators)
            .contradiction()
            .fact("provision", id)
            .fact("condition", status.conditions.join(", "));
    }
}
