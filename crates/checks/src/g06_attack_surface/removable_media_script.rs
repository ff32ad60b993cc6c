// SPDX-License-Identifier: Apache-2.0 OR MIT
//! # Script that runs from a memory card
//!
//! ## What it sees
//! Shell scripts that run a file below a place where a memory card or a stick is mounted (`/mnt/sdcard`, `/media`,
//! `/mnt/mmc`, `/mnt/usb`), as a script, as a program or by `.`, in a script that verifies nothing. *Concern*, once
//! per line, for 5.6-4 (unit 5.6-4-1c: a debug interface that is not needed) and 5.13-1 (unit 5.13-1-1a: input is
//! validated).
//!
//! ## Why it matters
//! It is how makers load test programs, and how owners of cameras get root: whoever has the device in hand for a
//! minute, at a door or in a shop, puts a card in and runs what he wants, as root.
//!
//! ## What it cannot see
//! - Whether the script is ever started, and whether the slot can be reached from outside.
//! - Cards that are mounted at a place with another name, and programs that are compiled.
//! - Whether what a script verifies is this file.
//!
//! ## How to fix
//! Take it out of the release build. Where a card has to bring something, check its signature with a key in the
//! image before it runs.
//!
//! ## References
//! - ETSI EN 303 645 V2.1.1, provisions 5.6-4 and 5.13-1; ETSI TS 103 701 V1.1.1, test cases 5.6-4-1 (unit c) and
//!   5.13-1-1 (unit a)
//! - CWE-494: Download of Code Without Integrity Check; CWE-489: Active Debug Code

use thirteen_evidence::{Area, Evidence, Findings, Locator, Subject, Units};

use crate::check::{Check, Effort, Life, Need};

/// The check.
pub const CHECK: Check = Check {
    id: "removable-media-script",
    since: "0.1.0",
    life: Life::Stable,
    needs: &[Need::Area(Area::Scripts)],
    feeds: UNITS,
    effort: Effort::Minutes,
    source: include_str!("removable_media_script.rs"),
    run,
};

const UNITS: Units = &["5.6-4-1c", "5.13-1-1a"];

fn run(evidence: &Evidence, found: &mut Findings) {
    for flow in evidence.code_flows.iter().filter(|own| own.kind == "media-to-shell") {
        let path = flow.locators.first().map_or("", Locator::innermost);
        found
            .concern(Subject::new("script", path), UNITS, &flow.locators)
            .fact("path", flow.source.as_str());
    }
}
