// SPDX-License-Identifier: Apache-2.0 OR MIT
//! mosquitto (mosquitto.conf(5)), with the files of its `include_dir`. `port` and `bind_address` are of
//! the default listener; what else belongs to a listener stands behind its `listener` line.

use thirteen_evidence::Locator;
use thirteen_evidence::facts::{Answer, Daemon};

use super::include::{Includes, Stated, blanks};
use super::{MAX_PARTS, Reading, endpoint, place};

const PATHS: &[&str] = &["/etc/mosquitto/mosquitto.conf", "/etc/mosquitto.conf"];
/// All files of the folder that end in `.conf` are read.
const INCLUDES: Includes =
    Includes { key: "include_dir", folder: "/etc/mosquitto", of_folder: "/*.conf", until: None };
const SETTINGS: &[&str] = &[
    "acl_file",
    "allow_anonymous",
    "auth_plugin",
    "bind_address",
    "bind_interface",
    "cafile",
    "certfile",
    "ciphers",
    "global_plugin",
    "listener",
    "password_file",
    "per_listener_settings",
    "plugin",
    "port",
    "psk_file",
    "psk_hint",
    "require_certificate",
    "tls_version",
];
/// The port of the default listener where only its address is given.
const PORT: u16 = 1883;

pub(super) fn read(reading: &mut Reading<'_, '_>) {
    PATHS.iter().for_each(|path| file(reading, path));
}

pub(super) fn file(reading: &mut Reading<'_, '_>, path: &str) {
    let Some(source) = reading.open(path) else { return };
    let mut daemon = reading.daemon("mosquitto", path, reading.whole(source));
    let all = blanks(reading, source, &INCLUDES);
    for (source, own) in &all {
        let is_listed = SETTINGS.iter().any(|name| name.as_bytes() == own.key);
        if is_listed && daemon.settings.len() < MAX_PARTS {
            daemon.settings.push(reading.setting(*source, &own.line, own.key, own.value));
        }
    }
    listeners(reading, &all, &mut daemon);
    reading.found.push(daemon);
}

/// A listener, as far as its lines were read.
#[derive(Default)]
struct Listener {
    address: Option<String>,
    port: Option<u16>,
    /// It is there.
    is_given: bool,
    /// It is bound to the interface of the device itself.
    is_own: bool,
    locators: Vec<Locator>,
    certificate: Option<Locator>,
}

fn listeners(reading: &Reading<'_, '_>, all: &[Stated<'_>], daemon: &mut Daemon) {
    // The default listener, then the others.
    let mut found = vec![Listener { port: Some(PORT), ..Listener::default() }];
    for (source, own) in all {
        let mut words = own.value.split(u8::is_ascii_whitespace).filter(|word| !word.is_empty());
        let first = words.next();
        let line = || reading.line(*source, &own.line);
        let text = |word: Option<&[u8]>| {
            let word = std::str::from_utf8(word?).ok()?;
            (word.len() <= 64).then(|| word.to_owned())
        };
        match own.key {
            b"listener" if found.len() < MAX_PARTS => found.push(Listener {
                address: text(words.next()),
                port: first.and_then(place).map(|(_, port)| port),
                is_given: true,
                locators: vec![line()],
                ..Listener::default()
            }),
            b"port" | b"bind_address" => {
                let default = &mut found[0];
                match own.key {
                    b"port" => default.port = first.and_then(place).map(|(_, port)| port),
                    _ => default.address = text(first),
                }
                default.is_given = true;
                default.locators.push(line());
            }
            b"bind_interface" | b"certfile" => {
                let is_default = found.len() == 1;
                let Some(last) = found.last_mut() else { continue };
                if own.key == b"certfile" {
                    last.certificate = Some(line());
                    continue;
                }
                last.is_own = first == Some(b"lo");
                if is_default {
                    last.is_given = true;
                    last.locators.push(line());
                }
            }
            _ => {}
        }
    }
    for own in found.into_iter().filter(|own| own.is_given) {
        // A port that cannot be read, or 0 with the path of a socket, is none of the network.
        let Some(port) = own.port else { continue };
        let address = if own.is_own { Some("127.0.0.1".to_owned()) } else { own.address };
        let tls = if own.certificate.is_some() { Answer::Yes } else { Answer::No };
        let transport = if tls == Answer::Yes { "mqtts" } else { "mqtt" };
        let place = (address.unwrap_or_else(|| "0.0.0.0".to_owned()), port);
        let locators = own.locators.into_iter().chain(own.certificate).collect();
        daemon.endpoints.push(endpoint(place, transport, tls, locators));
    }
}
