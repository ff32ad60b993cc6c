// SPDX-License-Identifier: Apache-2.0 OR MIT
//! What was handed in, and the containers found inside it.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// Where evidence comes from.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema,
)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum SourceKind {
    /// A firmware image or an unpacked root file system.
    Firmware,
    /// A device on the bench.
    Device,
    /// A packet capture.
    Capture,
    /// The maker's web site.
    Site,
    /// A paper: a bill of materials.
    Document,
    /// The maker's own answers (ICS and IXIT).
    Declaration,
}

impl SourceKind {
    /// The kebab-case id used in JSON and in the words.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::Firmware => "firmware",
            Self::Device => "device",
            Self::Capture => "capture",
            Self::Site => "site",
            Self::Document => "document",
            Self::Declaration => "declaration",
        }
    }
}

/// One thing that was handed in: an image file or a folder.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Artefact {
    /// SHA-256 of the bytes, lower-case hex. Of a folder: of the sorted list of path, mode and
    /// content hash.
    pub sha256: String,
    /// A neutral name, the first element of every locator's path: `image.bin` for a file, `rootfs`
    /// for a folder. The user's own name for it stands in [`Envelope::inputs`], so that the same
    /// bytes under another name give the same document.
    pub name: String,
    /// Size in bytes; of a folder, the sum of its regular files.
    pub size: u64,
    /// What kind of source it is.
    pub kind: SourceKind,
}

/// A container inside an artefact.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Container {
    /// Number in tree order, from 0.
    pub id: u32,
    /// The container that this one lies in; `null` directly in the artefact.
    pub parent: Option<u32>,
    /// Id of the format, as in `docs/formats.md`.
    pub format: String,
    /// Offset in bytes within its parent (the parent's content, decompressed where compressed).
    pub offset: u64,
    /// Size in bytes as stored.
    pub size: u64,
    /// The path of a locator that leads to it.
    pub path: Vec<String>,
    /// Header facts, format by format.
    pub details: BTreeMap<String, String>,
    /// False where part of it could not be read; coverage says what.
    pub complete: bool,
}

/// What differs between two runs over the same input: kept apart so that the rest does not.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Envelope {
    /// Always `thirteen`.
    pub tool: String,
    /// Version of the tool.
    pub version: String,
    /// When the run started, RFC 3339, UTC.
    pub started: String,
    /// How long it took, in milliseconds.
    pub duration_ms: u64,
    /// The sources as the user named them, in the order of `artefacts`.
    pub inputs: Vec<String>,
    /// Rights that the process gave up before it read hostile bytes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sandbox: Option<String>,
}
