// SPDX-License-Identifier: Apache-2.0 OR MIT
//! Exit codes, which scripts rely on.

use std::process::ExitCode;

/// How a run ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Exit {
    /// Nothing fails.
    Clean,
    /// Something fails.
    Fails,
    /// The work could not be done.
    CouldNot,
    /// Something is open, and `--strict` was given.
    Open,
}

impl From<Exit> for ExitCode {
    fn from(exit: Exit) -> Self {
        Self::from(match exit {
            Exit::Clean => 0,
            Exit::Fails => 1,
            Exit::CouldNot => 2,
            Exit::Open => 3,
        })
    }
}
