// SPDX-License-Identifier: Apache-2.0 OR MIT
//! How a command ends: its status, and whether what follows is still reached.

use super::Truth;

/// How a command ends.
#[derive(Debug, Clone)]
pub(super) struct Done {
    pub(super) status: Truth,
    pub(super) leaves: Leaves,
}

/// Whether what follows is still reached.
#[derive(Debug, Clone)]
pub(super) struct Leaves {
    pub(super) breaks: Truth,
    pub(super) returns: Truth,
    pub(super) exits: Truth,
    /// The command that decides on it, as written.
    pub(super) reason: Option<String>,
}

impl Leaves {
    pub(super) const NO: Self =
        Self { breaks: Truth::No, returns: Truth::No, exits: Truth::No, reason: None };

    pub(super) fn stops(&self) -> Truth {
        self.breaks.or(self.returns).or(self.exits)
    }

    pub(super) fn weaken(self) -> Self {
        Self {
            breaks: self.breaks.weaken(),
            returns: self.returns.weaken(),
            exits: self.exits.weaken(),
            reason: self.reason,
        }
    }

    pub(super) fn or(self, other: Self) -> Self {
        Self {
            breaks: self.breaks.or(other.breaks),
            returns: self.returns.or(other.returns),
            exits: self.exits.or(other.exits),
            reason: self.reason.or(other.reason),
        }
    }
}

impl Done {
    pub(super) fn with(status: Truth) -> Self {
        Self { status, leaves: Leaves::NO }
    }
}
