// SPDX-License-Identifier: Apache-2.0 OR MIT
//! From sources to an assessment: collect, check, judge.

use std::path::{Path, PathBuf};
use std::sync::OnceLock;
use std::time::Instant;

use jiff::Timestamp;
use thirteen_declaration::{Answers, Decisions};
use thirteen_evidence::{Envelope, Evidence};
use thirteen_standard::{Edition, Standard};
use thirteen_unpack::{Artefact, Stop};
use thirteen_verdict::{Assessment, Declaration, Effort, Input};
use thirteen_words::Words;

use crate::arguments::{Judging, Reading};
use crate::clock;
use crate::failure::Failure;
use crate::input::{self, Source};
use crate::progress::Progress;
use crate::sandbox;

/// A run that began: its clock, and what stops it.
pub struct Run {
    started: Timestamp,
    clock: Instant,
    sandbox: OnceLock<String>,
    /// Ends the reading.
    pub stop: Stop,
}

impl Run {
    /// Begins now.
    pub fn begin() -> Self {
        Self {
            started: clock::now(),
            clock: Instant::now(),
            sandbox: OnceLock::new(),
            stop: input::stop(),
        }
    }

    /// Gives up the rights that reading these sources does not need, but for writing to a folder.
    /// From here on the process opens nothing else.
    pub fn confine<'a>(&self, sources: impl IntoIterator<Item = &'a Source>, write: Option<&Path>) {
        input::processors();
        self.sandbox.get_or_init(|| {
            let read = sources.into_iter().filter_map(|source| match source.artefact {
                Artefact::Files(_) => Some(PathBuf::from(&source.name)),
                _ => None,
            });
            sandbox::enter(&sandbox::Needs {
                read: read.collect(),
                write: write.map(Path::to_owned).into_iter().collect(),
            })
        });
    }

    /// What differs between two runs over the same input.
    pub fn envelope(&self, inputs: Vec<String>) -> Envelope {
        Envelope {
            tool: "thirteen".to_owned(),
            version: env!("CARGO_PKG_VERSION").to_owned(),
            started: self.started.to_string(),
            duration_ms: u64::try_from(self.clock.elapsed().as_millis()).unwrap_or(u64::MAX),
            inputs,
            sandbox: self.sandbox.get().cloned(),
        }
    }
}

/// Collects the evidence of all sources. A source in which nothing was recognised is still
/// evidence (of what could not be read), and is told on the way.
pub fn collect(
    words: Words,
    sources: &[Source],
    reading: &Reading,
    run: &Run,
) -> Result<Evidence, Failure> {
    run.confine(sources, None);
    let mut evidence = Evidence::new();
    for Source { name, artefact, paper } in sources {
        if let (Some(format), Artefact::Image(bytes)) = (paper, artefact) {
            let paper = thirteen_documents::read(*format, bytes).map_err(|error| {
                Failure::new("error-not-a-paper")
                    .with("path", name)
                    .with("reason", error.to_string())
            })?;
            evidence.append(paper);
            continue;
        }
        let progress = Progress::start(words, name.clone(), run.stop.clone());
        let more = collect_one(artefact, reading, run);
        drop(progress);
        if more.containers.is_empty() && matches!(artefact, Artefact::Image(_)) {
            let failure = Failure::new("error-nothing-read").with("path", name);
            crate::output::error(words, &failure);
        }
        evidence.append(more);
    }
    if run.stop.is_asked() {
        crate::output::error(words, &Failure::new("error-interrupted"));
    }
    let inputs = sources.iter().map(|source| source.name.clone()).collect();
    evidence.envelope = Some(run.envelope(inputs));
    Ok(evidence)
}

/// Collects the evidence of one artefact.
pub fn collect_one(artefact: &Artefact, reading: &Reading, run: &Run) -> Evidence {
    let options = input::options(artefact, reading, false);
    thirteen_firmware::firmware(artefact, &options, &run.stop)
}

/// Adds what is declared: it is a source like the others, with its own artefacts.
pub fn declare(evidence: &mut Evidence, answers: &Answers) {
    evidence.append(answers.facts());
    if let Some(envelope) = &mut evidence.envelope {
        envelope.inputs.extend(answers.files.iter().map(|file| file.name.clone()));
    }
}

/// Loads the standard while something else is done.
pub fn with_standard<T>(
    work: impl FnOnce() -> Result<T, Failure>,
) -> Result<(T, &'static Standard), Failure> {
    std::thread::scope(|scope| {
        let loading = scope.spawn(thirteen_standard::standard);
        let done = work();
        let standard = loading.join().map_err(|_| Failure::internal("standard"))?;
        Ok((done?, standard.map_err(Failure::internal)?))
    })
}

/// The edition that is asked for, where products are judged by it.
pub fn edition(judging: &Judging) -> Result<Edition, Failure> {
    let edition: Edition = judging.edition.parse().map_err(Failure::internal)?;
    if edition.is_judged() {
        return Ok(edition);
    }
    Err(not_judged(edition))
}

/// Says how an edition without test cases is read.
pub fn not_judged(edition: Edition) -> Failure {
    Failure::new("error-edition-not-judged")
        .with("edition", edition.as_str())
        .with("instead", Edition::En211.as_str())
        .with("scheme", thirteen_standard::scheme_of(edition).unwrap_or_default())
}

/// Checks and judges evidence. The sentences are still missing.
pub fn judge(
    evidence: &Evidence,
    standard: &Standard,
    edition: Edition,
    declaration: Option<&Declaration>,
    decisions: &Decisions,
) -> Result<Assessment, Failure> {
    let outcome = thirteen_checks::run_all(evidence, edition);
    let input = Input {
        standard,
        edition,
        evidence,
        findings: &outcome.findings,
        runs: &outcome.runs,
        effort: &effort,
        declaration,
    };
    let today = clock::today()?;
    let mut assessment =
        thirteen_verdict::judge_with(&input, decisions, Some(&today)).map_err(Failure::internal)?;
    assessment.envelope.clone_from(&evidence.envelope);
    Ok(assessment)
}

/// Effort of the fix of what a check finds.
fn effort(check: &str) -> Effort {
    thirteen_checks::check(check).map_or(Effort::Hours, |check| check.effort)
}
