// SPDX-License-Identifier: Apache-2.0 OR MIT
//! The thirteen guidelines, and every provision below its own: verdict, what it rests on, what is
//! open and what would settle it.

use maud::{Markup, html};
use thirteen_verdict::{GuidelineLine, Open, ProvisionVerdict, Verdict};

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
    html! {
        div class="guideline" id={ "guideline-" (line.number) } {
            h3 {
                span class="n" { (line.number) }
                span { (content.guideline(line.number)) }
                (verdict(content, line.verdict))
            }
            @for row in content.assessment.provisions.iter().filter(|row| line.provisions.contains(&row.id)) {
                (provision(content, row))
            }
        }
    }
}

fn rest(content: &Content<'_>) -> Markup {
    let rest: Vec<_> = content.outside_guidelines().collect();
    html! {
        @if !rest.is_empty() {
            div class="guideline" { @for row in rest { (provision(content, row)) } }
        }
    }
}

fn verdict(content: &Content<'_>, verdict: Verdict) -> Markup {
    html! {
        span class={ "v v-" (verdict.id()) } {
            (sign(verdict)) " " (content.verdict(verdict))
        }
    }
}

fn provision<'c>(content: &Content<'c>, row: &'c ProvisionVerdict) -> Markup {
    let words = content.words;
    let findings: Vec<_> = content.findings_of(row).collect();
    html! {
        details class={ "is-" (row.verdict.id()) } id={ "provision-" (row.id) } {
            summary {
                span class="id" { (row.id) }
                span { (content.provision_title(&row.id)) " " span class="soft small" { (row.level) } }
                (verdict(content, row.verdict))
            }
            div class="inner" {
                p { (content.provision_summary(&row.id)) }
                p class="soft small tags" {
                    span { (content.level(&row.level)) }
                    @if let Some(support) = content.support(row.support) { span { "ICS: " (support) } }
                    @if let Some(basis) = content.basis(&row.basis) { span { (basis) } }
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
                            tr { td { code { (one.unit) } } td { (content.unit(&one.unit)) } td { (one.what) } }
                        }
                    }
                }
            }
        }
    }
}
