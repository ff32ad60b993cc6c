// SPDX-License-Identifier: Apache-2.0 OR MIT
//! # Log-in password set in a configuration file
//!
//! ## What it sees
//! Credentials outside `/etc/shadow`: BusyBox's httpd, `htpasswd` files, PPP secrets, Samba, SNMP communities, Wi-Fi
//! keys, settings of factory, copies of the account files that vendors unpack at boot, and passwords that a
//! script hands to `chpasswd`. *Breach* where a web server that starts uses the file (its configuration or its
//! command line names it, it is the server's fixed one, or it stands in the folder that thttpd or mini_httpd
//! serves) and the password is empty, or one that a list of shared passwords opens.
//! *Concern* for all others, and where a script may write over the file: whatever stands in the image is the same
//! in every unit.
//!
//! - *Breach* besides (unit 5.1-1-2c; 5.1-1-2b where no password is asked for): a script that runs by itself sets the
//!   password of an account that has a shell, by its text, or takes it away, and nothing locks the account or sets
//!   another.
//! - *Breach* of 5.1-1-2c: such a script, or a link of `/etc` into memory, puts a copy of the account files in force
//!   whose password a list opens.
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

use thirteen_evidence::facts::{
    Account, ChangeAct, Credential, CredentialChange, PasswordState, Service, Starts,
};
use thirteen_evidence::{Area, Evidence, Findings, Locator, Subject, Units};

use crate::account::{Door, base_name, door, same_file_system};
use crate::change::{ACCOUNT_FILES, goes_live, holds, is_made, overwritten};
use crate::running::is_for_itself;
use crate::service::{is_on, server};

use crate::check::{Check, Effort, Life, Need};

/// The check.
pub const CHECK: Check = Check {
    id: "password-in-configuration",
    since: "0.1.0",
    life: Life::Stable,
    needs: &[Need::Area(Area::Credentials), Need::Area(Area::Services)],
    feeds: FEEDS,
    effort: Effort::Hours,
    source: include_str!("password_in_configuration.rs"),
    run,
};

const FEEDS: Units = &["5.1-1-2b", "5.1-1-2c"];

/// Of a password in a file, and of none that is asked for.
const UNITS: Units = &["5.1-1-2b"];

/// Of a password of the system's accounts that is in force in every unit.
const FIXED: Units = &["5.1-1-2c"];

const WEB_SERVERS: &[&str] =
    &["boa", "httpd", "lighttpd", "mini_httpd", "nginx", "thttpd", "uhttpd", "goahead", "webs"];

fn run(evidence: &Evidence, found: &mut Findings) {
    for credential in evidence.credentials.iter().filter(|own| own.service != "sudo") {
        if !is_told_by_script(evidence, credential) {
            of_file(evidence, credential, found);
        }
    }
    for change in &evidence.credential_changes {
        of_script(evidence, change, found);
    }
}

/// Whether a script that was followed says what becomes of the line.
fn is_told_by_script(evidence: &Evidence, credential: &Credential) -> bool {
    let same =
        |change: &CredentialChange| match (change.locators.first(), credential.locators.first()) {
            (Some(one), Some(other)) => {
                (&one.artefact, &one.path, one.line) == (&other.artefact, &other.path, other.line)
            }
            _ => false,
        };
    credential.service == "script" && evidence.credential_changes.iter().any(same)
}

fn of_file(evidence: &Evidence, credential: &Credential, found: &mut Findings) {
    let place = credential.locators.first().map_or("", Locator::innermost);
    let subject = Subject::new("credential", format!("{} {}", credential.service, credential.user));
    let is_empty = credential.password.state == PasswordState::Empty;
    let is_open = credential.password.opened_by.is_some() || is_empty;
    let mut locators = credential.locators.clone();
    let (how, units) = match credential.service.as_str() {
        "passwd-copy" => ("copy", if is_empty { UNITS } else { FIXED }),
        _ => ("web", UNITS),
    };
    let is_in_force = if how == "copy" {
        let copied = goes_live(evidence, &credential.locators);
        locators.extend(copied.iter().filter_map(|own| own.locators.first()).cloned());
        let of_link = credential.used_by.as_deref().is_some_and(|own| ACCOUNT_FILES.contains(&own));
        (copied.is_some() || of_link) && has_door(evidence, credential)
    } else {
        let service = user_of(evidence, credential).filter(|_| is_open);
        let replaced = overwritten(evidence, &credential.locators);
        locators.extend(service.iter().filter_map(|own| own.locators.first()).cloned());
        locators.extend(replaced.iter().filter_map(|own| own.locators.first()).cloned());
        service.is_some() && replaced.is_none()
    };
    let finding = if is_open && is_in_force {
        found.breach(subject, units, &locators)
    } else {
        found.concern(subject, UNITS, &locators)
    };
    finding
        .fact("how", how)
        .fact("path", place)
        .fact("service", credential.service.as_str())
        .fact("user", if credential.user.is_empty() { "-" } else { credential.user.as_str() })
        .fact("open", if is_open { "yes" } else { "no" });
}

/// Whether the account of a copy gets a shell: a line of passwd that keeps people out is not told at all, one of
/// shadow does not say.
fn has_door(evidence: &Evidence, credential: &Credential) -> bool {
    let place = credential.locators.first().map_or("", Locator::innermost);
    let is_open = |own: &Account| own.name == credential.user && door(own) == Door::Opens;
    base_name(place).starts_with("passwd")
        || credential.user == "root"
        || (evidence.accounts.iter())
            .any(|own| is_open(own) && same_file_system(&own.locators, &credential.locators))
}

/// A password that a script sets by its text, or takes away.
fn of_script(evidence: &Evidence, change: &CredentialChange, found: &mut Findings) {
    let is_none = change.act == ChangeAct::Opens;
    let is_one = change.act == ChangeAct::Sets && change.password.is_some() || is_none;
    if !is_one || change.starts == Starts::Never {
        return;
    }
    let known = change.password.as_ref();
    let lets_in =
        known.is_none_or(|own| !matches!(own.state, PasswordState::None | PasswordState::Locked));
    let account = evidence
        .accounts
        .iter()
        .find(|own| own.name == change.user && same_file_system(&own.locators, &change.locators));
    let opens = match account {
        Some(account) => door(account) == Door::Opens,
        None => is_made(evidence, change),
    };
    let subject = Subject::new("credential", format!("script {}", change.user));
    let finding = if lets_in && opens && holds(evidence, change) {
        found.breach(subject, if is_none { UNITS } else { FIXED }, &change.locators)
    } else {
        found.concern(subject, UNITS, &change.locators)
    };
    let is_open = is_none || known.is_some_and(|own| own.opened_by.is_some());
    finding
        .fact("how", "script")
        .fact("path", change.locators.first().map_or("", Locator::innermost))
        .fact("service", "script")
        .fact("user", if change.user.is_empty() { "-" } else { change.user.as_str() })
        .fact("open", if is_open { "yes" } else { "no" });
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
        ("httpd", _) if name == "httpd" => {
            credential.locators.first().map_or("", Locator::innermost)
        }
        ("htpasswd", Some(config)) => config.as_str(),
        _ => return false,
    };
    // A configuration that the command line names is the one; else the program's own place for it.
    let named = |word: &String| word.ends_with(".conf") || word.starts_with("-c");
    if service.arguments.iter().any(named) {
        let is_it = |word: &String| {
            word == config || word.get(2..) == Some(config) && word.starts_with('-')
        };
        return service.arguments.iter().any(is_it);
    }
    let has_place = !["thttpd", "mini_httpd"].contains(&name);
    has_place
        && (config == format!("/etc/{name}.conf") || config == format!("/etc/{name}/{name}.conf"))
}
