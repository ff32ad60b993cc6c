// SPDX-License-Identifier: Apache-2.0 OR MIT
//! `thirteen check`: the main job.

use thirteen_evidence::Evidence;
use thirteen_report::terminal::terminal;
use thirteen_verdict::{Assessment, ExitKind, exit_beside, mark_baseline};
use thirteen_words::Words;

use crate::arguments::Check;
use crate::assess::{self, Run};
use crate::exit::Exit;
use crate::failure::Failure;
use crate::output;
use crate::product::{self, Handed, Judged, stored_assessment};

/// Runs it.
pub fn run(words: Words, check: &Check) -> Result<Exit, Failure> {
    let edition = assess::edition(&check.judging)?;
    let baseline = check.baseline.as_deref().map(stored_assessment).transpose()?;
    let run = Run::begin();
    let handed = Handed {
        sources: &check.sources,
        reading: &check.reading,
        answers: check.answers.as_deref(),
        decisions: check.decisions.as_deref(),
        dossier: check.dossier.as_deref(),
        keep: true,
        write: None,
        reread: check.reread,
        edition,
    };
    let Judged { evidence, mut assessment, .. } = product::judge(words, &handed, &run)?;
    if let Some(baseline) = &baseline {
        mark_baseline(&mut assessment, baseline);
    }
    let assessment = print(words, &evidence, assessment, check.json, &run)?;
    if run.stop.is_asked() {
        return Ok(Exit::CouldNot);
    }
    Ok(match &baseline {
        Some(baseline) => exit_beside(&assessment, baseline, check.judging.strict).into(),
        None => exit(&assessment, check.judging.strict),
    })
}

/// Prints an assessment, with its sentences in it.
pub fn print(
    words: Words,
    evidence: &Evidence,
    mut assessment: Assessment,
    json: bool,
    run: &Run,
) -> Result<Assessment, Failure> {
    if let Some(envelope) = &mut assessment.envelope {
        *envelope = run.envelope(std::mem::take(&mut envelope.inputs));
    }
    thirteen_report::fill(&mut assessment, words);
    let text = if json {
        thirteen_report::json(&assessment)
    } else {
        terminal(&assessment, evidence, words, &output::face())
    };
    output::result(&text)?;
    Ok(assessment)
}

/// How to exit after an assessment.
pub fn exit(assessment: &Assessment, strict: bool) -> Exit {
    thirteen_verdict::exit(assessment, strict).into()
}

impl From<ExitKind> for Exit {
    fn from(kind: ExitKind) -> Self {
        match kind {
            ExitKind::Clean => Self::Clean,
            ExitKind::Fails => Self::Fails,
            ExitKind::Inconclusive => Self::Open,
        }
    }
}
