// SPDX-License-Identifier: Apache-2.0 OR MIT
//! A laboratory's record: its own unit results, judged by the same rules, without evidence.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use thirteen_standard::{Edition, Standard, natural_order};

use crate::assessment::{Support, Verdict, WayOut};
use crate::declaration::{Constrained, Declaration, External, IcsEntry};
use crate::ics::{IcsFinding, assessed_status, check_ics};
use crate::judge::{JudgeError, way_out};
use crate::rules::{self, Claim, Criterion};

/// What a laboratory hands in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Record {
    /// The edition of the standard.
    pub edition: Edition,
    /// Which conditions hold.
    #[serde(default)]
    pub conditions: BTreeMap<String, bool>,
    /// Which features are present.
    #[serde(default)]
    pub features: BTreeMap<String, bool>,
    /// Whether the device is declared to be constrained.
    #[serde(default)]
    pub constrained: Constrained,
    /// The ICS, by provision.
    #[serde(default)]
    pub ics: BTreeMap<String, IcsEntry>,
    /// Results, by unit. One that is not listed is missing.
    #[serde(default)]
    pub units: BTreeMap<String, Criterion>,
    /// External evidence, by provision.
    #[serde(default)]
    pub external: BTreeMap<String, External>,
}

/// What the rules make of a record.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
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
}

/// Judges a laboratory's record.
///
/// # Errors
/// The edition is not one by which products are judged: [`Edition::is_judged`].
pub fn judge_record(standard: &Standard, record: &Record) -> Result<RecordVerdicts, JudgeError> {
    let edition = record.edition;
    if !edition.is_judged() {
        return Err(JudgeError::Edition(edition));
    }
    let declaration = Declaration {
        conditions: record.conditions.clone(),
        features: record.features.clone(),
        constrained: record.constrained,
        ics: record.ics.clone(),
        external: record.external.clone(),
        ..Declaration::default()
    };
    let ics_findings = check_ics(standard, edition, &declaration);
    let mut test_cases = BTreeMap::new();
    let mut provisions = BTreeMap::new();
    let mut claims = Vec::new();
    for provision in standard.provisions(edition) {
        let id = &provision.id;
        let support = declaration.support(id);
        let cases: Vec<(&String, Verdict)> = standard
            .test_group(id)
            .map(|case| {
                let units = case.units.iter().map(|unit| record.unit(&unit.id));
                (&case.id, rules::test_case(units))
            })
            .collect();
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
    Ok(RecordVerdicts { ics_valid, ics_findings, test_cases, provisions, overall })
}

impl Record {
    /// Ids that the standard does not have: most likely misspelt, and of no effect.
    #[must_use]
    pub fn unknown_ids(&self, standard: &Standard) -> Vec<String> {
        let provisions = self.ics.keys().chain(self.external.keys());
        let unknown_provisions =
            provisions.filter(|id| standard.provision(self.edition, id).is_none());
        let unknown_units = self.units.keys().filter(|id| standard.unit(id).is_none());
        let mut unknown: Vec<_> = unknown_provisions.chain(unknown_units).cloned().collect();
        unknown.sort_by(|left, right| natural_order(left, right));
        unknown.dedup();
        unknown
    }

    fn unit(&self, id: &str) -> Criterion {
        self.units.get(id).copied().unwrap_or(Criterion::Missing)
    }
}
