// SPDX-License-Identifier: Apache-2.0 OR MIT
//! What named people decided, and whether it still counts: nothing of it is ever hidden.

use thirteen_verdict::{Assessment, DecisionStatus, DecisionView, FactKey, FindingView, Verdict};
use thirteen_words::{Words, inert, keys};

use super::{more, sign, style};
use crate::page::{LIMIT, PLAIN, Page, QUIET, STRONG};
use crate::place::file_place;

pub(super) fn write(page: &mut Page, assessment: &Assessment, words: Words) {
    if assessment.decisions.is_empty() {
        return;
    }
    page.heading(&words.get("report-decided"));
    page.paragraph(2, &words.get("report-decided-note"), QUIET);
    // What no longer counts comes first: somebody relies on it.
    let (counting, over): (Vec<_>, Vec<_>) =
        assessment.decisions.iter().partition(|own| own.status == DecisionStatus::InForce);
    for own in over.iter().chain(&counting).take(LIMIT) {
        write_one(page, assessment, own, words);
    }
    more(page, 4, assessment.decisions.len(), words);
}

fn write_one(page: &mut Page, assessment: &Assessment, own: &DecisionView, words: Words) {
    page.gap();
    let what = decision(own, words);
    let status = words.get(&format!("decision-{}", own.status.id()));
    let counts = own.status == DecisionStatus::InForce;
    let mark = if counts {
        ("•", QUIET)
    } else {
        (sign(Verdict::Inconclusive), style(Verdict::Inconclusive))
    };
    page.item(2, mark, (&format!("{what} · {status}"), STRONG));
    if let Some(key) = &own.finding {
        let place = dismissed(assessment, key).and_then(|view| view.locators.first());
        let place = place.map_or_else(|| inert(&key.place), file_place);
        page.paragraph(4, format!("{} {place}", inert(&key.subject.name)).trim_end(), QUIET);
    }
    let by = words.format(
        "decision-by",
        &[("person", own.by.person.as_str().into()), ("date", own.by.date.as_str().into())],
    );
    let until = own
        .by
        .expires
        .as_deref()
        .map(|day| format!(" · {}", words.format("decision-until", &[("date", day.into())])));
    page.paragraph(4, &format!("{by}{}", until.unwrap_or_default()), QUIET);
    page.paragraph(4, &inert(&own.by.reason), PLAIN);
}

/// The finding that a key is about, where it is found.
fn dismissed<'a>(assessment: &'a Assessment, key: &FactKey) -> Option<&'a FindingView> {
    let is_it =
        |view: &&FindingView| FactKey::new(&view.check, &view.subject, &view.locators) == *key;
    assessment.findings.iter().find(is_it)
}

/// What was decided, in a few words.
#[must_use]
pub fn decision(own: &DecisionView, words: Words) -> String {
    match (&own.unit, &own.finding) {
        (Some(unit), _) => {
            let result = own.result.map_or("", thirteen_verdict::Observed::as_str);
            let result = words.get(&format!("verdict-{result}"));
            words.format(
                "decision-observed",
                &[("unit", unit.as_str().into()), ("result", (&result).into())],
            )
        }
        (None, Some(key)) => {
            let title = words.get(&keys::check(&key.check));
            words.format("decision-dismissed", &[("finding", (&title).into())])
        }
        (None, None) => String::new(),
    }
}
