// SPDX-License-Identifier: Apache-2.0 OR MIT
//! JPEG pictures: segments with a length each, then entropy-coded data up to the end marker.

use std::collections::BTreeMap;

use memchr::memchr_iter;

use crate::blob::Blob;
use crate::bytes::{Endian, Fields};
use crate::formats::{Candidate, Format, known};
use crate::tree::Family;

/// The most segments that are walked.
const MAX_SEGMENTS: usize = 4096;

/// The format.
pub const FORMAT: Format = Format {
    id: "jpeg",
    name: "JPEG picture",
    family: Family::Archive,
    magics: &[],
    reads: "segments up to the end marker",
    limitations: &["taken for a container only where the artefact is one as a whole"],
    references: &["ITU-T T.81, annex B"],
    recognise,
};

fn recognise(blob: &Blob<'_>) -> Option<Candidate> {
    let end = end(blob)?;
    let mut candidate = Candidate::tree(blob, end, BTreeMap::new(), known::closed);
    candidate.flaw = (end > blob.len()).then_some(crate::tree::Cause::CutShort);
    Some(candidate)
}

/// Behind the end marker; beyond the end where it is missing.
fn end(bytes: &[u8]) -> Option<usize> {
    let fields = Fields::new(bytes, Endian::Big);
    if fields.u16(0)? != 0xffd8 {
        return None;
    }
    let mut at = 2;
    let mut scans = 0;
    for _ in 0..MAX_SEGMENTS {
        if fields.u8(at)? != 0xff {
            return None;
        }
        match fields.u8(at + 1)? {
            0xd9 => return (scans > 0).then_some(at + 2),
            0xff => at += 1,
            marker => {
                at = at.checked_add(2 + usize::from(fields.u16(at + 2)?))?;
                if marker == 0xda {
                    scans += 1;
                    match after_scan(bytes, at) {
                        Some(next) => at = next,
                        None => return Some(bytes.len() + 1),
                    }
                }
            }
        }
    }
    None
}

/// The next marker behind entropy-coded data: `ff` there is followed by 0 or a restart marker.
fn after_scan(bytes: &[u8], at: usize) -> Option<usize> {
    let rest = bytes.get(at..)?;
    let is_marker = |place: &usize| {
        rest.get(place + 1).is_some_and(|next| !matches!(next, 0 | 0xd0..=0xd7 | 0xff))
    };
    memchr_iter(0xff, rest).find(is_marker).map(|place| at + place)
}
