// SPDX-License-Identifier: Apache-2.0 OR MIT
//! Update scripts of the maker's own: what fetches, how the way is protected, what writes to the flash or
//! over the system, and whether anything in between verifies or may verify. A script of another name that
//! fetches and writes is told of too, as one of which nothing is sure. Said is only what the words of the
//! script leave no doubt of; a word that has to do with keys or signatures, or another script that is
//! called, leaves doubt.

use std::collections::BTreeSet;

use thirteen_evidence::Area;
use thirteen_evidence::facts::{Answer, UpdateRule, UpdateRuleKind};
use thirteen_unpack::EntryKind;

use super::commands::{Command, Write, may_fetch, names, names_of, runs};
use super::doubt::has_doubt;
use super::shell::commands;
use super::{NAMES, has_word, name_of};
use crate::config::{crontab, locate};
use crate::facet::LookedAt;
use crate::view::{FileSystem, Found, Image, is_shell_script};

/// Variables of one script that are followed.
const MAX_VARIABLES: usize = 16;
/// Verifications of one script that are looked at.
const MAX_VERIFYING: usize = 64;

/// Fetches of one script that are followed.
const MAX_FETCHES: usize = 16;
/// Lines of one script that write and are looked at.
const MAX_WRITES: usize = 64;
/// Other names of files that are looked at.
const MAX_GIVEN: usize = 256;
/// Names of one file that are kept.
const MAX_NAMES: usize = 64;

/// Programs that make one file of another.
const HANDING: &[&str] =
    &["mv", "cp", "ln", "cat", "dd", "gunzip", "gzip", "zcat", "xz", "unxz", "bunzip2", "base64"];

/// Programs that make files of an archive.
const UNPACKING: &[&str] = &["tar", "unzip", "cpio", "unsquashfs"];

/// Programs that make a digest.
const DIGESTS: &[&str] = &["md5sum", "sha1sum", "sha224sum", "sha256sum", "sha384sum", "sha512sum"];

/// What stands in the address or the name of a file with a digest.
const SUMS: &[&str] = &["md5", "sha", "sum"];

/// OpenWrt's own flasher, which takes an image, or its address, from whoever calls it: what calls it is
/// told of.
const FLASHER: &[&str] = &["/sbin/sysupgrade", "/lib/upgrade/"];

/// What a script outside `/etc` that fetches and writes is kept as.
struct Kept(Vec<u8>);

/// Keeps the text of a script that fetches and writes software, or that tells opkg to ask for no
/// signature, whatever its name.
pub(super) fn keep(content: &[u8]) -> Option<crate::facet::Kept> {
    if !is_shell_script(content) {
        return None;
    }
    if undoes(content) {
        return Some(Box::new(Kept(content.to_vec())));
    }
    if !may_fetch(content) {
        return None;
    }
    let commands = commands(content);
    let is_one =
        commands.iter().any(Command::fetches) && commands.iter().any(|own| own.writes().is_some());
    is_one.then(|| Box::new(Kept(content.to_vec())) as crate::facet::Kept)
}

/// Whether a script takes the check of signatures out of opkg's configuration, or tells opkg to go
/// without.
fn undoes(text: &[u8]) -> bool {
    let has =
        |words: &[&str]| words.iter().any(|it| memchr::memmem::find(text, it.as_bytes()).is_some());
    has(&["check_signature", "--no-check-signature", "--force-signature"])
        && commands(text).iter().any(|own| {
            let edits = own.parts().any(|part| {
                runs(&part, &["sed", "awk", "perl"])
                    || runs(&part, &["grep"]) && part.contains(&"-v")
            });
            own.text.contains("--no-check-signature")
                || own.text.contains("--force-signature")
                || own.text.contains("check_signature") && edits
        })
}

/// Whether a script of the image does that.
pub(super) fn undoes_opkg(image: &Image<'_>, files: &FileSystem<'_>) -> bool {
    files.iter().filter(|own| own.header.kind == EntryKind::File).any(|file| {
        let kept = image.kept_of::<Kept>(file.entry, Area::Updates);
        let text = file.text.or(kept.map(|own| own.0.as_slice()));
        let is_run = |text: &&[u8]| {
            is_shell_script(text)
                || crontab::is_at(&file.header.path)
                || file.header.path.starts_with(b"/etc/uci-defaults/")
                || file.header.path == b"/etc/rc.local"
        };
        text.filter(is_run).is_some_and(undoes)
    })
}

pub(super) fn rules(
    image: &Image<'_>,
    files: &FileSystem<'_>,
    looked: &mut LookedAt,
) -> Vec<UpdateRule> {
    let mut found = Vec::new();
    for file in files.iter().filter(|own| own.header.kind == EntryKind::File) {
        let path = &file.header.path;
        let kept = image.kept_of::<Kept>(file.entry, Area::Updates);
        let Some(text) = file.text.or(kept.map(|own| own.0.as_slice())) else { continue };
        let is_named = has_word(name_of(path), NAMES);
        let is_script = is_shell_script(text);
        if is_script && is_named {
            looked.file(text.len() as u64);
        }
        let is_flasher = FLASHER.iter().any(|own| path.starts_with(own.as_bytes()));
        if !is_flasher && (is_script || crontab::is_at(path) || path == b"/etc/rc.local") {
            of_script(image, file, text, is_named && is_script, &mut found);
        }
    }
    found
}

/// What a script says. One that is not called after updates may fetch and write another thing: of it
/// nothing is sure.
fn of_script(
    image: &Image<'_>,
    file: Found<'_>,
    text: &[u8],
    is_named: bool,
    found: &mut Vec<UpdateRule>,
) {
    if !may_fetch(text) {
        return;
    }
    let commands = commands(text);
    let mut tell = |rule, holds, lines: &[&Command<'_>]| {
        found.push(UpdateRule {
            mechanism: "script".to_owned(),
            rule,
            holds,
            locators: lines.iter().map(|own| locate(image, file, &own.line)).collect(),
        });
    };
    let written = commands.iter().filter_map(|own| Some((own.writes()?, own)));
    let write = written.min_by_key(|(how, _)| *how);
    let fetches = || commands.iter().filter(|own| own.fetches());
    let brought = brought(&commands);
    // What is written of what was fetched says more than what is written beside it.
    let write = brought.map(|(how, write, _)| (how, write)).or(write);
    let fetch = brought.map(|(.., fetch)| fetch).or_else(|| fetches().next());
    let variables: Vec<String> =
        commands.iter().filter_map(Command::insecure_variable).take(MAX_VARIABLES).collect();
    let open = commands.iter().find(|own| own.trusts_anybody(&variables));
    if let Some(own) = open.filter(|_| is_named || write.is_some()) {
        tell(UpdateRuleKind::Certificate, Answer::No, &[own]);
    }
    let (Some(fetch), Some((how, write))) = (fetch, write) else { return };
    // A digest that did not come the same way may be one of the maker's: then the way says less.
    let is_compared = commands.iter().any(|own| own.runs(DIGESTS))
        && !fetches().any(|own| {
            let is_open = own.is_plain() || own.trusts_anybody(&variables);
            is_open && SUMS.iter().any(|word| own.text.to_ascii_lowercase().contains(word))
        });
    // Which fetch brought what is written is not told apart: all of them have to be plain.
    if is_named && !is_compared && fetches().all(Command::is_plain) {
        tell(UpdateRuleKind::Encrypted, Answer::No, &[fetch]);
    }
    let stops = stops(&commands, text);
    // What is written before any verification is not verified, whatever comes behind.
    let first = commands.iter().position(|own| own.writes().is_some());
    let before = commands.get(..first.unwrap_or(0)).unwrap_or_default().iter().enumerate();
    let mut verifying = before.filter(|(_, own)| own.verifies()).take(MAX_VERIFYING);
    let is_verified = first.and_then(|at| commands.get(at)).is_some_and(Command::verifies_first)
        || verifying
            .any(|(at, own)| own.is_heeded(commands.get(at + 1..).unwrap_or_default(), stops));
    if is_verified {
        return;
    }
    if let Some(verify) = idle_verification(&commands, write).filter(|_| is_named) {
        tell(UpdateRuleKind::Heeded, Answer::No, &[verify, write]);
    }
    let is_sure = brought.is_some() && how != Write::Perhaps && !(is_compared && open.is_some());
    let holds =
        if is_named && is_sure && !has_doubt(&commands) { Answer::No } else { Answer::Unknown };
    tell(UpdateRuleKind::Signature, holds, &[write, fetch]);
}

/// The surest command that writes what another one fetched, with that one: by its name, by a name that
/// the script gives it on the way, or out of an archive.
fn brought<'c, 'a>(
    commands: &'c [Command<'a>],
) -> Option<(Write, &'c Command<'a>, &'c Command<'a>)> {
    let mut best: Option<(Write, &Command<'_>, &Command<'_>)> = None;
    let mut keep = |how, write, fetch| {
        if best.is_none_or(|(own, ..)| how < own) {
            best = Some((how, write, fetch));
        }
    };
    let written: Vec<(Write, &Command<'_>)> =
        commands.iter().filter_map(|own| Some((own.writes()?, own))).take(MAX_WRITES).collect();
    let given: Vec<_> = commands.iter().flat_map(given).take(MAX_GIVEN).collect();
    let fetches = commands.iter().filter(|own| own.fetches()).take(MAX_FETCHES);
    for fetch in fetches {
        let mut own = names_of(fetch);
        let mut is_unpacked = false;
        // A name may be given before the file is there.
        for (is_archive, more) in given.iter().chain(&given) {
            if own.len() < MAX_NAMES && more.iter().any(|name| own.contains(name)) {
                is_unpacked |= is_archive;
                own.extend(more.iter().cloned());
            }
        }
        for (how, write) in &written {
            if write.writes_what(fetch) || is_unpacked || write.reads(&own) {
                keep(*how, *write, fetch);
            }
        }
    }
    best
}

/// What a line gives another name: by a variable, by a program that makes one file of another, and whether
/// it unpacks it.
fn given(own: &Command<'_>) -> Vec<(bool, BTreeSet<String>)> {
    let programs = own.parts().filter(|part| {
        (runs(part, HANDING) || runs(part, UNPACKING))
            && !part.iter().any(|it| it.contains("/dev/"))
    });
    let mut all: Vec<_> = programs.map(|part| (runs(&part, UNPACKING), names(&part))).collect();
    let is_value = |word: &&str| word.contains('=') && !word.contains("/dev/");
    all.extend(own.words().filter(is_value).take(4).map(|word| (false, names(&[word]))));
    all.retain(|(_, own)| !own.is_empty());
    all
}

/// Whether any failure stops the script: `set -e`, or `-e` on its first line.
fn stops(commands: &[Command<'_>], text: &[u8]) -> bool {
    let first = String::from_utf8_lossy(crate::view::first_line(text));
    let is_told = first.rsplit_once(" -").is_some_and(|(_, letters)| letters.contains('e'));
    is_told
        || commands.iter().any(|own| {
            let mut words = own.words();
            words.next() == Some("set")
                && words.next().is_some_and(|it| it.starts_with('-') && it.contains('e'))
        })
}

/// A verification that decides nothing: its answer is thrown away, or it comes when all is written. In
/// functions and cases, what comes first in the text does not have to come first.
fn idle_verification<'c, 'a>(
    commands: &'c [Command<'a>],
    write: &Command<'_>,
) -> Option<&'c Command<'a>> {
    let jumps = |own: &Command<'_>| own.text.contains("()") || own.text.contains(";;");
    let has_parts = commands.iter().any(jumps);
    commands
        .iter()
        .filter(|own| own.verifies())
        .find(|own| own.is_ignored() || !has_parts && own.line.number > write.line.number)
}
