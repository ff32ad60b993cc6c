// SPDX-License-Identifier: Apache-2.0 OR MIT
//! Counters of a page that bound nothing: each request starts the script anew, so what only the script
//! itself sets has the same value in every one of them.

use std::collections::BTreeMap;

use crate::view::lines;

/// Variables of one script that are followed.
const MAX_VARIABLES: usize = 64;

/// What is known of a variable.
#[derive(Debug, Clone, Copy, Default)]
struct Known {
    /// A line sets it to something that stands there.
    is_set: bool,
    /// A line sets it to something from elsewhere: a file, a command, another variable.
    is_from_elsewhere: bool,
}

/// The variables of a script that have the same value in every request, by name.
pub(super) struct Constants(BTreeMap<Vec<u8>, Known>);

impl Constants {
    /// Those of a script.
    pub(super) fn of(content: &[u8]) -> Self {
        let mut all: BTreeMap<Vec<u8>, Known> = BTreeMap::new();
        for line in lines(content) {
            let code = line.bytes.trim_ascii_start();
            if code.starts_with(b"#") {
                continue;
            }
            // What is sourced behind it may set it anew.
            if code.starts_with(b". ") || code.starts_with(b"source ") {
                all.values_mut().for_each(|own| own.is_from_elsewhere = true);
            }
            for (name, is_own) in assignments(code) {
                if all.len() >= MAX_VARIABLES && !all.contains_key(name) {
                    continue;
                }
                let own = all.entry(name.to_vec()).or_default();
                match is_own {
                    Some(is_literal) => own.is_set |= is_literal,
                    None => own.is_from_elsewhere = true,
                }
            }
        }
        Self(all)
    }

    /// Whether a line compares, counts or writes nothing but such variables, and what stands there.
    pub(super) fn decide(&self, code: &[u8]) -> bool {
        const FILES: [&str; 8] = ["-e ", "-f ", "-s ", "-d ", "-r ", "-nt ", "-ot ", "-h "];
        let has = |text: &str| memchr::memmem::find(code, text.as_bytes()).is_some();
        let asks_elsewhere = has("`")
            || has("<")
            || memchr::memmem::find_iter(code, b"$(").any(|at| code.get(at + 2) != Some(&b'('))
            || FILES.iter().any(|own| has(own));
        let is_constant =
            |name: &[u8]| self.0.get(name).is_some_and(|own| own.is_set && !own.is_from_elsewhere);
        let code = match memchr::memchr(b'>', code) {
            // Where it goes to decides nothing.
            Some(at) if code.starts_with(b"echo ") || code.starts_with(b"printf ") => &code[..at],
            Some(_) => return false,
            None => code,
        };
        let names = variables(code);
        let is_said = code.starts_with(b"echo ") || code.starts_with(b"printf ");
        !asks_elsewhere
            && (is_said || !names.is_empty())
            && names.iter().all(|own| is_constant(own))
    }
}

/// The variables that a line sets, each with whether by what stands there; `None` for something from
/// elsewhere. What counts itself up stands there, and is no value of its own.
fn assignments(code: &[u8]) -> Vec<(&[u8], Option<bool>)> {
    let mut found = Vec::new();
    let words = code.split(|byte| b" \t;&|{".contains(byte));
    let mut words = words.filter(|word| !word.is_empty()).peekable();
    while let Some(word) = words.next() {
        if matches!(word, b"read" | b"for" | b"getopts" | b"eval") {
            let names = words.clone().take(8).filter(|own| own.iter().all(|byte| is_name(*byte)));
            found.extend(names.map(|name| (name, None)));
            continue;
        }
        let Some(at) = memchr::memchr(b'=', word) else { continue };
        let (name, value) = (&word[..at], &word[at + 1..]);
        if name.is_empty() || !name.iter().all(|byte| is_name(*byte)) {
            continue;
        }
        let is_literal = value.iter().all(|byte| !b"$`(".contains(byte));
        let is_counting = value.starts_with(b"$((") && {
            let at = value.as_ptr().addr() - code.as_ptr().addr();
            let rest = code.get(at + 3..).unwrap_or_default();
            let end = memchr::memmem::find(rest, b"))").unwrap_or(rest.len());
            identifiers(&rest[..end]).all(|own| own == name)
        };
        found.push((name, (is_literal || is_counting).then_some(is_literal)));
    }
    found
}

fn is_name(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || byte == b'_'
}

fn identifiers(text: &[u8]) -> impl Iterator<Item = &[u8]> {
    text.split(|byte| !is_name(*byte))
        .filter(|word| word.first().is_some_and(|byte| !byte.is_ascii_digit()))
}

/// The variables whose values a line uses.
fn variables(code: &[u8]) -> Vec<&[u8]> {
    let mut found: Vec<&[u8]> = Vec::new();
    for at in memchr::memchr_iter(b'$', code) {
        let rest = &code[at + 1..];
        let rest = rest.strip_prefix(b"{").unwrap_or(rest);
        match rest.strip_prefix(b"((") {
            Some(sum) => {
                let end = memchr::memmem::find(sum, b"))").unwrap_or(sum.len());
                found.extend(identifiers(&sum[..end]));
            }
            None => {
                let end = rest.iter().position(|byte| !is_name(*byte)).unwrap_or(rest.len());
                found.push(&rest[..end]);
            }
        }
    }
    if let Some(at) =
        memchr::memmem::find(code, b"((").filter(|at| code.get(at.wrapping_sub(1)) != Some(&b'$'))
    {
        let sum = &code[at + 2..];
        let end = memchr::memmem::find(sum, b"))").unwrap_or(sum.len());
        found.extend(identifiers(&sum[..end]));
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    fn decide(text: &str) -> bool {
        let last = text.lines().next_back().unwrap_or_default();
        Constants::of(text.as_bytes()).decide(last.as_bytes())
    }

    #[test]
    fn what_every_request_has_alike() {
        for text in [
            "attempts=0\n[ \"$attempts\" -gt 5 ] && exit",
            "attempts=0\nif [ ${attempts} -ge 5 ]; then",
            "tries=0\ntries=$((tries + 1))\n[ $tries -gt 3 ] && exit",
            "tries=0\ntries=$((tries + 1))",
            "max=5; attempts=0\n[ $attempts -lt $max ] || exit",
            "echo 0 > /tmp/attempts",
        ] {
            assert!(decide(text), "{text}");
        }
    }

    #[test]
    fn what_is_kept_or_comes_from_elsewhere() {
        for text in [
            "[ \"$attempts\" -gt 5 ] && exit",
            "attempts=$(cat /tmp/n)\n[ \"$attempts\" -gt 5 ] && exit",
            "attempts=0\nread -r attempts < /tmp/n\n[ \"$attempts\" -gt 5 ] && exit",
            "attempts=0\n. /tmp/state\n[ \"$attempts\" -gt 5 ] && exit",
            "lock=/tmp/lock\nif [ -e \"$lock\" ]; then exit; fi",
            "attempts=0\n[ $(cat /tmp/attempts) -gt $attempts ] && exit",
            "tries=$((tries + 1))",
            "echo \"$n\" > /tmp/attempts",
            "touch /tmp/lock",
            "case $tries in",
        ] {
            assert!(!decide(text), "{text}");
        }
    }

    #[test]
    fn hostile_lines_end() {
        for text in ["$", "((", "$((", "=", "read", "a=$((", "${", "$((a"] {
            let _ = decide(text);
        }
        let _ = Constants::of(&b"a=$((a for read x\n".repeat(20_000));
        let _ = Constants::of(&b"=$((".repeat(50_000));
    }
}
