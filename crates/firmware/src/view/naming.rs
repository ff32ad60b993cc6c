// SPDX-License-Identifier: Apache-2.0 OR MIT
//! Whether a text has any of many words in it: a cheap question before an expensive one.

use aho_corasick::{AhoCorasick, AhoCorasickKind};

/// Words that are looked for, in whatever case of letters.
pub struct Naming(Option<AhoCorasick>);

impl Naming {
    /// Of these words.
    pub fn new<'w>(words: impl IntoIterator<Item = &'w str>) -> Self {
        let mut builder = AhoCorasick::builder();
        builder.ascii_case_insensitive(true).kind(Some(AhoCorasickKind::DFA));
        Self(builder.build(words).ok())
    }

    /// Whether one of them stands in a text; yes where that cannot be looked for.
    pub fn is_in(&self, text: &[u8]) -> bool {
        self.0.as_ref().is_none_or(|own| own.is_match(text))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_found_in_any_case() {
        let naming = Naming::new(["key", "://"]);
        assert!(naming.0.is_some());
        for (text, is_in) in
            [("API_KEY=x", true), ("http://a", true), ("ke y : / /", false), ("", false)]
        {
            assert_eq!(naming.is_in(text.as_bytes()), is_in, "{text}");
        }
    }
}
