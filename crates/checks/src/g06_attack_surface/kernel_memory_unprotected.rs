// SPDX-License-Identifier: Apache-2.0 OR MIT
//! # Kernel built without protection of its memory
//!
//! ## What it sees
//! The options that a kernel says it was built with (`CONFIG_IKCONFIG`).
//!
//! - *Concern* under 5.6-8 (unit 5.6-8-1b: does the mechanism control access to memory?): code of the kernel can
//!   be written, or data run (`STRICT_KERNEL_RWX` not set); `/dev/mem` gives all memory (`DEVMEM` without
//!   `STRICT_DEVMEM`); `/dev/kmem`.
//! - *Upheld* for the same unit: `STRICT_KERNEL_RWX` is set, and `/dev/mem` is left out or narrowed.
//!
//! ## Why it matters
//! A hole in one driver is then enough to change the kernel, and root can read every key in memory.
//!
//! ## What it cannot see
//! - Kernels that do not carry their options; options that the command line turns off (`rodata=off`).
//! - Machines without such hardware, on which the option does not exist.
//!
//! ## How to fix
//! Set `CONFIG_STRICT_KERNEL_RWX`, `CONFIG_STRICT_MODULE_RWX`; turn `CONFIG_DEVMEM` and `CONFIG_DEVKMEM` off.
//!
//! ## References
//! - ETSI EN 303 645 V2.1.1, provision 5.6-8; ETSI TS 103 701 V1.1.1, test case 5.6-8-1 (unit b)
//! - Linux, security/self-protection
//! - CWE-1260: Improper Handling of Overlap Between Protected Memory Ranges

use thirteen_evidence::facts::Setting;
use thirteen_evidence::{Area, Evidence, Findings, Locator, Subject, Units};

use crate::check::{Check, Effort, Life, Need};
use crate::kernel::Options;

/// The check.
pub const CHECK: Check = Check {
    id: "kernel-memory-unprotected",
    since: "0.1.0",
    life: Life::Stable,
    needs: &[Need::Area(Area::Boot)],
    feeds: UNITS,
    effort: Effort::Hours,
    source: include_str!("kernel_memory_unprotected.rs"),
    run,
};

const UNITS: Units = &["5.6-8-1b"];

fn run(evidence: &Evidence, found: &mut Findings) {
    for kernel in Options::by_kernel(&evidence.kernel_options) {
        let is = |name: &str, value: &str| kernel.is(name, value);
        let strict = is("CONFIG_STRICT_KERNEL_RWX", "y").or(is("CONFIG_DEBUG_RODATA", "y"));
        let weak = [
            is("CONFIG_STRICT_KERNEL_RWX", "n"),
            is("CONFIG_DEVMEM", "y").filter(|_| is("CONFIG_STRICT_DEVMEM", "y").is_none()),
            // Kernels before 4.0 always have /dev/mem: they have no option for it.
            is("CONFIG_STRICT_DEVMEM", "n").filter(|_| kernel.get("CONFIG_DEVMEM").is_none()),
            is("CONFIG_DEVKMEM", "y"),
        ];
        let weak: Vec<&Setting> = weak.into_iter().flatten().collect();
        let finding = match (weak.first(), strict) {
            (Some(first), _) => {
                let places: Vec<Locator> =
                    weak.iter().flat_map(|own| own.locators.iter().take(1)).cloned().collect();
                found.concern(Subject::new("kernel", &first.name), UNITS, &places)
            }
            (None, Some(own))
                if is("CONFIG_DEVMEM", "n").or(is("CONFIG_STRICT_DEVMEM", "y")).is_some() =>
            {
                found.upheld(Subject::new("kernel", &own.name), UNITS, &own.locators)
            }
            _ => continue,
        };
        let shown: Vec<&Setting> =
            if weak.is_empty() { strict.into_iter().collect() } else { weak };
        let shown: Vec<String> =
            shown.iter().map(|own| format!("{}={}", own.name, own.value)).collect();
        finding.fact("options", shown.join(", "));
    }
}
