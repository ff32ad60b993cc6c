// SPDX-License-Identifier: Apache-2.0 OR MIT
//! Walks a document, and writes down what is wrong on the way.

use std::ops::Range;

use thirteen_standard::{Edition, Standard};
use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::found;
use crate::answers::Said;
use crate::day::is_day;
use crate::place::Lines;
use crate::problem::{Found, Kind, MAX_PROBLEMS, Problem};
use crate::suggest::nearest;

/// A key and its value.
pub(crate) struct Entry<'d> {
    pub(crate) key: &'d str,
    pub(crate) key_span: Range<usize>,
    pub(crate) value: &'d Spanned<DeValue<'d>>,
}

/// A table of the document, with the key that leads to it.
pub(crate) struct Node<'d> {
    table: &'d DeTable<'d>,
    /// Parts of its key; empty for the file itself.
    path: Vec<String>,
    span: Range<usize>,
}

impl<'d> Node<'d> {
    pub(crate) fn root(table: &'d DeTable<'d>) -> Self {
        Self { table, path: Vec::new(), span: 0..0 }
    }

    /// The last part of its key.
    pub(crate) fn name(&self) -> &str {
        self.path.last().map_or("", String::as_str)
    }

    /// The same table under another key: that of an entry, once its id is known.
    pub(crate) fn renamed<const N: usize>(mut self, path: [&str; N]) -> Self {
        self.path = path.map(ToOwned::to_owned).to_vec();
        self
    }

    pub(crate) fn key(&self, key: &str) -> String {
        let mut parts: Vec<&str> = self.path.iter().map(String::as_str).collect();
        parts.push(key);
        parts.join(".")
    }

    pub(crate) fn span(&self) -> Range<usize> {
        self.span.clone()
    }

    /// Its entries, in the order of the file.
    pub(crate) fn entries(&self) -> Vec<Entry<'d>> {
        let entries = self.table.iter().map(|(key, value)| Entry {
            key: key.get_ref().as_ref(),
            key_span: key.span(),
            value,
        });
        let mut entries: Vec<_> = entries.collect();
        entries.sort_by_key(|entry| entry.key_span.start);
        entries
    }

    pub(crate) fn entry(&self, key: &str) -> Option<Entry<'d>> {
        let (found, value) = self.table.iter().find(|(found, _)| found.get_ref() == key)?;
        Some(Entry { key: found.get_ref().as_ref(), key_span: found.span(), value })
    }

    /// The tables in it; what is none is a problem.
    pub(crate) fn tables(&self, cursor: &mut Cursor<'_>) -> Vec<Node<'d>> {
        let entries = self.entries();
        entries.iter().filter_map(|entry| cursor.as_table(self, entry)).collect()
    }
}

/// Reads values, and collects problems.
pub(crate) struct Cursor<'s> {
    standard: &'s Standard,
    lines: Lines<'s>,
    problems: Vec<Problem>,
}

impl<'s> Cursor<'s> {
    pub(crate) fn new(standard: &'s Standard, lines: Lines<'s>) -> Self {
        Self { standard, lines, problems: Vec::new() }
    }

    pub(crate) fn into_problems(self) -> Vec<Problem> {
        self.problems
    }

    pub(crate) fn standard(&self) -> &'s Standard {
        self.standard
    }

    pub(crate) fn problem(&mut self, key: &str, span: Range<usize>, kind: Kind) {
        if self.problems.len() <= MAX_PROBLEMS {
            self.problems.push(Problem { place: self.lines.place(key, span), kind });
        }
    }

    /// Tells of every key that is not among those that are known.
    pub(crate) fn known_keys(&mut self, node: &Node<'_>, known: &[&str]) {
        for entry in node.entries() {
            if !known.contains(&entry.key) {
                let kind = Kind::UnknownKey {
                    key: entry.key.to_owned(),
                    nearest: nearest(entry.key, known.iter().copied()).map(ToOwned::to_owned),
                    known: known.iter().map(ToString::to_string).collect(),
                };
                self.problem(&node.key(entry.key), entry.key_span, kind);
            }
        }
    }

    /// Tells of a word that is not among those that are allowed.
    pub(crate) fn unknown_word(&mut self, said: &Said<String>, key: &str, known: &[&str]) {
        let kind = Kind::UnknownWord {
            key: key.to_owned(),
            found: said.value.clone(),
            nearest: nearest(&said.value, known.iter().copied()).map(ToOwned::to_owned),
            known: known.iter().map(ToString::to_string).collect(),
        };
        self.problem(&said.place.key, said.place.span.clone(), kind);
    }

    /// Tells of a key that has to be there.
    pub(crate) fn missing(&mut self, node: &Node<'_>, key: &str) {
        self.problem(&node.key(key), node.span(), Kind::MissingKey { key: key.to_owned() });
    }

    pub(crate) fn wrong_type(&mut self, node: &Node<'_>, entry: &Entry<'_>, wanted: Found) {
        let found = found(entry.value.get_ref());
        let kind = Kind::WrongType { key: entry.key.to_owned(), wanted, found };
        self.problem(&node.key(entry.key), entry.value.span(), kind);
    }

    /// A value with the place of an entry.
    pub(crate) fn at<T>(&self, node: &Node<'_>, entry: &Entry<'_>, value: T) -> Said<T> {
        let place = self.lines.place(node.key(entry.key), entry.value.span());
        Said { value, place, draft: false }
    }

    /// A value with the place of a table.
    pub(crate) fn said<T>(&self, value: T, node: &Node<'_>) -> Said<T> {
        let place = self.lines.place(node.path.join("."), node.span());
        Said { value, place, draft: false }
    }

    pub(crate) fn text(&mut self, node: &Node<'_>, key: &str) -> Option<Said<String>> {
        let entry = node.entry(key)?;
        match entry.value.get_ref() {
            DeValue::String(text) => Some(self.at(node, &entry, text.clone().into_owned())),
            _ => {
                self.wrong_type(node, &entry, Found::Text);
                None
            }
        }
    }

    /// A text that has to be there, and to hold more than blanks.
    pub(crate) fn needed(&mut self, node: &Node<'_>, key: &str) -> Option<Said<String>> {
        if node.entry(key).is_none() {
            self.missing(node, key);
            return None;
        }
        let said = self.text(node, key)?;
        if said.value.trim().is_empty() {
            let kind = Kind::MissingKey { key: key.to_owned() };
            self.problem(&said.place.key, said.place.span.clone(), kind);
            return None;
        }
        Some(said)
    }

    pub(crate) fn yes_no(&mut self, node: &Node<'_>, key: &str) -> Option<Said<bool>> {
        let entry = node.entry(key)?;
        match entry.value.get_ref() {
            DeValue::Boolean(value) => Some(self.at(node, &entry, *value)),
            _ => {
                self.wrong_type(node, &entry, Found::YesNo);
                None
            }
        }
    }

    pub(crate) fn whole_number(&mut self, node: &Node<'_>, key: &str) -> Option<Said<u64>> {
        let entry = node.entry(key)?;
        let DeValue::Integer(number) = entry.value.get_ref() else {
            self.wrong_type(node, &entry, Found::Number);
            return None;
        };
        // A number that does not fit is the number of nothing here.
        let value = u64::from_str_radix(number.as_str(), number.radix()).unwrap_or(u64::MAX);
        Some(self.at(node, &entry, value))
    }

    /// A day of the calendar: a date of TOML, or the same in quotes.
    pub(crate) fn day(&mut self, node: &Node<'_>, key: &str) -> Option<Said<String>> {
        let entry = node.entry(key)?;
        let text = match entry.value.get_ref() {
            DeValue::String(text) => text.clone().into_owned(),
            DeValue::Datetime(day) => day.to_string(),
            _ => {
                self.wrong_type(node, &entry, Found::Date);
                return None;
            }
        };
        if !text.is_empty() && !is_day(&text) {
            self.problem(&node.key(key), entry.value.span(), Kind::NotADay { found: text });
            return None;
        }
        Some(self.at(node, &entry, text))
    }

    pub(crate) fn table<'d>(&mut self, node: &Node<'d>, key: &str) -> Option<Node<'d>> {
        let entry = node.entry(key)?;
        self.as_table(node, &entry)
    }

    pub(crate) fn as_table<'d>(&mut self, node: &Node<'d>, entry: &Entry<'d>) -> Option<Node<'d>> {
        let DeValue::Table(table) = entry.value.get_ref() else {
            self.wrong_type(node, entry, Found::Table);
            return None;
        };
        let mut path = node.path.clone();
        path.push(entry.key.to_owned());
        Some(Node { table, path, span: entry.key_span.clone() })
    }

    /// The tables of a list of tables, `[[key]]`.
    pub(crate) fn list<'d>(&mut self, node: &Node<'d>, key: &str) -> Vec<Node<'d>> {
        let Some(entry) = node.entry(key) else { return Vec::new() };
        let DeValue::Array(list) = entry.value.get_ref() else {
            self.wrong_type(node, &entry, Found::List);
            return Vec::new();
        };
        let mut nodes = Vec::new();
        for value in list.iter() {
            match value.get_ref() {
                DeValue::Table(table) => {
                    let mut path = node.path.clone();
                    path.push(key.to_owned());
                    nodes.push(Node { table, path, span: value.span() });
                }
                other => {
                    let kind = Kind::WrongType {
                        key: key.to_owned(),
                        wanted: Found::Table,
                        found: found(other),
                    };
                    self.problem(&node.key(key), value.span(), kind);
                }
            }
        }
        nodes
    }

    /// Which of the fields are drafts: `draft = true` means all, a list names some.
    pub(crate) fn drafts(&mut self, node: &Node<'_>) -> Drafts {
        let Some(entry) = node.entry("draft") else { return Drafts::None };
        match entry.value.get_ref() {
            DeValue::Boolean(true) => Drafts::All,
            DeValue::Boolean(false) => Drafts::None,
            DeValue::Array(list) => {
                let mut names = Vec::new();
                for value in list.iter() {
                    match value.get_ref() {
                        DeValue::String(name) => names.push(name.clone().into_owned()),
                        _ => self.wrong_type(node, &entry, Found::List),
                    }
                }
                Drafts::Some(names)
            }
            _ => {
                self.wrong_type(node, &entry, Found::YesNo);
                Drafts::All
            }
        }
    }

    /// Whether an edition has a provision; where it has not, tells so.
    pub(crate) fn provision(&mut self, edition: Edition, said: &Said<String>) -> bool {
        let standard = self.standard;
        if standard.provision(edition, &said.value).is_some() {
            return true;
        }
        let known = || standard.provisions(edition).iter().map(|provision| provision.id.as_str());
        let successors = standard.any_provision(&said.value).and_then(|other| {
            let linked = other.replaced_by.iter().chain(&other.replaces);
            linked.map(String::as_str).find(|id| standard.provision(edition, id).is_some())
        });
        let nearest = successors.or_else(|| nearest(&said.value, known()));
        let kind = Kind::UnknownProvision {
            provision: said.value.clone(),
            edition: edition.as_str().to_owned(),
            nearest: nearest.map(ToOwned::to_owned),
        };
        self.problem(&said.place.key, said.place.span.clone(), kind);
        false
    }
}

/// Which fields of an entry are drafts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Drafts {
    None,
    All,
    Some(Vec<String>),
}

impl Drafts {
    pub(crate) fn has(&self, field: &str) -> bool {
        match self {
            Self::None => false,
            Self::All => true,
            Self::Some(names) => names.iter().any(|name| name == field),
        }
    }
}
