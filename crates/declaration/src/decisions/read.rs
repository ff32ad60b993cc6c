// SPDX-License-Identifier: Apache-2.0 OR MIT
//! Reading `decisions.toml`: what is right is kept, whatever is wrong is told at once.

use thirteen_evidence::Subject;
use thirteen_standard::{Edition, Standard, TestEdition};

use super::{Decisions, Dismissal, FactKey, Observation, Observed, Signature};
use crate::problem::{Kind, Problem};
use crate::read::cursor::{Cursor, Node};
use crate::read::product::{DECLARABLE, edition};
use crate::read::{finish, parse, text};
use crate::suggest::nearest;

const KEYS: [&str; 3] = ["schema", "observation", "dismissal"];

/// Keys of a signature, in every entry.
const SIGNATURE: [&str; 4] = ["person", "date", "reason", "expires"];

const KEY: [&str; 3] = ["check", "subject", "place"];

/// Reads decisions. `name` is what places call the file. Where there is a problem, nothing should
/// rest on them.
#[must_use]
pub fn read_decisions(standard: &Standard, name: &str, bytes: &[u8]) -> (Decisions, Vec<Problem>) {
    let text = match text(name, bytes) {
        Ok(text) => text,
        Err(problem) => return (Decisions::default(), vec![*problem]),
    };
    let (document, mut cursor) = parse(standard, name, text);
    let root = Node::root(document.get_ref());
    cursor.known_keys(&root, &KEYS);
    let _ = cursor.whole_number(&root, "schema");
    let observations = cursor.list(&root, "observation");
    let dismissals = cursor.list(&root, "dismissal");
    let decisions = Decisions {
        observations: observations.iter().filter_map(|it| observation(&mut cursor, it)).collect(),
        dismissals: dismissals.iter().filter_map(|it| dismissal(&mut cursor, it)).collect(),
    };
    (decisions, finish(cursor.into_problems()))
}

fn observation(cursor: &mut Cursor<'_>, node: &Node<'_>) -> Option<Observation> {
    let keys: Vec<&str> =
        SIGNATURE.into_iter().chain(["unit", "edition", "result", "about"]).collect();
    cursor.known_keys(node, &keys);
    let edition = edition_of(cursor, node);
    let tests = TestEdition::beside(edition);
    let unit = unit(cursor, node, tests);
    let result = result(cursor, node);
    let about = cursor.table(node, "about").map(|about| fact_key(cursor, &about));
    let by = signature(cursor, node, false);
    // A key that is not whole is no key: the observation would count whatever is found.
    let about = match about {
        Some(key) => Some(key?),
        None => None,
    };
    Some(Observation { unit: unit?, edition, result: result?, about, by: by? })
}

fn dismissal(cursor: &mut Cursor<'_>, node: &Node<'_>) -> Option<Dismissal> {
    let keys: Vec<&str> = SIGNATURE.into_iter().chain(["finding"]).collect();
    cursor.known_keys(node, &keys);
    if node.entry("finding").is_none() {
        cursor.missing(node, "finding");
    }
    let finding = cursor.table(node, "finding").and_then(|finding| fact_key(cursor, &finding));
    // What is set aside for ever is forgotten: an end is asked for.
    let by = signature(cursor, node, true);
    Some(Dismissal { finding: finding?, by: by? })
}

fn edition_of(cursor: &mut Cursor<'_>, node: &Node<'_>) -> Option<Edition> {
    let said = cursor.text(node, "edition")?;
    let known = edition(&said.value);
    if known.is_none() {
        cursor.unknown_word(&said, "edition", &DECLARABLE.map(Edition::as_str));
    }
    known
}

fn unit(cursor: &mut Cursor<'_>, node: &Node<'_>, tests: TestEdition) -> Option<String> {
    let said = cursor.needed(node, "unit")?;
    let standard = cursor.standard();
    if standard.unit_of(tests, &said.value).is_some() {
        return Some(said.value);
    }
    let cases = standard.test_cases(tests).iter();
    let known = cases.flat_map(|case| &case.units).map(|unit| unit.id.as_str());
    let kind = Kind::UnknownWord {
        key: "unit".to_owned(),
        found: said.value.clone(),
        nearest: nearest(&said.value, known).map(ToOwned::to_owned),
        known: Vec::new(),
    };
    cursor.problem(&said.place.key, said.place.span.clone(), kind);
    None
}

fn result(cursor: &mut Cursor<'_>, node: &Node<'_>) -> Option<Observed> {
    let said = cursor.needed(node, "result")?;
    let result = Observed::parse(&said.value);
    if result.is_none() {
        cursor.unknown_word(&said, "result", &["pass", "fail"]);
    }
    result
}

fn signature(cursor: &mut Cursor<'_>, node: &Node<'_>, ends: bool) -> Option<Signature> {
    let person = cursor.needed(node, "person");
    let date = day(cursor, node, "date");
    let reason = cursor.needed(node, "reason");
    let is_there = node.entry("expires").is_some();
    let expires = if is_there || ends { Some(day(cursor, node, "expires")) } else { None };
    let expires = match expires {
        Some(day) => Some(day?),
        None => None,
    };
    Some(Signature { person: person?.value, date: date?, reason: reason?.value, expires })
}

/// A day that has to be there.
fn day(cursor: &mut Cursor<'_>, node: &Node<'_>, key: &str) -> Option<String> {
    if node.entry(key).is_none() {
        cursor.missing(node, key);
        return None;
    }
    let said = cursor.day(node, key)?;
    if said.value.is_empty() {
        let kind = Kind::MissingKey { key: key.to_owned() };
        cursor.problem(&said.place.key, said.place.span.clone(), kind);
        return None;
    }
    Some(said.value)
}

fn fact_key(cursor: &mut Cursor<'_>, node: &Node<'_>) -> Option<FactKey> {
    cursor.known_keys(node, &KEY);
    let check = cursor.needed(node, "check");
    // Of the source as a whole the place is empty, and may be left out.
    let place = cursor.text(node, "place");
    if node.entry("subject").is_none() {
        cursor.missing(node, "subject");
    }
    let subject = cursor.table(node, "subject").and_then(|subject| {
        cursor.known_keys(&subject, &["kind", "name"]);
        let kind = cursor.needed(&subject, "kind");
        if subject.entry("name").is_none() {
            cursor.missing(&subject, "name");
        }
        let name = cursor.text(&subject, "name");
        Some(Subject { kind: kind?.value, name: name?.value })
    });
    let place = place.map(|said| said.value).unwrap_or_default();
    Some(FactKey { check: check?.value, subject: subject?, place })
}
