// SPDX-License-Identifier: Apache-2.0 OR MIT
//! OpenWrt's `/etc/config/firewall` (OpenWrt documentation, "Firewall configuration"): the zone that
//! holds the network `wan`, and the rules that let in from it.

use thirteen_evidence::facts::{Firewall, Opening, Policy};

use super::{MAX_OPENINGS, Reading, opening};
use crate::config::{truth, uci};
use crate::view::{Found, Line, trimmed};

const PATH: &str = "/etc/config/firewall";

pub(super) fn read(reading: &mut Reading<'_, '_>) {
    let Some((file, text)) = reading.open(PATH) else { return };
    let sections = uci::sections(text);
    let (loaded, loader) = reading.loader(&["firewall"], "");
    let default = sections.iter().find(|own| own.kind == b"defaults");
    let default = default.and_then(|own| own.option(b"input"));
    let keep =
        |reading: &mut Reading<'_, '_>, zone: &str, name: &[u8], places: Vec<&Line<'_>>, input| {
            let rules = sections.iter().filter(|own| own.kind == b"rule" && lets_in(own, name));
            let openings =
                rules.take(MAX_OPENINGS).map(|own| of_rule(reading, file, own)).collect();
            let firewall = Firewall {
                mechanism: "openwrt".to_owned(),
                config: PATH.to_owned(),
                zone: zone.to_owned(),
                input,
                loaded,
                openings,
                locators: places.into_iter().map(|line| reading.line(file, line)).collect(),
            };
            reading.keep(firewall, loader.clone());
        };
    let mut has_wan = false;
    for zone in sections.iter().filter(|own| own.kind == b"zone" && is_wan(own)) {
        has_wan = true;
        // A zone without a policy of its own has that of the defaults; without either it rejects.
        let own = zone.option(b"input").or(default);
        let input = own.and_then(|own| policy(&own.value)).unwrap_or(Policy::Reject);
        let place = own.map_or(&zone.line, |own| &own.line);
        keep(reading, "wan", &value(zone, b"name"), vec![place, &zone.line], input);
    }
    // Without such a zone the defaults hold on that side too.
    if let Some(own) = default.filter(|_| !has_wan)
        && let Some(input) = policy(&own.value)
    {
        keep(reading, "", b"", vec![&own.line], input);
    }
}

fn of_rule<'f>(reading: &Reading<'_, 'f>, file: Found<'f>, rule: &uci::Section<'_>) -> Opening {
    let protocol = trimmed(&value(rule, b"proto"));
    let protocol = if protocol.is_empty() { "tcp udp" } else { protocol.as_str() };
    let source = trimmed(&value(rule, b"src_ip"));
    opening(protocol, &trimmed(&ports(rule)), &source, reading.line(file, &rule.line))
}

fn value(section: &uci::Section<'_>, name: &[u8]) -> Vec<u8> {
    section.option(name).map(|own| own.value.clone()).unwrap_or_default()
}

/// All values of the ports: a list, or words of one option.
fn ports(rule: &uci::Section<'_>) -> Vec<u8> {
    let all: Vec<&[u8]> = rule.all(b"dest_port").map(|own| own.value.as_slice()).collect();
    all.join(&b' ')
}

/// A zone that is called so, or that holds the network.
fn is_wan(zone: &uci::Section<'_>) -> bool {
    let mut names = zone.all(b"name").chain(zone.all(b"network"));
    names.any(|own| own.value.split(|byte| *byte == b' ').any(|name| name == b"wan"))
}

fn policy(value: &[u8]) -> Option<Policy> {
    match value.to_ascii_uppercase().as_slice() {
        b"ACCEPT" => Some(Policy::Accept),
        b"REJECT" => Some(Policy::Reject),
        b"DROP" => Some(Policy::Drop),
        _ => None,
    }
}

/// A rule from the zone to the device itself: one with a destination forwards.
fn lets_in(rule: &uci::Section<'_>, zone: &[u8]) -> bool {
    let source = value(rule, b"src");
    let is_off = truth(&value(rule, b"enabled")) == Some(false);
    ((source == zone && !zone.is_empty()) || source == b"*")
        && rule.option(b"dest").is_none()
        && policy(&value(rule, b"target")) == Some(Policy::Accept)
        && !is_off
}
