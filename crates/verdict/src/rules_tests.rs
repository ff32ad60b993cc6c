// SPDX-License-Identifier: Apache-2.0 OR MIT
//! One table per rule; small groups exhaustively.

use super::*;
use Criterion::{Fails, Holds, Missing};
use Verdict::{Fail, Inconclusive, NotApplicable, NotSupported, Pass};

/// Every sequence of `length` words.
fn all<T: Copy>(words: &[T], length: usize) -> Vec<Vec<T>> {
    (0..length).fold(vec![Vec::new()], |sequences, _| {
        sequences
            .iter()
            .flat_map(|start| words.iter().map(move |word| [start.as_slice(), &[*word]].concat()))
            .collect()
    })
}

#[test]
fn a_test_case_from_its_units() {
    assert_eq!(test_case([]), Inconclusive, "a case without units was not run");
    for length in 1..=5 {
        for units in all(&[Holds, Fails, Missing], length) {
            let wanted = if units.contains(&Fails) {
                Fail
            } else if units.contains(&Missing) {
                Inconclusive
            } else {
                Pass
            };
            assert_eq!(test_case(units.iter().copied()), wanted, "{units:?}");
        }
    }
}

#[test]
fn one_unit_fails_and_another_cannot_be_run() {
    assert_eq!(test_case([Fails, Missing]), Fail);
    assert_eq!(test_case([Missing, Fails]), Fail);
}

#[test]
fn a_group_from_its_test_cases() {
    assert_eq!(test_group([], false), Inconclusive);
    assert_eq!(test_group([], true), Pass);
    for length in 1..=4 {
        for cases in all(&[Pass, Fail, Inconclusive], length) {
            let fails = cases.contains(&Fail);
            let open = cases.contains(&Inconclusive);
            let plain = if fails {
                Fail
            } else if open {
                Inconclusive
            } else {
                Pass
            };
            assert_eq!(test_group(cases.iter().copied(), false), plain, "{cases:?}");
            let external = if fails { Fail } else { Pass };
            assert_eq!(test_group(cases.iter().copied(), true), external, "{cases:?}");
        }
    }
}

#[test]
fn only_what_is_claimed_has_a_verdict() {
    for group in [Pass, Fail, Inconclusive] {
        assert_eq!(provision(Support::Yes, group), group);
        assert_eq!(provision(Support::Undeclared, group), group);
        assert_eq!(provision(Support::No, group), NotSupported);
        assert_eq!(provision(Support::NotApplicable, group), NotApplicable);
    }
}

#[test]
fn the_whole_from_its_provisions() {
    let claim = |support, verdict| Claim { support, verdict, unavoidable: false };
    let cases: &[(bool, &[Claim], Verdict)] = &[
        (true, &[], Inconclusive),
        (false, &[], Fail),
        (true, &[claim(Support::Yes, Pass)], Pass),
        (false, &[claim(Support::Yes, Pass)], Fail),
        (true, &[claim(Support::Yes, Pass), claim(Support::Yes, Inconclusive)], Inconclusive),
        (true, &[claim(Support::Yes, Inconclusive), claim(Support::Yes, Fail)], Fail),
        (true, &[claim(Support::Yes, Pass), claim(Support::No, NotSupported)], Pass),
        (true, &[claim(Support::Yes, Pass), claim(Support::NotApplicable, NotApplicable)], Pass),
        (true, &[claim(Support::No, NotSupported)], Inconclusive),
        (true, &[claim(Support::Yes, Pass), claim(Support::Undeclared, Pass)], Inconclusive),
        (true, &[claim(Support::Yes, Pass), claim(Support::Undeclared, Fail)], Inconclusive),
    ];
    for (valid, claims, wanted) in cases {
        assert_eq!(overall(*valid, claims.iter().copied()), *wanted, "{valid} {claims:?}");
    }
    let unavoidable = Claim { support: Support::Undeclared, verdict: Fail, unavoidable: true };
    assert_eq!(overall(true, [unavoidable]), Fail);
}

#[test]
fn a_line_of_the_thirteen() {
    for length in 1..=4 {
        for verdicts in all(&[Pass, Fail, Inconclusive, NotApplicable, NotSupported], length) {
            let wanted = if verdicts.contains(&Fail) {
                Fail
            } else if verdicts.contains(&Inconclusive) {
                Inconclusive
            } else {
                Pass
            };
            assert_eq!(guideline(verdicts.iter().copied()), wanted, "{verdicts:?}");
        }
    }
}

#[test]
fn a_unit_from_all_that_can_be_known_of_it() {
    for bits in 0_u8..128 {
        let bit = |place: u8| bits >> place & 1 == 1;
        let facts = UnitFacts {
            breached: bit(0),
            upheld: bit(1),
            contradicted: bit(2),
            passable: bit(3),
            declared: bit(4),
            looked: bit(5),
            gap: bit(6),
        };
        let wanted = match bits {
            _ if bits & 1 == 1 => Fails,
            0b011_1010 => Holds,
            _ => Missing,
        };
        assert_eq!(unit(facts), wanted, "{facts:?}");
        let with_gap = unit(UnitFacts { gap: true, ..facts });
        assert_ne!(with_gap, Holds, "a gap never makes a PASS");
        assert_eq!(unit(UnitFacts { breached: true, ..facts }), Fails);
    }
}
