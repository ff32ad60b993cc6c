// SPDX-License-Identifier: Apache-2.0 OR MIT
//! Writing to the terminal: results to standard output, all else to standard error.

use std::io::{self, IsTerminal as _, Write as _};

use thirteen_report::Face;
use thirteen_words::Words;

use crate::failure::Failure;

/// Below this width, in columns, text is not wrapped any closer.
const NARROWEST: usize = 40;

/// Above this width lines are hard to read.
const WIDEST: usize = 100;

/// Writes a result. A reader that went away (`| head`) is no failure.
pub fn result(text: &str) -> Result<(), Failure> {
    result_bytes(text.as_bytes())
}

/// The same for what may be no text.
pub fn result_bytes(bytes: &[u8]) -> Result<(), Failure> {
    let mut out = io::stdout().lock();
    match out.write_all(bytes).and_then(|()| out.flush()) {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => {
            Err(Failure::write_output(&error))
        }
        _ => Ok(()),
    }
}

/// Writes an error.
pub fn error(words: Words, failure: &Failure) {
    note(&format!("thirteen: {}", failure.sentence(words)));
}

/// Writes a line to standard error; there is nobody to tell where that fails.
pub fn note(line: &str) {
    let _ = writeln!(io::stderr().lock(), "{line}");
}

/// Whether standard output shows colour: a terminal, and nobody said no.
pub fn has_colour() -> bool {
    let choice = anstream::AutoStream::choice(&io::stdout());
    choice != anstream::ColorChoice::Never
}

/// Whether standard output is a terminal.
pub fn is_terminal() -> bool {
    io::stdout().is_terminal()
}

/// How the terminal shows things.
pub fn face() -> Face {
    Face { width: width(), colour: has_colour(), ..Face::default() }
}

/// Width to lay text out for: the terminal's, within reason; 80 where there is none.
pub fn width() -> usize {
    let columns = terminal_size::terminal_size().map_or(80, |(width, _)| usize::from(width.0));
    if is_terminal() { columns.clamp(NARROWEST, WIDEST) } else { 80 }
}
