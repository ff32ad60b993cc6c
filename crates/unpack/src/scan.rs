// SPDX-License-Identifier: Apache-2.0 OR MIT
//! The one automaton: finds every place where a container may begin, and asks its format.

use std::sync::LazyLock;

use aho_corasick::{AhoCorasick, Input, MatchKind};

use crate::blob::Blob;
use crate::formats::{ALL, Candidate, Format, Open};

/// The most containers that are believed in one content.
const MAX_FOUND: usize = 4096;

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
    /// For each pattern: its format and its distance from the container's start.
    meaning: Vec<(&'static Format, usize)>,
}

/// Built once. It cannot fail on patterns that are constants; were they too many, nothing would be
/// found, and the tests would tell.
static AUTOMATON: LazyLock<Option<Automaton>> = LazyLock::new(|| {
    let pairs =
        || ALL.iter().flat_map(|format| format.magics.iter().map(move |magic| (*format, magic)));
    let search = AhoCorasick::builder()
        .match_kind(MatchKind::LeftmostFirst)
        .build(pairs().map(|(_, magic)| magic.bytes))
        .ok()?;
    Some(Automaton { search, meaning: pairs().map(|(format, magic)| (format, magic.at)).collect() })
});

/// All containers in `content`, in the order of their offsets. What lies inside one that proved its
/// end is not looked at.
pub fn scan(content: &Blob<'_>) -> Vec<Found> {
    let mut found = Vec::new();
    let Some(automaton) = AUTOMATON.as_ref() else { return found };
    let bytes: &[u8] = content;
    let mut at = 0;
    while at < bytes.len() && found.len() < MAX_FOUND {
        let Some(hit) = automaton.search.find(Input::new(bytes).span(at..bytes.len())) else {
            break;
        };
        at = hit.start() + 1;
        let (format, distance) = automaton.meaning[hit.pattern().as_usize()];
        let Some(offset) = hit.start().checked_sub(distance) else { continue };
        let Some(candidate) = (format.recognise)(&content.from(offset)) else { continue };
        if let (Some(size), false) = (candidate.size, matches!(candidate.open, Open::Header)) {
            at = at.max(offset.saturating_add(usize::try_from(size).unwrap_or(usize::MAX)));
        }
        found.push(Found { offset, format, candidate });
    }
    found
}

/// The container that a file's content is, if it is one from its first byte on.
pub fn at_start(content: &Blob<'_>) -> Option<Found> {
    let bytes: &[u8] = content;
    for format in ALL {
        let hit = format
            .magics
            .iter()
            .any(|magic| bytes.get(magic.at..).is_some_and(|rest| rest.starts_with(magic.bytes)));
        if hit && let Some(candidate) = (format.recognise)(content) {
            return Some(Found { offset: 0, format, candidate });
        }
    }
    None
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
