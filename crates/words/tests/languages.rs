// SPDX-License-Identifier: Apache-2.0 OR MIT
//! Every language says everything that English says, in its own words.

mod catalogue;

use catalogue::{FILES, read};
use thirteen_words::{Language, Words, keys};

/// What may read the same as in English: units, and words that a language shares with it.
const SAME: &[(&str, &[&str])] = &[
    ("size-kib", &["de", "es", "ko", "ja", "zh"]),
    ("size-mib", &["de", "es", "ko", "ja", "zh"]),
    ("size-gib", &["de", "es", "ko", "ja", "zh"]),
    ("size-bytes", &["es"]),
    ("time-seconds", &["fr", "de", "es"]),
    ("report-in", &["de"]),
    ("report-effort", &["fr", "de", "es", "ko"]),
    ("explain-condition", &["fr"]),
    ("area-kernel", &["de"]),
];

fn others() -> impl Iterator<Item = &'static str> {
    Language::ALL.iter().map(|language| language.id()).filter(|id| *id != "en")
}

#[test]
fn every_language_has_the_keys_and_values_of_english() {
    for file in FILES.into_iter().filter(|file| *file != "provisions.ftl") {
        let english = read("en", file);
        for language in others() {
            let other = read(language, file);
            let missing: Vec<_> = english.keys().filter(|key| !other.contains_key(*key)).collect();
            let surplus: Vec<_> = other.keys().filter(|key| !english.contains_key(*key)).collect();
            assert!(missing.is_empty(), "{language}/{file} lacks {missing:?}");
            assert!(surplus.is_empty(), "{language}/{file} has {surplus:?}, which English has not");
            for (key, sentence) in &other {
                assert_eq!(sentence.values, english[key].values, "{language}/{file}: {key}");
            }
        }
    }
}

#[test]
fn no_sentence_is_empty() {
    for language in Language::ALL {
        for file in FILES {
            for (key, sentence) in read(language.id(), file) {
                assert!(!sentence.text.trim().is_empty() || !sentence.values.is_empty(), "{key}");
            }
        }
    }
}

#[test]
fn no_sentence_was_left_in_english() {
    for file in FILES.into_iter().filter(|file| *file != "provisions.ftl") {
        let english = read("en", file);
        for language in others() {
            for (key, sentence) in read(language, file) {
                let may_be_same = SAME
                    .iter()
                    .any(|(same, languages)| *same == key && languages.contains(&language));
                let is_same = sentence.text.trim() == english[&key].text.trim();
                assert!(!is_same || may_be_same, "{language}/{file}: {key} reads as in English");
            }
        }
    }
}

#[test]
fn no_file_has_a_control_or_layout_character() {
    for language in Language::ALL {
        for file in FILES {
            let text =
                std::fs::read_to_string(catalogue::folder(language.id()).join(file)).unwrap();
            assert!(text.starts_with("# SPDX-License-Identifier: Apache-2.0 OR MIT\n"), "{file}");
            let bad = |it: char| {
                (it.is_control() && it != '\n')
                    || matches!(it, '\u{200B}'..='\u{200F}' | '\u{FEFF}')
            };
            assert!(!text.contains(bad), "{language}/{file}");
        }
    }
}

#[test]
fn titles_and_summaries_of_provisions_are_there_for_the_whole_edition() {
    use thirteen_standard::{Edition, standard};
    let provisions = standard().unwrap().provisions(Edition::En211);
    for language in others() {
        let texts = read(language, "provisions.ftl");
        let wanted: Vec<String> = provisions
            .iter()
            .flat_map(|it| [keys::provision(&it.id), keys::provision_summary(&it.id)])
            .collect();
        let missing: Vec<_> = wanted.iter().filter(|key| !texts.contains_key(*key)).collect();
        assert!(missing.is_empty(), "{language}: nothing for {missing:?}");
        for key in texts.keys() {
            assert!(wanted.contains(key), "{language}: {key} is no provision");
        }
    }
    assert!(read("en", "provisions.ftl").is_empty(), "English comes from the standard's data");
}

#[test]
fn what_a_language_lacks_comes_from_english() {
    let words = Words::new(Language::Japanese);
    assert!(!words.has("no-such-key"));
    assert_eq!(words.try_format("no-such-key", &[]), None);
    assert_eq!(words.get("a\u{1b}"), "{a%1B}");
}
