// SPDX-License-Identifier: Apache-2.0 OR MIT
//! From the neutral record, or any declaration that was read, to a `thirteen.toml`.

use thirteen_standard::Edition;
use toml_edit::Value;

use crate::answers::{Answers, IxitRow};
use crate::read::product::{DAYS, TEXTS};
use crate::write::{FieldDraft, IcsText, Writer};

/// Writes a declaration anew: nothing of what it says is lost, its comments are.
#[must_use]
pub fn import(answers: &Answers) -> String {
    let mut writer = Writer::new();
    product(&mut writer, answers);
    conditions(&mut writer, answers);
    for row in &answers.ics {
        let edition = Some(row.edition).filter(|edition| *edition != answers.edition());
        writer.set_ics(&IcsText {
            edition: edition.map(Edition::as_str),
            provision: &row.provision.value,
            support: row.support.value,
            detail: row.detail.as_ref().map(|said| said.value.as_str()),
            reason: row.reason.as_ref().map(|said| said.value.as_str()),
            comment: None,
            draft: row.support.draft,
        });
    }
    for row in &answers.ixit {
        ixit(&mut writer, row);
    }
    for row in &answers.external {
        let id = &row.provision.value;
        writer.offer_external(id);
        for (key, said) in &row.tests {
            writer.set_external(id, key, Value::from(said.value));
        }
        for (key, said) in &row.about {
            writer.set_external(id, key, Value::from(said.value.as_str()));
        }
    }
    for row in &answers.certificates {
        writer.add_certificate(row);
    }
    for (question, said) in &answers.replies {
        writer.set_reply(question, &said.value);
    }
    writer.text()
}

fn product(writer: &mut Writer, answers: &Answers) {
    for key in TEXTS.into_iter().chain(DAYS) {
        if let Some(said) = answers.product.get(key) {
            writer.set_text("product", key, &said.value);
        }
    }
    let editions: Vec<Edition> = answers.editions.iter().map(|said| said.value).collect();
    if !editions.is_empty() {
        writer.set_editions(&editions);
    }
    for (key, said) in &answers.capture {
        writer.set_text("capture", key, &said.value);
    }
    if let Some(declared) = &answers.constrained.declared {
        let why = answers.constrained.justification.as_ref().map(|said| said.value.as_str());
        writer.set_constrained(declared.value, why);
    }
}

fn conditions(writer: &mut Writer, answers: &Answers) {
    for (table, conditions) in &answers.conditions {
        for (id, said) in conditions {
            writer.set_holds("conditions", table.as_str(), id, said.value);
        }
    }
    for (edition, features) in &answers.features {
        for (id, said) in features {
            writer.set_holds("features", edition.as_str(), id, said.value);
        }
    }
}

fn ixit(writer: &mut Writer, row: &IxitRow) {
    if row.none {
        return writer.set_no_rows(row.table);
    }
    let id = &row.id.value;
    if let Some(from) = &row.from {
        writer.set_ixit_from(row.table, id, from);
    }
    for (field, said) in &row.fields {
        let draft = FieldDraft { value: said.value.clone(), comment: None, draft: said.draft };
        writer.set_ixit(row.table, id, field, &draft);
    }
}
