// SPDX-License-Identifier: Apache-2.0 OR MIT
//! A folder on disk as an unpacked root file system: listed in name order, links never followed.

use std::fs::{self, FileType, Metadata};
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use crate::artefact::{SourceFile, Stored};
use crate::formats::{Damage, TreeReader};
use crate::path::MAX_PATH;
use crate::tree::{Cause, EntryKind, Header};

/// The most entries of a folder that are listed.
const MAX_ENTRIES: usize = 1_000_000;

/// Lists everything below `root`.
///
/// # Errors
/// Where the folder itself cannot be read. What cannot be read below it is listed as such.
pub fn list(root: &Path) -> io::Result<Vec<SourceFile>> {
    // Asked once before the walk, so that a folder without permission is an error, not an empty
    // product.
    fs::read_dir(root)?;
    let mut files = Vec::new();
    let mut open: Vec<(PathBuf, Vec<u8>)> = vec![(root.to_owned(), Vec::new())];
    while let Some((path, inner)) = open.pop() {
        if files.len() >= MAX_ENTRIES || inner.len() > MAX_PATH {
            files.push(unreadable(inner, Cause::LimitEntries));
            continue;
        }
        let metadata = match fs::symlink_metadata(&path) {
            Ok(metadata) if inner.is_empty() => fs::metadata(&path).unwrap_or(metadata),
            Ok(metadata) => metadata,
            Err(_) => {
                files.push(unreadable(inner, Cause::Refused));
                continue;
            }
        };
        if metadata.is_dir() {
            match names(&path) {
                Ok(names) => {
                    for name in names.into_iter().rev() {
                        let mut below = inner.clone();
                        below.push(b'/');
                        below.extend_from_slice(&bytes_of(&name));
                        open.push((path.join(name), below));
                    }
                }
                Err(_) => files.push(unreadable(inner.clone(), Cause::Refused)),
            }
        }
        files.push(entry(&path, inner, &metadata));
    }
    Ok(files)
}

fn names(folder: &Path) -> io::Result<Vec<std::ffi::OsString>> {
    let mut names = fs::read_dir(folder)?
        .map(|entry| entry.map(|entry| entry.file_name()))
        .collect::<io::Result<Vec<_>>>()?;
    names.sort();
    Ok(names)
}

fn unreadable(inner: Vec<u8>, cause: Cause) -> SourceFile {
    let path = if inner.is_empty() { b"/".to_vec() } else { inner };
    SourceFile { header: Header::new(EntryKind::File, path, 0), stored: Stored::Unreadable(cause) }
}

fn entry(path: &Path, inner: Vec<u8>, metadata: &Metadata) -> SourceFile {
    let kind = kind(metadata.file_type());
    let inner = if inner.is_empty() { b"/".to_vec() } else { inner };
    let mut header = Header::new(kind, inner, 0);
    header.mode = mode(metadata);
    let stored = match kind {
        EntryKind::File => {
            header.size = metadata.len();
            Stored::Disk(path.to_owned())
        }
        EntryKind::Symlink => {
            header.target = fs::read_link(path).ok().map(|target| bytes_of(target.as_os_str()));
            header.size = header.target.as_ref().map_or(0, |target| target.len() as u64);
            Stored::Nothing
        }
        _ => Stored::Nothing,
    };
    SourceFile { header, stored }
}

#[cfg(unix)]
fn kind(kind: FileType) -> EntryKind {
    use std::os::unix::fs::FileTypeExt;
    match kind {
        kind if kind.is_dir() => EntryKind::Directory,
        kind if kind.is_symlink() => EntryKind::Symlink,
        kind if kind.is_char_device() => EntryKind::CharacterDevice,
        kind if kind.is_block_device() => EntryKind::BlockDevice,
        kind if kind.is_fifo() => EntryKind::Fifo,
        kind if kind.is_socket() => EntryKind::Socket,
        _ => EntryKind::File,
    }
}

#[cfg(not(unix))]
fn kind(kind: FileType) -> EntryKind {
    match kind {
        kind if kind.is_dir() => EntryKind::Directory,
        kind if kind.is_symlink() => EntryKind::Symlink,
        _ => EntryKind::File,
    }
}

#[cfg(unix)]
fn mode(metadata: &Metadata) -> u32 {
    use std::os::unix::fs::PermissionsExt;
    metadata.permissions().mode() & 0o7777
}

/// Other systems keep no permission bits: those of a readable file.
#[cfg(not(unix))]
fn mode(_: &Metadata) -> u32 {
    0o644
}

#[cfg(unix)]
fn bytes_of(name: &std::ffi::OsStr) -> Vec<u8> {
    use std::os::unix::ffi::OsStrExt;
    name.as_bytes().to_vec()
}

#[cfg(not(unix))]
fn bytes_of(name: &std::ffi::OsStr) -> Vec<u8> {
    name.to_string_lossy().replace('\\', "/").into_bytes()
}

#[cfg(all(test, unix))]
mod tests {
    use super::*;

    #[test]
    fn links_are_listed_and_never_followed() {
        let folder = tempfile::tempdir().unwrap();
        let root = folder.path();
        fs::create_dir(root.join("etc")).unwrap();
        fs::write(root.join("etc/passwd"), b"root::0:0::/:/bin/sh\n").unwrap();
        std::os::unix::fs::symlink("..", root.join("etc/up")).unwrap();
        let files = list(root).unwrap();
        let seen: Vec<_> = files
            .iter()
            .map(|file| (file.header.kind, String::from_utf8_lossy(&file.header.path).into_owned()))
            .collect();
        assert_eq!(
            seen,
            [
                (EntryKind::Directory, "/".to_owned()),
                (EntryKind::Directory, "/etc".to_owned()),
                (EntryKind::File, "/etc/passwd".to_owned()),
                (EntryKind::Symlink, "/etc/up".to_owned()),
            ]
        );
        assert_eq!(files[3].header.target.as_deref(), Some(b"..".as_slice()));
    }
}

/// Reads the files of a folder, or of memory.
pub struct FolderReader<'a> {
    files: &'a [SourceFile],
    headers: Vec<Header>,
}

impl<'a> FolderReader<'a> {
    /// Over these files.
    pub fn new(files: &'a [SourceFile]) -> Self {
        Self { files, headers: files.iter().map(|file| file.header.clone()).collect() }
    }
}

impl TreeReader for FolderReader<'_> {
    fn headers(&self) -> &[Header] {
        &self.headers
    }

    fn read(&self, entry: usize, limit: u64, content: &mut Vec<u8>) -> Result<(), Damage> {
        let refused = Damage { offset: 0, cause: Cause::Refused };
        match self.files.get(entry).map(|file| &file.stored) {
            None | Some(Stored::Nothing) => Ok(()),
            Some(Stored::Unreadable(cause)) => Err(Damage { offset: 0, cause: *cause }),
            Some(Stored::Memory(bytes)) => {
                let length = usize::try_from(limit).unwrap_or(usize::MAX).min(bytes.len());
                content.extend_from_slice(&bytes[..length]);
                Ok(())
            }
            Some(Stored::Disk(path)) => {
                let file = fs::File::open(path).map_err(|_| refused)?;
                file.take(limit).read_to_end(content).map(|_| ()).map_err(|_| refused)
            }
        }
    }
}
