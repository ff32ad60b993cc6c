// SPDX-License-Identifier: Apache-2.0 OR MIT
//! D-Link's encrypted images, in the forms that are public: named as such, with what their headers
//! say in clear. They are not decrypted here, although the keys of some were published.

use std::collections::BTreeMap;

use crate::blob::Blob;
use crate::budget::{Share, Stop};
use crate::bytes::{Endian, Fields};
use crate::formats::parts::Parts;
use crate::formats::{Candidate, Damage, Format, Magic, Opened, Within};
use crate::tree::{Cause, Family};

/// Size of the SHRS header: sizes, IV, three SHA-512, room, two signatures.
const SHRS: usize = 0x6dc;

/// Size of the header of `encrpted_img`.
const ENCRPTED: usize = 16;

/// Size of the header of Alpha's encrypted images; it is encrypted itself.
const ALPHA: usize = 0x80;

/// AES-CBC with a key of 128 bits, a signed header in clear.
pub const SHRS_FORMAT: Format = Format {
    id: "d-link-shrs",
    name: "D-Link encrypted image (SHRS)",
    family: Family::Archive,
    magics: &[Magic { bytes: b"SHRS", at: 0 }],
    reads: "sizes, whether there are signatures; the digest of the encrypted bytes is not needed to tell what it is",
    limitations: &["the content is encrypted (AES-128-CBC)", "the signatures are not verified"],
    references: &[
        "unblob, python/unblob/handlers/archive/dlink/shrs.py (struct dlink_shrs_header)",
    ],
    recognise: shrs,
};

/// AES-CBC with a key of 256 bits.
pub const ENCRPTED_FORMAT: Format = Format {
    id: "d-link-encrpted",
    name: "D-Link encrypted image (encrpted_img)",
    family: Family::Archive,
    magics: &[Magic { bytes: b"encrpted_img", at: 0 }],
    reads: "size",
    limitations: &["the content is encrypted (AES-256-CBC)"],
    references: &["unblob, python/unblob/handlers/archive/dlink/encrpted_img.py"],
    recognise: encrpted,
};

/// Alpha Networks' images: the whole file is encrypted; its first block tells the product.
pub const ALPHA_FORMAT: Format = Format {
    id: "d-link-alpha-encrypted",
    name: "D-Link encrypted image (Alpha Networks)",
    family: Family::Archive,
    magics: &[],
    reads: "the product, by the first block",
    limitations: &[
        "header and content are encrypted (AES-256-CBC)",
        "recognised only where a content begins",
    ],
    references: &["unblob, python/unblob/handlers/archive/dlink/alpha_encimg.py (PATTERNS)"],
    recognise: alpha,
};

/// The first blocks, with the products that they tell.
const ALPHA_BLOCKS: [(&[u8; 16], &str); 14] = [
    (b"\x35\x66\x6f\x68\xef\x1a\xfe\x1f\x34\xef\x4f\x11\x21\x05\x4e\xbe", "DAP-1665 B"),
    (b"\x68\x01\xcc\xfb\xad\x6b\xa0\xba\x33\x04\xb0\x9c\xbb\x48\xb0\x27", "DAP-1720 A"),
    (b"\xdf\x8c\x39\x0d\x22\xb4\xdc\x29\xfb\x4e\xbf\xdb\xe8\xe1\x8b\xfb", "DIR-822 C1"),
    (b"\xf5\x2a\xa0\xb4\x92\x53\xbf\xef\xf8\x21\xa6\x2e\x28\xa7\x39\x8b", "DIR-842 C1, C2"),
    (b"\x21\xdd\xda\x00\x99\xd8\x87\xa9\xd5\x2d\x7e\xff\x3b\x58\x70\xa6", "DIR-842 C3"),
    (b"\xe3\x13\x00\x5b\x76\xdf\x0b\xe8\x83\x24\x5a\x42\xff\x91\x2d\x3d", "DIR-850L A1"),
    (b"\x0a\x14\xe4\x24\xff\x0f\xb4\xd7\x53\x66\xa0\xb0\x72\xfe\xab\xdf", "DIR-850L B1"),
    (b"\x4c\x1b\x95\xaf\x93\x72\x5f\x81\x03\x03\x96\x4d\xdd\x76\x01\x74", "DIR-859 A"),
    (b"\x98\x9c\x3c\x2c\x6b\x19\x1b\x25\x6e\x03\xee\x0f\x72\x5c\x6c\xa0", "DIR-865L A"),
    (b"\x3d\xe6\x02\x63\x3f\xc1\x85\xe7\xd2\xbf\x64\xaf\x29\x57\x3a\xbd", "DIR-868L A"),
    (b"\x8e\x69\x57\xe7\x76\x09\xd7\x94\x47\x75\x78\xa2\x4a\x1f\xc9\xb2", "DIR-880L A"),
    (b"\x92\x61\x58\x58\x14\xdb\xbb\x3b\xe5\xa5\xf3\xe7\x10\x9c\xa2\x0b", "DIR-885L A"),
    (b"\xcb\xc3\xa7\x4c\x50\x0f\x42\x43\xa5\xd9\x7c\xa5\x25\x6b\xcd\xba", "DIR-890L A"),
    (b"\x91\x5a\xc9\xa2\x11\xff\xaa\x6d\xb0\x12\xe8\x8d\x2c\x3c\x23\xcb", "DIR-895L A"),
];

fn shrs(blob: &Blob<'_>) -> Option<Candidate> {
    let fields = Fields::new(blob, Endian::Big);
    let (size, without_padding) = (fields.u32(4)? as usize, fields.u32(8)? as usize);
    let room = fields.bytes(0xdc, 512)?.iter().all(|byte| *byte == 0);
    let sound = room && size >= without_padding && size.is_multiple_of(16) && without_padding > 0;
    if !sound || size - without_padding > 4096 {
        return None;
    }
    let signed = fields.bytes(0x2dc, 1024)?.iter().any(|byte| *byte != 0);
    let details = BTreeMap::from([
        ("encryption", "aes-128-cbc".to_owned()),
        ("signature", if signed { "present" } else { "absent" }.to_owned()),
        ("size", without_padding.to_string()),
    ]);
    Some(Candidate::tree(blob, SHRS.checked_add(size)?, details, open_shrs))
}

fn encrpted(blob: &Blob<'_>) -> Option<Candidate> {
    let size = Fields::new(blob, Endian::Big).u32(12)? as usize;
    // Blocks of a cipher; a program that only names the mark has a text behind it.
    let is_text = |bytes: &[u8]| bytes.iter().all(|byte| (0x20..0x7f).contains(byte));
    if size == 0 || !size.is_multiple_of(16) || is_text(blob.get(ENCRPTED..2 * ENCRPTED)?) {
        return None;
    }
    let details = BTreeMap::from([("encryption", "aes-256-cbc".to_owned())]);
    Some(Candidate::tree(blob, ENCRPTED.checked_add(size)?, details, open_encrpted))
}

fn alpha(blob: &Blob<'_>) -> Option<Candidate> {
    if blob.len() < ALPHA {
        return None;
    }
    let (_, product) = ALPHA_BLOCKS.iter().find(|(block, _)| blob.starts_with(*block))?;
    let details = BTreeMap::from([
        ("encryption", "aes-256-cbc".to_owned()),
        ("product", (*product).to_owned()),
    ]);
    Some(Candidate::tree(blob, blob.len(), details, open_alpha))
}

fn open_shrs<'a>(blob: &Blob<'a>, share: &Share, _: &Stop) -> Result<Opened<'a>, Damage> {
    Ok(behind(blob, share, SHRS))
}

fn open_encrpted<'a>(blob: &Blob<'a>, share: &Share, _: &Stop) -> Result<Opened<'a>, Damage> {
    Ok(behind(blob, share, ENCRPTED))
}

fn open_alpha<'a>(blob: &Blob<'a>, share: &Share, _: &Stop) -> Result<Opened<'a>, Damage> {
    Ok(behind(blob, share, 0))
}

/// The content behind the header, which cannot be read.
pub fn behind<'a>(blob: &Blob<'a>, share: &Share, header: usize) -> Opened<'a> {
    let mut parts = Parts::default();
    let span = header.min(blob.len())..blob.len();
    parts.add(share, b"encrypted", span, Within::Nowhere, Some(Cause::LooksEncrypted));
    parts.open(blob)
}
