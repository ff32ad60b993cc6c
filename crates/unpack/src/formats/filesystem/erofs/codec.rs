// SPDX-License-Identifier: Apache-2.0 OR MIT
//! One extent in, so many bytes out. Encoders fill whole blocks: what is stored may hold more than
//! what is wanted, or be padded in front.

use flate2::{Decompress, FlushDecompress};

use crate::budget::Stop;
use crate::formats::codec::{stream, zstd};
use crate::measure;
use crate::tree::Cause;

/// A codec.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Codec {
    Lz4,
    /// The raw coder with its properties in the first byte.
    MicroLzma,
    Deflate,
    Zstd,
}

impl Codec {
    /// By its number.
    pub fn of(number: u8) -> Option<Self> {
        [Self::Lz4, Self::MicroLzma, Self::Deflate, Self::Zstd].get(usize::from(number)).copied()
    }
}

/// Decodes `length` bytes behind what `out` holds.
///
/// # Errors
/// Where there are not as many.
pub fn decode(
    codec: Codec,
    input: &[u8],
    padded: bool,
    length: usize,
    out: &mut Vec<u8>,
) -> Result<(), Cause> {
    let wanted = out.len() + length;
    let input = match padded || codec != Codec::Lz4 {
        true => &input[input.iter().position(|byte| *byte != 0).unwrap_or(input.len())..],
        false => input,
    };
    match codec {
        Codec::Lz4 => measure::timed(|| lz4(input, length, out)),
        Codec::MicroLzma => lzma(input, length, out),
        Codec::Deflate => measure::timed(|| deflate(input, length, out)),
        Codec::Zstd => {
            out.extend_from_slice(&zstd::decode(input, length as u64, &Stop::new()).content);
        }
    }
    out.truncate(wanted);
    if out.len() < wanted { Err(Cause::StreamDamaged) } else { Ok(()) }
}

/// Bytes of the header that the LZMA SDK writes before a stream.
const LZMA_HEADER: usize = 13;

fn lzma(input: &[u8], length: usize, out: &mut Vec<u8>) {
    let Some((first, rest)) = input.split_first() else { return };
    // The properties stand, inverted, where a range coder's first byte is always zero.
    let mut header = [0; LZMA_HEADER];
    let dictionary = u32::try_from(length).unwrap_or(u32::MAX).max(4096);
    header[0] = !first;
    header[1..5].copy_from_slice(&dictionary.to_le_bytes());
    header[5..].copy_from_slice(&(length as u64).to_le_bytes());
    let stream = [&[0], rest].concat();
    let decoded = stream::lzma_behind(header, &stream, length as u64, &Stop::new());
    out.extend_from_slice(&decoded.content);
}

fn deflate(input: &[u8], length: usize, out: &mut Vec<u8>) {
    out.reserve(length);
    let mut inflater = Decompress::new(false);
    // It stops where there is no more room; what it made stays.
    let _ = inflater.decompress_vec(input, out, FlushDecompress::Finish);
}

/// LZ4 up to `length` bytes: the last sequence may be cut, which no crate reads.
fn lz4(input: &[u8], length: usize, out: &mut Vec<u8>) {
    let start = out.len();
    out.resize(start + length, 0);
    let whole = lz4_flex::block::decompress_into(input, &mut out[start..]);
    if whole.is_ok_and(|made| made == length) {
        return;
    }
    out.truncate(start);
    let _ = lz4_part(input, start, start + length, out);
}

fn lz4_part(mut input: &[u8], start: usize, wanted: usize, out: &mut Vec<u8>) -> Option<()> {
    while out.len() < wanted {
        let (token, rest) = input.split_first()?;
        input = rest;
        let literals = long(usize::from(token >> 4), &mut input)?;
        let literals = literals.min(wanted - out.len());
        let (bytes, rest) = input.split_at_checked(literals)?;
        out.extend_from_slice(bytes);
        if out.len() >= wanted {
            break;
        }
        let (distance, rest) = rest.split_first_chunk()?;
        input = rest;
        let distance = usize::from(u16::from_le_bytes(*distance));
        let length = long(usize::from(token & 15), &mut input)?.saturating_add(4);
        let mut left = length.min(wanted - out.len());
        let from = out.len().checked_sub(distance).filter(|from| *from >= start)?;
        if distance == 0 {
            return None;
        }
        while left > 0 {
            let now = left.min(out.len() - from);
            out.extend_from_within(from..from + now);
            left -= now;
        }
    }
    Some(())
}

/// A length of four bits, which goes on in bytes where all are set.
fn long(first: usize, input: &mut &[u8]) -> Option<usize> {
    let mut length = first;
    let mut more = first == 15;
    while more {
        let (byte, rest) = input.split_first()?;
        *input = rest;
        length = length.checked_add(usize::from(*byte))?;
        more = *byte == 255;
    }
    Some(length)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lz4_gives_any_number_of_its_bytes() {
        let text = b"thirteen guidelines ".repeat(200);
        let mut packed = lz4_flex::block::compress(&text);
        packed.extend_from_slice(&[0xaa; 30]);
        for length in [0, 1, 19, 20, 21, 1000, 3999, 4000] {
            let mut out = b"before".to_vec();
            decode(Codec::Lz4, &packed, false, length, &mut out).unwrap();
            assert!(out[6..] == text[..length], "{length}");
        }
        assert!(decode(Codec::Lz4, &packed[..20], false, 4000, &mut Vec::new()).is_err());
    }

    #[test]
    fn deflate_zstd_and_lzma_are_padded_in_front() {
        use std::io::Write;
        let text = b"thirteen guidelines ".repeat(200);
        let mut deflater =
            flate2::write::DeflateEncoder::new(vec![0; 7], flate2::Compression::best());
        deflater.write_all(&text).unwrap();
        let deflated = deflater.finish().unwrap();
        let zstd = [vec![0; 9], zstd_of(&text)].concat();
        let options = liblzma::stream::LzmaOptions::new_preset(6).unwrap();
        let mut encoder = liblzma::write::XzEncoder::new_stream(
            Vec::new(),
            liblzma::stream::Stream::new_lzma_encoder(&options).unwrap(),
        );
        encoder.write_all(&text).unwrap();
        let alone = encoder.finish().unwrap();
        let micro = [&[0, 0, !alone[0]][..], &alone[LZMA_HEADER + 1..]].concat();
        for (codec, packed) in
            [(Codec::Deflate, deflated), (Codec::Zstd, zstd), (Codec::MicroLzma, micro)]
        {
            for length in [1, 3999, 4000] {
                let mut out = Vec::new();
                decode(codec, &packed, true, length, &mut out).unwrap();
                assert!(out == text[..length], "{codec:?} {length}");
            }
        }
    }

    fn zstd_of(bytes: &[u8]) -> Vec<u8> {
        ::zstd::encode_all(bytes, 3).unwrap()
    }
}
