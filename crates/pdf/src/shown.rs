// SPDX-License-Identifier: Apache-2.0 OR MIT
//! Text as a page can show it: a character that no font has becomes its code point, and a long run
//! without spaces (a path, a hash) gets places where a line may end.

use serde_json::Value;

use crate::fonts::Fonts;

/// A run of this many characters without a space may be broken.
const LONG: usize = 16;
/// Within such a run, at the latest after this many.
const STEP: usize = 12;
/// Where a line may end, without a sign: ZERO WIDTH SPACE.
const BREAK: char = '\u{200B}';

/// All text of a document, for its characters.
pub(crate) fn text(value: &Value, all: &mut String) {
    match value {
        Value::String(own) => all.push_str(own),
        Value::Array(items) => items.iter().for_each(|item| text(item, all)),
        Value::Object(fields) => fields.values().for_each(|field| text(field, all)),
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}

/// Makes every text of a document fit for the page.
pub(crate) fn show(value: &mut Value, fonts: &Fonts) {
    match value {
        Value::String(own) => *own = breakable(&spelt(own, fonts)),
        Value::Array(items) => items.iter_mut().for_each(|item| show(item, fonts)),
        Value::Object(fields) => fields.values_mut().for_each(|field| show(field, fonts)),
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}

/// Characters without a glyph as code points: `U+1F600`.
fn spelt(text: &str, fonts: &Fonts) -> String {
    let mut shown = String::with_capacity(text.len());
    for character in text.chars() {
        if fonts.has(character) {
            shown.push(character);
        } else {
            shown.push_str(&format!("U+{:04X}", u32::from(character)));
        }
    }
    shown
}

/// Lets long runs break. Words of prose stay whole: the typesetter hyphenates them.
fn breakable(text: &str) -> String {
    let mut shown = String::with_capacity(text.len());
    for piece in text.split_inclusive([' ', '\n']) {
        let is_prose = piece.chars().all(|it| it.is_alphabetic() || !it.is_ascii_graphic());
        // A hash has a line of its own, and is copied from there.
        if piece.chars().count() < LONG || is_prose || piece.starts_with("sha256:") {
            shown.push_str(piece);
            continue;
        }
        let mut since = 0;
        for character in piece.chars() {
            shown.push(character);
            since += 1;
            let is_joint = matches!(character, '/' | '.' | ':' | '=' | '&' | ',' | ';' | '_' | '-');
            if since >= STEP || (is_joint && since > 2) {
                shown.push(BREAK);
                since = 0;
            }
        }
    }
    shown
}

#[cfg(test)]
mod tests {
    use thirteen_words::Language;

    use super::*;
    use crate::fonts::fonts_for;

    #[test]
    fn what_no_font_has_is_spelt_out() {
        let fonts = fonts_for(Language::English, "x");
        assert_eq!(spelt("a\u{1F600}b ✗ Ä日", &fonts), "aU+1F600b ✗ Ä日");
        assert_eq!(spelt("\u{0915}", &fonts), "U+0915", "Devanagari is in none of them");
    }

    #[test]
    fn a_hash_may_break_and_a_word_is_left_to_the_typesetter() {
        let hash = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";
        let shown = breakable(hash);
        assert_eq!(shown.replace(BREAK, ""), hash);
        assert!(shown.split(BREAK).all(|part| part.chars().count() <= STEP));
        let word = "Schwachstellenoffenlegungsrichtlinie";
        assert_eq!(breakable(word), word);
        assert_eq!(breakable("/etc/shadow:1"), "/etc/shadow:1");
        let whole = format!("sha256:{hash}");
        assert_eq!(breakable(&whole), whole, "whoever copies it gets it as it is");
    }
}
