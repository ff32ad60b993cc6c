// SPDX-License-Identifier: Apache-2.0 OR MIT
//! Rules as iptables-save(8) writes them: the policy of `INPUT` in the table `filter`, and what is
//! accepted there. A rule at the end that drops or rejects everything is a policy as well.

use thirteen_evidence::facts::{Firewall, Policy};

use super::{MAX_OPENINGS, NARROWED, Reading, faces_the_internet, opening};
use crate::view::{Line, lines};

/// Files of rules, with the family of their addresses and the services that load them.
const FILES: &[(&str, &str)] = &[
    ("/etc/iptables/rules.v4", "iptables"),
    ("/etc/iptables/rules.v6", "ip6tables"),
    ("/etc/iptables/iptables.rules", "iptables"),
    ("/etc/iptables/ip6tables.rules", "ip6tables"),
    ("/etc/iptables/rules-save", "iptables"),
    ("/etc/iptables/rules6-save", "ip6tables"),
    ("/etc/sysconfig/iptables", "iptables"),
    ("/etc/sysconfig/ip6tables", "ip6tables"),
    ("/etc/iptables.rules", "iptables"),
    ("/etc/ip6tables.rules", "ip6tables"),
    ("/etc/iptables.up.rules", "iptables"),
    ("/etc/iptables.conf", "iptables"),
    ("/etc/firewall.conf", "iptables"),
];
/// Services that load all files of the family's name.
const LOADERS: &[&str] = &["netfilter-persistent", "iptables-persistent"];
/// Lines of one file that are believed.
const MAX_RULES: usize = 4096;

pub(super) fn read(reading: &mut Reading<'_, '_>) {
    for (path, family) in FILES {
        let Some((file, text)) = reading.open(path) else { continue };
        let Some(chain) = input(text) else { continue };
        let mut names = vec![*family];
        if path.starts_with("/etc/iptables/rules.v") {
            names.extend(LOADERS);
        }
        let (loaded, loader) = reading.loader(&names, path);
        let openings = chain.accepts.iter().take(MAX_OPENINGS);
        let openings = openings
            .map(|(line, rule)| {
                let source = if rule.is_narrowed { NARROWED } else { &rule.source };
                opening(&rule.protocol, &rule.ports, source, reading.line(file, line))
            })
            .collect();
        let firewall = Firewall {
            mechanism: (*family).to_owned(),
            config: (*path).to_owned(),
            zone: String::new(),
            input: chain.policy,
            loaded,
            openings,
            locators: vec![reading.line(file, &chain.decides)],
        };
        reading.keep(firewall, loader);
    }
}

/// What the chain `INPUT` says.
struct Chain<'a> {
    policy: Policy,
    decides: Line<'a>,
    accepts: Vec<(Line<'a>, Rule)>,
}

/// A rule of it.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
struct Rule {
    target: String,
    protocol: String,
    ports: String,
    source: String,
    interface: String,
    /// It holds for answers, or for what else is not a new connection.
    is_answer: bool,
    /// It holds under a condition that is none of these.
    is_narrowed: bool,
}

fn input(text: &[u8]) -> Option<Chain<'_>> {
    let mut chain: Option<Chain<'_>> = None;
    let mut in_filter = false;
    for line in lines(text).take(MAX_RULES) {
        let Ok(bare) = std::str::from_utf8(line.bytes.trim_ascii()) else { continue };
        if let Some(table) = bare.strip_prefix('*') {
            in_filter = table == "filter";
        }
        if !in_filter {
            continue;
        }
        if let Some(rest) = bare.strip_prefix(":INPUT ") {
            let policy = policy(rest.split_whitespace().next().unwrap_or_default())?;
            chain = Some(Chain { policy, decides: line, accepts: Vec::new() });
            continue;
        }
        let Some(own) = &mut chain else { continue };
        let Some(rest) = bare.strip_prefix("-A INPUT").or_else(|| bare.strip_prefix("-I INPUT"))
        else {
            continue;
        };
        let rule = rule(rest);
        let is_for_all = rule.protocol.is_empty()
            && rule.ports.is_empty()
            && rule.source.is_empty()
            && rule.interface.is_empty()
            && !rule.is_answer
            && !rule.is_narrowed;
        match policy(&rule.target) {
            // What stands behind such a rule is never reached.
            Some(policy) if is_for_all => {
                own.policy = policy;
                own.decides = line;
                break;
            }
            Some(Policy::Accept) if is_let_in(&rule) => own.accepts.push((line, rule)),
            _ => {}
        }
    }
    chain
}

/// Whether a rule lets strangers in: no answers, not from the device itself or a local interface.
fn is_let_in(rule: &Rule) -> bool {
    let from_outside = rule.interface.is_empty() || faces_the_internet(&rule.interface);
    from_outside && !rule.is_answer
}

fn policy(target: &str) -> Option<Policy> {
    match target {
        "ACCEPT" => Some(Policy::Accept),
        "DROP" => Some(Policy::Drop),
        "REJECT" => Some(Policy::Reject),
        _ => None,
    }
}

fn rule(text: &str) -> Rule {
    let mut rule = Rule::default();
    let mut words = text.split_whitespace().take(64);
    let mut sign = "";
    while let Some(word) = words.next() {
        if word == "!" {
            // What holds for all but one is kept as `!one`.
            sign = "!";
            continue;
        }
        if !word.starts_with('-') {
            continue;
        }
        let value = match word {
            "-m" | "--match" => {
                words.next();
                continue;
            }
            _ => format!("{}{}", std::mem::take(&mut sign), words.next().unwrap_or_default()),
        };
        match word {
            "-j" | "--jump" => {
                rule.target = value;
                // What follows says how to reject.
                break;
            }
            "-p" | "--protocol" => rule.protocol = value,
            "--dport" | "--dports" | "--destination-port" => rule.ports = value,
            "-s" | "--source" => rule.source = value,
            "-i" | "--in-interface" => rule.interface = value,
            "--ctstate" | "--state" => rule.is_answer = !value.contains("NEW"),
            _ => rule.is_narrowed = true,
        }
    }
    rule
}
