// SPDX-License-Identifier: Apache-2.0 OR MIT
//! Which of two slots an ESP32 starts: two sectors with a number, a state and a checksum.

use std::collections::BTreeMap;

use crate::blob::Blob;
use crate::bytes::{Endian, Fields};
use crate::formats::{Candidate, Format, Open};
use crate::tree::Family;

/// Size of an entry; each begins a sector of its own.
const ENTRY: usize = 32;
const SECTOR: usize = 4096;

/// The format.
pub const FORMAT: Format = Format {
    id: "esp-otadata",
    name: "Espressif OTA slot selection",
    family: Family::Wrapper,
    magics: &[],
    reads: "sequence numbers and states of both copies; their checksums are checked",
    limitations: &["only found where a partition table points"],
    references: &["ESP-IDF, components/bootloader_support/include/esp_flash_partitions.h \
         (esp_ota_select_entry_t)"],
    recognise,
};

fn recognise(blob: &Blob<'_>) -> Option<Candidate> {
    let copies = [0, SECTOR].map(|at| blob.get(at..at + ENTRY).and_then(entry));
    let size = copies.iter().rposition(Option::is_some)? * SECTOR + ENTRY;
    let words: Vec<_> = copies.into_iter().flatten().collect();
    let details = BTreeMap::from([("entries", words.join("; "))]);
    Some(Candidate { size: Some(size as u64), details, flaw: None, open: Open::Header })
}

fn entry(bytes: &[u8]) -> Option<String> {
    let fields = Fields::new(bytes, Endian::Little);
    let number = fields.u32(0)?;
    let sound = !matches!(number, 0 | u32::MAX) && crc(&bytes[..4]) == fields.u32(28)?;
    let state = match fields.u32(24)? {
        0 => "new",
        1 => "to be verified",
        2 => "valid",
        3 => "invalid",
        4 => "aborted",
        _ => "undefined",
    };
    sound.then(|| format!("sequence {number}, {state}"))
}

/// CRC-32 that begins with 0 instead of all ones, bit by bit: it is over four bytes.
fn crc(bytes: &[u8]) -> u32 {
    let step = |sum: u32| if sum & 1 == 1 { sum >> 1 ^ 0xedb8_8320 } else { sum >> 1 };
    !bytes.iter().fold(0, |sum, byte| (0..8).fold(sum ^ u32::from(*byte), |sum, _| step(sum)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_slot_is_chosen() {
        let mut bytes = vec![0xff; 2 * SECTOR];
        bytes[..4].copy_from_slice(&1_u32.to_le_bytes());
        bytes[28..32].copy_from_slice(&0x4743_989a_u32.to_le_bytes());
        let candidate = recognise(&Blob::borrowed(&bytes)).expect("a selection");
        assert_eq!(candidate.details["entries"], "sequence 1, undefined");
        bytes[0] = 2;
        assert!(recognise(&Blob::borrowed(&bytes)).is_none());
    }
}
