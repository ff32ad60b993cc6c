// SPDX-License-Identifier: Apache-2.0 OR MIT
//! `thirteen check`: the main job.

use thirteen_report::terminal::terminal;
use thirteen_verdict::{Assessment, ExitKind};
use thirteen_words::Words;

use crate::arguments::{Check, Judging};
use crate::assess::{self, Run};
use crate::exit::Exit;
use crate::failure::Failure;
use crate::{answers, input, output};
use thirteen_evidence::Evidence;

/// Runs it.
pub fn run(words: Words, check: &Check) -> Result<Exit, Failure> {
    let edition = assess::edition(&check.judging)?;
    let run = Run::begin();
    let sources = &check.sources;
    let (declarations, others) = answers::tell_apart(&sources.sources, sources.reading.kind);
    let open = input::open_all(words, &others, &sources.reading)?;
    let declared = answers::declared(words, check.answers.as_deref(), &declarations)?;
    let (mut evidence, standard) =
        assess::with_standard(|| Ok(assess::collect(words, &open, &sources.reading, &run)))?;
    let declaration = declared.map(|answers| {
        assess::declare(&mut evidence, &answers);
        answers.declaration(standard, edition)
    });
    let assessment = assess::judge(&evidence, standard, edition, declaration.as_ref())?;
    let exit = print(words, &evidence, assessment, &check.judging, sources.json, &run)?;
    Ok(if run.stop.is_asked() { Exit::CouldNot } else { exit })
}

/// Prints an assessment, and says how to exit after it.
pub fn print(
    words: Words,
    evidence: &Evidence,
    mut assessment: Assessment,
    judging: &Judging,
    json: bool,
    run: &Run,
) -> Result<Exit, Failure> {
    if let Some(envelope) = &mut assessment.envelope {
        *envelope = run.envelope(std::mem::take(&mut envelope.inputs));
    }
    thirteen_report::fill(&mut assessment, words);
    let text = if json {
        thirteen_report::json(&assessment)
    } else {
        terminal(&assessment, evidence, words, &super::show::face())
    };
    output::result(&text)?;
    Ok(match thirteen_verdict::exit(&assessment, judging.strict) {
        ExitKind::Clean => Exit::Clean,
        ExitKind::Fails => Exit::Fails,
        ExitKind::Inconclusive => Exit::Open,
    })
}
