// SPDX-License-Identifier: Apache-2.0 OR MIT
//! `thirteen import`: from a neutral record of answers, or a table for spreadsheets, to a
//! `thirteen.toml`.

use thirteen_words::Words;

use crate::arguments::Import;
use crate::exit::Exit;
use crate::failure::Failure;
use crate::{answers, atomic, dialogue, output};

/// Runs it.
pub fn run(words: Words, import: &Import) -> Result<Exit, Failure> {
    let standard = thirteen_standard::standard().map_err(Failure::internal)?;
    let is_table = import
        .answers
        .extension()
        .is_some_and(|end| end.eq_ignore_ascii_case("csv") || end.eq_ignore_ascii_case("tsv"));
    let answers = if is_table {
        answers::read_table(words, standard, &import.answers)?
    } else {
        answers::read(words, standard, &import.answers)?
    };
    let text = thirteen_declaration::import(&answers);
    match &import.output {
        None => output::result(&text)?,
        Some(path) => {
            atomic::write(path, text.as_bytes(), import.force)?;
            output::note(&dialogue::written(words, path));
        }
    }
    Ok(Exit::Clean)
}
