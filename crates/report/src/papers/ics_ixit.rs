// SPDX-License-Identifier: Apache-2.0 OR MIT
//! The ICS and the IXIT as TS 103 701 V1.1.1 lays its pro formas out (Annex A.3 and A.4), as a table
//! for spreadsheets: of the ICS a line a provision with status, support and detail; of each IXIT
//! table a line a row and field. What is a draft is marked: nobody has confirmed it.

use thirteen_evidence::facts::{Declared, DeclaredPart};
use thirteen_standard::{Edition, Standard, standard};

use super::csv::table;
use super::{Content, Paper, Refusal};

pub(super) const PAPER: Paper = Paper { id: "ics-ixit", extension: "ics-ixit.csv", write };

const HEAD: [&str; 7] = ["table", "reference", "field", "value", "status", "draft", "place"];

fn write(content: &Content<'_>) -> Result<Vec<u8>, Refusal> {
    if !content.evidence.is_declared() {
        return Err(Refusal { key: "paper-needs-declaration", reasons: Vec::new() });
    }
    let product = content.evidence.declared(DeclaredPart::Product);
    let rows = std::iter::once(HEAD.map(str::to_owned))
        .chain(product.map(|entry| row(content, "A.2 DUT", &entry.field, "", entry, "")))
        .chain(ics(content))
        .chain(ixit(content));
    Ok(table(rows))
}

fn ics<'c>(content: &'c Content<'_>) -> impl Iterator<Item = [String; 7]> + 'c {
    let own = |entry: &&Declared| {
        entry.edition.as_ref().is_none_or(|edition| *edition == content.assessment.edition)
    };
    // V1.1.1 of the test specification brings the ICS; since V2.1.1 it is Table B.1 of the standard.
    let table =
        if content.assessment.edition == Edition::En313.as_str() { "B.1 ICS" } else { "A.3 ICS" };
    let entries = content.evidence.declared(DeclaredPart::Ics).filter(own);
    entries.map(|entry| {
        let level = content.assessment.provisions.iter().find(|row| row.id == entry.id);
        let level = level.map_or("", |row| row.level.as_str());
        row(content, table, &entry.id, &entry.field, entry, level)
    })
}

fn ixit<'c>(content: &'c Content<'_>) -> impl Iterator<Item = [String; 7]> + 'c {
    let tables = standard().map(Standard::ixit_tables).unwrap_or_default();
    tables.iter().flat_map(move |own| {
        let name = format!("A.4 IXIT {}-{}", own.number, own.name_v1);
        let entries = content.evidence.ixit(own.number);
        entries.map(move |entry| row(content, &name, &entry.id, &entry.field, entry, ""))
    })
}

fn row(
    content: &Content<'_>,
    table: &str,
    reference: &str,
    field: &str,
    entry: &Declared,
    status: &str,
) -> [String; 7] {
    let place = entry.locators.first().map(|place| content.place(place)).unwrap_or_default();
    [
        table.to_owned(),
        content.inert(reference),
        content.inert(field),
        thirteen_words::inert_at_most(&entry.value, usize::from(u16::MAX)),
        status.to_owned(),
        if entry.draft { "draft".to_owned() } else { String::new() },
        place,
    ]
}
