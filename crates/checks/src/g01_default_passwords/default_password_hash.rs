// SPDX-License-Identifier: Apache-2.0 OR MIT
//! # Password hash that a dictionary opens
//!
//! ## What it sees
//! A password hash in the password files of a root file system, and that a list of well-known
//! passwords opens it. The password itself is neither kept nor printed.
//!
//! - *Breach* of 5.1-1 (unit 5.1-1-2c): the account's shell lets somebody in.
//! - *Breach* of 5.6-1 (unit 5.6-1-1a) besides, where a log-in over the network that is on in the
//!   state the image ships in takes the password of this account: telnet with a prompt; dropbear
//!   without `-s`, for root without `-g` and `-w`, and OpenWrt's `PasswordAuth`, `RootPasswordAuth`
//!   and `RootLogin` not off; sshd with `PasswordAuthentication` not off, for root with
//!   `PermitRootLogin yes`. Nothing justifies an interface that opens to a well-known password.
//! - *Concern*: the shell forbids log-in, or is not known. The password may still be accepted by a
//!   web page, by file sharing, or by the next release.
//! - *Concern*, too: the image has a shell and not this one, or a script that runs by itself (at boot, by a unit,
//!   by cron) sets a password that it makes at run time, locks the account, or writes over the file.
//!
//! ## Why it matters
//! `admin`, `1234` and their like are what worms try first, and they need minutes for the list. All
//! units made from the image have the same one. 5.1-1 asks for passwords that are unique per device
//! or defined by the user. The UK's PSTI regulations and other laws forbid the sale of such a device.
//!
//! ## What it cannot see
//! - Passwords that are on no list. The same password in every unit is a breach all the same: see
//!   `fixed-password-hash`, which needs no guess.
//! - Hashes made so slow that a list cannot be tried in reasonable time.
//! - Whether the first start replaces the hash before anything listens.
//! - A server whose options come from a file that was not read (`sshd -f`): it is not counted.
//!
//! ## How to fix
//! Ship the account locked (`root:!:…`), and either make a random password for each unit in
//! production, or let the owner set one at first start before any service starts. In units already
//! sold, let the next update lock the account or ask for a new password.
//!
//! ## References
//! - ETSI EN 303 645 V2.1.1, provisions 5.1-1 and 5.6-1; ETSI TS 103 701 V1.1.1, test cases 5.1-1-2
//!   (unit c) and 5.6-1-1 (unit a)
//! - dropbear(8), sshd_config(5), crypt(5)
//! - CWE-1392: Use of Default Credentials; CWE-521: Weak Password Requirements

use thirteen_evidence::facts::{Account, PasswordState};
use thirteen_evidence::{Area, Evidence, Findings, Locator, Subject, Units};

use crate::account::{Door, door, shell_of};
use crate::change::{replaced, with};
use crate::check::{Check, Effort, Life, Need};
use crate::login::{entrances, program_of};

/// The check.
pub const CHECK: Check = Check {
    id: "default-password-hash",
    since: "0.1.0",
    life: Life::Stable,
    needs: &[Need::Area(Area::Accounts)],
    feeds: NETWORK,
    effort: Effort::Hours,
    source: include_str!("default_password_hash.rs"),
    run,
};

const UNITS: Units = &["5.1-1-2c"];

/// Where a log-in over the network takes the password too.
const NETWORK: Units = &["5.1-1-2c", "5.6-1-1a"];

/// Services that are shown with it.
const MAX_SHOWN: usize = 3;

fn run(evidence: &Evidence, found: &mut Findings) {
    for account in &evidence.accounts {
        let opened = account.password.opened_by.as_deref();
        if let (PasswordState::Hash, Some(list)) = (account.password.state, opened) {
            report(evidence, account, list, found);
        }
    }
}

fn report(evidence: &Evidence, account: &Account, list: &str, found: &mut Findings) {
    let subject = Subject::new("account", &account.name);
    let mut service = "";
    let script = replaced(evidence, account);
    let finding = if door(account) == Door::Opens && script.is_none() {
        let entrances = entrances(evidence, account);
        let mut locators = account.locators.clone();
        let lines = entrances.iter().filter_map(|entrance| entrance.locators.first());
        locators.extend(lines.take(MAX_SHOWN).cloned().collect::<Vec<Locator>>());
        service = entrances.first().map_or("", |entrance| program_of(entrance));
        let units = if entrances.is_empty() { UNITS } else { NETWORK };
        found.breach(subject, units, &locators)
    } else {
        found.concern(subject, UNITS, &with(account, script))
    };
    finding
        .fact("replaced", if script.is_some() { "yes" } else { "no" })
        .fact("account", account.name.as_str())
        .fact("list", list)
        .fact("network", if service.is_empty() { "no" } else { "yes" })
        .fact("scheme", account.password.scheme.as_deref().unwrap_or("unknown"))
        .fact("service", service)
        .fact("shell", shell_of(account));
}
