// SPDX-License-Identifier: Apache-2.0 OR MIT
//! What packet filters do with what comes in for the device itself: OpenWrt's zones, saved rules of
//! iptables, nftables' rule sets. Rules are read, not simulated: one that lets in under a condition that
//! is not understood here, or hands on to what is not followed, is kept as an opening that is
//! narrowed, so nobody takes the port for shut or for open to everybody.

mod chain;
mod commands;
mod iptables;
mod nftables;
mod openwrt;
#[cfg(test)]
mod tests;
mod undone;

use std::collections::BTreeMap;

use thirteen_evidence::facts::{Answer, Firewall, Opening, Service, Starts};
use thirteen_evidence::{Area, Evidence, Locator};
use thirteen_unpack::{EntryKind, Seat};

use crate::config::locate;
use crate::facet::{Kept, LookedAt, Want};
use crate::view::{FileSystem, Found, Image, Line, lines};

/// Packet filters of one file system that are kept.
const MAX_FIREWALLS: usize = 256;
/// A script that may take rules back is no longer than this, in bytes.
const MAX_SCRIPT: u64 = 128 << 10;
/// Openings of one packet filter that are kept.
const MAX_OPENINGS: usize = 256;

/// The source of an opening that is narrowed by a condition that is not understood here.
const NARROWED: &str = "…";

/// The facet. It reads the services, which say whether the rules are loaded.
pub struct Facet;

impl crate::facet::Facet for Facet {
    fn area(&self) -> Area {
        Area::Firewall
    }

    fn reads(&self) -> &'static [Area] {
        &[Area::Services]
    }

    fn want(&self, seat: &Seat<'_>) -> Want {
        let is_file = seat.header.kind == EntryKind::File;
        let path = &seat.header.path;
        match path.starts_with(b"/etc/") || is_file && path.starts_with(openwrt::SHARED) {
            true => Want::Text,
            false if is_file && seat.header.size <= MAX_SCRIPT => Want::Scan,
            false => Want::Nothing,
        }
    }

    fn scan(&self, seat: &Seat<'_>, content: &[u8]) -> Option<Kept> {
        undone::keep(&seat.header.path, content)
    }

    fn fold(&self, image: &Image<'_>, evidence: &mut Evidence, looked: &mut LookedAt) {
        for files in image.roots() {
            looked.source();
            let mut reading = Reading {
                image,
                files,
                looked,
                services: &evidence.services,
                found: Vec::new(),
                steps: Vec::new(),
            };
            reading.steps = undone::steps(&reading);
            if reading.steps.len() >= undone::MAX_STEPS {
                reading.looked.limit(image.container(files.container()));
            }
            openwrt::read(&mut reading);
            iptables::read(&mut reading);
            nftables::read(&mut reading);
            let mut found = reading.found;
            evidence.firewalls.append(&mut found);
        }
    }
}

/// One file system, and what was found in it.
struct Reading<'i, 'f> {
    image: &'i Image<'f>,
    files: &'i FileSystem<'f>,
    looked: &'i mut LookedAt,
    services: &'i [Service],
    found: Vec<Firewall>,
    /// What takes rules back.
    steps: Vec<undone::Step>,
}

impl<'f> Reading<'_, 'f> {
    fn open(&mut self, path: &str) -> Option<(Found<'f>, &'f [u8])> {
        let file = self.files.find(path.as_bytes())?;
        let text = file.text?;
        self.looked.file(text.len() as u64);
        Some((file, text))
    }

    fn line(&self, file: Found<'f>, line: &Line<'_>) -> Locator {
        locate(self.image, file, line)
    }

    /// What loads rules: a service of one of these names, or one that names the file; and how
    /// surely. A script that names the file is not enough: whether it runs is not known.
    fn loader(&self, names: &[&str], path: &str) -> (Answer, Option<Locator>) {
        // One script may start many services.
        let mut scripts: BTreeMap<String, bool> = BTreeMap::new();
        let mut loads = |own: &&Service| {
            names.contains(&own.name.as_str()) && !self.only_tries(own)
                || own.arguments.iter().any(|word| word == path)
                    && !own.arguments.iter().any(|word| matches!(word.as_str(), "--test" | "-c"))
                || own.locators.first().is_some_and(|place| {
                    let script = place.innermost();
                    *scripts
                        .entry(script.to_owned())
                        .or_insert_with(|| self.script_loads(script, path))
                })
        };
        let sure = |own: &&Service| match own.starts {
            Starts::Always => 0,
            Starts::Never => 2,
            _ => 1,
        };
        let found = self.services_here().filter(&mut loads).min_by_key(sure);
        let answer = match found.map(|own| own.starts) {
            Some(Starts::Always) => Answer::Yes,
            Some(Starts::Never) => Answer::No,
            _ => Answer::Unknown,
        };
        (answer, found.and_then(|own| own.locators.first().cloned()))
    }

    /// The services of this file system.
    fn services_here(&self) -> impl Iterator<Item = &Service> {
        // Any place in it tells its services from those of others.
        let here = self.files.iter().next().map(|own| self.image.entry(own.entry));
        let outer = |place: &Locator| {
            (place.artefact.clone(), place.path.split_last().map(|(_, outer)| outer.to_vec()))
        };
        let here = here.as_ref().map(outer);
        self.services.iter().filter(move |own| here == own.locators.first().map(outer))
    }

    /// Whether the script of a service hands the file to a program that loads rules.
    fn script_loads(&self, script: &str, path: &str) -> bool {
        let text = self.files.text(script.as_bytes()).unwrap_or_default();
        let has = memchr::memmem::find(text, path.as_bytes()).is_some();
        !path.is_empty() && has && loading(text) == Some(true)
    }

    /// Whether a service only tries rules out: `--test` loads nothing.
    fn only_tries(&self, own: &Service) -> bool {
        let script = own.locators.first().map_or("", Locator::innermost);
        loading(self.files.text(script.as_bytes()).unwrap_or_default()) == Some(false)
    }

    /// Keeps a packet filter.
    fn keep(&mut self, mut firewall: Firewall, loader: Option<Locator>) {
        let place = || self.image.container(self.files.container());
        self.looked.keep(&mut firewall.openings, MAX_OPENINGS, place);
        if firewall.loaded == Answer::Yes
            && let Some(step) =
                undone::later(self, (&firewall.mechanism, &firewall.config), loader.as_ref())
        {
            firewall.loaded = Answer::Unknown;
            firewall.locators.extend(loader);
            firewall.locators.push(step);
        } else {
            firewall.locators.extend(loader);
        }
        if self.found.len() < MAX_FIREWALLS {
            self.found.push(firewall);
        } else {
            self.looked.limit(place());
        }
    }
}

/// Whether a line of a text loads rules; `None` where none names a program that does.
fn loading(text: &[u8]) -> Option<bool> {
    let has = |text: &[u8], word: &str| memchr::memmem::find(text, word.as_bytes()).is_some();
    let has_any = |text: &[u8], words: &[&str]| words.iter().any(|word| has(text, word));
    let answers = lines(text).filter_map(|line| {
        let bare = line.bytes.trim_ascii();
        let is_said = bare.starts_with(b"#") || bare.starts_with(b"echo ");
        (!is_said && has_any(bare, &["-restore", "nft "])).then(|| {
            has(bare, "-restore") && !has_any(bare, &[" --test", " -t "])
                || has(bare, "nft ") && !has_any(bare, &[" -c", " --check"])
        })
    });
    answers.max()
}

/// An opening.
fn opening(protocol: &str, ports: &str, source: &str, locator: Locator) -> Opening {
    let bounded = |text: &str| text.chars().take(64).collect::<String>();
    Opening {
        protocol: bounded(protocol),
        ports: bounded(ports),
        source: bounded(source),
        locators: vec![locator],
    }
}
