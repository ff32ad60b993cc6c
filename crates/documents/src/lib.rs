// SPDX-License-Identifier: Apache-2.0 OR MIT
//! Collector: papers → evidence. Today bills of materials: CycloneDX (JSON) and SPDX 2 (JSON and
//! tag-value). Their components become facts `from: "sbom"`, beside those that other sources show.
//!
//! The types are our own and few: what is read of a component is its name, its version and its
//! identifiers, which have stood at the same place since CycloneDX 1.2 and SPDX 2.0, and each has to
//! keep its place in the file. The crates for these formats know one version each, refuse a file for
//! a field that nobody reads, and keep no places.

mod cyclonedx;
mod lines;
mod spdx;

use sha2::{Digest, Sha256};
use thirteen_evidence::facts::Component;
use thirteen_evidence::redact::hex;
use thirteen_evidence::{Artefact, Evidence, Locator, SourceKind};

use lines::Lines;

/// No paper is longer than this.
pub const MAX_BYTES: usize = 128 << 20;

/// No more components are taken from one paper.
pub const MAX_COMPONENTS: usize = 200_000;

/// Names, versions and identifiers are no longer than this, in characters.
const MAX_TEXT: usize = 512;

/// Formats of papers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    /// CycloneDX as JSON.
    CycloneDx,
    /// SPDX 2 as JSON.
    SpdxJson,
    /// SPDX 2 as tags and values.
    SpdxTags,
}

/// Why a paper cannot be read.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum DocumentError {
    /// It is no text.
    #[error("it is not text (UTF-8) from byte {offset} on")]
    NotText {
        /// First byte that is none.
        offset: usize,
    },
    /// It is too long.
    #[error("it is longer than {MAX_BYTES} bytes")]
    TooLarge,
    /// It lists too much.
    #[error("it lists more than {MAX_COMPONENTS} components")]
    TooMany,
    /// It is not what its head says.
    #[error("{0}")]
    Malformed(String),
}

/// A component as a paper lists it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Listed {
    pub(crate) name: String,
    pub(crate) version: String,
    pub(crate) purl: Option<String>,
    pub(crate) cpe: Option<String>,
    /// Its bytes in the file.
    pub(crate) span: std::ops::Range<usize>,
}

/// What kind of paper it is, by its head; `None` where it is none that is read here.
#[must_use]
pub fn recognise(bytes: &[u8]) -> Option<Format> {
    const HEAD: usize = 4096;
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    let head = bytes.get(..bytes.len().min(HEAD)).unwrap_or_default();
    let has = |text: &str| head.windows(text.len()).any(|window| window == text.as_bytes());
    let first = head.iter().find(|byte| !byte.is_ascii_whitespace())?;
    if *first == b'{' {
        // The key may stand anywhere in the file; where it is not in the head, it is looked for.
        let has_deep = |text: &str| {
            has(text) || bytes.windows(text.len()).any(|window| window == text.as_bytes())
        };
        if has_deep("\"bomFormat\"") && has_deep("CycloneDX") {
            return Some(Format::CycloneDx);
        }
        return has_deep("\"spdxVersion\"").then_some(Format::SpdxJson);
    }
    let is_tag = |line: &[u8]| line.starts_with(b"SPDXVersion:");
    head.split(|byte| *byte == b'\n').take(20).any(is_tag).then_some(Format::SpdxTags)
}

/// Reads a paper: its components, each with its place.
///
/// # Errors
/// It is too long, no text, or not what its head says.
pub fn read(format: Format, bytes: &[u8]) -> Result<Evidence, DocumentError> {
    if bytes.len() > MAX_BYTES {
        return Err(DocumentError::TooLarge);
    }
    let text = std::str::from_utf8(bytes)
        .map_err(|error| DocumentError::NotText { offset: error.valid_up_to() })?;
    // A byte order mark is no part of JSON; places count from behind it.
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let skipped = bytes.len() - text.len();
    let (name, listed) = match format {
        Format::CycloneDx => ("bom.json", cyclonedx::read(text)?),
        Format::SpdxJson => ("sbom.spdx.json", spdx::json::read(text)?),
        Format::SpdxTags => ("sbom.spdx", spdx::tags::read(text)?),
    };
    if listed.len() > MAX_COMPONENTS {
        return Err(DocumentError::TooMany);
    }
    let sha256 = hex(&Sha256::digest(bytes));
    let place = Locator::whole(&format!("sha256:{sha256}"), vec![name.to_owned()]);
    let lines = Lines::new(text);
    let mut evidence = Evidence::new();
    for own in listed.into_iter().filter(|own| !own.name.trim().is_empty()) {
        evidence.components.push(component(own, &place, &lines, skipped));
    }
    evidence.artefacts.push(Artefact {
        sha256,
        name: name.to_owned(),
        size: bytes.len() as u64,
        kind: SourceKind::Document,
    });
    Ok(evidence)
}

fn component(own: Listed, place: &Locator, lines: &Lines<'_>, skipped: usize) -> Component {
    let version = bounded(&own.version);
    let name = bounded(&own.name);
    let start = own.span.start + skipped;
    let excerpt = format!("{name} {version}");
    Component {
        purl: own.purl.as_deref().map(bounded),
        cpe: own.cpe.as_deref().map(bounded),
        locators: vec![
            place
                .clone()
                .span(start as u64, own.span.len() as u64)
                .line(lines.number(own.span.start))
                .excerpt(excerpt.trim_end()),
        ],
        raw_version: version.clone(),
        version,
        name,
        source: None,
        from: "sbom".to_owned(),
    }
}

fn bounded(text: &str) -> String {
    text.trim().chars().take(MAX_TEXT).collect()
}
