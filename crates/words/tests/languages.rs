// SPDX-License-Identifier: Apache-2.0 OR MIT
//! Every language says everything that English says, in its own words.

mod catalogue;

use std::collections::{BTreeMap, BTreeSet};

use catalogue::{FILES, PAGES, Sentence, elsewhere, has_english_elsewhere, read};
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
    ("eu-annex-verdict", &["fr"]),
    ("paper-name", &["de"]),
    ("paper-version", &["fr", "de"]),
    ("ics-ixit-status", &["de"]),
    ("ics-ixit-conditions", &["fr"]),
];

fn others() -> impl Iterator<Item = &'static str> {
    Language::ALL.iter().map(|language| language.id()).filter(|id| *id != "en")
}

#[test]
fn every_language_has_the_keys_and_values_of_english() {
    for file in FILES.into_iter().filter(|file| !has_english_elsewhere(file)) {
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
    for file in FILES.into_iter().filter(|file| !has_english_elsewhere(file)) {
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
fn titles_and_summaries_of_provisions_are_there_for_both_editions() {
    is_whole("provisions.ftl", &elsewhere::provisions());
}

#[test]
fn every_question_is_put_in_every_language() {
    is_whole("questions.ftl", &elsewhere::questions());
}

#[test]
fn every_unit_is_told_in_every_language() {
    is_whole("units.ftl", &elsewhere::units());
}

#[test]
fn every_scheme_is_told_in_every_language() {
    is_whole("schemes.ftl", &elsewhere::schemes());
}

#[test]
fn help_has_the_same_keys_and_values_in_every_language() {
    // That every command and argument has its key, the command line's own tests hold.
    let german = read("de", "help.ftl");
    let values = |sentences: &BTreeMap<String, Sentence>| -> Vec<_> {
        sentences.iter().map(|(key, own)| (key.clone(), own.values.clone())).collect()
    };
    assert!(german.len() > 100);
    for language in others() {
        assert_eq!(values(&read(language, "help.ftl")), values(&german), "{language}");
    }
    assert!(read("en", "help.ftl").is_empty(), "English stands at the arguments");
}

/// Checks whose pages are English only as yet. The list only shrinks: a new check brings its page
/// in all languages.
const PAGES_IN_ENGLISH_ONLY: &[&str] = &[];

#[test]
fn every_check_has_its_page_in_every_language() {
    let english = read("en", "pages/headings.ftl");
    for (section, heading) in
        keys::PAGE_SECTIONS.iter().chain(&["references"]).zip(thirteen_checks::HEADINGS)
    {
        assert_eq!(english[&keys::page_heading(section)].text, *heading);
    }
    for language in others() {
        let mut pages: BTreeMap<String, Sentence> = BTreeMap::new();
        for file in PAGES {
            pages.extend(read(language, file));
        }
        let mut missing = Vec::new();
        for check in thirteen_checks::ALL {
            let sections = keys::PAGE_SECTIONS.map(|own| keys::page_section(check.id, own));
            let texts: Vec<_> = sections.iter().filter_map(|key| pages.remove(key)).collect();
            match texts.len() {
                0 => missing.push(check.id),
                4 => are_about_the_same(language, check, &texts),
                _ => panic!("{language}: the page of {} is not whole", check.id),
            }
        }
        assert_eq!(missing, PAGES_IN_ENGLISH_ONLY, "{language}");
        assert!(pages.is_empty(), "{language}: of no check: {:?}", pages.keys());
    }
}

/// A translated page names the code, the units and the provisions that the English one names.
fn are_about_the_same(language: &str, check: &thirteen_checks::Check, texts: &[Sentence]) {
    let page = check.page();
    for (heading, text) in thirteen_checks::HEADINGS.iter().zip(texts) {
        let english = page.section(heading).unwrap_or_default();
        assert_ne!(text.text.trim(), english.trim(), "{language} {}", check.id);
        assert_eq!(named(english), named(&text.text), "{language} {}: {heading}", check.id);
    }
}

/// What stands between backticks, and units of test cases.
fn named(text: &str) -> BTreeSet<String> {
    let one_line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let code = one_line.split('`').skip(1).step_by(2).map(str::to_owned);
    let units = one_line
        .split(|it: char| !(it.is_ascii_alphanumeric() || it == '.' || it == '-'))
        .map(|word| word.trim_matches('.'))
        .filter(|word| {
            let ends = word.trim_end_matches(|it: char| it.is_ascii_lowercase());
            word.split('-').count() == 3 && ends.len() + 1 == word.len() && ends.starts_with('5')
        })
        .map(str::to_owned);
    code.chain(units).collect()
}

#[test]
fn what_a_language_lacks_comes_from_english() {
    let words = Words::new(Language::Japanese);
    assert!(!words.has("no-such-key"));
    assert_eq!(words.try_format("no-such-key", &[]), None);
    assert_eq!(words.get("a\u{1b}"), "{a%1B}");
}

#[test]
fn the_import_of_tables_understands_a_workbooks_headings() {
    let standard = thirteen_standard::standard().unwrap();
    for language in Language::ALL {
        let words = Words::new(*language);
        let heading = |of: &str| words.get(&format!("ics-ixit-{of}"));
        let head = ["reference", "field", "value", "draft", "place"].map(heading).join(",");
        let table = format!("table,{head}\nA.3 ICS,5.1-1,support,Y,draft,\n");
        let (answers, problems) =
            thirteen_declaration::read_sheet(standard, "a.csv", table.as_bytes());
        assert!(problems.is_empty(), "{language:?} {table}: {problems:?}");
        let [row] = answers.ics.as_slice() else { panic!("{language:?} {table}") };
        assert_eq!((row.provision.value.as_str(), row.support.draft), ("5.1-1", true), "{table}");
    }
}
