// SPDX-License-Identifier: Apache-2.0 OR MIT
//! # What is fetched runs as it comes
//!
//! ## What it sees
//! Scripts and crontabs that hand what `curl`, `wget` or `uclient-fetch` brings straight to a shell (`… | sh`, `eval "$(…)"`),
//! or run the file that it was fetched to, in a script that verifies nothing. *Concern*, once per line.
//!
//! ## Why it matters
//! Whoever answers the request runs code on the device: with `http:` anybody on the way, with TLS whoever holds the
//! server. It goes past the update mechanism and its signature.
//!
//! ## What it cannot see
//! - Whether the script is ever started.
//! - A fetch and a start in two scripts, and a file that is named only at run time.
//! - A certificate that the program does not check (`-k`).
//!
//! ## How to fix
//! Fetch to a file, check its signature with a key in the image, then run it. Or bring it by the update mechanism.
//!
//! ## References
//! - ETSI EN 303 645 V2.1.1, provision 5.13-1; ETSI TS 103 701 V1.1.1, test case 5.13-1-1 (unit a)
//! - CWE-494: Download of Code Without Integrity Check

use thirteen_evidence::{Area, Evidence, Findings, Locator, Subject, Units};

use crate::check::{Check, Effort, Life, Need};

/// The check.
pub const CHECK: Check = Check {
    id: "download-runs-as-code",
    since: "0.1.0",
    life: Life::Stable,
    needs: &[Need::Area(Area::Scripts)],
    feeds: UNITS,
    effort: Effort::Hours,
    source: include_str!("download_runs_as_code.rs"),
    run,
};

const UNITS: Units = &["5.13-1-1a"];

fn run(evidence: &Evidence, found: &mut Findings) {
    for flow in evidence.code_flows.iter().filter(|own| own.kind == "download-to-shell") {
        let path = flow.locators.first().map_or("", Locator::innermost);
        found
            .concern(Subject::new("script", path), UNITS, &flow.locators)
            .fact("sink", flow.sink.as_str());
    }
}
