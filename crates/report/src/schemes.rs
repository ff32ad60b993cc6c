// SPDX-License-Identifier: Apache-2.0 OR MIT
//! What `thirteen schemes` prints for people.

use thirteen_verdict::{ItemReading, ItemState, SchemeReading, SchemeReadings};
use thirteen_words::{Words, inert, keys, pad, width};

use crate::page::{Face, NAME, PLAIN, Page, QUIET, STRONG};
use crate::terminal::{sign, style};

/// Puts the language's own words in the place of the English that the data holds.
pub fn translate_schemes(readings: &mut SchemeReadings, words: Words) {
    let put = |text: &mut String, key: &str| {
        if let Some(own) = words.translated(key) {
            *text = own;
        }
    };
    for own in &mut readings.schemes {
        put(&mut own.name, &keys::scheme_name(&own.id));
        put(&mut own.jurisdiction, &keys::scheme_place(&own.id));
        put(&mut own.status, &keys::scheme_status(&own.id));
        for day in &mut own.dates {
            put(&mut day.what, &keys::scheme_day(&own.id, &day.date));
        }
        for item in &mut own.items {
            put(&mut item.asks, &keys::scheme_item(&own.id, &item.id));
            if let Some(beside) = &mut item.beside {
                put(beside, &keys::scheme_item_note(&own.id, &item.id));
            }
        }
    }
}

/// The page: of one scheme every item, of several a line each.
#[must_use]
pub fn schemes(readings: &SchemeReadings, words: Words, face: &Face) -> String {
    let mut page = Page::new(*face);
    if let [one] = readings.schemes.as_slice() {
        write_one(&mut page, one, words);
    } else {
        for own in &readings.schemes {
            write_line(&mut page, own, words);
        }
    }
    page.gap();
    page.paragraph(0, &words.get("scheme-note"), QUIET);
    page.finish()
}

fn write_line(page: &mut Page, own: &SchemeReading, words: Words) {
    let columns = 24_usize.max(width(&own.id));
    page.paragraph(0, &format!("{}  {}", pad(&own.id, columns), own.name), NAME);
    let mut facts = vec![inert(&own.jurisdiction)];
    facts.extend(own.date.as_deref().map(inert));
    facts.extend(counts(own, words));
    page.paragraph(4, &facts.join(" · "), QUIET);
}

/// `3 met`, …: of states that come up.
fn counts(own: &SchemeReading, words: Words) -> Vec<String> {
    ItemState::ALL
        .iter()
        .filter_map(|state| {
            let count = own.items.iter().filter(|item| item.state == Some(*state)).count();
            let word = words.get(&format!("scheme-{}", state.id()));
            (count > 0).then(|| format!("{word}: {count}"))
        })
        .collect()
}

fn write_one(page: &mut Page, own: &SchemeReading, words: Words) {
    page.paragraph(0, &own.name, STRONG);
    let mut facts = vec![own.jurisdiction.clone(), own.status.clone()];
    facts.extend(own.date.as_deref().map(inert));
    page.paragraph(0, &facts.join(" · "), QUIET);
    for day in &own.dates {
        page.labelled(2, (&inert(&day.date), QUIET), 10, (&day.what, PLAIN));
    }
    page.gap();
    for item in &own.items {
        write_item(page, item, words);
    }
}

fn write_item(page: &mut Page, item: &ItemReading, words: Words) {
    let (mark, look) = match item.state {
        Some(ItemState::Met) => {
            (sign(thirteen_verdict::Verdict::Pass), style(thirteen_verdict::Verdict::Pass))
        }
        Some(ItemState::NotMet) => {
            (sign(thirteen_verdict::Verdict::Fail), style(thirteen_verdict::Verdict::Fail))
        }
        Some(ItemState::Open) => (
            sign(thirteen_verdict::Verdict::Inconclusive),
            style(thirteen_verdict::Verdict::Inconclusive),
        ),
        Some(ItemState::Beyond) | None => ("–", QUIET),
    };
    let state = item.state.map(|own| words.get(&format!("scheme-{}", own.id())));
    let head = state.map_or_else(|| inert(&item.id), |word| format!("{}  {word}", inert(&item.id)));
    page.item(2, (mark, look), (&head, STRONG));
    page.paragraph(4, &item.asks, PLAIN);
    let provisions: Vec<String> = item
        .provisions
        .iter()
        .map(|own| match own.verdict {
            Some(verdict) => {
                format!("{} {}", inert(&own.id), words.get(&format!("verdict-{}", verdict.id())))
            }
            None => inert(&own.id),
        })
        .collect();
    if !provisions.is_empty() {
        page.paragraph(4, &provisions.join(" · "), QUIET);
    }
    if let Some(beside) = &item.beside {
        page.paragraph(4, beside, QUIET);
    }
}
