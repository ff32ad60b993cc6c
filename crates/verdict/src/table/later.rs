// SPDX-License-Identifier: Apache-2.0 OR MIT
//! The rows of TS 103 701 V2.1.1. A unit in which one of V1.1.1 lives on takes its row over, as far as
//! what it asks allows; of any other too little was seen for a machine to pass it.

use std::sync::LazyLock;

use thirteen_standard::{Asks, Counterpart, TestEdition, TestKind, Unit, natural_order, standard};

use super::{Row, Who, find};
use crate::assessment::Needs;

static ROWS: LazyLock<Vec<Row>> = LazyLock::new(|| {
    let Ok(standard) = standard() else { return Vec::new() };
    let cases = standard.test_cases(TestEdition::V211).iter();
    let units = cases.flat_map(|case| case.units.iter().map(|unit| (case.kind, unit)));
    let mut rows: Vec<Row> = units.map(|(kind, unit)| row(kind, unit)).collect();
    rows.sort_by(|left, right| natural_order(left.unit, right.unit));
    rows
});

/// All of them, in the order of their ids.
pub(super) fn rows() -> &'static [Row] {
    &ROWS
}

fn row(kind: TestKind, unit: &'static Unit) -> Row {
    let old = unit.counterparts.first().and_then(|own| Some((own, find(&own.from)?)));
    match old {
        Some((counterpart, old)) => derived(unit, counterpart, old),
        None => Row {
            unit: &unit.id,
            act: unit.act,
            ixit: &unit.ixit,
            areas: &[],
            who: if kind == TestKind::Conceptual { Who::Person } else { Who::Bench },
            needs: if kind == TestKind::Conceptual { Needs::Declaration } else { Needs::Device },
            carries: None,
        },
    }
}

fn derived(unit: &'static Unit, counterpart: &Counterpart, old: &Row) -> Row {
    let who = match (counterpart.asks, old.who) {
        (_, Who::Bench) => Who::Bench,
        (Asks::Same, who) => who,
        // What was a fact may be a judgement now; what meets the old unit still meets it.
        (Asks::Less, Who::Machine) => Who::Declared,
        (Asks::Less, who) => who,
        // What was seen to hold then is not all that is asked now.
        (Asks::More, _) => Who::Person,
    };
    Row {
        unit: &unit.id,
        act: unit.act,
        ixit: &unit.ixit,
        who,
        carries: old.carries.filter(|_| counterpart.asks == Asks::Same),
        ..*old
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::table::find_in;

    #[test]
    fn every_unit_of_v2_1_1_has_one_row() {
        assert_eq!(rows().len(), 260);
        assert!(rows().is_sorted_by(|a, b| natural_order(a.unit, b.unit).is_lt()));
    }

    #[test]
    fn a_unit_that_asks_more_is_passed_by_no_machine() {
        let row = |id| find_in(TestEdition::V211, id).unwrap();
        // The same case: the same row.
        assert_eq!(
            (row("5.5-2-1a").who, row("5.5-2-1a").needs),
            (Who::Machine, Needs::Declaration)
        );
        // Machine-to-machine log-in came in.
        assert_eq!(row("5.1-3-1c").who, Who::Person);
        // Once is enough now.
        assert_eq!(row("5.3-5-1a").who, Who::Declared);
        // A check that became a judgement, and a new one on the bench.
        assert_eq!(row("5.3-12-1a").who, Who::Declared);
        assert_eq!(row("5.1-2A-2b").who, Who::Bench);
        for row in rows() {
            assert!(row.who != Who::Machine || row.act.is_fact(), "{}", row.unit);
            assert_eq!(row.who == Who::Bench, row.needs == Needs::Device, "{}", row.unit);
        }
    }

    #[test]
    fn what_a_case_carries_is_a_case_of_the_same_edition() {
        let carried: Vec<&str> = rows().iter().filter_map(|row| row.carries).collect();
        assert_eq!(carried, ["5.9-1-1"]);
        assert!(standard().unwrap().test_case_of(TestEdition::V211, carried[0]).is_some());
    }
}
