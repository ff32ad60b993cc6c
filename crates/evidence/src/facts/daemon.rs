// SPDX-License-Identifier: Apache-2.0 OR MIT
//! Facts that the configurations of network daemons give.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::Locator;

/// What the configuration of a daemon, or its command line, says. Whether it is started at all, a
/// [`crate::facts::Service`] tells.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Daemon {
    /// Short name of the program: `uhttpd`.
    pub program: String,
    /// Path of the configuration; empty where it is the command line that says it.
    pub config: String,
    /// Whether the configuration lets it start; `unknown` where it does not say.
    pub enabled: Answer,
    /// Where it listens.
    pub endpoints: Vec<Endpoint>,
    /// Settings of note, as written, in the order of the file.
    pub settings: Vec<Setting>,
    /// The section or file that is read.
    pub locators: Vec<Locator>,
}

/// Where a daemon listens, by its configuration.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Endpoint {
    /// `tcp` or `udp`.
    pub protocol: String,
    /// Port number.
    pub port: u16,
    /// Address; `0.0.0.0` and `::` mean every one.
    pub address: String,
    /// What is spoken: `http`, `https`, `ssh`, `mqtt`, ….
    pub transport: String,
    /// Whether it is protected by TLS.
    pub tls: Answer,
    /// Whether it can serve in the state the image is shipped in: `no` where TLS is asked for and
    /// the image has no library for it.
    pub serves: Answer,
    /// Whether all who come to it are sent on to HTTPS, whatever they ask for; `unknown`, and left
    /// out, where its configuration does not show that.
    #[serde(default, skip_serializing_if = "Answer::is_unknown")]
    pub sends_on: Answer,
    /// The line that names it, then what decides on TLS.
    pub locators: Vec<Locator>,
}

/// A setting of a daemon, as its configuration writes it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Setting {
    /// Name, as the configuration has it; of a command line, the option: `-B`.
    pub name: String,
    /// Value, as written; empty for an option without one.
    pub value: String,
    /// Where.
    pub locators: Vec<Locator>,
}

/// Yes, no, or not to be told from what was read.
#[derive(
    Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema,
)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum Answer {
    /// Yes.
    Yes,
    /// No.
    No,
    /// The image does not tell.
    #[default]
    Unknown,
}

impl Answer {
    /// Whether it says neither.
    #[must_use]
    pub fn is_unknown(&self) -> bool {
        *self == Self::Unknown
    }
}
