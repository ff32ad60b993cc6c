// SPDX-License-Identifier: Apache-2.0 OR MIT
//! What scripts that run by themselves do to who may log in.

use thirteen_evidence::facts::{Account, ChangeAct, CredentialChange, Starts};
use thirteen_evidence::{Evidence, Locator};

use crate::account::same_file_system;

/// The files of the system's accounts.
pub const ACCOUNT_FILES: [&str; 2] = ["/etc/passwd", "/etc/shadow"];

/// The changes of the file system that a fact stands in, which are not known never to be reached.
fn beside<'a>(
    evidence: &'a Evidence,
    place: &'a [Locator],
) -> impl Iterator<Item = &'a CredentialChange> {
    evidence
        .credential_changes
        .iter()
        .filter(|own| own.starts != Starts::Never && same_file_system(&own.locators, place))
}

/// Whether a change is one of an account, or of one that is not known.
fn is_of(change: &CredentialChange, user: &str) -> bool {
    change.user.is_empty() || change.user == user
}

/// Whether a change puts something made at run time in the place of a password, or locks the account.
fn takes_away(change: &CredentialChange) -> bool {
    change.act == ChangeAct::Locks || change.act == ChangeAct::Sets && change.password.is_none()
}

/// The change that may put another password in the place of the one in the image. A file that is
/// written over under a condition, as to migrate old settings, may well stay as it is.
pub fn replaced<'a>(evidence: &'a Evidence, account: &'a Account) -> Option<&'a CredentialChange> {
    let file = account.locators.first().map_or("", Locator::innermost);
    beside(evidence, &account.locators).find(|own| {
        takes_away(own) && is_of(own, &account.name)
            || own.starts == Starts::Always && overwrites(own, file)
    })
}

/// Where an account stands, and what replaces its password.
pub fn with(account: &Account, change: Option<&CredentialChange>) -> Vec<Locator> {
    let script = change.iter().filter_map(|own| own.locators.first());
    account.locators.iter().chain(script).cloned().collect()
}

/// The change that may write another content into a file of the image.
pub fn overwritten<'a>(
    evidence: &'a Evidence,
    place: &'a [Locator],
) -> Option<&'a CredentialChange> {
    let file = place.first().map_or("", Locator::innermost);
    beside(evidence, place).find(|own| overwrites(own, file))
}

/// A file that is copied back under a condition, as from a partition of settings, is not there at the
/// first start.
fn overwrites(change: &CredentialChange, file: &str) -> bool {
    let is_sure = change.from.is_none() || change.starts == Starts::Always;
    change.act == ChangeAct::Writes && change.path == file && is_sure
}

/// Whether a script copies a file over one of those of the accounts, at every start.
pub fn goes_live<'a>(evidence: &'a Evidence, place: &'a [Locator]) -> Option<&'a CredentialChange> {
    let file = place.first().map(Locator::innermost)?;
    beside(evidence, place).find(|own| {
        own.act == ChangeAct::Writes
            && own.starts == Starts::Always
            && own.from.as_deref() == Some(file)
            && ACCOUNT_FILES.contains(&own.path.as_str())
    })
}

/// Whether a script may let somebody in whom the account files of the image keep out.
pub fn may_open(evidence: &Evidence, place: &[Locator]) -> bool {
    beside(evidence, place).any(|own| match own.act {
        ChangeAct::Locks => false,
        ChangeAct::Writes | ChangeAct::Adds => {
            own.path == "/etc" || ACCOUNT_FILES.contains(&own.path.as_str())
        }
        _ => true,
    })
}

/// Whether the password that a change sets is what holds in the end: nothing else is set, and the
/// account is not locked.
pub fn holds(evidence: &Evidence, change: &CredentialChange) -> bool {
    change.starts == Starts::Always
        && !change.user.is_empty()
        && !beside(evidence, &change.locators)
            .any(|own| takes_away(own) && is_of(own, &change.user))
}

/// Whether a script makes the account.
pub fn is_made(evidence: &Evidence, change: &CredentialChange) -> bool {
    beside(evidence, &change.locators).any(|own| {
        own.act == ChangeAct::Alters && own.starts == Starts::Always && own.user == change.user
    })
}
