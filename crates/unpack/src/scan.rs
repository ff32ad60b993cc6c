// SPDX-License-Identifier: Apache-2.0 OR MIT
//! The one automaton: finds every place where a container may begin, and asks its format.

use std::ops::Range;
use std::sync::LazyLock;

use crate::ahead::{self, Places};
use crate::blob::Blob;
use crate::formats::{
    ALIGNED, ALL, Candidate, Format, Magic, Open, Pointed, STEP, at_start, whole,
};
use crate::search::Search;
use crate::tree::Family;
use crate::work::Allowances;

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
    search: Search,
    patterns: Vec<Pattern>,
}

struct Pattern {
    format: &'static Format,
    /// Number of the format in [`ALL`].
    number: usize,
    magic: &'static Magic,
}

/// Built once. It cannot fail on patterns that are constants; were they too many, nothing would be
/// found, and the tests would tell.
static AUTOMATON: LazyLock<Option<Automaton>> = LazyLock::new(|| {
    let pairs: Vec<(usize, &'static Format, &'static Magic)> = (ALL.iter().enumerate())
        .flat_map(|(number, format)| {
            format.magics.iter().map(move |magic| (number, *format, magic))
        })
        .collect();
    let bytes: Vec<_> = pairs.iter().map(|(_, _, magic)| magic.bytes).collect();
    let search = Search::new(&bytes)?;
    let patterns =
        pairs.iter().map(|(number, format, magic)| Pattern { format, number: *number, magic });
    let patterns = patterns.collect();
    Some(Automaton { search, patterns })
});

/// All containers in `content`, in the order of their offsets. What lies inside one that proved its
/// end is not looked at.
pub fn scan(content: &Blob<'_>) -> Vec<Found> {
    scan_with(content, 1)
}

fn scan_with(content: &Blob<'_>, threads: usize) -> Vec<Found> {
    let Some(automaton) = AUTOMATON.as_ref() else { return Vec::new() };
    let find = |hits: &mut dyn Places| automaton.scan(content, hits).0;
    ahead::with(&automaton.search, content, threads, find)
}

/// What the formats spent on a content.
pub fn work(content: &Blob<'_>) -> u64 {
    let Some(automaton) = AUTOMATON.as_ref() else { return 0 };
    automaton.scan(content, &mut automaton.search.over(content)).1
}

impl Automaton {
    fn scan(&self, content: &Blob<'_>, hits: &mut dyn Places) -> (Vec<Found>, u64) {
        let mut found = Vec::new();
        let mut pointed = aligned(content);
        // Trees in the order of their offsets: what lies inside is theirs.
        let taken: Vec<_> = pointed.iter().filter(|one| is_tree(one)).map(span).collect();
        let mut taken = taken.into_iter().peekable();
        let bytes: &[u8] = content;
        // From `at` on magics are looked for; before `free` bytes belong to one that proved its end.
        let (mut at, mut free) = (0, 0);
        let mut headers = 0;
        let mut allowances = Allowances::new(ALL.len(), bytes.len());
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
            let Some((place, pattern)) = hits.from(at) else { break };
            while taken.next_if(|span| span.end <= place).is_some() {}
            if let Some(span) = taken.peek().filter(|span| span.contains(&place)) {
                at = span.end;
                continue;
            }
            at = place + 1;
            let asks = |format: &Format, offset| {
                offset >= free && (headers < MAX_HEADERS || format.family != Family::Wrapper)
            };
            let found_one = self.recognise(content, pattern, place, asks, &mut allowances);
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
        (in_order(found, pointed), allowances.spent)
    }
}

/// All containers in an artefact; where it is one file of a known kind as a whole, or several, those.
pub fn artefact(content: &Blob<'_>, threads: usize) -> Vec<Found> {
    let mut found = Vec::new();
    let mut at = 0;
    while at < content.len() && found.len() < MAX_FOUND {
        let Some((format, candidate)) = whole(&content.from(at)) else { break };
        let one = Found { offset: at, format, candidate };
        at = end(&one).unwrap_or(at).max(at + 1).min(content.len());
        found.push(one);
    }
    found.extend(shifted(scan_with(&content.from(at), threads), at));
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

impl Automaton {
    /// Asks the formats whose magics stand at `place`, as far as `asks` lets them.
    fn recognise(
        &self,
        content: &Blob<'_>,
        pattern: usize,
        place: usize,
        asks: impl Fn(&Format, usize) -> bool,
        allowances: &mut Allowances,
    ) -> Option<Found> {
        let rest = content.get(place..)?;
        // In the order of the formats.
        self.search.kin(pattern).iter().find_map(|kin| {
            let Pattern { format, number, magic } = self.patterns.get(*kin)?;
            let offset = place.checked_sub(magic.at).filter(|offset| asks(format, *offset))?;
            if !rest.starts_with(magic.bytes) {
                return None;
            }
            let recognise = || (format.recognise)(&content.from(offset));
            let candidate = allowances.ask(*number, place, recognise)?;
            Some(Found { offset, format, candidate })
        })
    }
}

/// What the whole content begins with, among the formats that no scan looks for.
fn begins(content: &Blob<'_>) -> Option<Found> {
    let (format, candidate) = at_start(content)?;
    Some(Found { offset: 0, format, candidate })
}

/// What begins at a boundary of flash sectors, among the formats that no magic finds.
fn aligned(content: &Blob<'_>) -> Vec<Found> {
    let mut found: Vec<Found> = Vec::new();
    let mut at = 0;
    while at < content.len() && found.len() < MAX_HEADERS {
        let here = content.from(at);
        let one = ALIGNED.iter().find_map(|format| {
            Some(Found { offset: at, format, candidate: (format.recognise)(&here)? })
        });
        at += STEP;
        let Some(one) = one else { continue };
        at = at.max(end(&one).unwrap_or(0).next_multiple_of(STEP));
        if let Open::Pointing(look) = one.candidate.open {
            found.extend(look_up(&one, content, look));
        }
        found.push(one);
    }
    found.sort_by_key(|one| one.offset);
    found.dedup_by_key(|one| one.offset);
    found
}

/// Whether a file begins with one of the formats of flash memory, or with the erased sector that
/// stands before the boot loader of an ESP32.
fn starts_aligned(content: &Blob<'_>) -> bool {
    let starts = |at: usize| {
        let here = content.from(at);
        ALIGNED.iter().any(|format| (format.recognise)(&here).is_some())
    };
    let erased = || content.get(..STEP).is_some_and(|sector| sector.iter().all(|b| *b == 0xff));
    starts(0) || (content.len() > STEP && erased() && starts(STEP))
}

fn is_tree(found: &Found) -> bool {
    matches!(found.candidate.open, Open::Tree(_))
}

/// Where a container stands.
fn span(found: &Found) -> Range<usize> {
    found.offset..end(found).unwrap_or(found.offset)
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
        None if starts_aligned(content) => scan(content),
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
            // A whole block of a cipher is proof enough.
            for magic in format.magics.iter().filter(|magic| magic.bytes.len() < 16) {
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
