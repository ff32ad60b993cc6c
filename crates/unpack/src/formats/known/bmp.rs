// SPDX-License-Identifier: Apache-2.0 OR MIT
//! Windows bitmaps.

use std::collections::BTreeMap;

use crate::blob::Blob;
use crate::bytes::{Endian, Fields};
use crate::formats::{Candidate, Format, known};
use crate::tree::Family;

/// The format.
pub const FORMAT: Format = Format {
    id: "bmp",
    name: "Windows bitmap",
    family: Family::Archive,
    magics: &[],
    reads: "size of the picture and of the file",
    limitations: &["taken for a container only where the artefact is one as a whole"],
    references: &["Microsoft, Win32 API, BITMAPFILEHEADER and BITMAPINFOHEADER"],
    recognise,
};

fn recognise(blob: &Blob<'_>) -> Option<Candidate> {
    let fields = Fields::new(blob, Endian::Little);
    let (stated, pixels, header) = (fields.u32(2)?, fields.u32(10)?, fields.u32(14)?);
    let sound = fields.bytes(0, 2)? == b"BM"
        && fields.u32(6)? == 0
        && matches!(header, 12 | 40 | 52 | 56 | 64 | 108 | 124)
        && pixels >= 14 + header
        && (pixels as usize) < blob.len();
    if !sound || header == 12 {
        return None;
    }
    let (width, height) = (fields.u32(18)?, fields.u32(22)?.cast_signed().unsigned_abs());
    let (planes, bits) = (fields.u16(26)?, fields.u16(28)?);
    if planes != 1 || !matches!(bits, 1 | 4 | 8 | 16 | 24 | 32) || width == 0 || height == 0 {
        return None;
    }
    let row = (u64::from(width) * u64::from(bits)).div_ceil(32) * 4;
    let plain = u64::from(pixels).saturating_add(row.saturating_mul(u64::from(height)));
    // The size is often 0 or counts the padding; uncompressed pixels tell it.
    let size = match fields.u32(30)? {
        0 | 3 => plain,
        _ => u64::from(stated),
    };
    let details = BTreeMap::from([
        ("width", width.to_string()),
        ("height", height.to_string()),
        ("bits", bits.to_string()),
    ]);
    // Writers add up to two bytes of padding, which the stated size counts.
    let size =
        if (size..=size + 3).contains(&u64::from(stated)) { u64::from(stated) } else { size };
    Some(Candidate::tree(blob, usize::try_from(size).ok()?, details, known::closed))
}
