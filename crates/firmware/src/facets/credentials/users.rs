// SPDX-License-Identifier: Apache-2.0 OR MIT
//! Files of users of cameras and their like, in XML, JSON or `key = value`: a user's name and a
//! password beside each other, by the names of the keys. No parser of XML or JSON: what vendors ship
//! is often neither, and each credential needs its line.

use super::read::{Draft, MAX_ROWS, hashed};
use crate::view::{Line, lines};

/// Keys between a name and its password.
const NEAR: usize = 5;
/// Credentials of one file of settings of factory that are told.
const MAX_DEFAULTS: usize = 16;
/// Keys of one file that are looked at.
const MAX_PAIRS: usize = 20_000;

/// Names of keys, in lower case and without signs.
const USERS: &[&[u8]] =
    &[b"user", b"username", b"usr", b"usrname", b"userid", b"login", b"account", b"name"];
const PASSWORDS: &[&[u8]] = &[
    b"password",
    b"passwd",
    b"pass",
    b"pwd",
    b"userpassword",
    b"userpasswd",
    b"userpwd",
    b"passphrase",
];

/// Whether a file of this name holds users.
pub(super) fn is_users_file(path: &[u8]) -> bool {
    let name = path.rsplit(|byte| *byte == b'/').next().unwrap_or_default().to_ascii_lowercase();
    let is_dahua = path.ends_with(b"/Config/Account1") || path.ends_with(b"/Config/Account2");
    let Some(dot) = memchr::memrchr(b'.', &name) else { return is_dahua };
    let (stem, end) = name.split_at(dot);
    let ends = [b".xml".as_slice(), b".json", b".ini", b".conf", b".cfg"];
    let stems = [
        b"user".as_slice(),
        b"users",
        b"userinfo",
        b"userlist",
        b"account",
        b"accounts",
        b"usermanage",
        b"user_config",
    ];
    let is_onvif = memchr::memmem::find(stem, b"onvif").is_some();
    // Not those of a web interface: what has such a name there holds its texts in some language.
    let folders = [b"/etc".as_slice(), b"/config", b"/mnt", b"/opt", b"/usr", b"/home", b"/app"];
    let is_system = path.starts_with(b"/usr/share/") || path.starts_with(b"/usr/lib/");
    let has_texts = ["/lang", "/locale", "/i18n/", "/translations/", "/www/", "/web/"]
        .iter()
        .any(|folder| memchr::memmem::find(path, folder.as_bytes()).is_some());
    ends.contains(&end)
        && (stems.contains(&stem) || is_onvif)
        && folders.iter().any(|folder| path.starts_with(folder))
        && !is_system
        && !has_texts
}

/// Whether a file holds the settings of factory, by the names that vendors of routers give it.
pub(super) fn is_defaults_file(path: &[u8]) -> bool {
    const NAMES: [&[u8]; 8] = [
        b"config_default.xml",
        b"db_default_cfg.xml",
        b"default_config.xml",
        b"defaultcfg.xml",
        b"defaults.xml",
        b"reduced_data_model.xml",
        b"romfile.cfg",
        b"umconfig.txt",
    ];
    let name = path.rsplit(|byte| *byte == b'/').next().unwrap_or_default().to_ascii_lowercase();
    NAMES.contains(&name.as_slice()) && !path.starts_with(b"/usr/share/")
}

/// Whether a key is one of these words, or ends in one of them after letters of the vendor's own.
fn is_key(key: &[u8], words: &[&[u8]], has_prefixes: bool) -> bool {
    // `hostname` and `filename` are none.
    let long = |word: &&&[u8]| word.len() >= 6 || **word == b"user";
    words.contains(&key)
        || has_prefixes && words.iter().filter(long).any(|word| key.ends_with(word))
}

/// A key with its value.
struct Pair<'a> {
    line: Line<'a>,
    key: Vec<u8>,
    value: &'a [u8],
}

/// The users that have a password there, or need none. Settings of factory have keys with words of the
/// vendor's own in front, and fields that are empty until the owner fills them.
pub(super) fn read(text: &[u8], is_defaults: bool) -> Vec<Draft<'_>> {
    let all = if is_defaults { named_values(pairs(text)) } else { pairs(text) };
    let mut found = Vec::new();
    let mut user: Option<(usize, &[u8])> = None;
    let mut open: Option<usize> = None;
    for (at, pair) in all.iter().enumerate() {
        if is_key(&pair.key, USERS, is_defaults) {
            user = Some((at, pair.value));
            // The password may stand before the name.
            let before = open.take().filter(|before| at - before <= 1);
            if let Some(own) = before.and_then(|before| all.get(before)) {
                found.push(draft(own, pair.value));
                user = None;
            }
        } else if is_key(&pair.key, PASSWORDS, is_defaults) {
            match user.take().filter(|(before, _)| at - before <= NEAR) {
                Some((_, name)) => found.push(draft(pair, name)),
                None => open = Some(at),
            }
        }
        if found.len() >= MAX_ROWS {
            break;
        }
    }
    found.retain(|own| !own.user.is_empty() && own.password.is_none_or(is_one));
    found.retain(|own| !is_label(own));
    if is_defaults {
        found.retain(|own| own.password.is_some());
        found.truncate(MAX_DEFAULTS);
    }
    found
}

/// `Name="USER" Value="admin"` is one key with its value.
fn named_values(pairs: Vec<Pair<'_>>) -> Vec<Pair<'_>> {
    let mut found: Vec<Pair<'_>> = Vec::with_capacity(pairs.len());
    for pair in pairs {
        match found.last_mut() {
            Some(name) if pair.key == b"value" && name.key == b"name" => {
                let letters = name.value.iter().filter(|byte| byte.is_ascii_alphanumeric());
                let key = letters.map(u8::to_ascii_lowercase).collect();
                *name = Pair { key, ..pair };
            }
            _ => found.push(pair),
        }
    }
    found
}

/// Texts of a form: "User name", "Password".
fn is_label(draft: &Draft<'_>) -> bool {
    let plain = |text: &[u8]| -> Vec<u8> {
        let letters = text.iter().filter(|byte| byte.is_ascii_alphanumeric());
        letters.map(u8::to_ascii_lowercase).collect()
    };
    let password = draft.password.unwrap_or_default();
    USERS.contains(&plain(draft.user.as_bytes()).as_slice())
        && PASSWORDS.contains(&plain(password).as_slice())
}

fn draft<'a>(pair: &Pair<'a>, user: &[u8]) -> Draft<'a> {
    // A hash of a vendor's own is no password in clear text.
    let is_long = pair.value.len() >= 32 && !pair.value.contains(&b' ');
    let draft = hashed(pair.line, user, pair.value);
    let password = draft.password.filter(|own| !own.is_empty());
    Draft { password, may_be_plain: !is_long, ..draft }
}

/// No template, no number of characters, nothing that is masked.
fn is_one(value: &[u8]) -> bool {
    let signs = [b'$', b'%', b'{', b'<'];
    let is_hash =
        value.starts_with(b"$1$") || value.starts_with(b"$5$") || value.starts_with(b"$6$");
    let is_masked = value.iter().all(|byte| *byte == b'*');
    let is_word = matches!(value, b"null" | b"true" | b"false" | b"string" | b"none");
    (is_hash || !value.iter().any(|byte| signs.contains(byte))) && !is_masked && !is_word
}

/// Keys and values: `<key>value</key>`, `key="value"`, `"key": "value"`, `key = value`.
fn pairs(text: &[u8]) -> Vec<Pair<'_>> {
    let mut found = Vec::new();
    for line in lines(text) {
        let bare = line.bytes.trim_ascii_start();
        if bare.starts_with(b"#") || bare.starts_with(b"//") || bare.starts_with(b"<!--") {
            continue;
        }
        of_line(line, &mut found);
        if found.len() >= MAX_PAIRS {
            break;
        }
    }
    found
}

fn of_line<'a>(line: Line<'a>, found: &mut Vec<Pair<'a>>) {
    let bytes = line.bytes;
    let mut at = 0;
    while at < bytes.len() && found.len() < MAX_PAIRS {
        let is_letter = |byte: &u8| byte.is_ascii_alphanumeric() || b"_-.".contains(byte);
        let Some(start) = bytes[at..].iter().position(is_letter).map(|skip| at + skip) else {
            break;
        };
        let end = bytes[start..].iter().position(|byte| !is_letter(byte));
        let end = end.map_or(bytes.len(), |length| start + length);
        at = end;
        let Some((value, behind)) = value(bytes, start, end) else { continue };
        let key = bytes[start..end].iter().filter(|byte| byte.is_ascii_alphanumeric());
        let key: Vec<u8> = key.map(u8::to_ascii_lowercase).collect();
        at = behind;
        found.push(Pair { line, key, value });
    }
}

/// The value that belongs to the key between two places, and where it ends.
pub(in crate::facets) fn value(bytes: &[u8], start: usize, end: usize) -> Option<(&[u8], usize)> {
    let rest = bytes.get(end..)?;
    // `<key>value<`: with nothing between, `<key></key>`, it is empty.
    if rest.first() == Some(&b'>') && start > 0 && bytes.get(start - 1) == Some(&b'<') {
        let length = memchr::memchr(b'<', &rest[1..])?;
        return Some((rest[1..=length].trim_ascii(), end + 1 + length));
    }
    let quote = usize::from(matches!(rest.first(), Some(b'"' | b'\'')));
    let mut at = quote + blanks(rest.get(quote..)?);
    if !matches!(rest.get(at), Some(b'=' | b':')) {
        return None;
    }
    at += 1 + blanks(rest.get(at + 1..)?);
    match rest.get(at) {
        Some(open @ (b'"' | b'\'')) => {
            let length = memchr::memchr(*open, &rest[at + 1..])?;
            Some((&rest[at + 1..at + 1 + length], end + at + length + 2))
        }
        _ => {
            let stop = |byte: &u8| byte.is_ascii_whitespace() || b",;}<>\"'[{".contains(byte);
            let value = rest.get(at..)?;
            let length = value.iter().position(stop).unwrap_or(value.len());
            Some((&value[..length], end + at + length))
        }
    }
}

fn blanks(bytes: &[u8]) -> usize {
    bytes.iter().take_while(|byte| matches!(byte, b' ' | b'\t')).count()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(text: &str) -> Vec<(String, String, u32)> {
        let text_of = |own: &[u8]| String::from_utf8_lossy(own).into_owned();
        let all = read(text.as_bytes(), false);
        all.into_iter()
            .map(|own| (own.user, text_of(own.password.unwrap_or_default()), own.line.number))
            .collect()
    }

    fn one(user: &str, password: &str, line: u32) -> Vec<(String, String, u32)> {
        vec![(user.to_owned(), password.to_owned(), line)]
    }

    #[test]
    fn a_name_and_a_password_beside_each_other() {
        let xml = "<Users>\n <User>\n  <id>1</id>\n  <userName>admin</userName>\n  <password>12345</password>\n </User>\n</Users>\n";
        assert_eq!(of(xml), one("admin", "12345", 5));
        assert_eq!(
            of("<user name=\"admin\" pass=\"admin\" level=\"3\"/>"),
            one("admin", "admin", 1)
        );
        assert_eq!(
            of("[{\"username\":\"admin\", \"level\": 3, \"password\":\"888888\"}]"),
            one("admin", "888888", 1)
        );
        assert_eq!(of("port=8080\nuser=admin\npassword=admin\n"), one("admin", "admin", 3));
        assert_eq!(of("{\"password\": \"x1\",\n\"user\": \"root\"}"), one("root", "x1", 1));
        assert_eq!(of("<user>admin</user><password></password>"), one("admin", "", 1));
    }

    #[test]
    fn what_is_no_password() {
        for text in [
            "{\"username\": \"User name\", \"password\": \"Password\"}",
            "{\"username\": \"admin\", \"password\": \"${PASSWORD}\"}",
            "{\"username\": \"admin\", \"password\": null}",
            "# user=admin\n# password=admin",
            "user=admin\npassword=******",
            "minimum password: 8",
            "password=x",
            "",
        ] {
            assert!(of(text).is_empty(), "{text}: {:?}", of(text));
        }
        assert_eq!(of("user=a\nb=1\nc=1\nd=1\ne=1\nf=1\npassword=x").len(), 0);
    }

    #[test]
    fn settings_of_factory() {
        let of = |text: &str| {
            let all = read(text.as_bytes(), true).into_iter();
            all.map(|own| (own.user, own.password.unwrap_or_default().to_vec())).collect::<Vec<_>>()
        };
        let admin = [("admin".to_owned(), b"admin".to_vec())];
        for text in [
            "<X_TP_UserName>admin</X_TP_UserName><X_TP_Password>admin</X_TP_Password>",
            "<Entry0 Active=\"Yes\" username=\"admin\" web_passwd=\"admin\" />",
            "<Value Name=\"SUSER_NAME\" Value=\"x\"/><Value Name=\"SUSER\" Value=\"admin\"/>\n\
             <Value Name=\"SUSER_PASSWORD\" Value=\"admin\"/>",
            "TABLE=users\nROW=0\nname=admin\npassword=admin\ngroup=admins\n",
        ] {
            assert_eq!(of(text), admin, "{text}");
        }
        for text in [
            "<PPPUsername></PPPUsername><PPPPassword></PPPPassword>",
            "<HostName>admin</HostName><PasswordLength>8</PasswordLength>",
            "<Username>admin</Username><Password>********</Password>",
        ] {
            assert!(of(text).is_empty(), "{text}: {:?}", of(text));
        }
        assert!(is_defaults_file(b"/usr/config/romfile.cfg"));
        for path in ["/etc/default/useradd", "/usr/share/x/defaults.xml", "/etc/config.xml"] {
            assert!(!is_defaults_file(path.as_bytes()), "{path}");
        }
        assert!(read(&b"name=value=".repeat(50_000), true).len() <= MAX_DEFAULTS);
    }

    #[test]
    fn only_files_of_users() {
        for path in [
            "/etc/users.xml",
            "/mnt/mtd/Config/Account.json",
            "/mnt/mtd/Config/Account1",
            "/etc/onvif_simple_server.conf",
        ] {
            assert!(is_users_file(path.as_bytes()), "{path}");
        }
        for path in [
            "/etc/passwd",
            "/usr/share/x/users.json",
            "/etc/useradd.conf",
            "/etc/users",
            "/usr/www/user.json",
        ] {
            assert!(!is_users_file(path.as_bytes()), "{path}");
        }
    }

    #[test]
    fn hostile_files_end() {
        for text in ["<a>", "a=", "\"a\":\"", "<a", "a = \"b", "\u{0}=\u{0}", ":::::", "=<>="] {
            assert!(read(text.as_bytes(), false).is_empty());
        }
        assert!(read(&b"user=a password=b ".repeat(50_000), false).len() <= MAX_ROWS);
        assert!(read(&b"user=a\npassword=b\n".repeat(50_000), false).len() <= MAX_ROWS);
    }
}
