// SPDX-License-Identifier: Apache-2.0 OR MIT
//! Runs checks over evidence. A check that lacks what it needs is *not run*, and says what it
//! needs: that is not the same as nothing found.

use thirteen_evidence::{
    CheckRun, Evidence, Finding, Findings, Outcome as Concluded, RunStatus, SourceKind,
};

use thirteen_evidence::facts::Declared;
use thirteen_standard::{Edition, StatusTable};

use crate::check::{Check, Life, Need};
use crate::registry::ALL;

/// What a run of checks gave.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Outcome {
    /// Findings, by check in the order of their ids, then in the order of the evidence.
    pub findings: Vec<Finding>,
    /// Every check, in the order of their ids.
    pub runs: Vec<CheckRun>,
}

/// Runs all checks, for a product that is judged by an edition.
#[must_use]
pub fn run_all(evidence: &Evidence, edition: Edition) -> Outcome {
    run_checks(ALL, evidence, edition)
}

/// Whether an edition, or a status table, is that by which a product is judged.
fn is_of(edition: Edition, said: &str) -> bool {
    said == edition.as_str()
        || said.parse::<StatusTable>().is_ok_and(|table| table.edition() == edition)
}

/// Runs some checks, in the order given. What is declared for another edition than the one judged by
/// is left out: the same id may ask for two things, and what is claimed by one need not be by the
/// other.
#[must_use]
pub fn run_checks(checks: &[&Check], evidence: &Evidence, edition: Edition) -> Outcome {
    let counts = |own: &Declared| own.edition.as_deref().is_none_or(|said| is_of(edition, said));
    if evidence.declared.iter().all(counts) {
        return run(checks, evidence);
    }
    let mut own = evidence.clone();
    own.declared.retain(counts);
    run(checks, &own)
}

fn run(checks: &[&Check], evidence: &Evidence) -> Outcome {
    let mut outcome = Outcome::default();
    for check in checks {
        let needs = lacks(check, evidence);
        let status = if needs.is_empty() { RunStatus::Ran } else { RunStatus::NotRun };
        if status == RunStatus::Ran {
            outcome.findings.extend(findings(check, evidence));
        }
        outcome.runs.push(CheckRun { id: check.id.to_owned(), status, needs });
    }
    outcome
}

fn lacks(check: &Check, evidence: &Evidence) -> Vec<String> {
    // Every area of today is looked for in firmware. Whoever handed in an image is told which part
    // of it was missing; whoever did not is told to hand one in.
    let has_firmware =
        evidence.artefacts.iter().any(|artefact| artefact.kind == SourceKind::Firmware);
    let mut lacks: Vec<String> = Vec::new();
    for need in check.missing(evidence) {
        let id = match need {
            Need::Area(_) | Need::Either(..) if !has_firmware => SourceKind::Firmware.id(),
            _ => need.id(),
        };
        if !lacks.iter().any(|known| known == id) {
            lacks.push(id.to_owned());
        }
    }
    lacks
}

fn findings(check: &Check, evidence: &Evidence) -> Vec<Finding> {
    let mut found = Findings::new(check.id, check.feeds);
    (check.run)(evidence, &mut found);
    let mut found = found.finish();
    if check.life == Life::Experimental {
        for finding in &mut found {
            finding.outcome = match finding.outcome {
                Concluded::Breach | Concluded::Concern => Concluded::Concern,
                Concluded::Upheld | Concluded::Note => Concluded::Note,
            };
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use thirteen_evidence::{Area, Artefact, Locator, Looked, Subject};

    use super::*;
    use crate::check::Effort;

    const TRIAL: Check = Check {
        id: "trial",
        since: "0.1.0",
        life: Life::Experimental,
        needs: &[Need::Area(Area::Accounts)],
        feeds: &["5.1-1-2b"],
        effort: Effort::Minutes,
        source: "",
        run: |_, found| {
            let place = [Locator::whole("sha256:00", vec!["/etc/shadow".to_owned()])];
            found.breach(Subject::new("account", "root"), &["5.1-1-2b"], &place);
            found.upheld(Subject::new("account", "admin"), &["5.1-1-2b"], &place);
        },
    };

    fn firmware() -> Evidence {
        let mut evidence = Evidence::new();
        evidence.artefacts.push(Artefact {
            sha256: "00".to_owned(),
            name: "image.bin".to_owned(),
            size: 1,
            kind: SourceKind::Firmware,
        });
        evidence
    }

    #[test]
    fn without_a_source_every_check_says_what_it_needs() {
        let outcome = run_all(&Evidence::new(), Edition::En211);
        assert!(outcome.findings.is_empty());
        assert_eq!(outcome.runs.len(), ALL.len());
        for (run, check) in outcome.runs.iter().zip(ALL) {
            let kind = |need: &Need| match need {
                Need::Area(_) | Need::Either(..) => "firmware".to_owned(),
                need => need.id().to_owned(),
            };
            let mut wanted: Vec<String> = check.needs.iter().map(kind).collect();
            wanted.dedup();
            assert_eq!((run.status, &run.needs), (RunStatus::NotRun, &wanted), "{}", run.id);
        }
    }

    #[test]
    fn an_image_that_gave_no_accounts_is_not_an_image_without_bad_accounts() {
        let runs = run_checks(&[&TRIAL], &firmware(), Edition::En211).runs;
        assert_eq!(runs[0].status, RunStatus::NotRun);
        assert_eq!(runs[0].needs, ["accounts"]);
    }

    #[test]
    fn an_experimental_check_bears_on_no_verdict() {
        let mut evidence = firmware();
        evidence.coverage.looked.push(Looked {
            area: Area::Accounts,
            sources: 1,
            files: 1,
            bytes: 1,
        });
        let outcomes: Vec<_> = run_checks(&[&TRIAL], &evidence, Edition::En211)
            .findings
            .iter()
            .map(|finding| finding.outcome)
            .collect();
        assert_eq!(outcomes, [Concluded::Concern, Concluded::Note]);
    }
}
