// SPDX-License-Identifier: Apache-2.0 OR MIT
//! What to fix first, and what to look at.

use anstyle::{AnsiColor, Style};
use thirteen_evidence::{Locator, Outcome};
use thirteen_verdict::{Assessment, FindingView, Verdict, WayOut, fix_first};
use thirteen_words::{Words, inert, keys, width};

use super::header::source_of;
use super::{more, sign, style};
use crate::page::{LIMIT, NAME, PLAIN, Page, QUIET, STRONG};
use crate::place::{file_place, outer_place};

/// How many further places of one finding are named.
const PLACES: usize = 3;

pub(super) fn write(page: &mut Page, assessment: &Assessment, words: Words) {
    let breaches = fix_first(assessment);
    page.heading(&words.get("report-fix-first"));
    if breaches.is_empty() {
        page.paragraph(2, &words.get("report-nothing-fails"), PLAIN);
        return;
    }
    let labels = Labels::new(words);
    for finding in breaches.iter().take(LIMIT) {
        write_breach(page, assessment, finding, &labels, words);
        page.gap();
    }
    more(page, 4, breaches.len(), words);
}

struct Labels {
    place: String,
    fix: String,
    show: String,
    columns: usize,
}

impl Labels {
    fn new(words: Words) -> Self {
        let place = words.get("label-place");
        let fix = words.get("label-fix");
        let show = words.get("label-show");
        let columns = width(&place).max(width(&fix)).max(width(&show));
        Self { place, fix, show, columns }
    }
}

fn write_breach(
    page: &mut Page,
    assessment: &Assessment,
    finding: &FindingView,
    labels: &Labels,
    words: Words,
) {
    write_title(page, assessment, finding, style(Verdict::Fail), sign(Verdict::Fail), words);
    write_marks(page, finding, words);
    page.paragraph(4, &finding.message, PLAIN);
    write_places(page, assessment, finding, labels, words);
    let effort = words.get(&format!("effort-{}", finding.effort.id()));
    let effort = words.format("report-effort", &[("effort", (&effort).into())]);
    // A full stop of Chinese or Japanese brings its own space.
    let between = if finding.fix.ends_with('。') { "" } else { " " };
    let fix = format!("{}{between}{effort}", finding.fix);
    page.labelled(4, (&labels.fix, QUIET), labels.columns, (&fix, PLAIN));
    if let Some(way_out) = way_out(assessment, finding) {
        page.labelled(4, ("", QUIET), labels.columns, (&words.get(way_out), QUIET));
    }
    let command = format!("thirteen show {}", inert(&finding.id));
    page.labelled(4, (&labels.show, QUIET), labels.columns, (&command, PLAIN));
}

/// What a person, or a run before, said of a finding.
fn write_marks(page: &mut Page, finding: &FindingView, words: Words) {
    if let Some(by) = &finding.dismissed {
        let person = by.person.as_str();
        page.paragraph(4, &words.format("report-dismissed", &[("person", person.into())]), QUIET);
    }
    if finding.baseline {
        page.paragraph(4, &words.get("report-baseline"), QUIET);
    }
}

/// The check's title, and the provisions that the finding bears on with their levels.
fn write_title(
    page: &mut Page,
    assessment: &Assessment,
    finding: &FindingView,
    colour: Style,
    sign: &str,
    words: Words,
) {
    let title = words.get(&keys::check(&finding.check));
    let provisions: Vec<String> = finding
        .provisions
        .iter()
        .map(|id| {
            let level = assessment.provisions.iter().find(|row| row.id == *id);
            level.map_or_else(|| inert(id), |row| format!("{} {}", inert(id), inert(&row.level)))
        })
        .collect();
    let provisions = provisions.join(" · ");
    let used = 4 + width(&title) + 2 + width(&provisions);
    if used <= page.width() {
        page.line(
            2,
            &[
                (sign, colour),
                (" ", PLAIN),
                (&title, STRONG),
                ("  ", PLAIN),
                (&provisions, AnsiColor::Magenta.on_default()),
            ],
        );
    } else {
        page.item(2, (sign, colour), (&title, STRONG));
        page.paragraph(4, &provisions, AnsiColor::Magenta.on_default());
    }
}

fn write_places(
    page: &mut Page,
    assessment: &Assessment,
    finding: &FindingView,
    labels: &Labels,
    words: Words,
) {
    let indent = 4 + labels.columns + 2;
    for (number, locator) in finding.locators.iter().take(PLACES).enumerate() {
        let label = if number == 0 { labels.place.as_str() } else { "" };
        let text = place(assessment, locator, words);
        page.labelled(4, (label, QUIET), labels.columns, (&text, NAME));
        if let Some(excerpt) = locator.excerpt.as_ref().filter(|excerpt| !excerpt.is_empty()) {
            page.quote(indent, &inert(excerpt));
        }
    }
    let left = finding.locators.len().saturating_sub(PLACES);
    if left > 0 {
        page.paragraph(indent, &words.format("report-more", &[("count", left.into())]), QUIET);
    }
}

/// `/etc/shadow:1  in squashfs@0x100598`, with the source where there are several.
fn place(assessment: &Assessment, locator: &Locator, words: Words) -> String {
    let mut parts = vec![file_place(locator)];
    for container in outer_place(locator).into_iter().chain(source_of(assessment, locator)) {
        parts.push(words.format("report-in", &[("container", (&container).into())]));
    }
    parts.join("  ")
}

/// What a declaration could still do, where nothing that the finding fails has to be met.
fn way_out(assessment: &Assessment, finding: &FindingView) -> Option<&'static str> {
    let mut failed = assessment
        .provisions
        .iter()
        .filter(|row| {
            row.preview && row.verdict == Verdict::Fail && finding.provisions.contains(&row.id)
        })
        .map(|row| row.way_out);
    let first = failed.next()?;
    let strictest = failed.fold(first, Ord::min);
    match strictest {
        WayOut::None => None,
        WayOut::Withdraw => Some("way-out-withdraw"),
        WayOut::NotApplicable => Some("way-out-not-applicable"),
    }
}

pub(super) fn write_concerns(page: &mut Page, assessment: &Assessment, words: Words) {
    let concerns: Vec<_> =
        assessment.findings.iter().filter(|it| it.outcome == Outcome::Concern).collect();
    if concerns.is_empty() {
        return;
    }
    page.heading(&words.get("report-concerns"));
    page.paragraph(2, &words.get("report-concerns-note"), QUIET);
    page.gap();
    for finding in concerns.iter().take(LIMIT) {
        let mark = (sign(Verdict::Inconclusive), style(Verdict::Inconclusive));
        write_title(page, assessment, finding, mark.1, mark.0, words);
        write_marks(page, finding, words);
        if let Some(locator) = finding.locators.first() {
            page.paragraph(4, &place(assessment, locator, words), NAME);
        }
        page.paragraph(4, &format!("thirteen show {}", inert(&finding.id)), QUIET);
    }
    more(page, 4, concerns.len(), words);
}
