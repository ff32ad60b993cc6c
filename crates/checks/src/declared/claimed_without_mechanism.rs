// SPDX-License-Identifier: Apache-2.0 OR MIT
//! # Claimed, and said not to be there
//!
//! ## What it sees
//! IXIT tables that describe how a claimed provision is met. Where every row of a table says, in the
//! field that counts, that there is nothing (the whole text is *None.*, *No.*, *Not possible.* or the
//! like), the claim has nothing to stand on: a *breach* of the unit that judges that field. Where only
//! some rows say so it is a *concern*. A table that is declared to have no rows says the same as rows
//! that all say no. Where the provision is not claimed, nothing is said.
//!
//! | table | field | units |
//! | --- | --- | --- |
//! | 5 VulnMon | Description | 5.2-3-1a |
//! | 7 UpdMech | Update Checking | 5.3-5-1a |
//! | 7 UpdMech | User Notification | 5.3-11-1a |
//! | 8 UpdProc | Description | 5.3-8-1a |
//! | 11 ComMech | Resilience Measures | 5.9-3-1b |
//! | 14 SecMgmt | Description | 5.5-8-1a |
//! | 16 CodeMin | Description | 5.6-6-1a |
//! | 17 PrivlCtrl | Description | 5.6-7-1a |
//! | 18 AccCtrl | Description | 5.6-8-1a |
//! | 19 SecDev | Description | 5.6-9-1a |
//! | 20 SecBoot | Detection Mechanisms | 5.7-1-1b |
//! | 23 ResMech | Description | 5.9-1-1a |
//! | 24 TelData | Security Examination | 5.10-1-1a |
//! | 29 InpVal | Description | 5.13-1-1a |
//!
//! ## Why it matters
//! The statement says yes and the description says no. One of the two is wrong, and whoever relies on
//! the statement is misled.
//!
//! ## What it cannot see
//! Whether a mechanism that is described is any good, and a *no* that is wrapped in a longer sentence:
//! both are for a person to read.
//!
//! ## How to fix
//! Describe the mechanism if there is one. If not, build it; or, of a recommendation, withdraw the
//! claim and give the reason.
//!
//! ## References
//! - ETSI TS 103 701 V1.1.1, clause 4.5 and Annex A.4 (IXIT pro forma); the test cases of the units
//!   above

use thirteen_evidence::facts::Declared;
use thirteen_evidence::{Evidence, Findings, Subject, Units};

use crate::answers::{is_waived, no_rows, rows, says_none};
use crate::check::{Check, Effort, Life, Need};

/// The check.
pub const CHECK: Check = Check {
    id: "claimed-without-mechanism",
    since: "0.1.0",
    life: Life::Stable,
    needs: &[Need::Declaration],
    feeds: &[
        "5.2-3-1a",
        "5.3-5-1a",
        "5.3-8-1a",
        "5.3-11-1a",
        "5.5-8-1a",
        "5.6-6-1a",
        "5.6-7-1a",
        "5.6-8-1a",
        "5.6-9-1a",
        "5.7-1-1b",
        "5.9-1-1a",
        "5.9-3-1b",
        "5.10-1-1a",
        "5.13-1-1a",
    ],
    effort: Effort::Days,
    source: include_str!("claimed_without_mechanism.rs"),
    run,
};

/// Number and name of the table, field, provision, unit.
type Line = (u8, &'static str, &'static str, &'static str, Units);

const LINES: &[Line] = &[
    (5, "VulnMon", "Description", "5.2-3", &["5.2-3-1a"]),
    (7, "UpdMech", "Update Checking", "5.3-5", &["5.3-5-1a"]),
    (7, "UpdMech", "User Notification", "5.3-11", &["5.3-11-1a"]),
    (8, "UpdProc", "Description", "5.3-8", &["5.3-8-1a"]),
    (11, "ComMech", "Resilience Measures", "5.9-3", &["5.9-3-1b"]),
    (14, "SecMgmt", "Description", "5.5-8", &["5.5-8-1a"]),
    (16, "CodeMin", "Description", "5.6-6", &["5.6-6-1a"]),
    (17, "PrivlCtrl", "Description", "5.6-7", &["5.6-7-1a"]),
    (18, "AccCtrl", "Description", "5.6-8", &["5.6-8-1a"]),
    (19, "SecDev", "Description", "5.6-9", &["5.6-9-1a"]),
    (20, "SecBoot", "Detection Mechanisms", "5.7-1", &["5.7-1-1b"]),
    (23, "ResMech", "Description", "5.9-1", &["5.9-1-1a"]),
    (24, "TelData", "Security Examination", "5.10-1", &["5.10-1-1a"]),
    (29, "InpVal", "Description", "5.13-1", &["5.13-1-1a"]),
];

fn run(evidence: &Evidence, found: &mut Findings) {
    for (table, name, field, provision, units) in LINES {
        let rows = rows(evidence, *table);
        let denied: Vec<&Declared> = rows
            .iter()
            .filter_map(|row| row.field(field))
            .filter(|own| says_none(&own.value))
            .chain(no_rows(evidence, *table).filter(|_| rows.is_empty()))
            .collect();
        if denied.is_empty() || is_waived(evidence, provision) {
            continue;
        }
        let locators: Vec<_> = denied.iter().flat_map(|own| own.locators.clone()).collect();
        let subject = Subject::new("table", format!("{name} {field}"));
        let finding = if denied.len() >= rows.len() {
            found.breach(subject, units, &locators)
        } else {
            found.concern(subject, units, &locators)
        };
        finding
            .fact("table", *name)
            .fact("field", *field)
            .fact("provision", *provision)
            .fact("said", denied.first().map_or("", |own| own.value.as_str()));
    }
}
