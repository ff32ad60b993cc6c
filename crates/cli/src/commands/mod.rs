// SPDX-License-Identifier: Apache-2.0 OR MIT
//! One file per verb.

mod answer;
mod check;
mod completions;
mod declare;
pub mod demo;
mod diff;
mod dismiss;
mod evidence;
mod explain;
mod extract;
mod files;
mod import;
mod judge;
mod man;
mod map;
mod new;
mod observe;
mod report;
mod schema;
mod schemes;
mod show;

use crate::arguments::{Arguments, Command};
use crate::exit::Exit;
use crate::failure::Failure;

/// Does what was asked for.
pub fn run(arguments: Arguments) -> Result<Exit, Failure> {
    let words = arguments.words();
    match arguments.command {
        Command::Check(check) => check::run(words, &check),
        Command::Evidence(sources) => evidence::run(words, &sources),
        Command::Files(files) => files::run(words, &files),
        Command::Extract(extract) => extract::run(words, &extract),
        Command::Map(map) => map::run(words, &map),
        Command::Show(show) => show::run(words, &show),
        Command::Explain(explain) => explain::run(words, &explain),
        Command::Judge(judge) => judge::run(words, &judge),
        Command::Report(report) => report::run(words, &report),
        Command::Schemes(schemes) => schemes::run(words, &schemes),
        Command::New(new) => new::run(words, &new),
        Command::Answer(open) => answer::run(words, &open),
        Command::Declare(declare) => declare::run(words, &declare),
        Command::Import(import) => import::run(words, &import),
        Command::Observe(observe) => observe::run(words, &observe),
        Command::Dismiss(dismiss) => dismiss::run(words, &dismiss),
        Command::Diff(diff) => diff::run(words, &diff),
        Command::Schema(schema) => schema::run(&schema),
        Command::Demo(demo) => demo::run(words, &demo),
        Command::Completions { shell } => completions::run(shell),
        Command::Man { directory } => man::run(directory.as_deref()),
    }
}
