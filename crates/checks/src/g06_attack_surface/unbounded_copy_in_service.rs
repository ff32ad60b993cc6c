// SPDX-License-Identifier: Apache-2.0 OR MIT
//! # Network program that copies without a bound
//!
//! ## What it sees
//! Programs that take from the C library what a network server needs, and beside it `gets`, or both a function that
//! writes text without a bound (`sprintf`, `vsprintf`, `strcpy`, `strcat`) and one that hands a text to a shell
//! (`system`, `popen`). *Concern*, once per file system, with the first programs.
//!
//! Passed over: programs that are known by name and version as a component (BusyBox, dnsmasq, lighttpd): what counts
//! of them is the version. What is left is mostly the maker's own, and the chip vendor's.
//!
//! A build with `_FORTIFY_SOURCE` takes the checked forms of these functions where the compiler knows the size, so that
//! fewer programs are named.
//!
//! ## Why it matters
//! `gets` cannot be used safely at all. A command line that is put together from what came over the network and handed
//! to a shell is the most common hole of routers and cameras.
//!
//! ## What it cannot see
//! - Whether what is copied comes from the network, and whether its length was looked at before.
//! - Programs linked statically, and servers whose network functions lie in a library of theirs.
//! - Whether the program starts.
//!
//! ## How to fix
//! Use `snprintf`, `strlcpy` and `fgets`; start programs with `posix_spawn` or `execve` and a list of words, never
//! through a shell. Let the compiler and a linter refuse the others in new code.
//!
//! ## References
//! - ETSI EN 303 645 V2.1.1, provision 5.6-9; ETSI TS 103 701 V1.1.1, test case 5.6-9-1 (unit a)
//! - SEI CERT C, MSC24-C, STR31-C, ENV33-C
//! - CWE-242: Use of Inherently Dangerous Function; CWE-78: OS Command Injection

use std::collections::{BTreeMap, BTreeSet};

use thirteen_evidence::facts::Program;
use thirteen_evidence::{Area, Evidence, Findings, Locator, Subject, Units};

use crate::account::{base_name, file_system};

use crate::check::{Check, Effort, Life, Need};

/// The check.
pub const CHECK: Check = Check {
    id: "unbounded-copy-in-service",
    since: "0.1.0",
    life: Life::Stable,
    needs: &[Need::Area(Area::Programs), Need::Area(Area::Components)],
    feeds: UNITS,
    effort: Effort::Days,
    source: include_str!("unbounded_copy_in_service.rs"),
    run,
};

const UNITS: Units = &["5.6-9-1a"];

/// Programs that are shown of one file system.
const MAX_SHOWN: usize = 4;

fn run(evidence: &Evidence, found: &mut Findings) {
    let mut systems: BTreeMap<(&str, &[String]), Vec<&Program>> = BTreeMap::new();
    let components: BTreeSet<(&str, &[String])> =
        evidence.components.iter().flat_map(|own| &own.locators).map(file).collect();
    for program in evidence.programs.iter().filter(|own| own.kind == "executable" && is_one(own)) {
        let place = program.locators.first().filter(|own| !components.contains(&file(own)));
        if let Some(place) = place {
            systems.entry((&place.artefact, file_system(place))).or_default().push(program);
        }
    }
    for mut programs in systems.into_values() {
        programs.sort_by_key(|own| !takes(own, &["gets"]));
        let places = programs.iter().flat_map(|own| own.locators.first()).take(MAX_SHOWN);
        let locators: Vec<Locator> = places.cloned().collect();
        let names: Vec<&str> =
            programs.iter().take(MAX_SHOWN).map(|own| base_name(&own.path)).collect();
        let gets = programs.iter().filter(|own| takes(own, &["gets"])).count();
        found
            .concern(Subject::new("programs", "unbounded-copy"), UNITS, &locators)
            .fact("count", programs.len() as u64)
            .fact("gets", gets as u64)
            .fact("names", names.join(", "));
    }
}

fn file(place: &Locator) -> (&str, &[String]) {
    (&place.artefact, &place.path)
}

fn is_one(program: &Program) -> bool {
    let copies = takes(program, &["sprintf", "vsprintf", "strcpy", "strcat"]);
    let runs = takes(program, &["system", "popen"]);
    program.listens && (takes(program, &["gets"]) || copies && runs)
}

fn takes(program: &Program, names: &[&str]) -> bool {
    program.risky_functions.iter().any(|own| names.contains(&own.as_str()))
}
