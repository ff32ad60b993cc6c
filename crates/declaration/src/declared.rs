// SPDX-License-Identifier: Apache-2.0 OR MIT
//! What verdicts depend on of a declaration: the ICS, what is known of its conditions, which IXIT
//! fields are filled, and what external evidence is offered. Contents of the fields are facts of
//! the evidence, for the checks.

use std::collections::{BTreeMap, BTreeSet};

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use thirteen_standard::{RequiredIxit, Status};

use crate::paper::Paper;

/// What the ICS says of a provision.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema,
)]
pub enum Support {
    /// Claimed.
    #[serde(rename = "Y")]
    Yes,
    /// Not claimed.
    #[serde(rename = "N")]
    No,
    /// Does not apply.
    #[serde(rename = "N/A")]
    NotApplicable,
    /// Nothing is declared.
    #[serde(rename = "undeclared")]
    Undeclared,
}

impl Support {
    /// The spelling in data and output.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Yes => "Y",
            Self::No => "N",
            Self::NotApplicable => "N/A",
            Self::Undeclared => "undeclared",
        }
    }
}

/// A declaration, as far as verdicts depend on it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Declaration {
    /// Which numbered conditions hold: those of Table A.1 of TS 103 701 V1.1.1. One that is not
    /// listed is unknown.
    pub conditions: BTreeMap<String, bool>,
    /// Which lettered features are present (V3.1.3 only).
    pub features: BTreeMap<String, bool>,
    /// What the identification of the device says of its being constrained (Annex A.2).
    pub constrained: Constrained,
    /// The ICS, by provision.
    pub ics: BTreeMap<String, IcsEntry>,
    /// IXIT tables by number, each with the fields that every one of its rows fills. A table that
    /// is declared to have no rows lists all of its fields.
    pub ixit: BTreeMap<u8, BTreeSet<String>>,
    /// External evidence that is offered, by provision (clause 4.7).
    pub external: BTreeMap<String, External>,
    /// Papers that are offered as external evidence.
    pub papers: Vec<Paper>,
}

/// The field 'constrained device' of the identification of the device (Annex A.2).
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Constrained {
    /// It says yes.
    pub declared: bool,
    /// With a valid justification.
    pub justified: bool,
}

/// One entry of the ICS (Table A.1).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct IcsEntry {
    /// The support column.
    pub support: Support,
    /// The detail column: the reason, where it is not claimed.
    #[serde(default)]
    pub detail: String,
}

/// What stands for external evidence: all three have to (clause 4.7).
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct External {
    /// Its scope fits the objective of the test group.
    pub scope: bool,
    /// Its test activities meet every test purpose of the group.
    pub activities: bool,
    /// Its depth fits the level of the group.
    pub depth: bool,
}

impl External {
    /// Whether it stands in for the test group (clause 4.7).
    #[must_use]
    pub const fn is_accepted(self) -> bool {
        self.scope && self.activities && self.depth
    }
}

impl Declaration {
    /// What the ICS says of a provision.
    #[must_use]
    pub fn support(&self, provision: &str) -> Support {
        self.ics.get(provision).map_or(Support::Undeclared, |entry| entry.support)
    }

    /// Whether a reason stands beside a provision's entry.
    #[must_use]
    pub fn has_reason(&self, provision: &str) -> bool {
        self.ics.get(provision).is_some_and(|entry| !entry.detail.trim().is_empty())
    }

    /// Whether external evidence is accepted for a provision (clause 4.7).
    #[must_use]
    pub fn has_external_evidence(&self, provision: &str) -> bool {
        self.external.get(provision).is_some_and(|external| external.is_accepted())
    }

    /// Whether the conditions and features of a provision's status hold; `None` where that is
    /// not known.
    #[must_use]
    pub fn applies(&self, status: &Status) -> Option<bool> {
        status.applies(|id| self.conditions.get(id).copied(), |id| self.features.get(id).copied())
    }

    /// Whether the IXIT tables `tables` are declared as far as testing a provision needs them
    /// (Table B.1 of TS 103 701). A table that Table B.1 does not name for the provision has to
    /// be there.
    #[must_use]
    pub fn has_ixit(&self, tables: &[u8], required: Option<&RequiredIxit>) -> bool {
        let there = tables.iter().all(|table| self.ixit.contains_key(table));
        let filled = |table: u8, field: &str| {
            self.ixit.get(&table).is_some_and(|fields| fields.contains(field))
        };
        there
            && required
                .into_iter()
                .flat_map(RequiredIxit::all)
                .filter(|(table, _)| tables.contains(table))
                .all(|(table, field)| filled(table, field))
    }
}
