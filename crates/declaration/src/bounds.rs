// SPDX-License-Identifier: Apache-2.0 OR MIT
//! What a declaration may weigh, looked at before it is parsed.

/// No declaration is longer than this many bytes.
pub const MAX_BYTES: usize = 4 << 20;

/// No key and no list lies deeper than this.
pub const MAX_DEPTH: usize = 32;

/// Where a text goes too deep: brackets within brackets, or a key of too many parts.
pub(crate) fn too_deep(text: &str) -> Option<usize> {
    let mut lexer = Lexer { bytes: text.as_bytes(), at: 0 };
    let (mut depth, mut dots) = (0_usize, 0_usize);
    while let Some(byte) = lexer.next() {
        match byte {
            b'[' | b'{' => {
                depth += 1;
                dots = 0;
            }
            b']' | b'}' => depth = depth.saturating_sub(1),
            b'.' => dots += 1,
            b'\n' | b',' | b'=' => dots = 0,
            _ => {}
        }
        if depth > MAX_DEPTH || dots > MAX_DEPTH {
            return Some(lexer.at.saturating_sub(1));
        }
    }
    None
}

/// The bytes of a text outside of its strings and comments.
struct Lexer<'t> {
    bytes: &'t [u8],
    at: usize,
}

impl Lexer<'_> {
    fn next(&mut self) -> Option<u8> {
        loop {
            let rest = self.bytes.get(self.at..)?;
            match rest {
                [b'#', ..] => {
                    let end = rest.iter().position(|byte| *byte == b'\n').unwrap_or(rest.len());
                    self.at += end;
                }
                [quote @ (b'"' | b'\''), ..] => self.skip_string(*quote),
                [byte, ..] => {
                    self.at += 1;
                    return Some(*byte);
                }
                [] => return None,
            }
        }
    }

    fn skip_string(&mut self, quote: u8) {
        let rest = self.bytes.get(self.at..).unwrap_or_default();
        let long = rest.starts_with(&[quote; 3]);
        let end: &[u8] = if long { &[quote; 3] } else { &[quote] };
        self.at += end.len();
        while let Some(rest) = self.bytes.get(self.at..).filter(|rest| !rest.is_empty()) {
            if rest.starts_with(end) {
                self.at += end.len();
                return;
            }
            match rest {
                // A string of one line that does not end there is an error for the parser.
                [b'\n', ..] if !long => return,
                [b'\\', ..] if quote == b'"' => self.at += 2,
                _ => self.at += 1,
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn depth_counts_outside_of_strings_and_comments() {
        let deep = "[".repeat(MAX_DEPTH + 1);
        assert!(too_deep(&format!("a = {deep}")).is_some());
        assert!(too_deep(&format!("a = \"{deep}\"")).is_none());
        assert!(too_deep(&format!("a = '''\n{deep}'''")).is_none());
        assert!(too_deep(&format!("# {deep}")).is_none());
        assert!(too_deep(&format!("a = \"\\\"{deep}\"")).is_none());
    }

    #[test]
    fn a_key_of_many_parts_is_deep() {
        assert!(too_deep(&format!("{}a = 1", "a.".repeat(MAX_DEPTH + 1))).is_some());
        assert!(too_deep("a = [1.0, 2.0, 3.5]\n".repeat(100).as_str()).is_none());
    }
}
