// SPDX-License-Identifier: Apache-2.0 OR MIT
//! The files that hold credentials, each in the form of its manual.

use super::users;
use crate::script::is_vendors;
use crate::view::{Line, lines, trimmed};

/// Credentials of one file that are believed.
pub(super) const MAX_ROWS: usize = 256;

/// How a file is read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reader {
    /// BusyBox's httpd (networking/httpd.c): `/path:user:password`.
    Httpd,
    /// htpasswd(1): `user:hash`.
    Htpasswd,
    /// A vendor's settings of factory: `http_passwd=…`.
    Nvram,
    /// A copy of passwd(5) or shadow(5).
    PasswdCopy,
    /// pppd(8): client, server, secret, addresses.
    Ppp,
    /// smbpasswd(5).
    Samba,
    /// A script that hands `user:password` to chpasswd(8).
    Script,
    /// snmpd.conf(5).
    Snmp,
    /// sudoers(5).
    Sudo,
    /// A file of users in XML, JSON or `key = value`.
    Users,
    /// A vendor's settings of factory, in XML or `key = value`.
    Defaults,
    /// hostapd.conf.
    Hostapd,
    /// OpenWrt's `/etc/config/wireless`.
    Wireless,
}

/// A credential, before it has its locator.
pub struct Draft<'a> {
    pub line: Line<'a>,
    pub user: String,
    /// The password; none where none is asked for.
    pub password: Option<&'a [u8]>,
    /// The field is made for a hash.
    pub is_hashed: bool,
    /// What is no hash in it is the password.
    pub may_be_plain: bool,
}

impl Draft<'_> {
    /// The line, the password taken out.
    pub fn shown(&self) -> String {
        hidden(&self.line, self.password)
    }
}

/// A line, the password taken out where it stands there.
pub fn hidden(line: &Line<'_>, password: Option<&[u8]>) -> String {
    let password = password.filter(|own| !own.is_empty());
    let at = password.and_then(|own| memchr::memmem::rfind(line.bytes, own));
    let (Some(password), Some(at)) = (password, at) else { return trimmed(line.bytes) };
    let (before, rest) = line.bytes.split_at(at);
    let rest = rest.get(password.len()..).unwrap_or_default();
    // The name of a user may be the password: nothing of the line is shown then.
    if memchr::memmem::find(before, password).is_some() {
        return format!("…({})", password.len());
    }
    format!("{}…({}){}", trimmed(before), password.len(), trimmed(rest))
}

fn plain<'a>(line: Line<'a>, user: &[u8], password: &'a [u8]) -> Draft<'a> {
    let user = trimmed(user);
    Draft { line, user, password: Some(password), is_hashed: false, may_be_plain: true }
}

/// A field that is made for a hash.
pub fn hashed<'a>(line: Line<'a>, user: &[u8], password: &'a [u8]) -> Draft<'a> {
    Draft { is_hashed: true, ..plain(line, user, password) }
}

/// How the file at a path is read.
pub fn reader_of(path: &[u8]) -> Option<Reader> {
    let name = path.rsplit(|byte| *byte == b'/').next()?;
    // What is there to be read shows how it is done.
    if ["/doc/", "/docs/", "/examples/", "/man/"]
        .iter()
        .any(|folder| memchr::memmem::find(path, folder.as_bytes()).is_some())
    {
        return None;
    }
    let in_etc = path.starts_with(b"/etc/");
    match name {
        _ if is_copy(path, name) => Some(Reader::PasswdCopy),
        // One elsewhere is told to the program; Apache's of that name has no such lines.
        b"httpd.conf" => Some(Reader::Httpd),
        b".htpasswd" | b"htpasswd" | b"lighttpd.user" => Some(Reader::Htpasswd),
        b"chap-secrets" | b"pap-secrets" => Some(Reader::Ppp),
        b"smbpasswd" => Some(Reader::Samba),
        b"snmpd.conf" if in_etc => Some(Reader::Snmp),
        b"sudoers" if in_etc => Some(Reader::Sudo),
        _ if path.starts_with(b"/etc/sudoers.d/") => Some(Reader::Sudo),
        b"hostapd.conf" if in_etc => Some(Reader::Hostapd),
        b"wireless" if path == b"/etc/config/wireless" => Some(Reader::Wireless),
        b"nvram.default" | b"nvram_default" | b"nvram_defaults" | b"default.cfg" => {
            Some(Reader::Nvram)
        }
        _ if is_script(path) => Some(Reader::Script),
        _ if users::is_users_file(path) => Some(Reader::Users),
        _ if users::is_defaults_file(path) => Some(Reader::Defaults),
        _ => None,
    }
}

/// Whether a file is a copy of passwd(5) or shadow(5), by its name and folder.
fn is_copy(path: &[u8], name: &[u8]) -> bool {
    const FOLDERS: [&[u8]; 6] = [
        b"/etc_ro/",
        b"/etc/default/",
        b"/defaults/",
        b"/Config/",
        b"/etc/defaults/",
        b"/etc_default/",
    ];
    const ENDS: [&[u8]; 10] = [
        b"-",
        b".bak",
        b".default",
        b".dist",
        b".org",
        b".orig",
        b".sample",
        b"_bak",
        b"_default",
        b"_sample",
    ];
    let Some(rest) = name.strip_prefix(b"passwd").or_else(|| name.strip_prefix(b"shadow")) else {
        return false;
    };
    let folder = &path[..path.len() - name.len()];
    let in_etc = path.starts_with(b"/etc/");
    // The ones in force are read as accounts; what stands beside pam's and other programs' is none.
    let of_vendor =
        FOLDERS.iter().any(|own| folder.ends_with(own)) || !in_etc && folder.ends_with(b"/etc/");
    if rest.is_empty() {
        of_vendor
    } else {
        ENDS.contains(&rest) && (of_vendor || folder == b"/etc/")
    }
}

/// Whether a file is, by its place, a script that may set a password.
fn is_script(path: &[u8]) -> bool {
    const FOLDERS: [&[u8]; 5] = [
        b"/etc/init.d/",
        b"/etc/uci-defaults/",
        b"/etc/profile.d/",
        b"/etc/crontabs/",
        b"/etc/cron.d/",
    ];
    let in_levels = path.strip_prefix(b"/etc/rc").is_some_and(|rest| {
        let end = memchr::memmem::find(rest, b".d/");
        end.is_some_and(|end| end <= 1)
    });
    FOLDERS.iter().any(|own| path.starts_with(own))
        || in_levels
        || is_vendors(path)
        || matches!(path, b"/etc/rc.local" | b"/etc/profile" | b"/etc/rcS")
}

impl Reader {
    /// The word of [`thirteen_evidence::facts::Credential::service`].
    pub fn id(self) -> &'static str {
        match self {
            Self::Httpd => "httpd",
            Self::Htpasswd => "htpasswd",
            Self::Nvram => "nvram",
            Self::PasswdCopy => "passwd-copy",
            Self::Ppp => "ppp",
            Self::Samba => "samba",
            Self::Script => "script",
            Self::Snmp => "snmp",
            Self::Sudo => "sudo",
            Self::Hostapd | Self::Wireless => "wifi",
            Self::Users | Self::Defaults => "users",
        }
    }

    /// The credentials of a file.
    pub fn read(self, text: &[u8]) -> Vec<Draft<'_>> {
        if matches!(self, Self::Users | Self::Defaults) {
            return users::read(text, self == Self::Defaults);
        }
        let in_use = lines(text).filter(|line| {
            let bytes = line.bytes.trim_ascii();
            !bytes.is_empty() && !bytes.starts_with(b"#") && !bytes.starts_with(b";")
        });
        in_use.filter_map(|line| self.row(line)).take(MAX_ROWS).collect()
    }

    fn row(self, line: Line<'_>) -> Option<Draft<'_>> {
        match self {
            Self::Httpd => httpd(line),
            Self::Htpasswd => htpasswd(line),
            Self::Nvram => setting(line),
            Self::PasswdCopy => copied(line),
            Self::Ppp => ppp(line),
            Self::Samba => samba(line),
            Self::Script => chpasswd(line),
            Self::Snmp => snmp(line),
            Self::Sudo => sudo(line),
            Self::Hostapd => hostapd(line),
            Self::Wireless => wireless(line),
            // Of these a line alone says nothing.
            Self::Users | Self::Defaults => None,
        }
    }
}

fn fields(line: Line<'_>) -> Vec<&[u8]> {
    line.bytes.trim_ascii().splitn(8, |byte| *byte == b':').collect()
}

fn words(line: Line<'_>) -> Vec<&[u8]> {
    let blank = |byte: &u8| byte.is_ascii_whitespace();
    line.bytes.split(blank).filter(|word| !word.is_empty()).take(16).collect()
}

fn unquoted(word: &[u8]) -> &[u8] {
    match word.trim_ascii() {
        [b'"', inner @ .., b'"'] | [b'\'', inner @ .., b'\''] => inner,
        word => word,
    }
}

fn httpd(line: Line<'_>) -> Option<Draft<'_>> {
    match fields(line).as_slice() {
        // `*` sends to the system's accounts, and so does uhttpd's `$p$root`.
        [path, user, password]
            if path.starts_with(b"/") && *password != b"*" && !password.starts_with(b"$p$") =>
        {
            Some(hashed(line, user, password))
        }
        _ => None,
    }
}

fn htpasswd(line: Line<'_>) -> Option<Draft<'_>> {
    match fields(line).as_slice() {
        [user, hash, ..] if !user.is_empty() && !is_locked(hash) => Some(hashed(line, user, hash)),
        _ => None,
    }
}

/// A field that no password opens.
fn is_locked(hash: &[u8]) -> bool {
    matches!(hash, [b'*' | b'!', ..])
}

/// Only what lets in: most accounts of a copy are locked.
fn copied(line: Line<'_>) -> Option<Draft<'_>> {
    match fields(line).as_slice() {
        // With seven fields it is a line of passwd, whose last one is the shell.
        [_, _, _, _, _, _, shell]
            if [&b"/false"[..], b"/nologin"].iter().any(|end| shell.ends_with(end)) =>
        {
            None
        }
        [user, hash, _, ..] if *hash != b"x" && !is_locked(hash) => {
            let draft = hashed(line, user, hash);
            let password = draft.password.filter(|own| !own.is_empty());
            Some(Draft { password, may_be_plain: false, ..draft })
        }
        _ => None,
    }
}

fn samba(line: Line<'_>) -> Option<Draft<'_>> {
    match fields(line).as_slice() {
        [user, _, _, hash, ..] if hash.starts_with(b"NO PASSWORD") => {
            Some(Draft { password: None, ..hashed(line, user, hash) })
        }
        [user, _, _, hash, ..] if hash.len() == 32 && hash.iter().all(u8::is_ascii_hexdigit) => {
            Some(Draft { may_be_plain: false, ..hashed(line, user, hash) })
        }
        _ => None,
    }
}

fn ppp(line: Line<'_>) -> Option<Draft<'_>> {
    let start = line.bytes.trim_ascii();
    let blank = start.iter().position(u8::is_ascii_whitespace)?;
    let (user, rest) = start.split_at(blank);
    let rest = rest.trim_ascii_start();
    let rest = rest.get(rest.iter().position(u8::is_ascii_whitespace)?..)?.trim_ascii_start();
    let secret = match rest.split_first() {
        Some((quote @ (b'"' | b'\''), inner)) => &inner[..memchr::memchr(*quote, inner)?],
        _ => rest.split(u8::is_ascii_whitespace).next()?,
    };
    // `@file` names the file that holds it.
    let is_one = !secret.is_empty() && !secret.starts_with(b"@") && secret != b"*";
    is_one.then(|| plain(line, unquoted(user), secret))
}

/// What the device alone may ask lets nobody in.
fn snmp(line: Line<'_>) -> Option<Draft<'_>> {
    let is_own = |source: &[u8]| {
        source.starts_with(b"127.") || matches!(source, b"localhost" | b"::1" | b"::1/128")
    };
    match words(line).as_slice() {
        [b"rocommunity" | b"rwcommunity" | b"rocommunity6" | b"rwcommunity6", _, source, ..]
        | [b"com2sec" | b"com2sec6", _, source, _, ..]
            if is_own(source) =>
        {
            None
        }
        [b"rocommunity" | b"rocommunity6", community, ..] => Some(plain(line, b"ro", community)),
        [b"rwcommunity" | b"rwcommunity6", community, ..] => Some(plain(line, b"rw", community)),
        [b"com2sec" | b"com2sec6", name, _, community, ..] => Some(plain(line, name, community)),
        [b"createUser", user, _, secret, ..] => Some(plain(line, user, unquoted(secret))),
        _ => None,
    }
}

/// Rights to everything without a password; to single programs, they are what sudo is there for.
fn sudo(line: Line<'_>) -> Option<Draft<'_>> {
    let at = memchr::memmem::find(line.bytes, b"NOPASSWD:")?;
    let commands = line.bytes[at + b"NOPASSWD:".len()..].trim_ascii();
    let user = words(line).first().copied()?;
    let is_all = commands.split(|byte| *byte == b',').any(|own| own.trim_ascii() == b"ALL");
    (is_all && user != b"root").then(|| Draft { password: None, ..plain(line, user, b"") })
}

fn hostapd(line: Line<'_>) -> Option<Draft<'_>> {
    let (name, value) = pair(line)?;
    (matches!(name, b"wpa_passphrase" | b"sae_password" | b"wep_key0") && !value.is_empty())
        .then(|| plain(line, b"", unquoted(value)))
}

/// Templates stand there as `$…` or `%…%`.
fn wireless(line: Line<'_>) -> Option<Draft<'_>> {
    match words(line).as_slice() {
        [b"option", b"key", value] => {
            let value = unquoted(value);
            // `1` to `4` choose one of four WEP keys.
            let is_one = value.len() >= 5 && !value.contains(&b'$') && !value.contains(&b'%');
            is_one.then(|| plain(line, b"", value))
        }
        _ => None,
    }
}

fn pair(line: Line<'_>) -> Option<(&[u8], &[u8])> {
    let at = memchr::memchr(b'=', line.bytes)?;
    Some((line.bytes[..at].trim_ascii(), line.bytes[at + 1..].trim_ascii()))
}

/// A password of a log-in; those of services elsewhere (PPPoE, DDNS) are the owner's to set.
fn setting(line: Line<'_>) -> Option<Draft<'_>> {
    const USERS: [&str; 8] = ["http", "login", "admin", "web", "telnet", "ssh", "root", "user"];
    let (name, value) = pair(line)?;
    let name = name.to_ascii_lowercase();
    let ends = [b"passwd".as_slice(), b"password", b"_pwd", b"_pass"];
    let is_password = ends.iter().any(|end| name.ends_with(end));
    let user = USERS.iter().find(|user| name.starts_with(user.as_bytes()))?;
    let value = unquoted(value);
    let is_one = is_password && !value.is_empty() && !value.contains(&b'$');
    is_one.then(|| plain(line, user.as_bytes(), value))
}

/// `echo "root:admin" | chpasswd`: the words as they stand, without a variable in them.
fn chpasswd(line: Line<'_>) -> Option<Draft<'_>> {
    let at = memchr::memmem::find(line.bytes, b"chpasswd")?;
    let before = line.bytes[..at].trim_ascii();
    let printed = [&b"echo "[..], b"printf "].iter().find_map(|own| {
        let at = memchr::memmem::rfind(before, own)?;
        is_command(&before[..at]).then(|| &before[at + own.len()..])
    })?;
    let word = &printed[..memchr::memchr(b'|', printed)?];
    let word = word.trim_ascii();
    let word = word.strip_prefix(b"-e ").or(word.strip_prefix(b"-n ")).unwrap_or(word);
    let word = unquoted(word);
    let word = word.strip_suffix(b"\\n").unwrap_or(word);
    let colon = memchr::memchr(b':', word)?;
    let (user, password) = (&word[..colon], &word[colon + 1..]);
    let is_literal = !word.iter().any(|byte| b"$`()%".contains(byte));
    let is_one = is_literal && !user.is_empty() && !password.is_empty() && !is_locked(password);
    is_one.then(|| plain(line, user, password))
}

/// Whether a command may follow: not a text that another one says.
fn is_command(before: &[u8]) -> bool {
    let before = before.trim_ascii_end();
    let ends = [&b"then"[..], b"do", b"else", b"-c \"", b"-c '"];
    // Behind the five fields of a line of cron there stands one too.
    before.last().is_none_or(|last| b";&|({!*`".contains(last) || last.is_ascii_digit())
        || ends.iter().any(|end| before.ends_with(end))
}
