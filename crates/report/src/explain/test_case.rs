// SPDX-License-Identifier: Apache-2.0 OR MIT
//! A test case.

use thirteen_standard::{Asks, Standard, TestCase, TestEdition, Unit};
use thirteen_verdict::table::{self, Who};
use thirteen_words::{Value, Words, keys};

use super::{area, checks, head, title};
use crate::page::{PLAIN, Page, QUIET, STRONG};

pub(super) fn write(page: &mut Page, standard: &Standard, case: &TestCase, words: Words) {
    let what = words.format("explain-test-case", &[("id", (&case.id).into())]);
    let provision = standard.any_provision(&case.provision);
    let title = provision.map_or_else(String::new, |provision| title(provision, words));
    head(page, &what, &format!("{}  {title}", case.provision));
    write_units(page, case, words);
    page.gap();
    checks(page, words, |unit| {
        bears_on(standard, case.edition, unit, |own| own.test_case == case.id)
    });
}

/// Whether what a check feeds is a unit of an edition that `is_meant` picks, or lives on in one.
pub(super) fn bears_on(
    standard: &Standard,
    edition: TestEdition,
    unit: &str,
    is_meant: impl Fn(&Unit) -> bool,
) -> bool {
    match edition {
        TestEdition::V111 => standard.unit(unit).is_some_and(is_meant),
        TestEdition::V211 => standard.lives_on_in(unit).iter().any(|(own, _)| is_meant(own)),
    }
}

/// The case, its question, and its units with what can settle each.
pub(super) fn write_units(page: &mut Page, case: &TestCase, words: Words) {
    let kind = words.get(&format!("explain-kind-{}", case.kind));
    page.labelled(2, (&case.id, STRONG), 10, (&kind, PLAIN));
    if let Some(purpose) = &case.purpose {
        let purpose = words.translated(&keys::test_case(&case.id)).unwrap_or(purpose.clone());
        page.paragraph(14, &purpose, QUIET);
    }
    for unit in &case.units {
        let letter = format!("  {}", unit.letter);
        let same = unit.counterparts.iter().find(|own| own.asks == Asks::Same);
        let key = match (case.edition, same) {
            (TestEdition::V111, _) => keys::unit(&unit.id),
            (TestEdition::V211, Some(old)) => keys::unit(&old.from),
            (TestEdition::V211, None) => keys::later_test_case(&case.id),
        };
        let does = words.translated(&key).unwrap_or(unit.does.clone());
        page.labelled(2, (&letter, PLAIN), 10, (&does, PLAIN));
        let Some(row) = table::find_in(case.edition, &unit.id) else { continue };
        let mut text = words.get(match row.who {
            Who::Machine => "explain-who-machine",
            Who::Declared => "explain-who-declared",
            Who::Person => "explain-who-person",
            Who::Bench => "explain-who-bench",
        });
        if !row.areas.is_empty() {
            let areas: Vec<_> = row.areas.iter().map(|it| area(it.id(), words)).collect();
            let areas = words.list(&areas);
            text.push_str(" · ");
            text.push_str(&words.format("explain-areas", &[("areas", Value::List(&areas))]));
        }
        page.paragraph(14, &text, QUIET);
    }
}
