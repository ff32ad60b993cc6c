// SPDX-License-Identifier: Apache-2.0 OR MIT
//! Units as the data leaves them to be composed: ids, and for V2.1.1 the units themselves. Of that
//! edition the letters were seen; what a unit asks is known where its case is said to be the same as
//! in V1.1.1, and nowhere else.

use std::collections::BTreeMap;

use crate::edition::TestEdition;
use crate::test_case::{Act, Asks, Counterpart, TestCase, Unit};
use crate::test_groups::TestGroups;

impl TestGroups {
    /// Writes into every unit its ids, and makes the units of V2.1.1.
    pub(crate) fn name_units(&mut self) {
        let is_first = |case: &&mut TestCase| case.edition == TestEdition::V111;
        for case in self.test_cases.iter_mut().filter(is_first) {
            for unit in &mut case.units {
                unit.id = format!("{}{}", case.id, unit.letter);
                unit.test_case.clone_from(&case.id);
                unit.provision.clone_from(&case.provision);
            }
        }
        let first: BTreeMap<String, TestCase> = self
            .test_cases
            .iter()
            .filter(|case| case.edition == TestEdition::V111)
            .map(|case| (case.id.clone(), case.clone()))
            .collect();
        for case in self.test_cases.iter_mut().filter(|case| case.edition == TestEdition::V211) {
            case.units = units_of(case, &first);
        }
    }
}

/// The units of a case of V2.1.1.
fn units_of(case: &TestCase, first: &BTreeMap<String, TestCase>) -> Vec<Unit> {
    let same = same_as(case).and_then(|id| first.get(id));
    let unit = |letter: &char| {
        let counterparts = match same {
            Some(old) => vec![Counterpart {
                letter: *letter,
                from: format!("{}{letter}", old.id),
                asks: Asks::Same,
            }],
            None => case.counterparts.iter().filter(|own| own.letter == *letter).cloned().collect(),
        };
        let old = counterparts.first().filter(|own| own.asks == Asks::Same);
        let old = old.and_then(|own| find(first, &own.from));
        Unit {
            id: format!("{}{letter}", case.id),
            test_case: case.id.clone(),
            provision: case.provision.clone(),
            letter: *letter,
            act: old.map_or(Act::Unseen, |old| old.act),
            ixit: old.map_or_else(|| case.ixit.clone(), |old| tables(case, old, first)),
            does: old.map_or_else(|| case.does.clone().unwrap_or_default(), |old| old.does.clone()),
            applies: old.map(|old| old.applies.clone()).unwrap_or_default(),
            see: old.map(|old| old.see.clone()).unwrap_or_default(),
            counterparts,
        }
    };
    case.unit_letters.iter().map(unit).collect()
}

/// The case of V1.1.1 that it is the same as.
fn same_as(case: &TestCase) -> Option<&str> {
    match case.relation.as_deref()? {
        "same" => Some(&case.id),
        other => other.strip_prefix("same-as "),
    }
}

fn find<'a>(first: &'a BTreeMap<String, TestCase>, unit: &str) -> Option<&'a Unit> {
    let case = unit.trim_end_matches(|letter: char| letter.is_ascii_lowercase());
    first.get(case)?.units.iter().find(|own| own.id == unit)
}

/// The tables that a unit reads: those of the old one that the case still reads, and those that the
/// case reads anew. Which of its units reads them is not known, so each is taken to.
fn tables(case: &TestCase, old: &Unit, first: &BTreeMap<String, TestCase>) -> Vec<u8> {
    let before = first.get(&old.test_case).map_or(&[][..], |own| &own.ixit);
    let reads = |table: &&u8| old.ixit.contains(table) || !before.contains(table);
    case.ixit.iter().filter(reads).copied().collect()
}
