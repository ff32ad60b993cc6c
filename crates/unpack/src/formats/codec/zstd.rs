// SPDX-License-Identifier: Apache-2.0 OR MIT
//! Zstandard frames.

use std::collections::BTreeMap;

use ::zstd::stream::raw::{Decoder, InBuffer, Operation, OutBuffer};
use ::zstd::zstd_safe::DParameter;

use crate::blob::Blob;
use crate::budget::Stop;
use crate::formats::codec::stream::{self, Step};
use crate::formats::{Candidate, Decoded, Format, Magic, Open};
use crate::tree::{Cause, Family};

/// The largest window that is decoded, as a power of two: 64 MiB, which `zstd -19` and the kernel
/// stay far below. Frames of `--ultra --long` may ask for more.
const WINDOW_LOG: u32 = 26;

/// What a trial decodes before the frame is believed.
const TRIAL: u64 = 64;

/// The format.
pub const FORMAT: Format = Format {
    id: "zstd",
    name: "Zstandard frame",
    family: Family::Codec,
    magics: &[Magic { bytes: &[0x28, 0xb5, 0x2f, 0xfd], at: 0 }],
    reads: "one frame; its checksum, where it has one, is verified",
    limitations: &[
        "windows above 64 MiB and dictionaries",
        "of several frames one after the other, each is a container of its own",
    ],
    references: &["RFC 8878, section 3.1.1"],
    recognise,
};

fn recognise(blob: &Blob<'_>) -> Option<Candidate> {
    let descriptor = *blob.get(4)?;
    // Section 3.1.1.1.1.4: the reserved bit must be zero.
    if descriptor & 0x08 != 0 {
        return None;
    }
    let trial = decode(blob, TRIAL, &Stop::new());
    let flaw = match trial.flaw {
        Some(Cause::LimitBytes) if trial.content.is_empty() => Some(Cause::CodecUnsupported),
        None | Some(Cause::LimitBytes) => None,
        Some(Cause::CutShort) if trial.consumed > 6 => None,
        Some(_) => return None,
    };
    let checksum = if descriptor & 0x04 == 0 { "no" } else { "yes" };
    Some(Candidate {
        size: None,
        details: BTreeMap::from([("checksum", checksum.to_owned())]),
        flaw,
        open: Open::Stream { decode, proven: false },
    })
}

/// Decodes one frame.
pub fn decode(input: &[u8], limit: u64, stop: &Stop) -> Decoded {
    let Ok(mut decoder) = Decoder::new() else { return stream::nothing(Cause::LimitBytes) };
    if decoder.set_parameter(DParameter::WindowLogMax(WINDOW_LOG)).is_err() {
        return stream::nothing(Cause::CodecUnsupported);
    }
    stream::run(input, limit, stop, |input, out| {
        let start = out.len();
        let mut source = InBuffer::around(input);
        let mut room = OutBuffer::around_pos(out, start);
        let came_to = match decoder.run(&mut source, &mut room) {
            Ok(0) => Step::End,
            Ok(_) => Step::More,
            Err(error) => Step::Broken(cause(&error.to_string())),
        };
        (source.pos(), came_to)
    })
}

/// The library tells its errors apart in words only.
fn cause(message: &str) -> Cause {
    if message.contains("too much memory") {
        Cause::LimitBytes
    } else if message.contains("checksum") {
        Cause::ChecksumWrong
    } else {
        Cause::StreamDamaged
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    // `printf 'thirteen guidelines' | zstd --check`, zstd 1.5.4.
    const SAMPLE: &[u8] = &[
        0x28, 0xb5, 0x2f, 0xfd, 0x24, 0x13, 0x99, 0x00, 0x00, b't', b'h', b'i', b'r', b't', b'e',
        b'e', b'n', b' ', b'g', b'u', b'i', b'd', b'e', b'l', b'i', b'n', b'e', b's',
    ];

    fn sample(content: &[u8]) -> Vec<u8> {
        ::zstd::bulk::compress(content, 3).unwrap()
    }

    #[test]
    fn a_frame_is_decoded_and_its_end_known() {
        let mut bytes = sample(b"thirteen guidelines");
        let size = bytes.len() as u64;
        bytes.extend_from_slice(b"trailing bytes");
        assert!(recognise(&Blob::borrowed(&bytes)).is_some());
        let decoded = decode(&bytes, 1000, &Stop::new());
        assert_eq!(decoded.content, b"thirteen guidelines");
        assert_eq!((decoded.consumed, decoded.flaw), (size, None));
    }

    #[test]
    fn a_frame_without_its_checksum_is_cut_short() {
        assert_eq!(decode(SAMPLE, 1000, &Stop::new()).flaw, Some(Cause::CutShort));
    }

    #[test]
    fn a_reserved_bit_makes_it_none() {
        let mut bytes = sample(b"thirteen guidelines");
        bytes[4] |= 8;
        assert!(recognise(&Blob::borrowed(&bytes)).is_none());
    }

    #[test]
    fn a_bomb_stops_at_its_limit() {
        let decoded = decode(&sample(&vec![0; 8 << 20]), 1000, &Stop::new());
        assert_eq!((decoded.content.len(), decoded.flaw), (1000, Some(Cause::LimitBytes)));
    }

    #[test]
    fn a_window_beyond_the_bound_is_not_opened() {
        // Window descriptor of 2^41 bytes.
        let bytes = [0x28, 0xb5, 0x2f, 0xfd, 0x00, 0xf8, 0x01, 0x00, 0x00, 0x00, 0x00];
        let decoded = decode(&bytes, 1000, &Stop::new());
        assert!(decoded.flaw.is_some() && decoded.content.is_empty());
    }
}
