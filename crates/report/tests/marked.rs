// SPDX-License-Identifier: Apache-2.0 OR MIT
//! Nothing that a reader is told stands outside of the words: on every page and in every paper for
//! people, each letter outside of a sentence is evidence, an id, or the name of a thing.
#![allow(clippy::unwrap_used, reason = "a panic in a test is its message")]

mod bad_router;

use std::collections::BTreeSet;

use serde_json::Value;
use thirteen_evidence::facts::{Declared, DeclaredPart};
use thirteen_report::explain::{explain_on, list_on};
use thirteen_report::papers::{Content, by_id};
use thirteen_report::terminal::terminal;
use thirteen_report::{Face, Shown, fill, schemes, show, translate_schemes};
use thirteen_standard::{Edition, standard};
use thirteen_verdict::{Assessment, read_schemes};
use thirteen_words::{Language, Words};

const WORDS: Words = Words::new(Language::German).marked();
/// Wide enough that nothing is cut, and a closing bracket with it.
const FACE: Face = Face { width: 4000, colour: false, unicode: true };

/// What stands outside of all brackets.
fn outside(text: &str) -> String {
    let mut depth = 0_usize;
    let mut rest = String::new();
    for character in text.chars() {
        match character {
            '⟦' => depth += 1,
            '⟧' => depth = depth.checked_sub(1).unwrap_or_else(|| panic!("unbalanced: {text}")),
            _ if depth == 0 => rest.push(character),
            _ => {}
        }
    }
    assert_eq!(depth, 0, "unbalanced: {text}");
    rest
}

/// Runs of letters, of two or more.
fn runs(text: &str) -> impl Iterator<Item = &str> {
    text.split(|it: char| !it.is_alphabetic()).filter(|run| run.chars().count() > 1)
}

/// All that evidence, ids and places say before any sentence is put in.
fn evidence() -> BTreeSet<String> {
    let documents = [
        serde_json::to_value(bad_router::assessment()).unwrap(),
        serde_json::to_value(bad_router::evidence()).unwrap(),
    ];
    let mut known = BTreeSet::new();
    let mut open: Vec<&Value> = documents.iter().collect();
    while let Some(value) = open.pop() {
        match value {
            Value::String(text) => known.extend(runs(text).map(str::to_owned)),
            Value::Array(all) => open.extend(all),
            // Names of facts are shown with their values; the others are only names of fields.
            Value::Object(all) => open.extend(all.values()),
            _ => {}
        }
    }
    // Titles and summaries of guidelines come from the standard's data, in the language.
    for guideline in standard().unwrap().guidelines() {
        let language = WORDS.language().id();
        for text in [guideline.titles.get(language), guideline.summaries.get(language)] {
            known.extend(runs(text.unwrap()).map(str::to_owned));
        }
    }
    let ids = thirteen_checks::ALL.iter().flat_map(|check| runs(check.id));
    known.extend(ids.map(str::to_owned));
    known
}

/// Names of things that are the same in every language.
const NAMES: &str =
    "thirteen check show explain EN ETSI TS ICS IXIT SHA sha json html lang demo Linux";

fn holds(page: &str, what: &str, names: &str) {
    let known = evidence();
    let names: BTreeSet<&str> = NAMES.split(' ').chain(names.split(' ')).collect();
    let strange: BTreeSet<String> = runs(&outside(page))
        .filter(|run| !known.contains(*run) && !names.contains(run))
        .map(str::to_owned)
        .collect();
    assert!(strange.is_empty(), "{what}: not from the words: {strange:?}\n{page}");
}

fn filled() -> Assessment {
    let mut assessment = bad_router::assessment();
    fill(&mut assessment, WORDS);
    assessment
}

#[test]
fn what_is_outside_of_a_sentence_is_found() {
    assert_eq!(outside("a ⟦b ⟦c⟧ d⟧ e"), "a  e");
    assert!(std::panic::catch_unwind(|| holds("⟦ja⟧ surely prose", "", "")).is_err());
}

#[test]
fn the_terminals_page() {
    let page = terminal(&filled(), &bad_router::evidence(), WORDS, &FACE);
    holds(&page, "terminal", "");
}

#[test]
fn papers_for_people() {
    let (assessment, evidence) = (filled(), bad_router::evidence());
    let content = Content { assessment: &assessment, evidence: &evidence, words: WORDS };
    for (id, names) in [("html", ""), ("markdown", "")] {
        let written = (by_id(id).unwrap().write)(&content).unwrap_or_else(|_| panic!("refused"));
        let text = String::from_utf8(written).unwrap();
        let text = if id == "html" { told(&text) } else { text };
        holds(&text, id, names);
    }
}

#[test]
fn the_annex_that_a_declaration_makes() {
    let (mut assessment, mut evidence) = (filled(), bad_router::evidence());
    for row in &mut assessment.provisions {
        row.preview = false;
    }
    for (field, value) in [("name", "Lamp"), ("model", "Glow"), ("maker", "Example Works")] {
        evidence.declared.push(Declared {
            part: DeclaredPart::Product,
            table: None,
            id: String::new(),
            field: field.to_owned(),
            value: value.to_owned(),
            edition: None,
            draft: false,
            locators: Vec::new(),
        });
    }
    let content = Content { assessment: &assessment, evidence: &evidence, words: WORDS };
    let written =
        (by_id("eu-annex").unwrap().write)(&content).unwrap_or_else(|_| panic!("refused"));
    let text = told(&String::from_utf8(written).unwrap());
    assert!(text.contains("Lamp") && text.contains("Example Works"), "{text}");
    holds(&text, "eu-annex", "Lamp Glow Example Works");
}

/// Of a web page, what is shown or read out.
fn told(html: &str) -> String {
    let mut text = String::new();
    let mut rest = html;
    while let Some((before, after)) = rest.split_once('<') {
        text.push_str(before);
        let (tag, after) = after.split_once('>').unwrap();
        for name in ["title=\"", "alt=\"", "aria-label=\""] {
            if let Some((_, value)) = tag.split_once(name) {
                text.push(' ');
                text.push_str(value.split('"').next().unwrap());
            }
        }
        text.push(' ');
        rest = after;
        for skipped in ["style", "script"] {
            if tag.split(' ').next() == Some(skipped) {
                rest = rest.split_once(&format!("</{skipped}>")).unwrap().1;
            }
        }
    }
    text.push_str(rest);
    text.replace("&amp;", "&").replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"")
}

#[test]
fn what_show_prints() {
    let shown = [Shown::Line("root::0:0:99999:7:::")];
    for finding in &filled().findings {
        let page = show(finding, &shown, "my-router.bin", WORDS, &FACE);
        // Commands by which others see the same bytes.
        holds(&page, "show", "tail head sed part unsquashfs cat dd xxd skip count bs");
    }
}

#[test]
fn what_explain_prints() {
    let standard = standard().unwrap();
    holds(&list_on(standard, WORDS, &FACE), "list", "");
    let both = [Edition::En211, Edition::En313];
    for provision in both.into_iter().flat_map(|edition| standard.provisions(edition)) {
        let page = explain_on(standard, WORDS, &provision.id, &FACE).unwrap();
        // A feature's letters, as Table B.1 of V3.1.3 has them.
        holds(&page, &provision.id, "aa");
    }
    for number in 1..=13 {
        holds(&explain_on(standard, WORDS, &number.to_string(), &FACE).unwrap(), "guideline", "");
    }
    for check in thirteen_checks::ALL {
        let page = explain_on(standard, WORDS, check.id, &FACE).unwrap();
        // References are names of documents, in the language that these are written in.
        let (page, _) = page.split_once(&WORDS.get("page-references")).unwrap_or((&page, ""));
        holds(page, check.id, "");
    }
}

#[test]
fn what_schemes_prints() {
    let standard = standard().unwrap();
    let all = thirteen_standard::schemes().unwrap();
    for scheme in &all.schemes {
        let mut readings = read_schemes(standard, [scheme], Some(&bad_router::assessment()));
        translate_schemes(&mut readings, WORDS);
        let page = schemes(&readings, WORDS, &FACE);
        let ids: Vec<&str> = scheme.items.iter().flat_map(|item| runs(&item.id)).collect();
        holds(&page, &scheme.id, &ids.join(" "));
    }
}
