// SPDX-License-Identifier: Apache-2.0 OR MIT
//! What was looked at.

use thirteen_evidence::{Evidence, Locator};
use thirteen_standard::{Edition, standard};
use thirteen_verdict::Assessment;
use thirteen_words::{Words, inert, width};

use super::style;
use crate::page::{NAME, PLAIN, Page, QUIET, STRONG};

/// What system was found in each artefact, in their order: `OpenWrt 15.05.1 · Linux 3.18.23`;
/// empty where none was.
#[must_use]
pub fn systems(evidence: &Evidence) -> Vec<String> {
    evidence
        .artefacts
        .iter()
        .map(|artefact| {
            let id = format!("sha256:{}", artefact.sha256);
            let is_here = |places: &[Locator]| places.iter().any(|place| place.artefact == id);
            let mut names: Vec<String> = Vec::new();
            let releases = evidence
                .releases
                .iter()
                .filter(|release| is_here(&release.locators))
                .map(|release| format!("{} {}", inert(&release.name), inert(&release.version)));
            let kernels = evidence
                .kernels
                .iter()
                .filter(|kernel| is_here(&kernel.locators))
                .map(|kernel| format!("Linux {}", inert(&kernel.version)));
            for name in releases.chain(kernels) {
                let name = name.trim().to_owned();
                if !names.contains(&name) {
                    names.push(name);
                }
            }
            names.join(" · ")
        })
        .collect()
}

pub(super) fn write(page: &mut Page, assessment: &Assessment, systems: &[String], words: Words) {
    for (number, source) in assessment.sources.iter().enumerate() {
        let name = input_name(assessment, number).unwrap_or(&source.name);
        let mut facts = vec![words.size(source.size)];
        facts.extend(systems.get(number).filter(|system| !system.is_empty()).map(|it| inert(it)));
        let facts = facts.join(" · ");
        let name = inert(name);
        if width(&name) + 3 + width(&facts) <= page.width() {
            page.line(0, &[(&name, STRONG), ("   ", PLAIN), (&facts, PLAIN)]);
        } else {
            page.paragraph(0, &name, STRONG);
            page.paragraph(2, &facts, PLAIN);
        }
    }
    let mut line = edition_name(&assessment.edition);
    if is_preview(assessment) {
        line = format!("{line} · {}", words.get("report-preview"));
    }
    page.paragraph(0, &line, NAME);
    if assessment.uncertain {
        page.paragraph(0, &words.get("judge-uncertain"), QUIET);
    }
    if let Some(overall) = &assessment.overall {
        let verdict = words.get(&format!("verdict-{}", overall.verdict.id()));
        let text = words.format("report-overall", &[("verdict", (&verdict).into())]);
        page.paragraph(0, &text, style(overall.verdict));
        let broken: Vec<_> =
            overall.ics.iter().filter(|rule| !rule.holds).map(|rule| rule.rule.as_str()).collect();
        if !broken.is_empty() {
            let rules = broken.join(", ");
            let text = words.format("report-ics-invalid", &[("rules", (&rules).into())]);
            page.paragraph(0, &text, PLAIN);
        }
    }
    if is_preview(assessment) {
        page.paragraph(0, &words.get("report-preview-note"), QUIET);
    }
}

/// The user's own name for a source.
fn input_name(assessment: &Assessment, number: usize) -> Option<&String> {
    assessment.envelope.as_ref()?.inputs.get(number).filter(|name| !name.is_empty())
}

/// The name of a source that a place lies in, where there is more than one to tell apart.
pub(super) fn source_of(assessment: &Assessment, locator: &Locator) -> Option<String> {
    if assessment.sources.len() < 2 {
        return None;
    }
    let number = assessment
        .sources
        .iter()
        .position(|source| locator.artefact.strip_prefix("sha256:") == Some(&source.sha256))?;
    let name = input_name(assessment, number).unwrap_or(&assessment.sources[number].name);
    Some(inert(name))
}

pub(crate) fn is_preview(assessment: &Assessment) -> bool {
    assessment.provisions.iter().any(|provision| provision.preview)
}

/// `ETSI EN 303 645 V2.1.1` for `en-2.1.1`.
pub(crate) fn edition_name(id: &str) -> String {
    let entry = id
        .parse::<Edition>()
        .ok()
        .and_then(|edition| standard().ok().and_then(|standard| standard.edition(edition)));
    entry.map_or_else(|| inert(id), |entry| format!("{} {}", entry.name, entry.version))
}
