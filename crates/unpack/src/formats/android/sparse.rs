// SPDX-License-Identifier: Apache-2.0 OR MIT
//! Android's sparse images: chunks of raw bytes, of one word repeated, and of nothing.

use std::collections::BTreeMap;

use flate2::Crc;

use crate::blob::Blob;
use crate::budget::{MAX_CONTENT, Stop};
use crate::bytes::{Endian, Fields};
use crate::formats::{Candidate, Decoded, Format, Magic, Open};
use crate::tree::{Cause, Family};

/// Size of the header and of a chunk's header.
const HEADER: usize = 28;
const CHUNK: usize = 12;

/// The format.
pub const FORMAT: Format = Format {
    id: "android-sparse",
    name: "Android sparse image",
    family: Family::Codec,
    magics: &[Magic { bytes: &[0x3a, 0xff, 0x26, 0xed, 1, 0, 0, 0, 28, 0, 12, 0], at: 0 }],
    reads: "version 1: raw, filled and empty chunks; checksums in chunks",
    limitations: &[
        "an image in several files is read file by file",
        "the part beyond the limit on one content (192 MiB) is not read",
    ],
    references: &["AOSP, system/core/libsparse/sparse_format.h"],
    recognise,
};

/// A chunk.
struct Chunk<'a> {
    kind: u16,
    blocks: u32,
    data: &'a [u8],
    end: usize,
    cut: bool,
}

impl<'a> Chunk<'a> {
    fn read(bytes: &'a [u8], at: usize) -> Option<Self> {
        let fields = Fields::new(bytes.get(at..)?, Endian::Little);
        let total = fields.u32(8)? as usize;
        let end = at.checked_add(total).filter(|_| total >= CHUNK)?;
        let start = (at + CHUNK).min(bytes.len());
        let data = bytes.get(start..end.min(bytes.len()).max(start))?;
        let cut = end > bytes.len();
        Some(Self { kind: fields.u16(0)?, blocks: fields.u32(4)?, data, end, cut })
    }
}

fn recognise(blob: &Blob<'_>) -> Option<Candidate> {
    let fields = Fields::new(blob, Endian::Little);
    let (block, blocks, chunks) = (fields.u32(12)?, fields.u32(16)?, fields.u32(20)?);
    let first = fields.u16(HEADER)?;
    let sound = block > 0
        && block % 4 == 0
        && block <= 1 << 24
        && chunks > 0
        && (0xcac1..=0xcac4).contains(&first);
    let details = BTreeMap::from([
        ("block-size", block.to_string()),
        ("size", (u64::from(block) * u64::from(blocks)).to_string()),
        ("chunks", chunks.to_string()),
    ]);
    let open = Open::Stream { decode, proven: true };
    // What stands in raw chunks looks like itself: the whole has to be claimed.
    let size = sound.then(|| end(blob, chunks) as u64);
    sound.then_some(Candidate { size, details, flaw: None, open })
}

/// Where the last chunk ends, as far as they make sense.
fn end(bytes: &[u8], chunks: u32) -> usize {
    let mut at = HEADER;
    for _ in 0..chunks {
        match Chunk::read(bytes, at) {
            Some(chunk) => at = chunk.end.min(bytes.len()),
            None => break,
        }
    }
    at.min(bytes.len())
}

/// Puts the chunks together.
pub fn decode(input: &[u8], limit: u64, stop: &Stop) -> Decoded {
    let fields = Fields::new(input, Endian::Little);
    let number = |at| fields.u32(at).unwrap_or(0);
    let (block, blocks, chunks) = (number(12) as usize, number(16), number(20));
    let limit = usize::try_from(limit.min(MAX_CONTENT)).unwrap_or(usize::MAX);
    let mut content = Vec::new();
    let mut at = HEADER;
    let mut made = 0_u32;
    let mut running = Running::default();
    let mut flaw = None;
    for _ in 0..chunks {
        if stop.is_asked() {
            flaw = Some(Cause::Interrupted);
            break;
        }
        let Some(chunk) = Chunk::read(input, at) else {
            let cut = input.len() < at.saturating_add(CHUNK);
            flaw = Some(if cut { Cause::CutShort } else { Cause::StructureDamaged });
            break;
        };
        let length = block.saturating_mul(chunk.blocks as usize);
        let fits = length <= limit.saturating_sub(content.len());
        // Once the limit is reached, the rest is walked over to find the end.
        let full = flaw == Some(Cause::LimitBytes);
        let room = if full { 0 } else { length.min(limit - content.len()) };
        let checked = chunk.kind != 0xcac4 || full || running.holds(&content, &chunk);
        let added = add(&mut content, &chunk, length, room);
        if let Err(cause) = added.and(if checked { Ok(()) } else { Err(Cause::ChecksumWrong) }) {
            flaw = Some(cause);
            break;
        }
        at = chunk.end.min(input.len());
        made = made.saturating_add(if chunk.kind == 0xcac4 { 0 } else { chunk.blocks });
        if chunk.cut {
            flaw = Some(Cause::CutShort);
            break;
        }
        if !fits && chunk.kind != 0xcac4 {
            flaw = Some(Cause::LimitBytes);
        }
    }
    if flaw.is_none() && made != blocks {
        flaw = Some(Cause::StructureDamaged);
    }
    Decoded { content, consumed: at.min(input.len()) as u64, flaw }
}

/// The checksum of what was made so far: each byte is looked at once, however many chunks ask.
#[derive(Default)]
struct Running {
    crc: Crc,
    at: usize,
}

impl Running {
    fn holds(&mut self, content: &[u8], chunk: &Chunk<'_>) -> bool {
        self.crc.update(content.get(self.at..).unwrap_or_default());
        self.at = content.len();
        Fields::new(chunk.data, Endian::Little).u32(0) == Some(self.crc.sum())
    }
}

/// Adds what a chunk of `length` bytes stands for, as far as there is room.
fn add(content: &mut Vec<u8>, chunk: &Chunk<'_>, length: usize, room: usize) -> Result<(), Cause> {
    match chunk.kind {
        0xcac1 if chunk.data.len() == length || chunk.cut => {
            content.extend_from_slice(&chunk.data[..room.min(chunk.data.len())]);
        }
        0xcac2 if chunk.data.len() == 4 && room == 0 => {}
        0xcac2 if chunk.data.len() == 4 && chunk.data.iter().all(|b| *b == chunk.data[0]) => {
            content.resize(content.len() + room, chunk.data[0]);
        }
        0xcac2 if chunk.data.len() == 4 => {
            content.extend(chunk.data.iter().cycle().take(room));
        }
        0xcac3 => content.resize(content.len() + room, 0),
        0xcac4 if chunk.data.len() == 4 => {}
        _ if chunk.cut => {}
        _ => return Err(Cause::StructureDamaged),
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::formats::wrapper::sum;

    fn image(chunks: &[(u16, u32, &[u8])], blocks: u32) -> Vec<u8> {
        let mut bytes = vec![0x3a, 0xff, 0x26, 0xed, 1, 0, 0, 0, 28, 0, 12, 0];
        for number in [4, blocks, u32::try_from(chunks.len()).unwrap(), 0] {
            bytes.extend_from_slice(&number.to_le_bytes());
        }
        for (kind, blocks, data) in chunks {
            bytes.extend_from_slice(&u32::from(*kind).to_le_bytes());
            bytes.extend_from_slice(&blocks.to_le_bytes());
            let total = u32::try_from(data.len() + CHUNK).unwrap();
            bytes.extend_from_slice(&total.to_le_bytes());
            bytes.extend_from_slice(data);
        }
        bytes
    }

    #[test]
    fn chunks_of_all_kinds_and_lies() {
        let sum = sum::crc32(b"datafillfill\0\0\0\0").to_le_bytes();
        let chunks: [(u16, u32, &[u8]); 4] =
            [(0xcac1, 1, b"data"), (0xcac2, 2, b"fill"), (0xcac3, 1, b""), (0xcac4, 0, &sum)];
        let bytes = image(&chunks, 4);
        assert!(recognise(&Blob::borrowed(&bytes)).is_some());
        let decoded = decode(&bytes, 100, &Stop::new());
        assert_eq!(
            (decoded.content.as_slice(), decoded.flaw),
            (&b"datafillfill\0\0\0\0"[..], None)
        );
        assert_eq!(decoded.consumed, bytes.len() as u64);
        let decoded = decode(&bytes, 6, &Stop::new());
        assert_eq!(
            (decoded.content.as_slice(), decoded.flaw),
            (&b"datafi"[..], Some(Cause::LimitBytes))
        );
        assert_eq!(decode(&bytes[..45], 100, &Stop::new()).flaw, Some(Cause::CutShort));
        let lie = image(&[(0xcac3, u32::MAX, b""), (0xcac2, u32::MAX, b"fill")], 1);
        let decoded = decode(&lie, 1000, &Stop::new());
        assert_eq!((decoded.content.len(), decoded.flaw), (1000, Some(Cause::LimitBytes)));
        assert_eq!(
            decode(&image(&chunks[..1], 9), 100, &Stop::new()).flaw,
            Some(Cause::StructureDamaged)
        );
    }
}
