// SPDX-License-Identifier: Apache-2.0 OR MIT
//! Writing `decisions.toml`: what stands there keeps its place, its order and its comments.

use thirteen_standard::Edition;
use toml_edit::{InlineTable, Item, Table, Value};

use super::{Dismissal, FactKey, Observation, Signature};
use crate::problem::Problem;
use crate::write::{Writer, put, text_of};

/// What a new file begins with.
const HEAD: &str = "\
# What named people decided about this product. Written by `thirteen observe` and `thirteen
# dismiss`, or by hand; comments and order are kept.
#
# [[observation]]  what a person saw of a test unit: it counts beside what the declaration says
# [[dismissal]]    a finding that a person set aside: it stays visible, and bears on no verdict
#
# Each has a person, a day, a reason and a last day. It follows the fact, not the version: it holds
# in the next release, and lapses once the fact is no longer found.
schema = 1
";

/// Decisions that are being written.
#[derive(Debug, Clone)]
pub struct DecisionsWriter {
    writer: Writer,
}

impl DecisionsWriter {
    /// Goes on with a file; an empty text is a new one.
    ///
    /// # Errors
    /// The text is no TOML, or it is out of bounds.
    pub fn open(name: &str, text: &str) -> Result<Self, Box<Problem>> {
        if text.trim().is_empty() {
            return Writer::open(name, HEAD).map(|writer| Self { writer });
        }
        let writer = Writer::open(name, text)?;
        if !writer.is_empty() {
            return Ok(Self { writer });
        }
        // Nothing but comments: a first key to hang on keeps them at the head.
        let text = format!("{}\nschema = 1\n", text.trim_end());
        Writer::open(name, &text).map(|writer| Self { writer })
    }

    /// Records an observation. What the same person said of the same unit before is replaced:
    /// they looked again.
    pub fn observe(&mut self, own: &Observation) {
        let is_it = |row: &Table| {
            text_of(row, "unit") == Some(&own.unit)
                && text_of(row, "edition") == own.edition.map(Edition::as_str)
                && text_of(row, "person") == Some(&own.by.person)
                && is_key(row.get("about"), own.about.as_ref())
        };
        let Some(row) = self.writer.row("observation", is_it) else { return };
        put(Some(row), "unit", Value::from(own.unit.as_str()));
        if let Some(edition) = own.edition {
            put(Some(row), "edition", Value::from(edition.as_str()));
        }
        put(Some(row), "result", Value::from(own.result.as_str()));
        if let Some(about) = &own.about {
            put(Some(row), "about", key(about));
        }
        sign(row, &own.by);
    }

    /// Records a dismissal. One of the same fact is replaced.
    pub fn dismiss(&mut self, own: &Dismissal) {
        let is_it = |row: &Table| is_key(row.get("finding"), Some(&own.finding));
        let Some(row) = self.writer.row("dismissal", is_it) else { return };
        if row.get("finding").is_none() {
            put(Some(row), "finding", key(&own.finding));
        }
        sign(row, &own.by);
    }

    /// The file as it is now.
    #[must_use]
    pub fn text(&self) -> String {
        self.writer.text()
    }
}

fn sign(row: &mut Table, by: &Signature) {
    for (key, text) in [("person", &by.person), ("date", &by.date), ("reason", &by.reason)] {
        put(Some(row), key, Value::from(text.as_str()));
    }
    match &by.expires {
        Some(day) => put(Some(row), "expires", Value::from(day.as_str())),
        None => _ = row.remove("expires"),
    }
}

fn key(key: &FactKey) -> Value {
    let mut subject = InlineTable::new();
    subject.insert("kind", Value::from(key.subject.kind.as_str()));
    subject.insert("name", Value::from(key.subject.name.as_str()));
    let mut table = InlineTable::new();
    table.insert("check", Value::from(key.check.as_str()));
    table.insert("subject", Value::from(subject));
    table.insert("place", Value::from(key.place.as_str()));
    Value::from(table)
}

/// Whether an entry of the file is this key.
fn is_key(item: Option<&Item>, key: Option<&FactKey>) -> bool {
    let (item, key) = match (item, key) {
        (Some(item), Some(key)) => (item, key),
        (None, None) => return true,
        _ => return false,
    };
    let text = |path: &[&str]| {
        let mut item = item;
        for part in path {
            item = item.as_table_like()?.get(part)?;
        }
        item.as_str()
    };
    text(&["check"]) == Some(&key.check)
        && text(&["subject", "kind"]) == Some(&key.subject.kind)
        && text(&["subject", "name"]) == Some(&key.subject.name)
        && text(&["place"]).unwrap_or_default() == key.place
}
