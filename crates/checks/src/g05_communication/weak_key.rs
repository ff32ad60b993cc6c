// SPDX-License-Identifier: Apache-2.0 OR MIT
//! # Key that is too small
//!
//! ## What it sees
//! Keys and certificates whose size is known: RSA below 2048 bits, DSA, elliptic curves below 224 bits. *Concern*,
//! once per key and file.
//!
//! Passed over: files of four certificates or more, which are bundles of public authorities (old roots among them
//! are trusted by name, not by their own signature); keys that stand inside programs; documentation and tests.
//!
//! ## Why it matters
//! Keys of this size are below what NIST SP 800-131A, BSI TR-02102 and the SOGIS list allow since 2014. RSA of 512
//! bits is factored in hours, 1024 bits is within reach of states.
//!
//! ## What it cannot see
//! - What the key is for, and whether anything uses it. That is why this is a concern.
//! - Keys that the device makes for itself, and sizes in encrypted keys.
//! - Keys with a flaw in their numbers (`flawed-key`), and those of Debian's generator of 2008.
//!
//! ## How to fix
//! Make a new key: Ed25519, P-256, or RSA of 3072 bits. For a key that checks updates, ship the new one with an
//! update that the old one still signs.
//!
//! ## References
//! - ETSI EN 303 645 V2.1.1, provision 5.5-1; ETSI TS 103 701 V1.1.1, test case 5.5-1-1 (unit b)
//! - NIST SP 800-131A Rev. 2; BSI TR-02102-1; CWE-326: Inadequate Encryption Strength

use thirteen_evidence::facts::{Key, KeyFormat, KeyKind};
use thirteen_evidence::{Area, Evidence, Findings, Subject, Units};

use crate::check::{Check, Effort, Life, Need};
use crate::key::Others;

/// The check.
pub const CHECK: Check = Check {
    id: "weak-key",
    since: "0.1.0",
    life: Life::Stable,
    needs: &[Need::Area(Area::Keys)],
    feeds: UNITS,
    effort: Effort::Hours,
    source: include_str!("weak_key.rs"),
    run,
};

const UNITS: Units = &["5.5-1-1b"];

fn run(evidence: &Evidence, found: &mut Findings) {
    let others = Others::of(evidence);
    for key in evidence.keys.iter().filter(|own| is_weak(own) && !others.have(own)) {
        found
            .concern(Subject::new("key", &key.fingerprint), UNITS, &key.locators)
            .fact("algorithm", key.algorithm.as_str())
            .fact("bits", u64::from(key.bits));
    }
}

fn is_weak(key: &Key) -> bool {
    // A bare sequence of numbers is believed to be a key where its form is a certain one.
    let is_sure = key.format != KeyFormat::Der || key.kind != KeyKind::Public;
    is_sure
        && match key.algorithm.as_str() {
            "rsa" => (1..2048).contains(&key.bits),
            "dsa" => key.bits > 0,
            "ecdsa" => (1..224).contains(&key.bits),
            _ => false,
        }
}
