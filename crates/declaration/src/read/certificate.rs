// SPDX-License-Identifier: Apache-2.0 OR MIT
//! `[[certificate]]`: a paper that is offered as external evidence, for several provisions at once.

use thirteen_standard::Edition;
use toml::de::DeValue;

use super::cursor::{Cursor, Node};
use super::product::{DECLARABLE, edition};
use crate::answers::{Answers, CertificateRow, Said};
use crate::problem::{Found, Kind};

const TEXTS: [&str; 4] = ["document", "issuer", "reference", "version"];
const LISTS: [&str; 2] = ["provisions", "test_cases"];
const DAYS: [&str; 2] = ["issued", "expires"];
const TESTS: [&str; 3] = ["scope", "activities", "depth"];

pub(super) fn read(cursor: &mut Cursor<'_>, root: &Node<'_>, answers: &mut Answers) {
    for node in cursor.list(root, "certificate") {
        let known: Vec<&str> =
            TEXTS.into_iter().chain(LISTS).chain(DAYS).chain(TESTS).chain(["edition"]).collect();
        cursor.known_keys(&node, &known);
        let document = cursor.needed(&node, "document");
        let name = document.as_ref().map(|said| said.value.clone()).unwrap_or_default();
        let node = node.renamed(["certificate", &name]);
        let edition = edition_of(cursor, &node);
        let mut row = CertificateRow { edition, ..CertificateRow::default() };
        row.texts.extend(document.map(|said| ("document".to_owned(), said)));
        // A paper that does not say for which version it was issued is about no product.
        for key in ["issuer", "version"] {
            row.texts.extend(cursor.needed(&node, key).map(|said| (key.to_owned(), said)));
        }
        row.texts.extend(cursor.text(&node, "reference").map(|it| ("reference".to_owned(), it)));
        for key in DAYS {
            if key == "issued" && node.entry(key).is_none() {
                cursor.missing(&node, key);
            }
            row.texts.extend(cursor.day(&node, key).map(|said| (key.to_owned(), said)));
        }
        for key in TESTS {
            row.tests.extend(cursor.yes_no(&node, key).map(|said| (key.to_owned(), said)));
        }
        covers(cursor, &node, answers, &mut row);
        answers.certificates.push(row);
    }
}

/// Provisions and test cases that it covers.
fn covers(cursor: &mut Cursor<'_>, node: &Node<'_>, answers: &Answers, row: &mut CertificateRow) {
    if LISTS.iter().all(|key| node.entry(key).is_none()) {
        cursor.missing(node, "provisions");
    }
    let edition = row.edition.as_ref().map_or_else(|| answers.edition(), |said| said.value);
    for said in texts(cursor, node, "provisions") {
        if cursor.provision(edition, &said) {
            row.provisions.push(said);
        }
    }
    let standard = cursor.standard();
    let cases = edition.test_edition().map(|tests| standard.test_cases(tests)).unwrap_or_default();
    for said in texts(cursor, node, "test_cases") {
        if cases.iter().any(|case| case.id == said.value) {
            row.test_cases.push(said);
        } else {
            let known = cases.iter().map(|case| case.id.as_str());
            let nearest = crate::suggest::nearest(&said.value, known).map(ToOwned::to_owned);
            let kind = Kind::UnknownWord {
                key: "test_cases".to_owned(),
                found: said.value.clone(),
                nearest,
                known: Vec::new(),
            };
            cursor.problem(&said.place.key, said.place.span.clone(), kind);
        }
    }
}

fn edition_of(cursor: &mut Cursor<'_>, node: &Node<'_>) -> Option<Said<Edition>> {
    let said = cursor.needed(node, "edition")?;
    match edition(&said.value) {
        Some(value) => Some(Said { value, place: said.place, draft: false }),
        None => {
            cursor.unknown_word(&said, "edition", &DECLARABLE.map(Edition::as_str));
            None
        }
    }
}

/// A list of texts.
fn texts(cursor: &mut Cursor<'_>, node: &Node<'_>, key: &str) -> Vec<Said<String>> {
    let Some(entry) = node.entry(key) else { return Vec::new() };
    let DeValue::Array(list) = entry.value.get_ref() else {
        cursor.wrong_type(node, &entry, Found::List);
        return Vec::new();
    };
    let mut all = Vec::new();
    for value in list.iter() {
        match value.get_ref() {
            DeValue::String(text) => {
                let mut said = cursor.at(node, &entry, text.clone().into_owned());
                said.place.span = value.span();
                all.push(said);
            }
            other => {
                let found = super::found(other);
                let kind = Kind::WrongType { key: key.to_owned(), wanted: Found::Text, found };
                cursor.problem(&node.key(key), value.span(), kind);
            }
        }
    }
    all
}
