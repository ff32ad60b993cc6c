// SPDX-License-Identifier: Apache-2.0 OR MIT
//! `[[ics]]`: what is claimed.

use std::collections::BTreeMap;

use thirteen_standard::{Edition, Level, Provision};

use super::cursor::{Cursor, Node};
use super::product::{DECLARABLE, edition};
use crate::answers::{Answers, IcsRow, Said};
use crate::declared::Support;
use crate::problem::Kind;

const KEYS: [&str; 7] = ["edition", "provision", "status", "support", "detail", "reason", "draft"];

const SUPPORT: [(&str, Support); 3] =
    [("Y", Support::Yes), ("N", Support::No), ("N/A", Support::NotApplicable)];

pub(super) fn read(cursor: &mut Cursor<'_>, root: &Node<'_>, answers: &mut Answers) {
    let mut seen: BTreeMap<(Edition, String), u32> = BTreeMap::new();
    for node in cursor.list(root, "ics") {
        let Some(row) = row(cursor, node, answers.edition()) else { continue };
        let id = (row.edition, row.provision.value.clone());
        match seen.get(&id) {
            Some(&first) => {
                let place = row.provision.place;
                cursor.problem(&place.key, place.span, Kind::Twice { id: id.1, first });
            }
            None => {
                seen.insert(id, row.provision.place.line);
                answers.ics.push(row);
            }
        }
    }
}

fn row(cursor: &mut Cursor<'_>, node: Node<'_>, main: Edition) -> Option<IcsRow> {
    cursor.known_keys(&node, &KEYS);
    let edition = match cursor.text(&node, "edition") {
        None => main,
        Some(said) => match edition(&said.value) {
            Some(edition) => edition,
            None => {
                cursor.unknown_word(&said, "edition", &DECLARABLE.map(Edition::as_str));
                return None;
            }
        },
    };
    let id = cursor.text(&node, "provision").map(|said| said.value).unwrap_or_default();
    let node = if edition == main {
        node.renamed(["ics", &id])
    } else {
        node.renamed(["ics", edition.as_str(), &id])
    };
    let provision = cursor.needed(&node, "provision");
    let support = support(cursor, &node);
    let drafts = cursor.drafts(&node);
    let mut detail = cursor.text(&node, "detail");
    let mut reason = cursor.text(&node, "reason");
    let status = cursor.text(&node, "status");
    let provision = provision?;
    let is_known = cursor.provision(edition, &provision);
    let known = cursor.standard().provision(edition, &provision.value);
    if let (Some(known), Some(status)) = (known, &status) {
        check_status(cursor, known, status);
    }
    let mut support = support?;
    if let Some(known) = known {
        check_applicable(cursor, edition, known, &support);
    }
    support.draft = drafts.has("support");
    for (key, said) in [("detail", &mut detail), ("reason", &mut reason)] {
        if let Some(said) = said {
            said.draft = drafts.has(key);
        }
    }
    is_known.then_some(IcsRow { edition, provision, support, detail, reason })
}

fn support(cursor: &mut Cursor<'_>, node: &Node<'_>) -> Option<Said<Support>> {
    let said = cursor.needed(node, "support")?;
    match SUPPORT.iter().find(|(word, _)| *word == said.value) {
        Some((_, value)) => Some(Said { value: *value, place: said.place, draft: false }),
        None => {
            cursor.unknown_word(&said, "support", &SUPPORT.map(|(word, _)| word));
            None
        }
    }
}

/// The status column is the standard's and not the maker's: one that differs is a slip.
fn check_status(cursor: &mut Cursor<'_>, provision: &Provision, status: &Said<String>) {
    let printed: Vec<&str> = provision.status.iter().map(|row| row.raw.as_str()).collect();
    if !printed.contains(&status.value.as_str()) {
        let kind = Kind::WrongStatus {
            provision: provision.id.clone(),
            found: status.value.clone(),
            known: printed.first().map(ToString::to_string).unwrap_or_default(),
        };
        cursor.problem(&status.place.key, status.place.span.clone(), kind);
    }
}

/// A mandatory provision that names no condition cannot be N/A, in the table that decides
/// (TS 103 701 V1.1.1, clause 4.3). Of a recommendation the check of the ICS tells later: it may
/// be what a maker thinks, and costs the verdict, not the reading.
fn check_applicable(
    cursor: &mut Cursor<'_>,
    edition: Edition,
    provision: &Provision,
    support: &Said<Support>,
) {
    let status = edition.assessment_table().and_then(|table| provision.status(table));
    let Some(status) = status else { return };
    let impossible = support.value == Support::NotApplicable
        && status.level == Level::Mandatory
        && !status.is_conditional();
    if impossible {
        let kind =
            Kind::NotApplicable { provision: provision.id.clone(), status: status.raw.clone() };
        cursor.problem(&support.place.key, support.place.span.clone(), kind);
    }
}
