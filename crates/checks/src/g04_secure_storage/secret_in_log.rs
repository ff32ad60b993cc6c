// SPDX-License-Identifier: Apache-2.0 OR MIT
//! # Secret that a script writes to a log
//!
//! ## What it sees
//! Lines of shell scripts that hand a variable to `logger`, or write it to a file of logs, whose name says that it holds
//! a secret (`password`, `psk`, `token`). *Concern* under 5.4-1 (unit 5.4-1-1c), once per line.
//!
//! ## Why it matters
//! Logs are read by everybody who looks for a fault, are kept, sent to the maker and to servers. Whatever protects the
//! secret where it is stored (5.4-1) does not protect it there.
//!
//! ## What it cannot see
//! - What the variable holds, and whether the line is ever run.
//! - Compiled programs, and scripts in other languages.
//! - Lines that go on on the next one.
//!
//! ## How to fix
//! Log that it was set, never what it is.
//!
//! ## References
//! - ETSI EN 303 645 V2.1.1, provision 5.4-1; ETSI TS 103 701 V1.1.1, test case 5.4-1-1 (unit c)
//! - CWE-532: Insertion of Sensitive Information into Log File

use thirteen_evidence::{Area, Evidence, Findings, Subject, Units};

use crate::check::{Check, Effort, Life, Need};

/// The check.
pub const CHECK: Check = Check {
    id: "secret-in-log",
    since: "0.1.0",
    life: Life::Stable,
    needs: &[Need::Area(Area::Scripts)],
    feeds: UNITS,
    effort: Effort::Minutes,
    source: include_str!("secret_in_log.rs"),
    run,
};

const UNITS: Units = &["5.4-1-1c"];

fn run(evidence: &Evidence, found: &mut Findings) {
    for flow in evidence.code_flows.iter().filter(|own| own.kind == "secret-to-log") {
        found
            .concern(Subject::new("variable", &flow.source), UNITS, &flow.locators)
            .fact("variable", flow.source.as_str());
    }
}
