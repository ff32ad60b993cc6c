// SPDX-License-Identifier: Apache-2.0 OR MIT
//! Signatures of Espressif's secure boot, behind an image.

use std::collections::BTreeMap;

use ring::signature::{self as verifier, RsaPublicKeyComponents, UnparsedPublicKey};
use sha2::{Digest, Sha256};

use crate::bytes::{Endian, Fields, hex};
use crate::formats::wrapper::sum;

/// A block of version 2, and the sector with up to three of them.
const BLOCK: usize = 1216;
const SECTOR: usize = 4096;

/// Version 1: a version of 0 and an ECDSA signature.
const VERSION_1: usize = 68;

/// What stands behind an image.
pub struct Signature {
    /// Header facts.
    pub details: BTreeMap<&'static str, String>,
    /// Where the image ends with it.
    pub end: usize,
    /// It does not hold.
    pub wrong: bool,
}

/// Looks behind an image that ends at `end`.
pub fn find(bytes: &[u8], end: usize) -> Signature {
    version_2(bytes, end).or_else(|| version_1(bytes, end)).unwrap_or_else(|| Signature {
        details: BTreeMap::from([
            ("signed", "none".to_owned()),
            ("signature-verified", "none".to_owned()),
        ]),
        end,
        wrong: false,
    })
}

/// The next sector, behind an image padded with 0xff.
fn version_2(bytes: &[u8], end: usize) -> Option<Signature> {
    let start = end.next_multiple_of(SECTOR);
    let padding = bytes.get(end..start)?;
    let sector = bytes.get(start..start + SECTOR)?;
    let blocks: Vec<_> = sector.chunks_exact(BLOCK).take_while(|block| is_block(block)).collect();
    if blocks.is_empty() || padding.iter().any(|byte| *byte != 0xff) {
        return None;
    }
    let image = bytes.get(..start)?;
    let (mut signed, mut verified, mut wrong) = (Vec::new(), Vec::new(), false);
    for block in blocks {
        let (kind, key, holds) = verify(image, block);
        let fingerprint = hex(Sha256::digest(key).iter().take(8));
        signed.push(format!("secure boot v2 ({kind}, key {fingerprint})"));
        let word = match holds {
            Some(true) => "holds for the key in its block",
            Some(false) => "wrong",
            None => "algorithm not supported",
        };
        verified.push(word);
        wrong |= holds == Some(false);
    }
    let details = BTreeMap::from([
        ("signed", signed.join("; ")),
        ("signature-verified", verified.join("; ")),
    ]);
    Some(Signature { details, end: start + SECTOR, wrong })
}

fn is_block(block: &[u8]) -> bool {
    let stated = Fields::new(block, Endian::Little).u32(1196);
    let sound = matches!(block, [0xe7, 2 | 3, 0, 0, ..] | [0xe7, 2 | 3, 0xff, 0xff, ..]);
    sound && block.get(..1196).is_some_and(|covered| stated == Some(sum::crc32(covered)))
}

/// Algorithm, the key's bytes, and whether the signature holds for it.
fn verify<'b>(image: &[u8], block: &'b [u8]) -> (&'static str, &'b [u8], Option<bool>) {
    let field = |at: usize, length: usize| block.get(at..at + length).unwrap_or_default();
    let reversed = |bytes: &[u8]| bytes.iter().rev().copied().collect::<Vec<u8>>();
    let digest_holds = Sha256::digest(image).as_slice() == field(4, 32);
    match (block.get(1), block.get(36)) {
        (Some(2), _) => {
            let (n, e) = (reversed(field(36, 384)), reversed(field(420, 4)));
            let e = e.iter().copied().skip_while(|byte| *byte == 0).collect::<Vec<u8>>();
            let value = reversed(field(812, 384));
            let holds = RsaPublicKeyComponents { n, e }
                .verify(&verifier::RSA_PSS_2048_8192_SHA256, image, &value)
                .is_ok();
            ("rsa3072", field(36, 776), Some(holds && digest_holds))
        }
        (Some(3), Some(2)) => {
            let point = [vec![4], reversed(field(37, 32)), reversed(field(69, 32))].concat();
            let value = [reversed(field(101, 32)), reversed(field(133, 32))].concat();
            let holds = UnparsedPublicKey::new(&verifier::ECDSA_P256_SHA256_FIXED, &point)
                .verify(image, &value)
                .is_ok();
            ("ecdsa256", field(36, 65), Some(holds && digest_holds))
        }
        (_, Some(1)) => ("ecdsa192", field(36, 65), None),
        _ => ("unknown", &[], None),
    }
}

/// Right behind the image. The key is in the boot loader, at no fixed place: nothing to verify
/// with.
fn version_1(bytes: &[u8], end: usize) -> Option<Signature> {
    let block = bytes.get(end..end + VERSION_1)?;
    let (version, value) = block.split_at(4);
    let mut seen = [false; 256];
    value.iter().for_each(|byte| seen[usize::from(*byte)] = true);
    // 64 random bytes have about 57 values.
    let random = seen.iter().filter(|seen| **seen).count() >= 40;
    (version == [0; 4] && random).then(|| Signature {
        details: BTreeMap::from([
            ("signed", "secure boot v1 (ecdsa256)".to_owned()),
            ("signature-verified", "no key here".to_owned()),
        ]),
        end: padded(end + VERSION_1).min(bytes.len()),
        wrong: false,
    })
}

/// `esptool elf2image --secure-pad` keeps 12 bytes up to the end of a page of 64 KiB.
fn padded(end: usize) -> usize {
    let page = end.next_multiple_of(1 << 16);
    if page - end == 12 { page } else { end }
}
