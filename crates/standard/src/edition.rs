// SPDX-License-Identifier: Apache-2.0 OR MIT
//! Editions of the standard, of its status tables and of its test specification.

use crate::spelling::spelled;
use serde::{Deserialize, Serialize};

spelled! {
    /// An edition of the standard. Ids of provisions mean nothing without one.
    Edition is "an edition" {
        /// UK Code of Practice for Consumer IoT Security, October 2018: thirteen guidelines,
        /// no numbered provisions.
        Cop2018 = "cop-2018",
        /// ETSI TS 103 645 V1.1.1, February 2019.
        Ts111 = "ts-1.1.1",
        /// ETSI EN 303 645 V2.1.1, June 2020: the one that UK law names.
        En211 = "en-2.1.1",
        /// ETSI EN 303 645 V3.1.3, September 2024.
        En313 = "en-3.1.3",
    }
}

impl Edition {
    /// Whether products are judged by this edition: it has provisions, a status table and test
    /// cases.
    #[must_use]
    pub const fn is_judged(self) -> bool {
        matches!(self, Self::En211 | Self::En313)
    }

    /// Whether every rule of its test specification was seen. Of TS 103 701 V2.1.1, which tests
    /// V3.1.3, the cases and the letters of their units are known, clause 4 with the rules is not:
    /// those of V1.1.1 are applied, and papers say so.
    #[must_use]
    pub const fn is_seen_whole(self) -> bool {
        matches!(self, Self::En211)
    }

    /// The status table that the edition itself prints (Table B.1).
    #[must_use]
    pub const fn printed_table(self) -> Option<StatusTable> {
        match self {
            Self::En211 => Some(StatusTable::En211),
            Self::En313 => Some(StatusTable::En313),
            Self::Cop2018 | Self::Ts111 => None,
        }
    }

    /// The status table that decides in an assessment what may be N/A: for V2.1.1 that is
    /// Table A.1 of TS 103 701 V1.1.1 (clause 4.3, phase 4), not Table B.1 of the standard.
    #[must_use]
    pub const fn assessment_table(self) -> Option<StatusTable> {
        match self {
            Self::En211 => Some(StatusTable::IcsTs103701V111),
            Self::En313 => Some(StatusTable::En313),
            Self::Cop2018 | Self::Ts111 => None,
        }
    }

    /// The edition of TS 103 701 that tests this edition.
    #[must_use]
    pub const fn test_edition(self) -> Option<TestEdition> {
        match self {
            Self::En211 => Some(TestEdition::V111),
            Self::En313 => Some(TestEdition::V211),
            Self::Cop2018 | Self::Ts111 => None,
        }
    }
}

spelled! {
    /// A table that gives each provision its status: M or R, and on which conditions.
    StatusTable is "a status table" {
        /// Table B.1 of EN 303 645 V2.1.1.
        En211 = "en-2.1.1",
        /// Table A.1, the ICS pro forma, of TS 103 701 V1.1.1: the same 68 provisions and
        /// levels, but 19 carry other conditions.
        IcsTs103701V111 = "ics-ts103701-1.1.1",
        /// Table B.1 of EN 303 645 V3.1.3.
        En313 = "en-3.1.3",
    }
}

impl StatusTable {
    /// The edition whose provisions the table lists.
    #[must_use]
    pub const fn edition(self) -> Edition {
        match self {
            Self::En211 | Self::IcsTs103701V111 => Edition::En211,
            Self::En313 => Edition::En313,
        }
    }
}

spelled! {
    /// An edition of TS 103 701, which says how conformance is assessed.
    TestEdition is "an edition of TS 103 701" {
        /// TS 103 701 V1.1.1, August 2021: complete, units included.
        V111 = "ts103701-1.1.1",
        /// TS 103 701 V2.1.1, May 2025: cases known, texts of their units not.
        V211 = "ts103701-2.1.1",
    }
}

impl TestEdition {
    /// The one whose units are meant beside an edition of the standard: V1.1.1, the first one, where
    /// none is named, or one that no specification tests.
    #[must_use]
    pub fn beside(edition: Option<Edition>) -> Self {
        edition.and_then(Edition::test_edition).unwrap_or(Self::V111)
    }
}

/// What is known of an edition of the standard, or of a table that stands beside one.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct EditionEntry {
    /// The spelling of an [`Edition`], or of the [`StatusTable`] of TS 103 701 V1.1.1.
    pub id: String,
    /// The document's name.
    pub name: String,
    /// The document's version.
    pub version: String,
    /// Year and month, with the day where it is known.
    pub date: String,
    /// Who published it.
    pub published_by: String,
    /// The TS that was published with the same text.
    pub twin: Option<String>,
    /// The specification that tests it.
    pub test_spec: Option<String>,
    /// For a table: the edition whose statuses it gives.
    pub status_table_of: Option<Edition>,
    /// Anything a reader has to know beside.
    pub note: String,
    /// Where the facts were found.
    pub confidence: String,
}

/// What is known of an edition of TS 103 701.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TestEditionEntry {
    /// Which edition.
    pub id: TestEdition,
    /// The document's name and version.
    pub name: String,
    /// Year and month.
    pub date: String,
    /// The edition of the standard that it tests.
    pub tests: Edition,
    /// The ICS pro forma that it brings.
    pub ics: Option<StatusTable>,
    /// Anything a reader has to know beside.
    pub note: Option<String>,
    /// Where the facts were found.
    pub confidence: String,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spellings_are_those_of_the_data() {
        assert_eq!(Edition::SPELLINGS, ["cop-2018", "ts-1.1.1", "en-2.1.1", "en-3.1.3"]);
        for edition in Edition::ALL {
            assert_eq!(edition.to_string().parse::<Edition>(), Ok(*edition));
        }
    }

    #[test]
    fn an_unknown_edition_is_an_error_that_names_the_known_ones() {
        let Err(error) = "en-1.0.0".parse::<Edition>() else { panic!("parsed") };
        assert_eq!(
            error.to_string(),
            "\"en-1.0.0\" is not an edition: wanted one of cop-2018, ts-1.1.1, en-2.1.1, en-3.1.3"
        );
    }

    #[test]
    fn editions_with_test_cases_are_judged_and_one_is_seen_whole() {
        let judged: Vec<_> = Edition::ALL.iter().filter(|edition| edition.is_judged()).collect();
        assert_eq!(judged, [&Edition::En211, &Edition::En313]);
        for edition in Edition::ALL {
            assert_eq!(edition.is_judged(), edition.test_edition().is_some());
        }
        assert!(Edition::En211.is_seen_whole() && !Edition::En313.is_seen_whole());
    }
}
