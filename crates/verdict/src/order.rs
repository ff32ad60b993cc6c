// SPDX-License-Identifier: Apache-2.0 OR MIT
//! Findings with what follows from them, in the order in which they are shown.

use std::cmp::Ordering;
use std::collections::BTreeSet;

use thirteen_evidence::{Finding, Outcome};
use thirteen_standard::{Asks, Edition, Level, Standard, TestEdition, natural_order};

use crate::assessment::{Effort, FindingView};
use crate::decisions::InForce;
use crate::ics::assessed_status;

/// The place of a finding: breaches first, then concerns, notes, what was upheld; then by the
/// standard's order of the first provision, M before R, least effort, id.
type Place = (u8, usize, u8, Effort);

/// The findings, each with its test cases and provisions, ordered whatever order they came in.
pub(crate) fn views(
    standard: &Standard,
    edition: Edition,
    tests: TestEdition,
    findings: &[Finding],
    effort: &dyn Fn(&str) -> Effort,
    decisions: &InForce<'_>,
) -> Vec<FindingView> {
    let naming = Naming::new(standard, tests, findings);
    let mut views: Vec<(Place, FindingView)> = findings
        .iter()
        .map(|finding| {
            let mut view = view(&naming, edition, finding, effort(&finding.check));
            view.dismissed = decisions.dismissed(finding).cloned();
            (place(standard, edition, &view), view)
        })
        .collect();
    views.sort_by(|(left_place, left), (right_place, right)| {
        left_place.cmp(right_place).then_with(|| by_identity(left, right))
    });
    views.into_iter().map(|(_, view)| view).collect()
}

/// Which units of an edition a finding bears on.
struct Naming<'a> {
    standard: &'a Standard,
    tests: TestEdition,
    /// Units of V1.1.1 that a finding speaks against.
    spoken_against: BTreeSet<&'a str>,
}

impl<'a> Naming<'a> {
    fn new(standard: &'a Standard, tests: TestEdition, findings: &'a [Finding]) -> Self {
        let against =
            findings.iter().filter(|own| own.outcome == Outcome::Breach || own.contradiction);
        let spoken_against = against.flat_map(|own| own.units.iter().map(String::as_str)).collect();
        Self { standard, tests, spoken_against }
    }

    /// The units, in the edition's own ids. Findings name those of V1.1.1, and where that has none,
    /// those of V2.1.1. What fails the old unit fails one that asks as much or more; what meets it
    /// meets one that asks as much or less.
    fn units(&self, finding: &Finding) -> Vec<String> {
        let is_only_later = |unit: &str| {
            self.standard.unit(unit).is_none()
                && self.standard.unit_of(TestEdition::V211, unit).is_some()
        };
        let mut units: Vec<String> = Vec::new();
        for unit in &finding.units {
            match self.tests {
                TestEdition::V111 if is_only_later(unit) => {}
                TestEdition::V111 => units.push(unit.clone()),
                TestEdition::V211 if is_only_later(unit) => units.push(unit.clone()),
                TestEdition::V211 => {
                    let lives_on = self.standard.lives_on_in(unit).iter();
                    let bearing = lives_on.filter(|(_, asks)| self.bears(finding, unit, *asks));
                    units.extend(bearing.map(|(new, _)| new.id.clone()));
                }
            }
        }
        sort_ids(&mut units);
        units
    }

    fn bears(&self, finding: &Finding, unit: &str, asks: Asks) -> bool {
        match (finding.outcome, asks) {
            (_, Asks::Same) | (Outcome::Concern | Outcome::Note, _) => true,
            (Outcome::Breach, asks) => asks == Asks::More,
            // Where something speaks against the old unit, a person looks at the new one.
            (Outcome::Upheld, asks) => asks == Asks::Less && !self.spoken_against.contains(unit),
        }
    }
}

fn view(naming: &Naming<'_>, edition: Edition, finding: &Finding, effort: Effort) -> FindingView {
    let Naming { standard, tests, .. } = *naming;
    let units = naming.units(finding);
    let known = || units.iter().filter_map(|unit| standard.unit_of(tests, unit));
    let mut test_cases: Vec<_> = known().map(|unit| unit.test_case.clone()).collect();
    let mut provisions: Vec<_> = known().map(|unit| unit.provision.clone()).collect();
    // A finding about an entry of the ICS is about that provision too.
    if finding.subject.kind == "provision" {
        provisions
            .extend(standard.provision(edition, &finding.subject.name).map(|own| own.id.clone()));
    }
    sort_ids(&mut test_cases);
    sort_ids(&mut provisions);
    FindingView {
        id: finding.id.clone(),
        check: finding.check.clone(),
        outcome: finding.outcome,
        contradiction: finding.contradiction,
        subject: finding.subject.clone(),
        units,
        test_cases,
        provisions,
        locators: finding.locators.clone(),
        facts: finding.facts.clone(),
        effort,
        dismissed: None,
        baseline: false,
        message: String::new(),
        fix: String::new(),
    }
}

fn sort_ids(ids: &mut Vec<String>) {
    ids.sort_by(|left, right| natural_order(left, right));
    ids.dedup();
}

fn place(standard: &Standard, edition: Edition, view: &FindingView) -> Place {
    let first = view.provisions.first().map(String::as_str);
    let all = standard.provisions(edition);
    let index = all.iter().position(|provision| Some(provision.id.as_str()) == first);
    let mandatory = index
        .and_then(|index| assessed_status(edition, all.get(index)?))
        .is_some_and(|status| status.level == Level::Mandatory);
    (rank(view.outcome), index.unwrap_or(usize::MAX), u8::from(!mandatory), view.effort)
}

fn rank(outcome: Outcome) -> u8 {
    match outcome {
        Outcome::Breach => 0,
        Outcome::Concern => 1,
        Outcome::Note => 2,
        Outcome::Upheld => 3,
    }
}

/// Ids tell findings apart; the rest is there so that the order is total whatever comes in.
fn by_identity(left: &FindingView, right: &FindingView) -> Ordering {
    natural_order(&left.id, &right.id)
        .then_with(|| left.check.cmp(&right.check))
        .then_with(|| left.subject.cmp(&right.subject))
        .then_with(|| left.contradiction.cmp(&right.contradiction))
        .then_with(|| left.units.cmp(&right.units))
        .then_with(|| left.locators.cmp(&right.locators))
}
