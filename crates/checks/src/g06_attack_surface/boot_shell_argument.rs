// SPDX-License-Identifier: Apache-2.0 OR MIT
//! # Kernel that is started into a shell
//!
//! ## What it sees
//! The command line that a boot loader gives to the kernel, in its environment or in a device tree, where it
//! starts a shell in place of the system, or into one: `init=/bin/sh`, `rdinit=/bin/sh`, `rd.break`,
//! `systemd.debug-shell`, `single`.
//!
//! *Breach* of 5.6-4 (units 5.6-4-1b and 5.6-4-1c: a debug interface that is not needed is not disabled): the
//! shell is on the console and asks for no password. `single` alone is a *concern*: what asks there depends
//! on the system.
//!
//! ## Why it matters
//! Whoever reaches the serial pads is root, before any account or service is.
//!
//! ## What it cannot see
//! - Whether the console is led out of the casing, and whether the environment of a unit differs.
//! - Command lines that are put together at start.
//!
//! ## How to fix
//! Take the word out of `bootargs` of the release, and build the loader so that the environment on the flash
//! cannot put it back (`CONFIG_CMDLINE_FORCE`, a signed command line, a write-protected environment).
//!
//! ## References
//! - ETSI EN 303 645 V2.1.1, provision 5.6-4; ETSI TS 103 701 V1.1.1, test case 5.6-4-1 (units b and c)
//! - Linux, admin-guide/kernel-parameters; systemd-debug-generator(8)
//! - CWE-1191: On-Chip Debug and Test Interface With Improper Access Control; CWE-489: Active Debug Code

use thirteen_evidence::{Area, Evidence, Findings, Subject, Units};

use crate::check::{Check, Effort, Life, Need};

/// The check.
pub const CHECK: Check = Check {
    id: "boot-shell-argument",
    since: "0.1.0",
    life: Life::Stable,
    needs: &[Need::Area(Area::Boot)],
    feeds: UNITS,
    effort: Effort::Minutes,
    source: include_str!("boot_shell_argument.rs"),
    run,
};

const UNITS: Units = &["5.6-4-1b", "5.6-4-1c"];

/// Shells.
const SHELLS: &[&str] = &["sh", "ash", "bash", "dash", "mksh"];

fn run(evidence: &Evidence, found: &mut Findings) {
    for own in evidence.loader_settings.iter().filter(|own| own.name == "bootargs") {
        let words: Vec<&str> = own.value.split_whitespace().collect();
        for (number, word) in words.iter().enumerate() {
            if !is_shell(word) && *word != "single" {
                continue;
            }
            // A word behind it goes to the shell: the script that it runs, which may ask nobody.
            let argument = words.get(number + 1).is_some_and(|next| next.starts_with('/'));
            let subject = Subject::new("console", *word);
            let finding = if is_shell(word) && !argument {
                found.breach(subject, UNITS, &own.locators)
            } else {
                found.concern(subject, UNITS, &own.locators)
            };
            finding.fact("word", *word);
        }
    }
}

fn is_shell(word: &str) -> bool {
    let program = ["init=", "rdinit="].iter().find_map(|name| word.strip_prefix(name));
    match program {
        Some(path) => path.rsplit('/').next().is_some_and(|name| SHELLS.contains(&name)),
        None => matches!(word, "rd.break" | "systemd.debug-shell" | "systemd.debug-shell=1"),
    }
}
