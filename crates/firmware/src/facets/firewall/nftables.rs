// SPDX-License-Identifier: Apache-2.0 OR MIT
//! nftables' rule sets (nft(8)): chains of type `filter` with the hook `input`, their policy, and
//! what is accepted there. Chains that they jump to are not followed.

use thirteen_evidence::facts::{Firewall, Policy};

use super::{MAX_OPENINGS, NARROWED, Reading, faces_the_internet, opening};
use crate::view::{Line, lines};

const PATHS: &[&str] = &["/etc/nftables.conf", "/etc/sysconfig/nftables.conf", "/etc/nftables.nft"];
const FOLDERS: &[&str] = &["/etc/nftables", "/etc/nftables.d"];
/// Statements of one file that are believed.
const MAX_STATEMENTS: usize = 8192;

pub(super) fn read(reading: &mut Reading<'_, '_>) {
    let mut paths: Vec<String> = PATHS.iter().map(|path| (*path).to_owned()).collect();
    for folder in FOLDERS {
        let names = reading.files.list(folder.as_bytes()).unwrap_or_default();
        let names = names.into_iter().filter_map(|name| std::str::from_utf8(name).ok());
        paths.extend(names.take(64).map(|name| format!("{folder}/{name}")));
    }
    for path in paths {
        let Some((file, text)) = reading.open(&path) else { continue };
        let (loaded, loader) = reading.loader(&["nftables"], &path);
        for chain in chains(text) {
            let openings = chain.accepts.iter().take(MAX_OPENINGS);
            let openings = openings
                .map(|(line, rule)| {
                    opening(&rule.protocol, &rule.ports, &rule.source, reading.line(file, line))
                })
                .collect();
            let firewall = Firewall {
                mechanism: chain.family,
                config: path.clone(),
                zone: String::new(),
                input: chain.policy,
                loaded,
                openings,
                locators: vec![reading.line(file, &chain.decides)],
            };
            reading.keep(firewall, loader.clone());
        }
    }
}

/// A chain of the hook `input`.
struct Chain<'a> {
    policy: Policy,
    decides: Line<'a>,
    accepts: Vec<(Line<'a>, Rule)>,
    /// `nftables`, or `nftables-ip` where its table is for one family of addresses alone.
    family: String,
    /// A rule for everything stood before.
    is_over: bool,
}

#[derive(Debug, Default, Clone, PartialEq, Eq)]
struct Rule {
    verdict: Option<Policy>,
    protocol: String,
    ports: String,
    source: String,
    interface: String,
    is_answer: bool,
    is_narrowed: bool,
}

fn chains(text: &[u8]) -> Vec<Chain<'_>> {
    let mut found: Vec<Chain<'_>> = Vec::new();
    // Whether each open block is a chain of the hook.
    let mut open: Vec<Option<usize>> = Vec::new();
    let mut family = String::new();
    for (line, statement) in statements(text).into_iter().take(MAX_STATEMENTS) {
        match statement.as_str() {
            "}" => {
                open.pop();
                if open.is_empty() {
                    family.clear();
                }
            }
            other if other.ends_with('{') => {
                open.push(None);
                let mut words = other.split_whitespace();
                if words.next() == Some("table") {
                    family = match words.next() {
                        Some("inet") => "nftables".to_owned(),
                        Some("ip6") => "nftables-ip6".to_owned(),
                        // Without one it is `ip`.
                        _ => "nftables-ip".to_owned(),
                    };
                }
            }
            other => {
                let is_hook = other.contains("hook input") && other.contains("type filter");
                // Outside a table there are no chains.
                if is_hook && !family.is_empty() {
                    let chain = Chain {
                        policy: Policy::Accept,
                        decides: line,
                        accepts: Vec::new(),
                        family: family.clone(),
                        is_over: false,
                    };
                    found.push(chain);
                    if let Some(own) = open.last_mut() {
                        *own = Some(found.len() - 1);
                    }
                } else if let Some(Some(number)) = open.last()
                    && let Some(chain) = found.get_mut(*number)
                {
                    chain.statement(line, other);
                }
            }
        }
    }
    found
}

impl<'a> Chain<'a> {
    fn statement(&mut self, line: Line<'a>, statement: &str) {
        if let Some(policy) = statement.strip_prefix("policy ").and_then(|own| verdict(own.trim()))
        {
            self.policy = policy;
            self.decides = line;
            return;
        }
        let rule = rule(statement);
        let (Some(verdict), false) = (rule.verdict, self.is_over) else { return };
        let is_for_all = Rule { verdict: None, ..rule.clone() } == Rule::default();
        if is_for_all {
            self.policy = verdict;
            self.decides = line;
            self.is_over = true;
        } else if verdict.is_open()
            && !rule.is_answer
            && (rule.interface.is_empty() || faces_the_internet(&rule.interface))
        {
            let source = if rule.is_narrowed { NARROWED } else { &rule.source };
            self.accepts.push((line, Rule { source: source.to_owned(), ..rule.clone() }));
        }
    }
}

fn verdict(word: &str) -> Option<Policy> {
    match word {
        "accept" => Some(Policy::Accept),
        "drop" => Some(Policy::Drop),
        "reject" => Some(Policy::Reject),
        _ => None,
    }
}

/// A rule, as far as its words are understood.
fn rule(statement: &str) -> Rule {
    let spaced = statement.replace(',', " ");
    let words: Vec<&str> = spaced.split_whitespace().take(128).collect();
    let mut rule = Rule::default();
    let mut at = 0;
    while let Some(word) = words.get(at).copied() {
        let (value, next) = operand(&words, at + 1);
        at = match word {
            "accept" | "drop" => {
                rule.verdict = verdict(word);
                at + 1
            }
            // What follows says how.
            "reject" => {
                rule.verdict = verdict(word);
                words.len()
            }
            "tcp" | "udp" | "th" => {
                word.clone_into(&mut rule.protocol);
                at + 1
            }
            "dport" => {
                rule.ports = value;
                next
            }
            "saddr" => {
                rule.source = value;
                next
            }
            "iif" | "iifname" => {
                value.trim_matches('"').clone_into(&mut rule.interface);
                next
            }
            "state" => {
                rule.is_answer = !value.contains("new");
                next
            }
            "ct" | "ip" | "ip6" | "meta" | "counter" => at + 1,
            "l4proto" | "protocol" | "nexthdr" => {
                rule.protocol = value;
                next
            }
            "icmp" | "icmpv6" => {
                word.clone_into(&mut rule.protocol);
                at + 1
            }
            "type" => next,
            "comment" | "log" => words.len().min(at + 2),
            _ => {
                rule.is_narrowed = true;
                at + 1
            }
        };
    }
    // `comment "…" ` may stand before the verdict or behind it.
    rule.verdict = rule.verdict.or_else(|| words.last().and_then(|word| verdict(word)));
    rule
}

/// `22`, `{ 22 80 }`, `!= 22`; and where the next word stands.
fn operand(words: &[&str], from: usize) -> (String, usize) {
    // What holds for all but one is kept as `!one`.
    let sign = if words.get(from) == Some(&"!=") { "!" } else { "" };
    let from = from + usize::from(matches!(words.get(from), Some(&"!=" | &"==")));
    if words.get(from) != Some(&"{") {
        let value = words.get(from).copied().unwrap_or_default();
        return (format!("{sign}{value}"), from + 1);
    }
    let rest = words.get(from + 1..).unwrap_or_default();
    let end = rest.iter().position(|word| *word == "}").unwrap_or(rest.len());
    (format!("{sign}{}", rest.get(..end).unwrap_or_default().join(",")), from + end + 2)
}

/// The statements of a file: lines, cut at `;`; a block opens with `{` at the end of a line and
/// closes with `}` at its beginning. Sets of values have their braces within a line.
fn statements(text: &[u8]) -> Vec<(Line<'_>, String)> {
    let mut found = Vec::new();
    for line in lines(text).take(MAX_STATEMENTS) {
        let Ok(bare) = std::str::from_utf8(line.bytes) else { continue };
        let bare = bare.split('#').next().unwrap_or_default();
        for part in bare.split(';') {
            let mut part = part.trim();
            while let Some(rest) = part.strip_prefix('}') {
                found.push((line, "}".to_owned()));
                part = rest.trim_start();
            }
            // A block may open and go on within one line.
            while ["table ", "chain ", "set ", "map "].iter().any(|own| part.starts_with(own)) {
                let Some((name, rest)) = part.split_once('{') else { break };
                found.push((line, format!("{name}{{")));
                part = rest.trim_start();
            }
            if !part.is_empty() {
                found.push((line, part.replace('{', " { ").replace('}', " } ").trim().to_owned()));
            }
        }
        if found.len() >= MAX_STATEMENTS {
            break;
        }
    }
    found
}
