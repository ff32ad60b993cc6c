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

/// Where the units of systemd stand.
const UNITS: &[&[u8]] =
    &[b"/etc/systemd/system/", b"/lib/systemd/system/", b"/usr/lib/systemd/system/"];

/// Scripts that units start, of one file system.
const MAX_STARTED: usize = 256;
/// Variables of a script that stand for one path.
const MAX_NAMES: usize = 8;

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
            let mut scripts: Vec<_> = scripts.filter_map(|file| Some((file, file.text?))).collect();
            let started: Vec<&[u8]> = scripts
                .iter()
                .filter(|(file, _)| is_unit(&file.header.path))
                .flat_map(|(_, text)| commands(text).filter_map(started))
                .take(MAX_STARTED)
                .collect();
            let started = started.into_iter().filter_map(|path| files.find(path));
            scripts.extend(started.filter_map(|file| Some((file, script(file.text?)?))));
            Self { container: files.container(), scripts, left: Cell::new(MAX_BYTES) }
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

    /// The start script that takes the host key at this path away and has another one made, or has the
    /// program that makes one told to write over it.
    pub fn host_key(&self, path: &[u8]) -> Option<Found<'a>> {
        self.first(|text| {
            let makes = |line: &[u8]| HOST_MAKERS.iter().any(|own| has(line, own));
            let own = Names::of(text, path);
            let is_taken = commands(text).any(|line| takes_away(line, path) || own.removes(line));
            let is_over = |line: &[u8]| makes(line) && own.are_in(line) && says_yes(line);
            (is_taken && commands(text).any(makes)) || commands(text).any(is_over)
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

/// A path, and the variables of a script that stand for it.
struct Names<'p> {
    path: &'p [u8],
    variables: Vec<Vec<u8>>,
}

impl<'p> Names<'p> {
    fn of(text: &[u8], path: &'p [u8]) -> Self {
        let mut own = Self { path, variables: Vec::new() };
        for line in commands(text).filter(|line| names(line, path)) {
            for word in line.split(|byte| b" \t;&|".contains(byte)) {
                let Some(at) = word.iter().position(|byte| *byte == b'=') else { continue };
                let (name, value) = (&word[..at], &word[at + 1..]);
                let is_name = !name.is_empty()
                    && name.iter().all(|byte| byte.is_ascii_alphanumeric() || *byte == b'_');
                let bare = value.iter().copied().filter(|byte| !matches!(byte, b'"' | b'\''));
                if is_name && own.variables.len() < MAX_NAMES && bare.eq(path.iter().copied()) {
                    own.variables.push([b"$", name].concat());
                    own.variables.push([b"${", name, b"}"].concat());
                }
            }
        }
        own
    }

    fn all(&self) -> impl Iterator<Item = &[u8]> {
        std::iter::once(self.path).chain(self.variables.iter().map(Vec::as_slice))
    }

    fn are_in(&self, line: &[u8]) -> bool {
        self.all().any(|own| names(line, own))
    }

    fn removes(&self, line: &[u8]) -> bool {
        let at = memmem::find(line, b"rm ");
        at.and_then(|at| line.get(at..)).is_some_and(|removed| self.are_in(removed))
    }
}

/// Whether a key is made at the path, or made elsewhere and brought there.
fn is_made(text: &[u8], path: &[u8]) -> bool {
    let own = Names::of(text, path);
    let makes = |line: &[u8]| {
        MAKERS.iter().any(|(program, words)| {
            has(line, program) && (words.is_empty() || words.iter().any(|word| has(line, word)))
        })
    };
    let brings = |line: &[u8]| {
        BRINGERS.iter().any(|word| line.starts_with(word) || has(line, &[b" ", *word].concat()))
    };
    commands(text).any(makes)
        && commands(text).filter(|line| own.are_in(line)).any(|line| makes(line) || brings(line))
}

/// Programs that bring a file to another place.
const BRINGERS: &[&[u8]] = &[b"mv ", b"cp ", b"install "];

/// `[ -f KEY ] || …`: the one of the image is there, and stays. `rm -f KEY` asks nothing.
fn is_asked(text: &[u8], path: &[u8]) -> bool {
    let own = Names::of(text, path);
    let tests = [b"-f ".as_slice(), b"-e ", b"-s ", b"-r "];
    commands(text).filter(|line| own.are_in(line)).any(|line| {
        // Of a unit of systemd.
        if line.starts_with(b"ConditionPathExists=!") || line.starts_with(b"AssertPathExists=!") {
            return true;
        }
        let tells = |part: &[u8]| has(part, b"[") || has(part, b"]") || has(part, b"test ");
        line.split(|byte| b";&|".contains(byte)).filter(|part| tells(part)).any(|part| {
            tests.iter().any(|test| {
                own.all().any(|own| {
                    has(part, &[*test, own].concat()) || has(part, &[*test, b"\"", own].concat())
                })
            })
        })
    })
}

/// `yes | ssh-keygen …`, `echo y | …`, `… <<< y`: the question whether to write over it has its answer.
fn says_yes(line: &[u8]) -> bool {
    let before = memmem::find(line, b"|").map_or(b"".as_slice(), |at| &line[..at]);
    let bare: Vec<u8> =
        before.iter().copied().filter(|byte| !matches!(byte, b'"' | b'\'')).collect();
    let bare = bare.trim_ascii();
    bare == b"yes"
        || [b"yes ".as_slice(), b"echo y", b"printf y"].iter().any(|own| bare.starts_with(own))
        || has(line, b"<<<y")
        || has(line, b"<<< y")
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
    START.iter().any(|folder| path.starts_with(folder)) || is_unit(path)
}

fn is_unit(path: &[u8]) -> bool {
    path.ends_with(b".service") && UNITS.iter().any(|folder| path.starts_with(folder))
}

/// The program that a line of a unit starts.
fn started(line: &[u8]) -> Option<&[u8]> {
    let value = line.strip_prefix(b"ExecStart")?;
    let at = value.iter().position(|byte| *byte == b'/')?;
    let end = value[at..].iter().position(u8::is_ascii_whitespace);
    Some(&value[at..end.map_or(value.len(), |end| at + end)])
}

/// A text that is a script.
fn script(text: &[u8]) -> Option<&[u8]> {
    text.starts_with(b"#!").then_some(text)
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
    fn a_key_that_is_taken_away_first_or_named_by_a_variable() {
        let of = |text: &[u8]| is_made(text, KEY) && !is_asked(text, KEY);
        for made in [
            b"rm -f /etc/ssl/private/server.key\nopenssl genrsa -out /etc/ssl/private/server.key\n".as_slice(),
            b"K=/etc/ssl/private/server.key\nif [ ! -f /data/.k ]; then rm -f $K; openssl genrsa -out $K 2048; fi\n",
            b"KEY=\"/etc/ssl/private/server.key\"\nopenssl genrsa -out \"${KEY}\" 2048\n",
            b"openssl genrsa -out /tmp/k 2048\nmv /tmp/k /etc/ssl/private/server.key\n",
            b"[Service]\nExecStart=/usr/bin/openssl genrsa -out /etc/ssl/private/server.key 2048\n",
        ] {
            assert!(of(made), "{}", made.escape_ascii());
        }
        for kept in [
            b"K=/etc/ssl/private/server.key\n[ -f \"$K\" ] || openssl genrsa -out $K\n".as_slice(),
            b"K=/etc/ssl/private/server.key\nK2=/tmp/x\nopenssl genrsa -out $K2\n",
            b"mv /tmp/k /etc/ssl/private/server.key\n",
            b"[Unit]\nConditionPathExists=!/etc/ssl/private/server.key\n[Service]\nExecStart=/usr/bin/openssl genrsa -out /etc/ssl/private/server.key\n",
        ] {
            assert!(!of(kept), "{}", kept.escape_ascii());
        }
    }

    #[test]
    fn a_host_key_that_is_written_over() {
        assert!(says_yes(b"yes | ssh-keygen -f /etc/k") && says_yes(b"echo \"y\" | ssh-keygen"));
        assert!(
            !says_yes(b"ssh-keygen -f /etc/k") && !says_yes(b"ssh-keygen -f /etc/k | logger yes")
        );
        assert_eq!(started(b"ExecStart=-/usr/bin/mk.sh now"), Some(b"/usr/bin/mk.sh".as_slice()));
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
