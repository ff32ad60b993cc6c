// SPDX-License-Identifier: Apache-2.0 OR MIT
//! Conditions and features, on which the status of a provision may hang.

use crate::edition::StatusTable;
use serde::{Deserialize, Serialize};

/// A numbered condition of a status table: where it does not hold, the provisions that name it
/// may be claimed N/A.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Condition {
    /// The table that numbers it.
    #[serde(rename = "edition")]
    pub table: StatusTable,
    /// The number, as text: `3`.
    pub id: String,
    /// When it holds, in our words.
    pub when: String,
    /// Where it was found.
    pub confidence: String,
}

/// A lettered feature of a status table (V3.1.3 only): where the product lacks it, the
/// provisions that name it do not apply.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Feature {
    /// The table that letters it.
    #[serde(rename = "edition")]
    pub table: StatusTable,
    /// The letter or letters: `b`, `aa`.
    pub id: String,
    /// When it is present, in our words.
    pub when: String,
    /// Where it was found.
    pub confidence: String,
}
