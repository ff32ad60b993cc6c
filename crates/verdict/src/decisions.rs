// SPDX-License-Identifier: Apache-2.0 OR MIT
//! What named people decided: observations of units, and findings that they dismiss. A decision is
//! keyed to the fact and not to a version of the product: it survives the next release, and lapses
//! when the fact is gone. It hides nothing; whatever rests on it says so.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use thirteen_evidence::{Finding, Locator, Subject};

use crate::rules::Criterion;

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
    /// What it came to.
    pub result: Observed,
    /// The fact that it is about, where it is about one: it counts only while that is found.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub about: Option<FactKey>,
    /// By whom.
    #[serde(flatten)]
    pub by: Signature,
}

/// What a person saw a unit come to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Observed {
    /// What the unit asks was seen.
    Holds,
    /// It was seen not to hold.
    Fails,
}

impl Observed {
    /// The same as the result of a unit.
    #[must_use]
    pub const fn criterion(self) -> Criterion {
        match self {
            Self::Holds => Criterion::Holds,
            Self::Fails => Criterion::Fails,
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
/// inside the innermost file system.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
pub struct FactKey {
    /// Id of the check.
    pub check: String,
    /// About what.
    pub subject: Subject,
    /// Path of the file, or format of the container.
    pub place: String,
}

impl FactKey {
    /// The key of a finding.
    #[must_use]
    pub fn of(finding: &Finding) -> Self {
        let place = finding.locators.first().map_or("", Locator::innermost);
        let place = place.split_once("@0x").map_or(place, |(format, _)| format);
        Self {
            check: finding.check.clone(),
            subject: finding.subject.clone(),
            place: place.to_owned(),
        }
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
    /// The kebab-case id used in JSON and in the words.
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

/// Whether a text is a day, `2026-11-24`. Such texts sort as the days do.
fn is_day(text: &str) -> bool {
    let parts: Vec<&str> = text.split('-').collect();
    let number = |at: usize, length: usize, range: std::ops::RangeInclusive<u32>| {
        parts.get(at).is_some_and(|part| {
            part.len() == length
                && part.bytes().all(|byte| byte.is_ascii_digit())
                && part.parse().is_ok_and(|number| range.contains(&number))
        })
    };
    parts.len() == 3 && number(0, 4, 1..=9999) && number(1, 2, 1..=12) && number(2, 2, 1..=31)
}

/// Decisions beside the findings of one assessment.
pub(crate) struct InForce<'a> {
    decisions: &'a Decisions,
    today: Option<&'a str>,
    keys: Vec<FactKey>,
}

impl<'a> InForce<'a> {
    pub(crate) fn new(
        decisions: &'a Decisions,
        today: Option<&'a str>,
        findings: &[Finding],
    ) -> Self {
        let mut keys: Vec<FactKey> = findings.iter().map(FactKey::of).collect();
        keys.sort();
        Self { decisions, today, keys }
    }

    pub(crate) fn observation_status(&self, own: &Observation) -> DecisionStatus {
        let known = thirteen_standard::standard().is_ok_and(|it| it.unit(&own.unit).is_some());
        match own.by.status(self.today) {
            _ if !known => DecisionStatus::Invalid,
            DecisionStatus::InForce
                if own.about.as_ref().is_some_and(|key| !self.is_found(key)) =>
            {
                DecisionStatus::Lapsed
            }
            status => status,
        }
    }

    pub(crate) fn dismissal_status(&self, own: &Dismissal) -> DecisionStatus {
        match own.by.status(self.today) {
            DecisionStatus::InForce if !self.is_found(&own.finding) => DecisionStatus::Lapsed,
            status => status,
        }
    }

    /// What was observed of a unit; where people differ, that it does not hold.
    pub(crate) fn observed(&self, unit: &str) -> Option<Observed> {
        let mut seen = None;
        for own in self.decisions.observations.iter().filter(|own| own.unit == unit) {
            if self.observation_status(own) == DecisionStatus::InForce {
                match own.result {
                    Observed::Fails => return Some(Observed::Fails),
                    Observed::Holds => seen = Some(Observed::Holds),
                }
            }
        }
        seen
    }

    /// Who dismissed a finding.
    pub(crate) fn dismissed(&self, finding: &Finding) -> Option<&'a Signature> {
        let key = FactKey::of(finding);
        let own = self.decisions.dismissals.iter().find(|own| {
            own.finding == key && own.by.status(self.today) == DecisionStatus::InForce
        })?;
        Some(&own.by)
    }

    fn is_found(&self, key: &FactKey) -> bool {
        self.keys.binary_search(key).is_ok()
    }

    pub(crate) const fn decisions(&self) -> &'a Decisions {
        self.decisions
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
