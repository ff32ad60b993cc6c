// SPDX-License-Identifier: Apache-2.0 OR MIT
//! # Boot chain that starts what is not signed
//!
//! ## What it sees
//! Images that a loader verifies: U-Boot's (FIT) with the loader's control tree beside them, MCUboot's, and
//! Android's (AVB).
//!
//! - *Breach* of 5.7-1 (units 5.7-1-1a: integrity and authenticity are not guaranteed, and 5.7-1-2a: the
//!   implementation shows it): the control tree requires no key, so that an image without a signature
//!   starts too, whether this one is signed or not; or an image of MCUboot has no signature, which only an
//!   MCUboot that verifies none would start; or the metadata of Android tells the loader to verify nothing, or
//!   no hash tree (flags 2 and 1 of `vbmeta`, as `adb disable-verity` leaves them).
//! - *Upheld*: the image's signature holds for a key of the control tree that is required; and dm-verity, where
//!   its root hash stands inside such an image.
//! - Nothing, where no control tree is beside the image: the key may be anywhere.
//!
//! ## Why it matters
//! Who writes to the flash once, keeps the device. A signature that is not required protects from nobody: the
//! attacker leaves it out.
//!
//! ## What it cannot see
//! - Whether the loader itself is verified, by fuses and boot ROM.
//! - A loader that does not use its control tree, and wrappers of a maker's own around the image.
//! - Whether units in the field have the loader that is in this image.
//!
//! ## How to fix
//! Sign the configuration (`mkimage -k keys -K control.dtb -r`), which marks the key as required, and ship the
//! loader with that tree. MCUboot: sign with `imgtool sign --key`, and build it with the public half.
//!
//! ## References
//! - ETSI EN 303 645 V2.1.1, provision 5.7-1; ETSI TS 103 701 V1.1.1, test cases 5.7-1-1 (unit a) and 5.7-1-2
//!   (unit a)
//! - AOSP, external/avb/libavb/avb_vbmeta_image.h (`AVB_VBMETA_IMAGE_FLAGS_…`)
//! - U-Boot, doc/usage/fit/signature, "Required Public Keys"; MCUboot, docs/design, "Integrity check"
//! - CWE-1326: Missing Immutable Root of Trust in Hardware; CWE-347

use thirteen_evidence::facts::{Answer, Boot};
use thirteen_evidence::{Area, Evidence, Findings, Subject, Units};

use crate::check::{Check, Effort, Life, Need};

/// The check.
pub const CHECK: Check = Check {
    id: "unverified-boot",
    since: "0.1.0",
    life: Life::Stable,
    needs: &[Need::Area(Area::Boot)],
    feeds: UNITS,
    effort: Effort::Days,
    source: include_str!("unverified_boot.rs"),
    run,
};

const UNITS: Units = &["5.7-1-1a", "5.7-1-2a"];

fn run(evidence: &Evidence, found: &mut Findings) {
    for own in &evidence.boot {
        match (own.scheme.as_str(), own.signed.as_str(), own.required) {
            ("fit", "no", Answer::No) => breach(own, "unsigned", found),
            ("fit", _, Answer::No) => breach(own, "not-required", found),
            ("mcuboot", "no", _) => breach(own, "mcuboot", found),
            ("avb", _, Answer::No) => breach(own, "avb", found),
            ("fit", "yes", Answer::Yes) => uphold(own, found),
            ("dm-verity", ..) if is_inside_signed(own, evidence) => uphold(own, found),
            _ => {}
        }
    }
}

fn breach(own: &Boot, how: &str, found: &mut Findings) {
    let mut locators = own.locators.clone();
    if how == "not-required" {
        // What is wrong stands in the control tree.
        locators.reverse();
    }
    found.breach(Subject::new("boot", &own.scheme), UNITS, &locators).fact("how", how);
}

fn uphold(own: &Boot, found: &mut Findings) {
    found
        .upheld(Subject::new("boot", &own.scheme), UNITS, &own.locators)
        .fact("scheme", own.scheme.as_str());
}

/// Whether the table with the root hash stands inside an image whose signature holds and is required.
fn is_inside_signed(own: &Boot, evidence: &Evidence) -> bool {
    let signed = evidence.boot.iter().filter(|other| {
        other.scheme == "fit" && other.signed == "yes" && other.required == Answer::Yes
    });
    let mut places = signed.filter_map(|other| other.locators.first());
    places.any(|fit| {
        own.locators.iter().any(|own| {
            own.artefact == fit.artefact
                && own.path.len() > fit.path.len()
                && own.path.starts_with(&fit.path)
        })
    })
}
