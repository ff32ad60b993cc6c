// SPDX-License-Identifier: Apache-2.0 OR MIT
//! What named people decided, in small stories.
#![allow(clippy::unwrap_used, reason = "a panic in a test is its message")]

mod support;

use support::{everything_claimed, finding, hours, image, verdict};
use thirteen_evidence::{Evidence, Finding, Outcome};
use thirteen_standard::{Edition, standard};
use thirteen_verdict::{
    Assessment, Basis, DecisionStatus, Decisions, Declaration, FactKey, Input, Verdict, judge_with,
};

const TODAY: &str = "2026-11-24";

fn decisions(text: &str) -> Decisions {
    toml::from_str(text).unwrap()
}

fn assess(
    evidence: &Evidence,
    findings: &[Finding],
    declaration: Option<&Declaration>,
    decisions: &Decisions,
) -> Assessment {
    let input = Input {
        standard: standard().unwrap(),
        edition: Edition::En211,
        evidence,
        findings,
        runs: &[],
        effort: &hours,
        declaration,
    };
    judge_with(&input, decisions, Some(TODAY)).unwrap()
}

/// Both units of 5.6-9 seen by a person.
const OBSERVED: &str = r#"
[[observation]]
unit = "5.6-9-1a"
result = "pass"
person = "A. Tester"
date = "2026-11-20"
reason = "Read the process descriptions and three release records."

[[observation]]
unit = "5.6-9-1b"
result = "pass"
person = "A. Tester"
date = "2026-11-20"
reason = "The confirmation is signed."
expires = "2027-11-20"
"#;

#[test]
fn a_person_passes_a_judgement_and_the_basis_says_so() {
    let claimed = everything_claimed();
    let own = decisions(OBSERVED);
    let assessment = assess(&image(), &[], Some(&claimed), &own);
    assert_eq!(verdict(&assessment, "5.6-9"), Verdict::Pass);
    assert_eq!(support::provision(&assessment, "5.6-9").basis, [Basis::Observed]);
    assert!(assessment.decisions.iter().all(|own| own.status == DecisionStatus::InForce));
    // Without a declaration nothing passes: a unit is judged against the IXIT.
    assert_eq!(verdict(&assess(&image(), &[], None, &own), "5.6-9"), Verdict::Inconclusive);
}

#[test]
fn an_expired_observation_is_as_if_it_were_not_there_and_is_shown() {
    let claimed = everything_claimed();
    let own = decisions(&OBSERVED.replace("2027-11-20", "2026-11-23"));
    let assessment = assess(&image(), &[], Some(&claimed), &own);
    assert_eq!(verdict(&assessment, "5.6-9"), Verdict::Inconclusive);
    let statuses: Vec<_> = assessment.decisions.iter().map(|own| own.status).collect();
    assert_eq!(statuses, [DecisionStatus::InForce, DecisionStatus::Expired]);
}

#[test]
fn an_observation_outweighs_no_breach_and_no_contradiction() {
    let claimed = everything_claimed();
    let own = decisions(OBSERVED);
    let breach = [finding("f-1", Outcome::Breach, &["5.6-9-1b"])];
    assert_eq!(verdict(&assess(&image(), &breach, Some(&claimed), &own), "5.6-9"), Verdict::Fail);
    let mut doubt = finding("f-1", Outcome::Concern, &["5.6-9-1b"]);
    doubt.contradiction = true;
    let assessment = assess(&image(), &[doubt], Some(&claimed), &own);
    assert_eq!(verdict(&assessment, "5.6-9"), Verdict::Inconclusive);
}

#[test]
fn what_a_person_saw_fail_fails() {
    let claimed = everything_claimed();
    let own = decisions(&OBSERVED.replacen("\"pass\"", "\"fail\"", 1));
    let upheld = [finding("f-1", Outcome::Upheld, &["5.6-9-1a", "5.6-9-1b"])];
    let assessment = assess(&image(), &upheld, Some(&claimed), &own);
    assert_eq!(verdict(&assessment, "5.6-9"), Verdict::Fail);
    assert_eq!(support::provision(&assessment, "5.6-9").basis, [Basis::Observed]);
}

/// A dismissal of what `finding("f-1", …)` finds.
const DISMISSED: &str = r#"
[[dismissal]]
person = "A. Tester"
date = "2026-11-20"
reason = "Test fixture that the build leaves out; see ticket 17."

[dismissal.finding]
check = "check-f-1"
place = ""
subject = { kind = "account", name = "root" }
"#;

#[test]
fn a_dismissed_finding_stays_visible_and_bears_on_nothing() {
    let claimed = everything_claimed();
    let breach = finding("f-1", Outcome::Breach, &["5.1-1-2b"]);
    let own = decisions(DISMISSED);
    assert_eq!(own.dismissals[0].finding, FactKey::of(&breach));
    let findings = [breach, finding("f-2", Outcome::Upheld, &["5.1-1-2b"])];
    let assessment = assess(&image(), &findings, Some(&claimed), &own);
    let view = assessment.findings.iter().find(|view| view.id == "f-1").unwrap();
    assert_eq!(view.dismissed.as_ref().unwrap().person, "A. Tester");
    assert_ne!(verdict(&assessment, "5.1-1"), Verdict::Fail);
    let mut units = assessment.test_cases.iter().flat_map(|case| &case.units);
    let unit = units.find(|unit| unit.id == "5.1-1-2b").unwrap();
    assert_eq!((unit.result, unit.basis), (Verdict::Pass, Some(Basis::Dismissed)));
    assert!(unit.findings.contains(&"f-1".to_owned()));
}

#[test]
fn a_dismissal_lapses_when_the_fact_changes() {
    let claimed = everything_claimed();
    let mut moved = finding("f-1", Outcome::Breach, &["5.1-1-2b"]);
    moved.locators[0].path.push("/etc/elsewhere".to_owned());
    let assessment = assess(&image(), &[moved], Some(&claimed), &decisions(DISMISSED));
    assert_eq!(verdict(&assessment, "5.1-1"), Verdict::Fail);
    assert_eq!(assessment.decisions[0].status, DecisionStatus::Lapsed);
}

#[test]
fn decisions_that_lack_something_do_not_count() {
    let claimed = everything_claimed();
    for (old, new) in [
        ("A. Tester", ""),
        ("Read the process descriptions and three release records.", "  "),
        ("2026-11-20", "last week"),
        ("2026-11-20", "2026-12-24"),
        ("5.6-9-1a", "5.6-9-1z"),
    ] {
        let own = decisions(&OBSERVED.replacen(old, new, 1));
        let assessment = assess(&image(), &[], Some(&claimed), &own);
        assert_eq!(verdict(&assessment, "5.6-9"), Verdict::Inconclusive, "{old} -> {new}");
        assert_eq!(assessment.decisions[0].status, DecisionStatus::Invalid, "{old} -> {new}");
    }
    assert!(toml::from_str::<Decisions>("[[observation]]\nunit = \"5.6-9-1a\"\n").is_err());
}

#[test]
fn an_na_that_its_condition_contradicts_is_refused() {
    let mut claimed = everything_claimed();
    support::say(&mut claimed, "5.1-1", thirteen_verdict::Support::NotApplicable, "no");
    claimed.conditions.insert("1".to_owned(), true);
    let assessment = assess(&image(), &[], Some(&claimed), &Decisions::default());
    assert_eq!(verdict(&assessment, "5.1-1"), Verdict::Fail);
    let overall = assessment.overall.unwrap();
    assert_eq!(overall.verdict, Verdict::Fail);
    let rule = overall.ics.iter().find(|rule| !rule.holds).unwrap();
    assert_eq!((rule.rule.as_str(), &rule.provisions[..]), ("c", &["5.1-1".to_owned()][..]));
}
