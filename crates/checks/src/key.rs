// SPDX-License-Identifier: Apache-2.0 OR MIT
//! What several checks ask of a key: how it is written, and whether it stands where keys are not in use.

use std::collections::{BTreeMap, BTreeSet};

use thirteen_evidence::facts::{Key, KeyFormat, KeyKind};
use thirteen_evidence::{Evidence, Locator};

/// From as many certificates in one file on, it is a bundle.
const BUNDLE: usize = 4;

/// Folders of what is there to be read, or to be tested with.
const NOT_IN_USE: &[&str] = &[
    "doc",
    "docs",
    "man",
    "info",
    "test",
    "tests",
    "testdata",
    "test-data",
    "test_data",
    "testsuite",
    "spec",
    "fixtures",
    "demo",
    "demos",
    "ptest",
];

/// Whether a path is one of documentation, examples or tests.
pub fn is_example(path: &str) -> bool {
    let path = path.to_ascii_lowercase();
    let (folders, _) = path.rsplit_once('/').unwrap_or(("", &path));
    path.split('/').any(|part| part.contains("example") || part.contains("sample"))
        || folders.split('/').any(|folder| NOT_IN_USE.contains(&folder))
}

/// The id of a format, as facts of findings have it.
pub fn format_id(format: KeyFormat) -> &'static str {
    match format {
        KeyFormat::Pem => "pem",
        KeyFormat::Der => "der",
        KeyFormat::Openssh => "openssh",
        KeyFormat::Dropbear => "dropbear",
        KeyFormat::Pkcs12 => "pkcs12",
        KeyFormat::Jks => "jks",
        _ => "unknown",
    }
}

/// A file: artefact, and the containers down to it.
type File<'a> = (&'a str, &'a [String]);

/// Programs and bundles of public authorities of some evidence, whose keys are not the device's own.
pub struct Others<'a> {
    programs: BTreeSet<File<'a>>,
    bundles: BTreeSet<File<'a>>,
}

impl<'a> Others<'a> {
    /// Those of the evidence.
    pub fn of(evidence: &'a Evidence) -> Self {
        let mut in_file: BTreeMap<File<'_>, usize> = BTreeMap::new();
        let certificates = evidence.keys.iter().filter(|own| own.kind == KeyKind::Certificate);
        for file in certificates.filter_map(|own| own.locators.first()).map(file) {
            *in_file.entry(file).or_default() += 1;
        }
        let bundles = in_file.into_iter().filter(|(_, count)| *count >= BUNDLE);
        let programs = evidence.programs.iter().filter_map(|own| own.locators.first());
        Self { programs: programs.map(file).collect(), bundles: bundles.map(|own| own.0).collect() }
    }

    /// Whether a key stands in a program, in a bundle, or among documentation, examples and tests.
    pub fn have(&self, key: &Key) -> bool {
        key.published_test_key
            || key.locators.first().is_none_or(|place| {
                self.programs.contains(&file(place))
                    || self.bundles.contains(&file(place))
                    || is_example(place.innermost())
            })
    }
}

fn file(place: &Locator) -> File<'_> {
    (&place.artefact, &place.path)
}

#[cfg(test)]
mod tests {
    use super::is_example;

    #[test]
    fn folders_of_what_is_not_in_use() {
        for path in [
            "/usr/lib/python3/test/keycert.pem",
            "/usr/lib/ruby/gems/x/spec/key.pem",
            "/usr/lib/openssl/ptest/certs/ca-key.pem",
            "/usr/lib/node/fixtures/key.pem",
            "/usr/share/openssl/demos/server.pem",
        ] {
            assert!(is_example(path), "{path}");
        }
        for path in ["/etc/ssl/private/key.pem", "/etc/demo.pem", "/opt/special/key.pem"] {
            assert!(!is_example(path), "{path}");
        }
    }
}
