// SPDX-License-Identifier: Apache-2.0 OR MIT
//! Motorola S-records: memory as text. Own code for the same reason as Intel HEX.

use std::collections::BTreeMap;

use crate::blob::Blob;
use crate::budget::Stop;
use crate::formats::boot::fdt::shown;
use crate::formats::mcu::memory::{Memory, Record, digits, line};
use crate::formats::{Candidate, Decoded, Format, Open};
use crate::tree::{Cause, Family};

/// The format.
pub const FORMAT: Format = Format {
    id: "srec",
    name: "Motorola S-records",
    family: Family::Codec,
    magics: &[],
    reads: "S0 to S9 with addresses of 16, 24 and 32 bits; the checksum of each record is checked. \
            Tried where a content begins",
    limitations: &["gaps of more than 64 KiB between addresses are left out: the spans are told"],
    references: &["Motorola M68000 Family Programmer's Reference Manual, appendix C"],
    recognise,
};

/// Kind, address and data.
fn record(text: &[u8]) -> Result<(u8, u64, Vec<u8>), Cause> {
    let broken = Cause::StructureDamaged;
    let [b'S', kind @ b'0'..=b'9', rest @ ..] = text else { return Err(broken) };
    let bytes = digits(rest).ok_or(broken)?;
    let width = match kind {
        b'2' | b'6' | b'8' => 3,
        b'3' | b'7' => 4,
        _ => 2,
    };
    if bytes.len() < width + 2 || usize::from(bytes[0]) != bytes.len() - 1 {
        return Err(broken);
    }
    if bytes.iter().fold(0_u8, |sum, byte| sum.wrapping_add(*byte)) != 0xff {
        return Err(Cause::ChecksumWrong);
    }
    let address = bytes[1..=width].iter().fold(0, |sum, byte| sum << 8 | u64::from(*byte));
    Ok((*kind, address, bytes[width + 1..bytes.len() - 1].to_vec()))
}

fn read(bytes: &[u8], limit: Option<u64>, stop: &Stop) -> (Memory, u64, Option<Cause>) {
    Memory::read(limit, stop, |at| {
        let Some((text, end)) = line(bytes, at) else {
            return (Record::Broken(Cause::CutShort), at);
        };
        let record = match record(text) {
            Ok((b'1'..=b'3', address, data)) => Record::Data(address, data),
            Ok((b'7'..=b'9', ..)) => Record::End,
            Ok(_) => Record::Other,
            Err(_) if end == bytes.len() => Record::Broken(Cause::CutShort),
            Err(cause) => Record::Broken(cause),
        };
        (record, end)
    })
}

fn recognise(blob: &Blob<'_>) -> Option<Candidate> {
    let (text, _) = line(blob, 0).filter(|_| blob.starts_with(b"S"))?;
    let (kind, _, data) = record(text).ok()?;
    let (memory, ..) = read(blob, None, &Stop::new());
    let mut details = BTreeMap::from([("spans", memory.describe())]);
    if kind == b'0' {
        let end = data.iter().position(|byte| *byte == 0).unwrap_or(data.len());
        details.insert("name", shown(&data[..end]));
    }
    let open = Open::Stream { decode, proven: true };
    Some(Candidate { size: None, details, flaw: None, open })
}

fn decode(input: &[u8], limit: u64, stop: &Stop) -> Decoded {
    let (memory, consumed, flaw) = read(input, Some(limit), stop);
    memory.decoded(consumed, flaw)
}
