// SPDX-License-Identifier: Apache-2.0 OR MIT
//! Provisions: the numbered requirements, with their status in each edition.

use crate::condition::{Condition, Feature};
use crate::edition::{Edition, EditionEntry, StatusTable};
use crate::spelling::spelled;
use serde::{Deserialize, Deserializer, Serialize};

spelled! {
    /// How strongly a provision binds.
    Level is "a level" {
        /// M: mandatory, a *shall*.
        Mandatory = "M",
        /// R: recommended, a *should*.
        Recommended = "R",
    }
}

spelled! {
    /// Where evidence that bears on a provision can come from. Our view, not the standard's.
    Source is "a source of evidence" {
        /// The firmware image.
        Firmware = "firmware",
        /// The device on the bench.
        Device = "device",
        /// A capture of its traffic.
        Capture = "capture",
        /// The maker's web site.
        Site = "site",
        /// The maker's own statements.
        Declaration = "declaration",
    }
}

spelled! {
    /// What a provision is asked of.
    Target is "what a provision applies to" {
        /// The device itself.
        Device = "device",
        /// A service that makes up the product together with the device.
        AssociatedService = "associated-service",
        /// How the manufacturer works.
        ManufacturerProcess = "manufacturer-process",
        /// What is written for users or assessors.
        Documentation = "documentation",
    }
}

/// One provision. Its id names one text only: where an edition changed the number, there are
/// two provisions that point to each other by `replaces` and `replaced_by`.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Provision {
    /// The number as the edition writes it: `5.1-1`, `5.3-4A`, `6.1` in V2.1.1 but `6-1` in
    /// V3.1.3.
    pub id: String,
    /// The guideline, 1 to 13, under which it stands. `None` for the duty to give reasons
    /// (`4-1`, later `5.0-1`), which stands before all of them. The data protection
    /// provisions of clause 6 are under guideline 8, personal data.
    #[serde(deserialize_with = "zero_is_none")]
    pub guideline: Option<u8>,
    /// Further guidelines that it bears on: 6.4 and 6.5 (6-4, 6-5), on telemetry, bear on 10.
    #[serde(default)]
    pub also_guidelines: Vec<u8>,
    /// The editions that have it under this id.
    pub editions: Vec<Edition>,
    /// A title of ours: the standard has none.
    pub title: String,
    /// What it asks, in our words; in V3.1.3 see also `summary_en_3_1_3`.
    pub summary: String,
    /// What V3.1.3 asks, where that differs.
    pub summary_en_3_1_3: Option<String>,
    /// What it is asked of.
    pub applies_to: Vec<Target>,
    /// One row for each table that lists it.
    pub status: Vec<Status>,
    /// The provisions of the edition before that it replaces.
    #[serde(default)]
    pub replaces: Vec<String>,
    /// The provisions of the edition after that replace it.
    #[serde(default)]
    pub replaced_by: Vec<String>,
    /// What changed between the editions.
    pub change: Option<String>,
    /// Sources whose evidence can bear on it.
    pub evidence: Vec<Source>,
    /// Where the facts were found, edition by edition.
    pub confidence: Vec<ProvisionConfidence>,
}

impl Provision {
    /// Its row in a table.
    #[must_use]
    pub fn status(&self, table: StatusTable) -> Option<&Status> {
        self.status.iter().find(|row| row.table == table)
    }

    /// Its level in an edition.
    #[must_use]
    pub fn level(&self, edition: Edition) -> Option<Level> {
        self.status(edition.printed_table()?).map(|row| row.level)
    }

    /// What it asks in an edition, in our words. English.
    #[must_use]
    pub fn summary(&self, edition: Edition) -> &str {
        match (&self.summary_en_3_1_3, edition) {
            (Some(summary), Edition::En313) => summary,
            _ => &self.summary,
        }
    }
}

/// A provision's row in a status table.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Status {
    /// The table.
    #[serde(rename = "edition")]
    pub table: StatusTable,
    /// The notation as printed: `M C (11, 12)`, `M C F (14, e)`.
    pub raw: String,
    /// M or R.
    pub level: Level,
    /// Ids of the conditions that it names.
    pub conditions: Vec<String>,
    /// Ids of the features that it names.
    pub features: Vec<String>,
}

impl Status {
    /// Whether the provision may be claimed N/A at all: it names a condition or a feature.
    #[must_use]
    pub fn is_conditional(&self) -> bool {
        !(self.conditions.is_empty() && self.features.is_empty())
    }

    /// Whether the provision applies: every condition and every feature that it names holds.
    /// `condition` and `feature` say what is known of one; `None` is unknown. One that is false
    /// decides, whatever else is unknown.
    pub fn applies(
        &self,
        condition: impl Fn(&str) -> Option<bool>,
        feature: impl Fn(&str) -> Option<bool>,
    ) -> Option<bool> {
        let conditions = self.conditions.iter().map(|id| condition(id));
        let mut all = Some(true);
        for known in conditions.chain(self.features.iter().map(|id| feature(id))) {
            match known {
                Some(true) => {}
                Some(false) => return Some(false),
                None => all = None,
            }
        }
        all
    }
}

/// Where the facts on a provision were found.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ProvisionConfidence {
    /// For which edition.
    pub edition: Edition,
    /// Where the status was found.
    pub status: String,
    /// Where the text that the summary renders was found.
    pub text: String,
}

/// A provision of TS 103 645 V1.1.1 (2019), kept to lead old papers to today's numbers.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Provision2019 {
    /// The number: `4.1-1`.
    pub id: String,
    /// Its guideline, 1 to 13.
    pub guideline: u8,
    /// Always [`Edition::Ts111`].
    pub edition: Edition,
    /// M or R.
    pub level: Level,
    /// What it asks, in our words.
    pub summary: String,
    /// The provisions that carry it on.
    pub successors: Vec<String>,
    /// Where it was found.
    pub confidence: String,
}

/// The file of provisions.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Provisions {
    /// About the file.
    pub meta: ProvisionsMeta,
    /// The editions and the table beside them.
    #[serde(rename = "edition")]
    pub editions: Vec<EditionEntry>,
    /// The conditions of all tables.
    #[serde(rename = "condition")]
    pub conditions: Vec<Condition>,
    /// The features of all tables.
    #[serde(rename = "feature")]
    pub features: Vec<Feature>,
    /// The provisions of V2.1.1 and V3.1.3.
    #[serde(rename = "provision")]
    pub provisions: Vec<Provision>,
    /// The provisions of 2019.
    #[serde(rename = "provision_2019")]
    pub provisions_2019: Vec<Provision2019>,
}

/// About the file of provisions.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ProvisionsMeta {
    /// Version of the file's shape.
    pub schema: u32,
    /// Year and month of writing.
    pub written: String,
    /// How many provisions there are.
    pub counts_note: String,
    /// Which rows a provision has.
    pub status_note: String,
    /// When the second summary counts.
    pub summary_note: String,
}

fn zero_is_none<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<u8>, D::Error> {
    let number = u8::deserialize(deserializer)?;
    Ok((number != 0).then_some(number))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn status(conditions: &[&str], features: &[&str]) -> Status {
        Status {
            table: StatusTable::En313,
            raw: String::new(),
            level: Level::Mandatory,
            conditions: conditions.iter().map(ToString::to_string).collect(),
            features: features.iter().map(ToString::to_string).collect(),
        }
    }

    #[test]
    fn without_conditions_it_always_applies() {
        assert_eq!(status(&[], &[]).applies(|_| None, |_| None), Some(true));
    }

    #[test]
    fn one_false_condition_decides_over_unknown_ones() {
        let row = status(&["11", "12"], &["e"]);
        assert_eq!(row.applies(|id| (id == "12").then_some(false), |_| None), Some(false));
        assert_eq!(row.applies(|_| None, |_| Some(false)), Some(false));
    }

    #[test]
    fn one_unknown_condition_leaves_it_open() {
        let row = status(&["11", "12"], &[]);
        assert_eq!(row.applies(|id| (id == "12").then_some(true), |_| None), None);
        assert_eq!(row.applies(|_| Some(true), |_| None), Some(true));
    }
}
