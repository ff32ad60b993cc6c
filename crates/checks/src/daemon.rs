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

/// A setting by its name. Of a line that is given twice the last one holds, but for sshd
/// (sshd_config(5)) and for what Android sets once (`ro.`): there it is the first.
pub fn setting<'a>(daemon: &'a Daemon, name: &str) -> Option<&'a Setting> {
    let mut named = daemon.settings.iter().filter(|own| own.name.eq_ignore_ascii_case(name));
    if daemon.program == "sshd" || name.starts_with("ro.") {
        named.next()
    } else {
        named.next_back()
    }
}

/// The settings that hold: those of servers with one section, without what a later line overrides.
pub fn in_force(daemon: &Daemon) -> impl Iterator<Item = &Setting> {
    let is_one = matches!(daemon.program.as_str(), "vsftpd" | "mini_httpd");
    daemon.settings.iter().filter(move |own| {
        !is_one || setting(daemon, &own.name).is_some_and(|last| std::ptr::eq(last, *own))
    })
}

/// What a setting says, where it says yes or no.
pub fn says(daemon: &Daemon, name: &str) -> Option<bool> {
    means(setting(daemon, name)?)
}

/// Yes or no, of a line that says so.
pub fn means(setting: &Setting) -> Option<bool> {
    match setting.value.to_ascii_lowercase().as_str() {
        "1" | "on" | "yes" | "true" | "enable" | "enabled" => Some(true),
        "0" | "off" | "no" | "false" | "disable" | "disabled" => Some(false),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use thirteen_evidence::facts::Answer;

    use super::*;

    fn of(program: &str, settings: &[(&str, &str)]) -> Daemon {
        let settings = settings.iter().map(|(name, value)| Setting {
            name: (*name).to_owned(),
            value: (*value).to_owned(),
            locators: Vec::new(),
        });
        Daemon {
            program: program.to_owned(),
            config: String::new(),
            enabled: Answer::Unknown,
            endpoints: Vec::new(),
            settings: settings.collect(),
            locators: Vec::new(),
        }
    }

    #[test]
    fn the_line_that_holds() {
        let twice = [("ssl_sslv3", "YES"), ("ssl_sslv3", "NO")];
        assert_eq!(says(&of("vsftpd", &twice), "ssl_sslv3"), Some(false));
        assert_eq!(in_force(&of("vsftpd", &twice)).count(), 1);
        // Blocks of nginx are servers of their own.
        assert_eq!(in_force(&of("nginx", &twice)).count(), 2);
        let twice = [("PermitRootLogin", "yes"), ("permitrootlogin", "no")];
        assert_eq!(says(&of("sshd", &twice), "PermitRootLogin"), Some(true));
    }
}
