// SPDX-License-Identifier: Apache-2.0 OR MIT
//! # Log-in over the network and what it does about guessing
//!
//! ## What it sees
//! A lock after wrong passwords, where sshd starts: `pam_faillock` or `pam_tally2` in the stack that sshd goes through
//! (with `UsePAM yes`), or a jail of fail2ban that is on; and shell scripts behind a web page that
//! compare a password with its hash.
//!
//! - *Upheld* under 5.1-5 (unit 5.1-5-1a: brute force is impracticable): the lock is set to a number of tries, and no
//!   other log-in over the network is seen to start.
//! - *Note*, for the same unit: it is, and there are others, which the lock does not hold for; or sshd is not seen to
//!   start.
//! - *Concern*: the module is there and told to lock nobody (`deny=0`, `pam_tally2` without `deny`), or all but root, who
//!   may log in with a password (`PermitRootLogin yes` without `even_deny_root`); or no word in the script, or in what it
//!   sources, has to do with a lock, a count or a wait.
//!
//! ## Why it matters
//! Without a lock, a password is a question of time: bots try thousands an hour.
//!
//! ## What it cannot see
//! - Log-ins of a web interface in other languages, and compiled ones.
//! - Locks of other servers (dropbear, which has none), firewalls with a rate, and delays.
//! - How long the lock lasts, and whether it can be used to shut the owner out.
//! - Whether passwords are asked for at all: with keys alone there is nothing to guess.
//! - OpenSSH before 7.0, which lets root in with a password where its configuration has no word on it.
//!
//! ## How to fix
//! Ask PAM before and after the password (`pam_faillock.so preauth`, `authfail`, `deny=5`, `unlock_time=600`); for other
//! servers build in a delay that grows. Best of all, take keys only.
//!
//! ## References
//! - ETSI EN 303 645 V2.1.1, provision 5.1-5; ETSI TS 103 701 V1.1.1, test case 5.1-5-1 (unit a)
//! - pam_faillock(8), pam_tally2(8), jail.conf(5)
//! - CWE-307: Improper Restriction of Excessive Authentication Attempts

use thirteen_evidence::facts::{AccessControl, Answer, Service};
use thirteen_evidence::{Area, Evidence, Findings, Locator, Subject, Units};

use crate::account::same_file_system;
use crate::running::is_for_itself;
use crate::service::{is_off, is_on, server};

use crate::check::{Check, Effort, Life, Need};

/// The check.
pub const CHECK: Check = Check {
    id: "login-without-lockout",
    since: "0.1.0",
    life: Life::Stable,
    needs: &[Need::Area(Area::Accounts), Need::Area(Area::Services)],
    feeds: UNITS,
    effort: Effort::Hours,
    source: include_str!("login_without_lockout.rs"),
    run,
};

const UNITS: Units = &["5.1-5-1a"];

/// Mechanisms that lock a log-in over SSH.
const LOCKS: &[&str] = &["pam-faillock", "pam-tally2", "fail2ban"];

/// Servers of which each asks for a password in a way of its own.
const OTHERS: &[&str] = &[
    "boa",
    "dropbear",
    "ftpd",
    "goahead",
    "httpd",
    "lighttpd",
    "mini_httpd",
    "nginx",
    "proftpd",
    "smbd",
    "telnetd",
    "thttpd",
    "uhttpd",
    "vsftpd",
    "webs",
];

fn run(evidence: &Evidence, found: &mut Findings) {
    for own in evidence.access_controls.iter().filter(|own| LOCKS.contains(&own.mechanism.as_str()))
    {
        let subject = Subject::new("mechanism", &own.mechanism);
        let starts = beside(evidence, own).any(|other| is_on(other) && has(other, &["sshd"]));
        let alone = !beside(evidence, own)
            .any(|other| !is_off(other) && !is_for_itself(evidence, other) && has(other, OTHERS));
        let finding = match (own.holds, starts && alone) {
            (Answer::Yes, true) => found.upheld(subject, UNITS, &own.locators),
            (Answer::Yes, false) => found.note(subject, UNITS, &own.locators),
            (Answer::No, _) => found.concern(subject, UNITS, &own.locators),
            _ => continue,
        };
        finding.fact("mechanism", own.mechanism.as_str()).fact("tries", own.value.as_str());
    }
    for own in evidence.code_flows.iter().filter(|own| own.kind == "login-unlimited") {
        let page = own.locators.first().map_or("", Locator::innermost);
        found
            .concern(Subject::new("page", page), UNITS, &own.locators)
            .fact("mechanism", "web-login")
            .fact("tries", "");
    }
}

/// Services of the same file system.
fn beside<'a>(evidence: &'a Evidence, own: &'a AccessControl) -> impl Iterator<Item = &'a Service> {
    evidence.services.iter().filter(|other| same_file_system(&other.locators, &own.locators))
}

fn has(service: &Service, names: &[&str]) -> bool {
    server(service, names).is_some()
}
