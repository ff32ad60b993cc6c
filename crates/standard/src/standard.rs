// SPDX-License-Identifier: Apache-2.0 OR MIT
//! The standard as one thing to look things up in.

use crate::condition::{Condition, Feature};
use crate::edition::{Edition, EditionEntry, StatusTable, TestEdition};
use crate::file::{DataError, guidelines, provisions, test_groups};
use crate::guideline::{Guideline, Guidelines};
use crate::ixit::{IxitTable, RequiredIxit};
use crate::order::natural_order;
use crate::provision::{Provision, Provisions, Status};
use crate::test_case::{Asks, TestCase, Unit};
use crate::test_groups::TestGroups;
use std::collections::HashMap;
use std::sync::LazyLock;

static STANDARD: LazyLock<Result<Standard, DataError>> = LazyLock::new(Standard::load);

/// The standard and its test specification: everything that judging a product needs. Parsed at
/// the first call. Schemes and questions are apart, in [`crate::schemes`] and
/// [`crate::questions`].
///
/// # Errors
/// An embedded file does not parse.
pub fn standard() -> Result<&'static Standard, DataError> {
    STANDARD.as_ref().map_err(Clone::clone)
}

/// Look-ups over provisions, guidelines and test cases. Obtained from [`standard`].
#[derive(Debug)]
pub struct Standard {
    provisions_file: &'static Provisions,
    guidelines_file: &'static Guidelines,
    test_groups_file: &'static TestGroups,
    en_2_1_1: Vec<&'static Provision>,
    en_3_1_3: Vec<&'static Provision>,
    cases_v111: Vec<&'static TestCase>,
    cases_v211: Vec<&'static TestCase>,
    provision_by_id: HashMap<&'static str, &'static Provision>,
    unit_by_id: HashMap<&'static str, &'static Unit>,
    later_unit_by_id: HashMap<&'static str, &'static Unit>,
    /// The units of V2.1.1 in which one of V1.1.1 lives on.
    lives_on: HashMap<&'static str, Vec<(&'static Unit, Asks)>>,
}

impl Standard {
    fn load() -> Result<Self, DataError> {
        parse_side_by_side();
        let test_groups_file = test_groups()?;
        let provisions_file = provisions()?;
        let guidelines_file = guidelines()?;
        let all = &provisions_file.provisions;
        let cases = &test_groups_file.test_cases;
        let cases_v111 = cases_of(cases, TestEdition::V111);
        let cases_v211 = cases_of(cases, TestEdition::V211);
        let lives_on = lives_on(&cases_v211);
        Ok(Self {
            provisions_file,
            guidelines_file,
            test_groups_file,
            en_2_1_1: provisions_of(all, Edition::En211),
            en_3_1_3: provisions_of(all, Edition::En313),
            provision_by_id: all.iter().map(|row| (row.id.as_str(), row)).collect(),
            unit_by_id: units_by_id(&cases_v111),
            later_unit_by_id: units_by_id(&cases_v211),
            lives_on,
            cases_v111,
            cases_v211,
        })
    }

    /// The whole file of provisions.
    #[must_use]
    pub const fn provisions_file(&self) -> &'static Provisions {
        self.provisions_file
    }

    /// The whole file of guidelines.
    #[must_use]
    pub const fn guidelines_file(&self) -> &'static Guidelines {
        self.guidelines_file
    }

    /// The whole file of TS 103 701: verdict rules, checks of the ICS, principles, terms.
    #[must_use]
    pub const fn test_groups_file(&self) -> &'static TestGroups {
        self.test_groups_file
    }

    /// What is known of an edition.
    #[must_use]
    pub fn edition(&self, edition: Edition) -> Option<&'static EditionEntry> {
        self.provisions_file.editions.iter().find(|entry| entry.id == edition.as_str())
    }

    /// The provisions of an edition in the standard's order. Empty for the Code of Practice,
    /// which has none, and for TS 103 645 V1.1.1, whose provisions are kept apart in
    /// [`Provisions::provisions_2019`].
    #[must_use]
    pub fn provisions(&self, edition: Edition) -> &[&'static Provision] {
        match edition {
            Edition::En211 => &self.en_2_1_1,
            Edition::En313 => &self.en_3_1_3,
            Edition::Cop2018 | Edition::Ts111 => &[],
        }
    }

    /// A provision of an edition.
    #[must_use]
    pub fn provision(&self, edition: Edition, id: &str) -> Option<&'static Provision> {
        self.any_provision(id).filter(|provision| provision.editions.contains(&edition))
    }

    /// A provision by its id in whichever edition has it; no id means two things.
    #[must_use]
    pub fn any_provision(&self, id: &str) -> Option<&'static Provision> {
        self.provision_by_id.get(id).copied()
    }

    /// A provision's row in a status table.
    #[must_use]
    pub fn status(&self, table: StatusTable, provision: &str) -> Option<&'static Status> {
        self.any_provision(provision)?.status(table)
    }

    /// The thirteen guidelines, in order.
    #[must_use]
    pub fn guidelines(&self) -> &'static [Guideline] {
        &self.guidelines_file.guidelines
    }

    /// A guideline by its number, 1 to 13.
    #[must_use]
    pub fn guideline(&self, number: u8) -> Option<&'static Guideline> {
        self.guidelines().iter().find(|guideline| guideline.number == number)
    }

    /// The conditions of a table, in its order.
    pub fn conditions(&self, table: StatusTable) -> impl Iterator<Item = &'static Condition> {
        self.provisions_file.conditions.iter().filter(move |condition| condition.table == table)
    }

    /// A condition of a table.
    #[must_use]
    pub fn condition(&self, table: StatusTable, id: &str) -> Option<&'static Condition> {
        self.conditions(table).find(|condition| condition.id == id)
    }

    /// The features of a table, in its order: those of V3.1.3, for the others have none.
    pub fn features(&self, table: StatusTable) -> impl Iterator<Item = &'static Feature> {
        self.provisions_file.features.iter().filter(move |feature| feature.table == table)
    }

    /// A feature of a table.
    #[must_use]
    pub fn feature(&self, table: StatusTable, id: &str) -> Option<&'static Feature> {
        self.features(table).find(|feature| feature.id == id)
    }

    /// The test cases of an edition of TS 103 701, in its order.
    #[must_use]
    pub fn test_cases(&self, edition: TestEdition) -> &[&'static TestCase] {
        match edition {
            TestEdition::V111 => &self.cases_v111,
            TestEdition::V211 => &self.cases_v211,
        }
    }

    /// A test case of TS 103 701 V1.1.1, whose units findings name.
    #[must_use]
    pub fn test_case(&self, id: &str) -> Option<&'static TestCase> {
        self.test_case_of(TestEdition::V111, id)
    }

    /// A test case of an edition of TS 103 701.
    #[must_use]
    pub fn test_case_of(&self, edition: TestEdition, id: &str) -> Option<&'static TestCase> {
        let cases = self.test_cases(edition);
        let index = cases.binary_search_by(|case| natural_order(&case.id, id)).ok()?;
        cases.get(index).copied()
    }

    /// The test group of a provision of V2.1.1: its test cases in TS 103 701 V1.1.1, in order.
    pub fn test_group(&self, provision: &str) -> impl Iterator<Item = &'static TestCase> {
        self.cases_v111.iter().copied().filter(move |case| case.provision == provision)
    }

    /// Every unit of TS 103 701 V1.1.1, in its order.
    pub fn units(&self) -> impl Iterator<Item = &'static Unit> {
        self.cases_v111.iter().copied().flat_map(|case| &case.units)
    }

    /// A unit of TS 103 701 V1.1.1: `5.1-1-2c`.
    #[must_use]
    pub fn unit(&self, id: &str) -> Option<&'static Unit> {
        self.unit_by_id.get(id).copied()
    }

    /// A unit of an edition of TS 103 701. The same id may stand in both, and ask for two things.
    #[must_use]
    pub fn unit_of(&self, edition: TestEdition, id: &str) -> Option<&'static Unit> {
        match edition {
            TestEdition::V111 => self.unit(id),
            TestEdition::V211 => self.later_unit_by_id.get(id).copied(),
        }
    }

    /// The units of TS 103 701 V2.1.1 in which a unit of V1.1.1 lives on, and how much each asks
    /// beside it. None where what was seen of V2.1.1 does not tell.
    #[must_use]
    pub fn lives_on_in(&self, unit: &str) -> &[(&'static Unit, Asks)] {
        self.lives_on.get(unit).map_or(&[], Vec::as_slice)
    }

    /// The IXIT tables, in order.
    #[must_use]
    pub fn ixit_tables(&self) -> &'static [IxitTable] {
        &self.test_groups_file.ixit_tables
    }

    /// An IXIT table by its number, 1 to 29.
    #[must_use]
    pub fn ixit_table(&self, number: u8) -> Option<&'static IxitTable> {
        self.ixit_tables().iter().find(|table| table.number == number)
    }

    /// The IXIT fields that testing a provision of V2.1.1 needs.
    #[must_use]
    pub fn required_ixit(&self, provision: &str) -> Option<&'static RequiredIxit> {
        self.test_groups_file.required_ixit.iter().find(|row| row.provision == provision)
    }
}

/// Parses the two large files at the same time, which halves the wait of a program's start.
/// Errors are left to whoever asks for the file; where no thread can be had, the files are
/// parsed one after the other then.
fn parse_side_by_side() {
    std::thread::scope(|scope| {
        let other = std::thread::Builder::new().spawn_scoped(scope, || {
            let _ = provisions();
            let _ = guidelines();
        });
        if other.is_ok() {
            let _ = test_groups();
        }
    });
}

fn provisions_of(all: &'static [Provision], edition: Edition) -> Vec<&'static Provision> {
    let mut list: Vec<_> = all.iter().filter(|row| row.editions.contains(&edition)).collect();
    list.sort_by(|a, b| natural_order(&a.id, &b.id));
    list
}

fn cases_of(all: &'static [TestCase], edition: TestEdition) -> Vec<&'static TestCase> {
    let mut list: Vec<_> = all.iter().filter(|case| case.edition == edition).collect();
    list.sort_by(|a, b| natural_order(&a.id, &b.id));
    list
}

fn units_by_id(cases: &[&'static TestCase]) -> HashMap<&'static str, &'static Unit> {
    cases.iter().flat_map(|case| &case.units).map(|unit| (unit.id.as_str(), unit)).collect()
}

fn lives_on(cases: &[&'static TestCase]) -> HashMap<&'static str, Vec<(&'static Unit, Asks)>> {
    let mut all: HashMap<&str, Vec<(&Unit, Asks)>> = HashMap::new();
    for unit in cases.iter().flat_map(|case| &case.units) {
        for old in &unit.counterparts {
            all.entry(old.from.as_str()).or_default().push((unit, old.asks));
        }
    }
    all
}
