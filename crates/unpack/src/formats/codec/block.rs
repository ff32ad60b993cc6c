// SPDX-License-Identifier: Apache-2.0 OR MIT
//! Codecs as file systems use them: one block in, at most so many bytes out.

use flate2::{Decompress, FlushDecompress, Status};
use liblzma::stream::{Action, Status as LzmaStatus, Stream};

use crate::formats::codec::stream;
use crate::tree::Cause;

/// A codec of blocks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum BlockCodec {
    /// zlib (RFC 1950), which squashfs calls gzip.
    Zlib,
    /// xz.
    Xz,
}

impl BlockCodec {
    /// Decodes one block behind what `out` holds already; no more than `limit` bytes.
    ///
    /// # Errors
    /// Where the block does not decode, or would give more than `limit` bytes.
    pub fn decode(self, input: &[u8], limit: usize, out: &mut Vec<u8>) -> Result<(), Cause> {
        let start = out.len();
        out.reserve(limit);
        match self {
            Self::Zlib => zlib(input, out)?,
            Self::Xz => xz(input, out)?,
        }
        // Vec may have had more room than was asked for.
        if out.len() - start > limit {
            out.truncate(start + limit);
            return Err(Cause::StreamDamaged);
        }
        Ok(())
    }
}

fn zlib(input: &[u8], out: &mut Vec<u8>) -> Result<(), Cause> {
    match Decompress::new(true).decompress_vec(input, out, FlushDecompress::Finish) {
        Ok(Status::StreamEnd) => Ok(()),
        _ => Err(Cause::StreamDamaged),
    }
}

fn xz(input: &[u8], out: &mut Vec<u8>) -> Result<(), Cause> {
    let mut stream =
        Stream::new_stream_decoder(stream::MEMORY, 0).map_err(|_| Cause::StreamDamaged)?;
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
