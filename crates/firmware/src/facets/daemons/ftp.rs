// SPDX-License-Identifier: Apache-2.0 OR MIT
//! ProFTPD (`<Anonymous …>` blocks) and Pure-FTPd (its configuration, and Debian's folder of one file
//! per option). vsftpd is read with the daemons of plain keys.

use thirteen_evidence::facts::{Answer, Daemon, Endpoint, Setting};

use super::include::{Includes, blanks};
use super::{MAX_PARTS, Reading, Source, endpoint, place};
use crate::config::assignments::{self, Assignment};
use crate::view::lines;

const PROFTPD: &[&str] = &["/etc/proftpd/proftpd.conf", "/etc/proftpd.conf"];
const PURE: &[&str] = &["/etc/pure-ftpd/pure-ftpd.conf", "/etc/pure-ftpd.conf"];
const PURE_FOLDER: &str = "/etc/pure-ftpd/conf";
const PURE_SETTINGS: &[&str] = &[
    "NoAnonymous",
    "AnonymousOnly",
    "AnonymousCantUpload",
    "AnonymousCanCreateDirs",
    "TLS",
    "Bind",
];

pub(super) fn read(reading: &mut Reading<'_, '_>) {
    PROFTPD.iter().for_each(|path| proftpd(reading, path));
    for path in PURE {
        let Some(source) = reading.open(path) else { continue };
        let mut daemon = reading.daemon("pure-ftpd", path, reading.whole(source));
        for own in assignments::blanks(source.text).take(4096) {
            let is_listed = PURE_SETTINGS.iter().any(|name| name.as_bytes() == own.key);
            if is_listed && daemon.settings.len() < MAX_PARTS {
                daemon.settings.push(reading.setting(source, &own.line, own.key, own.value));
            }
        }
        daemon.endpoints.extend(bound(&daemon));
        reading.found.push(daemon);
    }
    folder(reading);
}

/// Files that the configuration includes.
const INCLUDES: Includes =
    Includes { key: "Include", folder: "/etc/proftpd", of_folder: "", until: None };
/// Settings of the server itself.
const SERVER: &[(&[u8], &[u8])] = &[
    (b"port", b"Port"),
    (b"sftpengine", b"SFTPEngine"),
    (b"tlsengine", b"TLSEngine"),
    (b"tlsrequired", b"TLSRequired"),
];

/// What stands inside `<Anonymous>` holds for those who give no password. A block that asks for one
/// after all, stands under a condition or forbids to log in is told of under another name, and so is
/// TLS that is required under a condition, or of one of several servers.
fn proftpd(reading: &mut Reading<'_, '_>, path: &str) {
    let Some(source) = reading.open(path) else { return };
    let daemon = reading.daemon("proftpd", path, reading.whole(source));
    let mut parser = ProFtpd {
        daemon,
        conditions: Vec::new(),
        in_limit: false,
        forbids_all: false,
        block: None,
        loads_tls: false,
        has_others: false,
        in_host: false,
        is_for_all: false,
        address: None,
    };
    for (source, own) in blanks(reading, source, &INCLUDES) {
        parser.line(reading, source, &own);
    }
    let daemon = parser.finish();
    reading.found.push(daemon);
}

struct ProFtpd {
    daemon: Daemon,
    /// What is open: whether it makes what stands in it hold under a condition.
    conditions: Vec<bool>,
    in_limit: bool,
    forbids_all: bool,
    block: Option<(Setting, bool)>,
    /// Its module of TLS is loaded by a line of its own.
    loads_tls: bool,
    /// There are other servers on other addresses.
    has_others: bool,
    /// One of them is open.
    in_host: bool,
    /// Whoever comes to another address is answered too.
    is_for_all: bool,
    address: Option<Endpoint>,
}

impl ProFtpd {
    fn line<'f>(&mut self, reading: &Reading<'_, 'f>, source: Source<'f>, own: &Assignment<'f>) {
        let key = own.key.to_ascii_lowercase();
        let key = key.strip_suffix(b">").unwrap_or(&key);
        let value = own.value.strip_suffix(b">").unwrap_or(own.value).trim_ascii();
        let lower = value.to_ascii_lowercase();
        let mut words = lower.split(u8::is_ascii_whitespace).filter(|word| !word.is_empty());
        let is_conditional = self.conditions.contains(&true);
        match key {
            b"<ifmodule" if self.loads_tls && lower == b"mod_tls.c" => self.conditions.push(false),
            b"<virtualhost" => {
                self.has_others = true;
                self.in_host = true;
                self.conditions.push(true);
                self.keep(reading.setting(source, &own.line, b"VirtualHost", b""));
            }
            b"<ifdefine" | b"<ifmodule" => self.conditions.push(true),
            b"sftpengine" if self.in_host => {
                self.keep(reading.setting(source, &own.line, b"SFTPEngineOfHost", &lower));
            }
            b"port" if self.in_host => {}
            b"</ifdefine" | b"</ifmodule" | b"</virtualhost" => {
                self.conditions.pop();
                self.in_host &= key != b"</virtualhost";
            }
            b"loadmodule" if !is_conditional => self.loads_tls |= lower == b"mod_tls.c",
            b"defaultserver" => self.is_for_all |= lower == b"on",
            b"defaultaddress" if !is_conditional && value.len() <= 64 => {
                let place = (String::from_utf8_lossy(value).into_owned(), 21);
                let locators = vec![reading.line(source, &own.line)];
                self.address = Some(endpoint(place, "ftp", Answer::No, locators));
            }
            b"<limit" => self.in_limit = words.any(|word| matches!(word, b"login" | b"all")),
            b"</limit" => self.in_limit = false,
            b"</anonymous" => keep_block(&mut self.daemon.settings, self.block.take()),
            b"denyall" | b"deny" | b"denyuser" | b"denygroup" if self.in_limit => {
                match &mut self.block {
                    Some((_, is_limited)) => *is_limited = true,
                    None => self.forbids_all = true,
                }
            }
            b"anonrequirepassword" if words.next() == Some(b"on") => {
                if let Some((_, is_limited)) = &mut self.block {
                    *is_limited = true;
                }
            }
            b"user" if self.block.is_some() => self.keep(reading.setting(
                source,
                &own.line,
                b"AnonymousUser",
                words.next().unwrap_or_default(),
            )),
            b"<anonymous" => {
                keep_block(&mut self.daemon.settings, self.block.take());
                let setting = reading.setting(source, &own.line, b"Anonymous", value);
                self.block = Some((setting, is_conditional));
            }
            key => {
                let known = SERVER.iter().find(|(lower, _)| *lower == key);
                let Some((_, name)) = known.filter(|_| self.block.is_none()) else { return };
                let mut setting = reading.setting(source, &own.line, name, &lower);
                if is_conditional {
                    setting.name.push_str(LIMITED_SUFFIX);
                }
                self.keep(setting);
            }
        }
    }

    fn keep(&mut self, setting: Setting) {
        if self.daemon.settings.len() < MAX_PARTS {
            self.daemon.settings.push(setting);
        }
    }

    fn finish(mut self) -> Daemon {
        let settings = &mut self.daemon.settings;
        keep_block(settings, self.block.take());
        let limited = |own: &mut Setting, name: &str| {
            if own.name == name {
                own.name.push_str(LIMITED_SUFFIX);
            }
        };
        if self.forbids_all {
            settings.iter_mut().for_each(|own| limited(own, "Anonymous"));
        }
        if self.has_others {
            settings.iter_mut().for_each(|own| limited(own, "TLSRequired"));
        }
        // Who comes to an address that is no server's is turned away.
        let is_alone = !self.has_others && !self.is_for_all;
        self.daemon.endpoints.extend(self.address.filter(|_| is_alone));
        self.daemon
    }
}

/// What the name of a setting ends in that holds for some, or under a condition.
const LIMITED_SUFFIX: &str = "Limited";

fn keep_block(settings: &mut Vec<Setting>, block: Option<(Setting, bool)>) {
    let block = block.filter(|_| settings.len() < MAX_PARTS);
    settings.extend(block.map(|(mut own, is_limited)| {
        if is_limited {
            own.name.push_str(LIMITED_SUFFIX);
        }
        own
    }));
}

fn folder(reading: &mut Reading<'_, '_>) {
    let mut daemon = None;
    for name in PURE_SETTINGS {
        let path = format!("{PURE_FOLDER}/{name}");
        let Some(source) = reading.open(&path) else { continue };
        let Some(line) = lines(source.text).next() else { continue };
        let own = daemon.get_or_insert_with(|| {
            reading.daemon("pure-ftpd", PURE_FOLDER, reading.line(source, &line))
        });
        let value = line.bytes.trim_ascii();
        own.settings.push(reading.setting(source, &line, name.as_bytes(), value));
    }
    reading.found.extend(daemon.map(|mut own: Daemon| {
        own.endpoints.extend(bound(&own));
        own
    }));
}

/// `Bind 127.0.0.1,21`; both parts may be left out (pure-ftpd(8), `-S`).
fn bound(daemon: &Daemon) -> Option<Endpoint> {
    let own = daemon.settings.iter().rfind(|own| own.name == "Bind")?;
    let (address, port) = own.value.split_once(',').unwrap_or((&own.value, "21"));
    let place = place(format!("[{}]:{}", address.trim(), port.trim()).as_bytes())?;
    Some(endpoint(place, "ftp", Answer::No, own.locators.clone()))
}
