// SPDX-License-Identifier: Apache-2.0 OR MIT
//! What holds whatever named people decided, and whatever papers were offered.
#![allow(clippy::unwrap_used, reason = "a panic in a test is its message")]

mod support;

use proptest::prelude::*;
use support::{everything_claimed, finding, hours, image, rank, unit, unread, verdicts};
use thirteen_evidence::{Evidence, Finding, Outcome};
use thirteen_standard::{Edition, standard};
use thirteen_verdict::{
    Assessment, Decisions, Declaration, Dismissal, External, FactKey, Input, Observation, Observed,
    Paper, Signature, Verdict, judge_with,
};

const TODAY: &str = "2026-11-24";
const PAST: &str = "2026-11-23";
const FUTURE: &str = "2027-11-24";

fn assess(
    evidence: &Evidence,
    findings: &[Finding],
    declaration: &Declaration,
    decisions: &Decisions,
) -> Assessment {
    let input = Input {
        standard: standard().unwrap(),
        edition: Edition::En211,
        evidence,
        findings,
        runs: &[],
        effort: &hours,
        declaration: Some(declaration),
    };
    judge_with(&input, decisions, Some(TODAY)).unwrap()
}

fn signature(expires: Option<&str>) -> Signature {
    Signature {
        person: "A. Tester".to_owned(),
        date: "2026-01-10".to_owned(),
        reason: "Seen.".to_owned(),
        expires: expires.map(str::to_owned),
    }
}

fn findings() -> impl Strategy<Value = Vec<Finding>> {
    let outcome = prop_oneof![Just(Outcome::Breach), Just(Outcome::Upheld), Just(Outcome::Concern)];
    let one = (0..8_u8, outcome, proptest::collection::vec(unit(), 1..10))
        .prop_map(|(id, outcome, units)| finding(&format!("f-{id}"), outcome, &units));
    proptest::collection::vec(one, 0..8)
}

/// Observations of any unit, and dismissals of what `findings` may find; all end on `expires`.
fn decisions(expires: &'static str) -> impl Strategy<Value = Decisions> {
    let observed = (unit(), prop_oneof![Just(Observed::Holds), Just(Observed::Fails)]);
    let observed = proptest::collection::vec(observed, 0..30);
    let dismissed = proptest::collection::vec(0..8_u8, 0..6);
    (observed, dismissed).prop_map(move |(observed, dismissed)| Decisions {
        observations: observed
            .into_iter()
            .map(|(unit, result)| Observation {
                edition: None,
                unit: unit.to_owned(),
                result,
                about: None,
                by: signature(Some(expires)),
            })
            .collect(),
        dismissals: dismissed
            .into_iter()
            .map(|id| Dismissal {
                finding: FactKey::of(&finding(&format!("f-{id}"), Outcome::Breach, &["5.1-1-2b"])),
                by: signature(Some(expires)),
            })
            .collect(),
    })
}

/// A declaration with papers for some provisions, which end on `expires`.
fn declaration(expires: &'static str) -> impl Strategy<Value = Declaration> {
    proptest::collection::vec(0..68_usize, 0..8).prop_map(move |all| {
        let mut own = everything_claimed();
        let ids: Vec<String> = own.ics.keys().cloned().collect();
        own.papers = all
            .into_iter()
            .map(|index| Paper {
                provisions: vec![ids[index].clone()],
                expires: Some(expires.to_owned()),
                tests: External { scope: true, activities: true, depth: true },
                ..Paper::default()
            })
            .collect();
        own
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn what_is_over_is_as_if_it_were_not_there(
        findings in findings(), decisions in decisions(PAST), declaration in declaration(PAST),
    ) {
        let with = assess(&image(), &findings, &declaration, &decisions);
        let without = assess(&image(), &findings, &everything_claimed(), &Decisions::default());
        prop_assert_eq!(verdicts(&with), verdicts(&without));
        // And it is told.
        let told = decisions.observations.len() + decisions.dismissals.len();
        prop_assert_eq!(with.decisions.len(), told);
        prop_assert_eq!(with.external.len(), declaration.papers.len());
    }

    #[test]
    fn nothing_that_is_decided_hides_a_finding(
        findings in findings(), decisions in decisions(FUTURE), declaration in declaration(FUTURE),
    ) {
        let with = assess(&image(), &findings, &declaration, &decisions);
        let without = assess(&image(), &findings, &declaration, &Decisions::default());
        let ids = |own: &Assessment| -> Vec<String> {
            own.findings.iter().map(|view| format!("{} {:?}", view.id, view.outcome)).collect()
        };
        prop_assert_eq!(ids(&with), ids(&without));
        // A breach that nobody dismissed fails its units, whatever was observed or certified.
        for view in with.findings.iter().filter(|own| own.outcome == Outcome::Breach) {
            let mut units = with.test_cases.iter().flat_map(|case| &case.units);
            let fails = |unit: &thirteen_verdict::UnitResult| {
                !view.units.contains(&unit.id) || unit.result == Verdict::Fail
            };
            prop_assert!(view.dismissed.is_some() || units.all(fails));
        }
    }

    #[test]
    fn another_gap_never_makes_a_pass(
        findings in findings(), decisions in decisions(FUTURE), declaration in declaration(FUTURE),
    ) {
        let before = assess(&image(), &findings, &declaration, &decisions);
        let mut less = image();
        less.coverage.unread.push(unread("firmware"));
        let after = assess(&less, &findings, &declaration, &decisions);
        for (before, after) in verdicts(&before).into_iter().zip(verdicts(&after)) {
            prop_assert!(rank(after) <= rank(before));
        }
    }

    #[test]
    fn another_breach_never_improves_a_verdict(
        findings in findings(), decisions in decisions(FUTURE), declaration in declaration(FUTURE),
        units in proptest::collection::vec(unit(), 1..4),
    ) {
        let before = assess(&image(), &findings, &declaration, &decisions);
        let mut more = findings;
        more.push(finding("f-more", Outcome::Breach, &units));
        let after = assess(&image(), &more, &declaration, &decisions);
        for (before, after) in verdicts(&before).into_iter().zip(verdicts(&after)) {
            prop_assert!(rank(after) <= rank(before));
        }
    }
}
