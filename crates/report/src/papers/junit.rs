// SPDX-License-Identifier: Apache-2.0 OR MIT
//! JUnit XML, which continuous integration shows as tests: a suite a guideline, a case a provision.
//! A failing provision is a failure, an open one is skipped.

use quick_junit::{NonSuccessKind, Report, TestCase, TestCaseStatus, TestSuite};
use thirteen_evidence::Outcome;
use thirteen_verdict::{ProvisionVerdict, Verdict};

use super::{Content, Paper, Refusal};

pub(super) const PAPER: Paper = Paper { id: "junit", extension: "xml", write };

fn write(content: &Content<'_>) -> Result<Vec<u8>, Refusal> {
    let mut report = Report::new("thirteen");
    for line in &content.assessment.guidelines {
        let mut suite =
            TestSuite::new(format!("{} {}", line.number, content.guideline(line.number)));
        let rows = content.assessment.provisions.iter();
        for row in rows.filter(|row| line.provisions.contains(&row.id)) {
            suite.add_test_case(case(content, row));
        }
        report.add_test_suite(suite);
    }
    Ok(report.to_string().unwrap_or_default().into_bytes())
}

fn case<'c>(content: &Content<'c>, row: &'c ProvisionVerdict) -> TestCase {
    let verdict = content.verdict(row.verdict);
    let mut status = match row.verdict {
        Verdict::Fail => TestCaseStatus::non_success(NonSuccessKind::Failure),
        Verdict::Pass => TestCaseStatus::success(),
        _ => TestCaseStatus::skipped(),
    };
    if row.verdict != Verdict::Pass {
        status.set_message(verdict);
    }
    if row.verdict == Verdict::Fail {
        let breaches =
            content.findings_of(row).filter(|finding| finding.outcome == Outcome::Breach);
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
    let mut case =
        TestCase::new(format!("{} {}", row.id, content.provision_title(&row.id)), status);
    case.set_classname(row.level.clone());
    case
}
