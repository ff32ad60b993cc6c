// SPDX-License-Identifier: Apache-2.0 OR MIT
//! What was looked at, and what could not be read. Both are facts: silence about a thing that was
//! never looked at proves nothing, and [`Coverage`] is what decides whether PASS is possible.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::Locator;

/// A kind of fact that is looked for.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema,
)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum Area {
    /// Name and version of the system.
    Release,
    /// Kernel banner.
    Kernel,
    /// User accounts and their passwords.
    Accounts,
    /// Programs started at boot.
    Services,
    /// Keys and certificates.
    Keys,
    /// Software components and their versions.
    Components,
    /// Where updates come from and what is checked of them.
    Updates,
    /// Consoles.
    Consoles,
    /// Executables and their hardening.
    Programs,
    /// Boot chain.
    Boot,
    /// Configurations of daemons.
    Daemons,
    /// Secrets: tokens, keys of services, passwords in configurations.
    Secrets,
    /// Credentials outside the accounts of the system.
    Credentials,
    /// Personal data, logs and telemetry.
    Privacy,
    /// Scripts and web code.
    Scripts,
    /// Rules of packet filters.
    Firewall,
}

impl Area {
    /// All areas, in the order in which they are shown.
    pub const ALL: &'static [Self] = &[
        Self::Release,
        Self::Kernel,
        Self::Accounts,
        Self::Services,
        Self::Keys,
        Self::Components,
        Self::Updates,
        Self::Consoles,
        Self::Programs,
        Self::Boot,
        Self::Daemons,
        Self::Secrets,
        Self::Credentials,
        Self::Privacy,
        Self::Scripts,
        Self::Firewall,
    ];

    /// The kebab-case id used in JSON and in the words (`area-<id>`).
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::Release => "release",
            Self::Kernel => "kernel",
            Self::Accounts => "accounts",
            Self::Services => "services",
            Self::Keys => "keys",
            Self::Components => "components",
            Self::Updates => "updates",
            Self::Consoles => "consoles",
            Self::Programs => "programs",
            Self::Boot => "boot",
            Self::Daemons => "daemons",
            Self::Secrets => "secrets",
            Self::Credentials => "credentials",
            Self::Privacy => "privacy",
            Self::Scripts => "scripts",
            Self::Firewall => "firewall",
        }
    }
}

/// One area that was looked at.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Looked {
    /// The area.
    pub area: Area,
    /// File systems and streams that were searched.
    pub sources: u64,
    /// Files whose content bore on it.
    pub files: u64,
    /// Bytes of those files.
    pub bytes: u64,
}

/// Why something was not read.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema,
)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum Reason {
    /// Looks encrypted: no structure, and as random as a cipher's output.
    Encrypted,
    /// Nobody here knows what it is.
    Unknown,
    /// Known, but broken: cut short, a checksum or a stream that does not hold.
    Damaged,
    /// A limit of work was reached.
    Limit,
    /// Known, but not read by this version.
    Unsupported,
    /// The operating system refused.
    Refused,
    /// The user stopped the run.
    Interrupted,
}

impl Reason {
    /// The kebab-case id used in JSON and in the words (`reason-<id>`).
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::Encrypted => "encrypted",
            Self::Unknown => "unknown",
            Self::Damaged => "damaged",
            Self::Limit => "limit",
            Self::Unsupported => "unsupported",
            Self::Refused => "refused",
            Self::Interrupted => "interrupted",
        }
    }
}

/// Something that was not read.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Unread {
    /// Where: a region, a container, a file.
    pub locator: Locator,
    /// Why, in one word.
    pub reason: Reason,
    /// Why, closer: a stable id (`stream-cut-short`), for which the words hold a sentence
    /// (`gap-<detail>`).
    pub detail: String,
}

/// [`Unread::detail`] of a place that holds more facts than are kept or can be followed.
pub const LIMIT_FACTS: &str = "limit-facts";

/// [`Unread::detail`] of a folder that holds a root file system below the top of what was handed in.
pub const ROOT_BELOW: &str = "root-below";

/// Both sides of coverage.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Coverage {
    /// Areas that were looked at, in the order of [`Area::ALL`].
    pub looked: Vec<Looked>,
    /// What was not read, in tree order.
    pub unread: Vec<Unread>,
}

impl Coverage {
    /// True where the area was looked at in at least one source.
    #[must_use]
    pub fn has_looked(&self, area: Area) -> bool {
        self.looked.iter().any(|looked| looked.area == area && looked.sources > 0)
    }
}
