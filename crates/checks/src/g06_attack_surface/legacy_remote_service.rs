// SPDX-License-Identifier: Apache-2.0 OR MIT
//! # Old remote service that is on by default
//!
//! ## What it sees
//! What the image starts at boot or when somebody connects (inetd, `tcpsvd`, `udpsvd`), where the
//! program serves FTP (`vsftpd`, `proftpd`, `pure-ftpd`, `bftpd`, `ftpd`), TFTP (`tftpd`, `atftpd`), or
//! one of the r-services (`rshd`, `rlogind`, `rexecd`). telnet has a check of its own.
//!
//! - *Breach* of 5.6-1 (unit 5.6-1-1a), and of 5.5-1 (unit 5.5-1-1a) where there is a log-in that
//!   travels in clear text (all but TFTP, which has none): it is on in the state the image ships in.
//! - *Concern*: vsftpd with `ssl_enable=YES`, which may refuse log-ins without TLS; or a start on a
//!   condition that the image alone does not settle.
//! - Nothing: a client (`ftp`, `tftp`, `ftpget`), an applet that nothing starts, a line that is
//!   commented out, a program that is not in the image.
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

use thirteen_evidence::facts::Service;
use thirteen_evidence::{Area, Evidence, Findings, Locator, Subject, Units};

use crate::check::{Check, Effort, Life, Need};
use crate::daemon::{configurations, says};
use crate::service::{is_off, is_on, server};

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
        servers: &["ftpd", "in.ftpd", "vsftpd", "proftpd", "pure-ftpd", "bftpd", "stupid-ftpd"],
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
            if let Some(own) = server(service, protocol.servers) {
                report(evidence, service, own.name, protocol, found);
            }
        }
    }
}

fn report(
    evidence: &Evidence,
    service: &Service,
    program: &str,
    protocol: &Protocol,
    found: &mut Findings,
) {
    let may_encrypt = configurations(evidence, program, &service.locators)
        .any(|own| says(own, "ssl_enable") == Some(true));
    let subject = Subject::new("service", &service.name);
    let finding = if is_on(service) && !may_encrypt {
        found.breach(subject, protocol.units, &service.locators)
    } else {
        found.concern(subject, protocol.units, &service.locators)
    };
    let port = service.listens.first().map_or(protocol.port, |listen| listen.port);
    finding
        .fact("encrypts", if may_encrypt { "maybe" } else { "no" })
        .fact("path", service.locators.first().map_or("", Locator::innermost))
        .fact("port", u64::from(port))
        .fact("program", program)
        .fact("protocol", protocol.name)
        .fact("service", service.name.as_str());
    if let Some(condition) = &service.condition {
        finding.fact("condition", condition.as_str());
    }
}
