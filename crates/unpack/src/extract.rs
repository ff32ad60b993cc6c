// SPDX-License-Identifier: Apache-2.0 OR MIT
//! Writes what is in an artefact below a folder, and never outside it.
//!
//! One folder per container, named by its chain: `squashfs@0x100598/etc/shadow`,
//! `gzip@0x0/content`, `gzip@0x0/tar@0x0/…`. What lies inside a file stands beside it, in a folder
//! of the file's name with a `!`: `tar@0x0/data.tar.gz!/gzip@0x0/content`.
//!
//! Contents are written to a staging folder as they come, so that memory stays bounded, and moved
//! to their places in tree order once all is read: of two entries with one name the first in the
//! tree wins, whatever the number of threads. Links are made last: nothing is ever written through
//! one.

use std::collections::BTreeSet;
use std::fs::{self, File, OpenOptions};
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Mutex, PoisonError};

use crate::artefact::Artefact;
use crate::budget::Stop;
use crate::engine::{Options, read};
use crate::tree::{Container, Entry, EntryKind, Family, Parent, Tree};
use crate::visit::{Seat, Visitor};

/// Name of a stream's content.
const CONTENT: &[u8] = b"content";

/// What was written.
#[derive(Debug)]
pub struct Report {
    /// Regular files, contents of streams and regions.
    pub files: u64,
    /// Folders, those of containers among them.
    pub directories: u64,
    /// Symbolic links.
    pub links: u64,
    /// Bytes of content.
    pub bytes: u64,
    /// What was not written.
    pub problems: Vec<Problem>,
    /// What is in the artefact, with the gaps of what could not be read.
    pub tree: Tree<()>,
}

/// An entry that was not written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// Where it would have stood, from the folder on.
    pub path: Vec<u8>,
    /// Why it does not.
    pub why: Why,
}

/// Why an entry was not written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Why {
    /// Something else stands there already, or a file or link where a folder should be.
    Collision,
    /// A device, a pipe or a socket: these are not made.
    Special,
    /// The operating system refused.
    Refused(io::ErrorKind),
}

/// Writes everything below `directory`, which is made where it does not exist.
///
/// # Errors
/// Where the folder cannot be made or written to. What only one entry meets is in the report.
pub fn extract(
    artefact: &Artefact,
    options: &Options,
    stop: &Stop,
    directory: &Path,
) -> Result<Report, io::Error> {
    fs::create_dir_all(directory)?;
    let staging = Staging::make(directory)?;
    let tree = read(artefact, options, stop, &staging);
    if let Some(error) = staging.error.lock().unwrap_or_else(PoisonError::into_inner).take() {
        return Err(error);
    }
    let mut placer = Placer::new(directory, &staging.folder);
    placer.place(&tree);
    Ok(placer.report(tree))
}

/// Where contents wait for their places. Goes away with all that is left in it.
struct Staging {
    folder: PathBuf,
    next: AtomicU64,
    /// The first error: after it no content is asked for.
    error: Mutex<Option<io::Error>>,
}

impl Staging {
    fn make(directory: &Path) -> io::Result<Self> {
        // A name that an artefact cannot know beforehand.
        let now = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH);
        let number = now.map_or(0, |now| now.as_nanos());
        let folder = directory.join(format!(".staging-{}-{number}", std::process::id()));
        fs::create_dir(&folder)?;
        Ok(Self { folder, next: AtomicU64::new(0), error: Mutex::default() })
    }

    fn write(&self, header_mode: u32, content: &[u8]) -> io::Result<u64> {
        let number = self.next.fetch_add(1, Ordering::Relaxed);
        let path = self.folder.join(number.to_string());
        let mut file = OpenOptions::new().write(true).create_new(true).open(path)?;
        file.write_all(content)?;
        set_mode(&file, header_mode)?;
        Ok(number)
    }
}

impl Drop for Staging {
    fn drop(&mut self) {
        // Nothing can be done about a folder that does not go away.
        let _ = fs::remove_dir_all(&self.folder);
    }
}

impl Visitor for Staging {
    type Output = u64;

    fn wants(&self, _: &Seat<'_>) -> bool {
        // After an error the rest is not worth its time.
        self.error.lock().unwrap_or_else(PoisonError::into_inner).is_none()
    }

    fn visit(&self, seat: &Seat<'_>, content: &[u8], _: bool) -> Option<u64> {
        match self.write(seat.header.mode, content) {
            Ok(number) => Some(number),
            Err(error) => {
                self.error.lock().unwrap_or_else(PoisonError::into_inner).get_or_insert(error);
                None
            }
        }
    }
}

/// The permission bits that are kept: no set-user-id; all of nothing means that none are stored.
fn kept(mode: u32) -> Option<u32> {
    (mode & 0o777 != 0).then_some(mode & 0o777)
}

#[cfg(unix)]
fn set_mode(file: &File, mode: u32) -> io::Result<()> {
    use std::os::unix::fs::PermissionsExt;
    kept(mode).map_or(Ok(()), |mode| file.set_permissions(fs::Permissions::from_mode(mode)))
}

#[cfg(not(unix))]
fn set_mode(_: &File, _: u32) -> io::Result<()> {
    Ok(())
}

/// The folder's own owner keeps the right to go in and to clean up.
#[cfg(unix)]
fn set_folder_mode(path: &Path, mode: u32) -> io::Result<()> {
    use std::os::unix::fs::PermissionsExt;
    let mode = kept(mode).unwrap_or(0o755) | 0o700;
    fs::set_permissions(path, fs::Permissions::from_mode(mode))
}

#[cfg(not(unix))]
fn set_folder_mode(_: &Path, _: u32) -> io::Result<()> {
    Ok(())
}

/// A place below the folder: names, none of which is `..` or holds a `/`.
type Place = Vec<Vec<u8>>;

struct Placer<'a> {
    root: &'a Path,
    staging: &'a Path,
    /// Folders that were made here, or seen to be folders.
    known: BTreeSet<PathBuf>,
    /// Modes are set last: a folder may be one that its owner cannot write.
    modes: Vec<(PathBuf, u32)>,
    files: u64,
    directories: u64,
    links: u64,
    bytes: u64,
    problems: Vec<Problem>,
}

impl<'a> Placer<'a> {
    fn new(root: &'a Path, staging: &'a Path) -> Self {
        Self {
            root,
            staging,
            known: BTreeSet::from([root.to_owned()]),
            modes: Vec::new(),
            files: 0,
            directories: 0,
            links: 0,
            bytes: 0,
            problems: Vec::new(),
        }
    }

    fn place(&mut self, tree: &Tree<u64>) {
        let folders = folders(tree);
        for folder in &folders {
            let made = self.folder(folder);
            self.note(folder, made);
        }
        let (links, others): (Vec<&Entry<u64>>, Vec<_>) =
            tree.entries.iter().partition(|entry| entry.header.kind == EntryKind::Symlink);
        for entry in others.into_iter().chain(links) {
            let Some(place) = place_of(entry, &folders) else { continue };
            let made = self.entry(entry, &place);
            self.note(&place, made);
        }
        for (path, mode) in std::mem::take(&mut self.modes).into_iter().rev() {
            // A folder with other rights than it had is not worth a word.
            let _ = set_folder_mode(&path, mode);
        }
    }

    fn note(&mut self, place: &[Vec<u8>], made: Result<(), Why>) {
        if let Err(why) = made {
            self.problems.push(Problem { path: place.join(&b'/'), why });
        }
    }

    fn entry(&mut self, entry: &Entry<u64>, place: &[Vec<u8>]) -> Result<(), Why> {
        // Nothing is left of the root of a folder that was handed in.
        let Some((_, above)) = place.split_last() else { return Ok(()) };
        let path = || -> PathBuf { place.iter().fold(self.root.to_owned(), |p, n| p.join(os(n))) };
        match entry.header.kind {
            EntryKind::Directory => {
                let path = path();
                self.folder(place)?;
                self.modes.push((path, entry.header.mode));
                Ok(())
            }
            EntryKind::File | EntryKind::Stream | EntryKind::Region => {
                let path = path();
                self.folder(above)?;
                let Some(staged) = entry.output else { return Ok(()) };
                self.settle(&self.staging.join(staged.to_string()), &path)?;
                self.files += 1;
                self.bytes += entry.read;
                Ok(())
            }
            EntryKind::Symlink => {
                let path = path();
                self.folder(above)?;
                let target = entry.header.target.as_deref().unwrap_or_default();
                link(target, &path).map_err(|error| why(&error))?;
                self.links += 1;
                Ok(())
            }
            EntryKind::CharacterDevice
            | EntryKind::BlockDevice
            | EntryKind::Fifo
            | EntryKind::Socket => Err(Why::Special),
        }
    }

    /// Makes sure of a folder: every part of its path is a folder, and no link.
    fn folder(&mut self, place: &[Vec<u8>]) -> Result<(), Why> {
        let mut path = self.root.to_owned();
        for name in place {
            path.push(os(name));
            if self.known.contains(&path) {
                continue;
            }
            match fs::symlink_metadata(&path) {
                Ok(metadata) if metadata.is_dir() => {}
                Ok(_) => return Err(Why::Collision),
                Err(error) if error.kind() == io::ErrorKind::NotFound => {
                    fs::create_dir(&path).map_err(|error| why(&error))?;
                    self.directories += 1;
                }
                Err(error) => return Err(why(&error)),
            }
            self.known.insert(path.clone());
        }
        Ok(())
    }

    /// Moves a content to its place, where nothing may stand yet.
    fn settle(&self, staged: &Path, path: &Path) -> Result<(), Why> {
        match fs::hard_link(staged, path) {
            Ok(()) => fs::remove_file(staged).map_err(|error| why(&error)),
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => Err(Why::Collision),
            // Not every file system has hard links.
            Err(_) => match fs::symlink_metadata(path) {
                Ok(_) => Err(Why::Collision),
                Err(_) => fs::rename(staged, path).map_err(|error| why(&error)),
            },
        }
    }

    fn report(self, tree: Tree<u64>) -> Report {
        let entries = tree.entries.into_iter().map(|entry| Entry {
            header: entry.header,
            container: entry.container,
            sha256: entry.sha256,
            read: entry.read,
            output: None,
        });
        Report {
            files: self.files,
            directories: self.directories,
            links: self.links,
            bytes: self.bytes,
            problems: self.problems,
            tree: Tree { containers: tree.containers, entries: entries.collect(), gaps: tree.gaps },
        }
    }
}

fn why(error: &io::Error) -> Why {
    match error.kind() {
        io::ErrorKind::AlreadyExists => Why::Collision,
        kind => Why::Refused(kind),
    }
}

/// The folder of each container. Those of headers have nothing in them and are not made.
fn folders(tree: &Tree<u64>) -> Vec<Place> {
    let mut folders: Vec<Place> = Vec::with_capacity(tree.containers.len());
    for container in &tree.containers {
        let mut place = match container.parent {
            Parent::Artefact => Vec::new(),
            Parent::Entry(entry) => tree
                .entries
                .get(entry)
                .and_then(|entry| inside(entry, &folders))
                .unwrap_or_default(),
        };
        if let Some(name) = name(container) {
            place.push(name);
        }
        folders.push(place);
    }
    folders
}

fn name(container: &Container) -> Option<Vec<u8>> {
    let named = !matches!(container.family, Family::Folder | Family::Wrapper);
    named.then(|| format!("{}@{:#x}", container.format, container.offset).into_bytes())
}

/// Where the containers inside an entry have their folders.
fn inside(entry: &Entry<u64>, folders: &[Place]) -> Option<Place> {
    let mut place = place_of(entry, folders)?;
    if entry.header.kind == EntryKind::Stream {
        place.pop();
    } else if let Some(last) = place.last_mut() {
        last.push(b'!');
    }
    Some(place)
}

/// Where an entry stands. Paths were cleaned when they were read; a name that is none is left out
/// here all the same.
fn place_of(entry: &Entry<u64>, folders: &[Place]) -> Option<Place> {
    let Some(container) = entry.container else {
        let at = entry.header.stored_at.unwrap_or(0);
        return Some(vec![format!("region@{at:#x}").into_bytes()]);
    };
    let mut place = folders.get(container)?.clone();
    if entry.header.kind == EntryKind::Stream {
        place.push(CONTENT.to_vec());
        return Some(place);
    }
    let names = entry.header.path.split(|byte| *byte == b'/').filter(|name| !name.is_empty());
    for name in names {
        place.push(crate::path::clean_name(name)?.to_vec());
    }
    Some(place)
}

#[cfg(unix)]
fn os(name: &[u8]) -> std::ffi::OsString {
    use std::os::unix::ffi::OsStrExt;
    std::ffi::OsStr::from_bytes(name).to_owned()
}

/// Elsewhere names are text, and some letters mean drives, folders or streams.
#[cfg(not(unix))]
fn os(name: &[u8]) -> std::ffi::OsString {
    let safe = |letter: char| if "\\/:*?\"<>|".contains(letter) { '_' } else { letter };
    String::from_utf8_lossy(name).chars().map(safe).collect::<String>().into()
}

#[cfg(unix)]
fn link(target: &[u8], path: &Path) -> io::Result<()> {
    std::os::unix::fs::symlink(os(target), path)
}

#[cfg(not(unix))]
fn link(_: &[u8], _: &Path) -> io::Result<()> {
    Err(io::ErrorKind::Unsupported.into())
}
