// SPDX-License-Identifier: Apache-2.0 OR MIT
//! What several checks ask of a packet filter: whether it keeps strangers from a port.

use std::net::IpAddr;

use thirteen_evidence::facts::{Answer, Firewall, Opening};
use thirteen_evidence::{Evidence, Locator};

use crate::account::same_file_system;

/// Packet filters of the file system of a place that the image loads.
pub fn loaded<'a>(
    evidence: &'a Evidence,
    place: &'a [Locator],
) -> impl Iterator<Item = &'a Firewall> {
    evidence
        .firewalls
        .iter()
        .filter(move |own| own.loaded == Answer::Yes && same_file_system(&own.locators, place))
}

/// Families of addresses.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Family {
    /// IPv4.
    V4,
    /// IPv6.
    V6,
}

/// Whether a packet filter sees what comes by a family of addresses: iptables(8) and nftables' tables
/// `ip` and `ip6` are for one alone.
pub fn sees(firewall: &Firewall, family: Family) -> bool {
    match firewall.mechanism.as_str() {
        "iptables" | "nftables-ip" => family == Family::V4,
        "ip6tables" | "nftables-ip6" => family == Family::V6,
        _ => true,
    }
}

/// How far strangers are kept from a port.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Guard {
    /// By every family of addresses that it listens on.
    Whole,
    /// By one of two.
    InPart,
    /// Not at all.
    None,
}

/// How far strangers are kept from a port of an address: a filter that is loaded turns away what no
/// rule names, and no rule names it. Without a certain address it listens by both families.
pub fn guard(
    evidence: &Evidence,
    place: &[Locator],
    protocol: &str,
    address: &str,
    port: u16,
) -> Guard {
    let families = families(address);
    let shut = |own: &&Firewall| shuts(own, protocol, port);
    let by = |sure: bool| {
        let count = |family: &&Family| {
            let mut filters = evidence.firewalls.iter().filter(|own| {
                (own.loaded == Answer::Yes || !sure && may_be_loaded(own))
                    && same_file_system(&own.locators, place)
            });
            filters.any(|own| sees(own, **family) && shut(&own))
        };
        families.iter().filter(count).count()
    };
    match by(true) {
        // What a later step may have taken back is no whole guard, and may be one.
        0 if by(false) > 0 => Guard::InPart,
        0 => Guard::None,
        count if count == families.len() => Guard::Whole,
        _ => Guard::InPart,
    }
}

/// Whether a filter may keep the home network, too, from a port: a breach is not certain then. Zones of
/// the Internet's side say nothing of the home.
pub fn may_shield(
    evidence: &Evidence,
    place: &[Locator],
    protocol: &str,
    address: &str,
    port: u16,
) -> bool {
    evidence.firewalls.iter().any(|own| {
        own.zone != "wan"
            && (own.loaded == Answer::Yes || may_be_loaded(own))
            && same_file_system(&own.locators, place)
            && families(address).iter().any(|family| sees(own, *family))
            && shuts(own, protocol, port)
    })
}

/// Families of addresses that a server of an address listens by.
fn families(address: &str) -> &'static [Family] {
    match address.parse() {
        Ok(IpAddr::V4(own)) if !own.is_unspecified() => &[Family::V4],
        Ok(IpAddr::V6(own)) if !own.is_unspecified() => &[Family::V6],
        // All addresses are those of both families: `0.0.0.0` stands for a server that names none, too.
        _ => &[Family::V4, Family::V6],
    }
}

/// Whether a filter turns away what comes to a port.
fn shuts(own: &Firewall, protocol: &str, port: u16) -> bool {
    !own.input.is_open() && !own.openings.iter().any(|rule| opens(rule, protocol, port))
}

/// Whether something is seen to load a filter, though not surely: its places name more than the
/// rules.
fn may_be_loaded(own: &Firewall) -> bool {
    own.loaded == Answer::Unknown
        && own.locators.iter().any(|place| place.innermost() != own.config)
}

/// Whether everything that comes from the Internet is let in, by a filter that is loaded.
pub fn lets_all_in<'a>(evidence: &'a Evidence, place: &'a [Locator]) -> Option<&'a Firewall> {
    loaded(evidence, place).find(|own| own.zone == "wan" && own.input.is_open())
}

/// Whether a rule lets in to a port, whoever from.
pub fn opens(rule: &Opening, protocol: &str, port: u16) -> bool {
    names(rule, protocol) && (rule.ports.is_empty() || holds(&rule.ports, port))
}

/// Whether it lets everybody in to a port.
pub fn opens_for_all(rule: &Opening, protocol: &str, port: u16) -> bool {
    let is_for_all = matches!(rule.source.as_str(), "" | "0.0.0.0/0" | "::/0" | "0/0");
    is_for_all && opens(rule, protocol, port)
}

fn names(rule: &Opening, protocol: &str) -> bool {
    let mut words = rule.protocol.split([' ', ',']).filter(|word| !word.is_empty()).peekable();
    words.peek().is_none()
        || words.any(|word| {
            matches!(word, "all" | "any" | "tcpudp" | "th") || word.eq_ignore_ascii_case(protocol)
        })
}

/// `22`, `80,443`, `1000:2000`, `1000-2000`; `!22` holds for all others.
fn holds(ports: &str, port: u16) -> bool {
    if let Some(others) = ports.strip_prefix('!') {
        return !holds(others, port);
    }
    ports.split([',', ' ']).any(|part| {
        let number = |text: &str| text.trim().parse::<u16>().ok();
        match part.split_once([':', '-']) {
            Some((from, to)) => match (number(from), number(to)) {
                (Some(from), Some(to)) => (from..=to).contains(&port),
                _ => false,
            },
            None => number(part) == Some(port),
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rule(protocol: &str, ports: &str, source: &str) -> Opening {
        Opening {
            protocol: protocol.to_owned(),
            ports: ports.to_owned(),
            source: source.to_owned(),
            locators: Vec::new(),
        }
    }

    #[test]
    fn ports_and_protocols_of_a_rule() {
        assert!(opens(&rule("tcp", "22,80", ""), "tcp", 80));
        assert!(opens(&rule("tcp udp", "1000-2000", ""), "udp", 1500));
        assert!(opens(&rule("all", "", "192.0.2.1"), "tcp", 23));
        assert!(opens(&rule("tcp", "!22", ""), "tcp", 23));
        assert!(!opens(&rule("tcp", "22", ""), "udp", 22));
        assert!(!opens(&rule("udp", "68", ""), "udp", 67));
        assert!(!opens(&rule("icmp", "", ""), "tcp", 22));
        assert!(!opens_for_all(&rule("tcp", "22", "192.0.2.1"), "tcp", 22));
        assert!(!opens_for_all(&rule("tcp", "22", "…"), "tcp", 22));
        assert!(!opens(&rule("tcp", "2000-1000,x,:", ""), "tcp", 1500));
    }
}
