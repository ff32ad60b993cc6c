// SPDX-License-Identifier: Apache-2.0 OR MIT
//! UPnP: miniupnpd (OpenWrt's `/etc/config/upnpd`, its own `miniupnpd.conf`) and minidlna.

use thirteen_evidence::facts::{Answer, Daemon};

use super::{MAX_PARTS, Reading, answer, endpoint, place};
use crate::config::{assignments, uci};

const UPNPD: &str = "/etc/config/upnpd";
const MINIDLNA: &str = "/etc/config/minidlna";
const OWN: &[&str] = &["/etc/miniupnpd.conf", "/etc/miniupnpd/miniupnpd.conf"];
const SETTINGS: &[&str] = &[
    "enabled",
    "enable_upnp",
    "enable_natpmp",
    "secure_mode",
    "port",
    "internal_iface",
    "external_iface",
    "listening_ip",
    "ext_ifname",
    "igdv1",
];
/// Of a rule which ports may be opened for whom.
const RULE: &[&str] = &["action", "ext_ports", "int_addr", "int_ports"];

pub(super) fn read(reading: &mut Reading<'_, '_>) {
    upnpd(reading);
    OWN.iter().for_each(|path| own(reading, path));
    minidlna(reading);
}

fn upnpd(reading: &mut Reading<'_, '_>) {
    let Some(source) = reading.open(UPNPD) else { return };
    let sections = uci::sections(source.text);
    let Some(main) = sections.iter().find(|own| own.kind == b"upnpd") else { return };
    let mut daemon = reading.daemon("miniupnpd", UPNPD, reading.line(source, &main.line));
    daemon.settings = reading.options(source, main, SETTINGS);
    for rule in sections.iter().filter(|own| own.kind == b"perm_rule").take(MAX_PARTS) {
        daemon.settings.extend(reading.options(source, rule, RULE));
    }
    // Later versions of the script know `enabled`; it is off where it is 0.
    daemon.enabled = answer(main.option(b"enabled").map(|own| own.value.as_slice()));
    if let Some(own) = main.option(b"port")
        && let Some(place) = place(&own.value)
    {
        let locators = vec![reading.line(source, &own.line)];
        daemon.endpoints.push(endpoint(place, "http", Answer::No, locators));
    }
    reading.found.push(daemon);
}

pub(super) fn own(reading: &mut Reading<'_, '_>, path: &str) {
    let Some(source) = reading.open(path) else { return };
    let mut daemon: Daemon = reading.daemon("miniupnpd", path, reading.whole(source));
    for own in assignments::equals(source.text).take(4096) {
        if !SETTINGS.iter().any(|name| name.as_bytes() == own.key) {
            continue;
        }
        daemon.settings.push(reading.setting(source, &own.line, own.key, own.value));
        if own.key == b"port"
            && let Some(place) = place(own.value)
        {
            let locators = vec![reading.line(source, &own.line)];
            daemon.endpoints.push(endpoint(place, "http", Answer::No, locators));
        }
    }
    // `allow 1024-65535 192.168.0.0/24 1024-65535`
    for own in assignments::blanks(source.text).take(4096) {
        if matches!(own.key, b"allow" | b"deny") && daemon.settings.len() < MAX_PARTS {
            daemon.settings.push(reading.setting(source, &own.line, own.key, own.value));
        }
    }
    reading.found.push(daemon);
}

fn minidlna(reading: &mut Reading<'_, '_>) {
    let Some(source) = reading.open(MINIDLNA) else { return };
    for section in uci::sections(source.text).iter().filter(|own| own.kind == b"minidlna") {
        let mut daemon = reading.daemon("minidlna", MINIDLNA, reading.line(source, &section.line));
        daemon.settings = reading.options(source, section, &["enabled", "port", "interface"]);
        daemon.enabled = answer(section.option(b"enabled").map(|own| own.value.as_slice()));
        if let Some(own) = section.option(b"port")
            && let Some(place) = place(&own.value)
        {
            let locators = vec![reading.line(source, &own.line)];
            daemon.endpoints.push(endpoint(place, "http", Answer::No, locators));
        }
        reading.found.push(daemon);
    }
}
