// SPDX-License-Identifier: Apache-2.0 OR MIT
//! # Update script that writes what it fetched without verifying it
//!
//! ## What it sees
//! Shell scripts whose name says that they update, which fetch something (`wget`, `curl`, …) and write it to
//! the flash (`mtd write`, `flashcp`, `nandwrite`, `dd` or `>` to a flash device, `sysupgrade -F`) or over the
//! system (`tar … -C /`), with no command in between that could verify a signature: nothing of OpenSSL, GnuPG,
//! usign or signify, no word that has to do with keys or signatures, no other script that is taken in or called.
//!
//! - *Breach*: it fetches without TLS, or without looking at the server's certificate. 5.3-2 (unit 5.3-2-1a),
//!   5.3-7 (unit 5.3-7-1b), 5.3-9 (units 5.3-9-1a and 5.3-9-1c) and 5.3-10 (units 5.3-10-1a and 5.3-10-1b).
//! - *Concern*: the address is not in the script, or is one of HTTPS; then the channel may protect what
//!   comes (units 5.3-9-1a and 5.3-9-1c). Or a checksum is compared that did not come the same open way.
//! - *Concern*, for the same units: something verifies a signature, but nothing follows from it (`… || true`), or
//!   it comes behind the command that writes.
//!
//! ## Why it matters
//! Whoever stands between the device and the server, or answers in its place, writes software of his own to
//! the flash. A checksum that comes from the same place does not help.
//!
//! ## What it cannot see
//! - Whether the script is ever run. One that is not used should not be in the image.
//! - Verification in a program that the script calls, or in the boot loader.
//! - Updaters in compiled programs and in other languages.
//!
//! ## How to fix
//! Sign what is released; verify it with a public key in the read-only part before anything is written
//! (`openssl pkeyutl -verify`, `usign -V`); stop where it does not hold. Fetch over TLS with the root that
//! you trust.
//!
//! ## References
//! - ETSI EN 303 645 V2.1.1, provisions 5.3-2, 5.3-7, 5.3-9 and 5.3-10; ETSI TS 103 701 V1.1.1, test cases
//!   5.3-2-1 (unit a), 5.3-7-1 (unit b), 5.3-9-1 (units a and c) and 5.3-10-1 (units a and b)
//! - CWE-494: Download of Code Without Integrity Check; CWE-295: Improper Certificate Validation

use thirteen_evidence::facts::{Answer, UpdateRule, UpdateRuleKind};
use thirteen_evidence::{Area, Evidence, Findings, Locator, Subject, Units};

use crate::check::{Check, Effort, Life, Need};

/// The check.
pub const CHECK: Check = Check {
    id: "unverified-update-script",
    since: "0.1.0",
    life: Life::Stable,
    needs: &[Need::Area(Area::Updates)],
    feeds: PLAIN,
    effort: Effort::Days,
    source: include_str!("unverified_update_script.rs"),
    run,
};

/// Nothing protects what comes.
const PLAIN: Units = &["5.3-2-1a", "5.3-7-1b", "5.3-9-1a", "5.3-9-1c", "5.3-10-1a", "5.3-10-1b"];

/// The channel may.
const CHANNEL: Units = &["5.3-9-1a", "5.3-9-1c"];

fn run(evidence: &Evidence, found: &mut Findings) {
    let rules = &evidence.update_rules;
    for own in rules.iter().filter(|own| is_broken(own, UpdateRuleKind::Signature)) {
        let Some(place) = own.locators.first() else { continue };
        let open = rules.iter().find(|other| {
            is_beside(other, place)
                && (is_broken(other, UpdateRuleKind::Encrypted)
                    || is_broken(other, UpdateRuleKind::Certificate))
        });
        let mut locators = own.locators.clone();
        locators.extend(open.iter().flat_map(|own| &own.locators).take(1).cloned());
        locators.dedup();
        let subject = Subject::new("update", place.innermost());
        let finding = match open {
            Some(_) => found.breach(subject, PLAIN, &locators),
            None => found.concern(subject, CHANNEL, &locators),
        };
        finding
            .fact("fetches", line(own.locators.get(1)))
            .fact("why", "none")
            .fact("writes", line(Some(place)));
    }
    for own in rules.iter().filter(|own| is_broken(own, UpdateRuleKind::Heeded)) {
        let Some(place) = own.locators.first() else { continue };
        found
            .concern(Subject::new("update", place.innermost()), CHANNEL, &own.locators)
            .fact("verifies", line(Some(place)))
            .fact("why", "idle")
            .fact("writes", line(own.locators.get(1)));
    }
}

/// The line of a locator, as it is shown.
fn line(own: Option<&Locator>) -> String {
    own.and_then(|own| own.excerpt.clone()).unwrap_or_default()
}

fn is_broken(own: &UpdateRule, rule: UpdateRuleKind) -> bool {
    own.mechanism == "script" && own.rule == rule && own.holds == Answer::No
}

fn is_beside(own: &UpdateRule, place: &Locator) -> bool {
    own.locators.first().is_some_and(|own| own.artefact == place.artefact && own.path == place.path)
}
