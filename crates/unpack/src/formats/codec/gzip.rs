// SPDX-License-Identifier: Apache-2.0 OR MIT
//! gzip members.

use flate2::{Crc, Decompress, FlushDecompress, Status};

use crate::blob::Blob;
use crate::budget::Stop;
use crate::formats::codec::stream::{self, Step};
use crate::formats::{Candidate, Decoded, Format, Magic, Open};
use crate::tree::{Cause, Family};
use crate::work;

/// What a trial decodes before the stream is believed.
const TRIAL: u64 = 4096;

/// The longest name or comment.
const MAX_NAME: usize = 4096;

/// The format.
pub const FORMAT: Format = Format {
    id: "gzip",
    name: "gzip member",
    family: Family::Codec,
    magics: &[Magic { bytes: &[0x1f, 0x8b, 0x08], at: 0 }],
    reads: "one member; CRC and length are verified",
    limitations: &["of several members one after the other, each is a container of its own"],
    references: &["RFC 1952"],
    recognise,
};

fn recognise(blob: &Blob<'_>) -> Option<Candidate> {
    let (start, name) = header(blob)?;
    let trial = inflate(blob.get(start..)?, TRIAL, &Stop::new());
    let sound = match trial.flaw {
        None => true,
        Some(Cause::LimitBytes) => true,
        Some(Cause::CutShort) => !trial.content.is_empty(),
        Some(_) => false,
    };
    sound.then(|| Candidate {
        size: None,
        details: (name.iter()).map(|name| ("name", name.escape_ascii().to_string())).collect(),
        flaw: None,
        open: Open::Stream { decode, proven: false },
    })
}

/// Length of the header and the original name, RFC 1952 section 2.3.
fn header(bytes: &[u8]) -> Option<(usize, Option<&[u8]>)> {
    let flags = *bytes.get(3)?;
    if flags & 0xe0 != 0 {
        return None;
    }
    let mut at = 10;
    if flags & 4 != 0 {
        let extra = usize::from(u16::from_le_bytes([*bytes.get(at)?, *bytes.get(at + 1)?]));
        at += 2 + extra;
    }
    let mut name = None;
    for (flag, is_name) in [(8, true), (16, false)] {
        if flags & flag != 0 {
            let field = bytes.get(at..)?;
            let end = field.iter().take(MAX_NAME).position(|byte| *byte == 0);
            work::spend(end.unwrap_or(MAX_NAME));
            let end = end?;
            if is_name {
                name = field.get(..end);
            }
            at += end + 1;
        }
    }
    if flags & 2 != 0 {
        at += 2;
    }
    (at < bytes.len()).then_some((at, name))
}

/// One member.
pub fn decode(input: &[u8], limit: u64, stop: &Stop) -> Decoded {
    let Some((start, _)) = header(input) else {
        return stream::nothing(Cause::StructureDamaged);
    };
    let mut decoded = inflate(&input[start..], limit, stop);
    let end = start + usize::try_from(decoded.consumed).unwrap_or(usize::MAX);
    decoded.consumed = end as u64;
    if decoded.flaw.is_none() {
        decoded.flaw = match input.get(end..end + 8) {
            None => Some(Cause::CutShort),
            Some(trailer) if trailer != trailer_of(&decoded.content) => Some(Cause::ChecksumWrong),
            Some(_) => {
                decoded.consumed += 8;
                None
            }
        };
    }
    decoded
}

fn trailer_of(content: &[u8]) -> [u8; 8] {
    let mut crc = Crc::new();
    crc.update(content);
    let mut trailer = [0; 8];
    trailer[..4].copy_from_slice(&crc.sum().to_le_bytes());
    // ISIZE counts modulo 2^32.
    trailer[4..].copy_from_slice(&crc.amount().to_le_bytes());
    trailer
}

/// Raw deflate until its end, its first fault, or `limit` bytes of output.
pub fn inflate(input: &[u8], limit: u64, stop: &Stop) -> Decoded {
    let mut inflater = Decompress::new(false);
    stream::run(input, limit, stop, |input, out| {
        let before = inflater.total_in();
        let came_to = match inflater.decompress_vec(input, out, FlushDecompress::None) {
            Ok(Status::StreamEnd) => Step::End,
            Ok(_) => Step::More,
            Err(_) => Step::Broken(Cause::StreamDamaged),
        };
        (usize::try_from(inflater.total_in() - before).unwrap_or(usize::MAX), came_to)
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Write;

    fn sample(content: &[u8]) -> Vec<u8> {
        let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
        encoder.write_all(content).unwrap();
        encoder.finish().unwrap()
    }

    #[test]
    fn a_member_is_decoded_and_its_end_known() {
        let mut bytes = sample(b"thirteen guidelines");
        let size = bytes.len() as u64;
        bytes.extend_from_slice(b"trailing bytes");
        let decoded = decode(&bytes, 1000, &Stop::new());
        assert_eq!(
            (decoded.content.as_slice(), decoded.flaw),
            (b"thirteen guidelines".as_slice(), None)
        );
        assert_eq!(decoded.consumed, size);
    }

    #[test]
    fn a_wrong_checksum_is_told() {
        let mut bytes = sample(b"thirteen guidelines");
        let at = bytes.len() - 8;
        bytes[at] ^= 1;
        assert_eq!(decode(&bytes, 1000, &Stop::new()).flaw, Some(Cause::ChecksumWrong));
    }

    #[test]
    fn a_bomb_stops_at_its_limit() {
        let bytes = sample(&vec![0; 4 << 20]);
        let decoded = decode(&bytes, 1000, &Stop::new());
        assert_eq!((decoded.content.len(), decoded.flaw), (1000, Some(Cause::LimitBytes)));
    }

    #[test]
    fn three_bytes_alone_are_no_member() {
        assert!(
            recognise(&Blob::borrowed(&[0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff])).is_none()
        );
        assert!(recognise(&Blob::borrowed(&[0x1f, 0x8b, 8, 0xff])).is_none());
    }
}
