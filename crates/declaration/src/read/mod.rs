// SPDX-License-Identifier: Apache-2.0 OR MIT
//! Reading a declaration: `thirteen.toml`, or the neutral record, which has the same shape with
//! fewer liberties. Whatever is wrong is told at once; what is right is kept.

mod certificate;
pub(crate) mod cursor;
mod ics;
mod ixit;
pub(crate) mod product;
mod replies;

use sha2::{Digest, Sha256};
use thirteen_evidence::redact::hex;
use thirteen_standard::{Edition, Standard, StatusTable};
use toml::Spanned;
use toml::de::{DeTable, DeValue};

use crate::answers::{Answers, ReadFile};
use crate::bounds::{MAX_BYTES, MAX_DEPTH, too_deep};
use crate::place::Lines;
use crate::problem::{Found, Kind, MAX_PROBLEMS, Problem};
use cursor::{Cursor, Node};

/// The keys of the file.
const KEYS: [&str; 12] = [
    "schema",
    "extends",
    "product",
    "capture",
    "constrained",
    "conditions",
    "features",
    "ics",
    "ixit",
    "external",
    "certificate",
    "answers",
];

/// Reads one file. `name` is what places call it. Gives what could be understood, and every
/// problem, in the order of the lines; where there is one, nothing should rest on the answers.
///
/// `extends` is read and not followed: see [`crate::read_line`].
#[must_use]
pub fn read(standard: &Standard, name: &str, bytes: &[u8]) -> (Answers, Vec<Problem>) {
    let mut answers = Answers { files: vec![file(name, bytes)], ..Answers::default() };
    let text = match text(name, bytes) {
        Ok(text) => text,
        Err(problem) => return (answers, vec![*problem]),
    };
    let (document, mut cursor) = parse(standard, name, text);
    let root = Node::root(document.get_ref());
    cursor.known_keys(&root, &KEYS);
    file_of(&mut cursor, &root, &mut answers);
    (answers, finish(cursor.into_problems()))
}

fn file_of(cursor: &mut Cursor<'_>, root: &Node<'_>, answers: &mut Answers) {
    let _ = cursor.whole_number(root, "schema");
    answers.extends = cursor.text(root, "extends");
    product::read(cursor, root, answers);
    conditions(cursor, root, answers);
    features(cursor, root, answers);
    ics::read(cursor, root, answers);
    ixit::read(cursor, root, answers);
    external(cursor, root, answers);
    certificate::read(cursor, root, answers);
    replies::read(cursor, root, answers);
}

pub(crate) fn file(name: &str, bytes: &[u8]) -> ReadFile {
    ReadFile {
        name: name.to_owned(),
        sha256: hex(&Sha256::digest(bytes)),
        size: u64::try_from(bytes.len()).unwrap_or(u64::MAX),
    }
}

/// The text, where it is one and within bounds: anything else is not parsed.
pub(crate) fn text<'b>(name: &str, bytes: &'b [u8]) -> Result<&'b str, Box<Problem>> {
    let at = |text: &str, offset: usize, kind| {
        let place = Lines::new(name, text).place("", offset..offset);
        Box::new(Problem { place, kind })
    };
    if bytes.len() > MAX_BYTES {
        return Err(at("", 0, Kind::TooLarge { limit: MAX_BYTES }));
    }
    let text = std::str::from_utf8(bytes).map_err(|error| {
        let valid = bytes.get(..error.valid_up_to()).unwrap_or_default();
        let before = std::str::from_utf8(valid).unwrap_or_default();
        at(before, before.len(), Kind::NotText)
    })?;
    match too_deep(text) {
        Some(offset) => Err(at(text, offset, Kind::TooDeep { limit: MAX_DEPTH })),
        None => Ok(text),
    }
}

/// Parses what can be parsed, and notes every fault of syntax.
pub(crate) fn parse<'a>(
    standard: &'a Standard,
    name: &str,
    text: &'a str,
) -> (Spanned<DeTable<'a>>, Cursor<'a>) {
    let (document, errors) = DeTable::parse_recoverable(text);
    let mut cursor = Cursor::new(standard, Lines::new(name, text));
    for error in errors {
        let span = error.span().unwrap_or(0..0);
        cursor.problem("", span, Kind::Syntax { message: error.message().to_owned() });
    }
    (document, cursor)
}

pub(crate) fn finish(mut problems: Vec<Problem>) -> Vec<Problem> {
    problems.sort_by_key(|problem| (problem.place.line, problem.place.column));
    problems.dedup();
    if problems.len() > MAX_PROBLEMS {
        problems.truncate(MAX_PROBLEMS);
        if let Some(last) = problems.last_mut() {
            last.kind = Kind::TooMany { limit: MAX_PROBLEMS };
        }
    }
    problems
}

/// `[conditions."en-2.1.1"]`: by status table, then by number.
fn conditions(cursor: &mut Cursor<'_>, root: &Node<'_>, answers: &mut Answers) {
    let Some(tables) = cursor.table(root, "conditions") else { return };
    cursor.known_keys(&tables, StatusTable::SPELLINGS);
    for &table in StatusTable::ALL {
        let Some(node) = cursor.table(&tables, table.as_str()) else { continue };
        let known = known_conditions(cursor.standard(), table);
        cursor.known_keys(&node, &known);
        let said =
            known.iter().filter_map(|id| Some(((*id).to_owned(), cursor.yes_no(&node, id)?)));
        let said = said.collect();
        answers.conditions.insert(table, said);
    }
}

/// Conditions that may be given for a table. Table A.1 goes on where Table B.1 of V2.1.1 ends, so its
/// numbers may stand in either.
pub(crate) fn known_conditions(standard: &Standard, table: StatusTable) -> Vec<&str> {
    let numbered_by = match table {
        StatusTable::En211 => StatusTable::IcsTs103701V111,
        other => other,
    };
    standard.conditions(numbered_by).map(|condition| condition.id.as_str()).collect()
}

/// `[features."en-3.1.3"]`: by edition, then by letter.
fn features(cursor: &mut Cursor<'_>, root: &Node<'_>, answers: &mut Answers) {
    let Some(editions) = cursor.table(root, "features") else { return };
    cursor.known_keys(&editions, &[Edition::En313.as_str()]);
    let Some(node) = cursor.table(&editions, Edition::En313.as_str()) else { return };
    let features = cursor.standard().features(StatusTable::En313);
    let known: Vec<&str> = features.map(|feature| feature.id.as_str()).collect();
    cursor.known_keys(&node, &known);
    let said = known.iter().filter_map(|id| Some(((*id).to_owned(), cursor.yes_no(&node, id)?)));
    let said = said.collect();
    answers.features.insert(Edition::En313, said);
}

/// `[external."5.4-1"]`: a certificate or a report, and whether it fits.
fn external(cursor: &mut Cursor<'_>, root: &Node<'_>, answers: &mut Answers) {
    const TESTS: [&str; 3] = ["scope", "activities", "depth"];
    const ABOUT: [&str; 3] = ["document", "issuer", "reference"];
    let Some(rows) = cursor.table(root, "external") else { return };
    for node in rows.tables(cursor) {
        let provision = cursor.said(node.name().to_owned(), &node);
        let keys: Vec<&str> = TESTS.into_iter().chain(ABOUT).chain(["expires"]).collect();
        cursor.known_keys(&node, &keys);
        cursor.provision(answers.edition(), &provision);
        let tests =
            TESTS.iter().filter_map(|key| Some(((*key).to_owned(), cursor.yes_no(&node, key)?)));
        let tests = tests.collect();
        let about =
            ABOUT.iter().filter_map(|key| Some(((*key).to_owned(), cursor.text(&node, key)?)));
        let mut about: std::collections::BTreeMap<_, _> = about.collect();
        if let Some(day) = cursor.day(&node, "expires") {
            about.insert("expires".to_owned(), day);
        }
        answers.external.push(crate::ExternalRow { provision, tests, about });
    }
}

/// What a value is.
fn found(value: &DeValue<'_>) -> Found {
    match value {
        DeValue::String(_) => Found::Text,
        DeValue::Integer(_) => Found::Number,
        DeValue::Float(_) => Found::Fraction,
        DeValue::Boolean(_) => Found::YesNo,
        DeValue::Datetime(_) => Found::Date,
        DeValue::Array(_) => Found::List,
        DeValue::Table(_) => Found::Table,
    }
}
