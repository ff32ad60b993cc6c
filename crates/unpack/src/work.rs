// SPDX-License-Identifier: Apache-2.0 OR MIT
//! The work that recognising costs, counted in bytes looked at (never in time), and how much of it
//! a format may spend on one content.
//!
//! A magic is a chance: its format may have to walk or sum all that follows, to say no at the end.
//! Once is nothing; at every fourth byte of a hostile image it is hours. So each format has an
//! allowance that refills as the scan moves on: what was wasted at one place takes nothing from the
//! far end of the image, and the whole is bounded by a multiple of the image's size.

use std::cell::Cell;

/// What a try costs before it has looked at anything.
const TRY: u64 = 256;

/// What setting up a decoder costs: tables and windows.
pub const DECODER: usize = 12 << 10;

/// What a format may spend at once, beside two passes over the whole content.
const AT_ONCE: i64 = 32 << 20;

/// What it gets for each byte that the scan moved on.
const PER_BYTE: i64 = 4;

thread_local! {
    /// A format is asked on one thread; who asked reads what it cost there.
    static SPENT: Cell<u64> = const { Cell::new(0) };
}

/// Says that so many bytes were looked at, or that what was done costs as much.
pub fn spend(bytes: usize) {
    SPENT.with(|spent| spent.set(spent.get().saturating_add(bytes as u64)));
}

/// Does something, and tells what it spent.
pub fn metered<T>(work: impl FnOnce() -> T) -> (T, u64) {
    let before = SPENT.with(Cell::get);
    let done = work();
    (done, SPENT.with(Cell::get).saturating_sub(before).saturating_add(TRY))
}

/// What the formats may still spend on one content.
pub struct Allowances {
    most: i64,
    of: Vec<Allowance>,
    /// What all of them spent.
    pub spent: u64,
}

#[derive(Clone, Copy)]
struct Allowance {
    /// Below zero where a try cost more than what was left: a debt.
    left: i64,
    /// Where it was last filled up.
    at: usize,
}

impl Allowances {
    /// For so many formats, on a content of this size.
    pub fn new(formats: usize, size: usize) -> Self {
        let most = signed(size as u64).saturating_mul(2).saturating_add(AT_ONCE);
        Self { most, of: vec![Allowance { left: most, at: 0 }; formats], spent: 0 }
    }

    /// Asks a format at a place, if it has anything left.
    pub fn ask<T>(
        &mut self,
        format: usize,
        place: usize,
        work: impl FnOnce() -> Option<T>,
    ) -> Option<T> {
        let own = self.of.get_mut(format)?;
        let refill = signed(place.saturating_sub(own.at) as u64).saturating_mul(PER_BYTE);
        *own = Allowance { left: own.left.saturating_add(refill).min(self.most), at: place };
        if own.left <= 0 {
            return None;
        }
        let (done, spent) = metered(work);
        own.left = own.left.saturating_sub(signed(spent));
        self.spent = self.spent.saturating_add(spent);
        done
    }
}

fn signed(amount: u64) -> i64 {
    i64::try_from(amount).unwrap_or(i64::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_wasted_comes_back_as_the_scan_moves_on() {
        let mut allowances = Allowances::new(2, 0);
        let mut all = |format, place| {
            allowances.ask(format, place, || {
                spend(40 << 20);
                Some(())
            })
        };
        assert_eq!([all(0, 0), all(0, 1), all(0, 2)], [Some(()), None, None]);
        assert_eq!(all(1, 2), Some(()), "another format has its own");
        assert_eq!(all(0, 1 << 20), None, "what was overspent is a debt");
        assert_eq!(all(0, 3 << 20), Some(()));
    }

    #[test]
    fn work_inside_work_counts_once() {
        let (inner, outer) = metered(|| {
            spend(10);
            metered(|| spend(5)).1
        });
        assert_eq!((inner, outer), (5 + TRY, 15 + TRY));
    }
}
