// SPDX-License-Identifier: Apache-2.0 OR MIT
//! A provision.

use thirteen_standard::{Edition, Level, Provision, Standard, Status, StatusTable, TestEdition};
use thirteen_words::{Words, keys, width};

use super::{checks, edition, head, summary, test_case, title};
use crate::page::{PLAIN, Page, QUIET};

pub(super) fn write(page: &mut Page, standard: &Standard, provision: &Provision, words: Words) {
    let what = words.format("explain-provision", &[("id", (&provision.id).into())]);
    head(page, &what, &title(provision, words));
    summary(page, provision, words);
    page.paragraph(0, &words.get("explain-own-words"), QUIET);
    write_guideline(page, standard, provision, words);
    write_levels(page, standard, provision, words);
    page.heading(&words.get("explain-test-cases"));
    let tests = TestEdition::beside(Some(edition(provision)));
    let cases = standard.test_cases(tests).iter().filter(|case| case.provision == provision.id);
    for case in cases {
        test_case::write_units(page, case, words);
        page.gap();
    }
    checks(page, words, |unit| {
        test_case::bears_on(standard, tests, unit, |own| own.provision == provision.id)
    });
}

fn write_guideline(page: &mut Page, standard: &Standard, provision: &Provision, words: Words) {
    let guideline = provision.guideline.and_then(|number| standard.guideline(number));
    if let Some(guideline) = guideline {
        let title = guideline.titles.get(words.language().id()).unwrap_or_default();
        let number = u64::from(guideline.number);
        let values = [("number", number.into()), ("title", title.into())];
        page.gap();
        page.paragraph(0, &words.format("explain-under", &values), PLAIN);
    }
}

fn write_levels(page: &mut Page, standard: &Standard, provision: &Provision, words: Words) {
    page.heading(&words.get("explain-level"));
    let tables = match edition(provision) {
        Edition::En313 => vec![(StatusTable::En313, "explain-level-later")],
        _ => vec![
            (StatusTable::En211, "explain-level-standard"),
            (StatusTable::IcsTs103701V111, "explain-level-tests"),
        ],
    };
    let columns = tables.iter().filter_map(|(table, _)| provision.status(*table));
    let columns = columns.map(|status| width(&status.raw)).max().unwrap_or(0).max(10);
    let mut conditional = false;
    for (table, key) in tables {
        let Some(status) = provision.status(table) else { continue };
        let text = format!("{} · {}", level(status, words), words.get(key));
        page.labelled(2, (&status.raw, PLAIN), columns, (&text, PLAIN));
        for id in &status.conditions {
            conditional = true;
            let condition = words.format("explain-condition", &[("id", id.into())]);
            let english = standard.condition(table, id).map_or("", |condition| &condition.when);
            let own = words.translated(&keys::condition(table.as_str(), id));
            let when = own.unwrap_or_else(|| english.to_owned());
            page.paragraph(columns + 4, &format!("{condition}: {when}"), QUIET);
        }
    }
    if conditional {
        page.paragraph(2, &words.get("explain-condition-note"), QUIET);
    }
}

fn level(status: &Status, words: Words) -> String {
    words.get(match (status.level, status.is_conditional()) {
        (Level::Mandatory, false) => "level-mandatory",
        (Level::Mandatory, true) => "level-mandatory-conditional",
        (Level::Recommended, false) => "level-recommended",
        (Level::Recommended, true) => "level-recommended-conditional",
    })
}
