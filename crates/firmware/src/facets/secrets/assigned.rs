// SPDX-License-Identifier: Apache-2.0 OR MIT
//! Lines that give a secret to a setting: `API_TOKEN=…`, `option password '…'`,
//! `"client_secret": "…"`, `remote_password …`, and addresses with a password in them.

use thirteen_evidence::facts::SecretProof;

use super::setting::{self, Setting};
use super::structure::{is_place_holder, is_random};
use crate::view::Line;

/// A secret that a line gives.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Assigned {
    pub kind: &'static str,
    pub name: String,
    pub secret: String,
    pub proof: SecretProof,
}

/// Programs that read a password from a setting of this name in a file of this name: mosquitto.conf(5),
/// msmtp(1), ssmtp.conf(5), ddclient(8), wpa_supplicant.conf(5), inadyn.conf(5), fetchmail(1),
/// curl's .netrc, ngrok.
const KNOWN: &[(&str, &[&str])] = &[
    ("mosquitto.conf", &["remote_password", "password"]),
    ("bridge.conf", &["remote_password"]),
    ("msmtprc", &["password"]),
    ("ssmtp.conf", &["authpass"]),
    ("ddclient.conf", &["password"]),
    ("inadyn.conf", &["password"]),
    ("wpa_supplicant.conf", &["psk", "password", "wep_key0", "sae_password"]),
    ("ngrok.yml", &["authtoken"]),
];

/// Schemes whose addresses may carry a user's name and password (RFC 3986, 3.2.1).
const SCHEMES: &[&str] = &[
    "http",
    "https",
    "ftp",
    "ftps",
    "sftp",
    "mqtt",
    "mqtts",
    "ws",
    "wss",
    "amqp",
    "amqps",
    "rtsp",
    "rtsps",
    "redis",
    "rediss",
    "postgres",
    "postgresql",
    "mysql",
    "mongodb",
    "mongodb+srv",
    "smtp",
    "smtps",
    "ldap",
    "ldaps",
];

/// The secret that a line gives, where it gives one.
pub fn find(path: &[u8], line: &Line<'_>) -> Option<Assigned> {
    let text = std::str::from_utf8(line.bytes).ok()?.trim();
    if text.len() < 8
        || text.starts_with(['#', ';', '*'])
        || text.starts_with("//")
        || text.starts_with("--")
    {
        return None;
    }
    let path = String::from_utf8_lossy(path);
    address(&path, text).or_else(|| of_setting(&path, text))
}

/// Whether a file is one that the device itself reads for its settings.
fn is_configuration(path: &str) -> bool {
    const FOLDERS: &[&str] = &[
        "/etc/",
        "/etc_ro/",
        "/usr/etc/",
        "/rom/etc/",
        "/usr/local/etc/",
        "/opt/",
        "/config/",
        "/conf/",
        "/overlay/",
        "/data/",
    ];
    const ENDS: &[&str] = &[
        ".conf",
        ".cfg",
        ".ini",
        ".json",
        ".yaml",
        ".yml",
        ".env",
        ".toml",
        ".properties",
        ".config",
    ];
    let name = path.rsplit('/').next().unwrap_or(path);
    let is_script_of_web = [".js", ".ts", ".map", ".css"].iter().any(|end| name.ends_with(end));
    !is_script_of_web
        && (FOLDERS.iter().any(|folder| path.starts_with(folder))
            || ENDS.iter().any(|end| name.ends_with(end)))
}

fn of_setting(path: &str, text: &str) -> Option<Assigned> {
    if !is_configuration(path) {
        return None;
    }
    let Setting { name, value } = setting::read(text)?;
    let found = |kind, proof| {
        Some(Assigned { kind, name: name.to_owned(), secret: value.to_owned(), proof })
    };
    let file = path.rsplit('/').next().unwrap_or(path);
    let low = name.to_ascii_lowercase();
    let is_known = KNOWN.iter().any(|(own, names)| *own == file && names.contains(&low.as_str()));
    // wpa_supplicant.conf: the secret stands elsewhere, this is its name.
    let is_elsewhere = value.starts_with("ext:");
    if is_known && !is_elsewhere && value.len() >= 4 && !is_place_holder(value) {
        return found("password", SecretProof::Setting);
    }
    // Public by their own prefix: minisign, signify, and keys that web pages carry.
    let is_public =
        ["RWQ", "RWS", "RWT", "pk_live_", "pk_test_"].iter().any(|own| value.starts_with(own));
    if setting::asks_for_token(name) && is_random(value) && !is_public {
        return found("api-token", SecretProof::Random);
    }
    // A password need not be random, and what is one to its program nobody knows here.
    let is_word =
        (4..=64).contains(&value.len()) && value.bytes().all(|byte| byte.is_ascii_graphic());
    if setting::asks_for_password(name)
        && is_word
        && !is_place_holder(value)
        && !is_hash(value)
        && !is_reference(value)
    {
        return found("password", SecretProof::Hint);
    }
    None
}

/// Password hashes are for the accounts to judge.
fn is_hash(value: &str) -> bool {
    value.starts_with('{')
        || (value.len() >= 32 && value.bytes().all(|byte| byte.is_ascii_hexdigit()))
}

/// A name of a file, of a command, of a variable or of a place in the program.
fn is_reference(value: &str) -> bool {
    value.contains(['/', '(', ')', '$', '<', '>', '\\', ' '])
        || value.contains("::")
        || value.ends_with(';')
        || value.rsplit_once('.').is_some_and(|(_, end)| {
            (2..=4).contains(&end.len()) && end.bytes().all(|byte| byte.is_ascii_lowercase())
        })
        || (value.contains('_')
            && value.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'_'))
        || (value.contains('_')
            && value.bytes().all(|byte| byte.is_ascii_uppercase() || byte == b'_'))
}

/// `scheme://user:password@host`.
fn address(path: &str, text: &str) -> Option<Assigned> {
    let at = text.find("://")?;
    let before = &text[..at];
    let start =
        before.rfind(|own: char| !own.is_ascii_alphanumeric() && own != '+').map_or(0, |at| at + 1);
    let scheme = before.get(start..)?.to_ascii_lowercase();
    if !SCHEMES.contains(&scheme.as_str()) {
        return None;
    }
    let rest = text.get(at + 3..)?;
    let end = rest
        .find(['/', ' ', '\t', '"', '\'', '?', '#', '<', '>', ',', ';', '\\'])
        .unwrap_or(rest.len());
    let (user_and_password, host) = rest.get(..end)?.rsplit_once('@')?;
    let (user, password) = user_and_password.split_once(':')?;
    let is_plain = |own: &str| {
        !own.is_empty() && !is_place_holder(own) && !own.contains(['$', '{', '%', '(', '*', '<'])
    };
    let is_host = host.contains('.') || host.contains(':');
    let is_reserved =
        [".example", "example.com", "example.org", "example.net", ".invalid", ".test"]
            .iter()
            .any(|own| host.split(':').next().is_some_and(|name| name.ends_with(own)));
    let is_own = ["127.", "localhost", "[::1]", "0.0.0.0"].iter().any(|own| host.starts_with(own));
    let is_user = matches!(user, "user" | "username" | "login" | "name" | "anonymous" | "ftp");
    let is_word = matches!(password, "pass" | "password" | "passwd" | "pwd" | "pw");
    if !is_plain(user) || !is_plain(password) || !is_host || is_own || is_word || is_user {
        return None;
    }
    // Reserved names (RFC 2606) lead nowhere: a text that explains, or a product made up for a test.
    let is_script = path.starts_with("/etc/init.d/") || path.starts_with("/etc/rc");
    let proof = if is_configuration(path) && !is_reserved && !is_script {
        SecretProof::Setting
    } else {
        SecretProof::Hint
    };
    Some(Assigned {
        kind: "address-password",
        name: format!("{scheme}://{user}"),
        secret: password.to_owned(),
        proof,
    })
}
