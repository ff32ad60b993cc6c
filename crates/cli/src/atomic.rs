// SPDX-License-Identifier: Apache-2.0 OR MIT
//! Writing a file so that it is whole at any moment: the old one, or the new one.

use std::fs::{self, File};
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

use crate::failure::Failure;

/// Writes a file anew; one that is there is overwritten only where that is wanted.
pub fn write(path: &Path, bytes: &[u8], overwrite: bool) -> Result<(), Failure> {
    match place(path, bytes, overwrite) {
        Ok(()) => Ok(()),
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {
            Err(Failure::at("error-file-exists", path))
        }
        Err(error) => Err(Failure::write(&path.display().to_string(), &error)),
    }
}

fn place(path: &Path, bytes: &[u8], overwrite: bool) -> io::Result<()> {
    // A link is followed: its target is what is replaced.
    let target =
        if overwrite { path.canonicalize().unwrap_or(path.to_owned()) } else { path.to_owned() };
    let beside = beside(&target);
    let written = (|| {
        let mut file = File::options().write(true).create_new(true).open(&beside)?;
        file.write_all(bytes)?;
        file.sync_all()?;
        if overwrite {
            fs::rename(&beside, &target)
        } else {
            // Fails where the name is taken, which a rename would not.
            fs::hard_link(&beside, &target)
        }
    })();
    if !overwrite || written.is_err() {
        let _ = fs::remove_file(&beside);
    }
    written
}

fn beside(path: &Path) -> PathBuf {
    let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    path.with_file_name(format!(".{name}.{}.new", std::process::id()))
}
