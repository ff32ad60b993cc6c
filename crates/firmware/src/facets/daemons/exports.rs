// SPDX-License-Identifier: Apache-2.0 OR MIT
//! What NFS exports (exports(5)): `/etc/exports`, and the tables below `/etc/exports.d`. Each export is
//! a daemon that has its path in `share`, and whom it is for, with the options that hold, in `client`.

use super::{MAX_PARTS, Reading};
use crate::view::{joined, trimmed};

const TABLE: &str = "/etc/exports";
const FOLDER: &str = "/etc/exports.d";
/// Exports of one table that are believed.
const MAX_EXPORTS: usize = 1024;
/// Clients of one export that are believed.
const MAX_CLIENTS: usize = 64;

pub(super) fn read(reading: &mut Reading<'_, '_>) {
    table(reading, TABLE);
    let names = reading.files.list(FOLDER.as_bytes()).unwrap_or_default();
    for name in names.into_iter().filter(|name| name.ends_with(b".exports")).take(MAX_PARTS) {
        if let Ok(name) = std::str::from_utf8(name) {
            table(reading, &format!("{FOLDER}/{name}"));
        }
    }
}

fn table(reading: &mut Reading<'_, '_>, path: &str) {
    let Some(source) = reading.open(path) else { return };
    let exports = joined(source.text).filter_map(|(line, whole)| Some((line, export(&whole)?)));
    for (line, export) in exports.take(MAX_EXPORTS) {
        let mut daemon = reading.daemon("nfsd", path, reading.line(source, &line));
        daemon.settings.push(reading.setting(source, &line, b"share", &export.path));
        for client in export.clients.iter() {
            daemon.settings.push(reading.setting(source, &line, b"client", client.as_bytes()));
        }
        reading.found.push(daemon);
    }
}

struct Export {
    path: Vec<u8>,
    /// `HOST(OPTIONS)`, the host `*` where none is named.
    clients: Vec<String>,
}

/// `/path -defaults host(options) host`. Without a host it is for everybody; so is `host (options)`, with
/// a blank too many, besides for the host with the options that hold anyway.
fn export(whole: &[u8]) -> Option<Export> {
    let bare = whole.trim_ascii();
    let (path, rest) = match bare.strip_prefix(b"\"") {
        Some(quoted) => quoted.split_at(memchr::memchr(b'"', quoted)?),
        None => bare.split_at(bare.iter().position(u8::is_ascii_whitespace).unwrap_or(bare.len())),
    };
    if path.first() != Some(&b'/') {
        return None;
    }
    let rest = rest.strip_prefix(b"\"").unwrap_or(rest);
    let words = rest.split(u8::is_ascii_whitespace).filter(|word| !word.is_empty());
    let (mut defaults, mut clients) = (String::new(), Vec::new());
    for word in words.take_while(|word| !word.starts_with(b"#")).take(MAX_CLIENTS) {
        if let Some(options) = word.strip_prefix(b"-") {
            defaults = trimmed(options);
            continue;
        }
        let at = memchr::memchr(b'(', word).unwrap_or(word.len());
        let (host, options) = word.split_at(at);
        let options = options.strip_prefix(b"(").unwrap_or_default();
        clients.push(client(host, &defaults, options.strip_suffix(b")").unwrap_or(options)));
    }
    if clients.is_empty() {
        clients.push(client(b"", &defaults, b""));
    }
    Some(Export { path: path.to_vec(), clients })
}

/// The options that hold: the line's own, then the client's.
fn client(host: &[u8], defaults: &str, own: &[u8]) -> String {
    let host = if host.is_empty() { b"*" } else { host };
    let own = trimmed(own);
    let options: Vec<&str> = [defaults, &own].into_iter().filter(|own| !own.is_empty()).collect();
    format!("{}({})", trimmed(host), options.join(","))
}

#[cfg(test)]
mod tests {
    use super::super::tests::{daemons, settings};

    fn of(path: &str, text: &str) -> Vec<Vec<(String, String)>> {
        let found = daemons(&[(path, text)]).into_iter().filter(|own| own.program == "nfsd");
        let plain = |own: &thirteen_evidence::facts::Daemon| {
            let all = settings(own).into_iter();
            all.map(|(name, value)| (name.to_owned(), value.to_owned())).collect()
        };
        found.map(|own| plain(&own)).collect()
    }

    /// The clients of the one export of a table.
    fn clients(text: &str) -> Vec<String> {
        let mut found = of(super::TABLE, text);
        assert_eq!(found.len(), 1, "{text}");
        let all = found.remove(0).into_iter().filter(|own| own.0 == "client");
        all.map(|own| own.1).collect()
    }

    #[test]
    fn exports_as_the_manual_has_them() {
        // exports(5), EXAMPLE.
        assert_eq!(
            clients("/ master(rw) trusty(rw,no_root_squash)\n"),
            ["master(rw)", "trusty(rw,no_root_squash)"]
        );
        assert_eq!(
            clients("/srv/www  -sync,rw server @trusted @external(ro)\n"),
            ["server(sync,rw)", "@trusted(sync,rw)", "@external(sync,rw,ro)"]
        );
        assert_eq!(clients("/pub *(ro,insecure,all_squash)\n"), ["*(ro,insecure,all_squash)"]);
        assert_eq!(clients("/pub host (rw)\n"), ["host()", "*(rw)"]);
        assert_eq!(clients("/pub\n"), ["*()"]);
        assert_eq!(clients("# /a *(rw)\n\n/b \\\n  *(rw) # x(rw)\n"), ["*(rw)"]);
    }

    #[test]
    fn a_path_with_blanks_and_a_table_of_its_own() {
        let found = of("/etc/exports.d/disk.exports", "\"/mnt/my disk\" 192.168.1.0/24(rw)\n");
        assert_eq!(found[0][0], ("share".to_owned(), "/mnt/my disk".to_owned()));
        assert_eq!(found[0][1], ("client".to_owned(), "192.168.1.0/24(rw)".to_owned()));
        assert!(of("/etc/exports.d/disk.bak", "/mnt *(rw)\n").is_empty());
    }

    #[test]
    fn hostile_tables_end() {
        assert!(of(super::TABLE, "\"/a\nhost(rw)\n((((\n\\\n").is_empty());
        let many = format!("/a {}\n", "*(".repeat(1000)).repeat(3000);
        assert!(of(super::TABLE, &many).len() <= super::MAX_EXPORTS);
        assert_eq!(
            of(super::TABLE, &format!("/a{}", " *(rw)".repeat(2000)))[0].len(),
            1 + super::MAX_CLIENTS
        );
    }
}
