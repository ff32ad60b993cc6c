// SPDX-License-Identifier: Apache-2.0 OR MIT
//! The neutral record of the good product, read and imported.
#![allow(clippy::unwrap_used, clippy::print_stdout, reason = "tests may panic and print")]

use std::collections::{BTreeMap, BTreeSet};

use thirteen_declaration::{Answers, Support, import, read};
use thirteen_evidence::facts::DeclaredPart;
use thirteen_standard::{Edition, RequiredIxit, standard};

fn record() -> Option<String> {
    let Some(samples) = std::env::var_os("THIRTEEN_SAMPLES") else {
        println!("skipped: THIRTEEN_SAMPLES is not set");
        return None;
    };
    let path = std::path::Path::new(&samples).join("products/lamp/answers.toml");
    Some(std::fs::read_to_string(path).unwrap())
}

fn answers(text: &str) -> Answers {
    let (answers, problems) = read(standard().unwrap(), "answers.toml", text.as_bytes());
    let told: Vec<_> = problems.iter().map(ToString::to_string).collect();
    assert_eq!(told, Vec::<String>::new());
    answers
}

#[test]
fn every_entry_of_the_record_is_read() {
    let Some(text) = record() else { return };
    let answers = answers(&text);
    assert!(answers.neutral);
    let of = |edition| answers.ics.iter().filter(|row| row.edition == edition).count();
    assert_eq!((of(Edition::En211), of(Edition::En313)), (68, 78));
    assert_eq!(answers.ixit.len(), text.matches("[[ixit]]").count());
    let tables: BTreeSet<u8> = answers.ixit.iter().map(|row| row.table).collect();
    assert_eq!(tables, (1..=29).collect());
    let fields: usize = answers.ixit.iter().map(|row| row.fields.len()).sum();
    let lines = text.lines().skip_while(|line| *line != "[[ixit]]");
    assert_eq!(fields, lines.filter(|line| line.starts_with('"')).count());
}

#[test]
fn a_fact_points_at_its_line() {
    let Some(text) = record() else { return };
    let facts = answers(&text).facts();
    let line = |wanted: &str| 1 + text.lines().position(|line| line.starts_with(wanted)).unwrap();
    let locator = |table, row: &str, field: &str| {
        facts.ixit_field(table, row, field).unwrap().locators[0].clone()
    };
    let forced = locator(1, "AuthMech-1", "Password Generation Mechanism");
    assert_eq!(forced.file.as_deref(), Some("answers.toml"));
    assert_eq!(forced.key.as_deref(), Some("ixit.AuthMech-1.Password Generation Mechanism"));
    assert_eq!(forced.line, u32::try_from(line("\"Password Generation Mechanism\"")).ok());
    let conf = locator(4, "Conf", "Confirmation of Secure Development");
    assert_eq!(conf.line, u32::try_from(line("\"Confirmation of Secure Development\"")).ok());
    assert_eq!(conf.artefact, format!("sha256:{}", facts.artefacts[0].sha256));
    let ics = facts
        .declared(DeclaredPart::Ics)
        .find(|fact| fact.id == "5.6-6" && fact.field == "support")
        .unwrap();
    assert_eq!((ics.value.as_str(), ics.edition.as_deref()), ("N", Some("en-2.1.1")));
    assert_eq!(ics.locators[0].key.as_deref(), Some("ics.5.6-6.support"));
}

#[test]
fn conditions_are_those_of_the_record_and_what_the_ixit_leaves_no_doubt_of() {
    let Some(text) = record() else { return };
    let answers = answers(&text);
    let known = answers.conditions_of(Edition::En211);
    let no: Vec<_> =
        known.iter().filter(|(_, holds)| !**holds).map(|(id, _)| id.as_str()).collect();
    assert_eq!(no, ["2", "3", "4"], "the owner sets the password");
    for id in ["14", "16", "17", "18", "20", "21", "23", "24", "25", "26", "27", "28"] {
        assert_eq!(known.get(id), Some(&true), "{id}");
    }
    for id in ["15", "19"] {
        assert_eq!(known.get(id), None, "{id} takes a judgement");
    }
    // No data is sensitive, and yet what is asked of sensitive data is claimed: to claim more than
    // one must makes no ICS invalid.
    assert_eq!(answers.derived_conditions().get("22"), Some(&false));
    assert_eq!(known.get("22"), None);
    let declaration = answers.declaration(standard().unwrap(), Edition::En211);
    let not_claimed: Vec<_> = declaration
        .ics
        .iter()
        .filter(|(_, entry)| entry.support != Support::Yes)
        .map(|(id, entry)| (id.as_str(), entry.support.as_str()))
        .collect();
    let wanted = [("5.1-2", "N/A"), ("5.3-14", "N/A"), ("5.3-15", "N/A"), ("5.6-6", "N")];
    assert_eq!(not_claimed, wanted);
    assert!(declaration.ics.values().all(|entry| !entry.detail.is_empty()));
}

#[test]
fn every_field_that_testing_needs_is_filled() {
    let Some(text) = record() else { return };
    let standard = standard().unwrap();
    let declaration = answers(&text).declaration(standard, Edition::En211);
    for (provision, entry) in &declaration.ics {
        if entry.support != Support::Yes {
            continue;
        }
        let required = standard.required_ixit(provision);
        let tables: Vec<u8> =
            required.into_iter().flat_map(RequiredIxit::all).map(|(table, _)| table).collect();
        assert!(declaration.has_ixit(&tables, required), "{provision}");
    }
}

#[test]
fn importing_loses_nothing() {
    let Some(text) = record() else { return };
    let before = answers(&text);
    let imported = import(&before);
    let (after, problems) = read(standard().unwrap(), "thirteen.toml", imported.as_bytes());
    assert_eq!(problems, []);
    for edition in [Edition::En211, Edition::En313] {
        assert_eq!(
            before.declaration(standard().unwrap(), edition),
            after.declaration(standard().unwrap(), edition)
        );
    }
    let said = |answers: &Answers| -> BTreeMap<String, String> {
        let facts = answers.facts().declared.into_iter();
        facts
            .map(|fact| {
                let edition = fact.edition.unwrap_or_default();
                (format!("{:?} {edition} {} {}", fact.part, fact.id, fact.field), fact.value)
            })
            .collect()
    };
    assert_eq!(said(&before), said(&after));
    assert_eq!(import(&after), imported, "importing again changes nothing");
}
