// SPDX-License-Identifier: Apache-2.0 OR MIT
//! What `thirteen judge` prints for people: the whole, what is wrong with the ICS, and each
//! provision that does not pass with its test cases.

use thirteen_standard::{Edition, Standard};
use thirteen_verdict::{RecordVerdicts, Verdict};
use thirteen_words::{Words, keys, pad, width};

use crate::page::{Face, PLAIN, Page, QUIET, STRONG};
use crate::terminal::{sign, style};

/// The page.
#[must_use]
pub fn judged(
    standard: &Standard,
    edition: Edition,
    verdicts: &RecordVerdicts,
    words: Words,
    face: &Face,
) -> String {
    let mut page = Page::new(*face);
    let name = standard
        .edition(edition)
        .map_or_else(|| edition.to_string(), |own| format!("{} {}", own.name, own.version));
    page.paragraph(0, &name, STRONG);
    let verdict = words.get(&format!("verdict-{}", verdicts.overall.id()));
    let text = words.format("report-overall", &[("verdict", (&verdict).into())]);
    page.paragraph(0, &text, style(verdicts.overall));
    if verdicts.uncertain {
        page.paragraph(0, &words.get("judge-uncertain"), QUIET);
    }
    if !verdicts.ics_valid {
        let rules: Vec<String> = verdicts
            .ics_findings
            .iter()
            .map(|own| format!("{} {}", own.check, own.provision))
            .collect();
        let rules = rules.join(", ");
        let text = words.format("report-ics-invalid", &[("rules", (&rules).into())]);
        page.paragraph(0, &text, PLAIN);
    }
    page.gap();
    let order = standard.provisions(edition).iter();
    for provision in order {
        let Some(verdict) = verdicts.provisions.get(&provision.id).copied() else { continue };
        write_provision(&mut page, standard, edition, &provision.id, verdict, words);
        if matches!(verdict, Verdict::Fail | Verdict::Inconclusive) {
            write_cases(&mut page, standard, edition, &provision.id, verdicts, words);
        }
    }
    page.finish()
}

fn write_provision(
    page: &mut Page,
    standard: &Standard,
    edition: Edition,
    id: &str,
    verdict: Verdict,
    words: Words,
) {
    let word = words.get(&format!("verdict-{}", verdict.id()));
    let title = words
        .try_format(&keys::provision(id), &[])
        .or_else(|| standard.provision(edition, id).map(|provision| provision.title.clone()));
    let columns = 16_usize.max(width(&word));
    let text = format!("{}  {}  {}", pad(&word, columns), pad(id, 7), title.unwrap_or_default());
    page.item(2, (sign(verdict), style(verdict)), (&text, PLAIN));
}

fn write_cases(
    page: &mut Page,
    standard: &Standard,
    edition: Edition,
    id: &str,
    verdicts: &RecordVerdicts,
    words: Words,
) {
    let Some(tests) = edition.test_edition() else { return };
    for case in standard.test_cases(tests).iter().filter(|case| case.provision == id) {
        let Some(verdict) = verdicts.test_cases.get(&case.id).copied() else { continue };
        let word = words.get(&format!("verdict-{}", verdict.id()));
        page.paragraph(6, &format!("{}  {word}", case.id), QUIET);
    }
}
