// SPDX-License-Identifier: Apache-2.0 OR MIT
//! # Certificate that ships with its private key
//!
//! ## What it sees
//! A certificate and, in the same image, the private key that belongs to it, readable without a passphrase. *Concern*,
//! once per certificate and file, with the place of the key. Worse where the certificate may sign others: then the key
//! of an authority is in every unit.
//!
//! Passed over: programs, bundles, documentation and tests.
//!
//! ## Why it matters
//! The pair is an identity: of a server, of a client of the maker's service, of an authority. In the image it is the
//! same for all units, and one unit that is opened gives away all of them. 5.4-4 asks that what protects updates and
//! the communication with services be unique per device.
//!
//! ## What it cannot see
//! - Whether the pair is used, for what, and whether the first start makes another one.
//! - Keys and certificates that are joined in a keystore, and curves whose public half the key does not give.
//!
//! ## How to fix
//! Make the key on the device at first start or at production, one per unit, and have its certificate signed there. The
//! key of an authority has no place on a device: keep it off line, and revoke what a shipped one has signed.
//!
//! ## References
//! - ETSI EN 303 645 V2.1.1, provision 5.4-4; ETSI TS 103 701 V1.1.1, test case 5.4-4-1 (unit b)
//! - CWE-321: Use of Hard-coded Cryptographic Key

use thirteen_evidence::facts::{Key, KeyKind};
use thirteen_evidence::{Area, Evidence, Findings, Locator, Subject, Units};

use crate::check::{Check, Effort, Life, Need};
use crate::key::Others;

/// The check.
pub const CHECK: Check = Check {
    id: "shared-device-certificate",
    since: "0.1.0",
    life: Life::Stable,
    needs: &[Need::Area(Area::Keys)],
    feeds: UNITS,
    effort: Effort::Days,
    source: include_str!("shared_device_certificate.rs"),
    run,
};

const UNITS: Units = &["5.4-4-1b"];

fn run(evidence: &Evidence, found: &mut Findings) {
    let others = Others::of(evidence);
    let own: Vec<&Key> = evidence.keys.iter().filter(|own| !others.have(own)).collect();
    for key in own.iter().filter(|own| own.kind == KeyKind::Certificate) {
        let half = own.iter().find(|other| {
            other.kind == KeyKind::Private
                && !other.encrypted
                && other.fingerprint == key.fingerprint
                && artefact(other) == artefact(key)
        });
        let Some(half) = half else { continue };
        let mut locators = key.locators.clone();
        locators.extend(half.locators.first().cloned());
        let authority = key.certificate.as_ref().is_some_and(|own| own.authority);
        found
            .concern(Subject::new("certificate", &key.fingerprint), UNITS, &locators)
            .fact("authority", if authority { "yes" } else { "no" })
            .fact("key", half.locators.first().map_or("", Locator::innermost));
    }
}

fn artefact(key: &Key) -> Option<&str> {
    key.locators.first().map(|own| own.artefact.as_str())
}
