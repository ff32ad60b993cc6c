// SPDX-License-Identifier: Apache-2.0 OR MIT
//! What named people decided: observations of units, and findings that they dismiss. The file
//! `decisions.toml`, read with every problem at once and written with its comments kept.
//!
//! A decision is keyed to the fact and not to a version of the product: it survives the next
//! release, and lapses when the fact is gone. It hides nothing; whatever rests on it says so.

mod read;
mod write;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use thirteen_evidence::{Finding, Locator, Subject, place_inside};
use thirteen_standard::{Edition, TestEdition};

use crate::day::is_day;

pub use read::read_decisions;
pub use write::DecisionsWriter;

/// The file `decisions.toml`.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Decisions {
    /// What people saw of units.
    #[serde(rename = "observation")]
    pub observations: Vec<Observation>,
    /// Findings that people dismissed.
    #[serde(rename = "dismissal")]
    pub dismissals: Vec<Dismissal>,
}

/// Who decided, when, why, and until when it counts.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Signature {
    /// Name of the person.
    pub person: String,
    /// Day of the decision, ISO 8601.
    pub date: String,
    /// What was seen, or why it was decided so.
    pub reason: String,
    /// Last day on which it counts, ISO 8601.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub expires: Option<String>,
}

/// What a person saw of a unit.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Observation {
    /// The unit: `5.1-1-2c`.
    pub unit: String,
    /// Edition of the standard by whose test specification the unit is numbered; V2.1.1 where
    /// nothing is said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub edition: Option<Edition>,
    /// What it came to.
    pub result: Observed,
    /// The fact that it is about, where it is about one: it counts only while that is found.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub about: Option<FactKey>,
    /// By whom.
    #[serde(flatten)]
    pub by: Signature,
}

impl Observation {
    /// The test specification whose unit it is.
    #[must_use]
    pub fn edition(&self) -> TestEdition {
        TestEdition::beside(self.edition)
    }
}

/// What a person saw a unit come to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Observed {
    /// What the unit asks was seen.
    #[serde(rename = "pass", alias = "holds")]
    Holds,
    /// It was seen not to hold.
    #[serde(rename = "fail", alias = "fails")]
    Fails,
}

impl Observed {
    /// The word in the file.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Holds => "pass",
            Self::Fails => "fail",
        }
    }

    /// From the word in the file; the words of a laboratory's record are taken too.
    #[must_use]
    pub fn parse(word: &str) -> Option<Self> {
        match word {
            "pass" | "holds" => Some(Self::Holds),
            "fail" | "fails" => Some(Self::Fails),
            _ => None,
        }
    }
}

/// A finding that a person dismissed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Dismissal {
    /// The fact that is dismissed.
    pub finding: FactKey,
    /// By whom.
    #[serde(flatten)]
    pub by: Signature,
}

/// What makes a finding the same in the next release: the check, what it is about, and the place
/// inside the product. It is what a finding's id is made of, so that several findings that differ
/// in their number alone are one fact.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
pub struct FactKey {
    /// Id of the check.
    pub check: String,
    /// About what.
    pub subject: Subject,
    /// Path of the file, or format of the container; empty where it is the source as a whole.
    pub place: String,
}

impl FactKey {
    /// The key of what a check says of a subject at these places.
    #[must_use]
    pub fn new(check: &str, subject: &Subject, locators: &[Locator]) -> Self {
        Self {
            check: check.to_owned(),
            subject: subject.clone(),
            place: place_inside(locators).to_owned(),
        }
    }

    /// The key of a finding.
    #[must_use]
    pub fn of(finding: &Finding) -> Self {
        Self::new(&finding.check, &finding.subject, &finding.locators)
    }
}

/// Whether a decision counts.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema,
)]
#[serde(rename_all = "kebab-case")]
pub enum DecisionStatus {
    /// It counts.
    InForce,
    /// Its time is over: as if it were not there.
    Expired,
    /// The fact that it is about is no longer found: as if it were not there.
    Lapsed,
    /// It lacks a name, a reason or a day, names no unit of the standard, or is of a day to come.
    Invalid,
}

impl DecisionStatus {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::InForce, Self::Expired, Self::Lapsed, Self::Invalid];

    /// The kebab-case id used in JSON and in the words (`decision-<id>`).
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::InForce => "in-force",
            Self::Expired => "expired",
            Self::Lapsed => "lapsed",
            Self::Invalid => "invalid",
        }
    }
}

impl Signature {
    /// Whether it is whole and counts on a day; without a day, whether it is whole and has no end.
    #[must_use]
    pub fn status(&self, today: Option<&str>) -> DecisionStatus {
        let is_whole = !self.person.trim().is_empty() && !self.reason.trim().is_empty();
        let days = [Some(self.date.as_str()), self.expires.as_deref()];
        if !is_whole || !days.into_iter().flatten().all(is_day) {
            return DecisionStatus::Invalid;
        }
        if today.is_some_and(|today| self.date.as_str() > today) {
            return DecisionStatus::Invalid;
        }
        match (&self.expires, today) {
            (Some(end), Some(today)) if end.as_str() >= today => DecisionStatus::InForce,
            (Some(_), _) => DecisionStatus::Expired,
            (None, _) => DecisionStatus::InForce,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn signature(date: &str, expires: Option<&str>) -> Signature {
        Signature {
            person: "A. Tester".to_owned(),
            date: date.to_owned(),
            reason: "Seen on the bench.".to_owned(),
            expires: expires.map(str::to_owned),
        }
    }

    #[test]
    fn a_decision_counts_until_its_last_day() {
        let status = |date, expires, today| signature(date, expires).status(Some(today));
        let end = Some("2027-01-31");
        assert_eq!(status("2026-11-24", None, "2030-01-01"), DecisionStatus::InForce);
        assert_eq!(status("2026-11-24", end, "2027-01-31"), DecisionStatus::InForce);
        assert_eq!(status("2026-11-24", end, "2027-02-01"), DecisionStatus::Expired);
        assert_eq!(status("2026-11-24", None, "2026-11-23"), DecisionStatus::Invalid);
        for day in ["", "yesterday", "2026-13-01", "2026-1-1", "24.11.2026", "2026-11-24T10:00"] {
            assert_eq!(status(day, None, "2030-01-01"), DecisionStatus::Invalid, "{day}");
        }
        // Without a day to compare with, what has an end may be over.
        assert_eq!(signature("2026-11-24", end).status(None), DecisionStatus::Expired);
        let nobody = Signature { person: " ".to_owned(), ..signature("2026-11-24", None) };
        assert_eq!(nobody.status(Some("2030-01-01")), DecisionStatus::Invalid);
    }
}
