// SPDX-License-Identifier: Apache-2.0 OR MIT
//! The seven languages.

use std::fmt;
use std::str::FromStr;

/// A language that the words come in.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Language {
    /// English, which the others fall back to.
    #[default]
    English,
    /// French.
    French,
    /// German.
    German,
    /// Spanish.
    Spanish,
    /// Korean.
    Korean,
    /// Japanese.
    Japanese,
    /// Chinese, simplified.
    Chinese,
}

impl Language {
    /// All languages, English first.
    pub const ALL: &'static [Self] = &[
        Self::English,
        Self::French,
        Self::German,
        Self::Spanish,
        Self::Korean,
        Self::Japanese,
        Self::Chinese,
    ];

    /// The BCP 47 code: `zh`.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::English => "en",
            Self::French => "fr",
            Self::German => "de",
            Self::Spanish => "es",
            Self::Korean => "ko",
            Self::Japanese => "ja",
            Self::Chinese => "zh",
        }
    }

    /// Its name in itself.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::English => "English",
            Self::French => "français",
            Self::German => "Deutsch",
            Self::Spanish => "español",
            Self::Korean => "한국어",
            Self::Japanese => "日本語",
            Self::Chinese => "简体中文",
        }
    }

    /// True where decimals are written behind a comma.
    pub(crate) const fn has_decimal_comma(self) -> bool {
        matches!(self, Self::French | Self::German | Self::Spanish)
    }

    /// Its place in [`Self::ALL`].
    pub(crate) const fn index(self) -> usize {
        self as usize
    }
}

impl fmt::Display for Language {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.id())
    }
}

impl FromStr for Language {
    type Err = UnknownLanguage;

    /// Takes the code with or without a region: `de`, `de-AT`, `zh_CN`.
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let code = text.split(['-', '_', '.']).next().unwrap_or_default();
        Self::ALL
            .iter()
            .copied()
            .find(|language| language.id().eq_ignore_ascii_case(code))
            .ok_or_else(|| UnknownLanguage(text.to_owned()))
    }
}

/// A code that names none of the seven languages.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UnknownLanguage(pub String);

impl fmt::Display for UnknownLanguage {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let ids: Vec<_> = Language::ALL.iter().map(|language| language.id()).collect();
        write!(formatter, "{:?} is not a language: wanted one of {}", self.0, ids.join(", "))
    }
}

impl std::error::Error for UnknownLanguage {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_language_is_read_with_or_without_its_region() {
        assert_eq!("ja".parse(), Ok(Language::Japanese));
        assert_eq!("zh_CN.UTF-8".parse(), Ok(Language::Chinese));
        assert_eq!("DE-at".parse(), Ok(Language::German));
        let Err(error) = "tlh".parse::<Language>() else { panic!("parsed") };
        assert_eq!(
            error.to_string(),
            "\"tlh\" is not a language: wanted one of en, fr, de, es, ko, ja, zh"
        );
    }

    #[test]
    fn the_index_is_the_place_in_the_list() {
        for (place, language) in Language::ALL.iter().enumerate() {
            assert_eq!(language.index(), place);
        }
    }
}
