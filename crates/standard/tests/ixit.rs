// SPDX-License-Identifier: Apache-2.0 OR MIT
//! The IXIT tables and the fields that provisions need.

#![allow(clippy::unwrap_used, reason = "a panic in a test is its message")]

mod duplicates;

use duplicates::duplicates;
use std::collections::BTreeSet;
use std::sync::LazyLock;
use thirteen_standard::{Edition, RequiredIxit, Rows, Standard, standard};

static STANDARD: LazyLock<&Standard> = LazyLock::new(|| standard().unwrap());

fn needed() -> BTreeSet<(u8, &'static str)> {
    STANDARD.test_groups_file().required_ixit.iter().flat_map(RequiredIxit::all).collect()
}

#[test]
fn tables_are_numbered_1_to_29() {
    let numbers: Vec<_> = STANDARD.ixit_tables().iter().map(|table| table.number).collect();
    assert_eq!(numbers, (1..=29).collect::<Vec<_>>());
    assert_eq!(STANDARD.ixit_table(1).unwrap().name_v1, "AuthMech");
    assert!(STANDARD.ixit_table(30).is_none());
}

#[test]
fn tables_are_fully_described() {
    for table in STANDARD.ixit_tables() {
        let number = table.number;
        assert!(!table.name_v1.is_empty() && !table.name_v2.is_empty(), "{number}");
        assert!(!table.title.is_empty() && !table.fields_v1.is_empty(), "{number}");
        assert!(!table.read_by_v1.is_empty() && !table.read_by_v2.is_empty(), "{number}");
        assert_eq!(duplicates(&table.fields_v1), Vec::<&String>::new(), "{number}");
    }
    let names = STANDARD.ixit_tables().iter().map(|table| &table.name_v1);
    assert_eq!(duplicates(names), Vec::<&String>::new());
}

#[test]
fn tables_of_many_rows_and_only_those_begin_with_an_id() {
    for table in STANDARD.ixit_tables() {
        assert_eq!(table.rows == Rows::Many, table.fields_v1[0] == "ID", "{}", table.number);
    }
}

#[test]
fn every_provision_says_which_fields_it_needs() {
    let rows = &STANDARD.test_groups_file().required_ixit;
    assert_eq!(duplicates(rows.iter().map(|row| &row.provision)), Vec::<&String>::new());
    let have: BTreeSet<_> = rows.iter().map(|row| row.provision.as_str()).collect();
    let want = STANDARD.provisions(Edition::En211).iter().map(|row| row.id.as_str()).collect();
    assert_eq!(have, want);
}

#[test]
fn needed_fields_exist_and_every_field_is_needed() {
    let needed = needed();
    let known: BTreeSet<_> = STANDARD
        .ixit_tables()
        .iter()
        .flat_map(|table| table.fields_v1.iter().map(|field| (table.number, field.as_str())))
        .collect();
    assert_eq!(needed.difference(&known).collect::<Vec<_>>(), Vec::<&(u8, &str)>::new());
    let idle: Vec<_> = known.difference(&needed).filter(|(_, field)| *field != "ID").collect();
    assert_eq!(idle, Vec::<&(u8, &str)>::new());
    assert_eq!(needed.len(), 101);
}

#[test]
fn two_fields_that_table_b_1_leaves_out_are_added() {
    let added: Vec<_> = STANDARD
        .test_groups_file()
        .required_ixit
        .iter()
        .flat_map(|row| row.units_add.iter().map(|need| (row.provision.as_str(), need.ixit)))
        .collect();
    assert_eq!(added, [("5.3-4", 7), ("5.11-4", 25)]);
    let fields = STANDARD.required_ixit("5.3-4").unwrap();
    assert!(fields.all().any(|field| field == (7, "Update Checking")));
    assert!(STANDARD.required_ixit("5.3-4A").is_none());
}
