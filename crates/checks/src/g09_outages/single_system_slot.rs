// SPDX-License-Identifier: Apache-2.0 OR MIT
//! # System without a second place
//!
//! ## What it sees
//! Where an update goes: slots of RAUC and Mender, two modes in the description of a package of SWUpdate, a boot count
//! with a way back in U-Boot's environment, partitions for applications of Espressif's.
//!
//! - *Upheld* under 5.9-1 (unit 5.9-1-1a): there are two places for the system. The running one stays whole until the
//!   new one has started.
//! - *Concern*, for the same unit: there is one place only. An update that loses its power leaves a device that does not
//!   start, unless something else rescues it.
//!
//! ## Why it matters
//! Updates are what a device does at night, and power fails then too. A device that dies of it has neither its function
//! nor any update after that.
//!
//! ## What it cannot see
//! - Whether the loader goes back by itself, and by which rule.
//! - Other means: a rescue system, a copy in memory that is written at one stroke.
//! - Updaters of a maker's own.
//!
//! ## How to fix
//! Keep two slots and switch at the end (RAUC, Mender, SWUpdate; ESP-IDF: two partitions `ota_0` and `ota_1` and
//! `CONFIG_BOOTLOADER_APP_ROLLBACK_ENABLE`), and confirm the new system only once it has proved itself.
//!
//! ## References
//! - ETSI EN 303 645 V2.1.1, provision 5.9-1; ETSI TS 103 701 V1.1.1, test case 5.9-1-1 (unit a)
//! - RAUC, "Slot configuration"; ESP-IDF, "App rollback"; U-Boot, "Boot Count Limit"
//! - CWE-1329: Reliance on Component That is Not Updateable

use thirteen_evidence::facts::{Answer, UpdateRuleKind};
use thirteen_evidence::{Area, Evidence, Findings, Subject, Units};

use crate::check::{Check, Effort, Life, Need};

/// The check.
pub const CHECK: Check = Check {
    id: "single-system-slot",
    since: "0.1.0",
    life: Life::Stable,
    needs: &[Need::Either(Area::Updates, Area::Boot)],
    feeds: UNITS,
    effort: Effort::Days,
    source: include_str!("single_system_slot.rs"),
    run,
};

const UNITS: Units = &["5.9-1-1a"];

fn run(evidence: &Evidence, found: &mut Findings) {
    for own in evidence.update_rules.iter().filter(|own| own.rule == UpdateRuleKind::Fallback) {
        let subject = Subject::new("system", &own.mechanism);
        let finding = match own.holds {
            Answer::Yes => found.upheld(subject, UNITS, &own.locators),
            Answer::No => found.concern(subject, UNITS, &own.locators),
            _ => continue,
        };
        finding.fact("mechanism", own.mechanism.as_str());
    }
}
