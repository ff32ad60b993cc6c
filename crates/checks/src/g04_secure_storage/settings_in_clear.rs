// SPDX-License-Identifier: Apache-2.0 OR MIT
//! # Settings of a microcontroller that stay in clear on the flash
//!
//! ## What it sees
//! The partition table of a device of Espressif's with a partition for settings (NVS), which is where the Wi-Fi
//! password, keys and tokens lie.
//!
//! - *Concern* under 5.4-1 (unit 5.4-1-1c): neither is the partition marked as encrypted, nor is there one for its keys
//!   (`nvs_keys`). Even where flash encryption is on, NVS is not covered by it.
//! - *Note*: there is one of the two.
//!
//! ## Why it matters
//! Who takes the flash chip off a device that was given away, or reads it over the pads, reads the network's password
//! of its owner.
//!
//! ## What it cannot see
//! - Keys that the chip derives by itself (NVS encryption by HMAC, since ESP-IDF 5.2), which need no partition.
//! - Fuses: whether flash encryption is on, and whether the bus of the chip is closed.
//! - What the software puts into NVS.
//!
//! ## How to fix
//! Turn on flash encryption in release mode and NVS encryption (`CONFIG_NVS_ENCRYPTION`), by HMAC or with a partition
//! `nvs_keys` that is marked `encrypted`.
//!
//! ## References
//! - ETSI EN 303 645 V2.1.1, provision 5.4-1; ETSI TS 103 701 V1.1.1, test case 5.4-1-1 (unit c)
//! - ESP-IDF Programming Guide, "NVS Encryption", "Flash Encryption", "Partition Tables"
//! - CWE-312: Cleartext Storage of Sensitive Information

use thirteen_evidence::{Area, Evidence, Findings, Subject, Units};

use crate::check::{Check, Effort, Life, Need};

/// The check.
pub const CHECK: Check = Check {
    id: "settings-in-clear",
    since: "0.1.0",
    life: Life::Stable,
    needs: &[Need::Area(Area::Boot)],
    feeds: UNITS,
    effort: Effort::Days,
    source: include_str!("settings_in_clear.rs"),
    run,
};

const UNITS: Units = &["5.4-1-1c"];

fn run(evidence: &Evidence, found: &mut Findings) {
    for own in &evidence.loader_settings {
        let subject = Subject::new("partition", &own.value);
        let finding = match own.name.as_str() {
            "nvs-in-clear" => found.concern(subject, UNITS, &own.locators),
            "nvs-protected" => found.note(subject, UNITS, &own.locators),
            _ => continue,
        };
        finding.fact("label", own.value.as_str());
    }
}
