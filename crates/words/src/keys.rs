// SPDX-License-Identifier: Apache-2.0 OR MIT
//! How the keys of families are made up. A family is a prefix and an id from a closed list:
//! `verdict-`, `outcome-`, `effort-`, `way-out-`, `source-`, `area-`, `reason-`, `gap-`, `need-`,
//! `step-`; of a check, `check-<id>`, `check-<id>-<outcome>` and `check-<id>-fix`.

/// Key of a provision's title: `provision-5_1-1`.
#[must_use]
pub fn provision(id: &str) -> String {
    format!("provision-{}", id.replace('.', "_"))
}

/// Key of a provision's summary.
#[must_use]
pub fn provision_summary(id: &str) -> String {
    format!("{}-summary", provision(id))
}

/// Key of a plain question: `question-software-update`.
#[must_use]
pub fn question(id: &str) -> String {
    format!("question-{id}")
}

/// Key of why it is asked.
#[must_use]
pub fn question_why(id: &str) -> String {
    format!("question-{id}-why")
}

/// Key of an example of a good answer, counted from one.
#[must_use]
pub fn question_good(id: &str, number: usize) -> String {
    format!("question-{id}-good-{number}")
}

/// Key of an answer to choose.
#[must_use]
pub fn question_answer(id: &str, is: &str) -> String {
    format!("question-{id}-is-{is}")
}

/// Key of what a test case asks: `test-case-5_1-1-2`.
#[must_use]
pub fn test_case(id: &str) -> String {
    format!("test-case-{}", id.replace('.', "_"))
}

/// Key of what a test case of V2.1.1 of TS 103 701 does, where it differs from V1.1.1.
#[must_use]
pub fn later_test_case(id: &str) -> String {
    format!("test-case-later-{}", id.replace('.', "_"))
}

/// Key of a condition of a table: `condition-en-2_1_1-8`.
#[must_use]
pub fn condition(table: &str, id: &str) -> String {
    format!("condition-{}-{id}", table.replace('.', "_"))
}

/// Key of what is done in a unit of a test case: `unit-5_1-1-2a`.
#[must_use]
pub fn unit(id: &str) -> String {
    format!("unit-{}", id.replace('.', "_"))
}

/// Key of a check's title.
#[must_use]
pub fn check(id: &str) -> String {
    format!("check-{id}")
}

/// Key of what a check says for an outcome.
#[must_use]
pub fn check_outcome(id: &str, outcome: &str) -> String {
    format!("check-{id}-{outcome}")
}

/// Key of what to do about a check's findings.
#[must_use]
pub fn check_fix(id: &str) -> String {
    format!("check-{id}-fix")
}
