// SPDX-License-Identifier: Apache-2.0 OR MIT
//! # Wi-Fi key that is the same in every unit
//!
//! ## What it sees
//! The key of the device's own Wi-Fi, written down in the image: `wpa_passphrase` and `wpa_psk` of hostapd, `key`
//! of a network of OpenWrt's `/etc/config/wireless` that the device serves, `WPAPSK1` of MediaTek's drivers.
//!
//! - *Breach* of 5.1-1 (unit 5.1-1-2c: the password that lets people in is neither unique nor the owner's) and
//!   5.4-3 (unit 5.4-3-2a): the network is on in the state the image ships in, and no script or program of the
//!   image has to do with that setting.
//! - *Concern*: it is off, or that is not told, or a script or program may put another key in its place.
//!
//! ## Why it matters
//! A list of default keys by model is a search away. Whoever stands outside the house is inside the network.
//!
//! ## What it cannot see
//! - Programs that write the configuration without a name of it in them, and keys in other places (NVRAM).
//! - Whether the owner has to choose a key before the network is used.
//!
//! ## How to fix
//! Make a random key for each unit in the factory and print it on the label, or at first start and show it; or
//! let the owner set one before the network is served.
//!
//! ## References
//! - ETSI EN 303 645 V2.1.1, provisions 5.1-1 and 5.4-3; ETSI TS 103 701 V1.1.1, test cases 5.1-1-2 (unit c) and
//!   5.4-3-2 (unit a)
//! - hostapd.conf; OpenWrt documentation, "Wi-Fi /etc/config/wireless"
//! - CWE-1392: Use of Default Credentials

use thirteen_evidence::{Area, Evidence, Findings, Subject, Units};

use crate::check::{Check, Effort, Life, Need};
use crate::daemon::setting;
use crate::running::{Running, running};

/// The check.
pub const CHECK: Check = Check {
    id: "shared-wifi-key",
    since: "0.1.0",
    life: Life::Stable,
    needs: &[Need::Area(Area::Daemons), Need::Area(Area::Services)],
    feeds: UNITS,
    effort: Effort::Days,
    source: include_str!("shared_wifi_key.rs"),
    run,
};

const UNITS: Units = &["5.1-1-2c", "5.4-3-2a"];

/// What serves the network: hostapd, or a driver by itself.
const SERVERS: &[&str] = &["hostapd", "mediatek-wifi"];

fn run(evidence: &Evidence, found: &mut Findings) {
    for daemon in evidence.daemons.iter().filter(|own| SERVERS.contains(&own.program.as_str())) {
        let Some(key) = setting(daemon, "key") else { continue };
        let state = running(evidence, daemon, &["hostapd"]);
        let script = setting(daemon, "replaced-by");
        let mut locators = key.locators.clone();
        locators.extend(script.iter().flat_map(|own| &own.locators).cloned());
        let subject = Subject::new("password", "wifi");
        let finding = if state == Running::On && script.is_none() {
            found.breach(subject, UNITS, &locators)
        } else {
            found.concern(subject, UNITS, &locators)
        };
        finding.fact("shown", key.value.as_str());
    }
}
