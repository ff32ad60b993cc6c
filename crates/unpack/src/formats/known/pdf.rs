// SPDX-License-Identifier: Apache-2.0 OR MIT
//! PDF papers.

use std::collections::BTreeMap;

use memchr::memmem;

use crate::blob::Blob;
use crate::formats::{Candidate, Format, known};
use crate::tree::{Cause, Family};

/// The format.
pub const FORMAT: Format = Format {
    id: "pdf",
    name: "PDF paper",
    family: Family::Archive,
    magics: &[],
    reads: "version, and the last end mark",
    limitations: &["taken for a container only where the artefact is one as a whole"],
    references: &["ISO 32000-1, sections 7.5.2 and 7.5.5"],
    recognise,
};

fn recognise(blob: &Blob<'_>) -> Option<Candidate> {
    let version = blob.get(5..8)?;
    let sound = blob.starts_with(b"%PDF-")
        && version[0].is_ascii_digit()
        && version[1] == b'.'
        && version[2].is_ascii_digit()
        && memmem::find(blob, b" obj").is_some();
    if !sound {
        return None;
    }
    let details = BTreeMap::from([("version", version.escape_ascii().to_string())]);
    let mark = memmem::rfind(blob, b"%%EOF");
    let line = |at: usize| blob[at..].iter().take(2).take_while(|b| b"\r\n".contains(b)).count();
    let end = mark.map_or(blob.len(), |at| at + 5 + line(at + 5));
    let mut candidate = Candidate::tree(blob, end, details, known::closed);
    candidate.flaw = mark.is_none().then_some(Cause::CutShort);
    Some(candidate)
}
