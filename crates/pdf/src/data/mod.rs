// SPDX-License-Identifier: Apache-2.0 OR MIT
//! The document as data, section by section, in the order in which the layout sets it. Every
//! sentence is in it; the layout has none of its own.

mod annex;
mod findings;
mod guidelines;
mod summary;

use serde_json::{Value, json};
use thirteen_report::papers::Content;
use thirteen_report::sign;
use thirteen_verdict::Verdict;
use thirteen_words::Language;

/// Columns that the product's name has at the foot of a page.
const RUNNING: usize = 60;

/// Things of a kind that are listed in one section; how many more there are is said.
const LISTED: usize = 400;

pub(crate) fn document(content: &Content<'_>) -> Value {
    let words = content.words;
    json!({
        "lang": words.language().id(),
        "region": region(words.language()),
        "title": content.product(),
        "running": running(content),
        "labels": labels(content),
        "cover": summary::cover(content),
        "ring": summary::ring(content),
        "summary": summary::summary(content),
        "fix_first": findings::fix_first(content),
        "contradictions": findings::contradictions(content),
        "next": summary::next_steps(content),
        "guidelines": guidelines::guidelines(content),
        "others": findings::others(content),
        "components": annex::components(content),
        "coverage": annex::coverage(content),
        "schemes": annex::schemes(content),
        "decided": annex::decided(content),
        "external": annex::external(content),
        "foot": [
            words.get("report-guidelines-note"),
            words.get("explain-own-words"),
            words.get("paper-no-certificate"),
        ],
    })
}

/// The region decides on the form of Han characters.
fn region(language: Language) -> &'static str {
    match language {
        Language::English => "GB",
        Language::French => "FR",
        Language::German => "DE",
        Language::Spanish => "ES",
        Language::Korean => "KR",
        Language::Japanese => "JP",
        Language::Chinese => "CN",
    }
}

/// The line at the foot of each page.
fn running(content: &Content<'_>) -> String {
    let title = thirteen_words::cut(&content.product(), RUNNING);
    format!("{title} · {}", content.edition())
}

/// A section's title begins with a capital, where the script has them.
fn capital(text: &str) -> String {
    let mut rest = text.chars();
    rest.next().map_or_else(String::new, |first| first.to_uppercase().chain(rest).collect())
}

/// Titles of sections and heads of columns.
fn labels(content: &Content<'_>) -> Value {
    let keys = [
        "area-components",
        "label-fix",
        "label-place",
        "label-show",
        "paper-area",
        "paper-asks",
        "paper-bytes",
        "paper-contradictions",
        "paper-coverage",
        "paper-files",
        "paper-known-from",
        "paper-missing",
        "paper-name",
        "paper-provisions",
        "paper-schemes",
        "paper-summary",
        "paper-unit",
        "paper-version",
        "report-decided",
        "report-external",
        "report-fix-first",
        "report-guidelines",
        "report-next",
        "report-unread",
    ];
    keys.iter().map(|key| ((*key).to_owned(), json!(capital(&content.words.get(key))))).collect()
}

/// A verdict: its id for the colour, its sign and its word, so that colour is never alone.
fn verdict(content: &Content<'_>, verdict: Verdict) -> Value {
    json!({ "id": verdict.id(), "sign": sign(verdict), "word": content.verdict(verdict) })
}

/// `… and 12 more`, where something was left out.
fn more(content: &Content<'_>, all: usize, shown: usize) -> Option<String> {
    let left = all.saturating_sub(shown);
    (left > 0).then(|| content.words.format("report-more", &[("count", left.into())]))
}
