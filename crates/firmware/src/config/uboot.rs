// SPDX-License-Identifier: Apache-2.0 OR MIT
//! Environments of U-Boot: each variable is an entry of the environment's container.

use std::collections::{BTreeMap, BTreeSet};

use thirteen_unpack::Seat;

use crate::view::Image;

/// The longest value that is read, in bytes.
const MAX_VALUE: u64 = 4096;

/// The format of their containers.
const FORMAT: &str = "uboot-env";

/// Whether an entry is a variable of one.
pub fn is_variable(seat: &Seat<'_>) -> bool {
    seat.format == FORMAT && seat.header.size <= MAX_VALUE
}

/// Variables that lead to others.
const MAX_DEPTH: usize = 8;
/// Variables of one environment that are followed.
const MAX_FOLLOWED: usize = 128;

/// A variable's value, with the number of its entry.
pub type Variable<'a> = (&'a [u8], usize);

/// The variables of one environment, by their names.
pub type Variables<'a> = BTreeMap<&'a [u8], Variable<'a>>;

/// A command that an environment runs on its way up.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Command<'a> {
    /// Number of the variable's entry.
    pub entry: usize,
    /// The command as it stands there.
    pub text: &'a [u8],
    /// Its words.
    pub words: Vec<&'a [u8]>,
    /// Whether it runs without a condition.
    pub always: bool,
}

/// The variables of each environment. Those that are longer than is read are left out.
pub fn environments<'a>(image: &Image<'a>) -> Vec<Variables<'a>> {
    let tree = image.tree();
    let environments = tree.containers.iter().filter(|own| own.format == FORMAT);
    environments
        .map(|own| {
            let entries = own.entries.clone();
            let variables = entries.filter_map(|index| {
                let entry = tree.entries.get(index)?;
                let value = entry.output.as_ref()?.text.as_deref()?;
                Some((entry.header.path.strip_prefix(b"/")?, (value, index)))
            });
            variables.collect()
        })
        .collect()
}

/// The commands of `preboot` and `bootcmd`, and of the variables that they `run`, in their order.
pub fn commands<'a>(variables: &Variables<'a>) -> Vec<Command<'a>> {
    let mut following = Following { variables, seen: BTreeSet::new(), found: Vec::new() };
    for name in [&b"preboot"[..], b"bootcmd"] {
        following.variable(name, 0, true);
    }
    following.found
}

struct Following<'v, 'a> {
    variables: &'v Variables<'a>,
    seen: BTreeSet<Vec<u8>>,
    found: Vec<Command<'a>>,
}

impl<'a> Following<'_, 'a> {
    fn variable(&mut self, name: &[u8], depth: usize, always: bool) {
        let Some((value, entry)) = self.variables.get(name).copied() else { return };
        let is_room = depth <= MAX_DEPTH && self.seen.len() < MAX_FOLLOWED;
        if !is_room || !self.seen.insert(name.to_vec()) {
            return;
        }
        // How many of `if`, `for`, `while` are open; and whether the command before decides.
        let (mut open, mut decides) = (0_usize, false);
        let mut rest = value;
        while !rest.is_empty() {
            let end = rest.iter().position(|byte| matches!(byte, b';' | b'&' | b'|' | b'\n'));
            let (text, behind) = rest.split_at(end.unwrap_or(rest.len()));
            let words = text.split(u8::is_ascii_whitespace).filter(|word| !word.is_empty());
            let words: Vec<&[u8]> = words.collect();
            let keywords = words.iter().take_while(|word| is_keyword(word)).count();
            let (before, words) = words.split_at(keywords);
            let opens = |word: &&&[u8]| matches!(**word, b"if" | b"for" | b"while" | b"until");
            open += before.iter().filter(opens).count();
            let own = Command {
                entry,
                text: text.trim_ascii(),
                words: words.to_vec(),
                always: always && open == 0 && !decides,
            };
            if matches!(words.first(), Some(&(b"fi" | b"done"))) {
                open = open.saturating_sub(1);
            }
            let ran = words.strip_prefix(&[&b"run"[..]]).unwrap_or_default();
            let always = own.always;
            self.found.extend((!words.is_empty()).then_some(own));
            for next in ran {
                self.ran(next, depth + 1, always);
            }
            decides = behind.starts_with(b"&") || behind.starts_with(b"|");
            rest = behind
                .strip_prefix(b"&&")
                .or(behind.strip_prefix(b"||"))
                .unwrap_or_else(|| behind.get(1..).unwrap_or_default());
        }
    }

    /// `run NAME`; and `run bootcmd_${target}`, which goes through `boot_targets` (U-Boot, "distro boot").
    fn ran(&mut self, name: &[u8], depth: usize, always: bool) {
        if name != b"bootcmd_${target}" {
            self.variable(name, depth, always);
            return;
        }
        let targets = self.variables.get(&b"boot_targets"[..]).map_or(&b""[..], |own| own.0);
        for target in targets.split(u8::is_ascii_whitespace).filter(|word| !word.is_empty()) {
            self.variable(&[b"bootcmd_", target].concat(), depth, false);
        }
    }
}

fn is_keyword(word: &[u8]) -> bool {
    matches!(word, b"if" | b"then" | b"else" | b"elif" | b"for" | b"do" | b"while" | b"until")
}
