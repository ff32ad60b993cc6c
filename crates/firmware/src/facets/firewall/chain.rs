// SPDX-License-Identifier: Apache-2.0 OR MIT
//! What a chain for packets to the device itself says, whichever the tool that wrote it.

use thirteen_evidence::Locator;
use thirteen_evidence::facts::{Opening, Policy};

use super::{MAX_OPENINGS, NARROWED, opening};
use crate::view::Line;

/// A chain.
pub(super) struct Chain<'a> {
    pub(super) policy: Policy,
    pub(super) decides: Line<'a>,
    accepts: Vec<(Line<'a>, Rule)>,
    /// A rule for everything stood before.
    is_over: bool,
}

/// A rule of it.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub(super) struct Rule {
    pub(super) verdict: Option<Policy>,
    /// It hands on to what is not followed here: another chain, or another file.
    pub(super) jumps: bool,
    pub(super) protocol: String,
    pub(super) ports: String,
    pub(super) source: String,
    pub(super) interface: String,
    /// It holds for answers alone.
    pub(super) is_answer: bool,
    /// It holds under a condition that is none of these.
    pub(super) is_narrowed: bool,
}

impl<'a> Chain<'a> {
    pub(super) fn new(policy: Policy, decides: Line<'a>) -> Self {
        Self { policy, decides, accepts: Vec::new(), is_over: false }
    }

    /// Sets what happens to what no rule names.
    pub(super) fn set(&mut self, policy: Policy, line: Line<'a>) {
        self.policy = policy;
        self.decides = line;
    }

    /// The next rule.
    pub(super) fn add(&mut self, line: Line<'a>, rule: Rule) {
        // What stands behind a rule for everything is never reached.
        if self.is_over {
            return;
        }
        match rule.verdict {
            Some(policy) if rule.is_for_all() => {
                self.set(policy, line);
                self.is_over = true;
            }
            _ => self.keep(line, rule),
        }
    }

    /// Keeps a rule where it may let strangers in.
    pub(super) fn keep(&mut self, line: Line<'a>, rule: Rule) {
        let lets_in = rule.jumps || rule.verdict.is_some_and(Policy::is_open);
        let is_own = rule.is_answer || is_local(&rule.interface);
        if lets_in && !is_own && self.accepts.len() < MAX_OPENINGS {
            self.accepts.push((line, rule));
        }
    }

    /// What is let in.
    pub(super) fn openings(&self, place: impl Fn(&Line<'a>) -> Locator) -> Vec<Opening> {
        let all = self.accepts.iter();
        all.map(|(line, rule)| {
            let is_everybodys = rule.interface.is_empty() || faces_the_internet(&rule.interface);
            let is_plain = is_everybodys && !rule.is_narrowed && !rule.jumps;
            let source = if is_plain { &rule.source } else { NARROWED };
            opening(&rule.protocol, &rule.ports, source, place(line))
        })
        .collect()
    }
}

impl Rule {
    fn is_for_all(&self) -> bool {
        Self { verdict: None, ..self.clone() } == Self::default()
    }

    /// Takes in what it says of the state of connections.
    pub(super) fn state(&mut self, value: &str) {
        let words: Vec<String> = value.split(',').map(str::to_ascii_uppercase).collect();
        let has = |name: &str| words.iter().any(|word| word == name);
        // `!one` is one of all the others: no answer.
        if words.iter().all(|word| matches!(word.as_str(), "RELATED" | "ESTABLISHED")) {
            self.is_answer = true;
        } else if !has("NEW") {
            self.is_narrowed = true;
        }
    }
}

/// Whether all interfaces of a list are the device itself or its home network. Of `!one` that is
/// never sure.
pub(super) fn is_local(interfaces: &str) -> bool {
    !interfaces.is_empty()
        && interfaces.split(',').all(|own| {
            let own = own.trim_matches(['"', ' ']);
            own == "lo" || own == "br-lan" || own.starts_with("lan")
        })
}

/// Whether an interface's name is one that faces the Internet on a router; a name that is none of
/// these may be a local one.
fn faces_the_internet(interface: &str) -> bool {
    ["wan", "ppp", "wwan", "pppoe", "usb", "eth0.2"].iter().any(|own| interface.starts_with(own))
}
