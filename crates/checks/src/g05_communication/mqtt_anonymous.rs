// SPDX-License-Identifier: Apache-2.0 OR MIT
//! # MQTT broker that asks nobody for a password
//!
//! ## What it sees
//! A mosquitto that the image starts, with a listener for others than the device itself.
//!
//! - *Breach* of 5.5-4 (unit 5.5-4-1a: what is reachable over the network has no authentication):
//!   `allow_anonymous true`, and neither a list of rights (`acl_file`), a plug-in (`plugin`) nor keys or certificates
//!   that clients need.
//! - *Concern*: the same with a list of rights or a plug-in, which may refuse, or where the image does not settle
//!   whether it starts.
//! - *Note*: `allow_anonymous false`. Other functions that can be reached are not told by it.
//!
//! ## Why it matters
//! Whoever is in the network reads all messages and sends orders to all that listen.
//!
//! ## What it cannot see
//! - What the topics do, what a plug-in asks for, a firewall.
//! - Defaults: without the setting, versions before 2.0 let everybody in, later ones nobody.
//!
//! ## How to fix
//! `allow_anonymous false` with `password_file`, or certificates for clients (`require_certificate true`); bind
//! the listener to 127.0.0.1 where only the device itself uses it.
//!
//! ## References
//! - ETSI EN 303 645 V2.1.1, provision 5.5-4; ETSI TS 103 701 V1.1.1, test case 5.5-4-1 (unit a)
//! - mosquitto.conf(5)
//! - CWE-306: Missing Authentication for Critical Function

use thirteen_evidence::facts::{Daemon, Setting};
use thirteen_evidence::{Area, Evidence, Findings, Subject, Units};

use crate::check::{Check, Effort, Life, Need};
use crate::daemon::{means, says, setting};
use crate::running::{Running, running};
use crate::service::is_loopback;

/// The check.
pub const CHECK: Check = Check {
    id: "mqtt-anonymous",
    since: "0.1.0",
    life: Life::Stable,
    needs: &[Need::Area(Area::Daemons), Need::Area(Area::Services)],
    feeds: UNITS,
    effort: Effort::Hours,
    source: include_str!("mqtt_anonymous.rs"),
    run,
};

const UNITS: Units = &["5.5-4-1a"];

/// What may refuse clients without a name: rights, plug-ins, a file of keys that no listener is seen to use.
const NARROW: &[&str] = &["acl_file", "auth_plugin", "global_plugin", "plugin", "psk_file"];

fn run(evidence: &Evidence, found: &mut Findings) {
    for daemon in evidence.daemons.iter().filter(|own| own.program == "mosquitto") {
        let state = running(evidence, daemon, &["mosquitto"]);
        let open = daemon.endpoints.iter().find(|own| !is_loopback(&own.address));
        let told = told(daemon);
        // Of several listeners the one that lets them in counts; of one, its last line.
        let worst = told.iter().find(|own| daemon.endpoints.len() > 1 && means(own) == Some(true));
        let (Some(endpoint), Some(anonymous)) = (open, worst.or(told.last()).copied()) else {
            continue;
        };
        // What is said once for several listeners, or for each, is not told apart here.
        let is_mixed = daemon.endpoints.len() > 1 || told.len() > 1;
        if state == Running::Off {
            continue;
        }
        let mut locators = anonymous.locators.clone();
        locators.extend(endpoint.locators.iter().take(1).cloned());
        let subject = Subject::new("service", "mosquitto");
        let is_narrowed = NARROW.iter().any(|name| setting(daemon, name).is_some());
        let finding = match means(anonymous) {
            _ if asks_for_keys(daemon) => continue,
            Some(true) if state == Running::On && !is_narrowed && !is_mixed => {
                found.breach(subject, UNITS, &locators)
            }
            Some(true) => found.concern(subject, UNITS, &locators),
            // One broker that asks says nothing of the other functions that can be reached.
            Some(false) => found.note(subject, UNITS, &locators),
            None => continue,
        };
        finding.fact("port", u64::from(endpoint.port).to_string());
    }
}

/// The lines that say whether everybody is let in. Where each listener has its own settings, those of
/// the device's own listeners are left out.
fn told(daemon: &Daemon) -> Vec<&Setting> {
    let is_each = says(daemon, "per_listener_settings") == Some(true);
    let mut kept = Vec::new();
    for part in daemon.settings.chunk_by(|_, next| next.name != "listener") {
        let is_own = part.iter().any(|own| match own.name.as_str() {
            "listener" => own.value.split_whitespace().nth(1).is_some_and(is_loopback),
            "bind_address" => is_loopback(&own.value),
            "bind_interface" => own.value == "lo",
            _ => false,
        });
        if !is_each || !is_own {
            kept.extend(part.iter().filter(|own| own.name == "allow_anonymous"));
        }
    }
    kept
}

/// Whether clients need a certificate, or a key that the broker knows, before they can connect, at
/// each of its listeners.
fn asks_for_keys(daemon: &Daemon) -> bool {
    let asks = |own: &&Setting| {
        own.name == "psk_hint" || (own.name == "require_certificate" && means(own) == Some(true))
    };
    daemon.settings.iter().filter(asks).count() >= daemon.endpoints.len()
}
