// SPDX-License-Identifier: Apache-2.0 OR MIT
//! LZMA with the 13-byte header of the LZMA SDK, with or without the size: kernels of routers.

use std::collections::BTreeMap;

use liblzma::stream::Stream;

use crate::blob::Blob;
use crate::budget::Stop;
use crate::bytes::{Endian, Fields};
use crate::formats::codec::stream;
use crate::formats::{Candidate, Decoded, Format, Magic, Open, Pointed};
use crate::tree::{Cause, Family};

/// Size of the header: properties, dictionary size, uncompressed size.
const HEADER: usize = 13;

/// What a trial decodes before the stream is believed.
const TRIAL: u64 = 4096;

/// Properties pack three numbers: `(pb * 5 + lp) * 9 + lc`, below this.
const PROPERTIES: u8 = 225;

/// The largest uncompressed size that is believed.
const MAX_SIZE: u64 = 1 << 30;

/// The format.
pub const FORMAT: Format = Format {
    id: "lzma",
    name: "LZMA stream with the SDK's header",
    family: Family::Codec,
    magics: &[Magic { bytes: &[0x5d, 0, 0], at: 0 }, Magic { bytes: &[0x6d, 0, 0], at: 0 }],
    reads: "known and unknown sizes, with and without an end mark",
    limitations: &[
        "other properties than 0x5d and 0x6d are found only where a header points at the stream",
        "no checksum: damage shows only where the coder breaks",
    ],
    references: &["LZMA SDK, DOC/lzma-specification.txt, section 'The .lzma file format'"],
    recognise,
};

fn recognise(blob: &Blob<'_>) -> Option<Candidate> {
    let fields = Fields::new(blob.get(..=HEADER)?, Endian::Little);
    let dictionary = fields.u32(1)?;
    let size = fields.u64(5)?;
    // The range coder's first byte is always zero; encoders round the dictionary to 2^n or
    // 2^n + 2^(n-1).
    let plausible = fields.u8(0)? < PROPERTIES
        && is_rounded(dictionary)
        && (size == u64::MAX || (1..=MAX_SIZE).contains(&size))
        && fields.u8(HEADER)? == 0;
    if !plausible {
        return None;
    }
    let trial = trial(blob)?;
    let sound = match trial.flaw {
        None => size == u64::MAX || trial.content.len() as u64 == size,
        Some(Cause::LimitBytes) => trial.content.len() as u64 >= TRIAL,
        // Cut right behind its beginning: what came out tells whether it was one.
        Some(_) => trial.content.len() as u64 >= TRIAL / 2,
    };
    sound.then(|| Candidate {
        size: None,
        details: BTreeMap::from([
            ("properties", format!("{:#04x}", blob[0])),
            ("dictionary", dictionary.to_string()),
            ("size", if size == u64::MAX { "unknown".into() } else { size.to_string() }),
        ]),
        flaw: None,
        open: Open::Stream { decode, proven: false },
    })
}

/// Decodes the beginning. So little of it cannot look back further than the trial is long: the
/// dictionary that the header asks for need not be had, at each of many chance hits.
fn trial(blob: &Blob<'_>) -> Option<Decoded> {
    let mut header: [u8; HEADER] = blob.get(..HEADER)?.try_into().ok()?;
    header[1..5].copy_from_slice(&(TRIAL as u32).to_le_bytes());
    Some(stream::lzma_behind(header, &blob[HEADER..], TRIAL, &Stop::new()))
}

/// Where a header says that an LZMA stream begins: any properties will do.
pub fn pointed(blob: &Blob<'_>, at: usize) -> Option<Pointed> {
    let candidate = recognise(&blob.from(at))?;
    Some(Pointed { at, format: &FORMAT, candidate })
}

/// Whether an encoder would make a dictionary of this size.
pub fn is_rounded(dictionary: u32) -> bool {
    let power = dictionary.is_power_of_two();
    let half_more = dictionary.is_multiple_of(3) && (dictionary / 3).is_power_of_two();
    (4096..=1 << 26).contains(&dictionary) && (power || half_more)
}

fn decode(input: &[u8], limit: u64, stop: &Stop) -> Decoded {
    stream::lzma(Stream::new_lzma_decoder(stream::MEMORY), input, limit, stop)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_that_begins_like_a_header_is_not_one() {
        assert!(recognise(&Blob::borrowed(b"]\0\0\x80\0AAAAAAAA\0BBBBBBBBBBBBBBBB")).is_none());
        let mut zeros = vec![0; 64];
        zeros[0] = 0x5d;
        assert!(recognise(&Blob::borrowed(&zeros)).is_none(), "dictionary of no bytes");
    }

    #[test]
    fn dictionaries_that_encoders_make() {
        assert!(is_rounded(1 << 23) && is_rounded((1 << 16) + (1 << 15)));
        assert!(!is_rounded(0) && !is_rounded(5 << 20) && !is_rounded(u32::MAX));
    }
}
