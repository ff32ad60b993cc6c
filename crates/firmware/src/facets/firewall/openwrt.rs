// SPDX-License-Identifier: Apache-2.0 OR MIT
//! OpenWrt's `/etc/config/firewall` (OpenWrt documentation, "Firewall configuration"): the zone that
//! holds the network `wan`, and the rules that let in from it.

use thirteen_evidence::facts::{Firewall, Policy};

use super::{MAX_OPENINGS, Reading, opening};
use crate::config::{truth, uci};
use crate::view::trimmed;

const PATH: &str = "/etc/config/firewall";

pub(super) fn read(reading: &mut Reading<'_, '_>) {
    let Some((file, text)) = reading.open(PATH) else { return };
    let sections = uci::sections(text);
    let (loaded, loader) = reading.loader(&["firewall"], "");
    let default = sections.iter().find(|own| own.kind == b"defaults");
    let default = default.and_then(|own| own.option(b"input"));
    for zone in sections.iter().filter(|own| own.kind == b"zone" && is_wan(own)) {
        // A zone without a policy of its own has that of the defaults; without either it rejects.
        let own = zone.option(b"input").or(default);
        let input = own.and_then(|own| policy(&own.value)).unwrap_or(Policy::Reject);
        let place = own.map_or(&zone.line, |own| &own.line);
        let name = value(zone, b"name");
        let rules = sections.iter().filter(|own| own.kind == b"rule");
        let openings = rules
            .filter(|own| lets_in(own, &name))
            .map(|own| {
                let mut protocol = trimmed(&value(own, b"proto"));
                if protocol.is_empty() {
                    protocol = "tcp udp".to_owned();
                }
                let source = value(own, b"src_ip");
                let locator = reading.line(file, &own.line);
                opening(&protocol, &trimmed(&ports(own)), &trimmed(&source), locator)
            })
            .take(MAX_OPENINGS)
            .collect();
        let firewall = Firewall {
            mechanism: "openwrt".to_owned(),
            config: PATH.to_owned(),
            zone: "wan".to_owned(),
            input,
            loaded,
            openings,
            locators: vec![reading.line(file, place), reading.line(file, &zone.line)],
        };
        reading.keep(firewall, loader.clone());
    }
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
    (source == zone || source == b"*")
        && rule.option(b"dest").is_none()
        && policy(&value(rule, b"target")) == Some(Policy::Accept)
        && !is_off
}
