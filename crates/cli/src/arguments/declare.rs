// SPDX-License-Identifier: Apache-2.0 OR MIT
//! Arguments of what makes a declaration.

use std::path::PathBuf;

use clap::Args;

#[derive(Debug, Args)]
pub struct New {
    /// Folder of the product; made where it does not exist [default: this one]
    #[arg(value_name = "DIR")]
    pub directory: Option<PathBuf>,

    #[command(flatten)]
    pub asking: Asking,

    /// Overwrite a thirteen.toml that is there
    #[arg(long)]
    pub force: bool,
}

#[derive(Debug, Args)]
pub struct AnswerOpen {
    /// The declaration to go on with
    #[arg(value_name = "FILE", default_value = "thirteen.toml")]
    pub file: PathBuf,

    #[command(flatten)]
    pub asking: Asking,

    /// Only list what is open
    #[arg(long)]
    pub list: bool,
}

/// Where answers come from.
#[derive(Debug, Args)]
pub struct Asking {
    /// Take the answers from the [answers] of this file, and ask nothing
    #[arg(long, value_name = "FILE")]
    pub from: Option<PathBuf>,

    /// Evidence that suggests answers: a firmware image or a folder
    #[arg(long = "source", value_name = "SOURCE")]
    pub sources: Vec<PathBuf>,
}

#[derive(Debug, Args)]
pub struct Declare {
    /// Firmware images, or folders that hold an unpacked root file system
    #[arg(required = true, value_name = "SOURCE")]
    pub sources: Vec<PathBuf>,

    /// File to write, or to draft into
    #[arg(long, short, value_name = "FILE", default_value = "thirteen.toml")]
    pub output: PathBuf,

    /// Draft into a file that is there; what it says stays
    #[arg(long)]
    pub force: bool,
}

#[derive(Debug, Args)]
pub struct Import {
    /// A neutral record of answers, another thirteen.toml, or an ICS or IXIT as a table (.csv, .tsv)
    #[arg(value_name = "ANSWERS")]
    pub answers: PathBuf,

    /// File to write [default: standard output]
    #[arg(long, short, value_name = "FILE")]
    pub output: Option<PathBuf>,

    /// Overwrite a file that is there
    #[arg(long)]
    pub force: bool,
}
