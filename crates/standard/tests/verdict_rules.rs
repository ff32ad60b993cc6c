// SPDX-License-Identifier: Apache-2.0 OR MIT
//! The rules of an assessment.

#![allow(clippy::unwrap_used, reason = "a panic in a test is its message")]

use std::sync::LazyLock;
use thirteen_standard::{TestGroups, VerdictLevel, VerdictWord, test_groups};

static FILE: LazyLock<&TestGroups> = LazyLock::new(|| test_groups().unwrap());

fn verdicts(at: VerdictLevel) -> Vec<VerdictWord> {
    FILE.verdict_rules.iter().filter(|rule| rule.at == at).map(|rule| rule.verdict).collect()
}

#[test]
fn there_are_three_rules_for_cases_four_for_groups_three_for_the_whole() {
    let three = [VerdictWord::Pass, VerdictWord::Fail, VerdictWord::Inconclusive];
    assert_eq!(verdicts(VerdictLevel::TestCase), three);
    assert_eq!(verdicts(VerdictLevel::Overall), three);
    let mut groups = verdicts(VerdictLevel::TestGroup);
    groups.sort();
    assert_eq!(groups, VerdictWord::ALL, "a group can also be without a verdict");
}

#[test]
fn every_rule_names_its_clause() {
    for rule in &FILE.verdict_rules {
        assert!(rule.clause.starts_with("4."), "{}", rule.rule);
        assert!(!rule.rule.is_empty());
    }
}

#[test]
fn an_ics_has_five_checks() {
    let letters: Vec<_> = FILE.ics_checks.iter().map(|check| check.id.as_str()).collect();
    assert_eq!(letters, ["a", "b", "c", "d", "e"]);
}

#[test]
fn an_assessment_has_six_phases() {
    let steps: Vec<_> = FILE.process_steps.iter().map(|step| step.step).collect();
    assert_eq!(steps, [1, 2, 3, 4, 5, 6]);
}

#[test]
fn external_evidence_has_to_stand_three_tests() {
    assert_eq!(FILE.external_evidence.tests.len(), 3);
    assert_eq!(FILE.external_evidence.clause, "4.7");
}

#[test]
fn the_ics_form_takes_three_values() {
    assert_eq!(FILE.ics.support_values, ["Y", "N", "N/A"]);
    assert_eq!(FILE.ics.columns, ["Provision", "Status", "Support", "Detail"]);
}

#[test]
fn principles_and_terms_are_there() {
    assert_eq!(FILE.principles.len(), 9);
    assert!(FILE.terms.iter().any(|term| term.id == "IXIT"));
    assert_eq!(FILE.dut_identification.fields.len(), 11);
}
