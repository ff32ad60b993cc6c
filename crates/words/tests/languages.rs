// SPDX-License-Identifier: Apache-2.0 OR MIT
//! Every language says everything that English says, in its own words.

mod catalogue;

use std::collections::BTreeMap;

use catalogue::{FILES, OF_THE_STANDARD, read};
use thirteen_standard::{Edition, StatusTable, TestEdition, questions, standard};
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
    ("paper-contradictions", &["fr"]),
    ("paper-name", &["de"]),
    ("paper-version", &["fr", "de"]),
    ("eu-annex-verdict", &["fr"]),
];

fn others() -> impl Iterator<Item = &'static str> {
    Language::ALL.iter().map(|language| language.id()).filter(|id| *id != "en")
}

#[test]
fn every_language_has_the_keys_and_values_of_english() {
    for file in FILES.into_iter().filter(|file| !OF_THE_STANDARD.contains(file)) {
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
    for file in FILES.into_iter().filter(|file| !OF_THE_STANDARD.contains(file)) {
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

/// Holds a file whose English stands in the standard's data to the keys and texts that it gives.
fn is_whole(file: &str, wanted: &BTreeMap<String, String>) {
    for language in others() {
        let texts = read(language, file);
        let missing: Vec<_> = wanted.keys().filter(|key| !texts.contains_key(*key)).collect();
        assert!(missing.is_empty(), "{language}: nothing for {missing:?}");
        for (key, sentence) in &texts {
            let english = wanted.get(key).unwrap_or_else(|| panic!("{language}: {key} is nothing"));
            let words = english.split_whitespace().count();
            let is_same = sentence.text.trim() == english.trim();
            assert!(!is_same || words < 4, "{language}: {key} reads as in English");
            assert!(sentence.values.is_empty(), "{language}: {key} has gaps");
        }
    }
    assert!(read("en", file).is_empty(), "English comes from the standard's data");
}

#[test]
fn titles_and_summaries_of_provisions_are_there_for_the_whole_edition() {
    let provisions = standard().unwrap().provisions(Edition::En211);
    let texts = provisions.iter().flat_map(|it| {
        let summary = it.summary(Edition::En211).to_owned();
        [(keys::provision(&it.id), it.title.clone()), (keys::provision_summary(&it.id), summary)]
    });
    is_whole("provisions.ftl", &texts.collect());
}

#[test]
fn every_question_is_put_in_every_language() {
    let mut wanted = BTreeMap::new();
    for question in &questions().unwrap().questions {
        let id = &question.id;
        wanted.insert(keys::question(id), question.ask.clone());
        wanted.insert(keys::question_why(id), question.why.clone());
        for (number, good) in question.good.iter().enumerate() {
            wanted.insert(keys::question_good(id, number + 1), good.clone());
        }
        for answer in &question.answers {
            if let Some(says) = &answer.says {
                wanted.insert(keys::question_answer(id, &answer.is), says.clone());
            }
        }
    }
    is_whole("questions.ftl", &wanted);
}

#[test]
fn every_unit_is_told_in_every_language() {
    let mut wanted = BTreeMap::new();
    let standard = standard().unwrap();
    let editions = [TestEdition::V111, TestEdition::V211];
    for case in editions.iter().flat_map(|edition| standard.test_cases(*edition)) {
        if let Some(purpose) = &case.purpose {
            wanted.insert(keys::test_case(&case.id), purpose.clone());
        }
        for unit in &case.units {
            wanted.insert(keys::unit(&unit.id), unit.does.clone());
        }
    }
    for table in StatusTable::ALL {
        for condition in standard.conditions(*table) {
            let key = keys::condition(table.as_str(), &condition.id);
            wanted.insert(key, condition.when.clone());
        }
    }
    is_whole("units.ftl", &wanted);
}

#[test]
fn what_a_language_lacks_comes_from_english() {
    let words = Words::new(Language::Japanese);
    assert!(!words.has("no-such-key"));
    assert_eq!(words.try_format("no-such-key", &[]), None);
    assert_eq!(words.get("a\u{1b}"), "{a%1B}");
}
