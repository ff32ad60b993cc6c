// SPDX-License-Identifier: Apache-2.0 OR MIT
//! LZ4 as `lz4 -l` writes it and Linux kernels are packed: blocks of 8 MiB behind a magic. The
//! framing is our own, as no crate reads it.

use std::collections::BTreeMap;

use crate::blob::Blob;
use crate::budget::Stop;
use crate::bytes::{Endian, Fields};
use crate::formats::codec::stream::{self, Step};
use crate::formats::{Candidate, Decoded, Format, Magic, Open};
use crate::tree::{Cause, Family};

/// Size of the magic.
const HEADER: usize = 4;

/// What a block holds when it is not the last.
const BLOCK: usize = 8 << 20;

/// The most that a block may have grown by packing (`LZ4_COMPRESSBOUND`).
const STORED: usize = BLOCK + BLOCK / 255 + 16;

/// The format.
pub const FORMAT: Format = Format {
    id: "lz4-legacy",
    name: "LZ4 stream, legacy framing",
    family: Family::Codec,
    magics: &[Magic { bytes: &[0x02, 0x21, 0x4c, 0x18], at: 0 }],
    reads: "blocks up to the first that is not full, which is the last",
    limitations: &["no checksum: damage shows only where a block breaks"],
    references: &[
        "LZ4 Frame Format Description, version 1.6.4, section 'Legacy frame'",
        "Linux, lib/decompress_unlz4.c",
    ],
    recognise,
};

fn recognise(blob: &Blob<'_>) -> Option<Candidate> {
    let length = Fields::new(blob, Endian::Little).u32(HEADER)? as usize;
    let block = blob.get(HEADER + 4..)?;
    // The first sequence copies literals, if only one: there is nothing behind to look back to.
    let literals = block.first()? >> 4;
    let sound = (1..=STORED).contains(&length) && (literals > 0 || length == 1);
    sound.then(|| Candidate {
        size: None,
        details: BTreeMap::new(),
        flaw: None,
        open: Open::Stream { decode, proven: false },
    })
}

/// Decodes one stream.
pub fn decode(input: &[u8], limit: u64, stop: &Stop) -> Decoded {
    let Some(blocks) = input.get(HEADER..) else { return stream::nothing(Cause::CutShort) };
    let mut decoded = stream::run(blocks, limit, stop, |input, out| {
        let Some(length) = Fields::new(input, Endian::Little).u32(0) else {
            // A last block that is full has nothing behind it.
            let ended = input.is_empty() && !out.is_empty();
            return (0, if ended { Step::End } else { Step::Broken(Cause::CutShort) });
        };
        let length = length as usize;
        if !(1..=STORED).contains(&length) {
            let ended = !out.is_empty();
            return (0, if ended { Step::End } else { Step::Broken(Cause::StreamDamaged) });
        }
        let Some(block) = input.get(4..4 + length) else {
            return (0, Step::Broken(Cause::CutShort));
        };
        // No byte of input gives more than 255 of output.
        let most = BLOCK.min(length.saturating_mul(255).saturating_add(64));
        let start = out.len();
        out.resize(start + most, 0);
        match lz4_flex::block::decompress_into(block, &mut out[start..]) {
            Ok(made) => {
                out.truncate(start + made);
                (4 + length, if made < BLOCK { Step::End } else { Step::More })
            }
            Err(_) => {
                out.truncate(start);
                (0, Step::Broken(Cause::StreamDamaged))
            }
        }
    });
    decoded.consumed += HEADER as u64;
    decoded
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sample(content: &[u8]) -> Vec<u8> {
        let mut bytes = vec![0x02, 0x21, 0x4c, 0x18];
        for block in content.chunks(BLOCK) {
            let packed = lz4_flex::block::compress(block);
            bytes.extend_from_slice(&u32::try_from(packed.len()).unwrap().to_le_bytes());
            bytes.extend_from_slice(&packed);
        }
        bytes
    }

    #[test]
    fn full_blocks_and_the_last_are_decoded() {
        let content: Vec<u8> = (0..BLOCK + 1000).map(|n| (n % 253) as u8).collect();
        let mut bytes = sample(&content);
        let size = bytes.len() as u64;
        bytes.extend_from_slice(b"trailing bytes");
        assert!(recognise(&Blob::borrowed(&bytes)).is_some());
        let decoded = decode(&bytes, u64::MAX, &Stop::new());
        assert!(decoded.content == content);
        assert_eq!((decoded.consumed, decoded.flaw), (size, None));
    }

    #[test]
    fn a_size_that_no_block_has_is_none() {
        let bytes = [0x02, 0x21, 0x4c, 0x18, 0xff, 0xff, 0xff, 0xff, 0x10, 0];
        assert!(recognise(&Blob::borrowed(&bytes)).is_none());
    }

    #[test]
    fn a_cut_block_says_so() {
        let bytes = sample(b"thirteen guidelines");
        let decoded = decode(&bytes[..bytes.len() - 1], 1000, &Stop::new());
        assert_eq!(decoded.flaw, Some(Cause::CutShort));
    }
}
