// SPDX-License-Identifier: Apache-2.0 OR MIT
//! # Old remote service that is on by default
//!
//! ## What it sees
//! What the image starts at boot or when somebody connects (inetd, `tcpsvd`, `udpsvd`, `tcpserver`,
//! `s6-tcpserver`), where the program serves FTP (`vsftpd`, `proftpd`, `pure-ftpd`, `bftpd`, `ftpd`), TFTP (`tftpd`, `atftpd`), or
//! one of the r-services (`rshd`, `rlogind`, `rexecd`). telnet has a check of its own.
//!
//! - *Breach* of 5.6-1 (unit 5.6-1-1a), and of 5.5-1 (unit 5.5-1-1a) where there is a log-in that
//!   travels in clear text (all but TFTP, which has none): it is on in the state the image ships in.
//! - *Concern*: FTP whose configuration speaks of TLS, and does not show that it refuses who comes
//!   without it; or a start on a condition that the image alone does not settle.
//! - Nothing: FTP that refuses log-ins without TLS (`ssl_enable=YES` of vsftpd with `anonymous_enable=NO`,
//!   `TLSRequired on` of ProFTPD, `TLS 2` or `-Y 2` of Pure-FTPd); a server that listens for the device
//!   itself alone (127.0.0.1); a client (`ftp`, `tftp`, `ftpget`), an applet that nothing starts, a line
//!   that is commented out, a program that is not in the image.
//!
//! Why unit 5.6-1-1a: it asks of each enabled interface whether its purpose justifies that. Each of these
//! has had a successor with encryption for decades (SFTP, HTTPS, SSH), so nothing does.
//!
//! ## Why it matters
//! FTP and the r-services send name, password and content in clear text; TFTP asks for no password at
//! all; the r-services believe the sender's address. They are leftovers of development and production
//! more often than functions that an owner uses, and scanners find them within hours.
//!
//! ## What it cannot see
//! - A firewall that shuts the port, and whether it answers: that takes the device.
//! - What the server hands out: nothing but public files may be tolerable for TFTP.
//! - Servers under other names, or inside another program (dnsmasq's `--enable-tftp`, vendor daemons).
//!
//! ## How to fix
//! Take the line out that starts it, and the program out of the build. Where files have to be moved, use
//! SFTP or HTTPS, off until the owner turns it on.
//!
//! ## References
//! - ETSI EN 303 645 V2.1.1, provisions 5.6-1 and 5.5-1; ETSI TS 103 701 V1.1.1, test cases 5.6-1-1
//!   (unit a) and 5.5-1-1 (unit a)
//! - RFC 959 (FTP), RFC 1350 (TFTP), RFC 1282 (rlogin)
//! - CWE-319: Cleartext Transmission of Sensitive Information; CWE-306: Missing Authentication for
//!   Critical Function

use thirteen_evidence::facts::{Answer, Daemon, Service, StartedBy, Starts};
use thirteen_evidence::{Area, Evidence, Findings, Locator, Subject, Units};

use crate::account::base_name;
use crate::check::{Check, Effort, Life, Need};
use crate::daemon::{configurations, says, setting};
use crate::running::{is_for_itself, reads};
use crate::service::{Server, is_off, is_on, server};

/// The check.
pub const CHECK: Check = Check {
    id: "legacy-remote-service",
    since: "0.1.0",
    life: Life::Stable,
    needs: &[Need::Area(Area::Services)],
    feeds: CLEAR,
    effort: Effort::Minutes,
    source: include_str!("legacy_remote_service.rs"),
    run,
};

/// A log-in in clear text.
const CLEAR: Units = &["5.6-1-1a", "5.5-1-1a"];

/// No log-in.
const OPEN: Units = &["5.6-1-1a"];

/// A protocol, with its servers and its port (IANA's registry).
struct Protocol {
    name: &'static str,
    servers: &'static [&'static str],
    port: u16,
    units: Units,
}

const PROTOCOLS: &[Protocol] = &[
    Protocol {
        name: "FTP",
        servers: &[
            "ftpd",
            "in.ftpd",
            "vsftpd",
            "proftpd",
            "pure-ftpd",
            "pure-ftpd-wrapper",
            "bftpd",
            "stupid-ftpd",
        ],
        port: 21,
        units: CLEAR,
    },
    Protocol {
        name: "TFTP",
        servers: &["tftpd", "in.tftpd", "atftpd", "utftpd"],
        port: 69,
        units: OPEN,
    },
    Protocol { name: "rsh", servers: &["rshd", "in.rshd"], port: 514, units: CLEAR },
    Protocol { name: "rlogin", servers: &["rlogind", "in.rlogind"], port: 513, units: CLEAR },
    Protocol { name: "rexec", servers: &["rexecd", "in.rexecd"], port: 512, units: CLEAR },
];

fn run(evidence: &Evidence, found: &mut Findings) {
    for service in evidence.services.iter().filter(|service| !is_off(service)) {
        for protocol in PROTOCOLS {
            if let Some(own) = server(service, protocol.servers)
                && !is_for_itself(evidence, service)
                && !ends_at_once(evidence, service)
            {
                report(evidence, service, own, protocol, found);
            }
        }
    }
}

fn report(
    evidence: &Evidence,
    service: &Service,
    own: Server<'_>,
    protocol: &Protocol,
    found: &mut Findings,
) {
    let encrypts = encrypts(evidence, service, own);
    let subject = Subject::new("service", &service.name);
    let finding = match encrypts {
        Answer::Yes => return,
        Answer::No if is_on(service) => found.breach(subject, protocol.units, &service.locators),
        _ => found.concern(subject, protocol.units, &service.locators),
    };
    let port = service.listens.first().map_or(protocol.port, |listen| listen.port);
    finding
        .fact("encrypts", if encrypts == Answer::Unknown { "maybe" } else { "no" })
        .fact("path", service.locators.first().map_or("", Locator::innermost))
        .fact("port", u64::from(port))
        .fact("program", own.name)
        .fact("protocol", protocol.name)
        .fact("service", service.name.as_str());
    if let Some(condition) = &service.condition {
        finding.fact("condition", condition.as_str());
    }
}

/// vsftpd that inetd does not start, and that is told not to listen by itself (vsftpd.conf(5)).
fn ends_at_once(evidence: &Evidence, service: &Service) -> bool {
    let is_handed = service.how == StartedBy::Inetd || service.starts == Starts::OnDemand;
    let is_told = service.arguments.iter().any(|word| word.starts_with("-o"));
    if base_name(&service.program) != "vsftpd" || is_handed || is_told {
        return false;
    }
    let mut all = configurations(evidence, "vsftpd", &service.locators)
        .filter(|own| reads(service, own))
        .peekable();
    all.peek().is_some()
        && all
            .all(|own| says(own, "listen") == Some(false) && says(own, "listen_ipv6") != Some(true))
}

/// Whether a server of FTP refuses who comes without TLS; not known where it may.
fn encrypts(evidence: &Evidence, service: &Service, own: Server<'_>) -> Answer {
    if own.name == "pure-ftpd" {
        let told = own.arguments.iter().enumerate().find_map(|(at, word)| {
            let value = word.strip_prefix("--tls").or_else(|| word.strip_prefix("-Y"))?;
            match value.trim_start_matches('=') {
                "" => own.arguments.get(at + 1).map(String::as_str),
                joined => Some(joined),
            }
        });
        if let Some(level) = told {
            return of_level(level);
        }
    }
    let program = own.name.strip_suffix("-wrapper").unwrap_or(own.name);
    // Pure-FTPd reads what it is told of; Debian's wrapper reads its folder.
    let is_read = |daemon: &Daemon| match program {
        "pure-ftpd" => program != own.name || own.arguments.contains(&daemon.config),
        _ => reads(service, daemon),
    };
    let all = configurations(evidence, program, &service.locators);
    let all: Vec<Answer> = all
        .map(|daemon| if is_read(daemon) { of_configuration(daemon) } else { Answer::Unknown })
        .collect();
    match (all.first(), all.iter().all(|one| Some(one) == all.first())) {
        (None, _) => Answer::No,
        (Some(one), true) => *one,
        // Which of several files it reads is not known.
        (Some(_), false) => Answer::Unknown,
    }
}

fn of_configuration(daemon: &Daemon) -> Answer {
    let says = |name: &str| says(daemon, name);
    match daemon.program.as_str() {
        "vsftpd" if says("ssl_enable") == Some(true) => {
            // Both are on unless a line says otherwise (vsftpd.conf(5)).
            let forced = ["force_local_logins_ssl", "force_local_data_ssl"];
            let is_forced = forced.iter().all(|name| says(name) != Some(false));
            // Who logs in without a password may do so in clear text.
            let is_whole = is_forced && says("anonymous_enable") == Some(false);
            if is_whole { Answer::Yes } else { Answer::Unknown }
        }
        "proftpd" if serves_sftp(daemon) == Answer::Yes => Answer::Yes,
        "proftpd" if daemon.settings.iter().any(|own| own.name.starts_with("TLSEngine")) => {
            let required = setting(daemon, "TLSRequired").map(|own| own.value.as_str());
            match (says("TLSEngine"), required) {
                (Some(true), Some("on" | "auth+data")) => Answer::Yes,
                (Some(false), _) => serves_sftp(daemon),
                _ => Answer::Unknown,
            }
        }
        "proftpd" => serves_sftp(daemon),
        "pure-ftpd" => setting(daemon, "TLS").map_or(Answer::No, |own| of_level(&own.value)),
        _ => Answer::No,
    }
}

/// Whether each of its servers speaks SFTP in the place of FTP, or has no port.
fn serves_sftp(daemon: &Daemon) -> Answer {
    let count = |name: &str| daemon.settings.iter().filter(|own| own.name == name).count();
    let on = |name: &str| {
        daemon.settings.iter().filter(|own| own.name == name && own.value == "on").count()
    };
    let has_port = setting(daemon, "Port").is_none_or(|own| own.value != "0");
    if count("VirtualHost") != on("SFTPEngineOfHost") {
        return Answer::No;
    }
    match says(daemon, "SFTPEngine") == Some(true) || !has_port {
        true => Answer::Yes,
        // Under a condition.
        false if on("SFTPEngineLimited") > 0 => Answer::Unknown,
        false => Answer::No,
    }
}

/// What a level of Pure-FTPd says: 1 takes both, 2 and 3 refuse who comes without TLS (pure-ftpd(8)).
fn of_level(level: &str) -> Answer {
    match level.trim() {
        "0" => Answer::No,
        "2" | "3" => Answer::Yes,
        _ => Answer::Unknown,
    }
}
