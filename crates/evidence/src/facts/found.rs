// SPDX-License-Identifier: Apache-2.0 OR MIT
//! Facts that configurations, scripts and programs of an image give of credentials, privacy and code.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Answer, Password, Starts};
use crate::Locator;

/// What a script that runs by itself does to a password, an account, or a file that holds them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct CredentialChange {
    /// What it does.
    pub act: ChangeAct,
    /// The account; empty where it is not known, and for a file.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub user: String,
    /// The password, where it stands in the script; absent where it is made at run time.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub password: Option<Password>,
    /// The file that is written, or the folder that is mounted over.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub path: String,
    /// The file that is copied there.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<String>,
    /// Whether it is reached.
    pub starts: Starts,
    /// The line.
    pub locators: Vec<Locator>,
}

/// What is done to a password, an account, or a file that holds them.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema,
)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum ChangeAct {
    /// A password is set.
    Sets,
    /// No password opens the account any more.
    Locks,
    /// None is asked for any more.
    Opens,
    /// An account is made, or changed in another way.
    Alters,
    /// A file gets another content.
    Writes,
    /// A file gets more lines.
    Adds,
}

/// A credential outside the accounts of the system.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Credential {
    /// What takes it: `database`, `htpasswd`, `httpd`, `nvram`, `passwd-copy`, `ppp`, `samba`, `script`, `snmp`,
    /// `sudo`, `wifi`, ….
    pub service: String,
    /// The user, where it names one.
    pub user: String,
    /// State of the password. A password in clear text is `plain`.
    pub password: Password,
    /// Path of the program's configuration that names the file, where one does.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub used_by: Option<String>,
    /// The line that holds it, then the one that uses it.
    pub locators: Vec<Locator>,
}

/// Something that bears on personal data, logs or telemetry.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct PrivacySign {
    /// `core-dumps`, `personal-data`, `remote-log`; `reset-whole`, `reset-remade` and `reset-in-part`:
    /// what a reset to factory settings does with the writable storage.
    pub kind: String,
    /// What it says: the setting, the address, the columns of the table.
    pub value: String,
    /// Where.
    pub locators: Vec<Locator>,
}

/// An address that a program, script or configuration names.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Address {
    /// Host, as written, in lower case.
    pub host: String,
    /// `http`, `https`, `mqtt`, `ws`, ….
    pub scheme: String,
    /// The first addresses of it, each with the file that names it.
    pub locators: Vec<Locator>,
}

/// A place where data from outside runs as code, as far as the lines of a script tell.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct CodeFlow {
    /// `download-to-shell` or `request-to-shell`; `secret-to-log` where a script writes a secret to a log;
    /// `login-limited` or `login-unlimited` for a page that checks a password, with something that bounds
    /// the tries or without anything.
    pub kind: String,
    /// `lua`, `php` or `shell`.
    pub language: String,
    /// Where the data comes from: `QUERY_STRING`, an address.
    pub source: String,
    /// What runs it: `eval`, `os.execute`, `sh`.
    pub sink: String,
    /// First the line that runs it, then the one that takes the data in; of a log-in the line that
    /// checks, then the one that bounds.
    pub locators: Vec<Locator>,
}

/// Something that keeps people or programs from what is not theirs, as its configuration says.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct AccessControl {
    /// `selinux`; `pam-faillock`, `pam-tally2`, `fail2ban`: a lock after wrong passwords over SSH.
    pub mechanism: String,
    /// Whether it is in force; `unknown` where a part of it is missing.
    pub holds: Answer,
    /// What decides: `enforcing`, the number of tries; `root` where a lock leaves out root alone.
    pub value: String,
    /// First the line that decides, then the one that brings it in.
    pub locators: Vec<Locator>,
}
