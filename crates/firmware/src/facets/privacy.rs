// SPDX-License-Identifier: Apache-2.0 OR MIT
//! Personal data that ships in databases, logs that leave the device, core dumps, what a reset to
//! factory settings erases, and the addresses that programs, scripts and configurations name.

mod reset;
mod sign;

use std::collections::BTreeMap;

use thirteen_evidence::facts::{Address, PrivacySign};
use thirteen_evidence::{Area, Evidence};
use thirteen_unpack::{EntryKind, Seat};

use crate::config::without_credentials;
use crate::facet::{Kept, LookedAt, Want};
use crate::view::{FileSystem, Image, lines, trimmed};

/// Addresses of one file that are kept.
const MAX_OF_FILE: usize = 64;
/// Hosts of one artefact that are kept.
const MAX_HOSTS: usize = 2048;
/// Places of one host that are named.
const MAX_LOCATORS: usize = 4;
/// `://` of one content that are looked at.
const MAX_MARKS: usize = 16_384;
/// Bytes of a database that are searched for personal data.
const MAX_DATABASE: usize = 4 << 20;

const SCHEMES: [&str; 10] =
    ["amqp", "coap", "ftp", "http", "https", "mqtt", "mqtts", "tcp", "ws", "wss"];

/// Columns that hold what tells of a person.
const PERSONAL: [&str; 12] = [
    "address",
    "birthdate",
    "birthday",
    "email",
    "firstname",
    "first_name",
    "lastname",
    "last_name",
    "latitude",
    "phone",
    "phonenumber",
    "surname",
];

/// The facet.
pub struct Facet;

/// What is kept of a content.
struct Seen {
    addresses: Vec<Named>,
    database: Option<Database>,
}

/// An address.
struct Named {
    scheme: &'static str,
    host: String,
    offset: u64,
    length: u64,
    excerpt: String,
}

/// A database with a table of persons that is not empty.
struct Database {
    columns: String,
    offset: u64,
    length: u64,
}

impl crate::facet::Facet for Facet {
    fn area(&self) -> Area {
        Area::Privacy
    }

    fn want(&self, seat: &Seat<'_>) -> Want {
        match seat.header.kind {
            EntryKind::File if is_settings(&seat.header.path) => Want::Text,
            EntryKind::File if reset::is_one(&seat.header.path) => Want::Text,
            EntryKind::File if !is_reading(&seat.header.path) => Want::Scan,
            EntryKind::Stream | EntryKind::Region => Want::Scan,
            _ => Want::Nothing,
        }
    }

    fn scan(&self, _: &Seat<'_>, content: &[u8]) -> Option<Kept> {
        let seen = Seen { addresses: addresses(content), database: database(content) };
        (!seen.addresses.is_empty() || seen.database.is_some()).then(|| Box::new(seen) as Kept)
    }

    fn fold(&self, image: &Image<'_>, evidence: &mut Evidence, looked: &mut LookedAt) {
        image.file_systems().for_each(|_| looked.source());
        for files in image.roots() {
            settings(image, files, evidence, looked);
            evidence.privacy.extend(reset::signs(image, files, looked));
        }
        let mut hosts: BTreeMap<(String, &'static str), Address> = BTreeMap::new();
        for (entry, seen) in image.kept::<Seen>(Area::Privacy) {
            looked.file(image.tree().entries.get(entry).map_or(0, |own| own.read));
            if let Some(database) = &seen.database {
                evidence.privacy.push(PrivacySign {
                    kind: "personal-data".to_owned(),
                    value: database.columns.clone(),
                    locators: vec![image.span(entry, database.offset, database.length)],
                });
            }
            for own in &seen.addresses {
                let key = (own.host.clone(), own.scheme);
                if hosts.len() >= MAX_HOSTS && !hosts.contains_key(&key) {
                    continue;
                }
                let known = hosts.entry(key).or_insert_with(|| Address {
                    host: own.host.clone(),
                    scheme: own.scheme.to_owned(),
                    locators: Vec::new(),
                });
                if known.locators.len() < MAX_LOCATORS {
                    let place = image.span(entry, own.offset, own.length);
                    known.locators.push(place.excerpt(own.excerpt.clone()));
                }
            }
        }
        evidence.addresses.extend(hosts.into_values());
    }
}

/// Folders of such files.
const FOLDERS: &[&[u8]] = &[
    b"/etc/sysctl.d/",
    b"/etc/init.d/",
    b"/etc/rsyslog.d/",
    b"/etc/syslog-ng/",
    b"/etc/systemd/coredump.conf.d/",
    b"/etc/security/limits.d/",
];

/// Files whose lines say where logs go and whether cores are kept.
fn is_settings(path: &[u8]) -> bool {
    matches!(
        path,
        b"/etc/sysctl.conf"
            | b"/etc/syslog.conf"
            | b"/etc/rsyslog.conf"
            | b"/etc/config/system"
            | b"/etc/inittab"
            | b"/etc/profile"
            | b"/etc/rc.local"
            | b"/etc/systemd/coredump.conf"
            | b"/etc/security/limits.conf"
    ) || FOLDERS.iter().any(|own| path.starts_with(own))
}

/// What is there to be read by people, and the modules of the kernel.
fn is_reading(path: &[u8]) -> bool {
    let in_folder = ["/doc/", "/man/", "/licenses/", "/opkg/info/"];
    path.ends_with(b".ko")
        || in_folder.iter().any(|own| memchr::memmem::find(path, own.as_bytes()).is_some())
}

fn settings(
    image: &Image<'_>,
    files: &FileSystem<'_>,
    evidence: &mut Evidence,
    looked: &mut LookedAt,
) {
    for found in files.iter().filter(|own| is_settings(&own.header.path)) {
        let Some(text) = found.text else { continue };
        looked.file(text.len() as u64);
        for line in lines(text) {
            let Some((kind, value)) = sign::of(&found.header.path, &line) else { continue };
            let locators = vec![crate::config::locate(image, found, &line)];
            let (kind, value) = (kind.to_owned(), trimmed(value));
            evidence.privacy.push(PrivacySign { kind, value, locators });
        }
    }
}

/// The addresses that a content names, each host once.
fn addresses(content: &[u8]) -> Vec<Named> {
    let mut found: Vec<Named> = Vec::new();
    for at in memchr::memmem::find_iter(content, b"://").take(MAX_MARKS) {
        let Some((scheme, host, end)) = address(content, at) else { continue };
        if found.iter().any(|own| own.host == host && own.scheme == scheme) {
            continue;
        }
        let start = at - scheme.len();
        let text = trimmed(&content[start..end]);
        found.push(Named {
            scheme,
            host,
            offset: start as u64,
            length: (end - start) as u64,
            excerpt: without_credentials(&text),
        });
        if found.len() >= MAX_OF_FILE {
            break;
        }
    }
    found
}

/// Scheme, host and end of the address around a `://`. A host that is put together at run time is
/// none that could be named.
fn address(content: &[u8], at: usize) -> Option<(&'static str, String, usize)> {
    let before = &content[at.saturating_sub(8)..at];
    let letters = before.iter().rev().take_while(|byte| byte.is_ascii_lowercase()).count();
    let word = &before[before.len() - letters..];
    let scheme = SCHEMES.iter().copied().find(|own| own.as_bytes() == word)?;
    let rest = &content[at + 3..content.len().min(at + 3 + 300)];
    let is_part = |byte: &u8| (0x21..0x7f).contains(byte) && !b"\"'<>`\\(){}|,;".contains(byte);
    let text = &rest[..rest.iter().position(|byte| !is_part(byte)).unwrap_or(rest.len())];
    let authority = text.split(|byte| b"/?#".contains(byte)).next()?;
    let host = authority.rsplit(|byte| *byte == b'@').next()?;
    let host = host.split(|byte| *byte == b':').next()?;
    let is_name = |byte: &u8| byte.is_ascii_alphanumeric() || b".-".contains(byte);
    let is_host = host.iter().all(is_name)
        && host.len() >= 4
        && host[1..host.len() - 1].contains(&b'.')
        && host.first().is_some_and(u8::is_ascii_alphanumeric)
        && host.last().is_some_and(u8::is_ascii_alphanumeric);
    let host = String::from_utf8_lossy(host).to_ascii_lowercase();
    is_host.then_some((scheme, host, at + 3 + text.len()))
}

/// A database of SQLite (sqlite.org, "Database File Format") with a table whose columns are of
/// persons, and an address of e-mail in it.
fn database(content: &[u8]) -> Option<Database> {
    if !content.starts_with(b"SQLite format 3\0") {
        return None;
    }
    let content = &content[..content.len().min(MAX_DATABASE)];
    let table = memchr::memmem::find_iter(content, b"CREATE TABLE ").take(256).find_map(|at| {
        let rest = &content[at..content.len().min(at + 4096)];
        let end = memchr::memchr(b')', rest)?;
        let columns = of_persons(&rest[..end]);
        (!columns.is_empty()).then(|| (at, end + 1, columns.join(", ")))
    });
    let (at, length, columns) = table?;
    has_mail(content).then_some(Database { columns, offset: at as u64, length: length as u64 })
}

fn of_persons(statement: &[u8]) -> Vec<&'static str> {
    let is_word = |byte: &u8| !(byte.is_ascii_alphanumeric() || *byte == b'_');
    let words: Vec<Vec<u8>> =
        statement.split(is_word).skip(3).map(<[u8]>::to_ascii_lowercase).collect();
    PERSONAL
        .iter()
        .copied()
        .filter(|own| words.iter().any(|word| word.as_slice() == own.as_bytes()))
        .collect()
}

/// `a@b.cd` in letters, of no example's domain (RFC 2606).
fn has_mail(content: &[u8]) -> bool {
    memchr::memchr_iter(b'@', content).take(4096).any(|at| {
        let is_part = |byte: &u8| byte.is_ascii_alphanumeric() || b".-_+".contains(byte);
        let user = content[..at].iter().rev().take_while(|byte| is_part(byte)).count();
        let rest = &content[at + 1..content.len().min(at + 65)];
        let domain = &rest[..rest.iter().position(|byte| !is_part(byte)).unwrap_or(rest.len())];
        let dot = memchr::memrchr(b'.', domain);
        let is_example = ["example.", "test.", "localhost"]
            .iter()
            .any(|own| memchr::memmem::find(domain, own.as_bytes()).is_some());
        user >= 2 && dot.is_some_and(|dot| dot >= 2 && domain.len() - dot >= 3) && !is_example
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::test_tree::evidence_of;

    #[test]
    fn addresses_with_who_names_them() {
        let text = b"\x7fELF\0https://u:p@Cloud.maker.example:8883/x\0http://%s/a\0http://host\0";
        let addresses = evidence_of(&[("/usr/bin/a", text)]).addresses;
        assert_eq!(addresses.len(), 1);
        assert_eq!(addresses[0].host, "cloud.maker.example");
        assert_eq!(addresses[0].scheme, "https");
        let place = &addresses[0].locators[0];
        assert_eq!(place.excerpt.as_deref(), Some("https://\u{2026}@Cloud.maker.example:8883/x"));
        assert!(super::addresses(&b"://".repeat(100_000)).is_empty());
        assert!(super::addresses(b"http://").is_empty());
        assert!(super::addresses(b"http://.").is_empty());
        assert!(super::addresses(b"http://....").is_empty());
    }

    #[test]
    fn a_database_of_persons() {
        let of = |text: &str| database(&[b"SQLite format 3\0", text.as_bytes()].concat()).is_some();
        let table = "CREATE TABLE sensors(id INTEGER, name TEXT, email TEXT, birthdate NUMERIC)";
        assert!(of(&format!("{table}\0 johnsmith@gmail.com")));
        assert!(!of(table));
        assert!(!of(&format!("{table}\0 someone@example.com")));
        assert!(!of("CREATE TABLE a(id INTEGER)\0 johnsmith@gmail.com"));
        assert!(database(b"CREATE TABLE a(email TEXT) johnsmith@gmail.com").is_none());
    }
}
