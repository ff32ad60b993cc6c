// SPDX-License-Identifier: Apache-2.0 OR MIT
//! Databases of users in forms of vendors' own: JSON objects and XML elements that give a user and a
//! password beside each other, in files that are named for it.

use serde_json::Value;

use super::read::{Draft, hashed};
use crate::view::{Line, lines};

/// Credentials of one file that are believed.
const MAX_ROWS: usize = 64;
/// Names of a user's field, and of a password's.
const USERS: [&str; 5] = ["username", "user", "name", "login", "account"];
const PASSWORDS: [&str; 4] = ["password", "passwd", "pwd", "pass"];
/// Stems of the files' names.
const STEMS: [&str; 8] =
    ["user", "users", "userinfo", "userlist", "account", "accounts", "passwd", "login"];

/// Whether a file is named as such a database: `users.json`, `accounts.xml`; Dahua's `Account1`.
pub fn is_database(path: &[u8], name: &[u8]) -> bool {
    let name = name.to_ascii_lowercase();
    let stem = name.strip_suffix(b".json").or_else(|| name.strip_suffix(b".xml"));
    let is_named = |stem: &[u8]| STEMS.iter().any(|own| own.as_bytes() == stem);
    stem.is_some_and(is_named)
        || path.ends_with(b"/Config/Account1")
        || path.ends_with(b"/Config/Account2")
}

/// The credentials of a database.
pub fn read(text: &[u8]) -> Vec<Draft<'_>> {
    let start = text.trim_ascii_start().first();
    match start {
        Some(b'{' | b'[') => json(text),
        Some(b'<') => xml(text),
        _ => Vec::new(),
    }
}

fn json(text: &[u8]) -> Vec<Draft<'_>> {
    let Ok(whole) = serde_json::from_slice::<Value>(text) else { return Vec::new() };
    let mut pairs = Vec::new();
    objects(&whole, &mut pairs);
    let drafts = pairs.iter().filter_map(|(user, password)| {
        let quoted = [b"\"", password.as_bytes(), b"\""].concat();
        let key = PASSWORDS.iter().find_map(|own| find_after(text, own, &quoted));
        let line = line_of(text, key? + 1)?;
        let at = memchr::memmem::find(line.bytes, &quoted)? + 1;
        draft(line, user, line.bytes.get(at..at + password.len())?)
    });
    drafts.take(MAX_ROWS).collect()
}

/// Users and passwords of all objects; the parser bounds how deep they lie.
fn objects<'v>(value: &'v Value, found: &mut Vec<(&'v str, &'v str)>) {
    match value {
        Value::Object(fields) if found.len() < MAX_ROWS => {
            let of = |names: &[&str]| {
                let mut fields = fields.iter();
                fields.find(|(key, value)| {
                    value.is_string() && names.contains(&key.to_ascii_lowercase().as_str())
                })
            };
            let user = of(&USERS).and_then(|(_, own)| own.as_str());
            let password = of(&PASSWORDS).and_then(|(_, own)| own.as_str());
            found.extend(user.zip(password));
            fields.values().for_each(|own| objects(own, found));
        }
        Value::Array(all) if found.len() < MAX_ROWS => {
            all.iter().for_each(|own| objects(own, found));
        }
        _ => {}
    }
}

/// Where a quoted value stands behind the name of its field.
fn find_after(text: &[u8], name: &str, quoted: &[u8]) -> Option<usize> {
    memchr::memmem::find_iter(text, quoted).take(64).find(|at| {
        let before = text[..*at].trim_ascii_end();
        let Some(before) = before.strip_suffix(b":") else { return false };
        let before = before.trim_ascii_end().to_vec();
        let key = format!("{name}\"");
        before.len() >= key.len()
            && before[before.len() - key.len()..].eq_ignore_ascii_case(key.as_bytes())
    })
}

fn line_of(text: &[u8], offset: usize) -> Option<Line<'_>> {
    let offset = offset as u64;
    lines(text)
        .take_while(|line| line.offset <= offset)
        .last()
        .filter(|line| offset < line.offset + line.bytes.len() as u64)
}

/// `<username>a</username>` and, on the same line or the next few, `<password>b</password>`.
fn xml(text: &[u8]) -> Vec<Draft<'_>> {
    let mut user: Option<(&[u8], u32)> = None;
    let mut found = Vec::new();
    for line in lines(text) {
        if let Some(name) = USERS.iter().find_map(|own| element(line.bytes, own)) {
            user = Some((name, line.number));
        }
        let password = PASSWORDS.iter().find_map(|own| element(line.bytes, own));
        if let (Some((name, at)), Some(password)) = (user, password)
            && line.number - at <= 4
            && found.len() < MAX_ROWS
        {
            found.extend(draft(line, &String::from_utf8_lossy(name), password));
            user = None;
        }
    }
    found
}

/// The content of an element of this name, whatever its case.
fn element<'a>(line: &'a [u8], name: &str) -> Option<&'a [u8]> {
    let lower = line.to_ascii_lowercase();
    let open = format!("<{name}>");
    let start = memchr::memmem::find(&lower, open.as_bytes())? + open.len();
    let length = memchr::memmem::find(&lower[start..], format!("</{name}>").as_bytes())?;
    Some(&line[start..start + length])
}

/// Templates have variables; a hash of a vendor's own is no password in clear text.
fn draft<'a>(line: Line<'a>, user: &str, password: &'a [u8]) -> Option<Draft<'a>> {
    let is_template =
        !password.starts_with(b"$") && password.iter().any(|own| b"$%{}".contains(own));
    let is_long = password.len() >= 32 && !password.contains(&b' ');
    let draft = Draft { may_be_plain: !is_long, ..hashed(line, user.as_bytes(), password) };
    let password = draft.password.filter(|own| !own.is_empty());
    (!user.is_empty() && !is_template).then_some(Draft { password, ..draft })
}

#[cfg(test)]
mod tests {
    use thirteen_evidence::facts::PasswordState;

    use crate::test_tree::evidence_of;

    fn of(path: &str, text: &str) -> Vec<(String, PasswordState, Option<u32>)> {
        let all = evidence_of(&[(path, text.as_bytes())]).credentials.into_iter();
        all.map(|own| (own.user, own.password.state, own.locators[0].line)).collect()
    }

    #[test]
    fn users_beside_their_passwords() {
        let text = "{\"users\": [\n {\"username\": \"admin\", \"password\": \"admin\"},\n\
                    {\"UserName\": \"guest\", \"Password\": \"\"}]}\n";
        let known = |user: &str, state, line| (user.to_owned(), state, Some(line));
        assert_eq!(
            of("/etc/users.json", text),
            [known("admin", PasswordState::Plain, 2), known("guest", PasswordState::Empty, 3)]
        );
        let text = "<users>\n<user>\n<name>admin</name>\n<password>12345</password>\n</user>\n";
        assert_eq!(of("/usr/share/cam/users.xml", text), [known("admin", PasswordState::Plain, 4)]);
        let hash = format!("{{\"user\": \"a\", \"passwd\": \"{}\"}}", "0f".repeat(20));
        assert_eq!(of("/etc/account.json", &hash), [known("a", PasswordState::None, 1)]);
    }

    #[test]
    fn what_is_none() {
        for (path, text) in [
            ("/etc/users.json", "{\"username\": \"admin\"}"),
            ("/etc/users.json", "{\"user\": \"{{name}}\", \"password\": \"{{secret}}\"}"),
            ("/etc/other.json", "{\"user\": \"a\", \"password\": \"b\"}"),
            ("/etc/users.json", "{\"user\": \"a\", \"password\": 5"),
            ("/usr/share/doc/users.json", "{\"user\": \"a\", \"password\": \"b\"}"),
        ] {
            assert!(of(path, text).is_empty(), "{path} {text}");
        }
        assert!(of("/etc/users.json", &"[".repeat(10_000)).is_empty());
        assert!(of("/etc/users.xml", &"<password>".repeat(10_000)).is_empty());
    }
}
