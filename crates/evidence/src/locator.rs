// SPDX-License-Identifier: Apache-2.0 OR MIT
//! Where exactly a fact was seen: good enough for a stranger with the same artefact to find it.

use std::fmt::Write as _;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// A place in an artefact.
#[derive(
    Debug, Clone, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema,
)]
pub struct Locator {
    /// `sha256:` and the hash of the artefact.
    pub artefact: String,
    /// From the artefact inwards: its name, the containers (`<format>@0x<offset>`), the file.
    pub path: Vec<String>,
    /// Raw bytes of the last element in hex, where they are not UTF-8.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub path_bytes: Option<String>,
    /// First byte, within the innermost element (decompressed where it is compressed).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub offset: Option<u64>,
    /// Number of bytes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub length: Option<u64>,
    /// Line, from 1, for text.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub line: Option<u32>,
    /// The same place in the artefact itself, where the bytes stand there uncompressed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub image_offset: Option<u64>,
    /// Of a declaration: the name of its file.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub file: Option<String>,
    /// Of a declaration: the key, `ixit.AuthMech-1.Description`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub key: Option<String>,
    /// What stands there, taken when it was read: bounded, secrets redacted.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub excerpt: Option<String>,
}

impl Locator {
    /// A place that is a whole file, link, container or region.
    #[must_use]
    pub fn whole(artefact: &str, path: Vec<String>) -> Self {
        Self { artefact: artefact.to_owned(), path, ..Self::default() }
    }

    /// The same file, narrowed to a span of bytes.
    #[must_use]
    pub fn span(mut self, offset: u64, length: u64) -> Self {
        self.image_offset = self.image_offset.map(|start| start + offset);
        self.offset = Some(offset);
        self.length = Some(length);
        self
    }

    /// The same place, with its line number (from 1).
    #[must_use]
    pub fn line(mut self, line: u32) -> Self {
        self.line = Some(line);
        self
    }

    /// The same place, with what stands there.
    #[must_use]
    pub fn excerpt(mut self, excerpt: impl Into<String>) -> Self {
        self.excerpt = Some(excerpt.into());
        self
    }

    /// The innermost element of the path: a file's path, or a container's name.
    #[must_use]
    pub fn innermost(&self) -> &str {
        self.path.last().map_or("", String::as_str)
    }
}

/// A name as text: UTF-8 without control characters stays as it is, any other byte and `%` itself
/// before two hex digits become `%XX`, so that two different names never look the same.
#[must_use]
pub fn escape_bytes(raw: &[u8]) -> String {
    let mut text = String::with_capacity(raw.len());
    for chunk in raw.utf8_chunks() {
        for character in chunk.valid().chars() {
            if character.is_control() || is_layout_control(character) || character == '%' {
                let mut buffer = [0; 4];
                for byte in character.encode_utf8(&mut buffer).bytes() {
                    let _ = write!(text, "%{byte:02X}");
                }
            } else {
                text.push(character);
            }
        }
        for byte in chunk.invalid() {
            let _ = write!(text, "%{byte:02X}");
        }
    }
    text
}

/// Characters that reorder or hide the text around them.
fn is_layout_control(character: char) -> bool {
    matches!(character, '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{2069}' | '\u{FEFF}' | '\u{2028}' | '\u{2029}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_that_are_no_text_are_escaped_byte_for_byte() {
        assert_eq!(escape_bytes(b"/etc/shadow"), "/etc/shadow");
        assert_eq!(escape_bytes(b"/a\n\xff%"), "/a%0A%FF%25");
        assert_eq!(escape_bytes("/日本".as_bytes()), "/日本");
        assert_eq!(escape_bytes("/a\u{202e}b".as_bytes()), "/a%E2%80%AEb");
    }

    #[test]
    fn a_span_moves_the_image_offset_along() {
        let whole = Locator { image_offset: Some(0x100), ..Locator::default() };
        assert_eq!(whole.span(0x10, 4).image_offset, Some(0x110));
    }
}
