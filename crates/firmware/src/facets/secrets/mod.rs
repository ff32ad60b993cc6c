// SPDX-License-Identifier: Apache-2.0 OR MIT
//! Secrets that are the same in every unit: what services give out as tokens, by their structure;
//! settings that ask for a token and hold something as random as one; passwords in addresses and in
//! the settings of programs that are known to read them there. What is kept of a secret is what
//! [`redact`] leaves of it.

mod assigned;
mod patterns;
mod setting;
mod structure;

use thirteen_evidence::facts::{Secret, SecretProof};
use thirteen_evidence::redact::{hash, redact};
use thirteen_evidence::{Area, Evidence};
use thirteen_unpack::{EntryKind, Seat};

use crate::config::without_credentials;
use crate::facet::{Kept, LookedAt, Want};
use crate::view::{Image, Line, lines, trimmed};

/// Secrets of one content that are kept.
const MAX_OF_FILE: usize = 64;
/// Secrets of one image that are kept.
const MAX_OF_IMAGE: usize = 2048;
/// A longer text is data.
const MAX_TEXT: usize = 1 << 20;

/// Folders and endings of what is there for people, not for the device.
const FOR_PEOPLE: &[&str] = &[
    "/doc/",
    "/docs/",
    "/man/",
    "/info/",
    "/example/",
    "/examples/",
    "/sample/",
    "/samples/",
    "/test/",
    "/tests/",
    "/testdata/",
    "/licenses/",
];
const FOR_PEOPLE_ENDS: &[&str] = &[
    ".example",
    ".sample",
    ".md",
    ".txt",
    ".rst",
    ".html",
    ".htm",
    ".css",
    ".svg",
    ".po",
    ".lmo",
    ".orig",
    ".tmpl",
    ".template",
];

/// The facet.
pub struct Facet;

/// A secret, and where it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Hit {
    kind: &'static str,
    name: String,
    proof: SecretProof,
    redacted: String,
    sha256: Option<String>,
    offset: u64,
    length: u64,
    line: Option<u32>,
    excerpt: Option<String>,
}

impl crate::facet::Facet for Facet {
    fn area(&self) -> Area {
        Area::Secrets
    }

    fn want(&self, seat: &Seat<'_>) -> Want {
        match seat.header.kind {
            EntryKind::File if !is_for_people(&seat.header.path) => Want::Scan,
            EntryKind::Stream => Want::Scan,
            _ => Want::Nothing,
        }
    }

    fn scan(&self, seat: &Seat<'_>, content: &[u8]) -> Option<Kept> {
        let hits = hits(&seat.header.path, content);
        (!hits.is_empty()).then(|| Box::new(hits) as Kept)
    }

    fn fold(&self, image: &Image<'_>, evidence: &mut Evidence, looked: &mut LookedAt) {
        for files in image.roots() {
            looked.source();
            for file in files.iter().filter(|own| own.header.kind == EntryKind::File) {
                looked.file(file.header.size);
            }
        }
        let kept = image.kept::<Vec<Hit>>(Area::Secrets);
        let all = kept.flat_map(|(entry, hits)| hits.iter().map(move |hit| (entry, hit)));
        for (number, (entry, hit)) in all.enumerate() {
            if number == MAX_OF_IMAGE {
                looked.limit(image.entry(entry));
                break;
            }
            let mut locator = image.span(entry, hit.offset, hit.length);
            locator.line = hit.line;
            locator.excerpt.clone_from(&hit.excerpt);
            evidence.secrets.push(Secret {
                kind: hit.kind.to_owned(),
                name: hit.name.clone(),
                proof: hit.proof,
                redacted: hit.redacted.clone(),
                sha256: hit.sha256.clone(),
                locators: vec![locator],
            });
        }
    }
}

/// What is found in a content, in the order of its bytes, each secret once.
fn hits(path: &[u8], content: &[u8]) -> Vec<Hit> {
    let is_text = content.len() <= MAX_TEXT && !content[..content.len().min(4096)].contains(&0);
    let mut found: Vec<Hit> = Vec::new();
    let marks = patterns::find(content);
    if is_text {
        // Both stand in the order of the bytes: each mark is looked at once.
        let mut rest = &marks[..];
        for line in lines(content) {
            let start = line.offset as usize;
            rest = &rest[rest.partition_point(|mark| mark.offset < start)..];
            let end = start + line.bytes.len();
            let (known, later) = rest.split_at(rest.partition_point(|mark| mark.offset < end));
            rest = later;
            if !known.is_empty() {
                let shown = hidden(line.bytes, known.iter().map(|mark| mark.secret.as_str()));
                found.extend(known.iter().map(|mark| Hit {
                    excerpt: Some(shown.clone()),
                    ..of_line(&line, mark.kind, mark.secret.as_str(), "", mark.proof)
                }));
            } else if let Some(own) = assigned::find(path, &line) {
                let shown = hidden(line.bytes, [own.secret.as_str()].into_iter());
                let hit = of_line(&line, own.kind, &own.secret, &own.name, own.proof);
                found.push(Hit { excerpt: Some(shown), ..hit });
            }
            if found.len() >= MAX_OF_FILE {
                break;
            }
        }
    } else {
        found.extend(marks.iter().map(|mark| Hit {
            kind: mark.kind,
            name: String::new(),
            proof: mark.proof,
            redacted: redact(&mark.secret),
            sha256: hash(&mark.secret),
            offset: mark.offset as u64,
            length: mark.secret.len() as u64,
            line: None,
            excerpt: Some(redact(&mark.secret)),
        }));
    }
    found.truncate(MAX_OF_FILE);
    found
}

fn of_line(
    line: &Line<'_>,
    kind: &'static str,
    secret: &str,
    name: &str,
    proof: SecretProof,
) -> Hit {
    Hit {
        kind,
        name: name.to_owned(),
        proof,
        redacted: redact(secret),
        sha256: hash(secret),
        offset: line.offset,
        length: line.bytes.len() as u64,
        line: Some(line.number),
        excerpt: None,
    }
}

/// A line with its secrets redacted.
fn hidden<'s>(line: &[u8], secrets: impl Iterator<Item = &'s str>) -> String {
    let mut text = String::from_utf8_lossy(line).into_owned();
    for secret in secrets.filter(|secret| !secret.is_empty()) {
        text = text.replace(secret, &redact(secret));
    }
    without_credentials(&trimmed(text.as_bytes()))
}

fn is_for_people(path: &[u8]) -> bool {
    let path = String::from_utf8_lossy(path).to_ascii_lowercase();
    let name = path.rsplit('/').next().unwrap_or(&path);
    FOR_PEOPLE.iter().any(|folder| path.contains(folder))
        || FOR_PEOPLE_ENDS.iter().any(|end| name.ends_with(end))
        || name.starts_with("readme")
        || name.contains("example")
}

#[cfg(test)]
#[path = "tests.rs"]
mod tests;
