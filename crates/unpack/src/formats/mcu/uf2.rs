// SPDX-License-Identifier: Apache-2.0 OR MIT
//! UF2: memory in blocks of 512 bytes, for boards that look like a disk.

use std::collections::BTreeMap;

use crate::blob::Blob;
use crate::budget::Stop;
use crate::bytes::{Endian, Fields};
use crate::formats::mcu::memory::{Memory, Record};
use crate::formats::{Candidate, Decoded, Format, Magic, Open};
use crate::tree::{Cause, Family};

const BLOCK: usize = 512;

/// The format.
pub const FORMAT: Format = Format {
    id: "uf2",
    name: "USB flashing format (UF2)",
    family: Family::Codec,
    magics: &[Magic { bytes: b"UF2\nWQ\x5d\x9e", at: 0 }],
    reads: "blocks of main flash, in their order; family of chips",
    limitations: &[
        "blocks of files, and extension tags, are passed over",
        "the MD5 that some families add is not checked",
    ],
    references: &["https://github.com/microsoft/uf2, README.md"],
    recognise,
};

struct Block<'b> {
    flags: u32,
    address: u64,
    data: &'b [u8],
    number: u32,
    count: u32,
    family: u32,
}

fn block(bytes: &[u8]) -> Option<Block<'_>> {
    let fields = Fields::new(bytes.get(..BLOCK)?, Endian::Little);
    let length = fields.u32(16)? as usize;
    let sound = bytes.starts_with(FORMAT.magics[0].bytes)
        && fields.u32(508)? == 0x0ab1_6f30
        && length <= 476
        && fields.u32(20)? < fields.u32(24)?;
    sound.then_some(())?;
    Some(Block {
        flags: fields.u32(8)?,
        address: u64::from(fields.u32(12)?),
        data: fields.bytes(32, length)?,
        number: fields.u32(20)?,
        count: fields.u32(24)?,
        family: fields.u32(28)?,
    })
}

fn recognise(blob: &Blob<'_>) -> Option<Candidate> {
    let first = block(blob)?;
    let (memory, ..) = read(blob, None, &Stop::new());
    let mut details =
        BTreeMap::from([("blocks", first.count.to_string()), ("spans", memory.describe())]);
    if first.flags & 0x2000 != 0 {
        details.insert("family", family(first.family));
    }
    let open = Open::Stream { decode, proven: true };
    Some(Candidate { size: None, details, flaw: None, open })
}

fn family(id: u32) -> String {
    let name = match id {
        0xe48b_ff56 => "RP2040",
        0xe48b_ff59 => "RP2350 ARM",
        0xada5_2840 => "nRF52840",
        0x1b57_745f => "nRF52",
        0xbfdd_4eee => "ESP32-S2",
        0xc47e_5767 => "ESP32-S3",
        0x6855_5f33 => "SAMD21",
        0x5ee2_1072 => "STM32F4",
        0x675a_40b0 => "BK7231N",
        0x7b3e_f230 => "BK7231N",
        0x9fff_d543 => "RTL8710A",
        0x22e0_d6fc => "RTL8710B",
        _ => return format!("{id:#010x}"),
    };
    name.to_owned()
}

fn read(bytes: &[u8], limit: Option<u64>, stop: &Stop) -> (Memory, u64, Option<Cause>) {
    let mut done = false;
    Memory::read(limit, stop, |at| {
        if done {
            return (Record::End, at);
        }
        let rest = bytes.get(at..).unwrap_or_default();
        let Some(block) = block(rest) else {
            let cause = if rest.len() < BLOCK { Cause::CutShort } else { Cause::StructureDamaged };
            return (Record::Broken(cause), at);
        };
        // The last of a family; another family may follow.
        let more = bytes.get(at + BLOCK..).is_some_and(|next| next.starts_with(&bytes[..8]));
        done = block.number + 1 == block.count && !more;
        let skipped = block.flags & 0x1001 != 0;
        let record =
            if skipped { Record::Other } else { Record::Data(block.address, block.data.to_vec()) };
        (record, at + BLOCK)
    })
}

fn decode(input: &[u8], limit: u64, stop: &Stop) -> Decoded {
    let (memory, consumed, flaw) = read(input, Some(limit), stop);
    memory.decoded(consumed, flaw)
}
