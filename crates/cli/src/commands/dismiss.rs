// SPDX-License-Identifier: Apache-2.0 OR MIT
//! `thirteen dismiss`: a finding that a person sets aside, for a time.

use thirteen_declaration::Dismissal;
use thirteen_words::Words;

use crate::arguments::Dismiss;
use crate::decide;
use crate::exit::Exit;
use crate::failure::Failure;

/// Runs it.
pub fn run(words: Words, dismiss: &Dismiss) -> Result<Exit, Failure> {
    if dismiss.by.expires.is_none() {
        return Err(Failure::new("problem-missing-key").with("key", "--expires"));
    }
    let by = decide::signature(&dismiss.by)?;
    let finding = decide::fact(words, &dismiss.finding, &dismiss.found)?;
    let own = Dismissal { finding, by };
    decide::change(words, &dismiss.by, &dismiss.found, |writer| writer.dismiss(&own))?;
    Ok(Exit::Clean)
}
