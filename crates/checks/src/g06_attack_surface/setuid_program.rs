// SPDX-License-Identifier: Apache-2.0 OR MIT
//! # Program that gives root's rights to whoever starts it
//!
//! ## What it sees
//! ELF programs that belong to root and have the set-user-ID bit. *Concern*, once per program.
//!
//! ## Why it matters
//! A service that runs under a user of its own is only as confined as the programs that it can start. One with
//! set-user-ID root and one fault in it, and the confinement is gone. 5.6-7 asks for least privilege.
//!
//! ## What it cannot see
//! - Whether the program gives the rights back at once (BusyBox does, by applet), and whether anybody but root
//!   can log in.
//! - Capabilities in extended attributes.
//! - Archives and folders that do not keep owners: every file seems to be root's there.
//!
//! ## How to fix
//! `chmod u-s` where nothing but root calls the program. For `ping`, give `CAP_NET_RAW`; for BusyBox, build the
//! applets that need the bit as a program of their own.
//!
//! ## References
//! - ETSI EN 303 645 V2.1.1, provision 5.6-7; ETSI TS 103 701 V1.1.1, test case 5.6-7-1 (unit a)
//! - CWE-250: Execution with Unnecessary Privileges

use thirteen_evidence::{Area, Evidence, Findings, Locator, Subject, Units};

use crate::check::{Check, Effort, Life, Need};

/// The check.
pub const CHECK: Check = Check {
    id: "setuid-program",
    since: "0.1.0",
    life: Life::Stable,
    needs: &[Need::Area(Area::Programs)],
    feeds: UNITS,
    effort: Effort::Hours,
    source: include_str!("setuid_program.rs"),
    run,
};

const UNITS: Units = &["5.6-7-1a"];

fn run(evidence: &Evidence, found: &mut Findings) {
    for program in evidence.programs.iter().filter(|own| own.setuid_root) {
        let path = program.locators.first().map_or("", Locator::innermost);
        found.concern(Subject::new("program", path), UNITS, &program.locators);
    }
}
