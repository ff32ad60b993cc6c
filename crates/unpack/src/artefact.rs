// SPDX-License-Identifier: Apache-2.0 OR MIT
//! What is handed in: an image, mapped; or a folder, or files in memory, taken as an unpacked root
//! file system.

use std::fs::File;
use std::io::{self, Read};
use std::ops::Deref;
use std::path::{Path, PathBuf};

use memmap2::Mmap;

use crate::budget::Limits;
use crate::folder;
use crate::tree::{Cause, Header};

/// Files below this size, in bytes, are copied: mapping them costs more than reading.
const COPY_BELOW: u64 = 64 << 10;

/// Why a source could not be opened at all.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum OpenError {
    /// The operating system refused.
    #[error("{path}: {source}")]
    Refused {
        /// The path as given.
        path: PathBuf,
        /// What it said.
        source: io::Error,
    },
    /// A file without a byte in it.
    #[error("{path}: the file is empty")]
    Empty {
        /// The path as given.
        path: PathBuf,
    },
    /// Neither a regular file nor a folder.
    #[error("{path}: not a regular file and not a folder")]
    Special {
        /// The path as given.
        path: PathBuf,
    },
}

/// What is handed in.
#[derive(Debug)]
#[non_exhaustive]
pub enum Artefact {
    /// An image.
    Image(Image),
    /// Files: a folder on disk, or files in memory.
    Files(Vec<SourceFile>),
}

/// The bytes of an image.
#[derive(Debug)]
pub enum Image {
    /// Mapped from a file.
    Mapped(Mmap),
    /// In memory.
    Memory(Vec<u8>),
}

impl Deref for Image {
    type Target = [u8];

    fn deref(&self) -> &[u8] {
        match self {
            Self::Mapped(map) => map,
            Self::Memory(bytes) => bytes,
        }
    }
}

/// One file of a folder, or one in memory.
#[derive(Debug)]
pub struct SourceFile {
    /// Its entry.
    pub header: Header,
    /// Where its content is.
    pub stored: Stored,
}

/// Where a file's content is.
#[derive(Debug)]
pub enum Stored {
    /// It has none.
    Nothing,
    /// In memory.
    Memory(Vec<u8>),
    /// On disk.
    Disk(PathBuf),
    /// It cannot be had.
    Unreadable(Cause),
}

impl Artefact {
    /// Opens a file or a folder.
    ///
    /// # Errors
    /// Where there is nothing to read: no such path, no permission, an empty file, a device.
    pub fn open(path: &Path) -> Result<Self, OpenError> {
        let refused = |source| OpenError::Refused { path: path.to_owned(), source };
        let metadata = std::fs::metadata(path).map_err(refused)?;
        if metadata.is_dir() {
            return Ok(Self::Files(folder::list(path).map_err(refused)?));
        }
        if !metadata.is_file() {
            return Err(OpenError::Special { path: path.to_owned() });
        }
        let mut file = File::open(path).map_err(refused)?;
        if metadata.len() == 0 {
            return Err(OpenError::Empty { path: path.to_owned() });
        }
        if metadata.len() < COPY_BELOW {
            let mut bytes = Vec::new();
            file.by_ref().take(COPY_BELOW).read_to_end(&mut bytes).map_err(refused)?;
            return Ok(Self::Image(Image::Memory(bytes)));
        }
        Ok(Self::Image(Image::Mapped(map(&file).map_err(refused)?)))
    }

    /// An image in memory.
    #[must_use]
    pub fn from_bytes(bytes: Vec<u8>) -> Self {
        Self::Image(Image::Memory(bytes))
    }

    /// Size in bytes; of files, the sum over the regular ones.
    #[must_use]
    pub fn size(&self) -> u64 {
        match self {
            Self::Image(image) => image.len() as u64,
            Self::Files(files) => files
                .iter()
                .filter(|file| file.header.kind.has_content())
                .map(|file| file.header.size)
                .fold(0, u64::saturating_add),
        }
    }

    /// Limits that fit its size.
    #[must_use]
    pub fn limits(&self) -> Limits {
        Limits::for_size(self.size())
    }
}

/// Maps a regular file for reading.
#[expect(unsafe_code, reason = "memory mapping")]
fn map(file: &File) -> io::Result<Mmap> {
    // SAFETY: the mapping is private to this process and never written by it. Another process may
    // change the file meanwhile: every number read from the bytes is checked at each use, so that
    // changed bytes give other results, never an access outside the map. A file that another
    // process *truncates* while it is mapped raises SIGBUS, which ends this process; that is the
    // accepted cost of mapping (ripgrep accepts the same), and nothing is left half-written.
    unsafe { Mmap::map(file) }
}
