// SPDX-License-Identifier: Apache-2.0 OR MIT
//! # What a request brings runs as a command
//!
//! ## What it sees
//! Shell, haserl, PHP and Lua scripts in which a value of a web request (`QUERY_STRING`, `$_GET`, `formvalue`, the
//! body) reaches something that runs commands (`eval`, `sh -c`, `| sh`, a variable in a command's place, `system`,
//! `os.execute`), in the same line or through variables, with no check and no quoting on the way. *Concern*, once per line.
//!
//! ## Why it matters
//! Whoever sends the request chooses the command. It is the most frequent way into cameras and routers.
//!
//! ## What it cannot see
//! - By lines, not by a parser: a check in another function or file is not seen, and one in the same line lets a
//!   value go although it may check something else. A person has to read the place.
//! - Programs in C, compiled Lua, and values that come by files.
//! - Whether the script can be reached, and by whom.
//!
//! ## How to fix
//! Do not build command lines from what comes in. Let through only what matches a pattern (`case "$v" in
//! *[!0-9]*)`), pass it as an argument of its own (`execve`), or quote it (`escapeshellarg`, `%q`).
//!
//! ## References
//! - ETSI EN 303 645 V2.1.1, provision 5.13-1; ETSI TS 103 701 V1.1.1, test case 5.13-1-1 (unit a)
//! - CWE-78: Improper Neutralization of Special Elements used in an OS Command

use thirteen_evidence::{Area, Evidence, Findings, Locator, Subject, Units};

use crate::check::{Check, Effort, Life, Need};

/// The check.
pub const CHECK: Check = Check {
    id: "request-runs-as-command",
    since: "0.1.0",
    life: Life::Stable,
    needs: &[Need::Area(Area::Scripts)],
    feeds: UNITS,
    effort: Effort::Hours,
    source: include_str!("request_runs_as_command.rs"),
    run,
};

const UNITS: Units = &["5.13-1-1a"];

fn run(evidence: &Evidence, found: &mut Findings) {
    for flow in evidence.code_flows.iter().filter(|own| own.kind == "request-to-shell") {
        let path = flow.locators.first().map_or("", Locator::innermost);
        found
            .concern(Subject::new("script", path), UNITS, &flow.locators)
            .fact("language", flow.language.as_str())
            .fact("sink", flow.sink.as_str())
            .fact("source", flow.source.as_str());
    }
}
