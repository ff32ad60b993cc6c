// SPDX-License-Identifier: Apache-2.0 OR MIT
//! Android's vendor boot image, versions 3 and 4.

use std::collections::BTreeMap;

use crate::blob::Blob;
use crate::budget::{Share, Stop};
use crate::bytes::{Endian, Fields};
use crate::formats::android::boot::{Pages, Part, candidate, open_parts, text};
use crate::formats::{Candidate, Damage, Format, Magic, Opened};
use crate::tree::{Cause, Family};

/// The most RAM disks that are believed.
const MAX_RAMDISKS: usize = 64;

/// The format.
pub const FORMAT: Format = Format {
    id: "android-vendor-boot",
    name: "Android vendor boot image",
    family: Family::Archive,
    magics: &[Magic { bytes: b"VNDRBOOT", at: 0 }],
    reads: "versions 3 and 4: RAM disks, device tree, boot configuration as files; command line",
    limitations: &[],
    references: &[
        "AOSP, system/tools/mkbootimg/include/bootimg/bootimg.h (vendor_boot_img_hdr_v4)",
    ],
    recognise,
};

fn read(bytes: &[u8]) -> Option<(Pages, BTreeMap<&'static str, String>)> {
    let fields = Fields::new(bytes, Endian::Little);
    let version = fields.u32(8)?;
    let page = u64::from(fields.u32(12)?);
    let header = match version {
        3 => 2112,
        4 => 2128,
        _ => return None,
    };
    let sound = page.is_power_of_two() && (2048..=0x2_0000).contains(&page);
    if !sound || fields.u32(2096)? != header {
        return None;
    }
    let mut pages = Pages::behind(header.into(), page);
    let size = fields.u32(24)?;
    let start = pages.add("vendor-ramdisk", size);
    pages.add("dtb", fields.u32(2100)?);
    if version == 4 {
        let table = pages.add("vendor-ramdisk-table", fields.u32(2112)?);
        pages.add("bootconfig", fields.u32(2124)?);
        let (count, entry) = (fields.u32(2116)? as usize, fields.u32(2120)? as usize);
        let at = usize::try_from(table).ok()?;
        let parts = ramdisks(bytes, at, count, entry, start, size);
        // The table says how the one part is made up; where it does not make sense, it stays one.
        if !parts.is_empty() {
            pages.parts.retain(|part| part.path != b"vendor-ramdisk");
            pages.parts.splice(0..0, parts);
        }
    }
    let mut details = BTreeMap::from([("version", version.to_string())]);
    details.extend(text(&fields, 28, 2048).map(|line| ("command-line", line)));
    details.extend(text(&fields, 2080, 16).map(|name| ("name", name)));
    Some((pages, details))
}

/// The RAM disks that the table names, where they lie inside the part.
fn ramdisks(
    bytes: &[u8],
    table: usize,
    count: usize,
    entry: usize,
    start: u64,
    whole: u32,
) -> Vec<Part> {
    let fields = Fields::new(bytes, Endian::Little);
    let read = |number: usize| {
        let at = table.checked_add(number.checked_mul(entry)?)?;
        let (size, offset) = (fields.u32(at)?, fields.u32(at + 4)?);
        let inside = offset.checked_add(size)? <= whole && size > 0;
        let kind = match fields.u32(at + 8)? {
            1 => "platform",
            2 => "recovery",
            3 => "dlkm",
            _ => "other",
        };
        let name = fields.bytes(at + 12, 32)?.split(|byte| *byte == 0).next().unwrap_or_default();
        let mut path = format!("vendor-ramdisk-{number}-{kind}").into_bytes();
        if !name.is_empty() && !name.contains(&b'/') {
            path.push(b'-');
            path.extend_from_slice(name);
        }
        inside.then_some(Part { path, start: start + u64::from(offset), size: size.into() })
    };
    if count > MAX_RAMDISKS || entry < 44 {
        return Vec::new();
    }
    (0..count).map(read).collect::<Option<Vec<_>>>().unwrap_or_default()
}

fn recognise(blob: &Blob<'_>) -> Option<Candidate> {
    let (pages, details) = read(blob)?;
    (!pages.parts.is_empty()).then(|| candidate(blob, &pages, details, open))
}

fn open<'a>(blob: &Blob<'a>, share: &Share, _: &Stop) -> Result<Opened<'a>, Damage> {
    let damage = Damage { offset: 0, cause: Cause::StructureDamaged };
    let (pages, _) = read(blob).ok_or(damage)?;
    Ok(open_parts(blob, &pages.parts, share))
}
