// SPDX-License-Identifier: Apache-2.0 OR MIT
//! Several files, written as one: a redo journal.

use std::fs::{self, File, OpenOptions};
use std::path::{Component, Path, PathBuf};
use std::time::{Duration, Instant};

use fs4::fs_std::FileExt as _;
use serde::{Deserialize, Serialize};

use crate::disk::Disk;
use crate::error::DossierError;
use crate::index::{hash, json};

/// Folder of what is of this machine alone.
pub(crate) const OWN: &str = ".thirteen";

/// How long another one's writing is waited for. It takes milliseconds.
const PATIENCE: Duration = Duration::from_secs(5);

/// One file of the journal.
#[derive(Debug, Clone, Serialize, Deserialize)]
struct Step {
    /// Its name in `pending`.
    pending: String,
    /// Its place.
    path: String,
    /// What it is.
    sha256: String,
}

/// The lock of a folder, held until it is dropped. The system gives it back when a process dies.
#[derive(Debug)]
pub(crate) struct Lock {
    _file: File,
}

/// Takes the lock, and completes what somebody left behind.
pub(crate) fn lock(folder: &Path, disk: &dyn Disk) -> Result<Lock, DossierError> {
    let own = folder.join(OWN);
    disk.create_folder(&own).map_err(DossierError::io(&own))?;
    let ignore = own.join(".gitignore");
    if !ignore.exists() {
        disk.write(&ignore, b"*\n").map_err(DossierError::io(&ignore))?;
    }
    let path = own.join("lock");
    let open = OpenOptions::new().write(true).create(true).truncate(false).open(&path);
    let file = open.map_err(DossierError::io(&path))?;
    let began = Instant::now();
    while !file.try_lock_exclusive().map_err(DossierError::io(&path))? {
        if began.elapsed() > PATIENCE {
            return Err(DossierError::Busy { folder: folder.to_owned() });
        }
        std::thread::sleep(Duration::from_millis(5));
    }
    recover(folder, disk)?;
    Ok(Lock { _file: file })
}

/// Whether somebody was killed between the moment from which the new dossier counts and its end.
pub(crate) fn is_interrupted(folder: &Path) -> bool {
    folder.join(OWN).join("pending").join("journal").exists()
}

/// Writes files as one. The lock is held.
pub(crate) fn write(
    folder: &Path,
    disk: &dyn Disk,
    files: &[(String, Vec<u8>)],
) -> Result<(), DossierError> {
    if files.is_empty() {
        return Ok(());
    }
    let pending = folder.join(OWN).join("pending");
    let io = DossierError::io;
    disk.create_folder(&pending).map_err(io(&pending))?;
    let mut steps = Vec::with_capacity(files.len());
    for (number, (path, bytes)) in files.iter().enumerate() {
        place(folder, path)?;
        let name = number.to_string();
        disk.write(&pending.join(&name), bytes).map_err(io(&pending))?;
        steps.push(Step { pending: name, path: path.clone(), sha256: hash(bytes) });
    }
    let draft = pending.join("draft");
    disk.write(&draft, &json("journal", &steps)?).map_err(io(&draft))?;
    disk.sync_folder(&pending).map_err(io(&pending))?;
    // From here on the new dossier counts.
    let journal = pending.join("journal");
    disk.rename(&draft, &journal).map_err(io(&journal))?;
    disk.sync_folder(&pending).map_err(io(&pending))?;
    apply(folder, disk, &steps)
}

/// Completes what was begun, or takes away what never counted.
fn recover(folder: &Path, disk: &dyn Disk) -> Result<(), DossierError> {
    let pending = folder.join(OWN).join("pending");
    let journal = pending.join("journal");
    match fs::read(&journal) {
        Ok(bytes) => {
            let steps: Vec<Step> = serde_json::from_slice(&bytes)
                .map_err(|error| DossierError::damaged("journal", error))?;
            apply(folder, disk, &steps)
        }
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => {
            if pending.exists() {
                disk.remove_folder(&pending).map_err(DossierError::io(&pending))?;
            }
            Ok(())
        }
        Err(error) => Err(DossierError::io(&journal)(error)),
    }
}

fn apply(folder: &Path, disk: &dyn Disk, steps: &[Step]) -> Result<(), DossierError> {
    let pending = folder.join(OWN).join("pending");
    let mut folders: Vec<PathBuf> = Vec::new();
    for step in steps {
        let from = pending.join(&step.pending);
        // What is gone was put in its place before.
        if !is_name(&step.pending) || !from.exists() {
            continue;
        }
        let to = place(folder, &step.path)?;
        if let Some(parent) = to.parent() {
            disk.create_folder(parent).map_err(DossierError::io(parent))?;
            if !folders.iter().any(|known| known == parent) {
                folders.push(parent.to_owned());
            }
        }
        disk.rename(&from, &to).map_err(DossierError::io(&to))?;
    }
    for parent in &folders {
        disk.sync_folder(parent).map_err(DossierError::io(parent))?;
    }
    let journal = pending.join("journal");
    disk.remove(&journal).map_err(DossierError::io(&journal))?;
    disk.remove_folder(&pending).map_err(DossierError::io(&pending))
}

fn is_name(name: &str) -> bool {
    !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_digit())
}

/// A place inside the folder; a dossier comes by e-mail, so that its paths are not to be trusted.
pub(crate) fn place(folder: &Path, path: &str) -> Result<PathBuf, DossierError> {
    let is_plain = |part: Component<'_>| matches!(part, Component::Normal(_));
    if path.is_empty() || path.contains('\\') || !Path::new(path).components().all(is_plain) {
        return Err(DossierError::damaged(path, "the path leads out of the folder"));
    }
    Ok(folder.join(path))
}
