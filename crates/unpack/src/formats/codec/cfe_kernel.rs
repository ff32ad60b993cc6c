// SPDX-License-Identifier: Apache-2.0 OR MIT
//! A kernel as Broadcom's boot loader CFE starts it: load address, entry, length, and an LZMA
//! stream whose header is shorter than the SDK's. It has no size, or one of four bytes, so that
//! decoders of `.lzma` files do not read it.

use std::collections::BTreeMap;

use crate::blob::Blob;
use crate::budget::Stop;
use crate::bytes::{Endian, Fields};
use crate::formats::codec::lzma_alone::is_rounded;
use crate::formats::codec::stream;
use crate::formats::{Candidate, Decoded, Format, Magic, Open};
use crate::tree::{Cause, Family};

/// Size of the loader's header: three numbers, big-endian.
const HEADER: usize = 12;

/// Properties and size of the dictionary.
const PROPERTIES: usize = 5;

/// What a trial decodes before the stream is believed.
const TRIAL: u64 = 4096;

/// The largest uncompressed size that is believed.
const MAX_SIZE: u32 = 1 << 28;

/// MIPS, unmapped and cached: where kernels are loaded.
const KSEG0: std::ops::Range<u32> = 0x8000_0000..0xa000_0000;

/// The format.
pub const FORMAT: Format = Format {
    id: "cfe-kernel",
    name: "Kernel for Broadcom's CFE, LZMA",
    family: Family::Codec,
    magics: &[
        Magic { bytes: &[0x5d, 0, 0], at: HEADER },
        Magic { bytes: &[0x6d, 0, 0], at: HEADER },
    ],
    reads: "load address, entry, length; LZMA without a size and with one of four bytes",
    limitations: &["no checksum: damage shows only where the coder breaks"],
    references: &[
        "OpenWrt, target/linux/brcm63xx/image/lzma-loader and tools/firmware-utils/src/imagetag.c",
        "LZMA SDK, DOC/lzma-specification.txt",
    ],
    recognise,
};

/// What the header says.
struct Header {
    load: u32,
    entry: u32,
    /// Of the stream with its properties, in bytes.
    length: usize,
    dictionary: u32,
    /// Uncompressed size, where it stands there.
    size: Option<u32>,
}

impl Header {
    fn read(bytes: &[u8]) -> Option<Self> {
        let numbers = Fields::new(bytes, Endian::Big);
        let (load, entry) = (numbers.u32(0)?, numbers.u32(4)?);
        let length = numbers.u32(8)? as usize;
        let fields = Fields::new(bytes, Endian::Little);
        let dictionary = fields.u32(HEADER + 1)?;
        let size = fields.u32(HEADER + PROPERTIES)?;
        // The range coder's first byte is always zero.
        let coder = |at: usize| fields.u8(at) == Some(0);
        let size = match () {
            () if (TRIAL as u32..=MAX_SIZE).contains(&size) && coder(HEADER + PROPERTIES + 4) => {
                Some(size)
            }
            () if coder(HEADER + PROPERTIES) => None,
            () => return None,
        };
        let sound = KSEG0.contains(&load)
            && KSEG0.contains(&entry)
            && entry.abs_diff(load) < MAX_SIZE
            && length > PROPERTIES + 4
            && is_rounded(dictionary);
        sound.then_some(Self { load, entry, length, dictionary, size })
    }
}

fn recognise(blob: &Blob<'_>) -> Option<Candidate> {
    let header = Header::read(blob)?;
    let trial = decode(blob, TRIAL, &Stop::new());
    if (trial.content.len() as u64) < TRIAL {
        return None;
    }
    let size = header.size.map_or_else(|| "unknown".to_owned(), |size| size.to_string());
    Some(Candidate {
        size: None,
        details: BTreeMap::from([
            ("load", format!("{:#010x}", header.load)),
            ("entry", format!("{:#010x}", header.entry)),
            ("length", header.length.to_string()),
            ("dictionary", header.dictionary.to_string()),
            ("size", size),
        ]),
        flaw: None,
        open: Open::Stream { decode, proven: false },
    })
}

/// Decodes the kernel. Both forms of the header are tried where both are possible: the size of four
/// bytes may be the beginning of the stream.
fn decode(input: &[u8], limit: u64, stop: &Stop) -> Decoded {
    let Some(header) = Header::read(input) else {
        return stream::nothing(Cause::StructureDamaged);
    };
    let whole = input.len() >= HEADER.saturating_add(header.length);
    let input = &input[..input.len().min(HEADER.saturating_add(header.length))];
    let mut decoded = lzma(input, header.size, limit, stop);
    if decoded.flaw == Some(Cause::StreamDamaged) && header.size.is_some() {
        let other = lzma(input, None, limit, stop);
        if other.content.len() > decoded.content.len() {
            decoded = other;
        }
    }
    // Without an end mark the stream ends where the loader's header says.
    if decoded.flaw == Some(Cause::CutShort) && whole && !decoded.content.is_empty() {
        decoded.flaw = None;
    }
    if decoded.flaw.is_none() && whole {
        decoded.consumed = input.len() as u64;
    }
    decoded
}

/// Decodes as if the header were the SDK's.
fn lzma(input: &[u8], size: Option<u32>, limit: u64, stop: &Stop) -> Decoded {
    let start = HEADER + PROPERTIES + if size.is_some() { 4 } else { 0 };
    let Some(data) = input.get(start..) else { return stream::nothing(Cause::CutShort) };
    let mut header = [0; 13];
    header[..PROPERTIES].copy_from_slice(&input[HEADER..HEADER + PROPERTIES]);
    header[PROPERTIES..].copy_from_slice(&size.map_or(u64::MAX, u64::from).to_le_bytes());
    let mut decoded = stream::lzma_behind(header, data, limit, stop);
    decoded.consumed += start as u64;
    decoded
}

#[cfg(test)]
mod tests {
    use super::*;
    use liblzma::stream::{LzmaOptions, Stream};
    use std::io::Write;

    /// The SDK's form, made by liblzma with an end mark, cut down to the loader's.
    fn sample(content: &[u8], size: Option<u32>) -> Vec<u8> {
        let mut options = LzmaOptions::new_preset(6).unwrap();
        options.dict_size(1 << 22);
        let encoder = Stream::new_lzma_encoder(&options).unwrap();
        let mut encoder = liblzma::write::XzEncoder::new_stream(Vec::new(), encoder);
        encoder.write_all(content).unwrap();
        let alone = encoder.finish().unwrap();
        let mut stream = alone[..PROPERTIES].to_vec();
        if let Some(size) = size {
            stream.extend_from_slice(&size.to_le_bytes());
        }
        stream.extend_from_slice(&alone[13..]);
        let mut bytes = Vec::new();
        let length = u32::try_from(stream.len()).unwrap();
        for number in [0x8001_0000, 0x8001_0000, length] {
            bytes.extend_from_slice(&number.to_be_bytes());
        }
        bytes.extend_from_slice(&stream);
        bytes
    }

    fn content() -> Vec<u8> {
        (0..3000_u32).flat_map(|n| format!("line {n}\n").into_bytes()).collect()
    }

    #[test]
    fn both_forms_are_decoded_and_end_where_the_header_says() {
        let content = content();
        for size in [None, Some(u32::try_from(content.len()).unwrap())] {
            let mut bytes = sample(&content, size);
            let end = bytes.len() as u64;
            bytes.extend_from_slice(&[0; 100]);
            assert!(recognise(&Blob::borrowed(&bytes)).is_some(), "{size:?}");
            let decoded = decode(&bytes, 1 << 20, &Stop::new());
            assert!(decoded.content == content, "{size:?}");
            assert_eq!((decoded.consumed, decoded.flaw), (end, None), "{size:?}");
        }
    }

    #[test]
    fn other_addresses_or_other_bytes_are_none() {
        let mut bytes = sample(&content(), None);
        bytes[0] = 0x10;
        assert!(recognise(&Blob::borrowed(&bytes)).is_none());
        let mut bytes = sample(&content(), None);
        bytes[20..].fill(0xa5);
        assert!(recognise(&Blob::borrowed(&bytes)).is_none());
    }

    #[test]
    fn a_kernel_that_is_cut_says_so() {
        let bytes = sample(&content(), None);
        let decoded = decode(&bytes[..bytes.len() / 2], 1 << 20, &Stop::new());
        assert_eq!(decoded.flaw, Some(Cause::CutShort));
    }
}
