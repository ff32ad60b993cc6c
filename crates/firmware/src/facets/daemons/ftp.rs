// SPDX-License-Identifier: Apache-2.0 OR MIT
//! ProFTPD (`<Anonymous …>` blocks) and Pure-FTPd (its configuration, and Debian's folder of one file
//! per option). vsftpd is read with the daemons of plain keys.

use thirteen_evidence::facts::Setting;

use super::{MAX_PARTS, Reading};
use crate::config::assignments;
use crate::view::lines;

const PROFTPD: &[&str] = &["/etc/proftpd/proftpd.conf", "/etc/proftpd.conf"];
const PURE: &[&str] = &["/etc/pure-ftpd/pure-ftpd.conf", "/etc/pure-ftpd.conf"];
const PURE_FOLDER: &str = "/etc/pure-ftpd/conf";
const PURE_SETTINGS: &[&str] =
    &["NoAnonymous", "AnonymousOnly", "AnonymousCantUpload", "AnonymousCanCreateDirs", "TLS"];

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
        reading.found.push(daemon);
    }
    folder(reading);
}

/// What stands inside `<Anonymous>` holds for those who give no password. A block that asks for one
/// after all, stands under a condition or forbids to log in is told of under another name.
fn proftpd(reading: &mut Reading<'_, '_>, path: &str) {
    let Some(source) = reading.open(path) else { return };
    let mut daemon = reading.daemon("proftpd", path, reading.whole(source));
    let mut conditions = 0_usize;
    let mut in_limit = false;
    let mut forbids_all = false;
    let mut block: Option<(Setting, bool)> = None;
    for line in lines(source.text).take(4096) {
        let bare = line.bytes.trim_ascii().to_ascii_lowercase();
        let mut words = bare.split(u8::is_ascii_whitespace).filter(|word| !word.is_empty());
        let first = words.next().unwrap_or_default();
        match first {
            b"<ifdefine" | b"<ifmodule" => conditions += 1,
            b"</ifdefine>" | b"</ifmodule>" => conditions = conditions.saturating_sub(1),
            b"<limit" => {
                in_limit = words.any(|word| {
                    matches!(word.strip_suffix(b">").unwrap_or(word), b"login" | b"all")
                });
            }
            b"</limit>" => in_limit = false,
            b"</anonymous>" => keep_block(&mut daemon.settings, block.take()),
            b"denyall" | b"deny" | b"denyuser" | b"denygroup" if in_limit => match &mut block {
                Some((_, is_limited)) => *is_limited = true,
                None => forbids_all = true,
            },
            b"anonrequirepassword" if words.next() == Some(b"on") => {
                if let Some((_, is_limited)) = &mut block {
                    *is_limited = true;
                }
            }
            b"user" if block.is_some() && daemon.settings.len() < MAX_PARTS => {
                let account = words.next().unwrap_or_default();
                let account = reading.setting(source, &line, b"AnonymousUser", account);
                daemon.settings.push(account);
            }
            _ if first.starts_with(b"<anonymous") && daemon.settings.len() < MAX_PARTS => {
                keep_block(&mut daemon.settings, block.take());
                let rest = line.bytes.trim_ascii().get(10..).unwrap_or_default().trim_ascii();
                let folder = rest.strip_suffix(b">").unwrap_or(rest);
                let setting = reading.setting(source, &line, b"Anonymous", folder);
                block = Some((setting, conditions > 0));
            }
            _ => {}
        }
    }
    keep_block(&mut daemon.settings, block);
    if forbids_all {
        let blocks = daemon.settings.iter_mut().filter(|own| own.name == "Anonymous");
        blocks.for_each(|own| LIMITED.clone_into(&mut own.name));
    }
    reading.found.push(daemon);
}

/// A block that is limited.
const LIMITED: &str = "AnonymousLimited";

fn keep_block(settings: &mut Vec<Setting>, block: Option<(Setting, bool)>) {
    let block = block.filter(|_| settings.len() < MAX_PARTS);
    settings.extend(block.map(|(mut own, is_limited)| {
        if is_limited {
            LIMITED.clone_into(&mut own.name);
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
    reading.found.extend(daemon);
}
