// SPDX-License-Identifier: Apache-2.0 OR MIT
//! Zyxel's headers, big-endian: that of ZyNOS (`ROMBIN`), and that of newer images (`ras`), which
//! has no magic but a checksum of its own.

use std::collections::BTreeMap;

use crate::blob::Blob;
use crate::bytes::{Endian, Fields, text_field};
use crate::formats::wrapper::sum;
use crate::formats::{Candidate, Format, Magic, Open, Pointed, codec::lzma_alone};
use crate::tree::{Cause, Family};

/// Size of the header of ZyNOS.
const ROMBIN: usize = 48;

/// What the checksum of a newer header covers.
const RAS: usize = 2048;

/// Sizes that a newer header is padded to: a sector of the flash memory.
const SECTORS: [usize; 4] = [0x1_0000, 0x1000, 0x2_0000, 0x4_0000];

/// Size of the trailer.
const TRAILER: usize = 60;

/// The header of ZyNOS.
pub const FORMAT_ROMBIN: Format = Format {
    id: "zyxel-rombin",
    name: "Zyxel ZyNOS header (ROMBIN)",
    family: Family::Wrapper,
    magics: &[Magic { bytes: b"SIG\x04", at: 6 }, Magic { bytes: b"SIG\x03", at: 6 }],
    reads: "version, sizes; the checksum of the stored bytes is checked",
    limitations: &["the checksum of the uncompressed bytes, where they are compressed"],
    references: &["OpenWrt, tools/firmware-utils/src/zynos.h (struct zyn_rombin_hdr)"],
    recognise: rombin,
};

/// The newer header.
pub const FORMAT_RAS: Format = Format {
    id: "zyxel-ras",
    name: "Zyxel image header (ras)",
    family: Family::Wrapper,
    magics: &[],
    reads: "model, version, sizes; the checksums of header, root file system and kernel are checked",
    limitations: &["recognised only where a content begins, as it has no magic"],
    references: &["OpenWrt, tools/firmware-utils/src/mkrasimage.c"],
    recognise: ras,
};

/// The trailer of Keenetic images.
pub const FORMAT_ZNBG: Format = Format {
    id: "zyxel-znbg",
    name: "Zyxel trailer (ZNBG)",
    family: Family::Wrapper,
    magics: &[Magic { bytes: b"ZNBG", at: 0 }],
    reads: "device, version; the checksum over the whole is checked",
    limitations: &["seen only where it is the last"],
    references: &["OpenWrt, firmware-utils, src/zyimage.c (struct signature)"],
    recognise: znbg,
};

/// The sum of System V (`sum -s`), of 16 bits.
fn system_v(bytes: &[u8]) -> u32 {
    crate::work::spend(bytes.len());
    let total = bytes.iter().fold(0_u32, |sum, byte| sum.wrapping_add(u32::from(*byte)));
    let folded = (total & 0xffff) + (total >> 16);
    (folded & 0xffff) + (folded >> 16)
}

/// The sum of 16-bit words with the carry added, as the Internet protocols have it.
fn words(bytes: &[u8]) -> u16 {
    crate::work::spend(bytes.len());
    let sum = bytes.chunks(2).fold(0_u32, |sum, pair| {
        let word = u32::from(pair[0]) << 8 | pair.get(1).copied().map_or(0, u32::from);
        let sum = sum + word;
        if sum > 0xffff { (sum + 1) & 0xffff } else { sum }
    });
    u16::try_from(sum).unwrap_or(u16::MAX)
}

fn rombin(blob: &Blob<'_>) -> Option<Candidate> {
    let fields = Fields::new(blob.get(..ROMBIN)?, Endian::Big);
    let (flags, original, stored) = (fields.u8(18)?, fields.u32(10)?, fields.u32(14)?);
    let version = text_field(fields.bytes(24, 15)?)?;
    let compressed = flags & 0x80 != 0;
    let size = if compressed { stored } else { original } as usize;
    // Code runs from addresses of the processor's kernel segments.
    if size == 0 || fields.u32(0)? < 0x8000_0000 || fields.u16(4)? != 0 {
        return None;
    }
    let mut details = BTreeMap::from([
        ("version", version),
        ("load", format!("{:#010x}", fields.u32(0)?)),
        ("size", size.to_string()),
        ("compressed", if compressed { "yes" } else { "no" }.to_owned()),
    ]);
    let stated = if compressed { fields.u16(22)? } else { fields.u16(20)? };
    let summed = flags & if compressed { 0x20 } else { 0x40 } != 0;
    let data = blob.get(ROMBIN..ROMBIN.checked_add(size)?);
    let flaw = match data {
        None => Some(Cause::CutShort),
        Some(data) if summed => {
            let holds = words(data) == stated;
            details.insert("checksum", sum::word(holds));
            (!holds).then_some(Cause::ChecksumWrong)
        }
        Some(_) => None,
    };
    Some(Candidate { size: Some(ROMBIN as u64), details, flaw, open: Open::Pointing(point_rombin) })
}

fn point_rombin(blob: &Blob<'_>) -> Vec<Pointed> {
    lzma_alone::pointed(blob, ROMBIN).into_iter().collect()
}

/// A text that ends at its NUL; what follows is erased flash.
fn text(bytes: &[u8]) -> Option<String> {
    let text = bytes.split(|byte| *byte == 0).next()?;
    text_field(text).filter(|text| !text.is_empty())
}

fn ras(blob: &Blob<'_>) -> Option<Candidate> {
    let fields = Fields::new(blob, Endian::Big);
    // Cheap first: sums of 16 bits in fields of 32, texts where texts are.
    let (root_sum, header_sum) = (fields.u32(0)?, fields.u32(40)?);
    if root_sum > 0xffff || header_sum > 0xffff || header_sum == 0 {
        return None;
    }
    let (version, model) = (text(fields.bytes(8, 32)?)?, text(fields.bytes(44, 64)?)?);
    let mut covered = blob.get(..RAS)?.to_vec();
    let (start, rest) = covered.split_at_mut(40);
    rest.get_mut(..4)?.copy_from_slice(start.get(..4)?);
    if system_v(&covered) != header_sum {
        return None;
    }
    let root = fields.u32(4)? as usize;
    let (kernel_sum, kernel) = (fields.u32(108)?, fields.u32(112)?);
    let mut details = BTreeMap::from([
        ("version", version),
        ("model", model),
        ("root-size", root.to_string()),
        ("header-checksum", sum::word(true)),
    ]);
    let part = |at: usize, size: usize| blob.get(at..at.checked_add(size)?);
    let holds = |at: &usize| part(*at, root).is_some_and(|bytes| system_v(bytes) == root_sum);
    let place = SECTORS.into_iter().find(|at| holds(at));
    let mut flaw = match place {
        Some(_) => None,
        None if SECTORS.iter().all(|at| part(*at, root).is_none()) => Some(Cause::CutShort),
        None => Some(Cause::ChecksumWrong),
    };
    details.insert("root-checksum", sum::word(place.is_some()));
    if let Some(place) = place.filter(|_| kernel != u32::MAX) {
        let bytes = part(place + root, kernel as usize);
        let holds = bytes.map(|bytes| system_v(bytes) == kernel_sum);
        flaw = match holds {
            None => Some(Cause::CutShort),
            Some(false) => Some(Cause::ChecksumWrong),
            Some(true) => flaw,
        };
        details.insert("kernel-checksum", sum::word(holds == Some(true)));
    }
    Some(Candidate { size: Some(RAS as u64), details, flaw, open: Open::Header })
}

fn znbg(blob: &Blob<'_>) -> Option<Candidate> {
    let fields = Fields::new(blob, Endian::Little);
    let version = text_field(fields.bytes(8, 48)?)?;
    if blob.len() != TRAILER || version.is_empty() {
        return None;
    }
    let holds = sum::jamcrc(blob.before()) == fields.u32(56)?;
    let details = BTreeMap::from([
        ("device", format!("{:#010x}", fields.u32(4)?)),
        ("version", version),
        ("checksum", sum::word(holds)),
    ]);
    let flaw = (!holds).then_some(Cause::ChecksumWrong);
    Some(Candidate { size: Some(TRAILER as u64), details, flaw, open: Open::Header })
}
