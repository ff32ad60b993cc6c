// SPDX-License-Identifier: Apache-2.0 OR MIT
//! The one automaton: finds every place where a container may begin, and asks its format.

use std::sync::LazyLock;

use aho_corasick::{AhoCorasick, Input, MatchKind};

use crate::blob::Blob;
use crate::formats::{ALL, Candidate, Format, Magic, Open, Pointed};
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
    search: AhoCorasick,
    patterns: Vec<Pattern>,
}

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
    let search = AhoCorasick::builder()
        .match_kind(MatchKind::LeftmostFirst)
        .build(pairs.iter().map(|(_, magic)| magic.bytes))
        .ok()?;
    let kin = |one: &Magic| {
        let are = |other: &Magic| {
            other.bytes.starts_with(one.bytes) || one.bytes.starts_with(other.bytes)
        };
        (0..pairs.len()).filter(|index| are(pairs[*index].1)).collect()
    };
    let patterns =
        (pairs.iter()).map(|(format, magic)| Pattern { format, magic, kin: kin(magic) }).collect();
    Some(Automaton { search, patterns })
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
    while at < bytes.len() && found.len() < MAX_FOUND {
        let Some(hit) = automaton.search.find(Input::new(bytes).span(at..bytes.len())) else {
            break;
        };
        at = hit.start() + 1;
        let place = hit.start();
        let found_one =
            automaton.recognise(content, hit.pattern().as_usize(), place, |format, offset| {
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
    Vec::new()
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
