// SPDX-License-Identifier: Apache-2.0 OR MIT
//! Writing `thirteen.toml`: what stands there keeps its place, its order and its comments.

use std::fmt::Write as _;

use thirteen_evidence::escape_bytes;
use thirteen_standard::Edition;
use toml_edit::{Array, ArrayOfTables, DocumentMut, InlineTable, Item, Table, Value, value};

use crate::answers::{CertificateRow, Reply, ReplyEntry};
use crate::bounds::{MAX_BYTES, MAX_DEPTH, too_deep};
use crate::declared::Support;
use crate::place::Lines;
use crate::problem::{Kind, Problem};

/// What a new file begins with.
const HEAD: &str = "\
# What the maker declares of this product. Written by hand or by `thirteen answer`; comments and
# order are kept.
#
# [[ics]]   what is claimed: a provision, support (Y, N or N/A), detail, and where it is not
#           claimed the reason
# [[ixit]]  how it is done: a row of table 1 to 29 of TS 103 701, its id and its fields
# draft     fields that the program filled in from evidence: take them out of the list once they
#           are confirmed; until then nothing rests on them
# [[certificate]]  a paper that answers provisions: document, issuer, reference, edition,
#           provisions (or test_cases), issued, expires, version of the product, and whether its
#           scope, activities and depth fit (TS 103 701, clause 4.7)
schema = 1
";

/// Text for a field, and where it comes from.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct FieldDraft {
    /// The text.
    pub value: String,
    /// A remark to stand behind it.
    pub comment: Option<String>,
    /// Nobody has confirmed it yet.
    pub draft: bool,
}

impl FieldDraft {
    /// Text that a person stands for.
    #[must_use]
    pub fn confirmed(value: &str) -> Self {
        Self { value: value.to_owned(), comment: None, draft: false }
    }
}

/// A declaration that is being written.
#[derive(Debug, Clone)]
pub struct Writer {
    document: DocumentMut,
}

impl Default for Writer {
    fn default() -> Self {
        Self { document: HEAD.parse().unwrap_or_default() }
    }
}

impl Writer {
    /// A new file, with a few words on what goes where.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Goes on with a file.
    ///
    /// # Errors
    /// The text is no TOML, or it is out of bounds. What [`crate::read`] finds nothing wrong with
    /// can be opened.
    pub fn open(name: &str, text: &str) -> Result<Self, Box<Problem>> {
        let problem =
            |span, kind| Box::new(Problem { place: Lines::new(name, text).place("", span), kind });
        if text.len() > MAX_BYTES {
            return Err(problem(0..0, Kind::TooLarge { limit: MAX_BYTES }));
        }
        if let Some(offset) = too_deep(text) {
            return Err(problem(offset..offset, Kind::TooDeep { limit: MAX_DEPTH }));
        }
        text.parse().map(|document| Self { document }).map_err(|error: toml_edit::TomlError| {
            let kind = Kind::Syntax { message: error.message().to_owned() };
            problem(error.span().unwrap_or(0..0), kind)
        })
    }

    /// The file as it is now.
    #[must_use]
    pub fn text(&self) -> String {
        self.document.to_string()
    }

    /// Whether nothing is said in it.
    pub(crate) fn is_empty(&self) -> bool {
        self.document.is_empty()
    }

    /// Sets a key of a table, `[product]` or `[capture]`.
    pub fn set_text(&mut self, table: &str, key: &str, text: &str) {
        put(self.table(&[table]), key, Value::from(text));
    }

    /// Sets the editions of the product.
    pub fn set_editions(&mut self, editions: &[Edition]) {
        let list: Array = editions.iter().map(|edition| edition.as_str()).collect();
        put(self.table(&["product"]), "editions", Value::from(list));
    }

    /// Sets what is said of the device's being constrained.
    pub fn set_constrained(&mut self, declared: bool, justification: Option<&str>) {
        put(self.table(&["constrained"]), "declared", Value::from(declared));
        if let Some(why) = justification {
            put(self.table(&["constrained"]), "justification", Value::from(why));
        }
    }

    /// Sets a condition (`conditions`) or a feature (`features`) of a table or an edition.
    pub fn set_holds(&mut self, part: &str, of: &str, id: &str, holds: bool) {
        put(self.table(&[part, of]), id, Value::from(holds));
    }

    /// Takes a condition or a feature out.
    pub fn unset_holds(&mut self, part: &str, of: &str, id: &str) {
        if let Some(table) = self.table(&[part, of]) {
            table.remove(id);
        }
    }

    /// Sets an entry of the ICS. The edition is written where it is not the main one. A detail or
    /// a reason that is not given stays as it is.
    pub fn set_ics(&mut self, entry: &IcsText<'_>) {
        let rows = self.rows("ics");
        let is_it = |row: &Table| {
            text_of(row, "provision") == Some(entry.provision)
                && text_of(row, "edition") == entry.edition
        };
        let row = find_or_push(rows, is_it, || {
            let mut row = Table::new();
            if let Some(edition) = entry.edition {
                row.insert("edition", value(edition));
            }
            row.insert("provision", value(entry.provision));
            row
        });
        let Some(row) = row else { return };
        put(Some(row), "support", Value::from(entry.support.as_str()));
        comment(row, "support", entry.comment);
        for (key, text) in [("detail", entry.detail), ("reason", entry.reason)] {
            if let Some(text) = text {
                put(Some(row), key, Value::from(text));
            }
        }
        set_draft(row, "support", entry.draft);
    }

    /// Takes an entry of the ICS out.
    pub fn unset_ics(&mut self, provision: &str) {
        if let Some(rows) = self.rows("ics") {
            rows.retain(|row| {
                text_of(row, "provision") != Some(provision) || text_of(row, "edition").is_some()
            });
        }
    }

    /// Sets a field of an IXIT row, which is made where it is not there yet. A table that was said
    /// to have no rows has some from then on.
    pub fn set_ixit(&mut self, table: u8, id: &str, field: &str, draft: &FieldDraft) {
        let Some(rows) = self.rows("ixit") else { return };
        rows.retain(|row| !(is_table(row, table) && row.get("none").is_some()));
        let row = find_or_push(Some(rows), |row| is_row(row, table, id), || new_row(table, id));
        let Some(row) = row else { return };
        let fields = row.entry("fields").or_insert_with(|| Item::Table(Table::new()));
        if let Some(fields) = fields.as_table_like_mut() {
            let mut item = Value::from(draft.value.as_str());
            if let Some(text) = &draft.comment {
                item.decor_mut().set_suffix(remark(text));
            }
            match fields.get_mut(field).and_then(Item::as_value_mut) {
                Some(old) => replace(old, item),
                None => {
                    fields.insert(field, Item::Value(item));
                }
            }
        }
        set_draft(row, field, draft.draft);
    }

    /// Notes which answer brought a row.
    pub fn set_ixit_from(&mut self, table: u8, id: &str, from: &str) {
        let rows = self.rows("ixit");
        let row = find_or_push(rows, |row| is_row(row, table, id), || new_row(table, id));
        if let Some(row) = row {
            put(Some(row), "from", Value::from(from));
        }
    }

    /// Takes a row out.
    pub fn unset_ixit(&mut self, table: u8, id: &str) {
        if let Some(rows) = self.rows("ixit") {
            rows.retain(|row| !is_row(row, table, id));
        }
    }

    /// Says that a table has no rows.
    pub fn set_no_rows(&mut self, table: u8) {
        let rows = self.rows("ixit");
        find_or_push(
            rows,
            |row| is_table(row, table),
            || {
                let mut row = Table::new();
                row.insert("table", value(i64::from(table)));
                row.insert("none", value(true));
                row
            },
        );
    }

    /// Offers external evidence for a provision, of which nothing is said yet.
    pub fn offer_external(&mut self, provision: &str) {
        let _ = self.table(&["external", provision]);
    }

    /// Sets external evidence of a provision.
    pub fn set_external(&mut self, provision: &str, key: &str, given: Value) {
        put(self.table(&["external", provision]), key, given);
    }

    /// Adds a certificate.
    pub fn add_certificate(&mut self, own: &CertificateRow) {
        let Some(row) = self.row("certificate", |_| false) else { return };
        for key in ["document", "issuer", "reference", "version", "issued", "expires"] {
            if let Some(said) = own.texts.get(key) {
                put(Some(row), key, Value::from(said.value.as_str()));
            }
        }
        if let Some(edition) = &own.edition {
            put(Some(row), "edition", Value::from(edition.value.as_str()));
        }
        for (key, all) in [("provisions", &own.provisions), ("test_cases", &own.test_cases)] {
            if !all.is_empty() {
                let list: Array = all.iter().map(|said| said.value.as_str()).collect();
                put(Some(row), key, Value::from(list));
            }
        }
        for (key, said) in &own.tests {
            put(Some(row), key, Value::from(said.value));
        }
    }

    /// Sets the answer to a plain question.
    pub fn set_reply(&mut self, question: &str, reply: &Reply) {
        let plain = |entry: &ReplyEntry| {
            let words = [&entry.about, &entry.is, &entry.text];
            words.iter().filter(|word| !word.is_empty()).count() == 1 && entry.about.is_empty()
        };
        let one = |entry: &ReplyEntry| -> Value {
            if plain(entry) {
                let word = if entry.is.is_empty() { &entry.text } else { &entry.is };
                return Value::from(word.as_str());
            }
            let mut table = InlineTable::new();
            for (key, word) in [("about", &entry.about), ("is", &entry.is), ("text", &entry.text)] {
                if !word.is_empty() {
                    table.insert(key, Value::from(word.as_str()));
                }
            }
            Value::from(table)
        };
        let item = match reply.entries.as_slice() {
            [entry] if plain(entry) => one(entry),
            entries => Value::from(entries.iter().map(one).collect::<Array>()),
        };
        put(self.table(&["answers"]), question, item);
    }

    /// Forgets the answer to a plain question.
    pub fn unset_reply(&mut self, question: &str) {
        if let Some(table) = self.table(&["answers"]) {
            table.remove(question);
        }
    }

    fn table(&mut self, path: &[&str]) -> Option<&mut dyn toml_edit::TableLike> {
        let mut table: &mut dyn toml_edit::TableLike = self.document.as_table_mut();
        for (depth, key) in path.iter().enumerate() {
            let item = table.entry(key).or_insert_with(|| {
                let mut new = Table::new();
                // `[conditions."en-2.1.1"]` needs no `[conditions]` before it.
                new.set_implicit(depth + 1 < path.len());
                Item::Table(new)
            });
            if !item.is_table_like() {
                *item = Item::Table(Table::new());
            }
            table = item.as_table_like_mut()?;
        }
        Some(table)
    }

    /// The row of a list that is the one, or a new one at its end.
    pub(crate) fn row(&mut self, key: &str, is_it: impl Fn(&Table) -> bool) -> Option<&mut Table> {
        find_or_push(self.rows(key), is_it, Table::new)
    }

    fn rows(&mut self, key: &str) -> Option<&mut ArrayOfTables> {
        let item =
            self.document.entry(key).or_insert_with(|| Item::ArrayOfTables(ArrayOfTables::new()));
        if !item.is_array_of_tables() {
            // `ics = [{ … }]` becomes `[[ics]]`.
            let old = std::mem::replace(item, Item::None);
            *item = old
                .into_array_of_tables()
                .map_or_else(|_| Item::ArrayOfTables(ArrayOfTables::new()), Item::ArrayOfTables);
        }
        item.as_array_of_tables_mut()
    }
}

/// An entry of the ICS, to be written.
#[derive(Debug, Clone, Copy)]
pub struct IcsText<'a> {
    /// The edition, where it is not the main one of the file.
    pub edition: Option<&'a str>,
    /// The provision.
    pub provision: &'a str,
    /// The support column.
    pub support: Support,
    /// How it is done.
    pub detail: Option<&'a str>,
    /// Why it is not claimed.
    pub reason: Option<&'a str>,
    /// A remark to stand behind the support.
    pub comment: Option<&'a str>,
    /// Nobody has confirmed it yet.
    pub draft: bool,
}

pub(crate) fn put(table: Option<&mut dyn toml_edit::TableLike>, key: &str, new: Value) {
    let Some(table) = table else { return };
    match table.get_mut(key).and_then(Item::as_value_mut) {
        Some(old) => replace(old, new),
        None => {
            table.insert(key, Item::Value(new));
        }
    }
}

/// Puts a value in the place of another, which keeps the comment behind it.
fn replace(old: &mut Value, mut new: Value) {
    let decor = old.decor().clone();
    if new.decor().suffix().is_none() {
        *new.decor_mut() = decor;
    } else if let Some(prefix) = decor.prefix() {
        new.decor_mut().set_prefix(prefix.clone());
    }
    *old = new;
}

fn comment(table: &mut Table, key: &str, text: Option<&str>) {
    let Some(text) = text else { return };
    if let Some(value) = table.get_mut(key).and_then(Item::as_value_mut) {
        value.decor_mut().set_suffix(remark(text));
    }
}

/// A comment behind a value: one line, whatever the text holds.
fn remark(text: &str) -> String {
    let mut line = String::from(" # ");
    let _ = write!(line, "{}", escape_bytes(text.as_bytes()));
    line
}

fn find_or_push(
    rows: Option<&mut ArrayOfTables>,
    is_it: impl Fn(&Table) -> bool,
    new: impl FnOnce() -> Table,
) -> Option<&mut Table> {
    let rows = rows?;
    let found = rows.iter().position(is_it);
    if found.is_none() {
        rows.push(new());
    }
    rows.get_mut(found.unwrap_or(rows.len() - 1))
}

fn new_row(table: u8, id: &str) -> Table {
    let mut row = Table::new();
    row.insert("table", value(i64::from(table)));
    row.insert("id", value(id));
    row
}

pub(crate) fn text_of<'t>(row: &'t Table, key: &str) -> Option<&'t str> {
    row.get(key)?.as_str()
}

fn is_table(row: &Table, number: u8) -> bool {
    let Ok(standard) = thirteen_standard::standard() else { return false };
    match row.get("table") {
        Some(item) if item.is_integer() => item.as_integer() == Some(i64::from(number)),
        Some(item) => standard.ixit_table(number).is_some_and(|table| {
            item.as_str().is_some_and(|name| name == table.name_v1 || name == table.name_v2)
        }),
        None => false,
    }
}

/// Whether it is this row. One without an id is the only one of its table.
fn is_row(row: &Table, table: u8, id: &str) -> bool {
    is_table(row, table) && text_of(row, "id").is_none_or(|known| known == id)
}

/// Puts a field on the list of drafts, or takes it off.
fn set_draft(row: &mut Table, field: &str, draft: bool) {
    let fields = || -> Vec<String> {
        let fields = row.get("fields").and_then(Item::as_table_like);
        let names = fields.into_iter().flat_map(|fields| fields.iter());
        let names = names.map(|(name, _)| name.to_owned());
        ["support", "detail", "reason"].map(ToOwned::to_owned).into_iter().chain(names).collect()
    };
    let mut list: Vec<String> = match row.get("draft").and_then(Item::as_value) {
        Some(Value::Boolean(yes)) if *yes.value() => fields(),
        Some(Value::Array(list)) => {
            list.iter().filter_map(Value::as_str).map(ToOwned::to_owned).collect()
        }
        _ => Vec::new(),
    };
    list.retain(|name| name != field);
    if draft {
        list.push(field.to_owned());
    }
    if list.is_empty() {
        row.remove("draft");
    } else {
        put(Some(row), "draft", Value::from(list.iter().map(String::as_str).collect::<Array>()));
    }
}
