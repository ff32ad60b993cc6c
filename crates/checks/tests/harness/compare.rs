// SPDX-License-Identifier: Apache-2.0 OR MIT
//! Compares what a section expects with what its check finds.

use std::fmt::Write as _;

use thirteen_checks::{Check, Outcome, run_checks};
use thirteen_evidence::Finding;
use thirteen_evidence::RunStatus;
use thirteen_standard::Edition;

use super::page::{Expected, Section};
use super::tree;

/// What the check makes of the section's files.
pub fn seen(check: &'static Check, section: &Section) -> Outcome {
    run_checks(&[check], &tree::evidence(section), Edition::En211)
}

/// The differences, line by line; `None` where there are none.
pub fn differences(check: &'static Check, section: &Section) -> Option<String> {
    let outcome = seen(check, section);
    let mut text = String::new();
    let not_run = outcome.runs.iter().any(|run| run.status == RunStatus::NotRun);
    if not_run != section.not_run {
        let needs = outcome.runs.iter().flat_map(|run| run.needs.clone()).collect::<Vec<_>>();
        let state = if not_run { "not run: needs " } else { "ran" };
        let _ = writeln!(text, "  the check has {state}{}", needs.join(", "));
    }
    if !section.silent && !section.not_run && section.expected.is_empty() {
        let _ =
            writeln!(text, "  nothing is expected: write `silent` where nothing is to be found");
    }
    let mut found: Vec<&Finding> = outcome.findings.iter().collect();
    for expected in &section.expected {
        match found.iter().position(|finding| fits(expected, finding)) {
            Some(at) => {
                found.remove(at);
            }
            None => {
                let _ = writeln!(text, "  expected, not found: {}", show_expected(expected));
            }
        }
    }
    for finding in found {
        let _ = writeln!(text, "  found, not expected: {}", show_finding(finding));
    }
    (!text.is_empty()).then_some(text)
}

fn fits(expected: &Expected, finding: &Finding) -> bool {
    let place = &finding.locators[0];
    let mut units = finding.units.clone();
    units.sort();
    expected.outcome == finding.outcome
        && expected.units == units
        && expected.path == place.innermost()
        && (expected.line.is_none() || expected.line == place.line)
}

fn show_expected(expected: &Expected) -> String {
    let line = expected.line.map_or(String::new(), |line| format!(":{line}"));
    format!("{}{line} {} {}", expected.path, expected.outcome.id(), expected.units.join(" "))
}

fn show_finding(finding: &Finding) -> String {
    let place = &finding.locators[0];
    let line = place.line.map_or(String::new(), |line| format!(":{line}"));
    format!(
        "{}{line} {} {} · {} {} · {:?}",
        place.innermost(),
        finding.outcome.id(),
        finding.units.join(" "),
        finding.subject.kind,
        finding.subject.name,
        finding.facts,
    )
}
