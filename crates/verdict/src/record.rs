// SPDX-License-Identifier: Apache-2.0 OR MIT
//! A laboratory's record: its own unit results, judged by the same rules, without evidence.
//!
//! A record may be of V3.1.3 too. Of TS 103 701 V2.1.1, which tests that, the cases and the letters
//! of their units are known, the clause with the rules is not: those of V1.1.1 are applied, with
//! Table B.1 of V3.1.3 for the ICS. [`RecordVerdicts::uncertain`] says so.

use std::collections::{BTreeMap, BTreeSet};

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use thirteen_standard::{Edition, Standard, TestCase, natural_order};

use crate::assessment::{Support, Verdict, WayOut};
use crate::declaration::{Constrained, Declaration, External, IcsEntry};
use crate::ics::{IcsFinding, assessed_status, check_ics};
use crate::judge::{JudgeError, way_out};
use crate::rules::{self, Claim, Criterion};

/// What a laboratory hands in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Record {
    /// The edition of the standard: `en-2.1.1` or `en-3.1.3`.
    #[schemars(with = "String")]
    pub edition: Edition,
    /// Which conditions hold.
    #[serde(default)]
    pub conditions: BTreeMap<String, bool>,
    /// Which features are present.
    #[serde(default)]
    pub features: BTreeMap<String, bool>,
    /// Whether the device is declared to be constrained.
    #[serde(default)]
    #[schemars(with = "Option<ConstrainedShape>")]
    pub constrained: Constrained,
    /// The ICS, by provision.
    #[serde(default)]
    #[schemars(with = "BTreeMap<String, IcsShape>")]
    pub ics: BTreeMap<String, IcsEntry>,
    /// Results, by unit. One that is not listed is missing.
    #[serde(default)]
    pub units: BTreeMap<String, Criterion>,
    /// External evidence, by provision.
    #[serde(default)]
    #[schemars(with = "BTreeMap<String, ExternalShape>")]
    pub external: BTreeMap<String, External>,
    /// Anything else that stands in it, and has no effect.
    #[serde(flatten)]
    #[schemars(skip)]
    pub other: BTreeMap<String, serde_json::Value>,
}

/// Shape of [`Constrained`] for the schema.
#[derive(JsonSchema)]
#[schemars(rename = "Constrained")]
#[allow(dead_code, reason = "stands for its shape")]
struct ConstrainedShape {
    declared: Option<bool>,
    justified: Option<bool>,
}

/// Shape of [`IcsEntry`] for the schema.
#[derive(JsonSchema)]
#[schemars(rename = "IcsEntry")]
#[allow(dead_code, reason = "stands for its shape")]
struct IcsShape {
    support: Support,
    detail: Option<String>,
}

/// Shape of [`External`] for the schema.
#[derive(JsonSchema)]
#[schemars(rename = "External")]
#[allow(dead_code, reason = "stands for its shape")]
struct ExternalShape {
    scope: Option<bool>,
    activities: Option<bool>,
    depth: Option<bool>,
}

/// What the rules make of a record.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct RecordVerdicts {
    /// Whether the ICS is valid.
    pub ics_valid: bool,
    /// What is wrong with it.
    pub ics_findings: Vec<IcsFinding>,
    /// Verdicts of the test cases of what is claimed.
    pub test_cases: BTreeMap<String, Verdict>,
    /// Verdicts and states of the provisions that the ICS speaks of.
    pub provisions: BTreeMap<String, Verdict>,
    /// Verdict of the whole.
    pub overall: Verdict,
    /// The rules for this edition were not seen; those of the edition before were applied.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub uncertain: bool,
}

/// Judges a laboratory's record.
///
/// # Errors
/// No test cases of the edition are known.
pub fn judge_record(standard: &Standard, record: &Record) -> Result<RecordVerdicts, JudgeError> {
    let edition = record.edition;
    let Some(tests) = edition.test_edition() else { return Err(JudgeError::Edition(edition)) };
    let declaration = record.declaration();
    let ics_findings = check_ics(standard, edition, &declaration);
    let mut groups: BTreeMap<&str, Vec<&TestCase>> = BTreeMap::new();
    for case in standard.test_cases(tests) {
        groups.entry(&case.provision).or_default().push(case);
    }
    let mut test_cases = BTreeMap::new();
    let mut provisions = BTreeMap::new();
    let mut claims = Vec::new();
    for provision in standard.provisions(edition) {
        let id = &provision.id;
        let support = declaration.support(id);
        let group = groups.get(id.as_str()).map_or(&[][..], Vec::as_slice);
        let cases: Vec<(&String, Verdict)> =
            group.iter().map(|case| (&case.id, rules::test_case(record.results(case)))).collect();
        let external = declaration.has_external_evidence(id);
        let group = rules::test_group(cases.iter().map(|(_, verdict)| *verdict), external);
        let verdict = rules::provision(support, group);
        let way_out = way_out(assessed_status(edition, provision), support, Some(&declaration));
        let unavoidable = way_out == WayOut::None;
        claims.push(Claim { support, verdict, unavoidable });
        if support == Support::Yes {
            test_cases.extend(cases.into_iter().map(|(case, verdict)| (case.clone(), verdict)));
        }
        if support != Support::Undeclared {
            provisions.insert(id.clone(), verdict);
        }
    }
    let ics_valid = ics_findings.is_empty();
    let overall = rules::overall(ics_valid, claims);
    let uncertain = !edition.is_seen_whole();
    Ok(RecordVerdicts { ics_valid, ics_findings, test_cases, provisions, overall, uncertain })
}

/// Ids of the units of a test case.
fn unit_ids(case: &TestCase) -> Vec<String> {
    case.units.iter().map(|unit| unit.id.clone()).collect()
}

impl Record {
    /// Keys that a record does not have, and ids that the standard does not have: most likely
    /// misspelt, and of no effect.
    #[must_use]
    pub fn unknown_ids(&self, standard: &Standard) -> Vec<String> {
        let provisions = self.ics.keys().chain(self.external.keys());
        let unknown_provisions =
            provisions.filter(|id| standard.provision(self.edition, id).is_none());
        let cases = self.edition.test_edition().map_or(&[][..], |own| standard.test_cases(own));
        let units: BTreeSet<String> = cases.iter().flat_map(|case| unit_ids(case)).collect();
        let unknown_units = self.units.keys().filter(|id| !units.contains(*id));
        let all = unknown_provisions.chain(unknown_units).chain(self.other.keys());
        let mut unknown: Vec<_> = all.cloned().collect();
        unknown.sort_by(|left, right| natural_order(left, right));
        unknown.dedup();
        unknown
    }

    fn results(&self, case: &TestCase) -> Vec<Criterion> {
        let result = |id: &String| self.units.get(id).copied().unwrap_or(Criterion::Missing);
        unit_ids(case).iter().map(result).collect()
    }

    fn declaration(&self) -> Declaration {
        Declaration {
            conditions: self.conditions.clone(),
            features: self.features.clone(),
            constrained: self.constrained,
            ics: self.ics.clone(),
            external: self.external.clone(),
            ..Declaration::default()
        }
    }
}
