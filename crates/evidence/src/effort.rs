// SPDX-License-Identifier: Apache-2.0 OR MIT
//! How much work something is: of a fix, of a next step.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// How much work something is.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema,
)]
#[serde(rename_all = "kebab-case")]
pub enum Effort {
    /// Minutes.
    Minutes,
    /// Hours.
    Hours,
    /// Days.
    Days,
}

impl Effort {
    /// The kebab-case id used in JSON and in the words (`effort-<id>`).
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::Minutes => "minutes",
            Self::Hours => "hours",
            Self::Days => "days",
        }
    }
}
