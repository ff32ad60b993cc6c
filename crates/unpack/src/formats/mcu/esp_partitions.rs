// SPDX-License-Identifier: Apache-2.0 OR MIT
//! Partition table of the ESP32 family: rows of 32 bytes, the last of them an MD5.

use std::collections::BTreeMap;

use md5::{Digest, Md5};

use crate::blob::Blob;
use crate::bytes::{Endian, Fields, text_field};
use crate::formats::mcu::{esp_image, esp_otadata};
use crate::formats::{Candidate, Format, Open, Pointed, by_id};
use crate::tree::{Cause, Family};

/// Size of a row, and the most rows of a table.
const ROW: usize = 32;
const MAX_ROWS: usize = 96;

/// What a table takes, with the room for rows that it does not use.
const TABLE: usize = ROW * MAX_ROWS;

/// Where a table stands unless a project says otherwise.
const USUAL: usize = 0x8000;

/// Sectors that partitions begin at.
const SECTOR: usize = 4096;

/// The format.
pub const FORMAT: Format = Format {
    id: "esp-partitions",
    name: "Espressif partition table",
    family: Family::Wrapper,
    magics: &[],
    reads: "names, kinds, places, sizes, and which are encrypted; the MD5 is checked; what the \
            partitions hold is looked for at their places. Found at multiples of 4 KiB",
    limitations: &["the signature of a table is not verified"],
    references: &["ESP-IDF, docs/en/api-guides/partition-tables.rst; \
         components/bootloader_support/include/esp_flash_partitions.h"],
    recognise,
};

struct Partition {
    label: String,
    kind: u8,
    sub: u8,
    offset: usize,
    size: usize,
    encrypted: bool,
}

struct Table {
    partitions: Vec<Partition>,
    /// Whether the MD5 holds, where there is one.
    md5: Option<bool>,
}

impl Table {
    fn read(bytes: &[u8]) -> Option<Self> {
        let mut table = Self { partitions: Vec::new(), md5: None };
        for number in 0..MAX_ROWS {
            let row = bytes.get(number * ROW..(number + 1) * ROW)?;
            match row {
                [0xaa, 0x50, ..] => table.partitions.push(Partition::read(row)?),
                [0xeb, 0xeb, ..] if table.md5.is_none() => {
                    let hash = Md5::digest(bytes.get(..number * ROW)?);
                    table.md5 = Some(hash.as_slice() == row.get(16..)?);
                }
                row if row.iter().all(|byte| *byte == 0xff) => break,
                _ => return None,
            }
        }
        (!table.partitions.is_empty() && table.is_apart()).then_some(table)
    }

    /// Whether no partition overlaps another.
    fn is_apart(&self) -> bool {
        let mut spans: Vec<_> = self.partitions.iter().map(|one| (one.offset, one.size)).collect();
        spans.sort_unstable();
        spans.windows(2).all(|pair| pair[0].0.saturating_add(pair[0].1) <= pair[1].0)
    }
}

impl Partition {
    fn read(row: &[u8]) -> Option<Self> {
        let fields = Fields::new(row, Endian::Little);
        let (offset, size) = (fields.u32(4)? as usize, fields.u32(8)? as usize);
        let sound = offset.is_multiple_of(SECTOR) && offset >= SECTOR && size > 0;
        sound.then_some(())?;
        Some(Self {
            label: text_field(fields.bytes(12, 16)?)?,
            kind: fields.u8(2)?,
            sub: fields.u8(3)?,
            offset,
            size,
            encrypted: fields.u32(28)? & 1 == 1,
        })
    }

    fn kind(&self) -> String {
        match (self.kind, self.sub) {
            (0, 0) => "app/factory".to_owned(),
            (0, 0x20) => "app/test".to_owned(),
            (0, slot @ 0x10..=0x1f) => format!("app/ota_{}", slot - 0x10),
            (1, 0) => "data/ota".to_owned(),
            (1, 1) => "data/phy".to_owned(),
            (1, 2) => "data/nvs".to_owned(),
            (1, 3) => "data/coredump".to_owned(),
            (1, 4) => "data/nvs_keys".to_owned(),
            (1, 5) => "data/efuse".to_owned(),
            (1, 0x81) => "data/fat".to_owned(),
            (1, 0x82) => "data/spiffs".to_owned(),
            (1, 0x83) => "data/littlefs".to_owned(),
            (kind, sub) => format!("{kind:#04x}/{sub:#04x}"),
        }
    }

    /// What is looked for at its place.
    fn format(&self) -> Option<&'static Format> {
        match (self.kind, self.sub) {
            (0, _) => Some(&esp_image::FORMAT),
            (1, 0) => Some(&esp_otadata::FORMAT),
            (1, 2) => by_id("nvs"),
            (1, 0x81) => by_id("fat"),
            (1, 0x82) => by_id("spiffs"),
            (1, 0x83) => by_id("littlefs"),
            _ => None,
        }
    }
}

fn recognise(blob: &Blob<'_>) -> Option<Candidate> {
    if !blob.starts_with(&[0xaa, 0x50]) {
        return None;
    }
    let table = Table::read(blob)?;
    // Without an MD5, a row alone proves little.
    if table.md5.is_none() && table.partitions.len() < 2 {
        return None;
    }
    let describe =
        |one: &Partition| format!("{} {} {:#x}+{:#x}", one.label, one.kind(), one.offset, one.size);
    let rows: Vec<_> = table.partitions.iter().map(describe).collect();
    let slots = table.partitions.iter().filter(|one| one.kind().starts_with("app/ota_")).count();
    let encrypted: Vec<_> =
        table.partitions.iter().filter(|one| one.encrypted).map(|one| one.label.as_str()).collect();
    let md5 = table.md5.map_or("absent", |holds| if holds { "holds" } else { "wrong" });
    let details = BTreeMap::from([
        ("partitions", rows.join("; ")),
        ("ota-slots", slots.to_string()),
        ("encrypted", if encrypted.is_empty() { "none".into() } else { encrypted.join(" ") }),
        ("md5", md5.to_owned()),
    ]);
    Some(Candidate {
        size: Some(TABLE.min(blob.len()) as u64),
        details,
        flaw: (table.md5 == Some(false)).then_some(Cause::ChecksumWrong),
        open: Open::Pointing(point),
    })
}

/// Offsets count from the start of the flash; the table stands at the usual place, or right before
/// the first partition.
fn point(blob: &Blob<'_>) -> Vec<Pointed> {
    let Some(table) = Table::read(blob) else { return Vec::new() };
    let first = table.partitions.iter().map(|one| one.offset).min().unwrap_or_default();
    let own = if blob.position() == USUAL { USUAL } else { first.saturating_sub(SECTOR) };
    let place = |one: &Partition| {
        let at = one.offset.checked_sub(own)?;
        let format = one.format()?;
        let end = at.saturating_add(one.size).min(blob.len());
        let candidate = (format.recognise)(&blob.slice(at.min(end)..end))?;
        Some(Pointed { at, format, candidate })
    };
    table.partitions.iter().filter_map(place).collect()
}
