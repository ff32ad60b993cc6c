// SPDX-License-Identifier: Apache-2.0 OR MIT
//! Look-up of sentences.

use fluent_bundle::FluentArgs;

use crate::{Language, Value, bundle, inert};

/// The words in one language. Small and free to copy: the parsed files are shared.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Words {
    language: Language,
    marked: bool,
}

impl Words {
    /// The words in a language. Parses nothing yet.
    #[must_use]
    pub const fn new(language: Language) -> Self {
        Self { language, marked: false }
    }

    /// The same words, each sentence between `⟦` and `⟧`: what stands outside of them on a page does
    /// not come from here. Tests find prose with it that nobody can translate.
    #[must_use]
    pub const fn marked(self) -> Self {
        Self { marked: true, ..self }
    }

    /// The language.
    #[must_use]
    pub const fn language(self) -> Language {
        self.language
    }

    /// A sentence without gaps.
    #[must_use]
    pub fn get(self, key: &str) -> String {
        self.look_up(key, None).unwrap_or_else(|| format!("{{{}}}", inert(key)))
    }

    /// A sentence with its gaps filled. Text among the values is made harmless first.
    #[must_use]
    pub fn format(self, key: &str, values: &[(&str, Value<'_>)]) -> String {
        self.try_format(key, values).unwrap_or_else(|| format!("{{{}}}", inert(key)))
    }

    /// The same; `None` where not even English has the sentence.
    #[must_use]
    pub fn try_format(self, key: &str, values: &[(&str, Value<'_>)]) -> Option<String> {
        let mut args = FluentArgs::with_capacity(values.len());
        for (name, value) in values {
            args.set((*name).to_owned(), value.to_fluent());
        }
        self.look_up(key, Some(&args))
    }

    /// The sentence in this language alone; `None` where it is not translated.
    #[must_use]
    pub fn translated(self, key: &str) -> Option<String> {
        bundle::format(self.language, key, None).map(|text| self.mark(text))
    }

    /// Whether this language has a sentence of its own.
    #[must_use]
    pub fn has(self, key: &str) -> bool {
        bundle::has(self.language, key)
    }

    fn look_up(self, key: &str, args: Option<&FluentArgs>) -> Option<String> {
        bundle::format(self.language, key, args)
            .or_else(|| bundle::format(Language::English, key, args))
            .map(|text| self.mark(text))
    }

    fn mark(self, text: String) -> String {
        if self.marked { format!("⟦{text}⟧") } else { text }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_unknown_key_shows_itself() {
        assert_eq!(Words::new(Language::Korean).get("no-such-key"), "{no-such-key}");
    }

    #[test]
    fn numbers_choose_the_plural() {
        let count = |language, count: u64| {
            Words::new(language).format("report-count-breaches", &[("count", count.into())])
        };
        assert_eq!(count(Language::English, 1), "1 breach");
        assert_eq!(count(Language::English, 2), "2 breaches");
        assert_eq!(count(Language::French, 0), "0 manquement");
        assert_eq!(count(Language::French, 1_000_000), "1000000 manquements");
        assert_eq!(count(Language::German, 2), "2 Verstöße");
    }

    #[test]
    fn marked_words_stand_between_brackets() {
        let words = Words::default().marked();
        assert_eq!(words.size(1), "⟦1 byte⟧");
        assert_eq!(words.get("report-next"), "⟦Next steps⟧");
        assert_eq!(words.get("no-such-key"), "{no-such-key}");
    }

    #[test]
    fn values_are_made_harmless() {
        let text = Words::default()
            .format("report-in", &[("container", Value::Text("\u{1b}[2J\u{202e}x"))]);
        assert_eq!(text, "in %1B[2J%E2%80%AEx");
    }
}
