// SPDX-License-Identifier: Apache-2.0 OR MIT
//! Provisions, their status tables, and the editions beside each other.

#![allow(clippy::unwrap_used, reason = "a panic in a test is its message")]

mod duplicates;

use duplicates::duplicates;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;
use thirteen_standard::{
    Edition, Level, Provision, Provisions, Standard, StatusTable, natural_order, standard,
};

static STANDARD: LazyLock<&Standard> = LazyLock::new(|| standard().unwrap());

fn file() -> &'static Provisions {
    STANDARD.provisions_file()
}

fn levels(table: StatusTable) -> (usize, usize) {
    let rows = file().provisions.iter().filter_map(|provision| provision.status(table));
    let (mandatory, recommended): (Vec<_>, Vec<_>) =
        rows.partition(|row| row.level == Level::Mandatory);
    (mandatory.len(), recommended.len())
}

/// Conditions and features in the brackets of the printed notation.
fn named_in(raw: &str) -> BTreeSet<&str> {
    let brackets = raw.split('(').skip(1).filter_map(|part| part.split(')').next());
    brackets
        .flat_map(|inner| inner.split(|letter: char| !letter.is_ascii_alphanumeric()))
        .filter(|word| !word.is_empty())
        .collect()
}

#[test]
fn ids_are_unique() {
    assert_eq!(duplicates(file().editions.iter().map(|row| &row.id)), Vec::<&String>::new());
    assert_eq!(duplicates(file().provisions.iter().map(|row| &row.id)), Vec::<&String>::new());
    assert_eq!(duplicates(file().provisions_2019.iter().map(|row| &row.id)), Vec::<&String>::new());
    assert_eq!(duplicates(file().conditions.iter().map(|row| (row.table, &row.id))), []);
    assert_eq!(duplicates(file().features.iter().map(|row| (row.table, &row.id))), []);
}

#[test]
fn v2_1_1_has_33_mandatory_and_35_recommended_provisions() {
    assert_eq!(levels(StatusTable::En211), (33, 35));
    assert_eq!(levels(StatusTable::IcsTs103701V111), (33, 35));
    assert_eq!(STANDARD.provisions(Edition::En211).len(), 68);
}

#[test]
fn v3_1_3_has_36_mandatory_and_42_recommended_provisions() {
    assert_eq!(levels(StatusTable::En313), (36, 42));
    assert_eq!(STANDARD.provisions(Edition::En313).len(), 78);
}

#[test]
fn the_edition_of_2019_has_38_provisions_with_known_successors() {
    assert_eq!(file().provisions_2019.len(), 38);
    for provision in &file().provisions_2019 {
        assert_eq!(provision.edition, Edition::Ts111, "{}", provision.id);
        assert!((1..=13).contains(&provision.guideline), "{}", provision.id);
        for successor in &provision.successors {
            assert!(STANDARD.any_provision(successor).is_some(), "{} {successor}", provision.id);
        }
    }
    assert!(STANDARD.provisions(Edition::Ts111).is_empty());
    assert!(STANDARD.provisions(Edition::Cop2018).is_empty());
}

#[test]
fn provisions_come_in_the_standards_order() {
    let ids = |edition| -> Vec<&str> {
        STANDARD.provisions(edition).iter().map(|provision| provision.id.as_str()).collect()
    };
    let v2 = ids(Edition::En211);
    assert_eq!(v2[..4], ["4-1", "5.1-1", "5.1-2", "5.1-3"]);
    assert_eq!(v2[62..], ["5.13-1", "6.1", "6.2", "6.3", "6.4", "6.5"]);
    let place = |id: &str| v2.iter().position(|other| *other == id).unwrap();
    assert!(place("5.3-9") < place("5.3-10") && place("5.9-3") < place("5.10-1"));
    let v3 = ids(Edition::En313);
    assert_eq!(v3[..5], ["5.0-1", "5.1-1", "5.1-2", "5.1-2A", "5.1-3"]);
    assert_eq!(
        v3[68..],
        ["5.13-1B", "6-1", "6-2", "6-3A", "6-3B", "6-4", "6-5", "6-6", "6-7", "6-8"]
    );
    // The file is written in the same order, so that a reader finds things.
    for edition in [Edition::En211, Edition::En313] {
        let written: Vec<_> = file()
            .provisions
            .iter()
            .filter(|provision| provision.editions.contains(&edition))
            .map(|provision| provision.id.as_str())
            .collect();
        assert_eq!(written, ids(edition));
        assert!(written.is_sorted_by(|a, b| natural_order(a, b).is_lt()));
    }
}

#[test]
fn every_provision_is_fully_described() {
    for provision in &file().provisions {
        let id = &provision.id;
        assert!(!provision.title.is_empty() && !provision.summary.is_empty(), "{id}");
        assert!(!provision.applies_to.is_empty() && !provision.evidence.is_empty(), "{id}");
        assert!(!provision.status.is_empty() && !provision.editions.is_empty(), "{id}");
        let sources: BTreeSet<_> = provision.confidence.iter().map(|row| row.edition).collect();
        assert_eq!(sources, provision.editions.iter().copied().collect(), "{id}");
    }
}

#[test]
fn a_provision_has_a_row_in_each_table_of_its_editions_and_in_no_other() {
    for provision in &file().provisions {
        let have: Vec<_> = provision.status.iter().map(|row| row.table).collect();
        assert_eq!(duplicates(&have), Vec::<&StatusTable>::new(), "{}", provision.id);
        let want: BTreeSet<_> = StatusTable::ALL
            .iter()
            .copied()
            .filter(|table| provision.editions.contains(&table.edition()))
            .collect();
        assert_eq!(have.into_iter().collect::<BTreeSet<_>>(), want, "{}", provision.id);
    }
}

#[test]
fn level_conditions_and_features_are_those_of_the_printed_notation() {
    for provision in &file().provisions {
        for row in &provision.status {
            let at = format!("{} {}", provision.id, row.raw);
            assert!(row.raw.starts_with(row.level.as_str()), "{at}");
            let listed = row.conditions.iter().chain(&row.features).map(String::as_str);
            assert_eq!(duplicates(listed.clone()), Vec::<&str>::new(), "{at}");
            assert_eq!(named_in(&row.raw), listed.collect(), "{at}");
        }
    }
}

#[test]
fn conditions_and_features_are_known_and_used() {
    let rows = || file().provisions.iter().flat_map(|provision| &provision.status);
    let used: BTreeSet<_> =
        rows().flat_map(|row| row.conditions.iter().map(move |id| (row.table, id))).collect();
    let known: BTreeSet<_> = file().conditions.iter().map(|row| (row.table, &row.id)).collect();
    assert_eq!(used, known);
    let used: BTreeSet<_> =
        rows().flat_map(|row| row.features.iter().map(move |id| (row.table, id))).collect();
    let known: BTreeSet<_> = file().features.iter().map(|row| (row.table, &row.id)).collect();
    assert_eq!(used, known);
}

#[test]
fn tables_have_13_28_and_5_conditions_and_v3_1_3_has_27_features() {
    assert_eq!(STANDARD.conditions(StatusTable::En211).count(), 13);
    assert_eq!(STANDARD.conditions(StatusTable::IcsTs103701V111).count(), 28);
    assert_eq!(STANDARD.conditions(StatusTable::En313).count(), 5);
    assert_eq!(STANDARD.features(StatusTable::En313).count(), 27);
    assert_eq!(file().features.len(), 27, "only V3.1.3 has features");
    let when = |table, id| STANDARD.condition(table, id).map(|row| row.when.as_str());
    assert_eq!(when(StatusTable::En211, "3"), Some("software components cannot be updated"));
    assert_eq!(when(StatusTable::En211, "14"), None);
    assert!(STANDARD.feature(StatusTable::En313, "aa").is_some());
    assert!(STANDARD.feature(StatusTable::En211, "a").is_none());
}

#[test]
fn conditions_1_to_13_are_the_same_in_both_tables_of_v2_1_1_but_for_a_word_in_2() {
    let differ: Vec<_> = STANDARD
        .conditions(StatusTable::En211)
        .filter(|row| {
            let twin = STANDARD.condition(StatusTable::IcsTs103701V111, &row.id);
            twin.map(|twin| &twin.when) != Some(&row.when)
        })
        .map(|row| row.id.as_str())
        .collect();
    assert_eq!(differ, ["2"], "Table A.1 says of the passwords that they are unique per device");
}

#[test]
fn both_tables_of_v2_1_1_give_the_same_levels() {
    for provision in STANDARD.provisions(Edition::En211) {
        let level = |table| provision.status(table).map(|row| row.level);
        assert_eq!(
            level(StatusTable::En211),
            level(StatusTable::IcsTs103701V111),
            "{}",
            provision.id
        );
    }
}

#[test]
fn table_a_1_differs_from_table_b_1_in_the_conditions_of_19_provisions() {
    let differ: Vec<_> = STANDARD
        .provisions(Edition::En211)
        .iter()
        .filter(|provision| {
            let raw = |table| provision.status(table).map(|row| &row.raw);
            raw(StatusTable::En211) != raw(StatusTable::IcsTs103701V111)
        })
        .map(|provision| provision.id.as_str())
        .collect();
    assert_eq!(differ.len(), 19, "{differ:?}");
    assert!(differ.contains(&"5.1-3") && differ.contains(&"6.3"));
}

#[test]
fn replaces_and_replaced_by_answer_each_other() {
    let by_id: BTreeMap<_, _> =
        file().provisions.iter().map(|row| (row.id.as_str(), row)).collect();
    let mut pairs = 0;
    for provision in &file().provisions {
        for other in &provision.replaced_by {
            let successor: &Provision = by_id[other.as_str()];
            assert!(successor.replaces.contains(&provision.id), "{} {other}", provision.id);
            assert!(provision.editions.iter().max() < successor.editions.iter().min(), "{other}");
            pairs += 1;
        }
        for other in &provision.replaces {
            assert!(by_id[other.as_str()].replaced_by.contains(&provision.id), "{other}");
        }
    }
    assert_eq!(pairs, 17, "5.3-4B stands for parts of two");
}

#[test]
fn a_provision_of_v2_1_1_lives_on_or_is_replaced() {
    for provision in STANDARD.provisions(Edition::En211) {
        let lives = provision.editions.contains(&Edition::En313);
        assert_ne!(lives, !provision.replaced_by.is_empty(), "{}", provision.id);
    }
    for gone in ["5.3-4", "5.3-6", "5.3-15", "5.6-4", "5.13-1", "4-1", "6.1"] {
        assert!(STANDARD.provision(Edition::En211, gone).is_some(), "{gone}");
        assert!(STANDARD.provision(Edition::En313, gone).is_none(), "{gone}");
    }
}

#[test]
fn only_the_duty_to_give_reasons_is_under_no_guideline() {
    let without: Vec<_> = file()
        .provisions
        .iter()
        .filter(|provision| provision.guideline.is_none())
        .map(|provision| provision.id.as_str())
        .collect();
    assert_eq!(without, ["4-1", "5.0-1"]);
    let guidelines: BTreeSet<_> =
        file().provisions.iter().filter_map(|provision| provision.guideline).collect();
    assert_eq!(guidelines, (1..=13).collect());
}

#[test]
fn every_clause_of_requirements_has_provisions() {
    for edition in [Edition::En211, Edition::En313] {
        for clause in 1..=13 {
            let start = format!("5.{clause}-");
            let mut provisions = STANDARD.provisions(edition).iter();
            assert!(provisions.any(|row| row.id.starts_with(&start)), "{edition} 5.{clause}");
        }
    }
    assert!(STANDARD.provision(Edition::En211, "6.5").is_some());
    assert!(STANDARD.provision(Edition::En313, "6-8").is_some());
}

#[test]
fn data_protection_stands_under_guideline_8() {
    for id in ["6.1", "6.2", "6.3", "6.4", "6.5"] {
        assert_eq!(STANDARD.provision(Edition::En211, id).unwrap().guideline, Some(8), "{id}");
    }
    assert_eq!(STANDARD.provision(Edition::En211, "6.4").unwrap().also_guidelines, [10]);
}

#[test]
fn what_v3_1_3_asks_otherwise_is_told_for_that_edition_only() {
    let provision = STANDARD.provision(Edition::En313, "5.1-1").unwrap();
    assert_ne!(provision.summary(Edition::En313), provision.summary(Edition::En211));
    assert_eq!(provision.summary(Edition::En211), provision.summary);
    assert_eq!(provision.level(Edition::En211), Some(Level::Mandatory));
    assert_eq!(provision.level(Edition::Cop2018), None);
}

#[test]
fn the_editions_are_those_of_the_enumeration_and_the_table_beside() {
    let ids: Vec<_> = file().editions.iter().map(|row| row.id.as_str()).collect();
    let mut want = Edition::SPELLINGS.to_vec();
    want.push(StatusTable::IcsTs103701V111.as_str());
    assert_eq!(ids, want);
    assert_eq!(STANDARD.edition(Edition::En211).map(|row| row.date.as_str()), Some("2020-06"));
}

#[test]
fn the_status_of_5_1_5_hangs_on_the_constraint() {
    let row = STANDARD.status(StatusTable::IcsTs103701V111, "5.1-5").unwrap();
    assert_eq!(row.conditions, ["5"]);
    assert!(row.is_conditional());
    assert_eq!(row.applies(|id| (id == "5").then_some(false), |_| None), Some(false));
}
