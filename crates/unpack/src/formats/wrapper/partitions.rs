// SPDX-License-Identifier: Apache-2.0 OR MIT
//! What partition tables share: a list of spans for people, and the look at where each begins.

use crate::blob::Blob;
use crate::formats::{Pointed, at_start};

/// The most partitions that are named in the details.
const NAMED: usize = 32;

/// A partition.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Partition {
    /// Offset from the table's own start, in bytes.
    pub start: u64,
    /// Bytes.
    pub length: u64,
    /// Name or kind.
    pub name: String,
}

impl Partition {
    /// Where it ends.
    pub fn end(&self) -> u64 {
        self.start.saturating_add(self.length)
    }
}

/// The partitions in one short text.
pub fn list(partitions: &[Partition]) -> String {
    let mut words: Vec<_> = (partitions.iter().take(NAMED))
        .map(|Partition { start, length, name }| format!("{name} {start:#x}+{length:#x}"))
        .collect();
    if partitions.len() > NAMED {
        words.push(format!("and {} more", partitions.len() - NAMED));
    }
    words.join(", ")
}

/// What begins where a partition does, among the formats that no scan looks for.
pub fn point(blob: &Blob<'_>, partitions: &[Partition]) -> Vec<Pointed> {
    let look = |partition: &Partition| {
        let at = usize::try_from(partition.start).ok()?;
        let end = usize::try_from(partition.end()).unwrap_or(usize::MAX);
        let (format, candidate) = at_start(&blob.slice(at..end))?;
        Some(Pointed { at, format, candidate })
    };
    partitions.iter().filter_map(look).collect()
}

/// Whether the bytes are an image of a disc, which may carry tables for those who boot it from a
/// stick (ECMA-119, section 8.1).
pub fn is_disc(bytes: &[u8]) -> bool {
    bytes.get(0x8001..).is_some_and(|rest| rest.starts_with(b"CD001"))
}
