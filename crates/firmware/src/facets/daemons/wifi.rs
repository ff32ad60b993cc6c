// SPDX-License-Identifier: Apache-2.0 OR MIT
//! The device's own Wi-Fi: hostapd's configuration (hostapd.conf), and OpenWrt's
//! `/etc/config/wireless`. A key is never kept; kept is that one is written down.

pub(super) mod writers;

use thirteen_evidence::Area;
use thirteen_evidence::facts::{Answer, Daemon, Service, Setting};
use thirteen_evidence::redact::redact;

use self::writers::Writer;
use super::{MAX_PARTS, Reading, Source, answer};
use crate::config::{assignments, uci};
use crate::view::{Found, Line, trimmed};

const PATHS: &[&str] = &["/etc/hostapd.conf", "/etc/hostapd/hostapd.conf"];
const UCI: &str = "/etc/config/wireless";
/// What stands for a key that is put in later.
const OPEN: &[&str] =
    &["$", "@", "<", "{", "%", "__", "changeme", "example", "placeholder", "setme", "your", "xxxx"];
/// Configurations of the drivers of MediaTek's chips, in their folders (`WPAPSK1=`).
const DRIVERS: &[&str] = &["/etc/Wireless", "/etc/wireless"];

pub(super) fn read(reading: &mut Reading<'_, '_>, services: &[Service]) {
    let mut paths: Vec<&str> = PATHS.to_vec();
    // Another one counts where a service names it.
    let servers = services.iter().filter(|own| own.program.rsplit('/').next() == Some("hostapd"));
    for named in servers.flat_map(|own| &own.arguments).take(MAX_PARTS) {
        if named.starts_with('/') && named.ends_with(".conf") && !paths.contains(&named.as_str()) {
            paths.push(named);
        }
    }
    for path in paths {
        let Some(source) = reading.open(path) else { continue };
        let mut daemon = reading.daemon("hostapd", path, reading.whole(source));
        daemon.settings = of_hostapd(reading, source);
        replaced(reading, &mut daemon, &|own| own.writes_file(path.as_bytes()));
        reading.found.push(daemon);
    }
    openwrt(reading);
    drivers(reading);
}

/// Networks that a driver serves by a file of its own. Whether it is loaded is not told.
fn drivers(reading: &mut Reading<'_, '_>) {
    let is_one = |path: &[u8]| {
        let below = DRIVERS.iter().any(|own| path.starts_with(own.as_bytes()));
        // `RT2870STA.dat` is a client's.
        below && path.ends_with(b".dat") && memchr::memmem::find(path, b"STA").is_none()
    };
    let files: Vec<_> = reading.files.iter().filter(|own| is_one(&own.header.path)).collect();
    for file in files.into_iter().take(MAX_PARTS) {
        let path = trimmed(&file.header.path);
        let Some(source) = reading.open(&path) else { continue };
        let key = assignments::equals(source.text).find(|own| {
            let number = own.key.strip_prefix(b"WPAPSK");
            number.is_some_and(|own| own.iter().all(u8::is_ascii_digit)) && is_key(own.value)
        });
        let Some(own) = key else { continue };
        let mut daemon = reading.daemon("mediatek-wifi", &path, reading.whole(source));
        daemon.settings.push(Setting {
            name: "key".to_owned(),
            value: redact(&trimmed(own.value)),
            locators: vec![hidden(reading, source, &own.line)],
        });
        reading.found.push(daemon);
    }
}

/// A configuration of hostapd outside of `/etc`.
pub(super) fn is_elsewhere(path: &[u8]) -> bool {
    let name = path.rsplit(|byte| *byte == b'/').next().unwrap_or(path);
    name.starts_with(b"hostapd") && name.ends_with(b".conf")
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
    let key = last(b"wpa_passphrase").or(last(b"wpa_psk"));
    if let Some(own) = key.filter(|own| is_key(own.value)) {
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
        replaced(reading, &mut daemon, &Writer::writes_wireless);
        reading.found.push(daemon);
    }
}

/// A key of the length that WPA asks for, which stands for nothing else.
fn is_key(value: &[u8]) -> bool {
    let text = String::from_utf8_lossy(value).to_ascii_lowercase();
    // `WIFI_KEY`, `PASSPHRASE`.
    let is_name = value.iter().all(|byte| byte.is_ascii_uppercase() || *byte == b'_')
        && ["_", "pass", "key", "psk"].iter().any(|own| text.contains(own));
    (8..=64).contains(&value.len()) && !is_name && !OPEN.iter().any(|own| text.contains(own))
}

/// The first file of the image that may put another key in its place.
fn replaced(reading: &Reading<'_, '_>, daemon: &mut Daemon, writes: &dyn Fn(&Writer) -> bool) {
    if !daemon.settings.iter().any(|own| own.name == "key") {
        return;
    }
    let is_text = |file: &Found<'_>| {
        let text = file.text.filter(|_| file.header.path.as_slice() != daemon.config.as_bytes());
        text.and_then(|text| writers::of(&file.header.path, text)).is_some_and(|own| writes(&own))
    };
    let script = reading.files.iter().find(is_text).map(|own| own.entry).or_else(|| {
        let container = Some(reading.files.container());
        let tree = reading.image.tree();
        let mut kept = reading.image.kept::<Writer>(Area::Daemons);
        let found = kept.find(|(entry, own)| {
            tree.entries.get(*entry).is_some_and(|own| own.container == container) && writes(own)
        });
        found.map(|own| own.0)
    });
    if let Some(entry) = script {
        let locator = reading.image.entry(entry);
        daemon.settings.push(Setting {
            name: "replaced-by".to_owned(),
            value: locator.innermost().to_owned(),
            locators: vec![locator],
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
    let is_secret = ["wpa_passphrase", "wpa_psk", "wep_key", "option key", "WPAPSK"]
        .iter()
        .any(|own| text.contains(own))
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
