// SPDX-License-Identifier: Apache-2.0 OR MIT
//! # Network programs built without protection
//!
//! ## What it sees
//! Programs that take from the C library what a network server needs (`listen` and `accept`, or `bind` and
//! `recvfrom`), and how they are built: position-independent, read-only relocations, stack protector. One that
//! lacks at least two of the three counts. *Concern*, once per file system, with the first programs. *Upheld*
//! where every one of them has all three, and a stack that is not executable.
//!
//! ## Why it matters
//! A fault in the memory of a program that reads from the network is common. These three cost nothing and turn
//! many such faults from a way in into a crash. A secure development process, which 5.6-9 asks for, turns them
//! on for the whole build.
//!
//! ## What it cannot see
//! - Programs linked statically, and servers whose network functions lie in a library of theirs.
//! - Whether the program starts, and whether it has a fault.
//! - A small program without a buffer on its stack has no stack protector even where the compiler was asked.
//!
//! ## How to fix
//! Build with `-fstack-protector-strong -D_FORTIFY_SOURCE=2 -fPIE -pie -Wl,-z,relro,-z,now`. OpenWrt has options
//! for all of them under "Hardening build options", Buildroot under "Security options".
//!
//! ## References
//! - ETSI EN 303 645 V2.1.1, provision 5.6-9; ETSI TS 103 701 V1.1.1, test case 5.6-9-1 (unit a)
//! - OpenSSF, "Compiler Options Hardening Guide for C and C++"; CWE-693: Protection Mechanism Failure

use std::collections::BTreeMap;

use thirteen_evidence::facts::Program;
use thirteen_evidence::{Area, Evidence, Findings, Locator, Subject, Units};

use crate::account::{base_name, file_system};

use crate::check::{Check, Effort, Life, Need};

/// The check.
pub const CHECK: Check = Check {
    id: "unhardened-service",
    since: "0.1.0",
    life: Life::Stable,
    needs: &[Need::Area(Area::Programs)],
    feeds: UNITS,
    effort: Effort::Hours,
    source: include_str!("unhardened_service.rs"),
    run,
};

const UNITS: Units = &["5.6-9-1a"];

/// Programs that are shown of one file system.
const MAX_SHOWN: usize = 4;

fn run(evidence: &Evidence, found: &mut Findings) {
    let mut systems: BTreeMap<(&str, &[String]), Vec<&Program>> = BTreeMap::new();
    for program in evidence.programs.iter().filter(|own| own.listens && own.kind == "executable") {
        if let Some(place) = program.locators.first() {
            systems.entry((&place.artefact, file_system(place))).or_default().push(program);
        }
    }
    for programs in systems.values() {
        let bare: Vec<&Program> = programs.iter().copied().filter(|own| lacks(own) >= 2).collect();
        let places = bare.iter().flat_map(|own| own.locators.first()).take(MAX_SHOWN);
        let locators: Vec<Locator> = places.cloned().collect();
        if bare.is_empty() {
            uphold(programs, found);
            continue;
        }
        let names: Vec<&str> =
            bare.iter().take(MAX_SHOWN).map(|own| base_name(&own.path)).collect();
        found
            .concern(Subject::new("programs", "hardening"), UNITS, &locators)
            .fact("count", bare.len() as u64)
            .fact("of", programs.len() as u64)
            .fact("names", names.join(", "));
    }
}

/// Where none lacks anything, the build as a whole turns protection on.
fn uphold(programs: &[&Program], found: &mut Findings) {
    if programs.iter().all(|own| lacks(own) == 0 && own.nx) {
        let places = programs.iter().flat_map(|own| own.locators.first()).take(MAX_SHOWN);
        let locators: Vec<Locator> = places.cloned().collect();
        found
            .upheld(Subject::new("programs", "hardening"), UNITS, &locators)
            .fact("of", programs.len() as u64);
    }
}

fn lacks(program: &Program) -> usize {
    [!program.pie, program.relro == "none", !program.canary].into_iter().filter(|own| *own).count()
}
