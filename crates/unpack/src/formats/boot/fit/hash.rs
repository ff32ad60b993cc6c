// SPDX-License-Identifier: Apache-2.0 OR MIT
//! Hash nodes of images.

use md5::{Digest, Md5};
use ring::digest;

use crate::formats::boot::fdt::Fdt;
use crate::formats::boot::fit::image::Image;
use crate::formats::wrapper::sum;

/// What an image's hashes say.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum State {
    /// It has none that is known.
    None,
    /// All that are known hold.
    Holds,
    /// One does not hold, or the data is cut.
    Wrong,
}

/// How many times the bytes of an image may be hashed, over all images and algorithms.
const MAX_TIMES: usize = 4;

/// Finds what the hashes of all images say.
pub fn check(blob: &[u8], tree: &Fdt<'_>, images: &mut [Image<'_>]) {
    let mut budget = blob.len().saturating_mul(MAX_TIMES);
    for image in images {
        image.hashes = state(blob, tree, image, &mut budget);
    }
}

fn state(blob: &[u8], tree: &Fdt<'_>, image: &Image<'_>, budget: &mut usize) -> State {
    let data = blob.get(image.data.clone());
    let mut state = State::None;
    for node in tree.children(image.node).take(8) {
        let is_hash = tree.name(node).starts_with(b"hash");
        let (Some(algorithm), Some(stated), true) =
            (tree.text(node, "algo"), tree.value(node, "value"), is_hash)
        else {
            continue;
        };
        let Some(rest) = budget.checked_sub(data.map_or(0, <[u8]>::len)) else {
            return State::None;
        };
        *budget = rest;
        match data.and_then(|data| of(&algorithm, data)) {
            Some(hash) if hash == stated => state = State::Holds,
            None if data.is_some() => {}
            _ => return State::Wrong,
        }
    }
    state
}

fn of(algorithm: &str, data: &[u8]) -> Option<Vec<u8>> {
    crate::work::spend(data.len());
    let digest = |algorithm| Some(digest::digest(algorithm, data).as_ref().to_vec());
    match algorithm {
        "crc32" => Some(sum::crc32(data).to_be_bytes().to_vec()),
        "md5" => Some(Md5::digest(data).to_vec()),
        "sha1" => digest(&digest::SHA1_FOR_LEGACY_USE_ONLY),
        "sha256" => digest(&digest::SHA256),
        "sha384" => digest(&digest::SHA384),
        "sha512" => digest(&digest::SHA512),
        _ => None,
    }
}
