// SPDX-License-Identifier: Apache-2.0 OR MIT
//! `[product]`, `[capture]` and `[constrained]`.

use thirteen_standard::Edition;
use toml::de::DeValue;

use super::cursor::{Cursor, Node};
use crate::answers::{Answers, Said};
use crate::problem::{Found, Kind};

/// Texts of the product, in the order in which a person would say them.
pub(crate) const TEXTS: [&str; 10] = [
    "name",
    "model",
    "kind",
    "maker",
    "address",
    "representative",
    "batch",
    "hardware",
    "firmware",
    "site",
];

/// Days of the product.
pub(crate) const DAYS: [&str; 2] = ["placed_on_market", "support_until"];

/// Editions: the own spelling, and those of the neutral record.
const EDITIONS: [&str; 3] = ["editions", "ics_edition", "also"];

const CAPTURE: [&str; 5] = ["file", "device_mac", "device_ip", "state", "others"];

pub(super) fn read(cursor: &mut Cursor<'_>, root: &Node<'_>, answers: &mut Answers) {
    if let Some(node) = cursor.table(root, "product") {
        let known: Vec<&str> = TEXTS.into_iter().chain(DAYS).chain(EDITIONS).collect();
        cursor.known_keys(&node, &known);
        for key in TEXTS {
            if let Some(said) = cursor.text(&node, key) {
                answers.product.insert(key.to_owned(), said);
            }
        }
        for key in DAYS {
            if let Some(said) = cursor.day(&node, key) {
                answers.product.insert(key.to_owned(), said);
            }
        }
        editions(cursor, &node, answers);
    }
    if let Some(node) = cursor.table(root, "capture") {
        cursor.known_keys(&node, &CAPTURE);
        for key in CAPTURE {
            if let Some(said) = cursor.text(&node, key) {
                answers.capture.insert(key.to_owned(), said);
            }
        }
    }
    if let Some(node) = cursor.table(root, "constrained") {
        cursor.known_keys(&node, &["declared", "justification"]);
        answers.constrained.declared = cursor.yes_no(&node, "declared");
        answers.constrained.justification = cursor.text(&node, "justification");
    }
}

fn editions(cursor: &mut Cursor<'_>, node: &Node<'_>, answers: &mut Answers) {
    answers.neutral = node.entry("ics_edition").is_some();
    for key in ["ics_edition", "also"] {
        if let Some(said) = cursor.text(node, key) {
            push(cursor, answers, said, key);
        }
    }
    let Some(entry) = node.entry("editions") else { return };
    let DeValue::Array(list) = entry.value.get_ref() else {
        return cursor.wrong_type(node, &entry, Found::List);
    };
    for value in list.iter() {
        let DeValue::String(text) = value.get_ref() else {
            let found = super::found(value.get_ref());
            let kind = Kind::WrongType { key: "editions".to_owned(), wanted: Found::Text, found };
            cursor.problem(&node.key("editions"), value.span(), kind);
            continue;
        };
        let mut said = cursor.at(node, &entry, text.clone().into_owned());
        said.place.span = value.span();
        push(cursor, answers, said, "edition");
    }
}

fn push(cursor: &mut Cursor<'_>, answers: &mut Answers, said: Said<String>, key: &str) {
    match edition(&said.value) {
        Some(value) => {
            let Said { place, draft, .. } = said;
            answers.editions.push(Said { value, place, draft });
        }
        None => cursor.unknown_word(&said, key, &DECLARABLE.map(Edition::as_str)),
    }
}

/// The editions that have an ICS.
pub(crate) const DECLARABLE: [Edition; 2] = [Edition::En211, Edition::En313];

pub(crate) fn edition(text: &str) -> Option<Edition> {
    DECLARABLE.into_iter().find(|edition| edition.as_str() == text)
}
