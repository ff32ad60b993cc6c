// SPDX-License-Identifier: Apache-2.0 OR MIT
//! ELF files: programs, and firmware of microcontrollers as the linker wrote it.

use std::collections::BTreeMap;

use crate::blob::Blob;
use crate::budget::{Share, Stop};
use crate::bytes::{Endian, Fields};
use crate::formats::{Candidate, Damage, Format, Opened, Within, known};
use crate::tree::Family;

/// Size of the longest header.
const HEADER: usize = 64;

/// The most headers of segments or sections.
const MAX_HEADERS: usize = 1 << 16;

/// A section that takes no room in the file.
const NOBITS: u32 = 8;

/// The format.
pub const FORMAT: Format = Format {
    id: "elf",
    name: "ELF file",
    family: Family::Archive,
    magics: &[],
    reads: "kind, machine, byte order; the whole file is one entry, and is looked through for containers",
    limitations: &["taken for a container only where the artefact is one as a whole"],
    references: &["System V ABI, edition 4.1, chapter 4, 'Object Files'"],
    recognise,
};

/// Where fields stand in the two classes.
struct Layout {
    wide: bool,
    header: usize,
    segment: usize,
    section: usize,
}

fn recognise(blob: &Blob<'_>) -> Option<Candidate> {
    if blob.get(..4)? != b"\x7fELF" || blob.get(6) != Some(&1) {
        return None;
    }
    let layout = match blob.get(4)? {
        1 => Layout { wide: false, header: 52, segment: 32, section: 40 },
        2 => Layout { wide: true, header: HEADER, segment: 56, section: 64 },
        _ => return None,
    };
    let endian = match blob.get(5)? {
        1 => Endian::Little,
        2 => Endian::Big,
        _ => return None,
    };
    let fields = Fields::new(blob, endian);
    let (kind, machine) = (fields.u16(16)?, fields.u16(18)?);
    if kind == 0 || fields.u32(20)? != 1 {
        return None;
    }
    let size = extent(&fields, &layout)?;
    let details = BTreeMap::from([
        ("kind", name(kind, &["", "object", "program", "shared", "core"])),
        ("machine", machine_name(machine)),
        ("class", if layout.wide { "64 bits" } else { "32 bits" }.to_owned()),
        ("order", if endian == Endian::Big { "big-endian" } else { "little-endian" }.to_owned()),
    ]);
    Some(Candidate::tree(blob, size, details, open))
}

/// Where the last of header, segments and sections ends.
fn extent(fields: &Fields<'_>, layout: &Layout) -> Option<usize> {
    let number = |at: usize| match layout.wide {
        true => fields.u64(at).and_then(|number| usize::try_from(number).ok()),
        false => fields.u32(at).map(|number| number as usize),
    };
    let (segments, sections) = if layout.wide { (32, 40) } else { (28, 32) };
    let counts = layout.header - 8;
    let (segments, sections) = (number(segments)?, number(sections)?);
    let (segment_count, section_count) = (fields.u16(counts)?, fields.u16(counts + 4)?);
    let mut end = layout.header;
    let mut room = MAX_HEADERS;
    let mut table =
        |start: usize, size: usize, count: u16, span: &dyn Fn(usize) -> Option<usize>| {
            for index in 0..usize::from(count) {
                room = room.saturating_sub(1);
                let at = start.checked_add(index * size).filter(|_| room > 0)?;
                // A header that is not there: the file is cut, its end is beyond.
                end = end.max(at.checked_add(size)?).max(span(at).unwrap_or(0));
            }
            Some(())
        };
    let in_segment = if layout.wide { (8, 32) } else { (4, 16) };
    table(segments, layout.segment, segment_count, &|at| {
        number(at + in_segment.0)?.checked_add(number(at + in_segment.1)?)
    })?;
    let in_section = if layout.wide { (24, 32) } else { (16, 20) };
    table(sections, layout.section, section_count, &|at| {
        let empty = fields.u32(at + 4)? == NOBITS;
        let size = if empty { 0 } else { number(at + in_section.1)? };
        number(at + in_section.0)?.checked_add(size)
    })?;
    Some(end)
}

fn name(number: u16, names: &[&str]) -> String {
    match names.get(usize::from(number)) {
        Some(name) => (*name).to_owned(),
        None => number.to_string(),
    }
}

fn machine_name(machine: u16) -> String {
    match machine {
        3 => "x86".into(),
        8 | 10 => "mips".into(),
        20 => "powerpc".into(),
        40 => "arm".into(),
        42 => "superh".into(),
        62 => "x86-64".into(),
        83 => "avr".into(),
        93 => "arc".into(),
        94 => "xtensa".into(),
        183 => "aarch64".into(),
        243 => "risc-v".into(),
        other => other.to_string(),
    }
}

fn open<'a>(blob: &Blob<'a>, share: &Share, _: &Stop) -> Result<Opened<'a>, Damage> {
    Ok(known::one(blob, share, Within::Behind))
}
