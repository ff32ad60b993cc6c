// SPDX-License-Identifier: Apache-2.0 OR MIT
//! `thirteen show`: the bytes that prove a finding, read again.

use std::path::Path;

use thirteen_dossier::{Dossier, is_dossier};
use thirteen_evidence::{Evidence, Locator};
use thirteen_report::Shown;
use thirteen_unpack::Artefact;
use thirteen_words::Words;

use crate::arguments::{Judging, Show};
use crate::assess::{self, Run};
use crate::content::Contents;
use crate::exit::Exit;
use crate::failure::Failure;
use crate::input;
use crate::output;
use crate::product::{self, Handed, Judged};

/// Runs it. The finding is made anew from the source, so that what is shown is what the source
/// holds now: a source that changed has no such finding, and that is said.
pub fn run(words: Words, show: &Show) -> Result<Exit, Failure> {
    let only = match show.sources.as_slice() {
        [only] if is_dossier(only) => Some(only),
        _ => show.dossier.as_ref(),
    };
    if let Some(folder) = only {
        return stored(words, show, folder);
    }
    let run = Run::begin();
    let handed = Handed {
        sources: &show.sources,
        reading: &show.reading,
        answers: show.answers.as_deref(),
        decisions: None,
        dossier: None,
        keep: false,
        write: None,
        reread: false,
        edition: assess::edition(&Judging::default())?,
    };
    let Judged { evidence, mut assessment, sources } = product::judge(words, &handed, &run)?;
    thirteen_report::fill(&mut assessment, words);
    let finding = assessment
        .findings
        .iter()
        .find(|finding| finding.id == show.finding)
        .ok_or_else(|| Failure::new("error-unknown-finding").with("id", &show.finding))?;
    // The declaration was read just now, and its excerpts are what stands in it.
    let in_source: Vec<Locator> =
        finding.locators.iter().filter(|locator| locator.key.is_none()).cloned().collect();
    let first = in_source.first().map_or("", |locator| locator.artefact.as_str());
    let number = source_of(&evidence, first).unwrap_or(0);
    let source = sources.get(number).ok_or_else(|| Failure::internal("source"))?;
    let options = input::options(&source.artefact, &show.reading, false);
    let contents = Contents::read(&source.artefact, &options, &run.stop, &in_source);
    let is_folder = matches!(source.artefact, Artefact::Files(_));
    let name = if is_folder { format!("{}/", source.name) } else { source.name.clone() };
    let shown: Vec<_> = finding.locators.iter().map(|locator| shown(&contents, locator)).collect();
    let text = thirteen_report::show(finding, &shown, &name, words, &output::face());
    output::result(&text)?;
    Ok(Exit::Clean)
}

/// Shows what the dossier stores: nothing is read again.
fn stored(words: Words, show: &Show, folder: &Path) -> Result<Exit, Failure> {
    let dossier = Dossier::open(folder).map_err(|error| product::refused(&error))?;
    let mut assessment = dossier.assessment().map_err(|error| product::refused(&error))?;
    thirteen_report::fill(&mut assessment, words);
    if dossier.has_changed_inputs() {
        output::note(&words.get("dossier-inputs-changed"));
    }
    let finding = assessment.findings.iter().find(|finding| finding.id == show.finding);
    let finding =
        finding.ok_or_else(|| Failure::new("error-unknown-finding").with("id", &show.finding))?;
    let first = finding.locators.first().map_or("", |locator| locator.artefact.as_str());
    let sources = &dossier.index().sources;
    let source = sources.iter().find(|it| first.strip_prefix("sha256:") == Some(&it.sha256));
    let name = source.map_or("", |source| source.name.as_str());
    let shown = vec![Shown::Stored; finding.locators.len()];
    output::result(&thirteen_report::show(finding, &shown, name, words, &output::face()))?;
    Ok(Exit::Clean)
}

/// Which of the sources has this hash.
fn source_of(evidence: &Evidence, artefact: &str) -> Option<usize> {
    evidence
        .artefacts
        .iter()
        .position(|known| artefact.strip_prefix("sha256:") == Some(known.sha256.as_str()))
}

/// What is there at a place: a line of text as such, anything else as bytes.
fn shown<'a>(contents: &'a Contents, locator: &Locator) -> Shown<'a> {
    let bytes = contents.bytes(locator).filter(|_| locator.key.is_none());
    let Some(bytes) = bytes else { return Shown::Stored };
    match (locator.line, std::str::from_utf8(bytes)) {
        (Some(_), Ok(line)) => Shown::Line(line.trim_end_matches(['\r', '\n'])),
        _ => Shown::Bytes { offset: locator.offset.unwrap_or(0), bytes },
    }
}
