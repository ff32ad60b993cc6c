// SPDX-License-Identifier: Apache-2.0 OR MIT
//! Reading a dossier: everything that the program wrote is held against its hash.

use std::fs::File;
use std::io::Read as _;
use std::path::{Path, PathBuf};

use thirteen_evidence::{EVIDENCE_SCHEMA, Evidence, SourceKind};
use thirteen_verdict::{ASSESSMENT_SCHEMA, Assessment};

use crate::disk::RealDisk;
use crate::error::DossierError;
use crate::index::{DOSSIER_SCHEMA, INDEX, Index, hash};
use crate::journal;
use crate::stamp::Stamps;
use crate::{ASSESSMENT, State};

/// No file of a dossier is longer than this, stored or decompressed.
pub(crate) const MAX_BYTES: u64 = 512 << 20;

/// A dossier that was read.
#[derive(Debug)]
pub struct Dossier {
    folder: PathBuf,
    index: Index,
    /// Hash of the index: whether somebody else wrote since is seen by it.
    pub(crate) seen: String,
    stamps: Stamps,
}

/// Whether a folder holds a dossier.
#[must_use]
pub fn is_dossier(folder: &Path) -> bool {
    folder.join(INDEX).is_file() || journal::is_interrupted(folder)
}

impl Dossier {
    /// Opens a dossier; completes what was interrupted.
    ///
    /// # Errors
    /// There is none, it is being written, or its index cannot be understood.
    pub fn open(folder: &Path) -> Result<Self, DossierError> {
        if !is_dossier(folder) {
            return Err(DossierError::None { folder: folder.to_owned() });
        }
        let _lock = match journal::lock(folder, &RealDisk) {
            Ok(lock) => Some(lock),
            // A dossier can be read where it cannot be written, unless it is halfway.
            Err(DossierError::Io { .. }) if !journal::is_interrupted(folder) => None,
            Err(error) => return Err(error),
        };
        Self::read(folder)
    }

    /// The same, while the lock is held.
    pub(crate) fn read(folder: &Path) -> Result<Self, DossierError> {
        let bytes = load(folder, INDEX)?;
        let index: Index =
            serde_json::from_slice(&bytes).map_err(|error| DossierError::damaged(INDEX, error))?;
        if index.schema != DOSSIER_SCHEMA {
            return Err(DossierError::damaged(INDEX, index.schema));
        }
        let stamps = Stamps::read(folder);
        Ok(Self { folder: folder.to_owned(), index, seen: hash(&bytes), stamps })
    }

    /// The folder.
    #[must_use]
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// The index.
    #[must_use]
    pub const fn index(&self) -> &Index {
        &self.index
    }

    /// The evidence of each kind of source, in the order of the kinds.
    ///
    /// # Errors
    /// A file is not what was written.
    pub fn evidence(&self) -> Result<Vec<(SourceKind, Evidence)>, DossierError> {
        self.evidence_without(&[])
    }

    /// The same, but for kinds whose evidence is collected anew: what is stored of them is not
    /// looked at.
    ///
    /// # Errors
    /// A file is not what was written.
    pub fn evidence_without(
        &self,
        kinds: &[SourceKind],
    ) -> Result<Vec<(SourceKind, Evidence)>, DossierError> {
        let mut all = Vec::new();
        for file in &self.index.files {
            let Some(name) = file.path.strip_prefix("evidence/") else { continue };
            if kinds.iter().any(|kind| name.split('.').next() == Some(kind.id())) {
                continue;
            }
            let bytes = self.stored(&file.path)?;
            let bytes = match name.strip_suffix(".zst") {
                Some(_) => decompress(&file.path, &bytes)?,
                None => bytes,
            };
            let evidence: Evidence = serde_json::from_slice(&bytes)
                .map_err(|error| DossierError::damaged(&file.path, error))?;
            if evidence.schema != EVIDENCE_SCHEMA {
                return Err(DossierError::damaged(&file.path, evidence.schema));
            }
            let kind = evidence.artefacts.first().map(|artefact| artefact.kind);
            let kind = kind.ok_or_else(|| DossierError::damaged(&file.path, "no artefact"))?;
            all.push((kind, evidence));
        }
        all.sort_by_key(|(kind, _)| *kind);
        Ok(all)
    }

    /// The assessment as it was derived last.
    ///
    /// # Errors
    /// It is not what was written.
    pub fn assessment(&self) -> Result<Assessment, DossierError> {
        let bytes = self.stored(ASSESSMENT)?;
        let assessment: Assessment = serde_json::from_slice(&bytes)
            .map_err(|error| DossierError::damaged(ASSESSMENT, error))?;
        if assessment.schema == ASSESSMENT_SCHEMA {
            Ok(assessment)
        } else {
            Err(DossierError::damaged(ASSESSMENT, assessment.schema))
        }
    }

    /// Whether the user's own files are no longer those that the assessment was derived from.
    #[must_use]
    pub fn has_changed_inputs(&self) -> bool {
        let is_same = |path: &str| {
            let known = self.index.inputs.iter().find(|file| file.path == path);
            let now = load(&self.folder, path).ok().map(|bytes| hash(&bytes));
            known.map(|file| &file.sha256) == now.as_ref()
        };
        ![crate::DECLARATION, crate::DECISIONS].into_iter().all(is_same)
    }

    /// Whether a source is still what the evidence was collected from, as cheaply as that can be
    /// known; and where it lies. `None` where it is not known where it lay.
    #[must_use]
    pub fn state(&self, source: usize) -> Option<(PathBuf, State)> {
        let record = self.index.sources.get(source)?;
        self.stamps.state(record)
    }

    /// The stamp of a source, where it was taken.
    pub(crate) fn stamp(&self, sha256: &str) -> Option<&crate::Stamp> {
        self.stamps.of(sha256)
    }

    fn stored(&self, path: &str) -> Result<Vec<u8>, DossierError> {
        let record = self
            .index
            .file(path)
            .ok_or_else(|| DossierError::damaged(path, "the index does not list it"))?;
        let bytes = load(&self.folder, path)?;
        let found = hash(&bytes);
        if found == record.sha256 {
            return Ok(bytes);
        }
        Err(DossierError::Hash { path: path.to_owned(), expected: record.sha256.clone(), found })
    }
}

/// The bytes of a file of the folder.
pub(crate) fn load(folder: &Path, path: &str) -> Result<Vec<u8>, DossierError> {
    let place = journal::place(folder, path)?;
    let file = File::open(&place).map_err(DossierError::io(&place))?;
    let mut bytes = Vec::new();
    file.take(MAX_BYTES + 1).read_to_end(&mut bytes).map_err(DossierError::io(&place))?;
    bounded(path, bytes)
}

fn decompress(path: &str, bytes: &[u8]) -> Result<Vec<u8>, DossierError> {
    let damaged = |error: std::io::Error| DossierError::damaged(path, error);
    let decoder = zstd::stream::read::Decoder::new(bytes).map_err(damaged)?;
    let mut plain = Vec::new();
    decoder.take(MAX_BYTES + 1).read_to_end(&mut plain).map_err(damaged)?;
    bounded(path, plain)
}

fn bounded(path: &str, bytes: Vec<u8>) -> Result<Vec<u8>, DossierError> {
    if bytes.len() as u64 > MAX_BYTES {
        return Err(DossierError::damaged(path, "it is too long"));
    }
    Ok(bytes)
}
