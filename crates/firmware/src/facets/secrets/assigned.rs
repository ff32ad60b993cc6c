// SPDX-License-Identifier: Apache-2.0 OR MIT
//! Lines that give a secret to a setting: `API_TOKEN=…`, `option password '…'`,
//! `"client_secret": "…"`, `remote_password …`, and addresses with a password in them.

use std::sync::LazyLock;

use thirteen_evidence::facts::SecretProof;

use super::context::{Context, Stands};
use super::setting::{self, Setting};
use super::structure::{self, is_place_holder, is_random};
use super::{address, command, known, other};
use crate::view::{Line, Naming};

/// A secret that a line gives.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Assigned {
    pub kind: &'static str,
    pub name: String,
    pub secret: String,
    pub proof: SecretProof,
}

/// What stands in every line that gives a secret, but for the files of [`other`].
static GIVING: LazyLock<Naming> = LazyLock::new(|| {
    Naming::new(setting::PARTS.iter().copied().chain(command::programs()).chain(["://"]))
});

/// Reads a text line by line.
pub struct Reader<'c> {
    path: String,
    content: &'c [u8],
    context: Context<'c>,
    place: Place,
    /// Its lines are of a form of their own.
    is_other: bool,
}

/// What the place of a file says of the settings in it.
#[derive(Debug, Clone, Copy)]
struct Place {
    /// The device itself reads it for its settings.
    is_configuration: bool,
    /// A script of a shell, or a unit of systemd: its lines are commands.
    has_commands: bool,
    /// A copy of what was: what it says is not in force.
    is_copy: bool,
    /// Words of a language, for people.
    is_words: bool,
}

impl<'c> Reader<'c> {
    /// Of the text at a path.
    pub fn new(path: &[u8], content: &'c [u8]) -> Self {
        let path = String::from_utf8_lossy(path).into_owned();
        let place = Place::of(&path, content);
        let is_shell = place.has_commands && !path.ends_with(".service");
        let is_other = other::is_at(&path);
        Self { path, content, context: Context::new(content, is_shell), place, is_other }
    }

    /// The secrets that the next line gives.
    pub fn line(&mut self, line: &Line<'_>) -> Vec<Assigned> {
        let stands = self.context.stands(line);
        let Ok(text) = std::str::from_utf8(line.bytes).map(str::trim) else { return Vec::new() };
        let is_comment = text.starts_with(['#', ';', '*'])
            || text.starts_with("//")
            || text.starts_with("--")
            || stands == Stands::Comment;
        if text.len() < 8 || is_comment {
            return Vec::new();
        }
        if !self.is_other && !GIVING.is_in(text.as_bytes()) {
            return Vec::new();
        }
        // systemd.exec(5): a variable of the service.
        let text = text.strip_prefix("Environment=").unwrap_or(text);
        let settings = setting::all(text);
        let mut found = address::all(text, &settings, self.place.is_sure(&self.path));
        found.extend(settings.iter().filter_map(|own| self.of_setting(line, text, own)));
        if self.is_other {
            found.extend(other::read(&self.path, text));
        }
        if self.place.has_commands || self.path.starts_with("/etc/default/") {
            let given = command::options(text).into_iter().chain(command::bearers(text));
            let tokens = given.filter(|own| {
                setting::asks_for_token(own.name)
                    && is_random(own.value)
                    && !is_public(own.value)
                    && !is_sealed(own.value)
                    && !found.iter().any(|other| other.secret == own.value)
            });
            let tokens: Vec<_> =
                tokens.map(|own| Assigned::hint("api-token", own.name, own.value)).collect();
            found.extend(tokens);
        }
        if self.place.has_commands {
            let given = command::secrets(text).into_iter();
            found.extend(given.map(|(name, secret)| Assigned::hint("password", &name, secret)));
        }
        if self.place.is_copy || self.place.is_words || stands == Stands::Printed {
            found.iter_mut().for_each(|own| own.proof = SecretProof::Hint);
        }
        found
    }

    fn of_setting(&self, line: &Line<'_>, text: &str, own: &Setting<'_>) -> Option<Assigned> {
        let Setting { name, value, is_assigned } = *own;
        if !setting::may_ask(name) {
            return None;
        }
        let found = |kind, proof| {
            Some(Assigned { kind, name: name.to_owned(), secret: value.to_owned(), proof })
        };
        if !self.place.is_configuration {
            // A script that runs gives its own variables a value; which scripts run is not known here.
            let is_given = self.place.has_commands && is_assigned && setting::asks_for_token(name);
            return (is_given && is_random(value) && !is_public(value) && !is_sealed(value))
                .then(|| Assigned::hint("api-token", name, value));
        }
        let file = self.path.rsplit('/').next().unwrap_or(&self.path);
        if known::reads(file, &name.to_ascii_lowercase()) {
            let proof = known::proof(self.content, line, value)?;
            return found("password", proof);
        }
        if is_public(value) || is_sealed(value) || setting::explains(name) {
            return None;
        }
        if let Some((kind, proof)) = token(name, value) {
            return found(kind, proof);
        }
        // A password need not be random, and what is one to its program nobody knows here.
        let is_word =
            (4..=64).contains(&value.len()) && value.bytes().all(|byte| byte.is_ascii_graphic());
        let is_given = is_assigned || text.starts_with("option ") || !setting::is_short(name);
        (setting::asks_for_password(name) && is_given && !self.place.is_words)
            .then_some(())
            .filter(|()| is_word && !is_place_holder(value))
            .filter(|()| !is_hash(value) && !is_reference(value))
            .and_then(|()| found("password", SecretProof::Hint))
    }
}

impl Assigned {
    /// One that its place suggests, no more.
    pub fn hint(kind: &'static str, name: &str, secret: &str) -> Self {
        let (name, secret) = (name.to_owned(), secret.to_owned());
        Self { kind, name, secret, proof: SecretProof::Hint }
    }
}

impl Place {
    fn of(path: &str, content: &[u8]) -> Self {
        let name = path.rsplit('/').next().unwrap_or(path);
        let first = content.split(|byte| *byte == b'\n').next().unwrap_or_default();
        let is_shell = first.starts_with(b"#!")
            && [b"sh".as_slice(), b"rc.common"].iter().any(|own| first.trim_ascii().ends_with(own));
        let is_script = is_shell
            || name.ends_with(".sh")
            || ["/etc/init.d/", "/etc/rc"].iter().any(|own| path.starts_with(own));
        let folders =
            ["i18n", "l10n", "lang", "langs", "languages", "locale", "locales", "translations"];
        Self {
            is_configuration: is_configuration(path),
            has_commands: is_script || name.ends_with(".service"),
            is_copy: [".bak", ".old", ".save", "~"].iter().any(|end| name.ends_with(end)),
            is_words: path.split('/').any(|own| folders.contains(&own)),
        }
    }

    /// Whether an address there is one that the device uses.
    fn is_sure(self, path: &str) -> bool {
        let is_script = path.starts_with("/etc/init.d/") || path.starts_with("/etc/rc");
        self.is_configuration && !is_script && !self.is_words
    }
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
        ".service",
    ];
    // Sources of programs, and scripts of web pages.
    const SOURCES: &[&str] = &[
        ".js", ".ts", ".map", ".css", ".scss", ".c", ".h", ".cc", ".cpp", ".hpp", ".go", ".java",
        ".kt", ".rs", ".swift",
    ];
    // nsswitch.conf(5) and pam.d(5) have lines for databases and modules that are called so; what completes
    // commands has their options; npm's lists have names of libraries.
    const OTHERS: &[&str] =
        &["/etc/nsswitch.conf", "/etc/pam.d/", "/etc/pam.conf", "/etc/bash_completion.d/"];
    let name = path.rsplit('/').next().unwrap_or(path);
    let is_other = SOURCES.iter().any(|end| name.ends_with(end))
        || OTHERS.iter().any(|own| path.starts_with(own))
        || path.contains("/bash-completion/")
        || matches!(name, "package.json" | "package-lock.json");
    !is_other
        && (FOLDERS.iter().any(|folder| path.starts_with(folder))
            || path.contains("/.aws/")
            || ENDS.iter().any(|end| name.ends_with(end)))
}

/// What a setting holds whose name asks for a token or a key, and what shows it.
fn token(name: &str, value: &str) -> Option<(&'static str, SecretProof)> {
    if setting::asks_for_cipher_key(name) {
        // wg(8) clears and sets five bits of what it makes: that shows its keys from other texts.
        let low = name.to_ascii_lowercase();
        if matches!(low.as_str(), "privatekey" | "private_key") && structure::is_curve25519(value) {
            return Some(("wireguard-key", SecretProof::Structure));
        }
        return structure::is_cipher_key(value).then_some(("cipher-key", SecretProof::Hint));
    }
    if !setting::asks_for_token(name) {
        return None;
    }
    if is_random(value) {
        let is_doubtful = structure::is_uuid(value) || setting::asks_for_either_half(name);
        let proof = if is_doubtful { SecretProof::Hint } else { SecretProof::Random };
        return Some(("api-token", proof));
    }
    structure::is_mixed(value).then_some(("api-token", SecretProof::Hint))
}

/// Public by its own head: minisign, signify, what web pages carry (Stripe, Mapbox), and public keys in DER
/// (SubjectPublicKeyInfo of P-256, P-384, RSA and Ed25519 in base64).
fn is_public(value: &str) -> bool {
    const HEADS: &[&str] = &[
        "RWQ",
        "RWS",
        "RWT",
        "pk_live_",
        "pk_test_",
        "pk.",
        "MFkw",
        "MHYw",
        "MFYw",
        "MIGfMA0",
        "MIIBIjAN",
        "MIIBojAN",
        "MIICIjAN",
        "MCowBQYDK2Vw",
    ];
    HEADS.iter().any(|own| value.starts_with(own))
}

/// Encrypted or hashed, by the mark before it: Vault's transit, Jasypt, SOPS, Ansible, checksums.
fn is_sealed(value: &str) -> bool {
    const HEADS: &[&str] = &[
        "vault:",
        "!vault",
        "enc:",
        "enc(",
        "enc[",
        "encrypted:",
        "kms:",
        "md5:",
        "sha1:",
        "sha256:",
        "sha512:",
        "sha256-",
        "sha512-",
    ];
    let low = value.to_ascii_lowercase();
    HEADS.iter().any(|own| low.starts_with(own))
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
