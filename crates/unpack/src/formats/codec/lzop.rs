// SPDX-License-Identifier: Apache-2.0 OR MIT
//! lzop files: LZO1X blocks with Adler-32 or CRC-32. The framing is our own, as no crate reads it.

use std::collections::BTreeMap;

use flate2::Crc;

use crate::blob::Blob;
use crate::budget::Stop;
use crate::bytes::{Endian, Fields};
use crate::formats::codec::stream::{self, Step};
use crate::formats::{Candidate, Decoded, Format, Magic, Open};
use crate::tree::{Cause, Family};

const MAGIC: &[u8] = b"\x89LZO\0\x0d\x0a\x1a\x0a";

/// The largest block that lzop makes.
const BLOCK: usize = 64 << 20;

/// Flags of the header.
mod flag {
    pub const ADLER_CONTENT: u32 = 1;
    pub const ADLER_STORED: u32 = 2;
    pub const EXTRA: u32 = 0x40;
    pub const CRC_CONTENT: u32 = 0x100;
    pub const CRC_STORED: u32 = 0x200;
    pub const FILTER: u32 = 0x800;
    pub const CRC_HEADER: u32 = 0x1000;
}

/// The format.
pub const FORMAT: Format = Format {
    id: "lzop",
    name: "lzop file",
    family: Family::Codec,
    magics: &[Magic { bytes: MAGIC, at: 0 }],
    reads: "LZO1X-1 to -999; the checksums of header and contents are verified",
    limitations: &[
        "filters",
        "of several files one after the other, each is a container of its own",
    ],
    references: &[
        "lzop 1.04, src/lzop.c (read_header) and src/conf.h; Linux, lib/decompress_unlzo.c",
    ],
    recognise,
};

struct Header {
    flags: u32,
    supported: bool,
    version: u16,
    name: String,
    /// Where the blocks begin.
    end: usize,
}

impl Header {
    fn read(bytes: &[u8]) -> Option<Self> {
        let fields = Fields::new(bytes, Endian::Big);
        let start = MAGIC.len();
        let version = fields.u16(start)?;
        // From 0.940 on the version that is needed, the level and the high half of the time.
        let recent = version >= 0x0940;
        let method = fields.u8(start + if recent { 6 } else { 4 })?;
        let mut at = start + if recent { 8 } else { 5 };
        let flags = fields.u32(at)?;
        at += 4;
        if flags & flag::FILTER != 0 {
            at += 4;
        }
        at += if recent { 12 } else { 8 };
        let length = usize::from(fields.u8(at)?);
        let name = fields.bytes(at + 1, length)?;
        at += 1 + length;
        let covered = bytes.get(start..at)?;
        let sum = if flags & flag::CRC_HEADER != 0 { crc(covered) } else { adler(covered) };
        if sum != fields.u32(at)? {
            return None;
        }
        at += 4;
        if flags & flag::EXTRA != 0 {
            at = at.checked_add(8)?.checked_add(fields.u32(at)? as usize)?;
        }
        let supported = (1..=3).contains(&method) && flags & flag::FILTER == 0;
        Some(Self { flags, supported, version, name: name.escape_ascii().to_string(), end: at })
    }

    fn has(&self, flag: u32) -> bool {
        self.flags & flag != 0
    }
}

fn recognise(blob: &Blob<'_>) -> Option<Candidate> {
    let header = Header::read(blob)?;
    let version = format!("{:x}.{:03x}", header.version >> 12, header.version & 0xfff);
    Some(Candidate {
        size: None,
        details: BTreeMap::from([("name", header.name), ("version", version)]),
        flaw: None,
        open: Open::Stream { decode, proven: true },
    })
}

/// Decodes one file.
pub fn decode(input: &[u8], limit: u64, stop: &Stop) -> Decoded {
    let Some(header) = Header::read(input) else {
        return stream::nothing(Cause::StructureDamaged);
    };
    if !header.supported {
        return Decoded { consumed: header.end as u64, ..stream::nothing(Cause::CodecUnsupported) };
    }
    let blocks = input.get(header.end..).unwrap_or_default();
    let mut decoded =
        stream::run(blocks, limit, stop, |input, out| match block(&header, input, out) {
            Ok(0) => (4, Step::End),
            Ok(used) => (used, Step::More),
            Err(cause) => (0, Step::Broken(cause)),
        });
    decoded.consumed += header.end as u64;
    decoded
}

/// Decodes a block behind what `out` holds, and tells how many bytes of input it took; 0 at the end
/// mark.
fn block(header: &Header, input: &[u8], out: &mut Vec<u8>) -> Result<usize, Cause> {
    let fields = Fields::new(input, Endian::Big);
    let number = |at| fields.u32(at).ok_or(Cause::CutShort);
    let content = number(0)? as usize;
    if content == 0 {
        return Ok(0);
    }
    let stored = number(4)? as usize;
    if content > BLOCK || stored > content || stored == 0 {
        return Err(Cause::StreamDamaged);
    }
    let packed = stored < content;
    let mut at = 8;
    let mut sums = Vec::new();
    for (flag, is_adler) in [(flag::ADLER_CONTENT, true), (flag::CRC_CONTENT, false)] {
        if header.has(flag) {
            sums.push((number(at)?, is_adler));
            at += 4;
        }
    }
    // The sums over the stored bytes stand there only where they are packed.
    let more = [flag::ADLER_STORED, flag::CRC_STORED];
    at += more.into_iter().filter(|flag| packed && header.has(*flag)).count() * 4;
    let data = fields.bytes(at, stored).ok_or(Cause::CutShort)?;
    let start = out.len();
    if packed {
        // LZO gives at most about 255 bytes for one.
        if content > stored.saturating_mul(256).saturating_add(64) {
            return Err(Cause::StreamDamaged);
        }
        out.resize(start + content, 0);
        let made = lzokay::decompress::decompress(data, &mut out[start..]);
        if made != Ok(content) {
            out.truncate(start + made.unwrap_or(0));
            return Err(Cause::StreamDamaged);
        }
    } else {
        out.extend_from_slice(data);
    }
    let holds = |(sum, is_adler): &(u32, bool)| {
        let made = if *is_adler { adler(&out[start..]) } else { crc(&out[start..]) };
        made == *sum
    };
    if sums.iter().all(holds) { Ok(at + stored) } else { Err(Cause::ChecksumWrong) }
}

fn crc(bytes: &[u8]) -> u32 {
    let mut crc = Crc::new();
    crc.update(bytes);
    crc.sum()
}

/// Adler-32, RFC 1950 section 8.2.
fn adler(bytes: &[u8]) -> u32 {
    let (mut low, mut high) = (1_u32, 0_u32);
    // So many sums fit 32 bits before they must be reduced.
    for chunk in bytes.chunks(5552) {
        for byte in chunk {
            low += u32::from(*byte);
            high += low;
        }
        low %= 65521;
        high %= 65521;
    }
    high << 16 | low
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn adler_of_the_known_word() {
        assert_eq!(adler(b"Wikipedia"), 0x11e6_0398);
        assert_eq!(adler(b""), 1);
    }

    #[test]
    fn the_magic_alone_is_no_file() {
        let mut bytes = MAGIC.to_vec();
        bytes.resize(64, 0);
        assert!(recognise(&Blob::borrowed(&bytes)).is_none());
        assert!(recognise(&Blob::borrowed(MAGIC)).is_none());
    }

    #[test]
    fn a_block_that_promises_too_much_is_damaged() {
        let header =
            Header { flags: 0, supported: true, version: 0x1040, name: String::new(), end: 0 };
        let mut input = (BLOCK as u32).to_be_bytes().to_vec();
        input.extend_from_slice(&[0, 0, 0, 3, 0x11, 0, 0]);
        let mut out = Vec::new();
        assert_eq!(block(&header, &input, &mut out), Err(Cause::StreamDamaged));
        assert!(out.capacity() < BLOCK);
    }
}
