// SPDX-License-Identifier: Apache-2.0 OR MIT
//! # User who becomes root without a password
//!
//! ## What it sees
//! Lines of `sudoers` that let a user or group other than root run everything (`ALL`) without a password
//! (`NOPASSWD`). *Concern*, once per line. Rights to single programs are passed over: they are what sudo is for.
//!
//! ## Why it matters
//! A service that was put under a user of its own for least privilege (5.6-7) is root after all where that user
//! may call sudo for anything.
//!
//! ## What it cannot see
//! - Whether the user exists and whether a service runs under it.
//! - Rules that come from elsewhere (LDAP), and programs of a list that give a shell.
//!
//! ## How to fix
//! Name the programs that the user needs, each with its whole path and arguments, or take the line out.
//!
//! ## References
//! - ETSI EN 303 645 V2.1.1, provision 5.6-7; ETSI TS 103 701 V1.1.1, test case 5.6-7-1 (unit a)
//! - sudoers(5); CWE-250: Execution with Unnecessary Privileges

use thirteen_evidence::{Area, Evidence, Findings, Subject, Units};

use crate::check::{Check, Effort, Life, Need};

/// The check.
pub const CHECK: Check = Check {
    id: "sudo-without-password",
    since: "0.1.0",
    life: Life::Stable,
    needs: &[Need::Area(Area::Credentials)],
    feeds: UNITS,
    effort: Effort::Minutes,
    source: include_str!("sudo_without_password.rs"),
    run,
};

const UNITS: Units = &["5.6-7-1a"];

fn run(evidence: &Evidence, found: &mut Findings) {
    for credential in evidence.credentials.iter().filter(|own| own.service == "sudo") {
        found
            .concern(Subject::new("user", &credential.user), UNITS, &credential.locators)
            .fact("user", credential.user.as_str());
    }
}
