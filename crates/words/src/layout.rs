// SPDX-License-Identifier: Apache-2.0 OR MIT
//! Text in columns of a terminal, where a Han character, kana or Hangul syllable is two wide.

use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

/// Punctuation that must not begin a line (the common set of JIS X 4051 and GB/T 15834).
const NOT_FIRST: &str =
    "、。，．・：；？！）」』】〕》〉”’ー々ぁぃぅぇぉっゃゅょァィゥェォッャュョ,.:;?!)]}%…";
/// Brackets that must not end a line.
const NOT_LAST: &str = "（「『【〔《〈“‘([{";

/// Columns that a text takes.
#[must_use]
pub fn width(text: &str) -> usize {
    text.width()
}

/// The text, filled up with spaces to a number of columns.
#[must_use]
pub fn pad(text: &str, columns: usize) -> String {
    let mut padded = text.to_owned();
    padded.extend(std::iter::repeat_n(' ', columns.saturating_sub(width(text))));
    padded
}

/// The text, cut to a number of columns, with `…` where something is missing.
#[must_use]
pub fn cut(text: &str, columns: usize) -> String {
    if width(text) <= columns {
        return text.to_owned();
    }
    let mut shown = String::new();
    let mut taken = 0;
    for character in text.chars() {
        let wide = character.width().unwrap_or(0);
        if taken + wide + 1 > columns {
            break;
        }
        taken += wide;
        shown.push(character);
    }
    if columns > 0 {
        shown.push('…');
    }
    shown
}

/// The text in lines of at most so many columns. Breaks at spaces, between wide characters where
/// their punctuation allows it, and inside a word only where it is longer than a line.
#[must_use]
pub fn wrap(text: &str, columns: usize) -> Vec<String> {
    let columns = columns.max(2);
    let mut lines = Vec::new();
    let mut line = String::new();
    for piece in pieces(text) {
        let word = piece.trim_end();
        if width(&line) + width(word) > columns && !line.trim().is_empty() {
            lines.push(line.trim_end().to_owned());
            line.clear();
        }
        let mut rest = piece;
        while width(rest.trim_end()) > columns {
            let at = fits(rest, columns);
            let (head, tail) = rest.split_at(at);
            lines.push(head.to_owned());
            rest = tail;
        }
        line.push_str(rest);
    }
    if !line.trim().is_empty() || lines.is_empty() {
        lines.push(line.trim_end().to_owned());
    }
    lines
}

/// Bytes of the longest start of `text` that fits, at least one character.
fn fits(text: &str, columns: usize) -> usize {
    let mut taken = 0;
    for (at, character) in text.char_indices() {
        taken += character.width().unwrap_or(0);
        if taken > columns && at > 0 {
            return at;
        }
    }
    text.len()
}

/// The pieces between places where a line may break; each keeps its spaces at the end.
fn pieces(text: &str) -> impl Iterator<Item = &str> {
    let mut rest = text;
    std::iter::from_fn(move || {
        if rest.is_empty() {
            return None;
        }
        let mut characters = rest.char_indices().peekable();
        let mut end = rest.len();
        while let Some((_, character)) = characters.next() {
            let Some(&(at, next)) = characters.peek() else { break };
            if may_break(character, next) {
                end = at;
                break;
            }
        }
        let (piece, tail) = rest.split_at(end);
        rest = tail;
        Some(piece)
    })
}

fn may_break(before: char, after: char) -> bool {
    if before == ' ' || after == ' ' {
        return before == ' ' && after != ' ';
    }
    // Korean is written with spaces and breaks there alone; a word in katakana is kept whole.
    let is_katakana = |character: char| matches!(character, '\u{30A1}'..='\u{30FA}' | 'ー');
    if is_katakana(before) && is_katakana(after) {
        return false;
    }
    let breaks = |character: char| {
        character.width() == Some(2) && !matches!(character, '\u{AC00}'..='\u{D7A3}')
    };
    (breaks(before) || breaks(after)) && !NOT_FIRST.contains(after) && !NOT_LAST.contains(before)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn breaks_at_spaces() {
        assert_eq!(wrap("one two three", 7), ["one two", "three"]);
        assert_eq!(wrap("", 7), [""]);
    }

    #[test]
    fn breaks_a_word_only_where_it_is_longer_than_a_line() {
        assert_eq!(wrap("a /usr/lib/long", 8), ["a", "/usr/lib", "/long"]);
    }

    #[test]
    fn no_line_begins_with_a_full_stop() {
        assert_eq!(wrap("空のパスワードです。", 18), ["空のパスワードで", "す。"]);
    }

    #[test]
    fn a_word_in_katakana_is_kept_whole() {
        assert_eq!(wrap("何もパスワード", 12), ["何も", "パスワード"]);
    }

    #[test]
    fn korean_breaks_at_spaces() {
        assert_eq!(wrap("비밀번호가 없습니다", 12), ["비밀번호가", "없습니다"]);
    }

    #[test]
    fn no_line_is_wider_than_asked() {
        let text = "アカウントrootは/etc/shadowで空のパスワード（x）を持つ。".repeat(5);
        for columns in 2..60 {
            for line in wrap(&text, columns) {
                assert!(width(&line) <= columns, "{columns}: {line}");
            }
        }
    }

    #[test]
    fn a_cut_text_says_so() {
        assert_eq!(cut("日本語", 5), "日本…");
        assert_eq!(cut("abc", 3), "abc");
        assert_eq!(pad("日本", 6), "日本  ");
    }
}
