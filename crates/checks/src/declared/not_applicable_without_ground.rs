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
use thirteen_evidence::{Evidence, Findings, Locator, Subject};
use thirteen_standard::standard;

use crate::answers::{edition, is_valid, place, statements};
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
    let said = |part| -> Vec<&Declared> {
        evidence.declared(part).filter(|own| is_valid(own) && own.value == "true").collect()
    };
    let conditions = said(DeclaredPart::Condition);
    let features = said(DeclaredPart::Feature);
    for own in statements(evidence).iter().filter(|own| own.support.value == "N/A") {
        let id = own.support.id.as_str();
        let table = edition(own).assessment_table();
        let Some(status) = table.and_then(|table| standard.status(table, id)) else { continue };
        let wanted = || status.conditions.iter().chain(&status.features);
        let holds = |names: &[String], said: &[&'_ Declared]| -> Vec<Locator> {
            let own = names.iter().filter_map(|id| said.iter().find(|own| own.id == *id));
            own.filter_map(|own| place(own)).collect()
        };
        let mut holding = holds(&status.conditions, &conditions);
        holding.extend(holds(&status.features, &features));
        if wanted().next().is_none() || holding.len() < wanted().count() {
            continue;
        }
        let mut locators = own.support.locators.clone();
        locators.extend(holding);
        found
            .concern(Subject::new("provision", id), &["4-1-1a"], &locators)
            .contradiction()
            .fact("provision", id)
            .fact("condition", wanted().cloned().collect::<Vec<_>>().join(", "));
    }
}
