// SPDX-License-Identifier: Apache-2.0 OR MIT
//! What was looked at and how it stands in one screen; what to do next; who decided what.

use maud::{Markup, html};
use thirteen_evidence::SourceKind;
use thirteen_verdict::Verdict;

use super::ring::ring;
use crate::papers::Content;
use crate::terminal::sign;

pub(super) fn head(content: &Content<'_>, title: &str) -> Markup {
    let words = content.words;
    let assessment = content.assessment;
    html! {
        header class="top" {
            div {
                p class="soft" {
                    (content.edition())
                    @if content.is_preview() { " · " (words.get("report-preview")) }
                }
                @if assessment.uncertain { p class="soft" { (words.get("judge-uncertain")) } }
                h1 { (title) }
                @if let Some(overall) = &assessment.overall {
                    @let word = words.get(&format!("verdict-{}", overall.verdict.id()));
                    p class={ "v v-" (overall.verdict.id()) } {
                        (sign(overall.verdict)) " "
                        (words.format("report-overall", &[("verdict", (&word).into())]))
                    }
                    @let broken: Vec<_> = overall.ics.iter().filter(|rule| !rule.holds).map(|rule| rule.rule.as_str()).collect();
                    @if !broken.is_empty() {
                        p { (words.format("report-ics-invalid", &[("rules", (&broken.join(", ")).into())])) }
                    }
                }
                (counts(content))
                (sources(content))
                @if content.is_preview() { p class="soft small" { (words.get("report-preview-note")) } }
            }
            (ring(content))
        }
    }
}

/// How many provisions have which verdict.
fn counts(content: &Content<'_>) -> Markup {
    let provisions = &content.assessment.provisions;
    html! {
        p class="small soft" { (content.words.get("paper-provisions")) }
        ul class="counts" {
            @for verdict in Verdict::ALL {
                @let count = provisions.iter().filter(|row| row.verdict == verdict).count();
                @if count > 0 {
                    li class={ "v v-" (verdict.id()) } {
                        (sign(verdict)) " " (count) " " (content.words.get(&format!("verdict-{}", verdict.id())))
                    }
                }
            }
        }
    }
}

fn sources(content: &Content<'_>) -> Markup {
    let words = content.words;
    let systems = content.systems();
    html! {
        ul class="sources" {
            @for (number, source) in content.assessment.sources.iter().enumerate() {
                li {
                    (content.source_name(number))
                    span class="soft" {
                        " · " (words.get(&format!("source-{}", source.kind.id())))
                        " · " (words.size(source.size))
                        @if source.kind == SourceKind::Firmware {
                            @if let Some(system) = systems.get(number).filter(|system| !system.is_empty()) {
                                " · " (content.inert(system))
                            }
                        }
                    }
                    br;
                    code class="hash" { "sha256:" (source.sha256) }
                }
            }
        }
    }
}

pub(super) fn next_steps(content: &Content<'_>) -> Markup {
    let words = content.words;
    let steps = &content.assessment.next_steps;
    html! {
        @if !steps.is_empty() {
            section {
                h2 { (words.get("report-next")) }
                ol {
                    @for step in steps {
                        li {
                            p {
                                (step.action) " "
                                span class="soft" { (words.get(&format!("effort-{}", step.effort.id()))) }
                            }
                            p class="soft small" {
                                (words.format("report-settles", &[("count", step.settles.len().into())]))
                                ": "
                                @for id in &step.settles { a class="id" href={ "#provision-" (id) } { (id) } " " }
                            }
                        }
                    }
                }
            }
        }
    }
}

/// Nothing that a person decided is hidden.
pub(super) fn decisions(content: &Content<'_>) -> Markup {
    let words = content.words;
    let dismissed: Vec<_> =
        content.assessment.findings.iter().filter(|finding| finding.dismissed.is_some()).collect();
    html! {
        @if !dismissed.is_empty() {
            section {
                h2 { (words.get("paper-decisions")) }
                ul {
                    @for finding in dismissed {
                        @if let Some(by) = &finding.dismissed {
                            li {
                                a href={ "#" (finding.id) } { (finding.id) } " · "
                                (content.inert(&by.person)) " · " (content.inert(&by.date)) " · " (content.inert(&by.reason))
                            }
                        }
                    }
                }
            }
        }
    }
}

pub(super) fn foot(content: &Content<'_>) -> Markup {
    let words = content.words;
    html! {
        footer {
            @if let Some(envelope) = &content.assessment.envelope {
                p { (envelope.tool) " " (envelope.version) " · " (envelope.started) }
            }
            p { (words.get("report-guidelines-note")) }
            p { (words.get("explain-own-words")) }
            p { (words.get("paper-no-certificate")) }
        }
    }
}
