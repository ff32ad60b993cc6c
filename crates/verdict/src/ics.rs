// SPDX-License-Identifier: Apache-2.0 OR MIT
//! The checks that an ICS has to stand to be valid (TS 103 701 V1.1.1, clause 4.3, phase 4), and
//! the one test case that reads nothing else, 4-1-1.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use thirteen_standard::{Edition, Level, Provision, Standard, Status};

use crate::assessment::{IcsRule, Support};
use crate::declaration::Declaration;
use crate::rules::Criterion;

/// The letters of the checks.
pub(crate) const CHECKS: [&str; 5] = ["a", "b", "c", "d", "e"];

/// Conditions 4 and 5: the device is, and is not, constrained.
const CONSTRAINED: [&str; 2] = ["4", "5"];

/// A check that does not hold for a provision.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
pub struct IcsFinding {
    /// `a` to `e`.
    pub check: String,
    /// The provision.
    pub provision: String,
}

/// Check a holds: no mandatory provision, conditional or not, is claimed N.
#[must_use]
pub fn check_a(status: &Status, support: Support) -> bool {
    !(status.level == Level::Mandatory && support == Support::No)
}

/// Check b holds: N/A on the ground of condition 4 or 5 needs 'constrained device: yes' with a
/// valid justification. The ground is taken to be 4 or 5 where the provision names one of them and
/// no other condition of it can be the ground: every other one is known to hold.
#[must_use]
pub fn check_b(status: &Status, support: Support, declaration: &Declaration) -> bool {
    let names = |id: &String| CONSTRAINED.contains(&id.as_str());
    let others_hold = status
        .conditions
        .iter()
        .filter(|id| !names(id))
        .all(|id| declaration.conditions.get(id) == Some(&true));
    let constrained = declaration.constrained;
    let ground = status.conditions.iter().any(names) && others_hold;
    !(support == Support::NotApplicable && ground) || constrained.declared && constrained.justified
}

/// Check c holds: for a conditional provision claimed N/A nothing indicates that its condition
/// does hold. Where it names several, all of them have to hold for it to apply.
#[must_use]
pub fn check_c(status: &Status, support: Support, declaration: &Declaration) -> bool {
    let applies = status.is_conditional() && declaration.applies(status) == Some(true);
    !(support == Support::NotApplicable && applies)
}

/// Check d holds: for a conditional provision claimed Y nothing indicates that its condition does
/// not hold. Conditions 4 and 5 are left out: a constrained device may claim more than it must.
#[must_use]
pub fn check_d(status: &Status, support: Support, declaration: &Declaration) -> bool {
    let condition = |id: &str| {
        let left_out = CONSTRAINED.contains(&id);
        if left_out { Some(true) } else { declaration.conditions.get(id).copied() }
    };
    let feature = |id: &str| declaration.features.get(id).copied();
    !(support == Support::Yes && status.applies(condition, feature) == Some(false))
}

/// Check e holds: no provision without a condition is claimed N/A.
#[must_use]
pub fn check_e(status: &Status, support: Support) -> bool {
    status.is_conditional() || support != Support::NotApplicable
}

/// All five checks over all provisions: what does not hold, by provision, then by letter.
#[must_use]
pub fn check_ics(
    standard: &Standard,
    edition: Edition,
    declaration: &Declaration,
) -> Vec<IcsFinding> {
    let mut found = Vec::new();
    for provision in standard.provisions(edition) {
        let Some(status) = assessed_status(edition, provision) else { continue };
        let support = declaration.support(&provision.id);
        let holds = [
            check_a(status, support),
            check_b(status, support, declaration),
            check_c(status, support, declaration),
            check_d(status, support, declaration),
            check_e(status, support),
        ];
        let letters = CHECKS.iter().zip(holds).filter(|(_, holds)| !holds);
        found.extend(letters.map(|(letter, _)| IcsFinding {
            check: (*letter).to_owned(),
            provision: provision.id.clone(),
        }));
    }
    found
}

/// The row of a provision in the table that decides in an assessment (Table A.1).
pub(crate) fn assessed_status(edition: Edition, provision: &Provision) -> Option<&Status> {
    provision.status(edition.assessment_table()?)
}

/// The five checks, each with whether it holds for every provision.
pub(crate) fn ics_rules(found: &[IcsFinding]) -> Vec<IcsRule> {
    let rule = |letter: &&str| {
        let own = found.iter().filter(|finding| finding.check == **letter);
        let provisions: Vec<String> = own.map(|finding| finding.provision.clone()).collect();
        IcsRule { rule: (*letter).to_owned(), holds: provisions.is_empty(), provisions }
    };
    CHECKS.iter().map(rule).collect()
}

/// Unit 4-1-1a: the ICS gives a reason for each recommendation that is not applicable or not
/// fulfilled. Missing where the ICS says nothing of a recommendation, unless one that it does
/// speak of lacks its reason.
#[must_use]
pub fn reasons_are_given(
    standard: &Standard,
    edition: Edition,
    declaration: &Declaration,
) -> Criterion {
    let mut result = Criterion::Holds;
    for provision in standard.provisions(edition) {
        let level = assessed_status(edition, provision).map(|status| status.level);
        if level != Some(Level::Recommended) {
            continue;
        }
        match declaration.support(&provision.id) {
            Support::No | Support::NotApplicable if !declaration.has_reason(&provision.id) => {
                return Criterion::Fails;
            }
            Support::Undeclared => result = Criterion::Missing,
            _ => {}
        }
    }
    result
}

#[cfg(test)]
#[path = "ics_tests.rs"]
mod tests;
