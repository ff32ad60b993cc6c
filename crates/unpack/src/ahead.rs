// SPDX-License-Identifier: Apache-2.0 OR MIT
//! Looks for patterns ahead of the one who asks, on several threads, a piece of the bytes each. What
//! stands where is a fact of the bytes: threads change nothing but how long it takes.

use std::collections::BTreeMap;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Condvar, Mutex, PoisonError};

use crate::search::{Hits, Search};

/// Size of a piece. A piece full of hits takes sixteen times as much.
const PIECE: usize = 1 << 20;

/// Below this size threads do not pay.
const WORTH: usize = 4 * PIECE;

/// How many pieces are kept ahead, for each thread.
const AHEAD: usize = 4;

/// Places in order, as a scan asks for them.
pub trait Places {
    /// The first place from `at` on where a pattern begins, and its number. `at` does not go back.
    fn from(&mut self, at: usize) -> Option<(usize, usize)>;
}

impl Places for Hits<'_> {
    fn from(&mut self, at: usize) -> Option<(usize, usize)> {
        Hits::from(self, at)
    }
}

/// Gives `use_it` the places of all patterns, found by this many threads.
pub fn with<T>(
    search: &Search,
    bytes: &[u8],
    threads: usize,
    use_it: impl FnOnce(&mut dyn Places) -> T,
) -> T {
    if threads < 2 || bytes.len() < WORTH {
        return use_it(&mut search.over(bytes));
    }
    let shared = Shared {
        search,
        bytes,
        done: Mutex::default(),
        changed: Condvar::new(),
        next: AtomicUsize::new(0),
        ahead: threads * AHEAD,
    };
    std::thread::scope(|scope| {
        for _ in 0..threads {
            scope.spawn(|| shared.work());
        }
        // However it ends, nobody goes on working for it.
        let mut ahead = Ahead { shared: &shared, piece: usize::MAX, hits: Vec::new(), at: 0 };
        use_it(&mut ahead)
    })
}

type Hit = (usize, usize);

struct Shared<'s> {
    search: &'s Search,
    bytes: &'s [u8],
    done: Mutex<Done>,
    changed: Condvar,
    /// The next piece that nobody has taken.
    next: AtomicUsize,
    ahead: usize,
}

#[derive(Default)]
struct Done {
    /// Hits of each piece that was looked through.
    pieces: BTreeMap<usize, Vec<Hit>>,
    /// The piece that is wanted: what stands before it is not.
    wanted: usize,
    over: bool,
}

impl Shared<'_> {
    fn pieces(&self) -> usize {
        self.bytes.len().div_ceil(PIECE)
    }

    fn work(&self) {
        loop {
            let piece = self.next.fetch_add(1, Ordering::Relaxed);
            if piece >= self.pieces() {
                return;
            }
            let mut done = self.done.lock().unwrap_or_else(PoisonError::into_inner);
            while !done.over && piece >= done.wanted.saturating_add(self.ahead) {
                done = self.changed.wait(done).unwrap_or_else(PoisonError::into_inner);
            }
            if done.over {
                return;
            }
            let skipped = piece < done.wanted;
            drop(done);
            let hits = if skipped { Vec::new() } else { self.look(piece) };
            let mut done = self.done.lock().unwrap_or_else(PoisonError::into_inner);
            done.pieces.insert(piece, hits);
            self.changed.notify_all();
        }
    }

    /// All places that lie in a piece; patterns may reach behind its end.
    fn look(&self, piece: usize) -> Vec<Hit> {
        let start = piece * PIECE;
        let end = start.saturating_add(PIECE).min(self.bytes.len());
        let reach = end.saturating_add(crate::search::PREFIX - 1).min(self.bytes.len());
        let mut hits = self.search.over(self.bytes.get(..reach).unwrap_or_default());
        let (mut at, mut all) = (start, Vec::new());
        while let Some(hit) = hits.from(at).filter(|hit| hit.0 < end) {
            all.push(hit);
            at = hit.0 + 1;
        }
        all
    }
}

struct Ahead<'s> {
    shared: &'s Shared<'s>,
    piece: usize,
    hits: Vec<Hit>,
    /// How many of the hits lie behind.
    at: usize,
}

impl Ahead<'_> {
    /// Waits for a piece.
    fn take(&mut self, piece: usize) {
        let shared = self.shared;
        let mut done = shared.done.lock().unwrap_or_else(PoisonError::into_inner);
        done.wanted = piece;
        done.pieces = done.pieces.split_off(&piece);
        shared.changed.notify_all();
        loop {
            if let Some(hits) = done.pieces.remove(&piece) {
                drop(done);
                (self.piece, self.hits, self.at) = (piece, hits, 0);
                return;
            }
            done = shared.changed.wait(done).unwrap_or_else(PoisonError::into_inner);
        }
    }
}

impl Places for Ahead<'_> {
    fn from(&mut self, at: usize) -> Option<Hit> {
        let mut piece = at / PIECE;
        while piece < self.shared.pieces() {
            if self.piece != piece {
                self.take(piece);
            }
            while let Some(hit) = self.hits.get(self.at) {
                if hit.0 >= at {
                    return Some(*hit);
                }
                self.at += 1;
            }
            piece += 1;
        }
        None
    }
}

impl Drop for Ahead<'_> {
    fn drop(&mut self) {
        let mut done = self.shared.done.lock().unwrap_or_else(PoisonError::into_inner);
        done.over = true;
        self.shared.changed.notify_all();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn threads_find_what_one_finds() {
        let patterns: Vec<Vec<u8>> = (0..60_u8).map(|n| vec![n, n ^ 0x3c, 7, n]).collect();
        let all: Vec<&[u8]> = patterns.iter().map(Vec::as_slice).collect();
        let search = Search::new(&all).expect("a search");
        let mut bytes = vec![0xee; 6 * PIECE + 17];
        // Some across the borders of pieces, some at both ends.
        let places =
            [0, 5, PIECE - 3, PIECE - 1, 2 * PIECE, 3 * PIECE - 2, 6 * PIECE, 6 * PIECE + 13];
        for (number, place) in places.into_iter().enumerate() {
            bytes[place..place + 4].copy_from_slice(all[number * 7 % 60]);
        }
        let collect = |threads, skip: bool| {
            with(&search, &bytes, threads, |hits| {
                let (mut at, mut found) = (0, Vec::new());
                while let Some(hit) = hits.from(at) {
                    found.push(hit);
                    at = hit.0 + if skip { 2 * PIECE } else { 1 };
                }
                found
            })
        };
        assert!(collect(1, false).len() >= 7);
        for threads in [2, 7] {
            for skip in [false, true] {
                assert_eq!(collect(threads, skip), collect(1, skip));
            }
        }
    }
}
