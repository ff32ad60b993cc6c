// SPDX-License-Identifier: Apache-2.0 OR MIT
//! The thirteen lines.

use thirteen_evidence::Outcome;
use thirteen_standard::standard;
use thirteen_verdict::{Assessment, GuidelineLine, Verdict};
use thirteen_words::{Words, pad, width, wrap};

use super::{sign, style};
use crate::page::{PLAIN, Page, QUIET};

/// Indent, sign, number and the spaces between the columns.
const FIXED: usize = 2 + 1 + 1 + 2 + 2 + 2 + 2;

/// Below this many columns for the title, it goes to a line of its own.
const NARROW: usize = 24;

struct Row {
    verdict: Verdict,
    word: String,
    number: String,
    title: String,
    count: String,
}

pub(super) fn write(page: &mut Page, assessment: &Assessment, words: Words) {
    page.heading(&words.get("report-guidelines"));
    let rows: Vec<Row> =
        assessment.guidelines.iter().map(|line| row(line, assessment, words)).collect();
    let columns = |text: fn(&Row) -> &str| rows.iter().map(|row| width(text(row))).max();
    let word = columns(|row| &row.word).unwrap_or(0);
    let count = columns(|row| &row.count).unwrap_or(0);
    let longest = columns(|row| &row.title).unwrap_or(0);
    let room = page.width().saturating_sub(FIXED + word + count);
    let columns = Columns { word, title: longest.min(room), count };
    for row in &rows {
        if room < NARROW {
            write_narrow(page, row);
        } else {
            write_row(page, row, &columns);
        }
    }
    page.gap();
    page.paragraph(2, &words.get("report-guidelines-note"), QUIET);
}

/// Widths of the columns that differ between languages.
struct Columns {
    word: usize,
    title: usize,
    count: usize,
}

fn write_row(page: &mut Page, row: &Row, columns: &Columns) {
    let style = style(row.verdict);
    let word = pad(&row.word, columns.word);
    for (number, line) in wrap(&row.title, columns.title).iter().enumerate() {
        if number > 0 {
            page.line(FIXED + columns.word - 2, &[(line, PLAIN)]);
            continue;
        }
        page.line(
            2,
            &[
                (sign(row.verdict), style),
                (" ", PLAIN),
                (&word, style),
                ("  ", PLAIN),
                (&row.number, QUIET),
                ("  ", PLAIN),
                (&pad(line, columns.title), PLAIN),
                ("  ", PLAIN),
                (&pad(&row.count, columns.count), QUIET),
            ],
        );
    }
}

/// Where there is no room for columns: the title below the verdict.
fn write_narrow(page: &mut Page, row: &Row) {
    let style = style(row.verdict);
    page.line(2, &[(sign(row.verdict), style), (" ", PLAIN), (&row.word, style)]);
    page.paragraph(4, &format!("{}  {}", row.number.trim(), row.title), PLAIN);
    if !row.count.is_empty() {
        page.paragraph(4, &row.count, QUIET);
    }
}

fn row(line: &GuidelineLine, assessment: &Assessment, words: Words) -> Row {
    let title = standard()
        .ok()
        .and_then(|standard| standard.guideline(line.number))
        .and_then(|guideline| guideline.titles.get(words.language().id()))
        .unwrap_or_default();
    Row {
        verdict: line.verdict,
        word: words.get(&format!("verdict-{}", line.verdict.id())),
        number: format!("{:>2}", line.number),
        title: title.to_owned(),
        count: count(line, assessment, words),
    }
}

/// The one number that says most about the verdict.
fn count(line: &GuidelineLine, assessment: &Assessment, words: Words) -> String {
    let having = |verdict: Verdict| {
        assessment
            .provisions
            .iter()
            .filter(|row| row.verdict == verdict && line.provisions.contains(&row.id))
            .count()
    };
    let (key, number) = match line.verdict {
        Verdict::Fail => {
            let breaches = assessment
                .findings
                .iter()
                .filter(|finding| {
                    finding.outcome == Outcome::Breach
                        && finding.dismissed.is_none()
                        && finding.provisions.iter().any(|id| line.provisions.contains(id))
                })
                .count();
            if breaches > 0 {
                ("report-count-breaches", breaches)
            } else {
                ("report-count-failed", having(Verdict::Fail))
            }
        }
        Verdict::Inconclusive => ("report-count-open", having(Verdict::Inconclusive)),
        Verdict::Pass => ("report-count-met", having(Verdict::Pass)),
        Verdict::NotApplicable | Verdict::NotSupported => return String::new(),
    };
    words.format(key, &[("count", number.into())])
}
