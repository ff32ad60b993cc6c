// SPDX-License-Identifier: Apache-2.0 OR MIT
//! Run scripts in execline (skarnet.org, "The execline language"): one chain of programs, each of
//! which does its part and hands itself over to the next. What is left when all that only prepares
//! is taken off is the program that stays. No crate reads it.

/// Words of one script that are believed.
const MAX_WORDS: usize = 512;

/// A word, and where it begins.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Word {
    at: usize,
    text: Vec<u8>,
    is_quoted: bool,
}

use crate::script::WRAPPERS;

/// The program that a script comes down to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Program {
    /// Where it begins.
    pub at: usize,
    /// The program and its arguments.
    pub words: Vec<Vec<u8>>,
}

/// What only prepares, beside [`WRAPPERS`]: name, letters of options that take a value, words, blocks.
const PREPARING: &[(&[u8], &[u8], usize, usize)] = &[
    (b"/command/with-contenv", b"", 0, 0),
    (b"background", b"", 0, 1),
    (b"backtick", b"", 1, 1),
    (b"cd", b"", 1, 0),
    (b"define", b"", 2, 0),
    (b"emptyenv", b"", 0, 0),
    (b"exec", b"a", 0, 0),
    (b"export", b"", 2, 0),
    (b"fdclose", b"", 1, 0),
    (b"fdmove", b"", 2, 0),
    (b"foreground", b"", 0, 1),
    (b"if", b"x", 0, 1),
    (b"import", b"", 1, 0),
    (b"importas", b"D", 2, 0),
    (b"nice", b"n", 0, 0),
    (b"pipeline", b"", 0, 1),
    (b"redirfd", b"", 2, 0),
    (b"umask", b"", 1, 0),
    (b"unexport", b"", 1, 0),
    (b"with-contenv", b"", 0, 0),
];

/// The program; none where the chain branches or is not understood.
pub fn program(text: &[u8]) -> Option<Program> {
    let words = words(text);
    let mut at = 0;
    loop {
        let word = words.get(at)?;
        let own = PREPARING.iter().find(|own| own.0 == word.text && !word.is_quoted);
        let wrapper = || WRAPPERS.iter().find(|own| own.0 == word.text && !word.is_quoted);
        let (with_value, count, blocks) = match own {
            Some((_, with_value, count, blocks)) => (*with_value, *count, *blocks),
            None => match wrapper() {
                Some((_, with_value, count)) => (*with_value, *count, 0),
                None => break,
            },
        };
        at = behind_options(&words, at + 1, with_value) + count;
        for _ in 0..blocks {
            at = behind_block(&words, at)?;
        }
    }
    let branches = [b"ifelse".as_slice(), b"ifte", b"forx", b"loopwhilex", b"case", b"{", b"}"];
    let rest = words.get(at..)?;
    let is_plain =
        !rest.iter().any(|own| !own.is_quoted && branches.contains(&own.text.as_slice()));
    let first = rest.first().filter(|_| is_plain)?;
    Some(Program { at: first.at, words: rest.iter().map(|own| own.text.clone()).collect() })
}

fn behind_options(words: &[Word], from: usize, with_value: &[u8]) -> usize {
    let mut at = from;
    while let Some([b'-', letter, rest @ ..]) = words.get(at).map(|own| own.text.as_slice()) {
        at += 1 + usize::from(rest.is_empty() && with_value.contains(letter));
    }
    at
}

fn behind_block(words: &[Word], from: usize) -> Option<usize> {
    let mut depth = 0_usize;
    for (at, word) in words.iter().enumerate().skip(from) {
        match word.text.as_slice() {
            b"{" if !word.is_quoted => depth += 1,
            b"}" if !word.is_quoted => depth = depth.checked_sub(1)?,
            _ if depth == 0 => return None,
            _ => {}
        }
        if depth == 0 {
            return Some(at + 1);
        }
    }
    None
}

/// The words behind the first line, comments left out.
fn words(text: &[u8]) -> Vec<Word> {
    let mut found: Vec<Word> = Vec::new();
    let mut open: Option<Word> = None;
    let (mut in_quotes, mut in_comment, mut is_escaped) = (false, false, false);
    let from = memchr::memchr(b'\n', text).map_or(text.len(), |at| at + 1);
    for (at, &byte) in text.iter().enumerate().skip(from) {
        if in_comment {
            in_comment = byte != b'\n';
            continue;
        }
        let is_blank = byte.is_ascii_whitespace() && !in_quotes && !is_escaped;
        if is_blank || (byte == b'#' && open.is_none()) {
            in_comment = byte == b'#';
            found.extend(open.take());
            if found.len() >= MAX_WORDS {
                return found;
            }
            continue;
        }
        let word = open.get_or_insert(Word { at, text: Vec::new(), is_quoted: false });
        match byte {
            b'\\' if !is_escaped => {
                is_escaped = true;
                continue;
            }
            b'"' if !is_escaped => {
                in_quotes = !in_quotes;
                word.is_quoted = true;
            }
            byte => word.text.push(byte),
        }
        is_escaped = false;
    }
    found.extend(open);
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(text: &str) -> Option<String> {
        let own = program(text.as_bytes())?;
        Some(String::from_utf8_lossy(&own.words.join(&b' ')).into_owned())
    }

    #[test]
    fn the_chain_comes_down_to_its_program() {
        // As in the manuals of s6 and s6-overlay.
        let text = "#!/command/execlineb -P\n# web\nfdmove -c 2 1\ns6-setuidgid www\nnginx -g \"daemon off;\"\n";
        assert_eq!(of(text).unwrap(), "nginx -g daemon off;");
        let text = "#!/bin/execlineb -P\nforeground { echo { a } }\ncd /tmp\n/usr/sbin/telnetd -F";
        assert_eq!(of(text).unwrap(), "/usr/sbin/telnetd -F");
        assert_eq!(program(text.as_bytes()).unwrap().at, text.find("/usr/sbin").unwrap());
    }

    #[test]
    fn what_branches_or_is_broken_is_not_known() {
        for text in [
            "#!/bin/execlineb\nifelse { test -e /x } { a } b",
            "#!/bin/execlineb\nforeground { a",
            "#!/bin/execlineb\nforeground a",
            "#!/bin/execlineb\ncd",
            "#!/bin/execlineb",
            "}\n}\n{",
        ] {
            assert_eq!(of(text), None, "{text}");
        }
        assert!(words(&b"x ".repeat(100_000)).len() <= MAX_WORDS);
    }
}
