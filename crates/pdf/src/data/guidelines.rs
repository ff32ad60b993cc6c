// SPDX-License-Identifier: Apache-2.0 OR MIT
//! The thirteen guidelines, and every provision below its own: verdict, what it rests on, what is
//! open and what would settle it.

use serde_json::{Value, json};
use thirteen_report::papers::Content;
use thirteen_verdict::ProvisionVerdict;

use super::verdict;

/// Findings that are named below one provision; its section of findings has all.
const NAMED: usize = 12;

pub(super) fn guidelines(content: &Content<'_>) -> Vec<Value> {
    let assessment = content.assessment;
    let mut all: Vec<Value> = assessment
        .guidelines
        .iter()
        .map(|line| {
            let rows = assessment.provisions.iter();
            let rows = rows.filter(|row| line.provisions.contains(&row.id));
            json!({
                "number": line.number,
                "title": content.guideline(line.number),
                "verdict": verdict(content, line.verdict),
                "provisions": rows.map(|row| provision(content, row)).collect::<Vec<_>>(),
            })
        })
        .collect();
    let rest: Vec<Value> =
        content.outside_guidelines().map(|row| provision(content, row)).collect();
    if !rest.is_empty() {
        all.push(json!({ "number": null, "provisions": rest }));
    }
    all
}

fn provision<'c>(content: &Content<'c>, row: &'c ProvisionVerdict) -> Value {
    let words = content.words;
    let mut tags = vec![content.level(&row.level)];
    tags.extend(content.support(row.support).map(|support| format!("ICS: {support}")));
    tags.extend(content.basis(&row.basis));
    let findings = content.findings_of(row).take(NAMED).map(|finding| {
        json!({
            "outcome": finding.outcome.id(),
            "word": words.get(&format!("outcome-{}", finding.outcome.id())),
            "message": finding.message,
        })
    });
    let open = row.open.iter().map(
        |open| json!({ "unit": open.unit, "asks": content.unit(&open.unit), "missing": open.what }),
    );
    json!({
        "id": row.id,
        "title": content.provision_title(&row.id),
        "summary": content.provision_summary(&row.id),
        "verdict": verdict(content, row.verdict),
        "tags": tags.join(" · "),
        "findings": findings.collect::<Vec<_>>(),
        "more": super::more(content, content.findings_of(row).count(), NAMED),
        "open": open.collect::<Vec<_>>(),
    })
}
