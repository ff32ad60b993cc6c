// SPDX-License-Identifier: Apache-2.0 OR MIT
//! Kernels as boot loaders start them: zImage (32-bit ARM), bzImage (x86), Image (64-bit ARM,
//! RISC-V).

use std::collections::BTreeMap;
use std::ops::Range;

use crate::blob::Blob;
use crate::budget::{Share, Stop};
use crate::bytes::{Endian, Fields};
use crate::formats::boot::fdt::shown;
use crate::formats::parts::Parts;
use crate::formats::{Candidate, Damage, Format, Magic, Open, Opened, Within};
use crate::tree::{Cause, Family};

/// The largest kernel that is believed.
const MAX_SIZE: usize = 256 << 20;

/// The format.
pub const FORMAT: Format = Format {
    id: "linux-kernel",
    name: "Linux kernel image",
    family: Family::Archive,
    magics: &[
        Magic { bytes: &[0x18, 0x28, 0x6f, 0x01], at: 0x24 },
        Magic { bytes: &[0x01, 0x6f, 0x28, 0x18], at: 0x24 },
        Magic { bytes: b"HdrS", at: 0x202 },
        Magic { bytes: b"ARM\x64", at: 0x38 },
        Magic { bytes: b"RSC\x05", at: 0x38 },
    ],
    reads: "sizes and flags; what lies behind the header (compressed kernel, configuration, \
            initial RAM disk) is found by a scan",
    limitations: &["kernels of other machines have no header: their banner is recognised"],
    references: &["Linux, arch/arm/boot/compressed/head.S; Documentation/arch/arm64/booting.rst; \
         Documentation/arch/riscv/boot-image-header.rst; Documentation/arch/x86/boot.rst"],
    recognise,
};

struct Kernel {
    kind: &'static str,
    code: Range<usize>,
    details: Vec<(&'static str, String)>,
}

fn read(bytes: &[u8]) -> Option<Kernel> {
    let little = Fields::new(bytes, Endian::Little);
    match little.bytes(0x24, 4)? {
        [0x18, 0x28, 0x6f, 0x01] => return zimage(&little),
        [0x01, 0x6f, 0x28, 0x18] => return zimage(&Fields::new(bytes, Endian::Big)),
        _ => {}
    }
    match little.bytes(0x38, 4)? {
        b"ARM\x64" => return image(&little, "arm64"),
        b"RSC\x05" => return image(&little, "riscv"),
        _ => {}
    }
    bzimage(&little)
}

/// Start and end addresses stand behind the magic; each word before it is a "no operation".
fn zimage(fields: &Fields<'_>) -> Option<Kernel> {
    let (start, end) = (fields.u32(0x28)?, fields.u32(0x2c)?);
    let size = end.checked_sub(start)? as usize;
    let sound = fields.u32(0)? == fields.u32(4)? && size > 0x30;
    sound.then_some(Kernel { kind: "zImage", code: 0x30..size, details: Vec::new() })
}

fn image(fields: &Fields<'_>, kind: &'static str) -> Option<Kernel> {
    let size = usize::try_from(fields.u64(0x10)?).ok()?;
    let reserved = fields.u64(0x28)? == 0 || kind == "riscv";
    let flags = fields.u64(0x18)?;
    let details = vec![("load-offset", format!("{:#x}", fields.u64(8)?))];
    (reserved && size > 0x40 && flags < 1 << 8).then_some(Kernel {
        kind,
        code: 0x40..size,
        details,
    })
}

fn bzimage(fields: &Fields<'_>) -> Option<Kernel> {
    let sound = fields.u16(0x1fe)? == 0xaa55 && fields.bytes(0x202, 4)? == b"HdrS";
    sound.then_some(())?;
    let sectors = match fields.u8(0x1f1)? {
        0 => 4,
        sectors => usize::from(sectors),
    };
    let start = (sectors + 1) * 512;
    let code = start..start.checked_add((fields.u32(0x1f4)? as usize).checked_mul(16)?)?;
    let mut details = vec![("protocol", format!("{:#x}", fields.u16(0x206)?))];
    let version = usize::from(fields.u16(0x20e)?);
    if version > 0
        && let Some(text) = fields.bytes(version + 0x200, 128)
    {
        let text = text.split(|byte| *byte == 0).next().unwrap_or_default();
        details.push(("version", shown(text)));
    }
    (!code.is_empty()).then_some(Kernel { kind: "bzImage", code, details })
}

fn recognise(blob: &Blob<'_>) -> Option<Candidate> {
    let kernel = read(blob).filter(|kernel| kernel.code.end <= MAX_SIZE)?;
    // The size of a plain image counts memory that is zero at the start: the file may be shorter.
    let counts_memory = matches!(kernel.kind, "arm64" | "riscv");
    let cut = kernel.code.end > blob.len();
    let mut details =
        BTreeMap::from([("kind", kernel.kind.to_owned()), ("size", kernel.code.end.to_string())]);
    details.extend(kernel.details);
    Some(Candidate {
        size: Some(kernel.code.end.min(blob.len()) as u64),
        details,
        flaw: (cut && !counts_memory).then_some(Cause::CutShort),
        open: Open::Tree(open),
    })
}

fn open<'a>(blob: &Blob<'a>, share: &Share, _: &Stop) -> Result<Opened<'a>, Damage> {
    let kernel = read(blob).ok_or(Damage { offset: 0, cause: Cause::StructureDamaged })?;
    let mut parts = Parts::default();
    let end = kernel.code.end.min(blob.len());
    parts.add(share, b"/kernel", kernel.code.start.min(end)..end, Within::Anywhere, None);
    Ok(parts.open(blob))
}
