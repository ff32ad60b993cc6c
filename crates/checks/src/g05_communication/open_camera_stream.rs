// SPDX-License-Identifier: Apache-2.0 OR MIT
//! # Camera stream that anybody in the network may watch
//!
//! ## What it sees
//! Servers of RTSP that the image starts: MediaMTX (formerly rtsp-simple-server), v4l2rtspserver, live555's.
//!
//! - *Breach* of 5.5-4 (unit 5.5-4-1a: what is reachable over the network has no authentication): v4l2rtspserver
//!   without `-U`; MediaMTX whose list of users says that `any`, without a password and from everywhere, may `read` or
//!   `publish` every stream, over RTSP, RTMP, SRT or the pages of HLS and WebRTC.
//! - *Concern*: the same for certain streams (`path`); MediaMTX of which no user is named; live555MediaServer, which
//!   asks nobody unless its source is changed; a start that the image does not settle.
//! - *Note*: MediaMTX with users and passwords, or one that asks another server.
//!
//! ## Why it matters
//! A picture of somebody's home is personal data. Streams without a log-in are found by search engines that do nothing
//! but look for them.
//!
//! ## What it cannot see
//! - Servers that are part of the maker's own program, and what they ask: most cameras have one.
//! - A firewall; a password that is the same in every unit.
//!
//! ## How to fix
//! Ask for a user and a password that the owner sets, and carry the stream over TLS (RTSPS) or within a VPN.
//!
//! ## References
//! - ETSI EN 303 645 V2.1.1, provisions 5.5-4 and 5.8-1; ETSI TS 103 701 V1.1.1, test case 5.5-4-1 (unit a)
//! - MediaMTX, "Authentication"; v4l2rtspserver, `README`
//! - CWE-306: Missing Authentication for Critical Function

use thirteen_evidence::facts::{Daemon, Setting};
use thirteen_evidence::{Area, Evidence, Findings, Locator, Subject, Units};

use crate::check::{Check, Effort, Life, Need};
use crate::daemon::setting;
use crate::running::{Running, running};
use crate::service::{is_loopback, is_off, is_on, server};

/// The check.
pub const CHECK: Check = Check {
    id: "open-camera-stream",
    since: "0.1.0",
    life: Life::Stable,
    needs: &[Need::Area(Area::Daemons), Need::Area(Area::Services)],
    feeds: UNITS,
    effort: Effort::Hours,
    source: include_str!("open_camera_stream.rs"),
    run,
};

const UNITS: Units = &["5.5-4-1a"];

/// Who may watch.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Door {
    Open,
    Unsure,
    Asks,
}

fn run(evidence: &Evidence, found: &mut Findings) {
    for service in evidence.services.iter().filter(|own| !is_off(own)) {
        let (name, door) = if let Some(own) = server(service, &["v4l2rtspserver"]) {
            // `-U user:password`, in one word or in two.
            let asks = own.arguments.iter().any(|word| word.starts_with("-U"));
            // `-I 127.0.0.1` is where it listens.
            let is_local = own.arguments.iter().enumerate().any(|(at, word)| {
                let address = match word.strip_prefix("-I") {
                    Some("") => own.arguments.get(at + 1).map(String::as_str),
                    joined => joined,
                };
                address.is_some_and(is_loopback)
            });
            (own.name, if asks || is_local { continue } else { Door::Open })
        } else if let Some(own) = server(service, &["live555MediaServer"]) {
            (own.name, Door::Unsure)
        } else {
            continue;
        };
        let state = if is_on(service) { Running::On } else { Running::Open };
        report(name, door, state, &service.locators, found);
    }
    for daemon in evidence.daemons.iter().filter(|own| own.program == "mediamtx") {
        let state = running(evidence, daemon, &["mediamtx", "rtsp-simple-server"]);
        // Whatever it gives the stream over: HLS and WebRTC are there for browsers.
        let is_local = daemon.endpoints.iter().all(|own| is_loopback(&own.address));
        if state == Running::Off || is_local {
            continue;
        }
        let (door, decides) = mediamtx(daemon);
        let place = decides.map_or(&daemon.locators, |own| &own.locators);
        report("mediamtx", door, state, place, found);
    }
}

/// What its lines say, from top to bottom: a user, then what belongs to it.
fn mediamtx(daemon: &Daemon) -> (Door, Option<&Setting>) {
    // Another way of asking makes nothing of the list of users.
    let other = setting(daemon, "authMethod").filter(|own| own.value != "internal");
    if other.is_some() {
        return (Door::Asks, other);
    }
    let asks = |own: &&Setting| match own.name.as_str() {
        "user" => own.value != "any",
        "authHTTPAddress" | "externalAuthenticationURL" => !own.value.is_empty(),
        name => matches!(name, "readUser" | "readPass"),
    };
    // What belongs to a user may stand in any order: its end decides.
    let mut users: Vec<&[Setting]> = Vec::new();
    let mut rest = daemon.settings.as_slice();
    while let Some(at) = rest.iter().rposition(|own| own.name == "user") {
        let (before, user) = rest.split_at(at);
        users.push(user);
        rest = before;
    }
    let first = |wanted: Door| {
        let mut users = users.iter().rev().filter(|user| everybody(user) == Some(wanted));
        users.find_map(|user| user.first())
    };
    match (first(Door::Open), first(Door::Unsure), daemon.settings.iter().rfind(asks)) {
        (Some(user), ..) => (Door::Open, Some(user)),
        (None, Some(user), _) => (Door::Unsure, Some(user)),
        (None, None, Some(own)) => (Door::Asks, Some(own)),
        (None, None, None) => (Door::Unsure, None),
    }
}

/// What the settings from a user to the next say, where they let everybody watch: not known, where
/// only certain streams (`path`) are meant, which may be pictures that everybody may see.
fn everybody(user: &[Setting]) -> Option<Door> {
    let narrows =
        |own: &Setting| matches!(own.name.as_str(), "pass" | "ips") && !own.value.is_empty();
    let is_path = |own: &Setting| own.name == "path" && !own.value.is_empty();
    let watches =
        |own: &Setting| own.name == "action" && matches!(own.value.as_str(), "read" | "publish");
    if user.first().is_none_or(|own| own.value != "any") || user.iter().any(narrows) {
        return None;
    }
    // A path that stands before the first action may be of any.
    let before = user.iter().take_while(|own| own.name != "action").any(is_path);
    let mut actions = user.iter().enumerate().filter(|(_, own)| watches(own)).peekable();
    actions.peek()?;
    let is_whole = |at: usize| {
        let behind = user.get(at + 1..).unwrap_or_default().iter();
        !behind.take_while(|own| own.name != "action").any(is_path)
    };
    let is_open = !before && actions.any(|(at, _)| is_whole(at));
    Some(if is_open { Door::Open } else { Door::Unsure })
}

fn report(name: &str, door: Door, state: Running, place: &[Locator], found: &mut Findings) {
    let subject = Subject::new("service", name);
    let finding = match (door, state) {
        (Door::Asks, _) => found.note(subject, UNITS, place),
        (Door::Open, Running::On) => found.breach(subject, UNITS, place),
        _ => found.concern(subject, UNITS, place),
    };
    finding.fact("path", place.first().map_or("", Locator::innermost)).fact("program", name);
}
