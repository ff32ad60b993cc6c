// SPDX-License-Identifier: Apache-2.0 OR MIT
//! # SSH host key that is the same in every unit
//!
//! ## What it sees
//! The private half of an SSH host key in the image, in dropbear's own format, OpenSSH's, or PEM,
//! where its name and place say that it is a host key. *Breach*, once per key and file. *Concern* where a
//! script of the start removes it and has another one made.
//!
//! Passed over: public keys; files without a byte in them, which OpenWrt ships as place holders; keys
//! under a passphrase (an unattended server cannot use them); and keys that a library publishes for
//! its self-tests, which stand inside programs and prove nothing about this device's identity.
//!
//! ## Why it matters
//! The host key is what tells an owner that the SSH server is his device and nobody in between. One
//! that is in the image is in every unit, and in the hands of everybody who downloads the firmware:
//! each of them can pose as any unit and read the password that is typed. Such keys are collected and
//! published, and the same ones turn up in products of different makers. It is a hard-coded critical
//! security parameter (5.4-3, unit 5.4-3-2a), and it is not unique per device (5.4-4, unit
//! 5.4-4-1b).
//!
//! ## What it cannot see
//! - Whether the first start throws the key away and makes a new one. Where it does, the file is
//!   needless; where it does not *always*, the finding stands.
//! - Whether an SSH server starts, and with which key file.
//! - Private keys for other purposes (TLS, updates, VPN).
//! - Keys inside encrypted or unread parts of the image.
//!
//! ## How to fix
//! Take the file out of the image and make the key on the device at first start, once its random
//! generator is seeded: `dropbear -R` does so by itself, `ssh-keygen -A` does it for OpenSSH. Keep it
//! on the writable partition, so that an update does not lose it. Units in the field need a new key
//! too: let the update replace a key whose fingerprint is the published one.
//!
//! ## References
//! - ETSI EN 303 645 V2.1.1, provisions 5.4-3 and 5.4-4; ETSI TS 103 701 V1.1.1, test cases 5.4-3-2
//!   (unit a) and 5.4-4-1 (unit b)
//! - RFC 4251, section 4.1 (host keys)
//! - CWE-321: Use of Hard-coded Cryptographic Key

use thirteen_evidence::facts::{Key, KeyKind, KeyPurpose};
use thirteen_evidence::{Area, Evidence, Findings, Locator, Subject};

use crate::check::{Check, Effort, Life, Need};
use crate::key::format_id;

/// The check.
pub const CHECK: Check = Check {
    id: "host-private-key",
    since: "0.1.0",
    life: Life::Stable,
    needs: &[Need::Area(Area::Keys)],
    feeds: UNITS,
    effort: Effort::Hours,
    source: include_str!("host_private_key.rs"),
    run,
};

const UNITS: &[&str] = &["5.4-3-2a", "5.4-4-1b"];

fn run(evidence: &Evidence, found: &mut Findings) {
    for key in evidence.keys.iter().filter(|key| is_shared_host_key(key)) {
        let subject = Subject::new("key", &key.fingerprint);
        let finding = match &key.remade_by {
            Some(_) => found.concern(subject, UNITS, &key.locators),
            None => found.breach(subject, UNITS, &key.locators),
        };
        finding
            .fact("algorithm", key.algorithm.as_str())
            .fact("bits", u64::from(key.bits))
            .fact("fingerprint", key.fingerprint.as_str())
            .fact("format", format_id(key.format))
            .fact("script", key.remade_by.as_deref().unwrap_or(""))
            .fact("path", key.locators.first().map_or("", Locator::innermost));
    }
}

fn is_shared_host_key(key: &Key) -> bool {
    key.kind == KeyKind::Private
        && key.purpose == KeyPurpose::SshHost
        && !key.encrypted
        && !key.published_test_key
}
