// SPDX-License-Identifier: Apache-2.0 OR MIT
//! # Service that the declaration leaves out
//!
//! ## What it sees
//! Programs in the image that serve a network and are started, beside the rows of the tables SoftServ
//! and Intf. A service is named where a row has its program, what people call it (`SSH` for dropbear)
//! or its port (`22/tcp`); *no telnet* names nothing.
//!
//! - *Breach* of 5.6-1 (unit 5.6-1-2b: interfaces that the IXIT leaves out), and a contradiction: a
//!   program that is known to serve a network starts at every boot or on demand, and no row names it.
//! - *Concern*, and a contradiction: it starts under a condition; or the program is known by its port
//!   alone; or a web server that is named also listens on a port that is not.
//! - Nothing, where neither table has a row: then the declaration is not written, and that is said
//!   elsewhere.
//!
//! ## Why it matters
//! What is not on the list is not looked at, not updated with care, not switched off, and often not
//! known to its own maker. Attackers scan for it first.
//!
//! ## What it cannot see
//! - Services that other programs open at run time, and programs whose ports stand in no command line
//!   or configuration.
//! - Whether a firewall shuts the port, and whether it answers: that takes the device.
//! - Rows that call a service by a word that is not known here.
//!
//! ## How to fix
//! If the product needs it, declare it in SoftServ and Intf with its purpose. If not, take it out of
//! the start-up and out of the image.
//!
//! ## References
//! - ETSI EN 303 645 V2.1.1, provision 5.6-1; ETSI TS 103 701 V1.1.1, test case 5.6-1-2 (unit b), IXIT
//!   13-SoftServ and 15-Intf

use thirteen_evidence::facts::{Declared, DeclaredPart};
use thirteen_evidence::{Area, Evidence, Findings, Locator, Subject, Units};

use crate::answers::{Row, is_valid, is_waived, place, statement, words};
use crate::check::{Check, Effort, Life, Need};
use crate::network::{Listener, Mention, interfaces, listeners, names_port, says};
use crate::service::is_on;

/// The check.
pub const CHECK: Check = Check {
    id: "undeclared-service",
    since: "0.1.0",
    life: Life::Stable,
    needs: &[Need::Area(Area::Services), Need::Declaration],
    feeds: UNITS,
    effort: Effort::Hours,
    source: include_str!("undeclared_service.rs"),
    run,
};

const UNITS: Units = &["5.6-1-2b"];

fn run(evidence: &Evidence, found: &mut Findings) {
    let interfaces = interfaces(evidence);
    if interfaces.is_empty() || is_waived(evidence, "5.6-1") {
        return;
    }
    for listener in listeners(evidence) {
        let naming: Vec<&Row<'_>> = interfaces
            .iter()
            .filter(|row| says(row, &listener, Mention::Named).is_some())
            .collect();
        if naming.is_empty() {
            report(evidence, &interfaces, &listener, listener.port(), listener.is_known(), found);
        } else if let Some(port) = unnamed_port(&listener, &interfaces, &naming) {
            report(evidence, &interfaces, &listener, port, false, found);
        }
    }
}

fn report(
    evidence: &Evidence,
    interfaces: &[Row<'_>],
    listener: &Listener<'_>,
    port: u64,
    is_sure: bool,
    found: &mut Findings,
) {
    let service = listener.service;
    let Some(beside) = other_side(evidence, interfaces, listener) else { return };
    let mut locators: Vec<Locator> = service.locators.clone();
    locators.extend(place(beside));
    let subject = Subject::new("service", listener.program);
    let finding = if is_sure && is_on(service) {
        found.breach(subject, UNITS, &locators)
    } else {
        found.concern(subject, UNITS, &locators)
    };
    finding
        .contradiction()
        .fact("program", listener.program)
        .fact("port", port)
        .fact("said", beside.value.as_str())
        .fact("starts", if is_on(service) { "always" } else { "maybe" });
}

/// What stands against it: a text that denies it, or the list on which it is missing.
fn other_side<'a>(
    evidence: &'a Evidence,
    interfaces: &[Row<'a>],
    listener: &Listener<'_>,
) -> Option<&'a Declared> {
    let denies = |own: &&Declared| listener.mention(&own.value) == Mention::Denied;
    let in_ics = evidence.declared(DeclaredPart::Ics).filter(|own| is_valid(own)).find(denies);
    in_ics
        .or_else(|| interfaces.iter().find_map(|row| says(row, listener, Mention::Denied)))
        .or_else(|| statement(evidence, "5.6-1").map(|own| own.detail.unwrap_or(own.support)))
        .or_else(|| interfaces.first().and_then(|row| row.fields.first().copied()))
}

/// A port of a service that is named, where the rows name ports and this is none of them.
fn unnamed_port(
    listener: &Listener<'_>,
    interfaces: &[Row<'_>],
    naming: &[&Row<'_>],
) -> Option<u64> {
    let names =
        |row: &Row<'_>, port: u16| row.find(|text| names_port(&words(text), port)).is_some();
    let is_listed = |port: &u16| interfaces.iter().any(|row| names(row, *port));
    let lists_ports = listener.ports.iter().any(|port| naming.iter().any(|row| names(row, *port)));
    let missing = listener.ports.iter().find(|port| !is_listed(port));
    missing.filter(|_| lists_ports).map(|port| u64::from(*port))
}
