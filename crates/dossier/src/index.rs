// SPDX-License-Identifier: Apache-2.0 OR MIT
//! The index: what belongs to the dossier, with hashes. Nothing in it depends on the machine or on
//! the clock, so that the same sources, answers and decisions give the same bytes.

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use thirteen_evidence::redact::hex;
use thirteen_evidence::{Artefact, SourceKind};

/// Name and version of the index's shape. A version only adds.
pub const DOSSIER_SCHEMA: &str = "thirteen/dossier/1";

/// Name of the index.
pub(crate) const INDEX: &str = "dossier.json";

/// The index.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Index {
    /// `thirteen/dossier/1`.
    pub schema: String,
    /// Version of the program that collected the evidence.
    pub version: String,
    /// The sources that the evidence was collected from.
    pub sources: Vec<SourceRecord>,
    /// What the program wrote, by path.
    pub files: Vec<FileRecord>,
    /// The user's own files, as they were when the assessment was derived.
    #[serde(default)]
    pub inputs: Vec<FileRecord>,
}

/// One source.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SourceRecord {
    /// What kind of source it is.
    pub kind: SourceKind,
    /// Its file name, without the folders.
    pub name: String,
    /// SHA-256, as the evidence has it.
    pub sha256: String,
    /// Size in bytes.
    pub size: u64,
}

impl SourceRecord {
    /// The record of an artefact, under the name of its file.
    #[must_use]
    pub fn new(artefact: &Artefact, name: &str) -> Self {
        Self {
            kind: artefact.kind,
            name: name.to_owned(),
            sha256: artefact.sha256.clone(),
            size: artefact.size,
        }
    }
}

/// One file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct FileRecord {
    /// Path inside the folder, with `/`.
    pub path: String,
    /// SHA-256 of its bytes, as stored.
    pub sha256: String,
    /// Size in bytes, as stored.
    pub size: u64,
}

impl FileRecord {
    /// The record of bytes under a path.
    #[must_use]
    pub fn of(path: &str, bytes: &[u8]) -> Self {
        Self {
            path: path.to_owned(),
            sha256: hash(bytes),
            size: u64::try_from(bytes.len()).unwrap_or(u64::MAX),
        }
    }
}

impl Index {
    /// The record of a file that the program wrote.
    #[must_use]
    pub fn file(&self, path: &str) -> Option<&FileRecord> {
        self.files.iter().find(|file| file.path == path)
    }
}

/// SHA-256 in lower-case hex.
pub(crate) fn hash(bytes: &[u8]) -> String {
    hex(&Sha256::digest(bytes))
}

/// JSON as it is stored: indented, for people and for git.
pub(crate) fn json<T: Serialize>(path: &str, value: &T) -> Result<Vec<u8>, crate::DossierError> {
    let mut bytes = serde_json::to_vec_pretty(value)
        .map_err(|error| crate::DossierError::damaged(path, error))?;
    bytes.push(b'\n');
    Ok(bytes)
}
