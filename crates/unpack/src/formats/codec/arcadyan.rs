// SPDX-License-Identifier: Apache-2.0 OR MIT
//! Arcadyan's LZMA stream, of which the first bytes are out of order: two blocks of 32 bytes are
//! exchanged, and the nibbles and bytes of the first are turned.

use std::collections::BTreeMap;

use liblzma::stream::Stream;

use crate::blob::Blob;
use crate::budget::Stop;
use crate::formats::codec::{lzma_alone, stream};
use crate::formats::{Candidate, Decoded, Format, Open};
use crate::tree::{Cause, Family};

/// Size of a block.
const BLOCK: usize = 32;

/// Where the first block stands; the stream begins there.
const FIRST: usize = 4;

/// Where the second block stands.
const SECOND: usize = 0x68;

/// The format.
pub const FORMAT: Format = Format {
    id: "arcadyan-lzma",
    name: "Arcadyan obfuscated LZMA",
    family: Family::Codec,
    magics: &[],
    reads: "the stream, put in order",
    limitations: &["recognised only where a content begins, as its magic is short"],
    references: &["binwalk 3, src/extractors/arcadyan.rs (arcadyan_deobfuscator)"],
    recognise,
};

/// The beginning in its right order; what follows it is as it stands.
fn beginning(bytes: &[u8]) -> Option<Vec<u8>> {
    let end = SECOND + BLOCK;
    let mut start = bytes.get(..end)?.to_vec();
    // What was exchanged.
    let (head, tail) = start.split_at_mut(SECOND);
    let first = head.get_mut(FIRST..FIRST + BLOCK)?;
    first.swap_with_slice(tail.get_mut(..BLOCK)?);
    for pair in first.chunks_exact_mut(2) {
        pair.swap(0, 1);
        pair[0] = pair[0].rotate_left(4);
        pair[1] = pair[1].rotate_left(4);
    }
    Some(start.split_off(FIRST))
}

fn recognise(blob: &Blob<'_>) -> Option<Candidate> {
    // A header of LZMA in the place of the second block, turned: 0x5d and a dictionary of 8 MiB.
    if !blob.get(SECOND..)?.starts_with(&[0x00, 0xd5, 0x08]) {
        return None;
    }
    let mut start = beginning(blob)?;
    let more = blob.get(SECOND + BLOCK..)?;
    start.extend_from_slice(&more[..more.len().min(8192)]);
    let inner = lzma_alone::FORMAT.recognise;
    let candidate = inner(&Blob::borrowed(&start))?;
    let details: BTreeMap<_, _> = candidate.details;
    Some(Candidate { size: None, details, flaw: None, open: Open::Stream { decode, proven: true } })
}

fn decode(input: &[u8], limit: u64, stop: &Stop) -> Decoded {
    let Some(mut ordered) = beginning(input) else {
        return stream::nothing(Cause::StructureDamaged);
    };
    ordered.extend_from_slice(input.get(SECOND + BLOCK..).unwrap_or_default());
    let decoder = Stream::new_lzma_decoder(stream::MEMORY);
    let mut decoded = stream::lzma(decoder, &ordered, limit, stop);
    decoded.consumed += FIRST as u64;
    decoded
}
