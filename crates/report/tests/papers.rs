// SPDX-License-Identifier: Apache-2.0 OR MIT
//! Every paper: held to its published schema, whatever evidence says, in every language.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a panic in a test is its message")]

mod bad_router;

use serde_json::Value;
use thirteen_evidence::{Evidence, Fact};
use thirteen_report::fill;
use thirteen_report::papers::{ALL, Content, by_id};
use thirteen_verdict::Assessment;
use thirteen_words::{Language, Words};

fn paper(id: &str, language: Language) -> String {
    write(id, bad_router::assessment(), &bad_router::evidence(), language)
}

fn write(id: &str, mut assessment: Assessment, evidence: &Evidence, language: Language) -> String {
    let words = Words::new(language);
    fill(&mut assessment, words);
    let content = Content { assessment: &assessment, evidence, words };
    let written = (by_id(id).unwrap().write)(&content);
    // What would say more than was seen is refused.
    String::from_utf8(written.unwrap_or_else(|refusal| refusal.key.into())).unwrap()
}

fn holds(schema: &str, text: &str) {
    let schema: Value = serde_json::from_str(schema).unwrap();
    let document: Value = serde_json::from_str(text).unwrap();
    let validator = jsonschema::validator_for(&schema).unwrap();
    let errors: Vec<String> = validator
        .iter_errors(&document)
        .map(|error| format!("{}: {error}", error.instance_path()))
        .collect();
    assert!(errors.is_empty(), "{errors:#?}");
}

#[test]
fn sarif_holds_to_its_schema() {
    for language in Language::ALL {
        holds(include_str!("schemas/sarif-2.1.0.json"), &paper("sarif", *language));
    }
}

#[test]
fn the_bill_of_materials_holds_to_its_schema() {
    holds(include_str!("schemas/cyclonedx-1.6.json"), &paper("cyclonedx", Language::English));
}

#[test]
fn the_same_content_gives_the_same_bytes() {
    for one in ALL {
        assert_eq!(paper(one.id, Language::Korean), paper(one.id, Language::Korean), "{}", one.id);
    }
}

/// Evidence that would like to be markup: every name and every text.
fn hostile() -> (Assessment, Evidence) {
    let (mut assessment, mut evidence) = (bad_router::assessment(), bad_router::evidence());
    let text = format!(
        "</script><img src=x onerror=alert(1)>\u{1b}[2J\u{202e}=cmd|'{}",
        "x".repeat(70_000)
    );
    for finding in &mut assessment.findings {
        finding.subject.name.clone_from(&text);
        for fact in finding.facts.values_mut() {
            *fact = Fact::Text(text.clone());
        }
        for locator in &mut finding.locators {
            locator.excerpt = Some(text.clone());
            if let Some(last) = locator.path.last_mut() {
                last.clone_from(&text);
            }
        }
    }
    for source in &mut assessment.sources {
        source.name.clone_from(&text);
    }
    if let Some(envelope) = &mut assessment.envelope {
        envelope.inputs = vec![text.clone()];
    }
    for component in &mut evidence.components {
        component.name.clone_from(&text);
        component.raw_version.clone_from(&text);
    }
    (assessment, evidence)
}

#[test]
fn text_out_of_evidence_is_inert_everywhere() {
    let (assessment, evidence) = hostile();
    for one in ALL.iter().filter(|one| one.id != "json") {
        let text = write(one.id, assessment.clone(), &evidence, Language::English);
        assert!(!text.contains(['\u{1b}', '\u{202e}']), "{}", one.id);
        assert!(text.len() < 400_000, "{}: {}", one.id, text.len());
    }
    for id in ["html", "junit"] {
        let text = write(id, assessment.clone(), &evidence, Language::English);
        assert!(!text.contains("<img src=x"), "{id}");
    }
    let markdown = write("markdown", assessment.clone(), &evidence, Language::English);
    for event in pulldown_cmark::Parser::new_ext(&markdown, pulldown_cmark::Options::all()) {
        use pulldown_cmark::{Event, Tag};
        let is_markup = matches!(
            event,
            Event::Html(_)
                | Event::InlineHtml(_)
                | Event::Start(Tag::Link { .. } | Tag::Image { .. } | Tag::HtmlBlock)
        );
        assert!(!is_markup, "{event:?}");
    }
    let csv = write("csv", assessment.clone(), &evidence, Language::English);
    let mut reader = csv::Reader::from_reader(csv.as_bytes());
    for record in reader.records() {
        assert!(record.unwrap().iter().all(|cell| !cell.starts_with(['=', '+', '-', '@'])));
    }
    let sarif = write("sarif", assessment, &evidence, Language::English);
    holds(include_str!("schemas/sarif-2.1.0.json"), &sarif);
}

#[test]
fn the_report_needs_nothing_else_and_names_its_language() {
    for language in Language::ALL {
        let html = paper("html", *language);
        assert!(html.starts_with(&format!("<!DOCTYPE html><html lang=\"{}\"", language.id())));
        for outward in ["<script", "src=", "@import", "url(", "href=\"http"] {
            assert!(!html.contains(outward), "{language:?}: {outward}");
        }
        assert!(html.len() < 1 << 20, "{}", html.len());
        // A key that no file holds shows itself in braces.
        let body = html.split_once("</style>").unwrap().1;
        assert!(!body.contains(['{', '}']), "{language:?}: a sentence is missing");
        // Every link leads to a place that is there.
        for link in body.split("href=\"#").skip(1).map(|rest| rest.split('"').next().unwrap()) {
            assert!(body.contains(&format!("id=\"{link}\"")), "{language:?}: #{link}");
        }
    }
}

#[test]
fn failing_provisions_are_failures_for_continuous_integration() {
    let junit = paper("junit", Language::English);
    let failed = bad_router::assessment()
        .provisions
        .iter()
        .filter(|row| row.verdict == thirteen_verdict::Verdict::Fail)
        .count();
    assert!(failed > 0);
    assert_eq!(junit.matches("<failure").count(), failed);
}

#[test]
fn no_statement_says_what_was_not_seen() {
    let mut assessment = bad_router::assessment();
    let words = Words::new(Language::English);
    fill(&mut assessment, words);
    let evidence = bad_router::evidence();
    let content = Content { assessment: &assessment, evidence: &evidence, words };
    let refusal = (by_id("psti-statement").unwrap().write)(&content).unwrap_err();
    for reason in ["5.1-1 FAIL", "5.2-1 INCONCLUSIVE", "[product] support_until"] {
        assert!(refusal.reasons.iter().any(|one| one == reason), "{:?}", refusal.reasons);
    }
    assert!((by_id("ics-ixit").unwrap().write)(&content).is_err(), "nothing is declared");
}

/// What Schedule 4 of S.I. 2023/1007 lists is there, once the requirements are met.
#[test]
fn the_statement_has_what_schedule_4_lists() {
    use thirteen_evidence::facts::{Declared, DeclaredPart};
    let mut assessment = bad_router::assessment();
    for row in &mut assessment.provisions {
        (row.verdict, row.preview) = (thirteen_verdict::Verdict::Pass, false);
    }
    let mut evidence = bad_router::evidence();
    let fields = [
        ("name", "Lamp <1>"),
        ("model", "L1"),
        ("maker", "Example Works"),
        ("support_until", "2034-12-31"),
    ];
    evidence.declared = fields
        .map(|(field, value)| Declared {
            part: DeclaredPart::Product,
            table: None,
            id: String::new(),
            field: field.to_owned(),
            value: value.to_owned(),
            edition: None,
            draft: false,
            locators: Vec::new(),
        })
        .to_vec();
    let text = write("psti-statement", assessment.clone(), &evidence, Language::German);
    for part in [
        "Lamp &lt;1&gt;",
        "type L1",
        "Batch",
        "Example Works",
        "Address",
        "by or on behalf of the manufacturer",
        "Schedule 2",
        "2034-12-31",
        "Signature",
        "function",
        "Place and date",
    ] {
        assert!(text.contains(part), "{part}");
    }
    evidence.declared[3].draft = true;
    let refused = write("psti-statement", assessment, &evidence, Language::German);
    assert_eq!(refused, "paper-requirement-open", "a draft is nobody's word");
}
