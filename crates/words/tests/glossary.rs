// SPDX-License-Identifier: Apache-2.0 OR MIT
//! One term, one rendering: every translation is held to `glossary.toml`.
#![allow(clippy::unwrap_used, reason = "a panic in a test is its message")]

mod catalogue;

use std::collections::BTreeMap;

use catalogue::{FILES, elsewhere, has_english_elsewhere, read};
use serde::Deserialize;
use thirteen_words::Language;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Glossary {
    never: BTreeMap<String, Vec<String>>,
    term: Vec<Term>,
}

#[derive(Deserialize)]
struct Term {
    english: Vec<String>,
    #[serde(default)]
    except: Vec<String>,
    #[serde(flatten)]
    renderings: BTreeMap<String, Vec<String>>,
}

fn glossary() -> Glossary {
    toml::from_str(include_str!("../glossary.toml")).unwrap()
}

fn others() -> impl Iterator<Item = &'static str> {
    Language::ALL.iter().skip(1).map(|language| language.id())
}

/// All English prose, by key, as words.
fn english() -> BTreeMap<String, String> {
    let mut texts: BTreeMap<String, String> = BTreeMap::new();
    for file in FILES.into_iter().filter(|file| !has_english_elsewhere(file)) {
        texts.extend(read("en", file).into_iter().map(|(key, own)| (key, own.text)));
    }
    texts.extend(elsewhere::provisions());
    texts.extend(elsewhere::questions());
    texts.extend(elsewhere::units());
    texts.extend(elsewhere::schemes());
    texts.extend(elsewhere::pages());
    texts.into_iter().map(|(key, text)| (key, as_words(&text))).collect()
}

/// All prose of a language, by key, in small letters.
fn texts(language: &str) -> BTreeMap<String, String> {
    let all = FILES.into_iter().flat_map(|file| read(language, file));
    all.map(|(key, own)| (key, own.text.to_lowercase())).collect()
}

/// A text as its words in small letters, with a space before and behind each.
fn as_words(text: &str) -> String {
    let words: Vec<&str> =
        text.split(|it: char| !it.is_alphanumeric()).filter(|it| !it.is_empty()).collect();
    format!(" {} ", words.join(" ").to_lowercase())
}

/// Whether words have one of the terms among them.
fn has(words: &str, terms: &[String]) -> bool {
    terms.iter().any(|term| words.contains(&format!(" {term} ")))
}

#[test]
fn every_translation_keeps_to_the_glossary() {
    let (glossary, english) = (glossary(), english());
    let mut wrong = Vec::new();
    for language in others() {
        let translated = texts(language);
        for term in &glossary.term {
            let renderings = &term.renderings[language];
            for (key, text) in &english {
                let Some(own) = translated.get(key) else { continue };
                if !has(text, &term.english) || term.except.contains(key) {
                    continue;
                }
                if !renderings.iter().any(|it| own.contains(&it.to_lowercase())) {
                    wrong.push(format!("{language} {:?} {key}: {own}", term.english[0]));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn no_other_rendering_is_left() {
    let glossary = glossary();
    for language in others() {
        for (key, text) in texts(language) {
            for word in &glossary.never[language] {
                assert!(!text.contains(&word.to_lowercase()), "{language} {key}: {word}");
            }
        }
    }
}

#[test]
fn the_glossary_is_whole_and_every_exception_is_one() {
    let english = english();
    for term in &glossary().term {
        let languages: Vec<&str> = term.renderings.keys().map(String::as_str).collect();
        assert_eq!(languages, ["de", "es", "fr", "ja", "ko", "zh"], "{:?}", term.english);
        let count = english.values().filter(|text| has(text, &term.english)).count();
        assert!(count > 1, "{:?} is no term of ours", term.english);
        for key in &term.except {
            let text = english.get(key).unwrap_or_else(|| panic!("{key} is nothing"));
            assert!(has(text, &term.english), "{key} has no {:?}", term.english);
        }
    }
}

#[test]
fn a_term_is_found_as_words_alone() {
    let terms = ["test cases".to_owned(), "declared".to_owned()];
    assert!(has(&as_words("All *Test cases*, too"), &terms));
    assert!(!has(&as_words("undeclared: test the cases"), &terms));
}
