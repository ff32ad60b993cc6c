// SPDX-License-Identifier: Apache-2.0 OR MIT
//! What `explain` and `show` print.

mod bad_router;

use thirteen_report::explain::{explain, explain_on, list};
use thirteen_report::{Face, Shown, fill, json, show};
use thirteen_standard::{Edition, standard};
use thirteen_words::{Language, Words, width};

fn english(id: &str) -> String {
    let standard = standard().unwrap_or_else(|error| panic!("{error}"));
    explain(standard, Words::default(), id).unwrap_or_else(|| panic!("{id} is nothing"))
}

#[test]
fn a_provision() {
    insta::assert_snapshot!(english("5.1-1"));
}

#[test]
fn a_provision_in_japanese() {
    let words = Words::new(Language::Japanese);
    insta::assert_snapshot!(explain(standard().unwrap(), words, "5.1-1").unwrap());
}

#[test]
fn a_test_case() {
    insta::assert_snapshot!(english("5.6-1-2"));
}

#[test]
fn a_guideline() {
    insta::assert_snapshot!(english("4"));
}

#[test]
fn every_id_has_a_page_and_the_list_names_it() {
    let standard = standard().unwrap();
    for &language in Language::ALL {
        let words = Words::new(language);
        let list = list(standard, words);
        let provisions = standard.provisions(Edition::En211).iter().map(|it| it.id.clone());
        let checks = thirteen_checks::ALL.iter().map(|check| check.id.to_owned());
        for id in provisions.chain(checks) {
            assert!(list.contains(&id), "{language}: {id}");
            for columns in [40, 80] {
                let face = Face { width: columns, ..Face::default() };
                let page = explain_on(standard, words, &id, &face).unwrap();
                assert!(!has_a_hole(&page), "{language}: {page}");
                for line in page.lines().filter(|line| !line.starts_with("    ")) {
                    assert!(width(line) <= columns, "{language} {id} {columns}: {line}");
                }
            }
        }
    }
    for number in 1..=13 {
        assert!(explain(standard, Words::default(), &number.to_string()).is_some());
    }
    for id in ["", "0", "14", "5.1-99", "5.1-1-99", "no-such-check", "\u{1b}"] {
        assert_eq!(explain(standard, Words::default(), id), None, "{id}");
    }
}

/// Whether a sentence or a value is missing: `{page-x}`, `{$count}`. Configurations have braces too.
fn has_a_hole(page: &str) -> bool {
    page.split('{').skip(1).any(|rest| {
        let key = rest.split('}').next().unwrap_or_default();
        rest.starts_with('$') || (key.contains('-') && !key.contains(char::is_whitespace))
    })
}

#[test]
fn a_finding_and_its_proof() {
    let mut assessment = bad_router::assessment();
    fill(&mut assessment, Words::default());
    let shown = [
        Shown::Line("root::0:0:99999:7:::"),
        Shown::Bytes { offset: 0x20, bytes: b"root:x:0:0\n\x1b[2J" },
    ];
    let page =
        show(&assessment.findings[0], &shown, "my-router.bin", Words::default(), &Face::default());
    insta::assert_snapshot!(page);
}

#[test]
fn a_stored_excerpt_says_that_it_is_one() {
    let mut assessment = bad_router::assessment();
    let words = Words::new(Language::Chinese);
    fill(&mut assessment, words);
    let page = show(&assessment.findings[0], &[], "my-router.bin", words, &Face::default());
    assert!(page.contains(&words.get("show-stored")), "{page}");
}

#[test]
fn json_is_whole_and_ends_in_a_line_feed() {
    let mut assessment = bad_router::assessment();
    fill(&mut assessment, Words::default());
    let text = json(&assessment);
    assert!(text.ends_with("}\n"));
    let back: thirteen_verdict::Assessment = serde_json::from_str(&text).unwrap();
    assert_eq!(back, assessment);
    assert_eq!(json(&back), text);
    assert!(!text.contains("{$"), "a value is missing in a sentence");
    assert!(back.findings.iter().all(|finding| !finding.message.is_empty()));
    assert!(back.provisions.iter().flat_map(|it| &it.open).all(|open| !open.what.is_empty()));
    assert!(back.next_steps.iter().all(|step| !step.action.is_empty()));
}
