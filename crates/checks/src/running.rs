// SPDX-License-Identifier: Apache-2.0 OR MIT
//! Whether what a configuration is for is on in the state that the image ships in.

use thirteen_evidence::facts::{Answer, Daemon, Service};
use thirteen_evidence::{Evidence, Locator};

use crate::account::same_file_system;
use crate::service::{is_off, is_on, server};

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

/// Whether a daemon runs: its configuration says so by itself, or a service of the same file system
/// starts one of these programs.
pub fn running(evidence: &Evidence, daemon: &Daemon, programs: &[&str]) -> Running {
    if daemon.enabled == Answer::No {
        return Running::Off;
    }
    let mut services = evidence.services.iter().filter(|own| {
        server(own, programs).is_some() && same_file_system(&own.locators, &daemon.locators)
    });
    let is_network = daemon.program == "hostapd" && daemon.enabled == Answer::Yes;
    // One that names a configuration runs with that one, which may be another.
    let own_file = daemon.locators.first().map_or("", Locator::innermost);
    let is_of_this = |own: &Service| {
        let text = own.locators.iter().filter_map(|place| place.excerpt.as_deref());
        let mut words =
            text.flat_map(str::split_whitespace).map(|word| word.trim_matches(['"', '\'']));
        !words.any(|word| {
            // `--config=/etc/x.conf`
            let word = word.rsplit_once('=').map_or(word, |(_, value)| value);
            word.ends_with(".conf") && word.starts_with('/') && word != own_file
        })
    };
    if is_network || services.clone().any(|own| is_on(own) && is_of_this(own)) {
        return Running::On;
    }
    if services.any(|own| !is_off(own)) { Running::Open } else { Running::Off }
}
