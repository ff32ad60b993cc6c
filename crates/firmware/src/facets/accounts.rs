// SPDX-License-Identifier: Apache-2.0 OR MIT
//! User accounts and the state of their passwords (passwd(5), shadow(5), crypt(5)), and what keeps
//! people and programs from what is not theirs: locks after wrong passwords, SELinux.

mod controls;

use thirteen_evidence::facts::{Account, Password, PasswordState};
use thirteen_evidence::{Area, Evidence, Locator};
use thirteen_unpack::Seat;

use crate::crack::Tries;
use crate::crypt;
use crate::facet::{LookedAt, Want};
use crate::script::Truth;
use crate::view::{FileSystem, Found, Image, Line, lines, trimmed};

const PASSWD: &[u8] = b"/etc/passwd";
const SHADOW: &[u8] = b"/etc/shadow";
/// The files of the accounts.
pub const ACCOUNT_FILES: [&[u8]; 2] = [PASSWD, SHADOW];
/// Accounts of one file system that are believed.
const MAX_ACCOUNTS: usize = 4096;

/// The facet.
pub struct Facet;

impl crate::facet::Facet for Facet {
    fn area(&self) -> Area {
        Area::Accounts
    }

    fn want(&self, seat: &Seat<'_>) -> Want {
        // The files may be links to others, on a partition of settings among them.
        let path = &seat.header.path;
        let is_one = [&b"/passwd"[..], b"/shadow"].iter().any(|end| path.ends_with(end));
        let is_program =
            [&b"bin/passwd"[..], b"/completions/passwd"].iter().any(|end| path.ends_with(end));
        if path.starts_with(b"/etc/") || is_one && !is_program { Want::Text } else { Want::Nothing }
    }

    fn fold(&self, image: &Image<'_>, evidence: &mut Evidence, looked: &mut LookedAt) {
        let mut tries = Tries::new();
        for files in image.roots() {
            looked.source();
            read(image, files, &mut tries, evidence, looked);
            evidence.access_controls.extend(controls::read(image, files));
        }
    }
}

/// A line of passwd or shadow, with its file.
#[derive(Clone, Copy)]
struct Row<'a> {
    file: Found<'a>,
    line: Line<'a>,
    name: &'a [u8],
    password: &'a [u8],
}

fn rows<'a>(
    image: &Image<'_>,
    files: &FileSystem<'a>,
    path: &[u8],
    looked: &mut LookedAt,
) -> Vec<Row<'a>> {
    // What lies where memory is mounted is not what is there at run time.
    let file = files.find(path).filter(|_| files.exists(path) == Truth::Yes);
    let Some(file) = file else { return Vec::new() };
    let Some(text) = file.text else { return Vec::new() };
    looked.file(text.len() as u64);
    let rows = lines(text).filter_map(|line| {
        let mut fields = line.bytes.split(|byte| *byte == b':');
        let (name, password) = (fields.next()?, fields.next()?);
        let is_name = !name.is_empty() && !matches!(name[0], b'#' | b'+' | b'-');
        is_name.then_some(Row { file, line, name, password })
    });
    let mut rows: Vec<_> = rows.collect();
    looked.keep(&mut rows, MAX_ACCOUNTS, || image.entry(file.entry));
    rows
}

fn read(
    image: &Image<'_>,
    files: &FileSystem<'_>,
    tries: &mut Tries,
    evidence: &mut Evidence,
    looked: &mut LookedAt,
) {
    let passwd = rows(image, files, PASSWD, looked);
    let shadow = rows(image, files, SHADOW, looked);
    let mut by_name = std::collections::BTreeMap::new();
    for row in &shadow {
        by_name.entry(row.name).or_insert(*row);
    }
    for row in &passwd {
        // `x` sends the reader to shadow; a field of passwd that says something stands for itself.
        let shadowed = if row.password == b"x" { by_name.get(row.name) } else { None };
        let mut account = account(image, row, shadowed, tries);
        account.shell_is_missing = is_missing(files, &account.shell);
        evidence.accounts.push(account);
    }
    // A shadow without passwd (an overlay of a few files) still tells of passwords.
    if passwd.is_empty() {
        let all = by_name.values().map(|row| account(image, row, Some(row), tries));
        evidence.accounts.extend(all);
    }
}

/// Whether a shell is named that a system with a shell, read as a whole, does not have.
fn is_missing(files: &FileSystem<'_>, shell: &str) -> bool {
    let is_one = shell.starts_with('/') && files.exists(shell.as_bytes()) == Truth::No;
    is_one && files.is_complete() && files.exists(b"/bin/sh") == Truth::Yes
}

fn account(
    image: &Image<'_>,
    row: &Row<'_>,
    shadow: Option<&Row<'_>>,
    tries: &mut Tries,
) -> Account {
    let fields: Vec<&[u8]> = row.line.bytes.split(|byte| *byte == b':').collect();
    let in_passwd =
        fields.len() >= 6 && shadow.is_none_or(|shadow| shadow.file.entry != row.file.entry);
    let text = |index: usize| fields.get(index).filter(|_| in_passwd).map(|field| trimmed(field));
    let holder = shadow.unwrap_or(row);
    let (state, scheme) = match (holder.password, shadow) {
        (b"x", None) => (PasswordState::Shadowed, None),
        (field, _) => state(field),
    };
    let mut locators = vec![locate(image, holder)];
    if holder.file.entry != row.file.entry {
        locators.push(locate(image, row));
    }
    let name = trimmed(row.name);
    // Only a hash that is in force: a locked one opens nothing.
    let opened_by = (state == PasswordState::Hash)
        .then(|| tries.opened_by(&name, std::str::from_utf8(holder.password).ok()?))
        .flatten();
    Account {
        name,
        uid: text(2).and_then(|uid| uid.parse().ok()),
        shell: text(6).unwrap_or_default(),
        shell_is_missing: false,
        password: Password {
            state,
            scheme: scheme.map(str::to_owned),
            opened_by: opened_by.map(str::to_owned),
        },
        locators,
    }
}

/// What a password field says.
pub fn state(field: &[u8]) -> (PasswordState, Option<&'static str>) {
    match field {
        b"" => (PasswordState::Empty, None),
        // `!` before a hash locks it (passwd -l); `*` and `!!` are conventions for none at all.
        [b'!' | b'*', ..] => (PasswordState::Locked, None),
        _ => match crypt::scheme(field) {
            Some(scheme) => (PasswordState::Hash, Some(scheme)),
            None => (PasswordState::None, None),
        },
    }
}

fn locate(image: &Image<'_>, row: &Row<'_>) -> Locator {
    let length = row.line.bytes.len() as u64;
    image.span(row.file.entry, row.line.offset, length).line(row.line.number).excerpt(excerpt(
        &row.line,
        row.name,
        row.password,
    ))
}

/// The line with the hash taken out: of a dossier that is sent around, nobody shall crack it.
fn excerpt(line: &Line<'_>, name: &[u8], password: &[u8]) -> String {
    let rest = &line.bytes[(name.len() + 1 + password.len()).min(line.bytes.len())..];
    format!("{}:{}{}", trimmed(name), shown(password), trimmed(rest))
}

fn shown(password: &[u8]) -> String {
    let lock = password.iter().take_while(|byte| matches!(byte, b'!' | b'*')).count();
    let (lock, field) = password.split_at(lock);
    let lock = trimmed(lock);
    if field.is_empty() || field == b"x" {
        return format!("{lock}{}", trimmed(field));
    }
    format!("{lock}{}…({})", crypt::prefix(field), field.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown_line(text: &str) -> String {
        let line = lines(text.as_bytes()).next().unwrap();
        let mut fields = line.bytes.split(|byte| *byte == b':');
        let (name, password) = (fields.next().unwrap(), fields.next().unwrap());
        excerpt(&line, name, password)
    }

    #[test]
    fn states_as_in_the_manual_pages() {
        assert_eq!(state(b""), (PasswordState::Empty, None));
        for locked in [b"*".as_slice(), b"!", b"!!", b"!$1$abcdefgh$", b"*LK*"] {
            assert_eq!(state(locked).0, PasswordState::Locked);
        }
        // The example of crypt(3)'s md5crypt in OpenSSL's manual: `openssl passwd -1 -salt xxxxxxxx
        // password`.
        let md5 = b"$1$xxxxxxxx$UYCIxa628.9qXjpQCjM4a.";
        assert_eq!(state(md5), (PasswordState::Hash, Some("md5crypt")));
        assert_eq!(state(b"disabled").0, PasswordState::None);
        assert_eq!(state(&[0xff; 5000]).0, PasswordState::None);
    }

    #[test]
    fn a_hash_is_never_shown() {
        let line = "root:$1$xxxxxxxx$UYCIxa628.9qXjpQCjM4a.:0:0:99999:7:::";
        assert_eq!(shown_line(line), "root:$1$…(34):0:0:99999:7:::");
        assert_eq!(shown_line("root:!$1$xxxxxxxx$UYCIxa628.9qXjpQCjM4a.:0"), "root:!$1$…(34):0");
        assert_eq!(shown_line("root:ab01234567890:0"), "root:…(13):0");
        assert_eq!(shown_line("root:x:0:0:root:/root:/bin/ash"), "root:x:0:0:root:/root:/bin/ash");
        assert_eq!(shown_line("root::0"), "root::0");
    }
}
