// SPDX-License-Identifier: Apache-2.0 OR MIT
//! A bill of materials as CycloneDX 1.6 (ECMA-424): the firmware, and the components in it with the
//! places where they were seen.
//!
//! Written as JSON values: the crate of generated types (`serde-cyclonedx`) builds a parser of
//! schemas for the few objects used here. The tests hold what is written to the published schema.

use serde_json::{Value, json};
use thirteen_evidence::{Locator, SourceKind};

use super::components::{Entry, entries, uuid};
use super::{Content, Paper, Refusal};

pub(super) const PAPER: Paper = Paper { id: "cyclonedx", extension: "cdx.json", write };

fn write(content: &Content<'_>) -> Result<Vec<u8>, Refusal> {
    let entries = entries(content);
    let mut tool = json!({ "type": "application", "name": "thirteen" });
    let mut metadata = json!({});
    if let Some(envelope) = &content.assessment.envelope {
        tool["version"] = json!(envelope.version);
        metadata["timestamp"] = json!(envelope.started);
    }
    metadata["tools"] = json!({ "components": [tool] });
    metadata["component"] = subject(content);
    let bom = json!({
        "$schema": "http://cyclonedx.org/schema/bom-1.6.schema.json",
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "serialNumber": format!("urn:uuid:{}", uuid(content)),
        "version": 1,
        "metadata": metadata,
        "components": entries.iter().map(|entry| component(content, entry)).collect::<Vec<_>>(),
        "dependencies": [{
            "ref": "subject",
            "dependsOn": entries.iter().map(|entry| &entry.id).collect::<Vec<_>>(),
        }],
    });
    let mut text = serde_json::to_string_pretty(&bom).unwrap_or_default();
    text.push('\n');
    Ok(text.into_bytes())
}

/// What the components are in.
fn subject(content: &Content<'_>) -> Value {
    let images = content.assessment.sources.iter().enumerate();
    let image = images.into_iter().find(|(_, source)| source.kind == SourceKind::Firmware);
    let mut subject = json!({ "type": "firmware", "bom-ref": "subject", "name": "" });
    if let Some((number, source)) = image {
        subject["name"] = json!(content.source_name(number));
        subject["hashes"] = json!([{ "alg": "SHA-256", "content": source.sha256 }]);
    }
    if let Some(release) = content.evidence.releases.first() {
        subject["version"] =
            json!(content.inert(format!("{} {}", release.name, release.version).trim()));
    }
    subject
}

fn component(content: &Content<'_>, entry: &Entry<'_>) -> Value {
    let fact = entry.fact;
    let kind = if fact.from == "kernel" { "operating-system" } else { "library" };
    let mut component = json!({
        "type": kind,
        "bom-ref": entry.id,
        "name": content.inert(&fact.name),
        "version": content.inert(&fact.raw_version),
        "properties": [{ "name": "thirteen:from", "value": content.inert(&fact.from) }],
    });
    for (key, value) in [("cpe", &fact.cpe), ("purl", &fact.purl)] {
        if let Some(value) = value {
            component[key] = json!(value);
        }
    }
    let occurrences: Vec<Value> =
        entry.places.iter().map(|place| occurrence(content, place)).collect();
    if !occurrences.is_empty() {
        component["evidence"] = json!({ "occurrences": occurrences });
    }
    component
}

fn occurrence(content: &Content<'_>, place: &Locator) -> Value {
    let mut occurrence = json!({ "location": content.place(place) });
    if let Some(line) = place.line {
        occurrence["line"] = json!(line);
    }
    if let Some(offset) = place.offset {
        occurrence["offset"] = json!(offset);
    }
    occurrence
}
