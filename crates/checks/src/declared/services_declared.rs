// SPDX-License-Identifier: Apache-2.0 OR MIT
//! # Services that are on, and why
//!
//! ## What it sees
//! The rows of SoftServ, held against the services that the image starts.
//!
//! - *Breach* of 5.6-5 (unit 5.6-5-1a): a service that is on, and of which *Justification* says in plain words
//!   that it is not needed.
//! - *Breach* of 5.5-4 (unit 5.5-4-1a): a service that is on and names a port, and of which *Authentication
//!   Mechanism* says that there is none. Protocols that know no log-in (mDNS, SSDP, DHCP, NTP, DNS) are a
//!   *concern*; a client and what listens for the device alone are passed over.
//! - *Upheld* 5.6-5-1a: each service that is on gives a reason, and the image starts nothing for the network
//!   that is not among these rows, nor a program that waits on a port nothing tells of. Upheld 5.5-4-1a: the
//!   same, and each row that names a port names a row of AuthMech.
//!
//! ## Why it matters
//! Every service that runs is one more way in. What nobody can give a reason for should not run.
//!
//! ## What it cannot see
//! Whether a reason is a good one, and whether a log-in is asked for in truth. What the image does not tell of
//! ports is taken from what is usual for the program. Where no image was looked at, nothing is upheld.
//!
//! ## How to fix
//! Switch off what is not needed, or leave it out of the build. Put a log-in in front of what the network
//! reaches; of 5.5-4 the claim may be withdrawn with a reason.
//!
//! ## References
//! - ETSI EN 303 645 V2.1.1, provisions 5.5-4 and 5.6-5; ETSI TS 103 701 V1.1.1, test cases 5.5-4-1 (unit a)
//!   and 5.6-5-1; IXIT 13-SoftServ

use thirteen_evidence::facts::Declared;
use thirteen_evidence::{Evidence, Findings, Locator, Subject, Units};

use crate::answers::{
    Row, has_any, is_waived, place, plain, rows, says_none, says_something, words,
};
use crate::check::{Check, Effort, Life, Need};
use crate::network::{Listener, covers, is_listening_unknown, listeners};
use crate::service::is_on;
use crate::status::{is_declared_off, is_declared_on};

/// The check.
pub const CHECK: Check = Check {
    id: "services-declared",
    since: "0.1.0",
    life: Life::Stable,
    needs: &[Need::Declaration],
    feeds: &["5.5-4-1a", "5.6-5-1a"],
    effort: Effort::Hours,
    source: include_str!("services_declared.rs"),
    run,
};

const NEEDED: Units = &["5.6-5-1a"];
const GUARDED: Units = &["5.5-4-1a"];

/// Whole texts that say that a service is not needed.
const NEEDLESS: &[&str] = &[
    "not needed",
    "not required",
    "not necessary",
    "unused",
    "not used",
    "nicht benötigt",
    "nicht nötig",
    "nicht erforderlich",
    "ungenutzt",
    "pas nécessaire",
    "non nécessaire",
    "inutilisé",
    "no necesario",
    "no se necesita",
    "no se usa",
    "不要",
    "必要ない",
    "필요 없음",
    "불필요",
    "不需要",
    "无需",
    "未使用",
];

/// Words of those who ask, and of what does not leave the device.
const ASKS_OR_LOCAL: &[&str] = &[
    "client",
    "asks",
    "polls",
    "queries",
    "outbound",
    "outgoing",
    "fragt",
    "interroge",
    "cliente",
    "consulta",
    "クライアント",
    "클라이언트",
    "客户端",
    "loopback",
    "localhost",
    "local socket",
    "127.0.0.1",
];

/// Protocols that know no log-in: what they tell, and to whom, is for a person to weigh.
const DISCOVERY: &[&str] =
    &["mdns", "bonjour", "zeroconf", "ssdp", "upnp", "dhcp", "dhcpv6", "ntp", "sntp", "dns"];

fn run(evidence: &Evidence, found: &mut Findings) {
    let rows = rows(evidence, 13);
    // What is neither plainly on nor off has to bear out what is upheld, and breaches nothing.
    let on: Vec<&Row<'_>> =
        rows.iter().filter(|row| !is_declared_off(row.text("Status"))).collect();
    let listeners = listeners(evidence);
    let started: Vec<&Listener<'_>> = listeners.iter().filter(|own| is_on(own.service)).collect();
    if !is_waived(evidence, "5.6-5") {
        needed(evidence, &on, &started, found);
    }
    if !is_waived(evidence, "5.5-4") {
        guarded(evidence, &on, &started, found);
    }
}

fn is_on_for_sure(row: &Row<'_>) -> bool {
    is_declared_on(row.text("Status"))
}

fn needed(evidence: &Evidence, on: &[&Row<'_>], started: &[&Listener<'_>], found: &mut Findings) {
    const FIELD: &str = "Justification";
    for row in on.iter().filter(|row| is_on_for_sure(row)) {
        let Some(field) = row.field(FIELD) else { continue };
        if says_none(&field.value) || NEEDLESS.contains(&plain(&field.value).as_str()) {
            refuse(found, NEEDED, "needless", row, field, true);
        }
    }
    if on.iter().all(|row| says_something(row.text(FIELD))) {
        uphold(evidence, found, NEEDED, "needed", FIELD, on, started);
    }
}

fn guarded(evidence: &Evidence, on: &[&Row<'_>], started: &[&Listener<'_>], found: &mut Findings) {
    const FIELD: &str = "Authentication Mechanism";
    let reachable: Vec<&Row<'_>> = on.iter().copied().filter(|row| names_a_port(row)).collect();
    let is_server = |row: &&&Row<'_>| !has_any(row.text("Description"), ASKS_OR_LOCAL);
    for row in reachable.iter().filter(|row| is_on_for_sure(row)).filter(is_server) {
        if let Some(field) = row.field(FIELD).filter(|own| says_none(&own.value)) {
            let is_sure = !has_any(row.text("Description"), DISCOVERY);
            refuse(found, GUARDED, "open", row, field, is_sure);
        }
    }
    let mechanisms = rows(evidence, 1);
    let names_one =
        |row: &&Row<'_>| mechanisms.iter().any(|own| has_any(row.text(FIELD), &[own.id]));
    if reachable.iter().all(names_one) {
        uphold(evidence, found, GUARDED, "guarded", FIELD, &reachable, started);
    }
}

/// Upheld where the image starts something for the network, and all of it is among these rows.
fn uphold(
    evidence: &Evidence,
    found: &mut Findings,
    units: Units,
    about: &'static str,
    field: &'static str,
    rows: &[&Row<'_>],
    started: &[&Listener<'_>],
) {
    let is_declared = |own: &&Listener<'_>| covers(rows, own);
    let fields: Vec<&Declared> = rows.iter().filter_map(|row| row.field(field)).collect();
    let Some(first) = fields.first() else { return };
    if started.is_empty() || is_listening_unknown(evidence) || !started.iter().all(is_declared) {
        return;
    }
    let mut locators: Vec<Locator> =
        started.iter().filter_map(|own| own.service.locators.first().cloned()).collect();
    locators.extend(fields.iter().filter_map(|own| place(own)));
    found
        .upheld(Subject::new("services", about), units, &locators)
        .fact("about", about)
        .fact("row", first.id.as_str())
        .fact("services", started.len() as u64)
        .fact("said", first.value.as_str());
}

fn refuse(
    found: &mut Findings,
    units: Units,
    about: &'static str,
    row: &Row<'_>,
    field: &Declared,
    is_sure: bool,
) {
    let mut locators: Vec<Locator> = place(field).into_iter().collect();
    locators.extend(row.field("Status").and_then(place));
    let subject = Subject::new("service", row.id);
    let finding = if is_sure {
        found.breach(subject, units, &locators)
    } else {
        found.concern(subject, units, &locators)
    };
    finding.fact("about", about).fact("row", row.id).fact("said", field.value.as_str());
}

/// `443/tcp`, `port 22`, in the description.
fn names_a_port(row: &Row<'_>) -> bool {
    const CARRIERS: [&str; 4] = ["tcp", "udp", "port", "ports"];
    let own = words(row.text("Description"));
    own.windows(2).any(|pair| {
        let is_port = |word: &String| word.parse::<u16>().is_ok_and(|port| port > 0);
        let carries = |word: &String| CARRIERS.contains(&word.as_str());
        is_port(&pair[0]) && carries(&pair[1]) || carries(&pair[0]) && is_port(&pair[1])
    })
}
