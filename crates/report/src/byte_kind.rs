// SPDX-License-Identifier: Apache-2.0 OR MIT
//! How the kinds of bytes in an image are drawn, wherever they are: one table for the terminal, the
//! pictures and the papers.

use anstyle::{AnsiColor, Style};

use crate::page::QUIET;

/// A kind of bytes.
#[derive(Debug, Clone, Copy)]
pub struct ByteKind {
    /// Its id in [`thirteen_evidence::ByteRun`]; `map-` and this is its word.
    pub id: &'static str,
    /// Its sign in the terminal.
    pub sign: char,
    /// The same where the terminal has ASCII alone.
    pub ascii: char,
    /// Its style in the terminal.
    pub style: Style,
    /// Its colour in pictures, `#rrggbb`.
    pub colour: &'static str,
}

const fn kind(
    id: &'static str,
    sign: char,
    ascii: char,
    style: Style,
    colour: &'static str,
) -> ByteKind {
    ByteKind { id, sign, ascii, style, colour }
}

/// All kinds, in the order of a picture's key.
const KINDS: [ByteKind; 7] = [
    kind("container", '█', '#', AnsiColor::Green.on_default(), "#2f8a5b"),
    kind("code", '▞', '/', AnsiColor::Yellow.on_default(), "#c58a1c"),
    kind("text", '≡', '=', AnsiColor::Cyan.on_default(), "#3b7ea1"),
    kind("compressed", '▒', '%', AnsiColor::Blue.on_default(), "#6a6fb5"),
    kind("random", '▓', '@', AnsiColor::Red.on_default(), "#c23a31"),
    UNKNOWN,
    kind("padding", '·', '.', QUIET, "#b9bdb8"),
];

const UNKNOWN: ByteKind = kind("unknown", '?', '?', AnsiColor::Magenta.on_default(), "#8a4f7d");

impl ByteKind {
    /// All of them, in the order of a picture's key.
    pub fn all() -> impl Iterator<Item = Self> {
        KINDS.into_iter()
    }

    /// The one with an id; of an id that is not known, `unknown`.
    #[must_use]
    pub fn of(id: &str) -> Self {
        Self::all().find(|own| own.id == id).unwrap_or(UNKNOWN)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn kinds_are_told_apart_without_colours() {
        for pick in [|own: ByteKind| own.sign, |own: ByteKind| own.ascii] {
            let mut signs: Vec<char> = ByteKind::all().map(pick).collect();
            signs.sort_unstable();
            signs.dedup();
            assert_eq!(signs.len(), KINDS.len());
        }
        assert_eq!(ByteKind::of("</svg>").id, "unknown");
    }
}
