// SPDX-License-Identifier: Apache-2.0 OR MIT
//! # Consent that cannot be taken back
//!
//! ## What it sees
//! The fields *Obtaining Consent* and *Withdrawing Consent* of the table PersData. Where consent is
//! asked for and the way to withdraw it reads, as a whole, that there is none (*Not possible.*,
//! *None.*), that is a *breach* of 6.3 (unit 6-3-1a). Data that rests on something else than consent
//! (a contract, a duty by law) is left alone.
//!
//! ## Why it matters
//! A yes that can never become a no is not consent, by this standard and by data protection law.
//!
//! ## What it cannot see
//! Whether a way that is described works, or is as easy as giving consent was: for that somebody has
//! to try it.
//!
//! ## How to fix
//! Give the way back: the same switch, in the app or on the device, at any time; and say what becomes
//! of data collected until then.
//!
//! ## References
//! - ETSI EN 303 645 V2.1.1, provision 6.3; ETSI TS 103 701 V1.1.1, test case 6-3-1 (unit a), IXIT
//!   21-PersData
//! - Regulation (EU) 2016/679 (GDPR), Article 7(3)

use thirteen_evidence::{Evidence, Findings, Subject};

use crate::answers::{has_any, is_waived, rows, says_none, says_something};
use crate::check::{Check, Effort, Life, Need};

/// The check.
pub const CHECK: Check = Check {
    id: "consent-for-ever",
    since: "0.1.0",
    life: Life::Stable,
    needs: &[Need::Declaration],
    feeds: &["6-3-1a"],
    effort: Effort::Days,
    source: include_str!("consent_for_ever.rs"),
    run,
};

/// Grounds other than consent.
const OTHER_GROUNDS: &[&str] = &[
    "contract",
    "law",
    "legal",
    "legitimate interest",
    "no consent",
    "without consent",
    "not needed",
    "not required",
    "Vertrag",
    "Gesetz",
    "contrat",
    "loi",
    "contrato",
    "ley",
    "契約",
    "合同",
    "계약",
];

fn run(evidence: &Evidence, found: &mut Findings) {
    if is_waived(evidence, "6.3") {
        return;
    }
    for row in rows(evidence, 21) {
        let obtaining = row.text("Obtaining Consent");
        let Some(field) = row.field("Withdrawing Consent") else { continue };
        let asks = says_something(obtaining) && !has_any(obtaining, OTHER_GROUNDS);
        if asks && says_none(&field.value) {
            let mut locators = field.locators.clone();
            locators.extend(
                row.field("Obtaining Consent")
                    .map(|own| own.locators.clone())
                    .into_iter()
                    .flatten(),
            );
            found
                .breach(Subject::new("data", row.id), &["6-3-1a"], &locators)
                .fact("row", row.id)
                .fact("said", field.value.as_str());
        }
    }
}
