// SPDX-License-Identifier: Apache-2.0 OR MIT
//! # FTP server that lets in who gives no password
//!
//! ## What it sees
//! The configuration of vsftpd, ProFTPD and Pure-FTPd, and whether the image starts them.
//!
//! - *Breach* of 5.5-4 (unit 5.5-4-1a: what is reachable over the network has no authentication): a line lets
//!   anonymous users in (`anonymous_enable=YES`, `<Anonymous …>`, `NoAnonymous no`), and the server starts.
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
//! - Servers of other names, and busybox's ftpd, whose build decides.
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

use crate::account::same_file_system;
use crate::check::{Check, Effort, Life, Need};
use crate::daemon::{says, setting};
use crate::running::{Running, running};

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
    for daemon in &evidence.daemons {
        let program = daemon.program.as_str();
        if !matches!(program, "vsftpd" | "proftpd" | "pure-ftpd") {
            continue;
        }
        let state = running(evidence, daemon, &[program]);
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
    let mut accounts = evidence.accounts.iter();
    accounts.any(|own| own.name == name && same_file_system(&own.locators, &daemon.locators))
}

fn writes(daemon: &Daemon) -> bool {
    let by_vsftpd = says(daemon, "write_enable") == Some(true)
        && ["anon_upload_enable", "anon_mkdir_write_enable", "anon_other_write_enable"]
            .iter()
            .any(|name| says(daemon, name) == Some(true));
    by_vsftpd || says(daemon, "AnonymousCantUpload") == Some(false)
}
