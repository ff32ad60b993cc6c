// SPDX-License-Identifier: Apache-2.0 OR MIT
//! dropbear: OpenWrt's `/etc/config/dropbear`, and the options of the command lines that start it
//! (dropbear(8)).

use thirteen_evidence::facts::{Answer, Daemon, Service, Setting};

use super::{MAX_PARTS, Reading, answer, endpoint, place};
use crate::config::uci;

const PATH: &str = "/etc/config/dropbear";
const SETTINGS: &[&str] = &[
    "PasswordAuth",
    "RootPasswordAuth",
    "RootLogin",
    "Port",
    "enable",
    "Interface",
    "GatewayPorts",
];
/// Blank passwords; no passwords; none for root; no root; ports for anybody.
const FLAGS: &[&str] = &["-B", "-s", "-g", "-w", "-a"];
/// Options that take a value: what follows is no option.
const VALUES: &[&str] = &["-b", "-r", "-p", "-P", "-W", "-K", "-I", "-T", "-c", "-D", "-V", "-l"];

pub(super) fn read(reading: &mut Reading<'_, '_>) {
    let Some(source) = reading.open(PATH) else { return };
    for section in uci::sections(source.text).iter().filter(|own| own.kind == b"dropbear") {
        let mut daemon = reading.daemon("dropbear", PATH, reading.line(source, &section.line));
        daemon.settings = reading.options(source, section, SETTINGS);
        daemon.enabled = match section.option(b"enable") {
            Some(own) => answer(Some(&own.value)),
            // The script's own default.
            None => Answer::Yes,
        };
        for own in section.all(b"Port").take(MAX_PARTS) {
            let ports = own.value.split(|byte| *byte == b' ').filter_map(place);
            for place in ports.take(MAX_PARTS) {
                let locators = vec![reading.line(source, &own.line)];
                daemon.endpoints.push(endpoint(place, "ssh", Answer::No, locators));
            }
        }
        reading.found.push(daemon);
    }
}

/// What the command lines that start it say.
pub(super) fn of_services(services: &[Service]) -> Vec<Daemon> {
    let is_dropbear = |own: &&Service| own.program.rsplit('/').next() == Some("dropbear");
    services
        .iter()
        .filter(is_dropbear)
        .filter_map(|own| {
            let flags = flags(&own.arguments);
            let settings = flags.into_iter().map(|flag| Setting {
                name: flag,
                value: String::new(),
                locators: own.locators.iter().take(1).cloned().collect(),
            });
            let settings: Vec<Setting> = settings.collect();
            (!settings.is_empty()).then(|| Daemon {
                program: "dropbear".to_owned(),
                config: String::new(),
                enabled: Answer::Unknown,
                endpoints: Vec::new(),
                settings,
                locators: own.locators.clone(),
            })
        })
        .collect()
}

/// The flags of note among the arguments, each once.
fn flags(arguments: &[String]) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    let mut is_value = false;
    for argument in arguments {
        if std::mem::take(&mut is_value) {
            continue;
        }
        is_value = VALUES.contains(&argument.as_str());
        if FLAGS.contains(&argument.as_str()) && !found.contains(argument) {
            found.push(argument.clone());
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(line: &str) -> Vec<String> {
        flags(&line.split(' ').map(str::to_owned).collect::<Vec<_>>())
    }

    #[test]
    fn flags_and_what_looks_like_one() {
        assert_eq!(of("-i -B"), ["-B"]);
        assert_eq!(of("-F -s -g -w -s"), ["-s", "-g", "-w"]);
        assert!(of("-P -B -r -s").is_empty());
        assert!(of("").is_empty());
    }
}
