// SPDX-License-Identifier: Apache-2.0 OR MIT
//! Hand-made evidence and declarations.
#![allow(dead_code, reason = "each test file uses its part")]
#![allow(clippy::unwrap_used, reason = "a panic in a test is its message")]

use std::collections::BTreeMap;

use proptest::prelude::*;
use thirteen_evidence::{
    Area, Artefact, Evidence, Finding, Locator, Looked, Outcome, Reason, SourceKind, Subject,
    Unread,
};
use thirteen_standard::{Edition, standard};
use thirteen_verdict::{
    Assessment, Declaration, Effort, IcsEntry, Input, ProvisionVerdict, Support, Verdict, judge,
    table,
};

/// An image in which every area was looked at, without a gap.
pub fn image() -> Evidence {
    let mut evidence = Evidence::new();
    add_source(&mut evidence, SourceKind::Firmware);
    evidence.coverage.looked = Area::ALL
        .iter()
        .map(|area| Looked { area: *area, sources: 1, files: 1, bytes: 1 })
        .collect();
    evidence
}

pub fn add_source(evidence: &mut Evidence, kind: SourceKind) {
    evidence.artefacts.push(Artefact {
        sha256: kind.id().to_owned(),
        name: kind.id().to_owned(),
        size: 1,
        kind,
    });
}

pub fn place(artefact: &str) -> Locator {
    Locator::whole(&format!("sha256:{artefact}"), vec![artefact.to_owned()])
}

pub fn unread(artefact: &str) -> Unread {
    Unread { locator: place(artefact), reason: Reason::Unknown, detail: String::new() }
}

pub fn finding(id: &str, outcome: Outcome, units: &[&str]) -> Finding {
    Finding {
        id: id.to_owned(),
        check: format!("check-{id}"),
        outcome,
        contradiction: false,
        subject: Subject::new("account", "root"),
        units: units.iter().map(ToString::to_string).collect(),
        locators: vec![place("firmware")],
        facts: BTreeMap::new(),
    }
}

/// Everything claimed, every field of every IXIT table filled.
pub fn everything_claimed() -> Declaration {
    everything_claimed_by(Edition::En211)
}

pub fn everything_claimed_by(edition: Edition) -> Declaration {
    let standard = standard().unwrap();
    let mut declaration = Declaration::default();
    for provision in standard.provisions(edition) {
        let entry = IcsEntry { support: Support::Yes, detail: String::new() };
        declaration.ics.insert(provision.id.clone(), entry);
    }
    for table in standard.ixit_tables() {
        declaration.ixit.insert(table.number, table.fields_v1.iter().cloned().collect());
    }
    declaration
}

pub fn say(declaration: &mut Declaration, provision: &str, support: Support, detail: &str) {
    let entry = IcsEntry { support, detail: detail.to_owned() };
    declaration.ics.insert(provision.to_owned(), entry);
}

pub fn hours(_: &str) -> Effort {
    Effort::Hours
}

pub fn assess(
    evidence: &Evidence,
    findings: &[Finding],
    declaration: Option<&Declaration>,
) -> Assessment {
    assess_by(Edition::En211, evidence, findings, declaration)
}

pub fn assess_by(
    edition: Edition,
    evidence: &Evidence,
    findings: &[Finding],
    declaration: Option<&Declaration>,
) -> Assessment {
    judge(&Input {
        standard: standard().unwrap(),
        edition,
        evidence,
        findings,
        runs: &[],
        effort: &hours,
        declaration,
    })
    .unwrap()
}

pub fn provision<'a>(assessment: &'a Assessment, id: &str) -> &'a ProvisionVerdict {
    assessment.provisions.iter().find(|provision| provision.id == id).unwrap()
}

pub fn verdict(assessment: &Assessment, id: &str) -> Verdict {
    provision(assessment, id).verdict
}

/// From worst to best; states are left out, as findings cannot change them.
pub fn rank(verdict: Verdict) -> u8 {
    match verdict {
        Verdict::Fail => 0,
        Verdict::Inconclusive => 1,
        Verdict::Pass => 2,
        Verdict::NotApplicable | Verdict::NotSupported => 3,
    }
}

/// Every verdict of an assessment, in its order.
pub fn verdicts(assessment: &Assessment) -> Vec<Verdict> {
    let units = assessment.test_cases.iter().flat_map(|case| &case.units);
    units
        .map(|unit| unit.result)
        .chain(assessment.test_cases.iter().map(|case| case.verdict))
        .chain(assessment.provisions.iter().map(|provision| provision.verdict))
        .chain(assessment.guidelines.iter().map(|line| line.verdict))
        .chain(assessment.overall.iter().map(|overall| overall.verdict))
        .collect()
}

pub fn unit() -> impl Strategy<Value = &'static str> {
    (0..table::rows().len()).prop_map(|index| table::rows()[index].unit)
}
