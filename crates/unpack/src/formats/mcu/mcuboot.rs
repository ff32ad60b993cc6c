// SPDX-License-Identifier: Apache-2.0 OR MIT
//! Images of MCUboot: a header, the application, and "type, length, value" fields with its hash
//! and signature.

use std::collections::BTreeMap;
use std::ops::Range;

use ring::digest;

use crate::blob::Blob;
use crate::budget::{Share, Stop};
use crate::bytes::{Endian, Fields};
use crate::formats::parts::Parts;
use crate::formats::wrapper::sum;
use crate::formats::{Candidate, Damage, Format, Magic, Open, Opened, Within};
use crate::tree::{Cause, Family};

const HEADER: usize = 32;
const INFO: u16 = 0x6907;
const PROTECTED: u16 = 0x6908;

/// Flags of an image whose content is encrypted (AES-128 or AES-256).
const ENCRYPTED: u32 = 0x04 | 0x08;

/// The most fields that are read.
const MAX_FIELDS: usize = 64;

/// The format.
pub const FORMAT: Format = Format {
    id: "mcuboot",
    name: "MCUboot image",
    family: Family::Archive,
    magics: &[Magic { bytes: &[0x3d, 0xb8, 0xf3, 0x96], at: 0 }],
    reads: "version, flags, protected and plain fields; the hash is checked; kind of signature, or \
            that there is none",
    limitations: &[
        "the key is in the boot loader, at no fixed place: signatures are told, not verified",
        "the content of encrypted images is told, not decrypted",
        "the first form of MCUboot's header (before 1.0, magic 0x96f3b83c) is not read",
    ],
    references: &[
        "MCUboot, docs/design.md, section 'Image format'; boot/bootutil/include/bootutil/image.h",
    ],
    recognise,
};

struct Image<'b> {
    content: Range<usize>,
    flags: u32,
    version: String,
    protected: FieldList<'b>,
    fields: FieldList<'b>,
    /// Behind the protected fields: what the hash is over.
    hashed: usize,
    end: usize,
    cut: bool,
}

impl<'b> Image<'b> {
    fn read(bytes: &'b [u8]) -> Option<Self> {
        let fields = Fields::new(bytes.get(..HEADER)?, Endian::Little);
        let start = usize::from(fields.u16(8)?);
        let protected_size = usize::from(fields.u16(10)?);
        let content = start..start.checked_add(fields.u32(12)? as usize)?;
        let sound = start >= HEADER && !content.is_empty() && fields.u32(28)? == 0;
        sound.then_some(())?;
        let version = format!(
            "{}.{}.{}+{}",
            fields.u8(20)?,
            fields.u8(21)?,
            fields.u16(22)?,
            fields.u32(24)?
        );
        let hashed = content.end.checked_add(protected_size)?;
        let mut image = Self {
            flags: fields.u32(16)?,
            version,
            protected: Vec::new(),
            fields: Vec::new(),
            hashed,
            end: bytes.len(),
            cut: true,
            content,
        };
        if protected_size > 0 {
            match area(bytes, image.content.end, PROTECTED) {
                Some((fields, end)) if end == hashed => image.protected = fields,
                Some(_) => return None,
                None if hashed + 4 > bytes.len() => return Some(image),
                None => return None,
            }
        }
        match area(bytes, hashed, INFO) {
            Some((fields, end)) => {
                (image.fields, image.end, image.cut) = (fields, end, false);
                Some(image)
            }
            None if hashed.checked_add(4)? > bytes.len() => Some(image),
            None => None,
        }
    }

    fn field(&self, kinds: &[u16]) -> Option<(u16, &'b [u8])> {
        self.fields.iter().find(|(kind, _)| kinds.contains(kind)).copied()
    }

    fn hash_holds(&self, bytes: &[u8]) -> Option<bool> {
        let (kind, stated) = self.field(&[0x10, 0x11, 0x12])?;
        let algorithm = match kind {
            0x10 => &digest::SHA256,
            0x11 => &digest::SHA384,
            _ => &digest::SHA512,
        };
        crate::work::spend(self.hashed);
        Some(digest::digest(algorithm, bytes.get(..self.hashed)?).as_ref() == stated)
    }
}

/// Kinds and values.
type FieldList<'b> = Vec<(u16, &'b [u8])>;

/// Fields of one area, and where it ends.
fn area(bytes: &[u8], at: usize, magic: u16) -> Option<(FieldList<'_>, usize)> {
    let all = Fields::new(bytes.get(at..)?, Endian::Little);
    let size = usize::from(all.u16(2)?);
    let area = all.bytes(0, size).filter(|_| all.u16(0) == Some(magic))?;
    let fields = Fields::new(area, Endian::Little);
    let (mut found, mut next) = (Vec::new(), 4);
    while next < size && found.len() < MAX_FIELDS {
        let (kind, length) = (fields.u16(next)?, usize::from(fields.u16(next + 2)?));
        found.push((kind, fields.bytes(next + 4, length)?));
        next += 4 + length;
    }
    Some((found, at + size))
}

fn signature(kind: u16) -> Option<&'static str> {
    Some(match kind {
        0x20 => "rsa2048-pss",
        0x21 => "ecdsa-p224",
        0x22 => "ecdsa",
        0x23 => "rsa3072-pss",
        0x24 => "ed25519",
        0x25 => "external",
        _ => return None,
    })
}

fn recognise(blob: &Blob<'_>) -> Option<Candidate> {
    let image = Image::read(blob)?;
    let signatures: Vec<_> = image.fields.iter().filter_map(|(kind, _)| signature(*kind)).collect();
    let hash = if image.cut { None } else { image.hash_holds(blob) };
    let kinds = |fields: &[(u16, &[u8])]| {
        fields.iter().map(|(kind, _)| format!("{kind:#04x}")).collect::<Vec<_>>().join(" ")
    };
    let mut details = BTreeMap::from([
        ("version", image.version.clone()),
        ("flags", format!("{:#x}", image.flags)),
        ("size", image.content.len().to_string()),
        ("hash", hash.map_or_else(|| "absent".to_owned(), sum::word)),
        ("encrypted", if image.flags & ENCRYPTED == 0 { "no" } else { "yes" }.to_owned()),
        ("fields", kinds(&image.fields)),
        ("protected-fields", kinds(&image.protected)),
    ]);
    if !image.cut {
        let none = signatures.is_empty();
        let word = |some: String| if none { "none".to_owned() } else { some };
        details.insert("signed", word(signatures.join(" ")));
        details.insert("signature-verified", word("no key here".to_owned()));
    }
    // Protected fields of the security counter and of dependencies.
    if let Some((_, [a, b, c, d])) = image.protected.iter().find(|(kind, _)| *kind == 0x50) {
        let counter = u32::from_le_bytes([*a, *b, *c, *d]);
        details.insert("security-counter", counter.to_string());
    }
    let flaw = match (image.cut, hash) {
        (true, _) => Some(Cause::CutShort),
        (false, Some(false)) => Some(Cause::ChecksumWrong),
        _ => None,
    };
    let size = Some(image.end as u64);
    Some(Candidate { size, details, flaw, open: Open::Tree(open) })
}

fn open<'a>(blob: &Blob<'a>, share: &Share, _: &Stop) -> Result<Opened<'a>, Damage> {
    let image = Image::read(blob).ok_or(Damage { offset: 0, cause: Cause::StructureDamaged })?;
    let flaw = if image.flags & ENCRYPTED != 0 {
        Some(Cause::LooksEncrypted)
    } else {
        (image.content.end > blob.len()).then_some(Cause::CutShort)
    };
    let mut parts = Parts::default();
    parts.add(share, b"/application", image.content, Within::Anywhere, flaw);
    Ok(parts.open(blob))
}
