// SPDX-License-Identifier: Apache-2.0 OR MIT
//! What every byte of an image is, from first to last: what containers claim, and what the rest
//! looks like.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// The map of one image.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct ByteMap {
    /// `sha256:` and the hash of the image.
    pub artefact: String,
    /// What the bytes are, run by run in their order, without gaps: the lengths add up to the size
    /// of the image. Where an image has more runs than are kept, a run says what most of its bytes
    /// are.
    pub runs: Vec<ByteRun>,
}

/// Bytes of one kind, one after the other.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct ByteRun {
    /// How many.
    pub length: u64,
    /// Id of what they are: `container`, `padding`, `text`, `compressed`, `random`, `code`,
    /// `unknown`.
    pub kind: String,
}
