// SPDX-License-Identifier: Apache-2.0 OR MIT
//! Findings: what a check concluded about one subject.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use crate::Locator;
use crate::redact::hex;

/// What a check concluded.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema,
)]
#[serde(rename_all = "kebab-case")]
pub enum Outcome {
    /// This alone fails the test case.
    Breach,
    /// The test case's requirement was seen to hold for this subject.
    Upheld,
    /// A person should look; bears on no verdict by itself.
    Concern,
    /// Worth knowing.
    Note,
}

impl Outcome {
    /// The kebab-case id used in JSON and in the words.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::Breach => "breach",
            Self::Upheld => "upheld",
            Self::Concern => "concern",
            Self::Note => "note",
        }
    }
}

/// What a finding is about.
#[derive(
    Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema,
)]
pub struct Subject {
    /// `account`, `service`, `key`, ….
    pub kind: String,
    /// Its name: `root`, `telnetd`, a path, a fingerprint.
    pub name: String,
}

impl Subject {
    /// A subject.
    #[must_use]
    pub fn new(kind: &str, name: impl Into<String>) -> Self {
        Self { kind: kind.to_owned(), name: name.into() }
    }
}

/// A typed fact for a message's placeable.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(untagged)]
pub enum Fact {
    /// A number: plural rules see it.
    Number(u64),
    /// Text, shown as it is.
    Text(String),
}

impl From<&str> for Fact {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Fact {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<u64> for Fact {
    fn from(number: u64) -> Self {
        Self::Number(number)
    }
}

/// Ids of the test units that a finding bears on (`5.1-1-2c`).
pub type Units = &'static [&'static str];

/// What a check concluded about one subject.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Finding {
    /// `f-` and 16 hex digits; the same defect in the next release has the same id.
    pub id: String,
    /// Id of the check.
    pub check: String,
    /// What it concluded.
    pub outcome: Outcome,
    /// Two sources say different things; then there are at least two locators.
    pub contradiction: bool,
    /// About what.
    pub subject: Subject,
    /// Test units that it bears on.
    pub units: Vec<String>,
    /// Where; never empty, the first is the primary one.
    pub locators: Vec<Locator>,
    /// Facts for the message's placeables.
    pub facts: BTreeMap<String, Fact>,
}

/// Where one check puts its findings. It cannot be built without a check's id and the closed list
/// of units that the check may bear on.
#[derive(Debug)]
pub struct Findings {
    check: &'static str,
    feeds: Units,
    found: Vec<Finding>,
}

impl Findings {
    /// An empty sheet for a check.
    #[must_use]
    pub fn new(check: &'static str, feeds: Units) -> Self {
        Self { check, feeds, found: Vec::new() }
    }

    /// This alone fails the test cases of `units`.
    pub fn breach(&mut self, subject: Subject, units: Units, locators: &[Locator]) -> &mut Finding {
        self.add(Outcome::Breach, subject, units, locators)
    }

    /// What `units` ask was seen to hold for this subject.
    pub fn upheld(&mut self, subject: Subject, units: Units, locators: &[Locator]) -> &mut Finding {
        self.add(Outcome::Upheld, subject, units, locators)
    }

    /// A person should look.
    pub fn concern(
        &mut self,
        subject: Subject,
        units: Units,
        locators: &[Locator],
    ) -> &mut Finding {
        self.add(Outcome::Concern, subject, units, locators)
    }

    /// Worth knowing.
    pub fn note(&mut self, subject: Subject, units: Units, locators: &[Locator]) -> &mut Finding {
        self.add(Outcome::Note, subject, units, locators)
    }

    fn add(
        &mut self,
        outcome: Outcome,
        subject: Subject,
        units: Units,
        locators: &[Locator],
    ) -> &mut Finding {
        debug_assert!(!locators.is_empty(), "{}: a finding needs a locator", self.check);
        debug_assert!(
            units.iter().all(|unit| self.feeds.contains(unit)),
            "{}: {units:?} are not all in `feeds`",
            self.check
        );
        self.found.push(Finding {
            id: String::new(),
            check: self.check.to_owned(),
            outcome,
            contradiction: false,
            subject,
            units: units.iter().map(|unit| (*unit).to_owned()).collect(),
            locators: locators.to_vec(),
            facts: BTreeMap::new(),
        });
        let last = self.found.len() - 1;
        &mut self.found[last]
    }

    /// The findings, each with its id; equal ones are numbered in the order in which they came.
    /// A finding without a locator proves nothing and is left out.
    #[must_use]
    pub fn finish(self) -> Vec<Finding> {
        let mut seen: BTreeMap<String, u32> = BTreeMap::new();
        let mut found = self.found;
        found.retain(|finding| !finding.locators.is_empty());
        for finding in &mut found {
            let base = finding.identity();
            let count = seen.entry(base.clone()).or_insert(0);
            *count += 1;
            finding.id = if *count == 1 { base } else { format!("{base}-{count}") };
        }
        found
    }
}

impl Finding {
    /// Adds a fact for a placeable of the message.
    pub fn fact(&mut self, name: &str, value: impl Into<Fact>) -> &mut Self {
        self.facts.insert(name.to_owned(), value.into());
        self
    }

    /// Marks two sources that say different things.
    pub fn contradiction(&mut self) -> &mut Self {
        self.contradiction = self.locators.len() > 1;
        self
    }

    /// Hash over check, subject and the place inside the innermost file system: nothing of the
    /// source's name, offsets, clock or order.
    fn identity(&self) -> String {
        let mut hash = Sha256::new();
        let place = place_inside(&self.locators);
        for part in [&self.check, &self.subject.kind, &self.subject.name, place] {
            hash.update(part.as_bytes());
            hash.update([0]);
        }
        format!("f-{}", &hex(&hash.finalize())[..16])
    }
}

/// The place of a finding inside the product: the path inside the innermost file system, or the
/// format of the container. Empty where it is the source as a whole, whose name is not the product's.
#[must_use]
pub fn place_inside(locators: &[Locator]) -> &str {
    // A path of one element is the source's own name.
    let inside = locators.first().filter(|locator| locator.path.len() > 1);
    let place = inside.map_or("", Locator::innermost);
    place.split_once("@0x").map_or(place, |(format, _)| format)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn place(path: &[&str]) -> Locator {
        Locator::whole("sha256:00", path.iter().map(|part| (*part).to_owned()).collect())
    }

    #[test]
    fn the_same_defect_in_the_next_release_has_the_same_id() {
        let id = |image: &str, container: &str| {
            let mut found = Findings::new("password-less-account", &["5.1-1-2b"]);
            found.breach(
                Subject::new("account", "root"),
                &["5.1-1-2b"],
                &[place(&[image, container, "/etc/shadow"])],
            );
            found.finish().remove(0).id
        };
        assert_eq!(id("a.bin", "squashfs@0x100"), id("b.bin", "squashfs@0x200"));
    }

    #[test]
    fn equal_findings_are_numbered_in_order() {
        let mut found = Findings::new("x", &["5.1-1-2b"]);
        for _ in 0..2 {
            found.note(Subject::new("account", "root"), &[], &[place(&["i", "/etc/shadow"])]);
        }
        let found = found.finish();
        assert_eq!(found[1].id, format!("{}-2", found[0].id));
    }
}
