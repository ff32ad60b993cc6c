// SPDX-License-Identifier: Apache-2.0 OR MIT
//! Shells that a start script puts on a terminal (`/bin/sh </dev/ttyS0 &`, `setsid cttyhack sh`), and the
//! console of Android's init.

use thirteen_evidence::facts::{Console, ConsoleLogin};

use super::command::{login_of, terminal};
use crate::config::init::{self, Init};
use crate::config::inittab;
use crate::config::locate;
use crate::facet::LookedAt;
use crate::view::{FileSystem, Found, Image, Line, lines, trimmed};

/// Words that open a part of a script that may be left out, and those that close it.
const OPEN: &[&[u8]] = &[b"if", b"case", b"for", b"while", b"until"];
const CLOSE: &[&[u8]] = &[b"fi", b"esac", b"done", b"}"];

/// The consoles of scripts and of Android's init.
pub fn consoles(image: &Image<'_>, files: &FileSystem<'_>, looked: &mut LookedAt) -> Vec<Console> {
    let mut found = Vec::new();
    for file in files.iter() {
        let path = file.header.path.as_slice();
        let Some(text) = file.text else { continue };
        if is_init_rc(path) {
            looked.file(text.len() as u64);
            found.extend(of_android(image, file, text));
        } else if is_script(path) && text.starts_with(b"#!") {
            looked.file(text.len() as u64);
            let always = is_first(files, path);
            found.extend(of_script(text).filter_map(|(line, is_open)| {
                let device = device(files, line.bytes)?;
                let login = if always && !is_open {
                    ConsoleLogin::Shell
                } else {
                    ConsoleLogin::Conditional
                };
                Some(Console { device, login, locators: vec![locate(image, file, &line)] })
            }));
        }
    }
    found
}

/// Scripts that a start runs, by their places.
fn is_script(path: &[u8]) -> bool {
    let name = path.strip_prefix(b"/etc/init.d/").unwrap_or_default();
    let is_numbered =
        matches!(name, [b'S', tens, ones, ..] if tens.is_ascii_digit() && ones.is_ascii_digit());
    is_numbered || matches!(path, b"/etc/init.d/rcS" | b"/etc/rc.local" | b"/etc/rc.d/rc.local")
}

/// Whether the first program runs a script by itself, with nothing that decides.
fn is_first(files: &FileSystem<'_>, path: &[u8]) -> bool {
    let Some(text) = files.text(b"/etc/inittab") else { return false };
    init::first(files) != Init::Systemd
        && inittab::jobs(text).any(|job| job.action == b"sysinit" && job.process == path)
}

/// The lines of a script, each with whether it stands where it may be left out.
fn of_script(text: &[u8]) -> impl Iterator<Item = (Line<'_>, bool)> {
    let (mut open, mut may_end) = (0_usize, false);
    lines(text).filter_map(move |line| {
        let code = line.bytes.trim_ascii();
        if code.is_empty() || code.starts_with(b"#") {
            return None;
        }
        let word = code.split(|byte| b" \t;(".contains(byte)).next().unwrap_or_default();
        if CLOSE.contains(&word) {
            open = open.saturating_sub(1);
        }
        let is_open = open > 0
            || may_end
            || memchr::memmem::find(code, b"&&").is_some()
            || memchr::memmem::find(code, b"||").is_some();
        let closes_itself = CLOSE.iter().any(|own| code.ends_with(own)) && !CLOSE.contains(&word);
        if (OPEN.contains(&word) || code.ends_with(b"{")) && !closes_itself {
            open += 1;
        }
        let is_exit = |own: &&[u8]| memchr::memmem::find(code, own).is_some();
        may_end |= [&b"exit"[..], b"return", b"exec "].iter().any(is_exit);
        Some((line, is_open))
    })
}

/// The terminal that a line gives a shell on.
fn device(files: &FileSystem<'_>, line: &[u8]) -> Option<String> {
    line.split(|byte| matches!(byte, b'&' | b'|' | b';')).find_map(|part| {
        let part = part.trim_ascii();
        let part = part.strip_prefix(b"do ").or(part.strip_prefix(b"then ")).unwrap_or(part);
        let is_taken = memchr::memmem::find(part, b"cttyhack ").is_some();
        let named = memchr::memchr(b'<', part).map(|at| part[at + 1..].trim_ascii_start());
        let named = named.and_then(|own| own.split(u8::is_ascii_whitespace).next());
        let named = named.map(|own| [b"- ", own].concat());
        let named = named.as_deref().and_then(terminal).map(trimmed);
        let device = named.or_else(|| is_taken.then(|| "console".to_owned()))?;
        // Signs of a redirection may stand at their file, or apart from it.
        let spaced: Vec<u8> = part
            .iter()
            .flat_map(|byte| match byte {
                b'<' | b'>' => vec![b' ', *byte, b' '],
                byte => vec![*byte],
            })
            .collect();
        (login_of(files, &spaced) == Some(ConsoleLogin::Shell)).then_some(device)
    })
}

/// Whether a file is Android's init's.
pub fn is_init_rc(path: &[u8]) -> bool {
    path == b"/init.rc"
        || path.ends_with(b".rc") && memchr::memmem::find(path, b"/etc/init/").is_some()
}

/// `service console /system/bin/sh` with `console`, and without `disabled` (Android, init's README).
fn of_android(image: &Image<'_>, file: Found<'_>, text: &[u8]) -> Option<Console> {
    let mut section: Option<(Line<'_>, Vec<&[u8]>)> = None;
    let mut found = None;
    let end = Line { bytes: b"on end", number: 0, offset: 0 };
    for line in lines(text).chain([end]) {
        let code = line.bytes.trim_ascii();
        let starts = [&b"service "[..], b"on ", b"import "].iter().any(|own| code.starts_with(own));
        if !starts {
            if let Some((_, options)) = section.as_mut().filter(|own| own.1.len() < 256) {
                options.push(code);
            }
            continue;
        }
        if let Some((line, options)) = section.take() {
            let has = |option: &[u8]| options.contains(&option);
            let is_console =
                options.iter().any(|own| *own == b"console" || own.starts_with(b"console "));
            let is_root = has(b"user root") || !options.iter().any(|own| own.starts_with(b"user "));
            if is_console && !has(b"disabled") && is_root {
                found = found.or(Some(line));
            }
        }
        let mut words = code.split(u8::is_ascii_whitespace).filter(|own| !own.is_empty());
        let is_service = words.next() == Some(b"service");
        let program = words.nth(1).unwrap_or_default();
        let is_shell = is_service && program.ends_with(b"/sh") && words.next().is_none();
        section = is_shell.then(|| (line, Vec::new()));
    }
    let locators = vec![locate(image, file, &found?)];
    Some(Console { device: "console".to_owned(), login: ConsoleLogin::Shell, locators })
}
