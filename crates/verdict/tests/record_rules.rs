// SPDX-License-Identifier: Apache-2.0 OR MIT
//! The rules of combination, over every result of small groups, and the five checks on the ICS, one
//! table each. What is expected is worked out here by the words of clauses 4.3, 4.6 and 4.7, apart
//! from the engine.
#![allow(clippy::unwrap_used, reason = "a panic in a test is its message")]

use std::collections::BTreeMap;

use thirteen_standard::{Edition, standard};
use thirteen_verdict::{
    Constrained, Criterion, External, IcsEntry, Record, RecordVerdicts, Support, Verdict,
    judge_record,
};

const RESULTS: [Criterion; 3] = [Criterion::Holds, Criterion::Fails, Criterion::Missing];
const ACCEPTED: External = External { scope: true, activities: true, depth: true };

/// Everything claimed, every unit holds.
fn clean(edition: Edition) -> Record {
    let standard = standard().unwrap();
    let entry = || IcsEntry { support: Support::Yes, detail: String::new() };
    let cases = standard.test_cases(edition.test_edition().unwrap());
    Record {
        edition,
        conditions: BTreeMap::new(),
        features: BTreeMap::new(),
        constrained: Constrained::default(),
        ics: standard.provisions(edition).iter().map(|own| (own.id.clone(), entry())).collect(),
        units: cases
            .iter()
            .flat_map(|case| {
                let letters: Vec<char> = match case.units.is_empty() {
                    true => case.unit_letters.clone(),
                    false => case.units.iter().map(|unit| unit.letter).collect(),
                };
                letters.into_iter().map(|letter| (format!("{}{letter}", case.id), Criterion::Holds))
            })
            .collect(),
        external: BTreeMap::new(),
        other: BTreeMap::new(),
    }
}

fn judged(record: &Record) -> RecordVerdicts {
    judge_record(standard().unwrap(), record).unwrap()
}

/// Table 3: FAIL where a criterion does not hold, else INCONCLUSIVE where something is missing.
fn of_case(results: &[Criterion]) -> Verdict {
    if results.contains(&Criterion::Fails) {
        Verdict::Fail
    } else if results.contains(&Criterion::Missing) {
        Verdict::Inconclusive
    } else {
        Verdict::Pass
    }
}

/// Table 2, with clause 4.7.
fn of_group(cases: &[Verdict], external: bool) -> Verdict {
    if cases.contains(&Verdict::Fail) {
        Verdict::Fail
    } else if external || cases.iter().all(|case| *case == Verdict::Pass) {
        Verdict::Pass
    } else {
        Verdict::Inconclusive
    }
}

#[test]
fn every_result_of_every_small_group() {
    let standard = standard().unwrap();
    let mut tried = 0_u32;
    for provision in standard.provisions(Edition::En211) {
        let cases: Vec<_> = standard.test_group(&provision.id).collect();
        let units: Vec<&str> =
            cases.iter().flat_map(|case| &case.units).map(|unit| unit.id.as_str()).collect();
        if units.len() > 4 {
            continue;
        }
        let mut record = clean(Edition::En211);
        for number in 0..3_usize.pow(u32::try_from(units.len()).unwrap()) {
            let mut rest = number;
            for unit in &units {
                record.units.insert((*unit).to_owned(), RESULTS[rest % 3]);
                rest /= 3;
            }
            for external in [None, Some(ACCEPTED), Some(External { depth: false, ..ACCEPTED })] {
                record.external.clear();
                record.external.extend(external.map(|own| (provision.id.clone(), own)));
                let result = judged(&record);
                let wanted: Vec<Verdict> = cases
                    .iter()
                    .map(|case| {
                        let own: Vec<_> =
                            case.units.iter().map(|unit| record.units[&unit.id]).collect();
                        of_case(&own)
                    })
                    .collect();
                for (case, wanted) in cases.iter().zip(&wanted) {
                    assert_eq!(result.test_cases[&case.id], *wanted, "{}", case.id);
                }
                let group = of_group(&wanted, external == Some(ACCEPTED));
                assert_eq!(result.provisions[&provision.id], group);
                // All the rest passes: the whole is what this group is (Table 1).
                assert_eq!(result.overall, group, "{} {:?}", provision.id, record.external);
                tried += 1;
            }
        }
    }
    assert!(tried > 2000, "{tried}");
}

#[test]
fn what_is_not_claimed_is_not_tested_and_counts_for_nothing() {
    for (id, support, state, overall) in [
        ("5.6-5", Support::No, Verdict::NotSupported, Verdict::Pass),
        ("5.1-1", Support::NotApplicable, Verdict::NotApplicable, Verdict::Pass),
        // Check a: a mandatory provision cannot be left out.
        ("5.2-1", Support::No, Verdict::NotSupported, Verdict::Fail),
    ] {
        let mut record = clean(Edition::En211);
        record.ics.insert(id.to_owned(), IcsEntry { support, detail: "reason".to_owned() });
        for unit in standard().unwrap().test_group(id).flat_map(|case| &case.units) {
            record.units.insert(unit.id.clone(), Criterion::Fails);
        }
        let result = judged(&record);
        assert_eq!((result.provisions[id], result.overall), (state, overall), "{id}");
        assert!(result.test_cases.keys().all(|case| !case.starts_with(&format!("{id}-"))));
    }
}

/// One line a case: letter that is found, provision, support, conditions, constrained.
type Line =
    (Option<&'static str>, &'static str, Support, &'static [(&'static str, bool)], Constrained);

#[test]
fn the_five_checks_on_the_ics() {
    use Support::{No, NotApplicable as NA, Yes};
    const NOT: Constrained = Constrained { declared: false, justified: false };
    const BARE: Constrained = Constrained { declared: true, justified: false };
    const SOUND: Constrained = Constrained { declared: true, justified: true };
    let lines: &[Line] = &[
        // a: no mandatory provision is claimed N, conditional or not.
        (Some("a"), "5.2-1", No, &[], NOT),
        (Some("a"), "5.1-1", No, &[("1", true)], NOT),
        (Some("a"), "5.1-1", No, &[("1", false)], NOT),
        (None, "5.6-5", No, &[], NOT),
        // b: N/A by condition 5 needs a constrained device, with a reason.
        (Some("b"), "5.1-5", NA, &[("5", false)], NOT),
        (Some("b"), "5.1-5", NA, &[("5", false)], BARE),
        (None, "5.1-5", NA, &[("5", false)], SOUND),
        // c: the condition of what is claimed N/A does not hold.
        (Some("c"), "5.1-1", NA, &[("1", true)], NOT),
        (None, "5.1-1", NA, &[("1", false)], NOT),
        (None, "5.1-1", NA, &[], NOT),
        (Some("c"), "5.3-3", NA, &[("12", true)], NOT),
        // d: the condition of what is claimed Y holds; 4 and 5 are left out.
        (Some("d"), "5.1-1", Yes, &[("1", false)], NOT),
        (None, "5.1-1", Yes, &[("1", true)], NOT),
        (None, "5.1-5", Yes, &[("5", false)], SOUND),
        // e: what has no condition cannot be N/A.
        (Some("e"), "5.2-1", NA, &[], NOT),
        (Some("e"), "5.6-7", NA, &[], NOT),
    ];
    for (letter, id, support, conditions, constrained) in lines {
        let mut record = clean(Edition::En211);
        let entry = IcsEntry { support: *support, detail: "reason".to_owned() };
        record.ics.insert((*id).to_owned(), entry);
        record.constrained = *constrained;
        record.conditions =
            conditions.iter().map(|(id, holds)| ((*id).to_owned(), *holds)).collect();
        let result = judged(&record);
        let found: Vec<_> = result
            .ics_findings
            .iter()
            .filter(|own| own.provision == *id)
            .map(|own| own.check.as_str())
            .collect();
        let wanted: Vec<_> = letter.iter().copied().collect();
        assert_eq!(found, wanted, "{id} {support:?} {conditions:?} {constrained:?}");
        if letter.is_some() {
            assert!(!result.ics_valid);
            assert_eq!(result.overall, Verdict::Fail, "an ICS that is not valid fails the whole");
        }
    }
}

#[test]
fn external_evidence_has_to_stand_all_three_tests() {
    for bits in 0..8_u8 {
        let own =
            External { scope: bits & 1 != 0, activities: bits & 2 != 0, depth: bits & 4 != 0 };
        let mut record = clean(Edition::En211);
        record.units.insert("5.4-1-1a".to_owned(), Criterion::Missing);
        record.external.insert("5.4-1".to_owned(), own);
        let wanted = if bits == 7 { Verdict::Pass } else { Verdict::Inconclusive };
        let result = judged(&record);
        assert_eq!(result.provisions["5.4-1"], wanted, "{own:?}");
        assert_eq!(result.test_cases["5.4-1-1"], Verdict::Inconclusive, "cases stay what they are");
        record.units.insert("5.4-1-2a".to_owned(), Criterion::Fails);
        assert_eq!(judged(&record).provisions["5.4-1"], Verdict::Fail, "{own:?}");
    }
}

#[test]
fn a_unit_that_fails_decides_whatever_is_missing_beside_it() {
    let mut record = clean(Edition::En211);
    record.units.clear();
    record.units.insert("5.1-1-2c".to_owned(), Criterion::Fails);
    let result = judged(&record);
    assert_eq!(result.test_cases["5.1-1-2"], Verdict::Fail);
    assert_eq!(result.test_cases["5.1-1-1"], Verdict::Inconclusive);
    assert_eq!(result.provisions["5.1-1"], Verdict::Fail);
    assert_eq!(result.overall, Verdict::Fail);
    record.units.clear();
    assert_eq!(judged(&record).overall, Verdict::Inconclusive);
}

#[test]
fn a_record_of_the_next_edition_is_judged_by_the_same_rules_and_says_so() {
    let clean = clean(Edition::En313);
    let result = judged(&clean);
    assert_eq!((result.test_cases.len(), result.provisions.len()), (132, 78));
    assert_eq!((result.overall, result.uncertain), (Verdict::Pass, true));
    let mut record = clean.clone();
    record.units.insert("5.3-4A-1a".to_owned(), Criterion::Fails);
    assert!(clean.units.contains_key("5.3-4A-1a"));
    assert_eq!(judged(&record).provisions["5.3-4A"], Verdict::Fail);
    // A feature that is not there excuses; one that is there does not.
    let mut record = clean;
    record.ics.insert(
        "6-4".to_owned(),
        IcsEntry { support: Support::NotApplicable, detail: "no telemetry".to_owned() },
    );
    let status = standard().unwrap().provision(Edition::En313, "6-4").unwrap();
    let features = &status.status(Edition::En313.printed_table().unwrap()).unwrap().features;
    assert!(!features.is_empty(), "6-4 hangs on a feature");
    for holds in [true, false] {
        record.features = features.iter().map(|id| (id.clone(), holds)).collect();
        let found = judged(&record).ics_findings;
        assert_eq!(found.iter().any(|own| own.provision == "6-4"), holds, "{found:?}");
    }
}

#[test]
fn editions_without_test_cases_are_refused() {
    for edition in [Edition::Cop2018, Edition::Ts111] {
        let record = Record { edition, ..clean(Edition::En211) };
        assert!(judge_record(standard().unwrap(), &record).is_err());
    }
}
