// SPDX-License-Identifier: Apache-2.0 OR MIT
//! Whether what a configuration is for is on in the state that the image ships in.

use thirteen_evidence::facts::{Answer, Daemon, Service, StartedBy, Starts};
use thirteen_evidence::{Evidence, Locator};

use crate::account::{base_name, same_file_system};
use crate::daemon::configurations;
use crate::service::{is_loopback, is_off, is_on, server};

/// Whether it is on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Running {
    /// It is.
    On,
    /// The image alone does not settle it.
    Open,
    /// It is not, or nothing in the image is seen to start it.
    Off,
}

/// Whether a daemon runs, and others than the device itself reach it: its configuration says so by
/// itself, or a service of the same file system starts one of these programs.
pub fn running(evidence: &Evidence, daemon: &Daemon, programs: &[&str]) -> Running {
    if daemon.enabled == Answer::No {
        return Running::Off;
    }
    let mut services = evidence.services.iter().filter(|own| {
        server(own, programs).is_some()
            && same_file_system(&own.locators, &daemon.locators)
            && !is_for_itself(evidence, own)
    });
    let is_network = daemon.program == "hostapd" && daemon.enabled == Answer::Yes;
    if is_network || services.clone().any(|own| is_on(own) && reads(own, daemon)) {
        return Running::On;
    }
    if services.any(|own| !is_off(own)) { Running::Open } else { Running::Off }
}

/// Whether a service reads this configuration: one that names another runs with that one.
pub fn reads(service: &Service, daemon: &Daemon) -> bool {
    let own_file = daemon.locators.first().map_or("", Locator::innermost);
    let text = service.locators.iter().filter_map(|place| place.excerpt.as_deref());
    let mut words = text.flat_map(str::split_whitespace).map(|word| word.trim_matches(['"', '\'']));
    !words.any(|word| {
        // `--config=/etc/x.conf`
        let word = word.rsplit_once('=').map_or(word, |(_, value)| value);
        let is_configuration = CONFIGURATIONS.iter().any(|end| word.ends_with(end));
        is_configuration && word.starts_with('/') && word != own_file
    })
}

/// Whether sshd is given another file, or settings on its command line: what holds is not known.
pub fn overrides_sshd(arguments: &[String]) -> bool {
    arguments.iter().any(|word| ["-f", "-o", "-C"].iter().any(|option| word.starts_with(option)))
}

/// What names of configurations end in.
const CONFIGURATIONS: &[&str] = &[".conf", "_config", ".yml", ".yaml"];

/// Whether it is known to listen for the device itself alone: such a port is no network interface. Its
/// command line says so, what hands it its connections, or the configuration that it reads.
pub fn is_for_itself(evidence: &Evidence, service: &Service) -> bool {
    let program = base_name(&service.program);
    let listens = &service.listens;
    let is_sshd = program == "sshd";
    let is_handed = service.how == StartedBy::Inetd
        || service.starts == Starts::OnDemand
        || (is_sshd && service.arguments.iter().any(|word| word == "-i"));
    // `-p` of sshd gives a port; the addresses are its configuration's (sshd(8)).
    if is_handed || (!listens.is_empty() && !is_sshd) {
        return !listens.is_empty() && listens.iter().all(|own| is_loopback(&own.address));
    }
    if is_sshd && overrides_sshd(&service.arguments) {
        return false;
    }
    let mut configured = configurations(evidence, program, &service.locators)
        .filter(|own| reads(service, own))
        .flat_map(|own| &own.endpoints)
        .peekable();
    configured.peek().is_some() && configured.all(|own| is_loopback(&own.address))
}
