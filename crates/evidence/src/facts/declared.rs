// SPDX-License-Identifier: Apache-2.0 OR MIT
//! What the maker declares: each key of the declaration with its value and its place.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::{Evidence, Locator};

/// One key of the declaration.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Declared {
    /// The part of the declaration that it stands in.
    pub part: DeclaredPart,
    /// Number of the IXIT table, 1 to 29; only there.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub table: Option<u8>,
    /// What it is said of: a provision, the id of an IXIT row, the id of a condition, of a feature
    /// or of a question. Empty where the part is about the product as a whole.
    pub id: String,
    /// The field: `Description` of a row, `support` of an entry of the ICS, `name` of the product.
    pub field: String,
    /// What is said, as written; `true` and `false` for yes and no. An empty value says that the
    /// table has no rows (field `none`), or that nothing was filled in.
    pub value: String,
    /// Edition of the standard, where the part depends on it, as the standard's data spells it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub edition: Option<String>,
    /// Drafted by this program and not confirmed by a person: no verdict rests on it.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub draft: bool,
    /// Where: `file`, `key` and `line`.
    pub locators: Vec<Locator>,
}

/// A part of the declaration.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema,
)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum DeclaredPart {
    /// Identification of the product.
    Product,
    /// The capture that was taken of it.
    Capture,
    /// Whether it is a constrained device.
    Constrained,
    /// A numbered condition.
    Condition,
    /// A lettered feature.
    Feature,
    /// An entry of the ICS.
    Ics,
    /// A field of an IXIT row.
    Ixit,
    /// External evidence that is offered for a provision.
    External,
    /// What an answer to a plain question says beside: `shared-default`, ….
    Fact,
}

impl Evidence {
    /// What is declared in a part, in the order of the file.
    pub fn declared(&self, part: DeclaredPart) -> impl Iterator<Item = &Declared> {
        self.declared.iter().filter(move |declared| declared.part == part)
    }

    /// The fields of an IXIT table, row after row.
    pub fn ixit(&self, table: u8) -> impl Iterator<Item = &Declared> {
        self.declared(DeclaredPart::Ixit).filter(move |declared| declared.table == Some(table))
    }

    /// One field of one IXIT row.
    #[must_use]
    pub fn ixit_field(&self, table: u8, row: &str, field: &str) -> Option<&Declared> {
        self.ixit(table).find(|declared| declared.id == row && declared.field == field)
    }

    /// Whether a declaration was handed in at all.
    #[must_use]
    pub fn is_declared(&self) -> bool {
        !self.declared.is_empty()
    }
}
