// SPDX-License-Identifier: Apache-2.0 OR MIT
//! # Mandatory access control that is not enforced
//!
//! ## What it sees
//! SELinux, by its configuration (`/etc/selinux/config`) and the command line of the kernel.
//!
//! - *Concern* under 5.6-7 (unit 5.6-7-1a): it is there and `permissive` or `disabled`, or the command line turns it
//!   off (`selinux=0`, `enforcing=0`, `androidboot.selinux=permissive`).
//! - *Upheld*, for the same unit: it is `enforcing`, its policy and the library that loads it (libselinux) are in the
//!   image, and no command line says otherwise.
//! - *Note*: the same, where the library is not seen.
//!
//! ## Why it matters
//! A policy that is not enforced logs what a service should not have done, after it has done it. Enforced, it holds
//! even a service that runs as root to what it needs: least privilege, which 5.6-7 asks for.
//!
//! ## What it cannot see
//! - What the policy allows, and domains that it leaves permissive.
//! - Whether the kernel was built with SELinux.
//! - Other mechanisms: AppArmor, SMACK, containers, users of their own.
//!
//! ## How to fix
//! Finish the policy on builds for test, in permissive mode; ship `SELINUX=enforcing`, and take the words out of the
//! command line.
//!
//! ## References
//! - ETSI EN 303 645 V2.1.1, provision 5.6-7; ETSI TS 103 701 V1.1.1, test case 5.6-7-1 (unit a)
//! - selinux_config(5); AOSP, "Validating SELinux"
//! - CWE-250: Execution with Unnecessary Privileges

use thirteen_evidence::facts::{AccessControl, Answer, Setting};
use thirteen_evidence::{Area, Evidence, Findings, Subject, Units};

use crate::account::same_file_system;
use crate::check::{Check, Effort, Life, Need};

/// The check.
pub const CHECK: Check = Check {
    id: "permissive-access-control",
    since: "0.1.0",
    life: Life::Stable,
    needs: &[Need::Either(Area::Accounts, Area::Boot)],
    feeds: UNITS,
    effort: Effort::Days,
    source: include_str!("permissive_access_control.rs"),
    run,
};

const UNITS: Units = &["5.6-7-1a"];

/// Words of a kernel's command line that turn it off.
const OFF: &[&str] = &["selinux=0", "enforcing=0", "androidboot.selinux=permissive"];

fn run(evidence: &Evidence, found: &mut Findings) {
    let mut is_off = false;
    for own in evidence.loader_settings.iter().filter(|own| own.name.starts_with("bootargs")) {
        if let Some(word) = off(own) {
            is_off = true;
            found
                .concern(Subject::new("mechanism", "selinux"), UNITS, &own.locators)
                .fact("value", word);
        }
    }
    for own in evidence.access_controls.iter().filter(|own| own.mechanism == "selinux") {
        by_configuration(evidence, own, is_off, found);
    }
}

fn by_configuration(evidence: &Evidence, own: &AccessControl, is_off: bool, found: &mut Findings) {
    let subject = Subject::new("mechanism", "selinux");
    let finding = match own.holds {
        Answer::No => found.concern(subject, UNITS, &own.locators),
        Answer::Yes if is_off => return,
        Answer::Yes if has_library(evidence, own) => found.upheld(subject, UNITS, &own.locators),
        Answer::Yes => found.note(subject, UNITS, &own.locators),
        _ => return,
    };
    finding.fact("value", own.value.as_str());
}

/// Whether the library is there by which init loads the policy.
fn has_library(evidence: &Evidence, control: &AccessControl) -> bool {
    evidence.components.iter().any(|own| {
        own.name.starts_with("libselinux") && same_file_system(&own.locators, &control.locators)
    })
}

fn off(line: &Setting) -> Option<&'static str> {
    OFF.iter().copied().find(|own| line.value.split_whitespace().any(|word| word == *own))
}
