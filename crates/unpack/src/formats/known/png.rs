// SPDX-License-Identifier: Apache-2.0 OR MIT
//! PNG pictures: chunks with a checksum each.

use std::collections::BTreeMap;

use crate::blob::Blob;
use crate::bytes::{Endian, Fields};
use crate::formats::wrapper::sum;
use crate::formats::{Candidate, Format, known};
use crate::tree::{Cause, Family};

/// The signature.
const SIGNATURE: &[u8] = b"\x89PNG\r\n\x1a\n";

/// The most chunks that are walked.
const MAX_CHUNKS: usize = 1 << 16;

/// The format.
pub const FORMAT: Format = Format {
    id: "png",
    name: "PNG picture",
    family: Family::Archive,
    magics: &[],
    reads: "size of the picture; the checksum of each chunk is verified up to the last",
    limitations: &["taken for a container only where the artefact is one as a whole"],
    references: &["RFC 2083, section 3"],
    recognise,
};

fn recognise(blob: &Blob<'_>) -> Option<Candidate> {
    let fields = Fields::new(blob, Endian::Big);
    if blob.get(..8)? != SIGNATURE || fields.bytes(12, 4)? != b"IHDR" || fields.u32(8)? != 13 {
        return None;
    }
    let details = BTreeMap::from([
        ("width", fields.u32(16)?.to_string()),
        ("height", fields.u32(20)?.to_string()),
    ]);
    let (end, flaw) = walk(&fields, blob.len());
    let mut candidate = Candidate::tree(blob, end, details, known::closed);
    candidate.flaw = flaw;
    Some(candidate)
}

/// Where the chunks end, and what is wrong there.
fn walk(fields: &Fields<'_>, length: usize) -> (usize, Option<Cause>) {
    let mut at = SIGNATURE.len();
    for _ in 0..MAX_CHUNKS {
        let Some(size) = fields.u32(at) else { return (length, Some(Cause::CutShort)) };
        let Some(end) = at.checked_add(size as usize + 12).filter(|end| *end <= length) else {
            return (length, Some(Cause::CutShort));
        };
        let Some(covered) = fields.bytes(at + 4, size as usize + 4) else {
            return (length, Some(Cause::CutShort));
        };
        if Some(sum::crc32(covered)) != fields.u32(end - 4) {
            return (length, Some(Cause::ChecksumWrong));
        }
        if covered.starts_with(b"IEND") {
            return (end, None);
        }
        at = end;
    }
    (length, Some(Cause::StructureDamaged))
}
