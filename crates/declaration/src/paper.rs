// SPDX-License-Identifier: Apache-2.0 OR MIT
//! Papers that are offered as external evidence (TS 103 701, clause 4.7): a laboratory's
//! certificate, a report, a bill of materials. Whether one stands in for the tests of a provision is
//! decided by what is said of it: for which edition and which version of the product it was issued,
//! what it covers, until when, and whether a person found that it stands the clause's three tests.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use thirteen_standard::Edition;

use crate::declared::External;

/// A paper.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Paper {
    /// Name of the document.
    pub document: String,
    /// SHA-256 of its file, lower-case hex, where there is one.
    pub sha256: Option<String>,
    /// Who issued it.
    pub issuer: String,
    /// Its number.
    pub reference: String,
    /// Provisions that it covers.
    pub provisions: Vec<String>,
    /// Test cases that it covers; where some are named, a provision counts once all of its own are.
    pub test_cases: Vec<String>,
    /// Edition that it was issued for; not looked at where it is not known.
    pub edition: Option<String>,
    /// Day of issue.
    pub issued: Option<String>,
    /// Last day on which it counts.
    pub expires: Option<String>,
    /// Version of the product that it was issued for; not looked at where it is not known.
    pub version: Option<String>,
    /// Version of the product that is declared.
    pub declared_version: Option<String>,
    /// The three tests.
    pub tests: External,
}

/// Whether a paper stands in for the tests of a provision.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema,
)]
#[serde(rename_all = "kebab-case")]
pub enum PaperStatus {
    /// It does.
    Accepted,
    /// Its time is over: as if it were not there.
    Expired,
    /// It is of a day to come.
    NotYet,
    /// It is for another edition of the standard.
    OtherEdition,
    /// It is for another version of the product, or none is declared.
    OtherVersion,
    /// It does not cover all test cases of the provision.
    Incomplete,
    /// It was not found to stand the three tests.
    Tests,
}

impl PaperStatus {
    /// All of them.
    pub const ALL: [Self; 7] = [
        Self::Accepted,
        Self::Expired,
        Self::NotYet,
        Self::OtherEdition,
        Self::OtherVersion,
        Self::Incomplete,
        Self::Tests,
    ];

    /// The kebab-case id used in JSON and in the words (`external-<id>`).
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Accepted => "accepted",
            Self::Expired => "expired",
            Self::NotYet => "not-yet",
            Self::OtherEdition => "other-edition",
            Self::OtherVersion => "other-version",
            Self::Incomplete => "incomplete",
            Self::Tests => "tests",
        }
    }
}

impl Paper {
    /// Whether it says anything of a provision.
    #[must_use]
    pub fn is_about(&self, provision: &str, cases: &[&str]) -> bool {
        self.provisions.iter().any(|own| own == provision)
            || self.test_cases.iter().any(|own| cases.contains(&own.as_str()))
    }

    /// Whether it stands in for the tests of a provision, whose test cases are `cases`. Without a
    /// day to compare with, what has an end may be over.
    #[must_use]
    pub fn status(
        &self,
        edition: Edition,
        provision: &str,
        cases: &[&str],
        today: Option<&str>,
    ) -> PaperStatus {
        let later = |day: &Option<String>| match (day, today) {
            (Some(day), Some(today)) => day.as_str() > today,
            _ => false,
        };
        let covers_all = cases.iter().all(|case| self.test_cases.iter().any(|own| own == case));
        let is_named = self.provisions.iter().any(|own| own == provision);
        let is_for_version =
            self.version.is_none() || self.version.as_deref().map(str::trim) == self.declared();
        if later(&self.issued) {
            PaperStatus::NotYet
        } else if self.expires.as_deref().is_some_and(|end| today.is_none_or(|day| end < day)) {
            PaperStatus::Expired
        } else if self.edition.as_deref().is_some_and(|own| own != edition.as_str()) {
            PaperStatus::OtherEdition
        } else if !is_for_version {
            PaperStatus::OtherVersion
        } else if if self.test_cases.is_empty() { !is_named } else { !covers_all } {
            PaperStatus::Incomplete
        } else if !self.tests.is_accepted() {
            PaperStatus::Tests
        } else {
            PaperStatus::Accepted
        }
    }

    fn declared(&self) -> Option<&str> {
        self.declared_version.as_deref().map(str::trim)
    }
}
