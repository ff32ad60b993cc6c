// SPDX-License-Identifier: Apache-2.0 OR MIT
//! # Android debug bridge that listens on the network
//!
//! ## What it sees
//! A port in `service.adb.tcp.port` or `persist.adb.tcp.port` among the properties of an Android image, which
//! makes adbd listen on every interface.
//!
//! - *Breach* of 5.6-1 (unit 5.6-1-1a: nothing justifies it) and 5.6-4 (unit 5.6-4-1c: a debug interface is on by
//!   default).
//! - *Concern*, for the same units: `ro.adb.secure=1` asks for a key that the owner has to accept.
//!
//! ## Why it matters
//! It is a shell for whoever connects. Worms (ADB.Miner, Trinity) live on televisions and boxes with port 5555 open.
//!
//! ## What it cannot see
//! - Whether adbd is in the image and started, and a firewall.
//! - A port that a program sets later.
//!
//! ## How to fix
//! Take the property out of the build for release, and build it as `user`, not `userdebug`.
//!
//! ## References
//! - ETSI EN 303 645 V2.1.1, provisions 5.6-1 and 5.6-4; ETSI TS 103 701 V1.1.1, test cases 5.6-1-1 (unit a) and
//!   5.6-4-1 (unit c)
//! - AOSP, packages/modules/adb/daemon/main.cpp
//! - CWE-489: Active Debug Code; CWE-306

use thirteen_evidence::{Area, Evidence, Findings, Subject, Units};

use crate::check::{Check, Effort, Life, Need};
use crate::daemon::says;

/// The check.
pub const CHECK: Check = Check {
    id: "adb-over-network",
    since: "0.1.0",
    life: Life::Stable,
    needs: &[Need::Area(Area::Daemons)],
    feeds: UNITS,
    effort: Effort::Minutes,
    source: include_str!("adb_over_network.rs"),
    run,
};

const UNITS: Units = &["5.6-1-1a", "5.6-4-1c"];

fn run(evidence: &Evidence, found: &mut Findings) {
    for daemon in evidence.daemons.iter().filter(|own| own.program == "adbd") {
        for own in &daemon.endpoints {
            let subject = Subject::new("service", "adbd");
            // Properties come from several files: another may ask for a key.
            let mut others = evidence.daemons.iter().filter(|own| own.program == "adbd");
            let finding = if others.any(|own| says(own, "ro.adb.secure") == Some(true)) {
                found.concern(subject, UNITS, &own.locators)
            } else {
                found.breach(subject, UNITS, &own.locators)
            };
            finding.fact("port", u64::from(own.port).to_string());
        }
    }
}
