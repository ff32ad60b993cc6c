// SPDX-License-Identifier: Apache-2.0 OR MIT
//! # Updates that may be older than what is installed
//!
//! ## What it sees
//! What the configuration of an updater says of older versions, in words that leave no doubt:
//! `ALLOW_DOWNGRADE`, `anti_rollback`, `no-downgrading` of SWUpdate, `min-bundle-version` of RAUC.
//!
//! - *Breach* of 5.3-2 (unit 5.3-2-1a: it asks whether the design prevents misuse, of which a downgrade is
//!   the first that the standard names): older versions are taken.
//! - *Upheld*, for the same unit: they are refused.
//! - *Note*: a counter that only rises is signed with the image (MCUboot, ESP-IDF, Android verified boot).
//!   Whether the loader holds it against its own, the image does not tell.
//!
//! ## Why it matters
//! An old version of the maker's own is signed and holds. Whoever can hand it to the device brings back every
//! hole that was mended since.
//!
//! ## What it cannot see
//! - What the update program makes of the setting, and rules that stand in the program alone.
//! - Counters in fuses or in the loader, which refuse what the setting lets through.
//! - An owner's way back by hand, which may be meant.
//!
//! ## How to fix
//! Put the version, or a counter that only rises, into what is signed, and refuse what is lower. Where a way
//! back is needed, let the maker sign for it one by one.
//!
//! ## References
//! - ETSI EN 303 645 V2.1.1, provision 5.3-2; ETSI TS 103 701 V1.1.1, test case 5.3-2-1 (unit a)
//! - The Update Framework, "rollback attacks"; SWUpdate, `no-downgrading`; RAUC, `min-bundle-version`
//! - CWE-1328: Security Version Number Mutable to Older Versions

use thirteen_evidence::facts::{Answer, UpdateRuleKind};
use thirteen_evidence::{Area, Evidence, Findings, Locator, Subject, Units};

use crate::check::{Check, Effort, Life, Need};

/// The check.
pub const CHECK: Check = Check {
    id: "downgrade-allowed",
    since: "0.1.0",
    life: Life::Stable,
    needs: &[Need::Either(Area::Updates, Area::Boot)],
    feeds: UNITS,
    effort: Effort::Hours,
    source: include_str!("downgrade_allowed.rs"),
    run,
};

const UNITS: Units = &["5.3-2-1a"];

fn run(evidence: &Evidence, found: &mut Findings) {
    for own in evidence.update_rules.iter().filter(|own| own.rule == UpdateRuleKind::NoneOlder) {
        let place = own.locators.first();
        let subject = Subject::new("update", place.map_or("", Locator::innermost));
        let finding = match own.holds {
            Answer::No => found.breach(subject, UNITS, &own.locators),
            Answer::Yes => found.upheld(subject, UNITS, &own.locators),
            Answer::Unknown => found.note(subject, UNITS, &own.locators),
            _ => continue,
        };
        finding
            .fact("line", place.and_then(|own| own.excerpt.as_deref()).unwrap_or(""))
            .fact("mechanism", own.mechanism.as_str());
    }
}
