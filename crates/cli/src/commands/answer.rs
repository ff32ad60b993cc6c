// SPDX-License-Identifier: Apache-2.0 OR MIT
//! `thirteen answer`: what is still open, most valuable first.

use thirteen_declaration::interview::Interview;
use thirteen_words::{Value, Words, inert};

use crate::arguments::AnswerOpen;
use crate::dialogue::{self, Order};
use crate::exit::Exit;
use crate::failure::Failure;
use crate::questions::questions;
use crate::{answers, output};

/// Runs it.
pub fn run(words: Words, open: &AnswerOpen) -> Result<Exit, Failure> {
    let standard = thirteen_standard::standard().map_err(Failure::internal)?;
    if open.list {
        let answers = answers::read(words, standard, &open.file)?;
        let interview = Interview::resume(&answers, questions(words).map_err(Failure::internal)?);
        let asks = interview.most_valuable(standard);
        let mut text = words.format("dialogue-open", &[("count", asks.len().into())]);
        text.push('\n');
        for ask in &asks {
            let about = ask.about.as_ref().map(|entry| format!(" ({})", inert(&entry.text)));
            let settles = ask.question.settles.join(", ");
            let line = words.format("dialogue-settles", &[("provisions", Value::List(&settles))]);
            let about = about.unwrap_or_default();
            text.push_str(&format!(
                "{}: {}{about}\n    {line}\n",
                ask.question.id, ask.question.ask
            ));
        }
        output::result(&text)?;
        return Ok(Exit::Clean);
    }
    dialogue::needs_terminal(&open.asking)?;
    let given = open.asking.from.as_deref().map(|from| answers::read(words, standard, from));
    let given = given.transpose()?;
    dialogue::run(words, standard, &open.file, &open.asking, given, Order::MostValuable)
}
