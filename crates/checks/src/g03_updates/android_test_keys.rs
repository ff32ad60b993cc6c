// SPDX-License-Identifier: Apache-2.0 OR MIT
//! # Android signed with keys that everybody has
//!
//! ## What it sees
//! `ro.build.tags=test-keys` among the properties of an Android image: the build says of itself that its packages and
//! updates are signed with the keys that lie in Android's public source. *Concern* under 5.3-9 (unit 5.3-9-1a).
//!
//! ## Why it matters
//! Whoever has these keys, which is everybody, signs an update or an app with the rights of the system, and the device
//! takes it as the maker's.
//!
//! ## What it cannot see
//! - The certificates themselves: some makers sign with keys of their own afterwards and leave the word as it is. That
//!   is why this is a concern.
//! - Whether the device takes updates in the form of signed packages.
//!
//! ## How to fix
//! Sign the release with keys of your own (`sign_target_files_apks`), kept off line, and see that the tag then says
//! `release-keys`.
//!
//! ## References
//! - ETSI EN 303 645 V2.1.1, provision 5.3-9; ETSI TS 103 701 V1.1.1, test case 5.3-9-1 (unit a)
//! - AOSP, "Sign builds for release"
//! - CWE-321: Use of Hard-coded Cryptographic Key; CWE-347

use thirteen_evidence::{Area, Evidence, Findings, Subject, Units};

use crate::daemon::setting;

use crate::check::{Check, Effort, Life, Need};

/// The check.
pub const CHECK: Check = Check {
    id: "android-test-keys",
    since: "0.1.0",
    life: Life::Stable,
    needs: &[Need::Area(Area::Daemons)],
    feeds: UNITS,
    effort: Effort::Days,
    source: include_str!("android_test_keys.rs"),
    run,
};

const UNITS: Units = &["5.3-9-1a"];

fn run(evidence: &Evidence, found: &mut Findings) {
    for daemon in evidence.daemons.iter().filter(|own| own.program == "adbd") {
        let tags = setting(daemon, "ro.build.tags");
        let is_test = |value: &str| value.split(',').any(|word| word == "test-keys");
        if let Some(tags) = tags.filter(|own| is_test(&own.value)) {
            found.concern(Subject::new("build", "android"), UNITS, &tags.locators);
        }
    }
}
