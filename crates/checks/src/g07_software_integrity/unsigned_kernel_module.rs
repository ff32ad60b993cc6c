// SPDX-License-Identifier: Apache-2.0 OR MIT
//! # Kernel that loads modules without a signature
//!
//! ## What it sees
//! The configuration that a Linux kernel carries of itself (`CONFIG_IKCONFIG`), once per kernel, under 5.7-1 (unit
//! 5.7-1-1b).
//!
//! - *Concern*: it has modules and asks for no signature (`CONFIG_MODULE_SIG` is off, or without
//!   `CONFIG_MODULE_SIG_FORCE` and without lockdown).
//! - *Note*: it has no modules, or takes none without a signature. That is one link of a chain, and says nothing of
//!   those before it.
//!
//! ## Why it matters
//! Whoever is root for a moment loads a module, and from then on is below everything that would notice. A chain of
//! signatures that begins in the loader ends at the kernel where its modules are not part of it.
//!
//! ## What it cannot see
//! - Kernels that carry no configuration.
//! - `module.sig_enforce=1` and `lockdown=` on the command line.
//! - Who has the key, and whether the root file system, which the modules lie on, is verified as a whole: then the
//!   signature matters less.
//!
//! ## How to fix
//! Set `CONFIG_MODULE_SIG_FORCE`, or build without `CONFIG_MODULES`; or turn on lockdown
//! (`CONFIG_LOCK_DOWN_KERNEL_FORCE_INTEGRITY`).
//!
//! ## References
//! - ETSI EN 303 645 V2.1.1, provision 5.7-1; ETSI TS 103 701 V1.1.1, test case 5.7-1-1 (unit b)
//! - Linux, admin-guide/module-signing; kernel_lockdown(7)
//! - CWE-347: Improper Verification of Cryptographic Signature

use thirteen_evidence::{Area, Evidence, Findings, Subject, Units};

use crate::kernel::Options;

use crate::check::{Check, Effort, Life, Need};

/// The check.
pub const CHECK: Check = Check {
    id: "unsigned-kernel-module",
    since: "0.1.0",
    life: Life::Stable,
    needs: &[Need::Area(Area::Boot)],
    feeds: UNITS,
    effort: Effort::Hours,
    source: include_str!("unsigned_kernel_module.rs"),
    run,
};

const UNITS: Units = &["5.7-1-1b"];

/// Options each of which takes no module without a signature.
const FORCED: &[&str] = &[
    "CONFIG_MODULE_SIG_FORCE",
    "CONFIG_LOCK_DOWN_KERNEL_FORCE_INTEGRITY",
    "CONFIG_LOCK_DOWN_KERNEL_FORCE_CONFIDENTIALITY",
];

fn run(evidence: &Evidence, found: &mut Findings) {
    for kernel in Options::by_kernel(&evidence.kernel_options) {
        let has_signatures = kernel.is("CONFIG_MODULE_SIG", "y").is_some();
        let forced = FORCED.iter().find_map(|own| kernel.is(own, "y")).filter(|_| has_signatures);
        let sound = kernel.is("CONFIG_MODULES", "n").or(forced);
        let subject = |name: &str| Subject::new("kernel", name);
        let (shown, finding) = match (sound, kernel.is("CONFIG_MODULES", "y")) {
            (Some(own), _) => (own, found.note(subject(&own.name), UNITS, &own.locators)),
            (None, Some(modules)) => {
                // Where there are no signatures, the kernel does not ask whether they are forced.
                let weak = kernel
                    .is("CONFIG_MODULE_SIG_FORCE", "n")
                    .or(kernel.is("CONFIG_MODULE_SIG", "n"))
                    .unwrap_or(modules);
                (weak, found.concern(subject(&weak.name), UNITS, &weak.locators))
            }
            (None, None) => continue,
        };
        finding.fact("option", format!("{}={}", shown.name, shown.value));
    }
}
