// SPDX-License-Identifier: Apache-2.0 OR MIT
//! RIFF files: WAV, AVI, WebP.

use std::collections::BTreeMap;

use crate::blob::Blob;
use crate::bytes::{Endian, Fields};
use crate::formats::{Candidate, Format, known};
use crate::tree::Family;

/// The format.
pub const FORMAT: Format = Format {
    id: "riff",
    name: "RIFF file (WAV, AVI, WebP)",
    family: Family::Archive,
    magics: &[],
    reads: "form and size",
    limitations: &["taken for a container only where the artefact is one as a whole"],
    references: &["RFC 9649, section 2.3 (RIFF File Format)"],
    recognise,
};

fn recognise(blob: &Blob<'_>) -> Option<Candidate> {
    let fields = Fields::new(blob, Endian::Little);
    let form = fields.bytes(8, 4)?;
    let known_form = [b"WAVE", b"AVI ", b"WEBP"].contains(&form.try_into().ok()?);
    let printable = fields.bytes(12, 4)?.iter().all(|byte| (0x20..0x7f).contains(byte));
    if fields.bytes(0, 4)? != b"RIFF" || !known_form || !printable {
        return None;
    }
    let size = (fields.u32(4)? as usize).checked_add(8)?;
    // Chunks are padded to an even length; the size counts that or not.
    let size = if size % 2 == 1 && blob.get(size) == Some(&0) { size + 1 } else { size };
    let details = BTreeMap::from([("form", form.escape_ascii().to_string())]);
    Some(Candidate::tree(blob, size, details, known::closed))
}
