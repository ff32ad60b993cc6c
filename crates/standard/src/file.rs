// SPDX-License-Identifier: Apache-2.0 OR MIT
//! The embedded data files. Each is parsed at its first use and at no other time.

use crate::guideline::Guidelines;
use crate::provision::Provisions;
use crate::question::Questions;
use crate::scheme::{Scheme, Schemes, SharedFile};
use crate::scheme_editions::ts_2019;
use crate::scheme_file::FILES;
use crate::test_groups::TestGroups;
use serde::de::DeserializeOwned;
use std::sync::LazyLock;

/// Error of the embedded data. It cannot happen in a program whose tests have passed, for the
/// data is part of the program.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("embedded data {file}: {reason}")]
pub struct DataError {
    /// The file, below the crate's `data` folder.
    pub file: String,
    /// What is wrong, with line and column.
    pub reason: String,
}

static PROVISIONS: LazyLock<Result<Provisions, DataError>> =
    LazyLock::new(|| parse("provisions.toml", include_str!("../data/provisions.toml")));

static GUIDELINES: LazyLock<Result<Guidelines, DataError>> =
    LazyLock::new(|| parse("guidelines.toml", include_str!("../data/guidelines.toml")));

static TEST_GROUPS: LazyLock<Result<TestGroups, DataError>> = LazyLock::new(|| {
    let mut file: TestGroups = parse("test_groups.toml", include_str!("../data/test_groups.toml"))?;
    file.name_units();
    Ok(file)
});

static SCHEMES: LazyLock<Result<Schemes, DataError>> = LazyLock::new(|| {
    let shared: SharedFile = parse("schemes.toml", include_str!("../data/schemes.toml"))?;
    let mut schemes = FILES
        .iter()
        .map(|(id, text)| parse::<Scheme>(&format!("schemes/{id}.toml"), text))
        .collect::<Result<Vec<_>, _>>()?;
    // Beside the Code of Practice, from which it grew.
    schemes.insert(1.min(schemes.len()), ts_2019(provisions()?));
    Ok(Schemes { schemes, recognitions: shared.recognitions, standards: shared.standards })
});

static QUESTIONS: LazyLock<Result<Questions, DataError>> =
    LazyLock::new(|| parse("questions.toml", include_str!("../data/questions.toml")));

/// Provisions, conditions, features and editions of the standard.
///
/// # Errors
/// The embedded file does not parse.
pub fn provisions() -> Result<&'static Provisions, DataError> {
    PROVISIONS.as_ref().map_err(Clone::clone)
}

/// The thirteen guidelines.
///
/// # Errors
/// The embedded file does not parse.
pub fn guidelines() -> Result<&'static Guidelines, DataError> {
    GUIDELINES.as_ref().map_err(Clone::clone)
}

/// Test cases, IXIT tables and the rules of an assessment.
///
/// # Errors
/// The embedded file does not parse.
pub fn test_groups() -> Result<&'static TestGroups, DataError> {
    TEST_GROUPS.as_ref().map_err(Clone::clone)
}

/// The schemes.
///
/// # Errors
/// An embedded file does not parse.
pub fn schemes() -> Result<&'static Schemes, DataError> {
    SCHEMES.as_ref().map_err(Clone::clone)
}

/// The questions.
///
/// # Errors
/// The embedded file does not parse.
pub fn questions() -> Result<&'static Questions, DataError> {
    QUESTIONS.as_ref().map_err(Clone::clone)
}

fn parse<T: DeserializeOwned>(file: &str, text: &str) -> Result<T, DataError> {
    toml::from_str(text)
        .map_err(|error| DataError { file: file.to_owned(), reason: error.to_string() })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_unknown_field_is_an_error_that_names_file_and_line() {
        let error = parse::<crate::Condition>(
            "provisions.toml",
            "edition = \"en-2.1.1\"\nid = \"1\"\nwhen = \"x\"\nconfidence = \"y\"\nlevel = 1\n",
        )
        .unwrap_err();
        assert_eq!(error.file, "provisions.toml");
        assert!(error.reason.contains("line 5"), "{error}");
        assert!(error.reason.contains("unknown field"), "{error}");
    }

    #[test]
    fn an_unknown_word_is_an_error() {
        let text = "edition = \"en-9\"\nid = \"1\"\nwhen = \"x\"\nconfidence = \"y\"\n";
        assert!(parse::<crate::Condition>("provisions.toml", text).is_err());
    }
}
