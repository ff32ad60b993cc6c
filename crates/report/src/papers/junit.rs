// SPDX-License-Identifier: Apache-2.0 OR MIT
//! JUnit XML, which continuous integration shows as tests: a suite a guideline, a case a provision.
//! A failing provision is a failure, an open one is skipped.

use quick_junit::{NonSuccessKind, Report, TestCase, TestCaseStatus, TestSuite};
use thirteen_evidence::Outcome;
use thirteen_standard::standard;
use thirteen_verdict::{ProvisionVerdict, Verdict};
use thirteen_words::keys;

use super::{Content, Paper, Refusal};

pub(super) const PAPER: Paper = Paper { id: "junit", extension: "xml", write };

fn write(content: &Content<'_>) -> Result<Vec<u8>, Refusal> {
    let mut report = Report::new("thirteen");
    let language = content.words.language().id();
    for line in &content.assessment.guidelines {
        let titles = standard().ok().and_then(|it| it.guideline(line.number)).map(|it| &it.titles);
        let title = titles.and_then(|titles| titles.get(language)).unwrap_or_default();
        let mut suite = TestSuite::new(format!("{} {title}", line.number));
        let rows = content.assessment.provisions.iter();
        for row in rows.filter(|row| line.provisions.contains(&row.id)) {
            suite.add_test_case(case(content, row));
        }
        report.add_test_suite(suite);
    }
    Ok(report.to_string().unwrap_or_default().into_bytes())
}

fn case(content: &Content<'_>, row: &ProvisionVerdict) -> TestCase {
    let words = content.words;
    let verdict = words.get(&format!("verdict-{}", row.verdict.id()));
    let mut status = match row.verdict {
        Verdict::Fail => TestCaseStatus::non_success(NonSuccessKind::Failure),
        Verdict::Pass => TestCaseStatus::success(),
        _ => TestCaseStatus::skipped(),
    };
    if row.verdict != Verdict::Pass {
        status.set_message(verdict);
    }
    if row.verdict == Verdict::Fail {
        let breaches = content.assessment.findings.iter().filter(|finding| {
            finding.outcome == Outcome::Breach && finding.provisions.contains(&row.id)
        });
        let lines = breaches.map(|finding| {
            let place = finding.locators.first().map(|it| content.place(it)).unwrap_or_default();
            format!(
                "{} {place}: {} {}",
                finding.id,
                content.inert(&finding.message),
                content.inert(&finding.fix)
            )
        });
        status.set_description(lines.collect::<Vec<_>>().join("\n"));
    }
    let english = standard().ok().and_then(|standard| standard.any_provision(&row.id));
    let title = words
        .translated(&keys::provision(&row.id))
        .or_else(|| english.map(|own| own.title.clone()))
        .unwrap_or_default();
    let mut case = TestCase::new(format!("{} {title}", row.id), status);
    case.set_classname(row.level.clone());
    case
}
