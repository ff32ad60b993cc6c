// SPDX-License-Identifier: Apache-2.0 OR MIT
//! Rules as iptables-save(8) writes them: the policy of `INPUT` in the table `filter`, and what is
//! accepted there. A rule at the end that drops or rejects everything is a policy as well. What jumps
//! to another chain counts as an opening that is narrowed.

use thirteen_evidence::facts::{Firewall, Policy};

use super::Reading;
use super::chain::{Chain, Rule};
use crate::view::lines;

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
        let openings = chain.openings(|line| reading.line(file, line));
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
            chain = Some(Chain::new(policy, line));
            continue;
        }
        let Some(own) = &mut chain else { continue };
        // Counters stand before: `[0:0] -A INPUT …`.
        let counted = bare.strip_prefix('[').and_then(|rest| rest.split_once(']'));
        let bare = counted.map_or(bare, |(_, rest)| rest.trim_start());
        if let Some(rest) = bare.strip_prefix("-A INPUT ") {
            own.add(line, rule(rest));
        } else if let Some(rest) = bare.strip_prefix("-I INPUT ") {
            // It is put before the others, so none of them ends the chain for it.
            own.keep(line, rule(rest));
        }
    }
    chain
}

fn policy(target: &str) -> Option<Policy> {
    match target {
        "ACCEPT" => Some(Policy::Accept),
        "DROP" => Some(Policy::Drop),
        "REJECT" => Some(Policy::Reject),
        _ => None,
    }
}

/// Targets that leave a packet to the next rule (iptables-extensions(8)).
const GO_ON: &[&str] = &["LOG", "ULOG", "NFLOG", "MARK", "CONNMARK", "AUDIT", "TRACE", "TCPMSS"];

fn rule(text: &str) -> Rule {
    let mut rule = Rule::default();
    let mut words = text.split_whitespace().take(128).peekable();
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
        // Some have no value: `--syn`.
        let value = words.next_if(|next| !next.starts_with('-') && *next != "!").or_else(|| {
            // Of old the sign stood behind the option: `-i ! lo`.
            let is_sign = words.next_if_eq(&"!").is_some();
            if is_sign {
                sign = "!";
            }
            words.next_if(|next| is_sign && !next.starts_with('-'))
        });
        let sign = std::mem::take(&mut sign);
        let value = format!("{sign}{}", value.unwrap_or_default());
        match word {
            "-m" | "--match" => {}
            "-j" | "--jump" | "-g" | "--goto" => {
                rule.verdict = policy(&value);
                rule.jumps = rule.verdict.is_none() && !GO_ON.contains(&value.as_str());
                // What follows says how to reject.
                break;
            }
            "-p" | "--protocol" => rule.protocol = value,
            "--dport" | "--dports" | "--destination-port" | "--destination-ports" => {
                rule.ports = value;
            }
            "-s" | "--source" => rule.source = value,
            "-i" | "--in-interface" => rule.interface = value,
            "--ctstate" | "--state" => rule.state(&value),
            "--syn" if sign.is_empty() => {}
            "--comment" => comment(&value, &mut words),
            _ => rule.is_narrowed = true,
        }
    }
    rule
}

/// Leaves out the rest of a comment in quotes.
fn comment<'a>(first: &str, words: &mut impl Iterator<Item = &'a str>) {
    let is_closed = |word: &str| word.ends_with('"');
    if first.starts_with('"') && (first.len() < 2 || !is_closed(first)) {
        let _ = words.find(|word| is_closed(word));
    }
}
