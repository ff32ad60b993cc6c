// SPDX-License-Identifier: Apache-2.0 OR MIT
//! `thirteen man`.

use std::path::Path;

use clap_mangen::Man;

use crate::exit::Exit;
use crate::failure::Failure;
use crate::{arguments, output};

/// Prints the first page, or writes all of them to a folder.
pub fn run(directory: Option<&Path>) -> Result<Exit, Failure> {
    let Some(directory) = directory else {
        let mut page = Vec::new();
        Man::new(arguments::command())
            .render(&mut page)
            .map_err(|error| Failure::write_output(&error))?;
        output::result(&String::from_utf8_lossy(&page))?;
        return Ok(Exit::Clean);
    };
    std::fs::create_dir_all(directory)
        .and_then(|()| clap_mangen::generate_to(arguments::command(), directory))
        .map_err(|error| Failure::write(&directory.display().to_string(), &error))?;
    Ok(Exit::Clean)
}
