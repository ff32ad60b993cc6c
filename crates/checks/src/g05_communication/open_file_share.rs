// SPDX-License-Identifier: Apache-2.0 OR MIT
//! # File share that asks nobody for a password
//!
//! ## What it sees
//! Shares of Samba and ksmbd (smb.conf, OpenWrt's `/etc/config/samba4` and its like) that let guests in, modules of
//! rsync's daemon without `auth users`, exports of NFS (`/etc/exports`, `/etc/exports.d`) without `sec=krb5`, and a
//! TFTP server that takes files (`-c`).
//!
//! - *Breach* of 5.5-4 (unit 5.5-4-1a: what is reachable over the network has no authentication): the server starts,
//!   everybody may write, and neither addresses nor users narrow it.
//! - *Concern*: everybody may read; NFS serves a whole network of addresses; or some of that the image does not settle.
//! - Nothing: printers, `homes`, shares with `available = no`, exports for hosts that are named, servers that do not
//!   start.
//!
//! ## Why it matters
//! Malware that encrypts or deletes what it finds on shares needs no more. What can be written to is also a place to
//! put a program that the device, or its owner, runs later. NFS takes the user from the one who asks: without
//! Kerberos everybody is whom they say they are.
//!
//! ## What it cannot see
//! - What lies in the share, whether its folder exists, and the rights of its files, which may forbid to write.
//! - Settings that the whole server gives its shares, other than those named here; files that smb.conf includes.
//! - A firewall that the image does not load.
//!
//! ## How to fix
//! Ship no share, and let the owner make one with a user and a password. `guest ok = no`, `map to guest = Never`;
//! `auth users` and `secrets file` for rsync; `sec=krb5p` for NFS. A public share that the owner asks for stays `read only = yes`.
//!
//! ## References
//! - ETSI EN 303 645 V2.1.1, provision 5.5-4; ETSI TS 103 701 V1.1.1, test case 5.5-4-1 (unit a)
//! - smb.conf(5), rsyncd.conf(5), exports(5); tftpd(8)
//! - CWE-306: Missing Authentication for Critical Function

use thirteen_evidence::facts::{Daemon, Setting};
use thirteen_evidence::{Area, Evidence, Findings, Locator, Subject, Units};

use crate::account::same_file_system;
use crate::check::{Check, Effort, Life, Need};
use crate::daemon::{means, says, setting};
use crate::firewall::may_shield;
use crate::running::{Running, is_for_itself, running};
use crate::service::{is_loopback, is_off, is_on, server};

/// The check.
pub const CHECK: Check = Check {
    id: "open-file-share",
    since: "0.1.0",
    life: Life::Stable,
    needs: &[Need::Area(Area::Daemons), Need::Area(Area::Services)],
    feeds: UNITS,
    effort: Effort::Hours,
    source: include_str!("open_file_share.rs"),
    run,
};

const UNITS: Units = &["5.5-4-1a"];

/// Shares that every server has, and that are none of files for everybody.
const OWN: &[&str] = &["printers", "print$", "homes", "ipc$", "global"];

fn run(evidence: &Evidence, found: &mut Findings) {
    for daemon in &evidence.daemons {
        let Some(share) = setting(daemon, "share") else { continue };
        if OWN.contains(&share.value.to_ascii_lowercase().as_str())
            || says(daemon, "available") == Some(false)
            || says(daemon, "printable") == Some(true)
        {
            continue;
        }
        match daemon.program.as_str() {
            "smbd" | "ksmbd" => samba(evidence, daemon, found),
            "rsync" => rsync(evidence, daemon, found),
            "nfsd" => nfs(evidence, daemon, found),
            _ => {}
        }
    }
    tftp(evidence, found);
}

/// The opposite of `read only`, by its names.
const WRITES: &[&str] = &["writable", "writeable", "write ok"];

/// What a section says under any of these names: of lines that say the same the last one holds
/// (smb.conf(5) has several names for most).
fn any(daemon: &Daemon, names: &[&str]) -> Option<bool> {
    let mut named = daemon.settings.iter().rev().filter(|own| names.contains(&own.name.as_str()));
    named.find_map(means)
}

/// Whether a section says that files may be written, by the last line of either kind.
fn writable(daemon: &Daemon) -> Option<bool> {
    daemon.settings.iter().rev().find_map(|own| match own.name.as_str() {
        "read only" => means(own).map(|reads| !reads),
        name if WRITES.contains(&name) => means(own),
        _ => None,
    })
}

/// What the server's own section says: of a share, of its file.
fn server_of<'a>(evidence: &'a Evidence, share: &'a Daemon) -> Option<&'a Daemon> {
    // OpenWrt makes the file of a template.
    let is_made = share.config.starts_with("/etc/config/");
    evidence.daemons.iter().find(|own| {
        own.program == share.program
            && (own.config == share.config || (is_made && own.config.ends_with(".template")))
            && setting(own, "share").is_none()
            && same_file_system(&own.locators, &share.locators)
    })
}

fn samba(evidence: &Evidence, daemon: &Daemon, found: &mut Findings) {
    let global = server_of(evidence, daemon);
    // What a share does not say, the server's section does (smb.conf(5)).
    let decides = |names: &[&str]| any(daemon, names).or_else(|| any(global?, names));
    if decides(&["guest ok", "public"]) != Some(true) {
        return;
    }
    let writes = writable(daemon).or_else(|| writable(global?)) == Some(true);
    let has = |own: &Daemon, name: &str| setting(own, name).is_some();
    let is_narrowed = ["valid users", "hosts allow", "allow hosts", "hosts deny", "deny hosts"]
        .iter()
        .any(|name| has(daemon, name) || global.is_some_and(|own| has(own, name)))
        || global.is_some_and(|own| has(own, "restrict anonymous") || has(own, "interfaces"));
    let state = running(evidence, daemon, &["smbd", "ksmbd", "ksmbd.mountd", "samba"]);
    let line = |own| ["guest ok", "public"].iter().find_map(|name| setting(own, name));
    let line = line(daemon).or_else(|| line(global?));
    let is_narrowed = is_narrowed || may_shield(evidence, &daemon.locators, "tcp", "", 445);
    report(daemon, state, writes, is_narrowed, line, found);
}

fn rsync(evidence: &Evidence, daemon: &Daemon, found: &mut Findings) {
    let global = server_of(evidence, daemon);
    let holds = |name: &str| setting(daemon, name).or_else(|| setting(global?, name)).is_some();
    if holds("auth users") {
        return;
    }
    // Without `--daemon` it is a client.
    let serves = evidence.services.iter().any(|own| {
        !is_off(own)
            && same_file_system(&own.locators, &daemon.locators)
            && server(own, &["rsync"]).is_some_and(|rsync| {
                rsync.arguments.iter().any(|word| word == "--daemon") && !is_local(rsync.arguments)
            })
    });
    if !serves {
        return;
    }
    let read_only = says(daemon, "read only").or_else(|| says(global?, "read only"));
    let is_narrowed = holds("hosts allow") || holds("hosts deny") || holds("address");
    let is_narrowed = is_narrowed || may_shield(evidence, &daemon.locators, "tcp", "", 873);
    let state = running(evidence, daemon, &["rsync"]);
    let line = setting(daemon, "read only");
    report(daemon, state, read_only == Some(false), is_narrowed, line, found);
}

/// What serves the tables of exports. `unfsd` reads one table alone (unfsd(8)).
const NFS: &[&str] = &["rpc.nfsd", "nfsd", "unfsd"];

fn nfs(evidence: &Evidence, daemon: &Daemon, found: &mut Findings) {
    let serves = evidence.services.iter().any(|own| {
        !is_off(own)
            && same_file_system(&own.locators, &daemon.locators)
            && server(own, NFS).is_some_and(|nfs| {
                let names_another = nfs.arguments.iter().any(|word| word.starts_with("-e"));
                let is_read =
                    nfs.name != "unfsd" || (daemon.config == "/etc/exports" && !names_another);
                is_read && !is_local(nfs.arguments)
            })
    });
    let clients = daemon.settings.iter().filter(|own| own.name == "client");
    let open = clients.filter_map(|own| Some((open_export(&own.value)?, own)));
    if let Some(((writes, is_for_all), line)) = open.max_by_key(|own| own.0).filter(|_| serves) {
        let state = running(evidence, daemon, NFS);
        let is_narrowed = !is_for_all || may_shield(evidence, &daemon.locators, "tcp", "", 2049);
        report(daemon, state, writes, is_narrowed, Some(line), found);
    }
}

/// Whether a client of an export may write, and whether it stands for everybody, or for a network of
/// addresses; `None` where it is a host that is named, or has to log in. What stands behind `sec=` holds for those ways of logging in, with what stood
/// before the first one where nothing else is said (exports(5)).
fn open_export(client: &str) -> Option<(bool, bool)> {
    let (host, options) = client.split_once('(')?;
    let is_for_all = matches!(host, "*" | "0.0.0.0/0" | "0.0.0.0/0.0.0.0" | "::/0");
    let is_network = host.contains('/') && !host.starts_with("gss/") && !is_loopback(host);
    if !is_for_all && !is_network {
        return None;
    }
    let (mut usual, mut ways): (bool, Vec<(bool, bool)>) = (false, Vec::new());
    for option in options.trim_end_matches(')').split(',').map(str::trim) {
        if let Some(list) = option.strip_prefix("sec=") {
            let is_open = list.split(':').any(|way| matches!(way, "sys" | "none" | "null"));
            ways.push((is_open, usual));
        } else if matches!(option, "rw" | "ro") {
            let way = ways.last_mut().map_or(&mut usual, |own| &mut own.1);
            *way = option == "rw";
        }
    }
    if ways.is_empty() {
        ways.push((true, usual));
    }
    let writes = ways.iter().filter(|own| own.0).map(|own| own.1).max()?;
    Some((writes, is_for_all))
}

fn report(
    daemon: &Daemon,
    state: Running,
    writes: bool,
    is_narrowed: bool,
    decides: Option<&Setting>,
    found: &mut Findings,
) {
    if state == Running::Off {
        return;
    }
    let share = setting(daemon, "share").map_or("", |own| own.value.as_str());
    let mut locators: Vec<Locator> =
        decides.iter().flat_map(|own| own.locators.iter().cloned()).collect();
    locators.extend(daemon.locators.iter().take(1).cloned());
    let subject = Subject::new("share", share);
    let finding = if writes && !is_narrowed && state == Running::On {
        found.breach(subject, UNITS, &locators)
    } else {
        found.concern(subject, UNITS, &locators)
    };
    finding
        .fact("may", if writes { "write" } else { "read" })
        .fact("path", locators.first().map_or("", Locator::innermost))
        .fact("program", daemon.program.as_str())
        .fact("share", share);
}

/// Whether an argument keeps rsync to the device itself: `--address=127.0.0.1`.
fn is_local(arguments: &[String]) -> bool {
    arguments.iter().any(|word| is_loopback(word.strip_prefix("--address=").unwrap_or(word)))
}

/// `-c` lets everybody put files there (tftpd(8), busybox).
fn tftp(evidence: &Evidence, found: &mut Findings) {
    for service in &evidence.services {
        let Some(own) = server(service, &["tftpd", "in.tftpd"]) else { continue };
        let takes = own.arguments.iter().any(|word| word == "-c" || word == "--create");
        if !takes || !is_on(service) || is_for_itself(evidence, service) {
            continue;
        }
        let subject = Subject::new("share", own.name);
        let finding = if may_shield(evidence, &service.locators, "udp", "", 69) {
            found.concern(subject, UNITS, &service.locators)
        } else {
            found.breach(subject, UNITS, &service.locators)
        };
        finding
            .fact("may", "write")
            .fact("path", service.locators.first().map_or("", Locator::innermost))
            .fact("program", own.name)
            .fact("share", "TFTP");
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whom_an_export_is_for_and_what_they_may() {
        let everybody = |writes| Some((writes, true));
        assert_eq!(open_export("*(rw,no_root_squash)"), everybody(true));
        assert_eq!(open_export("*()"), everybody(false));
        assert_eq!(open_export("*(rw,sync,ro)"), everybody(false));
        assert_eq!(open_export("*(sec=krb5p,rw,sec=sys,ro)"), everybody(false));
        assert_eq!(open_export("*(rw,sec=sys:krb5)"), everybody(true));
        assert_eq!(open_export("192.168.1.0/24(rw)"), Some((true, false)));
        for named in
            ["*(rw,sec=krb5:krb5i)", "nas(rw)", "@trusted(rw)", "*.example(rw)", "127.0.0.0/8(rw)"]
        {
            assert_eq!(open_export(named), None, "{named}");
        }
    }
}
