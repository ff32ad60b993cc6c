// SPDX-License-Identifier: Apache-2.0 OR MIT
//! # Screen that anybody in the network may take over
//!
//! ## What it sees
//! Servers of VNC that the image starts, and what their command lines say of passwords.
//!
//! - *Breach* of 5.5-4 (unit 5.5-4-1a: what is reachable over the network has no authentication): `x11vnc -nopw`, or
//!   `Xvnc -SecurityTypes None`, and nothing that keeps it to the device itself.
//! - *Concern*: no word of a password; servers that know none; a start that the image does not settle.
//!
//! ## Why it matters
//! Who reaches the port sees the screen and has the keyboard, as the one who is logged in.
//!
//! ## What it cannot see
//! - Settings in files (`~/.x11vncrc`, `~/.vnc`), and a firewall that the image does not load.
//! - How good a password is; VNC itself is not encrypted, and looks at no more than eight characters.
//!
//! ## How to fix
//! Leave it out. For the maker's own service use SSH with keys that the owner turns on, and VNC on 127.0.0.1 behind it.
//!
//! ## References
//! - ETSI EN 303 645 V2.1.1, provision 5.5-4; ETSI TS 103 701 V1.1.1, test case 5.5-4-1 (unit a)
//! - x11vnc(1), Xvnc(1); RFC 6143, 7.1.2 (security types)
//! - CWE-306: Missing Authentication for Critical Function

use thirteen_evidence::facts::Service;
use thirteen_evidence::{Area, Evidence, Findings, Locator, Subject, Units};

use crate::check::{Check, Effort, Life, Need};
use crate::firewall::may_shield;
use crate::service::{Server, is_loopback, is_off, is_on, server};

/// The check.
pub const CHECK: Check = Check {
    id: "vnc-without-password",
    since: "0.1.0",
    life: Life::Stable,
    needs: &[Need::Area(Area::Services)],
    feeds: UNITS,
    effort: Effort::Minutes,
    source: include_str!("vnc_without_password.rs"),
    run,
};

const UNITS: Units = &["5.5-4-1a"];

const X11VNC: &[&str] = &["x11vnc"];
const XVNC: &[&str] = &["Xvnc", "Xtigervnc", "Xtightvnc", "Xvnc4", "x0vncserver"];
/// Servers of a frame buffer that know no passwords.
const PLAIN: &[&str] = &["fbvncserver", "framebuffer-vncserver", "androidvncserver"];

/// Options of x11vnc that make it ask (x11vnc(1)).
const ASKING: &[&str] = &[
    "-rfbauth",
    "-passwd",
    "-passwdfile",
    "-usepw",
    "-unixpw",
    "-unixpw_nis",
    "-unixpw_cmd",
    "-sslverify",
];

fn run(evidence: &Evidence, found: &mut Findings) {
    for service in evidence.services.iter().filter(|own| !is_off(own)) {
        let told = if let Some(own) = server(service, X11VNC) {
            x11vnc(own).map(|open| (own, open))
        } else if let Some(own) = server(service, XVNC) {
            xvnc(own).map(|open| (own, open))
        } else {
            server(service, PLAIN).map(|own| (own, false))
        };
        let Some((own, is_open)) = told.filter(|told| !is_local(told.0)) else { continue };
        let subject = Subject::new("service", &service.name);
        let finding = if is_open && is_on(service) && !is_shielded(evidence, service, own) {
            found.breach(subject, UNITS, &service.locators)
        } else {
            found.concern(subject, UNITS, &service.locators)
        };
        finding
            .fact("path", service.locators.first().map_or("", Locator::innermost))
            .fact("program", own.name);
    }
}

/// Whether a packet filter may keep everybody from it.
fn is_shielded(evidence: &Evidence, service: &Service, own: Server<'_>) -> bool {
    let port = value(own, "rfbport").and_then(|own| own.parse().ok());
    // `-display` of x11vnc names the screen that it shows.
    let is_x11vnc = X11VNC.contains(&own.name);
    let display = own.arguments.iter().find_map(|word| word.strip_prefix(':')?.parse::<u16>().ok());
    let port =
        port.or_else(|| display.filter(|own| *own < 1000 && !is_x11vnc).map(|own| 5900 + own));
    may_shield(evidence, &service.locators, "tcp", "", port.unwrap_or(5900))
}

/// Options stand with one sign or two.
fn has(own: Server<'_>, option: &str) -> bool {
    own.arguments.iter().any(|word| word == option || word.strip_prefix('-') == Some(option))
}

fn value<'a>(own: Server<'a>, option: &str) -> Option<&'a str> {
    own.arguments.iter().enumerate().find_map(|(at, word)| {
        let word = word.trim_start_matches('-');
        match word.split_once('=') {
            Some((name, value)) if name == option => Some(value),
            None if word == option => own.arguments.get(at + 1).map(String::as_str),
            _ => None,
        }
    })
}

/// `-localhost`, `-localhost=1`; `-allow` names whose connections are taken (x11vnc(1)).
fn is_local(own: Server<'_>) -> bool {
    let is_told = own.arguments.iter().any(|word| {
        let set = word.trim_start_matches('-').strip_prefix("localhost=");
        set.is_some_and(|set| !matches!(set, "0" | "no" | "false" | "off"))
    });
    // No port at all: a socket in a file, or it calls others by itself.
    let port = value(own, "rfbport");
    let has_no_port = match own.name {
        "x11vnc" => port == Some("0") || has(own, "-unixsockonly"),
        _ => port == Some("-1"),
    };
    has_no_port
        || has(own, "-localhost")
        || has(own, "-inetd")
        || is_told
        || value(own, "allow").is_some_and(|own| own.split(',').all(is_loopback))
        || ["listen", "interface"].iter().any(|option| value(own, option).is_some_and(is_loopback))
}

/// Whether it says that it lets everybody in; `None` where it asks.
fn x11vnc(own: Server<'_>) -> Option<bool> {
    let asks = ASKING.iter().any(|option| has(own, option));
    // Addresses, or a person, narrow it.
    let is_narrowed = has(own, "-allow") || has(own, "-accept");
    (!asks).then(|| has(own, "-nopw") && !is_narrowed)
}

fn xvnc(own: Server<'_>) -> Option<bool> {
    let types = value(own, "SecurityTypes")?;
    types.split(',').any(|kind| kind.trim() == "None").then_some(true)
}
