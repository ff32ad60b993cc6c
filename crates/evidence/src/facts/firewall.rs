// SPDX-License-Identifier: Apache-2.0 OR MIT
//! Facts that the rules of a packet filter give.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::Answer;
use crate::Locator;

/// What a packet filter does with what comes in from the network for the device itself.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Firewall {
    /// `openwrt`, `iptables`, `ip6tables`, `nftables`; `nftables-ip` and `nftables-ip6` for a table of one
    /// family of addresses.
    pub mechanism: String,
    /// Path of the rules.
    pub config: String,
    /// The side that it is about: `wan` for the zone of a router that faces the Internet; `station` for
    /// a zone of that name where no other network goes out through it, which may be somebody's home
    /// network; empty for every side alike.
    pub zone: String,
    /// What happens to what no rule names.
    pub input: Policy,
    /// Whether the image loads the rules; `unknown` where it is not seen to.
    pub loaded: Answer,
    /// What is let in from that side, answers to the device's own requests left out.
    pub openings: Vec<Opening>,
    /// First what decides on the policy, then what loads the rules.
    pub locators: Vec<Locator>,
}

/// What is let in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Opening {
    /// `tcp`, `udp`, `icmp`, …; `all` where the rule names none.
    pub protocol: String,
    /// Ports, as written: `22`, `80,443`, `1000:2000`; empty for all.
    pub ports: String,
    /// Addresses that it is narrowed to, as written; empty for everybody.
    pub source: String,
    /// The rule.
    pub locators: Vec<Locator>,
}

/// What happens to a packet.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema,
)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum Policy {
    /// It is let in.
    Accept,
    /// It is dropped without an answer.
    Drop,
    /// It is turned away.
    Reject,
}

impl Policy {
    /// Whether it lets in.
    #[must_use]
    pub const fn is_open(self) -> bool {
        matches!(self, Self::Accept)
    }
}
