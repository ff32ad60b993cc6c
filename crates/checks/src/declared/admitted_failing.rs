// SPDX-License-Identifier: Apache-2.0 OR MIT
//! # A failing that the maker states
//!
//! ## What it sees
//! What answers to the plain questions say beside filling in forms. An answer such as *all units share
//! a password* or *a debug connection is open* is a *breach* of the unit that asks for the opposite;
//! where it leaves room it is a *concern*.
//!
//! | answer | says | units |
//! | --- | --- | --- |
//! | `shared-default` | all units share a password | 5.1-1-1a |
//! | `fixed-credential` | a credential cannot be changed | 5.1-4-1a |
//! | `guessable` | nothing stops guessing | 5.1-5-1a |
//! | `policy-gap` | the policy lacks needed points | 5.2-1-2b |
//! | `downgrade` | older versions are accepted | 5.3-2-1a |
//! | `update-hard` | updating is not simple | 5.3-3-1a |
//! | `auto-off` | automatic updates are off as sold | 5.3-6-1c |
//! | `update-unsigned` | the device does not check the origin | 5.3-9-1a |
//! | `hard-coded` | a secret is the same in all units | 5.4-3-1b |
//! | `open-debug` | a debug connection is open | 5.6-4-1a |
//! | `password-optional` | set-up ends without a password | concern, 5.1-1-2b |
//!
//! ## Why it matters
//! What the maker says against the product is the surest evidence there is.
//!
//! ## What it cannot see
//! What was not asked, and what was answered wrongly.
//!
//! ## How to fix
//! Change the product, then the answer. Of a recommendation the claim may be withdrawn with a reason.
//!
//! ## References
//! - ETSI EN 303 645 V2.1.1 and ETSI TS 103 701 V1.1.1, the test cases of the units above

use thirteen_evidence::facts::{Declared, DeclaredPart};
use thirteen_evidence::{Evidence, Findings, Subject, Units};

use crate::answers::{is_valid, is_waived};
use crate::check::{Check, Effort, Life, Need};

/// The check.
pub const CHECK: Check = Check {
    id: "admitted-failing",
    since: "0.1.0",
    life: Life::Stable,
    needs: &[Need::Declaration],
    feeds: &[
        "5.1-1-1a", "5.1-1-2b", "5.1-4-1a", "5.1-5-1a", "5.2-1-2b", "5.3-2-1a", "5.3-3-1a",
        "5.3-6-1c", "5.3-9-1a", "5.4-3-1b", "5.6-4-1a",
    ],
    effort: Effort::Days,
    source: include_str!("admitted_failing.rs"),
    run,
};

/// Answer, provision, unit.
const FAILINGS: &[(&str, &str, Units)] = &[
    ("shared-default", "5.1-1", &["5.1-1-1a"]),
    ("fixed-credential", "5.1-4", &["5.1-4-1a"]),
    ("guessable", "5.1-5", &["5.1-5-1a"]),
    ("policy-gap", "5.2-1", &["5.2-1-2b"]),
    ("downgrade", "5.3-2", &["5.3-2-1a"]),
    ("update-hard", "5.3-3", &["5.3-3-1a"]),
    ("auto-off", "5.3-6", &["5.3-6-1c"]),
    ("update-unsigned", "5.3-9", &["5.3-9-1a"]),
    ("hard-coded", "5.4-3", &["5.4-3-1b"]),
    ("open-debug", "5.6-4", &["5.6-4-1a"]),
];

/// What leaves room.
const OPTIONAL: &str = "password-optional";

fn run(evidence: &Evidence, found: &mut Findings) {
    for fact in evidence.declared(DeclaredPart::Fact).filter(|own| is_valid(own)) {
        for (id, provision, units) in FAILINGS {
            if says(fact, id) && !is_waived(evidence, provision) {
                found
                    .breach(Subject::new("answer", *id), units, &fact.locators)
                    .fact("answer", *id)
                    .fact("provision", *provision);
            }
        }
        if says(fact, OPTIONAL) && !is_waived(evidence, "5.1-1") {
            found
                .concern(Subject::new("answer", OPTIONAL), &["5.1-1-2b"], &fact.locators)
                .fact("answer", OPTIONAL)
                .fact("provision", "5.1-1");
        }
    }
}

/// Whether an answer says that.
fn says(fact: &Declared, id: &str) -> bool {
    fact.value != "false" && [&fact.id, &fact.field, &fact.value].into_iter().any(|own| own == id)
}
