// SPDX-License-Identifier: Apache-2.0 OR MIT
//! LZ4 frames. Their blocks tell their sizes, so that the end is known without decoding.

use std::collections::BTreeMap;
use std::io::BufRead;

use lz4_flex::frame::{Error, FrameDecoder};

use crate::blob::Blob;
use crate::budget::Stop;
use crate::bytes::{Endian, Fields};
use crate::formats::codec::stream::{self, Step};
use crate::formats::{Candidate, Decoded, Format, Magic, Open};
use crate::tree::{Cause, Family};
use crate::work;

/// Bit of a block's size that says "stored, not compressed".
const STORED: u32 = 1 << 31;

/// The format.
pub const FORMAT: Format = Format {
    id: "lz4",
    name: "LZ4 frame",
    family: Family::Codec,
    magics: &[Magic { bytes: &[0x04, 0x22, 0x4d, 0x18], at: 0 }],
    reads: "one frame; the checksums of header, blocks and content are verified",
    limitations: &["dictionaries"],
    references: &["LZ4 Frame Format Description, version 1.6.4"],
    recognise,
};

/// What the frame's header and the sizes of its blocks tell.
struct Extent {
    /// Where it ends, or where the bytes do.
    end: usize,
    /// Its end mark is there.
    whole: bool,
}

impl Extent {
    fn read(bytes: &[u8]) -> Option<Self> {
        let fields = Fields::new(bytes, Endian::Little);
        let (flags, block) = (fields.u8(4)?, fields.u8(5)?);
        // Version 1, reserved bits, block sizes of 64 KiB to 4 MiB.
        if flags >> 6 != 1 || flags & 2 != 0 || block & 0x8f != 0 || block >> 4 < 4 {
            return None;
        }
        let most = 1_u32 << (8 + 2 * (block >> 4));
        let size = if flags & 0x08 != 0 { 8 } else { 0 };
        let dictionary = if flags & 0x01 != 0 { 4 } else { 0 };
        let checksum = if flags & 0x10 != 0 { 4 } else { 0 };
        let mut at = 7 + size + dictionary;
        let descriptor = bytes.get(4..at - 1)?;
        if fields.u8(at - 1)? != (xxh32(descriptor) >> 8) as u8 {
            return None;
        }
        let cut = Self { end: bytes.len(), whole: false };
        loop {
            work::spend(16);
            let Some(length) = fields.u32(at) else { return Some(cut) };
            at += 4;
            if length == 0 {
                at += if flags & 0x04 != 0 { 4 } else { 0 };
                let whole = at <= bytes.len();
                return Some(Self { end: at.min(bytes.len()), whole });
            }
            if length & !STORED > most {
                return None;
            }
            at += (length & !STORED) as usize + checksum;
            if at > bytes.len() {
                return Some(cut);
            }
        }
    }
}

fn recognise(blob: &Blob<'_>) -> Option<Candidate> {
    let extent = Extent::read(blob)?;
    Some(Candidate {
        size: Some(extent.end as u64),
        details: BTreeMap::new(),
        flaw: None,
        open: Open::Stream { decode, proven: true },
    })
}

/// Decodes one frame.
pub fn decode(input: &[u8], limit: u64, stop: &Stop) -> Decoded {
    let Some(extent) = Extent::read(input) else {
        return stream::nothing(Cause::StructureDamaged);
    };
    let frame = input.get(..extent.end).unwrap_or_default();
    let mut decoder = FrameDecoder::new(frame);
    let mut decoded = stream::run(frame, limit, stop, |_, out| match decoder.fill_buf() {
        Ok([]) if extent.whole => (0, Step::End),
        Ok([]) => (0, Step::Broken(Cause::CutShort)),
        Ok(block) => {
            let length = block.len();
            out.extend_from_slice(block);
            decoder.consume(length);
            (0, Step::More)
        }
        Err(error) => (0, Step::Broken(cause(&error))),
    });
    decoded.consumed = extent.end as u64;
    decoded
}

/// xxHash-32 with seed 0 of fewer than 16 bytes, which headers have: the tail of the algorithm.
fn xxh32(bytes: &[u8]) -> u32 {
    const PRIMES: [u32; 5] = [0x9e37_79b1, 0x85eb_ca77, 0xc2b2_ae3d, 0x27d4_eb2f, 0x1656_67b1];
    let mut hash = PRIMES[4].wrapping_add(bytes.len() as u32);
    let mut words = bytes.chunks_exact(4);
    for word in &mut words {
        let word = word.iter().rev().fold(0, |word, byte| word << 8 | u32::from(*byte));
        hash = hash.wrapping_add(word.wrapping_mul(PRIMES[2])).rotate_left(17);
        hash = hash.wrapping_mul(PRIMES[3]);
    }
    for byte in words.remainder() {
        hash = hash.wrapping_add(u32::from(*byte).wrapping_mul(PRIMES[4])).rotate_left(11);
        hash = hash.wrapping_mul(PRIMES[0]);
    }
    hash = (hash ^ hash >> 15).wrapping_mul(PRIMES[1]);
    hash = (hash ^ hash >> 13).wrapping_mul(PRIMES[2]);
    hash ^ hash >> 16
}

fn cause(error: &std::io::Error) -> Cause {
    if error.kind() == std::io::ErrorKind::UnexpectedEof {
        return Cause::CutShort;
    }
    match error.get_ref().and_then(|inner| inner.downcast_ref()) {
        Some(Error::BlockChecksumError | Error::ContentChecksumError) => Cause::ChecksumWrong,
        Some(Error::DictionaryNotSupported) => Cause::CodecUnsupported,
        _ => Cause::StreamDamaged,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Write;

    fn sample(content: &[u8]) -> Vec<u8> {
        let mut encoder = lz4_flex::frame::FrameEncoder::new(Vec::new());
        encoder.write_all(content).unwrap();
        encoder.finish().unwrap()
    }

    #[test]
    fn hashes_of_the_published_vectors() {
        assert_eq!(xxh32(b""), 0x02cc_5d05);
        assert_eq!(xxh32(b"abc"), 0x32d1_53ff);
    }

    #[test]
    fn a_frame_knows_its_end() {
        let mut bytes = sample(&b"thirteen ".repeat(100));
        let size = bytes.len() as u64;
        bytes.extend_from_slice(b"trailing");
        let candidate = recognise(&Blob::borrowed(&bytes)).expect("a frame");
        assert_eq!(candidate.size, Some(size));
        let decoded = decode(&bytes, 10_000, &Stop::new());
        assert_eq!(decoded.content, b"thirteen ".repeat(100));
        assert_eq!((decoded.consumed, decoded.flaw), (size, None));
    }

    #[test]
    fn a_header_with_another_checksum_is_none() {
        let mut bytes = sample(b"thirteen guidelines");
        bytes[6] ^= 1;
        assert!(recognise(&Blob::borrowed(&bytes)).is_none());
    }

    #[test]
    fn a_cut_frame_says_so() {
        let bytes = sample(&b"thirteen ".repeat(100));
        for cut in 8..bytes.len() {
            assert!(decode(&bytes[..cut], 10_000, &Stop::new()).flaw.is_some(), "{cut}");
        }
    }
}
