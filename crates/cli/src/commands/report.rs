// SPDX-License-Identifier: Apache-2.0 OR MIT
//! `thirteen report`: the papers.

use std::fs::File;
use std::io::Write as _;
use std::path::{Path, PathBuf};

use thirteen_report::papers::{self, Content, Paper};
use thirteen_words::Words;

use crate::arguments::Report;
use crate::assess::{self, Run};
use crate::exit::Exit;
use crate::failure::Failure;
use crate::{answers, input, output};

/// A paper, and the file that it goes to; to standard output without one.
struct Order {
    paper: &'static Paper,
    file: Option<(PathBuf, File)>,
}

/// Runs it.
pub fn run(words: Words, report: &Report) -> Result<Exit, Failure> {
    let edition = assess::edition(&report.judging)?;
    let run = Run::begin();
    let (declarations, others) = answers::tell_apart(&report.sources, report.reading.kind);
    let open = input::open_all(words, &others, &report.reading)?;
    let declared = answers::declared(words, report.answers.as_deref(), &declarations)?;
    // Files are made while files may still be made.
    let orders = orders(report)?;
    let (mut evidence, standard) =
        assess::with_standard(|| Ok(assess::collect(words, &open, &report.reading, &run)))?;
    let declaration = declared.map(|answers| {
        assess::declare(&mut evidence, &answers);
        answers.declaration(standard, edition)
    });
    let mut assessment = assess::judge(&evidence, standard, edition, declaration.as_ref())?;
    thirteen_report::fill(&mut assessment, words);
    let content = Content { assessment: &assessment, evidence: &evidence, words };
    let mut exit = if run.stop.is_asked() { Exit::CouldNot } else { Exit::Clean };
    for order in orders {
        let bytes = match (order.paper.write)(&content) {
            Ok(bytes) => bytes,
            Err(refusal) => {
                let failure = Failure::new(refusal.key).with("reasons", refusal.reasons.join(", "));
                output::error(words, &failure);
                exit = Exit::CouldNot;
                continue;
            }
        };
        match order.file {
            Some((path, file)) => {
                write(file, &bytes)
                    .map_err(|error| Failure::write(&path.display().to_string(), &error))?;
                let path = path.display().to_string();
                output::note(&words.format("paper-written", &[("path", (&path).into())]));
            }
            None => output::result(&String::from_utf8_lossy(&bytes))?,
        }
    }
    Ok(exit)
}

/// Opens the files. What stands in them goes only once there is something better.
fn orders(report: &Report) -> Result<Vec<Order>, Failure> {
    let mut formats: Vec<&str> = report.formats.iter().map(String::as_str).collect();
    if formats.is_empty() {
        formats.push(report.output.as_deref().and_then(told_by_name).unwrap_or("html"));
    }
    let papers = formats.iter().filter_map(|id| papers::by_id(id));
    let several = formats.len() > 1;
    let open = |path: PathBuf| -> Result<(PathBuf, File), Failure> {
        let file = File::options().create(true).truncate(false).write(true).open(&path);
        let file = file.map_err(|error| Failure::write(&path.display().to_string(), &error))?;
        Ok((path, file))
    };
    let order = |paper: &'static Paper| {
        let name = format!("report.{}", paper.extension);
        let path = match &report.output {
            None if several => Some(PathBuf::from(name)),
            None => None,
            Some(output) if several || output.is_dir() => Some(output.join(name)),
            Some(output) => Some(output.clone()),
        };
        Ok(Order { paper, file: path.map(open).transpose()? })
    };
    if let Some(folder) = report.output.as_ref().filter(|_| several) {
        std::fs::create_dir_all(folder)
            .map_err(|error| Failure::write(&folder.display().to_string(), &error))?;
    }
    papers.map(order).collect()
}

/// The format that a file's name asks for: the longest extension counts.
fn told_by_name(path: &Path) -> Option<&'static str> {
    let name = path.file_name()?.to_str()?;
    let fits = |paper: &&Paper| name.ends_with(&format!(".{}", paper.extension));
    papers::ALL.iter().filter(fits).max_by_key(|paper| paper.extension.len()).map(|paper| paper.id)
}

fn write(mut file: File, bytes: &[u8]) -> std::io::Result<()> {
    file.write_all(bytes)?;
    file.set_len(bytes.len() as u64)?;
    file.sync_all()
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
        assert_eq!(told("a.docx"), None);
    }
}
