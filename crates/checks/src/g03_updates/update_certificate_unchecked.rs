// SPDX-License-Identifier: Apache-2.0 OR MIT
//! # Updates from a server whose certificate is not checked
//!
//! ## What it sees
//! Update scripts that fetch with `wget --no-check-certificate` or `curl -k`, by a variable too, or call
//! `opkg --no-check-certificate`, and configurations of updaters that say the same (`VERIFY_TLS=0`,
//! `SkipVerify` of Mender). What the device asks of itself is left out.
//!
//! *Concern*, under 5.3-10 (unit 5.3-10-1b: the trust relationship cannot rest on the channel) and 5.5-1
//! (unit 5.5-1-1b: the mechanism cannot give authenticity). A signature over the update may hold all the same;
//! where it is known that none is checked, other checks call it a breach.
//!
//! ## Why it matters
//! TLS without a look at the certificate encrypts for whoever answers. It also tells the false server what
//! version the device runs, and lets it hold updates back.
//!
//! ## What it cannot see
//! - What is done with the file that was fetched, beyond the words of the script.
//! - Update programs that are compiled.
//!
//! ## How to fix
//! Ship the root certificate of your update server and check against it (`--ca-certificate`, `--cacert`). Set
//! the clock first, or take a certificate that outlives the product.
//!
//! ## References
//! - ETSI EN 303 645 V2.1.1, provisions 5.3-10 and 5.5-1; ETSI TS 103 701 V1.1.1, test cases 5.3-10-1 (unit b)
//!   and 5.5-1-1 (unit b)
//! - CWE-295: Improper Certificate Validation

use thirteen_evidence::facts::{Answer, UpdateRuleKind};
use thirteen_evidence::{Area, Evidence, Findings, Locator, Subject, Units};

use crate::check::{Check, Effort, Life, Need};

/// The check.
pub const CHECK: Check = Check {
    id: "update-certificate-unchecked",
    since: "0.1.0",
    life: Life::Stable,
    needs: &[Need::Area(Area::Updates)],
    feeds: UNITS,
    effort: Effort::Hours,
    source: include_str!("update_certificate_unchecked.rs"),
    run,
};

const UNITS: Units = &["5.3-10-1b", "5.5-1-1b"];

fn run(evidence: &Evidence, found: &mut Findings) {
    let rules = evidence.update_rules.iter();
    let open =
        rules.filter(|own| own.rule == UpdateRuleKind::Certificate && own.holds == Answer::No);
    for own in open {
        let place = own.locators.first();
        let subject = Subject::new("update", place.map_or("", Locator::innermost));
        found
            .concern(subject, UNITS, &own.locators)
            .fact("line", place.and_then(|own| own.excerpt.as_deref()).unwrap_or(""));
    }
}
