// SPDX-License-Identifier: Apache-2.0 OR MIT
//! # Service that is on and declared to be off
//!
//! ## What it sees
//! A program in the image that serves a network and starts at every boot or on demand, while every row
//! of SoftServ and Intf that names it says in *Status* that it is off (*Disabled*, *Off by default*). A
//! *breach* of 5.6-1 (unit 5.6-1-2a: the status of each interface matches the IXIT), and a
//! contradiction; both places are shown.
//!
//! ## Why it matters
//! The promise is that the door is shut until the owner opens it. The units that are sold have it
//! open, and nobody who reads the declaration will look.
//!
//! ## What it cannot see
//! - A service that starts only under a condition is left alone: whether the condition holds in units
//!   as sold, the image does not tell.
//! - Whether the port answers: that takes the device.
//!
//! ## How to fix
//! Leave the start script out of the boot sequence, or let it end unless the owner turned the service
//! on. If the service is meant to be on, correct the declaration and say why it is needed.
//!
//! ## References
//! - ETSI EN 303 645 V2.1.1, provision 5.6-1; ETSI TS 103 701 V1.1.1, test case 5.6-1-2 (unit a), IXIT
//!   13-SoftServ and 15-Intf (Status)

use thirteen_evidence::facts::Declared;
use thirteen_evidence::{Area, Evidence, Findings, Subject};

use crate::answers::{is_waived, place};
use crate::check::{Check, Effort, Life, Need};
use crate::network::{Mention, interfaces, listeners, says};
use crate::service::is_on;
use crate::status::is_declared_off;

/// The check.
pub const CHECK: Check = Check {
    id: "service-on-declared-off",
    since: "0.1.0",
    life: Life::Stable,
    needs: &[Need::Area(Area::Services), Need::Declaration],
    feeds: &["5.6-1-2a"],
    effort: Effort::Hours,
    source: include_str!("service_on_declared_off.rs"),
    run,
};

fn run(evidence: &Evidence, found: &mut Findings) {
    if is_waived(evidence, "5.6-1") {
        return;
    }
    let interfaces = interfaces(evidence);
    for listener in listeners(evidence).iter().filter(|own| is_on(own.service)) {
        let naming = interfaces.iter().filter(|row| says(row, listener, Mention::Named).is_some());
        let statuses: Option<Vec<&Declared>> = naming
            .map(|row| row.field("Status").filter(|own| is_declared_off(&own.value)))
            .collect();
        let Some(statuses) = statuses.filter(|own| !own.is_empty()) else { continue };
        let mut locators = listener.service.locators.clone();
        locators.extend(statuses.iter().filter_map(|own| place(own)));
        found
            .breach(Subject::new("service", listener.program), &["5.6-1-2a"], &locators)
            .contradiction()
            .fact("program", listener.program)
            .fact("port", listener.port())
            .fact("row", statuses[0].id.as_str())
            .fact("said", statuses[0].value.as_str());
    }
}
