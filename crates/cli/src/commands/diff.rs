// SPDX-License-Identifier: Apache-2.0 OR MIT
//! `thirteen diff`: what changed between two dossiers, assessments or images.

use std::path::Path;

use thirteen_declaration::Decisions;
use thirteen_dossier::{Dossier, is_dossier};
use thirteen_evidence::facts::Component;
use thirteen_standard::Edition;
use thirteen_verdict::{Assessment, difference};
use thirteen_words::Words;

use crate::arguments::Diff;
use crate::assess::{self, Run};
use crate::exit::Exit;
use crate::failure::Failure;
use crate::input::{self, Source};
use crate::output;
use crate::product::{self, Handed};

/// One side: an assessment, and the components where they are known.
struct Side {
    assessment: Assessment,
    components: Option<Vec<Component>>,
}

/// Runs it.
pub fn run(words: Words, diff: &Diff) -> Result<Exit, Failure> {
    let run = Run::begin();
    let paths = [diff.old.as_path(), diff.new.as_path()];
    // Rights are given up once, with what both sides need.
    let images = paths.iter().filter(|path| is_source(path)).map(|path| path.to_path_buf());
    let images: Vec<_> = images.collect();
    let open = input::open_all(words, &images, &diff.reading)?;
    let stored = |path: &&Path| if is_source(path) { Ok(None) } else { read(path).map(Some) };
    let [old, new] = paths;
    let (old_stored, new_stored) = (stored(&old)?, stored(&new)?);
    if !open.is_empty() {
        run.confine(&open, None);
    }
    let side = |path: &Path, stored: Option<Side>| match stored {
        Some(side) => Ok(side),
        // Files cannot be opened any more: what is open is read.
        None => {
            match open.iter().find(|source| path.is_file() && Path::new(&source.name) == path) {
                Some(source) => judge_file(words, source, diff, &run),
                None => judge(words, path, diff, &run),
            }
        }
    };
    let mut old = side(old, old_stored)?;
    let mut new = side(new, new_stored)?;
    thirteen_report::fill(&mut old.assessment, words);
    thirteen_report::fill(&mut new.assessment, words);
    let components = old.components.as_deref().zip(new.components.as_deref());
    let changes = difference(&old.assessment, &new.assessment, components);
    let text = if diff.json {
        let mut text = serde_json::to_string_pretty(&changes).map_err(Failure::internal)?;
        text.push('\n');
        text
    } else {
        thirteen_report::difference(&changes, words, &output::face())
    };
    output::result(&text)?;
    Ok(match (run.stop.is_asked(), changes.fails_anew()) {
        (true, _) => Exit::CouldNot,
        (_, true) => Exit::Fails,
        _ => Exit::Clean,
    })
}

/// Whether a side is a source that has to be read.
fn is_source(path: &Path) -> bool {
    let is_assessment = path.extension().is_some_and(|it| it == "json") && path.is_file();
    !is_assessment && !is_dossier(path)
}

fn read(path: &Path) -> Result<Side, Failure> {
    if !path.is_dir() {
        let assessment = product::read_assessment(path)?;
        return Ok(Side { assessment, components: None });
    }
    let dossier = Dossier::open(path).map_err(|error| product::refused(&error))?;
    let assessment = dossier.assessment().map_err(|error| product::refused(&error))?;
    let evidence = dossier.evidence().map_err(|error| product::refused(&error))?;
    let components = evidence.into_iter().flat_map(|(_, own)| own.components).collect();
    Ok(Side { assessment, components: Some(components) })
}

fn judge_file(words: Words, source: &Source, diff: &Diff, run: &Run) -> Result<Side, Failure> {
    let sources = std::slice::from_ref(source);
    let (evidence, standard) =
        assess::with_standard(|| assess::collect(words, sources, &diff.reading, run))?;
    let none = Decisions::default();
    let assessment = assess::judge(&evidence, standard, Edition::En211, None, &none)?;
    Ok(Side { assessment, components: Some(evidence.components) })
}

fn judge(words: Words, path: &Path, diff: &Diff, run: &Run) -> Result<Side, Failure> {
    let sources = [path.to_path_buf()];
    let handed = Handed {
        sources: &sources,
        reading: &diff.reading,
        answers: None,
        decisions: None,
        dossier: None,
        keep: false,
        write: None,
        reread: false,
        edition: Edition::En211,
    };
    let judged = product::judge(words, &handed, run)?;
    let components = Some(judged.evidence.components);
    Ok(Side { assessment: judged.assessment, components })
}
