// SPDX-License-Identifier: Apache-2.0 OR MIT
//! The whole page, and what must hold for every page.

mod bad_router;

use thirteen_evidence::{Fact, Outcome};
use thirteen_report::fill;
use thirteen_report::terminal::{Face, terminal};
use thirteen_verdict::Assessment;
use thirteen_words::{Language, Words, width};

fn page(mut assessment: Assessment, language: Language, face: Face) -> String {
    let words = Words::new(language);
    fill(&mut assessment, words);
    terminal(&assessment, &bad_router::evidence(), words, &face)
}

#[test]
fn english_page() {
    insta::assert_snapshot!(page(
        bad_router::assessment(),
        Language::English,
        Face { width: 80, ..Face::default() }
    ));
}

#[test]
fn english_page_on_a_wide_terminal() {
    insta::assert_snapshot!(page(
        bad_router::assessment(),
        Language::English,
        Face { width: 100, ..Face::default() }
    ));
}

#[test]
fn german_page() {
    insta::assert_snapshot!(page(
        bad_router::assessment(),
        Language::German,
        Face { width: 80, ..Face::default() }
    ));
}

#[test]
fn japanese_page() {
    insta::assert_snapshot!(page(
        bad_router::assessment(),
        Language::Japanese,
        Face { width: 80, ..Face::default() }
    ));
}

#[test]
fn page_in_ascii() {
    let text = page(
        bad_router::assessment(),
        Language::English,
        Face { unicode: false, ..Face::default() },
    );
    assert!(text.is_ascii(), "{text}");
    assert!(text.contains("x FAIL") && text.contains("+ PASS"), "{text}");
}

#[test]
fn without_colour_there_is_no_escape() {
    for &language in Language::ALL {
        let text = page(bad_router::assessment(), language, Face::default());
        assert!(!text.contains('\u{1b}'), "{language}");
    }
}

#[test]
fn colour_changes_nothing_but_colour() {
    let coloured =
        page(bad_router::assessment(), Language::English, Face { colour: true, ..Face::default() });
    let plain = page(bad_router::assessment(), Language::English, Face::default());
    assert!(coloured.contains('\u{1b}'));
    let mut stripped = String::new();
    let mut rest = coloured.as_str();
    while let Some((before, after)) = rest.split_once('\u{1b}') {
        stripped.push_str(before);
        rest = after.split_once('m').unwrap().1;
    }
    stripped.push_str(rest);
    let tidy = |text: &str| text.lines().map(str::trim_end).collect::<Vec<_>>().join("\n");
    assert_eq!(tidy(&stripped), tidy(&plain));
}

#[test]
fn no_line_is_wider_than_the_terminal() {
    for &language in Language::ALL {
        for columns in [40, 60, 80, 100, 200] {
            let face = Face { width: columns, ..Face::default() };
            for line in page(hostile(), language, face).lines() {
                assert!(width(line) <= columns, "{language} {columns}: {line}");
            }
            for line in page(bad_router::assessment(), language, face).lines() {
                assert!(width(line) <= columns, "{language} {columns}: {line}");
            }
        }
    }
}

#[test]
fn hostile_text_stays_text() {
    for &language in Language::ALL {
        let text = page(hostile(), language, Face::default());
        let bad = |it: char| (it.is_control() && it != '\n') || "\u{202e}\u{200b}".contains(it);
        assert!(!text.contains(bad), "{language}");
        assert!(text.contains("%1B]0;owned%07"), "{language}: {text}");
        assert!(text.len() < 40_000, "{language}: {} bytes", text.len());
    }
}

#[test]
fn an_assessment_of_nothing_still_makes_a_page() {
    let mut empty = bad_router::assessment();
    empty.findings.clear();
    empty.provisions.clear();
    empty.guidelines.clear();
    empty.sources.clear();
    empty.checks.clear();
    empty.coverage = Default::default();
    empty.next_steps.clear();
    empty.envelope = None;
    empty.edition = "en-\u{1b}".to_owned();
    insta::assert_snapshot!(page(empty, Language::English, Face::default()), @r"
    en-%1B

    The thirteen guidelines

      One line per guideline is our own summary. The standard itself gives verdicts
      on test cases, on provisions and on the whole.

    Fix first

      Nothing that was looked at fails. What is open is not settled by that.

    Not read

      Evidence from a firmware image is missing.

    More: --json
    ");
}

/// Everything that comes from evidence, as somebody would write it who means harm.
fn hostile() -> Assessment {
    let evil = "\u{1b}]0;owned\u{7}\r\n\u{9b}2J\u{202e}exe.\u{200b}txt日本";
    let long = format!("/{}", "x".repeat(64 * 1024));
    let mut assessment = bad_router::assessment();
    assessment.edition = evil.to_owned();
    assessment.sources[0].name = evil.to_owned();
    if let Some(envelope) = &mut assessment.envelope {
        envelope.inputs = vec![evil.to_owned()];
    }
    for finding in &mut assessment.findings {
        finding.id = evil.to_owned();
        finding.subject.name = evil.to_owned();
        for fact in finding.facts.values_mut() {
            *fact = Fact::from(evil);
        }
        for locator in &mut finding.locators {
            locator.excerpt = Some(evil.repeat(4000));
            locator.path[1] = evil.to_owned();
            locator.path[2] = long.clone();
        }
    }
    let mut unknown = bad_router::finding(
        "1",
        evil,
        Outcome::Breach,
        &[evil],
        vec![bad_router::place(&[evil, evil])],
        &[],
    );
    unknown.subject.kind = evil.to_owned();
    assessment.findings.push(unknown);
    for gap in &mut assessment.coverage.unread {
        gap.detail = evil.to_owned();
        gap.locator.path = vec![long.clone(), evil.to_owned(), evil.to_owned()];
    }
    for check in &mut assessment.checks {
        check.needs = vec![evil.to_owned()];
        check.id = evil.to_owned();
    }
    assessment
}
