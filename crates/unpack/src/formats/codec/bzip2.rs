// SPDX-License-Identifier: Apache-2.0 OR MIT
//! bzip2 streams.

use std::collections::BTreeMap;

use ::bzip2::{Decompress, Status};

use crate::blob::Blob;
use crate::budget::Stop;
use crate::formats::codec::stream::{self, Step};
use crate::formats::{Candidate, Decoded, Format, Magic, Open};
use crate::tree::{Cause, Family};
use crate::work;

/// The format.
pub const FORMAT: Format = Format {
    id: "bzip2",
    name: "bzip2 stream",
    family: Family::Codec,
    // The marks of a block and of the end, digits of pi and of its root, behind "BZh" and a digit.
    magics: &[
        Magic { bytes: b"1AY&SY", at: 4 },
        Magic { bytes: &[0x17, 0x72, 0x45, 0x38, 0x50, 0x90], at: 4 },
    ],
    reads: "one stream; the checksums of its blocks and of the whole are verified",
    limitations: &["of several streams one after the other, each is a container of its own"],
    references: &["BZIP2: Format Specification, J. Tsai, 2016, section 2.2"],
    recognise,
};

fn recognise(blob: &Blob<'_>) -> Option<Candidate> {
    let header = blob.get(..4)?;
    let sound = header.starts_with(b"BZh") && (b'1'..=b'9').contains(&header[3]);
    sound.then(|| Candidate {
        size: None,
        details: BTreeMap::from([("level", char::from(header[3]).to_string())]),
        flaw: None,
        open: Open::Stream { decode, proven: true },
    })
}

/// Decodes one stream.
pub fn decode(input: &[u8], limit: u64, stop: &Stop) -> Decoded {
    let mut decoder = Decompress::new(false);
    let decoded = stream::run(input, limit, stop, |input, out| {
        let before = decoder.total_in();
        let came_to = match decoder.decompress_vec(input, out) {
            Ok(Status::StreamEnd) => Step::End,
            Ok(Status::MemNeeded) => Step::Broken(Cause::LimitBytes),
            Ok(_) => Step::More,
            Err(_) => Step::Broken(Cause::StreamDamaged),
        };
        (usize::try_from(decoder.total_in() - before).unwrap_or(usize::MAX), came_to)
    });
    // Sorting back is slower than what the other codecs do, by about so much.
    work::spend(decoded.content.len().saturating_mul(15));
    decoded
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Write;

    fn sample(content: &[u8]) -> Vec<u8> {
        let mut encoder = ::bzip2::write::BzEncoder::new(Vec::new(), ::bzip2::Compression::best());
        encoder.write_all(content).unwrap();
        encoder.finish().unwrap()
    }

    #[test]
    fn a_stream_is_decoded_and_its_end_known() {
        let mut bytes = sample(b"thirteen guidelines");
        let size = bytes.len() as u64;
        bytes.extend_from_slice(b"trailing bytes");
        assert!(recognise(&Blob::borrowed(&bytes)).is_some());
        let decoded = decode(&bytes, 1000, &Stop::new());
        assert_eq!(decoded.content, b"thirteen guidelines");
        assert_eq!((decoded.consumed, decoded.flaw), (size, None));
        assert!(recognise(&Blob::borrowed(&sample(b""))).is_some());
    }

    #[test]
    fn a_level_that_is_no_digit_is_none() {
        let mut bytes = sample(b"thirteen");
        bytes[3] = b'0';
        assert!(recognise(&Blob::borrowed(&bytes)).is_none());
    }

    #[test]
    fn a_changed_or_cut_stream_says_so() {
        let bytes = sample(&[7; 5000]);
        let decode = |bytes: &[u8]| decode(bytes, 10_000, &Stop::new()).flaw;
        assert_eq!(decode(&bytes[..bytes.len() - 1]), Some(Cause::CutShort));
        let mut changed = bytes;
        changed[12] ^= 1;
        assert_eq!(decode(&changed), Some(Cause::StreamDamaged));
    }
}
