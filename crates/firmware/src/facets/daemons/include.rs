// SPDX-License-Identifier: Apache-2.0 OR MIT
//! Configurations of several files: which files a name with `*` stands for, each file once, and not
//! too many of them.

use super::{Reading, Source};
use crate::config::assignments::{self, Assignment};

/// Files of one configuration.
const MAX_FILES: usize = 64;
/// Includes of one configuration that are followed.
const MAX_INCLUDES: usize = 256;
/// Statements of one configuration.
const MAX_STATEMENTS: usize = 8192;
/// Files within files.
const MAX_DEPTH: u8 = 4;

/// The files that were read.
#[derive(Default)]
pub(super) struct Collected {
    files: Vec<String>,
    statements: usize,
    includes: usize,
}

impl Collected {
    /// Whether one more statement is to be read, of all files together.
    pub(super) fn state(&mut self) -> bool {
        self.statements += 1;
        self.statements <= MAX_STATEMENTS
    }

    /// Whether one more `include` is to be followed: each may list a folder.
    pub(super) fn include(&mut self) -> bool {
        self.includes += 1;
        self.includes <= MAX_INCLUDES
    }

    /// Whether a file is to be read: once, and not too many.
    pub(super) fn take(&mut self, path: &str) -> bool {
        let is_new = self.files.len() < MAX_FILES && !self.files.iter().any(|own| own == path);
        if is_new {
            self.files.push(path.to_owned());
        }
        is_new
    }
}

/// The files that a name with `*` stands for, below the folder of the main configuration; of a name
/// that ends in `/` all that the folder holds.
pub(super) fn matching(reading: &Reading<'_, '_>, name: &str, folder: &str) -> Vec<String> {
    let path = if name.starts_with('/') { name.to_owned() } else { format!("{folder}/{name}") };
    let Some((folder, pattern)) = path.rsplit_once('/') else { return Vec::new() };
    let pattern = if pattern.is_empty() { "*" } else { pattern };
    let Some((before, after)) = pattern.split_once('*') else { return vec![path] };
    let names = reading.files.list(folder.as_bytes()).unwrap_or_default();
    names
        .into_iter()
        .filter_map(|name| std::str::from_utf8(name).ok())
        .filter(|name| {
            name.len() >= before.len() + after.len()
                && name.starts_with(before)
                && name.ends_with(after)
        })
        .map(|name| format!("{folder}/{name}"))
        .take(MAX_FILES)
        .collect()
}

/// How a configuration of `key value` lines includes others.
pub(super) struct Includes {
    /// The key, in any case.
    pub key: &'static str,
    /// The folder that names without one are below.
    pub folder: &'static str,
    /// What of a folder that is named is read; empty where files are named.
    pub of_folder: &'static str,
    /// A key behind which the rest of a file holds under a condition.
    pub until: Option<&'static str>,
}

/// A line of a configuration, with the file that it stands in.
pub(super) type Stated<'f> = (Source<'f>, Assignment<'f>);

/// The lines of a configuration, those of each file that is included in the place of its `include`.
pub(super) fn blanks<'f>(
    reading: &mut Reading<'_, 'f>,
    source: Source<'f>,
    includes: &Includes,
) -> Vec<Stated<'f>> {
    let mut found = Vec::new();
    follow(reading, source, includes, 0, &mut Collected::default(), &mut found);
    found
}

fn follow<'f>(
    reading: &mut Reading<'_, 'f>,
    source: Source<'f>,
    includes: &Includes,
    depth: u8,
    all: &mut Collected,
    found: &mut Vec<Stated<'f>>,
) {
    for own in assignments::blanks(source.text) {
        let is = |name: &str| own.key.eq_ignore_ascii_case(name.as_bytes());
        if !all.state() || includes.until.is_some_and(is) {
            return;
        }
        if !is(includes.key) {
            found.push((source, own));
            continue;
        }
        let Some(names) = std::str::from_utf8(own.value).ok().filter(|_| depth < MAX_DEPTH) else {
            continue;
        };
        for name in names.split_whitespace() {
            if !all.include() {
                return;
            }
            let name = format!("{}{}", name.trim_matches('"'), includes.of_folder);
            for path in matching(reading, &name, includes.folder) {
                if all.take(&path)
                    && let Some(file) = reading.open(&path)
                {
                    follow(reading, file, includes, depth + 1, all, found);
                }
            }
        }
    }
}
