// SPDX-License-Identifier: Apache-2.0 OR MIT
//! The form that the paper `ics-ixit` writes: a line a value, with its table, its row and its field.

use std::collections::BTreeMap;

use thirteen_standard::{Edition, StatusTable};

use super::words::{self, Column};
use super::{Columns, Row, Sheet};
use crate::answers::{Answers, IcsRow, IxitRow, Said};
use crate::declared::Support;
use crate::problem::Kind;
use crate::read::known_conditions;
use crate::read::product::{DAYS, DECLARABLE, TEXTS, edition};
use crate::suggest::nearest;

/// Columns of the ICS that are filled in.
const ICS: [&str; 3] = ["support", "detail", "reason"];

/// The field of a table that is declared to have no rows.
const NO_ROWS: &str = "none";

/// The table of conditions and features.
const CONDITIONS: &str = "Conditions";

/// What the ICS says of a provision, as far as it was read.
#[derive(Default)]
struct Entry {
    row: Option<Row>,
    support: Option<Said<Support>>,
    /// Its support was given, but not understood: that was told.
    is_misspelt: bool,
    detail: Option<Said<String>>,
    reason: Option<Said<String>>,
}

pub(super) fn read(sheet: &mut Sheet<'_>, columns: &Columns, answers: &mut Answers) {
    let mut ics: BTreeMap<(Edition, String), Entry> = BTreeMap::new();
    let mut order: Vec<(Edition, String)> = Vec::new();
    let mut rows = Rows::new();
    for row in sheet.below(columns) {
        let table = columns.cell(&row, Column::Table).to_owned();
        if table.starts_with("A.2") {
            product(sheet, columns, &row, answers);
        } else if let Some(edition) = ics_edition(&table) {
            let found = columns.cell(&row, Column::Reference).to_owned();
            let Some(id) = sheet.provision(&row, edition, &found) else { continue };
            let key = (edition, id);
            if !ics.contains_key(&key) {
                order.push(key.clone());
            }
            entry(sheet, columns, &row, &key.1, ics.entry(key.clone()).or_default());
        } else if table.starts_with("A.4") {
            ixit(sheet, columns, &row, &table, answers, &mut rows);
        } else if table == CONDITIONS {
            condition(sheet, columns, &row, answers);
        } else if row.cells.iter().any(|cell| !cell.trim().is_empty()) {
            sheet.unknown_word(
                &row,
                "table",
                &table,
                &["A.2 DUT", CONDITIONS, "A.3 ICS", "B.1 ICS", "A.4 IXIT"],
            );
        }
    }
    for key in order {
        let Some(own) = ics.remove(&key) else { continue };
        let Some(row) = own.row else { continue };
        let (edition, id) = key;
        match own.support {
            Some(support) => answers.ics.push(IcsRow {
                edition,
                provision: sheet.said(&row, &id, id.clone(), false),
                support,
                detail: own.detail,
                reason: own.reason,
            }),
            None if own.is_misspelt => {}
            None => {
                sheet.problem(row.offset, &id, Kind::MissingKey { key: "support".to_owned() });
            }
        }
    }
}

/// The ICS pro forma: Table A.3 of TS 103 701 V1.1.1, Table B.1 of EN 303 645 V3.1.3.
fn ics_edition(table: &str) -> Option<Edition> {
    match table.split_whitespace().next()? {
        "A.3" => Some(Edition::En211),
        "B.1" => Some(Edition::En313),
        _ => None,
    }
}

fn is_draft(columns: &Columns, row: &Row) -> bool {
    columns.cell(row, Column::Draft).eq_ignore_ascii_case("draft")
}

fn product(sheet: &mut Sheet<'_>, columns: &Columns, row: &Row, answers: &mut Answers) {
    let key = columns.cell(row, Column::Reference);
    let value = columns.cell(row, Column::Value);
    let said = sheet.said(row, &format!("product.{key}"), value.to_owned(), false);
    if key == "constrained" {
        return constrained(sheet, columns, row, answers);
    }
    if key == "edition" {
        match edition(value) {
            Some(own) => {
                let Said { place, draft, .. } = said;
                answers.editions.push(Said { value: own, place, draft });
            }
            None => sheet.unknown_word(row, "edition", value, &DECLARABLE.map(Edition::as_str)),
        }
    } else if TEXTS.contains(&key) || DAYS.contains(&key) {
        answers.product.insert(key.to_owned(), said);
    } else {
        let known: Vec<&str> = TEXTS.into_iter().chain(DAYS).collect();
        sheet.unknown_word(row, "field", key, &known);
    }
}

fn constrained(sheet: &mut Sheet<'_>, columns: &Columns, row: &Row, answers: &mut Answers) {
    let field = columns.cell(row, Column::Field);
    let value = columns.cell(row, Column::Value);
    let (key, draft) = (format!("constrained.{field}"), is_draft(columns, row));
    match field {
        "declared" => {
            let declared = yes_no(sheet, row, value).map(|own| sheet.said(row, &key, own, draft));
            answers.constrained.declared = declared;
        }
        "justification" => {
            let said = sheet.said(row, &key, value.to_owned(), draft);
            answers.constrained.justification = Some(said);
        }
        other => sheet.unknown_word(row, "field", other, &["declared", "justification"]),
    }
}

/// A condition of a table, or a feature of an edition.
fn condition(sheet: &mut Sheet<'_>, columns: &Columns, row: &Row, answers: &mut Answers) {
    let id = columns.cell(row, Column::Reference);
    let Some(holds) = yes_no(sheet, row, columns.cell(row, Column::Value)) else { return };
    let table = columns.cell(row, Column::Status);
    let field = columns.cell(row, Column::Field);
    let said = sheet.said(row, &format!("{field}.{table}.{id}"), holds, is_draft(columns, row));
    let standard = sheet.standard;
    match (field, table.parse::<StatusTable>()) {
        ("holds", Ok(own)) => {
            let known = known_conditions(standard, own);
            if !known.contains(&id) {
                return sheet.unknown_word(row, "condition", id, &known);
            }
            answers.conditions.entry(own).or_default().insert(id.to_owned(), said);
        }
        ("present", Ok(StatusTable::En313)) => {
            let features = standard.features(StatusTable::En313);
            let known: Vec<&str> = features.map(|feature| feature.id.as_str()).collect();
            if !known.contains(&id) {
                return sheet.unknown_word(row, "feature", id, &known);
            }
            answers.features.entry(Edition::En313).or_default().insert(id.to_owned(), said);
        }
        ("holds", Err(_)) => sheet.unknown_word(row, "status", table, StatusTable::SPELLINGS),
        ("present", _) => sheet.unknown_word(row, "status", table, &[Edition::En313.as_str()]),
        (other, Ok(_) | Err(_)) => {
            sheet.unknown_word(row, "field", other, &["holds", "present"]);
        }
    }
}

fn yes_no(sheet: &mut Sheet<'_>, row: &Row, value: &str) -> Option<bool> {
    match value {
        "true" => Some(true),
        "false" => Some(false),
        other => {
            sheet.unknown_word(row, "value", other, &["true", "false"]);
            None
        }
    }
}

fn entry(sheet: &mut Sheet<'_>, columns: &Columns, row: &Row, id: &str, own: &mut Entry) {
    let field = columns.cell(row, Column::Field);
    let value = columns.cell(row, Column::Value);
    let draft = is_draft(columns, row);
    let key = format!("ics.{id}.{field}");
    match field {
        "support" => match words::support(value) {
            Some(support) => own.support = Some(sheet.said(row, &key, support, draft)),
            None => {
                own.is_misspelt = true;
                sheet.unknown_word(row, "support", value, &["Y", "N", "N/A"]);
            }
        },
        "detail" => own.detail = Some(sheet.said(row, &key, value.to_owned(), draft)),
        "reason" => own.reason = Some(sheet.said(row, &key, value.to_owned(), draft)),
        other => sheet.unknown_word(row, "field", other, &ICS),
    }
    own.row.get_or_insert_with(|| row.clone());
}

/// Numbers of the rows of IXIT tables among the answers, by table and id.
type Rows = BTreeMap<(u8, String), usize>;

/// A value of an IXIT table: `A.4 IXIT 7-UpdMech`.
fn ixit(
    sheet: &mut Sheet<'_>,
    columns: &Columns,
    row: &Row,
    table: &str,
    answers: &mut Answers,
    rows: &mut Rows,
) {
    let name = table.rsplit(' ').next().unwrap_or_default();
    let number = name.split('-').next().and_then(|own| own.parse::<u8>().ok());
    let standard = sheet.standard;
    let Some(known) = number.and_then(|own| standard.ixit_table(own)) else {
        let names: Vec<&str> =
            standard.ixit_tables().iter().map(|own| own.name_v1.as_str()).collect();
        return sheet.unknown_word(row, "table", name, &names);
    };
    let id = columns.cell(row, Column::Reference);
    let field = columns.cell(row, Column::Field);
    let value = columns.cell(row, Column::Value);
    let key = format!("ixit.{id}.{field}");
    let said_id = sheet.said(row, &format!("ixit.{id}"), id.to_owned(), false);
    if field == NO_ROWS {
        let fields = Vec::new();
        let none = IxitRow { table: known.number, id: said_id, none: true, fields, from: None };
        return answers.ixit.push(none);
    }
    let mut fields = known.fields_v1.iter().chain(&known.fields_added_v2).map(String::as_str);
    if !fields.clone().any(|own| own == field) {
        let kind = Kind::UnknownKey {
            key: field.to_owned(),
            nearest: nearest(field, &mut fields).map(ToOwned::to_owned),
            known: Vec::new(),
        };
        return sheet.problem(row.offset, &key, kind);
    }
    let said = sheet.said(row, &key, value.to_owned(), is_draft(columns, row));
    let number = *rows.entry((known.number, id.to_owned())).or_insert(answers.ixit.len());
    let value = (field.to_owned(), said);
    match answers.ixit.get_mut(number) {
        Some(own) => own.fields.push(value),
        None => answers.ixit.push(IxitRow {
            table: known.number,
            id: said_id,
            none: false,
            fields: vec![value],
            from: None,
        }),
    }
}
