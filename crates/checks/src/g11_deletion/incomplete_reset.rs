// SPDX-License-Identifier: Apache-2.0 OR MIT
//! # Reset to factory settings that deletes file by file
//!
//! ## What it sees
//! Shell scripts that are named for a reset to factory settings, and OpenWrt's for its button; the commands in them that
//! erase.
//!
//! - *Upheld* under 5.11-1 (unit 5.11-1-1b: each function erases its target adequately): a whole partition or file
//!   system is erased (`jffs2reset`, `mtd erase`, `ubiupdatevol -t`, `blkdiscard`).
//! - *Note*, for the same unit: a file system is made anew (`mkfs`, `wipefs`), or all of its files are deleted
//!   (`rm -rf /data/*`, `find … -delete`). The blocks of its files hold what they held, unless the program or the
//!   storage discards them too. Or a partition is erased, but an argument of the script decides that, or it deletes
//!   files of the user's one by one as well: which partition that is, a person should look at. One that is named for
//!   logs, the loader or the kernel does not count.
//! - *Concern*, for the same unit: nothing but single files or settings is deleted or copied over. What the list
//!   forgets stays, and so do the contents of what was deleted, until the flash is written again.
//!
//! ## Why it matters
//! A device that is sold on carries the network, the accounts and the recordings of its first owner, unless the reset
//! takes all of them.
//!
//! ## What it cannot see
//! - Whether the button or the menu calls this script, and resets that a compiled program makes.
//! - Which partition holds the user's data, where there are several.
//! - Data on the maker's services.
//!
//! ## How to fix
//! Keep everything of the user's on one partition, and make the reset erase it as a whole; with encrypted storage,
//! throw its key away.
//!
//! ## References
//! - ETSI EN 303 645 V2.1.1, provision 5.11-1; ETSI TS 103 701 V1.1.1, test case 5.11-1-1 (unit b)
//! - NIST SP 800-88 Rev. 1; CWE-459: Incomplete Cleanup

use thirteen_evidence::{Area, Evidence, Findings, Subject, Units};

use crate::check::{Check, Effort, Life, Need};

/// The check.
pub const CHECK: Check = Check {
    id: "incomplete-reset",
    since: "0.1.0",
    life: Life::Stable,
    needs: &[Need::Area(Area::Privacy)],
    feeds: UNITS,
    effort: Effort::Hours,
    source: include_str!("incomplete_reset.rs"),
    run,
};

const UNITS: Units = &["5.11-1-1b"];

fn run(evidence: &Evidence, found: &mut Findings) {
    for own in &evidence.privacy {
        let subject = Subject::new("function", "factory-reset");
        let finding = match own.kind.as_str() {
            "reset-whole" => found.upheld(subject, UNITS, &own.locators),
            "reset-remade" | "reset-unsure" => found.note(subject, UNITS, &own.locators),
            "reset-in-part" => found.concern(subject, UNITS, &own.locators),
            _ => continue,
        };
        let how = own.kind.strip_prefix("reset-").unwrap_or_default();
        finding.fact("command", own.value.as_str()).fact("how", how);
    }
}
