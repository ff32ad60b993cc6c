// SPDX-License-Identifier: Apache-2.0 OR MIT
//! The device's own Wi-Fi: hostapd's configuration (hostapd.conf), and OpenWrt's
//! `/etc/config/wireless`. A key is never kept; kept is that one is written down.

use thirteen_evidence::facts::{Answer, Daemon, Setting};
use thirteen_evidence::redact::redact;

use super::{MAX_PARTS, Reading, Source, answer};
use crate::config::{assignments, uci};
use crate::view::{Line, trimmed};

const PATHS: &[&str] = &["/etc/hostapd.conf", "/etc/hostapd/hostapd.conf"];
const UCI: &str = "/etc/config/wireless";
/// What stands for a key that is put in later.
const OPEN: &[&str] = &["$", "@", "<", "{", "%", "changeme", "example", "your", "xxxx"];

pub(super) fn read(reading: &mut Reading<'_, '_>) {
    for path in PATHS {
        let Some(source) = reading.open(path) else { continue };
        let mut daemon = reading.daemon("hostapd", path, reading.whole(source));
        daemon.settings = of_hostapd(reading, source);
        replaced(reading, &mut daemon, &[b"wpa_passphrase", b"hostapd.conf"]);
        reading.found.push(daemon);
    }
    openwrt(reading);
}

fn of_hostapd<'f>(reading: &Reading<'_, 'f>, source: Source<'f>) -> Vec<Setting> {
    let all: Vec<_> = assignments::equals(source.text).take(4096).collect();
    let last = |name: &[u8]| all.iter().rfind(|own| own.key == name);
    let wpa = last(b"wpa").filter(|own| own.value != b"0");
    let wep = all.iter().find(|own| {
        own.key.starts_with(b"wep_key")
            && !own.value.is_empty()
            && own.key != b"wep_key_len_broadcast"
    });
    let ssid = last(b"ssid");
    let mut found = Vec::new();
    let mut tell = |name: &str, value: String, line: &Line<'_>| {
        found.push(Setting {
            name: name.to_owned(),
            value,
            locators: vec![hidden(reading, source, line)],
        });
    };
    match (wpa, wep, ssid) {
        (Some(own), ..) => tell("encryption", format!("wpa{}", trimmed(own.value)), &own.line),
        (None, Some(own), _) => tell("encryption", "wep".to_owned(), &own.line),
        (None, None, Some(own)) => tell("encryption", "none".to_owned(), &own.line),
        _ => {}
    }
    if let Some(own) = last(b"wpa_passphrase").filter(|own| is_key(own.value)) {
        tell("key", redact(&trimmed(own.value)), &own.line);
    }
    found
}

/// Each network that is served is a daemon of its own; it is off where its radio is.
fn openwrt(reading: &mut Reading<'_, '_>) {
    let Some(source) = reading.open(UCI) else { return };
    let sections = uci::sections(source.text);
    let value = |own: &uci::Section<'_>, name: &[u8]| {
        own.option(name).map(|own| own.value.clone()).unwrap_or_default()
    };
    let is_off = |own: &uci::Section<'_>| {
        answer(own.option(b"disabled").map(|own| own.value.as_slice())) == Answer::Yes
    };
    for own in sections.iter().filter(|own| own.kind == b"wifi-iface").take(MAX_PARTS) {
        if value(own, b"mode") != b"ap" {
            continue;
        }
        let device = value(own, b"device");
        let radio = sections.iter().find(|other| {
            other.kind == b"wifi-device" && uci::words(other.line.bytes).get(2) == Some(&device)
        });
        let mut daemon = reading.daemon("hostapd", UCI, hidden(reading, source, &own.line));
        daemon.enabled =
            if is_off(own) || radio.is_some_and(is_off) { Answer::No } else { Answer::Yes };
        if let Some(line) = own.option(b"encryption") {
            let kind = trimmed(&line.value);
            daemon.settings.push(Setting {
                name: "encryption".to_owned(),
                value: kind,
                locators: vec![hidden(reading, source, &line.line)],
            });
        }
        if let Some(key) = own.option(b"key").filter(|own| is_key(&own.value)) {
            daemon.settings.push(Setting {
                name: "key".to_owned(),
                value: redact(&trimmed(&key.value)),
                locators: vec![hidden(reading, source, &key.line)],
            });
        }
        replaced(reading, &mut daemon, &[b"wireless.", b"key"]);
        reading.found.push(daemon);
    }
}

/// A key of the length that WPA asks for, which stands for nothing else.
fn is_key(value: &[u8]) -> bool {
    let text = String::from_utf8_lossy(value).to_ascii_lowercase();
    (8..=64).contains(&value.len()) && !OPEN.iter().any(|own| text.contains(own))
}

/// A script of the image that has both words may put another key in its place.
fn replaced(reading: &Reading<'_, '_>, daemon: &mut Daemon, words: &[&[u8]]) {
    if !daemon.settings.iter().any(|own| own.name == "key") {
        return;
    }
    let script = reading.files.iter().find(|file| {
        file.text.is_some_and(|text| {
            let is_script =
                text.starts_with(b"#!") || file.header.path.starts_with(b"/etc/uci-defaults/");
            is_script && words.iter().all(|word| memchr::memmem::find(text, word).is_some())
        })
    });
    if let Some(file) = script {
        daemon.settings.push(Setting {
            name: "replaced-by".to_owned(),
            value: trimmed(&file.header.path),
            locators: vec![reading.image.entry(file.entry)],
        });
    }
}

/// A line with the value of a key left out.
fn hidden<'f>(
    reading: &Reading<'_, 'f>,
    source: Source<'f>,
    line: &Line<'_>,
) -> thirteen_evidence::Locator {
    let mut locator = reading.line(source, line);
    let text = trimmed(line.bytes);
    let is_secret =
        ["wpa_passphrase", "wpa_psk", "wep_key", "option key"].iter().any(|own| text.contains(own))
            || text
                .split_whitespace()
                .nth(1)
                .is_some_and(|own| own.trim_matches(['\'', '"']).starts_with("key"));
    if is_secret {
        let cut =
            text.find('=').map(|at| at + 1).or_else(|| text.rfind([' ', '\t']).map(|at| at + 1));
        let shown = cut.and_then(|at| text.get(..at)).unwrap_or_default();
        locator.excerpt = Some(format!("{shown}…"));
    }
    locator
}
