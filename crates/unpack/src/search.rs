// SPDX-License-Identifier: Apache-2.0 OR MIT
//! Looks for many patterns at once. One searcher of the fast kind takes few patterns: past some
//! dozens it falls back to an automaton that is several times slower. So patterns are split into
//! groups, and what each group finds next is remembered.

use aho_corasick::{AhoCorasick, Input, MatchKind, packed};

/// The most patterns in a group, and the most bytes of a pattern that are looked for: what follows
/// is compared where they stand.
const GROUP: usize = 24;
pub const PREFIX: usize = 4;

/// Whether one of two patterns may be told where the other stands.
pub fn alike(one: &[u8], other: &[u8]) -> bool {
    let length = one.len().min(other.len()).min(PREFIX);
    one[..length] == other[..length]
}

/// Patterns, built once.
pub struct Search {
    groups: Vec<Group>,
}

struct Group {
    searcher: Searcher,
    /// Number of each pattern.
    numbers: Vec<usize>,
}

enum Searcher {
    Packed(packed::Searcher),
    Automaton(AhoCorasick),
}

impl Searcher {
    fn new(patterns: &[&[u8]]) -> Option<Self> {
        let mut builder = packed::Config::new().builder();
        builder.extend(patterns);
        if let Some(searcher) = builder.build() {
            return Some(Self::Packed(searcher));
        }
        // No vector instructions here.
        let automaton = AhoCorasick::builder().match_kind(MatchKind::LeftmostFirst).build(patterns);
        automaton.ok().map(Self::Automaton)
    }

    /// The next place of a pattern from `at` on, and which.
    fn find(&self, bytes: &[u8], at: usize) -> Option<(usize, usize)> {
        let span = aho_corasick::Span::from(at..bytes.len());
        let hit = match self {
            Self::Packed(searcher) => searcher.find_in(bytes, span),
            Self::Automaton(automaton) => automaton.find(Input::new(bytes).span(span)),
        }?;
        Some((hit.start(), hit.pattern().as_usize()))
    }
}

impl Search {
    /// Over these patterns. Of those that begin alike, the first is told.
    pub fn new(patterns: &[&[u8]]) -> Option<Self> {
        let mut short: Vec<(&[u8], usize)> = Vec::new();
        for (number, pattern) in patterns.iter().enumerate() {
            let prefix = &pattern[..pattern.len().min(PREFIX)];
            if !short.iter().any(|(other, _)| *other == prefix) {
                short.push((prefix, number));
            }
        }
        // The shortest pattern of a group decides by how many bytes all of it are told apart.
        short.sort_by_key(|(prefix, number)| (prefix.len(), *number));
        let groups = short.chunks(GROUP).map(|group| {
            let patterns: Vec<_> = group.iter().map(|(prefix, _)| *prefix).collect();
            let numbers = group.iter().map(|(_, number)| *number).collect();
            Some(Group { searcher: Searcher::new(&patterns)?, numbers })
        });
        groups.collect::<Option<Vec<_>>>().map(|groups| Self { groups })
    }

    /// Begins to look through these bytes.
    pub fn over<'s>(&'s self, bytes: &'s [u8]) -> Hits<'s> {
        Hits { search: self, bytes, next: vec![Next::Unknown; self.groups.len()] }
    }
}

/// What a group finds next.
#[derive(Debug, Clone, Copy)]
enum Next {
    Unknown,
    At(usize, usize),
    Nothing,
}

/// Places, in order.
pub struct Hits<'s> {
    search: &'s Search,
    bytes: &'s [u8],
    next: Vec<Next>,
}

impl Hits<'_> {
    /// The first place from `at` on where a pattern begins, and the number of the pattern. `at` may
    /// not go back.
    pub fn from(&mut self, at: usize) -> Option<(usize, usize)> {
        if at >= self.bytes.len() {
            return None;
        }
        for (group, next) in self.search.groups.iter().zip(&mut self.next) {
            let known = matches!(*next, Next::At(place, _) if place >= at);
            if known || matches!(next, Next::Nothing) {
                continue;
            }
            *next = match group.searcher.find(self.bytes, at) {
                Some((place, pattern)) => {
                    Next::At(place, group.numbers.get(pattern).copied().unwrap_or(0))
                }
                None => Next::Nothing,
            };
        }
        let places = self.next.iter().filter_map(|next| match next {
            Next::At(place, number) => Some((*place, *number)),
            _ => None,
        });
        places.min()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_are_found_in_order_whatever_their_group() {
        let patterns: Vec<Vec<u8>> =
            (0..100_u8).map(|number| vec![b'p', number, number ^ 0x55, b'!', number]).collect();
        let all: Vec<&[u8]> = patterns.iter().map(Vec::as_slice).chain([&b"abc"[..]]).collect();
        let search = Search::new(&all).expect("a search");
        let mut bytes = Vec::new();
        let mut expected = Vec::new();
        for number in [7_usize, 100, 99, 3, 100, 50] {
            bytes.resize(bytes.len() + number * 3, b'.');
            expected.push((bytes.len(), number));
            bytes.extend_from_slice(all[number]);
        }
        let mut hits = search.over(&bytes);
        let (mut at, mut found) = (0, Vec::new());
        while let Some((place, number)) = hits.from(at) {
            found.push((place, number));
            at = place + 1;
        }
        assert_eq!(found, expected);
        assert_eq!(search.over(&bytes).from(bytes.len()), None);
    }
}
