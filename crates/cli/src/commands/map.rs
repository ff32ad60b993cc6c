// SPDX-License-Identifier: Apache-2.0 OR MIT
//! `thirteen map`: what every byte of an image is.

use serde::Serialize;
use thirteen_report::MapRow;
use thirteen_unpack::map::map;
use thirteen_unpack::{Artefact, ListOnly};
use thirteen_words::Words;

use crate::arguments::Map;
use crate::assess::Run;
use crate::exit::Exit;
use crate::failure::Failure;
use crate::progress::Progress;
use crate::{input, output};

/// One span, as `--json` prints it.
#[derive(Serialize)]
struct Line<'a> {
    offset: u64,
    length: u64,
    kind: &'static str,
    #[serde(skip_serializing_if = "str::is_empty")]
    container: &'a str,
}

/// Runs it.
pub fn run(words: Words, arguments: &Map) -> Result<Exit, Failure> {
    let run = Run::begin();
    let source = input::open(words, &arguments.source, &arguments.reading)?;
    let Artefact::Image(image) = &source.artefact else {
        return Err(Failure::at("error-folder-has-no-map", &arguments.source));
    };
    // The picture's file is made while files may still be made.
    let svg = match &arguments.svg {
        Some(path) => {
            Some((path, std::fs::File::create(path).map_err(|error| write(path, &error))?))
        }
        None => None,
    };
    let options = input::options(&source.artefact, &arguments.reading, false);
    run.confine([&source], None);
    let progress = Progress::start(words, source.name.clone(), run.stop.clone());
    let tree = thirteen_unpack::read(&source.artefact, &options, &run.stop, &ListOnly);
    let rows: Vec<MapRow> = map(&tree, image)
        .into_iter()
        .map(|span| MapRow {
            offset: span.offset,
            length: span.length,
            kind: span.kind.id(),
            name: span.name,
        })
        .collect();
    drop(progress);
    let size = image.len() as u64;
    if let Some((path, mut file)) = svg {
        let picture = thirteen_report::map_svg(&rows, &source.name, size, words);
        std::io::Write::write_all(&mut file, picture.as_bytes())
            .map_err(|error| write(path, &error))?;
    }
    let text = if arguments.json {
        let mut text = String::new();
        for row in &rows {
            let MapRow { offset, length, kind, ref name } = *row;
            let line = Line { offset, length, kind, container: name };
            text.push_str(&serde_json::to_string(&line).map_err(Failure::internal)?);
            text.push('\n');
        }
        text
    } else {
        thirteen_report::map_page(&rows, &source.name, size, words, &output::face())
    };
    output::result(&text)?;
    Ok(if run.stop.is_asked() { Exit::CouldNot } else { Exit::Clean })
}

fn write(path: &std::path::Path, error: &std::io::Error) -> Failure {
    Failure::write(&path.display().to_string(), error)
}
