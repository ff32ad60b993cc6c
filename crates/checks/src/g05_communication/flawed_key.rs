// SPDX-License-Identifier: Apache-2.0 OR MIT
//! # Key with a flaw in its numbers
//!
//! ## What it sees
//! RSA keys and certificates, by arithmetic on their public half.
//!
//! - *Breach* of 5.5-1 (unit 5.5-1-1d: it asks whether the cryptography is free of known feasible attacks): the
//!   exponent is 1; the two primes lie so close together that Fermat's method finds them; two keys of the image
//!   have a prime in common; or the modulus, of 2048 bits at most, has the form that Infineon's library gave to its
//!   keys (ROCA). Each is a proof: the private half follows from what everybody can read.
//! - *Concern*, for the same unit: that form in a larger key; and under unit 5.5-1-1c an exponent below 17, which is
//!   no attack by itself, but is what forged signatures are made from where a library checks their padding badly.
//!
//! Passed over: bundles of four certificates or more, keys inside programs, documentation and tests.
//!
//! ## Why it matters
//! A key with such a flaw protects nothing, whatever its size. They come from generators without enough randomness at
//! first start, which embedded devices are known for, and from chips with a faulty library.
//!
//! ## What it cannot see
//! - What the key is for, and keys that the device makes for itself.
//! - Keys of Debian's broken generator of 2008: telling them takes its lists, which are not part of this program.
//! - Primes in common with keys of other products.
//! - Flaws of elliptic curves, and of the signatures that a key has made.
//!
//! ## How to fix
//! Make a new key with a current library on a machine with enough randomness; keys that a device makes for itself,
//! after its generator is seeded. Replace what the old key has signed.
//!
//! ## References
//! - ETSI EN 303 645 V2.1.1, provision 5.5-1; ETSI TS 103 701 V1.1.1, test case 5.5-1-1 (units c and d)
//! - Heninger, Durumeric, Wustrow, Halderman, "Mining Your Ps and Qs", 2012
//! - Nemec and others, "The Return of Coppersmith's Attack", 2017; CVE-2017-15361
//! - CWE-331: Insufficient Entropy; CWE-326: Inadequate Encryption Strength

use thirteen_evidence::facts::{Key, KeyWeakness};
use thirteen_evidence::{Area, Evidence, Findings, Subject, Units};

use crate::check::{Check, Effort, Life, Need};
use crate::key::Others;

/// The check.
pub const CHECK: Check = Check {
    id: "flawed-key",
    since: "0.1.0",
    life: Life::Stable,
    needs: &[Need::Area(Area::Keys)],
    feeds: &["5.5-1-1c", "5.5-1-1d"],
    effort: Effort::Hours,
    source: include_str!("flawed_key.rs"),
    run,
};

/// What is proved to be open to an attack.
const ATTACK: Units = &["5.5-1-1d"];

/// What no catalogue recommends.
const PRACTICE: Units = &["5.5-1-1c"];

/// Keys of Infineon's form are known to fall up to this size, in bits.
const ROCA_BITS: u32 = 2048;

fn run(evidence: &Evidence, found: &mut Findings) {
    let others = Others::of(evidence);
    for key in evidence.keys.iter().filter(|own| !others.have(own)) {
        // The worst of them says enough.
        let worst = key.weaknesses.iter().min_by_key(|own| **own == KeyWeakness::SmallExponent);
        if let Some(worst) = worst {
            report(key, *worst, found);
        }
    }
}

fn report(key: &Key, weakness: KeyWeakness, found: &mut Findings) {
    let subject = Subject::new("key", &key.fingerprint);
    let (how, finding) = match weakness {
        KeyWeakness::ExponentOne => ("exponent", found.breach(subject, ATTACK, &key.locators)),
        KeyWeakness::ClosePrimes => ("close", found.breach(subject, ATTACK, &key.locators)),
        KeyWeakness::SharedPrime => ("shared", found.breach(subject, ATTACK, &key.locators)),
        KeyWeakness::Roca if key.bits <= ROCA_BITS => {
            ("roca", found.breach(subject, ATTACK, &key.locators))
        }
        KeyWeakness::Roca => ("roca", found.concern(subject, ATTACK, &key.locators)),
        KeyWeakness::SmallExponent => ("small", found.concern(subject, PRACTICE, &key.locators)),
        _ => return,
    };
    finding
        .fact("bits", u64::from(key.bits))
        .fact("fingerprint", key.fingerprint.as_str())
        .fact("how", how);
}
