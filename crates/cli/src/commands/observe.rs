// SPDX-License-Identifier: Apache-2.0 OR MIT
//! `thirteen observe`: what a person saw of a test unit.

use thirteen_declaration::{Observation, Observed};
use thirteen_standard::{Edition, TestEdition};
use thirteen_words::Words;

use crate::arguments::{self, Observe};
use crate::decide;
use crate::exit::Exit;
use crate::failure::Failure;

/// Runs it.
pub fn run(words: Words, observe: &Observe) -> Result<Exit, Failure> {
    let standard = thirteen_standard::standard().map_err(Failure::internal)?;
    let edition = observe.edition.as_deref().map(str::parse::<Edition>).transpose();
    // What is not said is not written: a unit is one of V2.1.1 then.
    let edition = edition.map_err(Failure::internal)?.filter(|own| *own != Edition::En211);
    let tests = TestEdition::beside(edition);
    if standard.unit_of(tests, &observe.unit).is_none() {
        return Err(Failure::new("error-unknown-unit").with("id", &observe.unit));
    }
    let about = observe.about.as_deref();
    let own = Observation {
        unit: observe.unit.clone(),
        edition,
        result: match observe.result {
            arguments::Observed::Pass => Observed::Holds,
            arguments::Observed::Fail => Observed::Fails,
        },
        by: decide::signature(&observe.by)?,
        about: about.map(|id| decide::fact(words, id, &observe.found)).transpose()?,
    };
    decide::change(words, &observe.by, &observe.found, |writer| writer.observe(&own))?;
    Ok(Exit::Clean)
}
