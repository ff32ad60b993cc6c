// SPDX-License-Identifier: Apache-2.0 OR MIT
//! Facts that a firmware image, or an unpacked root file system, gives.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::Locator;
use crate::facts::Answer;

/// Name and version of a system, from `/etc/openwrt_release`, `/etc/os-release` and the like.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Release {
    /// Name, as written: `OpenWrt`.
    pub name: String,
    /// Version, as written: `15.05.1`.
    pub version: String,
    /// Where.
    pub locators: Vec<Locator>,
}

/// A Linux kernel, from its banner.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Kernel {
    /// Version, as in the banner: `3.18.23`.
    pub version: String,
    /// Where.
    pub locators: Vec<Locator>,
}

/// A user account of a root file system.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Account {
    /// Log-in name.
    pub name: String,
    /// Numeric user id; absent where the field is no number.
    pub uid: Option<u32>,
    /// Log-in shell, as written in passwd; empty where it is not given.
    pub shell: String,
    /// The image has no such program: whoever gives the password is turned away.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub shell_is_missing: bool,
    /// State of the password.
    pub password: Password,
    /// First the line that holds the password's state (shadow where it has one), then passwd's.
    pub locators: Vec<Locator>,
}

/// State of an account's password. The hash itself is not kept.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Password {
    /// What the password field says.
    pub state: PasswordState,
    /// Hash scheme of crypt(3) (`md5crypt`, `sha512crypt`, …), where there is a hash.
    pub scheme: Option<String>,
    /// The word list that opened the hash, where one did.
    pub opened_by: Option<String>,
}

/// What a password field says.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema,
)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum PasswordState {
    /// No password is asked for.
    Empty,
    /// No password opens it (`*`, `!`, `!` before a hash).
    Locked,
    /// A hash.
    Hash,
    /// passwd points to shadow, and shadow has no line for it.
    Shadowed,
    /// The field is no hash of any known scheme: nothing opens it, as far as is known.
    None,
    /// The password itself stands there.
    Plain,
}

/// A program that starts at boot or on demand.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Service {
    /// Short name: the script's (`telnet`) where a script starts it, else the program's.
    pub name: String,
    /// The program that is started, as written; empty where the script starts none that could be
    /// read.
    pub program: String,
    /// The words that follow the program, as written.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub arguments: Vec<String>,
    /// What starts it.
    pub how: StartedBy,
    /// Whether it starts.
    pub starts: Starts,
    /// The condition, as written, where `starts` is `conditional`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub condition: Option<String>,
    /// Where it listens, as far as the words on its command line and its configuration say.
    pub listens: Vec<Listen>,
    /// First the line that starts it, then the link that enables it.
    pub locators: Vec<Locator>,
}

/// What starts a service.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema,
)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum StartedBy {
    /// A line of `/etc/inittab`.
    Inittab,
    /// A link in `/etc/rc.d` or `/etc/rc?.d` to a script.
    Sysv,
    /// The same, where the script registers the program with procd.
    Procd,
    /// `/etc/rc.local`.
    RcLocal,
    /// A systemd unit.
    Systemd,
    /// `/etc/inetd.conf`.
    Inetd,
    /// A link in one of OpenRC's runlevels.
    Openrc,
    /// A service folder of runit.
    Runit,
    /// A service folder of s6, or a source folder of s6-rc.
    S6,
    /// A line of a crontab, or a script that cron runs.
    Cron,
    /// A rule of udev or mdev, or a script below `/etc/hotplug.d`: a device comes or goes.
    Hotplug,
    /// Another script.
    Script,
}

/// Whether a service starts.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema,
)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum Starts {
    /// At every boot.
    Always,
    /// Only where a condition holds that the image alone does not settle.
    Conditional,
    /// When somebody connects or asks.
    OnDemand,
    /// Not in the state the image is shipped in: disabled, or a guard that is known not to hold.
    Never,
}

/// Where a service listens.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Listen {
    /// `tcp` or `udp`.
    pub protocol: String,
    /// Port number.
    pub port: u16,
    /// Address; `0.0.0.0` and `::` mean every one.
    pub address: String,
}

/// A software component.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Component {
    /// Name, as the source of the fact has it.
    pub name: String,
    /// Upstream version, the distribution's own revision cut off.
    pub version: String,
    /// Version, as written.
    pub raw_version: String,
    /// Package URL.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub purl: Option<String>,
    /// CPE 2.3.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cpe: Option<String>,
    /// The source package it was built from, where the package list names another.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source: Option<String>,
    /// How it is known: `opkg`, `dpkg`, `binary`, `kernel`, `soname`, ….
    pub from: String,
    /// Where.
    pub locators: Vec<Locator>,
}

/// A source of updates.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Update {
    /// `opkg`, …
    pub mechanism: String,
    /// Address, as written.
    pub url: String,
    /// `http` or `https`.
    pub transport: String,
    /// Whether a signature is checked.
    pub signature: SignatureCheck,
    /// First the line with the address, then what decides on the signature.
    pub locators: Vec<Locator>,
}

/// A rule that updates are held to, or not.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct UpdateRule {
    /// What says so: `configuration`, `script`, `swupdate`, `rauc`, `mender`, `opkg`.
    pub mechanism: String,
    /// The rule.
    pub rule: UpdateRuleKind,
    /// Whether it is kept.
    pub holds: Answer,
    /// The line that says so.
    pub locators: Vec<Locator>,
}

/// What updates are held to.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema,
)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum UpdateRuleKind {
    /// Nothing older than what is installed is taken.
    NoneOlder,
    /// The certificate of the server is checked.
    Certificate,
    /// A signature is checked before anything is written. Where it is not, the first locator is the
    /// line that writes, the second the one that fetches; of `swupdate`, the package without one.
    Signature,
    /// What fails its verification is not written. Where it is, the first locator is the line that
    /// verifies, the second the one that writes.
    Heeded,
    /// What is fetched comes over TLS.
    Encrypted,
    /// There is a second place for the system, so that the one that runs stays until the other starts.
    Fallback,
}

/// Whether a signature is checked.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema,
)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum SignatureCheck {
    /// It is.
    Checked,
    /// It is not.
    NotChecked,
    /// The image does not tell.
    Unknown,
}

/// A console.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Console {
    /// Device, as in inittab (`ttyS0`), or the action (`askconsole`) where no device is named.
    pub device: String,
    /// What one gets there.
    pub login: ConsoleLogin,
    /// Where.
    pub locators: Vec<Locator>,
}

/// What one gets at a console.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema,
)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum ConsoleLogin {
    /// A shell, at once.
    Shell,
    /// A log-in prompt.
    Password,
    /// A shell or a log-in prompt, by a setting.
    Conditional,
    /// Nothing.
    None,
}

/// An executable.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Program {
    /// Path inside its file system.
    pub path: String,
    /// `mips`, `arm`, `aarch64`, …
    pub machine: String,
    /// 32 or 64.
    pub bits: u8,
    /// `little` or `big`.
    pub endian: String,
    /// `executable`, `shared`, `kernel-module` or `object`.
    pub kind: String,
    /// The stack is not executable (`GNU_STACK` without X).
    pub nx: bool,
    /// What `GNU_STACK` says.
    pub stack: StackMark,
    /// Position-independent executable.
    pub pie: bool,
    /// `none`, `partial` or `full` (`GNU_RELRO`, with `BIND_NOW`).
    pub relro: String,
    /// All symbols are bound at start (`BIND_NOW`).
    pub bind_now: bool,
    /// References `__stack_chk_fail`.
    pub canary: bool,
    /// References a `__*_chk` function.
    pub fortify: bool,
    /// Folders that it looks for libraries in (`RUNPATH`, `RPATH`), as written.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub library_path: Option<String>,
    /// Its symbol table was stripped off.
    #[serde(default)]
    pub stripped: bool,
    /// Whoever starts it gets the rights of its owner, root (mode `4000`).
    #[serde(default)]
    pub setuid_root: bool,
    /// It takes functions from the C library with which a program waits for others on the network.
    #[serde(default)]
    pub listens: bool,
    /// Functions without bounds, and those that start a shell, that it takes from the C library.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub risky_functions: Vec<String>,
    /// Where.
    pub locators: Vec<Locator>,
}

/// What the `GNU_STACK` program header of an executable says.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema,
)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum StackMark {
    /// The stack is not executable.
    NonExecutable,
    /// The stack is executable.
    Executable,
    /// There is no such header: the kernel's default for the machine holds.
    Missing,
    /// The file has no program headers (kernel modules, objects).
    NotApplicable,
}

/// A hard-coded secret.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Secret {
    /// `api-token`, `github-token`, `address-password`, …
    pub kind: String,
    /// Name of the setting that holds it, or of the account that it opens; empty where none is
    /// given.
    #[serde(default)]
    pub name: String,
    /// What shows that it is a secret.
    #[serde(default)]
    pub proof: SecretProof,
    /// As [`crate::redact::redact`] leaves it.
    pub redacted: String,
    /// SHA-256 of the secret, where it is long enough not to be guessed from it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sha256: Option<String>,
    /// Where.
    pub locators: Vec<Locator>,
}

/// What shows that a text is a secret.
#[derive(
    Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema,
)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum SecretProof {
    /// Its own structure: a prefix that one service alone gives out with the length and the
    /// alphabet, a checksum, a length of key after decoding.
    Structure,
    /// A setting whose name asks for a token, and a value as random as one.
    Random,
    /// A setting that its program is known to read a password from.
    Setting,
    /// Its place suggests it, no more.
    #[default]
    Hint,
}

/// A sign of how the image is booted.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Boot {
    /// `uboot`, `fit`, …
    pub scheme: String,
    /// `yes`, `no` or `unknown`.
    pub signed: String,
    /// Whether the loader starts nothing that is not signed, as its own control tree says.
    #[serde(default)]
    pub required: Answer,
    /// Where; behind it the control tree, where one was found.
    pub locators: Vec<Locator>,
}
