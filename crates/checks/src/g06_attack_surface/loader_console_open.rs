// SPDX-License-Identifier: Apache-2.0 OR MIT
//! # Boot loader whose start can be broken off
//!
//! ## What it sees
//! `bootdelay` of U-Boot, in its environment or in its control tree.
//!
//! - *Concern* under 5.6-4 (unit 5.6-4-1a): it is zero or more, or -1. Whoever sends a key on the serial line in
//!   time gets the loader's prompt, which reads and writes memory and flash, and starts what it is given.
//! - *Note*: it is -2, which starts at once and looks at no key. Other debug interfaces are not told by it.
//!
//! ## Why it matters
//! The prompt of the loader is a debug interface below all log-ins: `setenv bootargs … init=/bin/sh` is enough.
//!
//! ## What it cannot see
//! - A password or a secret word for the prompt (`CONFIG_AUTOBOOT_KEYED`), and a console that is off.
//! - The value that is built into the loader, where neither environment nor tree gives one.
//! - Whether the pads are there, and reached without opening the casing.
//!
//! ## How to fix
//! Set `bootdelay` to -2 in the release (`CONFIG_BOOTDELAY=-2`), or ask for a password of each unit's own
//! (`CONFIG_AUTOBOOT_KEYED`, `CONFIG_AUTOBOOT_ENCRYPTION`). Protect the environment from being written.
//!
//! ## References
//! - ETSI EN 303 645 V2.1.1, provision 5.6-4; ETSI TS 103 701 V1.1.1, test case 5.6-4-1 (unit a)
//! - U-Boot, doc/README.autoboot
//! - CWE-1191: On-Chip Debug and Test Interface With Improper Access Control

use thirteen_evidence::{Area, Evidence, Findings, Subject, Units};

use crate::check::{Check, Effort, Life, Need};

/// The check.
pub const CHECK: Check = Check {
    id: "loader-console-open",
    since: "0.1.0",
    life: Life::Stable,
    needs: &[Need::Area(Area::Boot)],
    feeds: UNITS,
    effort: Effort::Hours,
    source: include_str!("loader_console_open.rs"),
    run,
};

const UNITS: Units = &["5.6-4-1a"];

fn run(evidence: &Evidence, found: &mut Findings) {
    for own in evidence.loader_settings.iter().filter(|own| own.name == "bootdelay") {
        let Ok(seconds) = own.value.trim().parse::<i64>() else { continue };
        let subject = Subject::new("console", "bootdelay");
        let finding = match seconds {
            // It says nothing of the other debug interfaces that the unit asks for.
            -2 => found.note(subject, UNITS, &own.locators),
            -1.. => found.concern(subject, UNITS, &own.locators),
            _ => continue,
        };
        finding.fact("value", own.value.trim());
    }
}
