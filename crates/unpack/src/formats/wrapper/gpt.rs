// SPDX-License-Identifier: Apache-2.0 OR MIT
//! GUID partition tables. The reader is our own: `gpt` wants a device of a known size and builds
//! its list before any limit is asked; the table is a header and an array.

use std::collections::BTreeMap;

use crate::blob::Blob;
use crate::bytes::{Endian, Fields};
use crate::formats::wrapper::{partitions, sum};
use crate::formats::{Candidate, Format, Magic, Open, Pointed};
use crate::tree::{Cause, Family};

use partitions::Partition;

/// The mark of a header.
const MARK: &[u8; 8] = b"EFI PART";

/// The most entries that are looked at. The specification asks for room for 128.
const MAX_ENTRIES: u32 = 1024;

/// The format.
pub const FORMAT: Format = Format {
    id: "gpt",
    name: "GUID partition table",
    family: Family::Wrapper,
    magics: &[Magic { bytes: MARK, at: 512 }, Magic { bytes: MARK, at: 4096 }],
    reads: "names, kinds and places of partitions; the checksums of header and entries; whether \
            the copy at the end says the same; sectors of 512 and of 4096 bytes",
    limitations: &["where only the copy at the end is left, it is not used"],
    references: &["UEFI specification 2.10, section 5.3"],
    recognise,
};

/// The copy at the end of the disk.
pub const FORMAT_BACKUP: Format = Format {
    id: "gpt-backup",
    name: "copy of a GUID partition table",
    family: Family::Wrapper,
    magics: &[],
    reads: "its checksums",
    limitations: &["found only by the table at the start of the disk"],
    references: &["UEFI specification 2.10, section 5.3"],
    // What it says can be read only with what stands before it.
    recognise: |_| None,
};

/// A header.
struct Table {
    sector: u64,
    header_holds: bool,
    alternate: u64,
    /// Offset of the entries from the start of the disk.
    entries: u64,
    count: u32,
    entry: u64,
    stated: u32,
    disk: String,
}

impl Table {
    /// Reads the header in sector `number`.
    fn read(disk: &[u8], sector: u64, number: u64) -> Option<Self> {
        let at = usize::try_from(number.checked_mul(sector)?).ok()?;
        let bytes = disk.get(at..)?;
        let fields = Fields::new(bytes, Endian::Little);
        let size = fields.u32(12)? as usize;
        let sound = fields.bytes(0, 8)? == MARK
            && fields.u32(8)? >> 16 == 1
            && (92..=512).contains(&size)
            && fields.u64(24)? == number;
        let mut header = fields.bytes(0, size).filter(|_| sound)?.to_vec();
        header.get_mut(16..20)?.fill(0);
        let (count, entry) = (fields.u32(80)?, u64::from(fields.u32(84)?));
        if count > MAX_ENTRIES || !entry.is_power_of_two() || !(128..=4096).contains(&entry) {
            return None;
        }
        Some(Self {
            sector,
            header_holds: sum::crc32(&header) == fields.u32(16)?,
            alternate: fields.u64(32)?,
            entries: fields.u64(72)?.checked_mul(sector)?,
            count,
            entry,
            stated: fields.u32(88)?,
            disk: guid(fields.bytes(56, 16)?),
        })
    }

    /// The array of entries.
    fn array<'d>(&self, disk: &'d [u8]) -> Option<&'d [u8]> {
        let start = usize::try_from(self.entries).ok()?;
        let size = usize::try_from(u64::from(self.count) * self.entry).ok()?;
        disk.get(start..start.checked_add(size)?)
    }

    /// Whether the entries' checksum holds; `None` where they are not all there.
    fn entries_hold(&self, disk: &[u8]) -> Option<bool> {
        Some(sum::crc32(self.array(disk)?) == self.stated)
    }

    fn partitions(&self, disk: &[u8]) -> Vec<Partition> {
        let start = usize::try_from(self.entries).unwrap_or(usize::MAX);
        let rest = disk.get(start..).unwrap_or_default();
        let size = usize::try_from(self.entry).unwrap_or(usize::MAX);
        let entries = rest.chunks_exact(size).take(self.count as usize);
        entries.filter_map(|entry| self.partition(entry)).collect()
    }

    fn partition(&self, entry: &[u8]) -> Option<Partition> {
        let fields = Fields::new(entry, Endian::Little);
        let kind = fields.bytes(0, 16).filter(|kind| kind.iter().any(|byte| *byte != 0))?;
        let (first, last) = (fields.u64(32)?, fields.u64(40)?);
        let length = last.checked_sub(first)?.checked_add(1)?.checked_mul(self.sector)?;
        let units = fields.bytes(56, 72)?.chunks_exact(2);
        let units = units.map(|unit| u16::from_le_bytes([unit[0], unit[1]]));
        let name: String = char::decode_utf16(units.take_while(|unit| *unit != 0))
            .map(|char| char.unwrap_or(char::REPLACEMENT_CHARACTER))
            .filter(|char| !char.is_control())
            .collect();
        let kind = self::kind(&guid(kind));
        let name = if name.is_empty() { kind } else { format!("{name} ({kind})") };
        Some(Partition { start: first.checked_mul(self.sector)?, length, name })
    }
}

/// The table with the sectors that it counts in.
fn table(blob: &Blob<'_>) -> Option<Table> {
    [512, 4096].into_iter().find_map(|sector| Table::read(blob, sector, 1))
}

fn recognise(blob: &Blob<'_>) -> Option<Candidate> {
    let table = table(blob).filter(|_| !partitions::is_disc(blob))?;
    let all = table.partitions(blob);
    let (header, entries) = (table.header_holds, table.entries_hold(blob));
    if !header && entries != Some(true) {
        return None;
    }
    let backup = Table::read(blob, table.sector, table.alternate);
    let copy = match &backup {
        None => "not there",
        Some(copy) if copy.stated == table.stated && copy.header_holds => "the same",
        Some(_) => "another",
    };
    let checksum = sum::word(header && entries.unwrap_or(true));
    let details = BTreeMap::from([
        ("disk", table.disk.clone()),
        ("sector-size", table.sector.to_string()),
        ("partitions", partitions::list(&all)),
        ("checksum", checksum),
        ("copy", copy.to_owned()),
    ]);
    let whole = all.iter().all(|partition| partition.end() <= blob.len() as u64);
    let flaw = match entries {
        Some(holds) if !(holds && header) => Some(Cause::ChecksumWrong),
        None => Some(Cause::CutShort),
        Some(_) => (!whole).then_some(Cause::CutShort),
    };
    // Entries commonly follow the header; where they stand elsewhere, that is another part.
    let behind = table.sector * 2;
    let end = match table.array(blob) {
        Some(array) if table.entries == behind => behind + array.len() as u64,
        _ => behind,
    };
    let size = Some(end.min(blob.len() as u64));
    Some(Candidate { size, details, flaw, open: Open::Pointing(point) })
}

fn point(blob: &Blob<'_>) -> Vec<Pointed> {
    let Some(table) = table(blob) else { return Vec::new() };
    let mut pointed = partitions::point(blob, &table.partitions(blob));
    pointed.extend(backup(blob, &table));
    pointed
}

/// The copy, with its entries where they stand before it.
fn backup(blob: &Blob<'_>, table: &Table) -> Option<Pointed> {
    let copy = Table::read(blob, table.sector, table.alternate)?;
    let header = table.alternate.checked_mul(table.sector)?;
    let holds = copy.header_holds && copy.entries_hold(blob).unwrap_or(false);
    let before =
        copy.entries < header && copy.entries + u64::from(copy.count) * copy.entry <= header;
    let start = if before { copy.entries } else { header };
    let candidate = Candidate {
        size: Some((header + table.sector).min(blob.len() as u64) - start),
        details: BTreeMap::from([("checksum", sum::word(holds))]),
        flaw: (!holds).then_some(Cause::ChecksumWrong),
        open: Open::Header,
    };
    Some(Pointed { at: usize::try_from(start).ok()?, format: &FORMAT_BACKUP, candidate })
}

/// The usual writing: the first three parts are little-endian.
fn guid(bytes: &[u8]) -> String {
    let mut order = vec![3, 2, 1, 0, 5, 4, 7, 6];
    order.extend(8..16);
    let mut text = String::new();
    for (place, at) in order.into_iter().enumerate() {
        if matches!(place, 4 | 6 | 8 | 10) {
            text.push('-');
        }
        text.push_str(&format!("{:02x}", bytes.get(at).copied().unwrap_or(0)));
    }
    text
}

/// Kinds with a name, as the specifications give them.
fn kind(guid: &str) -> String {
    match guid {
        "c12a7328-f81f-11d2-ba4b-00a0c93ec93b" => "EFI system",
        "0fc63daf-8483-4772-8e79-3d69d8477de4" => "Linux file system",
        "ebd0a0a2-b9e5-4433-87c0-68b6b72699c7" => "basic data",
        "21686148-6449-6e6f-744e-656564454649" => "BIOS boot",
        "0657fd6d-a4ab-43c4-84e5-0933c84b4f4f" => "swap",
        other => other,
    }
    .to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_guid_is_written_as_usual() {
        let bytes = [
            0x28, 0x73, 0x2a, 0xc1, 0x1f, 0xf8, 0xd2, 0x11, 0xba, 0x4b, 0, 0xa0, 0xc9, 0x3e, 0xc9,
            0x3b,
        ];
        assert_eq!(kind(&guid(&bytes)), "EFI system");
    }
}
