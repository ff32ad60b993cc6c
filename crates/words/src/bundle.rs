// SPDX-License-Identifier: Apache-2.0 OR MIT
//! The embedded files, parsed language by language at first use.

use std::sync::OnceLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource};
use unic_langid::LanguageIdentifier;

use crate::Language;

pub(crate) type Bundle = FluentBundle<FluentResource>;

/// Texts of provisions, questions, test cases, schemes, the help and the checks' pages are many and
/// rarely asked for, so they are parsed apart. English of them stands where they are made: in the
/// standard's data, at the arguments, at the head of each check.
const PARTS: usize = 7;

static BUNDLES: [[OnceLock<Bundle>; PARTS]; 7] = [const { [const { OnceLock::new() }; PARTS] }; 7];

/// The part that a key stands in.
fn part_of(key: &str) -> usize {
    let is_of = |families: &[&str]| families.iter().any(|family| key.starts_with(family));
    match () {
        () if is_of(&["provision-"]) => 1,
        () if is_of(&["question-"]) => 2,
        () if is_of(&["unit-", "test-case-", "condition-"]) => 3,
        () if is_of(&[
            "scheme-name-",
            "scheme-place-",
            "scheme-status-",
            "scheme-day-",
            "scheme-item-",
        ]) =>
        {
            4
        }
        () if is_of(&["help-", "usage-"]) => 5,
        () if is_of(&["page-"]) => 6,
        () => 0,
    }
}

macro_rules! files {
    ($language:literal) => {
        [
            &[
                include_str!(concat!("../locales/", $language, "/ui.ftl")),
                include_str!(concat!("../locales/", $language, "/messages.ftl")),
                include_str!(concat!("../locales/", $language, "/checks.ftl")),
                include_str!(concat!("../locales/", $language, "/coverage.ftl")),
                include_str!(concat!("../locales/", $language, "/steps.ftl")),
                include_str!(concat!("../locales/", $language, "/declaration.ftl")),
                include_str!(concat!("../locales/", $language, "/dossier.ftl")),
                include_str!(concat!("../locales/", $language, "/papers.ftl")),
            ],
            &[include_str!(concat!("../locales/", $language, "/provisions.ftl"))],
            &[include_str!(concat!("../locales/", $language, "/questions.ftl"))],
            &[include_str!(concat!("../locales/", $language, "/units.ftl"))],
            &[include_str!(concat!("../locales/", $language, "/schemes.ftl"))],
            &[include_str!(concat!("../locales/", $language, "/help.ftl"))],
            &[
                include_str!(concat!("../locales/", $language, "/pages/headings.ftl")),
                include_str!(concat!("../locales/", $language, "/pages/passwords.ftl")),
                include_str!(concat!("../locales/", $language, "/pages/updates.ftl")),
                include_str!(concat!("../locales/", $language, "/pages/secrets.ftl")),
                include_str!(concat!("../locales/", $language, "/pages/communication.ftl")),
                include_str!(concat!("../locales/", $language, "/pages/attack-surface.ftl")),
                include_str!(concat!("../locales/", $language, "/pages/integrity-and-data.ftl")),
                include_str!(concat!("../locales/", $language, "/pages/declared.ftl")),
            ],
        ]
    };
}

/// The sources of one language, part by part.
pub(crate) fn sources(language: Language) -> [&'static [&'static str]; PARTS] {
    match language {
        Language::English => files!("en"),
        Language::French => files!("fr"),
        Language::German => files!("de"),
        Language::Spanish => files!("es"),
        Language::Korean => files!("ko"),
        Language::Japanese => files!("ja"),
        Language::Chinese => files!("zh"),
    }
}

fn bundle(language: Language, part: usize) -> &'static Bundle {
    BUNDLES[language.index()][part].get_or_init(|| {
        let id: LanguageIdentifier = language.id().parse().unwrap_or_default();
        let mut bundle = FluentBundle::new_concurrent(vec![id]);
        // The marks would show as rubbish in terminals and be kept in files. What comes from
        // evidence is made harmless before it is put in.
        bundle.set_use_isolating(false);
        for source in sources(language)[part] {
            // A broken entry is left out, and falls back to English; a test keeps them whole.
            let source = match language {
                Language::French => french_spaces(source),
                _ => (*source).to_owned(),
            };
            let resource = match FluentResource::try_new(source) {
                Ok(resource) | Err((resource, _)) => resource,
            };
            let _ = bundle.add_resource(resource);
        }
        bundle
    })
}

/// French sets a space before `:`, `;`, `?`, `!` and inside its quotation marks, at which no line may
/// break. The files have plain spaces there, as people type them. Code between backticks stays.
fn french_spaces(source: &str) -> String {
    let mut text = String::with_capacity(source.len() + source.len() / 64);
    let mut in_code = false;
    let mut characters = source.chars().peekable();
    let mut before = '\n';
    while let Some(character) = characters.next() {
        in_code = character != '\n' && (in_code ^ (character == '`'));
        let after = characters.peek().copied().unwrap_or('\n');
        let binds = !in_code && (matches!(after, ':' | ';' | '?' | '!' | '»') || before == '«');
        text.push(if character == ' ' && binds { '\u{A0}' } else { character });
        before = character;
    }
    text
}

/// The sentence of one language, without fallback.
pub(crate) fn format(language: Language, key: &str, args: Option<&FluentArgs>) -> Option<String> {
    let bundle = bundle(language, part_of(key));
    let pattern = bundle.get_message(key)?.value()?;
    // An absent value shows as `{$name}`, which is what we want of it.
    let mut errors = Vec::new();
    Some(bundle.format_pattern(pattern, args, &mut errors).into_owned())
}

/// Whether a language has a sentence of its own.
pub(crate) fn has(language: Language, key: &str) -> bool {
    bundle(language, part_of(key)).get_message(key).is_some_and(|message| message.value().is_some())
}

#[cfg(test)]
mod tests {
    use super::french_spaces;

    #[test]
    fn french_punctuation_never_begins_a_line() {
        assert_eq!(french_spaces("a : « b » ; c ?"), "a\u{A0}: «\u{A0}b\u{A0}»\u{A0}; c\u{A0}?");
        assert_eq!(french_spaces("`a ; b` : `c"), "`a ; b`\u{A0}: `c");
        assert_eq!(
            french_spaces("`a\nb ; c"),
            "`a\nb\u{A0}; c",
            "a backtick alone ends with its line"
        );
    }
}
