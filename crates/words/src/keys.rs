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
