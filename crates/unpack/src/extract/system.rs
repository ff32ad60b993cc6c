// SPDX-License-Identifier: Apache-2.0 OR MIT
//! What is asked of the operating system: files with their rights and times, links, and moves that
//! never overwrite.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Write};
use std::path::Path;
use std::time::{Duration, SystemTime};

use crate::tree::Header;

/// The permission bits that are kept: no set-user-id; all of nothing means that none are stored.
fn kept(mode: u32) -> Option<u32> {
    (mode & 0o777 != 0).then_some(mode & 0o777)
}

/// When an entry was changed last, where its container says so and the system knows such a time.
fn modified(header: &Header) -> Option<SystemTime> {
    SystemTime::UNIX_EPOCH.checked_add(Duration::from_secs(header.modified?))
}

/// Writes a new file with the rights and the time of an entry. `umask` is what this process may
/// not give away at once ([`umask`]).
///
/// # Errors
/// Where the file cannot be made or written. A time that cannot be set is let be.
pub fn write(path: &Path, header: &Header, umask: u32, content: &[u8]) -> io::Result<()> {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    let missing = ask_mode(&mut options, header.mode, umask);
    let mut file = options.open(path)?;
    file.write_all(content)?;
    if let Some(mode) = missing {
        set_mode(&file, mode)?;
    }
    if let Some(time) = modified(header) {
        let _ = file.set_modified(time);
    }
    Ok(())
}

/// Sets what a folder is to have once all is in it: its owner keeps the right to go in and to clean
/// up. What cannot be set is not worth a word.
pub fn finish_folder(path: &Path, header: &Header) {
    set_folder_mode(path, kept(header.mode).unwrap_or(0o755) | 0o700);
    if let (Some(time), Ok(folder)) = (modified(header), File::open(path)) {
        let _ = folder.set_modified(time);
    }
}

/// Moves a file to a place where nothing may stand yet.
///
/// # Errors
/// [`io::ErrorKind::AlreadyExists`] where something stands there.
pub fn settle(staged: &Path, path: &Path) -> io::Result<()> {
    match rename_new(staged, path) {
        // Neither every system nor every file system has this kind of move, or hard links.
        Err(error) if error.kind() != io::ErrorKind::AlreadyExists => {
            match fs::hard_link(staged, path) {
                Ok(()) => fs::remove_file(staged),
                Err(error) if error.kind() == io::ErrorKind::AlreadyExists => Err(error),
                Err(_) => match fs::symlink_metadata(path) {
                    Ok(_) => Err(io::ErrorKind::AlreadyExists.into()),
                    Err(_) => fs::rename(staged, path),
                },
            }
        }
        done => done,
    }
}

#[cfg(any(target_os = "linux", target_os = "macos"))]
fn rename_new(staged: &Path, path: &Path) -> io::Result<()> {
    use rustix::fs::{CWD, RenameFlags, renameat_with};
    Ok(renameat_with(CWD, staged, CWD, path, RenameFlags::NOREPLACE)?)
}

#[cfg(not(any(target_os = "linux", target_os = "macos")))]
fn rename_new(_: &Path, _: &Path) -> io::Result<()> {
    Err(io::ErrorKind::Unsupported.into())
}

/// The rights that are taken from what this process makes, read off a folder that it just made.
#[cfg(unix)]
pub fn umask(fresh: &Path) -> u32 {
    use std::os::unix::fs::PermissionsExt;
    // Where it cannot be told, every right is set by hand.
    fs::metadata(fresh).map_or(0o777, |folder| !folder.permissions().mode() & 0o777)
}

#[cfg(not(unix))]
pub fn umask(_: &Path) -> u32 {
    0
}

/// Asks for rights when a file is made; gives back those that have to be set afterwards.
#[cfg(unix)]
fn ask_mode(options: &mut OpenOptions, mode: u32, umask: u32) -> Option<u32> {
    use std::os::unix::fs::OpenOptionsExt;
    let mode = kept(mode)?;
    options.mode(mode);
    (mode & umask != 0).then_some(mode)
}

#[cfg(not(unix))]
fn ask_mode(_: &mut OpenOptions, _: u32, _: u32) -> Option<u32> {
    None
}

#[cfg(unix)]
fn set_mode(file: &File, mode: u32) -> io::Result<()> {
    use std::os::unix::fs::PermissionsExt;
    file.set_permissions(fs::Permissions::from_mode(mode))
}

#[cfg(not(unix))]
fn set_mode(_: &File, _: u32) -> io::Result<()> {
    Ok(())
}

#[cfg(unix)]
fn set_folder_mode(path: &Path, mode: u32) {
    use std::os::unix::fs::PermissionsExt;
    let _ = fs::set_permissions(path, fs::Permissions::from_mode(mode));
}

#[cfg(not(unix))]
fn set_folder_mode(_: &Path, _: u32) {}

/// A name as this system takes it.
#[cfg(unix)]
pub fn name(name: &[u8]) -> std::ffi::OsString {
    use std::os::unix::ffi::OsStrExt;
    std::ffi::OsStr::from_bytes(name).to_owned()
}

/// Elsewhere names are text, and some letters mean drives, folders or streams.
#[cfg(not(unix))]
pub fn name(name: &[u8]) -> std::ffi::OsString {
    let safe = |letter: char| if "\\/:*?\"<>|".contains(letter) { '_' } else { letter };
    String::from_utf8_lossy(name).chars().map(safe).collect::<String>().into()
}

/// Makes a link, with the time of its entry.
///
/// # Errors
/// Where something stands there, or the system refuses.
#[cfg(unix)]
pub fn link(header: &Header, path: &Path) -> io::Result<()> {
    use rustix::fs::{AtFlags, CWD, Timespec, Timestamps, UTIME_OMIT, utimensat};
    let target = header.target.as_deref().unwrap_or_default();
    std::os::unix::fs::symlink(name(target), path)?;
    if let Some(seconds) = header.modified.and_then(|seconds| i64::try_from(seconds).ok()) {
        let times = Timestamps {
            last_access: Timespec { tv_sec: 0, tv_nsec: UTIME_OMIT },
            last_modification: Timespec { tv_sec: seconds, tv_nsec: 0 },
        };
        let _ = utimensat(CWD, path, &times, AtFlags::SYMLINK_NOFOLLOW);
    }
    Ok(())
}

#[cfg(not(unix))]
pub fn link(_: &Header, _: &Path) -> io::Result<()> {
    Err(io::ErrorKind::Unsupported.into())
}
