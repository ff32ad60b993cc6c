// SPDX-License-Identifier: Apache-2.0 OR MIT
//! SARIF 2.1.0 (OASIS), which code hosts take. A check is a rule; a finding that bears on something
//! is a result, whose fingerprint is the finding's own id: it is the same in the next release.
//!
//! Written as JSON values: the crate of generated types (`serde-sarif`) builds a parser of schemas,
//! two versions of `syn` and a regex engine for the dozen objects used here. The tests hold what is
//! written to the published schema.

use serde_json::{Value, json};
use thirteen_evidence::{Locator, Outcome};
use thirteen_verdict::FindingView;
use thirteen_words::keys;

use super::{Content, Paper, Refusal};

pub(super) const PAPER: Paper = Paper { id: "sarif", extension: "sarif", write };

const SCHEMA: &str =
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
const HOME: &str = "https://www.etsi.org/deliver/etsi_en/303600_303699/303645/";

fn write(content: &Content<'_>) -> Result<Vec<u8>, Refusal> {
    let findings: Vec<&FindingView> = (content.assessment.findings.iter())
        .filter(|finding| finding.outcome != Outcome::Upheld)
        .collect();
    let mut rules: Vec<&str> = findings.iter().map(|finding| finding.check.as_str()).collect();
    rules.sort_unstable();
    rules.dedup();
    let version = content.assessment.envelope.as_ref().map_or("", |envelope| &envelope.version);
    let results: Vec<Value> =
        findings.iter().map(|finding| result(content, finding, &rules)).collect();
    let log = json!({
        "$schema": SCHEMA,
        "version": "2.1.0",
        "runs": [{
            "tool": { "driver": {
                "name": "thirteen",
                "semanticVersion": version,
                "rules": rules.iter().map(|id| rule(content, id)).collect::<Vec<_>>(),
            }},
            "language": content.words.language().id(),
            "columnKind": "unicodeCodePoints",
            "artifacts": artifacts(content),
            "results": results,
        }],
    });
    let mut text = serde_json::to_string_pretty(&log).unwrap_or_default();
    text.push('\n');
    Ok(text.into_bytes())
}

fn artifacts(content: &Content<'_>) -> Vec<Value> {
    let sources = content.assessment.sources.iter().enumerate();
    let artifact = |(number, source): (usize, &thirteen_verdict::Source)| {
        let name = content.source_name(number);
        json!({
            "location": { "uri": uri(&[name]) },
            "length": source.size,
            "hashes": { "sha-256": source.sha256 },
        })
    };
    sources.map(artifact).collect()
}

fn rule(content: &Content<'_>, id: &str) -> Value {
    let words = content.words;
    let title = words.get(&keys::check(id));
    let provisions: Vec<&str> = (content.assessment.findings.iter())
        .filter(|finding| finding.check == id)
        .flat_map(|finding| finding.provisions.iter().map(String::as_str))
        .collect::<std::collections::BTreeSet<_>>()
        .into_iter()
        .collect();
    let fix = words.try_format(&keys::check_fix(id), &[]).unwrap_or_else(|| title.clone());
    json!({
        "id": id,
        "shortDescription": { "text": title },
        "fullDescription": { "text": title },
        "help": { "text": fix },
        "helpUri": HOME,
        "properties": { "tags": ["security", "EN 303 645"], "provisions": provisions },
    })
}

fn result(content: &Content<'_>, finding: &FindingView, rules: &[&str]) -> Value {
    let level = match finding.outcome {
        Outcome::Breach => "error",
        Outcome::Concern => "warning",
        Outcome::Note | Outcome::Upheld => "note",
    };
    let text = format!("{} {}", content.inert(&finding.message), content.inert(&finding.fix));
    let mut result = json!({
        "ruleId": finding.check,
        "ruleIndex": rules.binary_search(&finding.check.as_str()).unwrap_or(0),
        "level": level,
        "message": { "text": text.trim() },
        "locations": finding.locators.iter().take(1).map(|it| location(content, it)).collect::<Vec<_>>(),
        "partialFingerprints": { "thirteenFinding/v1": finding.id },
        "properties": { "provisions": finding.provisions, "units": finding.units },
    });
    if finding.locators.len() > 1 {
        let related = finding.locators.iter().skip(1).take(20);
        result["relatedLocations"] = related.map(|it| location(content, it)).collect();
    }
    if let Some(by) = &finding.dismissed {
        result["suppressions"] = json!([{
            "kind": "external",
            "status": "accepted",
            "justification": content.inert(&format!("{}: {}", by.person, by.reason)),
        }]);
    }
    result
}

/// A place. Its address is the path from the source inwards; each name is percent-encoded, so that
/// none of them is taken for a scheme, a host or a way out of the folder.
fn location(content: &Content<'_>, locator: &Locator) -> Value {
    let number = content.assessment.sources.iter().position(|source| {
        locator.artefact.strip_prefix("sha256:") == Some(source.sha256.as_str())
    });
    let mut path: Vec<String> =
        number.map(|number| content.source_name(number)).into_iter().collect();
    let inner = locator.path.iter().skip(1).flat_map(|part| part.split('/'));
    path.extend(inner.filter(|part| !part.is_empty()).map(|part| content.inert(part)));
    if path.is_empty() {
        path.push(locator.file.clone().unwrap_or_else(|| "declaration".to_owned()));
    }
    let mut physical = json!({ "artifactLocation": { "uri": uri(&path) } });
    if let Some(line) = locator.line {
        physical["region"] = json!({ "startLine": line.max(1) });
        if let Some(excerpt) = &locator.excerpt {
            physical["region"]["snippet"] = json!({ "text": content.inert(excerpt) });
        }
    } else if let (Some(offset), Some(length)) = (locator.offset, locator.length) {
        physical["region"] = json!({ "byteOffset": offset, "byteLength": length });
    }
    json!({
        "physicalLocation": physical,
        "logicalLocations": [{ "fullyQualifiedName": content.place(locator) }],
    })
}

/// A relative reference (RFC 3986): unreserved characters stay, all others are percent-encoded.
pub(super) fn uri(path: &[String]) -> String {
    let encode = |part: &String| -> String {
        // A part of dots alone would lead somewhere else, even encoded once.
        if part.bytes().all(|byte| byte == b'.') {
            return "%252E".repeat(part.len());
        }
        let mut encoded = String::with_capacity(part.len());
        for byte in part.bytes() {
            match byte {
                b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' => {
                    encoded.push(char::from(byte));
                }
                _ => encoded.push_str(&format!("%{byte:02X}")),
            }
        }
        encoded
    };
    path.iter().map(encode).collect::<Vec<_>>().join("/")
}

#[cfg(test)]
mod tests {
    use super::uri;

    #[test]
    fn no_name_leads_out_or_elsewhere() {
        let path = ["a b.bin", "..", "http:", "\u{202e}x", "squashfs@0x10"].map(str::to_owned);
        assert_eq!(uri(&path), "a%20b.bin/%252E%252E/http%3A/%E2%80%AEx/squashfs%400x10");
    }
}
