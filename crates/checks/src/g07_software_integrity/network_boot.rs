// SPDX-License-Identifier: Apache-2.0 OR MIT
//! # Boot loader that loads from the network
//!
//! ## What it sees
//! Commands of U-Boot's environment that load from the network (`tftpboot`, `dhcp`, `nfs`, `pxe` and the like), in
//! `bootcmd` and `preboot` and in the variables that they run. *Concern* under 5.7-1 (unit 5.7-1-1a), once per
//! environment.
//!
//! ## Why it matters
//! These protocols know no authentication: who answers first on the cable decides what the device starts. As a fallback
//! it is enough to make the first way fail.
//!
//! ## What it cannot see
//! - Whether the loader verifies what it loaded, by a signature that it requires: then the way does not matter.
//! - Conditions in front of the command, and variables that are put together at run time.
//! - The environment that is built into the loader, where none is stored.
//!
//! ## How to fix
//! Take the command out of the environment of the release, and the network out of the loader (`CONFIG_NET` off). Where
//! rescue needs it, require a signature over what is loaded.
//!
//! ## References
//! - ETSI EN 303 645 V2.1.1, provision 5.7-1; ETSI TS 103 701 V1.1.1, test case 5.7-1-1 (unit a)
//! - U-Boot, doc/usage/environment, doc/develop/bootstd
//! - CWE-494: Download of Code Without Integrity Check

use thirteen_evidence::{Area, Evidence, Findings, Subject, Units};

use crate::check::{Check, Effort, Life, Need};

/// The check.
pub const CHECK: Check = Check {
    id: "network-boot",
    since: "0.1.0",
    life: Life::Stable,
    needs: &[Need::Area(Area::Boot)],
    feeds: UNITS,
    effort: Effort::Hours,
    source: include_str!("network_boot.rs"),
    run,
};

const UNITS: Units = &["5.7-1-1a"];

fn run(evidence: &Evidence, found: &mut Findings) {
    for own in evidence.loader_settings.iter().filter(|own| own.name == "network-boot") {
        found
            .concern(Subject::new("loader", "network-boot"), UNITS, &own.locators)
            .fact("command", own.value.as_str());
    }
}
