// SPDX-License-Identifier: Apache-2.0 OR MIT
//! Whether a source is still what it was, without reading it anew.
//!
//! A file whose size and time of change are those of before is taken to be the same, as git does
//! it: not where it changed so shortly before it was stamped that a second change could bear the
//! same time. Whatever differs there is hashed, and the hash decides. Who sets the time of a changed
//! file back is not found out this way; reading anew on request does.

use std::fs::{self, File, Metadata};
use std::io::{self, Read as _};
use std::path::{Path, PathBuf};
use std::time::{SystemTime, UNIX_EPOCH};

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use thirteen_evidence::redact::hex;

use crate::disk::Disk;
use crate::index::{SourceRecord, json};
use crate::journal::OWN;

/// A change that is no older than this may not be the last one with its time.
const RACY: u128 = 2_000_000_000;

/// No more entries of a folder are looked at; what is larger is read anew.
const MAX_ENTRIES: usize = 200_000;

/// What can be seen of a source from outside.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Stamp {
    /// Where it lies on this machine.
    path: PathBuf,
    /// SHA-256 of the source, as the evidence has it.
    sha256: String,
    /// Size in bytes; of a folder, the sum of its files.
    size: u64,
    /// When it changed last, in nanoseconds since 1970; of a folder, the latest of its entries.
    modified: String,
    /// When this was looked at, in nanoseconds since 1970.
    taken: String,
    /// Of a folder: a hash over the names, kinds, sizes and times of its entries.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    entries: Option<String>,
}

/// How a source stands to what was collected from it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum State {
    /// It is the same.
    Same,
    /// It is another.
    Changed,
    /// It is not there.
    Gone,
}

impl Stamp {
    /// The stamp of a source. It is taken before the source is read: what changes while it is read
    /// is seen the next time.
    ///
    /// # Errors
    /// It cannot be looked at.
    pub fn of(path: &Path) -> io::Result<Self> {
        let taken = nanoseconds(SystemTime::now()).to_string();
        let path = path.canonicalize()?;
        let metadata = fs::metadata(&path)?;
        let (size, modified, entries) = if metadata.is_dir() {
            let seen = walk(&path)?;
            (seen.size, seen.modified, Some(hex(&seen.digest.finalize())))
        } else {
            (metadata.len(), modified(&metadata), None)
        };
        let modified = modified.to_string();
        Ok(Self { path, sha256: String::new(), size, modified, taken, entries })
    }

    /// The same, once the hash of the source is known.
    #[must_use]
    pub fn with_hash(mut self, sha256: &str) -> Self {
        sha256.clone_into(&mut self.sha256);
        self
    }

    fn state(&self) -> State {
        let Ok(now) = Self::of(&self.path) else {
            return if self.path.exists() { State::Changed } else { State::Gone };
        };
        let changed: u128 = self.modified.parse().unwrap_or(u128::MAX);
        let taken: u128 = self.taken.parse().unwrap_or(0);
        let is_alike =
            (now.size, &now.modified, &now.entries) == (self.size, &self.modified, &self.entries);
        if is_alike && changed.saturating_add(RACY) <= taken {
            return State::Same;
        }
        match hash_file(&self.path) {
            // The hash of a folder is its collector's to make.
            Ok(found) if self.entries.is_none() && found == self.sha256 => State::Same,
            _ => State::Changed,
        }
    }
}

/// The stamps of a dossier's sources.
#[derive(Debug, Default, Serialize, Deserialize)]
pub(crate) struct Stamps {
    sources: Vec<Stamp>,
}

impl Stamps {
    /// Those that were taken last. They speed up and prove nothing: what is broken is as if it were
    /// not there.
    pub(crate) fn read(folder: &Path) -> Self {
        let bytes = fs::read(folder.join(OWN).join("stamps.json")).unwrap_or_default();
        serde_json::from_slice(&bytes).unwrap_or_default()
    }

    pub(crate) fn write(folder: &Path, disk: &dyn Disk, sources: Vec<Stamp>) -> io::Result<()> {
        let bytes = json("stamps.json", &Self { sources }).map_err(io::Error::other)?;
        let draft = folder.join(OWN).join("stamps.new");
        disk.write(&draft, &bytes)?;
        disk.rename(&draft, &folder.join(OWN).join("stamps.json"))
    }

    pub(crate) fn state(&self, record: &SourceRecord) -> Option<(PathBuf, State)> {
        let stamp = self.sources.iter().find(|stamp| stamp.sha256 == record.sha256)?;
        Some((stamp.path.clone(), stamp.state()))
    }

    /// The stamps of sources that stay.
    pub(crate) fn of(&self, sha256: &str) -> Option<&Stamp> {
        self.sources.iter().find(|stamp| stamp.sha256 == sha256)
    }
}

/// What a folder's entries add up to.
struct Seen {
    size: u64,
    modified: u128,
    digest: Sha256,
    count: usize,
}

fn walk(root: &Path) -> io::Result<Seen> {
    let mut seen = Seen { size: 0, modified: 0, digest: Sha256::new(), count: 0 };
    let mut folders = vec![root.to_owned()];
    while let Some(folder) = folders.pop() {
        let mut entries: Vec<_> = fs::read_dir(&folder)?.collect::<io::Result<_>>()?;
        entries.sort_by_key(fs::DirEntry::file_name);
        for entry in entries {
            seen.count += 1;
            if seen.count > MAX_ENTRIES {
                return Err(io::Error::other("too many entries"));
            }
            let metadata = entry.metadata()?;
            let path = entry.path();
            let time = modified(&metadata);
            seen.modified = seen.modified.max(time);
            let name = path.strip_prefix(root).unwrap_or(&path);
            seen.digest.update(name.as_os_str().as_encoded_bytes());
            seen.digest.update([0, kind(&metadata)]);
            seen.digest.update(metadata.len().to_le_bytes());
            seen.digest.update(time.to_le_bytes());
            if metadata.is_dir() {
                folders.push(path);
            } else {
                seen.size = seen.size.saturating_add(metadata.len());
            }
        }
    }
    Ok(seen)
}

fn kind(metadata: &Metadata) -> u8 {
    match (metadata.is_dir(), metadata.is_symlink()) {
        (true, _) => 1,
        (_, true) => 2,
        _ => 0,
    }
}

fn modified(metadata: &Metadata) -> u128 {
    metadata.modified().map_or(u128::MAX, nanoseconds)
}

fn nanoseconds(time: SystemTime) -> u128 {
    time.duration_since(UNIX_EPOCH).map_or(0, |since| since.as_nanos())
}

fn hash_file(path: &Path) -> io::Result<String> {
    let mut file = File::open(path)?;
    let mut digest = Sha256::new();
    let mut buffer = vec![0; 1 << 16];
    loop {
        let read = file.read(&mut buffer)?;
        if read == 0 {
            return Ok(hex(&digest.finalize()));
        }
        digest.update(buffer.get(..read).unwrap_or_default());
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a panic in a test is its message")]
mod tests {
    use std::time::Duration;

    use super::*;

    fn stamp(path: &Path, sha256: &str) -> Stamp {
        Stamp::of(path).unwrap().with_hash(sha256)
    }

    /// As if it had been looked at long after the last change.
    fn late(stamp: Stamp) -> Stamp {
        let taken = nanoseconds(SystemTime::now()) + 10 * RACY;
        Stamp { taken: taken.to_string(), ..stamp }
    }

    #[test]
    fn a_file_that_changed_is_seen_and_one_that_was_touched_is_hashed() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("image.bin");
        fs::write(&path, b"one").unwrap();
        // A wrong hash tells whether the file was hashed: the stamp alone is trusted here.
        assert_eq!(late(stamp(&path, "other")).state(), State::Same);
        let stamp = late(stamp(&path, &crate::index::hash(b"one")));
        let touched = SystemTime::now() + Duration::from_secs(60);
        File::options().write(true).open(&path).unwrap().set_modified(touched).unwrap();
        assert_eq!(stamp.state(), State::Same);
        fs::write(&path, b"two").unwrap();
        assert_eq!(stamp.state(), State::Changed);
        fs::remove_file(&path).unwrap();
        assert_eq!(stamp.state(), State::Gone);
    }

    #[test]
    fn a_change_within_the_same_tick_is_seen() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("image.bin");
        fs::write(&path, b"one").unwrap();
        let stamp = stamp(&path, &crate::index::hash(b"one"));
        let time = fs::metadata(&path).unwrap().modified().unwrap();
        fs::write(&path, b"two").unwrap();
        File::options().write(true).open(&path).unwrap().set_modified(time).unwrap();
        // Stamped right after it was written: the stamp alone is not trusted.
        assert_eq!(stamp.state(), State::Changed);
    }

    #[test]
    fn a_folder_is_known_by_its_entries() {
        let folder = tempfile::tempdir().unwrap();
        fs::create_dir(folder.path().join("etc")).unwrap();
        fs::write(folder.path().join("etc/passwd"), b"root").unwrap();
        let stamp = late(stamp(folder.path(), "00"));
        assert_eq!(stamp.state(), State::Same);
        fs::write(folder.path().join("etc/shadow"), b"root").unwrap();
        assert_eq!(stamp.state(), State::Changed);
    }
}
