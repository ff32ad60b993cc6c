// SPDX-License-Identifier: Apache-2.0 OR MIT
//! `thirteen files`: every entry in every container.

use std::fmt::Write as _;

use serde::Serialize;
use thirteen_evidence::{escape_bytes, redact::hex};
use thirteen_unpack::{Entry, EntryKind, ListOnly, Tree};
use thirteen_words::Words;

use crate::arguments::Files;
use crate::assess::Run;
use crate::exit::Exit;
use crate::failure::Failure;
use crate::progress::Progress;
use crate::{input, output};

/// One entry, as `--json` prints it.
#[derive(Serialize)]
struct Line<'a> {
    path: &'a str,
    container: &'a str,
    #[serde(rename = "type")]
    kind: &'static str,
    size: u64,
    mode: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    sha256: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    target: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    path_bytes: Option<String>,
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    incomplete: bool,
}

/// Runs it.
pub fn run(words: Words, files: &Files) -> Result<Exit, Failure> {
    let run = Run::begin();
    let source = input::open(words, &files.source, &files.reading)?;
    let options = input::options(&source.artefact, &files.reading, true);
    run.confine([&source], None);
    let progress = Progress::start(words, source.name.clone(), run.stop.clone());
    let tree = thirteen_unpack::read(&source.artefact, &options, &run.stop, &ListOnly);
    drop(progress);
    if tree.containers.is_empty() {
        return Err(Failure::new("error-nothing-read").with("path", source.name));
    }
    output::result(&if files.json { json(&tree)? } else { list(&tree) })?;
    if run.stop.is_asked() {
        output::error(words, &Failure::new("error-interrupted"));
        return Ok(Exit::CouldNot);
    }
    Ok(Exit::Clean)
}

/// The chain that leads to each container, as one text.
fn chains(tree: &Tree<()>) -> Vec<String> {
    (0..tree.containers.len())
        .map(|container| {
            let mut text = String::new();
            for part in tree.chain(container) {
                if !text.is_empty() && !part.starts_with(b"/") {
                    text.push('/');
                }
                text.push_str(&escape_bytes(&part));
            }
            text
        })
        .collect()
}

/// Path of an entry; the content of a stream has none, and is called what it is.
fn path(entry: &Entry<()>) -> String {
    match entry.header.kind {
        EntryKind::Stream => "content".to_owned(),
        _ => escape_bytes(&entry.header.path),
    }
}

fn json(tree: &Tree<()>) -> Result<String, Failure> {
    let chains = chains(tree);
    let mut text = String::new();
    for entry in &tree.entries {
        let Some(container) = entry.container.and_then(|container| chains.get(container)) else {
            continue;
        };
        let header = &entry.header;
        let is_text = std::str::from_utf8(&header.path).is_ok();
        let line = Line {
            path: &path(entry),
            container,
            kind: header.kind.id(),
            size: header.size,
            mode: format!("{:04o}", header.mode),
            sha256: entry.sha256.map(|hash| hex(&hash)),
            target: header.target.as_deref().map(escape_bytes),
            path_bytes: (!is_text).then(|| hex(&header.path)),
            incomplete: header.kind.has_content() && entry.sha256.is_none(),
        };
        text.push_str(&serde_json::to_string(&line).map_err(Failure::internal)?);
        text.push('\n');
    }
    Ok(text)
}

/// For people: mode, size, path, as `ls -l` has them, container by container.
fn list(tree: &Tree<()>) -> String {
    let mut text = String::new();
    for (container, chain) in tree.containers.iter().zip(chains(tree)) {
        if container.entries.is_empty() {
            continue;
        }
        if !chain.is_empty() {
            let _ = writeln!(text, "{chain}:");
        }
        for entry in tree.entries.get(container.entries.clone()).unwrap_or_default() {
            let header = &entry.header;
            let kind = match header.kind {
                EntryKind::Directory => 'd',
                EntryKind::Symlink => 'l',
                EntryKind::CharacterDevice => 'c',
                EntryKind::BlockDevice => 'b',
                EntryKind::Fifo => 'p',
                EntryKind::Socket => 's',
                _ => '-',
            };
            let _ = write!(text, "{kind}{:04o} {:>10} {}", header.mode, header.size, path(entry));
            if let Some(target) = &header.target {
                let _ = write!(text, " -> {}", escape_bytes(target));
            }
            text.push('\n');
        }
    }
    text
}
