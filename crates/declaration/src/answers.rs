// SPDX-License-Identifier: Apache-2.0 OR MIT
//! The declaration as it stands in its file: every value with its place.

use std::collections::BTreeMap;

use thirteen_standard::{Edition, StatusTable};

use crate::declared::Support;
use crate::place::Place;

/// A value, and where it is said.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Said<T> {
    /// The value.
    pub value: T,
    /// Where.
    pub place: Place,
    /// Drafted from evidence, and not confirmed by a person.
    pub draft: bool,
}

/// A file that was read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReadFile {
    /// Its name, as it was handed in.
    pub name: String,
    /// SHA-256 of its bytes, lower-case hex.
    pub sha256: String,
    /// Its size in bytes.
    pub size: u64,
}

/// A declaration: what one file says, or a line of files that extend each other.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Answers {
    /// The files that were read, the extended ones last.
    pub files: Vec<ReadFile>,
    /// It is the neutral record: its conditions are those of Table B.1 of the standard.
    pub neutral: bool,
    /// The file that it extends.
    pub extends: Option<Said<String>>,
    /// Identification of the product, by key.
    pub product: BTreeMap<String, Said<String>>,
    /// Editions of the standard that it declares for, the main one first.
    pub editions: Vec<Said<Edition>>,
    /// What is said of a capture that was taken, by key.
    pub capture: BTreeMap<String, Said<String>>,
    /// Whether it is a constrained device.
    pub constrained: Constraint,
    /// Conditions that are said to hold or not.
    pub conditions: BTreeMap<StatusTable, BTreeMap<String, Said<bool>>>,
    /// Features that are said to be present or not.
    pub features: BTreeMap<Edition, BTreeMap<String, Said<bool>>>,
    /// The ICS, in the order of the file.
    pub ics: Vec<IcsRow>,
    /// The IXIT, in the order of the file.
    pub ixit: Vec<IxitRow>,
    /// External evidence, in the order of the file.
    pub external: Vec<ExternalRow>,
    /// Certificates that are offered as external evidence, in the order of the file.
    pub certificates: Vec<CertificateRow>,
    /// Answers to the plain questions.
    pub replies: Replies,
}

/// A certificate, or another paper that covers several provisions.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct CertificateRow {
    /// `document`, `issuer`, `reference`, `version`, `issued`, `expires`.
    pub texts: BTreeMap<String, Said<String>>,
    /// SHA-256 of the file that `document` names, lower-case hex, once it was looked at.
    pub sha256: Option<String>,
    /// Edition of the standard that it was issued for.
    pub edition: Option<Said<Edition>>,
    /// Provisions that it covers.
    pub provisions: Vec<Said<String>>,
    /// Test cases that it covers.
    pub test_cases: Vec<Said<String>>,
    /// `scope`, `activities`, `depth`: whether it stands the three tests of clause 4.7.
    pub tests: BTreeMap<String, Said<bool>>,
}

/// What is said of the device's being constrained.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Constraint {
    /// Whether it is.
    pub declared: Option<Said<bool>>,
    /// Why.
    pub justification: Option<Said<String>>,
}

/// An entry of the ICS.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct IcsRow {
    /// The edition.
    pub edition: Edition,
    /// The provision.
    pub provision: Said<String>,
    /// The support column.
    pub support: Said<Support>,
    /// How it is done.
    pub detail: Option<Said<String>>,
    /// Why it is not claimed.
    pub reason: Option<Said<String>>,
}

impl IcsRow {
    /// What stands in the detail column of the pro forma: how it is done, or why it is not.
    #[must_use]
    pub fn column(&self) -> &str {
        let detail = self.detail.as_ref();
        let said = match self.support.value {
            Support::Yes => detail,
            _ => self.reason.as_ref().filter(|reason| !reason.value.trim().is_empty()).or(detail),
        };
        said.map_or("", |said| said.value.as_str())
    }
}

/// A row of an IXIT table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct IxitRow {
    /// Number of the table, 1 to 29.
    pub table: u8,
    /// Its id: `AuthMech-1`; of a table that takes one row, the table's name.
    pub id: Said<String>,
    /// The table is said to have no rows.
    pub none: bool,
    /// The fields that are filled, in the order of the file.
    pub fields: Vec<(String, Said<String>)>,
    /// The question and the entry of its answer that brought it: `talks-to/app`.
    pub from: Option<String>,
}

impl IxitRow {
    /// A field that is filled with more than blanks.
    #[must_use]
    pub fn field(&self, name: &str) -> Option<&Said<String>> {
        let field = self.fields.iter().find(|(field, _)| field == name);
        field.map(|(_, said)| said).filter(|said| !said.value.trim().is_empty())
    }
}

/// External evidence that is offered for a provision.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ExternalRow {
    /// The provision.
    pub provision: Said<String>,
    /// Scope, activities, depth: each where it is said to fit.
    pub tests: BTreeMap<String, Said<bool>>,
    /// Document, issuer, expiry, by key.
    pub about: BTreeMap<String, Said<String>>,
}

/// Answers to the plain questions, by the question's id.
pub type Replies = BTreeMap<String, Said<Reply>>;

/// An answer to a plain question.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Reply {
    /// What was chosen or written. Of a question that is asked once per entry of another, one for
    /// each of these.
    pub entries: Vec<ReplyEntry>,
}

/// One choice, with what was written beside it; or one line of text.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ReplyEntry {
    /// The entry of the other question that it is about; empty where the question is asked once.
    pub about: String,
    /// The choice; empty where the question wants text.
    pub is: String,
    /// The text.
    pub text: String,
}

impl Reply {
    /// A single choice.
    #[must_use]
    pub fn choice(is: &str) -> Self {
        Self::choices([is])
    }

    /// Choices.
    #[must_use]
    pub fn choices<'a>(is: impl IntoIterator<Item = &'a str>) -> Self {
        let entry = |is: &str| ReplyEntry { is: is.to_owned(), ..ReplyEntry::default() };
        Self { entries: is.into_iter().map(entry).collect() }
    }

    /// A text.
    #[must_use]
    pub fn text(text: &str) -> Self {
        Self::list([text])
    }

    /// Lines.
    #[must_use]
    pub fn list<'a>(lines: impl IntoIterator<Item = &'a str>) -> Self {
        let entry = |text: &str| ReplyEntry { text: text.to_owned(), ..ReplyEntry::default() };
        Self { entries: lines.into_iter().map(entry).collect() }
    }

    /// The choices, for the rules of later questions.
    #[must_use]
    pub fn chosen(&self) -> Vec<String> {
        self.entries.iter().map(|entry| entry.is.clone()).filter(|is| !is.is_empty()).collect()
    }
}

impl Answers {
    /// The main edition.
    #[must_use]
    pub fn edition(&self) -> Edition {
        self.editions.first().map_or(Edition::En211, |said| said.value)
    }

    /// The rows of an IXIT table, without one that says there are none.
    pub fn rows(&self, table: u8) -> impl Iterator<Item = &IxitRow> {
        self.ixit.iter().filter(move |row| row.table == table && !row.none)
    }

    /// Whether an IXIT table is said to have no rows.
    #[must_use]
    pub fn has_no_rows(&self, table: u8) -> bool {
        self.rows(table).next().is_none()
            && self.ixit.iter().any(|row| row.table == table && row.none)
    }

    /// The entry of the ICS for a provision.
    #[must_use]
    pub fn ics_row(&self, edition: Edition, provision: &str) -> Option<&IcsRow> {
        self.ics.iter().find(|row| row.edition == edition && row.provision.value == provision)
    }
}
