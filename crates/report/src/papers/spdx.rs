// SPDX-License-Identifier: Apache-2.0 OR MIT
//! A bill of materials as SPDX 2.3 JSON (the model of ISO/IEC 5962). Nothing is said of licences:
//! they are not looked at.
//!
//! Written as JSON values: `spdx-rs` is a reader and pulls parsers of expressions and dates.

use serde_json::{Value, json};
use thirteen_evidence::SourceKind;

use super::components::{Entry, entries, uuid};
use super::{Content, Paper, Refusal};

pub(super) const PAPER: Paper = Paper { id: "spdx", extension: "spdx.json", write };

fn write(content: &Content<'_>) -> Result<Vec<u8>, Refusal> {
    let entries = entries(content);
    let envelope = content.assessment.envelope.as_ref();
    let version = envelope.map_or("", |envelope| envelope.version.as_str());
    let created = envelope.map_or("1970-01-01T00:00:00Z", |envelope| envelope.started.as_str());
    // SPDX wants whole seconds.
    let created =
        created.split_once('.').map_or(created.to_owned(), |(whole, _)| format!("{whole}Z"));
    let subject = subject(content);
    let name = subject["name"].clone();
    let mut packages = vec![subject];
    packages.extend(entries.iter().map(|entry| package(content, entry)));
    let mut relationships = vec![relationship("SPDXRef-DOCUMENT", "DESCRIBES", "SPDXRef-subject")];
    relationships.extend(entries.iter().map(|entry| {
        relationship("SPDXRef-subject", "CONTAINS", &format!("SPDXRef-{}", entry.id))
    }));
    let document = json!({
        "spdxVersion": "SPDX-2.3",
        "dataLicense": "CC0-1.0",
        "SPDXID": "SPDXRef-DOCUMENT",
        "name": name,
        "documentNamespace": format!("urn:uuid:{}", uuid(content)),
        "creationInfo": { "created": created, "creators": [format!("Tool: thirteen-{version}")] },
        "packages": packages,
        "relationships": relationships,
    });
    let mut text = serde_json::to_string_pretty(&document).unwrap_or_default();
    text.push('\n');
    Ok(text.into_bytes())
}

fn subject(content: &Content<'_>) -> Value {
    let mut images = content.assessment.sources.iter().enumerate();
    let image = images.find(|(_, source)| source.kind == SourceKind::Firmware);
    let mut subject = json!({
        "SPDXID": "SPDXRef-subject",
        "name": image.map_or_else(String::new, |(number, _)| content.source_name(number)),
        "downloadLocation": "NOASSERTION",
        "filesAnalyzed": false,
        "primaryPackagePurpose": "FIRMWARE",
    });
    if let Some((_, source)) = image {
        subject["checksums"] = json!([{ "algorithm": "SHA256", "checksumValue": source.sha256 }]);
    }
    subject
}

fn package(content: &Content<'_>, entry: &Entry<'_>) -> Value {
    let fact = entry.fact;
    let mut references = Vec::new();
    if let Some(purl) = &fact.purl {
        references.push(json!({ "referenceCategory": "PACKAGE-MANAGER", "referenceType": "purl", "referenceLocator": purl }));
    }
    if let Some(cpe) = &fact.cpe {
        references.push(json!({ "referenceCategory": "SECURITY", "referenceType": "cpe23Type", "referenceLocator": cpe }));
    }
    let places: Vec<String> = entry.places.iter().map(|place| content.place(place)).collect();
    json!({
        "SPDXID": format!("SPDXRef-{}", entry.id),
        "name": content.inert(&fact.name),
        "versionInfo": content.inert(&fact.raw_version),
        "downloadLocation": "NOASSERTION",
        "filesAnalyzed": false,
        "sourceInfo": format!("{}: {}", content.inert(&fact.from), places.join("; ")),
        "externalRefs": references,
    })
}

fn relationship(from: &str, kind: &str, to: &str) -> Value {
    json!({ "spdxElementId": from, "relationshipType": kind, "relatedSpdxElement": to })
}
