// SPDX-License-Identifier: Apache-2.0 OR MIT
//! # Kernel that is started into a shell
//!
//! ## What it sees
//! The command line that a boot loader gives to the kernel, in its environment, by the commands there, in a
//! device tree or in a file (`cmdline.txt`, `extlinux.conf`, `grub.cfg`, `uEnv.txt`), where it starts a shell in
//! place of the system, or into one: `init=/bin/sh`, `rdinit=/bin/sh`, `rd.break`, `systemd.debug-shell`,
//! `single`. Of several `init=` the last one counts.
//!
//! *Breach* of 5.6-4 (units 5.6-4-1b and 5.6-4-1c: a debug interface that is not needed is not disabled): the
//! shell is on the console and asks for no password. *Concern*: `single` alone, where what asks depends on the
//! system; a shell that is given a script; and a command line that may be replaced, is set under a condition,
//! or is one of several.
//!
//! ## Why it matters
//! Whoever reaches the serial pads is root, before any account or service is.
//!
//! ## What it cannot see
//! - Whether the console is led out of the casing, and whether the environment of a unit differs.
//! - Command lines that are put together out of what only the device knows.
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
    for own in evidence.loader_settings.iter().filter(|own| own.name.starts_with("bootargs")) {
        let is_in_force = own.name == "bootargs";
        let all: Vec<&str> = own.value.split_whitespace().collect();
        // What stands behind `--` is for init, not for the kernel.
        let words = all.split(|word| *word == "--").next().unwrap_or_default();
        for (number, word) in words.iter().enumerate() {
            let counts =
                is_shell(word) && is_last(words, number) || *word == "single" && is_in_force;
            if !counts {
                continue;
            }
            // A word behind it goes to the shell: the script that it runs, which may ask nobody.
            let behind = all.get(number + 1..).unwrap_or_default();
            let has_argument = behind.iter().any(|next| next.starts_with(['/', '-']));
            let subject = Subject::new("console", *word);
            let finding = if is_shell(word) && !has_argument && is_in_force {
                found.breach(subject, UNITS, &own.locators)
            } else {
                found.concern(subject, UNITS, &own.locators)
            };
            finding.fact("word", *word);
        }
    }
}

/// Of a program that is named twice the kernel takes the last one (`init/main.c`).
fn is_last(words: &[&str], number: usize) -> bool {
    let name = |word: &str| ["init=", "rdinit="].into_iter().find(|own| word.starts_with(own));
    let own = words.get(number).and_then(|word| name(word));
    own.is_none() || words.iter().skip(number + 1).all(|word| name(word) != own)
}

fn is_shell(word: &str) -> bool {
    let program = ["init=", "rdinit="].iter().find_map(|name| word.strip_prefix(name));
    match program {
        Some(path) => path.rsplit('/').next().is_some_and(|name| SHELLS.contains(&name)),
        None => matches!(word, "rd.break" | "systemd.debug-shell" | "systemd.debug-shell=1"),
    }
}
