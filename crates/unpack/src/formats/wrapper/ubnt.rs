// SPDX-License-Identifier: Apache-2.0 OR MIT
//! Ubiquiti's update image, big-endian: a header with the version, parts with a header each and a
//! checksum behind their data, and a trailer.

use std::collections::BTreeMap;

use crate::blob::Blob;
use crate::bytes::{Endian, Fields, text_field};
use crate::formats::wrapper::sum;
use crate::formats::{Candidate, Format, Magic, Open, Pointed, codec::lzma_alone};
use crate::tree::{Cause, Family};

/// Size of the header: magic, version, checksum, padding.
const HEADER: usize = 4 + 256 + 4 + 4;

/// What the header's checksum covers.
const COVERED: usize = 4 + 256;

/// Size of a part's header: magic, name, padding, six numbers.
const PART: usize = 4 + 16 + 12 + 24;

/// Size of the checksum with its padding behind a part's data.
const CHECKSUM: usize = 8;

/// Size of the trailer: magic, checksum, padding.
const END: usize = 12;

const REFERENCES: &[&str] =
    &["OpenWrt, tools/firmware-utils/src/fw.h (header_t, part_t, signature_t)"];

/// The header of the whole.
pub const FORMAT: Format = Format {
    id: "ubnt",
    name: "Ubiquiti image header",
    family: Family::Wrapper,
    magics: &[
        Magic { bytes: b"OPEN", at: 0 },
        Magic { bytes: b"UBNT", at: 0 },
        Magic { bytes: b"GEOS", at: 0 },
    ],
    reads: "version; the checksum is checked",
    limitations: &[],
    references: REFERENCES,
    recognise,
};

/// The header of a part.
pub const FORMAT_PART: Format = Format {
    id: "ubnt-part",
    name: "Ubiquiti part",
    family: Family::Wrapper,
    magics: &[Magic { bytes: b"PART", at: 0 }],
    reads: "name, address, sizes; points at the checksum behind the part's data",
    limitations: &[],
    references: REFERENCES,
    recognise: recognise_part,
};

/// The checksum behind a part's data; found only where the part's header points at it.
pub const FORMAT_CHECKSUM: Format = Format {
    id: "ubnt-part-checksum",
    name: "Ubiquiti part checksum",
    family: Family::Wrapper,
    magics: &[],
    reads: "the checksum is checked",
    limitations: &[],
    references: REFERENCES,
    recognise: |_| None,
};

/// The trailer.
pub const FORMAT_END: Format = Format {
    id: "ubnt-end",
    name: "Ubiquiti image trailer",
    family: Family::Wrapper,
    magics: &[Magic { bytes: b"END.", at: 0 }, Magic { bytes: b"ENDS", at: 0 }],
    reads: "the checksum over the whole is checked",
    limitations: &[
        "the RSA signature of `ENDS` is seen, not verified: the key is not in the image",
    ],
    references: REFERENCES,
    recognise: recognise_end,
};

fn recognise(blob: &Blob<'_>) -> Option<Candidate> {
    let fields = Fields::new(blob.get(..HEADER)?, Endian::Big);
    // The checksum is the proof: four letters are in many texts.
    let padded =
        fields.u32(COVERED + 4)? == 0 && fields.u8(4)? != 0 && fields.u8(COVERED - 1)? == 0;
    if !padded || sum::crc32(&blob[..COVERED]) != fields.u32(COVERED)? {
        return None;
    }
    let version = text_field(fields.bytes(4, 256)?)?;
    let magic = fields.bytes(0, 4)?.escape_ascii().to_string();
    let details = BTreeMap::from([("magic", magic), ("version", version)]);
    Some(Candidate { size: Some(HEADER as u64), details, flaw: None, open: Open::Header })
}

fn recognise_part(blob: &Blob<'_>) -> Option<Candidate> {
    let fields = Fields::new(blob.get(..PART)?, Endian::Big);
    let name = text_field(fields.bytes(4, 16)?)?;
    let padded = fields.bytes(20, 12)?.iter().all(|byte| *byte == 0);
    let (data, room) = (fields.u32(48)?, fields.u32(52)?);
    if !padded || name.is_empty() || data == 0 || (room != 0 && data > room) {
        return None;
    }
    let details = BTreeMap::from([
        ("name", name),
        ("index", fields.u32(36)?.to_string()),
        ("address", format!("{:#010x}", fields.u32(40)?)),
        ("data-size", data.to_string()),
        ("part-size", room.to_string()),
    ]);
    let missing = blob.len() < PART.saturating_add(data as usize).saturating_add(CHECKSUM);
    let flaw = missing.then_some(Cause::CutShort);
    Some(Candidate { size: Some(PART as u64), details, flaw, open: Open::Pointing(point) })
}

/// A part's data, where only its place tells that it is LZMA, and the checksum behind it.
fn point(blob: &Blob<'_>) -> Vec<Pointed> {
    let checksum = || {
        let fields = Fields::new(blob, Endian::Big);
        let at = PART.checked_add(fields.u32(48)? as usize)?;
        let stated = fields.u32(at)?;
        fields.bytes(at, CHECKSUM)?;
        let holds = sum::crc32(blob.get(..at)?) == stated;
        let candidate = Candidate {
            size: Some(CHECKSUM as u64),
            details: BTreeMap::from([("checksum", sum::word(holds))]),
            flaw: (!holds).then_some(Cause::ChecksumWrong),
            open: Open::Header,
        };
        Some(Pointed { at, format: &FORMAT_CHECKSUM, candidate })
    };
    lzma_alone::pointed(blob, PART).into_iter().chain(checksum()).collect()
}

fn recognise_end(blob: &Blob<'_>) -> Option<Candidate> {
    let signed = blob.get(..4)? == b"ENDS";
    if signed {
        // Magic, RSA signature, padding; nothing to prove it but its place.
        let rest = blob.get(4 + 256..4 + 256 + 4)?;
        let last = blob.len() == 4 + 256 + 4 && rest == [0; 4];
        return last.then(|| Candidate {
            size: Some(blob.len() as u64),
            details: BTreeMap::from([("signature", "present".to_owned())]),
            flaw: None,
            open: Open::Header,
        });
    }
    let fields = Fields::new(blob.get(..END)?, Endian::Big);
    let before = blob.before();
    // The checksum covers all from the header on: it is worth its time only where there is one,
    // and where nothing stands behind this.
    let plausible = fields.u32(8)? == 0
        && blob[END..].iter().all(|byte| matches!(byte, 0 | 0xff))
        && [b"OPEN", b"UBNT", b"GEOS"].iter().any(|magic| before.starts_with(*magic));
    if !plausible {
        return None;
    }
    let holds = sum::crc32(before) == fields.u32(4)?;
    let flaw = (!holds).then_some(Cause::ChecksumWrong);
    let details = BTreeMap::from([("checksum", sum::word(holds))]);
    Some(Candidate { size: Some(END as u64), details, flaw, open: Open::Header })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn image() -> Vec<u8> {
        let mut bytes = b"OPENXS2.ar2316.v1".to_vec();
        bytes.resize(COVERED, 0);
        let sum = sum::crc32(&bytes);
        bytes.extend_from_slice(&sum.to_be_bytes());
        bytes.extend_from_slice(&[0; 4]);
        let mut part = b"PARTkernel".to_vec();
        part.resize(32, 0);
        for number in [0_u32, 1, 0xbfc3_0000, 0x8004_1000, 6, 16] {
            part.extend_from_slice(&number.to_be_bytes());
        }
        part.extend_from_slice(b"kernel");
        let sum = sum::crc32(&part);
        part.extend_from_slice(&sum.to_be_bytes());
        part.extend_from_slice(&[0; 4]);
        bytes.extend_from_slice(&part);
        let sum = sum::crc32(&bytes);
        bytes.extend_from_slice(b"END.");
        bytes.extend_from_slice(&sum.to_be_bytes());
        bytes.extend_from_slice(&[0; 4]);
        bytes
    }

    #[test]
    fn header_part_and_trailer_are_read() {
        let bytes = image();
        let blob = Blob::borrowed(&bytes);
        let candidate = recognise(&blob).expect("a header");
        assert_eq!(candidate.details["version"], "XS2.ar2316.v1");
        let part = recognise_part(&blob.from(HEADER)).expect("a part");
        assert_eq!((part.details["name"].as_str(), part.flaw), ("kernel", None));
        let pointed = point(&blob.from(HEADER));
        assert_eq!((pointed[0].at, pointed[0].candidate.flaw), (PART + 6, None));
        let end = recognise_end(&blob.from(bytes.len() - END)).expect("a trailer");
        assert_eq!((end.size, end.flaw), (Some(12), None));
    }

    #[test]
    fn letters_alone_are_none() {
        let mut bytes = image();
        bytes[20] ^= 1;
        assert!(recognise(&Blob::borrowed(&bytes)).is_none());
        let text = b"PART of the END. OPEN the door, and so on, and on, and on, and on.";
        assert!(recognise_part(&Blob::borrowed(text)).is_none());
        assert!(recognise_end(&Blob::borrowed(text).from(12)).is_none());
    }

    #[test]
    fn a_changed_part_and_a_cut_one_are_told() {
        let mut bytes = image();
        bytes[HEADER + PART] ^= 1;
        let blob = Blob::borrowed(&bytes);
        let flaw = point(&blob.from(HEADER))[0].candidate.flaw;
        assert_eq!(flaw, Some(Cause::ChecksumWrong));
        let end = recognise_end(&blob.from(bytes.len() - END)).expect("a trailer");
        assert_eq!(end.flaw, Some(Cause::ChecksumWrong));
        let cut = blob.slice(HEADER..HEADER + PART + 3);
        assert_eq!(recognise_part(&cut).expect("a part").flaw, Some(Cause::CutShort));
    }
}
