// SPDX-License-Identifier: Apache-2.0 OR MIT
//! # Personal data in the image
//!
//! ## What it sees
//! Databases of SQLite with a table whose columns are of persons (`email`, `phone`, `birthdate`, …), in which at least
//! one address of e-mail stands. *Concern*, once per database.
//!
//! ## Why it matters
//! Data of real people has no place in an image that everybody can download: it mostly comes from a test bench or
//! from a developer's own device. The owner cannot erase it (5.11-1), and it shows what the product stores, which has to be described
//! (6.1).
//!
//! ## What it cannot see
//! - Whether the people are real: addresses of `example.com` and the like are passed over, others may be made up.
//! - Personal data in other forms: logs, JSON, pictures.
//!
//! ## How to fix
//! Ship the database empty, or let the device create it. Find out where the rows came from, and whose they are.
//!
//! ## References
//! - ETSI EN 303 645 V2.1.1, provisions 5.11-1 and 6.1; ETSI TS 103 701 V1.1.1, test cases 5.11-1-1 (unit c) and
//!   6-1-2 (unit b)
//! - CWE-359: Exposure of Private Personal Information to an Unauthorized Actor

use thirteen_evidence::{Area, Evidence, Findings, Locator, Subject, Units};

use crate::check::{Check, Effort, Life, Need};

/// The check.
pub const CHECK: Check = Check {
    id: "personal-data-shipped",
    since: "0.1.0",
    life: Life::Stable,
    needs: &[Need::Area(Area::Privacy)],
    feeds: UNITS,
    effort: Effort::Hours,
    source: include_str!("personal_data_shipped.rs"),
    run,
};

const UNITS: Units = &["5.11-1-1c", "6-1-2b"];

fn run(evidence: &Evidence, found: &mut Findings) {
    for sign in evidence.privacy.iter().filter(|own| own.kind == "personal-data") {
        let path = sign.locators.first().map_or("", Locator::innermost);
        found
            .concern(Subject::new("file", path), UNITS, &sign.locators)
            .fact("columns", sign.value.as_str());
    }
}
