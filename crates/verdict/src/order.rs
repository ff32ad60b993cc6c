// SPDX-License-Identifier: Apache-2.0 OR MIT
//! Findings with what follows from them, in the order in which they are shown.

use std::cmp::Ordering;

use thirteen_evidence::{Finding, Outcome};
use thirteen_standard::{Edition, Level, Standard, natural_order};

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
    findings: &[Finding],
    effort: &dyn Fn(&str) -> Effort,
    decisions: &InForce<'_>,
) -> Vec<FindingView> {
    let mut views: Vec<(Place, FindingView)> = findings
        .iter()
        .map(|finding| {
            let mut view = view(standard, finding, effort(&finding.check));
            view.dismissed = decisions.dismissed(finding).cloned();
            (place(standard, edition, &view), view)
        })
        .collect();
    views.sort_by(|(left_place, left), (right_place, right)| {
        left_place.cmp(right_place).then_with(|| by_identity(left, right))
    });
    views.into_iter().map(|(_, view)| view).collect()
}

fn view(standard: &Standard, finding: &Finding, effort: Effort) -> FindingView {
    let mut units = finding.units.clone();
    sort_ids(&mut units);
    let known = || units.iter().filter_map(|unit| standard.unit(unit));
    let mut test_cases: Vec<_> = known().map(|unit| unit.test_case.clone()).collect();
    let mut provisions: Vec<_> = known().map(|unit| unit.provision.clone()).collect();
    // A finding about an entry of the ICS is about that provision too.
    if finding.subject.kind == "provision" {
        provisions.extend(
            standard.any_provision(&finding.subject.name).map(|provision| provision.id.clone()),
        );
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
