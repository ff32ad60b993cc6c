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
mod input;
mod output;
mod papers;
mod product;
mod progress;
mod questions;
mod sandbox;

use std::ffi::OsString;
use std::process::ExitCode;

use clap::Parser as _;

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
    let arguments = match Arguments::try_parse_from(arguments) {
        Ok(arguments) => arguments,
        Err(error) => {
            // Help and version are results, usage errors are errors: clap knows which is which.
            let _ = error.print();
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
