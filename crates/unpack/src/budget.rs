// SPDX-License-Identifier: Apache-2.0 OR MIT
//! The one limits object. Limits count work (bytes, entries, depth), never time, and are split in
//! tree order before work is handed to threads: the same input meets the same limits whatever the
//! number of threads. Wall time is an emergency stop alone.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::time::{Duration, Instant};

/// The most content that is held in one piece, in bytes. Larger content is read up to here.
pub const MAX_CONTENT: u64 = 192 << 20;

/// Limits of a whole run.
#[derive(Debug, Clone, Copy)]
pub struct Limits {
    /// Bytes of content over all containers.
    pub bytes: u64,
    /// Entries over all containers.
    pub entries: u64,
    /// Containers within containers.
    pub depth: u32,
    /// Emergency stop.
    pub wall: Duration,
}

impl Default for Limits {
    fn default() -> Self {
        Self { bytes: 4 << 30, entries: 1_000_000, depth: 12, wall: Duration::from_secs(600) }
    }
}

impl Limits {
    /// Limits for an artefact of `size` bytes: enough for honest ones, and finished in time for
    /// others.
    #[must_use]
    pub fn for_size(size: u64) -> Self {
        let limits = Self::default();
        let bytes =
            size.saturating_mul(200).clamp(64 << 20, limits.bytes).max(size.saturating_mul(4));
        Self { bytes, ..limits }
    }
}

/// A share of the limits: what one container and all that lies in it may spend.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Share {
    /// Bytes of content.
    pub bytes: u64,
    /// Entries.
    pub entries: u64,
    /// Levels of nesting that are left.
    pub depth: u32,
}

impl Share {
    /// The whole of the limits.
    #[must_use]
    pub fn whole(limits: &Limits) -> Self {
        Self { bytes: limits.bytes, entries: limits.entries, depth: limits.depth }
    }

    /// The part that `weight` of `total` gets, one level deeper; `None` where the limit on depth
    /// is reached.
    #[must_use]
    pub fn part(self, weight: u64, total: u64) -> Option<Self> {
        let depth = self.depth.checked_sub(1)?;
        let split = |amount: u64| {
            let part = u128::from(amount) * u128::from(weight) / u128::from(total.max(1));
            u64::try_from(part).unwrap_or(amount).min(amount)
        };
        Some(Self { bytes: split(self.bytes), entries: split(self.entries), depth })
    }

    /// Takes up to `wanted` bytes.
    pub fn take_bytes(&mut self, wanted: u64) -> u64 {
        let given = wanted.min(self.bytes);
        self.bytes -= given;
        given
    }

    /// Deals out bytes: the small ones come first, so that one that lies about its size takes
    /// nothing from the others.
    pub fn deal(&mut self, wanted: &[u64]) -> Vec<u64> {
        let mut order: Vec<usize> = (0..wanted.len()).collect();
        order.sort_by_key(|index| wanted[*index]);
        let mut given = vec![0; wanted.len()];
        for index in order {
            given[index] = self.take_bytes(wanted[index]);
        }
        given
    }
}

/// Stops a run: Ctrl-C, or the emergency stop. Also counts what was read, for progress.
#[derive(Debug, Clone)]
pub struct Stop {
    asked: Arc<AtomicBool>,
    read: Arc<AtomicU64>,
    deadline: Option<Instant>,
}

impl Default for Stop {
    fn default() -> Self {
        Self::new()
    }
}

impl Stop {
    /// A run that nobody has stopped.
    #[must_use]
    pub fn new() -> Self {
        Self { asked: Arc::default(), read: Arc::default(), deadline: None }
    }

    /// The same, with an emergency stop after `wall`.
    #[must_use]
    pub fn with_wall(mut self, wall: Duration) -> Self {
        self.deadline = Instant::now().checked_add(wall);
        self
    }

    /// Asks the run to stop. Safe to call from a signal handler's thread.
    pub fn ask(&self) {
        self.asked.store(true, Ordering::Relaxed);
    }

    /// True once the run is to stop.
    #[must_use]
    pub fn is_asked(&self) -> bool {
        if self.asked.load(Ordering::Relaxed) {
            return true;
        }
        if self.deadline.is_some_and(|deadline| Instant::now() >= deadline) {
            self.ask();
            return true;
        }
        false
    }

    /// Adds to the count of bytes read.
    pub fn count(&self, bytes: u64) {
        self.read.fetch_add(bytes, Ordering::Relaxed);
    }

    /// Bytes of content read so far.
    #[must_use]
    pub fn bytes_read(&self) -> u64 {
        self.read.load(Ordering::Relaxed)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_never_add_up_to_more_than_the_whole() {
        let whole = Share { bytes: 1000, entries: 10, depth: 3 };
        let parts: Vec<_> = [1, 2, 4].iter().filter_map(|w| whole.part(*w, 7)).collect();
        assert!(parts.iter().map(|part| part.bytes).sum::<u64>() <= 1000);
        assert!(parts.iter().map(|part| part.entries).sum::<u64>() <= 10);
        assert_eq!(parts[0].depth, 2);
    }

    #[test]
    fn a_size_that_is_a_lie_has_limits_too() {
        assert_eq!(Limits::for_size(u64::MAX).bytes, u64::MAX);
        assert_eq!(Limits::for_size(0).bytes, 64 << 20);
    }

    #[test]
    fn one_that_lies_takes_nothing_from_the_others() {
        let mut share = Share { bytes: 100, entries: 1, depth: 1 };
        assert_eq!(share.deal(&[u64::MAX, 40, 0, 30]), [30, 40, 0, 30]);
    }

    #[test]
    fn nesting_ends() {
        assert_eq!(Share { bytes: 1, entries: 1, depth: 0 }.part(1, 1), None);
    }

    #[test]
    fn asking_to_stop_is_heard_by_clones() {
        let stop = Stop::new();
        stop.clone().ask();
        assert!(stop.is_asked());
    }
}
