// SPDX-License-Identifier: Apache-2.0 OR MIT
//! `thirteen extract`: the tree, written below a folder.

use thirteen_evidence::escape_bytes;
use thirteen_unpack::extract::Why;
use thirteen_words::Words;

use crate::arguments::Extract;
use crate::assess::Run;
use crate::exit::Exit;
use crate::failure::Failure;
use crate::progress::Progress;
use crate::{input, output};

/// How many entries that were not written are named.
const NAMED: usize = 20;

/// Runs it.
pub fn run(words: Words, extract: &Extract) -> Result<Exit, Failure> {
    let run = Run::begin();
    let source = input::open(words, &extract.source, &extract.reading)?;
    let directory = &extract.directory;
    let is_taken = std::fs::read_dir(directory).is_ok_and(|mut entries| entries.next().is_some());
    if is_taken || directory.is_file() {
        return Err(Failure::at("error-exists", directory));
    }
    let options = input::options(&source.artefact, &extract.reading, false);
    // The folder has to be there before the right to write below it can be kept.
    std::fs::create_dir_all(directory)
        .map_err(|error| Failure::write(&directory.display().to_string(), &error))?;
    run.confine([&source], Some(directory));
    let progress = Progress::start(words, source.name.clone(), run.stop.clone());
    let report = thirteen_unpack::extract(&source.artefact, &options, &run.stop, directory);
    drop(progress);
    let report =
        report.map_err(|error| Failure::write(&directory.display().to_string(), &error))?;
    let shown = directory.display().to_string();
    output::note(&words.format(
        "extract-done",
        &[
            ("files", report.files.into()),
            ("links", report.links.into()),
            ("path", (&shown).into()),
        ],
    ));
    for problem in report.problems.iter().take(NAMED) {
        let key = match problem.why {
            Why::Collision => "extract-collision",
            Why::Special => "extract-special",
            Why::Case => "extract-case",
            _ => "extract-refused",
        };
        let path = escape_bytes(&problem.path);
        output::note(&words.format(key, &[("path", (&path).into())]));
    }
    if let Some(more) = report.problems.len().checked_sub(NAMED).filter(|more| *more > 0) {
        output::note(&words.format("report-more", &[("count", more.into())]));
    }
    if run.stop.is_asked() {
        output::error(words, &Failure::new("error-interrupted"));
        return Ok(Exit::CouldNot);
    }
    if report.tree.containers.is_empty() {
        return Err(Failure::new("error-nothing-read").with("path", source.name));
    }
    Ok(Exit::Clean)
}
