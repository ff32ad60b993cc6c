// SPDX-License-Identifier: Apache-2.0 OR MIT
//! # Service that attacks on others are bounced off
//!
//! ## What it sees
//! Services over UDP that answer a small question, also one with a forged sender, with a large answer, and whether a
//! packet filter that the image loads keeps strangers from them. With the factor that CISA publishes for each, for
//! CoAP Shadowserver and NETSCOUT.
//!
//! - *Breach* of 5.6-1 (unit 5.6-1-1a: what justifies that the interface is enabled): inetd's own `chargen`, `qotd`,
//!   `echo` and the like over UDP (of 5.6-5 too, unit 5.6-5-1a: nobody needs them); memcached over UDP on the network;
//!   unbound or BIND that resolve names for everybody (`access-control: 0.0.0.0/0 allow`, `allow-recursion` for `any`);
//!   miniupnpd told to serve `wan`; ntpd older than 4.2.7, which answers `monlist`, to everybody; dnsmasq for everybody,
//!   or the CoAP server of libcoap (`coap-server`), behind a zone `wan` that lets all in.
//! - *Concern*: inetd's own services over TCP; ntpd whose version is not known, or dnsmasq that is not narrowed, with no
//!   packet filter that is seen to keep strangers out; rpcbind on the network; a resolver or memcached on addresses of
//!   the home network alone; the CoAP server of libcoap that is not kept to the device itself.
//!
//! ## Why it matters
//! The device is the weapon, and somebody else is hit: one that answers with five hundred times what it is asked turns
//! a home's line into a flood. Providers cut such homes off.
//!
//! ## What it cannot see
//! - Limits of rate, and what a service was built without.
//! - Filters that are made while the device runs; whether the provider gives an address that the Internet reaches.
//! - SNMP and UPnP in the home: `snmp-default-community` and `upnp-daemon` tell of them.
//!
//! ## How to fix
//! Take out what nobody needs. Serve the home network alone: `local-service` (dnsmasq), `restrict default … noquery`
//! (ntpd), `-U 0` (memcached), `access-control` for the home's addresses (unbound), `-A` with an address (libcoap).
//!
//! ## References
//! - ETSI EN 303 645 V2.1.1, provisions 5.6-1 and 5.6-5; ETSI TS 103 701 V1.1.1, test cases 5.6-1-1 (unit a) and
//!   5.6-5-1 (unit a)
//! - CISA, alert TA14-017A, "UDP-Based Amplification Attacks" (the factors); RFC 5358 (resolvers)
//! - draft-irtf-t2trg-amplification-attacks (CoAP, with the averages that Shadowserver and NETSCOUT report); RFC 7252,
//!   section 11.3; coap-server(5)
//! - CWE-406: Insufficient Control of Network Message Volume (Network Amplification)

use thirteen_evidence::facts::{Component, Daemon, Service, Setting, StartedBy};
use thirteen_evidence::{Area, Evidence, Findings, Locator, Subject, Units};

use crate::account::same_file_system;
use crate::check::{Check, Effort, Life, Need};
use crate::daemon::{says, setting};
use crate::firewall::{Guard, guard, lets_all_in};
use crate::running::{Running, running};
use crate::service::{is_loopback, is_off, is_on, is_private, server};

/// The check.
pub const CHECK: Check = Check {
    id: "reflector-service",
    since: "0.1.0",
    life: Life::Stable,
    needs: &[Need::Area(Area::Daemons), Need::Area(Area::Services), Need::Area(Area::Firewall)],
    feeds: NEEDLESS,
    effort: Effort::Minutes,
    source: include_str!("reflector_service.rs"),
    run,
};

const UNITS: Units = &["5.6-1-1a"];
/// What nobody needs.
const NEEDLESS: Units = &["5.6-1-1a", "5.6-5-1a"];

/// A protocol with its port and the factor by which its answers outgrow the questions: CISA, TA14-017A
/// (as of 2019-12-18). Echo sends back what it gets.
struct Amplifier {
    name: &'static str,
    port: u16,
    factor: &'static str,
}

const DNS: Amplifier = Amplifier { name: "DNS", port: 53, factor: "28–54" };
const NTP: Amplifier = Amplifier { name: "NTP", port: 123, factor: "556.9" };
const SSDP: Amplifier = Amplifier { name: "SSDP", port: 1900, factor: "30.8" };
const PORTMAP: Amplifier = Amplifier { name: "Portmap", port: 111, factor: "7–28" };
const MEMCACHED: Amplifier = Amplifier { name: "memcached", port: 11211, factor: "10000–51000" };
/// The averages of Shadowserver and NETSCOUT (draft-irtf-t2trg-amplification-attacks, section 2).
const COAP: Amplifier = Amplifier { name: "CoAP", port: 5683, factor: "27–34" };
/// libcoap's server, under the names that its builds with other libraries have (coap-server(5)).
const COAP_SERVERS: &[&str] = &[
    "coap-server",
    "coap-server-gnutls",
    "coap-server-mbedtls",
    "coap-server-notls",
    "coap-server-openssl",
    "coap-server-tinydtls",
];
const SMALL: &[Amplifier] = &[
    Amplifier { name: "chargen", port: 19, factor: "358.8" },
    Amplifier { name: "qotd", port: 17, factor: "140.3" },
    Amplifier { name: "echo", port: 7, factor: "1" },
    Amplifier { name: "daytime", port: 13, factor: "1" },
    Amplifier { name: "time", port: 37, factor: "1" },
];

fn run(evidence: &Evidence, found: &mut Findings) {
    for service in evidence.services.iter().filter(|own| !is_off(own)) {
        small(service, found);
        portmap(evidence, service, found);
        coap(evidence, service, found);
    }
    for daemon in &evidence.daemons {
        match daemon.program.as_str() {
            "memcached" => memcached(evidence, daemon, found),
            "unbound" | "named" => resolver(evidence, daemon, found),
            "ntpd" => ntp(evidence, daemon, found),
            "miniupnpd" => upnp(evidence, daemon, found),
            _ => {}
        }
    }
    dnsmasq(evidence, found);
}

/// What is to be said of one: `is_sure` where nothing is left open.
fn report(
    (amplifier, program, is_sure): (&Amplifier, &str, bool),
    units: Units,
    locators: &[Locator],
    found: &mut Findings,
) {
    let subject = Subject::new("service", program);
    let finding = if is_sure {
        found.breach(subject, units, locators)
    } else {
        found.concern(subject, units, locators)
    };
    finding
        .fact("factor", amplifier.factor)
        .fact("path", locators.first().map_or("", Locator::innermost))
        .fact("port", u64::from(amplifier.port).to_string())
        .fact("program", program)
        .fact("protocol", amplifier.name);
}

/// inetd's own services. Over UDP anybody's address will do as a sender.
fn small(service: &Service, found: &mut Findings) {
    let is_own =
        service.how == StartedBy::Inetd && matches!(service.program.as_str(), "inetd" | "xinetd");
    let Some(amplifier) = SMALL.iter().find(|own| is_own && own.name == service.name) else {
        return;
    };
    let is_local = service.listens.iter().all(|own| is_loopback(&own.address));
    if is_local && !service.listens.is_empty() {
        return;
    }
    let is_udp = service.listens.iter().any(|own| own.protocol == "udp");
    let is_sure = is_udp && is_on(service);
    report((amplifier, &service.name, is_sure), NEEDLESS, &service.locators, found);
}

fn portmap(evidence: &Evidence, service: &Service, found: &mut Findings) {
    let Some(own) = server(service, &["rpcbind", "portmap"]) else { return };
    let is_local = own.arguments.iter().any(|word| is_loopback(word) || word == "-l");
    let place = &service.locators;
    if !is_local && guard(evidence, place, "udp", "", PORTMAP.port) != Guard::Whole {
        report((&PORTMAP, own.name, false), UNITS, place, found);
    }
}

/// Whatever keys it is given, it answers on the port without DTLS too.
fn coap(evidence: &Evidence, service: &Service, found: &mut Findings) {
    let Some(own) = server(service, COAP_SERVERS) else { return };
    let value = |option: &str| {
        own.arguments.iter().enumerate().find_map(|(at, word)| match word.strip_prefix(option)? {
            "" => own.arguments.get(at + 1).map(String::as_str),
            joined => Some(joined),
        })
    };
    let address = value("-A");
    let port = value("-p").and_then(|own| own.parse().ok()).unwrap_or(COAP.port);
    let place = &service.locators;
    let guard = guard(evidence, place, "udp", address.unwrap_or_default(), port);
    if address.is_some_and(is_loopback) || guard == Guard::Whole {
        return;
    }
    let open = lets_all_in(evidence, place).filter(|_| !address.is_some_and(is_private));
    let mut locators = place.clone();
    locators.extend(open.and_then(|own| own.locators.first().cloned()));
    let is_sure = open.is_some() && guard == Guard::None && is_on(service);
    report((&Amplifier { port, ..COAP }, own.name, is_sure), UNITS, &locators, found);
}

fn memcached(evidence: &Evidence, daemon: &Daemon, found: &mut Findings) {
    let open =
        daemon.endpoints.iter().find(|own| own.protocol == "udp" && !is_loopback(&own.address));
    let Some(open) = open else { return };
    let state = running(evidence, daemon, &["memcached"]);
    let guard = guard(evidence, &daemon.locators, "udp", &open.address, open.port);
    if state != Running::Off && guard != Guard::Whole {
        let is_sure = state == Running::On && guard == Guard::None && !is_private(&open.address);
        report((&MEMCACHED, "memcached", is_sure), UNITS, &open.locators, found);
    }
}

/// Resolvers that say themselves that they answer everybody.
fn resolver(evidence: &Evidence, daemon: &Daemon, found: &mut Findings) {
    let line = daemon.settings.iter().find(|own| {
        let words: Vec<&str> = own.value.split([' ', '\t', ';', '{', '}']).collect();
        let has = |word: &str| words.contains(&word);
        match own.name.as_str() {
            "access-control" => has("allow") && (has("0.0.0.0/0") || has("::/0") || has("::0/0")),
            "allow-recursion" => has("any"),
            _ => false,
        }
    });
    let Some(line) = line else { return };
    let reach = if daemon.program == "unbound" { unbound(daemon) } else { bind(daemon) };
    let state = running(evidence, daemon, &[daemon.program.as_str()]);
    let guard = guard(evidence, &daemon.locators, "udp", "", DNS.port);
    if reach != Reach::Nobody && state != Running::Off && guard != Guard::Whole {
        let is_sure = state == Running::On && reach == Reach::Everybody && guard == Guard::None;
        report((&DNS, &daemon.program, is_sure), UNITS, &line.locators, found);
    }
}

/// Whom a resolver may be reached by.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Reach {
    Everybody,
    /// Its home network, or whom is not told.
    Some,
    Nobody,
}

/// Of the addresses that a server listens on.
fn reach(addresses: &[&str]) -> Reach {
    let is_public = |own: &&str| {
        matches!(*own, "0.0.0.0" | "::" | "::0" | "*" | "any")
            || (own.parse::<std::net::IpAddr>().is_ok() && !is_private(own))
    };
    if addresses.iter().all(|own| is_loopback(own) || *own == "none") {
        Reach::Nobody
    } else if addresses.iter().any(is_public) {
        Reach::Everybody
    } else {
        Reach::Some
    }
}

/// Without a word of interfaces it serves the device itself alone. `192.0.2.1@5353` names a port.
fn unbound(daemon: &Daemon) -> Reach {
    if says(daemon, "do-udp") == Some(false) {
        return Reach::Nobody;
    }
    let mut has_tls = false;
    let interfaces = daemon.settings.iter().filter(|own| own.name == "interface");
    let addresses: Vec<&str> = interfaces
        .filter_map(|own| {
            let (address, port) = own.value.split_once('@').unwrap_or((&own.value, ""));
            // Ports of TLS, over TCP.
            let is_tls = matches!(port, "853" | "443");
            has_tls |= is_tls && !is_loopback(address);
            (!is_tls).then_some(address)
        })
        .collect();
    match reach(&addresses) {
        Reach::Nobody if has_tls => Reach::Some,
        reach => reach,
    }
}

/// Without a word of addresses it listens on all. What stands in several views is not told apart.
fn bind(daemon: &Daemon) -> Reach {
    let all = |name: &str| -> Vec<&Setting> {
        daemon.settings.iter().filter(|own| own.name == name).collect()
    };
    let is_off = |own: &&Setting| own.value.trim_end_matches([';', ' ']) == "no";
    let recursion = all("recursion");
    if !recursion.is_empty() && recursion.iter().all(is_off) {
        return Reach::Nobody;
    }
    let listed = |name: &str| -> Option<Vec<&str>> {
        let lines = all(name);
        let inner = lines.iter().map(|own| own.value.split_once('{').map_or("", |own| own.1));
        let words = inner.flat_map(|own| own.split([' ', '\t', ';', '}']));
        let words = words.filter(|word| !word.is_empty());
        (!lines.is_empty()).then(|| words.collect())
    };
    let v4 = listed("listen-on").map_or(Reach::Everybody, |own| reach(&own));
    // Without a line of its own IPv6 follows the version's default.
    let v6 = listed("listen-on-v6").map_or(Reach::Some, |own| reach(&own));
    let is_limited = recursion.iter().any(is_off)
        || !all("match-clients").is_empty()
        || listed("allow-query").is_some_and(|own| !own.contains(&"any"));
    match (v4, v6) {
        (Reach::Nobody, Reach::Nobody) => Reach::Nobody,
        _ if is_limited => Reach::Some,
        (Reach::Everybody, _) | (_, Reach::Everybody) => Reach::Everybody,
        _ => Reach::Some,
    }
}

fn ntp(evidence: &Evidence, daemon: &Daemon, found: &mut Findings) {
    let is_narrowed = daemon.settings.iter().any(|own| {
        let mut words = own.value.split_whitespace();
        match own.name.as_str() {
            "restrict" => {
                let is_default = own.value.split_whitespace().any(|word| word == "default")
                    || own.value.starts_with("0.0.0.0 mask 0.0.0.0");
                is_default && words.any(|word| matches!(word, "noquery" | "ignore"))
            }
            "disable" => words.any(|word| word == "monitor"),
            _ => false,
        }
    });
    // What a list of interfaces leaves is not worked out here.
    let has_list = daemon.settings.iter().any(|own| own.name == "interface");
    let state = running(evidence, daemon, &["ntpd"]);
    let place = &daemon.locators;
    let guard = guard(evidence, place, "udp", "", NTP.port);
    if is_narrowed || state == Running::Off || guard == Guard::Whole {
        return;
    }
    let version = |own: &&Component| own.name == "ntp" && same_file_system(&own.locators, place);
    let version = evidence.components.iter().find(version).map(|own| own.version.as_str());
    let numbers = |text: &str| -> Vec<u32> {
        let digits = text.split(|sign: char| !sign.is_ascii_digit());
        digits.filter_map(|part| part.parse().ok()).take(3).collect()
    };
    let is_new = version.is_some_and(|own| numbers(own) > vec![4, 2, 7]);
    let is_old = version.is_some_and(|own| numbers(own) < vec![4, 2, 7] && own.starts_with('4'));
    if !is_new {
        let is_sure = is_old && state == Running::On && !has_list && guard == Guard::None;
        report((&NTP, "ntpd", is_sure), UNITS, place, found);
    }
}

fn upnp(evidence: &Evidence, daemon: &Daemon, found: &mut Findings) {
    let inside = setting(daemon, "internal_iface").or_else(|| setting(daemon, "listening_ip"));
    let Some(inside) = inside.filter(|own| own.value.split_whitespace().any(|word| word == "wan"))
    else {
        return;
    };
    let is_off = ["enabled", "enable_upnp"].iter().any(|name| says(daemon, name) == Some(false));
    let state = running(evidence, daemon, &["miniupnpd"]);
    if !is_off && state != Running::Off {
        report((&SSDP, "miniupnpd", state == Running::On), UNITS, &inside.locators, found);
    }
}

/// Several files make one server: any of them may narrow it.
fn dnsmasq(evidence: &Evidence, found: &mut Findings) {
    let mut told: Vec<&Service> = Vec::new();
    for service in evidence.services.iter().filter(|own| !is_off(own)) {
        let Some(own) = server(service, &["dnsmasq"]) else { continue };
        let place = &service.locators;
        let by_words = own.arguments.iter().any(|word| {
            ["--local-service", "--interface", "--listen-address", "-i", "-a", "-p0", "--port=0"]
                .iter()
                .any(|option| word.starts_with(option))
        });
        let mut configured = evidence
            .daemons
            .iter()
            .filter(|own| own.program == "dnsmasq" && same_file_system(&own.locators, place))
            .peekable();
        let Some(first) = configured.peek().copied() else { continue };
        let is_told = told.iter().any(|own| same_file_system(&own.locators, place));
        let guard = guard(evidence, place, "udp", "", DNS.port);
        if by_words || is_told || configured.any(is_narrowed) || guard == Guard::Whole {
            continue;
        }
        told.push(service);
        let open = lets_all_in(evidence, place);
        let mut locators: Vec<Locator> = first.locators.iter().take(1).cloned().collect();
        locators.extend(open.and_then(|own| own.locators.first().cloned()));
        locators.extend(service.locators.first().cloned());
        let is_sure = open.is_some() && is_on(service) && guard == Guard::None;
        report((&DNS, "dnsmasq", is_sure), UNITS, &locators, found);
    }
}

/// Whether dnsmasq is told whom to answer, or where to listen.
fn is_narrowed(daemon: &Daemon) -> bool {
    daemon.settings.iter().any(|own| match own.name.as_str() {
        "localservice" => says(daemon, "localservice") == Some(true),
        "port" => own.value == "0",
        "nonwildcard" | "bind-interfaces" | "bind-dynamic" => false,
        _ => true,
    })
}
