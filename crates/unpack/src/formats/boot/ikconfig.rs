// SPDX-License-Identifier: Apache-2.0 OR MIT
//! The configuration that a Linux kernel was built with (`CONFIG_IKCONFIG`), inside the kernel.

use std::collections::BTreeMap;

use crate::blob::Blob;
use crate::budget::Stop;
use crate::formats::codec::{gzip, stream};
use crate::formats::{Candidate, Decoded, Format, Magic, Open};
use crate::tree::{Cause, Family};

const START: &[u8] = b"IKCFG_ST";
const END: &[u8] = b"IKCFG_ED";

/// The format.
pub const FORMAT: Format = Format {
    id: "ikconfig",
    name: "configuration inside a Linux kernel",
    family: Family::Codec,
    magics: &[Magic { bytes: b"IKCFG_ST\x1f\x8b\x08", at: 0 }],
    reads: "the gzip member between its two marks",
    limitations: &[],
    references: &["Linux, kernel/configs.c and scripts/extract-ikconfig"],
    recognise,
};

fn recognise(blob: &Blob<'_>) -> Option<Candidate> {
    (gzip::FORMAT.recognise)(&blob.from(START.len()))?;
    let open = Open::Stream { decode, proven: false };
    Some(Candidate { size: None, details: BTreeMap::new(), flaw: None, open })
}

fn decode(input: &[u8], limit: u64, stop: &Stop) -> Decoded {
    let Some(member) = input.get(START.len()..) else { return stream::nothing(Cause::CutShort) };
    let mut decoded = gzip::decode(member, limit, stop);
    decoded.consumed += START.len() as u64;
    let end = usize::try_from(decoded.consumed).unwrap_or(usize::MAX);
    if input.get(end..).is_some_and(|rest| rest.starts_with(END)) {
        decoded.consumed += END.len() as u64;
    }
    decoded
}
