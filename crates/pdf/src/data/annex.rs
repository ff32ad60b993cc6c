// SPDX-License-Identifier: Apache-2.0 OR MIT
//! What stands behind: components, what was looked at and what was not, schemes, and what people
//! decided.

use serde_json::{Value, json};
use thirteen_report::papers::Content;
use thirteen_report::papers::byte_map::byte_maps;
use thirteen_report::translate_schemes;
use thirteen_standard::standard;
use thirteen_verdict::{ItemState, PaperStatus, SchemeReading, read_schemes};

use super::{LISTED, more};

pub(super) fn components(content: &Content<'_>) -> Value {
    let all = &content.evidence.components;
    let rows = all.iter().take(LISTED).map(|one| {
        json!([
            content.inert(&one.name),
            content.inert(&one.raw_version),
            content.inert(&one.from),
            one.locators.first().map_or_else(String::new, |place| content.place(place)),
        ])
    });
    json!({
        "count": all.len(),
        "rows": rows.collect::<Vec<_>>(),
        "more": more(content, all.len(), LISTED),
    })
}

pub(super) fn coverage(content: &Content<'_>) -> Value {
    let words = content.words;
    let coverage = &content.assessment.coverage;
    let looked = coverage.looked.iter().map(|looked| {
        json!([
            words.get(&format!("area-{}", looked.area.id())),
            looked.files.to_string(),
            words.size(looked.bytes),
        ])
    });
    let unread = coverage.unread.iter().take(LISTED).map(|unread| {
        json!({
            "place": content.place(&unread.locator),
            "reason": words.get(&format!("reason-{}", unread.reason.id())),
            "closer": content.gap(&unread.detail),
        })
    });
    let is_whole = coverage.unread.is_empty();
    json!({
        "maps": maps(content),
        "looked": looked.collect::<Vec<_>>(),
        "note": words.get(if is_whole { "report-all-read" } else { "report-unread-note" }),
        "unread": unread.collect::<Vec<_>>(),
        "more": more(content, coverage.unread.len(), LISTED),
    })
}

/// The bytes of each image from left to right.
fn maps(content: &Content<'_>) -> Vec<Value> {
    let words = content.words;
    let one = byte_maps(content).into_iter().map(|strip| {
        let runs = strip.runs.iter().map(|run| json!([run.width, run.kind.colour]));
        let key = strip.kinds.iter().map(|(kind, bytes)| {
            json!({
                "colour": kind.colour,
                "word": words.get(&format!("map-{}", kind.id)),
                "size": words.size(*bytes),
            })
        });
        json!({
            "name": strip.name,
            "said": format!("{}: {}", words.get("paper-map"), strip.said(words)),
            "runs": runs.collect::<Vec<_>>(),
            "key": key.collect::<Vec<_>>(),
        })
    });
    one.collect()
}

/// How the assessment reads under national and regional schemes, a line each.
pub(super) fn schemes(content: &Content<'_>) -> Value {
    let words = content.words;
    let (Ok(standard), Ok(all)) = (standard(), thirteen_standard::schemes()) else {
        return Value::Null;
    };
    let mut readings = read_schemes(standard, all.schemes.iter(), Some(content.assessment));
    translate_schemes(&mut readings, words);
    let own = readings.schemes.iter().filter(|scheme| !scheme.items.is_empty());
    let rows = own.map(|scheme| {
        let count = |state: ItemState| {
            scheme.items.iter().filter(|item| item.state == Some(state)).count().to_string()
        };
        json!({ "name": name(scheme), "counts": ItemState::ALL.map(count) })
    });
    json!({
        "heads": ItemState::ALL.map(|state| words.get(&format!("scheme-{}", state.id()))),
        "rows": rows.collect::<Vec<_>>(),
        "note": words.get("scheme-note"),
    })
}

/// A scheme's name, with the day since when it holds.
fn name(scheme: &SchemeReading) -> String {
    match &scheme.date {
        Some(date) => format!("{} ({date})", scheme.name),
        None => scheme.name.clone(),
    }
}

/// Nothing that a person decided is hidden.
pub(super) fn decided(content: &Content<'_>) -> Vec<Value> {
    let words = content.words;
    let decided = content.assessment.decisions.iter().take(LISTED).map(|own| {
        let by = [("person", own.by.person.as_str().into()), ("date", own.by.date.as_str().into())];
        let mut lines = vec![words.format("decision-by", &by)];
        let until = own.by.expires.as_deref();
        lines.extend(until.map(|day| words.format("decision-until", &[("date", day.into())])));
        json!({
            "what": thirteen_report::decision(own, words),
            "by": lines.join(" · "),
            "reason": content.inert(&own.by.reason),
        })
    });
    decided.collect()
}

/// Papers that are offered as evidence, and whether they count.
pub(super) fn external(content: &Content<'_>) -> Vec<Value> {
    let words = content.words;
    let papers = content.assessment.external.iter().take(LISTED).map(|own| {
        let date = match own.status {
            PaperStatus::NotYet => own.issued.as_deref(),
            _ => own.expires.as_deref(),
        };
        let date = [("date", date.unwrap_or_default().into())];
        let line = [
            ("provision", own.provision.as_str().into()),
            ("document", own.document.as_str().into()),
        ];
        json!({
            "what": words.format("report-external-line", &line),
            "status": words.format(&format!("external-{}", own.status.id()), &date),
        })
    });
    papers.collect()
}
