// SPDX-License-Identifier: Apache-2.0 OR MIT
//! # Router whose services the Internet reaches
//!
//! ## What it sees
//! The zone `wan` of OpenWrt's firewall, the rules that let in from there, and the services that the image starts on
//! the network.
//!
//! - *Breach* of 5.6-1 (unit 5.6-1-1a: what justifies that the interface is enabled): the rules are loaded, a service
//!   starts that is not made for the Internet (telnet, FTP, TFTP, SMB, SNMP, UPnP, plain HTTP, MQTT, adb), and the zone
//!   accepts what no rule names, or a rule lets everybody in to its port.
//! - *Concern*: the same where the image is not seen to load the rules, where no other network goes out through the
//!   zone, or where other services are reached (SSH, HTTPS): what the maker calls `wan` may be somebody's home network.
//! - *Concern*: rules of iptables or nftables that are loaded, and turn nothing away.
//!
//! ## Why it matters
//! What has an address in the Internet is tried within minutes: known passwords first, then known holes. That is how
//! routers become part of a botnet.
//!
//! ## What it cannot see
//! - Rules that are made while the device runs (UPnP, `/etc/firewall.user`, the owner's settings).
//! - Whether the provider gives an address that the Internet reaches; IPv6 mostly does. A device that is no router may
//!   have its home network in the zone `wan`.
//! - Scripts that call iptables themselves.
//!
//! ## How to fix
//! `option input 'REJECT'` for the zone `wan`, and no rule that opens a port from there. What has to be looked after
//! from outside goes through a VPN or the maker's service, turned on by the owner.
//!
//! ## References
//! - ETSI EN 303 645 V2.1.1, provision 5.6-1; ETSI TS 103 701 V1.1.1, test case 5.6-1-1 (unit a)
//! - OpenWrt, "Firewall configuration"; iptables-save(8); nft(8)
//! - CWE-1327: Binding to an Unrestricted IP Address; CWE-284: Improper Access Control

use thirteen_evidence::facts::{Answer, Firewall};
use thirteen_evidence::{Area, Evidence, Finding, Findings, Locator, Subject, Units};

use crate::account::same_file_system;
use crate::check::{Check, Effort, Life, Need};
use crate::firewall::{Family, opens_for_all, sees};
use crate::network::{Listener, listeners};
use crate::service::is_on;

/// The check.
pub const CHECK: Check = Check {
    id: "open-to-internet",
    since: "0.1.0",
    life: Life::Stable,
    needs: &[Need::Area(Area::Firewall), Need::Area(Area::Services)],
    feeds: UNITS,
    effort: Effort::Minutes,
    source: include_str!("open_to_internet.rs"),
    run,
};

const UNITS: Units = &["5.6-1-1a"];

/// Ports of services that are not made for the Internet (IANA's registry).
const INSIDE: &[u16] = &[
    21, 23, 69, 80, 81, 111, 137, 138, 139, 161, 445, 512, 513, 514, 873, 1883, 1900, 2049, 2323,
    5000, 5555, 5900, 6379, 8080, 8081, 11211,
];
/// Services that are shown.
const MAX_SHOWN: usize = 4;

fn run(evidence: &Evidence, found: &mut Findings) {
    let all = listeners(evidence);
    for firewall in evidence.firewalls.iter().filter(|own| own.loaded != Answer::No) {
        let mut reached: Vec<&Listener<'_>> = all
            .iter()
            .filter(|own| is_on(own.service))
            .filter(|own| same_file_system(&own.service.locators, &firewall.locators))
            .collect();
        reached.sort_by_key(|own| (own.port(), own.program));
        reached.dedup_by_key(|own| (own.port(), own.program));
        match (firewall.zone.as_str(), firewall.input.is_open()) {
            ("wan" | "station", true) => zone(firewall, &reached, found),
            ("wan" | "station", false) => rules(firewall, &reached, found),
            // More chains than one: another may turn away.
            (_, true) if firewall.loaded == Answer::Yes && !reached.is_empty() => {
                let is_closed = evidence.firewalls.iter().any(|own| {
                    let is_of_one = [Family::V4, Family::V6]
                        .iter()
                        .any(|family| sees(own, *family) && sees(firewall, *family));
                    !own.input.is_open()
                        && is_of_one
                        && same_file_system(&own.locators, &firewall.locators)
                });
                if !is_closed {
                    let locators = locators(firewall, &reached);
                    let subject = Subject::new("firewall", &firewall.mechanism);
                    let finding = found.concern(subject, UNITS, &locators);
                    finding.fact("how", "no-rule").fact("services", names(&reached));
                    finding.fact("path", firewall.config.as_str()).fact("port", "-");
                }
            }
            _ => {}
        }
    }
}

/// The zone lets everything in.
fn zone(firewall: &Firewall, reached: &[&Listener<'_>], found: &mut Findings) {
    let locators = locators(firewall, reached);
    let subject = Subject::new("firewall", "wan");
    let is_inside = reached.iter().any(|own| own.ports.iter().any(|port| INSIDE.contains(port)));
    let finding = finding(firewall, is_inside, subject, &locators, found);
    finding
        .fact("how", "zone")
        .fact("path", firewall.config.as_str())
        .fact("port", "-")
        .fact("services", names(reached));
}

/// A rule lets in to the port of a service that starts.
fn rules(firewall: &Firewall, reached: &[&Listener<'_>], found: &mut Findings) {
    for rule in &firewall.openings {
        let hit = reached.iter().find_map(|own| {
            let protocols = |port: &u16| {
                let listens = own.service.listens.iter().filter(|listen| listen.port == *port);
                let known: Vec<&str> = listens.map(|listen| listen.protocol.as_str()).collect();
                if known.is_empty() { vec!["tcp", "udp"] } else { known }
            };
            let port = own.ports.iter().find(|port| {
                protocols(port).iter().any(|protocol| opens_for_all(rule, protocol, **port))
            })?;
            Some((*own, *port))
        });
        let Some((own, port)) = hit else { continue };
        let mut locators = rule.locators.clone();
        locators.extend(firewall.locators.iter().take(1).cloned());
        locators.extend(own.service.locators.first().cloned());
        let subject = Subject::new("firewall", format!("wan {port}"));
        let finding = finding(firewall, INSIDE.contains(&port), subject, &locators, found);
        finding
            .fact("how", "rule")
            .fact("path", firewall.config.as_str())
            .fact("port", port.to_string())
            .fact("services", own.program);
    }
}

/// A breach where the rules are loaded, another network goes out through the zone, and the service
/// is one of the inside.
fn finding<'f>(
    firewall: &Firewall,
    is_inside: bool,
    subject: Subject,
    locators: &[Locator],
    found: &'f mut Findings,
) -> &'f mut Finding {
    if firewall.loaded == Answer::Yes && firewall.zone == "wan" && is_inside {
        found.breach(subject, UNITS, locators)
    } else {
        found.concern(subject, UNITS, locators)
    }
}

fn locators(firewall: &Firewall, reached: &[&Listener<'_>]) -> Vec<Locator> {
    let mut locators = firewall.locators.clone();
    let first = reached.iter().filter_map(|own| own.service.locators.first());
    locators.extend(first.take(MAX_SHOWN).cloned());
    locators
}

fn names(reached: &[&Listener<'_>]) -> String {
    if reached.is_empty() {
        return "-".to_owned();
    }
    let shown = reached.iter().take(MAX_SHOWN);
    shown.map(|own| format!("{} ({})", own.program, own.port())).collect::<Vec<_>>().join(", ")
}
