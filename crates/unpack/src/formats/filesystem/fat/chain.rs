// SPDX-License-Identifier: Apache-2.0 OR MIT
//! Clusters, and the table that chains them.

use crate::bytes::{Endian, Fields};
use crate::formats::Damage;
use crate::formats::filesystem::walk::Run;
use crate::tree::Cause;

/// The longest run that is put together out of clusters that follow each other.
const LONGEST: u64 = 1 << 30;

/// Where clusters and their table stand.
#[derive(Debug, Clone, Copy)]
pub struct Clusters {
    /// Bits of an entry: 12, 16 or 32.
    pub bits: u32,
    /// Bits of it that count.
    pub mask: u32,
    /// Offset of the table.
    pub table: u64,
    /// Offset of cluster 2, the first.
    pub heap: u64,
    /// Bytes of a cluster.
    pub size: u64,
    /// Number of clusters.
    pub count: u32,
}

/// What follows a cluster.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Next {
    /// Another one.
    Cluster(u32),
    /// Nothing.
    End,
    /// The table is broken.
    Broken,
}

impl Clusters {
    /// Whether the number is one of a cluster.
    pub fn holds(&self, cluster: u32) -> bool {
        cluster.checked_sub(2).is_some_and(|index| index < self.count)
    }

    /// Offset of a cluster.
    pub fn offset(&self, cluster: u32) -> Option<u64> {
        let index = u64::from(cluster.checked_sub(2)?);
        self.heap.checked_add(index.checked_mul(self.size)?)
    }

    /// Number in the table.
    pub fn entry(&self, image: &[u8], cluster: u32) -> Option<u32> {
        let fields = Fields::new(image, Endian::Little);
        let bit = u64::from(cluster) * u64::from(self.bits);
        let at = usize::try_from(self.table.checked_add(bit / 8)?).ok()?;
        match self.bits {
            12 => {
                let pair = fields.u16(at)?;
                Some(u32::from(if cluster % 2 == 1 { pair >> 4 } else { pair & 0xfff }))
            }
            16 => fields.u16(at).map(u32::from),
            _ => fields.u32(at).map(|entry| entry & self.mask),
        }
    }

    /// What follows a cluster.
    pub fn next(&self, image: &[u8], cluster: u32) -> Next {
        let last = if self.bits == 32 { self.mask } else { (1 << self.bits) - 1 };
        match self.entry(image, cluster) {
            Some(next) if next >= last - 7 => Next::End,
            Some(next) if self.holds(next) => Next::Cluster(next),
            _ => Next::Broken,
        }
    }

    /// The runs of a chain.
    pub fn chain<'a>(&self, image: &'a [u8], first: u32) -> Chain<'a> {
        Chain { clusters: *self, image, next: Next::Cluster(first), left: self.count, at: 0 }
    }

    /// Where a content of `size` bytes stands whole, if its clusters follow each other. Each
    /// cluster that is looked at takes one of `steps`.
    pub fn contiguous(&self, image: &[u8], first: u32, size: u64, steps: &mut u64) -> Option<u64> {
        let wanted = size.div_ceil(self.size);
        let inside = self.holds(first) && wanted <= u64::from(self.count);
        let at = self.offset(first).filter(|_| inside && size > 0)?;
        let mut left = wanted - 1;
        for cluster in first.. {
            if left == 0 {
                break;
            }
            left -= 1;
            *steps = steps.checked_sub(1)?;
            if self.next(image, cluster) != Next::Cluster(cluster.checked_add(1)?) {
                return None;
            }
        }
        (at.checked_add(size)? <= image.len() as u64).then_some(at)
    }
}

/// The runs of a chain; no more clusters than there are.
pub struct Chain<'a> {
    clusters: Clusters,
    image: &'a [u8],
    next: Next,
    left: u32,
    /// Offset of the last cluster, for what is told.
    at: u64,
}

impl Iterator for Chain<'_> {
    type Item = Result<Run, Damage>;

    fn next(&mut self) -> Option<Self::Item> {
        let damage = Damage { offset: self.at, cause: Cause::StructureDamaged };
        let first = match self.next {
            Next::End => return None,
            Next::Cluster(first) if self.clusters.holds(first) && self.left > 0 => first,
            _ => {
                self.next = Next::End;
                return Some(Err(damage));
            }
        };
        let Some(at) = self.clusters.offset(first) else {
            self.next = Next::End;
            return Some(Err(damage));
        };
        let (mut last, mut length) = (first, 0);
        loop {
            length += self.clusters.size;
            self.left -= 1;
            self.next = self.clusters.next(self.image, last);
            let follows = self.next == Next::Cluster(last.saturating_add(1));
            if !follows || self.left == 0 || length >= LONGEST {
                break;
            }
            last += 1;
        }
        self.at = at;
        Some(Ok(Run { at: Some(at), length }))
    }
}

/// Seconds since 1970 of a date and a time as DOS packs them; no zone is known.
pub fn dos_time(date: u16, time: u16) -> Option<u64> {
    let (year, month, day) = (i64::from(date >> 9) + 1980, i64::from(date >> 5 & 15), date & 31);
    let (hour, minute, second) = (time >> 11, time >> 5 & 63, (time & 31) * 2);
    if !(1..=12).contains(&month) || day == 0 || hour > 23 || minute > 59 || second > 59 {
        return None;
    }
    // Days since 1970 of a year that begins in March.
    let (year, month) = if month > 2 { (year, month - 3) } else { (year - 1, month + 9) };
    let days =
        year * 365 + year / 4 - year / 100 + year / 400 + (month * 153 + 2) / 5 + i64::from(day)
            - 1
            - 719_468;
    let seconds = u64::from(hour) * 3600 + u64::from(minute) * 60 + u64::from(second);
    Some(u64::try_from(days).ok()? * 86_400 + seconds)
}

/// A name in UTF-16 as UTF-8; what is none becomes U+FFFD.
pub fn utf16(units: impl Iterator<Item = u16>) -> Vec<u8> {
    let decoded = char::decode_utf16(units);
    let text: String = decoded.map(|char| char.unwrap_or(char::REPLACEMENT_CHARACTER)).collect();
    text.into_bytes()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_of_dos() {
        assert_eq!(dos_time(0x21, 0), Some(315_532_800));
        // 2024-02-29 12:34:56
        assert_eq!(dos_time(44 << 9 | 2 << 5 | 29, 12 << 11 | 34 << 5 | 28), Some(1_709_210_096));
        assert_eq!(dos_time(0, 0), None);
    }

    #[test]
    fn a_chain_that_bites_its_tail_ends() {
        // FAT16: cluster 2 → 3 → 2.
        let image = [0xf8, 0xff, 0xff, 0xff, 3, 0, 2, 0, 1, 2, 3, 4];
        let clusters = Clusters { bits: 16, mask: 0xffff, table: 0, heap: 8, size: 2, count: 2 };
        let runs: Vec<_> = clusters.chain(&image, 2).take(10).collect();
        assert_eq!(runs.first(), Some(&Ok(Run { at: Some(8), length: 4 })));
        assert!(runs.len() < 4 && runs.last().is_some_and(Result::is_err), "{runs:?}");
        assert_eq!(clusters.contiguous(&image, 2, 4, &mut 9), Some(8));
        assert_eq!(clusters.contiguous(&image, 2, 4, &mut 0), None);
        assert_eq!(clusters.contiguous(&image, 3, 4, &mut 9), None);
    }
}
