// SPDX-License-Identifier: Apache-2.0 OR MIT
//! The program `thirteen`.

use std::process::ExitCode;

fn main() -> ExitCode {
    thirteen::run(std::env::args_os())
}
