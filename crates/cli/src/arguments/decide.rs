// SPDX-License-Identifier: Apache-2.0 OR MIT
//! Arguments of what named people decide, and of what compares.

use std::path::PathBuf;

use clap::{Args, ValueEnum};

use super::Reading;

/// What a person came to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Result {
    /// What the unit asks was seen
    Pass,
    /// It was seen not to hold
    Fail,
}

/// Who decides, and why.
#[derive(Debug, Args)]
pub struct By {
    /// Name of the person who decides
    #[arg(long, value_name = "NAME")]
    pub by: String,

    /// What was seen, or why it is decided so
    #[arg(long, value_name = "TEXT")]
    pub reason: String,

    /// Last day on which it counts: 2027-12-31
    #[arg(long, value_name = "DATE")]
    pub expires: Option<String>,

    /// File to write it to [default: decisions.toml of the product]
    #[arg(long, value_name = "FILE")]
    pub decisions: Option<PathBuf>,
}

#[derive(Debug, Args)]
pub struct Observe {
    /// The test unit that was looked at: 5.6-9-1a
    #[arg(value_name = "UNIT")]
    pub unit: String,

    /// Edition of the standard whose test unit it is [default: en-2.1.1]
    #[arg(long, value_name = "EDITION", value_parser = ["en-2.1.1", "en-3.1.3"])]
    pub edition: Option<String>,

    /// What it came to
    #[arg(long, value_enum)]
    pub result: Result,

    #[command(flatten)]
    pub by: By,

    /// It counts only while this finding is found
    #[arg(long, value_name = "FINDING")]
    pub about: Option<String>,

    #[command(flatten)]
    pub found: Found,
}

#[derive(Debug, Args)]
pub struct Dismiss {
    /// Id of the finding, as `check` prints it
    #[arg(value_name = "FINDING")]
    pub finding: String,

    #[command(flatten)]
    pub by: By,

    #[command(flatten)]
    pub found: Found,
}

/// Where a finding stands.
#[derive(Debug, Args)]
pub struct Found {
    /// The sources that it was made from [default: the dossier]
    #[arg(value_name = "SOURCE")]
    pub sources: Vec<PathBuf>,

    /// The declaration that it was made with
    #[arg(long, value_name = "FILE")]
    pub answers: Option<PathBuf>,

    /// The product's folder, whose dossier has it [default: this one]
    #[arg(long, value_name = "DIR")]
    pub dossier: Option<PathBuf>,

    #[command(flatten)]
    pub reading: Reading,
}

#[derive(Debug, Args)]
pub struct Diff {
    /// What was: a dossier, an assessment as JSON, an image or a folder
    #[arg(value_name = "OLD")]
    pub old: PathBuf,

    /// What is
    #[arg(value_name = "NEW")]
    pub new: PathBuf,

    #[command(flatten)]
    pub reading: Reading,

    /// Print JSON
    #[arg(long)]
    pub json: bool,
}
