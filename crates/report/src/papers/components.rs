// SPDX-License-Identifier: Apache-2.0 OR MIT
//! Components as bills of materials need them: each once, whatever the number of places, with an id
//! that is the same in every run.

use std::collections::BTreeMap;

use thirteen_evidence::Locator;
use thirteen_evidence::facts::Component;
use thirteen_evidence::redact::hex;

use super::Content;

/// Places of one component that are listed.
const PLACES: usize = 16;

/// A component.
pub(super) struct Entry<'c> {
    /// `component-<number>`, from 1, in the order of the evidence.
    pub(super) id: String,
    /// The first fact of it.
    pub(super) fact: &'c Component,
    /// Where it was seen.
    pub(super) places: Vec<&'c Locator>,
}

pub(super) fn entries<'c>(content: &Content<'c>) -> Vec<Entry<'c>> {
    let mut entries: Vec<Entry<'c>> = Vec::new();
    let mut known: BTreeMap<(&str, &str, Option<&str>), usize> = BTreeMap::new();
    for fact in &content.evidence.components {
        let key = (fact.name.as_str(), fact.raw_version.as_str(), fact.purl.as_deref());
        let number = *known.entry(key).or_insert_with(|| {
            let id = format!("component-{}", entries.len() + 1);
            entries.push(Entry { id, fact, places: Vec::new() });
            entries.len() - 1
        });
        if let Some(entry) = entries.get_mut(number) {
            let room = PLACES.saturating_sub(entry.places.len());
            entry.places.extend(fact.locators.iter().take(room));
        }
    }
    entries
}

/// A UUID that follows from the sources alone, so that two runs write the same (RFC 9562, version 8:
/// the bits are those of a SHA-256).
pub(super) fn uuid(content: &Content<'_>) -> String {
    let mut bytes = [0_u8; 16];
    for source in &content.assessment.sources {
        let digits = source.sha256.as_bytes().chunks(2);
        let hash =
            digits.filter_map(|pair| u8::from_str_radix(std::str::from_utf8(pair).ok()?, 16).ok());
        for (byte, other) in bytes.iter_mut().zip(hash) {
            *byte = byte.rotate_left(1) ^ other;
        }
    }
    bytes[6] = bytes[6] & 0x0f | 0x80;
    bytes[8] = bytes[8] & 0x3f | 0x80;
    let hex = hex(&bytes);
    format!("{}-{}-{}-{}-{}", &hex[..8], &hex[8..12], &hex[12..16], &hex[16..20], &hex[20..])
}
