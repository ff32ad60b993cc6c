// SPDX-License-Identifier: Apache-2.0 OR MIT
//! The engine's own table: a row per unit of TS 103 701.
//!
//! Verb and inputs are the specification's; areas, who may pass a unit and what settles it are
//! ours. The rows of V1.1.1 stand in the file `rows.rs`, one a line, in the specification's order;
//! those of V2.1.1 are derived from them in `later.rs`.

mod later;
mod rows;

use thirteen_evidence::{Area, SourceKind};
use thirteen_standard::{Act, TestEdition};

use crate::assessment::Needs;

/// Who may say that a unit holds. Anyone's evidence may say that it does not.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Who {
    /// A check alone: the unit asks for a fact.
    Machine,
    /// The maker's declaration, where evidence upholds it: a judgement that has little room.
    Declared,
    /// A named person, from papers and evidence: a judgement.
    Person,
    /// A named person with the device on the bench: files show too little.
    Bench,
}

/// What the engine knows of one unit.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Row {
    /// The unit: `5.1-1-2c`.
    pub unit: &'static str,
    /// Its verb.
    pub act: Act,
    /// Numbers of the IXIT tables that it reads.
    pub ixit: &'static [u8],
    /// What must have been looked at, without a gap, before silence means anything.
    pub areas: &'static [Area],
    /// Who may pass it.
    pub who: Who,
    /// The cheapest source that would settle it, or most of it, when it is open.
    pub needs: Needs,
    /// The test case whose verdict it takes over whole, where it applies another one without
    /// narrowing or widening it.
    pub carries: Option<&'static str>,
}

const fn row(
    unit: &'static str,
    act: Act,
    ixit: &'static [u8],
    areas: &'static [Area],
    who: Who,
    needs: Needs,
) -> Row {
    Row { unit, act, ixit, areas, who, needs, carries: None }
}

impl Row {
    const fn carries(mut self, test_case: &'static str) -> Self {
        self.carries = Some(test_case);
        self
    }

    /// Whether findings of checks can pass it, by themselves or together with a declaration.
    #[must_use]
    pub const fn is_passable(&self) -> bool {
        match self.who {
            Who::Machine => self.act.is_fact(),
            Who::Declared => true,
            Who::Person | Who::Bench => false,
        }
    }

    /// Whether something unread in a source of this kind bears on the unit. Where the kind is not
    /// known it does.
    #[must_use]
    pub fn is_touched_by_gap_in(&self, kind: Option<SourceKind>) -> bool {
        match kind {
            Some(SourceKind::Firmware) => !self.areas.is_empty(),
            Some(kind) => source_of(self.needs) == Some(kind),
            None => true,
        }
    }
}

/// The source that something missing would come from.
#[must_use]
pub const fn source_of(needs: Needs) -> Option<SourceKind> {
    match needs {
        Needs::Declaration => Some(SourceKind::Declaration),
        Needs::Firmware => Some(SourceKind::Firmware),
        Needs::Device => Some(SourceKind::Device),
        Needs::Capture => Some(SourceKind::Capture),
        Needs::Site => Some(SourceKind::Site),
        Needs::Person | Needs::Coverage => None,
    }
}

/// All rows, in the order of TS 103 701 V1.1.1.
#[must_use]
pub const fn rows() -> &'static [Row] {
    rows::ROWS
}

/// The row of a unit of V1.1.1.
#[must_use]
pub fn find(unit: &str) -> Option<&'static Row> {
    find_in(TestEdition::V111, unit)
}

/// The row of a unit of an edition.
#[must_use]
pub fn find_in(edition: TestEdition, unit: &str) -> Option<&'static Row> {
    let rows = match edition {
        TestEdition::V111 => rows::ROWS,
        TestEdition::V211 => later::rows(),
    };
    let found =
        rows.binary_search_by(|row| thirteen_standard::natural_order(row.unit, unit)).ok()?;
    rows.get(found)
}

#[cfg(test)]
mod tests {
    use super::*;
    use thirteen_standard::standard;

    #[test]
    fn every_unit_has_exactly_one_row_in_order() {
        let units: Vec<_> = standard()
            .unwrap()
            .units()
            .map(|unit| (unit.id.as_str(), unit.act, &unit.ixit[..]))
            .collect();
        let rows: Vec<_> = rows().iter().map(|row| (row.unit, row.act, row.ixit)).collect();
        assert_eq!(units.len(), 226);
        assert_eq!(rows, units);
        assert!(rows.iter().all(|(unit, ..)| find(unit).is_some_and(|row| row.unit == *unit)));
    }

    #[test]
    fn a_judgement_is_never_passed_by_a_machine_alone() {
        for row in rows() {
            assert!(row.who != Who::Machine || row.act.is_fact(), "{}", row.unit);
            assert_eq!(row.is_passable(), matches!(row.who, Who::Machine | Who::Declared));
        }
        assert_eq!(rows().iter().filter(|row| row.act == Act::Check).count(), 46);
    }

    #[test]
    fn a_unit_carries_a_case_that_comes_before_it_and_that_the_specification_applies() {
        for row in rows() {
            let Some(case) = row.carries else { continue };
            let unit = standard().unwrap().unit(row.unit).unwrap();
            assert!(unit.applies.iter().any(|applied| applied == case), "{}", row.unit);
            assert!(thirteen_standard::natural_order(case, row.unit).is_lt());
        }
    }

    #[test]
    fn what_only_the_bench_can_pass_asks_for_the_device() {
        for row in rows() {
            assert_eq!(row.who == Who::Bench, row.needs == Needs::Device, "{}", row.unit);
        }
    }

    #[test]
    fn areas_are_in_order_and_distinct() {
        for row in rows() {
            assert!(row.areas.windows(2).all(|pair| pair[0] < pair[1]), "{}", row.unit);
        }
    }

    /// The whole table's shape: a change shows in review.
    #[test]
    fn who_may_pass_how_many() {
        let count = |who| rows().iter().filter(|row| row.who == who).count();
        let counts = [Who::Machine, Who::Declared, Who::Person, Who::Bench].map(count);
        assert_eq!(counts.iter().sum::<usize>(), 226);
        assert_eq!(counts, [41, 52, 65, 68]);
    }
}
