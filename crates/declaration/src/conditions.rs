// SPDX-License-Identifier: Apache-2.0 OR MIT
//! Which conditions of Table A.1 of TS 103 701 V1.1.1 hold: as declared, and where nothing is
//! declared, as far as the IXIT leaves no doubt.

use std::collections::BTreeMap;

use thirteen_standard::{Edition, StatusTable};

use crate::answers::{Answers, IxitRow};
use crate::declared::Support;

impl Answers {
    /// Conditions of an edition's table for assessments, by number. One that is not listed is
    /// unknown.
    #[must_use]
    pub fn conditions_of(&self, edition: Edition) -> BTreeMap<String, bool> {
        match edition {
            Edition::En211 => {
                let derived = self.derived_conditions().into_iter();
                let mut known: BTreeMap<String, bool> =
                    derived.filter(|(id, holds)| self.may_count(id, *holds)).collect();
                known.extend(self.stated_conditions());
                known
            }
            _ => edition.printed_table().map(|table| self.stated(table)).unwrap_or_default(),
        }
    }

    /// Whether a condition that was read out of the IXIT may make the ICS invalid. What the maker
    /// says outright may, and so may that a table has rows; what is read out of a text may not: it
    /// counts only where the ICS agrees. Where it does not, that is a contradiction for a person
    /// to look at.
    fn may_count(&self, id: &str, holds: bool) -> bool {
        const OUTRIGHT: [&str; 2] = ["4", "5"];
        const HAS_ROWS: [&str; 4] = ["14", "23", "27", "28"];
        if OUTRIGHT.contains(&id) || holds && HAS_ROWS.contains(&id) {
            return true;
        }
        let Ok(standard) = thirteen_standard::standard() else { return false };
        let against = if holds { Support::NotApplicable } else { Support::Yes };
        let rows = self.ics.iter().filter(|row| row.edition == Edition::En211);
        !rows.filter(|row| row.support.value == against).any(|row| {
            let status = standard.status(StatusTable::IcsTs103701V111, &row.provision.value);
            status.is_some_and(|status| status.conditions.iter().any(|named| named == id))
        })
    }

    fn stated(&self, table: StatusTable) -> BTreeMap<String, bool> {
        let said = self.conditions.get(&table).into_iter().flatten();
        said.filter(|(_, said)| !said.draft).map(|(id, said)| (id.clone(), said.value)).collect()
    }

    /// What is said of the conditions of V2.1.1, in either of its two tables. They mean the same
    /// but for the second: Table B.1 speaks of pre-installed passwords, Table A.1 of those that
    /// differ from unit to unit. So a yes by Table B.1 is one by Table A.1 only where the ICS
    /// claims what follows from it (5.1-2); a no is a no.
    #[must_use]
    pub fn stated_conditions(&self) -> BTreeMap<String, bool> {
        let mut known = self.stated(StatusTable::En211);
        let claims_unique = || {
            let row = self.ics_row(Edition::En211, "5.1-2");
            row.is_some_and(|row| row.support.value == Support::Yes && !row.support.draft)
        };
        if known.get("2") == Some(&true) && !claims_unique() {
            known.remove("2");
        }
        known.extend(self.stated(StatusTable::IcsTs103701V111));
        known
    }

    /// What the IXIT and the identification of the device say of the conditions of Table A.1,
    /// whether or not the same is declared: where the two differ, the declaration contradicts
    /// itself.
    #[must_use]
    pub fn derived_conditions(&self) -> BTreeMap<String, bool> {
        let constrained = self.constrained.declared.as_ref().map(|said| said.value);
        let critical = self.rows_where(10, |row| says(row, "Type", &["critical"]));
        let sent = self.rows_where(10, |row| says(row, "Type", &["critical"]) && self.is_sent(row));
        let personal = self.any(21);
        let sent_data = self.rows_where(21, |row| self.is_sent(row));
        let sensitive =
            self.rows_where(21, |row| says(row, "Sensitive", &["yes"]) && self.is_sent(row));
        let all_harmless = self.rows_where(21, |row| !is_no(row, "Sensitive")) == Some(false);
        let on_device =
            self.rows_where(25, |row| says(row, "Target Type", &["user data", "device"]));
        let at_services = self.rows_where(25, |row| says(row, "Target Type", &["service"]));
        let input = match (self.any(27), self.any(28)) {
            (Some(true), _) | (_, Some(true)) => Some(true),
            (Some(false), Some(false)) => Some(false),
            _ => None,
        };
        let list = [
            ("3", None),
            ("4", constrained),
            ("5", constrained.map(|yes| !yes)),
            ("14", self.any(10)),
            ("15", only_no(critical)),
            ("16", self.listens()),
            ("17", self.is_configured()),
            ("18", sent.filter(|yes| *yes).or(only_no(critical))),
            ("19", only_no(critical)),
            ("20", critical),
            ("21", sent_data.filter(|yes| *yes).or(only_no(personal))),
            ("22", sensitive.filter(|yes| *yes).or(all_harmless.then_some(false))),
            ("23", self.any(22)),
            ("24", on_device.filter(|yes| *yes)),
            ("25", at_services.filter(|yes| *yes).or(only_no(personal))),
            ("26", at_services.filter(|yes| *yes).or(only_no(personal))),
            ("27", input),
            ("28", personal),
        ];
        list.into_iter().filter_map(|(id, known)| Some((id.to_owned(), known?))).collect()
    }

    /// Whether a table has rows: no, where it is said to have none; unknown, where nothing is said
    /// or where its rows only say that there is nothing.
    fn any(&self, table: u8) -> Option<bool> {
        self.rows_where(table, |_| true)
    }

    /// Whether a row of a table is such; no where the table has none, or none that is such.
    fn rows_where(&self, table: u8, is_such: impl Fn(&IxitRow) -> bool) -> Option<bool> {
        if self.has_no_rows(table) {
            return Some(false);
        }
        let rows: Vec<_> = self.rows(table).filter(|row| is_about_something(row)).collect();
        if rows.is_empty() { None } else { Some(rows.into_iter().any(is_such)) }
    }

    /// Its field of communication mechanisms names a row of the table of these.
    fn is_sent(&self, row: &IxitRow) -> bool {
        let Some(said) = confirmed(row, "Communication Mechanisms") else { return false };
        let named =
            |id: &str| said.split(|c: char| !(c.is_alphanumeric() || c == '-')).any(|w| w == id);
        self.rows(11).any(|mechanism| named(&mechanism.id.value))
    }

    /// Condition 16: a service that is on names a port.
    fn listens(&self) -> Option<bool> {
        let on = |row: &IxitRow| {
            let is_on = confirmed(row, "Status").is_some_and(|status| {
                let status = status.to_lowercase();
                ["enabled", "on"].iter().any(|word| status.starts_with(word))
            });
            is_on && confirmed(row, "Description").is_some_and(|text| names_a_port(&text))
        };
        let known = self.rows_where(13, on)?;
        // A list of services without a port says nothing of what else listens.
        if known || self.has_no_rows(13) { Some(known) } else { None }
    }

    /// Condition 17: a service that listens lets security be configured.
    fn is_configured(&self) -> Option<bool> {
        let allows = |row: &IxitRow, word| {
            confirmed(row, "Allows Configuration")
                .is_some_and(|said| said.to_lowercase().starts_with(word))
        };
        let port =
            |row: &IxitRow| confirmed(row, "Description").is_some_and(|text| names_a_port(&text));
        let some = self.rows_where(13, |row| allows(row, "yes") && port(row))?;
        if some || self.has_no_rows(13) {
            return Some(some);
        }
        self.rows(13).all(|row| allows(row, "no")).then_some(false)
    }
}

/// A known no stays one, a known yes tells nothing.
fn only_no(known: Option<bool>) -> Option<bool> {
    known.filter(|yes| !yes)
}

/// The text of a field, where a person stands for it.
fn confirmed(row: &IxitRow, field: &str) -> Option<String> {
    row.field(field).filter(|said| !said.draft).map(|said| said.value.clone())
}

/// The field holds all of these words.
fn says(row: &IxitRow, field: &str, words: &[&str]) -> bool {
    confirmed(row, field).is_some_and(|said| {
        let said = said.to_lowercase();
        words.iter().all(|word| said.contains(word))
    })
}

/// The field says no, and nothing else.
fn is_no(row: &IxitRow, field: &str) -> bool {
    confirmed(row, field)
        .is_some_and(|said| said.trim().trim_end_matches('.').eq_ignore_ascii_case("no"))
}

/// Its description does not begin with a word for nothing, and is confirmed.
fn is_about_something(row: &IxitRow) -> bool {
    const NOTHING: [&str; 5] = ["none", "no", "not", "nothing", "n/a"];
    confirmed(row, "Description").is_some_and(|text| {
        let text = text.to_lowercase();
        let first = text.split(|c: char| c.is_whitespace() || ".,:;".contains(c)).next();
        first.is_some_and(|first| !NOTHING.contains(&first))
    })
}

/// `443/tcp`, `TCP 443`, `port 22`.
fn names_a_port(text: &str) -> bool {
    let text = text.to_lowercase();
    let words: Vec<&str> =
        text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
    words.windows(2).any(|pair| {
        let port = |word: &str| word.parse::<u16>().is_ok_and(|port| port > 0);
        let kind = |word: &str| ["tcp", "udp", "port"].contains(&word);
        port(pair[0]) && kind(pair[1]) || kind(pair[0]) && port(pair[1])
    })
}
