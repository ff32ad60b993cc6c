// SPDX-License-Identifier: Apache-2.0 OR MIT
//! What several checks ask of sources of updates.

use std::collections::BTreeMap;

use thirteen_evidence::Locator;
use thirteen_evidence::facts::Update;

/// Lines of sources that are shown of one file.
const MAX_SHOWN: usize = 3;

/// Sources by the file that names them, each in the order of the evidence.
pub fn by_configuration(updates: &[Update]) -> Vec<Vec<&Update>> {
    let mut place: BTreeMap<(&str, &[String]), usize> = BTreeMap::new();
    let mut groups: Vec<Vec<&Update>> = Vec::new();
    for update in updates {
        let Some(first) = update.locators.first() else { continue };
        let group = *place.entry((&first.artefact, &first.path)).or_insert_with(|| {
            groups.push(Vec::new());
            groups.len() - 1
        });
        groups[group].push(update);
    }
    groups
}

/// Whether nothing protects the way that it comes.
pub fn is_plain(update: &Update) -> bool {
    matches!(update.transport.as_str(), "http" | "ftp" | "tftp")
}

/// The lines of the first sources, then what decides on the signature.
pub fn places(sources: &[&Update]) -> Vec<Locator> {
    let mut places: Vec<Locator> =
        sources.iter().filter_map(|own| own.locators.first()).take(MAX_SHOWN).cloned().collect();
    for place in sources.iter().flat_map(|own| own.locators.iter().skip(1)) {
        if places.len() < MAX_SHOWN * 2 && !places.contains(place) {
            places.push(place.clone());
        }
    }
    places
}
