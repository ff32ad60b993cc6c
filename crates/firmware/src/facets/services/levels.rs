// SPDX-License-Identifier: Apache-2.0 OR MIT
//! Which of the scripts that a link or a name enables a start runs: those of the default runlevel, and those
//! that Buildroot's rcS goes through.

use std::collections::BTreeSet;

use super::{Boot, enabled_name};
use crate::config::init::{self, Init};
use crate::config::inittab;
use crate::script::Pattern;
use crate::view::lines;

/// Where Buildroot has its scripts.
const SCRIPTS: &[u8] = b"/etc/init.d/";
/// Patterns of rcS that are looked at.
const MAX_PATTERNS: usize = 64;

/// What `/etc/init.d/rcS` runs of the scripts beside it.
#[derive(Debug, Default)]
pub(super) struct RcS {
    /// All whose names begin with `S`.
    runs_all: bool,
    /// Those that it names.
    named: BTreeSet<Vec<u8>>,
    /// `PATTERN) continue`: what it passes over.
    skipped: Vec<Pattern>,
}

impl RcS {
    pub(super) fn of(text: &[u8]) -> Self {
        let mut own = Self::default();
        for line in lines(text) {
            let bare = line.bytes.trim_ascii();
            if bare.starts_with(b"#") {
                continue;
            }
            for at in memchr::memmem::find_iter(bare, b"/etc/init.d/S") {
                let rest = &bare[at + SCRIPTS.len()..];
                let end = rest.iter().position(|byte| b" \t;&|()<>`".contains(byte));
                let word = &rest[..end.unwrap_or(rest.len())];
                if word.iter().any(|byte| b"*?[$".contains(byte)) {
                    own.runs_all = true;
                } else {
                    let name = word.iter().copied().filter(|byte| !matches!(byte, b'"' | b'\''));
                    own.named.insert(name.collect());
                }
            }
            own.skip(bare);
        }
        own
    }

    /// Keeps the patterns before `) continue`.
    fn skip(&mut self, line: &[u8]) {
        let Some(at) = memchr::memmem::find(line, b"continue") else { return };
        let before = line[..at].trim_ascii_end();
        let Some(before) = before.strip_suffix(b")") else { return };
        let start = before.iter().rposition(|byte| b" \t;(".contains(byte)).map_or(0, |at| at + 1);
        for pattern in before[start..].split(|byte| *byte == b'|') {
            let is_short = !pattern.is_empty() && pattern.len() <= 64;
            if is_short && self.skipped.len() < MAX_PATTERNS {
                self.skipped.push(Pattern::compile(&[(pattern.to_vec(), false)]));
            }
        }
    }

    /// Whether it runs one of the scripts at all.
    pub(super) fn runs_any(&self) -> bool {
        self.runs_all || !self.named.is_empty()
    }

    /// Whether it may run this one.
    pub(super) fn runs(&self, name: &[u8]) -> bool {
        self.runs_all || self.named.contains(name)
    }

    /// Whether it passes over this one, as far as its text says.
    pub(super) fn skips(&self, name: &[u8]) -> bool {
        let path = [SCRIPTS, name].concat();
        let is_one = |own: &Pattern| own.matches(&path) || own.matches(name);
        !self.named.contains(name) && self.skipped.iter().any(is_one)
    }
}

/// The scripts that the default runlevel starts.
pub(super) struct Default {
    level: u8,
    scripts: BTreeSet<Vec<u8>>,
}

impl Default {
    /// As inittab has it; `None` where that names none, or init does not read it.
    pub(super) fn of(boot: &Boot<'_, '_>) -> Option<Self> {
        if init::first(boot.files) == Init::Systemd {
            return None;
        }
        let text = boot.files.text(b"/etc/inittab")?;
        let level = inittab::default_level(text).filter(|level| matches!(level, b'2'..=b'5'))?;
        let folder = [b"/etc/rc", [level].as_slice(), b".d"].concat();
        let names = boot.files.list(&folder).unwrap_or_default();
        let scripts = names.into_iter().filter(|name| enabled_name(name).is_some()).map(|name| {
            let link = [folder.as_slice(), b"/", name].concat();
            boot.files.real_path(&link).unwrap_or(link)
        });
        Some(Self { level, scripts: scripts.collect() })
    }

    /// The condition under which the folder of a runlevel has a script run: that folder.
    pub(super) fn condition(&self, folder: &[u8], script: &[u8]) -> Option<String> {
        let level = *folder.strip_prefix(b"/etc/rc")?.first()?;
        let is_open = matches!(level, b'2'..=b'5') && level != self.level;
        (is_open && !self.scripts.contains(script))
            .then(|| format!("/etc/rc{}.d", char::from(level)))
    }
}

#[cfg(test)]
mod tests {
    use thirteen_evidence::facts::Starts;

    use crate::test_tree::evidence_of;

    const SCRIPT: &[u8] = b"#!/bin/sh\n/usr/sbin/telnetd\n";
    const PROGRAM: (&str, &[u8]) = ("/usr/sbin/telnetd", b"x");
    const INIT: (&str, &[u8]) = ("/etc/inittab", b"::sysinit:/etc/init.d/rcS\n");

    /// How telnetd starts, with these files.
    fn telnetd(files: &[(&str, &[u8])]) -> Option<Starts> {
        let evidence = evidence_of(&[&[PROGRAM], files].concat());
        evidence
            .services
            .iter()
            .filter(|own| own.program.ends_with("telnetd"))
            .map(|own| own.starts)
            .min()
    }

    #[test]
    fn rcs_runs_what_it_goes_through_or_names() {
        let with = |text: &[u8]| {
            telnetd(&[INIT, ("/etc/init.d/S50telnet", SCRIPT), ("/etc/init.d/rcS", text)])
        };
        for all in [
            &b"#!/bin/sh\nfor i in /etc/init.d/S??* ;do\n$i start\ndone\n"[..],
            b"#!/bin/sh\nfor i in \"/etc/init.d/S\"*; do $i start; done\n",
            b"#!/bin/sh\n/etc/init.d/S50telnet start\n",
            b"#!/bin/sh\nfor i in /etc/init.d/S??*; do\ncase $i in *ftp*) continue;; esac\n$i start\ndone\n",
        ] {
            assert_eq!(with(all), Some(Starts::Always), "{}", String::from_utf8_lossy(all));
        }
        assert_eq!(with(b"#!/bin/sh\n/etc/init.d/S20network start\n"), None);
        assert_eq!(with(b"#!/bin/sh\n/etc/init.d/S20network start\n# /etc/init.d/S??*\n"), None);
        let but = b"#!/bin/sh\nfor i in /etc/init.d/S??*; do\n\
            case \"$i\" in *ftp*|*telnet*) continue;; esac\n$i start\ndone\n";
        assert_eq!(with(but), Some(Starts::Conditional));
    }

    #[test]
    fn the_default_runlevel_is_the_one_that_starts() {
        let with = |level: &str, folders: &[&str]| {
            let table = format!("id:{level}:initdefault:\nl3:3:wait:/etc/init.d/rc 3\n");
            let links: Vec<String> = folders.iter().map(|own| format!("/etc/{own}/S20t")).collect();
            let mut files: Vec<(&str, &[u8])> =
                vec![("/etc/inittab", table.as_bytes()), ("/etc/init.d/t", SCRIPT)];
            files.extend(links.iter().map(|own| (own.as_str(), &b"-> ../init.d/t"[..])));
            telnetd(&files)
        };
        assert_eq!(with("3", &["rc5.d"]), Some(Starts::Conditional));
        for sure in [
            ("5", &["rc5.d"][..]),
            ("5", &["rc2.d", "rc5.d"]),
            ("3", &["rcS.d"]),
            ("x", &["rc4.d"]),
        ] {
            assert_eq!(with(sure.0, sure.1), Some(Starts::Always), "{sure:?}");
        }
    }
}
