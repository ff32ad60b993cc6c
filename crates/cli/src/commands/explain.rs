// SPDX-License-Identifier: Apache-2.0 OR MIT
//! `thirteen explain`.

use thirteen_words::Words;

use crate::arguments::Explain;
use crate::exit::Exit;
use crate::failure::Failure;
use crate::output;

/// Runs it.
pub fn run(words: Words, explain: &Explain) -> Result<Exit, Failure> {
    let standard = thirteen_standard::standard().map_err(Failure::internal)?;
    let text = match &explain.id {
        None => thirteen_report::explain::list(standard, words),
        Some(id) => thirteen_report::explain::explain(standard, words, id)
            .ok_or_else(|| Failure::new("explain-unknown").with("id", id))?,
    };
    output::result(&text)?;
    Ok(Exit::Clean)
}
