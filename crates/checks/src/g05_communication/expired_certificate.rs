// SPDX-License-Identifier: Apache-2.0 OR MIT
//! # Certificate that had expired when the image was built
//!
//! ## What it sees
//! Certificates whose validity was over when the newest file of their file system was written. *Concern*, once per
//! certificate and file. *Note* where the validity begins more than a year after that moment, as far as the files bear
//! a date of this century's second decade or later.
//!
//! Passed over: bundles of four certificates or more, which keep old roots; programs; documentation and tests.
//!
//! ## Why it matters
//! Whoever checks the certificate refuses it, and then either the function does not work or the check is turned off.
//! The second is what happens in practice, and with it goes all authentication of the connection.
//!
//! ## What it cannot see
//! - Whether anything uses the certificate, and whether the device has a clock.
//! - Images and folders whose files bear no dates, or dates of an extraction: the time of the build is unknown then.
//! - Certificates that will expire within the time the product is supported.
//!
//! ## How to fix
//! Issue a new certificate and ship it, or take the old one out. Plan its end: validity beyond the support period, or
//! a way to renew it over the air.
//!
//! ## References
//! - ETSI EN 303 645 V2.1.1, provision 5.5-1; ETSI TS 103 701 V1.1.1, test case 5.5-1-1 (unit b)
//! - RFC 5280, section 4.1.2.5
//! - CWE-298: Improper Validation of Certificate Expiration

use thirteen_evidence::{Area, Evidence, Findings, Subject, Units};

use crate::check::{Check, Effort, Life, Need};
use crate::key::Others;

/// The check.
pub const CHECK: Check = Check {
    id: "expired-certificate",
    since: "0.1.0",
    life: Life::Stable,
    needs: &[Need::Area(Area::Keys)],
    feeds: UNITS,
    effort: Effort::Hours,
    source: include_str!("expired_certificate.rs"),
    run,
};

const UNITS: Units = &["5.5-1-1b"];

fn run(evidence: &Evidence, found: &mut Findings) {
    let others = Others::of(evidence);
    for key in evidence.keys.iter().filter(|own| !others.have(own)) {
        let Some(certificate) = &key.certificate else { continue };
        let subject = Subject::new("certificate", &key.fingerprint);
        let finding = if certificate.expired_when_built == Some(true) {
            found.concern(subject, UNITS, &key.locators)
        } else if certificate.begins_after_build == Some(true) {
            found.note(subject, UNITS, &key.locators)
        } else {
            continue;
        };
        finding
            .fact("from", day(&certificate.not_before))
            .fact("until", day(&certificate.not_after));
    }
}

/// The day of a moment.
fn day(moment: &str) -> &str {
    moment.split('T').next().unwrap_or(moment)
}
