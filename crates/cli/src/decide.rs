// SPDX-License-Identifier: Apache-2.0 OR MIT
//! `decisions.toml`: read with all that is wrong shown, and changed under the lock of its folder.

use std::collections::BTreeMap;
use std::io::Read as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use clap::ValueEnum as _;
use thirteen_declaration::{
    Decisions, DecisionsWriter, FactKey, MAX_BYTES, Signature, is_day, read_decisions,
};
use thirteen_dossier::{DECISIONS, DossierError, edit};
use thirteen_verdict::{Assessment, FindingView};
use thirteen_words::{Value, Words};

use crate::arguments::{By, Found};
use crate::failure::Failure;
use crate::product::{self, refused, stored_assessment};
use crate::{answers, clock, output};

impl From<DossierError> for Failure {
    fn from(error: DossierError) -> Self {
        refused(&error)
    }
}

/// Reads decisions, or says all that is wrong with them; and their bytes.
pub fn read(words: Words, path: &Path) -> Result<(Decisions, Vec<u8>), Failure> {
    let unreadable = |error: std::io::Error| {
        Failure::at("error-unreadable", path).with("reason", error.to_string())
    };
    let file = std::fs::File::open(path).map_err(unreadable)?;
    let mut bytes = Vec::new();
    file.take(MAX_BYTES as u64 + 1).read_to_end(&mut bytes).map_err(unreadable)?;
    parse(words, path, bytes)
}

fn parse(words: Words, path: &Path, bytes: Vec<u8>) -> Result<(Decisions, Vec<u8>), Failure> {
    let standard = thirteen_standard::standard().map_err(Failure::internal)?;
    let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let (decisions, problems) = read_decisions(standard, &name, &bytes);
    if problems.is_empty() {
        return Ok((decisions, bytes));
    }
    Err(answers::tell(words, path, &problems, &BTreeMap::from([(name, bytes)])))
}

/// Who decides, today.
pub fn signature(by: &By) -> Result<Signature, Failure> {
    let date = clock::today()?;
    if let Some(day) = &by.expires {
        if !is_day(day) {
            return Err(Failure::new("problem-not-a-day").with("found", day));
        }
        if *day < date {
            return Err(Failure::new("error-expired-already").with("day", day));
        }
    }
    for (name, text) in [("--by", &by.by), ("--reason", &by.reason)] {
        if text.trim().is_empty() {
            return Err(Failure::new("problem-missing-key").with("key", name));
        }
    }
    Ok(Signature {
        person: by.by.clone(),
        date,
        reason: by.reason.clone(),
        expires: by.expires.clone(),
    })
}

/// Changes the decisions. What is there has to be right, and what comes of it is.
pub fn change(
    words: Words,
    by: &By,
    found: &Found,
    change: impl FnOnce(&mut DecisionsWriter),
) -> Result<(), Failure> {
    let path = path(by, found)?;
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty());
    let folder = folder.unwrap_or(Path::new("."));
    let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
    edit(folder, &name, |text| {
        let text = text.unwrap_or_default();
        parse(words, &path, text.as_bytes().to_vec())?;
        let mut writer = DecisionsWriter::open(&name, text).map_err(Failure::internal)?;
        change(&mut writer);
        let new = writer.text();
        parse(words, &path, new.as_bytes().to_vec())?;
        Ok::<_, Failure>(new)
    })?;
    output::note(&crate::dialogue::written(words, &path));
    Ok(())
}

/// The file: the one that is named, else that of the product. A link is followed: its target is
/// what is replaced.
fn path(by: &By, found: &Found) -> Result<PathBuf, Failure> {
    let named = by.decisions.clone();
    let path = named.unwrap_or_else(|| folder(found).join(DECISIONS));
    if path.is_symlink() {
        let refused = |error: std::io::Error| Failure::write(&path.display().to_string(), &error);
        return path.canonicalize().map_err(refused);
    }
    Ok(path)
}

/// The folder of the product: named, or handed in, or this one.
fn folder(found: &Found) -> PathBuf {
    let product = found.sources.iter().find(|path| product::is_product(path));
    let product = found.dossier.as_ref().or(product);
    product.cloned().unwrap_or_else(|| PathBuf::from("."))
}

/// The facts of a finding, from the sources it was made from, or from the dossier.
pub fn fact(words: Words, id: &str, found: &Found) -> Result<FactKey, Failure> {
    let is_new = found.sources.iter().any(|path| !product::is_product(path));
    let assessment = if is_new { judge_apart(found)? } else { stored_assessment(&folder(found))? };
    let finding = find(&assessment, id)?;
    let key = FactKey::new(&finding.check, &finding.subject, &finding.locators);
    let same = assessment
        .findings
        .iter()
        .filter(|own| FactKey::new(&own.check, &own.subject, &own.locators) == key);
    let count = same.count();
    if count > 1 {
        let text = words.format("decision-same", &[("count", Value::from(count))]);
        output::note(&text);
    }
    Ok(key)
}

/// Judges the sources in a process of its own, which gives its rights up: this one has still to
/// write.
fn judge_apart(found: &Found) -> Result<Assessment, Failure> {
    let program = std::env::current_exe().map_err(Failure::internal)?;
    let mut command = Command::new(program);
    command.args(["check", "--json"]);
    if let Some(path) = &found.answers {
        command.arg("--answers").arg(path);
    }
    if let Some(kind) = found.reading.kind.and_then(|kind| kind.to_possible_value()) {
        command.arg("--as").arg(kind.get_name());
    }
    let sources = found.sources.iter().filter(|path| !product::is_product(path));
    let output = command
        .arg("--")
        .args(sources)
        .stdin(Stdio::null())
        .stderr(Stdio::inherit())
        .output()
        .map_err(Failure::internal)?;
    if output.status.code() == Some(2) {
        return Err(Failure::new("error-no-evidence"));
    }
    serde_json::from_slice(&output.stdout).map_err(Failure::internal)
}

fn find<'a>(assessment: &'a Assessment, id: &str) -> Result<&'a FindingView, Failure> {
    let found = assessment.findings.iter().find(|finding| finding.id == id);
    found.ok_or_else(|| Failure::new("error-unknown-finding").with("id", id))
}
