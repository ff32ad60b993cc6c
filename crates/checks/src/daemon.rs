// SPDX-License-Identifier: Apache-2.0 OR MIT
//! What several checks ask of a daemon's configuration.

use thirteen_evidence::facts::{Daemon, Setting};
use thirteen_evidence::{Evidence, Locator};

use crate::account::same_file_system;

/// The configurations of a program in the file system of a place, as they are written in files.
pub fn configurations<'a>(
    evidence: &'a Evidence,
    program: &'a str,
    place: &'a [Locator],
) -> impl Iterator<Item = &'a Daemon> {
    evidence.daemons.iter().filter(move |daemon| {
        daemon.program == program
            && !daemon.config.is_empty()
            && same_file_system(&daemon.locators, place)
    })
}

/// A setting by its name; the first one counts, as in `sshd_config(5)`.
pub fn setting<'a>(daemon: &'a Daemon, name: &str) -> Option<&'a Setting> {
    daemon.settings.iter().find(|setting| setting.name.eq_ignore_ascii_case(name))
}

/// What a setting says, where it says yes or no.
pub fn says(daemon: &Daemon, name: &str) -> Option<bool> {
    let value = setting(daemon, name)?.value.to_ascii_lowercase();
    match value.as_str() {
        "1" | "on" | "yes" | "true" | "enable" | "enabled" => Some(true),
        "0" | "off" | "no" | "false" | "disable" | "disabled" => Some(false),
        _ => None,
    }
}
