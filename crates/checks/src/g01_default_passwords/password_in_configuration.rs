// SPDX-License-Identifier: Apache-2.0 OR MIT
//! # Log-in password set in a configuration file
//!
//! ## What it sees
//! Credentials outside `/etc/shadow`: BusyBox's httpd, `htpasswd` files, PPP secrets, Samba, SNMP communities, Wi-Fi
//! keys, settings of factory, copies of the account files that vendors unpack at boot, and passwords that a
//! script hands to `chpasswd`. *Breach* where a web server that starts uses the file (its configuration names it,
//! or it is the server's fixed one) and the password is empty, or one that a list of shared passwords opens.
//! *Concern* for all others: whatever stands in the image is the same in every unit.
//!
//! Passed over: comments, templates with variables, documentation and examples, locked accounts.
//!
//! ## Why it matters
//! 5.1-1 wants every password to be unique per device or set by the user. A password in the image is neither, and
//! lists of them are what botnets work through.
//!
//! ## What it cannot see
//! - Whether the first start puts another password in its place, or makes the owner do so.
//! - Which of the services that read such a file are reachable.
//! - Databases of users in forms of their own.
//!
//! ## How to fix
//! Ship the file without the entry, and make the password on the device: from its random generator at first
//! start, printed on the label of each unit at production, or chosen by the owner before anything else works.
//!
//! ## References
//! - ETSI EN 303 645 V2.1.1, provision 5.1-1; ETSI TS 103 701 V1.1.1, test case 5.1-1-2 (unit b)
//! - CWE-1392: Use of Default Credentials; CWE-798: Use of Hard-coded Credentials

use thirteen_evidence::facts::{Credential, PasswordState, Service};
use thirteen_evidence::{Area, Evidence, Findings, Locator, Subject, Units};

use crate::account::same_file_system;
use crate::running::is_for_itself;
use crate::service::{is_on, server};

use crate::check::{Check, Effort, Life, Need};

/// The check.
pub const CHECK: Check = Check {
    id: "password-in-configuration",
    since: "0.1.0",
    life: Life::Stable,
    needs: &[Need::Area(Area::Credentials), Need::Area(Area::Services)],
    feeds: UNITS,
    effort: Effort::Hours,
    source: include_str!("password_in_configuration.rs"),
    run,
};

const UNITS: Units = &["5.1-1-2b"];

const WEB_SERVERS: &[&str] =
    &["boa", "httpd", "lighttpd", "mini_httpd", "nginx", "thttpd", "uhttpd", "goahead", "webs"];

fn run(evidence: &Evidence, found: &mut Findings) {
    for credential in evidence.credentials.iter().filter(|own| own.service != "sudo") {
        let place = credential.locators.first().map_or("", Locator::innermost);
        let subject =
            Subject::new("credential", format!("{} {}", credential.service, credential.user));
        let is_open = credential.password.opened_by.is_some()
            || credential.password.state == PasswordState::Empty;
        let service = user_of(evidence, credential).filter(|_| is_open);
        let mut locators = credential.locators.clone();
        locators.extend(service.iter().flat_map(|own| own.locators.first().cloned()));
        let finding = if service.is_some() {
            found.breach(subject, UNITS, &locators)
        } else {
            found.concern(subject, UNITS, &locators)
        };
        finding
            .fact("path", place)
            .fact("service", credential.service.as_str())
            .fact("user", if credential.user.is_empty() { "-" } else { credential.user.as_str() })
            .fact("open", if is_open { "yes" } else { "no" });
    }
}

/// The web server that starts, can be reached from outside, and takes the credential.
fn user_of<'a>(evidence: &'a Evidence, credential: &Credential) -> Option<&'a Service> {
    evidence.services.iter().find(|own| {
        is_on(own)
            && !is_for_itself(evidence, own)
            && same_file_system(&own.locators, &credential.locators)
            && WEB_SERVERS
                .iter()
                .any(|name| server(own, &[name]).is_some() && takes(own, name, credential))
    })
}

fn takes(service: &Service, name: &str, credential: &Credential) -> bool {
    let config = match (credential.service.as_str(), &credential.used_by) {
        ("httpd", _) if name == "httpd" => "/etc/httpd.conf",
        ("htpasswd", Some(config)) => config.as_str(),
        _ => return false,
    };
    // A configuration that the command line names is the one; else the program's own place for it.
    let named = |word: &String| word.ends_with(".conf") || word.starts_with("-c");
    if service.arguments.iter().any(named) {
        return service.arguments.iter().any(|word| word.ends_with(config));
    }
    config == format!("/etc/{name}.conf") || config == format!("/etc/{name}/{name}.conf")
}
