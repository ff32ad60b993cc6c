// SPDX-License-Identifier: Apache-2.0 OR MIT
//! What was looked at, the bytes of each image, the components in it, and what was not read.

use maud::{Markup, html};
use thirteen_evidence::{Container, SourceKind, Unread};

use crate::papers::Content;
use crate::papers::byte_map::{Strip, byte_maps};

/// Components that are listed; the SBOM has all.
const LISTED: usize = 400;

pub(super) fn components(content: &Content<'_>) -> Markup {
    let words = content.words;
    let all = &content.evidence.components;
    html! {
        @if !all.is_empty() {
            section {
                h2 { (words.get("area-components")) " " span class="soft" { (all.len()) } }
                details {
                    summary { span class="id" { (words.get("paper-all")) } span {} }
                    div class="wide" {
                        table {
                            thead { tr { th { (words.get("paper-name")) } th { (words.get("paper-version")) } th { (words.get("paper-known-from")) } th { (words.get("label-place")) } } }
                            tbody {
                                @for one in all.iter().take(LISTED) {
                                    tr {
                                        td { (content.inert(&one.name)) }
                                        td { (content.inert(&one.raw_version)) }
                                        td { (content.inert(&one.from)) }
                                        td { @if let Some(place) = one.locators.first() { code { (content.place(place)) } } }
                                    }
                                }
                            }
                        }
                    }
                    @if all.len() > LISTED { p class="soft" { (words.format("report-more", &[("count", (all.len() - LISTED).into())])) } }
                }
            }
        }
    }
}

pub(super) fn coverage(content: &Content<'_>) -> Markup {
    let words = content.words;
    let coverage = &content.assessment.coverage;
    html! {
        section {
            h2 { (words.get("paper-coverage")) }
            @for map in byte_maps(content) { (strip(content, &map)) }
            (containers(content))
            @if !coverage.looked.is_empty() {
                div class="wide" {
                    table {
                        thead { tr { th { (words.get("paper-area")) } th { (words.get("paper-files")) } th { (words.get("paper-bytes")) } } }
                        tbody {
                            @for looked in &coverage.looked {
                                tr {
                                    td { (words.get(&format!("area-{}", looked.area.id()))) }
                                    td { (looked.files) }
                                    td { (words.size(looked.bytes)) }
                                }
                            }
                        }
                    }
                }
            }
            h3 { (words.get("report-unread")) }
            @if coverage.unread.is_empty() {
                p { (words.get("report-all-read")) }
            } @else {
                p class="soft" { (words.get("report-unread-note")) }
                ul { @for unread in &coverage.unread { li { (gap(content, unread)) } } }
            }
        }
    }
}

fn gap(content: &Content<'_>, unread: &Unread) -> Markup {
    let words = content.words;
    html! {
        code { (content.place(&unread.locator)) } " – "
        (words.get(&format!("reason-{}", unread.reason.id())))
        @if let Some(sentence) = content.gap(&unread.detail) { ". " (sentence) }
    }
}

/// The bytes of an image from left to right, and how many are of which kind.
fn strip(content: &Content<'_>, map: &Strip) -> Markup {
    let words = content.words;
    html! {
        @if let Some(name) = &map.name { p class="soft small" { (name) } }
        svg class="strip" viewBox="0 0 1000 48" preserveAspectRatio="none" role="img" aria-label={ (words.get("paper-map")) ": " (map.said(words)) } {
            @for run in &map.runs {
                rect class={ "m-" (run.kind.id) } fill=(run.kind.colour) x=(format!("{:.2}", run.start * 1000.0)) width=(format!("{:.2}", run.width * 1000.0)) height="48" {}
            }
        }
        ul class="key" {
            @for (kind, bytes) in &map.kinds {
                li {
                    svg viewBox="0 0 8 8" aria-hidden="true" { rect class={ "m-" (kind.id) } fill=(kind.colour) width="8" height="8" {} }
                    (words.get(&format!("map-{}", kind.id))) " " span class="soft" { (words.size(*bytes)) }
                }
            }
        }
    }
}

/// The containers that lie in the image itself. Where there are several images nothing is listed, as
/// containers do not say which they are of.
fn containers(content: &Content<'_>) -> Markup {
    let images = content.assessment.sources.iter();
    let images = images.filter(|source| source.kind == SourceKind::Firmware && source.size > 0);
    let all = content.evidence.containers.iter();
    let outermost: Vec<&Container> = all.filter(|container| container.parent.is_none()).collect();
    html! {
        @if images.count() == 1 && !outermost.is_empty() {
            div class="wide" {
                table {
                    tbody {
                        @for container in outermost.iter().take(60) {
                            tr {
                                td { code { (format!("{:#010x}", container.offset)) } }
                                td { (content.words.size(container.size)) }
                                td { (content.inert(&container.format)) }
                            }
                        }
                    }
                }
            }
        }
    }
}
