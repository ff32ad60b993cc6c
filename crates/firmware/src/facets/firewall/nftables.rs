// SPDX-License-Identifier: Apache-2.0 OR MIT
//! nftables' rule sets (nft(8)): chains of type `filter` with the hook `input`, their policy, and
//! what is accepted there. Chains that they jump to, and files that they include, are not
//! followed: they count as openings that are narrowed.

use thirteen_evidence::facts::{Answer, Firewall, Policy};

use super::Reading;
use super::chain::{Chain, Rule};
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
        let (mut loaded, loader) = reading.loader(&["nftables"], &path);
        if is_taken_back(text) && loaded == Answer::Yes {
            loaded = Answer::Unknown;
        }
        for (family, chain) in chains(text) {
            let openings = chain.openings(|line| reading.line(file, line));
            let firewall = Firewall {
                mechanism: family.to_owned(),
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

/// Whether a file takes back what it said before: `flush ruleset`, `delete table inet filter` behind a
/// chain of the hook.
fn is_taken_back(text: &[u8]) -> bool {
    let mut has_chain = false;
    statements(text).into_iter().take(MAX_STATEMENTS).any(|(_, statement)| {
        has_chain |= statement.contains("hook input");
        let mut verbs = ["flush ", "delete ", "destroy ", "reset "].iter();
        has_chain && verbs.any(|own| statement.starts_with(own))
    })
}

/// The chains of the hook `input`, each with its family: `nftables`, or `nftables-ip` where its table
/// is for one family of addresses alone.
fn chains(text: &[u8]) -> Vec<(&'static str, Chain<'_>)> {
    let mut found: Vec<(&'static str, Chain<'_>)> = Vec::new();
    // The chain of the hook that each open block is, and its header.
    let mut open: Vec<(Option<usize>, String)> = Vec::new();
    // Headers of the blocks around each chain of the hook: a block of the same name goes on with it.
    let mut headers: Vec<String> = Vec::new();
    let mut elsewhere: Vec<Line<'_>> = Vec::new();
    let mut family = "";
    for (line, statement) in statements(text).into_iter().take(MAX_STATEMENTS) {
        match statement.as_str() {
            "}" => {
                open.pop();
                if open.is_empty() {
                    family = "";
                }
            }
            other if other.ends_with('{') => {
                let outer = open.last().map_or("", |own| own.1.as_str());
                let words: Vec<&str> = other.trim_end_matches('{').split_whitespace().collect();
                let header: String =
                    format!("{outer}/{}", words.join(" ")).chars().take(512).collect();
                if words.first() == Some(&"table") {
                    family = match words.get(1) {
                        Some(&"inet") => "nftables",
                        Some(&"ip6") => "nftables-ip6",
                        // Without one it is `ip`.
                        _ => "nftables-ip",
                    };
                }
                let same = headers.iter().take(64).position(|own| *own == header);
                open.push((same, header));
            }
            other => {
                let is_hook = other.contains("hook input") && other.contains("type filter");
                // Outside a table there are no chains.
                if is_hook && !family.is_empty() {
                    found.push((family, Chain::new(Policy::Accept, line)));
                    if let Some(own) = open.last_mut() {
                        own.0 = Some(found.len() - 1);
                        headers.push(own.1.clone());
                    }
                } else if let Some((Some(number), _)) = open.last()
                    && let Some((_, chain)) = found.get_mut(*number)
                {
                    said(chain, line, other);
                } else if ["include ", "add ", "create ", "insert ", "replace "]
                    .iter()
                    .any(|own| other.starts_with(own))
                {
                    elsewhere.push(line);
                }
            }
        }
    }
    // A file that is included, or a rule that is added, may be about any chain.
    if let Some(line) = elsewhere.first() {
        for (_, chain) in &mut found {
            chain.keep(*line, Rule { jumps: true, ..Rule::default() });
        }
    }
    found
}

/// A statement of a chain.
fn said<'a>(chain: &mut Chain<'a>, line: Line<'a>, statement: &str) {
    match statement.strip_prefix("policy ").and_then(|own| verdict(own.trim())) {
        Some(policy) => chain.set(policy, line),
        None if statement.starts_with("include ") => {
            chain.keep(line, Rule { jumps: true, ..Rule::default() });
        }
        None => chain.add(line, rule(statement)),
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
    // A list without braces is one word.
    let words: Vec<&str> = statement.split_whitespace().take(256).collect();
    let listed = words.join(" ").replace(", ", ",").replace(" ,", ",");
    let words: Vec<&str> = listed.split(' ').filter(|word| !word.is_empty()).collect();
    let mut rule = Rule::default();
    if words.contains(&"vmap") {
        // What is mapped to verdicts is not followed, but for the states of answers.
        let is_answers = words.starts_with(&["ct", "state", "vmap"]) && maps_answers(&listed);
        return Rule { jumps: !is_answers, ..rule };
    }
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
            "jump" | "goto" => {
                rule.jumps = true;
                next
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
                rule.interface = value.replace('"', "");
                next
            }
            "state" => {
                rule.state(&value);
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

/// Whether of `{ established : accept,related : accept,invalid : drop }` answers alone are let in,
/// and nothing jumps.
fn maps_answers(map: &str) -> bool {
    let inner = map.split_once('{').map_or("", |(_, rest)| rest).split('}').next();
    inner.unwrap_or_default().split(',').all(|pair| {
        let (state, verdict) = pair.split_once(':').unwrap_or((pair, ""));
        match verdict.trim() {
            "accept" => matches!(state.trim(), "established" | "related"),
            verdict => matches!(verdict, "drop" | "continue"),
        }
    })
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
