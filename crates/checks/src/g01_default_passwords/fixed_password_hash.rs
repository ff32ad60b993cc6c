// SPDX-License-Identifier: Apache-2.0 OR MIT
//! # Password that is the same in every unit
//!
//! ## What it sees
//! A password hash in the password files of a root file system in the image. The image is what every
//! unit is made from, so the password behind the hash is the same in all of them, whether or not it
//! is a weak one: this check does not try to guess it.
//!
//! - *Breach*: the account's shell lets somebody in (an empty shell field is `/bin/sh`).
//! - *Concern*: the shell forbids log-in (`/bin/false`, `nologin`, …) or is not known. The hash opens nothing by
//!   itself, but the password may still be accepted by a web page, by `su -s`, by file sharing, or by
//!   the next release that gives the account a shell.
//! - *Concern*, too: the image has a shell and not this one, or a script that runs by itself (at boot, by a unit,
//!   by cron) sets a password that it makes at run time, locks the account, or writes over the file.
//!
//! ## Why it matters
//! Whoever learns the password of one unit, from the maker, from a web forum, or by letting a
//! computer guess at the hash for a week, has them all. That is the defect that the first provision of
//! the standard is about: 5.1-1 asks for passwords that are unique per device or defined by the user,
//! and unit 5.1-1-2c looks for signs that they are not. A password verifier that is fixed in the
//! software is also a hard-coded critical security parameter, which 5.4-3 keeps out of operation
//! (unit 5.4-3-2a).
//!
//! ## What it cannot see
//! - Whether the first start replaces the hash (by a password per unit, or by the owner's) before
//!   anything listens. Where it does, declare the mechanism and dismiss the finding with that reason.
//! - Which door the account may use: a server may refuse passwords, or this account.
//! - A locked hash (`!` in front of it) opens nothing and is passed over.
//! - Passwords in clear text, in the configuration of other programs, and compiled into programs.
//! - How good the password is.
//!
//! ## How to fix
//! Ship the account locked (`root:!:…`), and either make a random password for each unit in
//! production (on its label, not derived from MAC address or serial number) or let the owner set one
//! at first start before any service starts. Treat the password as known: change it wherever else it
//! is in use.
//!
//! ## References
//! - ETSI EN 303 645 V2.1.1, provisions 5.1-1 and 5.4-3; ETSI TS 103 701 V1.1.1, test cases 5.1-1-2
//!   (unit c) and 5.4-3-2 (unit a)
//! - crypt(5), shadow(5)
//! - CWE-798: Use of Hard-coded Credentials; CWE-1392: Use of Default Credentials

use thirteen_evidence::facts::PasswordState;
use thirteen_evidence::{Area, Evidence, Findings, Subject};

use crate::account::{Door, door, shell_of};
use crate::change::{replaced, with};
use crate::check::{Check, Effort, Life, Need};

/// The check.
pub const CHECK: Check = Check {
    id: "fixed-password-hash",
    since: "0.1.0",
    life: Life::Stable,
    needs: &[Need::Area(Area::Accounts)],
    feeds: UNITS,
    effort: Effort::Days,
    source: include_str!("fixed_password_hash.rs"),
    run,
};

const UNITS: &[&str] = &["5.1-1-2c", "5.4-3-2a"];

fn run(evidence: &Evidence, found: &mut Findings) {
    for account in &evidence.accounts {
        if account.password.state != PasswordState::Hash {
            continue;
        }
        let subject = Subject::new("account", &account.name);
        let script = replaced(evidence, account);
        let locators = with(account, script);
        let finding = if door(account) == Door::Opens && script.is_none() {
            found.breach(subject, UNITS, &locators)
        } else {
            found.concern(subject, UNITS, &locators)
        };
        finding
            .fact("replaced", if script.is_some() { "yes" } else { "no" })
            .fact("account", account.name.as_str())
            .fact("scheme", account.password.scheme.as_deref().unwrap_or("unknown"))
            .fact("shell", shell_of(account));
    }
}
