// SPDX-License-Identifier: Apache-2.0 OR MIT
//! # Programs with an executable stack
//!
//! ## What it sees
//! What every ELF program and library of a file system says of its stack (`PT_GNU_STACK`). Where all of them ask
//! for one that is not executable: *upheld*. Where some ask for an executable one, or say nothing, which is
//! executable by default on most machines: *concern*, once per file system, with the first programs. Kernel
//! modules are left out.
//!
//! ## Why it matters
//! 5.6-8 asks for access control on memory by hardware. A page of memory that can be written and executed gives
//! it away: what comes in as data through an overflow runs as code. One library with an executable stack makes
//! that of every process that loads it executable.
//!
//! ## What it cannot see
//! - What the processor can do, and whether the kernel makes use of it: MIPS before release 3 cannot mark pages.
//! - Memory that a program maps for itself, and microcontrollers without ELF files.
//! - Why a library asks for it: an assembler file without a note is the usual reason.
//!
//! ## How to fix
//! Link with `-z noexecstack`, and add `.section .note.GNU-stack,"",@progbits` to assembler files. `readelf -lW`
//! shows the flag. Say in IXIT table 18 what the processor protects.
//!
//! ## References
//! - ETSI EN 303 645 V2.1.1, provision 5.6-8; ETSI TS 103 701 V1.1.1, test case 5.6-8-1 (units a and b)
//! - elf(5), `PT_GNU_STACK`; CWE-119: Improper Restriction of Operations within the Bounds of a Memory Buffer

use std::collections::BTreeMap;

use thirteen_evidence::facts::{Program, StackMark};
use thirteen_evidence::{Area, Evidence, Findings, Locator, Subject, Units};

use crate::account::file_system;

use crate::check::{Check, Effort, Life, Need};

/// The check.
pub const CHECK: Check = Check {
    id: "executable-stack",
    since: "0.1.0",
    life: Life::Stable,
    needs: &[Need::Area(Area::Programs)],
    feeds: UNITS,
    effort: Effort::Days,
    source: include_str!("executable_stack.rs"),
    run,
};

const UNITS: Units = &["5.6-8-1a", "5.6-8-1b"];

/// Programs that are shown of one file system.
const MAX_SHOWN: usize = 4;

fn run(evidence: &Evidence, found: &mut Findings) {
    let mut systems: BTreeMap<(&str, &[String]), Vec<&Program>> = BTreeMap::new();
    for program in evidence.programs.iter().filter(|own| own.stack != StackMark::NotApplicable) {
        if let Some(place) = program.locators.first() {
            systems.entry((&place.artefact, file_system(place))).or_default().push(program);
        }
    }
    for programs in systems.values() {
        let open: Vec<&Program> = programs.iter().copied().filter(|own| !own.nx).collect();
        let shown = if open.is_empty() { programs } else { &open };
        let places = shown.iter().flat_map(|own| own.locators.first()).take(MAX_SHOWN);
        let locators: Vec<Locator> = places.cloned().collect();
        let subject = Subject::new("programs", "stack");
        let finding = if open.is_empty() {
            found.upheld(subject, UNITS, &locators)
        } else {
            found.concern(subject, UNITS, &locators)
        };
        finding.fact("count", open.len() as u64).fact("of", programs.len() as u64);
    }
}
