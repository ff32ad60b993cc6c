// SPDX-License-Identifier: Apache-2.0 OR MIT
//! Findings, each with its evidence: where it stands, what stands there, and how to mend it.

use maud::{Markup, html};
use thirteen_evidence::{Locator, Outcome};
use thirteen_verdict::{FindingView, fix_first as order};
use thirteen_words::keys;

use crate::papers::Content;

/// Places of one finding that are shown in full.
const PLACES: usize = 8;

pub(super) fn fix_first(content: &Content<'_>) -> Markup {
    let breaches = order(content.assessment);
    html! {
        section {
            h2 { (content.words.get("report-fix-first")) }
            @if breaches.is_empty() { p { (content.words.get("report-nothing-fails")) } }
            ol class="list" { @for finding in breaches { li { (one(content, finding)) } } }
        }
    }
}

/// Two sources that say different things, side by side.
pub(super) fn contradictions(content: &Content<'_>) -> Markup {
    let all: Vec<_> = content.assessment.findings.iter().filter(|it| it.contradiction).collect();
    html! {
        @if !all.is_empty() {
            section {
                h2 { (content.words.get("paper-contradictions")) }
                ul class="list" {
                    @for finding in all {
                        li class={ "finding " (finding.outcome.id()) } {
                            h3 { a href={ "#" (finding.id) } { (content.words.get(&keys::check(&finding.check))) } }
                            p { (finding.message) }
                            div class="side" { @for locator in finding.locators.iter().take(PLACES) { div { (place(content, locator)) } } }
                        }
                    }
                }
            }
        }
    }
}

/// What bears on no verdict by itself, and what was seen to hold.
pub(super) fn others(content: &Content<'_>) -> Markup {
    html! {
        @for own in content.other_findings() {
            section {
                h2 { (own.title) }
                @if let Some(note) = own.note { p class="soft" { (note) } }
                ul class="list" { @for finding in own.findings { li { (one(content, finding)) } } }
            }
        }
    }
}

fn one(content: &Content<'_>, finding: &FindingView) -> Markup {
    let words = content.words;
    html! {
        article class={ "finding " (finding.outcome.id()) } id=(finding.id) {
            p class="ids" {
                (words.get(&format!("outcome-{}", finding.outcome.id()))) " · "
                @for (number, id) in finding.provisions.iter().enumerate() {
                    @if number > 0 { ", " }
                    a href={ "#provision-" (id) } { (id) }
                }
                @if let Some(by) = &finding.dismissed {
                    " · " (words.format("paper-dismissed", &[("person", (&by.person).into())]))
                }
            }
            // A check is called after what it finds, which is not there where it was upheld.
            @if finding.outcome == Outcome::Upheld {
                h3 { (finding.message) }
            } @else {
                h3 { (words.get(&keys::check(&finding.check))) }
                p { (finding.message) }
            }
            dl class="facts" {
                dt { (words.get("label-place")) }
                dd {
                    @for locator in finding.locators.iter().take(PLACES) { (place(content, locator)) }
                    @if finding.locators.len() > PLACES {
                        p class="soft" { (words.format("report-more", &[("count", (finding.locators.len() - PLACES).into())])) }
                    }
                }
                @if !finding.fix.is_empty() {
                    dt { (words.get("label-fix")) }
                    dd {
                        p { (finding.fix) " " span class="soft" { (words.get(&format!("effort-{}", finding.effort.id()))) } }
                        @if let Some(way_out) = content.way_out(finding) { p class="soft" { (way_out) } }
                    }
                }
                dt { (words.get("label-show")) }
                dd { code { "thirteen show " (finding.id) } }
            }
        }
    }
}

/// Where, and what stands there.
fn place(content: &Content<'_>, locator: &Locator) -> Markup {
    html! {
        p { code { (content.place(locator)) } }
        @if let Some(excerpt) = &locator.excerpt { pre { (content.inert(excerpt)) } }
    }
}
