// SPDX-License-Identifier: Apache-2.0 OR MIT
//! RPM packages: a lead, a header of signatures, a header of facts; the files follow as a compressed
//! cpio, which the scan finds.

use std::collections::BTreeMap;

use crate::blob::Blob;
use crate::bytes::{Endian, Fields};
use crate::formats::{Candidate, Format, Magic, Open};
use crate::tree::{Cause, Family};

/// Size of the lead.
const LEAD: usize = 96;

/// Size of a header's beginning: magic, room, counts.
const INTRO: usize = 16;

/// Size of an entry of a header's index.
const ENTRY: usize = 16;

/// The most entries that are believed.
const MAX_ENTRIES: usize = 1 << 16;

/// The longest text that is told.
const MAX_TEXT: usize = 256;

/// Tags of signatures: DSA, RSA, PGP, GPG, OpenPGP.
const SIGNATURES: [u32; 5] = [267, 268, 1002, 1005, 278];

/// The format.
pub const FORMAT: Format = Format {
    id: "rpm",
    name: "RPM package",
    family: Family::Wrapper,
    magics: &[Magic { bytes: &[0xed, 0xab, 0xee, 0xdb], at: 0 }],
    reads: "name, version, architecture, whether there is a signature; the files are found by the scan behind it",
    limitations: &["signatures are seen, not verified", "digests are not checked"],
    references: &["rpm, docs/manual/format_lead.md, format_header.md, format_v4.md"],
    recognise,
};

/// One header: its entries, where its data stands and where it ends.
struct Head {
    entries: usize,
    count: usize,
    store: usize,
    end: usize,
}

impl Head {
    fn read(fields: &Fields<'_>, at: usize) -> Option<Self> {
        if fields.bytes(at, 4)? != [0x8e, 0xad, 0xe8, 0x01] {
            return None;
        }
        let (count, size) = (fields.u32(at + 8)? as usize, fields.u32(at + 12)? as usize);
        if count == 0 || count > MAX_ENTRIES {
            return None;
        }
        let entries = at + INTRO;
        let store = entries + count * ENTRY;
        Some(Self { entries, count, store, end: store.checked_add(size)? })
    }

    /// Tags with the place of their data.
    fn tags<'f>(&'f self, fields: &'f Fields<'_>) -> impl Iterator<Item = (u32, usize)> + 'f {
        (0..self.count).map_while(move |index| {
            let at = self.entries + index * ENTRY;
            let place = self.store.checked_add(fields.u32(at + 8)? as usize)?;
            Some((fields.u32(at)?, place))
        })
    }

    fn text(&self, fields: &Fields<'_>, tag: u32) -> Option<String> {
        let (_, place) = self.tags(fields).find(|(one, _)| *one == tag)?;
        let room = self.end.checked_sub(place)?.min(MAX_TEXT);
        let text = fields.bytes(place, room)?.split(|byte| *byte == 0).next()?;
        Some(text.escape_ascii().to_string())
    }
}

fn recognise(blob: &Blob<'_>) -> Option<Candidate> {
    let fields = Fields::new(blob, Endian::Big);
    if !matches!(fields.u8(4)?, 3 | 4) {
        return None;
    }
    let signatures = Head::read(&fields, LEAD)?;
    let at = signatures.end.checked_next_multiple_of(8)?;
    let signed = signatures.tags(&fields).any(|(tag, _)| SIGNATURES.contains(&tag));
    let mut details =
        BTreeMap::from([("signature", if signed { "present" } else { "absent" }.to_owned())]);
    let Some(facts) = Head::read(&fields, at).filter(|facts| facts.end <= blob.len()) else {
        let size = Some(at.min(blob.len()) as u64);
        let flaw =
            Some(if at + INTRO > blob.len() { Cause::CutShort } else { Cause::StructureDamaged });
        return Some(Candidate { size, details, flaw, open: Open::Header });
    };
    for (key, tag) in [
        ("name", 1000),
        ("version", 1001),
        ("release", 1002),
        ("architecture", 1022),
        ("compression", 1125),
    ] {
        if let Some(text) = facts.text(&fields, tag) {
            details.insert(key, text);
        }
    }
    Some(Candidate { size: Some(facts.end as u64), details, flaw: None, open: Open::Header })
}
