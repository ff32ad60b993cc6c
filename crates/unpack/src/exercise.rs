// SPDX-License-Identifier: Apache-2.0 OR MIT
//! One format on arbitrary bytes, within small limits: what fuzz targets call.

use crate::blob::Blob;
use crate::budget::{Share, Stop};
use crate::formats::{Format, Open};

/// Limits of one exercise: small, so that a fuzzer gets far.
const SHARE: Share = Share { bytes: 1 << 20, entries: 1000, depth: 2 };

/// Recognises, opens and reads `bytes` as this format. Gives the number of bytes read, so that
/// nothing of it is optimised away.
#[must_use]
pub fn exercise(format: &Format, bytes: &[u8]) -> u64 {
    let blob = Blob::borrowed(bytes);
    let Some(candidate) = (format.recognise)(&blob) else { return 0 };
    let stop = Stop::new();
    match candidate.open {
        Open::Stream { decode, .. } => decode(&blob, SHARE.bytes, &stop).content.len() as u64,
        Open::Tree(open) => {
            let Ok(opened) = open(&blob, &SHARE, &stop) else { return 0 };
            let reader = opened.reader;
            let mut left = SHARE.bytes;
            for entry in reader.groups().into_iter().flat_map(|(_, entries)| entries) {
                let mut content = Vec::new();
                let _ = reader.read(entry, left, &mut content);
                left = left.saturating_sub(content.len() as u64);
            }
            SHARE.bytes - left
        }
        Open::Pointing(point) => point(&blob).len() as u64,
        Open::Header => candidate.size.unwrap_or(0),
    }
}

/// The work that looking for containers in `bytes` costs, in bytes looked at by formats: what floods
/// of headers are measured by.
#[must_use]
pub fn work(bytes: &[u8]) -> u64 {
    crate::scan::work(&Blob::borrowed(bytes))
}
