// SPDX-License-Identifier: Apache-2.0 OR MIT
//! # Reference to a row that is not there
//!
//! ## What it sees
//! Words such as `AuthMech-2` or `ComMech-4` in the ICS and in IXIT fields, and whether the table has
//! such a row. One that it has not is a *concern*: the declaration is not complete, or a row was
//! renamed.
//!
//! ## Why it matters
//! A laboratory follows these references. Where one leads nowhere, what it was to show is missing, and
//! the test case cannot be run.
//!
//! ## What it cannot see
//! References in other words (*the second mechanism*), and tables of which no row is declared at all.
//!
//! ## How to fix
//! Add the row, or correct the reference.
//!
//! ## References
//! - ETSI TS 103 701 V1.1.1, clause 4.5 and Annex A.4: ids of rows, and fields that name them

use std::collections::BTreeSet;

use thirteen_evidence::facts::DeclaredPart;
use thirteen_evidence::{Evidence, Findings, Subject};
use thirteen_standard::standard;

use crate::answers::{is_valid, rows};
use crate::check::{Check, Effort, Life, Need};

/// The check.
pub const CHECK: Check = Check {
    id: "dangling-reference",
    since: "0.1.0",
    life: Life::Stable,
    needs: &[Need::Declaration],
    feeds: &["4-1-1a"],
    effort: Effort::Minutes,
    source: include_str!("dangling_reference.rs"),
    run,
};

/// References that are shown at most.
const MAX_SHOWN: usize = 64;

fn run(evidence: &Evidence, found: &mut Findings) {
    let Ok(standard) = standard() else { return };
    let mut known: BTreeSet<&str> = BTreeSet::new();
    let mut names: BTreeSet<&str> = BTreeSet::new();
    for table in standard.ixit_tables() {
        let rows = rows(evidence, table.number);
        if !rows.is_empty() {
            names.extend([table.name_v1.as_str(), table.name_v2.as_str()]);
        }
        known.extend(rows.iter().map(|row| row.id));
    }
    let mut told: BTreeSet<&str> = BTreeSet::new();
    for part in [DeclaredPart::Ics, DeclaredPart::Ixit] {
        for declared in evidence.declared(part).filter(|own| is_valid(own)) {
            for reference in references(&declared.value, &names) {
                if known.contains(reference) || told.len() >= MAX_SHOWN || !told.insert(reference) {
                    continue;
                }
                found
                    .concern(Subject::new("row", reference), &["4-1-1a"], &declared.locators)
                    .fact("row", reference);
            }
        }
    }
}

/// Words of a text that are a table's name, a hyphen and a number.
fn references<'a>(text: &'a str, names: &BTreeSet<&str>) -> Vec<&'a str> {
    text.split(|next: char| !(next.is_ascii_alphanumeric() || next == '-'))
        .filter(|word| {
            word.split_once('-').is_some_and(|(name, number)| {
                names.contains(name)
                    && !number.is_empty()
                    && number.bytes().all(|digit| digit.is_ascii_digit())
            })
        })
        .collect()
}
