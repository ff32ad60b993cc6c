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

mod place;
mod system;

use std::collections::HashSet;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Mutex, PoisonError};

use crate::artefact::Artefact;
use crate::budget::Stop;
use crate::engine::{Options, read};
use crate::tree::{Entry, EntryKind, Header, Tree};
use crate::visit::{Seat, Visitor};
use place::{folders, place_of};

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

/// An entry that was not written, or that stands there in a way worth a word.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// Where it stands or would have stood, from the folder on.
    pub path: Vec<u8>,
    /// What is to be said of it.
    pub why: Why,
}

/// What is to be said of an entry.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Why {
    /// Something else stands there already, or a file or link where a folder should be.
    Collision,
    /// A device, a pipe or a socket: these are not made.
    Special,
    /// It is written; another differs from it by case alone, and would stand in its place where the
    /// file system does not tell them apart.
    Case,
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
    let done = Placer::new(directory, &staging.folder).place(&tree);
    Ok(Report::new(done, tree))
}

/// Where contents wait for their places. Goes away with all that is left in it.
struct Staging {
    folder: PathBuf,
    /// The rights that this process does not give at once.
    umask: u32,
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
        let umask = system::umask(&folder);
        Ok(Self { folder, umask, next: AtomicU64::new(0), error: Mutex::default() })
    }

    fn write(&self, header: &Header, content: &[u8]) -> io::Result<u64> {
        let number = self.next.fetch_add(1, Ordering::Relaxed);
        system::write(&self.folder.join(number.to_string()), header, self.umask, content)?;
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
        match self.write(seat.header, content) {
            Ok(number) => Some(number),
            Err(error) => {
                self.error.lock().unwrap_or_else(PoisonError::into_inner).get_or_insert(error);
                None
            }
        }
    }
}

struct Placer<'a> {
    root: &'a Path,
    staging: &'a Path,
    /// Folders that were made here, or seen to be folders.
    known: HashSet<Vec<u8>>,
    /// Where files and links stand, in small letters.
    written: HashSet<String>,
    /// Rights and times are set last: a folder may be one that its owner cannot write.
    finish: Vec<(PathBuf, &'a Header)>,
    done: Done,
}

/// What was written, as the report has it.
#[derive(Default)]
struct Done {
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
            known: HashSet::new(),
            written: HashSet::new(),
            finish: Vec::new(),
            done: Done::default(),
        }
    }

    fn place(mut self, tree: &'a Tree<u64>) -> Done {
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
        for (path, header) in self.finish.iter().rev() {
            system::finish_folder(path, header);
        }
        self.done
    }

    fn note(&mut self, place: &[Vec<u8>], made: Result<(), Why>) {
        if let Err(why) = made {
            self.done.problems.push(Problem { path: place.join(&b'/'), why });
        }
    }

    fn path(&self, place: &[Vec<u8>]) -> PathBuf {
        let mut path = self.root.to_owned();
        path.extend(place.iter().map(|name| system::name(name)));
        path
    }

    fn entry(&mut self, entry: &'a Entry<u64>, place: &[Vec<u8>]) -> Result<(), Why> {
        // Nothing is left of the root of a folder that was handed in.
        let Some((_, above)) = place.split_last() else { return Ok(()) };
        match entry.header.kind {
            EntryKind::Directory => {
                self.folder(place)?;
                self.finish.push((self.path(place), &entry.header));
                Ok(())
            }
            EntryKind::File | EntryKind::Stream | EntryKind::Region => {
                self.folder(above)?;
                let Some(staged) = entry.output else { return Ok(()) };
                let staged = self.staging.join(staged.to_string());
                system::settle(&staged, &self.path(place)).map_err(|error| why(&error))?;
                self.done.files += 1;
                self.done.bytes += entry.read;
                self.spelling(place)
            }
            EntryKind::Symlink => {
                self.folder(above)?;
                system::link(&entry.header, &self.path(place)).map_err(|error| why(&error))?;
                self.done.links += 1;
                self.spelling(place)
            }
            EntryKind::CharacterDevice
            | EntryKind::BlockDevice
            | EntryKind::Fifo
            | EntryKind::Socket => Err(Why::Special),
        }
    }

    /// Tells where another is spelt alike but for the case of letters.
    fn spelling(&mut self, place: &[Vec<u8>]) -> Result<(), Why> {
        let small = String::from_utf8_lossy(&place.join(&b'/')).to_lowercase();
        if self.written.insert(small) { Ok(()) } else { Err(Why::Case) }
    }

    /// Makes sure of a folder: every part of its path is a folder, and no link.
    fn folder(&mut self, place: &[Vec<u8>]) -> Result<(), Why> {
        let key = place.join(&b'/');
        let Some((_, above)) = place.split_last().filter(|_| !self.known.contains(&key)) else {
            return Ok(());
        };
        self.folder(above)?;
        let path = self.path(place);
        match fs::symlink_metadata(&path) {
            Ok(metadata) if metadata.is_dir() => {}
            Ok(_) => return Err(Why::Collision),
            Err(error) if error.kind() == io::ErrorKind::NotFound => {
                fs::create_dir(&path).map_err(|error| why(&error))?;
                self.done.directories += 1;
            }
            Err(error) => return Err(why(&error)),
        }
        self.known.insert(key);
        Ok(())
    }
}

impl Report {
    fn new(done: Done, tree: Tree<u64>) -> Self {
        let Done { files, directories, links, bytes, problems } = done;
        let entries = tree.entries.into_iter().map(|entry| Entry {
            header: entry.header,
            container: entry.container,
            sha256: entry.sha256,
            read: entry.read,
            output: None,
        });
        let entries = entries.collect();
        let tree = Tree { containers: tree.containers, entries, gaps: tree.gaps };
        Self { files, directories, links, bytes, problems, tree }
    }
}

fn why(error: &io::Error) -> Why {
    match error.kind() {
        io::ErrorKind::AlreadyExists => Why::Collision,
        kind => Why::Refused(kind),
    }
}
