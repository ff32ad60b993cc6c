// SPDX-License-Identifier: Apache-2.0 OR MIT
//! # Server that takes blank passwords
//!
//! ## What it sees
//! An SSH server that the image starts at boot or when somebody connects, and that is told to take
//! empty passwords: dropbear with `-B`, or sshd with `PermitEmptyPasswords yes`.
//!
//! - *Breach* of 5.1-1 (unit 5.1-1-2b) and 5.6-1 (unit 5.6-1-1a): an account of the same file system
//!   has no password and a shell, and nothing else keeps it out (`-s`, for root `-g` and `-w`;
//!   `PasswordAuthentication no`, for root `PermitRootLogin` other than `yes`).
//! - *Concern*: there is no such account in the image, or the server starts where a condition holds
//!   that the image alone does not settle. The first account that is made without a password is then
//!   open to the network.
//! - Nothing: the server does not start, or listens for the device itself alone (`ListenAddress 127.0.0.1`,
//!   `-p 127.0.0.1:22`).
//!
//! telnet has a check of its own, `telnet-starts`.
//!
//! ## Why it matters
//! Servers refuse empty passwords by default, so that an account left open by mistake opens at the
//! serial line at most. Who turns that off puts a root shell on the network: whoever reaches the port
//! is in. 5.1-1 asks that the user must define a password before it is used (unit 5.1-1-2b), and
//! nothing justifies an interface that lets everybody in (5.6-1).
//!
//! ## What it cannot see
//! - A firewall that shuts the port, and whether the port answers: that takes the device.
//! - PAM, which may refuse the empty password all the same (`nullok`).
//! - Whether a first-start program sets a password before the server starts.
//! - Servers under other names, and options in a script that could not be read.
//!
//! ## How to fix
//! Take `-B` off dropbear's command line, or set `PermitEmptyPasswords no`. Ship the account locked
//! (`root:!:…`), and let SSH stay off until the owner turns it on, with a key or a password of the
//! owner's.
//!
//! ## References
//! - ETSI EN 303 645 V2.1.1, provisions 5.1-1 and 5.6-1; ETSI TS 103 701 V1.1.1, test cases 5.1-1-2
//!   (unit b) and 5.6-1-1 (unit a)
//! - dropbear(8), `-B`; sshd_config(5), `PermitEmptyPasswords`
//! - CWE-258: Empty Password in Configuration File; CWE-306: Missing Authentication for Critical
//!   Function

use thirteen_evidence::facts::{Account, PasswordState, Service};
use thirteen_evidence::{Area, Evidence, Findings, Locator, Subject, Units};

use crate::account::{Door, door, same_file_system};
use crate::check::{Check, Effort, Life, Need};
use crate::daemon::{configurations, setting};
use crate::login::{SSH, ssh_takes_password, takes_blank};
use crate::running::is_for_itself;
use crate::service::{Server, is_off, is_on, server};

/// The check.
pub const CHECK: Check = Check {
    id: "blank-password-login",
    since: "0.1.0",
    life: Life::Stable,
    needs: &[Need::Area(Area::Services), Need::Area(Area::Accounts)],
    feeds: UNITS,
    effort: Effort::Minutes,
    source: include_str!("blank_password_login.rs"),
    run,
};

const UNITS: Units = &["5.1-1-2b", "5.6-1-1a"];

fn run(evidence: &Evidence, found: &mut Findings) {
    for service in evidence.services.iter().filter(|service| !is_off(service)) {
        let Some(ssh) = server(service, SSH) else { continue };
        if takes_blank(evidence, service, ssh) && !is_for_itself(evidence, service) {
            report(evidence, service, ssh, found);
        }
    }
}

fn report(evidence: &Evidence, service: &Service, ssh: Server<'_>, found: &mut Findings) {
    let account = evidence.accounts.iter().find(|account| {
        same_file_system(&account.locators, &service.locators)
            && is_open(account)
            && ssh_takes_password(evidence, service, ssh, account)
    });
    let mut locators = service.locators.clone();
    locators.extend(permission(evidence, service, ssh));
    locators.extend(account.and_then(|account| account.locators.first()).cloned());
    let subject = Subject::new("service", &service.name);
    let finding = if account.is_some() && is_on(service) {
        found.breach(subject, UNITS, &locators)
    } else {
        found.concern(subject, UNITS, &locators)
    };
    finding
        .fact("account", account.map_or("", |account| account.name.as_str()))
        .fact("open", if account.is_some() { "yes" } else { "no" })
        .fact("path", service.locators.first().map_or("", Locator::innermost))
        .fact("program", ssh.name)
        .fact("service", service.name.as_str())
        .fact("setting", if ssh.name == "dropbear" { "-B" } else { "PermitEmptyPasswords" });
    if let Some(condition) = &service.condition {
        finding.fact("condition", condition.as_str());
    }
}

fn is_open(account: &Account) -> bool {
    account.password.state == PasswordState::Empty && door(account) == Door::Opens
}

/// The line of a configuration that permits it; of dropbear the command line does.
fn permission(evidence: &Evidence, service: &Service, ssh: Server<'_>) -> Option<Locator> {
    configurations(evidence, ssh.name, &service.locators)
        .find_map(|own| setting(own, "PermitEmptyPasswords")?.locators.first().cloned())
}
