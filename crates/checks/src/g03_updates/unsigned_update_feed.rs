// SPDX-License-Identifier: Apache-2.0 OR MIT
//! # Updates whose signature is not checked
//!
//! ## What it sees
//! Where updates come from, and whether a signature is asked of them: opkg's feeds with
//! `check_signature` and the keys in `/etc/opkg/keys`, and the configuration of an updater of the
//! maker's own whose settings say it in plain words (`CHECK_SIGNATURE=0`). One finding per file that
//! names sources.
//!
//! - *Breach*, sources over plain HTTP or FTP: whoever stands between the device and the server can
//!   hand it software of his own. 5.3-2 (unit 5.3-2-1a: the design does not prevent injection), 5.3-7
//!   (unit 5.3-7-1b: without a signature nothing achieves authenticity), 5.3-9 (units 5.3-9-1a and
//!   5.3-9-1c: the device does not verify authenticity) and 5.3-10 (units 5.3-10-1a and 5.3-10-1b:
//!   there is no trust relationship to rest on).
//! - *Breach*, sources over HTTPS: the channel may be authenticated, so 5.3-2, 5.3-7 and 5.3-10 are
//!   left to a closer look, but the device itself does not verify that the update is the maker's:
//!   5.3-9 (units 5.3-9-1a and 5.3-9-1c).
//! - *Concern*: sources that are not known to lie in a network; an update package of SWUpdate without a signature over
//!   its description (units 5.3-9-1a and 5.3-9-1c).
//! - *Upheld*: a signature is asked for (of opkg's feeds also: the key is there): units 5.3-9-1a,
//!   5.3-9-1b and 5.3-10-1b, for these sources alone.
//! - *Note*, for the same units: a signature is asked for, but a script of the same image fetches software and
//!   writes it, and the image does not tell that it verifies any.
//! - Nothing, where the image does not tell.
//!
//! ## Why it matters
//! The updater is the strongest remote control that a device has. An update server is broken into, a
//! domain name expires, a café's access point answers in its place: without a signature made with a
//! key that is not on that server, every unit installs what it gets.
//!
//! ## What it cannot see
//! - What the update program makes of the setting, and whether it checks the server's certificate.
//! - Other ways of updating (a web page that takes a file, a boot loader, a phone app), and updaters
//!   in compiled programs.
//! - Whether anybody ever uses these sources: a package manager that is in the image for convenience
//!   counts. Taking it out of the release is a fix too.
//! - How good the algorithm and the key are, and whether an older version is taken.
//! - A signature around the package, which was taken off before it was read here.
//!
//! ## How to fix
//! Sign what is released, with a key that is kept off the update server; ship the public half
//! read-only; refuse to install what does not verify. With opkg: `option check_signature` in
//! `/etc/opkg.conf`, the build's usign key in `/etc/opkg/keys`, and signed lists on the server.
//!
//! ## References
//! - ETSI EN 303 645 V2.1.1, provisions 5.3-2, 5.3-7, 5.3-9 and 5.3-10; ETSI TS 103 701 V1.1.1, test
//!   cases 5.3-2-1 (unit a), 5.3-7-1 (unit b), 5.3-9-1 (units a to c) and 5.3-10-1 (units a and b)
//! - opkg, `libopkg/opkg_conf.c`: `check_signature`
//! - CWE-347: Improper Verification of Cryptographic Signature; CWE-494: Download of Code Without
//!   Integrity Check

use thirteen_evidence::facts::{Answer, SignatureCheck, Update, UpdateRuleKind};
use thirteen_evidence::{Area, Evidence, Findings, Locator, Subject, Units};

use crate::account::same_file_system;
use crate::check::{Check, Effort, Life, Need};
use crate::update::{by_configuration, is_plain, places};

/// The check.
pub const CHECK: Check = Check {
    id: "unsigned-update-feed",
    since: "0.1.0",
    life: Life::Stable,
    needs: &[Need::Area(Area::Updates)],
    feeds: &["5.3-2-1a", "5.3-7-1b", "5.3-9-1a", "5.3-9-1b", "5.3-9-1c", "5.3-10-1a", "5.3-10-1b"],
    effort: Effort::Days,
    source: include_str!("unsigned_update_feed.rs"),
    run,
};

/// Nothing protects what comes.
const PLAIN: Units = &["5.3-2-1a", "5.3-7-1b", "5.3-9-1a", "5.3-9-1c", "5.3-10-1a", "5.3-10-1b"];

/// The channel alone protects it.
const CHANNEL: Units = &["5.3-9-1a", "5.3-9-1c"];

/// A signature protects it.
const SIGNED: Units = &["5.3-9-1a", "5.3-9-1b", "5.3-10-1b"];

fn run(evidence: &Evidence, found: &mut Findings) {
    package(evidence, found);
    for sources in by_configuration(&evidence.updates) {
        let of = |signature: SignatureCheck| -> Vec<&Update> {
            sources.iter().copied().filter(|own| own.signature == signature).collect()
        };
        let unsigned = of(SignatureCheck::NotChecked);
        if !unsigned.is_empty() {
            refuse(unsigned, found);
        } else if sources.iter().all(|own| own.signature == SignatureCheck::Checked) {
            let locators = places(&sources);
            let subject = Subject::new("update", locators.first().map_or("", Locator::innermost));
            let beside = unverified(evidence, &locators);
            let finding = match beside {
                None => found.upheld(subject, SIGNED, &locators),
                Some(place) => {
                    let locators: Vec<Locator> =
                        locators.iter().chain(std::iter::once(place)).cloned().collect();
                    found.note(subject, SIGNED, &locators).fact("script", place.innermost())
                }
            };
            finding
                .fact("sources", sources.len() as u64)
                .fact("mechanism", sources.first().map_or("", |own| own.mechanism.as_str()));
        }
    }
}

/// The line of a script of the same file system that writes what it fetched, and is not known to verify it.
fn unverified<'a>(evidence: &'a Evidence, place: &[Locator]) -> Option<&'a Locator> {
    let rules = evidence.update_rules.iter();
    rules
        .filter(|own| own.rule == UpdateRuleKind::Signature && own.holds != Answer::Yes)
        .find(|own| same_file_system(&own.locators, place))
        .and_then(|own| own.locators.first())
}

/// A package that no signature comes with: what installs it asks for none.
fn package(evidence: &Evidence, found: &mut Findings) {
    let unsigned = evidence.update_rules.iter().filter(|own| {
        own.mechanism == "swupdate"
            && own.rule == UpdateRuleKind::Signature
            && own.holds == Answer::No
    });
    for own in unsigned {
        let place = own.locators.first().map_or("", Locator::innermost);
        found
            .concern(Subject::new("update", place), CHANNEL, &own.locators)
            .fact("channel", "package")
            .fact("mechanism", own.mechanism.as_str())
            .fact("sources", 1_u64)
            .fact("transport", "")
            .fact("url", "");
    }
}

/// Sources of one file that ask for no signature, the least protected first.
fn refuse(mut unsigned: Vec<&Update>, found: &mut Findings) {
    unsigned.sort_by_key(|own| rank(own));
    let Some(worst) = unsigned.first().copied() else { return };
    let locators = places(&unsigned);
    let subject = Subject::new("update", locators.first().map_or("", Locator::innermost));
    let (finding, channel) = match rank(worst) {
        0 => (found.breach(subject, PLAIN, &locators), "plain"),
        1 => (found.breach(subject, CHANNEL, &locators), "tls"),
        _ => (found.concern(subject, CHANNEL, &locators), "unknown"),
    };
    finding
        .fact("channel", channel)
        .fact("mechanism", worst.mechanism.as_str())
        .fact("sources", unsigned.len() as u64)
        .fact("transport", worst.transport.as_str())
        .fact("url", worst.url.as_str());
}

fn rank(source: &Update) -> u8 {
    match source.transport.as_str() {
        _ if is_plain(source) => 0,
        "https" => 1,
        _ => 2,
    }
}
