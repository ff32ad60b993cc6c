// SPDX-License-Identifier: Apache-2.0 OR MIT
//! # UPnP service that is on by default
//!
//! ## What it sees
//! What the image starts at boot, where the program speaks UPnP: `miniupnpd`, `upnpd` (they open ports
//! of the router), `minissdpd` (it answers who is there), `minidlna`, `ushare`, `mediatomb`, `gerbera`
//! (media servers).
//!
//! - *Breach* of 5.6-1 (unit 5.6-1-1a): one of the first three is on in the state the image ships in: it
//!   starts, and its configuration does not switch it off. It counts as on as well where its script is
//!   enabled, its configuration says `enable_upnp 1` or `enabled 1`, and only the condition of its start
//!   (an interface that comes up) is left open by the image.
//! - *Concern*: a media server that is on, as that may be what the product is for; or a start on a
//!   condition that neither the image nor a configuration settles.
//! - Nothing: the program does not start, or is not there; its configuration says `enabled 0`, or
//!   `enable_upnp 0`.
//!
//! Why unit 5.6-1-1a: it asks of each enabled interface whether its purpose justifies that. UPnP knows
//! no log-in: every program in the network, a script in a web page among them, may open ports to the
//! Internet or learn about the device. The purpose does not justify that *by default*; the owner may
//! turn it on.
//!
//! ## Why it matters
//! Worms have used UPnP for years to reach devices behind routers, and to bounce attacks off SSDP, which
//! answers a small question with a large answer (also to forged senders).
//!
//! ## What it cannot see
//! - A firewall that keeps the port from strangers, and whether it answers: that takes the device.
//! - UPnP inside another program (a vendor's `httpd`, hostapd's WPS).
//! - What rules the owner can set; `secure_mode` and `perm_rule` narrow what may be opened, not who asks.
//!
//! ## How to fix
//! Leave it out of the image, or ship it disabled (`enabled 0` in `/etc/config/upnpd`, no link in
//! `/etc/rc.d`) with a switch for the owner. Where the product is a media server, bind it to the home
//! network and declare it.
//!
//! ## References
//! - ETSI EN 303 645 V2.1.1, provision 5.6-1; ETSI TS 103 701 V1.1.1, test case 5.6-1-1 (unit a)
//! - UPnP Device Architecture; CVE-2020-12695 (CallStranger)
//! - CWE-306: Missing Authentication for Critical Function; CWE-406: Insufficient Control of Network
//!   Message Volume

use thirteen_evidence::facts::{Answer, Daemon, Service, StartedBy};
use thirteen_evidence::{Area, Evidence, Findings, Locator, Subject, Units};

use crate::account::same_file_system;
use crate::check::{Check, Effort, Life, Need};
use crate::daemon::{configurations, says, setting};
use crate::service::{is_off, is_on, rank, server};

/// The check.
pub const CHECK: Check = Check {
    id: "upnp-daemon",
    since: "0.1.0",
    life: Life::Stable,
    needs: &[Need::Area(Area::Services)],
    feeds: UNITS,
    effort: Effort::Minutes,
    source: include_str!("upnp_daemon.rs"),
    run,
};

const UNITS: Units = &["5.6-1-1a"];

/// Programs that open ports of a router, or answer who is there.
const GATEWAYS: &[&str] = &["miniupnpd", "upnpd", "minissdpd"];

/// Media servers.
const MEDIA: &[&str] = &["minidlna", "minidlnad", "ushare", "mediatomb", "gerbera"];

fn run(evidence: &Evidence, found: &mut Findings) {
    for name in GATEWAYS.iter().chain(MEDIA) {
        for service in surest(evidence, name) {
            report(evidence, service, name, found);
        }
    }
}

/// One program with several lines is one finding: per file system the line that is surest.
fn surest<'a>(evidence: &'a Evidence, name: &str) -> Vec<&'a Service> {
    let mut surest: Vec<&Service> = Vec::new();
    for service in evidence.services.iter().filter(|own| runs(own, name)) {
        let beside =
            surest.iter_mut().find(|own| same_file_system(&own.locators, &service.locators));
        match beside {
            Some(own) if rank(service) < rank(own) => *own = service,
            Some(_) => {}
            None => surest.push(service),
        }
    }
    surest
}

fn runs(service: &Service, name: &str) -> bool {
    server(service, &[name]).is_some()
}

fn report(evidence: &Evidence, service: &Service, name: &str, found: &mut Findings) {
    let program = name.strip_suffix("dlnad").map_or(name, |_| "minidlna");
    let configured: Vec<&Daemon> = configurations(evidence, program, &service.locators).collect();
    let switched_off = !configured.is_empty() && configured.iter().all(|own| is_switched_off(own));
    if is_off(service) || switched_off {
        return;
    }
    let switch = configured.iter().find_map(|own| switched_on(own));
    let by_script = matches!(service.how, StartedBy::Sysv | StartedBy::Procd);
    let on = is_on(service) || (by_script && switch.is_some());
    let mut locators = service.locators.clone();
    locators.extend(switch.cloned());
    let subject = Subject::new("service", &service.name);
    let is_gateway = GATEWAYS.contains(&name);
    let finding = if on && is_gateway {
        found.breach(subject, UNITS, &locators)
    } else {
        found.concern(subject, UNITS, &locators)
    };
    finding
        .fact("kind", if is_gateway { "gateway" } else { "media" })
        .fact("on", if on { "yes" } else { "unknown" })
        .fact("path", service.locators.first().map_or("", Locator::innermost))
        .fact("program", name)
        .fact("service", service.name.as_str());
    if let Some(condition) = &service.condition {
        finding.fact("condition", condition.as_str());
    }
}

fn is_switched_off(daemon: &Daemon) -> bool {
    daemon.enabled == Answer::No
        || says(daemon, "enabled") == Some(false)
        || says(daemon, "enable_upnp") == Some(false)
}

/// The line that switches it on.
fn switched_on(daemon: &Daemon) -> Option<&Locator> {
    if is_switched_off(daemon) {
        return None;
    }
    ["enabled", "enable_upnp"]
        .iter()
        .find(|name| says(daemon, name) == Some(true))
        .and_then(|name| setting(daemon, name)?.locators.first())
}
