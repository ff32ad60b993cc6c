// SPDX-License-Identifier: Apache-2.0 OR MIT
//! # Web server that runs as root
//!
//! ## What it sees
//! The account that the configuration of lighttpd, nginx, boa, mini_httpd, thttpd or Apache's httpd has the server run
//! as, where it starts.
//!
//! - *Concern* for 5.6-7 (unit 5.6-7-1a: least privilege): it is root.
//! - *Upheld* (same unit): it is another account, which the image has, with a number that is not 0, and which sudo
//!   does not let run everything.
//!
//! ## Why it matters
//! What reads from the network has faults. Whoever gets in by one has what the server has: as root that is the whole
//! device, with its keys and its updates.
//!
//! ## What it cannot see
//! - What a server runs as whose configuration does not say: some keep the rights that they were started with.
//! - Scripts behind the server that get rights of their own (sudo, set-user-ID), and other daemons.
//! - Capabilities, name spaces, and other fences around a root that can do little.
//!
//! ## How to fix
//! Give the server an account of its own. What has to change the system goes to a small program behind it that takes a
//! few orders and checks each.
//!
//! ## References
//! - ETSI EN 303 645 V2.1.1, provision 5.6-7; ETSI TS 103 701 V1.1.1, test case 5.6-7-1 (unit a)
//! - lighttpd wiki, `server.username`; nginx, `user`; boa.conf, `User`
//! - CWE-250: Execution with Unnecessary Privileges

use thirteen_evidence::facts::Daemon;
use thirteen_evidence::{Area, Evidence, Findings, Locator, Subject, Units};

use crate::account::same_file_system;
use crate::check::{Check, Effort, Life, Need};
use crate::daemon::setting;
use crate::running::{Running, running};

/// The check.
pub const CHECK: Check = Check {
    id: "web-server-as-root",
    since: "0.1.0",
    life: Life::Stable,
    needs: &[
        Need::Area(Area::Daemons),
        Need::Area(Area::Services),
        Need::Area(Area::Accounts),
        Need::Area(Area::Credentials),
    ],
    feeds: UNITS,
    effort: Effort::Days,
    source: include_str!("web_server_as_root.rs"),
    run,
};

const UNITS: Units = &["5.6-7-1a"];

/// Servers, with the setting that names the account, and the programs that run with it.
const SERVERS: &[(&str, &str, &[&str])] = &[
    ("lighttpd", "server.username", &["lighttpd"]),
    ("nginx", "user", &["nginx"]),
    ("boa", "User", &["boa"]),
    ("mini_httpd", "user", &["mini_httpd"]),
    ("thttpd", "user", &["thttpd"]),
    ("apache2", "User", &["apache2", "httpd"]),
];

fn run(evidence: &Evidence, found: &mut Findings) {
    for daemon in &evidence.daemons {
        let Some((_, name, programs)) = SERVERS.iter().find(|own| own.0 == daemon.program) else {
            continue;
        };
        let Some(own) = setting(daemon, name) else { continue };
        let state = running(evidence, daemon, programs);
        // `user www www;`
        let account = own.value.split_whitespace().next().unwrap_or_default();
        let subject = Subject::new("service", &daemon.program);
        let finding = match number(evidence, daemon, account) {
            _ if state == Running::Off => continue,
            Some(0) => found.concern(subject, UNITS, &own.locators),
            Some(_) if state == Running::On && !may_become_root(evidence, daemon, account) => {
                found.upheld(subject, UNITS, &own.locators)
            }
            _ => continue,
        };
        finding
            .fact("account", account)
            .fact("path", own.locators.first().map_or("", Locator::innermost))
            .fact("program", daemon.program.as_str());
    }
}

/// Whether sudo lets the account, or a group, run everything: `sudo-without-password` tells of it. Who is in a
/// group is not told here.
fn may_become_root(evidence: &Evidence, daemon: &Daemon, account: &str) -> bool {
    evidence.credentials.iter().any(|own| {
        let same = number(evidence, daemon, &own.user)
            .is_some_and(|user| number(evidence, daemon, account) == Some(user));
        let names = same || own.user == account || own.user == "ALL" || own.user.starts_with('%');
        own.service == "sudo" && names && same_file_system(&own.locators, &daemon.locators)
    })
}

/// The number of an account, given by name or by number.
fn number(evidence: &Evidence, daemon: &Daemon, account: &str) -> Option<u32> {
    if let Ok(number) = account.trim_start_matches('#').parse() {
        return Some(number);
    }
    let mut beside =
        evidence.accounts.iter().filter(|own| same_file_system(&own.locators, &daemon.locators));
    let known = beside.find(|own| own.name == account).and_then(|own| own.uid);
    known.or((account == "root").then_some(0))
}
