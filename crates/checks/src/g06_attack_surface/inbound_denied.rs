// SPDX-License-Identifier: Apache-2.0 OR MIT
//! # Packet filter that turns strangers away
//!
//! ## What it sees
//! OpenWrt's zone `wan`, saved rules of iptables and rule sets of nftables that the image loads, with a policy that
//! rejects or drops what no rule names.
//!
//! - *Upheld* for 5.6-1 (unit 5.6-1-1a: what justifies that an interface is enabled): what comes in is turned away, for
//!   both families of addresses, and no rule lets in more than addresses are given out with (DHCP), errors and groups
//!   are told with (ICMP, IGMP), and tunnels are made of (ESP, IKE).
//! - *Note*: some rule opens another port, or one of the two families of addresses is not seen to be filtered.
//!
//! A filter that lets all in is what `open-to-internet` tells of. Where a later step of the boot takes rules back
//! (`nft flush ruleset`, `iptables -F`, `iptables -P INPUT ACCEPT`), which are in force is not known, and nothing is
//! said.
//!
//! ## Why it matters
//! What nobody can reach, nobody can break into. A filter that shuts by default also covers the service that a later
//! version brings along unnoticed.
//!
//! ## What it cannot see
//! - What the home network may do: on a router it is let in.
//! - Rules that are made while the device runs (UPnP, the owner's settings), and chains that others jump to.
//! - Whether the kernel has what the rules ask for.
//!
//! ## How to fix
//! Nothing, where it is upheld. Where rules open ports, ask of each who needs it; give IPv6 the same rules as IPv4.
//!
//! ## References
//! - ETSI EN 303 645 V2.1.1, provision 5.6-1; ETSI TS 103 701 V1.1.1, test case 5.6-1-1 (unit a)
//! - OpenWrt, "Firewall configuration"; iptables-save(8); nft(8); RFC 6092 (IPv6 at the home's edge)

use thirteen_evidence::facts::{Firewall, Opening};
use thirteen_evidence::{Area, Evidence, Findings, Subject, Units};

use crate::account::same_file_system;
use crate::check::{Check, Effort, Life, Need};
use crate::firewall::{Family, loaded, sees};

/// The check.
pub const CHECK: Check = Check {
    id: "inbound-denied",
    since: "0.1.0",
    life: Life::Stable,
    needs: &[Need::Area(Area::Firewall)],
    feeds: UNITS,
    effort: Effort::Minutes,
    source: include_str!("inbound_denied.rs"),
    run,
};

const UNITS: Units = &["5.6-1-1a"];

/// Protocols without ports that a host cannot do without, or that are ends of tunnels.
const BASIC: &[&str] =
    &["icmp", "icmpv6", "ipv6-icmp", "icmp6", "igmp", "esp", "ah", "2", "1", "58", "50", "51"];
/// Ports by which a host is given its address, and keys of tunnels.
const BASIC_PORTS: &[&str] = &["67", "68", "67:68", "67-68", "546", "547", "500", "4500", "isakmp"];

fn run(evidence: &Evidence, found: &mut Findings) {
    let mut told: Vec<&Firewall> = Vec::new();
    for firewall in &evidence.firewalls {
        let is_one = !firewall.input.is_open()
            && loaded(evidence, &firewall.locators).any(|own| own == firewall)
            && !told.iter().any(|own| same_file_system(&own.locators, &firewall.locators));
        if !is_one {
            continue;
        }
        told.push(firewall);
        // Whoever lets all in from the other side of one of several filters denies nothing.
        let beside: Vec<&Firewall> = loaded(evidence, &firewall.locators).collect();
        if beside.iter().any(|own| !own.zone.is_empty() && own.input.is_open()) {
            continue;
        }
        let shut: Vec<&Firewall> = beside.into_iter().filter(|own| !own.input.is_open()).collect();
        let open = shut.iter().flat_map(|own| &own.openings).find(|rule| !is_basic(rule));
        let mut locators: Vec<_> =
            shut.iter().filter_map(|own| own.locators.first()).cloned().collect();
        locators.extend(open.and_then(|rule| rule.locators.first().cloned()));
        let subject = Subject::new("firewall", &firewall.mechanism);
        let sees_all = |family: Family| shut.iter().any(|own| sees(own, family));
        let why = match (open, sees_all(Family::V4), sees_all(Family::V6)) {
            (Some(rule), ..) if rule.ports.is_empty() => "all",
            (Some(_), ..) => "open",
            (None, false, _) => "ipv4",
            (None, _, false) => "ipv6",
            (None, true, true) => "nothing",
        };
        let finding = if why == "nothing" {
            found.upheld(subject, UNITS, &locators)
        } else {
            found.note(subject, UNITS, &locators)
        };
        finding
            .fact("mechanism", firewall.mechanism.as_str())
            .fact("path", firewall.config.as_str())
            .fact("ports", open.map_or("-", |rule| rule.ports.as_str()))
            .fact("why", why);
    }
}

fn is_basic(rule: &Opening) -> bool {
    let mut protocols = rule.protocol.split([' ', ',']).filter(|word| !word.is_empty());
    if protocols.clone().count() > 0 && protocols.all(|word| BASIC.contains(&word)) {
        return true;
    }
    let mut ports = rule.ports.split([' ', ',']).filter(|word| !word.is_empty());
    rule.protocol == "udp"
        && ports.clone().count() > 0
        && ports.all(|port| BASIC_PORTS.contains(&port))
}
