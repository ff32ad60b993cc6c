// SPDX-License-Identifier: Apache-2.0 OR MIT
//! `thirteen report`: the papers.

use std::path::{Path, PathBuf};

use thirteen_report::papers::{Content, Paper};
use thirteen_words::Words;

use crate::arguments::Report;
use crate::assess::{self, Run};
use crate::exit::Exit;
use crate::failure::Failure;
use crate::product::{self, Handed, Judged};
use crate::{atomic, output, papers};

/// A paper, and the file that it goes to; to standard output without one.
struct Order {
    paper: &'static Paper,
    path: Option<PathBuf>,
}

/// Runs it.
pub fn run(words: Words, report: &Report) -> Result<Exit, Failure> {
    let edition = assess::edition(&report.judging)?;
    let run = Run::begin();
    let orders = orders(report);
    let folder = orders.iter().find_map(|order| order.path.as_deref()).map(folder_of);
    if let Some(folder) = folder {
        std::fs::create_dir_all(folder)
            .map_err(|error| Failure::write(&folder.display().to_string(), &error))?;
    }
    let handed = Handed {
        sources: &report.sources,
        reading: &report.reading,
        answers: report.answers.as_deref(),
        decisions: report.decisions.as_deref(),
        dossier: None,
        keep: false,
        write: folder,
        reread: false,
        edition,
    };
    let Judged { evidence, mut assessment, .. } = product::judge(words, &handed, &run)?;
    thirteen_report::fill(&mut assessment, words);
    let content = Content { assessment: &assessment, evidence: &evidence, words };
    let mut exit = if run.stop.is_asked() { Exit::CouldNot } else { Exit::Clean };
    for Order { paper, path } in &orders {
        match ((paper.write)(&content), path) {
            (Ok(bytes), Some(path)) => {
                atomic::write(path, &bytes, true)?;
                let path = path.display().to_string();
                output::note(&words.format("paper-written", &[("path", (&path).into())]));
            }
            (Ok(bytes), None) => to_standard_output(paper, &bytes)?,
            (Err(refusal), _) => {
                let reasons = refusal.reasons.join(", ");
                output::error(words, &Failure::new(refusal.key).with("reasons", reasons));
                exit = Exit::CouldNot;
            }
        }
    }
    Ok(exit)
}

/// Bytes that are no text are for files and pipes: a terminal would take them for commands.
fn to_standard_output(paper: &Paper, bytes: &[u8]) -> Result<(), Failure> {
    if output::is_terminal() && std::str::from_utf8(bytes).is_err() {
        return Err(Failure::new("paper-binary").with("format", paper.id));
    }
    output::result_bytes(bytes)
}

/// What is to be written, and where.
fn orders(report: &Report) -> Vec<Order> {
    let mut formats: Vec<&str> = report.formats.iter().map(String::as_str).collect();
    if formats.is_empty() {
        formats.push(report.output.as_deref().and_then(told_by_name).unwrap_or("html"));
    }
    let several = formats.len() > 1;
    let order = |paper: &'static Paper| {
        let name = format!("report.{}", paper.extension);
        let path = match &report.output {
            None if several => Some(PathBuf::from(name)),
            None => None,
            Some(output) if several || output.is_dir() => Some(output.join(name)),
            Some(output) => Some(output.clone()),
        };
        // A link is followed, and its target's folder is the one that is written to.
        Order { paper, path: path.map(|path| path.canonicalize().unwrap_or(path)) }
    };
    formats.iter().filter_map(|id| papers::by_id(id)).map(order).collect()
}

/// The folder that a file lies in.
fn folder_of(path: &Path) -> &Path {
    path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."))
}

/// The format that a file's name asks for: the longest extension counts.
fn told_by_name(path: &Path) -> Option<&'static str> {
    let name = path.file_name()?.to_str()?;
    let fits = |paper: &Paper| name.ends_with(&format!(".{}", paper.extension));
    papers::all()
        .filter(|paper| fits(paper))
        .max_by_key(|paper| paper.extension.len())
        .map(|paper| paper.id)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_name_of_a_file_tells_its_format() {
        let told = |name: &str| told_by_name(Path::new(name));
        assert_eq!(told("a/report.html"), Some("html"));
        assert_eq!(told("sbom.cdx.json"), Some("cyclonedx"));
        assert_eq!(told("sbom.spdx.json"), Some("spdx"));
        assert_eq!(told("a.json"), Some("json"));
        assert_eq!(told("lamp.oscal.json"), Some("oscal"));
        assert_eq!(told("lamp.xlsx"), Some("ics-ixit-xlsx"));
        assert_eq!(told("lamp.pdf").is_some(), cfg!(feature = "pdf"));
        assert_eq!(told("a.docx"), None);
    }
}
