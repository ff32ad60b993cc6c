// SPDX-License-Identifier: Apache-2.0 OR MIT
//! # Memory of crashed programs that is kept
//!
//! ## What it sees
//! Settings that make the kernel write the memory of a crashed program to a place that lasts
//! (`kernel.core_pattern` outside of `/tmp`, `/var`, `/run`; `Storage=external` of systemd-coredump), and start
//! scripts and `limits.conf` that allow such files (`ulimit -c` with anything but 0). *Concern*, once per line.
//!
//! ## Why it matters
//! What a program held in memory, keys and passwords among it, then lies in a file, outside of the storage that
//! 5.4-1 asks to be secure, and survives a restart.
//!
//! ## What it cannot see
//! - Which programs crash, and what is in their memory.
//! - Whether a pattern without `ulimit -c` writes anything: the default of the limit is 0 on most systems.
//! - Programs that set their own limit.
//!
//! ## How to fix
//! `kernel.core_pattern=|/bin/false`, `fs.suid_dumpable=0`, and no `ulimit -c` in the release build.
//!
//! ## References
//! - ETSI EN 303 645 V2.1.1, provision 5.4-1; ETSI TS 103 701 V1.1.1, test case 5.4-1-1 (unit d)
//! - core(5); CWE-528: Exposure of Core Dump File to an Unauthorized Control Sphere

use thirteen_evidence::{Area, Evidence, Findings, Subject, Units};

use crate::check::{Check, Effort, Life, Need};

/// The check.
pub const CHECK: Check = Check {
    id: "core-dump-kept",
    since: "0.1.0",
    life: Life::Stable,
    needs: &[Need::Area(Area::Privacy)],
    feeds: UNITS,
    effort: Effort::Minutes,
    source: include_str!("core_dump_kept.rs"),
    run,
};

const UNITS: Units = &["5.4-1-1d"];

fn run(evidence: &Evidence, found: &mut Findings) {
    for sign in evidence.privacy.iter().filter(|own| own.kind == "core-dumps") {
        found
            .concern(Subject::new("setting", &sign.value), UNITS, &sign.locators)
            .fact("setting", sign.value.as_str());
    }
}
