// SPDX-License-Identifier: Apache-2.0 OR MIT
//! # Updates over a channel without TLS
//!
//! ## What it sees
//! Sources of updates over plain HTTP or FTP, in opkg's feeds or in the configuration of an updater of
//! the maker's own, where a signature is checked or where the image does not tell. *Concern*, once per
//! file that names sources. Where no signature is checked it is a breach, and `unsigned-update-feed`
//! says so.
//!
//! Why not a breach: a signature that is checked with a key in the image proves who made the update and
//! that nobody changed it, whatever the channel. EN 303 645 names the signature and the authenticated
//! channel side by side (5.3-10). What the signature does not do is left to a person (units 5.3-2-1a
//! and 5.5-1-1a).
//!
//! ## Why it matters
//! Whoever listens learns which version each device has, and so which holes. Whoever stands in between
//! can hold an update back, or hand out an old signed list for as long as the device takes it, so that
//! a hole that was closed stays open.
//!
//! ## What it cannot see
//! - Whether the updater refuses older versions and lists that are out of date.
//! - Whether anybody uses these sources, and what a compiled updater does.
//! - A tunnel (VPN) around the channel.
//!
//! ## How to fix
//! Serve the files over HTTPS and let the updater check the certificate; keep the signature. Put a
//! version or a date into what is signed, and refuse what is older than what is installed.
//!
//! ## References
//! - ETSI EN 303 645 V2.1.1, provisions 5.3-2, 5.3-10 and 5.5-1; ETSI TS 103 701 V1.1.1, test cases
//!   5.3-2-1 (unit a) and 5.5-1-1 (unit a)
//! - The Update Framework, specification: freeze and rollback attacks
//! - CWE-319: Cleartext Transmission of Sensitive Information

use thirteen_evidence::facts::{SignatureCheck, Update};
use thirteen_evidence::{Area, Evidence, Findings, Locator, Subject, Units};

use crate::check::{Check, Effort, Life, Need};
use crate::update::{by_configuration, is_plain, places};

/// The check.
pub const CHECK: Check = Check {
    id: "update-over-http",
    since: "0.1.0",
    life: Life::Stable,
    needs: &[Need::Area(Area::Updates)],
    feeds: UNITS,
    effort: Effort::Hours,
    source: include_str!("update_over_http.rs"),
    run,
};

const UNITS: Units = &["5.3-2-1a", "5.5-1-1a"];

fn run(evidence: &Evidence, found: &mut Findings) {
    for sources in by_configuration(&evidence.updates) {
        let plain: Vec<&Update> = sources.into_iter().filter(|own| is_plain(own)).collect();
        if plain.iter().any(|own| own.signature == SignatureCheck::NotChecked) {
            continue;
        }
        let Some(first) = plain.first() else { continue };
        let is_checked = plain.iter().all(|own| own.signature == SignatureCheck::Checked);
        let locators = places(&plain);
        let subject = Subject::new("update", locators.first().map_or("", Locator::innermost));
        found
            .concern(subject, UNITS, &locators)
            .fact("mechanism", first.mechanism.as_str())
            .fact("signed", if is_checked { "yes" } else { "unknown" })
            .fact("sources", plain.len() as u64)
            .fact("transport", first.transport.as_str())
            .fact("url", first.url.as_str());
    }
}
