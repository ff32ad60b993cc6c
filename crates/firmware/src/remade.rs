// SPDX-License-Identifier: Apache-2.0 OR MIT
//! Scripts that put another file in the place of one of the image: what is then in use is the unit's own. By
//! lines, not by running them: whether they ever do, a person has to look.

use std::cell::Cell;

use memchr::memmem;

use crate::view::{FileSystem, Found, Image, lines};

/// Programs that make a key, with the words of which one has to be there where it does other things too.
const MAKERS: &[(&[u8], &[&[u8]])] = &[
    (b"openssl", &[b"-keyout", b"genrsa", b"genpkey", b"-genkey", b"gendsa"]),
    (b"certtool", &[b"--generate-privkey", b"-p "]),
    (b"px5g", &[]),
    (b"gen_key", &[]),
];

/// Programs that make the host keys of an SSH server, where there are none.
const HOST_MAKERS: &[&[u8]] = &[b"ssh-keygen", b"dropbearkey", b"dropbear -R", b"dropbear -F -R"];

/// Where the scripts of the start stand.
const START: &[&[u8]] = &[b"/etc/init.d/", b"/etc/rc", b"/etc/uci-defaults/", b"/lib/preinit/"];

/// Bytes of scripts that are read over and over for the files of one image.
const MAX_BYTES: usize = 64 << 20;

/// The scripts of the start of a file system.
pub struct Scripts<'a> {
    container: usize,
    scripts: Vec<(Found<'a>, &'a [u8])>,
    left: Cell<usize>,
}

impl<'a> Scripts<'a> {
    /// Those of each file system that a device could run.
    pub fn of(image: &Image<'a>) -> Vec<Self> {
        let of_files = |files: &FileSystem<'a>| {
            let scripts = files.iter().filter(|file| is_start(&file.header.path));
            Self {
                container: files.container(),
                scripts: scripts.filter_map(|file| Some((file, file.text?))).collect(),
                left: Cell::new(MAX_BYTES),
            }
        };
        image.roots().map(of_files).collect()
    }

    /// The file system that they are of.
    pub fn container(&self) -> usize {
        self.container
    }

    /// The start script that makes the key at this path anew, whether it is there or not.
    pub fn key(&self, path: &[u8]) -> Option<Found<'a>> {
        self.first(|text| is_made(text, path) && !is_asked(text, path))
    }

    /// The start script that takes the host key at this path away and has another one made.
    pub fn host_key(&self, path: &[u8]) -> Option<Found<'a>> {
        self.first(|text| {
            let is_taken = commands(text).any(|line| takes_away(line, path));
            is_taken && commands(text).any(|line| HOST_MAKERS.iter().any(|own| has(line, own)))
        })
    }

    fn first(&self, does: impl Fn(&[u8]) -> bool) -> Option<Found<'a>> {
        for (file, text) in &self.scripts {
            self.left.set(self.left.get().checked_sub(text.len())?);
            if does(text) {
                return Some(*file);
            }
        }
        None
    }
}

fn is_made(text: &[u8], path: &[u8]) -> bool {
    commands(text).filter(|line| names(line, path)).any(|line| {
        MAKERS.iter().any(|(program, words)| {
            has(line, program) && (words.is_empty() || words.iter().any(|word| has(line, word)))
        })
    })
}

/// `[ -f KEY ] || …`: the one of the image is there, and stays.
fn is_asked(text: &[u8], path: &[u8]) -> bool {
    let tests = [b"-f ".as_slice(), b"-e ", b"-s ", b"-r "];
    commands(text).filter(|line| names(line, path)).any(|line| {
        tests.iter().any(|test| {
            has(line, &[*test, path].concat()) || has(line, &[*test, b"\"", path].concat())
        })
    })
}

/// Whether a line removes a host key, by its path or by a pattern that takes all of them.
fn takes_away(line: &[u8], path: &[u8]) -> bool {
    let folder = path.iter().rposition(|byte| *byte == b'/').map_or(path, |at| &path[..=at]);
    let Some(removed) = memmem::find(line, b"rm ").and_then(|at| line.get(at..)) else {
        return false;
    };
    let starts = [b"".as_slice(), b"ssh_host_", b"dropbear_"];
    names(removed, path) || starts.iter().any(|own| has(removed, &[folder, *own, b"*"].concat()))
}

fn is_start(path: &[u8]) -> bool {
    START.iter().any(|folder| path.starts_with(folder))
}

/// The lines of a script that are no comments.
fn commands(text: &[u8]) -> impl Iterator<Item = &[u8]> {
    lines(text).map(|line| line.bytes.trim_ascii()).filter(|line| !line.starts_with(b"#"))
}

fn has(line: &[u8], text: &[u8]) -> bool {
    memmem::find(line, text).is_some()
}

/// Whether a line names the path, and not another one that begins like it.
fn names(line: &[u8], path: &[u8]) -> bool {
    memmem::find_iter(line, path).any(|at| {
        let is_part = |byte: &u8| byte.is_ascii_alphanumeric() || b"._-/".contains(byte);
        let before = at.checked_sub(1).and_then(|at| line.get(at));
        !before.is_some_and(is_part) && !line.get(at + path.len()).is_some_and(is_part)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    const KEY: &[u8] = b"/etc/ssl/private/server.key";

    #[test]
    fn a_key_that_is_made_whether_it_is_there_or_not() {
        let made = b"if [ ! -f /etc/.unique ]; then\nopenssl req -x509 -nodes -keyout /etc/ssl/private/server.key -out x\nfi\n";
        assert!(is_made(made, KEY) && !is_asked(made, KEY));
        let kept = b"[ -f /etc/ssl/private/server.key ] || openssl genrsa -out /etc/ssl/private/server.key\n";
        assert!(is_made(kept, KEY) && is_asked(kept, KEY));
        assert!(!is_made(b"# openssl genrsa -out /etc/ssl/private/server.key", KEY));
        assert!(!is_made(b"openssl rsa -in /etc/ssl/private/server.key -check", KEY));
    }

    #[test]
    fn host_keys_that_are_taken_away() {
        let path = b"/etc/ssh/ssh_host_rsa_key";
        assert!(takes_away(
            b"[ -e /etc/.first ] || { rm -f /etc/ssh/ssh_host_*; ssh-keygen -A; }",
            path
        ));
        assert!(takes_away(b"rm /etc/ssh/ssh_host_rsa_key", path));
        assert!(!takes_away(b"rm -f /etc/ssh/ssh_host_rsa_key.old", path));
        assert!(!takes_away(b"ssh-keygen -A", path) && !takes_away(b"rm -f /tmp/ssh_host_*", path));
    }

    #[test]
    fn a_path_is_named_whole() {
        assert!(
            names(b"rm -f /etc/a.key; x", b"/etc/a.key") && names(b"x>/etc/a.key", b"/etc/a.key")
        );
        assert!(
            !names(b"rm /etc/a.key.old", b"/etc/a.key")
                && !names(b"/data/etc/a.key", b"/etc/a.key")
        );
    }
}
