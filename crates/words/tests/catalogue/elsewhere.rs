// SPDX-License-Identifier: Apache-2.0 OR MIT
//! English that stands elsewhere than in the locale files, by key.

#![allow(clippy::unwrap_used, dead_code)]

use std::collections::BTreeMap;

use thirteen_standard::{Asks, Edition, StatusTable, TestEdition, Unit, standard};
use thirteen_words::keys;

/// Titles and summaries of the provisions of both editions, and what the later one asks instead.
pub fn provisions() -> BTreeMap<String, String> {
    let mut texts = BTreeMap::new();
    for edition in [Edition::En211, Edition::En313] {
        for own in standard().unwrap().provisions(edition) {
            texts.insert(keys::provision(&own.id), own.title.clone());
            texts.insert(keys::provision_summary(&own.id), own.summary.clone());
            if let Some(later) = &own.summary_en_3_1_3 {
                texts.insert(keys::provision_summary_later(&own.id), later.clone());
            }
        }
    }
    texts
}

/// The plain questions: what is asked, why, good answers, and answers to choose.
pub fn questions() -> BTreeMap<String, String> {
    let mut texts = BTreeMap::new();
    for question in &thirteen_standard::questions().unwrap().questions {
        let id = &question.id;
        texts.insert(keys::question(id), question.ask.clone());
        texts.insert(keys::question_why(id), question.why.clone());
        for (number, good) in question.good.iter().enumerate() {
            texts.insert(keys::question_good(id, number + 1), good.clone());
        }
        for answer in &question.answers {
            if let Some(says) = &answer.says {
                texts.insert(keys::question_answer(id, &answer.is), says.clone());
            }
        }
    }
    texts
}

/// Test cases, their units, and conditions.
pub fn units() -> BTreeMap<String, String> {
    let mut texts = BTreeMap::new();
    let standard = standard().unwrap();
    for case in standard.test_cases(TestEdition::V111) {
        if let Some(purpose) = &case.purpose {
            texts.insert(keys::test_case(&case.id), purpose.clone());
        }
        for unit in &case.units {
            texts.insert(keys::unit(&unit.id), unit.does.clone());
        }
    }
    // Units of V2.1.1 ask the same as one of V1.1.1, or are told by their case.
    for case in standard.test_cases(TestEdition::V211) {
        let is_same = |unit: &&Unit| unit.counterparts.iter().any(|own| own.asks == Asks::Same);
        if !case.units.iter().all(|unit| is_same(&unit)) {
            texts.insert(keys::later_test_case(&case.id), case.does.clone().unwrap());
        }
    }
    for table in StatusTable::ALL {
        for condition in standard.conditions(*table) {
            let key = keys::condition(table.as_str(), &condition.id);
            texts.insert(key, condition.when.clone());
        }
    }
    texts
}

/// Schemes and their items.
pub fn schemes() -> BTreeMap<String, String> {
    let mut texts = BTreeMap::new();
    for scheme in &thirteen_standard::schemes().unwrap().schemes {
        let id = &scheme.id;
        texts.insert(keys::scheme_name(id), scheme.name.clone());
        texts.insert(keys::scheme_place(id), scheme.jurisdiction.clone());
        texts.insert(keys::scheme_status(id), scheme.status.clone());
        for day in &scheme.dates {
            texts.insert(keys::scheme_day(id, &day.date), day.what.clone());
        }
        for item in &scheme.items {
            texts.insert(keys::scheme_item(id, &item.id), item.asks.clone());
            if let Some(note) = &item.note {
                texts.insert(keys::scheme_item_note(id, &item.id), note.clone());
            }
        }
    }
    texts
}

/// Sections of the checks' pages, without what stands between backticks.
pub fn pages() -> BTreeMap<String, String> {
    let mut texts = BTreeMap::new();
    for check in thirteen_checks::ALL {
        let page = check.page();
        for (section, heading) in keys::PAGE_SECTIONS.iter().zip(thirteen_checks::HEADINGS) {
            let text = page.section(heading).unwrap_or_default();
            let prose: Vec<&str> = text.split('`').step_by(2).collect();
            texts.insert(keys::page_section(check.id, section), prose.join(" "));
        }
    }
    texts
}
