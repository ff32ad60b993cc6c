// SPDX-License-Identifier: Apache-2.0 OR MIT
//! Why the work could not be done, as data; the sentence comes from the words.

use std::io;
use std::path::Path;

use thirteen_words::{Value, Words};

/// Why the work could not be done.
#[derive(Debug)]
pub struct Failure {
    key: &'static str,
    values: Vec<(&'static str, String)>,
}

impl Failure {
    /// The failure whose sentence has this key.
    pub fn new(key: &'static str) -> Self {
        Self { key, values: Vec::new() }
    }

    /// The same, with a value for the sentence.
    pub fn with(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.values.push((name, value.into()));
        self
    }

    /// A failure about a file.
    pub fn at(key: &'static str, path: &Path) -> Self {
        Self::new(key).with("path", path.display().to_string())
    }

    /// Something could not be written.
    pub fn write(path: &str, error: &io::Error) -> Self {
        Self::new("error-write").with("path", path).with("reason", error.to_string())
    }

    /// Standard output could not be written.
    pub fn write_output(error: &io::Error) -> Self {
        Self::new("error-write-output").with("reason", error.to_string())
    }

    /// Something that must not happen.
    pub fn internal(reason: impl std::fmt::Display) -> Self {
        Self::new("error-internal").with("reason", reason.to_string())
    }

    /// As a sentence.
    pub fn sentence(&self, words: Words) -> String {
        let values: Vec<_> =
            self.values.iter().map(|(name, value)| (*name, Value::Text(value))).collect();
        words.format(self.key, &values)
    }
}
