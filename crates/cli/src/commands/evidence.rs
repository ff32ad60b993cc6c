// SPDX-License-Identifier: Apache-2.0 OR MIT
//! `thirteen evidence`: the facts alone.

use thirteen_words::Words;

use crate::arguments::Sources;
use crate::assess::{self, Run};
use crate::exit::Exit;
use crate::failure::Failure;
use crate::{input, output};

/// Runs it. Facts have one shape, so that `--json` changes nothing: it is taken for symmetry.
pub fn run(words: Words, sources: &Sources) -> Result<Exit, Failure> {
    let run = Run::begin();
    let open = input::open_all(words, &sources.sources, &sources.reading)?;
    let evidence = assess::collect(words, &open, &sources.reading, &run)?;
    let mut text = serde_json::to_string_pretty(&evidence).map_err(Failure::internal)?;
    text.push('\n');
    output::result(&text)?;
    Ok(if run.stop.is_asked() { Exit::CouldNot } else { Exit::Clean })
}
