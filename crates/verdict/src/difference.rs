// SPDX-License-Identifier: Apache-2.0 OR MIT
//! What changed between two assessments: findings, verdicts, components.

use std::collections::{BTreeMap, BTreeSet};

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use thirteen_evidence::facts::Component;
use thirteen_evidence::{Locator, Outcome};
use thirteen_standard::natural_order;

use crate::assessment::{Assessment, FindingView, Source, Verdict};

/// Name and version of the document's shape. A version only adds.
pub const DIFFERENCE_SCHEMA: &str = "thirteen/difference/1";

/// What changed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Difference {
    /// `thirteen/difference/1`.
    pub schema: String,
    /// Sources of the old one.
    pub old: Vec<Source>,
    /// Sources of the new one.
    pub new: Vec<Source>,
    /// Findings.
    pub findings: FindingChanges,
    /// Verdicts: of the whole, of guidelines, provisions and test cases, in this order.
    pub verdicts: Vec<VerdictChange>,
    /// Components, by name; `null` where one side is an assessment alone, which lists none.
    pub components: Option<Vec<ComponentChange>>,
}

/// Changes of findings.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct FindingChanges {
    /// No longer found.
    pub gone: Vec<FindingView>,
    /// Not found before.
    pub new: Vec<FindingView>,
    /// The same of the same subject, at another place.
    pub moved: Vec<Moved>,
    /// The same fact, of which the check now concludes something else.
    pub changed: Vec<Changed>,
}

/// A finding at another place.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Moved {
    /// Its id before.
    pub old_id: String,
    /// Where it was.
    pub old: Locator,
    /// The finding as it is now.
    pub finding: FindingView,
}

/// A finding with another outcome.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Changed {
    /// What it was.
    pub old: Outcome,
    /// The finding as it is now.
    pub finding: FindingView,
}

/// A verdict that changed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct VerdictChange {
    /// `overall`, `guideline`, `provision` or `test-case`.
    pub of: String,
    /// Which one; empty for the whole.
    pub id: String,
    /// What it was; `null` where there was none.
    pub old: Option<Verdict>,
    /// What it is; `null` where there is none.
    pub new: Option<Verdict>,
}

/// A component of which versions came or went.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct ComponentChange {
    /// Name.
    pub name: String,
    /// How it is known: `opkg`, `binary`, `sbom`, ….
    pub from: String,
    /// Versions before.
    pub old: Vec<String>,
    /// Versions now.
    pub new: Vec<String>,
}

impl Difference {
    /// Whether something fails that did not: a new breach, or a verdict on a provision or on the
    /// whole.
    #[must_use]
    pub fn fails_anew(&self) -> bool {
        let breach =
            |view: &FindingView| view.outcome == Outcome::Breach && view.dismissed.is_none();
        self.findings.new.iter().any(breach)
            || self.findings.changed.iter().any(|own| breach(&own.finding))
            || self.verdicts.iter().any(|own| {
                own.new == Some(Verdict::Fail) && matches!(own.of.as_str(), "overall" | "provision")
            })
    }

    /// Whether nothing changed.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        let findings = &self.findings;
        findings.gone.is_empty()
            && findings.new.is_empty()
            && findings.moved.is_empty()
            && findings.changed.is_empty()
            && self.verdicts.is_empty()
            && self.components.iter().all(Vec::is_empty)
    }
}

/// What changed from one assessment to another; components where both sides list them.
#[must_use]
pub fn difference(
    old: &Assessment,
    new: &Assessment,
    components: Option<(&[Component], &[Component])>,
) -> Difference {
    Difference {
        schema: DIFFERENCE_SCHEMA.to_owned(),
        old: old.sources.clone(),
        new: new.sources.clone(),
        findings: findings(&old.findings, &new.findings),
        verdicts: verdicts(old, new),
        components: components.map(|(old, new)| component_changes(old, new)),
    }
}

fn findings(old: &[FindingView], new: &[FindingView]) -> FindingChanges {
    let by_id = |all: &[FindingView]| -> BTreeMap<String, usize> {
        all.iter().enumerate().map(|(at, own)| (own.id.clone(), at)).collect()
    };
    let (old_ids, new_ids) = (by_id(old), by_id(new));
    let mut changes = FindingChanges::default();
    for now in new {
        let before = old_ids.get(&now.id).and_then(|at| old.get(*at));
        if let Some(before) = before.filter(|before| before.outcome != now.outcome) {
            changes.changed.push(Changed { old: before.outcome, finding: now.clone() });
        }
    }
    // What is gone at one place and new at another moved; pairs are made in order.
    let mut gone: BTreeMap<_, Vec<&FindingView>> = BTreeMap::new();
    for before in old.iter().filter(|own| !new_ids.contains_key(&own.id)) {
        gone.entry(what(before)).or_default().push(before);
    }
    let mut moved = BTreeSet::new();
    for now in new.iter().filter(|own| !old_ids.contains_key(&own.id)) {
        let before = gone.get_mut(&what(now)).filter(|left| !left.is_empty());
        match before.map(|left| left.remove(0)) {
            Some(before) => {
                moved.insert(before.id.as_str());
                changes.moved.push(Moved {
                    old_id: before.id.clone(),
                    old: before.locators.first().cloned().unwrap_or_default(),
                    finding: now.clone(),
                });
            }
            None => changes.new.push(now.clone()),
        }
    }
    let is_gone =
        |own: &&FindingView| !new_ids.contains_key(&own.id) && !moved.contains(own.id.as_str());
    changes.gone = old.iter().filter(is_gone).cloned().collect();
    changes
}

/// What a finding says, wherever it is.
fn what(own: &FindingView) -> (&str, &str, &str, Outcome) {
    (&own.check, &own.subject.kind, &own.subject.name, own.outcome)
}

fn verdicts(old: &Assessment, new: &Assessment) -> Vec<VerdictChange> {
    let overall = |own: &Assessment| -> Vec<(String, Verdict)> {
        own.overall.iter().map(|whole| (String::new(), whole.verdict)).collect()
    };
    let guidelines = |own: &Assessment| -> Vec<(String, Verdict)> {
        own.guidelines.iter().map(|line| (line.number.to_string(), line.verdict)).collect()
    };
    let provisions = |own: &Assessment| -> Vec<(String, Verdict)> {
        own.provisions.iter().map(|line| (line.id.clone(), line.verdict)).collect()
    };
    let cases = |own: &Assessment| -> Vec<(String, Verdict)> {
        own.test_cases.iter().map(|case| (case.id.clone(), case.verdict)).collect()
    };
    let mut changes = changes("overall", overall(old), overall(new));
    changes.extend(self::changes("guideline", guidelines(old), guidelines(new)));
    changes.extend(self::changes("provision", provisions(old), provisions(new)));
    changes.extend(self::changes("test-case", cases(old), cases(new)));
    changes
}

fn changes(
    of: &str,
    old: Vec<(String, Verdict)>,
    new: Vec<(String, Verdict)>,
) -> Vec<VerdictChange> {
    let old: BTreeMap<String, Verdict> = old.into_iter().collect();
    let new: BTreeMap<String, Verdict> = new.into_iter().collect();
    let mut ids: Vec<&String> = old.keys().chain(new.keys()).collect();
    ids.sort_by(|left, right| natural_order(left, right));
    ids.dedup();
    let change = |id: &String| VerdictChange {
        of: of.to_owned(),
        id: id.clone(),
        old: old.get(id).copied(),
        new: new.get(id).copied(),
    };
    ids.into_iter().map(change).filter(|change| change.old != change.new).collect()
}

fn component_changes(old: &[Component], new: &[Component]) -> Vec<ComponentChange> {
    type Versions = [BTreeSet<String>; 2];
    let mut all: BTreeMap<(&str, &str), Versions> = BTreeMap::new();
    for (side, components) in [old, new].into_iter().enumerate() {
        for own in components {
            let versions = all.entry((&own.name, &own.from)).or_default();
            let version = if own.raw_version.is_empty() { &own.version } else { &own.raw_version };
            if let Some(side) = versions.get_mut(side) {
                side.insert(version.clone());
            }
        }
    }
    all.into_iter()
        .filter(|(_, [old, new])| old != new)
        .map(|((name, from), [old, new])| ComponentChange {
            name: name.to_owned(),
            from: from.to_owned(),
            old: old.into_iter().collect(),
            new: new.into_iter().collect(),
        })
        .collect()
}
