// SPDX-License-Identifier: Apache-2.0 OR MIT
//! One table for the five checks, on provisions of the real Table A.1.

use super::*;
use crate::declaration::{Constrained, IcsEntry};
use Support::{No, NotApplicable, Undeclared, Yes};
use thirteen_standard::standard;

fn declaration(conditions: &[(&str, bool)], constrained: (bool, bool)) -> Declaration {
    Declaration {
        conditions: conditions.iter().map(|(id, holds)| ((*id).to_owned(), *holds)).collect(),
        constrained: Constrained { declared: constrained.0, justified: constrained.1 },
        ..Declaration::default()
    }
}

/// Letters of the checks that do not hold where one provision alone is declared.
fn letters(provision: &str, support: Support, mut declaration: Declaration) -> String {
    declaration.ics.insert(provision.to_owned(), IcsEntry { support, detail: String::new() });
    let found = check_ics(standard().unwrap(), Edition::En211, &declaration);
    assert!(found.iter().all(|finding| finding.provision == provision));
    found.iter().map(|finding| finding.check.as_str()).collect()
}

#[test]
fn the_five_checks() {
    type Row = (&'static str, Support, &'static [(&'static str, bool)], (bool, bool), &'static str);
    let none = (false, false);
    let rows: &[Row] = &[
        // a: mandatory, with or without a condition, claimed N.
        ("5.2-1", No, &[], none, "a"),
        ("5.1-1", No, &[("1", false)], none, "a"),
        ("5.3-1", No, &[], none, ""),
        ("5.2-1", Yes, &[], none, ""),
        ("5.2-1", Undeclared, &[], none, ""),
        // b: N/A on the ground of condition 4 or 5.
        ("5.1-5", NotApplicable, &[("5", false)], none, "b"),
        ("5.1-5", NotApplicable, &[("5", false)], (true, false), "b"),
        ("5.1-5", NotApplicable, &[("5", false)], (false, true), "b"),
        ("5.1-5", NotApplicable, &[("5", false)], (true, true), ""),
        ("5.1-5", NotApplicable, &[], none, "b"),
        ("5.3-14", NotApplicable, &[("3", false), ("4", false)], none, ""),
        ("5.3-14", NotApplicable, &[("4", false)], none, ""),
        ("5.3-14", NotApplicable, &[("3", true), ("4", false)], none, "b"),
        ("5.3-14", NotApplicable, &[("3", true), ("4", false)], (true, true), ""),
        // c: N/A although its conditions, all of them, hold.
        ("5.1-1", NotApplicable, &[("1", true)], none, "c"),
        ("5.1-1", NotApplicable, &[("1", false)], none, ""),
        ("5.1-1", NotApplicable, &[], none, ""),
        ("5.3-10", NotApplicable, &[("11", true), ("12", true)], none, "c"),
        ("5.3-10", NotApplicable, &[("11", false), ("12", true)], none, ""),
        ("5.3-10", NotApplicable, &[("11", true)], none, ""),
        ("5.1-5", NotApplicable, &[("5", true)], none, "bc"),
        // d: Y although one of its conditions does not hold; 4 and 5 apart.
        ("5.1-1", Yes, &[("1", false)], none, "d"),
        ("5.1-1", Yes, &[("1", true)], none, ""),
        ("5.1-1", Yes, &[], none, ""),
        ("5.3-10", Yes, &[("11", true), ("12", false)], none, "d"),
        ("5.1-5", Yes, &[("5", false)], none, ""),
        ("5.3-14", Yes, &[("3", true), ("4", false)], none, ""),
        ("5.3-14", Yes, &[("3", false), ("4", true)], none, "d"),
        // e: N/A without a condition.
        ("5.2-1", NotApplicable, &[], none, "e"),
        ("5.3-1", NotApplicable, &[], none, "e"),
    ];
    for (provision, support, conditions, constrained, wanted) in rows {
        let found = letters(provision, *support, declaration(conditions, *constrained));
        assert_eq!(found, *wanted, "{provision} {support:?} {conditions:?} {constrained:?}");
    }
}

#[test]
fn the_letters_are_those_of_the_standards_data() {
    let standard = standard().unwrap();
    let letters: Vec<_> =
        standard.test_groups_file().ics_checks.iter().map(|check| check.id.as_str()).collect();
    assert_eq!(letters, CHECKS);
}

#[test]
fn a_reason_for_each_recommendation_left_undone() {
    let standard = standard().unwrap();
    let edition = Edition::En211;
    let result = |declaration: &Declaration| reasons_are_given(standard, edition, declaration);
    let mut all = Declaration::default();
    for provision in standard.provisions(edition) {
        let entry = IcsEntry { support: Yes, detail: String::new() };
        all.ics.insert(provision.id.clone(), entry);
    }
    assert_eq!(result(&all), Criterion::Holds);
    for support in [No, NotApplicable] {
        for (detail, wanted) in [("not needed", Criterion::Holds), (" ", Criterion::Fails)] {
            let mut changed = all.clone();
            let entry = IcsEntry { support, detail: detail.to_owned() };
            changed.ics.insert("5.3-5".to_owned(), entry);
            assert_eq!(result(&changed), wanted);
        }
    }
    let mut short = all.clone();
    short.ics.remove("5.3-5");
    assert_eq!(result(&short), Criterion::Missing);
    short.ics.remove("5.1-1");
    short.ics.insert("5.6-5".to_owned(), IcsEntry { support: No, detail: String::new() });
    assert_eq!(result(&short), Criterion::Fails, "one failure decides whatever is open");
    assert_eq!(result(&Declaration::default()), Criterion::Missing);
}
