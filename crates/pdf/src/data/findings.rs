// SPDX-License-Identifier: Apache-2.0 OR MIT
//! Findings, each with its evidence: where it stands, what stands there, and how to mend it.

use serde_json::{Value, json};
use thirteen_evidence::{Locator, Outcome};
use thirteen_report::papers::Content;
use thirteen_verdict::{FindingView, fix_first as order};
use thirteen_words::keys;

use super::more;

/// Findings of a section that are set; hostile evidence has any number of them.
const FINDINGS: usize = 200;

/// Places of one finding that are shown in full.
const PLACES: usize = 8;

pub(super) fn fix_first(content: &Content<'_>) -> Value {
    let breaches = order(content.assessment);
    json!({
        "nothing": breaches.is_empty().then(|| content.words.get("report-nothing-fails")),
        "findings": list(content, &breaches),
        "more": more(content, breaches.len(), FINDINGS),
    })
}

/// Two sources that say different things.
pub(super) fn contradictions(content: &Content<'_>) -> Vec<Value> {
    let all = content.assessment.findings.iter().filter(|it| it.contradiction);
    let one = all.take(FINDINGS).map(|finding| {
        let places = finding.locators.iter().take(PLACES).map(|it| place(content, it));
        json!({
            "title": content.words.get(&keys::check(&finding.check)),
            "message": finding.message,
            "places": places.collect::<Vec<_>>(),
        })
    });
    one.collect()
}

/// What bears on no verdict by itself, and what was seen to hold.
pub(super) fn others(content: &Content<'_>) -> Vec<Value> {
    let one = content.other_findings().into_iter().map(|section| {
        json!({
            "title": section.title,
            "note": section.note,
            "findings": list(content, &section.findings),
            "more": more(content, section.findings.len(), FINDINGS),
        })
    });
    one.collect()
}

fn list(content: &Content<'_>, findings: &[&FindingView]) -> Vec<Value> {
    findings.iter().take(FINDINGS).map(|finding| one(content, finding)).collect()
}

fn one(content: &Content<'_>, finding: &FindingView) -> Value {
    let words = content.words;
    // A check is called after what it finds, which is not there where it was upheld.
    let (title, message) = if finding.outcome == Outcome::Upheld {
        (finding.message.clone(), None)
    } else {
        (words.get(&keys::check(&finding.check)), Some(&finding.message))
    };
    let places = finding.locators.iter().take(PLACES).map(|it| place(content, it));
    let has_fix = !finding.fix.is_empty();
    json!({
        "id": finding.id,
        "anchor": anchor(content, finding),
        "outcome": finding.outcome.id(),
        "word": words.get(&format!("outcome-{}", finding.outcome.id())),
        "provisions": finding.provisions.join(", "),
        "dismissed": finding.dismissed.as_ref().map(|by| {
            words.format("paper-dismissed", &[("person", (&by.person).into())])
        }),
        "title": title,
        "message": message,
        "places": places.collect::<Vec<_>>(),
        "more": more(content, finding.locators.len(), PLACES),
        "fix": has_fix.then_some(&finding.fix),
        "effort": has_fix.then(|| words.get(&format!("effort-{}", finding.effort.id()))),
        "way_out": has_fix.then(|| content.way_out(finding)).flatten(),
    })
}

/// Where a link to it leads: by its place in the assessment, as nobody promises that ids differ.
pub(super) fn anchor(content: &Content<'_>, finding: &FindingView) -> String {
    let mut all = content.assessment.findings.iter();
    let number = all.position(|other| std::ptr::eq(other, finding));
    format!("finding-{}", number.unwrap_or_default())
}

/// Where, and what stands there.
fn place(content: &Content<'_>, locator: &Locator) -> Value {
    json!({
        "place": content.place(locator),
        "excerpt": locator.excerpt.as_ref().map(|excerpt| content.inert(excerpt)),
    })
}
