// SPDX-License-Identifier: Apache-2.0 OR MIT
//! # Confirmation that is not given
//!
//! ## What it sees
//! The five confirmations of the table Conf: that infrastructure and people are ready for acting on
//! vulnerabilities (5.2-2), for monitoring (5.2-3), for updates (5.3-8), for the management of secrets
//! (5.5-8) and for secure development (5.6-9). A *no* is a *breach* of the unit that checks for it, a
//! *yes* is *upheld*, and anything else is a *concern*: a person has to read it. Where the provision is
//! not claimed nothing is said.
//!
//! ## Why it matters
//! A process that is written down and not staffed does nothing. The confirmation is the maker's word
//! that it is.
//!
//! ## What it cannot see
//! Whether the word is true; what the process is worth is judged by other units.
//!
//! ## How to fix
//! Put the process in place and confirm it; or, of a recommendation, withdraw the claim and say why.
//!
//! ## References
//! - ETSI TS 103 701 V1.1.1, IXIT 4-Conf; test cases 5.2-2-1 (unit b), 5.2-3-1 (unit d), 5.3-8-1 (unit
//!   b), 5.5-8-1 (unit b) and 5.6-9-1 (unit b)

use thirteen_evidence::{Evidence, Findings, Subject, Units};

use crate::answers::{confirms, is_waived, rows};
use crate::check::{Check, Effort, Life, Need};

/// The check.
pub const CHECK: Check = Check {
    id: "confirmation-refused",
    since: "0.1.0",
    life: Life::Stable,
    needs: &[Need::Declaration],
    feeds: &["5.2-2-1b", "5.2-3-1d", "5.3-8-1b", "5.5-8-1b", "5.6-9-1b"],
    effort: Effort::Days,
    source: include_str!("confirmation_refused.rs"),
    run,
};

/// Field, provision, unit.
const CONFIRMATIONS: &[(&str, &str, Units)] = &[
    ("Confirmation of Vulnerability Actions", "5.2-2", &["5.2-2-1b"]),
    ("Confirmation of Vulnerability Monitoring", "5.2-3", &["5.2-3-1d"]),
    ("Confirmation of Update Procedures", "5.3-8", &["5.3-8-1b"]),
    ("Confirmation of Secure Management", "5.5-8", &["5.5-8-1b"]),
    ("Confirmation of Secure Development", "5.6-9", &["5.6-9-1b"]),
];

fn run(evidence: &Evidence, found: &mut Findings) {
    for row in rows(evidence, 4) {
        for (name, provision, units) in CONFIRMATIONS {
            let Some(field) = row.field(name) else { continue };
            if is_waived(evidence, provision) {
                continue;
            }
            let subject = Subject::new("confirmation", *name);
            let finding = match confirms(&field.value) {
                Some(false) => found.breach(subject, units, &field.locators),
                Some(true) => found.upheld(subject, units, &field.locators),
                None => found.concern(subject, units, &field.locators),
            };
            finding.fact("provision", *provision).fact("said", field.value.as_str());
        }
    }
}
