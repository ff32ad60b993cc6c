// SPDX-License-Identifier: Apache-2.0 OR MIT
//! # Program that loads libraries from where others can write
//!
//! ## What it sees
//! Where a program looks for its libraries before the system's folders (`RUNPATH`, `RPATH`): a folder below
//! `/tmp`, `/var/tmp`, `/dev/shm`, `/home` or `/mnt`, the folder that it is started in (an empty or relative part),
//! or a folder of the machine that built it. *Concern*, once per program.
//!
//! ## Why it matters
//! Whoever may write there puts a library in place, and the program runs it with its own rights.
//!
//! ## What it cannot see
//! - Whether the folder exists at run time, and who may write to it.
//! - What `dlopen` and `LD_LIBRARY_PATH` bring in.
//!
//! ## How to fix
//! Build without `-Wl,-rpath`, or take the path out with `patchelf --remove-rpath`. `$ORIGIN` is fine where the
//! program's own folder is read-only.
//!
//! ## References
//! - ETSI EN 303 645 V2.1.1, provision 5.6-9; ETSI TS 103 701 V1.1.1, test case 5.6-9-1 (unit a)
//! - ld.so(8); CWE-426: Untrusted Search Path

use thirteen_evidence::{Area, Evidence, Findings, Locator, Subject, Units};

use crate::check::{Check, Effort, Life, Need};

/// The check.
pub const CHECK: Check = Check {
    id: "writable-library-path",
    since: "0.1.0",
    life: Life::Stable,
    needs: &[Need::Area(Area::Programs)],
    feeds: UNITS,
    effort: Effort::Minutes,
    source: include_str!("writable_library_path.rs"),
    run,
};

const UNITS: Units = &["5.6-9-1a"];

const WRITABLE: &[&str] = &["/tmp", "/var/tmp", "/dev/shm", "/home", "/mnt", "/media"];

fn run(evidence: &Evidence, found: &mut Findings) {
    for program in &evidence.programs {
        let folders = program.library_path.as_deref().unwrap_or_default();
        let Some(folder) = folders.split(':').find(|own| !folders.is_empty() && is_open(own))
        else {
            continue;
        };
        let path = program.locators.first().map_or("", Locator::innermost);
        found
            .concern(Subject::new("program", path), UNITS, &program.locators)
            .fact("folder", if folder.is_empty() { "." } else { folder });
    }
}

fn is_open(folder: &str) -> bool {
    let below = |own: &str| {
        folder.strip_prefix(own).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
    };
    !(folder.starts_with('/') || folder.starts_with('$')) || WRITABLE.iter().any(|own| below(own))
}
