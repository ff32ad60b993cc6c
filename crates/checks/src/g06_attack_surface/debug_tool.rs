// SPDX-License-Identifier: Apache-2.0 OR MIT
//! # Debug tool in the image
//!
//! ## What it sees
//! Programs of their own that are there to look into other programs, into memory or into traffic: `gdbserver`,
//! `strace`, `tcpdump`, `socat` and the like, by their names. *Concern*, once per program.
//!
//! ## Why it matters
//! 5.6-6 asks that the code be no more than the product needs. A tool for debugging is of no use to the owner, and
//! of much use to whoever got in: he reads secrets from memory and passwords from the wire without bringing
//! anything along.
//!
//! ## What it cannot see
//! - Tools under other names, and tools that BusyBox has built in.
//! - Whether a service of the product calls the tool.
//!
//! ## How to fix
//! Leave the package out of the release build, and keep it in the build for development. Where the product
//! needs it, say so in IXIT table 16.
//!
//! ## References
//! - ETSI EN 303 645 V2.1.1, provision 5.6-6; ETSI TS 103 701 V1.1.1, test case 5.6-6-1 (unit a)
//! - CWE-489: Active Debug Code

use thirteen_evidence::{Area, Evidence, Findings, Subject, Units};

use crate::account::base_name;

use crate::check::{Check, Effort, Life, Need};

/// The check.
pub const CHECK: Check = Check {
    id: "debug-tool",
    since: "0.1.0",
    life: Life::Stable,
    needs: &[Need::Area(Area::Programs)],
    feeds: UNITS,
    effort: Effort::Minutes,
    source: include_str!("debug_tool.rs"),
    run,
};

const UNITS: Units = &["5.6-6-1a"];

const TOOLS: &[&str] = &[
    "devmem",
    "devmem2",
    "gdb",
    "gdbserver",
    "ltrace",
    "nc.openbsd",
    "nc.traditional",
    "ncat",
    "nmap",
    "perf",
    "socat",
    "strace",
    "tcpdump",
    "tshark",
    "valgrind",
];

fn run(evidence: &Evidence, found: &mut Findings) {
    for program in &evidence.programs {
        let name = base_name(&program.path);
        if program.kind == "executable" && TOOLS.contains(&name) {
            found
                .concern(Subject::new("program", name), UNITS, &program.locators)
                .fact("tool", name);
        }
    }
}
