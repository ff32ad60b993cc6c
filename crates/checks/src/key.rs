// SPDX-License-Identifier: Apache-2.0 OR MIT
//! What several checks ask of a key: how it is written, and whether it stands where keys are not in use.

use std::collections::{BTreeMap, BTreeSet};

use thirteen_evidence::facts::{Key, KeyFormat, KeyKind};
use thirteen_evidence::{Evidence, Locator};

/// From as many certificates in one file on, it is a bundle.
const BUNDLE: usize = 4;

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
                    || place.is_example()
            })
    }
}

fn file(place: &Locator) -> File<'_> {
    (&place.artefact, &place.path)
}
