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

/// Key of a provision's summary in V3.1.3, where that edition asks something else under the number.
#[must_use]
pub fn provision_summary_later(id: &str) -> String {
    format!("{}-later", provision_summary(id))
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

/// Key of a scheme's name: `scheme-name-uk-psti`.
#[must_use]
pub fn scheme_name(id: &str) -> String {
    format!("scheme-name-{id}")
}

/// Key of where a scheme applies.
#[must_use]
pub fn scheme_place(id: &str) -> String {
    format!("scheme-place-{id}")
}

/// Key of whether and for what a scheme binds.
#[must_use]
pub fn scheme_status(id: &str) -> String {
    format!("scheme-status-{id}")
}

/// Key of what happens on a day of a scheme's calendar.
#[must_use]
pub fn scheme_day(id: &str, date: &str) -> String {
    format!("scheme-day-{id}-{date}")
}

/// Key of what an item of a scheme asks: `scheme-item-uk-psti-sch1-1`.
#[must_use]
pub fn scheme_item(id: &str, item: &str) -> String {
    format!("scheme-item-{id}-{}", item.replace('.', "_"))
}

/// Key of what has to hold beside an item's provisions.
#[must_use]
pub fn scheme_item_note(id: &str, item: &str) -> String {
    format!("{}-note", scheme_item(id, item))
}

/// The sections of a check's page that are translated, in order, as their keys name them; the
/// references behind them are names of documents.
pub const PAGE_SECTIONS: [&str; 4] = ["sees", "why", "blind", "fix"];

/// Key of the heading of a section: `page-sees`.
#[must_use]
pub fn page_heading(section: &str) -> String {
    format!("page-{section}")
}

/// Key of a section of a check's page: `page-telnet-starts-sees`.
#[must_use]
pub fn page_section(id: &str, section: &str) -> String {
    format!("page-{id}-{section}")
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
