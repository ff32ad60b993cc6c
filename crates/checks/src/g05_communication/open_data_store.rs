// SPDX-License-Identifier: Apache-2.0 OR MIT
//! # Data store that asks nobody for a password
//!
//! ## What it sees
//! Redis, Valkey and memcached that the image starts with an address that others reach.
//!
//! - *Breach* of 5.5-4 (unit 5.5-4-1a: what is reachable over the network has no authentication): Redis whose user
//!   `default` needs no password (nothing says otherwise, or `user default on nopass ~* +@all` does), with
//!   `protected-mode no`, in its file or on its command line; memcached that is told to listen on an address of the
//!   network.
//! - *Concern*: Redis without a password on such an address, where its protected mode may shut strangers out;
//!   memcached without an address (its default is every one); or a start that the image does not settle.
//! - *Note*: Redis with a password. What other functions ask for it does not tell.
//!
//! ## Why it matters
//! Who reaches such a store reads and changes what the device keeps there. Redis writes files where it is told to:
//! from there to a shell it is one step, which worms take by themselves.
//!
//! ## What it cannot see
//! - A firewall that the image does not load; files of users (`aclfile`); how good a password is.
//! - SASL of memcached, other than its option `-S`.
//!
//! ## How to fix
//! Listen on 127.0.0.1 or on a socket in the file system. Where others have to reach it, ask for a log-in and use TLS.
//!
//! ## References
//! - ETSI EN 303 645 V2.1.1, provision 5.5-4; ETSI TS 103 701 V1.1.1, test case 5.5-4-1 (unit a)
//! - Redis, "Security"; memcached(1)
//! - CWE-306: Missing Authentication for Critical Function

use thirteen_evidence::facts::{Daemon, Endpoint, Setting};
use thirteen_evidence::{Area, Evidence, Findings, Locator, Subject, Units};

use crate::account::same_file_system;
use crate::check::{Check, Effort, Life, Need};
use crate::daemon::{says, setting};
use crate::firewall::may_shield;
use crate::running::{Running, running};
use crate::service::{is_loopback, server};

/// The check.
pub const CHECK: Check = Check {
    id: "open-data-store",
    since: "0.1.0",
    life: Life::Stable,
    needs: &[Need::Area(Area::Daemons), Need::Area(Area::Services)],
    feeds: UNITS,
    effort: Effort::Minutes,
    source: include_str!("open_data_store.rs"),
    run,
};

const UNITS: Units = &["5.5-4-1a"];

/// What a configuration says of who is let in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Door {
    Open,
    Unsure,
    Asks,
    Shut,
}

fn run(evidence: &Evidence, found: &mut Findings) {
    for daemon in &evidence.daemons {
        let (program, door): (&str, fn(&Daemon) -> Door) = match daemon.program.as_str() {
            "redis-server" | "valkey-server" => (&daemon.program, redis),
            "memcached" => ("memcached", memcached),
            _ => continue,
        };
        if !is_read(evidence, daemon) {
            continue;
        }
        let open = |own: &&Endpoint| own.protocol == "tcp" && !is_loopback(&own.address);
        let Some(endpoint) = daemon.endpoints.iter().find(open) else { continue };
        let state = running(evidence, daemon, &[program]);
        let mut locators: Vec<Locator> = Vec::new();
        let decides = ["user", "requirepass", "protected-mode", "-l"];
        let decides = decides.iter().find_map(|name| setting(daemon, name));
        locators.extend(decides.and_then(|own| own.locators.first().cloned()));
        locators.extend(endpoint.locators.first().cloned());
        let subject = Subject::new("service", program);
        let mut door = door(daemon);
        if door == Door::Open && may_ask(evidence, daemon) {
            door = Door::Unsure;
        }
        let (address, port) = (endpoint.address.as_str(), endpoint.port);
        if door == Door::Open && may_shield(evidence, &daemon.locators, "tcp", address, port) {
            door = Door::Unsure;
        }
        let finding = match (door, state) {
            (Door::Shut, _) | (_, Running::Off) => continue,
            (Door::Asks, _) => found.note(subject, UNITS, &locators),
            (Door::Open, Running::On) => found.breach(subject, UNITS, &locators),
            _ => found.concern(subject, UNITS, &locators),
        };
        finding
            .fact("address", endpoint.address.as_str())
            .fact("path", locators.first().map_or("", Locator::innermost))
            .fact("port", u64::from(endpoint.port).to_string())
            .fact("program", program);
    }
}

fn redis(daemon: &Daemon) -> Door {
    let is_protected = says(daemon, "protected-mode") != Some(false);
    match (default_user(daemon), is_protected, setting(daemon, "bind").is_some()) {
        (Door::Open, false, _) => Door::Open,
        // Without an address, strangers are turned away by its protected mode.
        (Door::Open, true, false) => Door::Shut,
        (Door::Open, true, true) => Door::Unsure,
        (door, ..) => door,
    }
}

/// Whether everybody works as the user `default`, who without a word of it needs no password and may
/// do everything (Redis, "ACL"); protected mode aside.
fn default_user(daemon: &Daemon) -> Door {
    let has_password = setting(daemon, "requirepass").is_some();
    // A file of users says what holds.
    if setting(daemon, "aclfile").is_some() {
        return Door::Asks;
    }
    let users = || daemon.settings.iter().filter(|own| own.name.eq_ignore_ascii_case("user"));
    let rules = users().filter_map(|own| own.value.strip_prefix("default ")).next_back();
    let Some(rules) = rules else { return if has_password { Door::Asks } else { Door::Open } };
    let has = |names: &[&str]| rules.split_whitespace().any(|word| names.contains(&word));
    // Any name and any password are taken for a user without one.
    let is_bare = |own: &Setting| own.value.contains(" on ") && own.value.contains(" nopass");
    match (has(&["on"]) && has(&["nopass"]), has(&["+@all", "allcommands"])) {
        (false, _) if users().any(is_bare) => Door::Unsure,
        (false, _) => Door::Asks,
        (true, true) if !has_password && !rules.contains(" -") => Door::Open,
        // It may do some things only, or two lines say two things.
        (true, _) => Door::Unsure,
    }
}

/// Whether a file that is included may ask for what the file does not, or the command line of one of
/// several servers that read it.
fn may_ask(evidence: &Evidence, daemon: &Daemon) -> bool {
    let program = daemon.program.as_str();
    let servers = || {
        let beside = evidence
            .services
            .iter()
            .filter(|own| same_file_system(&own.locators, &daemon.locators));
        beside.filter_map(|own| server(own, &[program]))
    };
    let by_words = servers().count() > 1
        && servers().any(|own| own.arguments.iter().any(|word| word.starts_with("--")));
    program != "memcached" && (by_words || setting(daemon, "include").is_some())
}

/// Whether the servers that start read other files than this one, or none: Redis reads what its
/// command line names, and without a name it takes its options alone.
fn is_read(evidence: &Evidence, daemon: &Daemon) -> bool {
    let is_beside = |own: &Daemon| {
        own.program == daemon.program && same_file_system(&own.locators, &daemon.locators)
    };
    let by_command = evidence.daemons.iter().any(|own| own.config.is_empty() && is_beside(own));
    let is_named = evidence.services.iter().any(|own| {
        server(own, &[daemon.program.as_str()])
            .is_some_and(|own| own.arguments.first() == Some(&daemon.config))
    });
    daemon.config.is_empty() || daemon.program == "memcached" || !by_command || is_named
}

fn memcached(daemon: &Daemon) -> Door {
    let asks = ["-S", "-s", "-Y", "--auth-file", "--enable-sasl", "--unix-socket"];
    let is_set = |own: &Setting| asks.iter().any(|option| own.name.starts_with(option));
    if daemon.settings.iter().any(is_set) {
        return Door::Shut;
    }
    if setting(daemon, "-l").is_some() { Door::Open } else { Door::Unsure }
}
