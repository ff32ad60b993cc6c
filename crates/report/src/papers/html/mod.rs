// SPDX-License-Identifier: Apache-2.0 OR MIT
//! The report for people: one HTML file that needs nothing else and no script, for screens of any
//! width, light and dark, and for A4. Everything out of evidence is escaped by `maud` and made
//! inert before.

mod evidence;
mod findings;
mod guidelines;
mod ring;
mod summary;

use maud::{DOCTYPE, PreEscaped, html};

use super::{Content, Paper, Refusal};

pub(super) const PAPER: Paper = Paper { id: "html", extension: "html", write };

fn write(content: &Content<'_>) -> Result<Vec<u8>, Refusal> {
    let words = content.words;
    let title = content.product();
    let page = html! {
        (DOCTYPE)
        html lang=(words.language().id()) {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta name="color-scheme" content="light dark";
                meta name="generator" content="thirteen";
                title { (title) " – thirteen" }
                // Our own file, without anything out of evidence.
                style { (PreEscaped(include_str!("style.css"))) }
            }
            body lang=(words.language().id()) {
                a class="skip" href="#main" { (words.get("report-fix-first")) }
                div class="sheet" {
                    (summary::head(content, &title))
                    main id="main" {
                        (findings::fix_first(content))
                        (findings::contradictions(content))
                        (summary::next_steps(content))
                        (guidelines::guidelines(content))
                        (findings::others(content))
                        (evidence::components(content))
                        (evidence::coverage(content))
                        (summary::decisions(content))
                    }
                    (summary::foot(content))
                }
            }
        }
    };
    let mut text = page.into_string();
    text.push('\n');
    Ok(text.into_bytes())
}
