// SPDX-License-Identifier: Apache-2.0 OR MIT
//! snmpd's communities (snmpd.conf(5); OpenWrt's `/etc/config/snmpd`). Kept are those that every
//! scanner tries, which are no secret; of others only that they are there.

use thirteen_evidence::facts::{Answer, Setting};

use super::{MAX_PARTS, Reading, Source};
use crate::config::{assignments, uci};
use crate::view::Line;

const PATHS: &[&str] = &["/etc/snmp/snmpd.conf", "/etc/snmpd.conf"];
const UCI: &str = "/etc/config/snmpd";
/// Communities that everybody knows.
const KNOWN: &[&[u8]] = &[b"public", b"private"];
/// Sources that mean everybody.
const EVERYBODY: &[&[u8]] = &[b"default", b"0.0.0.0/0", b"0/0", b"::/0"];

pub(super) fn read(reading: &mut Reading<'_, '_>) {
    for path in PATHS {
        let Some(source) = reading.open(path) else { continue };
        let mut daemon = reading.daemon("snmpd", path, reading.whole(source));
        let is_narrowed = is_for_itself(source.text);
        for own in assignments::blanks(source.text).take(4096) {
            let mut words =
                own.value.split(u8::is_ascii_whitespace).filter(|word| !word.is_empty());
            let name: &[u8] = match own.key {
                b"rocommunity" | b"rocommunity6" => b"rocommunity",
                b"rwcommunity" | b"rwcommunity6" => b"rwcommunity",
                _ => continue,
            };
            let community = words.next().unwrap_or_default();
            let is_open = words.next().is_none_or(|from| EVERYBODY.contains(&from));
            if KNOWN.contains(&community)
                && is_open
                && !is_narrowed
                && daemon.settings.len() < MAX_PARTS
            {
                daemon.settings.push(reading.setting(source, &own.line, name, community));
            }
        }
        if !is_narrowed {
            let room = MAX_PARTS.saturating_sub(daemon.settings.len());
            let all = by_group(source.text).into_iter().take(room);
            for (own, name, community) in all {
                daemon.settings.push(reading.setting(source, &own.line, name, community));
            }
        }
        reading.found.push(daemon);
    }
    of_openwrt(reading);
}

/// `com2sec NAME default public`, `group GROUP v2c NAME`, `access GROUP "" any noauth exact READ WRITE …`:
/// the communities that everybody knows and may use, each with what its groups may do. A context (`-Cn`)
/// or a level that takes more than a community gives nothing.
fn by_group(text: &[u8]) -> Vec<(assignments::Assignment<'_>, &'static [u8], &[u8])> {
    let all: Vec<_> = assignments::blanks(text)
        .take(4096)
        .filter(|own| matches!(own.key, b"com2sec" | b"group" | b"access"))
        .take(MAX_PARTS)
        .collect();
    let words = |value: &'_ [u8]| -> Vec<Vec<u8>> {
        let words = value.split(u8::is_ascii_whitespace).filter(|word| !word.is_empty());
        words.take(8).map(<[u8]>::to_vec).collect()
    };
    let of_key = |key: &[u8]| -> Vec<Vec<Vec<u8>>> {
        all.iter().filter(|own| own.key == key).map(|own| words(own.value)).collect()
    };
    let (groups, accesses) = (of_key(b"group"), of_key(b"access"));
    // Whether its groups may read, and write.
    let may = |security: &[u8]| {
        let named = groups.iter().filter(|own| {
            own.len() == 3 && own[2] == security && matches!(&*own[1], b"v1" | b"v2c" | b"any")
        });
        let names: Vec<&Vec<u8>> = named.map(|own| &own[0]).collect();
        let of = |at: usize| {
            accesses.iter().any(|own| {
                own.len() >= 7
                    && names.contains(&&own[0])
                    && own[1] == b"\"\""
                    && own[3] == b"noauth"
                    && own[at] != b"none"
            })
        };
        (of(5), of(6))
    };
    let mut found = Vec::new();
    for own in all.iter().filter(|own| own.key == b"com2sec") {
        let parts: Vec<&[u8]> = own
            .value
            .split(u8::is_ascii_whitespace)
            .filter(|word| !word.is_empty())
            .take(4)
            .collect();
        let &[name, from, community] = parts.as_slice() else { continue };
        if !KNOWN.contains(&community) || !EVERYBODY.contains(&from) {
            continue;
        }
        match may(name) {
            (_, true) => found.push((*own, b"rwcommunity".as_slice(), community)),
            (true, false) => found.push((*own, b"rocommunity".as_slice(), community)),
            (false, false) => {}
        }
    }
    found
}

/// Whether `agentaddress` lets it listen to the device itself alone.
fn is_for_itself(text: &[u8]) -> bool {
    let lines = assignments::blanks(text).take(4096);
    let mut addresses =
        lines.filter(|own| own.key.eq_ignore_ascii_case(b"agentaddress")).peekable();
    addresses.peek().is_some()
        && addresses.all(|own| {
            let value = String::from_utf8_lossy(own.value);
            value.split(',').map(str::trim).filter(|part| !part.is_empty()).all(|part| {
                let transports = ["udp:", "tcp:", "udp6:", "tcp6:"];
                let place = transports.iter().find_map(|own| part.strip_prefix(own));
                let place = place.unwrap_or(part);
                ["127.", "localhost", "[::1]", "::1"].iter().any(|own| place.starts_with(own))
            })
        })
}

/// `com2sec` names a community and who may use it; `access` what its group may write.
fn of_openwrt(reading: &mut Reading<'_, '_>) {
    let Some(source) = reading.open(UCI) else { return };
    let sections = uci::sections(source.text);
    let mut daemon = reading.daemon("snmpd", UCI, reading.whole(source));
    let general = sections.iter().find_map(|own| own.option(b"enabled"));
    daemon.enabled = general.map_or(Answer::Unknown, |own| super::answer(Some(&own.value)));
    let value = |own: &uci::Section<'_>, name: &[u8]| {
        own.option(name).map(|own| own.value.clone()).unwrap_or_default()
    };
    for own in sections.iter().filter(|own| own.kind == b"com2sec").take(MAX_PARTS) {
        let Some(community) = own.option(b"community") else { continue };
        let is_open = EVERYBODY.contains(&value(own, b"source").as_slice());
        if !KNOWN.contains(&community.value.as_slice()) || !is_open {
            continue;
        }
        let secname = value(own, b"secname");
        let groups: Vec<Vec<u8>> = sections
            .iter()
            .filter(|own| own.kind == b"group" && value(own, b"secname") == secname)
            .map(|own| value(own, b"group"))
            .collect();
        let writes = sections.iter().any(|own| {
            own.kind == b"access"
                && groups.contains(&value(own, b"group"))
                && !matches!(value(own, b"write").as_slice(), b"" | b"none")
        });
        let name: &[u8] = if writes { b"rwcommunity" } else { b"rocommunity" };
        daemon.settings.push(of(reading, source, &community.line, name, &community.value));
    }
    reading.found.push(daemon);
}

fn of<'f>(
    reading: &Reading<'_, 'f>,
    source: Source<'f>,
    line: &Line<'_>,
    name: &[u8],
    value: &[u8],
) -> Setting {
    reading.setting(source, line, name, value)
}
