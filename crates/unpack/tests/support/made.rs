// SPDX-License-Identifier: Apache-2.0 OR MIT
//! A root file system on disk, for the tools that make images of one, and what has to come out.
#![allow(clippy::unwrap_used, clippy::print_stdout, reason = "tests")]

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::Command;

use sha2::{Digest, Sha256};
use tempfile::TempDir;
use thirteen_unpack::{Container, EntryKind, Parent, Tree};

use super::keep;

/// A folder of files, and what they hold.
pub struct Made {
    outer: TempDir,
    /// SHA-256 by path.
    pub files: BTreeMap<String, [u8; 32]>,
    /// Targets by path.
    pub links: BTreeMap<String, String>,
}

/// Bytes that compress a little.
pub fn pattern(length: usize, seed: u32) -> Vec<u8> {
    let mut state = seed | 1;
    let mut next = || {
        state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        b"thirteen guidelines for the internet of things, "[(state >> 24) as usize % 48]
    };
    (0..length).map(|_| next()).collect()
}

impl Made {
    /// Files of many sizes, among them empty ones, one with a hole, long names, many in one folder.
    pub fn new() -> Self {
        let outer = tempfile::tempdir().unwrap();
        let mut made = Self { outer, files: BTreeMap::new(), links: BTreeMap::new() };
        made.file("/etc/passwd", b"root::0:0:thirteen:/root:/bin/sh\n");
        made.file("/etc/empty", b"");
        made.file("/etc/inline", &pattern(140, 5));
        made.file("/bin/one", b"x");
        made.file("/bin/block", &pattern(4096, 1));
        made.file("/bin/large program.bin", &pattern(1_300_001, 2));
        made.file("/bin/middle", &pattern(70_000, 3));
        let mut holes = vec![0; 900_000];
        holes[..5000].copy_from_slice(&pattern(5000, 4));
        holes[500_000..505_000].copy_from_slice(&pattern(5000, 6));
        // mke2fs loses a hole at the end.
        holes[895_000..].copy_from_slice(&pattern(5000, 7));
        made.file("/var/holes", &holes);
        for number in 0..400_u32 {
            let name = format!("/usr/share/a rather long name of file number {number}.txt");
            made.file(&name, format!("file {number}\n").as_bytes());
        }
        made.file("/usr/a/b/c/d/e/f/g/h/i/j/deep", b"deep");
        made
    }

    /// A file more.
    pub fn file(&mut self, path: &str, content: &[u8]) {
        let place = self.root().join(path.trim_start_matches('/'));
        std::fs::create_dir_all(place.parent().unwrap()).unwrap();
        std::fs::write(place, content).unwrap();
        self.files.insert(path.to_owned(), Sha256::digest(content).into());
    }

    /// Links, short and long.
    pub fn with_links(mut self) -> Self {
        let long = format!("/usr/{}end", "a-target-of-many-letters/".repeat(5));
        for (path, target) in [("/bin/sh", "busybox"), ("/etc/long", long.as_str())] {
            let place = self.root().join(path.trim_start_matches('/'));
            std::os::unix::fs::symlink(target, place).unwrap();
            self.links.insert(path.to_owned(), target.to_owned());
        }
        self
    }

    /// The folder that is the root.
    pub fn root(&self) -> PathBuf {
        let root = self.outer.path().join("root");
        std::fs::create_dir_all(&root).unwrap();
        root
    }

    /// A place for an image.
    pub fn image(&self, name: &str) -> PathBuf {
        self.outer.path().join(name)
    }

    /// What was found at `offset` of the image is one of `format`, and holds all of this.
    pub fn check<'t>(&self, tree: &'t Tree<Vec<u8>>, format: &str, offset: u64) -> &'t Container {
        let container = (tree.containers.iter())
            .find(|c| c.format == format && c.offset == offset)
            .unwrap_or_else(|| panic!("no {format}: {:?}", tree.containers));
        assert!(container.complete, "{format}: {:?}", tree.gaps);
        let entries = &tree.entries[container.entries.clone()];
        let path = |path: &[u8]| String::from_utf8(path.to_vec()).unwrap();
        let found: BTreeMap<_, _> = (entries.iter())
            .filter(|entry| entry.header.kind == EntryKind::File)
            .map(|entry| (path(&entry.header.path), entry.sha256.unwrap()))
            .collect();
        for (name, sum) in &self.files {
            assert!(found.get(name) == Some(sum), "{format}: {name} {:?}", found.get(name));
        }
        assert_eq!(found.len(), self.files.len(), "{format}");
        let links: BTreeMap<_, _> = (entries.iter())
            .filter_map(|entry| {
                Some((path(&entry.header.path), path(entry.header.target.as_ref()?)))
            })
            .collect();
        assert_eq!(links, self.links, "{format}");
        container
    }

    /// Reads an image that holds this, behind some bytes of something else, too.
    pub fn check_image(&self, image: &Path, format: &str) -> Container {
        let bytes = std::fs::read(image).unwrap();
        let tree = keep(&bytes, 2);
        check_places(&tree, &bytes);
        let container = self.check(&tree, format, 0).clone();
        assert_eq!(container.parent, Parent::Artefact);
        container
    }
}

/// Where a content is said to stand, it stands.
pub fn check_places(tree: &Tree<Vec<u8>>, bytes: &[u8]) {
    for entry in &tree.entries {
        let inside = entry.container.map(|container| tree.containers[container].parent);
        let (Some(at), Some(Parent::Artefact)) = (entry.header.stored_at, inside) else { continue };
        let content = entry.output.as_deref().unwrap();
        let at = usize::try_from(at).unwrap();
        assert!(&bytes[at..at + content.len()] == content, "{:?}", entry.header);
    }
}

/// Runs a tool that Debian has; false, and a word, where it is not installed.
pub fn run(package: &str, command: &mut Command) -> bool {
    let path = std::env::var("PATH").unwrap_or_default();
    command.env("PATH", format!("{path}:/usr/sbin:/sbin")).env("MTOOLS_SKIP_CHECK", "1");
    let name = command.get_program().to_string_lossy().into_owned();
    match command.output() {
        Err(_) => {
            println!("skipped: {name} is not installed (apt-get install {package})");
            false
        }
        Ok(output) => {
            let said = String::from_utf8_lossy(&output.stderr);
            assert!(output.status.success(), "{name}: {said}");
            true
        }
    }
}
