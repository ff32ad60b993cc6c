// SPDX-License-Identifier: Apache-2.0 OR MIT
//! A baseline: what was known before fails no run. Verdicts stay what they are, and what is known
//! stays visible; only the way a run ends looks at what is new.

use std::collections::BTreeSet;

use crate::assessment::{
    Assessment, FindingView, ProvisionVerdict, Support, UnitResult, Verdict, WayOut,
};
use crate::exit::{ExitKind, exit};
use thirteen_evidence::Outcome;

/// Marks the findings that stand in the baseline already, by their ids.
pub fn mark_baseline(assessment: &mut Assessment, baseline: &Assessment) {
    let known: BTreeSet<&str> = baseline.findings.iter().map(|own| own.id.as_str()).collect();
    for finding in &mut assessment.findings {
        finding.baseline = known.contains(finding.id.as_str());
    }
}

/// How a run ends beside a baseline, whose findings were marked: by what fails anew. What failed
/// without a finding (an observation, an entry of the ICS) is known where the same failed before.
#[must_use]
pub fn exit_beside(assessment: &Assessment, baseline: &Assessment, strict: bool) -> ExitKind {
    let plain = exit(assessment, strict);
    if plain != ExitKind::Fails {
        return plain;
    }
    let whole = assessment.overall.is_some();
    let counts = |own: &&ProvisionVerdict| match own.support {
        Support::Undeclared if whole => own.way_out == WayOut::None,
        Support::Undeclared => own.is_mandatory(),
        _ => true,
    };
    let mut failed = assessment.provisions.iter().filter(|own| own.verdict == Verdict::Fail);
    let fails_anew = failed.any(|own| counts(&own) && is_new(assessment, baseline, own));
    if fails_anew || has_new_ics(assessment, baseline) {
        return ExitKind::Fails;
    }
    let open = assessment.provisions.iter().any(|own| own.verdict == Verdict::Inconclusive);
    if open && strict { ExitKind::Inconclusive } else { ExitKind::Clean }
}

/// Whether a provision fails by something that the baseline has not.
fn is_new(assessment: &Assessment, baseline: &Assessment, own: &ProvisionVerdict) -> bool {
    let failed: Vec<&UnitResult> = assessment
        .test_cases
        .iter()
        .filter(|case| own.test_cases.contains(&case.id))
        .flat_map(|case| &case.units)
        .filter(|unit| unit.result == Verdict::Fail)
        .collect();
    if failed.is_empty() {
        let before = baseline.provisions.iter().find(|old| old.id == own.id);
        return before.is_none_or(|old| old.verdict != Verdict::Fail);
    }
    failed.into_iter().any(|unit| {
        let breaches: Vec<&FindingView> = assessment
            .findings
            .iter()
            .filter(|view| unit.findings.contains(&view.id))
            .filter(|view| view.outcome == Outcome::Breach && view.dismissed.is_none())
            .collect();
        if breaches.is_empty() {
            return !failed_before(baseline, &unit.id);
        }
        breaches.into_iter().any(|view| !view.baseline)
    })
}

fn failed_before(baseline: &Assessment, unit: &str) -> bool {
    let mut units = baseline.test_cases.iter().flat_map(|case| &case.units);
    units.any(|old| old.id == unit && old.result == Verdict::Fail)
}

/// Whether a rule on the ICS is broken for a provision for which it was not.
fn has_new_ics(assessment: &Assessment, baseline: &Assessment) -> bool {
    let old = || baseline.overall.iter().flat_map(|overall| &overall.ics);
    let new = assessment.overall.iter().flat_map(|overall| &overall.ics);
    new.filter(|rule| !rule.holds).any(|rule| {
        let before = old().find(|before| before.rule == rule.rule && !before.holds);
        before.is_none_or(|before| rule.provisions.iter().any(|id| !before.provisions.contains(id)))
    })
}
