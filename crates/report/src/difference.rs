// SPDX-License-Identifier: Apache-2.0 OR MIT
//! What `thirteen diff` prints.

use thirteen_evidence::Outcome;
use thirteen_verdict::{ComponentChange, Difference, FindingView, Verdict, VerdictChange};
use thirteen_words::{Words, inert, keys};

use crate::page::{Face, NAME, PLAIN, Page, QUIET, STRONG};
use crate::place::file_place;
use crate::terminal::{sign, style};

/// The page of what changed. Sentences have been put in by [`crate::fill`].
#[must_use]
pub fn difference(changes: &Difference, words: Words, face: &Face) -> String {
    let mut page = Page::new(*face);
    if changes.is_empty() {
        page.paragraph(0, &words.get("diff-nothing"), PLAIN);
        return page.finish();
    }
    let findings = &changes.findings;
    write_findings(&mut page, "diff-new", '+', &findings.new, words);
    write_findings(&mut page, "diff-gone", '-', &findings.gone, words);
    if !findings.moved.is_empty() {
        page.heading(&words.get("diff-moved"));
        for own in &findings.moved {
            title(&mut page, '~', &own.finding, words);
            let now = own.finding.locators.first().map(file_place).unwrap_or_default();
            page.paragraph(4, &format!("{} → {now}", file_place(&own.old)), NAME);
        }
    }
    if !findings.changed.is_empty() {
        page.heading(&words.get("diff-changed"));
        for own in &findings.changed {
            title(&mut page, '~', &own.finding, words);
            let outcome = |it: Outcome| words.get(&format!("outcome-{}", it.id()));
            let text = format!("{} → {}", outcome(own.old), outcome(own.finding.outcome));
            page.paragraph(4, &text, PLAIN);
        }
    }
    write_verdicts(&mut page, &changes.verdicts, words);
    match &changes.components {
        None => {
            page.gap();
            page.paragraph(0, &words.get("diff-no-components"), QUIET);
        }
        Some(components) => write_components(&mut page, components, words),
    }
    page.finish()
}

fn write_findings(page: &mut Page, key: &str, mark: char, all: &[FindingView], words: Words) {
    if all.is_empty() {
        return;
    }
    page.heading(&words.get(key));
    for own in all {
        title(page, mark, own, words);
        if let Some(locator) = own.locators.first() {
            page.paragraph(4, &file_place(locator), NAME);
        }
    }
}

/// `+ breach: telnet starts  f-…`
fn title(page: &mut Page, mark: char, own: &FindingView, words: Words) {
    let outcome = words.get(&format!("outcome-{}", own.outcome.id()));
    let title = words.get(&keys::check(&own.check));
    let colour = match (own.outcome, mark) {
        (Outcome::Breach, '-') => style(Verdict::Pass),
        (Outcome::Breach, _) => style(Verdict::Fail),
        _ => QUIET,
    };
    let mark = mark.to_string();
    page.item(2, (&mark, colour), (&format!("{outcome}: {title}"), STRONG));
    let subject = format!("{} · {}", inert(&own.subject.name), inert(&own.id));
    page.paragraph(4, &subject, QUIET);
}

/// Provisions and the whole; test cases and our own lines follow from them, and stand in the JSON.
fn write_verdicts(page: &mut Page, all: &[VerdictChange], words: Words) {
    let shown = all.iter().filter(|own| matches!(own.of.as_str(), "overall" | "provision"));
    let shown: Vec<_> = shown.collect();
    if shown.is_empty() {
        return;
    }
    page.heading(&words.get("diff-verdicts"));
    for own in shown {
        let name = |verdict: Option<Verdict>| match verdict {
            Some(verdict) => words.get(&format!("verdict-{}", verdict.id())),
            None => "–".to_owned(),
        };
        let what = if own.id.is_empty() { words.get("diff-whole") } else { inert(&own.id) };
        let text = format!("{what}  {} → {}", name(own.old), name(own.new));
        let mark = own.new.map_or(("–", QUIET), |verdict| (sign(verdict), style(verdict)));
        page.item(2, mark, (&text, PLAIN));
    }
}

fn write_components(page: &mut Page, all: &[ComponentChange], words: Words) {
    if all.is_empty() {
        return;
    }
    page.heading(&words.get("diff-components"));
    for own in all {
        let versions = |all: &[String]| {
            let all: Vec<String> = all.iter().map(|own| inert(own)).collect();
            if all.is_empty() { "–".to_owned() } else { all.join(", ") }
        };
        let mark = match (own.old.is_empty(), own.new.is_empty()) {
            (true, _) => "+",
            (_, true) => "-",
            _ => "~",
        };
        let (old, new) = (versions(&own.old), versions(&own.new));
        let text = format!("{}  {old} → {new}  ({})", inert(&own.name), inert(&own.from));
        page.item(2, (mark, QUIET), (&text, PLAIN));
    }
}
