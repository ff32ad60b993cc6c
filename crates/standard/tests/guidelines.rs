// SPDX-License-Identifier: Apache-2.0 OR MIT
//! The thirteen guidelines, their languages and their provisions.

#![allow(clippy::unwrap_used, reason = "a panic in a test is its message")]

mod duplicates;

use duplicates::duplicates;
use std::collections::BTreeSet;
use std::sync::LazyLock;
use thirteen_standard::{Edition, LANGUAGES, Standard, Translated, standard};

static STANDARD: LazyLock<&Standard> = LazyLock::new(|| standard().unwrap());

#[test]
fn there_are_thirteen_in_order() {
    let numbers: Vec<_> = STANDARD.guidelines().iter().map(|row| row.number).collect();
    assert_eq!(numbers, (1..=13).collect::<Vec<_>>());
    assert!(STANDARD.guideline(0).is_none() && STANDARD.guideline(14).is_none());
}

#[test]
fn every_guideline_has_title_and_summary_in_seven_languages() {
    assert_eq!(STANDARD.guidelines_file().meta.languages, LANGUAGES);
    for guideline in STANDARD.guidelines() {
        for texts in [&guideline.titles, &guideline.summaries] {
            let all: Vec<_> = LANGUAGES.iter().map(|language| texts.get(language)).collect();
            assert!(all.iter().all(|text| text.is_some_and(|text| !text.is_empty())));
            assert_eq!(duplicates(all), [], "a language repeats another: {}", guideline.number);
        }
        assert_eq!(guideline.titles.get("it"), None);
    }
}

#[test]
fn korean_japanese_and_chinese_are_in_their_scripts() {
    let in_script = |texts: &Translated, language: &str, script: &[(char, char)]| {
        let text = texts.get(language).unwrap();
        text.chars().any(|letter| script.iter().any(|(from, to)| (*from..=*to).contains(&letter)))
    };
    for guideline in STANDARD.guidelines() {
        for texts in [&guideline.titles, &guideline.summaries] {
            let number = guideline.number;
            assert!(in_script(texts, "ko", &[('\u{ac00}', '\u{d7a3}')]), "{number}");
            assert!(in_script(texts, "ja", &[('\u{3040}', '\u{30ff}')]), "{number}");
            assert!(in_script(texts, "zh", &[('\u{4e00}', '\u{9fff}')]), "{number}");
            assert!(!in_script(texts, "zh", &[('\u{3040}', '\u{30ff}')]), "{number}");
        }
    }
}

#[test]
fn english_titles_and_summaries_are_the_plain_ones() {
    for guideline in STANDARD.guidelines() {
        assert_eq!(guideline.titles.en, guideline.title_en303645);
        assert_eq!(guideline.summaries.en, guideline.summary);
        assert!(!guideline.title_cop.is_empty());
    }
}

#[test]
fn every_provision_but_the_first_is_under_exactly_its_own_guideline() {
    for edition in [Edition::En211, Edition::En313] {
        let mut seen = Vec::new();
        for guideline in STANDARD.guidelines() {
            for id in guideline.provisions(edition) {
                let provision = STANDARD.provision(edition, id);
                let number = provision.and_then(|provision| provision.guideline);
                assert_eq!(number, Some(guideline.number), "{edition} {id}");
                seen.push(id.as_str());
            }
        }
        assert_eq!(duplicates(seen.clone()), Vec::<&str>::new());
        let all = STANDARD.provisions(edition).iter();
        let want: BTreeSet<_> =
            all.filter(|row| row.guideline.is_some()).map(|row| row.id.as_str()).collect();
        assert_eq!(seen.into_iter().collect::<BTreeSet<_>>(), want, "{edition}");
        assert_eq!(want.len() + 1, STANDARD.provisions(edition).len());
    }
    assert!(STANDARD.guidelines()[0].provisions(Edition::Cop2018).is_empty());
}

#[test]
fn provisions_that_bear_on_a_second_guideline_are_told_from_both_sides() {
    let from_guidelines: BTreeSet<_> = STANDARD
        .guidelines()
        .iter()
        .flat_map(|row| row.also_provisions.iter().map(|id| (row.number, id.as_str())))
        .collect();
    let from_provisions: BTreeSet<_> = STANDARD
        .provisions_file()
        .provisions
        .iter()
        .flat_map(|row| row.also_guidelines.iter().map(|number| (*number, row.id.as_str())))
        .collect();
    assert_eq!(from_guidelines, from_provisions);
    assert_eq!(from_guidelines.len(), 4);
}

#[test]
fn what_the_code_asks_is_carried_on_by_known_provisions() {
    let mut points = 0;
    for guideline in STANDARD.guidelines() {
        assert!(!guideline.cop_asks.is_empty(), "{}", guideline.number);
        for ask in guideline.cop_asks.iter().chain(&guideline.cop_also) {
            points += 1;
            for id in &ask.provisions {
                assert!(STANDARD.any_provision(id).is_some(), "{} {id}", guideline.number);
            }
        }
    }
    assert_eq!(points, 44);
}

#[test]
fn roles_are_four_and_known() {
    let roles: BTreeSet<_> = STANDARD.guidelines_file().roles.iter().map(|row| &row.id).collect();
    assert_eq!(roles.len(), 4);
    for guideline in STANDARD.guidelines() {
        assert!(!guideline.roles.is_empty(), "{}", guideline.number);
        assert!(guideline.roles.iter().all(|role| roles.contains(role)), "{}", guideline.number);
    }
}

#[test]
fn the_code_names_the_first_three_as_priorities() {
    assert_eq!(STANDARD.guidelines_file().meta.quick_wins, [1, 2, 3]);
}
