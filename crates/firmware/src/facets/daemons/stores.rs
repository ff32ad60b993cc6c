// SPDX-License-Identifier: Apache-2.0 OR MIT
//! Stores of data in memory: Redis and Valkey (redis.conf), memcached (memcached(1): Debian's
//! `/etc/memcached.conf` is its command line, an option a line).

use thirteen_evidence::facts::{Answer, Daemon, Endpoint, Service, Setting};

use super::{MAX_PARTS, Reading, endpoint};
use crate::config::assignments::{self, Assignment};

const REDIS: &[&str] = &[
    "/etc/redis/redis.conf",
    "/etc/redis.conf",
    "/etc/redis/redis-server.conf",
    "/etc/valkey/valkey.conf",
];
const MEMCACHED: &str = "/etc/memcached.conf";
/// The port of memcached, over TCP and UDP (protocol.txt).
const PORT: u16 = 11211;

pub(super) fn read(reading: &mut Reading<'_, '_>) {
    REDIS.iter().for_each(|path| redis(reading, path));
    memcached(reading);
}

/// Without `bind` it listens on every address; `port 0` shuts TCP.
fn redis(reading: &mut Reading<'_, '_>, path: &str) {
    let Some(source) = reading.open(path) else { return };
    let program = if path.contains("valkey") { "valkey-server" } else { "redis-server" };
    let mut daemon = reading.daemon(program, path, reading.whole(source));
    let all: Vec<Assignment<'_>> = assignments::blanks(source.text).take(4096).collect();
    for own in &all {
        if daemon.settings.len() >= MAX_PARTS {
            break;
        }
        match own.key.to_ascii_lowercase().as_slice() {
            b"bind" | b"port" | b"protected-mode" | b"aclfile" | b"tls-port" | b"include" => {
                daemon.settings.push(reading.setting(source, &own.line, own.key, own.value));
            }
            b"requirepass" | b"user" if !own.value.is_empty() => {
                daemon.settings.push(reading.secret(source, &own.line, own.key));
            }
            _ => {}
        }
    }
    let last = |name: &str| all.iter().rfind(|own| own.key.eq_ignore_ascii_case(name.as_bytes()));
    let port = last("port").map_or(Some(6379), |own| {
        std::str::from_utf8(own.value).ok().and_then(|own| own.parse::<u16>().ok())
    });
    let bind = last("bind");
    let place = match bind.or_else(|| last("port")) {
        Some(own) => reading.line(source, &own.line),
        None => reading.whole(source),
    };
    let addresses = match bind {
        Some(own) => String::from_utf8_lossy(own.value).into_owned(),
        None => "*".to_owned(),
    };
    for address in addresses.split_whitespace().take(MAX_PARTS) {
        let address = match address.trim_start_matches('-') {
            "*" => "0.0.0.0",
            "::*" => "::",
            address => address,
        };
        if let Some(port) = port.filter(|port| *port > 0 && address.len() <= 64) {
            let locators = vec![place.clone()];
            let place = (address.to_owned(), port);
            daemon.endpoints.push(endpoint(place, "redis", Answer::No, locators));
        }
    }
    reading.found.push(daemon);
}

fn memcached(reading: &mut Reading<'_, '_>) {
    let Some(source) = reading.open(MEMCACHED) else { return };
    let mut daemon = reading.daemon("memcached", MEMCACHED, reading.whole(source));
    let mut words: Vec<String> = Vec::new();
    for own in assignments::blanks(source.text).take(1024) {
        if own.key.starts_with(b"-") && daemon.settings.len() < MAX_PARTS {
            daemon.settings.push(reading.setting(source, &own.line, own.key, own.value));
            let parts = [own.key, own.value].map(|part| String::from_utf8_lossy(part).into_owned());
            words.extend(parts.into_iter().filter(|part| !part.is_empty()));
        }
    }
    daemon.endpoints = of_words(&words, &daemon.locators);
    reading.found.push(daemon);
}

/// What the command lines say that start memcached.
pub(super) fn of_services(services: &[Service]) -> Vec<Daemon> {
    let is_it = |own: &&Service| own.program.rsplit('/').next() == Some("memcached");
    let daemons = services.iter().filter(is_it).map(|own| {
        let first: Vec<_> = own.locators.iter().take(1).cloned().collect();
        let options = own.arguments.iter().filter(|word| word.starts_with('-')).take(MAX_PARTS);
        Daemon {
            program: "memcached".to_owned(),
            config: String::new(),
            enabled: Answer::Unknown,
            endpoints: of_words(&own.arguments, &first),
            settings: options
                .map(|word| Setting {
                    name: word.clone(),
                    value: String::new(),
                    locators: first.clone(),
                })
                .collect(),
            locators: own.locators.clone(),
        }
    });
    daemons.filter(|own| !own.locators.is_empty()).collect()
}

/// Without `-l` it listens on every address. UDP is one of its endpoints where `-U` asks for it:
/// since 1.5.6 it is off.
fn of_words(words: &[String], locators: &[thirteen_evidence::Locator]) -> Vec<Endpoint> {
    let value = |option: &str| {
        words.iter().enumerate().rev().find_map(|(at, word)| match word.strip_prefix(option)? {
            "" => words.get(at + 1).map(String::as_str),
            joined => Some(joined),
        })
    };
    let number = |option: &str| value(option).and_then(|own| own.parse::<u16>().ok());
    let addresses = value("-l").unwrap_or("0.0.0.0");
    let mut found = Vec::new();
    for address in addresses.split(',').filter(|own| own.len() <= 64).take(MAX_PARTS) {
        let ports = [("tcp", number("-p").unwrap_or(PORT)), ("udp", number("-U").unwrap_or(0))];
        for (protocol, port) in ports.into_iter().filter(|(_, port)| *port > 0) {
            let place = (address.trim_matches(['[', ']']).to_owned(), port);
            let mut own = endpoint(place, "memcached", Answer::No, locators.to_vec());
            protocol.clone_into(&mut own.protocol);
            found.push(own);
        }
    }
    found
}
