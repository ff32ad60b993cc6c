// SPDX-License-Identifier: Apache-2.0 OR MIT
//! What can be wrong with a declaration.

use std::fmt;

use crate::place::Place;

/// No more problems than this are collected.
pub const MAX_PROBLEMS: usize = 1000;

/// Something wrong, and where.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// Where.
    pub place: Place,
    /// What.
    pub kind: Kind,
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}: {}", self.place.file, self.place.line, self.kind)
    }
}

impl std::error::Error for Problem {}

/// A kind of value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Found {
    /// Text in quotes.
    Text,
    /// `true` or `false`.
    YesNo,
    /// A whole number.
    Number,
    /// A number with a fraction.
    Fraction,
    /// A day, a time, or both.
    Date,
    /// A list.
    List,
    /// A table.
    Table,
}

impl Found {
    /// Every kind of value.
    pub const ALL: [Self; 7] = [
        Self::Text,
        Self::YesNo,
        Self::Number,
        Self::Fraction,
        Self::Date,
        Self::List,
        Self::Table,
    ];

    /// The id used in the words (`toml-<id>`).
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Text => "text",
            Self::YesNo => "yes-no",
            Self::Number => "number",
            Self::Fraction => "fraction",
            Self::Date => "date",
            Self::List => "list",
            Self::Table => "table",
        }
    }
}

/// What is wrong.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum Kind {
    /// The text is no TOML.
    #[error("{message}")]
    Syntax {
        /// What the parser says. English.
        message: String,
    },
    /// The bytes are no UTF-8.
    #[error("the file is not text (UTF-8)")]
    NotText,
    /// The file is too long.
    #[error("the file is longer than {limit} bytes")]
    TooLarge {
        /// The limit.
        limit: usize,
    },
    /// Brackets or keys lie too deep.
    #[error("this lies deeper than {limit} levels")]
    TooDeep {
        /// The limit.
        limit: usize,
    },
    /// A key that nobody reads.
    #[error("there is no `{key}` here; {}", meant(nearest.as_deref(), known))]
    UnknownKey {
        /// The key.
        key: String,
        /// The one that may have been meant.
        nearest: Option<String>,
        /// All that are known here.
        known: Vec<String>,
    },
    /// A value of the wrong type.
    #[error("`{key}` has to be a {}, not a {}", wanted.id(), found.id())]
    WrongType {
        /// The key.
        key: String,
        /// What it has to be.
        wanted: Found,
        /// What it is.
        found: Found,
    },
    /// A word that is not one of the few that are allowed.
    #[error("`{found}` is no {key}; {}", meant(nearest.as_deref(), known))]
    UnknownWord {
        /// The key.
        key: String,
        /// The word.
        found: String,
        /// The one that may have been meant.
        nearest: Option<String>,
        /// All that are known here.
        known: Vec<String>,
    },
    /// A key that has to be there.
    #[error("`{key}` is missing")]
    MissingKey {
        /// The key.
        key: String,
    },
    /// A provision that the edition does not have.
    #[error("{edition} has no provision {provision}{}", maybe(nearest.as_deref()))]
    UnknownProvision {
        /// What was written.
        provision: String,
        /// The edition.
        edition: String,
        /// The one that may have been meant.
        nearest: Option<String>,
    },
    /// N/A, where no condition could excuse.
    #[error(
        "{provision} is mandatory without a condition ({status}), so it cannot be N/A: write Y, \
         or N if the product does not meet it"
    )]
    NotApplicable {
        /// The provision.
        provision: String,
        /// Its status, as the table prints it.
        status: String,
    },
    /// A status that is not the one of the standard.
    #[error("the status of {provision} is {known}, not {found}; the line can be left out")]
    WrongStatus {
        /// The provision.
        provision: String,
        /// What was written.
        found: String,
        /// What the standard has.
        known: String,
    },
    /// The same thing is said twice.
    #[error("{id} is said twice, first on line {first}: give this one another id, or drop it")]
    Twice {
        /// The provision or the row's id.
        id: String,
        /// Line of the first.
        first: u32,
    },
    /// Two rows in a table that takes one.
    #[error("table {table} takes one row, and has one on line {first}: put the fields there")]
    OneRowOnly {
        /// Name of the table.
        table: String,
        /// Line of the first.
        first: u32,
    },
    /// A table that is said to have no rows, and has some.
    #[error("table {table} has rows, so `none` cannot be true: drop it, or the rows")]
    NoneWithRows {
        /// Name of the table.
        table: String,
    },
    /// No day of the calendar.
    #[error("`{found}` is no day; write it like 2031-12-31")]
    NotADay {
        /// What was written.
        found: String,
    },
    /// A file outside of the folder.
    #[error("`{path}` is outside of the folder; a file beside this one can be extended")]
    Outside {
        /// What was written.
        path: String,
    },
    /// A file that extends itself.
    #[error("`{path}` extends itself, by a detour or not")]
    Circle {
        /// What was written.
        path: String,
    },
    /// Too many files.
    #[error("more than {limit} files extend each other")]
    TooManyFiles {
        /// The limit.
        limit: usize,
    },
    /// A file that could not be read.
    #[error("`{path}` cannot be read: {reason}")]
    Unreadable {
        /// What was written.
        path: String,
        /// What the system says.
        reason: String,
    },
    /// There are more problems than are told.
    #[error("there are more than {limit} problems; the rest is left out")]
    TooMany {
        /// The limit.
        limit: usize,
    },
}

impl Kind {
    /// All ids.
    pub const IDS: &'static [&'static str] = &[
        "syntax",
        "not-text",
        "too-large",
        "too-deep",
        "unknown-key",
        "wrong-type",
        "unknown-word",
        "missing-key",
        "unknown-provision",
        "not-applicable",
        "wrong-status",
        "twice",
        "one-row-only",
        "none-with-rows",
        "not-a-day",
        "outside",
        "circle",
        "too-many-files",
        "unreadable",
        "too-many",
    ];

    /// The id used in the words (`problem-<id>`).
    #[must_use]
    pub const fn id(&self) -> &'static str {
        match self {
            Self::Syntax { .. } => "syntax",
            Self::NotText => "not-text",
            Self::TooLarge { .. } => "too-large",
            Self::TooDeep { .. } => "too-deep",
            Self::UnknownKey { .. } => "unknown-key",
            Self::WrongType { .. } => "wrong-type",
            Self::UnknownWord { .. } => "unknown-word",
            Self::MissingKey { .. } => "missing-key",
            Self::UnknownProvision { .. } => "unknown-provision",
            Self::NotApplicable { .. } => "not-applicable",
            Self::WrongStatus { .. } => "wrong-status",
            Self::Twice { .. } => "twice",
            Self::OneRowOnly { .. } => "one-row-only",
            Self::NoneWithRows { .. } => "none-with-rows",
            Self::NotADay { .. } => "not-a-day",
            Self::Outside { .. } => "outside",
            Self::Circle { .. } => "circle",
            Self::TooManyFiles { .. } => "too-many-files",
            Self::Unreadable { .. } => "unreadable",
            Self::TooMany { .. } => "too-many",
        }
    }

    /// The words that may have been meant: the nearest one, else all that are known.
    #[must_use]
    pub fn suggestion(&self) -> Vec<&str> {
        match self {
            Self::UnknownKey { nearest, known, .. } | Self::UnknownWord { nearest, known, .. } => {
                match nearest {
                    Some(nearest) => vec![nearest],
                    None => known.iter().map(String::as_str).collect(),
                }
            }
            Self::UnknownProvision { nearest, .. } => nearest.iter().map(String::as_str).collect(),
            Self::WrongStatus { known, .. } => vec![known],
            _ => Vec::new(),
        }
    }
}

fn meant(nearest: Option<&str>, known: &[String]) -> String {
    match nearest {
        Some(nearest) => format!("did you mean `{nearest}`?"),
        None => format!("known are: {}", known.join(", ")),
    }
}

fn maybe(nearest: Option<&str>) -> String {
    nearest.map(|nearest| format!("; did you mean {nearest}?")).unwrap_or_default()
}
