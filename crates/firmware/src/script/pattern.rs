// SPDX-License-Identifier: Apache-2.0 OR MIT
//! Shell patterns (POSIX.1-2017, Shell Command Language, 2.13), in time linear in the text for a
//! given pattern: the set of positions in the pattern is carried along, nothing is tried again.

/// One element of a pattern.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Token {
    Byte(u8),
    Any,
    Star,
    Class { negated: bool, ranges: Vec<(u8, u8)> },
}

impl Token {
    fn takes(&self, byte: u8) -> bool {
        match self {
            Self::Byte(own) => *own == byte,
            Self::Any | Self::Star => true,
            Self::Class { negated, ranges } => {
                ranges.iter().any(|(low, high)| (*low..=*high).contains(&byte)) != *negated
            }
        }
    }
}

/// A compiled pattern.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Pattern {
    tokens: Vec<Token>,
}

impl Pattern {
    /// Compiles pairs of text and whether it was quoted (quoted text stands for itself).
    #[must_use]
    pub fn compile(parts: &[(Vec<u8>, bool)]) -> Self {
        let flat: Vec<(u8, bool)> = parts
            .iter()
            .flat_map(|(bytes, quoted)| bytes.iter().map(move |byte| (*byte, *quoted)))
            .collect();
        let mut tokens = Vec::with_capacity(flat.len());
        let mut at = 0;
        while let Some((byte, quoted)) = flat.get(at) {
            at += 1;
            tokens.push(match (byte, quoted) {
                (b'*', false) if tokens.last() == Some(&Token::Star) => continue,
                (b'*', false) => Token::Star,
                (b'?', false) => Token::Any,
                (b'[', false) => match class(&flat[at..]) {
                    Some((token, used)) => {
                        at += used;
                        token
                    }
                    None => Token::Byte(b'['),
                },
                _ => Token::Byte(*byte),
            });
        }
        Self { tokens }
    }

    /// Number of elements, for the cost of a match.
    #[must_use]
    pub fn len(&self) -> usize {
        self.tokens.len()
    }

    /// True for the empty pattern.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.tokens.is_empty()
    }

    /// True where the whole text matches.
    #[must_use]
    pub fn matches(&self, text: &[u8]) -> bool {
        let mut whole = false;
        walk(&self.tokens, text.iter().copied(), |length| {
            whole = length == text.len();
            false
        });
        whole
    }

    /// Length of the shortest or longest beginning of the text that matches.
    #[must_use]
    pub fn prefix(&self, text: &[u8], longest: bool) -> Option<usize> {
        extent(&self.tokens, text.iter().copied(), longest)
    }

    /// Length of the shortest or longest end of the text that matches.
    #[must_use]
    pub fn suffix(&self, text: &[u8], longest: bool) -> Option<usize> {
        let backwards: Vec<Token> = self.tokens.iter().rev().cloned().collect();
        extent(&backwards, text.iter().rev().copied(), longest)
    }
}

fn extent(tokens: &[Token], text: impl Iterator<Item = u8>, longest: bool) -> Option<usize> {
    let mut found = None;
    walk(tokens, text, |length| {
        found = Some(length);
        !longest
    });
    found
}

/// Calls `accept` with each length that matches, until it says that this is enough.
fn walk(tokens: &[Token], text: impl Iterator<Item = u8>, mut accept: impl FnMut(usize) -> bool) {
    let mut now = vec![false; tokens.len() + 1];
    now[0] = true;
    skip_stars(tokens, &mut now);
    if now[tokens.len()] && accept(0) {
        return;
    }
    for (index, byte) in text.enumerate() {
        let mut next = vec![false; tokens.len() + 1];
        for (state, token) in tokens.iter().enumerate() {
            if now[state] && token.takes(byte) {
                next[if *token == Token::Star { state } else { state + 1 }] = true;
            }
        }
        skip_stars(tokens, &mut next);
        if next[tokens.len()] && accept(index + 1) {
            return;
        }
        if !next.contains(&true) {
            return;
        }
        now = next;
    }
}

fn skip_stars(tokens: &[Token], states: &mut [bool]) {
    for (state, token) in tokens.iter().enumerate() {
        if states[state] && *token == Token::Star {
            states[state + 1] = true;
        }
    }
}

/// A bracket expression after its `[`, and how much of the pattern it takes.
fn class(flat: &[(u8, bool)]) -> Option<(Token, usize)> {
    let mut at = 0;
    let negated = matches!(flat.first(), Some((b'!' | b'^', false)));
    if negated {
        at += 1;
    }
    let mut ranges = Vec::new();
    let first = at;
    loop {
        let (byte, quoted) = *flat.get(at)?;
        if byte == b']' && !quoted && at > first {
            return Some((Token::Class { negated, ranges }, at + 1));
        }
        let dash = matches!(flat.get(at + 1), Some((b'-', false)));
        match flat.get(at + 2) {
            Some((high, _)) if dash && *high != b']' => {
                ranges.push((byte, *high));
                at += 3;
            }
            _ => {
                ranges.push((byte, byte));
                at += 1;
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pattern(text: &str) -> Pattern {
        Pattern::compile(&[(text.as_bytes().to_vec(), false)])
    }

    #[test]
    fn the_examples_of_the_standard_hold() {
        // POSIX.1-2017, 2.6.2: x=posix/src/std, ${x%/*}, ${x%%/*}, ${x#$HOME}, ${x##*/}.
        assert_eq!(pattern("/*").suffix(b"posix/src/std", false), Some(4));
        assert_eq!(pattern("/*").suffix(b"posix/src/std", true), Some(8));
        assert_eq!(pattern("*/").prefix(b"/one/two/three", true), Some(9));
        assert_eq!(pattern("*/").prefix(b"/one/two/three", false), Some(1));
    }

    #[test]
    fn classes_and_quotes() {
        assert!(pattern("S[0-9][0-9]*").matches(b"S50telnet"));
        assert!(!pattern("S[0-9][0-9]*").matches(b"Sx0telnet"));
        assert!(pattern("[!a]").matches(b"b"));
        let quoted = Pattern::compile(&[(b"*".to_vec(), true)]);
        assert!(quoted.matches(b"*") && !quoted.matches(b"x"));
        assert!(pattern("[").matches(b"["));
    }

    #[test]
    fn a_pattern_made_to_backtrack_ends() {
        let hostile = pattern(&"*a".repeat(200));
        assert!(!hostile.matches(&vec![b'b'; 20_000]));
        assert!(!hostile.matches(&[b'a'; 100]));
    }
}
