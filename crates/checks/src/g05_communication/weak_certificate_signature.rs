// SPDX-License-Identifier: Apache-2.0 OR MIT
//! # Certificate signed over a broken hash
//!
//! ## What it sees
//! Certificates whose signature is over MD2, MD5 or SHA-1. *Concern*, once per certificate and file.
//!
//! Passed over: certificates that sign themselves (they are trusted by name, and nobody checks that signature); bundles
//! of four certificates or more; programs; documentation and tests.
//!
//! ## Why it matters
//! Two certificates with the same MD5 take an afternoon to make, with the same SHA-1 some ten thousand euros. Whoever
//! gets one signed has the other one signed too, for a name that is not his.
//!
//! ## What it cannot see
//! - Whether anything uses the certificate, and whether those who check it still take such a hash.
//! - Signatures with RSA-PSS, whose hash stands elsewhere in the certificate.
//!
//! ## How to fix
//! Have the certificate issued again over SHA-256, and retire the authority's key if it still signs over SHA-1.
//!
//! ## References
//! - ETSI EN 303 645 V2.1.1, provision 5.5-1; ETSI TS 103 701 V1.1.1, test case 5.5-1-1 (unit d)
//! - RFC 6151 (MD5), RFC 6194 (SHA-1); Leurent and Peyrin, "SHA-1 is a Shambles", 2020
//! - CWE-328: Use of Weak Hash

use thirteen_evidence::{Area, Evidence, Findings, Subject, Units};

use crate::check::{Check, Effort, Life, Need};
use crate::key::Others;

/// The check.
pub const CHECK: Check = Check {
    id: "weak-certificate-signature",
    since: "0.1.0",
    life: Life::Stable,
    needs: &[Need::Area(Area::Keys)],
    feeds: UNITS,
    effort: Effort::Hours,
    source: include_str!("weak_certificate_signature.rs"),
    run,
};

const UNITS: Units = &["5.5-1-1d"];

/// Hashes for which collisions are known.
const BROKEN: &[&str] = &["md2", "md5", "sha1"];

fn run(evidence: &Evidence, found: &mut Findings) {
    let others = Others::of(evidence);
    for key in evidence.keys.iter().filter(|own| !others.have(own)) {
        let Some(certificate) = &key.certificate else { continue };
        let hash = certificate.signed_over.as_deref().filter(|own| BROKEN.contains(own));
        if let Some(hash) = hash.filter(|_| !certificate.self_signed) {
            found
                .concern(Subject::new("certificate", &key.fingerprint), UNITS, &key.locators)
                .fact("hash", hash.to_ascii_uppercase());
        }
    }
}
