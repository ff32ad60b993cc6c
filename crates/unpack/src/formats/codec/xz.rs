// SPDX-License-Identifier: Apache-2.0 OR MIT
//! The xz container format.

use std::collections::BTreeMap;

use flate2::Crc;
use liblzma::stream::Stream;

use crate::blob::Blob;
use crate::budget::Stop;
use crate::formats::codec::stream;
use crate::formats::{Candidate, Decoded, Format, Magic, Open};
use crate::tree::Family;

/// Size of the stream header.
const HEADER: usize = 12;

/// The format.
pub const FORMAT: Format = Format {
    id: "xz",
    name: "xz stream",
    family: Family::Codec,
    magics: &[Magic { bytes: b"\xfd7zXZ\0", at: 0 }],
    reads: "all filters of liblzma; the checks inside are verified",
    limitations: &["of several streams one after the other, each is a container of its own"],
    references: &["The .xz File Format, version 1.2.1, section 2.1 (tukaani.org)"],
    recognise,
};

fn recognise(blob: &Blob<'_>) -> Option<Candidate> {
    let header = blob.get(..HEADER)?;
    let mut crc = Crc::new();
    crc.update(&header[6..8]);
    let sound = header[6] == 0 && header[7] < 16 && header[8..12] == crc.sum().to_le_bytes();
    sound.then(|| Candidate {
        size: None,
        details: BTreeMap::from([("check", header[7].to_string())]),
        flaw: None,
        open: Open::Stream { decode, proven: true },
    })
}

/// Decodes one stream.
pub fn decode(input: &[u8], limit: u64, stop: &Stop) -> Decoded {
    stream::lzma(Stream::new_stream_decoder(stream::MEMORY, 0), input, limit, stop)
}

#[cfg(test)]
mod tests {
    use super::*;

    // `printf thirteen | xz -9 --check=crc32`, xz 5.4.1.
    const SAMPLE: &[u8] = &[0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00, 0x00, 0x01, 0x69, 0x22, 0xde, 0x36];

    #[test]
    fn a_header_with_its_checksum_is_recognised() {
        assert!(recognise(&Blob::borrowed(SAMPLE)).is_some());
    }

    #[test]
    fn a_header_with_another_checksum_is_not() {
        let mut bytes = SAMPLE.to_vec();
        bytes[8] ^= 1;
        assert!(recognise(&Blob::borrowed(&bytes)).is_none());
    }

    #[test]
    fn a_stream_that_is_only_a_header_is_cut_short() {
        let decoded = decode(SAMPLE, 100, &Stop::new());
        assert_eq!(decoded.flaw, Some(crate::tree::Cause::CutShort));
        assert!(decoded.content.is_empty());
    }
}
