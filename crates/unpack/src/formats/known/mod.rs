// SPDX-License-Identifier: Apache-2.0 OR MIT
//! Files of known kinds that hold no others, or are looked into as they are: programs, pictures,
//! papers. An artefact that is one of them is known, not "not recognised".

use crate::blob::Blob;
use crate::budget::{Share, Stop};
use crate::formats::parts::Parts;
use crate::formats::{Damage, Opened, Within};

pub mod bmp;
pub mod elf;
pub mod jpeg;
pub mod pdf;
pub mod png;
pub mod riff;

/// A picture or a paper: one entry, nothing looked for in it.
fn closed<'a>(blob: &Blob<'a>, share: &Share, _: &Stop) -> Result<Opened<'a>, Damage> {
    Ok(one(blob, share, Within::Nowhere))
}

/// The file itself as the one entry.
fn one<'a>(blob: &Blob<'a>, share: &Share, within: Within) -> Opened<'a> {
    let mut parts = Parts::default();
    parts.add(share, b"content", 0..blob.len(), within, None);
    parts.open(blob)
}
