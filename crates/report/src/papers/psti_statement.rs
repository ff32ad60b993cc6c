// SPDX-License-Identifier: Apache-2.0 OR MIT
//! The statement of compliance of the United Kingdom: S.I. 2023/1007, Schedule 4, for the Product
//! Security and Telecommunications Infrastructure Act 2022. It has what the Schedule lists, in its
//! order; what only the maker can add (batch, address, signature, place and date) is left to fill in
//! by hand.
//!
//! It is refused, with the reasons, until each of the three requirements of Schedule 1 rests on
//! provisions that pass: this program says nothing in a maker's name that it has not seen. The
//! statement itself is English in every language, as it goes to readers in that market.

use maud::{DOCTYPE, PreEscaped, html};
use thirteen_verdict::{ProvisionVerdict, Verdict};

use super::{BLANK, Content, Paper, Refusal};

pub(super) const PAPER: Paper = Paper { id: "psti-statement", extension: "psti.html", write };

/// The provisions of Schedule 2 by which the requirements of Schedule 1 are deemed to be met.
const PROVISIONS: [&str; 4] = ["5.1-1", "5.1-2", "5.2-1", "5.3-13"];

fn write(content: &Content<'_>) -> Result<Vec<u8>, Refusal> {
    let mut reasons: Vec<String> = PROVISIONS.iter().filter_map(|id| open(content, id)).collect();
    let needed = ["name", "model", "maker", "support_until"];
    reasons.extend(
        needed
            .iter()
            .filter(|field| content.declared_product(field).is_none())
            .map(|field| format!("[product] {field}")),
    );
    if !reasons.is_empty() {
        return Err(Refusal { key: "paper-requirement-open", reasons });
    }
    let value = |field: &str| content.declared_product(field).unwrap_or_default();
    let page = html! {
        (DOCTYPE)
        html lang="en-GB" {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                title { "Statement of compliance – " (value("name")) }
                // Our own file, without anything out of evidence.
                style { (PreEscaped(include_str!("html/style.css"))) }
            }
            body lang="en-GB" {
                main class="sheet" {
                    h1 { "Statement of compliance" }
                    p class="soft" { "Product Security and Telecommunications Infrastructure Act 2022; S.I. 2023/1007, Schedule 4" }
                    ol {
                        li { p { "Product: " (value("name")) ", type " (value("model")) ". Batch: " (BLANK) } }
                        li { p { "Manufacturer: " (value("maker")) ". Address: " (BLANK) } p { "Authorised representative, where there is one, with address: " (BLANK) } }
                        li { p { "This statement of compliance is prepared by or on behalf of the manufacturer of the product." } }
                        li { p { "In the opinion of the manufacturer, it has complied with the deemed compliance conditions of Schedule 2, by ETSI EN 303 645 V2.1.1 (19 June 2020), provisions " (PROVISIONS.join(", ")) "." } }
                        li { p { "The defined support period that was correct when the manufacturer first supplied the product ends on " (value("support_until")) "." } }
                        li { p { "Signature: " (BLANK) } p { "Name and function of the signatory: " (BLANK) } }
                        li { p { "Place and date of issue: " (BLANK) } }
                    }
                    footer {
                        p { "What the verdicts rest on: assessment of " (content.source_name(0)) "." }
                        @for source in &content.assessment.sources { p { code class="hash" { "sha256:" (source.sha256) } } }
                    }
                }
            }
        }
    };
    let mut text = page.into_string();
    text.push('\n');
    Ok(text.into_bytes())
}

/// Why a provision does not carry the statement; `None` where it does.
fn open(content: &Content<'_>, id: &str) -> Option<String> {
    let row = content.assessment.provisions.iter().find(|row| row.id == id);
    let carries = |row: &ProvisionVerdict| match row.verdict {
        Verdict::Pass => true,
        // 5.1-2 is named where it is relevant.
        Verdict::NotApplicable => id == "5.1-2" && !row.preview,
        _ => false,
    };
    if row.is_some_and(carries) {
        return None;
    }
    let verdict = row.map_or(Verdict::Inconclusive, |row| row.verdict);
    Some(format!("{id} {}", content.words.get(&format!("verdict-{}", verdict.id()))))
}
