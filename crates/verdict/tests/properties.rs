// SPDX-License-Identifier: Apache-2.0 OR MIT
//! What holds whatever comes in.
#![allow(clippy::unwrap_used, reason = "a panic in a test is its message")]

mod support;

use proptest::prelude::*;
use support::{add_source, assess, everything_claimed, finding, rank, unit, unread, verdicts};
use thirteen_evidence::{Area, Evidence, Finding, Looked, Outcome, SourceKind};
use thirteen_verdict::{Declaration, Support, Verdict, table};

fn outcome() -> impl Strategy<Value = Outcome> {
    prop_oneof![
        1 => Just(Outcome::Breach),
        4 => Just(Outcome::Upheld),
        1 => Just(Outcome::Concern),
        1 => Just(Outcome::Note),
    ]
}

fn one_finding() -> impl Strategy<Value = Finding> {
    let units = proptest::collection::vec(unit(), 0..12);
    (0..40_u8, outcome(), units, any::<bool>()).prop_map(|(id, outcome, units, contradiction)| {
        let mut finding = finding(&format!("f-{id}"), outcome, &units);
        finding.contradiction = contradiction && id % 4 == 0;
        finding
    })
}

fn findings() -> impl Strategy<Value = Vec<Finding>> {
    // A finding that upholds everything lets PASS come up at all.
    let all: Vec<_> = table::rows().iter().map(|row| row.unit).collect();
    let everything = finding("f-all", Outcome::Upheld, &all);
    (proptest::collection::vec(one_finding(), 0..12), any::<bool>()).prop_map(
        move |(mut found, upheld)| {
            found.extend(upheld.then(|| everything.clone()));
            found
        },
    )
}

fn evidence() -> impl Strategy<Value = Evidence> {
    let looked = proptest::sample::subsequence(Area::ALL.to_vec(), 0..=Area::ALL.len());
    let gap = proptest::option::weighted(0.3, prop_oneof![Just("firmware"), Just("site")]);
    (looked, any::<bool>(), gap).prop_map(|(looked, all, gap)| {
        let mut evidence = Evidence::new();
        add_source(&mut evidence, SourceKind::Firmware);
        add_source(&mut evidence, SourceKind::Site);
        let looked = if all { Area::ALL.to_vec() } else { looked };
        evidence.coverage.looked = looked
            .into_iter()
            .map(|area| Looked { area, sources: 1, files: 1, bytes: 1 })
            .collect();
        evidence.coverage.unread.extend(gap.map(unread));
        evidence
    })
}

fn declaration() -> impl Strategy<Value = Option<Declaration>> {
    let changes = proptest::collection::vec((0..68_usize, 0..3_u8), 0..6);
    proptest::option::weighted(0.7, changes).prop_map(|changes| {
        let mut declaration = everything_claimed();
        let ids: Vec<_> = declaration.ics.keys().cloned().collect();
        for (index, support) in changes? {
            match support {
                0 => support::say(&mut declaration, &ids[index], Support::No, "reason"),
                1 => support::say(&mut declaration, &ids[index], Support::NotApplicable, "reason"),
                _ => _ = declaration.ics.remove(&ids[index]),
            }
        }
        Some(declaration)
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    #[test]
    fn another_breach_never_improves_a_verdict(
        evidence in evidence(), findings in findings(), declaration in declaration(),
        units in proptest::collection::vec(unit(), 1..4),
    ) {
        let before = assess(&evidence, &findings, declaration.as_ref());
        let mut more = findings;
        more.push(finding("f-more", Outcome::Breach, &units));
        let after = assess(&evidence, &more, declaration.as_ref());
        for (before, after) in verdicts(&before).into_iter().zip(verdicts(&after)) {
            prop_assert!(rank(after) <= rank(before));
        }
    }

    #[test]
    fn another_gap_never_makes_a_pass(
        evidence in evidence(), findings in findings(), declaration in declaration(),
        source in prop_oneof![Just("firmware"), Just("site"), Just("elsewhere")],
    ) {
        let before = assess(&evidence, &findings, declaration.as_ref());
        let mut less = evidence.clone();
        less.coverage.unread.push(unread(source));
        let after = assess(&less, &findings, declaration.as_ref());
        for (before, after) in verdicts(&before).into_iter().zip(verdicts(&after)) {
            prop_assert!(rank(after) <= rank(before));
        }
    }

    #[test]
    fn an_area_not_looked_at_never_makes_a_pass(
        evidence in evidence(), findings in findings(), declaration in declaration(),
        index in any::<proptest::sample::Index>(),
    ) {
        let before = assess(&evidence, &findings, declaration.as_ref());
        let mut less = evidence.clone();
        if !less.coverage.looked.is_empty() {
            less.coverage.looked.remove(index.index(less.coverage.looked.len()));
        }
        let after = assess(&less, &findings, declaration.as_ref());
        for (before, after) in verdicts(&before).into_iter().zip(verdicts(&after)) {
            prop_assert!(rank(after) <= rank(before));
        }
    }

    #[test]
    fn the_order_of_findings_does_not_matter(
        evidence in evidence(), declaration in declaration(),
        (findings, shuffled) in findings()
            .prop_flat_map(|found| (Just(found.clone()), Just(found).prop_shuffle())),
    ) {
        let one = assess(&evidence, &findings, declaration.as_ref());
        let other = assess(&evidence, &shuffled, declaration.as_ref());
        prop_assert_eq!(one, other);
    }

    #[test]
    fn without_a_declaration_nothing_passes(evidence in evidence(), findings in findings()) {
        let assessment = assess(&evidence, &findings, None);
        prop_assert!(!verdicts(&assessment).contains(&Verdict::Pass));
        prop_assert!(assessment.overall.is_none());
    }

    #[test]
    fn every_provision_that_is_open_says_what_it_needs(
        evidence in evidence(), findings in findings(), declaration in declaration(),
    ) {
        let assessment = assess(&evidence, &findings, declaration.as_ref());
        for provision in &assessment.provisions {
            let open = provision.verdict == Verdict::Inconclusive;
            prop_assert!(!open || !provision.open.is_empty());
            prop_assert_eq!(provision.basis.is_empty(), !matches!(
                provision.verdict, Verdict::Pass | Verdict::Fail
            ));
        }
    }
}

#[test]
fn empty_evidence_never_passes_a_unit_that_evidence_has_to_uphold() {
    for declaration in [None, Some(everything_claimed())] {
        let assessment = assess(&Evidence::new(), &[], declaration.as_ref());
        for provision in &assessment.provisions {
            // 4-1 reads the ICS and nothing else.
            let from_the_ics = provision.id == "4-1" && declaration.is_some();
            assert_eq!(provision.verdict == Verdict::Pass, from_the_ics, "{}", provision.id);
        }
        assert!(assessment.guidelines.iter().all(|line| line.verdict == Verdict::Inconclusive));
    }
}
