// SPDX-License-Identifier: Apache-2.0 OR MIT
//! MikroTik's package, little-endian: a length, then items with a kind and a length each.

use std::collections::BTreeMap;
use std::ops::Range;

use crate::blob::Blob;
use crate::budget::{Share, Stop};
use crate::bytes::{Endian, Fields, text_field};
use crate::formats::parts::Parts;
use crate::formats::{Candidate, Damage, Format, Magic, Open, Opened, Within};
use crate::tree::{Cause, Family};

/// Size of the header.
const HEADER: usize = 8;

/// Size of an item's header.
const ITEM: usize = 6;

/// The most items that are believed.
const MAX_ITEMS: usize = 4096;

/// Kind of the item that signs.
const SIGNATURE: u16 = 9;

/// The format.
pub const FORMAT: Format = Format {
    id: "mikrotik-npk",
    name: "MikroTik package (NPK)",
    family: Family::Archive,
    magics: &[Magic { bytes: &[0x1e, 0xf1, 0xd0, 0xba], at: 0 }],
    reads: "name and version of the package, architecture, items; squashfs items are read",
    limitations: &[
        "the signature is seen, not verified",
        "items packed with zlib are not unpacked",
    ],
    references: &[
        "npkpy, npkpy/npk (container ids)",
        "OpenWrt, firmware-utils, src/npk_pack_kernel.c (npk_header_t, container_header_t)",
    ],
    recognise,
};

struct Item {
    kind: u16,
    span: Range<usize>,
}

/// The items up to the end of the package, or to where it is cut.
fn items(blob: &Blob<'_>) -> Option<Vec<Item>> {
    let fields = Fields::new(blob, Endian::Little);
    let end = HEADER.checked_add(fields.u32(4)? as usize)?;
    let mut items = Vec::new();
    let mut at = HEADER;
    while at < end && items.len() < MAX_ITEMS {
        let Some(length) = fields.u32(at + 2) else { break };
        let start = at + ITEM;
        let span = start..start.checked_add(length as usize)?;
        if span.end > end {
            return None;
        }
        at = span.end;
        items.push(Item { kind: fields.u16(span.start - ITEM)?, span });
    }
    (!items.is_empty()).then_some(items)
}

fn name(kind: u16) -> &'static str {
    match kind {
        1 => "part-info",
        2 => "description",
        3 => "dependencies",
        4 => "files-zlib",
        7 => "install-script",
        8 => "uninstall-script",
        9 => "signature",
        16 => "architecture",
        18 => "main-info",
        21 => "squashfs",
        22 => "padding",
        23 => "digest",
        24 => "channel",
        _ => "item",
    }
}

fn recognise(blob: &Blob<'_>) -> Option<Candidate> {
    let items = items(blob)?;
    let known = items.iter().filter(|item| name(item.kind) != "item").count();
    if known * 2 < items.len() {
        return None;
    }
    let end = HEADER + Fields::new(blob, Endian::Little).u32(4)? as usize;
    let kinds: Vec<_> = items.iter().take(16).map(|item| name(item.kind)).collect();
    let signed = items.iter().any(|item| item.kind == SIGNATURE);
    let mut details = BTreeMap::from([
        ("items", kinds.join(" ")),
        ("signature", if signed { "present" } else { "absent" }.to_owned()),
    ]);
    let info = items.iter().find(|item| matches!(item.kind, 1 | 18));
    if let Some(bytes) = info.and_then(|item| blob.get(item.span.clone()))
        && let Some(name) = bytes.get(..16).and_then(text_field)
        && let Some(version) = bytes.get(16..20)
    {
        details.insert("package", name);
        // Revision, kind of release, minor, major.
        details.insert("version", format!("{}.{}.{}", version[3], version[2], version[0]));
    }
    let architecture = items.iter().find(|item| item.kind == 16);
    if let Some(text) = architecture.and_then(|item| text_field(blob.get(item.span.clone())?)) {
        details.insert("architecture", text);
    }
    let flaw = (end > blob.len()).then_some(Cause::CutShort);
    let size = Some(end.min(blob.len()) as u64);
    Some(Candidate { size, details, flaw, open: Open::Tree(open) })
}

fn open<'a>(blob: &Blob<'a>, share: &Share, _: &Stop) -> Result<Opened<'a>, Damage> {
    let mut parts = Parts::default();
    for (index, item) in items(blob).unwrap_or_default().into_iter().enumerate() {
        let path = format!("{index:02}-{}", name(item.kind));
        let (within, packed) = match item.kind {
            4 => (Within::Nowhere, Some(Cause::CodecUnsupported)),
            21 => (Within::Anywhere, None),
            _ => (Within::Nowhere, None),
        };
        let cut = (item.span.end > blob.len()).then_some(Cause::CutShort);
        if !parts.add(share, path.as_bytes(), item.span, within, cut.or(packed)) {
            break;
        }
    }
    Ok(parts.open(blob))
}
