// SPDX-License-Identifier: Apache-2.0 OR MIT
//! The partition table of PCs: four entries in the first sector, and a chain of more. The reader is
//! our own, as it is short: `mbrman` stands on a crate that nobody keeps.

use std::collections::BTreeMap;

use crate::blob::Blob;
use crate::bytes::{Endian, Fields};
use crate::formats::filesystem::ext;
use crate::formats::wrapper::{gpt, partitions};
use crate::formats::{Candidate, Format, Open, Pointed};
use crate::tree::{Cause, Family};

use partitions::Partition;

/// Bytes of a sector.
const SECTOR: u64 = 512;

/// Where the four entries stand, and the size of one.
const TABLE: usize = 446;
const ENTRY: usize = 16;

/// The most tables that are followed from one to the next.
const MAX_CHAIN: usize = 128;

/// The type of a partition that stands for a whole GPT disk.
const PROTECTIVE: u8 = 0xee;

/// The format.
pub const FORMAT: Format = Format {
    id: "mbr",
    name: "MBR partition table",
    family: Family::Wrapper,
    magics: &[],
    reads: "four partitions and those in an extended one; where they begin and how long they are",
    limitations: &[
        "two bytes mark it: it is looked for only where an image begins",
        "sectors of 512 bytes",
        "labels of other systems inside a partition (BSD, Minix) are not read",
    ],
    references: &["UEFI specification 2.10, section 5.2.1", "Linux, block/partitions/msdos.c"],
    recognise,
};

/// A table of the chain in an extended partition.
pub const FORMAT_EXTENDED: Format = Format {
    id: "mbr-extended",
    name: "MBR partition table in an extended partition",
    family: Family::Wrapper,
    magics: &[],
    reads: "its place: its entries are shown by the first table",
    limitations: &["found only by the table before it"],
    references: &["Linux, block/partitions/msdos.c (parse_extended)"],
    recognise: |blob| {
        entries(blob)?;
        Some(Candidate {
            size: Some(SECTOR),
            details: BTreeMap::new(),
            flaw: None,
            open: Open::Header,
        })
    },
};

/// One entry that is used.
#[derive(Debug, Clone, Copy)]
struct Entry {
    active: bool,
    kind: u8,
    start: u64,
    length: u64,
}

impl Entry {
    fn is_extended(&self) -> bool {
        matches!(self.kind, 0x05 | 0x0f | 0x85)
    }
}

/// The used entries of a table, where all four make sense.
fn entries(sector: &[u8]) -> Option<Vec<Entry>> {
    let fields = Fields::new(sector, Endian::Little);
    if fields.bytes(510, 2)? != [0x55, 0xaa] {
        return None;
    }
    let mut used = Vec::new();
    for number in 0..4 {
        let at = TABLE + number * ENTRY;
        let (state, kind) = (fields.u8(at)?, fields.u8(at + 4)?);
        let (start, length) = (u64::from(fields.u32(at + 8)?), u64::from(fields.u32(at + 12)?));
        if !matches!(state, 0 | 0x80) || (kind != 0) != (length != 0) {
            return None;
        }
        if kind != 0 {
            let active = state == 0x80;
            used.push(Entry { active, kind, start: start * SECTOR, length: length * SECTOR });
        }
    }
    Some(used)
}

/// The entries of the first table, where they are believed.
fn table(blob: &Blob<'_>) -> Option<Vec<Entry>> {
    let used = entries(blob)?;
    let mut spans: Vec<_> = used.iter().map(|entry| (entry.start, entry.length)).collect();
    spans.sort_unstable();
    let apart = spans.windows(2).all(|pair| pair[0].0 + pair[0].1 <= pair[1].0);
    let sound = !used.is_empty() && apart && used.iter().all(|entry| entry.start > 0);
    sound.then_some(used)
}

/// Partitions, and where the tables of the chain stand.
fn partitions(blob: &Blob<'_>, used: &[Entry]) -> (Vec<Partition>, Vec<u64>) {
    let partition = |entry: &Entry, start: u64| Partition {
        start,
        length: entry.length,
        name: format!("{:02x}{}", entry.kind, if entry.active { " active" } else { "" }),
    };
    let mut all: Vec<_> = used.iter().map(|entry| partition(entry, entry.start)).collect();
    let mut chain: Vec<u64> = Vec::new();
    for extended in used.iter().filter(|entry| entry.is_extended()) {
        let mut at = Some(extended.start);
        while let Some(place) = at.take().filter(|place| !chain.contains(place)) {
            let start = usize::try_from(place).unwrap_or(usize::MAX);
            let Some(logical) = entries(&blob.from(start)) else { break };
            if chain.len() >= MAX_CHAIN {
                break;
            }
            chain.push(place);
            for entry in logical.iter().take(2) {
                if entry.is_extended() {
                    at = at.or(extended.start.checked_add(entry.start));
                } else if let Some(start) = place.checked_add(entry.start) {
                    all.push(partition(entry, start));
                }
            }
        }
    }
    (all, chain)
}

fn recognise(blob: &Blob<'_>) -> Option<Candidate> {
    let used = table(blob)?;
    let protective = used.iter().any(|entry| entry.kind == PROTECTIVE);
    // Others keep room for a table, or one for show, in front of what they are.
    let is = |format: &Format| (format.recognise)(blob).is_some();
    if (protective && is(&gpt::FORMAT)) || partitions::is_disc(blob) || is(&ext::FORMAT) {
        return None;
    }
    let (all, _) = partitions(blob, &used);
    let mut details = BTreeMap::from([("partitions", partitions::list(&all))]);
    let disk = Fields::new(blob, Endian::Little).u32(440).filter(|number| *number != 0);
    details.extend(disk.map(|number| ("disk", format!("{number:08x}"))));
    if protective {
        details.insert("protective", "stands for a GPT, which is not there".to_owned());
    }
    let whole = all.iter().all(|partition| partition.end() <= blob.len() as u64);
    Some(Candidate {
        size: Some(SECTOR),
        details,
        flaw: (!whole).then_some(Cause::CutShort),
        open: Open::Pointing(point),
    })
}

fn point(blob: &Blob<'_>) -> Vec<Pointed> {
    let Some(used) = table(blob) else { return Vec::new() };
    let (all, chain) = partitions(blob, &used);
    let mut pointed = partitions::point(blob, &all);
    for place in chain {
        let Ok(at) = usize::try_from(place) else { continue };
        if let Some(candidate) = (FORMAT_EXTENDED.recognise)(&blob.from(at)) {
            pointed.retain(|other| other.at != at);
            pointed.push(Pointed { at, format: &FORMAT_EXTENDED, candidate });
        }
    }
    pointed
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sector(entries: &[(u8, u32, u32)]) -> Vec<u8> {
        let mut bytes = vec![0; 512];
        for (number, (kind, start, length)) in entries.iter().enumerate() {
            let at = TABLE + number * ENTRY;
            bytes[at + 4] = *kind;
            bytes[at + 8..at + 12].copy_from_slice(&start.to_le_bytes());
            bytes[at + 12..at + 16].copy_from_slice(&length.to_le_bytes());
        }
        bytes[510..].copy_from_slice(&[0x55, 0xaa]);
        bytes
    }

    #[test]
    fn a_chain_of_tables_is_followed_and_ends() {
        // Primary 1+1, extended 2+6 with logical partitions at 3 and 5; the chain bites its tail.
        let mut bytes = sector(&[(0x83, 1, 1), (0x0f, 2, 6)]);
        bytes.resize(512 * 2, 0);
        bytes.extend_from_slice(&sector(&[(0x0c, 1, 1), (0x05, 2, 2)]));
        bytes.resize(512 * 4, 0);
        bytes.extend_from_slice(&sector(&[(0x82, 1, 1), (0x05, 0, 2)]));
        bytes.resize(512 * 8, 0);
        let candidate = recognise(&Blob::borrowed(&bytes)).expect("a table");
        let expected = "83 0x200+0x200, 0f 0x400+0xc00, 0c 0x600+0x200, 82 0xa00+0x200";
        assert_eq!(candidate.details["partitions"], expected);
        assert_eq!(candidate.flaw, None);
        let places: Vec<_> = point(&Blob::borrowed(&bytes)).iter().map(|one| one.at).collect();
        assert_eq!(places, [0x400, 0x800]);
        let candidate = recognise(&Blob::borrowed(&bytes[..1024])).expect("a table");
        assert_eq!(candidate.flaw, Some(Cause::CutShort));
    }

    #[test]
    fn tables_that_make_no_sense_are_none() {
        let none = |bytes: &[u8]| assert!(recognise(&Blob::borrowed(bytes)).is_none());
        none(&sector(&[]));
        none(&sector(&[(0x83, 0, 4)]));
        none(&sector(&[(0x83, 1, 4), (0x83, 3, 4)]));
        let mut bytes = sector(&[(0x83, 1, 4)]);
        bytes[TABLE] = 1;
        none(&bytes);
        none(&bytes[..100]);
    }
}
