// SPDX-License-Identifier: Apache-2.0 OR MIT
//! Assessment results as OSCAL 1.2 JSON (NIST): an observation a finding, with its evidence, and a
//! finding a provision with a verdict. Where something is open the model has only "not satisfied";
//! its reason then says "other", never "fail". Provisions that do not apply or are not claimed have
//! no finding.
//!
//! Written as JSON values: the Rust types there are for OSCAL are generated, incomplete and no
//! shorter. No catalogue of EN 303 645 is published in OSCAL; `provision-5.1-1` is our own id. Prose
//! in OSCAL is Markdown, so that text out of evidence is escaped.

use serde_json::{Value, json};
use thirteen_evidence::{Locator, Outcome, SourceKind};
use thirteen_standard::TestEdition;
use thirteen_verdict::{FindingView, ProvisionVerdict, Verdict};
use thirteen_words::keys;
use uuid::Uuid;

use super::markdown::plain;
use super::sarif::uri;
use super::{Content, Paper, Refusal};

pub(super) const PAPER: Paper = Paper { id: "oscal", extension: "oscal.json", write };

/// The version whose schema the paper holds to.
const VERSION: &str = "1.2.3";
/// Whose properties ours are.
const NAMESPACE: &str = "urn:thirteen:oscal";
/// Places of one finding that are listed.
const PLACES: usize = 16;

fn write(content: &Content<'_>) -> Result<Vec<u8>, Refusal> {
    let ids = Ids::new(content);
    let envelope = content.assessment.envelope.as_ref();
    let made = envelope.map_or("1970-01-01T00:00:00Z", |envelope| envelope.started.as_str());
    let version = envelope.map_or("0", |envelope| envelope.version.as_str());
    let title = line(&content.product());
    let document = json!({ "assessment-results": {
        "uuid": ids.of("document"),
        "metadata": {
            "title": title,
            "last-modified": made,
            "version": made,
            "oscal-version": VERSION,
        },
        "import-ap": { "href": format!("#{}", ids.of("plan")) },
        "results": [result(content, &ids, made, version)],
        "back-matter": { "resources": resources(content, &ids) },
    }});
    let mut text = serde_json::to_string_pretty(&document).unwrap_or_default();
    text.push('\n');
    Ok(text.into_bytes())
}

/// Ids that follow from the sources, so that two runs write the same (RFC 9562, version 5).
struct Ids(Uuid);

impl Ids {
    fn new(content: &Content<'_>) -> Self {
        Self(Uuid::new_v5(&Uuid::NAMESPACE_OID, content.identity().as_bytes()))
    }

    fn of(&self, name: &str) -> String {
        Uuid::new_v5(&self.0, name.as_bytes()).to_string()
    }
}

fn result(content: &Content<'_>, ids: &Ids, made: &str, version: &str) -> Value {
    let assessment = content.assessment;
    let tool = json!([{ "actors": [{ "type": "tool", "actor-uuid": ids.of("tool") }] }]);
    let observations: Vec<Value> = assessment
        .findings
        .iter()
        .map(|finding| observation(content, ids, finding, made, &tool))
        .collect();
    let judged: Vec<Value> =
        assessment.provisions.iter().filter_map(|row| finding(content, ids, row, &tool)).collect();
    let mut result = json!({
        "uuid": ids.of("result"),
        "title": line(&content.edition()),
        "description": content.words.get("paper-no-certificate"),
        "start": made,
        "local-definitions": { "components": [{
            "uuid": ids.of("tool"),
            "type": "software",
            "title": "thirteen",
            "description": format!("thirteen {version}"),
            "status": { "state": "operational" },
        }] },
        "reviewed-controls": reviewed(assessment.provisions.iter()),
    });
    // An empty list is none, by the schema.
    for (name, list) in [("observations", observations), ("findings", judged)] {
        if !list.is_empty() {
            result[name] = Value::Array(list);
        }
    }
    result
}

fn control(id: &str) -> String {
    format!("provision-{id}")
}

fn reviewed<'r>(rows: impl Iterator<Item = &'r ProvisionVerdict>) -> Value {
    let controls: Vec<Value> = rows
        .filter(|row| status(row.verdict).is_some())
        .map(|row| json!({ "control-id": control(&row.id) }))
        .collect();
    if controls.is_empty() {
        return json!({ "control-selections": [{ "include-all": {} }] });
    }
    json!({ "control-selections": [{ "include-controls": controls }] })
}

/// State and reason; `None` for states that are no verdicts.
fn status(verdict: Verdict) -> Option<(&'static str, &'static str)> {
    match verdict {
        Verdict::Pass => Some(("satisfied", "pass")),
        Verdict::Fail => Some(("not-satisfied", "fail")),
        Verdict::Inconclusive => Some(("not-satisfied", "other")),
        Verdict::NotApplicable | Verdict::NotSupported => None,
    }
}

fn finding<'c>(
    content: &Content<'c>,
    ids: &Ids,
    row: &'c ProvisionVerdict,
    origins: &Value,
) -> Option<Value> {
    let (state, reason) = status(row.verdict)?;
    let mut properties = vec![
        property("verdict", row.verdict.id()),
        property("level", &row.level),
        property("preview", if row.preview { "yes" } else { "no" }),
    ];
    properties.extend(row.basis.iter().map(|basis| property("basis", basis.id())));
    let mut finding = json!({
        "uuid": ids.of(&control(&row.id)),
        "title": line(&format!("{} {}", row.id, content.provision_title(&row.id))),
        "description": plain(&content.provision_summary(&row.id)),
        "props": properties,
        "origins": origins,
        "target": {
            "type": "objective-id",
            "target-id": control(&row.id),
            "status": {
                "state": state,
                "reason": reason,
                "remarks": content.verdict(row.verdict),
            },
        },
    });
    let related: Vec<Value> = content
        .findings_of(row)
        .map(|own| json!({ "observation-uuid": ids.of(&own.id) }))
        .collect();
    if !related.is_empty() {
        finding["related-observations"] = Value::Array(related);
    }
    Some(finding)
}

fn observation(
    content: &Content<'_>,
    ids: &Ids,
    finding: &FindingView,
    made: &str,
    origins: &Value,
) -> Value {
    let mut properties = vec![
        property("finding", &finding.id),
        property("check", &finding.check),
        property("outcome", finding.outcome.id()),
    ];
    if let Some(by) = &finding.dismissed {
        properties.push(property("dismissed-by", &content.inert(&by.person)));
    }
    let evidence: Vec<Value> =
        finding.locators.iter().take(PLACES).map(|it| relevant(content, ids, it)).collect();
    let is_device = content.assessment.sources.iter().any(|it| it.kind == SourceKind::Device);
    let mut observation = json!({
        "uuid": ids.of(&finding.id),
        "title": line(&content.words.get(&keys::check(&finding.check))),
        "description": plain(&content.inert(&finding.message)),
        "props": properties,
        // A declaration and an image are read; only a device is put to the test.
        "methods": [if is_device { "TEST" } else { "EXAMINE" }],
        "types": [if finding.outcome == Outcome::Breach { "finding" } else { "discovery" }],
        "origins": origins,
        "collected": made,
    });
    if !evidence.is_empty() {
        observation["relevant-evidence"] = Value::Array(evidence);
    }
    if !finding.fix.is_empty() {
        observation["remarks"] = Value::String(plain(&content.inert(&finding.fix)));
    }
    observation
}

/// A place, and the source that it lies in.
fn relevant(content: &Content<'_>, ids: &Ids, locator: &Locator) -> Value {
    let place = content.place(locator);
    let mut evidence = json!({ "description": plain(if place.is_empty() { "–" } else { &place }) });
    let hash = locator.artefact.strip_prefix("sha256:").unwrap_or_default();
    if content.assessment.sources.iter().any(|source| source.sha256 == hash) {
        evidence["href"] = Value::String(format!("#{}", ids.of(hash)));
    }
    if let Some(excerpt) = &locator.excerpt {
        evidence["remarks"] = Value::String(plain(&content.inert(excerpt)));
    }
    evidence
}

/// The test specification, which stands for the plan, and what was handed in.
fn resources(content: &Content<'_>, ids: &Ids) -> Vec<Value> {
    let tests = match TestEdition::beside(content.assessment.edition.parse().ok()) {
        TestEdition::V111 => "V1.1.1",
        TestEdition::V211 => "V2.1.1",
    };
    let text = format!("ETSI TS 103 701 {tests}, conformance assessment of ETSI EN 303 645");
    let mut plan = json!({
        "uuid": ids.of("plan"),
        "title": "ETSI TS 103 701",
        "citation": { "text": text },
    });
    if content.assessment.uncertain {
        plan["remarks"] = content.words.get("judge-uncertain").into();
    }
    let mut known = Vec::new();
    let sources = content.assessment.sources.iter().enumerate().filter(|(_, source)| {
        let is_new = !known.contains(&&source.sha256);
        known.push(&source.sha256);
        is_new
    });
    let sources = sources.map(|(number, source)| {
        json!({
            "uuid": ids.of(&source.sha256),
            "title": line(&content.source_name(number)),
            "props": [property("size", &source.size.to_string())],
            "rlinks": [{
                "href": uri(&[content.source_name(number)]),
                "hashes": [{ "algorithm": "SHA-256", "value": source.sha256 }],
            }],
        })
    });
    std::iter::once(plan).chain(sources).collect()
}

fn property(name: &str, value: &str) -> Value {
    let value = value.trim();
    json!({ "name": name, "ns": NAMESPACE, "value": if value.is_empty() { "–" } else { value } })
}

/// A line of prose, which may not be empty.
fn line(text: &str) -> String {
    let text = plain(text.trim());
    if text.is_empty() { "–".to_owned() } else { text }
}
