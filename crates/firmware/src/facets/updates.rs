// SPDX-License-Identifier: Apache-2.0 OR MIT
//! Where updates come from, and what is asked of them: the feeds of opkg, apt and apk, SWUpdate, RAUC
//! and Mender, Uptane, the configuration of an updater of the maker's own, where its keys speak for themselves,
//! and the maker's own scripts; packages of SWUpdate.

mod commands;
mod doubt;
mod frameworks;
mod packages;
mod rules;
mod scripts;
mod shell;
mod slots;

use thirteen_evidence::facts::{SignatureCheck, Update};
use thirteen_evidence::{Area, Evidence};
use thirteen_unpack::{EntryKind, Seat};

use crate::config::assignments::{self, Assignment};
use crate::config::{locate, truth, uboot, uci, without_credentials};
use crate::facet::{Kept, LookedAt, Want};
use crate::script::Truth;
use crate::view::{FileSystem, Found, Image, Line, lines, trimmed};

/// Update sources of one file system that are kept.
const MAX_UPDATES: usize = 1024;
/// A script is no longer than this, in bytes.
const MAX_SCRIPT: u64 = 128 << 10;
/// Words in the name of a file that configures updates.
const NAMES: &[&str] = &["update", "upgrade", "ota", "fwup", "fota"];
/// Words in the name of a key that holds an address of updates.
const ADDRESSES: &[&str] = &["feed", "url", "server", "mirror", "repo", "host", "endpoint"];

/// The facet.
pub struct Facet;

impl crate::facet::Facet for Facet {
    fn area(&self) -> Area {
        Area::Updates
    }

    fn want(&self, seat: &Seat<'_>) -> Want {
        let path = &seat.header.path;
        let is_script = seat.header.size <= MAX_SCRIPT && has_word(name_of(path), NAMES);
        let is_wanted = path.starts_with(b"/etc/")
            || path.starts_with(frameworks::SOTA.as_bytes())
            || path == packages::DESCRIPTION
            || is_script
            || uboot::is_variable(seat);
        let is_file = seat.header.kind == EntryKind::File;
        match (is_wanted, is_file && seat.header.size <= MAX_SCRIPT) {
            (true, _) => Want::Text,
            (false, true) => Want::Scan,
            (false, false) => Want::Nothing,
        }
    }

    fn scan(&self, _: &Seat<'_>, content: &[u8]) -> Option<Kept> {
        scripts::keep(content)
    }

    fn fold(&self, image: &Image<'_>, evidence: &mut Evidence, looked: &mut LookedAt) {
        for files in image.roots() {
            looked.source();
            let mut found = opkg(image, files, looked);
            found.extend(own_updaters(image, files, looked));
            found.extend(frameworks::updates(image, files, looked));
            looked.keep(&mut found, MAX_UPDATES, || image.container(files.container()));
            evidence.updates.append(&mut found);
            let mut found = rules::of_configurations(image, files);
            found.extend(frameworks::rules(image, files));
            found.extend(scripts::rules(image, files, looked));
            found.extend(slots::of_files(image, files));
            looked.keep(&mut found, MAX_UPDATES, || image.container(files.container()));
            evidence.update_rules.append(&mut found);
        }
        let mut of_image = slots::of_image(image);
        of_image.iter().for_each(|_| looked.source());
        of_image.extend(packages::rules(image, looked));
        evidence.update_rules.extend(of_image.into_iter().take(MAX_UPDATES));
    }
}

/// A line of opkg's configuration: `src/gz NAME URL`, `option NAME [VALUE]` (opkg's
/// `libopkg/opkg_conf.c`).
struct OpkgLine<'a> {
    file: Found<'a>,
    line: Line<'a>,
    words: Vec<Vec<u8>>,
}

fn opkg_lines<'a>(files: &FileSystem<'a>, looked: &mut LookedAt) -> Vec<OpkgLine<'a>> {
    let mut paths = vec![b"/etc/opkg.conf".to_vec()];
    let listed = files.list(b"/etc/opkg").unwrap_or_default();
    let configurations = listed.iter().filter(|name| name.ends_with(b".conf"));
    paths.extend(configurations.map(|name| [b"/etc/opkg/", *name].concat()));
    let mut all = Vec::new();
    for path in paths {
        let Some(file) = files.find(&path) else { continue };
        let Some(text) = file.text else { continue };
        looked.file(text.len() as u64);
        all.extend(lines(text).map(|line| OpkgLine { file, line, words: uci::words(line.bytes) }));
    }
    all
}

fn opkg(image: &Image<'_>, files: &FileSystem<'_>, looked: &mut LookedAt) -> Vec<Update> {
    let all = opkg_lines(files, looked);
    let (signature, decided) = opkg_signature(files, &all);
    let signature = match signature {
        SignatureCheck::NotChecked => unchecked(files, &["opkg", "opkg-cl"]),
        // What a script takes out of the configuration, or tells opkg, is not known to be undone.
        SignatureCheck::Checked if scripts::undoes_opkg(image, files) => SignatureCheck::Unknown,
        own => own,
    };
    let sources = all.iter().filter(|own| {
        let kind = own.words.first().map(Vec::as_slice);
        own.words.len() >= 3 && matches!(kind, Some(b"src" | b"src/gz" | b"dist" | b"dist/gz"))
    });
    sources
        .map(|own| {
            let mut locators = vec![locate(image, own.file, &own.line)];
            match decided {
                Some(option) => locators.push(locate(image, option.file, &option.line)),
                // What is not there is shown by the file that does not have it.
                None => {
                    let main = files.find(b"/etc/opkg.conf").unwrap_or(own.file);
                    locators.push(image.entry(main.entry));
                }
            }
            let url = &own.words[2];
            Update {
                mechanism: "opkg".to_owned(),
                url: without_credentials(&trimmed(url)),
                transport: transport(url).unwrap_or("unknown").to_owned(),
                signature,
                locators,
            }
        })
        .collect()
}

/// Whether opkg asks for signed lists, and the line that says so.
fn opkg_signature<'l, 'a>(
    files: &FileSystem<'a>,
    all: &'l [OpkgLine<'a>],
) -> (SignatureCheck, Option<&'l OpkgLine<'a>>) {
    let is_option = |own: &&OpkgLine<'_>, name: &[u8]| matches!(own.words.as_slice(), [kind, own, ..] if kind == b"option" && own == name);
    let Some(option) = all.iter().find(|own| is_option(own, b"check_signature")) else {
        return (SignatureCheck::NotChecked, None);
    };
    // opkg takes the option as on whatever stands behind it; who writes 0 means another thing, and
    // it is not known what the program in the image makes of it.
    if option.words.get(2).is_some_and(|value| truth(value) != Some(true)) {
        return (SignatureCheck::Unknown, Some(option));
    }
    // Another kind than usign's has its keys elsewhere.
    if all.iter().any(|own| is_option(&own, b"signature_type")) {
        return (SignatureCheck::Unknown, Some(option));
    }
    let names = files.list(b"/etc/opkg/keys").unwrap_or_default();
    let has_key = names.iter().any(|name| {
        let path = [b"/etc/opkg/keys/", *name].concat();
        files
            .find(&path)
            .is_some_and(|own| own.header.kind == EntryKind::File && own.header.size > 0)
    });
    let signature = match (has_key, files.is_complete()) {
        (true, _) => SignatureCheck::Checked,
        (false, true) => SignatureCheck::NotChecked,
        (false, false) => SignatureCheck::Unknown,
    };
    (signature, Some(option))
}

/// What is known of sources of which no signature is asked: without a program that reads them, nothing.
fn unchecked(files: &FileSystem<'_>, programs: &[&str]) -> SignatureCheck {
    match programs.iter().all(|name| files.has_program(name.as_bytes()) == Truth::No) {
        true => SignatureCheck::Unknown,
        false => SignatureCheck::NotChecked,
    }
}

/// Updaters of the maker's own.
fn own_updaters(image: &Image<'_>, files: &FileSystem<'_>, looked: &mut LookedAt) -> Vec<Update> {
    let mut found = Vec::new();
    for file in files.iter().filter(is_configuration) {
        let Some(text) = file.text.filter(|text| !text.starts_with(b"#!")) else { continue };
        looked.file(text.len() as u64);
        let all = settings(&file.header.path, text);
        let signature = all.iter().find_map(|own| Some((own, signature(own)?)));
        let addresses = all.iter().filter(|own| has_word(own.key, ADDRESSES));
        for (own, transport) in addresses.filter_map(|own| Some((own, transport(own.value)?))) {
            let mut locators = vec![locate(image, file, &own.line)];
            locators.extend(signature.iter().map(|(own, _)| locate(image, file, &own.line)));
            found.push(Update {
                mechanism: "configuration".to_owned(),
                url: without_credentials(&trimmed(own.value)),
                transport: transport.to_owned(),
                signature: signature.map_or(SignatureCheck::Unknown, |(_, signature)| signature),
                locators,
            });
        }
    }
    found
}

/// A file below `/etc` whose name says that it is about updates; neither a script's nor opkg's.
fn is_configuration(file: &Found<'_>) -> bool {
    let path = &file.header.path;
    let Some(below) = path.strip_prefix(b"/etc/") else { return false };
    let is_other =
        [&b"init.d/"[..], b"rc.d/", b"opkg/", b"systemd/", b"apt/", b"apk/", b"swupdate"]
            .iter()
            .any(|folder| below.starts_with(folder));
    file.header.kind == EntryKind::File && !is_other && has_word(name_of(path), NAMES)
}

/// The last part of a path.
fn name_of(path: &[u8]) -> &[u8] {
    path.rsplit(|byte| *byte == b'/').next().unwrap_or(path)
}

/// The settings of a configuration: `KEY=VALUE`, and below `/etc/config` OpenWrt's.
fn settings<'a>(path: &[u8], text: &'a [u8]) -> Vec<Assignment<'a>> {
    if !path.starts_with(b"/etc/config/") {
        return assignments::equals(text).collect();
    }
    lines(text)
        .filter_map(|line| {
            let mut words = line.bytes.split(|byte| matches!(byte, b' ' | b'\t'));
            let mut words = words.by_ref().filter(|word| !word.is_empty());
            let (kind, key, value) = (words.next()?, words.next()?, words.next()?);
            let plain = |word: &'a [u8]| -> &'a [u8] {
                let is_quote = |byte: &u8| matches!(byte, b'\'' | b'"');
                let start = word.iter().take_while(|byte| is_quote(byte)).count();
                let end = word.iter().rev().take_while(|byte| is_quote(byte)).count();
                word.get(start..word.len() - end).unwrap_or_default()
            };
            matches!(kind, b"option" | b"list").then(|| Assignment {
                line,
                key: plain(key),
                value: plain(value),
            })
        })
        .collect()
}

/// Whether a name holds one of the words, as a word of its own: `ota.conf` and `ota_url` hold
/// `ota`, `quota` does not. A longer word may stand in another: `autoupdater`.
fn has_word(name: &[u8], words: &[&str]) -> bool {
    let name = String::from_utf8_lossy(name).to_ascii_lowercase();
    words.iter().any(|word| match word.len() {
        0..=4 => {
            name.split(|own: char| !own.is_ascii_alphanumeric()).any(|own| own.starts_with(word))
        }
        _ => name.contains(word),
    })
}

/// What a setting says of signatures; `None` where it is about another thing.
fn signature(own: &Assignment<'_>) -> Option<SignatureCheck> {
    let key = String::from_utf8_lossy(own.key).to_ascii_lowercase();
    let has = |words: &[&str]| words.iter().any(|word| key.contains(word));
    // Who checks the other end of a connection checks no update.
    let is_of_channel = has(&["tls", "ssl", "cert", "peer", "host"]);
    if !has(&["signature", "verify", "signed", "verification"]) || is_of_channel {
        return None;
    }
    let is_turned = has(&["skip", "ignore", "disable", "unsigned", "without"])
        || key.split(['_', '-', '.']).any(|word| matches!(word, "no" | "not"));
    match truth(own.value)? != is_turned {
        true => Some(SignatureCheck::Checked),
        false => Some(SignatureCheck::NotChecked),
    }
}

/// The scheme of an address.
fn transport(url: &[u8]) -> Option<&'static str> {
    let start = url[..url.len().min(8)].to_ascii_lowercase();
    ["https", "http", "tftp", "ftp"].into_iter().find(|scheme| {
        start.strip_prefix(scheme.as_bytes()).is_some_and(|rest| rest.starts_with(b"://"))
    })
}

#[cfg(test)]
#[path = "updates/tests.rs"]
mod tests;
