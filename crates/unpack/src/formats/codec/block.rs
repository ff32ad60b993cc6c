// SPDX-License-Identifier: Apache-2.0 OR MIT
//! Codecs as file systems use them: one block in, at most so many bytes out.

use std::cell::RefCell;

use flate2::{Decompress, FlushDecompress, Status};
use liblzma::stream::{Action, Status as LzmaStatus, Stream};

use crate::measure;
use crate::tree::Cause;

/// The most memory a decoder of one block may ask for beyond its output, in bytes. Encoders that
/// are left at their presets name dictionaries of 8 MiB for blocks of 128 KiB.
const MEMORY: u64 = 16 << 20;

/// Bytes that an LZMA encoder's flush may leave unread behind the last symbol.
const FLUSH: usize = 8;

/// A codec of blocks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum BlockCodec {
    /// zlib (RFC 1950), which squashfs calls gzip.
    Zlib,
    /// Deflate (RFC 1951), without a header.
    Deflate,
    /// xz.
    Xz,
    /// LZMA, in one of its wrappings.
    Lzma(LzmaForm),
    /// LZO1X.
    Lzo,
    /// One block of LZ4, without a frame.
    Lz4,
    /// Zstandard frames.
    Zstd,
}

/// What stands before the range coder's bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LzmaForm {
    /// The SDK's 13 bytes: properties, dictionary size, uncompressed size.
    Alone,
    /// Five bytes: properties and dictionary size.
    Properties,
    /// One byte: properties.
    Byte,
    /// Nothing. The properties, `(pb * 5 + lp) * 9 + lc`, are an agreement.
    Raw(u8),
    /// So many bytes of another meaning; lc 3, lp 0, pb 2.
    Behind(u8),
}

impl BlockCodec {
    /// The codec's name, as squashfs tools spell it.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Zlib => "gzip",
            Self::Deflate => "deflate",
            Self::Xz => "xz",
            Self::Lzma(_) => "lzma",
            Self::Lzo => "lzo",
            Self::Lz4 => "lz4",
            Self::Zstd => "zstd",
        }
    }

    /// Decodes one block behind what `out` holds already; no more than `limit` bytes.
    ///
    /// # Errors
    /// Where the block does not decode, or would give more than `limit` bytes.
    pub fn decode(self, input: &[u8], limit: usize, out: &mut Vec<u8>) -> Result<(), Cause> {
        measure::timed(|| self.decode_now(input, limit, out))
    }

    fn decode_now(self, input: &[u8], limit: usize, out: &mut Vec<u8>) -> Result<(), Cause> {
        let start = out.len();
        out.reserve(limit);
        let damaged = Cause::StreamDamaged;
        match self {
            Self::Zlib => inflate(true, input, out)?,
            Self::Deflate => inflate(false, input, out)?,
            Self::Xz => xz(input, out)?,
            Self::Lzma(form) => lzma(form, input, limit, out)?,
            Self::Lzo => into_slice(limit, out, |room| {
                lzokay::decompress::decompress(input, room).map_err(|_| damaged)
            })?,
            Self::Lz4 => into_slice(limit, out, |room| {
                lz4_flex::block::decompress_into(input, room).map_err(|_| damaged)
            })?,
            Self::Zstd => into_slice(limit, out, |room| zstd(input, room))?,
        }
        // Vec may have had more room than was asked for.
        if out.len() - start > limit {
            out.truncate(start + limit);
            return Err(damaged);
        }
        Ok(())
    }
}

/// For decoders that fill a slice: makes room behind `out`, and keeps what was written.
fn into_slice(
    limit: usize,
    out: &mut Vec<u8>,
    decode: impl FnOnce(&mut [u8]) -> Result<usize, Cause>,
) -> Result<(), Cause> {
    let start = out.len();
    out.resize(start + limit, 0);
    let written = decode(&mut out[start..]);
    out.truncate(start + *written.as_ref().unwrap_or(&0));
    written.map(|_| ())
}

thread_local! {
    /// One inflater per thread: its state and window are larger than most blocks.
    static INFLATER: RefCell<Decompress> = RefCell::new(Decompress::new(true));
    /// One context per thread, for the same reason.
    static ZSTD: RefCell<Option<zstd::bulk::Decompressor<'static>>> =
        RefCell::new(zstd::bulk::Decompressor::new().ok());
}

fn inflate(has_header: bool, input: &[u8], out: &mut Vec<u8>) -> Result<(), Cause> {
    INFLATER.with_borrow_mut(|inflater| {
        inflater.reset(has_header);
        match inflater.decompress_vec(input, out, FlushDecompress::Finish) {
            Ok(Status::StreamEnd) => Ok(()),
            _ => Err(Cause::StreamDamaged),
        }
    })
}

fn zstd(input: &[u8], room: &mut [u8]) -> Result<usize, Cause> {
    ZSTD.with_borrow_mut(|context| {
        let context = context.as_mut().ok_or(Cause::LimitBytes)?;
        context.decompress_to_buffer(input, room).map_err(|_| Cause::StreamDamaged)
    })
}

fn xz(input: &[u8], out: &mut Vec<u8>) -> Result<(), Cause> {
    let mut stream = Stream::new_stream_decoder(MEMORY, 0).map_err(|_| Cause::StreamDamaged)?;
    loop {
        let before = (stream.total_in(), stream.total_out());
        let used = usize::try_from(before.0).unwrap_or(usize::MAX).min(input.len());
        match stream.process_vec(&input[used..], out, Action::Finish) {
            Ok(LzmaStatus::StreamEnd) => return Ok(()),
            Ok(_) if (stream.total_in(), stream.total_out()) != before => {}
            _ => return Err(Cause::StreamDamaged),
        }
    }
}

/// lc 3, lp 0, pb 2: the default of every LZMA encoder.
pub const DEFAULT: u8 = 0x5d;

/// Size of the header of the SDK.
const ALONE: usize = 13;

/// Decodes LZMA of any form. Most forms tell no size: `limit` is taken for it, and a block that
/// ends before is whole where all its bytes were used.
fn lzma(form: LzmaForm, input: &[u8], limit: usize, out: &mut Vec<u8>) -> Result<(), Cause> {
    let damaged = Cause::StreamDamaged;
    let (properties, size, start) = match form {
        LzmaForm::Raw(properties) => (properties, None, 0),
        LzmaForm::Behind(skip) => (DEFAULT, None, usize::from(skip)),
        LzmaForm::Byte => (*input.first().ok_or(damaged)?, None, 1),
        LzmaForm::Properties => (*input.first().ok_or(damaged)?, None, 5),
        LzmaForm::Alone => (*input.first().ok_or(damaged)?, alone_size(input)?, ALONE),
    };
    let body = input.get(start..).ok_or(damaged)?;
    let (is_told, size) = (size.is_some(), size.unwrap_or(limit));
    if size > limit {
        return Err(damaged);
    }
    // What the block says of its dictionary does not matter: no distance exceeds the output.
    let dictionary = u32::try_from(limit.max(4096)).map_err(|_| Cause::LimitBytes)?;
    let mut header = [0; ALONE];
    header[0] = properties;
    header[1..5].copy_from_slice(&dictionary.to_le_bytes());
    header[5..].copy_from_slice(&(size as u64).to_le_bytes());
    let mut stream = Stream::new_lzma_decoder(MEMORY).map_err(|_| damaged)?;
    let before = out.len();
    stream.process_vec(&header, out, Action::Run).map_err(|_| damaged)?;
    let ended = stream.process_vec(body, out, Action::Run);
    if out.len() - before == size || matches!(ended, Ok(LzmaStatus::StreamEnd)) {
        return Ok(());
    }
    // Behind the last symbol the decoder finds the flush, which may look like anything.
    let used = usize::try_from(stream.total_in()).unwrap_or(0).saturating_sub(ALONE);
    let whole = !is_told && used + FLUSH >= body.len() && out.len() > before;
    if whole { Ok(()) } else { Err(damaged) }
}

/// The uncompressed size in the SDK's header, where it is told.
fn alone_size(input: &[u8]) -> Result<Option<usize>, Cause> {
    let field = input.get(5..ALONE).and_then(|field| <[u8; 8]>::try_from(field).ok());
    let size = u64::from_le_bytes(field.ok_or(Cause::StreamDamaged)?);
    if size == u64::MAX {
        return Ok(None);
    }
    usize::try_from(size).map(Some).map_err(|_| Cause::StreamDamaged)
}

#[cfg(test)]
mod tests {
    use super::*;
    use liblzma::stream::LzmaOptions;

    fn text() -> Vec<u8> {
        (0..3000_u32).flat_map(|n| format!("{} of the lines\n", n * n).into_bytes()).collect()
    }

    /// LZMA with the SDK's header, lc 3, lp 0, pb 2, with an end mark.
    fn alone(content: &[u8]) -> Vec<u8> {
        let mut options = LzmaOptions::new_preset(6).unwrap();
        let mut stream = Stream::new_lzma_encoder(options.dict_size(1 << 16)).unwrap();
        let mut out = Vec::with_capacity(content.len() + 100);
        stream.process_vec(content, &mut out, Action::Finish).unwrap();
        out
    }

    fn samples() -> Vec<(BlockCodec, Vec<u8>)> {
        use std::io::Write;
        let content = text();
        let mut deflater = flate2::write::ZlibEncoder::new(Vec::new(), flate2::Compression::best());
        deflater.write_all(&content).unwrap();
        let zlib = deflater.finish().unwrap();
        let mut xz = Vec::with_capacity(content.len());
        let mut encoder = Stream::new_easy_encoder(6, liblzma::stream::Check::Crc32).unwrap();
        encoder.process_vec(&content, &mut xz, Action::Finish).unwrap();
        let lzma = alone(&content);
        let mut byte = lzma[ALONE..].to_vec();
        byte.insert(0, lzma[0]);
        vec![
            (BlockCodec::Deflate, zlib[2..zlib.len() - 4].to_vec()),
            (BlockCodec::Zlib, zlib),
            (BlockCodec::Xz, xz),
            (BlockCodec::Lz4, lz4_flex::block::compress(&content)),
            (BlockCodec::Zstd, zstd::bulk::compress(&content, 19).unwrap()),
            (BlockCodec::Lzma(LzmaForm::Behind(8)), [&[7; 8], &lzma[ALONE..]].concat()),
            (BlockCodec::Lzma(LzmaForm::Byte), byte),
            (BlockCodec::Lzma(LzmaForm::Properties), [&lzma[..5], &lzma[ALONE..]].concat()),
            (BlockCodec::Lzma(LzmaForm::Raw(0x5d)), lzma[ALONE..].to_vec()),
            (BlockCodec::Lzma(LzmaForm::Alone), lzma),
        ]
    }

    #[test]
    fn each_codec_decodes_behind_what_is_there() {
        let content = text();
        for (codec, block) in samples() {
            for limit in [content.len(), content.len() + 1000] {
                let mut out = b"before".to_vec();
                codec.decode(&block, limit, &mut out).unwrap();
                assert_eq!(&out[..6], b"before", "{codec:?}");
                assert!(out[6..] == content, "{codec:?} {limit}");
            }
        }
    }

    #[test]
    fn no_codec_gives_more_than_its_limit() {
        for (codec, block) in samples() {
            let mut out = Vec::with_capacity(1 << 20);
            let _ = codec.decode(&block, 100, &mut out);
            assert!(out.len() <= 100, "{codec:?}");
        }
    }

    #[test]
    fn a_block_cut_short_never_passes_for_whole() {
        let length = text().len();
        for (codec, block) in samples() {
            for part in 0..8 {
                let mut out = Vec::new();
                let cut = &block[..block.len() * part / 8];
                let told = codec.decode(cut, length, &mut out);
                assert!(told.is_err() || out.len() < length, "{codec:?} {part}");
            }
        }
    }
}
