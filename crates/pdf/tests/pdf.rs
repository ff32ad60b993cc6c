// SPDX-License-Identifier: Apache-2.0 OR MIT
//! The report as PDF: accessible, the same in every run, whole in every language, whatever evidence
//! says. What stands on the pages is read back with `pdftotext` (Debian: poppler-utils); without it
//! those tests skip.
#![allow(clippy::unwrap_used, clippy::print_stdout, reason = "tests may panic and print")]

#[path = "../../report/tests/bad_router/mod.rs"]
mod bad_router;

use std::io::Write as _;
use std::process::{Command, Stdio};

use thirteen_evidence::{Evidence, Fact};
use thirteen_report::fill;
use thirteen_report::papers::Content;
use thirteen_verdict::Assessment;
use thirteen_words::{Language, Words};

fn pdf(mut assessment: Assessment, evidence: &Evidence, language: Language) -> Vec<u8> {
    let words = Words::new(language);
    fill(&mut assessment, words);
    (thirteen_pdf::PAPER.write)(&Content { assessment: &assessment, evidence, words }).unwrap()
}

/// Its text as a reader would select it, without spaces: a line may end anywhere.
fn text(pdf: &[u8]) -> Option<String> {
    let child = Command::new("pdftotext")
        .args(["-enc", "UTF-8", "-", "-"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn();
    let Ok(mut child) = child else {
        println!("skipped: no pdftotext (Debian: poppler-utils)");
        return None;
    };
    child.stdin.take().unwrap().write_all(pdf).unwrap();
    let output = child.wait_with_output().unwrap();
    assert!(output.status.success());
    Some(squeezed(&String::from_utf8(output.stdout).unwrap()))
}

fn squeezed(text: &str) -> String {
    let is_ink =
        |it: &char| !it.is_whitespace() && !matches!(it, '\u{200B}' | '\u{AD}' | '-' | '‐');
    text.chars().filter(is_ink).collect()
}

#[test]
fn it_is_accessible_and_the_same_in_every_run() {
    let one = pdf(bad_router::assessment(), &bad_router::evidence(), Language::English);
    let two = pdf(bad_router::assessment(), &bad_router::evidence(), Language::English);
    assert!(one == two);
    let has = |needle: &[u8]| one.windows(needle.len()).any(|part| part == needle);
    assert!(one.starts_with(b"%PDF-") && has(b"%%EOF"));
    assert!(has(b"<pdfuaid:part>1</pdfuaid:part>"), "ISO 14289-1, clause 5");
    assert!(has(b"2026-11-24T12:00:00"), "the day of the run, not of the paper");
    assert!(one.len() < 1 << 20, "{}", one.len());
}

#[test]
fn the_whole_report_is_in_it_in_every_language() {
    for language in Language::ALL {
        let mut assessment = bad_router::assessment();
        let bytes = pdf(assessment.clone(), &bad_router::evidence(), *language);
        let Some(text) = text(&bytes) else { return };
        let words = Words::new(*language);
        fill(&mut assessment, words);
        for row in &assessment.provisions {
            assert!(text.contains(&squeezed(&row.id)), "{language}: {}", row.id);
        }
        for finding in &assessment.findings {
            let message = squeezed(&finding.message);
            assert!(text.contains(&message), "{language}: {message}");
        }
        for key in ["report-fix-first", "report-next", "paper-coverage", "paper-no-certificate"] {
            assert!(text.contains(&squeezed(&words.get(key))), "{language}: {key}");
        }
        assert!(text.contains("rootpw") || text.contains("/etc/shadow"), "evidence has its place");
        assert!(!text.contains("U+"), "{language}: a word lacks a glyph");
        assert!(!text.contains(['{', '}']), "{language}: a sentence is missing");
    }
}

#[test]
fn text_out_of_evidence_is_inert() {
    let (mut assessment, mut evidence) = (bad_router::assessment(), bad_router::evidence());
    let hostile = format!(
        "#panic() #image(\"/etc/passwd\") $x$ *b* ]] \\ \u{1b}[2J\u{202e}\u{1F600}{}",
        "x".repeat(70_000)
    );
    for finding in &mut assessment.findings {
        finding.subject.name.clone_from(&hostile);
        finding.id = "f-\"]) #panic()".to_owned();
        for fact in finding.facts.values_mut() {
            *fact = Fact::Text(hostile.clone());
        }
        for locator in &mut finding.locators {
            locator.excerpt = Some(hostile.clone());
            if let Some(last) = locator.path.last_mut() {
                last.clone_from(&hostile);
            }
        }
    }
    for release in &mut evidence.releases {
        release.name.clone_from(&hostile);
    }
    if let Some(envelope) = &mut assessment.envelope {
        envelope.inputs = vec![hostile.clone()];
        envelope.started.clone_from(&hostile);
    }
    let bytes = pdf(assessment, &evidence, Language::English);
    let Some(text) = text(&bytes) else { return };
    assert!(text.contains("#panic()#image(\"/etc/passwd\")$x$*b*]]\\"), "as it is written");
    assert!(text.contains("%1B[2J%E2%80%AEU+1F600"), "what is hidden or has no glyph is spelt out");
    assert!(!text.contains(['\u{1b}', '\u{202e}']));
}

#[test]
fn it_says_where_the_specification_was_not_seen() {
    let uncertain = Assessment { uncertain: true, ..bad_router::assessment() };
    let said = Words::new(Language::Japanese).get("judge-uncertain");
    let Some(pages) = text(&pdf(uncertain, &bad_router::evidence(), Language::Japanese)) else {
        return;
    };
    assert!(pages.contains(&squeezed(&said)), "{said}");
}
