// SPDX-License-Identifier: Apache-2.0 OR MIT
//! What several checks ask of an account.

use thirteen_evidence::Locator;
use thirteen_evidence::facts::Account;

/// Programs that stand in the shell field to keep people out, or to do one thing and leave
/// (nologin(8), false(1); `sync`, `halt`, `shutdown` come with Debian's and BusyBox's base files).
const NO_SHELLS: &[&str] = &[
    "false",
    "true",
    "nologin",
    "sync",
    "halt",
    "shutdown",
    "reboot",
    "poweroff",
    "null",
    "nonexistent",
    "none",
];

/// What the shell field says of who has passed the password.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Door {
    /// They get a shell.
    Opens,
    /// They are turned away.
    Shut,
    /// The shell is not known: there is a line in shadow, and none in passwd that could be read; or
    /// the image does not have the program, so that nothing is there to let them in.
    Unknown,
}

/// What the account's shell field says. passwd(5): an empty field means `/bin/sh`.
pub fn door(account: &Account) -> Door {
    match account.shell.trim() {
        // The line of passwd gives the user id too.
        "" if account.uid.is_none() => Door::Unknown,
        shell if NO_SHELLS.contains(&base_name(shell)) => Door::Shut,
        _ if account.shell_is_missing => Door::Unknown,
        _ => Door::Opens,
    }
}

/// The shell that the account gets; empty where it is not known.
pub fn shell_of(account: &Account) -> &str {
    match account.shell.trim() {
        "" if account.uid.is_some() => "/bin/sh",
        shell => shell,
    }
}

/// Last part of a path.
pub fn base_name(path: &str) -> &str {
    path.rsplit('/').next().unwrap_or(path)
}

/// The containers that a place lies in: two places with equal ones are of one file system.
pub fn file_system(place: &Locator) -> &[String] {
    place.path.split_last().map_or(&[], |(_, outer)| outer)
}

/// Whether two facts come from one file system.
pub fn same_file_system(one: &[Locator], other: &[Locator]) -> bool {
    match (one.first(), other.first()) {
        (Some(one), Some(other)) => {
            one.artefact == other.artefact && file_system(one) == file_system(other)
        }
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use thirteen_evidence::facts::{Password, PasswordState};

    use super::*;

    #[test]
    fn the_shell_field_tells_who_may_log_in() {
        let door = |shell: &str, uid: Option<u32>| {
            door(&Account {
                name: "root".to_owned(),
                uid,
                shell: shell.to_owned(),
                shell_is_missing: shell == "/bin/ftponly",
                password: Password { state: PasswordState::Empty, scheme: None, opened_by: None },
                locators: Vec::new(),
            })
        };
        for shell in ["/bin/ash", "/bin/sh", "", "/usr/libexec/own-shell", "sh"] {
            assert_eq!(door(shell, Some(0)), Door::Opens, "{shell}");
        }
        for shell in ["/bin/false", "/usr/sbin/nologin", "/sbin/nologin", "/bin/sync", "/dev/null"]
        {
            assert_eq!(door(shell, Some(0)), Door::Shut, "{shell}");
        }
        assert_eq!(door("", None), Door::Unknown);
        assert_eq!(door("/bin/sh", None), Door::Opens);
        assert_eq!(door("/bin/ftponly", Some(14)), Door::Unknown);
    }
}
