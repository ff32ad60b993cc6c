// SPDX-License-Identifier: Apache-2.0 OR MIT
//! Papers that are offered as evidence, and why some do not count.

use thirteen_verdict::{Assessment, PaperStatus, PaperView, Verdict};
use thirteen_words::{Words, inert};

use super::{more, sign, style};
use crate::page::{LIMIT, PLAIN, Page, QUIET};

pub(super) fn write(page: &mut Page, assessment: &Assessment, words: Words) {
    if assessment.external.is_empty() {
        return;
    }
    page.heading(&words.get("report-external"));
    let (accepted, refused): (Vec<_>, Vec<_>) =
        assessment.external.iter().partition(|own| own.status == PaperStatus::Accepted);
    for own in refused.iter().chain(&accepted).take(LIMIT) {
        write_one(page, own, words);
    }
    more(page, 4, assessment.external.len(), words);
}

fn write_one(page: &mut Page, own: &PaperView, words: Words) {
    let date = match own.status {
        PaperStatus::NotYet => own.issued.as_deref(),
        _ => own.expires.as_deref(),
    };
    let status = words.format(
        &format!("external-{}", own.status.id()),
        &[("date", date.unwrap_or_default().into())],
    );
    let line = words.format(
        "report-external-line",
        &[("provision", own.provision.as_str().into()), ("document", own.document.as_str().into())],
    );
    let verdict = match own.status {
        PaperStatus::Accepted => Verdict::Pass,
        _ => Verdict::Inconclusive,
    };
    page.item(2, (sign(verdict), style(verdict)), (&line, PLAIN));
    let by: Vec<String> = [&own.issuer, &own.reference]
        .into_iter()
        .filter(|it| !it.is_empty())
        .map(|it| inert(it))
        .collect();
    page.paragraph(4, &[vec![status], by].concat().join(" · "), QUIET);
}
