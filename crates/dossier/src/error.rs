// SPDX-License-Identifier: Apache-2.0 OR MIT
//! What can go wrong with a folder on disk.

use std::io;
use std::path::{Path, PathBuf};

/// What went wrong.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum DossierError {
    /// The folder holds no dossier.
    #[error("{} holds no dossier", folder.display())]
    None {
        /// The folder.
        folder: PathBuf,
    },
    /// Somebody else writes to it.
    #[error("{} is being written by somebody else", folder.display())]
    Busy {
        /// The folder.
        folder: PathBuf,
    },
    /// It was written by somebody else since it was read.
    #[error("{} was written by somebody else in the meantime", folder.display())]
    Changed {
        /// The folder.
        folder: PathBuf,
    },
    /// A file is not what the index says.
    #[error("{path} is not what was written: SHA-256 {found}, expected {expected}")]
    Hash {
        /// The file.
        path: String,
        /// What it should be.
        expected: String,
        /// What it is.
        found: String,
    },
    /// A file cannot be understood.
    #[error("{path} cannot be read: {reason}")]
    Damaged {
        /// The file.
        path: String,
        /// Why.
        reason: String,
    },
    /// The operating system refused.
    #[error("{}: {source}", path.display())]
    Io {
        /// The file or folder.
        path: PathBuf,
        /// Why.
        source: io::Error,
    },
}

impl DossierError {
    pub(crate) fn io(path: &Path) -> impl FnOnce(io::Error) -> Self + use<> {
        let path = path.to_owned();
        move |source| Self::Io { path, source }
    }

    pub(crate) fn damaged(path: &str, reason: impl std::fmt::Display) -> Self {
        Self::Damaged { path: path.to_owned(), reason: reason.to_string() }
    }
}
