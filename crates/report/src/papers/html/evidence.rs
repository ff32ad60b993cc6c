// SPDX-License-Identifier: Apache-2.0 OR MIT
//! What was looked at, the bytes of each image, the components in it, and what was not read.

use maud::{Markup, html};
use thirteen_evidence::{Container, SourceKind, Unread};
use thirteen_verdict::Source;

use crate::papers::Content;

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
            @if let Some((sha256, size)) = image(content) { (strip(content, sha256, size)) }
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
    let sentence = words.try_format(&format!("gap-{}", unread.detail), &[]);
    html! {
        code { (content.place(&unread.locator)) } " – "
        (words.get(&format!("reason-{}", unread.reason.id())))
        @if let Some(sentence) = sentence { ". " (sentence) }
    }
}

/// The image whose bytes are drawn: the only one, as containers do not say which they are of.
fn image<'c>(content: &Content<'c>) -> Option<(&'c str, u64)> {
    let is_image = |source: &&Source| source.kind == SourceKind::Firmware && source.size > 0;
    let mut images = content.assessment.sources.iter().filter(is_image);
    let first = images.next()?;
    images.next().is_none().then_some((&first.sha256, first.size))
}

/// The bytes of an image from left to right: read, not read, and what no container claims.
fn strip(content: &Content<'_>, sha256: &str, size: u64) -> Markup {
    let words = content.words;
    let containers = content.evidence.containers.iter();
    let outermost: Vec<&Container> =
        containers.filter(|container| container.parent.is_none()).collect();
    let own = format!("sha256:{sha256}");
    let unread: Vec<(u64, u64)> = (content.assessment.coverage.unread.iter())
        .filter(|gap| gap.locator.artefact == own && gap.locator.path.len() <= 2)
        .filter_map(|gap| {
            Some((gap.locator.image_offset.or(gap.locator.offset)?, gap.locator.length?))
        })
        .collect();
    let bar = |offset: u64, length: u64| {
        let share = |bytes: u64| bytes.min(size) as f64 * 1000.0 / size as f64;
        (format!("{:.2}", share(offset)), format!("{:.2}", share(length).max(0.6)))
    };
    html! {
        svg class="strip" viewBox="0 0 1000 48" preserveAspectRatio="none" role="img" aria-label=(words.get("paper-map")) {
            rect class="k-rest" width="1000" height="48" {}
            @for container in &outermost {
                @let (x, width) = bar(container.offset, container.size);
                rect class="k-read" x=(x) width=(width) height="48" { title { (content.inert(&container.format)) } }
            }
            @for (offset, length) in &unread {
                @let (x, width) = bar(*offset, *length);
                rect class="k-unread" x=(x) y="24" width=(width) height="24" {}
            }
        }
        ul class="key" {
            @for (class, key) in [("k-read", "map-container"), ("k-unread", "report-unread"), ("k-rest", "paper-between")] {
                li { svg viewBox="0 0 8 8" aria-hidden="true" { rect class=(class) width="8" height="8" {} } (words.get(key)) }
            }
        }
        div class="wide" {
            table {
                tbody {
                    @for container in outermost.iter().take(60) {
                        tr {
                            td { code { (format!("{:#010x}", container.offset)) } }
                            td { (words.size(container.size)) }
                            td { (content.inert(&container.format)) }
                        }
                    }
                }
            }
        }
    }
}
