// SPDX-License-Identifier: Apache-2.0 OR MIT
//! # TLS server that still speaks SSL
//!
//! ## What it sees
//! The versions of TLS that the configuration of lighttpd, nginx, Apache's httpd, stunnel, vsftpd or mosquitto turns
//! on, where the server starts and has an address with TLS.
//!
//! - *Breach* of 5.5-1 (unit 5.5-1-1d: the cryptography has known feasible attacks): SSL 2 or SSL 3, and the image
//!   holds an OpenSSL before 1.1.0, and none later, which is built without them.
//! - *Concern*: the same where it is not seen to, or where the image does not settle that the server starts; TLS 1.0 or 1.1.
//! - *Upheld* (same unit): the configuration says that nothing below TLS 1.2 is spoken, for every port with TLS.
//!
//! ## Why it matters
//! Whoever stands in between picks the lowest version that both sides know. SSL 3 gives its content away in minutes
//! (POODLE), SSL 2 also that of other servers with the same key (DROWN).
//!
//! ## What it cannot see
//! - What a server speaks without such a line: that depends on its version and on its library.
//! - Servers that are part of a program of the maker, and what the wire shows.
//! - Whether a library was built with options of its own.
//!
//! ## How to fix
//! Turn on TLS 1.2 and 1.3, and nothing else: `ssl_protocols TLSv1.2 TLSv1.3;` (nginx), `"MinProtocol" => "TLSv1.2"`
//! (lighttpd), `SSLProtocol -all +TLSv1.2 +TLSv1.3` (Apache).
//!
//! ## References
//! - ETSI EN 303 645 V2.1.1, provision 5.5-1; ETSI TS 103 701 V1.1.1, test case 5.5-1-1 (unit d)
//! - RFC 6176 (SSL 2), RFC 7568 (SSL 3), RFC 8996 (TLS 1.0 and 1.1); OpenSSL, `CHANGES` of 1.1.0
//! - CWE-327: Use of a Broken or Risky Cryptographic Algorithm

use std::collections::BTreeSet;

use thirteen_evidence::facts::{Answer, Daemon};
use thirteen_evidence::{Area, Evidence, Findings, Locator, Subject, Units};

use crate::check::{Check, Effort, Life, Need};
use crate::daemon::in_force;
use crate::running::Running;
use crate::tls::{has_old_library, servers, versions};

/// The check.
pub const CHECK: Check = Check {
    id: "weak-tls-version",
    since: "0.1.0",
    life: Life::Stable,
    needs: &[Need::Area(Area::Daemons), Need::Area(Area::Services)],
    feeds: UNITS,
    effort: Effort::Minutes,
    source: include_str!("weak_tls_version.rs"),
    run,
};

const UNITS: Units = &["5.5-1-1d"];

/// Broken.
const BROKEN: &[&str] = &["SSLv2", "SSLv3"];
/// On their way out.
const OLD: &[&str] = &["TLSv1", "TLSv1.1"];

fn run(evidence: &Evidence, found: &mut Findings) {
    for (daemon, state) in servers(evidence) {
        let told = in_force(daemon).filter_map(|own| Some((own, versions(own)?)));
        let told: Vec<_> = told.collect();
        let with = |names: &[&str]| {
            told.iter().find(|(_, own)| names.iter().any(|name| own.contains(name)))
        };
        // A line of its own for one server may differ: the worst one counts.
        let Some((setting, own)) = with(BROKEN).or_else(|| with(OLD)).or_else(|| told.first())
        else {
            continue;
        };
        let weak: Vec<&str> =
            BROKEN.iter().chain(OLD).copied().filter(|name| own.contains(name)).collect();
        let subject = Subject::new("service", &daemon.program);
        let is_broken = weak.iter().any(|name| BROKEN.contains(name));
        let is_old = has_old_library(evidence, &daemon.locators);
        let finding = match (weak.is_empty(), state) {
            // One of several servers may have no line: what it speaks is not known.
            (true, Running::On) if covers_each(daemon, told.len()) => {
                found.upheld(subject, UNITS, &setting.locators)
            }
            (true, _) => continue,
            (false, Running::On) if is_broken && is_old => {
                found.breach(subject, UNITS, &setting.locators)
            }
            (false, _) => found.concern(subject, UNITS, &setting.locators),
        };
        finding
            .fact("path", setting.locators.first().map_or("", Locator::innermost))
            .fact("program", daemon.program.as_str())
            .fact("versions", weak.join(", "));
    }
}

/// Whether every port with TLS has a line, or there is one only.
fn covers_each(daemon: &Daemon, lines: usize) -> bool {
    let secure = daemon.endpoints.iter().filter(|own| own.tls == Answer::Yes);
    let ports: BTreeSet<u16> = secure.map(|own| own.port).collect();
    ports.len() <= 1 || lines >= ports.len()
}
