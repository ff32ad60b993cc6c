// SPDX-License-Identifier: Apache-2.0 OR MIT
//! The one automaton: finds every place where a container may begin, and asks its format.

use std::sync::LazyLock;

use aho_corasick::{AhoCorasick, Input, MatchKind};

use crate::blob::Blob;
use crate::formats::{ALL, Candidate, Format, Magic, Open, Pointed, at_start, whole};
use crate::tree::Family;

/// The most containers that are believed in one content.
const MAX_FOUND: usize = 4096;

/// The most headers and trailers among them. Each may cost a checksum over the whole content.
const MAX_HEADERS: usize = 128;

/// A container that was found.
pub struct Found {
    /// Where it begins.
    pub offset: usize,
    /// Its format.
    pub format: &'static Format,
    /// What it proved.
    pub candidate: Candidate,
}

struct Automaton {
    /// Searches for some of the patterns each, with the numbers of theirs among all. The fastest
    /// search that there is takes no more than 64.
    groups: Vec<(AhoCorasick, Vec<usize>)>,
    patterns: Vec<Pattern>,
}

/// The most patterns of one search.
const GROUP: usize = 56;

struct Pattern {
    format: &'static Format,
    magic: &'static Magic,
    /// Patterns that may stand at the same place, as one is the beginning of the other: the
    /// automaton tells one of them only. This one is among them; in the order of [`ALL`].
    kin: Vec<usize>,
}

/// Built once. It cannot fail on patterns that are constants; were they too many, nothing would be
/// found, and the tests would tell.
static AUTOMATON: LazyLock<Option<Automaton>> = LazyLock::new(|| {
    let pairs: Vec<(&'static Format, &'static Magic)> = (ALL.iter())
        .flat_map(|format| format.magics.iter().map(move |magic| (*format, magic)))
        .collect();
    // Short ones together: they are what slows a search down.
    let mut order: Vec<usize> = (0..pairs.len()).collect();
    order.sort_by_key(|index| pairs[*index].1.bytes.len());
    let groups: Vec<_> = (order.chunks(order.len().div_ceil(order.len().div_ceil(GROUP)).max(1)))
        .map(|group| {
            let search = AhoCorasick::builder()
                .match_kind(MatchKind::LeftmostFirst)
                .build(group.iter().map(|index| pairs[*index].1.bytes))
                .ok()?;
            Some((search, group.to_vec()))
        })
        .collect::<Option<_>>()?;
    let kin = |one: &Magic| {
        let are = |other: &Magic| {
            other.bytes.starts_with(one.bytes) || one.bytes.starts_with(other.bytes)
        };
        (0..pairs.len()).filter(|index| are(pairs[*index].1)).collect()
    };
    let patterns =
        (pairs.iter()).map(|(format, magic)| Pattern { format, magic, kin: kin(magic) }).collect();
    Some(Automaton { groups, patterns })
});

/// All containers in `content`, in the order of their offsets. What lies inside one that proved its
/// end is not looked at.
pub fn scan(content: &Blob<'_>) -> Vec<Found> {
    let mut found = Vec::new();
    let mut pointed = Vec::new();
    let Some(automaton) = AUTOMATON.as_ref() else { return found };
    let bytes: &[u8] = content;
    // From `at` on magics are looked for; before `free` bytes belong to one that proved its end.
    let (mut at, mut free) = (0, 0);
    let mut headers = 0;
    let mut search = Search::new(automaton, bytes);
    if let Some(one) = begins(content) {
        if let Open::Pointing(look) = one.candidate.open {
            pointed.extend(look_up(&one, content, look));
        }
        if matches!(one.candidate.open, Open::Tree(_)) {
            free = end(&one).unwrap_or(0);
            at = free;
        }
        found.push(one);
    }
    while at < bytes.len() && found.len() < MAX_FOUND {
        let Some((pattern, place)) = search.next(at) else { break };
        at = place + 1;
        let found_one = automaton.recognise(content, pattern, place, |format, offset| {
            offset >= free && (headers < MAX_HEADERS || format.family != Family::Wrapper)
        });
        let Some(one) = found_one else { continue };
        headers += usize::from(one.format.family == Family::Wrapper);
        match one.candidate.open {
            Open::Pointing(look) => pointed.extend(look_up(&one, content, look)),
            Open::Header => {}
            Open::Stream { .. } | Open::Tree(_) => {
                free = free.max(end(&one).unwrap_or(0));
                at = at.max(free);
            }
        }
        found.push(one);
    }
    in_order(found, pointed)
}

/// All containers in an artefact; where it is one file of a known kind as a whole, or several, those.
pub fn artefact(content: &Blob<'_>) -> Vec<Found> {
    let mut found = Vec::new();
    let mut at = 0;
    while at < content.len() && found.len() < MAX_FOUND {
        let Some((format, candidate)) = whole(&content.from(at)) else { break };
        let one = Found { offset: at, format, candidate };
        at = end(&one).unwrap_or(at).max(at + 1).min(content.len());
        found.push(one);
    }
    found.extend(shifted(scan(&content.from(at)), at));
    found
}

/// All containers behind the first byte of a content.
pub fn behind(content: &Blob<'_>) -> Vec<Found> {
    shifted(scan(&content.from(1)), 1)
}

fn shifted(mut found: Vec<Found>, by: usize) -> Vec<Found> {
    for one in &mut found {
        one.offset = one.offset.saturating_add(by);
    }
    found
}

/// All searches over one content, in step.
struct Search<'a> {
    automaton: &'a Automaton,
    bytes: &'a [u8],
    /// The next hit of each group: pattern and place.
    hits: Vec<Option<(usize, usize)>>,
    begun: bool,
}

impl<'a> Search<'a> {
    fn new(automaton: &'a Automaton, bytes: &'a [u8]) -> Self {
        Self { automaton, bytes, hits: vec![None; automaton.groups.len()], begun: false }
    }

    /// The first hit from here on; places never go back.
    fn next(&mut self, at: usize) -> Option<(usize, usize)> {
        for ((search, numbers), hit) in self.automaton.groups.iter().zip(&mut self.hits) {
            let old = hit.is_some_and(|(_, place)| place < at);
            if old || !self.begun {
                let input = Input::new(self.bytes).span(at.min(self.bytes.len())..self.bytes.len());
                *hit = (search.find(input))
                    .and_then(|hit| Some((*numbers.get(hit.pattern().as_usize())?, hit.start())));
            }
        }
        self.begun = true;
        self.hits.iter().flatten().copied().min_by_key(|(_, place)| *place)
    }
}

impl Automaton {
    /// Asks the formats whose magics stand at `place`, as far as `asks` lets them.
    fn recognise(
        &self,
        content: &Blob<'_>,
        pattern: usize,
        place: usize,
        asks: impl Fn(&Format, usize) -> bool,
    ) -> Option<Found> {
        let rest = content.get(place..)?;
        self.patterns.get(pattern)?.kin.iter().find_map(|kin| {
            let Pattern { format, magic, .. } = self.patterns.get(*kin)?;
            let offset = place.checked_sub(magic.at).filter(|offset| asks(format, *offset))?;
            let hit = rest.starts_with(magic.bytes);
            let candidate = hit.then(|| (format.recognise)(&content.from(offset))).flatten()?;
            Some(Found { offset, format, candidate })
        })
    }
}

/// What the whole content begins with, among the formats that no scan looks for.
fn begins(content: &Blob<'_>) -> Option<Found> {
    let (format, candidate) = at_start(content)?;
    Some(Found { offset: 0, format, candidate })
}

/// What a header points at.
fn look_up(one: &Found, content: &Blob<'_>, look: fn(&Blob<'_>) -> Vec<Pointed>) -> Vec<Found> {
    look(&content.from(one.offset))
        .into_iter()
        .map(|Pointed { at, format, candidate }| Found {
            offset: one.offset.saturating_add(at),
            format,
            candidate,
        })
        .collect()
}

/// Where a container ends, if it knows.
fn end(found: &Found) -> Option<usize> {
    let size = usize::try_from(found.candidate.size?).unwrap_or(usize::MAX);
    Some(found.offset.saturating_add(size))
}

/// Puts what was pointed at among what was found. A magic may stand far behind the start of its
/// container: what turned out to lie inside a tree is left out.
fn in_order(mut found: Vec<Found>, pointed: Vec<Found>) -> Vec<Found> {
    for one in pointed {
        if found.len() < MAX_FOUND && found.iter().all(|other| other.offset != one.offset) {
            found.push(one);
        }
    }
    found.sort_by_key(|one| one.offset);
    let mut free = 0;
    found.retain(|one| {
        let outside = one.offset >= free;
        if outside && matches!(one.candidate.open, Open::Tree(_)) {
            free = free.max(end(one).unwrap_or(0));
        }
        outside
    });
    found
}

/// The container that a file's content is, if it is one from its first byte on; behind a header,
/// all that follows it.
pub fn of_file(content: &Blob<'_>) -> Vec<Found> {
    let bytes: &[u8] = content;
    for format in ALL {
        let hit = format
            .magics
            .iter()
            .any(|magic| bytes.get(magic.at..).is_some_and(|rest| rest.starts_with(magic.bytes)));
        if hit && let Some(candidate) = (format.recognise)(content) {
            if matches!(candidate.open, Open::Header | Open::Pointing(_)) {
                return scan(content);
            }
            return vec![Found { offset: 0, format, candidate }];
        }
    }
    match begins(content) {
        None => Vec::new(),
        Some(one) if matches!(one.candidate.open, Open::Tree(_) | Open::Stream { .. }) => vec![one],
        Some(_) => scan(content),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_automaton_is_built() {
        assert!(AUTOMATON.is_some());
    }

    #[test]
    fn magics_alone_are_no_containers() {
        let mut bytes = Vec::new();
        for format in ALL {
            for magic in format.magics {
                bytes.resize(bytes.len() + magic.at + 100, b'.');
                bytes.extend_from_slice(magic.bytes);
            }
        }
        bytes.resize(bytes.len() + 4096, b'.');
        let found = scan(&Blob::borrowed(&bytes));
        let names: Vec<_> = found.iter().map(|found| found.format.id).collect();
        assert!(names.is_empty(), "{names:?}");
    }
}
