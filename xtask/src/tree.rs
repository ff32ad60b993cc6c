// SPDX-License-Identifier: Apache-2.0 OR MIT
//! The tree that the tasks work on.

use std::error::Error;
use std::path::{Path, PathBuf};

/// What a task gives.
pub type Done<T = ()> = Result<T, Box<dyn Error>>;

/// The root of the workspace.
pub fn root() -> PathBuf {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.parent().unwrap_or(here).to_owned()
}

/// Writes a file, with the folders that lead to it, and says so where it changes.
pub fn write(path: &Path, text: &str) -> Done {
    if std::fs::read_to_string(path).is_ok_and(|old| old == text) {
        return Ok(());
    }
    if let Some(folder) = path.parent() {
        std::fs::create_dir_all(folder)?;
    }
    std::fs::write(path, text).map_err(|error| format!("{}: {error}", path.display()))?;
    println!("wrote {}", path.strip_prefix(root()).unwrap_or(path).display());
    Ok(())
}

/// Changes a file.
pub fn change(path: &Path, change: impl FnOnce(&str) -> Done<String>) -> Done {
    let old =
        std::fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))?;
    write(path, &change(&old)?)
}
