// SPDX-License-Identifier: Apache-2.0 OR MIT
//! A technical annex on EN 303 645 for the technical documentation that stands behind an EU
//! declaration of conformity: Radio Equipment Directive 2014/53/EU, Annex V, and Regulation (EU)
//! 2024/2847 (Cyber Resilience Act), Annex VII, both of which want specifications that were applied
//! listed, in full or in part.
//!
//! It declares nothing: EN 303 645 is not cited in the Official Journal for either act, and gives no
//! presumption of conformity; the paper says so. Every provision is in it, those that fail too. It is
//! refused where the product is not named or nothing is declared, as a preview is nobody's word.

use maud::{DOCTYPE, Markup, PreEscaped, html};
use thirteen_evidence::facts::DeclaredPart;
use thirteen_verdict::{ProvisionVerdict, Verdict};

use super::{BLANK, Content, Paper, Refusal};
use crate::terminal::sign;

pub(super) const PAPER: Paper = Paper { id: "eu-annex", extension: "eu-annex.html", write };

fn write(content: &Content<'_>) -> Result<Vec<u8>, Refusal> {
    if content.is_preview() || !content.evidence.is_declared() {
        return Err(Refusal { key: "paper-needs-declaration", reasons: Vec::new() });
    }
    let missing: Vec<String> = ["name", "model", "maker"]
        .iter()
        .filter(|field| content.declared_product(field).is_none())
        .map(|field| format!("[product] {field}"))
        .collect();
    if !missing.is_empty() {
        return Err(Refusal { key: "paper-requirement-open", reasons: missing });
    }
    let words = content.words;
    let page = html! {
        (DOCTYPE)
        html lang=(words.language().id()) {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                title { (words.get("eu-annex-title")) " – " (content.product()) }
                // Our own file, without anything out of evidence.
                style { (PreEscaped(include_str!("html/style.css"))) }
            }
            body lang=(words.language().id()) {
                main class="sheet" {
                    h1 { (words.get("eu-annex-title")) }
                    p class="soft" { (words.get("eu-annex-scope")) }
                    (product(content))
                    (specification(content))
                    (results(content))
                    (evidence(content))
                    (signature(content))
                }
            }
        }
    };
    let mut text = page.into_string();
    text.push('\n');
    Ok(text.into_bytes())
}

fn product(content: &Content<'_>) -> Markup {
    let words = content.words;
    let fields = [
        ("paper-name", "name"),
        ("eu-annex-model", "model"),
        ("eu-annex-hardware", "hardware"),
        ("eu-annex-software", "firmware"),
        ("eu-annex-maker", "maker"),
    ];
    html! {
        h2 { (words.get("eu-annex-product")) }
        table {
            tbody {
                @for (key, field) in fields {
                    @if let Some(value) = content.declared_product(field) {
                        tr { th scope="row" { (words.get(key)) } td { (value) } }
                    }
                }
                tr { th scope="row" { (words.get("eu-annex-address")) } td { (BLANK) } }
            }
        }
    }
}

fn specification(content: &Content<'_>) -> Markup {
    let words = content.words;
    let edition = content.edition();
    html! {
        h2 { (words.get("eu-annex-specification")) }
        p { (words.format("eu-annex-applied", &[("edition", (&edition).into())])) }
        @if content.assessment.uncertain { p { (words.get("judge-uncertain")) } }
        p { (words.get("eu-annex-no-presumption")) }
    }
}

fn results(content: &Content<'_>) -> Markup {
    let words = content.words;
    let rows = &content.assessment.provisions;
    let count = |verdict| rows.iter().filter(|row| row.verdict == verdict).count();
    html! {
        h2 { (words.get("paper-provisions")) }
        @if let Some(overall) = &content.assessment.overall {
            @let word = content.verdict(overall.verdict);
            p class={ "v v-" (overall.verdict.id()) } {
                (sign(overall.verdict)) " "
                (words.format("report-overall", &[("verdict", (&word).into())]))
            }
        }
        ul class="counts" {
            @for verdict in Verdict::ALL {
                @if count(verdict) > 0 {
                    li class={ "v v-" (verdict.id()) } { (sign(verdict)) " " (count(verdict)) " " (content.verdict(verdict)) }
                }
            }
        }
        div class="wide" {
            table {
                thead {
                    tr {
                        th { (words.get("eu-annex-provision")) }
                        th class="keep" { "ICS" }
                        th { (words.get("eu-annex-verdict")) }
                        th { (words.get("eu-annex-reason")) }
                    }
                }
                tbody { @for row in rows { (provision(content, row)) } }
            }
        }
    }
}

fn provision(content: &Content<'_>, row: &ProvisionVerdict) -> Markup {
    let basis = content.basis(&row.basis);
    let detail = detail(content, &row.id);
    html! {
        tr {
            td { span class="id" { (row.id) } " " (content.provision_title(&row.id)) " " span class="soft small" { (row.level) } }
            td class="keep" { (content.support(row.support).unwrap_or("–")) }
            td class={ "v v-" (row.verdict.id()) } { (sign(row.verdict)) " " (content.verdict(row.verdict)) }
            td { @if let Some(detail) = detail { (detail) } @else if let Some(basis) = basis { (basis) } }
        }
    }
}

/// The maker's reason for what is not claimed, or how it is met: the detail of the ICS.
fn detail(content: &Content<'_>, id: &str) -> Option<String> {
    let mut entries = content.evidence.declared(DeclaredPart::Ics);
    let is_own = |edition: &String| *edition == content.assessment.edition;
    let entry = entries.find(|entry| {
        entry.id == id
            && entry.field == "detail"
            && !entry.draft
            && entry.edition.as_ref().is_none_or(is_own)
    });
    entry.map(|entry| content.inert(&entry.value)).filter(|text| !text.is_empty())
}

fn evidence(content: &Content<'_>) -> Markup {
    let words = content.words;
    html! {
        h2 { (words.get("eu-annex-evidence")) }
        ul class="sources" {
            @for (number, source) in content.assessment.sources.iter().enumerate() {
                li {
                    (content.source_name(number))
                    span class="soft" { " · " (words.get(&format!("source-{}", source.kind.id()))) }
                    br;
                    code class="hash" { "sha256:" (source.sha256) }
                }
            }
        }
        @if let Some(envelope) = &content.assessment.envelope {
            p class="soft" { (envelope.tool) " " (envelope.version) " · " (envelope.started) }
        }
        p class="soft" { (words.get("paper-no-certificate")) }
    }
}

fn signature(content: &Content<'_>) -> Markup {
    html! {
        h2 { (content.words.get("eu-annex-signature")) }
        @for key in ["eu-annex-place-date", "eu-annex-signatory", "eu-annex-signed"] {
            p { (content.words.get(key)) " " (BLANK) }
        }
    }
}
