// SPDX-License-Identifier: Apache-2.0 OR MIT
//! # Nothing that shows verified boot
//!
//! ## What it sees
//! Signs of how the image is booted: the headers that a loader reads, dm-verity. Where none of them says
//! that what is started is signed: *note*, once per image, under 5.7-1 (units 5.7-1-1a and 5.7-1-2a).
//!
//! Never a breach: secure boot lives in the loader, in fuses and in read-only memory as well, which are
//! not in the image; and 5.7-1 is a recommendation. A note says that this image does not show it, and that
//! it has to be shown by other means.
//!
//! dm-verity alone does not settle it: it protects the root file system as far as its root hash is
//! protected, and that takes a signature over the kernel's command line.
//!
//! ## Why it matters
//! Without a chain of signatures from the first code on, whoever writes to the flash once, by a hole or
//! with a clip on the chip, keeps the device, and neither a restart nor a reset to factory settings gets
//! rid of it.
//!
//! ## What it cannot see
//! - A signature that only the loader or the chip reads (fuses, boot ROM, a vendor's header).
//! - Formats that this version does not read. A flattened image tree (FIT) with signatures, or a signed
//!   part of another kind, may lie in a region that is listed as unread: see what was not read before
//!   you conclude anything.
//! - Whether a signature that is there is also *required*.
//!
//! ## How to fix
//! Sign the kernel and what it starts (U-Boot: FIT with `required = "conf"`; dm-verity with its root hash
//! inside what is signed), with the public key in a loader that the chip verifies. Say in IXIT table 20 how
//! it works. Where the hardware cannot do it, withdraw the claim and give the reason.
//!
//! ## References
//! - ETSI EN 303 645 V2.1.1, provision 5.7-1; ETSI TS 103 701 V1.1.1, test cases 5.7-1-1 (unit a) and
//!   5.7-1-2 (unit a)
//! - U-Boot, doc/usage/fit/signature; Linux, admin-guide/device-mapper/verity
//! - CWE-1326: Missing Immutable Root of Trust in Hardware

use std::collections::BTreeMap;

use thirteen_evidence::facts::Boot;
use thirteen_evidence::{Area, Evidence, Findings, Locator, Subject, Units};

use crate::check::{Check, Effort, Life, Need};

/// The check.
pub const CHECK: Check = Check {
    id: "no-verified-boot",
    since: "0.1.0",
    life: Life::Stable,
    needs: &[Need::Area(Area::Boot)],
    feeds: UNITS,
    effort: Effort::Days,
    source: include_str!("no_verified_boot.rs"),
    run,
};

const UNITS: Units = &["5.7-1-1a", "5.7-1-2a"];

/// Signs that are shown of one image.
const MAX_SHOWN: usize = 4;

fn run(evidence: &Evidence, found: &mut Findings) {
    let mut artefacts: BTreeMap<&str, Vec<&Boot>> = BTreeMap::new();
    for sign in &evidence.boot {
        if let Some(place) = sign.locators.first() {
            artefacts.entry(&place.artefact).or_default().push(sign);
        }
    }
    for (artefact, signs) in artefacts {
        if !signs.iter().any(|sign| sign.signed == "yes") {
            let unread = evidence.coverage.unread.iter();
            let unread = unread.filter(|own| own.locator.artefact == artefact).count();
            report(&signs, unread as u64, found);
        }
    }
}

fn report(signs: &[&Boot], unread: u64, found: &mut Findings) {
    let places = signs.iter().flat_map(|sign| sign.locators.first()).take(MAX_SHOWN);
    let locators: Vec<Locator> = places.cloned().collect();
    let scheme = signs.first().map_or("", |sign| sign.scheme.as_str());
    let has_verity = signs.iter().any(|sign| sign.scheme == "dm-verity");
    found
        .note(Subject::new("boot", scheme), UNITS, &locators)
        .fact("scheme", scheme)
        .fact("unread", unread)
        .fact("verity", if has_verity { "yes" } else { "no" });
}

#[cfg(test)]
mod tests {
    use super::*;

    fn noted(signs: &[(&str, &str)]) -> usize {
        let mut evidence = Evidence::new();
        evidence.boot = signs
            .iter()
            .map(|(scheme, signed)| Boot {
                scheme: (*scheme).to_owned(),
                signed: (*signed).to_owned(),
                required: thirteen_evidence::facts::Answer::Unknown,
                locators: vec![Locator::whole("sha256:00", vec!["image.bin".to_owned()])],
            })
            .collect();
        let mut found = Findings::new(CHECK.id, CHECK.feeds);
        run(&evidence, &mut found);
        found.finish().len()
    }

    #[test]
    fn a_signature_anywhere_in_the_image_is_enough_to_stay_silent() {
        assert_eq!(noted(&[("fit", "yes"), ("uboot", "unknown")]), 0);
        assert_eq!(noted(&[("uboot", "unknown"), ("dm-verity", "unknown")]), 1);
        assert_eq!(noted(&[("fit", "no")]), 1);
        assert_eq!(noted(&[]), 0);
    }
}
