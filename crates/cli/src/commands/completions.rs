// SPDX-License-Identifier: Apache-2.0 OR MIT
//! `thirteen completions`.

use clap_complete::Shell;

use crate::exit::Exit;
use crate::failure::Failure;
use crate::{arguments, output};

/// Runs it.
pub fn run(shell: Shell) -> Result<Exit, Failure> {
    let mut text = Vec::new();
    clap_complete::generate(shell, &mut arguments::command(), "thirteen", &mut text);
    output::result(&String::from_utf8_lossy(&text))?;
    Ok(Exit::Clean)
}
