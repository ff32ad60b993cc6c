// SPDX-License-Identifier: Apache-2.0 OR MIT
//! Android verified boot: the structure that says what is verified with which key, and the footer
//! that leads to it at the end of a partition.

use std::collections::BTreeMap;

use sha2::{Digest, Sha256, Sha512};

use crate::blob::Blob;
use crate::bytes::{Endian, Fields, hex};
use crate::formats::android::boot::text;
use crate::formats::wrapper::sum;
use crate::formats::{Candidate, Format, Magic, Open};
use crate::tree::{Cause, Family};

/// Size of the header.
const HEADER: usize = 256;

/// Size of the footer.
const FOOTER: usize = 64;

/// The most of each block that is believed, in bytes.
const MAX_BLOCK: u64 = 1 << 20;

/// The most descriptors that are shown.
const SHOWN: usize = 32;

/// The format.
pub const FORMAT: Format = Format {
    id: "android-vbmeta",
    name: "Android verified boot metadata",
    family: Family::Wrapper,
    magics: &[Magic { bytes: b"AVB0\0\0\0\x01", at: 0 }],
    reads: "algorithm, whether verification is off, rollback index, public key's SHA-256, what is \
            verified; the digest is checked",
    limitations: &[
        "the signature over the digest is not checked",
        "hash trees and error correction data before it are shown as bytes nobody knows",
    ],
    references: &["AOSP, external/avb/libavb/avb_vbmeta_image.h and avb_descriptor.h"],
    recognise,
};

/// The footer of a partition.
pub const FORMAT_FOOTER: Format = Format {
    id: "android-vbmeta-footer",
    name: "Android verified boot footer",
    family: Family::Wrapper,
    magics: &[Magic { bytes: b"AVBf\0\0\0\x01", at: 0 }],
    reads: "size of the image before it, and where the metadata is",
    limitations: &[],
    references: &["AOSP, external/avb/libavb/avb_footer.h"],
    recognise: footer,
};

fn footer(blob: &Blob<'_>) -> Option<Candidate> {
    let fields = Fields::new(blob, Endian::Big);
    let (image, offset, size) = (fields.u64(12)?, fields.u64(20)?, fields.u64(28)?);
    let free = fields.bytes(36, FOOTER - 36)?.iter().all(|byte| *byte == 0);
    if !free || image > offset || size == 0 || offset > blob.position() as u64 {
        return None;
    }
    let details = BTreeMap::from([
        ("image-size", image.to_string()),
        ("metadata", format!("{offset:#x}+{size:#x}")),
    ]);
    Some(Candidate { size: Some(FOOTER as u64), details, flaw: None, open: Open::Header })
}

fn recognise(blob: &Blob<'_>) -> Option<Candidate> {
    let fields = Fields::new(blob, Endian::Big);
    let (authentication, auxiliary) = (fields.u64(12)?, fields.u64(20)?);
    let sound = |size: u64| size.is_multiple_of(64) && size <= MAX_BLOCK;
    let reserved = fields.bytes(176, HEADER - 176)?.iter().all(|byte| *byte == 0);
    let algorithm = fields.u32(28)?;
    if !sound(authentication) || !sound(auxiliary) || !reserved || algorithm > 6 {
        return None;
    }
    let start = HEADER + usize::try_from(authentication).ok()?;
    let end = start + usize::try_from(auxiliary).ok()?;
    let mut details = BTreeMap::from([
        ("algorithm", name(algorithm).to_owned()),
        ("rollback-index", fields.u64(112)?.to_string()),
        ("verification", flags(fields.u32(120)?).to_owned()),
    ]);
    details.extend(text(&fields, 128, 48).map(|release| ("made-by", release)));
    let mut flaw = None;
    crate::work::spend(end.saturating_sub(start));
    match (blob.get(start..end), digest(blob, algorithm, start, end)) {
        (None, _) => flaw = Some(Cause::CutShort),
        (Some(block), holds) => {
            details.extend(holds.map(|holds| ("digest", sum::word(holds))));
            flaw = flaw.or((holds == Some(false)).then_some(Cause::ChecksumWrong));
            key(&fields, block, &mut details);
            descriptors(&fields, block, &mut details);
        }
    }
    let size = Some(end.min(blob.len()) as u64);
    Some(Candidate { size, details, flaw, open: Open::Header })
}

fn name(algorithm: u32) -> &'static str {
    match algorithm {
        0 => "none",
        1 => "SHA256 RSA2048",
        2 => "SHA256 RSA4096",
        3 => "SHA256 RSA8192",
        4 => "SHA512 RSA2048",
        5 => "SHA512 RSA4096",
        _ => "SHA512 RSA8192",
    }
}

fn flags(flags: u32) -> &'static str {
    match flags & 3 {
        0 => "on",
        1 => "hash trees are not checked",
        _ => "off",
    }
}

/// Whether the stored digest is that of header and auxiliary block; `None` where there is none.
fn digest(blob: &Blob<'_>, algorithm: u32, start: usize, end: usize) -> Option<bool> {
    let fields = Fields::new(blob, Endian::Big);
    let at = HEADER.checked_add(usize::try_from(fields.u64(32)?).ok()?)?;
    let size = usize::try_from(fields.u64(40)?).ok()?;
    let stated = fields.bytes(at, size).filter(|_| algorithm > 0)?;
    let (header, block) = (blob.get(..HEADER)?, blob.get(start..end)?);
    let made = match algorithm {
        1..=3 => Sha256::new().chain_update(header).chain_update(block).finalize().to_vec(),
        _ => Sha512::new().chain_update(header).chain_update(block).finalize().to_vec(),
    };
    Some(made == stated)
}

fn key(fields: &Fields<'_>, block: &[u8], details: &mut BTreeMap<&'static str, String>) {
    let span = || {
        let at = usize::try_from(fields.u64(64)?).ok()?;
        let size = usize::try_from(fields.u64(72)?).ok().filter(|size| *size > 0)?;
        block.get(at..at.checked_add(size)?)
    };
    if let Some(key) = span() {
        let digest = Sha256::digest(key);
        details.insert("public-key-sha256", hex(&digest));
    }
}

/// What is verified: kind and partition of each descriptor.
fn descriptors(fields: &Fields<'_>, block: &[u8], details: &mut BTreeMap<&'static str, String>) {
    let span = || {
        let at = usize::try_from(fields.u64(96)?).ok()?;
        let size = usize::try_from(fields.u64(104)?).ok()?;
        block.get(at..at.checked_add(size)?)
    };
    let mut rest = span().unwrap_or_default();
    let mut shown = Vec::new();
    while shown.len() < SHOWN {
        let one = Fields::new(rest, Endian::Big);
        let Some((tag, following)) = one.u64(0).zip(one.u64(8)) else { break };
        shown.extend(descriptor(&one, tag));
        let size = usize::try_from(following).unwrap_or(usize::MAX).saturating_add(16);
        rest = rest.get(size..).unwrap_or_default();
    }
    if !shown.is_empty() {
        details.insert("descriptors", shown.join(", "));
    }
}

fn descriptor(one: &Fields<'_>, tag: u64) -> Option<String> {
    // Where the length of the name stands, and the name itself.
    let (kind, length, at) = match tag {
        0 => {
            let key = usize::try_from(one.u64(16)?).ok()?;
            let value = usize::try_from(one.u64(24)?).ok()?;
            let key_text = one.bytes(32, key.min(128))?.escape_ascii();
            let value = one.bytes(32_usize.checked_add(key)?.checked_add(1)?, value.min(128))?;
            return Some(format!("{key_text}={}", value.escape_ascii()));
        }
        1 => ("hash tree of", 104, 180),
        2 => ("hash of", 56, 132),
        3 => return Some("kernel command line".to_owned()),
        4 => ("key for", 20, 92),
        _ => return None,
    };
    let name = one.bytes(at, (one.u32(length)? as usize).min(64))?;
    Some(format!("{kind} {}", name.escape_ascii()))
}
