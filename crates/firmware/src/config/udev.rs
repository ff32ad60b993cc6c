// SPDX-License-Identifier: Apache-2.0 OR MIT
//! Rules of udev (udev(7)): `KEY=="value", KEY{attribute}+="value"`.

use crate::view::{Line, joined, trimmed};

/// Rules of one file that are believed, and pairs of one rule.
const MAX_RULES: usize = 4096;
const MAX_PAIRS: usize = 64;

/// A pair of a rule.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pair {
    /// `RUN`, `ENV{NAME}`.
    pub key: Vec<u8>,
    /// `==`, `!=`, `=`, `+=`, `-=`, `:=`.
    pub operator: Vec<u8>,
    /// Without its quotes.
    pub value: Vec<u8>,
}

impl Pair {
    /// Whether it gives a value, or adds one.
    #[must_use]
    pub fn assigns(&self) -> bool {
        matches!(self.operator.as_slice(), b"=" | b"+=" | b":=")
    }

    /// Whether it says when the rule holds.
    #[must_use]
    pub fn matches(&self) -> bool {
        matches!(self.operator.as_slice(), b"==" | b"!=")
    }
}

/// The rules of a file, each with its first line.
pub fn rules(text: &[u8]) -> impl Iterator<Item = (Line<'_>, Vec<Pair>)> {
    let all = joined(text).filter(|(_, whole)| !whole.trim_ascii_start().starts_with(b"#"));
    all.map(|(line, whole)| (line, pairs(&whole))).take(MAX_RULES)
}

/// When a rule holds, as it is written.
#[must_use]
pub fn condition(rule: &[Pair]) -> String {
    let keys = rule.iter().filter(|own| own.matches()).map(|own| {
        format!("{}{}\"{}\"", trimmed(&own.key), trimmed(&own.operator), trimmed(&own.value))
    });
    keys.collect::<Vec<_>>().join(", ").chars().take(200).collect()
}

fn pairs(rule: &[u8]) -> Vec<Pair> {
    let (mut found, mut rest) = (Vec::new(), rule);
    while found.len() < MAX_PAIRS {
        let Some((pair, behind)) = pair(rest) else { break };
        found.push(pair);
        rest = behind;
    }
    found
}

/// The first pair of a rule, and what stands behind it.
fn pair(rule: &[u8]) -> Option<(Pair, &[u8])> {
    let start = rule.iter().position(u8::is_ascii_alphabetic)?;
    let rule = &rule[start..];
    let (head, quoted) = rule.split_at(memchr::memchr(b'"', rule)?);
    // `e"…"` holds escapes, as in C.
    let head = head.strip_suffix(b"e").unwrap_or(head).trim_ascii();
    let is_sign = |byte: &u8| b"=!+-:".contains(byte);
    let signs = head.iter().rev().take_while(|byte| is_sign(byte)).count();
    let (key, operator) = head.split_at(head.len() - signs);
    let (mut value, mut at) = (Vec::new(), 1);
    loop {
        match (quoted.get(at)?, quoted.get(at + 1)) {
            (b'\\', Some(b'"')) => {
                value.push(b'"');
                at += 2;
            }
            (b'"', _) => break,
            (byte, _) => {
                value.push(*byte);
                at += 1;
            }
        }
    }
    let pair = Pair { key: key.trim_ascii().to_vec(), operator: operator.to_vec(), value };
    Some((pair, &quoted[at + 1..]))
}

/// The words of a program that a rule runs: blanks divide them, single quotes hold them together. No
/// shell reads them.
#[must_use]
pub fn words(command: &[u8]) -> Vec<Vec<u8>> {
    let (mut found, mut word, mut is_quoted) = (Vec::new(), Vec::new(), false);
    for byte in command.iter().copied().chain([b' ']) {
        match byte {
            b'\'' => is_quoted = !is_quoted,
            b' ' | b'\t' if !is_quoted => {
                if !word.is_empty() {
                    found.push(std::mem::take(&mut word));
                }
            }
            other => word.push(other),
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rules_as_the_manual_has_them() {
        let text = b"# RUN+=\"/bin/no\"\nACTION==\"add\", SUBSYSTEM==\"usb\", \\\n  \
            ENV{X}=\"1\", RUN{program}+=\"/bin/sh -c 'a \\\"b\\\" c'\"\nKERNEL!=\"sd*\" GOTO=\"end\"\n";
        let all: Vec<_> = rules(text).collect();
        assert_eq!(all.len(), 3);
        assert_eq!((all[0].0.number, all[1].0.number), (2, 4));
        assert_eq!(condition(&all[0].1), "ACTION==\"add\", SUBSYSTEM==\"usb\"");
        let run = &all[0].1[3];
        assert_eq!(
            (run.key.as_slice(), run.operator.as_slice()),
            (&b"RUN{program}"[..], &b"+="[..])
        );
        let wanted = [&b"/bin/sh"[..], b"-c", b"a \"b\" c"].map(<[u8]>::to_vec);
        assert_eq!(words(&run.value), wanted);
        assert!(all[1].1[0].matches() && all[1].1[1].assigns());
    }

    #[test]
    fn hostile_rules_end() {
        for text in ["RUN+=\"", "=\"\"", "\\", "RUN\"a\"\"\"", "a=\"\\"] {
            assert!(rules(text.as_bytes()).all(|(_, own)| own.len() < 3), "{text}");
        }
        let many = "RUN+=\"a\",".repeat(10_000);
        assert_eq!(rules(many.as_bytes()).next().map(|own| own.1.len()), Some(MAX_PAIRS));
    }
}
