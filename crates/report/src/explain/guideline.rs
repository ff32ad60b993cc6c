// SPDX-License-Identifier: Apache-2.0 OR MIT
//! A guideline.

use thirteen_standard::{Edition, Guideline, Standard};
use thirteen_words::Words;

use super::{head, item};
use crate::page::{PLAIN, Page, QUIET};

pub(super) fn write(page: &mut Page, standard: &Standard, guideline: &Guideline, words: Words) {
    let language = words.language().id();
    let number = u64::from(guideline.number);
    let what = words.format("explain-guideline", &[("number", number.into())]);
    head(page, &what, guideline.titles.get(language).unwrap_or_default());
    page.paragraph(0, guideline.summaries.get(language).unwrap_or_default(), PLAIN);
    page.paragraph(0, &words.get("explain-own-words"), QUIET);
    page.heading(&words.get("explain-provisions"));
    for id in guideline.provisions(Edition::En211) {
        if let Some(provision) = standard.any_provision(id) {
            item(page, provision, words);
        }
    }
}
