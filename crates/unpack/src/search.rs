// SPDX-License-Identifier: Apache-2.0 OR MIT
//! Looks for many patterns at once. One searcher of the fast kind takes few patterns: past some
//! dozens it falls back to an automaton that is several times slower. So patterns are split into
//! groups, and what each group finds next is remembered.
//!
//! Public, as those who look for text in contents have as many patterns as those who look for
//! containers.

use aho_corasick::{AhoCorasick, Input, MatchKind, packed};

/// The most patterns in a group, and the most bytes of a pattern that are looked for: what follows
/// is compared where they stand.
const GROUP: usize = 24;
pub(crate) const PREFIX: usize = 4;

/// Whether one of two patterns may be told where the other stands.
fn alike(one: &[u8], other: &[u8]) -> bool {
    let length = one.len().min(other.len()).min(PREFIX);
    one[..length] == other[..length]
}

/// Patterns, built once.
pub struct Search {
    groups: Vec<Group>,
    patterns: Vec<Vec<u8>>,
    /// Of each pattern, those that may stand at the same place, as they begin alike: one of them is
    /// told. It is among them; in order.
    kin: Vec<Vec<usize>>,
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
    /// Over these patterns; `None` where the searchers cannot be built.
    #[must_use]
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
        let groups = groups.collect::<Option<Vec<_>>>()?;
        let kin = |one: &&[u8]| {
            (0..patterns.len()).filter(|number| alike(one, patterns[*number])).collect()
        };
        let kin = patterns.iter().map(kin).collect();
        let patterns = patterns.iter().map(|pattern| pattern.to_vec()).collect();
        Some(Self { groups, patterns, kin })
    }

    /// Begins to look through these bytes. Of patterns that begin alike, the first is told, and
    /// only its beginning is known to stand there.
    pub(crate) fn over<'s>(&'s self, bytes: &'s [u8]) -> Hits<'s> {
        Hits { search: self, bytes, next: vec![Next::Unknown; self.groups.len()] }
    }

    /// The patterns that begin as this one does, itself among them.
    pub(crate) fn kin(&self, number: usize) -> &[usize] {
        self.kin.get(number).map_or(&[], Vec::as_slice)
    }

    /// Every place where a pattern stands as a whole, and its number: in the order of places, then
    /// of patterns. They may overlap.
    pub fn places<'s>(&'s self, bytes: &'s [u8]) -> impl Iterator<Item = (usize, usize)> {
        let mut hits = self.over(bytes);
        let mut at = 0;
        let starts = std::iter::from_fn(move || {
            let hit = hits.from(at)?;
            at = hit.0 + 1;
            Some(hit)
        });
        starts.flat_map(move |(place, number)| {
            let rest = bytes.get(place..).unwrap_or_default();
            let stands = move |number: &usize| {
                self.patterns.get(*number).is_some_and(|pattern| rest.starts_with(pattern))
            };
            self.kin(number).iter().copied().filter(stands).map(move |number| (place, number))
        })
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
pub(crate) struct Hits<'s> {
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

    #[test]
    fn every_pattern_is_told_also_within_another() {
        let patterns: [&[u8]; 6] = [b"OpenSSL ", b"OpenSSH_", b"penSSL", b"Open", b"eyJ", b"SSL 1"];
        let search = Search::new(&patterns).expect("a search");
        let found: Vec<_> = search.places(b"OpenSSL 1 OpenSSH_ Opens OpenVPN eyJ Ope").collect();
        let expected =
            [(0, 0), (0, 3), (1, 2), (4, 5), (10, 1), (10, 3), (19, 3), (25, 3), (33, 4)];
        assert_eq!(found, expected);
        assert_eq!(search.places(b"").count(), 0);
    }
}
