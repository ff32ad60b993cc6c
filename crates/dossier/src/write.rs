// SPDX-License-Identifier: Apache-2.0 OR MIT
//! Writing a dossier.

use std::fs;
use std::path::Path;

use thirteen_evidence::{Evidence, SourceKind};
use thirteen_verdict::Assessment;

use crate::disk::{Disk, RealDisk};
use crate::error::DossierError;
use crate::index::{DOSSIER_SCHEMA, FileRecord, INDEX, Index, SourceRecord, hash, json};
use crate::read::{Dossier, load};
use crate::stamp::{Stamp, Stamps};
use crate::{ASSESSMENT, ATTACHMENTS, journal};

/// Evidence above this many bytes is compressed: below, git shows how it changes.
const LARGE: usize = 1 << 20;

/// How hard it is compressed: the fastest level that still makes a tenth of it.
const LEVEL: i32 = 3;

/// No more attachments are listed.
const MAX_ATTACHMENTS: usize = 1000;

/// What a dossier shall hold.
#[derive(Debug)]
pub struct Content<'a> {
    /// Version of the program.
    pub version: &'a str,
    /// The sources of all evidence, and the stamps of those that are at hand.
    pub sources: Vec<(SourceRecord, Option<Stamp>)>,
    /// The evidence, a kind of source each.
    pub evidence: Vec<(SourceKind, EvidenceOf<'a>)>,
    /// What was derived from it.
    pub assessment: &'a Assessment,
    /// The user's own files that the assessment rests on: as they were read.
    pub inputs: Vec<FileRecord>,
    /// Files of the user's to put beside, where they are not there yet.
    pub texts: Vec<(String, Vec<u8>)>,
}

/// Evidence of one kind of source.
#[derive(Debug, Clone, Copy)]
pub enum EvidenceOf<'a> {
    /// As it is stored already.
    Stored,
    /// Collected just now.
    New(&'a Evidence),
}

impl Dossier {
    /// Writes a dossier: all of it, or nothing. `before` is what was read, on which the new content
    /// rests.
    ///
    /// # Errors
    /// It is locked, somebody wrote since `before` was read, or the disk refused.
    pub fn write(
        folder: &Path,
        content: &Content<'_>,
        before: Option<&Self>,
    ) -> Result<(), DossierError> {
        write_on(&RealDisk, folder, content, before)
    }
}

pub(crate) fn write_on(
    disk: &dyn Disk,
    folder: &Path,
    content: &Content<'_>,
    before: Option<&Dossier>,
) -> Result<(), DossierError> {
    disk.create_folder(folder).map_err(DossierError::io(folder))?;
    let _lock = journal::lock(folder, disk)?;
    let now = load(folder, INDEX).ok().map(|bytes| hash(&bytes));
    if now.as_ref() != before.map(|own| &own.seen) {
        return Err(DossierError::Changed { folder: folder.to_owned() });
    }
    let old = before.map(Dossier::index);
    let mut batch = Batch { folder, old, files: Vec::new(), records: Vec::new() };
    for (kind, evidence) in &content.evidence {
        batch.evidence(*kind, *evidence)?;
    }
    // When and how long is told on the terminal; what is stored depends on neither.
    let assessment = Assessment { envelope: None, ..content.assessment.clone() };
    batch.put(ASSESSMENT, json(ASSESSMENT, &assessment)?);
    let mut inputs = content.inputs.clone();
    inputs.extend(attachments(folder)?);
    let index = Index {
        schema: DOSSIER_SCHEMA.to_owned(),
        version: content.version.to_owned(),
        sources: content.sources.iter().map(|(record, _)| record.clone()).collect(),
        files: batch.records,
        inputs,
    };
    let mut files = batch.files;
    let texts = content.texts.iter().filter(|(name, _)| !folder.join(name).exists());
    files.extend(texts.cloned());
    if old != Some(&index) {
        files.push((INDEX.to_owned(), json(INDEX, &index)?));
    }
    journal::write(folder, disk, &files)?;
    // What the index no longer lists is in nobody's way; where this is not reached, it stays.
    for file in old.into_iter().flat_map(|old| &old.files) {
        if index.file(&file.path).is_none() {
            let _ = disk.remove(&journal::place(folder, &file.path)?);
        }
    }
    // Stamps speed up the next time; a disk that refuses them costs no more than that.
    let stamps = content.sources.iter().filter_map(|(record, stamp)| {
        stamp.clone().or_else(|| before?.stamp(&record.sha256).cloned())
    });
    let stamps: Vec<Stamp> = stamps.collect();
    if content.sources.iter().any(|(_, stamp)| stamp.is_some()) {
        let _ = Stamps::write(folder, disk, stamps);
    }
    Ok(())
}

/// Files to write, and records of all.
struct Batch<'a> {
    folder: &'a Path,
    old: Option<&'a Index>,
    files: Vec<(String, Vec<u8>)>,
    records: Vec<FileRecord>,
}

impl Batch<'_> {
    fn evidence(&mut self, kind: SourceKind, own: EvidenceOf<'_>) -> Result<(), DossierError> {
        let plain = format!("evidence/{}.json", kind.id());
        let packed = format!("{plain}.zst");
        match own {
            EvidenceOf::Stored => {
                let known =
                    [&plain, &packed].into_iter().find_map(|path| self.old?.file(path)).cloned();
                let record = known.ok_or_else(|| DossierError::damaged(&plain, "it is gone"))?;
                self.records.push(record);
            }
            EvidenceOf::New(evidence) => {
                let evidence = Evidence { envelope: None, ..evidence.clone() };
                let bytes = json(&plain, &evidence)?;
                if bytes.len() < LARGE {
                    self.put(&plain, bytes);
                } else {
                    let small = zstd::stream::encode_all(bytes.as_slice(), LEVEL)
                        .map_err(|error| DossierError::damaged(&packed, error))?;
                    self.put(&packed, small);
                }
            }
        }
        Ok(())
    }

    /// A file that is the same as before is not written anew; whether it is, the disk says and not
    /// the index, as somebody may have touched it.
    fn put(&mut self, path: &str, bytes: Vec<u8>) {
        let record = FileRecord::of(path, &bytes);
        let is_there =
            || load(self.folder, path).is_ok_and(|stored| hash(&stored) == record.sha256);
        if self.old.and_then(|old| old.file(path)) != Some(&record) || !is_there() {
            self.files.push((path.to_owned(), bytes));
        }
        self.records.push(record);
    }
}

/// The papers beside: each with its hash.
fn attachments(folder: &Path) -> Result<Vec<FileRecord>, DossierError> {
    let Ok(entries) = fs::read_dir(folder.join(ATTACHMENTS)) else { return Ok(Vec::new()) };
    let files = entries.flatten().filter(|entry| entry.path().is_file());
    let names = files.filter_map(|entry| entry.file_name().into_string().ok());
    let mut names: Vec<String> = names.take(MAX_ATTACHMENTS).collect();
    names.sort();
    let record = |name: &String| {
        let path = format!("{ATTACHMENTS}/{name}");
        load(folder, &path).map(|bytes| FileRecord::of(&path, &bytes))
    };
    names.iter().map(record).collect()
}

/// Changes one of the user's own files under the lock: what is there is read, changed, and replaced
/// at once. `change` gets the text, or none where there is no file.
///
/// # Errors
/// It is locked, it is no text, the disk refused, or what `change` says.
pub fn edit<E: From<DossierError>>(
    folder: &Path,
    name: &str,
    change: impl FnOnce(Option<&str>) -> Result<String, E>,
) -> Result<(), E> {
    let _lock = journal::lock(folder, &RealDisk)?;
    let path = journal::place(folder, name)?;
    let text = match load(folder, name) {
        Ok(bytes) => {
            Some(String::from_utf8(bytes).map_err(|error| DossierError::damaged(name, error))?)
        }
        Err(_) if !path.exists() => None,
        Err(error) => return Err(error.into()),
    };
    let new = change(text.as_deref())?;
    if text.as_ref() != Some(&new) {
        journal::write(folder, &RealDisk, &[(name.to_owned(), new.into_bytes())])?;
    }
    Ok(())
}

#[cfg(test)]
#[path = "write_tests.rs"]
mod tests;
