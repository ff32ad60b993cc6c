// SPDX-License-Identifier: Apache-2.0 OR MIT
//! The thirteen guidelines, and every provision below its own: verdict, what it rests on, what is
//! open and what would settle it.

use maud::{Markup, html};
use thirteen_standard::{Asks, Edition, TestEdition, standard};
use thirteen_verdict::{Basis, GuidelineLine, Open, ProvisionVerdict, Support, Verdict};
use thirteen_words::keys;

use crate::papers::Content;
use crate::terminal::sign;

pub(super) fn guidelines(content: &Content<'_>) -> Markup {
    let words = content.words;
    html! {
        section {
            h2 { (words.get("report-guidelines")) }
            fieldset class="filter" {
                legend class="skip" { (words.get("paper-show")) }
                input type="radio" name="pick" id="pick-all" checked;
                label for="pick-all" { (words.get("paper-all")) }
                @for verdict in [Verdict::Fail, Verdict::Inconclusive, Verdict::Pass] {
                    input type="radio" name="pick" id={ "pick-" (verdict.id()) };
                    label for={ "pick-" (verdict.id()) } { (sign(verdict)) " " (words.get(&format!("verdict-{}", verdict.id()))) }
                }
            }
            @for line in &content.assessment.guidelines { (guideline(content, line)) }
            (rest(content))
        }
    }
}

fn guideline(content: &Content<'_>, line: &GuidelineLine) -> Markup {
    let language = content.words.language().id();
    let titles = standard().ok().and_then(|it| it.guideline(line.number)).map(|it| &it.titles);
    let title = titles.and_then(|titles| titles.get(language)).unwrap_or_default();
    html! {
        div class="guideline" id={ "guideline-" (line.number) } {
            h3 {
                span class="n" { (line.number) }
                span { (title) }
                (verdict(content, line.verdict))
            }
            @for row in content.assessment.provisions.iter().filter(|row| line.provisions.contains(&row.id)) {
                (provision(content, row))
            }
        }
    }
}

/// Provisions that stand under no guideline: reasons for what is not done (clause 4), and clause 6.
fn rest(content: &Content<'_>) -> Markup {
    let assessment = content.assessment;
    let is_placed =
        |id: &String| assessment.guidelines.iter().any(|line| line.provisions.contains(id));
    let rest: Vec<_> = assessment.provisions.iter().filter(|row| !is_placed(&row.id)).collect();
    html! {
        @if !rest.is_empty() {
            div class="guideline" { @for row in rest { (provision(content, row)) } }
        }
    }
}

fn verdict(content: &Content<'_>, verdict: Verdict) -> Markup {
    html! {
        span class={ "v v-" (verdict.id()) } {
            (sign(verdict)) " " (content.words.get(&format!("verdict-{}", verdict.id())))
        }
    }
}

fn provision(content: &Content<'_>, row: &ProvisionVerdict) -> Markup {
    let words = content.words;
    let data = standard().ok().and_then(|standard| standard.any_provision(&row.id));
    let own =
        |key: &str, english: &str| words.translated(key).unwrap_or_else(|| english.to_owned());
    let title = own(&keys::provision(&row.id), data.map_or("", |data| data.title.as_str()));
    let edition = content.assessment.edition.parse().ok();
    let english = data.zip(edition).map_or("", |(data, edition)| data.summary(edition));
    let summary = own(&keys::provision_summary(&row.id), english);
    let findings: Vec<_> = (content.assessment.findings.iter())
        .filter(|finding| finding.provisions.contains(&row.id))
        .collect();
    html! {
        details class={ "is-" (row.verdict.id()) } id={ "provision-" (row.id) } {
            summary {
                span class="id" { (row.id) }
                span { (title) " " span class="soft small" { (row.level) } }
                (verdict(content, row.verdict))
            }
            div class="inner" {
                p { (summary) }
                p class="soft small tags" {
                    span { (words.get(&format!("level-{}", level(&row.level)))) }
                    @if let Some(support) = support(row.support) { span { "ICS: " (support) } }
                    @if !row.basis.is_empty() { span { (basis(content, &row.basis)) } }
                }
                @if !findings.is_empty() {
                    ul {
                        @for finding in &findings {
                            li {
                                (words.get(&format!("outcome-{}", finding.outcome.id()))) ": "
                                a href={ "#" (finding.id) } { (finding.message) }
                            }
                        }
                    }
                }
                (open(content, &row.open))
            }
        }
    }
}

/// What is open, unit by unit, and what would settle it.
fn open(content: &Content<'_>, open: &[Open]) -> Markup {
    let words = content.words;
    html! {
        @if !open.is_empty() {
            div class="wide" {
                table {
                    thead { tr { th { (words.get("paper-unit")) } th { (words.get("paper-asks")) } th { (words.get("paper-missing")) } } }
                    tbody {
                        @for one in open {
                            tr { td { code { (one.unit) } } td { (does(content, &one.unit)) } td { (one.what) } }
                        }
                    }
                }
            }
        }
    }
}

fn does(content: &Content<'_>, unit: &str) -> String {
    let edition = content.assessment.edition.parse::<Edition>().ok();
    let tests = edition.and_then(Edition::test_edition).unwrap_or(TestEdition::V111);
    let Some(unit) = standard().ok().and_then(|it| it.unit_of(tests, unit)) else {
        return String::new();
    };
    // Sentences in other languages are those of V1.1.1: they fit where the unit asks the same.
    let old = match tests {
        TestEdition::V111 => Some(unit.id.as_str()),
        TestEdition::V211 => {
            let same = unit.counterparts.iter().find(|own| own.asks == Asks::Same);
            same.map(|own| own.from.as_str())
        }
    };
    let key = old.map_or_else(|| keys::later_test_case(&unit.test_case), keys::unit);
    let own = content.words.translated(&key);
    own.unwrap_or_else(|| unit.does.clone())
}

fn basis(content: &Content<'_>, basis: &[Basis]) -> String {
    let names: Vec<_> =
        basis.iter().map(|one| content.words.get(&format!("basis-{}", one.id()))).collect();
    content.words.format("paper-basis", &[("basis", (&content.words.list(&names)).into())])
}

/// Id of a level's words: `M C` is mandatory under a condition.
fn level(raw: &str) -> &'static str {
    match (raw.starts_with('M'), raw.contains('C')) {
        (true, false) => "mandatory",
        (true, true) => "mandatory-conditional",
        (false, false) => "recommended",
        (false, true) => "recommended-conditional",
    }
}

fn support(support: Support) -> Option<&'static str> {
    match support {
        Support::Yes => Some("Y"),
        Support::No => Some("N"),
        Support::NotApplicable => Some("N/A"),
        Support::Undeclared => None,
    }
}
