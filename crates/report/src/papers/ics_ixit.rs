// SPDX-License-Identifier: Apache-2.0 OR MIT
//! The ICS and the IXIT as TS 103 701 V1.1.1 lays its pro formas out (Annex A.3 and A.4), as a table
//! for spreadsheets: of the ICS a line a provision with status, support and detail; of each IXIT
//! table a line a row and field. What is a draft is marked: nobody has confirmed it.

use thirteen_evidence::facts::{Declared, DeclaredPart};
use thirteen_standard::{Edition, Standard, standard};

use super::csv::table;
use super::{Content, Paper, Refusal};

pub(super) const PAPER: Paper = Paper { id: "ics-ixit", extension: "ics-ixit.csv", write };

/// What stands in the columns of a sheet. The table is for machines: the same in every language.
pub(super) const HEAD: [&str; 6] = ["reference", "field", "value", "status", "draft", "place"];

/// The table that the specification has no pro forma for.
pub(super) const CONDITIONS: &str = "Conditions";

/// One of the pro formas.
pub(super) struct Sheet {
    /// Its name in the specification: `A.4 IXIT 1-AuthMech`.
    pub(super) name: String,
    /// Its lines, by [`HEAD`].
    pub(super) rows: Vec<[String; 6]>,
}

fn write(content: &Content<'_>) -> Result<Vec<u8>, Refusal> {
    let sheets = sheets(content)?;
    let lines = sheets.iter().flat_map(|sheet| sheet.rows.iter().map(|row| line(&sheet.name, row)));
    let head = line("table", &HEAD.map(str::to_owned));
    Ok(table(std::iter::once(head).chain(lines)))
}

/// A line of a sheet, with the sheet's name before it.
fn line(sheet: &str, row: &[String; 6]) -> [String; 7] {
    let [reference, field, value, status, draft, place] = row.clone();
    [sheet.to_owned(), reference, field, value, status, draft, place]
}

/// All of them, those without a line left out.
pub(super) fn sheets(content: &Content<'_>) -> Result<Vec<Sheet>, Refusal> {
    if !content.evidence.is_declared() {
        return Err(Refusal { key: "paper-needs-declaration", reasons: Vec::new() });
    }
    let product = content.evidence.declared(DeclaredPart::Product);
    let mut product: Vec<_> =
        product.map(|entry| row(content, &entry.field, "", entry, "")).collect();
    let constrained = content.evidence.declared(DeclaredPart::Constrained);
    product.extend(constrained.map(|entry| row(content, "constrained", &entry.field, entry, "")));
    // V1.1.1 of the test specification brings the ICS; since V2.1.1 it is Table B.1 of the standard.
    let is_newer = content.assessment.edition == Edition::En313.as_str();
    let statement = if is_newer { "B.1 ICS" } else { "A.3 ICS" };
    let mut sheets = vec![
        Sheet { name: "A.2 DUT".to_owned(), rows: product },
        Sheet { name: CONDITIONS.to_owned(), rows: conditions(content) },
        Sheet { name: statement.to_owned(), rows: ics(content) },
    ];
    let tables = standard().map(Standard::ixit_tables).unwrap_or_default();
    sheets.extend(tables.iter().map(|own| {
        let entries = content.evidence.ixit(own.number);
        Sheet {
            name: format!("A.4 IXIT {}-{}", own.number, own.name_v1),
            rows: entries.map(|entry| row(content, &entry.id, &entry.field, entry, "")).collect(),
        }
    }));
    sheets.retain(|sheet| !sheet.rows.is_empty());
    Ok(sheets)
}

/// Conditions and features, with the table that they are numbered in as their status: the
/// specification has no pro forma for them, and the status of a provision hangs on them.
fn conditions(content: &Content<'_>) -> Vec<[String; 6]> {
    let parts = [DeclaredPart::Condition, DeclaredPart::Feature];
    let entries = parts.into_iter().flat_map(|part| content.evidence.declared(part));
    let row = |entry: &Declared| {
        let table = entry.edition.as_deref().unwrap_or_default();
        row(content, &entry.id, &entry.field, entry, table)
    };
    entries.map(row).collect()
}

fn ics(content: &Content<'_>) -> Vec<[String; 6]> {
    let own = |entry: &&Declared| {
        entry.edition.as_ref().is_none_or(|edition| *edition == content.assessment.edition)
    };
    let entries = content.evidence.declared(DeclaredPart::Ics).filter(own);
    let rows = entries.map(|entry| {
        let level = content.assessment.provisions.iter().find(|row| row.id == entry.id);
        let level = level.map_or("", |row| row.level.as_str());
        row(content, &entry.id, &entry.field, entry, level)
    });
    rows.collect()
}

fn row(
    content: &Content<'_>,
    reference: &str,
    field: &str,
    entry: &Declared,
    status: &str,
) -> [String; 6] {
    let place = entry.locators.first().map(|place| content.place(place)).unwrap_or_default();
    [
        content.inert(reference),
        content.inert(field),
        thirteen_words::inert_at_most(&entry.value, LONGEST),
        status.to_owned(),
        if entry.draft { "draft".to_owned() } else { String::new() },
        place,
    ]
}

/// A cell of a spreadsheet holds 32,767 characters (ECMA-376, as Excel limits it).
const LONGEST: usize = 32_000;
