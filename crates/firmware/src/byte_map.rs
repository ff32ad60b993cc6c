// SPDX-License-Identifier: Apache-2.0 OR MIT
//! The map of an image's bytes as evidence: few runs, however many there are.

use thirteen_evidence::{ByteMap, ByteRun};
use thirteen_unpack::Tree;
use thirteen_unpack::map::{MapKind, MapSpan, map};

/// Runs that are kept; a picture has no room for more.
const RUNS: usize = 512;

/// The map of an image of which `tree` was read.
pub fn byte_map<T>(tree: &Tree<T>, bytes: &[u8], sha256: &str) -> ByteMap {
    let spans = map(tree, bytes);
    let mut runs = joined(spans.iter().map(|span| (span.length, span.kind)));
    if runs.len() > RUNS {
        runs = joined(cells(&spans, bytes.len() as u64));
    }
    let runs =
        runs.into_iter().map(|(length, kind)| ByteRun { length, kind: kind.id().to_owned() });
    ByteMap { artefact: format!("sha256:{sha256}"), runs: runs.collect() }
}

/// Neighbours of one kind as one.
fn joined(spans: impl IntoIterator<Item = (u64, MapKind)>) -> Vec<(u64, MapKind)> {
    let mut runs: Vec<(u64, MapKind)> = Vec::new();
    for (length, kind) in spans {
        match runs.last_mut() {
            Some((before, last)) if *last == kind => *before += length,
            _ => runs.push((length, kind)),
        }
    }
    runs
}

/// The image cut into equal cells, each of the kind that most of its bytes are; of two that have as
/// many, the one that comes first in [`MapKind::ALL`].
fn cells(spans: &[MapSpan], size: u64) -> Vec<(u64, MapKind)> {
    let edge = |number: usize| {
        let at = u128::from(size) * number as u128 / RUNS as u128;
        u64::try_from(at).unwrap_or(size)
    };
    let mut cells = Vec::with_capacity(RUNS);
    let mut first = 0;
    for number in 0..RUNS {
        let (start, end) = (edge(number), edge(number + 1));
        let mut bytes = [0_u64; MapKind::ALL.len()];
        while spans.get(first).is_some_and(|span| span.offset + span.length <= start) {
            first += 1;
        }
        let inside = spans.iter().skip(first).take_while(|span| span.offset < end);
        for span in inside {
            let shared = (span.offset + span.length).min(end) - span.offset.max(start);
            for (count, kind) in bytes.iter_mut().zip(MapKind::ALL) {
                *count += if *kind == span.kind { shared } else { 0 };
            }
        }
        let most = bytes.iter().copied().max().unwrap_or(0);
        let kind = MapKind::ALL.iter().zip(bytes).find(|(_, count)| *count == most);
        cells.push((end - start, kind.map_or(MapKind::Unknown, |(kind, _)| *kind)));
    }
    cells
}

#[cfg(test)]
mod tests {
    use super::*;

    fn empty() -> Tree<()> {
        Tree { containers: Vec::new(), entries: Vec::new(), gaps: Vec::new() }
    }

    #[test]
    fn the_runs_cover_every_byte() {
        for length in [0, 1, 4096, 1_000_003] {
            let bytes = vec![0xff; length];
            let own = byte_map(&empty(), &bytes, "00");
            assert_eq!(own.runs.iter().map(|run| run.length).sum::<u64>(), length as u64);
            assert!(own.runs.iter().all(|run| run.kind == "padding"), "erased flash");
        }
    }

    #[test]
    fn an_image_of_many_runs_keeps_few_and_says_what_most_is() {
        let mut bytes = Vec::new();
        for _ in 0..2_000 {
            bytes.extend_from_slice(&[b'a'; 4096]);
            bytes.extend_from_slice(&[0; 1024]);
        }
        let own = byte_map(&empty(), &bytes, "00");
        assert!(own.runs.len() <= RUNS, "{}", own.runs.len());
        assert_eq!(own.runs.iter().map(|run| run.length).sum::<u64>(), bytes.len() as u64);
        let text: u64 =
            own.runs.iter().filter(|run| run.kind == "text").map(|run| run.length).sum();
        assert!(text * 10 > bytes.len() as u64 * 7, "four fifths of it is text");
    }
}
