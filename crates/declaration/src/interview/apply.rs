// SPDX-License-Identifier: Apache-2.0 OR MIT
//! From what answers set to the file.

use std::collections::BTreeSet;

use thirteen_standard::{Edition, Standard, StatusTable};

use super::Effects;
use crate::answers::{Answers, IxitRow};
use crate::write::{FieldDraft, IcsText, Writer};

/// Writes what changed between two states of an interview. What a person wrote by hand stays, as
/// long as the answer that it came from is the same.
pub fn apply(
    writer: &mut Writer,
    standard: &Standard,
    answers: &Answers,
    before: &Effects,
    after: &Effects,
) {
    let tables = [
        (
            "conditions",
            StatusTable::IcsTs103701V111.as_str(),
            &before.conditions,
            &after.conditions,
        ),
        ("conditions", StatusTable::En313.as_str(), &before.conditions_v3, &after.conditions_v3),
        ("features", Edition::En313.as_str(), &before.features, &after.features),
    ];
    for (part, of, before, after) in tables {
        for (id, holds) in after.iter().filter(|(id, holds)| before.get(*id) != Some(holds)) {
            writer.set_holds(part, of, id, *holds);
        }
        for id in before.keys().filter(|id| !after.contains_key(*id)) {
            writer.unset_holds(part, of, id);
        }
    }
    if let Some(constrained) = after.constrained.filter(|_| after.constrained != before.constrained)
    {
        writer.set_constrained(constrained, None);
    }
    let main = answers.edition();
    let edition = (main != Edition::En211).then_some(Edition::En211.as_str());
    for provision in standard.provisions(Edition::En211) {
        let id = provision.id.as_str();
        match (before.ics.get(id), after.ics.get(id)) {
            (old, Some(support)) if old != Some(support) => writer.set_ics(&IcsText {
                edition,
                provision: id,
                support: *support,
                detail: None,
                reason: after.why.get(id).map(String::as_str),
                comment: None,
                draft: false,
            }),
            (Some(_), None) => writer.unset_ics(id),
            _ => {}
        }
    }
    rows(writer, standard, answers, before, after);
}

fn rows(
    writer: &mut Writer,
    standard: &Standard,
    answers: &Answers,
    before: &Effects,
    after: &Effects,
) {
    let mut ids = Ids { answers, given: BTreeSet::new() };
    for ((table, from), fields) in &after.rows {
        let old = before.rows.get(&(*table, from.clone()));
        if old == Some(fields) {
            continue;
        }
        let id = ids.of(standard, *table, from);
        for (field, text) in fields {
            if old.and_then(|old| old.get(field)) != Some(text) {
                writer.set_ixit(*table, &id, field, &FieldDraft::confirmed(text));
            }
        }
        if !from.is_empty() {
            writer.set_ixit_from(*table, &id, from);
        }
    }
    for table in after.none.iter().filter(|table| !before.none.contains(table)) {
        writer.set_no_rows(*table);
    }
    for (table, from) in before.rows.keys().filter(|key| !after.rows.contains_key(*key)) {
        let row = answers.rows(*table).find(|row| row.from.as_deref() == Some(from));
        if let Some(row) = row {
            writer.unset_ixit(*table, &row.id.value);
        }
    }
}

/// Ids of rows: the one that the file has for what brought it, else the next number that is free.
struct Ids<'a> {
    answers: &'a Answers,
    given: BTreeSet<String>,
}

impl Ids<'_> {
    fn of(&mut self, standard: &Standard, table: u8, from: &str) -> String {
        let known = |row: &&IxitRow| row.table == table && row.from.as_deref() == Some(from);
        if let Some(row) = self.answers.ixit.iter().find(known) {
            return row.id.value.clone();
        }
        let name =
            standard.ixit_table(table).map(|table| table.name_v1.as_str()).unwrap_or_default();
        if from.is_empty() {
            let only = self.answers.rows(table).next();
            return only.map_or_else(|| name.to_owned(), |row| row.id.value.clone());
        }
        let is_taken = |id: &String| self.answers.ixit.iter().any(|row| row.id.value == *id);
        let free = (1_u32..)
            .map(|number| format!("{name}-{number}"))
            .find(|id| !is_taken(id) && !self.given.contains(id))
            .unwrap_or_default();
        self.given.insert(free.clone());
        free
    }
}
