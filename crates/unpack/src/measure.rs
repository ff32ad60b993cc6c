// SPDX-License-Identifier: Apache-2.0 OR MIT
//! Time spent inside codecs, for benchmarks: what nobody can be faster than. Counts only with the
//! feature `measure`; without it, nothing of it is left.

#[cfg(feature = "measure")]
use std::sync::atomic::{AtomicU64, Ordering};

#[cfg(feature = "measure")]
static TOTAL: AtomicU64 = AtomicU64::new(0);
#[cfg(feature = "measure")]
static LONGEST: AtomicU64 = AtomicU64::new(0);

/// Does the work of a codec, and counts how long it took.
#[cfg(feature = "measure")]
pub(crate) fn timed<T>(work: impl FnOnce() -> T) -> T {
    let start = std::time::Instant::now();
    let done = work();
    let nanoseconds = u64::try_from(start.elapsed().as_nanos()).unwrap_or(u64::MAX);
    TOTAL.fetch_add(nanoseconds, Ordering::Relaxed);
    LONGEST.fetch_max(nanoseconds, Ordering::Relaxed);
    done
}

/// Does the work of a codec.
#[cfg(not(feature = "measure"))]
#[inline]
pub(crate) fn timed<T>(work: impl FnOnce() -> T) -> T {
    work()
}

/// Nanoseconds spent in all calls of codecs since the last time this was asked, and in the longest
/// of them.
#[cfg(feature = "measure")]
pub fn take() -> (u64, u64) {
    (TOTAL.swap(0, Ordering::Relaxed), LONGEST.swap(0, Ordering::Relaxed))
}
