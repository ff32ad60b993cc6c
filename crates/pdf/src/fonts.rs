// SPDX-License-Identifier: Apache-2.0 OR MIT
//! The fonts: subsets that lie compressed in the program (`fonts/README.md`). A language's own is
//! unpacked always; the others only where a paper has characters that it lacks.

use std::sync::OnceLock;

use thirteen_words::Language;
use typst::foundations::Bytes;
use typst::text::Font;

/// A font as it lies in the program.
struct Packed {
    family: &'static str,
    xz: &'static [u8],
    unpacked: OnceLock<Option<Font>>,
}

macro_rules! packed {
    ($family:expr, $file:literal) => {
        Packed {
            family: $family,
            xz: include_bytes!(concat!("../fonts/", $file, ".ttf.xz")),
            unpacked: OnceLock::new(),
        }
    };
}

static PACKED: [Packed; 8] = [
    packed!("Noto Sans JP", "NotoSansJP-Regular"),
    packed!("Noto Sans JP", "NotoSansJP-Bold"),
    packed!("Noto Sans KR", "NotoSansKR-Regular"),
    packed!("Noto Sans KR", "NotoSansKR-Bold"),
    packed!("Noto Sans SC", "NotoSansSC-Regular"),
    packed!("Noto Sans SC", "NotoSansSC-Bold"),
    packed!(MONO, "NotoSansMono-Regular"),
    packed!(SIGNS, "NotoSansSymbols2-Regular"),
];

/// The family for what stands in files.
pub(crate) const MONO: &str = "Noto Sans Mono";
/// The family with the signs of verdicts.
const SIGNS: &str = "Noto Sans Symbols 2";

/// Families for text in a language, the first one first.
pub(crate) fn families(language: Language) -> [&'static str; 4] {
    match language {
        Language::Korean => ["Noto Sans KR", SIGNS, "Noto Sans JP", "Noto Sans SC"],
        Language::Chinese => ["Noto Sans SC", SIGNS, "Noto Sans JP", "Noto Sans KR"],
        _ => ["Noto Sans JP", SIGNS, "Noto Sans KR", "Noto Sans SC"],
    }
}

/// The fonts that a text needs, those of its language first, and the characters that none has.
pub(crate) fn fonts_for(language: Language, text: &str) -> Fonts {
    let families = families(language);
    let (first, others) = families.split_at(2);
    let mut fonts = Fonts { all: load(&[first, &[MONO]].concat()) };
    for family in others {
        if text.chars().all(|character| fonts.has(character)) {
            break;
        }
        fonts.all.extend(load(&[family]));
    }
    fonts
}

/// Fonts that are unpacked.
pub(crate) struct Fonts {
    pub(crate) all: Vec<Font>,
}

impl Fonts {
    /// Whether a character can be shown. Line breaks need no glyph.
    pub(crate) fn has(&self, character: char) -> bool {
        character == '\n'
            || self.all.iter().any(|font| font.info().coverage.contains(u32::from(character)))
    }
}

fn load(families: &[&str]) -> Vec<Font> {
    let wanted = PACKED.iter().filter(|packed| families.contains(&packed.family));
    wanted.filter_map(|packed| packed.unpacked.get_or_init(|| unpack(packed.xz)).clone()).collect()
}

/// `None` where the program itself is damaged; a test holds that none is.
fn unpack(xz: &[u8]) -> Option<Font> {
    let bytes = liblzma::decode_all(xz).ok()?;
    Font::new(Bytes::new(bytes), 0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_font_unpacks_under_its_name() {
        for packed in &PACKED {
            let font = unpack(packed.xz);
            assert_eq!(font.as_ref().map(|it| it.info().family.as_str()), Some(packed.family));
        }
    }

    #[test]
    fn the_words_of_each_language_have_all_their_glyphs() {
        let locales = concat!(env!("CARGO_MANIFEST_DIR"), "/../words/locales");
        for language in Language::ALL {
            let own = load(&families(*language)[..2]);
            let fonts = Fonts { all: own };
            let mut files = 0;
            for file in std::fs::read_dir(format!("{locales}/{language}")).into_iter().flatten() {
                let Ok(file) = file else { continue };
                let text = std::fs::read_to_string(file.path()).unwrap_or_default();
                let missing: String = text.chars().filter(|it| !fonts.has(*it)).collect();
                assert_eq!(missing, "", "{language}: {}", file.path().display());
                files += 1;
            }
            assert!(files > 5, "{language}: {files} files");
        }
    }
}
