// SPDX-License-Identifier: Apache-2.0 OR MIT
//! Whether a check ran: that it could not is a result, with what it needs.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// Whether a check ran.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct CheckRun {
    /// Id.
    pub id: String,
    /// Whether it ran.
    pub status: RunStatus,
    /// What it would have needed: the source (`firmware`) where none was handed in, else the areas
    /// (`accounts`) that no source gave. Empty where it ran.
    pub needs: Vec<String>,
}

/// Whether a check ran.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema,
)]
#[serde(rename_all = "kebab-case")]
pub enum RunStatus {
    /// It did.
    Ran,
    /// What it needs is not there: that is not the same as nothing found.
    NotRun,
}
