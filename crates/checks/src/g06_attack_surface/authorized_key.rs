// SPDX-License-Identifier: Apache-2.0 OR MIT
//! # Key that may log in to every unit
//!
//! ## What it sees
//! A public key in a file that says whose keys may log in (`authorized_keys` of dropbear or OpenSSH)
//! in the image, or in a script that writes such a file. *Concern*, once per key and file.
//!
//! Why not a breach: the public half is no secret, so it is no *critical* security parameter (5.4-3),
//! and a key is no password (5.1-1). What it is, is a second authentication mechanism over the
//! network (unit 5.1-5-2a: mechanisms that the IXIT leaves out) behind an interface that the owner
//! does not control (unit 5.6-1-2b: interfaces that the IXIT leaves out). Whether something is left
//! out is for the declaration to show: remote support that is declared, explained to the owner and
//! bound to an account of his choice is no defect. So a person has to look.
//!
//! ## Why it matters
//! Whoever holds the private half can log in to every unit that was ever made from this image, the
//! owner's password notwithstanding, and the owner cannot see it. When that one key leaks, or when
//! the developer who made it leaves, all units are open at once, and only an update closes them. Keys
//! of developers are left in images by mistake more often than on purpose.
//!
//! ## What it cannot see
//! - Whether an SSH server starts, and whether it reads this file and admits this account.
//! - Who holds the private half.
//! - Keys that are added at first start, or fetched from a server (`AuthorizedKeysCommand`), and
//!   certificate authorities for users (`TrustedUserCAKeys`).
//!
//! ## How to fix
//! Take the key out of the release build; let the build fail where an `authorized_keys` file has a
//! line in it. Where support needs a way in, let the owner open it, for a time, with a key or
//! certificate for that unit alone, and declare it in the IXIT (tables 1 and 15).
//!
//! ## References
//! - ETSI EN 303 645 V2.1.1, provisions 5.1-5 and 5.6-1; ETSI TS 103 701 V1.1.1, test cases 5.1-5-2
//!   (unit a) and 5.6-1-2 (unit b)
//! - sshd(8), AUTHORIZED_KEYS FILE FORMAT
//! - CWE-912: Hidden Functionality

use thirteen_evidence::facts::KeyKind;
use thirteen_evidence::{Area, Evidence, Findings, Locator, Subject};

use crate::check::{Check, Effort, Life, Need};

/// The check.
pub const CHECK: Check = Check {
    id: "authorized-key",
    since: "0.1.0",
    life: Life::Stable,
    needs: &[Need::Area(Area::Keys)],
    feeds: UNITS,
    effort: Effort::Minutes,
    source: include_str!("authorized_key.rs"),
    run,
};

const UNITS: &[&str] = &["5.1-5-2a", "5.6-1-2b"];

fn run(evidence: &Evidence, found: &mut Findings) {
    for key in evidence.keys.iter().filter(|key| key.kind == KeyKind::Authorized) {
        found
            .concern(Subject::new("key", &key.fingerprint), UNITS, &key.locators)
            .fact("algorithm", key.algorithm.as_str())
            .fact("comment", key.comment.as_deref().unwrap_or(""))
            .fact("fingerprint", key.fingerprint.as_str())
            .fact("path", key.locators.first().map_or("", Locator::innermost));
    }
}
