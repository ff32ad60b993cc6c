// SPDX-License-Identifier: Apache-2.0 OR MIT
//! # FTP server that lets in who gives no password
//!
//! ## What it sees
//! The configuration of vsftpd, ProFTPD and Pure-FTPd, the options of busybox's ftpd, and whether the image starts them.
//!
//! - *Breach* of 5.5-4 (unit 5.5-4-1a: what is reachable over the network has no authentication): a line lets
//!   anonymous users in (`anonymous_enable=YES`, `<Anonymous …>`, `NoAnonymous no`; `-A` and `-a` of busybox's ftpd), and
//!   the server starts.
//! - *Concern*: the same, where the image does not settle whether it starts; vsftpd without such a line, as it lets
//!   them in by default.
//!
//! That FTP is there at all, `legacy-remote-service` tells.
//!
//! ## Why it matters
//! Who gives no password reads what lies there, and often may put something there, for others to fetch or for the
//! device to run.
//!
//! ## What it cannot see
//! - What lies in the folder, and what its rights let anonymous users do.
//! - Servers of other names, and busybox's ftpd without such an option, whose build decides.
//!
//! ## How to fix
//! Take the server out. Where files are to be fetched by everybody, serve them over HTTPS, from a folder that nobody writes to.
//!
//! ## References
//! - ETSI EN 303 645 V2.1.1, provision 5.5-4; ETSI TS 103 701 V1.1.1, test case 5.5-4-1 (unit a)
//! - vsftpd.conf(5); ProFTPD, "Configuring <Anonymous>"; pure-ftpd(8)
//! - CWE-306: Missing Authentication for Critical Function

use thirteen_evidence::facts::{Daemon, Setting};
use thirteen_evidence::{Area, Evidence, Findings, Locator, Subject, Units};

use crate::account::{base_name, same_file_system};
use crate::check::{Check, Effort, Life, Need};
use crate::daemon::{says, setting};
use crate::running::{Running, is_for_itself, running};
use crate::service::{WAITERS, is_off, is_on, server};

/// The check.
pub const CHECK: Check = Check {
    id: "anonymous-ftp",
    since: "0.1.0",
    life: Life::Stable,
    needs: &[Need::Area(Area::Daemons), Need::Area(Area::Services)],
    feeds: UNITS,
    effort: Effort::Minutes,
    source: include_str!("anonymous_ftp.rs"),
    run,
};

const UNITS: Units = &["5.5-4-1a"];

fn run(evidence: &Evidence, found: &mut Findings) {
    busybox(evidence, found);
    for daemon in &evidence.daemons {
        let program = daemon.program.as_str();
        if !matches!(program, "vsftpd" | "proftpd" | "pure-ftpd") {
            continue;
        }
        let programs = ["pure-ftpd", "pure-ftpd-wrapper"];
        let programs = if program == "pure-ftpd" { programs.as_slice() } else { &[program] };
        let state = running(evidence, daemon, programs);
        let (line, is_sure) = match (lets_in(daemon), program) {
            (Some(line), _) => {
                (Some(line), line.name != "AnonymousLimited" && has_account(evidence, daemon))
            }
            (None, "vsftpd") if setting(daemon, "anonymous_enable").is_none() => (None, false),
            _ => continue,
        };
        if state == Running::Off {
            continue;
        }
        let place = line.map_or(&daemon.locators, |own| &own.locators);
        let subject = Subject::new("service", program);
        let finding = if is_sure && state == Running::On {
            found.breach(subject, UNITS, place)
        } else {
            found.concern(subject, UNITS, place)
        };
        finding
            .fact("may", if writes(daemon) { "write" } else { "read" })
            .fact("path", place.first().map_or("", Locator::innermost))
            .fact("program", program);
    }
}

/// busybox's ftpd, as `tcpsvd` or busybox itself runs it: `-A` asks for nothing, `-a USER` lets
/// anonymous users work as that one; by inetd it may be another one, of which they mean other things.
fn busybox(evidence: &Evidence, found: &mut Findings) {
    for service in evidence.services.iter().filter(|own| !is_off(own)) {
        let Some(own) = server(service, &["ftpd"]) else { continue };
        let Some(user) = lets_in_by_command(own.arguments) else { continue };
        if is_for_itself(evidence, service) {
            continue;
        }
        let program = base_name(&service.program);
        let is_busybox = program == "busybox" || WAITERS.contains(&program);
        let is_there = user.is_empty() || account(evidence, user, &service.locators);
        let subject = Subject::new("service", own.name);
        let finding = if is_busybox && is_there && is_on(service) {
            found.breach(subject, UNITS, &service.locators)
        } else {
            found.concern(subject, UNITS, &service.locators)
        };
        let writes = flags(own.arguments).any(|(flag, _)| flag == 'w');
        finding
            .fact("may", if writes { "write" } else { "read" })
            .fact("path", service.locators.first().map_or("", Locator::innermost))
            .fact("program", own.name);
    }
}

/// Whom anonymous users work as by the options of busybox's ftpd; empty for the server itself.
fn lets_in_by_command(arguments: &[String]) -> Option<&str> {
    flags(arguments).find_map(|(flag, value)| match flag {
        'A' => Some(""),
        'a' => Some(value),
        _ => None,
    })
}

/// The options of busybox's ftpd, with their values (`-a`, `-t`, `-T`).
fn flags(arguments: &[String]) -> impl Iterator<Item = (char, &str)> {
    let mut words = arguments.iter();
    let mut found = Vec::new();
    while let Some(cluster) = words.next().and_then(|word| word.strip_prefix('-')) {
        for (at, flag) in cluster.char_indices() {
            if !"atT".contains(flag) {
                found.push((flag, ""));
                continue;
            }
            let value = match &cluster[at + 1..] {
                "" => words.next().map_or("", String::as_str),
                joined => joined,
            };
            found.push((flag, value));
            break;
        }
    }
    found.into_iter()
}

/// The line that lets anonymous users in.
fn lets_in(daemon: &Daemon) -> Option<&Setting> {
    let on = |name: &str, wanted: bool| {
        setting(daemon, name).filter(|_| says(daemon, name) == Some(wanted))
    };
    on("anonymous_enable", true)
        .or_else(|| on("NoAnonymous", false))
        .or_else(|| on("AnonymousOnly", true))
        .or_else(|| setting(daemon, "Anonymous"))
        .or_else(|| setting(daemon, "AnonymousLimited"))
}

/// Whether the account is there as which anonymous users work: `ftp` where none is named. Without
/// one the servers let nobody in.
fn has_account(evidence: &Evidence, daemon: &Daemon) -> bool {
    let named = ["ftp_username", "AnonymousUser"].iter().find_map(|name| setting(daemon, name));
    let name = named.map_or("ftp", |own| own.value.as_str());
    account(evidence, name, &daemon.locators)
}

fn account(evidence: &Evidence, name: &str, place: &[Locator]) -> bool {
    let mut accounts = evidence.accounts.iter();
    accounts.any(|own| own.name == name && same_file_system(&own.locators, place))
}

fn writes(daemon: &Daemon) -> bool {
    let by_vsftpd = says(daemon, "write_enable") == Some(true)
        && ["anon_upload_enable", "anon_mkdir_write_enable", "anon_other_write_enable"]
            .iter()
            .any(|name| says(daemon, name) == Some(true));
    by_vsftpd || says(daemon, "AnonymousCantUpload") == Some(false)
}
