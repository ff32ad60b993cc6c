// SPDX-License-Identifier: Apache-2.0 OR MIT
//! The 29 IXIT tables, and which of their fields each provision needs.

use crate::edition::TestEdition;
use crate::spelling::spelled;
use serde::{Deserialize, Serialize};

spelled! {
    /// How many rows a table takes.
    Rows is "a number of rows" {
        /// One for each mechanism, service or item; the first field is `ID`.
        Many = "many",
        /// A single one.
        One = "one",
    }
}

/// An IXIT table of TS 103 701.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct IxitTable {
    /// 1 to 29, the same in both editions.
    pub number: u8,
    /// Short name in V1.1.1: `AuthMech`.
    pub name_v1: String,
    /// Short name in V2.1.1.
    pub name_v2: String,
    /// What it is about.
    pub title: String,
    /// How many rows it takes.
    pub rows: Rows,
    /// Its fields in V1.1.1, in order.
    pub fields_v1: Vec<String>,
    /// Fields that V2.1.1 adds, as far as known.
    #[serde(default)]
    pub fields_added_v2: Vec<String>,
    /// Test cases of V1.1.1 that read it.
    pub read_by_v1: Vec<String>,
    /// Test cases of V2.1.1 that read it.
    pub read_by_v2: Vec<String>,
    /// Anything a reader has to know beside.
    pub note: Option<String>,
    /// Where it was found.
    pub confidence: String,
}

/// Fields of one IXIT table.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct IxitFields {
    /// Number of the table.
    pub ixit: u8,
    /// Names of the fields.
    pub fields: Vec<String>,
}

/// The fields without which a provision cannot be tested (Table B.1 of TS 103 701 V1.1.1).
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RequiredIxit {
    /// The provision of V2.1.1.
    pub provision: String,
    /// The edition that says so.
    pub edition: TestEdition,
    /// The fields of Table B.1.
    pub needs: Vec<IxitFields>,
    /// Fields that units read although Table B.1 leaves them out.
    #[serde(default)]
    pub units_add: Vec<IxitFields>,
    /// Where it was found.
    pub confidence: String,
}

impl RequiredIxit {
    /// Every table and field that its tests read, those that Table B.1 leaves out included.
    pub fn all(&self) -> impl Iterator<Item = (u8, &str)> {
        self.needs
            .iter()
            .chain(&self.units_add)
            .flat_map(|need| need.fields.iter().map(move |field| (need.ixit, field.as_str())))
    }
}
