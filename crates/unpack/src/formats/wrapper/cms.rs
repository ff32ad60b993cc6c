// SPDX-License-Identifier: Apache-2.0 OR MIT
//! A CMS signature behind what it signs, with its size at the very end: RAUC bundles.

use std::collections::BTreeMap;

use memchr::memmem;
use sha2::{Digest, Sha256};

use crate::blob::Blob;
use crate::bytes::{Endian, Fields};
use crate::formats::wrapper::sum;
use crate::formats::{Candidate, Format, Magic, Open};
use crate::tree::{Cause, Family};

/// Object identifier of signed data (1.2.840.113549.1.7.2), as DER.
const SIGNED_DATA: &[u8] = b"\x06\x09\x2a\x86\x48\x86\xf7\x0d\x01\x07\x02\xa0";

/// A SHA-256 as the attribute messageDigest (1.2.840.113549.1.9.4), up to its 32 bytes.
const DIGEST: &[u8] = b"\x06\x09\x2a\x86\x48\x86\xf7\x0d\x01\x09\x04\x31\x22\x04\x20";

/// Size of the number at the end.
const NUMBER: usize = 8;

/// The longest signature that is believed; RAUC has the same bound.
const MAX: usize = 64 << 10;

/// The format.
pub const FORMAT: Format = Format {
    id: "cms-signature",
    name: "CMS signature at the end (RAUC bundle)",
    family: Family::Wrapper,
    magics: &[Magic { bytes: SIGNED_DATA, at: 4 }],
    reads: "that there is a signature; of plain bundles, whether the digest in it is that of the content",
    limitations: &[
        "the signature itself is not verified: whose key it has to be stands in the device",
        "of verity bundles the manifest inside the signature is not read",
        "digests other than SHA-256",
    ],
    references: &["RFC 5652", "RAUC documentation, reference, section 'Bundle Format'"],
    recognise,
};

fn recognise(blob: &Blob<'_>) -> Option<Candidate> {
    let fields = Fields::new(blob, Endian::Big);
    // A sequence with a length of two bytes.
    if fields.u16(0)? != 0x3082 {
        return None;
    }
    let end = 4 + usize::from(fields.u16(2)?);
    let stated = fields.u64(end)?;
    let last = blob.len() == end + NUMBER && end <= MAX && stated == end as u64;
    if !last {
        return None;
    }
    let mut details =
        BTreeMap::from([("signature", "present".to_owned()), ("signature-size", end.to_string())]);
    let signature = blob.get(..end)?;
    let digest = memmem::find(signature, DIGEST)
        .and_then(|at| signature.get(at + DIGEST.len()..)?.get(..32));
    // Where the content stands in the signature itself, the digest is that of a manifest.
    let detached = memmem::find(signature, b"[update]").is_none();
    details.insert("bundle", if detached { "plain" } else { "verity" }.to_owned());
    let mut flaw = None;
    if let Some(digest) = digest.filter(|_| detached) {
        crate::work::spend(blob.before().len());
        let holds = Sha256::digest(blob.before()).as_slice() == digest;
        details.insert("digest", sum::word(holds));
        flaw = (!holds).then_some(Cause::ChecksumWrong);
    }
    Some(Candidate { size: Some((end + NUMBER) as u64), details, flaw, open: Open::Header })
}
