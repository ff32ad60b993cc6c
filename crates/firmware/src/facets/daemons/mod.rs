// SPDX-License-Identifier: Apache-2.0 OR MIT
//! What the configurations of network daemons say: where they listen, whether TLS protects it, and
//! the settings of note. Whether a daemon is started at all, the services tell. Of a configuration
//! only settings that are listed here are kept, so no password gets into the facts.

mod adb;
mod dropbear;
mod exports;
mod ftp;
mod include;
mod lighttpd;
mod mosquitto;
mod names;
mod plain;
mod redirect;
mod shares;
mod snmp;
mod stores;
mod streams;
mod uhttpd;
mod upnp;
mod web;
mod wifi;

use thirteen_evidence::facts::{Answer, Daemon, Endpoint, Service, Setting};
use thirteen_evidence::{Area, Evidence, Locator};
use thirteen_unpack::{EntryKind, Seat};

use crate::config::{locate, truth, uci, without_credentials};
use crate::facet::{Kept, LookedAt, Want};
use crate::view::{FileSystem, Found, Image, Line, trimmed};

/// Daemons of one file system that are kept.
const MAX_DAEMONS: usize = 1024;
/// Settings and endpoints of one daemon that are kept.
const MAX_PARTS: usize = 256;

/// The facet.
pub struct Facet;

impl crate::facet::Facet for Facet {
    fn area(&self) -> Area {
        Area::Daemons
    }

    fn reads(&self) -> &'static [Area] {
        &[Area::Services]
    }

    fn want(&self, seat: &Seat<'_>) -> Want {
        let path = seat.header.path.as_slice();
        let mut elsewhere = adb::PATHS.iter().chain(streams::PATHS);
        let is_wanted = path.starts_with(b"/etc/") || elsewhere.any(|own| own.as_bytes() == path);
        match seat.header.kind {
            _ if is_wanted || wifi::is_elsewhere(path) || is_named_alike(path) => Want::Text,
            EntryKind::File => Want::Scan,
            _ => Want::Nothing,
        }
    }

    fn scan(&self, seat: &Seat<'_>, content: &[u8]) -> Option<Kept> {
        wifi::writers::scan(seat, content)
    }

    fn fold(&self, image: &Image<'_>, evidence: &mut Evidence, looked: &mut LookedAt) {
        for files in image.roots() {
            looked.source();
            let mut reading = Reading { image, files, looked, found: Vec::new() };
            uhttpd::read(&mut reading);
            dropbear::read(&mut reading);
            upnp::read(&mut reading);
            lighttpd::read(&mut reading);
            plain::read(&mut reading);
            mosquitto::read(&mut reading);
            web::read(&mut reading);
            ftp::read(&mut reading);
            shares::read(&mut reading);
            exports::read(&mut reading);
            stores::read(&mut reading);
            names::read(&mut reading);
            streams::read(&mut reading);
            snmp::read(&mut reading);
            wifi::read(&mut reading, &evidence.services);
            adb::read(&mut reading);
            by_option(&mut reading, &evidence.services);
            let Reading { mut found, looked, .. } = reading;
            looked.keep(&mut found, MAX_DAEMONS, || image.container(files.container()));
            evidence.daemons.append(&mut found);
        }
        let mut by_command = dropbear::of_services(&evidence.services);
        by_command.extend(stores::of_services(&evidence.services));
        evidence.daemons.append(&mut by_command);
        stores::by_command(&evidence.services, &mut evidence.daemons);
    }
}

/// Configurations that a command line may name wherever they are, by the last part of their paths.
const NAMED: &[&[u8]] =
    &[b"/miniupnpd.conf", b"/mosquitto.conf", b"/redis.conf", b"/smb.conf", b"/valkey.conf"];
/// Configurations that command lines name, of one file system.
const MAX_NAMED: usize = 64;

fn is_named_alike(path: &[u8]) -> bool {
    NAMED.iter().any(|name| path.ends_with(name))
}

/// How the configuration at a path is read.
type ByPath = fn(&mut Reading<'_, '_>, &str);
/// Programs whose command line names a configuration, with what reads it.
const BY_OPTION: &[(&str, ByPath)] = &[
    ("miniupnpd", upnp::own),
    ("mosquitto", mosquitto::file),
    ("redis-server", stores::redis),
    ("valkey-server", stores::redis),
    ("smbd", shares::samba),
];

/// `mosquitto -c /opt/app/mosquitto.conf`: what a command line names beside the usual places.
fn by_option(reading: &mut Reading<'_, '_>, services: &[Service]) {
    let mut left = MAX_NAMED;
    for service in services {
        let base = |word: &str| word.rsplit('/').next().unwrap_or_default().to_owned();
        let first = service.arguments.first().map(|word| base(word)).unwrap_or_default();
        let own = base(&service.program);
        let known = BY_OPTION.iter().find(|(name, _)| *name == own || *name == first);
        let Some((program, read)) = known else { continue };
        for word in &service.arguments {
            let path = word.split_once('=').map_or(word.as_str(), |(_, path)| path);
            if left == 0 || !path.starts_with('/') || !path.ends_with(".conf") {
                continue;
            }
            let real = |path: &str| reading.files.real_path(path.as_bytes());
            let is_read = reading.found.iter().any(|own| {
                own.program == *program && (own.config == path || real(&own.config) == real(path))
            });
            if !is_read && reading.files.find(path.as_bytes()).is_some() {
                left -= 1;
                read(reading, path);
            }
        }
    }
}

/// One file system, and what was found in it.
struct Reading<'i, 'f> {
    image: &'i Image<'f>,
    files: &'i FileSystem<'f>,
    looked: &'i mut LookedAt,
    found: Vec<Daemon>,
}

/// A configuration.
#[derive(Clone, Copy)]
struct Source<'f> {
    file: Found<'f>,
    text: &'f [u8],
}

impl<'f> Reading<'_, 'f> {
    fn open(&mut self, path: &str) -> Option<Source<'f>> {
        let file = self.files.find(path.as_bytes())?;
        let text = file.text?;
        self.looked.file(text.len() as u64);
        Some(Source { file, text })
    }

    fn line(&self, source: Source<'f>, line: &Line<'_>) -> Locator {
        locate(self.image, source.file, line)
    }

    /// A daemon of a configuration of which nothing is known yet.
    fn daemon(&self, program: &str, path: &str, locator: Locator) -> Daemon {
        Daemon {
            program: program.to_owned(),
            config: path.to_owned(),
            enabled: Answer::Unknown,
            endpoints: Vec::new(),
            settings: Vec::new(),
            locators: vec![locator],
        }
    }

    fn whole(&self, source: Source<'f>) -> Locator {
        self.image.entry(source.file.entry)
    }

    fn setting(&self, source: Source<'f>, line: &Line<'_>, name: &[u8], value: &[u8]) -> Setting {
        Setting {
            name: trimmed(name),
            value: without_credentials(&trimmed(value)),
            locators: vec![self.line(source, line)],
        }
    }

    /// A setting whose value is a secret: only that it is set is kept, and shown.
    fn secret(&self, source: Source<'f>, line: &Line<'_>, name: &[u8]) -> Setting {
        let mut locator = self.line(source, line);
        locator.excerpt = Some(format!("{} …", trimmed(name)));
        Setting { name: trimmed(name), value: "…".to_owned(), locators: vec![locator] }
    }

    /// The settings of an OpenWrt section that are listed.
    fn options(
        &self,
        source: Source<'f>,
        section: &uci::Section<'_>,
        names: &[&str],
    ) -> Vec<Setting> {
        let listed = section
            .options
            .iter()
            .filter(|own| names.iter().any(|name| name.as_bytes() == own.name.as_slice()));
        listed
            .map(|own| self.setting(source, &own.line, &own.name, &own.value))
            .take(MAX_PARTS)
            .collect()
    }

    /// Whether a library or program is in one of the usual folders.
    fn has(&self, names: &[&str]) -> Answer {
        let folders = ["/lib/", "/usr/lib/", "/usr/local/lib/"];
        let is_there = names.iter().any(|name| {
            folders
                .iter()
                .any(|folder| self.files.find(format!("{folder}{name}").as_bytes()).is_some())
        });
        match (is_there, self.files.is_complete()) {
            (true, _) => Answer::Yes,
            (false, true) => Answer::No,
            (false, false) => Answer::Unknown,
        }
    }
}

/// Yes or no, of a value that says so.
fn answer(value: Option<&[u8]>) -> Answer {
    match value.and_then(truth) {
        Some(true) => Answer::Yes,
        Some(false) => Answer::No,
        None => Answer::Unknown,
    }
}

/// `PORT`, `ADDRESS:PORT`, `[ADDRESS]:PORT`, `*:PORT`, `:PORT`.
fn place(value: &[u8]) -> Option<(String, u16)> {
    let value = std::str::from_utf8(value).ok()?.trim();
    let (address, port) = value.rsplit_once(':').unwrap_or(("", value));
    let address = match address.trim_matches(['[', ']']) {
        "" | "*" => "0.0.0.0",
        address => address,
    };
    let is_address = address.len() <= 64
        && address.chars().all(|own| own.is_ascii_alphanumeric() || ".:-_%".contains(own));
    let port = port.parse().ok().filter(|port| *port > 0)?;
    is_address.then(|| (address.to_owned(), port))
}

/// An endpoint over TCP.
fn endpoint(
    place: (String, u16),
    transport: &str,
    tls: Answer,
    locators: Vec<Locator>,
) -> Endpoint {
    Endpoint {
        protocol: "tcp".to_owned(),
        port: place.1,
        address: place.0,
        transport: transport.to_owned(),
        tls,
        serves: Answer::Yes,
        sends_on: Answer::Unknown,
        locators,
    }
}

#[cfg(test)]
mod network_tests;
#[cfg(test)]
mod tests;
