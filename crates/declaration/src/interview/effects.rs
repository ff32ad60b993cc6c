// SPDX-License-Identifier: Apache-2.0 OR MIT
//! What answers set: conditions, features, entries of the ICS, and rows of the IXIT.

use std::collections::{BTreeMap, BTreeSet};

use thirteen_standard::{
    AnswerKind, Edition, IcsEntry, Level, Question, Rows, Standard, StatusTable,
};

use super::{Interview, entry_of};
use crate::answers::ReplyEntry;
use crate::declared::Support;

/// Facts that speak against the claim of a recommendation.
const AGAINST: [&str; 12] = [
    "shared-default",
    "open-debug",
    "policy-gap",
    "password-optional",
    "fixed-credential",
    "guessable",
    "update-unsigned",
    "downgrade",
    "update-hard",
    "not-ready",
    "hard-coded",
    "auto-off",
];

/// The confirmations of table 4, by the answer to the question which processes run.
const CONFIRMATIONS: [(&str, &str); 5] = [
    ("reports", "Confirmation of Vulnerability Actions"),
    ("watching", "Confirmation of Vulnerability Monitoring"),
    ("updates", "Confirmation of Update Procedures"),
    ("secrets", "Confirmation of Secure Management"),
    ("making", "Confirmation of Secure Development"),
];

/// What answers set.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Effects {
    /// Conditions of Table A.1 of TS 103 701 V1.1.1.
    pub conditions: BTreeMap<String, bool>,
    /// Features of EN 303 645 V3.1.3.
    pub features: BTreeMap<String, bool>,
    /// Conditions of EN 303 645 V3.1.3.
    pub conditions_v3: BTreeMap<String, bool>,
    /// Entries of the ICS of V2.1.1.
    pub ics: BTreeMap<String, Support>,
    /// Why an entry says N/A: the question and its answer.
    pub why: BTreeMap<String, String>,
    /// Provisions whose entry needs a reason of a person's own.
    pub reasons: BTreeSet<String>,
    /// Rows of the IXIT: by table and what brought them, their fields.
    pub rows: BTreeMap<(u8, String), BTreeMap<String, String>>,
    /// Tables of the IXIT that have no rows: who lists only pages and apps has no interface for
    /// programs, and the other way round.
    pub none: Vec<u8>,
    /// Whether the device is constrained.
    pub constrained: Option<bool>,
}

/// What the answers of an interview set.
pub(super) fn effects(interview: &Interview, standard: &Standard) -> Effects {
    let mut effects = Effects::default();
    let mut not_applicable = BTreeSet::new();
    for question in interview.reachable() {
        let Some(reply) = interview.replies().get(&question.id) else { continue };
        choices(question, &reply.entries, &mut effects, &mut not_applicable);
    }
    effects.constrained = effects.conditions.get("4").copied();
    for id in not_applicable {
        effects.ics.insert(id, Support::NotApplicable);
    }
    claims(interview, standard, &mut effects);
    // Those that make rows come before those that fill a field of all of them.
    let (rows, fields): (Vec<_>, Vec<_>) =
        interview.reachable().into_iter().partition(|question| {
            question.per.is_some() || question.ixit.iter().any(|field| field.field == "Description")
        });
    for question in rows.into_iter().chain(fields) {
        rows_of(interview, standard, question, &mut effects);
    }
    let has = |table| effects.rows.keys().any(|(number, _)| *number == table);
    effects.none = match (has(27), has(28)) {
        (true, false) => vec![28],
        (false, true) => vec![27],
        _ => Vec::new(),
    };
    effects
}

/// True wins over false, and N/A stands only where all entries of a question say so.
fn choices(
    question: &Question,
    entries: &[ReplyEntry],
    effects: &mut Effects,
    not_applicable: &mut BTreeSet<String>,
) {
    let chosen: Vec<_> = entries
        .iter()
        .filter_map(|entry| question.answers.iter().find(|answer| answer.is == entry.is))
        .collect();
    let set = |map: &mut BTreeMap<String, bool>, id: &str, holds: bool| {
        *map.entry(id.to_owned()).or_default() |= holds;
    };
    for answer in &chosen {
        for (id, holds) in &answer.conditions {
            set(&mut effects.conditions, id, *holds);
        }
        for (id, holds) in &answer.features {
            match id.strip_prefix("condition-") {
                Some(id) => set(&mut effects.conditions_v3, id, *holds),
                None => set(&mut effects.features, id, *holds),
            }
        }
        for (id, entry) in &answer.ics {
            match entry {
                IcsEntry::NotApplicable => {
                    let all = chosen.iter().all(|other| other.ics.get(id) == Some(entry));
                    if all {
                        let says = answer.says.as_deref().unwrap_or(&answer.is);
                        let why = format!("{} – {says}", question.ask);
                        effects.why.insert(id.clone(), why);
                        not_applicable.insert(id.clone());
                    }
                }
                IcsEntry::Ask => {
                    effects.reasons.insert(id.clone());
                }
                IcsEntry::Yes | IcsEntry::No => {}
            }
        }
    }
}

/// A provision about which everything was answered is claimed, but for one that does not apply, one
/// that asks for a reason, and a recommendation that an answer speaks against or that the person
/// left for later.
fn claims(interview: &Interview, standard: &Standard, effects: &mut Effects) {
    let chosen = |question: &str| {
        interview.replies().get(question).map(super::Reply::chosen).unwrap_or_default()
    };
    let with_recommended = chosen("recommended").iter().any(|is| is == "yes");
    let open: BTreeSet<&str> =
        interview.open().iter().flat_map(|ask| &ask.question.settles).map(String::as_str).collect();
    for provision in standard.provisions(Edition::En211) {
        let id = provision.id.as_str();
        if open.contains(id) || effects.ics.contains_key(id) || effects.reasons.contains(id) {
            continue;
        }
        let status = provision.status(StatusTable::IcsTs103701V111);
        let condition = |id: &str| effects.conditions.get(id).copied();
        let unmet = status
            .filter(|status| status.applies(condition, |_| None) == Some(false))
            .and_then(|status| status.conditions.iter().find(|id| condition(id) == Some(false)));
        if let Some(unmet) = unmet {
            let when = standard.condition(StatusTable::IcsTs103701V111, unmet);
            let when = when.map(|condition| condition.when.as_str()).unwrap_or_default();
            let why = format!("Condition {unmet} does not hold: {when}.");
            effects.ics.insert(id.to_owned(), Support::NotApplicable);
            effects.why.insert(id.to_owned(), why);
            continue;
        }
        let about: Vec<_> = interview
            .reachable()
            .into_iter()
            .filter(|question| question.settles.iter().any(|settled| settled == id))
            .collect();
        let speaks_against = about.iter().any(|question| {
            let is = chosen(&question.id);
            let answers = question.answers.iter().filter(|answer| is.contains(&answer.is));
            answers.flat_map(|answer| &answer.facts).any(|fact| AGAINST.contains(&fact.as_str()))
        });
        let claimed = match provision.level(Edition::En211) {
            Some(Level::Mandatory) => !about.is_empty() || id == "5.1-5",
            Some(Level::Recommended) => {
                with_recommended && !about.is_empty() && !speaks_against && id != "4-1"
            }
            None => false,
        };
        if claimed {
            effects.ics.insert(id.to_owned(), Support::Yes);
        }
    }
}

/// What a question fills of the IXIT.
fn rows_of(interview: &Interview, standard: &Standard, question: &Question, effects: &mut Effects) {
    let Some(reply) = interview.replies().get(&question.id) else { return };
    if question.id == "ready" {
        let row = effects.rows.entry((4, String::new())).or_default();
        for (is, field) in CONFIRMATIONS {
            let ready = reply.entries.iter().any(|entry| entry.is == is);
            row.insert(field.to_owned(), if ready { "Yes" } else { "No" }.to_owned());
        }
        return;
    }
    let mut tables: BTreeMap<u8, Vec<&str>> = BTreeMap::new();
    for field in &question.ixit {
        tables.entry(field.table).or_default().push(&field.field);
    }
    for (table, fields) in tables {
        if question.per.is_none() && !fields.contains(&"Description") {
            let all: Vec<_> =
                reply.entries.iter().filter_map(|entry| said(question, entry)).collect();
            if !all.is_empty() {
                fill_all(effects, standard, table, split(question, &fields, &all.join("; ")));
            }
            continue;
        }
        for entry in &reply.entries {
            let Some(said) = said(question, entry) else { continue };
            let values = split(question, &fields, &said);
            if let Some(list) = &question.per {
                let row = effects.rows.entry((table, format!("{list}/{}", entry.about)));
                row.or_default().extend(values);
            } else {
                if table == 27 && is_for_programs(&said) || table == 28 && !is_for_programs(&said) {
                    continue;
                }
                let from = match question.kind {
                    AnswerKind::List | AnswerKind::Many => {
                        format!("{}/{}", question.id, entry_of(question, entry).key)
                    }
                    _ => question.id.clone(),
                };
                effects.rows.entry((table, from)).or_default().extend(values);
            }
        }
    }
}

/// Fills the only row of a table; of a table of many rows, every one that does not have the field
/// yet.
fn fill_all(effects: &mut Effects, standard: &Standard, table: u8, values: Vec<(String, String)>) {
    if standard.ixit_table(table).is_some_and(|table| table.rows == Rows::One) {
        effects.rows.entry((table, String::new())).or_default().extend(values);
        return;
    }
    for (_, row) in effects.rows.iter_mut().filter(|((number, _), _)| *number == table) {
        for (field, value) in &values {
            row.entry(field.clone()).or_insert_with(|| value.clone());
        }
    }
}

/// What an entry says, as a text for a field.
fn said(question: &Question, entry: &ReplyEntry) -> Option<String> {
    let chosen = question.answers.iter().find(|answer| answer.is == entry.is);
    if ["none", "nobody"].contains(&entry.is.as_str()) {
        return None;
    }
    let says = chosen.map(|answer| answer.says.clone().unwrap_or_else(|| answer.is.clone()));
    let text = entry.text.trim();
    match (says, text.is_empty()) {
        (Some(says), true) => Some(first_upper(&says)),
        (Some(says), false) => Some(format!("{}: {text}", first_upper(&says))),
        (None, false) => Some(text.to_owned()),
        (None, true) => None,
    }
}

/// A line `what: how` fills two fields; anything else fills the first, and a text all of them.
fn split(question: &Question, fields: &[&str], said: &str) -> Vec<(String, String)> {
    let own = |field: &str, value: &str| (field.to_owned(), value.trim().to_owned());
    if question.id == "secrets" {
        let kind = if said.to_lowercase().starts_with("a public") { "Public" } else { "Critical" };
        return vec![own("Description", said), own("Type", kind)];
    }
    if question.id == "port-list" {
        let (what, how) = said.split_once(": ").unwrap_or((said, ""));
        let mut values = vec![own("Description", what), own("Type", interface_type(said))];
        if !how.is_empty() {
            values.push(own("Status", how));
        }
        return values;
    }
    match (question.kind, fields) {
        (AnswerKind::List, [first, .., last]) => match said.split_once(": ") {
            Some((what, how)) => vec![own(first, what), own(last, how)],
            None => vec![own(first, said)],
        },
        _ => fields.iter().map(|field| own(field, said)).collect(),
    }
}

/// Physical, network or logical: what a radio or a network plug is, and what a port is.
fn interface_type(said: &str) -> &'static str {
    const LOGICAL: [&str; 3] = ["tcp", "udp", "port"];
    const NETWORK: [&str; 12] = [
        "wi",
        "wifi",
        "wlan",
        "ethernet",
        "lan",
        "bluetooth",
        "ble",
        "zigbee",
        "thread",
        "lte",
        "lora",
        "radio",
    ];
    let said = said.to_lowercase();
    let words: Vec<&str> = said.split(|c: char| !c.is_alphanumeric()).collect();
    let has = |known: &[&str]| words.iter().any(|word| known.contains(word));
    let has_number = words.iter().any(|word| word.parse::<u16>().is_ok());
    if has(&LOGICAL) && has_number {
        "Logical"
    } else if has(&NETWORK) {
        "Network"
    } else {
        "Physical"
    }
}

/// Programs speak to it, and not people.
fn is_for_programs(said: &str) -> bool {
    let said = said.to_lowercase();
    let words = said.split(|c: char| !c.is_alphanumeric());
    const PROGRAMS: [&str; 8] =
        ["api", "rest", "mqtt", "coap", "rpc", "grpc", "websocket", "modbus"];
    words.into_iter().any(|word| PROGRAMS.contains(&word))
}

fn first_upper(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}
