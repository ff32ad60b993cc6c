// SPDX-License-Identifier: Apache-2.0 OR MIT
//! What is shared: Samba's smb.conf(5) and OpenWrt's `/etc/config/samba*` and `ksmbd`, rsync's
//! rsyncd.conf(5). The server is a daemon, and so is each share, which has its name in `share`.

use super::{MAX_PARTS, Reading, Source};
use crate::config::{ini, uci};

const SMB: &[&str] = &[
    "/etc/samba/smb.conf",
    "/etc/smb.conf",
    "/etc/samba/smb.conf.template",
    "/etc/ksmbd/ksmbd.conf",
    "/etc/ksmbd/ksmbd.conf.template",
];
/// Files of OpenWrt, with the kind of their sections.
const UCI: &[(&str, &str)] = &[
    ("/etc/config/samba4", "sambashare"),
    ("/etc/config/samba", "sambashare"),
    ("/etc/config/ksmbd", "share"),
];
const RSYNC: &[&str] = &["/etc/rsyncd.conf", "/etc/rsync/rsyncd.conf"];

/// What a server's section says, by the manual's names.
const SERVER: &[&str] = &[
    "map to guest",
    "restrict anonymous",
    "null passwords",
    "server min protocol",
    "min protocol",
    "server max protocol",
    "max protocol",
    "protocol",
    "lanman auth",
    "ntlm auth",
    "server signing",
    "interfaces",
    "bind interfaces only",
    "hosts allow",
    "allow hosts",
    "hosts deny",
    "deny hosts",
    "valid users",
    "server smb encrypt",
    "smb encrypt",
    "security",
    // Of a share, these are what shares are given that say nothing of it.
    "guest ok",
    "public",
    "read only",
    "writable",
    "writeable",
    "write ok",
];
/// What a share says.
const SHARE: &[&str] = &[
    "path",
    "guest ok",
    "public",
    "guest only",
    "read only",
    "writable",
    "writeable",
    "write ok",
    "valid users",
    "hosts allow",
    "allow hosts",
    "hosts deny",
    "deny hosts",
    "available",
    "printable",
];
/// What a module of rsync says, beside `path`.
const MODULE: &[&str] =
    &["path", "auth users", "secrets file", "read only", "write only", "hosts allow", "hosts deny"];
/// What rsync says of all modules.
const RSYNC_SERVER: &[&str] =
    &["address", "port", "auth users", "read only", "hosts allow", "hosts deny"];

pub(super) fn read(reading: &mut Reading<'_, '_>) {
    SMB.iter().for_each(|path| samba(reading, path));
    for path in RSYNC {
        let server = |own: &ini::Section<'_>| own.line.is_none() || own.is("global");
        files(reading, path, "rsync", server, (RSYNC_SERVER, MODULE));
    }
    for (path, kind) in UCI {
        openwrt(reading, path, kind.as_bytes());
    }
}

pub(super) fn samba(reading: &mut Reading<'_, '_>, path: &str) {
    let program = if path.contains("ksmbd") { "ksmbd" } else { "smbd" };
    let server = |own: &ini::Section<'_>| own.is("global");
    files(reading, path, program, server, (SERVER, SHARE));
}

fn files(
    reading: &mut Reading<'_, '_>,
    path: &str,
    program: &str,
    is_server: impl Fn(&ini::Section<'_>) -> bool,
    (of_server, of_share): (&[&str], &[&str]),
) {
    let Some(source) = reading.open(path) else { return };
    for section in ini::sections(source.text).iter().take(MAX_PARTS) {
        let locator = match &section.line {
            Some(line) => reading.line(source, line),
            None => reading.whole(source),
        };
        let mut daemon = reading.daemon(program, path, locator);
        if is_server(section) {
            listed(reading, source, section, of_server, &mut daemon.settings);
            if daemon.settings.is_empty() {
                continue;
            }
        } else {
            let Some(line) = &section.line else { continue };
            daemon.settings.push(reading.setting(source, line, b"share", section.name));
            listed(reading, source, section, of_share, &mut daemon.settings);
        }
        reading.found.push(daemon);
    }
}

/// The settings that are listed, by the manual's names.
fn listed<'f>(
    reading: &Reading<'_, 'f>,
    source: Source<'f>,
    section: &ini::Section<'_>,
    names: &[&str],
    settings: &mut Vec<thirteen_evidence::facts::Setting>,
) {
    for own in &section.entries {
        let key = ini::plain(own.key);
        let Some(name) = names.iter().find(|name| ini::plain(name.as_bytes()) == key) else {
            continue;
        };
        if settings.len() < MAX_PARTS {
            settings.push(reading.setting(source, &own.line, name.as_bytes(), own.value));
        }
    }
}

fn openwrt(reading: &mut Reading<'_, '_>, path: &str, kind: &[u8]) {
    let Some(source) = reading.open(path) else { return };
    let program = if path.ends_with("ksmbd") { "ksmbd" } else { "smbd" };
    for section in uci::sections(source.text).iter().filter(|own| own.kind == kind) {
        let mut daemon = reading.daemon(program, path, reading.line(source, &section.line));
        let name = section.option(b"name");
        let name = name.map_or(&section.line, |own| &own.line);
        let words = uci::words(name.bytes);
        let value = words.last().map(Vec::as_slice).unwrap_or_default();
        daemon.settings.push(reading.setting(source, name, b"share", value));
        for own in &section.options {
            let key = ini::plain(&own.name);
            // `users` is what smb.conf calls `valid users`.
            let known = if own.name == b"users" {
                Some(&"valid users")
            } else {
                SHARE.iter().find(|name| ini::plain(name.as_bytes()) == key)
            };
            if let Some(known) = known.filter(|_| daemon.settings.len() < MAX_PARTS) {
                let setting = reading.setting(source, &own.line, known.as_bytes(), &own.value);
                daemon.settings.push(setting);
            }
        }
        reading.found.push(daemon);
    }
}
