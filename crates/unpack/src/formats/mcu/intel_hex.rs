// SPDX-License-Identifier: Apache-2.0 OR MIT
//! Intel HEX: memory as text. The `ihex` crate makes a string of every record; this reads in place.

use std::collections::BTreeMap;

use crate::blob::Blob;
use crate::budget::Stop;
use crate::formats::mcu::memory::{Memory, Record, digits, line};
use crate::formats::{Candidate, Decoded, Format, Open};
use crate::tree::{Cause, Family};

/// The format.
pub const FORMAT: Format = Format {
    id: "intel-hex",
    name: "Intel HEX",
    family: Family::Codec,
    magics: &[],
    reads: "all record types; the checksum of each is checked. Tried where a content begins",
    limitations: &["gaps of more than 64 KiB between addresses are left out: the spans are told"],
    references: &["Intel, Hexadecimal Object File Format Specification, revision A (1988)"],
    recognise,
};

fn record(text: &[u8]) -> Result<Vec<u8>, Cause> {
    let record = text.strip_prefix(b":").and_then(digits).ok_or(Cause::StructureDamaged)?;
    let length = record.first().map_or(0, |length| usize::from(*length) + 5);
    if record.len() < 5 || record.len() != length {
        return Err(Cause::StructureDamaged);
    }
    let sum = record.iter().fold(0_u8, |sum, byte| sum.wrapping_add(*byte));
    if sum == 0 { Ok(record) } else { Err(Cause::ChecksumWrong) }
}

fn read(bytes: &[u8], limit: Option<u64>, stop: &Stop) -> (Memory, u64, Option<Cause>) {
    let mut base = 0_u64;
    Memory::read(limit, stop, |at| {
        let Some((text, end)) = line(bytes, at) else {
            return (Record::Broken(Cause::CutShort), at);
        };
        let record = match record(text) {
            Ok(record) => record,
            Err(_) if end == bytes.len() => return (Record::Broken(Cause::CutShort), end),
            Err(cause) => return (Record::Broken(cause), end),
        };
        let [_, high, low, kind, data @ .., _] = record.as_slice() else {
            return (Record::Broken(Cause::StructureDamaged), end);
        };
        let address = base + u64::from(u16::from_be_bytes([*high, *low]));
        let record = match (kind, data) {
            (0, data) => Record::Data(address, data.to_vec()),
            (1, _) => Record::End,
            (2 | 4, [high, low]) => {
                let shift = if *kind == 2 { 4 } else { 16 };
                base = u64::from(u16::from_be_bytes([*high, *low])) << shift;
                Record::Other
            }
            (3 | 5, _) => Record::Other,
            _ => Record::Broken(Cause::StructureDamaged),
        };
        (record, end)
    })
}

fn recognise(blob: &Blob<'_>) -> Option<Candidate> {
    let (text, _) = line(blob, 0).filter(|_| blob.starts_with(b":"))?;
    record(text).ok()?;
    let (memory, ..) = read(blob, None, &Stop::new());
    let details = BTreeMap::from([("spans", memory.describe())]);
    let open = Open::Stream { decode, proven: true };
    Some(Candidate { size: None, details, flaw: None, open })
}

fn decode(input: &[u8], limit: u64, stop: &Stop) -> Decoded {
    let (memory, consumed, flaw) = read(input, Some(limit), stop);
    memory.decoded(consumed, flaw)
}
