// SPDX-License-Identifier: Apache-2.0 OR MIT
//! Stores of data in memory: Redis and Valkey (redis.conf), memcached (memcached(1): Debian's
//! `/etc/memcached.conf` is its command line, an option a line).

use thirteen_evidence::Locator;
use thirteen_evidence::facts::{Answer, Daemon, Endpoint, Service, Setting};

use super::{MAX_PARTS, Reading, endpoint};
use crate::config::assignments;

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

/// Settings of Redis whose value is kept.
const SETTINGS: &[&str] = &["bind", "port", "protected-mode", "aclfile", "tls-port", "include"];

pub(super) fn redis(reading: &mut Reading<'_, '_>, path: &str) {
    let Some(source) = reading.open(path) else { return };
    let program = if path.contains("valkey") { "valkey-server" } else { "redis-server" };
    let mut daemon = reading.daemon(program, path, reading.whole(source));
    for own in assignments::blanks(source.text).take(4096) {
        let is = |name: &str| own.key.eq_ignore_ascii_case(name.as_bytes());
        let setting =
            if SETTINGS.iter().any(|name| is(name)) || (is("user") && is_plain(own.line.bytes)) {
                reading.setting(source, &own.line, own.key, own.value)
            } else if ["requirepass", "user"].iter().any(|name| is(name)) && !own.value.is_empty() {
                let mut secret = reading.secret(source, &own.line, own.key);
                if is("user") && own.value.starts_with(b"default ") {
                    "default …".clone_into(&mut secret.value);
                }
                secret
            } else {
                continue;
            };
        if daemon.settings.len() < MAX_PARTS {
            daemon.settings.push(setting);
        }
    }
    daemon.endpoints = places(&daemon);
    reading.found.push(daemon);
}

/// Whether the line of a user holds no password and no hash of one (Redis, "ACL").
fn is_plain(line: &[u8]) -> bool {
    let mut words = line.split(u8::is_ascii_whitespace);
    !words.any(|word| word.first().is_some_and(|first| b"<>#!\"'".contains(first)))
}

/// Without `bind` it listens on every address; `port 0` shuts TCP.
fn places(daemon: &Daemon) -> Vec<Endpoint> {
    let last = |name: &str| daemon.settings.iter().rfind(|own| own.name.eq_ignore_ascii_case(name));
    let port = last("port").map_or(Some(6379), |own| own.value.parse::<u16>().ok());
    let Some(port) = port.filter(|port| *port > 0) else { return Vec::new() };
    let bind = last("bind");
    let locators = bind.or_else(|| last("port")).map_or(&daemon.locators, |own| &own.locators);
    let addresses = bind.map_or("*", |own| own.value.as_str());
    let addresses = addresses.split_whitespace().filter(|own| own.len() <= 64).take(MAX_PARTS);
    addresses
        .map(|address| {
            let address = match address.trim_start_matches('-') {
                "*" => "0.0.0.0",
                "::*" => "::",
                address => address,
            };
            let locators = locators.iter().take(1).cloned().collect();
            endpoint((address.to_owned(), port), "redis", Answer::No, locators)
        })
        .collect()
}

/// What the command lines say that start Redis: `redis-server [FILE] --NAME VALUE…`, behind what its
/// file says. Without a file it reads none.
pub(super) fn by_command(services: &[Service], daemons: &mut Vec<Daemon>) {
    for service in services {
        let program = service.program.rsplit('/').next().unwrap_or_default();
        if !matches!(program, "redis-server" | "valkey-server") {
            continue;
        }
        let options = options(service);
        let file = service.arguments.first().filter(|word| !word.starts_with('-'));
        if options.is_empty() {
            continue;
        }
        let is_here = |own: &[Locator]| beside(own, &service.locators);
        let Some(file) = file else {
            let mut own = Daemon {
                program: program.to_owned(),
                config: String::new(),
                enabled: Answer::Unknown,
                endpoints: Vec::new(),
                settings: options,
                locators: service.locators.iter().take(1).map(|own| masked(own, service)).collect(),
            };
            own.endpoints = places(&own);
            daemons.extend((!own.locators.is_empty()).then_some(own));
            continue;
        };
        // Of several that read one file each has its own options: then they are nobody's.
        let reads = |own: &&Service| own.arguments.first() == Some(file) && is_here(&own.locators);
        let of_file = |own: &&mut Daemon| own.config == *file && is_here(&own.locators);
        if services.iter().filter(reads).count() == 1
            && let Some(own) = daemons.iter_mut().find(of_file)
        {
            own.settings.extend(options);
            own.endpoints = places(own);
        }
    }
}

/// The options that are listed, each with all words up to the next.
fn options(service: &Service) -> Vec<Setting> {
    let mut found: Vec<Setting> = Vec::new();
    let mut is_listed = false;
    for word in service.arguments.iter().take(MAX_PARTS) {
        if let Some(name) = word.strip_prefix("--") {
            is_listed = SETTINGS.contains(&name) || name == "requirepass";
            let place = service.locators.iter().take(1).map(|own| masked(own, service));
            let locators = place.collect();
            found.extend(is_listed.then(|| Setting {
                name: name.to_owned(),
                value: String::new(),
                locators,
            }));
        } else if is_listed && let Some(own) = found.last_mut() {
            match own.name.as_str() {
                "requirepass" => "…".clone_into(&mut own.value),
                _ if own.value.is_empty() => own.value.clone_from(word),
                _ => own.value = format!("{} {word}", own.value),
            }
        }
    }
    // An empty password is none.
    found.retain(|own| own.name != "requirepass" || !own.value.is_empty());
    found
}

/// A place without the password that stands in it.
fn masked(place: &Locator, service: &Service) -> Locator {
    let mut place = place.clone();
    let password = service.arguments.iter().skip_while(|word| *word != "--requirepass").nth(1);
    if let (Some(excerpt), Some(password)) = (&mut place.excerpt, password)
        && !password.is_empty()
    {
        *excerpt = excerpt.replace(password.as_str(), "…");
    }
    place
}

/// Whether two places lie in the same container.
fn beside(one: &[Locator], other: &[Locator]) -> bool {
    fn outer(own: &[Locator]) -> Option<&[String]> {
        Some(own.first()?.path.split_last()?.1)
    }
    outer(one) == outer(other)
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
fn of_words(words: &[String], locators: &[Locator]) -> Vec<Endpoint> {
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
