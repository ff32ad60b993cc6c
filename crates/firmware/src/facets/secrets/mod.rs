// SPDX-License-Identifier: Apache-2.0 OR MIT
//! Secrets that are the same in every unit: what services give out as tokens, by their structure;
//! settings that ask for a token and hold something as random as one; passwords in addresses and in
//! the settings of programs that are known to read them there. What is kept of a secret is what
//! [`redact`] leaves of it.

mod address;
mod assigned;
mod command;
mod context;
mod known;
mod other;
mod patterns;
mod rewrites;
mod setting;
mod structure;

use std::collections::BTreeSet;

use thirteen_evidence::facts::{Secret, SecretProof};
use thirteen_evidence::redact::{hash, redact};
use thirteen_evidence::{Area, Evidence, is_example};
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

/// Endings of what is there for people, not for the device, beside those of all examples.
const FOR_PEOPLE: &[&str] = &[".txt", ".css", ".svg", ".po", ".lmo", ".orig"];

/// The facet.
pub struct Facet;

/// What is kept of a content.
struct Read {
    hits: Vec<Hit>,
    /// Files of settings that it writes.
    writes: Vec<String>,
}

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
        let is_script = content.len() <= MAX_TEXT && content.starts_with(b"#!");
        let writes = if is_script { rewrites::of(content) } else { Vec::new() };
        let is_one = !hits.is_empty() || !writes.is_empty();
        is_one.then(|| Box::new(Read { hits, writes }) as Kept)
    }

    fn fold(&self, image: &Image<'_>, evidence: &mut Evidence, looked: &mut LookedAt) {
        for files in image.roots() {
            looked.source();
            for file in files.iter().filter(|own| own.header.kind == EntryKind::File) {
                looked.file(file.header.size);
            }
        }
        let kept = || image.kept::<Read>(Area::Secrets);
        let container =
            |entry: usize| image.tree().entries.get(entry).and_then(|own| own.container);
        let writes: BTreeSet<_> = kept()
            .flat_map(|(entry, own)| own.writes.iter().map(move |path| (container(entry), path)))
            .map(|(container, path)| (container, path.as_bytes()))
            .collect();
        let all = kept().flat_map(|(entry, own)| own.hits.iter().map(move |hit| (entry, hit)));
        for (number, (entry, hit)) in all.enumerate() {
            if number == MAX_OF_IMAGE {
                looked.limit(image.entry(entry));
                break;
            }
            let mut locator = image.span(entry, hit.offset, hit.length);
            locator.line = hit.line;
            locator.excerpt.clone_from(&hit.excerpt);
            // An archive among documents; a name that says that it stands for another.
            if locator.is_example() {
                continue;
            }
            // A script may put the owner's own values in the place of those.
            let path = image.tree().entries.get(entry).map(|own| own.header.path.as_slice());
            let is_written = path.is_some_and(|path| writes.contains(&(container(entry), path)));
            let is_open = locator.is_stand_in() || hit.proof == SecretProof::Setting && is_written;
            let proof = if is_open { SecretProof::Hint } else { hit.proof };
            evidence.secrets.push(Secret {
                kind: hit.kind.to_owned(),
                name: hit.name.clone(),
                proof,
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
        let mut reader = assigned::Reader::new(path, content);
        for line in lines(content) {
            let start = line.offset as usize;
            rest = &rest[rest.partition_point(|mark| mark.offset < start)..];
            let end = start + line.bytes.len();
            let (known, later) = rest.split_at(rest.partition_point(|mark| mark.offset < end));
            rest = later;
            let mut given = reader.line(&line);
            let is_known = |own: &str| known.iter().any(|mark| mark.secret.contains(own));
            given.retain(|own| !is_known(&own.secret));
            if known.is_empty() && given.is_empty() {
                continue;
            }
            let marked = known.iter().map(|mark| mark.secret.as_str());
            let shown =
                hidden(line.bytes, marked.chain(given.iter().map(|own| own.secret.as_str())));
            let marked =
                known.iter().map(|mark| of_line(&line, mark.kind, &mark.secret, "", mark.proof));
            found.extend(marked);
            let given = given.iter();
            found.extend(
                given.map(|own| of_line(&line, own.kind, &own.secret, &own.name, own.proof)),
            );
            let of_this = found.iter_mut().rev().take_while(|own| own.line == Some(line.number));
            of_this.for_each(|own| own.excerpt = Some(shown.clone()));
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
    is_example(&path) || FOR_PEOPLE.iter().any(|end| path.ends_with(end))
}

#[cfg(test)]
#[path = "tests.rs"]
mod tests;
