// SPDX-License-Identifier: Apache-2.0 OR MIT
//! What was looked at, and what was not read.

use thirteen_evidence::{Locator, Unread};
use thirteen_verdict::{Assessment, Verdict};
use thirteen_words::{Value, Words, inert};

use super::header::source_of;
use crate::page::{LIMIT, NAME, PLAIN, Page, QUIET};
use crate::place::outer_place;

pub(super) fn write(page: &mut Page, assessment: &Assessment, words: Words) {
    page.heading(&words.get("report-unread"));
    let unread = &assessment.coverage.unread;
    if unread.is_empty() {
        let any = !assessment.sources.is_empty();
        page.paragraph(2, &words.get(if any { "report-all-read" } else { "need-firmware" }), PLAIN);
    } else {
        write_groups(page, assessment, words);
    }
    let areas: Vec<String> = assessment
        .coverage
        .looked
        .iter()
        .filter(|looked| looked.sources > 0)
        .map(|looked| words.get(&format!("area-{}", looked.area.id())))
        .collect();
    if !areas.is_empty() {
        let areas = words.list(&areas);
        let text = words.format("report-looked", &[("areas", Value::List(&areas))]);
        page.paragraph(2, &text, QUIET);
    }
}

/// Gaps of one cause together, in the order in which the first of each came.
fn write_groups(page: &mut Page, assessment: &Assessment, words: Words) {
    let unread = &assessment.coverage.unread;
    let mut groups: Vec<Vec<&Unread>> = Vec::new();
    for gap in unread {
        let alike = groups
            .iter_mut()
            .find(|group| group[0].detail == gap.detail && group[0].reason == gap.reason);
        match alike {
            Some(group) => group.push(gap),
            None => groups.push(vec![gap]),
        }
    }
    let mut left = LIMIT;
    for group in &groups {
        if left == 0 {
            break;
        }
        let cause = words
            .try_format(&format!("gap-{}", group[0].detail), &[])
            .unwrap_or_else(|| words.get(&format!("reason-{}", group[0].reason.id())));
        page.item(2, ("?", super::style(Verdict::Inconclusive)), (&cause, PLAIN));
        if group.len() > 1 {
            let lengths = group.iter().filter_map(|gap| gap.locator.length);
            let bytes = lengths.fold(0, u64::saturating_add);
            let size = words.size(bytes);
            let values = [("count", group.len().into()), ("size", (&size).into())];
            page.paragraph(4, &words.format("report-unread-places", &values), QUIET);
        }
        for gap in group.iter().take(left) {
            page.paragraph(4, &place(assessment, &gap.locator, words), NAME);
        }
        left = left.saturating_sub(group.len());
    }
    super::more(page, 4, unread.len(), words);
    page.paragraph(2, &words.get("report-unread-note"), QUIET);
}

/// `3.2 MiB at 0x10200  in squashfs@0x100598`, or the file.
fn place(assessment: &Assessment, locator: &Locator, words: Words) -> String {
    let mut parts = Vec::new();
    let is_source = locator.path.len() < 2;
    if !is_source {
        parts.push(inert(locator.innermost()));
    }
    if let Some(length) = locator.length.filter(|length| *length > 0) {
        let offset = format!("{:#x}", locator.offset.unwrap_or(0));
        let size = words.size(length);
        let values = [("size", (&size).into()), ("offset", (&offset).into())];
        parts.push(words.format("report-region", &values));
    } else if is_source {
        parts.push(inert(locator.innermost()));
    }
    let outer = outer_place(locator).into_iter().chain(source_of(assessment, locator));
    for container in outer {
        parts.push(words.format("report-in", &[("container", (&container).into())]));
    }
    parts.join("  ")
}
