// SPDX-License-Identifier: Apache-2.0 OR MIT
//! Products judged by EN 303 645 V3.1.3, whose test specification was not seen whole.
#![allow(clippy::unwrap_used, reason = "a panic in a test is its message")]

mod support;

use support::{assess_by, everything_claimed_by, finding, hours, image, provision, say, verdict};
use thirteen_evidence::{Evidence, Finding, Outcome};
use thirteen_standard::{Edition, standard};
use thirteen_verdict::{
    Assessment, Basis, Decisions, Declaration, Input, Support, Verdict, judge_with,
};

fn assess(findings: &[Finding], declaration: Option<&Declaration>) -> Assessment {
    assess_by(Edition::En313, &image(), findings, declaration)
}

fn claimed() -> Declaration {
    everything_claimed_by(Edition::En313)
}

fn unit(assessment: &Assessment, id: &str) -> (Verdict, Option<Basis>) {
    let mut units = assessment.test_cases.iter().flat_map(|case| &case.units);
    let unit = units.find(|unit| unit.id == id).unwrap();
    (unit.result, unit.basis)
}

#[test]
fn it_has_its_78_provisions_132_cases_and_260_units_and_says_what_was_not_seen() {
    let assessment = assess_by(Edition::En313, &Evidence::new(), &[], None);
    assert_eq!(assessment.provisions.len(), 78);
    assert_eq!(assessment.test_cases.len(), 132);
    assert_eq!(assessment.test_cases.iter().map(|case| case.units.len()).sum::<usize>(), 260);
    assert!(assessment.provisions.iter().all(|own| own.verdict == Verdict::Inconclusive));
    assert!(assessment.uncertain);
    assert!(!assess_by(Edition::En211, &Evidence::new(), &[], None).uncertain);
    // Table B.1 of V3.1.3: 36 mandatory, 42 recommended.
    let mandatory = assessment.provisions.iter().filter(|own| own.level.starts_with('M')).count();
    assert_eq!(mandatory, 36);
    // 5.6-4 was split; its id is gone.
    assert!(assessment.provisions.iter().any(|own| own.id == "5.6-4A"));
    assert!(!assessment.provisions.iter().any(|own| own.id == "5.6-4"));
}

#[test]
fn a_breach_carries_to_a_unit_that_asks_as_much_or_more() {
    // The same case.
    let same = assess(&[finding("f-1", Outcome::Breach, &["5.1-1-2b"])], None);
    assert_eq!(verdict(&same, "5.1-1"), Verdict::Fail);
    assert_eq!(same.findings[0].units, ["5.1-1-2b"]);
    // Machine-to-machine passwords came in: more is asked.
    let more = assess(&[finding("f-1", Outcome::Breach, &["5.1-1-1a"])], None);
    assert_eq!(verdict(&more, "5.1-1"), Verdict::Fail);
    // 6.3 is 6-3A now.
    let moved = assess(&[finding("f-1", Outcome::Breach, &["6-3-1a"])], None);
    assert_eq!(verdict(&moved, "6-3A"), Verdict::Fail);
    assert_eq!(moved.findings[0].provisions, ["6-3A"]);
}

#[test]
fn a_breach_does_not_carry_to_a_unit_that_asks_less_or_something_else() {
    // To look for updates once is enough now.
    let less = assess(&[finding("f-1", Outcome::Breach, &["5.3-5-1a"])], None);
    assert_eq!(verdict(&less, "5.3-5"), Verdict::Inconclusive);
    // A debug interface that is on may be guarded now.
    let other = assess(&[finding("f-1", Outcome::Breach, &["5.6-4-2a"])], None);
    assert_eq!(verdict(&other, "5.6-4A"), Verdict::Inconclusive);
    // It is shown all the same.
    assert_eq!(other.findings.len(), 1);
    assert!(other.findings[0].units.is_empty());
}

#[test]
fn what_upholds_the_old_unit_passes_the_same_one_and_no_wider_one() {
    let upheld = |unit| [finding("f-1", Outcome::Upheld, &[unit])];
    let same = assess(&upheld("5.5-2-1a"), Some(&claimed()));
    assert_eq!(unit(&same, "5.5-2-1a"), (Verdict::Pass, Some(Basis::Machine)));
    let more = assess(&upheld("5.1-3-1c"), Some(&claimed()));
    assert_eq!(unit(&more, "5.1-3-1c").0, Verdict::Inconclusive);
    let less = assess(&upheld("5.3-12-1a"), Some(&claimed()));
    assert_eq!(unit(&less, "5.3-12-1a"), (Verdict::Pass, Some(Basis::Declared)));
    // Where something speaks against the old unit, nobody knows of the new one.
    let both = [
        finding("f-1", Outcome::Upheld, &["5.3-12-1a"]),
        finding("f-2", Outcome::Breach, &["5.3-12-1a"]),
    ];
    let both = assess(&both, Some(&claimed()));
    assert_eq!(unit(&both, "5.3-12-1a").0, Verdict::Inconclusive);
}

#[test]
fn without_a_declaration_nothing_passes() {
    let all: Vec<String> = standard().unwrap().units().map(|unit| unit.id.clone()).collect();
    let all: Vec<&str> = all.iter().map(String::as_str).collect();
    let assessment = assess(&[finding("f-1", Outcome::Upheld, &all)], None);
    assert!(assessment.provisions.iter().all(|own| own.verdict != Verdict::Pass));
}

#[test]
fn the_ics_is_read_by_its_own_table() {
    // 5.0-1 took the place of 4-1: a recommendation that is left out needs a reason.
    let mut declaration = claimed();
    say(&mut declaration, "5.1-2A", Support::No, "");
    let assessment = assess(&[], Some(&declaration));
    assert_eq!(verdict(&assessment, "5.0-1"), Verdict::Fail);
    assert_eq!(verdict(&assessment, "5.1-2A"), Verdict::NotSupported);
    say(&mut declaration, "5.1-2A", Support::No, "The sensors can do nothing else.");
    assert_eq!(verdict(&assess(&[], Some(&declaration)), "5.0-1"), Verdict::Pass);
    // Check e: 5.2-1 is mandatory and hangs on nothing.
    let mut declaration = claimed();
    assert_eq!(provision(&assess(&[], None), "5.2-1").level, "M");
    say(&mut declaration, "5.2-1", Support::NotApplicable, "Never.");
    let overall = assess(&[], Some(&declaration)).overall.unwrap();
    assert_eq!(overall.verdict, Verdict::Fail);
    let broken: Vec<&str> =
        overall.ics.iter().filter(|own| !own.holds).map(|own| own.rule.as_str()).collect();
    assert_eq!(broken, ["e"]);
}

#[test]
fn an_observation_is_of_one_edition() {
    let judged = |edition: &str| {
        let decisions: Decisions = toml::from_str(&format!(
            "[[observation]]\nunit = \"5.1-3-1c\"\n{edition}result = \"pass\"\nperson = \"A. Tester\"\n\
             date = \"2026-11-20\"\nreason = \"Read the catalogue.\"\n"
        ))
        .unwrap();
        let declaration = claimed();
        let input = Input {
            standard: standard().unwrap(),
            edition: Edition::En313,
            evidence: &image(),
            findings: &[],
            runs: &[],
            effort: &hours,
            declaration: Some(&declaration),
        };
        let assessment = judge_with(&input, &decisions, Some("2026-11-24")).unwrap();
        unit(&assessment, "5.1-3-1c").0
    };
    // What was seen of the narrower unit of V1.1.1 does not pass the wider one.
    assert_eq!(judged(""), Verdict::Inconclusive);
    assert_eq!(judged("edition = \"en-3.1.3\"\n"), Verdict::Pass);
}
