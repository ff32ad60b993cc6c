// SPDX-License-Identifier: Apache-2.0 OR MIT
//! The ICS as makers publish it: a line a provision, with what is supported and why or how.

use std::collections::BTreeMap;

use thirteen_standard::{Edition, Level};

use super::words::{self, Column};
use super::{Columns, Row, Sheet};
use crate::answers::{Answers, IcsRow};
use crate::declared::Support;
use crate::problem::Kind;

pub(super) fn read(sheet: &mut Sheet<'_>, columns: &Columns, answers: &mut Answers) {
    let rows = sheet.below(columns);
    let edition = edition_of(sheet, columns, &rows);
    let mut seen: BTreeMap<String, u32> = BTreeMap::new();
    for row in &rows {
        let found = columns.cell(row, Column::Reference);
        // Headings between the lines, and empty ones, name no provision.
        if !words::looks_like_a_provision(found) {
            continue;
        }
        let said = columns.cell(row, Column::Support);
        if said.is_empty() {
            continue;
        }
        let Some(id) = sheet.provision(row, edition, found) else { continue };
        let Some(support) = words::support(said) else {
            sheet.unknown_word(row, "support", said, &["Y", "N", "N/A"]);
            continue;
        };
        let provision = sheet.said(row, &format!("ics.{id}"), id.clone(), false);
        if let Some(first) = seen.get(&id) {
            sheet.problem(row.offset, &id, Kind::Twice { id: id.clone(), first: *first });
            continue;
        }
        seen.insert(id.clone(), provision.place.line);
        impossible(sheet, row, edition, &id, support);
        let why = columns.cell(row, Column::Reason);
        let how = columns.cell(row, Column::Detail);
        let text = |key: &str, value: &str| {
            let key = format!("ics.{id}.{key}");
            (!value.is_empty()).then(|| sheet.said(row, &key, value.to_owned(), false))
        };
        // One column for both: beside a yes it says how, beside a no why.
        let (detail, reason) = match support {
            Support::Yes => (text("detail", if how.is_empty() { why } else { how }), None),
            _ => (
                text("detail", how).filter(|_| !why.is_empty()),
                text("reason", if why.is_empty() { how } else { why }),
            ),
        };
        let support = sheet.said(row, &format!("ics.{id}.support"), support, false);
        answers.ics.push(IcsRow { edition, provision, support, detail, reason });
    }
    let place = sheet.lines.place("product.editions", 0..0);
    answers.editions.push(crate::answers::Said { value: edition, place, draft: false });
}

/// The edition that has most of the ids; V2.1.1 where both have as many.
fn edition_of(sheet: &Sheet<'_>, columns: &Columns, rows: &[Row]) -> Edition {
    let count = |edition| {
        let ids = rows.iter().map(|row| columns.cell(row, Column::Reference));
        ids.filter(|id| words::provision(sheet.standard, edition, id).is_some()).count()
    };
    if count(Edition::En313) > count(Edition::En211) { Edition::En313 } else { Edition::En211 }
}

/// N/A of a mandatory provision that names no condition (TS 103 701 V1.1.1, clause 4.3).
fn impossible(sheet: &mut Sheet<'_>, row: &Row, edition: Edition, id: &str, support: Support) {
    let table = edition.assessment_table();
    let Some(status) = table.and_then(|table| sheet.standard.status(table, id)) else { return };
    if support == Support::NotApplicable
        && status.level == Level::Mandatory
        && !status.is_conditional()
    {
        let kind = Kind::NotApplicable { provision: id.to_owned(), status: status.raw.clone() };
        sheet.problem(row.offset, id, kind);
    }
}
