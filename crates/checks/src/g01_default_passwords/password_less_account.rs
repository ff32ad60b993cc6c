// SPDX-License-Identifier: Apache-2.0 OR MIT
//! # Account that opens without a password
//!
//! ## What it sees
//! Each account of each root file system in the image: the password field of `/etc/shadow`, or of
//! `/etc/passwd` where that holds it, and the log-in shell.
//!
//! - *Breach*: the password field is empty, and the shell lets somebody in. An empty shell field
//!   counts as `/bin/sh`, as passwd(5) says. User id and name do not matter.
//! - *Concern*: the password field is empty, and the shell is not known (a line in shadow without one
//!   in passwd, as in an overlay).
//! - *Concern*, too: the image has a shell and not this one, or a script that runs by itself (at boot, by a unit,
//!   by cron) sets a password that it makes at run time, locks the account, or writes over the file.
//! - *Upheld*, once per file system: nobody can log in before a password is set, because every
//!   account with a log-in shell is locked (or there is no such account). Where one of them has a
//!   hash, or anything else that is no lock, nothing is said; nor where a script may open an account or write over
//!   the files, a copy of them or a script holds a password, or a console or telnet gives a shell.
//!
//! ## Why it matters
//! Every unit made from this image lets anybody in who reaches a log-in: serial line, telnet, SSH
//! where it accepts empty passwords, `su`. A device that asks its owner to set a password *later* is
//! open until then, and many owners never do. Provision 5.1-1 asks that outside the factory default
//! every password is unique per device or defined by the user; unit 5.1-1-2b asks that the user
//! *must* define it before it is used.
//!
//! ## What it cannot see
//! - Whether a first-start program sets or locks the password before anything listens.
//! - Log-in rules beside the password file: PAM, `securetty`, dropbear's `-B`, sshd's
//!   `PermitEmptyPasswords`. They may bar the way over one door; the account is open all the same.
//! - Accounts of web pages and apps, which keep their own lists.
//! - Password files on a writable partition that is not part of the image.
//!
//! ## How to fix
//! Ship the account locked: `root:!:…` in `/etc/shadow`. Where the owner is to have a log-in, let the
//! first start refuse to go on until a password is set, or make one per unit in production. An
//! account that nobody needs gets `/bin/false` as its shell, or goes.
//!
//! ## References
//! - ETSI EN 303 645 V2.1.1, provision 5.1-1; ETSI TS 103 701 V1.1.1, test case 5.1-1-2, unit b
//! - passwd(5), shadow(5)
//! - CWE-258: Empty Password in Configuration File

use std::collections::BTreeMap;

use thirteen_evidence::facts::{Account, ConsoleLogin, Credential, PasswordState};
use thirteen_evidence::{Area, Evidence, Findings, Locator, Subject};

use crate::account::{Door, door, file_system, same_file_system, shell_of};
use crate::change::{may_open, replaced, with};
use crate::check::{Check, Effort, Life, Need};
use crate::g06_attack_surface::telnet_starts::may_let_in;

/// The check.
pub const CHECK: Check = Check {
    id: "password-less-account",
    since: "0.1.0",
    life: Life::Stable,
    needs: &[Need::Area(Area::Accounts)],
    feeds: UNITS,
    effort: Effort::Hours,
    source: include_str!("password_less_account.rs"),
    run,
};

const UNITS: &[&str] = &["5.1-1-2b"];

fn run(evidence: &Evidence, found: &mut Findings) {
    for account in &evidence.accounts {
        if account.password.state != PasswordState::Empty {
            continue;
        }
        let subject = Subject::new("account", &account.name);
        let script = replaced(evidence, account);
        let locators = with(account, script);
        let finding = match door(account) {
            Door::Shut => continue,
            Door::Opens if script.is_none() => found.breach(subject, UNITS, &locators),
            Door::Opens | Door::Unknown => found.concern(subject, UNITS, &locators),
        };
        let about = match script {
            Some(_) => "replaced",
            None if account.shell_is_missing => "missing",
            None => "unknown",
        };
        finding
            .fact("about", about)
            .fact("account", account.name.as_str())
            .fact("shell", shell_of(account));
    }
    for accounts in by_file_system(&evidence.accounts) {
        uphold(evidence, &accounts, found);
    }
}

/// Whether something else in the image may let in whom the account files keep out.
fn is_opened_elsewhere(evidence: &Evidence, place: &[Locator]) -> bool {
    let holds_accounts =
        |own: &&Credential| ["passwd-copy", "script"].contains(&own.service.as_str());
    may_open(evidence, place)
        || (evidence.credentials.iter().filter(holds_accounts))
            .any(|own| same_file_system(&own.locators, place))
        || (evidence.services.iter())
            .any(|own| may_let_in(own) && same_file_system(&own.locators, place))
        || (evidence.consoles.iter())
            .any(|own| own.login == ConsoleLogin::Shell && same_file_system(&own.locators, place))
}

fn uphold(evidence: &Evidence, accounts: &[&Account], found: &mut Findings) {
    let (shut, doors): (Vec<&Account>, Vec<&Account>) =
        accounts.iter().copied().partition(|account| door(account) == Door::Shut);
    if doors.iter().any(|account| account.password.state != PasswordState::Locked) {
        return;
    }
    // The accounts that a shell is waiting for; where there are none, all the others prove that.
    let proof = if doors.is_empty() { &shut } else { &doors };
    let locators: Vec<Locator> =
        proof.iter().filter_map(|account| account.locators.first()).cloned().collect();
    let Some(place) = locators.first() else { return };
    if is_opened_elsewhere(evidence, &locators) {
        return;
    }
    found
        .upheld(Subject::new("accounts", place.innermost()), UNITS, &locators)
        .fact("accounts", accounts.len() as u64)
        .fact("locked", doors.len() as u64);
}

/// Accounts by the file system that they stand in, each in the order of the evidence.
fn by_file_system(accounts: &[Account]) -> Vec<Vec<&Account>> {
    let mut place: BTreeMap<(&str, &[String]), usize> = BTreeMap::new();
    let mut groups: Vec<Vec<&Account>> = Vec::new();
    for account in accounts {
        let Some(first) = account.locators.first() else { continue };
        let group = *place.entry((&first.artefact, file_system(first))).or_insert_with(|| {
            groups.push(Vec::new());
            groups.len() - 1
        });
        groups[group].push(account);
    }
    groups
}
