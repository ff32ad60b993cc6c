// SPDX-License-Identifier: Apache-2.0 OR MIT
//! Versions as programs carry them in their text, read from `data/components.toml`. Each pattern
//! has a text that it reads and texts that look like it and say nothing; a test holds it to both.

use serde::Deserialize;

/// How a version is found.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Pattern {
    /// What is looked for.
    pub anchor: String,
    /// Where the version stands.
    #[serde(default)]
    pub place: Place,
    /// For [`Place::Near`]: the text that it stands behind.
    #[serde(default)]
    pub near: String,
    /// What it looks like: `0` stands for a number, `*` for any end, all else for itself (`2.0*` is
    /// 2.71 and 2.80test3).
    pub shapes: Vec<String>,
    /// What comes behind it: one of these.
    #[serde(default)]
    pub then: Thens,
    /// How many of its numbers count; all where it is not given.
    pub pieces: Option<usize>,
    /// A text of a real program, and its version.
    #[cfg_attr(not(test), allow(dead_code))]
    pub example: (String, String),
    /// More of them, where programs write it in several ways.
    #[serde(default)]
    #[cfg_attr(not(test), allow(dead_code))]
    pub examples: Vec<(String, String)>,
    /// Texts that give none.
    #[cfg_attr(not(test), allow(dead_code))]
    pub counter: Vec<String>,
}

/// Where a version stands.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Place {
    /// Right behind the anchor.
    #[default]
    Behind,
    /// Behind a text that follows the anchor within a line.
    Near,
    /// As a string of its own elsewhere in the program, the only one of its shape: the anchor then
    /// is the text that it is printed into, or a name that the program exports.
    Apart,
}

/// What may come behind a version.
#[derive(Debug, Deserialize)]
#[serde(from = "OneOrMany")]
pub struct Thens(pub Vec<Then>);

impl Default for Thens {
    fn default() -> Self {
        Self(vec![Then::End])
    }
}

/// What comes behind a version.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Then {
    /// An end: a blank, the end of the string, a bracket.
    End,
    /// The end of the string.
    StringEnd,
    /// This text.
    Text(String),
    /// A day: ` 15 Oct 2014`.
    Day,
    /// A machine: ` mips-openwrt-linux-gnu `.
    Machine,
    /// A bracket with a month in the same line: ` (May 19 2016 - 14:41:04`.
    Built,
}

#[derive(Deserialize)]
#[serde(untagged)]
enum OneOrMany {
    One(String),
    Many(Vec<String>),
}

impl From<OneOrMany> for Thens {
    fn from(words: OneOrMany) -> Self {
        let words = match words {
            OneOrMany::One(word) => vec![word],
            OneOrMany::Many(words) => words,
        };
        Self(words.iter().map(|word| Then::of(word)).collect())
    }
}

impl Then {
    fn of(word: &str) -> Self {
        match word {
            "string-end" => Self::StringEnd,
            "day" => Self::Day,
            "machine" => Self::Machine,
            "built" => Self::Built,
            word => match word.strip_prefix("text:") {
                Some(text) => Self::Text(text.to_owned()),
                None => Self::End,
            },
        }
    }
}
