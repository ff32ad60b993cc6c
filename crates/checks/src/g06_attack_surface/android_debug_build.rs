// SPDX-License-Identifier: Apache-2.0 OR MIT
//! # Android built for debugging
//!
//! ## What it sees
//! Properties of an Android image.
//!
//! - *Breach* of 5.6-4 (unit 5.6-4-1c: a debug interface is on by default): the build is one for debugging
//!   (`ro.debuggable=1` or `ro.secure=0`), USB offers adb from the start (`persist.sys.usb.config` has `adb` in it), and
//!   no key is asked for (`ro.adb.secure=0`).
//! - *Concern*, for the same unit: the build is one for debugging, and the rest is not so.
//! - *Note*: `ro.debuggable=0` and `ro.secure=1`, as in a build of type `user`.
//!
//! ## Why it matters
//! In such a build `adb root` gives a root shell and every app can be debugged: keys, tokens and the user's data lie
//! open to whoever has a cable.
//!
//! ## What it cannot see
//! - Properties that are set later, and a partition that outdoes this one and is not in the image.
//! - Whether the port is reachable in the device as it is sold.
//!
//! ## How to fix
//! Build the release as `user`. Leave `ro.adb.secure=1`, and adb out of `persist.sys.usb.config`.
//!
//! ## References
//! - ETSI EN 303 645 V2.1.1, provision 5.6-4; ETSI TS 103 701 V1.1.1, test case 5.6-4-1 (unit c)
//! - Android Compatibility Definition, 6.1; AOSP, "Build variants"
//! - CWE-489: Active Debug Code

use thirteen_evidence::facts::{Daemon, Setting};
use thirteen_evidence::{Area, Evidence, Findings, Locator, Subject, Units};

use crate::account::same_file_system;
use crate::daemon::setting;

use crate::check::{Check, Effort, Life, Need};

/// The check.
pub const CHECK: Check = Check {
    id: "android-debug-build",
    since: "0.1.0",
    life: Life::Stable,
    needs: &[Need::Area(Area::Daemons)],
    feeds: UNITS,
    effort: Effort::Hours,
    source: include_str!("android_debug_build.rs"),
    run,
};

const UNITS: Units = &["5.6-4-1c"];

fn run(evidence: &Evidence, found: &mut Findings) {
    let files: Vec<&Daemon> = evidence.daemons.iter().filter(|own| own.program == "adbd").collect();
    let mut done: Vec<&Daemon> = Vec::new();
    for file in &files {
        // Properties of one file system come from several files.
        if done.iter().any(|own| same_file_system(&own.locators, &file.locators)) {
            continue;
        }
        let of = |own: &&&Daemon| same_file_system(&own.locators, &file.locators);
        let beside: Vec<&Daemon> = files.iter().filter(of).copied().collect();
        judge(&beside, found);
        done.push(file);
    }
}

fn judge(files: &[&Daemon], found: &mut Findings) {
    let given = |name: &str| files.iter().find_map(|own| setting(own, name));
    let is = |name: &str, value: &str| given(name).filter(|own| own.value == value);
    let debug = is("ro.debuggable", "1").or(is("ro.secure", "0"));
    let usb = given("persist.sys.usb.config")
        .filter(|own| own.value.split(',').any(|word| word == "adb"));
    let open = is("ro.adb.secure", "0");
    let subject = Subject::new("build", "android");
    let places = |all: &[&Setting]| -> Vec<Locator> {
        all.iter().flat_map(|own| own.locators.first().cloned()).collect()
    };
    let (shown, finding) = match (debug, usb, open) {
        (Some(debug), Some(usb), Some(open)) => {
            (debug, found.breach(subject, UNITS, &places(&[debug, usb, open])))
        }
        (Some(debug), ..) => (debug, found.concern(subject, UNITS, &places(&[debug]))),
        (None, ..) => match (is("ro.debuggable", "0"), is("ro.secure", "1")) {
            (Some(debug), Some(secure)) => {
                (debug, found.note(subject, UNITS, &places(&[debug, secure])))
            }
            _ => return,
        },
    };
    finding.fact("setting", format!("{}={}", shown.name, shown.value));
}
