// SPDX-License-Identifier: Apache-2.0 OR MIT
//! # Wi-Fi without encryption that holds
//!
//! ## What it sees
//! How the device's own Wi-Fi is encrypted: hostapd's `wpa` and `wep_key`, OpenWrt's `encryption`.
//!
//! - *Breach* of 5.5-1 (unit 5.5-1-1d: the cryptography has known feasible attacks): WEP, on in the state the
//!   image ships in. The key is found in minutes by listening.
//! - *Concern* under the same provision (unit 5.5-1-1a): the network is on and open. It may be there for the
//!   set-up alone; then what is sent over it needs protection of its own.
//! - *Concern* (unit 5.5-1-1d): the first WPA with TKIP only.
//!
//! ## Why it matters
//! What goes over it is read and changed by everybody in reach.
//!
//! ## What it cannot see
//! - How long an open network is on, and what protects the set-up over it.
//! - Drivers that take their settings from elsewhere.
//!
//! ## How to fix
//! WPA2 with CCMP or WPA3 (`wpa=2`, `rsn_pairwise=CCMP`, `encryption sae-mixed`), with a key of each unit's own.
//!
//! ## References
//! - ETSI EN 303 645 V2.1.1, provision 5.5-1; ETSI TS 103 701 V1.1.1, test case 5.5-1-1 (units a and d)
//! - Fluhrer, Mantin, Shamir 2001; Tews, Weinmann, Pyshkin 2007 (WEP); Vanhoef, Piessens 2013 (TKIP)
//! - CWE-327: Use of a Broken or Risky Cryptographic Algorithm

use thirteen_evidence::{Area, Evidence, Findings, Subject, Units};

use crate::check::{Check, Effort, Life, Need};
use crate::daemon::setting;
use crate::running::{Running, running};

/// The check.
pub const CHECK: Check = Check {
    id: "weak-wifi",
    since: "0.1.0",
    life: Life::Stable,
    needs: &[Need::Area(Area::Daemons), Need::Area(Area::Services)],
    feeds: &["5.5-1-1a", "5.5-1-1d"],
    effort: Effort::Hours,
    source: include_str!("weak_wifi.rs"),
    run,
};

const BROKEN: Units = &["5.5-1-1d"];
const OPEN: Units = &["5.5-1-1a"];

fn run(evidence: &Evidence, found: &mut Findings) {
    for daemon in evidence.daemons.iter().filter(|own| own.program == "hostapd") {
        let Some(own) = setting(daemon, "encryption") else { continue };
        if running(evidence, daemon, &["hostapd"]) != Running::On {
            continue;
        }
        let subject = Subject::new("service", "wifi");
        let kind = own.value.to_ascii_lowercase();
        let (finding, how) = match kind.as_str() {
            kind if kind.starts_with("wep") => {
                (found.breach(subject, BROKEN, &own.locators), "wep")
            }
            "none" => (found.concern(subject, OPEN, &own.locators), "open"),
            "wpa1" | "psk" | "psk+tkip" | "wpa" | "wpa+tkip" => {
                (found.concern(subject, BROKEN, &own.locators), "wpa1")
            }
            _ => continue,
        };
        finding.fact("how", how);
    }
}
