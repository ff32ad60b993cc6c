// SPDX-License-Identifier: Apache-2.0 OR MIT
//! The command line of `thirteen`: reads arguments, collects, judges, prints. No logic of its own:
//! what it prints comes from the crates below it.

mod answers;
mod arguments;
mod assess;
mod atomic;
mod clock;
mod commands;
mod content;
mod decide;
mod dialogue;
mod exit;
mod failure;
pub mod help;
mod input;
mod output;
mod papers;
mod product;
mod progress;
mod questions;
mod sandbox;
mod usage;

use std::ffi::OsString;
use std::process::ExitCode;

use clap::FromArgMatches as _;
use thirteen_words::{Language, Words};

pub use arguments::command;
pub use commands::demo::{image as demo_image, page as demo_page};

use arguments::Arguments;
use exit::Exit;

/// Runs the program with these arguments, the first of which is its name.
pub fn run<I>(arguments: I) -> ExitCode
where
    I: IntoIterator,
    I::Item: Into<OsString> + Clone,
{
    let mut arguments: Vec<OsString> = arguments.into_iter().map(Into::into).collect();
    let words = Words::new(help::language(&arguments));
    if words.language() != Language::English {
        help::as_flag(&mut arguments);
    }
    let matches = help::localised(command(), words).try_get_matches_from(arguments);
    let arguments = match matches.and_then(|own| Arguments::from_arg_matches(&own)) {
        Ok(arguments) => arguments,
        Err(error) => {
            // Help and version are results, usage errors are errors: clap knows which is which.
            match usage::usage_error(&error, words) {
                Some(text) => output::note(&format!("thirteen: {text}")),
                None => {
                    let _ = error.print();
                }
            }
            return if error.use_stderr() { Exit::CouldNot.into() } else { Exit::Clean.into() };
        }
    };
    let words = arguments.words();
    match commands::run(arguments) {
        Ok(exit) => exit.into(),
        Err(failure) => {
            output::error(words, &failure);
            Exit::CouldNot.into()
        }
    }
}
