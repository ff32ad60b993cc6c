// SPDX-License-Identifier: Apache-2.0 OR MIT
//! Every locator of every sample leads to the bytes that it claims.
#![allow(clippy::unwrap_used, clippy::print_stdout, reason = "tests may panic and print")]

mod support;

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;
use support::{list, run_on, samples, text};
use thirteen_evidence::escape_bytes;
use thirteen_unpack::{Artefact, Options, Seat, Stop, Visitor, read};

struct Keep;

impl Visitor for Keep {
    type Output = Vec<u8>;

    fn wants(&self, _: &Seat<'_>) -> bool {
        true
    }

    fn visit(&self, _: &Seat<'_>, content: &[u8], _: bool) -> Option<Vec<u8>> {
        Some(content.to_vec())
    }
}

/// All contents of an image, by the path of a locator below the artefact.
fn contents(image: &[u8]) -> BTreeMap<Vec<String>, Vec<u8>> {
    let artefact = Artefact::from_bytes(image.to_vec());
    let options = Options { jobs: 2, hash: false, limits: artefact.limits() };
    let tree = read(&artefact, &options, &Stop::new(), &Keep);
    let mut all = BTreeMap::from([(Vec::new(), image.to_vec())]);
    for entry in &tree.entries {
        let Some(container) = entry.container else { continue };
        let mut path: Vec<_> =
            tree.chain(container).iter().map(|part| escape_bytes(part)).collect();
        if !entry.header.path.is_empty() {
            path.push(escape_bytes(&entry.header.path));
        }
        let content = match &entry.header.target {
            Some(target) => target.clone(),
            None => entry.output.clone().unwrap_or_default(),
        };
        all.insert(path, content);
    }
    all
}

/// Every locator in a document, wherever it stands.
fn locators<'v>(value: &'v Value, found: &mut Vec<&'v Value>) {
    match value {
        Value::Object(fields) => {
            for (name, field) in fields {
                match (name.as_str(), field) {
                    ("locators", Value::Array(all)) => found.extend(all),
                    ("unread", _) => {}
                    _ => locators(field, found),
                }
            }
        }
        Value::Array(values) => values.iter().for_each(|value| locators(value, found)),
        _ => {}
    }
}

#[test]
fn every_locator_leads_to_the_claimed_bytes() {
    let Some(samples) = samples() else { return };
    let mut images: Vec<_> = std::fs::read_dir(samples.join("firmware"))
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .chain([samples.join("products/lamp/lumahub-l1-2.4.1.bin")])
        .collect();
    images.sort();
    let mut checked = 0;
    for path in images {
        let image = std::fs::read(&path).unwrap();
        let contents = contents(&image);
        let output = run_on("evidence", &path, &[]);
        let evidence: Value = serde_json::from_slice(&output.stdout).unwrap();
        let hash = text(&list(&evidence, "artefacts")[0], "sha256");
        let containers: BTreeSet<Vec<String>> =
            list(&evidence, "containers").iter().map(inner_path).collect();
        let mut all = Vec::new();
        locators(&evidence, &mut all);
        for locator in all {
            check(locator, &contents, &containers, &image, &hash, &path.display().to_string());
            checked += 1;
        }
    }
    assert!(checked > 100, "only {checked} locators");
}

/// The path behind the name of the source.
fn inner_path(place: &Value) -> Vec<String> {
    list(place, "path")[1..].iter().map(|part| part.as_str().unwrap().to_owned()).collect()
}

fn check(
    locator: &Value,
    contents: &BTreeMap<Vec<String>, Vec<u8>>,
    containers: &BTreeSet<Vec<String>>,
    image: &[u8],
    hash: &str,
    name: &str,
) {
    assert_eq!(text(locator, "artefact"), format!("sha256:{hash}"), "{name}");
    let path = inner_path(locator);
    let content = contents.get(&path);
    let number = |field: &str| locator[field].as_u64().map(|n| usize::try_from(n).unwrap());
    let Some(offset) = number("offset") else {
        // A whole file, link, folder or container: it has to be there.
        let known = content.is_some() || contents.keys().any(|other| other.starts_with(&path));
        assert!(known || containers.contains(&path), "{name}: {locator}");
        return;
    };
    let content = content.unwrap_or_else(|| panic!("{name}: {locator}"));
    let length = number("length").unwrap();
    let bytes = content.get(offset..offset + length).unwrap_or_else(|| panic!("{name}: {locator}"));
    if let Some(start) = number("image_offset") {
        assert_eq!(&image[start..start + length], bytes, "{name}: {locator}");
    }
    if let Some(line) = number("line") {
        let before = content[..offset].iter().filter(|byte| **byte == b'\n').count();
        assert_eq!(before + 1, line, "{name}: {locator}");
    }
    if let Some(excerpt) = locator["excerpt"].as_str() {
        claims(excerpt, bytes, &format!("{name}: {locator}"));
    }
}

/// The parts of an excerpt that are not shortened stand in the bytes, in order.
fn claims(excerpt: &str, bytes: &[u8], at: &str) {
    let text = String::from_utf8_lossy(bytes).replace('\t', " ");
    let mut rest = text.as_str();
    for (number, part) in excerpt.split('…').enumerate() {
        // Behind the mark stands the length of what was left out: `(34)`.
        let part = if number == 0 {
            part
        } else {
            part.split_once(')').filter(|(n, _)| n.starts_with('(')).map_or(part, |(_, more)| more)
        };
        let part = part.replace('\t', " ");
        let Some(found) = rest.find(part.trim_end()) else {
            panic!("{at}: {part:?} not in {text:?}")
        };
        rest = &rest[found + part.trim_end().len()..];
    }
}

/// `show` prints the line, or the bytes, of every finding of an image.
#[test]
fn show_prints_what_proves_a_finding() {
    let Some(samples) = samples() else { return };
    let path = samples.join("firmware/wifirush-15.05.1-ath25-ubnt2.bin");
    let assessment = support::assess(&path);
    for finding in list(&assessment, "findings") {
        let output = support::run(&["show", &text(finding, "id"), path.to_str().unwrap()]);
        assert_eq!(support::code(&output), 0, "{}", support::err(&output));
        let page = support::out(&output);
        for locator in list(finding, "locators") {
            let file = list(locator, "path").last().unwrap().as_str().unwrap().to_owned();
            assert!(page.contains(&file), "{file} not in\n{page}");
        }
    }
    let output = support::run(&["show", "f-0000000000000000", path.to_str().unwrap()]);
    assert_eq!(support::code(&output), 2);
    assert!(support::err(&output).contains("f-0000000000000000"));
}
