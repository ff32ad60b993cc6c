// SPDX-License-Identifier: Apache-2.0 OR MIT
//! ProFTPD (`<Anonymous …>` blocks) and Pure-FTPd (its configuration, and Debian's folder of one file
//! per option). vsftpd is read with the daemons of plain keys.

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

/// What stands inside `<Anonymous>` holds for those who give no password; `<Limit WRITE>` in it may
/// forbid to write.
fn proftpd(reading: &mut Reading<'_, '_>, path: &str) {
    let Some(source) = reading.open(path) else { return };
    let mut daemon = reading.daemon("proftpd", path, reading.whole(source));
    for line in lines(source.text).take(4096) {
        let bare = line.bytes.trim_ascii();
        let block = bare.strip_prefix(b"<Anonymous").map(<[u8]>::trim_ascii);
        if let Some(rest) = block
            && daemon.settings.len() < MAX_PARTS
        {
            let folder = rest.strip_suffix(b">").unwrap_or(rest);
            daemon.settings.push(reading.setting(source, &line, b"Anonymous", folder));
        }
    }
    reading.found.push(daemon);
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
