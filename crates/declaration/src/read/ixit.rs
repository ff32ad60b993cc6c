// SPDX-License-Identifier: Apache-2.0 OR MIT
//! `[[ixit]]`: how it is done.

use std::collections::BTreeMap;

use thirteen_standard::{IxitTable, Rows};
use toml::de::DeValue;

use super::cursor::{Cursor, Node};
use crate::answers::{Answers, IxitRow, Said};
use crate::problem::{Found, Kind};

const KEYS: [&str; 8] = ["table", "name", "name_v2", "id", "none", "from", "draft", "fields"];

pub(super) fn read(cursor: &mut Cursor<'_>, root: &Node<'_>, answers: &mut Answers) {
    let mut seen = Seen::default();
    for node in cursor.list(root, "ixit") {
        if let Some(row) = row(cursor, node)
            && seen.is_new(cursor, &row)
        {
            answers.ixit.push(row);
        }
    }
    seen.nones(cursor, answers);
}

/// What was said before.
#[derive(Default)]
struct Seen {
    ids: BTreeMap<String, u32>,
    single: BTreeMap<u8, u32>,
    nones: Vec<(u8, Said<String>)>,
}

impl Seen {
    fn is_new(&mut self, cursor: &mut Cursor<'_>, row: &IxitRow) -> bool {
        let Said { value: id, place, .. } = &row.id;
        if row.none {
            self.nones.push((row.table, row.id.clone()));
            return true;
        }
        let table = cursor.standard().ixit_table(row.table);
        let kind = match (self.ids.get(id), self.single.get(&row.table), table) {
            (_, Some(&first), Some(table)) if table.rows == Rows::One => {
                Some(Kind::OneRowOnly { table: table.name_v1.clone(), first })
            }
            (Some(&first), ..) => Some(Kind::Twice { id: id.clone(), first }),
            _ => None,
        };
        if let Some(kind) = kind {
            cursor.problem(&place.key, place.span.clone(), kind);
            return false;
        }
        self.ids.insert(id.clone(), place.line);
        self.single.insert(row.table, place.line);
        true
    }

    /// Tables that are said to have no rows, and have some.
    fn nones(&self, cursor: &mut Cursor<'_>, answers: &Answers) {
        for (number, said) in &self.nones {
            if answers.rows(*number).next().is_some() {
                let table = cursor.standard().ixit_table(*number);
                let table = table.map(|table| table.name_v1.clone()).unwrap_or_default();
                let kind = Kind::NoneWithRows { table };
                cursor.problem(&said.place.key, said.place.span.clone(), kind);
            }
        }
    }
}

fn row(cursor: &mut Cursor<'_>, node: Node<'_>) -> Option<IxitRow> {
    cursor.known_keys(&node, &KEYS);
    let table = table(cursor, &node)?;
    for (key, known) in [("name", &table.name_v1), ("name_v2", &table.name_v2)] {
        if let Some(said) = cursor.text(&node, key)
            && said.value != *known
        {
            cursor.unknown_word(&said, key, &[known]);
        }
    }
    let none = cursor.yes_no(&node, "none").is_some_and(|said| said.value);
    let id = cursor.text(&node, "id");
    let from = cursor.text(&node, "from").map(|said| said.value);
    let name = id.as_ref().map_or(table.name_v1.clone(), |said| said.value.clone());
    let node = node.renamed(["ixit", &name]);
    let id = match id {
        Some(said) if !said.value.trim().is_empty() => {
            let place = cursor.text(&node, "id").map_or(said.place, |said| said.place);
            Said { place, ..cursor.said(name, &node) }
        }
        _ if none || table.rows == Rows::One => cursor.said(table.name_v1.clone(), &node),
        _ => {
            cursor.missing(&node, "id");
            return None;
        }
    };
    let fields = fields(cursor, &node, table);
    if none && !fields.is_empty() {
        let kind = Kind::NoneWithRows { table: table.name_v1.clone() };
        cursor.problem(&id.place.key, id.place.span.clone(), kind);
    }
    Some(IxitRow { table: table.number, id, none, fields, from })
}

/// The table, by its number or by its name.
fn table<'s>(cursor: &mut Cursor<'s>, node: &Node<'_>) -> Option<&'s IxitTable> {
    let Some(entry) = node.entry("table") else {
        cursor.missing(node, "table");
        return None;
    };
    let word = match entry.value.get_ref() {
        DeValue::Integer(number) => number.to_string(),
        DeValue::String(name) => name.clone().into_owned(),
        _ => {
            cursor.wrong_type(node, &entry, Found::Number);
            return None;
        }
    };
    let tables = cursor.standard().ixit_tables();
    let found = tables.iter().find(|table| {
        table.number.to_string() == word || [&table.name_v1, &table.name_v2].contains(&&word)
    });
    if found.is_none() {
        let said = cursor.at(node, &entry, word);
        let names: Vec<&str> = tables.iter().map(|table| table.name_v1.as_str()).collect();
        cursor.unknown_word(&said, "table", &names);
    }
    found
}

/// `[ixit.fields]`: those of either edition.
fn fields(
    cursor: &mut Cursor<'_>,
    node: &Node<'_>,
    table: &IxitTable,
) -> Vec<(String, Said<String>)> {
    let drafts = cursor.drafts(node);
    let Some(entry) = node.entry("fields") else { return Vec::new() };
    let Some(inner) = cursor.as_table(node, &entry) else { return Vec::new() };
    let inner = inner.renamed(["ixit", node.name()]);
    let known = table.fields_v1.iter().chain(&table.fields_added_v2);
    let known: Vec<&str> = known.map(String::as_str).filter(|field| *field != "ID").collect();
    cursor.known_keys(&inner, &known);
    let mut fields = Vec::new();
    for entry in inner.entries().iter().filter(|entry| known.contains(&entry.key)) {
        let value = match entry.value.get_ref() {
            DeValue::String(text) => text.clone().into_owned(),
            DeValue::Boolean(yes) => if *yes { "Yes" } else { "No" }.to_owned(),
            _ => {
                cursor.wrong_type(&inner, entry, Found::Text);
                continue;
            }
        };
        let mut said = cursor.at(&inner, entry, value);
        said.draft = drafts.has(entry.key);
        fields.push((entry.key.to_owned(), said));
    }
    fields
}
