// SPDX-License-Identifier: Apache-2.0 OR MIT
//! The header of images for Realtek's boot loader (`cvimg`): a mark, where to load and where to
//! burn, a length; all words of the data, with the checksum at their end, add up to zero. Edimax
//! puts the model between these and has both byte orders.

use std::collections::BTreeMap;

use crate::blob::Blob;
use crate::bytes::{Endian, Fields};
use crate::formats::wrapper::sum;
use crate::formats::{Candidate, Format, Magic, Open, Pointed, codec::lzma_alone};
use crate::tree::Family;

/// Size of the header.
const HEADER: usize = 16;

/// Size of Edimax' header.
const EDIMAX: usize = 20;

/// The longest data that is believed.
const MAX: u32 = 64 << 20;

/// The header of `cvimg`.
pub const FORMAT: Format = Format {
    id: "realtek-cvimg",
    name: "Realtek boot loader header (cvimg)",
    family: Family::Wrapper,
    magics: &[
        mark(b"cs6c"),
        mark(b"cr6c"),
        mark(b"cs6b"),
        mark(b"cr6b"),
        mark(b"csys"),
        mark(b"csro"),
        mark(b"w6cg"),
        mark(b"w6bg"),
        mark(b"r6cr"),
    ],
    reads: "kind, addresses, length; the checksum is checked",
    limitations: &["headers whose checksum does not hold are not taken for one: the mark is short"],
    references: &["Realtek, SDK of RTL819x, users/cvimg.c and bootcode rtk.h (IMG_HEADER_T)"],
    recognise,
};

/// Edimax' header.
pub const FORMAT_EDIMAX: Format = Format {
    id: "edimax",
    name: "Edimax image header",
    family: Family::Wrapper,
    magics: &[mark(b"CSYS"), mark(b"RLDR")],
    reads: "model, addresses, length; the checksum is checked",
    limitations: &["headers whose checksum does not hold are not taken for one: the mark is short"],
    references: &["OpenWrt, firmware-utils, src/mkedimaximg.c and src/mkcsysimg.c"],
    recognise: edimax,
};

const fn mark(bytes: &'static [u8; 4]) -> Magic {
    Magic { bytes, at: 0 }
}

/// The sum of all 16-bit words; a last odd byte counts as the high one in big-endian order.
fn words(bytes: &[u8], endian: Endian) -> u16 {
    crate::work::spend(bytes.len());
    bytes.chunks(2).fold(0_u16, |sum, pair| {
        let pair = [pair[0], pair.get(1).copied().unwrap_or(0)];
        sum.wrapping_add(match endian {
            Endian::Big => u16::from_be_bytes(pair),
            Endian::Little => u16::from_le_bytes(pair),
        })
    })
}

fn recognise(blob: &Blob<'_>) -> Option<Candidate> {
    let fields = Fields::new(blob, Endian::Big);
    let length = fields.u32(12).filter(|length| (4..MAX).contains(length))? as usize;
    let data = blob.get(HEADER..HEADER + length)?;
    // Pages have a sum of bytes.
    let bytes = data.iter().fold(0_u8, |sum, byte| sum.wrapping_add(*byte)) == 0;
    if words(data, Endian::Big) != 0 && !(blob.starts_with(b"w6") && bytes) {
        return None;
    }
    let details = BTreeMap::from([
        ("mark", fields.bytes(0, 4)?.escape_ascii().to_string()),
        ("load", format!("{:#010x}", fields.u32(4)?)),
        ("burn", format!("{:#010x}", fields.u32(8)?)),
        ("length", length.to_string()),
        ("checksum", sum::word(true)),
    ]);
    Some(Candidate { size: Some(HEADER as u64), details, flaw: None, open: Open::Pointing(point) })
}

fn point(blob: &Blob<'_>) -> Vec<Pointed> {
    let length = Fields::new(blob, Endian::Big).u32(12).unwrap_or(0) as usize;
    let sum = trailer(blob, HEADER + length);
    lzma_alone::pointed(blob, HEADER).into_iter().chain(sum).collect()
}

/// The two bytes of checksum at the end of the data; found only where a header points at them.
pub const FORMAT_CHECKSUM: Format = Format {
    id: "realtek-checksum",
    name: "Realtek or Edimax checksum",
    family: Family::Wrapper,
    magics: &[],
    reads: "that it holds",
    limitations: &[],
    references: &["OpenWrt, firmware-utils, src/mkedimaximg.c (fwcsum)"],
    recognise: |_| None,
};

fn trailer(blob: &Blob<'_>, end: usize) -> Option<Pointed> {
    let at = end.checked_sub(2)?;
    let candidate = Candidate {
        size: Some(2),
        details: BTreeMap::from([("checksum", sum::word(true))]),
        flaw: None,
        open: Open::Header,
    };
    (end <= blob.len()).then_some(Pointed { at, format: &FORMAT_CHECKSUM, candidate })
}

/// The order, the size of the header and the length of the data of an Edimax header.
fn layout(blob: &Blob<'_>) -> Option<(Endian, usize, usize)> {
    [Endian::Little, Endian::Big].into_iter().find_map(|endian| {
        let fields = Fields::new(blob, endian);
        [EDIMAX, 12].into_iter().find_map(|header| {
            let length = fields.u32(header - 4).filter(|length| (4..MAX).contains(length))?;
            let length = length as usize;
            // Of the older form the checksum stands behind the data.
            let covered = if header == EDIMAX { length } else { length + 2 };
            let data = blob.get(header..header + covered)?;
            (words(data, endian) == 0).then_some((endian, header, covered))
        })
    })
}

fn edimax(blob: &Blob<'_>) -> Option<Candidate> {
    let (endian, header, length) = layout(blob)?;
    let fields = Fields::new(blob, endian);
    let mut details = BTreeMap::from([
        ("mark", fields.bytes(0, 4)?.escape_ascii().to_string()),
        ("load", format!("{:#010x}", fields.u32(4)?)),
        ("length", length.to_string()),
        ("checksum", sum::word(true)),
    ]);
    if header == EDIMAX {
        details.insert("model", fields.bytes(12, 4)?.escape_ascii().to_string());
    }
    let open = Open::Pointing(point_edimax);
    Some(Candidate { size: Some(header as u64), details, flaw: None, open })
}

fn point_edimax(blob: &Blob<'_>) -> Vec<Pointed> {
    let Some((_, header, length)) = layout(blob) else { return Vec::new() };
    let sum = trailer(blob, header + length);
    lzma_alone::pointed(blob, header).into_iter().chain(sum).collect()
}
