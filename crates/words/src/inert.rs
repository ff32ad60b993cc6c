// SPDX-License-Identifier: Apache-2.0 OR MIT
//! Text from evidence, made harmless: it may neither steer a terminal nor reorder or hide what
//! stands around it.

use std::fmt::Write as _;

/// How many characters of one foreign text are shown.
pub const INERT_LIMIT: usize = 160;

/// Foreign text that is safe to print: control characters and those that reorder or hide text
/// become `%XX`, byte by byte, as in the names of locators; a tab becomes a space; what is longer
/// than [`INERT_LIMIT`] characters is cut and ends in `…`.
#[must_use]
pub fn inert(text: &str) -> String {
    inert_at_most(text, INERT_LIMIT)
}

/// The same with another bound, in characters of the result before the `…`.
#[must_use]
pub fn inert_at_most(text: &str, limit: usize) -> String {
    let mut shown = String::with_capacity(text.len().min(limit));
    let mut left = limit;
    for character in text.chars() {
        let cost = match character {
            _ if hides(character) => 3 * character.len_utf8(),
            _ => 1,
        };
        if cost > left {
            shown.push('…');
            break;
        }
        left -= cost;
        match character {
            '\t' => shown.push(' '),
            _ if hides(character) => {
                let mut buffer = [0; 4];
                for byte in character.encode_utf8(&mut buffer).bytes() {
                    let _ = write!(shown, "%{byte:02X}");
                }
            }
            _ => shown.push(character),
        }
    }
    shown
}

/// Characters that steer, reorder, hide, or take no room of their own.
fn hides(character: char) -> bool {
    (character.is_control() && character != '\t')
        || matches!(
            character,
            '\u{AD}'
                | '\u{34F}'
                | '\u{61C}'
                | '\u{115F}'..='\u{1160}'
                | '\u{17B4}'..='\u{17B5}'
                | '\u{180B}'..='\u{180F}'
                | '\u{200B}'..='\u{200F}'
                | '\u{2028}'..='\u{202E}'
                | '\u{2060}'..='\u{206F}'
                | '\u{3164}'
                | '\u{FE00}'..='\u{FE0F}'
                | '\u{FEFF}'
                | '\u{FFA0}'
                | '\u{FFF0}'..='\u{FFFB}'
                | '\u{1D173}'..='\u{1D17A}'
                | '\u{E0000}'..='\u{E0FFF}'
        )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn plain_text_stays_as_it_is() {
        assert_eq!(inert("root::0:0:99999:7:::"), "root::0:0:99999:7:::");
        assert_eq!(inert("/日本/100%"), "/日本/100%");
    }

    #[test]
    fn what_steers_a_terminal_is_spelt_out() {
        assert_eq!(inert("a\u{1b}]0;x\u{7}\r\nb"), "a%1B]0;x%07%0D%0Ab");
        assert_eq!(inert("\u{9b}2J"), "%C2%9B2J");
        assert_eq!(inert("a\u{202e}b\u{200b}"), "a%E2%80%AEb%E2%80%8B");
        assert_eq!(inert("a\tb"), "a b");
    }

    #[test]
    fn long_text_is_cut() {
        let shown = inert(&"x".repeat(64 * 1024));
        assert_eq!(shown.chars().count(), INERT_LIMIT + 1);
        assert!(shown.ends_with('…'));
    }
}
