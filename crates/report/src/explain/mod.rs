// SPDX-License-Identifier: Apache-2.0 OR MIT
//! What `thirteen explain` prints: a provision, a test case, a guideline, a check.

mod check;
mod guideline;
mod provision;
mod test_case;

use anstyle::AnsiColor;
use thirteen_standard::{Edition, Provision, Standard, TestEdition};
use thirteen_words::{Language, Words, inert, keys, width};

use crate::page::{Face, PLAIN, Page, QUIET, STRONG};

/// The page on an id, 80 columns wide; `None` where the id names nothing.
#[must_use]
pub fn explain(standard: &Standard, words: Words, id: &str) -> Option<String> {
    explain_on(standard, words, id, &Face::default())
}

/// The same, laid out for a terminal.
#[must_use]
pub fn explain_on(standard: &Standard, words: Words, id: &str, face: &Face) -> Option<String> {
    let mut page = Page::new(*face);
    let id = id.trim();
    let case_of = |edition| standard.test_case_of(edition, id);
    if let Some(provision) = standard.any_provision(id) {
        provision::write(&mut page, standard, provision, words);
    } else if let Some(case) = case_of(TestEdition::V111).or_else(|| case_of(TestEdition::V211)) {
        test_case::write(&mut page, standard, case, words);
    } else if let Some(guideline) = id.parse().ok().and_then(|number| standard.guideline(number)) {
        guideline::write(&mut page, standard, guideline, words);
    } else if let Some(check) = thirteen_checks::check(id) {
        check::write(&mut page, standard, check, words);
    } else {
        return None;
    }
    Some(page.finish())
}

/// All ids with their titles, 80 columns wide: guideline by guideline with its provisions, then
/// the checks.
#[must_use]
pub fn list(standard: &Standard, words: Words) -> String {
    list_on(standard, words, &Face::default())
}

/// The same, laid out for a terminal.
#[must_use]
pub fn list_on(standard: &Standard, words: Words, face: &Face) -> String {
    let mut page = Page::new(*face);
    let language = words.language().id();
    for provision in standard.provisions(Edition::En211) {
        if provision.guideline.is_none() {
            item(&mut page, provision, words);
        }
    }
    for guideline in standard.guidelines() {
        let title = guideline.titles.get(language).unwrap_or(&guideline.title_en303645);
        page.heading(&format!("{}  {title}", guideline.number));
        for id in guideline.provisions(Edition::En211) {
            if let Some(provision) = standard.any_provision(id) {
                item(&mut page, provision, words);
            }
        }
    }
    page.heading(&words.get("explain-checks-all"));
    for check in thirteen_checks::ALL {
        page.labelled(
            2,
            (check.id, AnsiColor::Cyan.on_default()),
            id_columns(),
            (&words.get(&keys::check(check.id)), PLAIN),
        );
    }
    page.finish()
}

/// Columns that the longest id of a check takes.
fn id_columns() -> usize {
    thirteen_checks::ALL.iter().map(|check| width(check.id)).max().unwrap_or(0)
}

/// A provision as an item of a list: id, level, title.
fn item(page: &mut Page, provision: &Provision, words: Words) {
    let level = Edition::En211
        .assessment_table()
        .and_then(|table| provision.status(table))
        .map_or("", |status| status.raw.as_str());
    let label = format!("{:<8}{level}", provision.id);
    page.labelled(2, (&label, QUIET), 22, (&title(provision, words), PLAIN));
}

/// A provision's title in the language; ours, the standard has none.
fn title(provision: &Provision, words: Words) -> String {
    words.translated(&keys::provision(&provision.id)).unwrap_or_else(|| provision.title.clone())
}

/// A provision's summary in the language, or in English with a word of warning.
fn summary(page: &mut Page, provision: &Provision, words: Words) {
    match words.translated(&keys::provision_summary(&provision.id)) {
        Some(text) => page.paragraph(0, &text, PLAIN),
        None => {
            page.paragraph(0, provision.summary(edition(provision)), PLAIN);
            english_only(page, words);
        }
    }
}

/// The edition whose provision is shown: V2.1.1, or V3.1.3 where that one has it alone.
fn edition(provision: &Provision) -> Edition {
    let is_old = provision.editions.contains(&Edition::En211);
    if is_old { Edition::En211 } else { Edition::En313 }
}

/// Says that what stands above or below is English, to those who asked for another language.
fn english_only(page: &mut Page, words: Words) {
    if words.language() != Language::English {
        page.paragraph(0, &words.get("explain-english-only"), QUIET);
    }
}

/// The title line of a page.
fn head(page: &mut Page, what: &str, title: &str) {
    page.paragraph(0, what, QUIET);
    page.paragraph(0, title, STRONG);
    page.gap();
}

/// The checks that bear on a unit that `is_meant` picks.
fn checks(page: &mut Page, words: Words, is_meant: impl Fn(&str) -> bool) {
    page.heading(&words.get("explain-checks"));
    let mut any = false;
    for check in thirteen_checks::ALL {
        let units: Vec<_> = check.feeds.iter().copied().filter(|unit| is_meant(unit)).collect();
        if !units.is_empty() {
            any = true;
            let text = format!("{} ({})", words.get(&keys::check(check.id)), units.join(", "));
            page.labelled(
                2,
                (check.id, AnsiColor::Cyan.on_default()),
                id_columns(),
                (&text, PLAIN),
            );
        }
    }
    if !any {
        page.paragraph(2, &words.get("explain-no-checks"), PLAIN);
    }
}

/// `area-accounts`, or the id where no word is known for it.
fn area(id: &str, words: Words) -> String {
    words.try_format(&format!("area-{id}"), &[]).unwrap_or_else(|| inert(id))
}
