// SPDX-License-Identifier: Apache-2.0 OR MIT
//! The command line.

mod decide;
mod declare;

use std::path::PathBuf;

use clap::{Args, CommandFactory as _, Parser, Subcommand, ValueEnum};
use clap_complete::Shell;
use thirteen_words::{Language, Words};

pub use decide::{By, Diff, Dismiss, Found, Observe, Result as Observed};
pub use declare::{AnswerOpen, Asking, Declare, Import, New};

/// Checks a consumer IoT product against EN 303 645: a verdict per provision, with evidence that
/// anyone can re-check.
#[derive(Debug, Parser)]
#[command(name = "thirteen", version, max_term_width = 100, after_help = EXAMPLES)]
pub struct Arguments {
    #[command(subcommand)]
    pub command: Command,

    /// Language of what is printed
    #[arg(long, global = true, value_name = "LANG", default_value = "en",
          value_parser = ["en", "fr", "de", "es", "ko", "ja", "zh"])]
    lang: String,
}

const EXAMPLES: &str = "\
Examples:
  thirteen demo                      the main job, on a made-up bad product
  thirteen check firmware.bin        thirteen lines, what to fix first, what was not read
  thirteen check rootfs/ --json      the same for scripts
  thirteen show f-0123456789abcdef firmware.bin
                                     the bytes that prove a finding
  thirteen explain 5.1-1             a provision, and what bears on it

Exit codes: 0 nothing fails, 1 something fails, 2 the work could not be done,
3 something is open and --strict was given.";

/// What to do.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Check a product: verdicts, what to fix first, what was not read
    #[command(after_help = "\
Examples:
  thirteen check firmware.bin
  thirteen check firmware.bin --strict --lang de
  thirteen check firmware.bin --json | jq '.findings[] | select(.outcome == \"breach\")'")]
    Check(Check),
    /// Print the facts alone, without opinion
    #[command(after_help = "Example:\n  thirteen evidence firmware.bin --json | jq .accounts")]
    Evidence(Sources),
    /// List every entry in every container
    #[command(after_help = "\
Examples:
  thirteen files firmware.bin
  thirteen files firmware.bin --json | jq -r 'select(.type == \"file\") | .sha256 + \" \" + .path'")]
    Files(Files),
    /// Write the tree below a folder, one folder per container, never outside it
    #[command(after_help = "Example:\n  thirteen extract firmware.bin DIR")]
    Extract(Extract),
    /// Map every byte of an image: known, padding, text, compressed, random, code, unknown
    #[command(after_help = "\
Examples:
  thirteen map firmware.bin
  thirteen map firmware.bin --svg map.svg")]
    Map(Map),
    /// Show the bytes that prove a finding, and how to see them by other means
    #[command(after_help = "Example:\n  thirteen show f-0123456789abcdef firmware.bin")]
    Show(Show),
    /// Explain a provision, a test case, a guideline or a check
    #[command(after_help = "\
Examples:
  thirteen explain 5.1-1
  thirteen explain 5.1-1-2
  thirteen explain 6
  thirteen explain telnet-starts")]
    Explain(Explain),
    /// Apply the verdict rules to a laboratory's own unit results
    #[command(after_help = "\
Examples:
  thirteen judge record.json
  thirteen judge record.json --json | jq .overall")]
    Judge(Judge),
    /// Read one assessment out under national and regional schemes
    #[command(after_help = "\
Examples:
  thirteen schemes                   all schemes, with the dates from which they apply
  thirteen schemes firmware.bin --scheme uk-psti
  thirteen schemes --assessment assessment.json --json")]
    Schemes(Schemes),
    /// Write papers: HTML, PDF, SARIF, OSCAL, bills of materials, tables
    #[command(after_help = "\
Examples:
  thirteen report lamp/ --output report.html
                                     from the dossier; the image need not be there
  thirteen report firmware.bin --output report.html
  thirteen report firmware.bin --answers thirteen.toml --lang ja --output report.html
  thirteen report lamp/ --output report.pdf --lang de
  thirteen report firmware.bin --format sarif --format cyclonedx --output papers/
  thirteen report firmware.bin --format markdown | gh pr comment --body-file -")]
    Report(Report),
    /// Declare a new product: plain questions, few first; can be stopped and taken up again
    #[command(after_help = "\
Examples:
  thirteen new lamp/
  thirteen new lamp/ --source firmware.bin
                                     what the image shows is suggested, with its place
  thirteen new lamp/ --from answers.toml
                                     without a terminal: the answers stand in a file")]
    New(New),
    /// Answer what is still open, the most valuable questions first
    #[command(after_help = "\
Examples:
  thirteen answer                    goes on with thirteen.toml
  thirteen answer --list lamp/thirteen.toml")]
    Answer(AnswerOpen),
    /// Draft ICS and IXIT from evidence, each field with its place, for a person to confirm
    #[command(after_help = "Example:\n  thirteen declare firmware.bin --output lamp/thirteen.toml")]
    Declare(Declare),
    /// Turn a neutral record of answers into a thirteen.toml
    #[command(after_help = "Example:\n  thirteen import answers.toml --output thirteen.toml")]
    Import(Import),
    /// Record what a person saw of a test unit, in decisions.toml
    #[command(after_help = "\
Example:
  thirteen observe 5.6-9-1a --result pass --by \"A. Tester\" --reason \"Read the process.\"")]
    Observe(Observe),
    /// Set a finding aside, in decisions.toml: it stays visible, and bears on no verdict
    #[command(after_help = "\
Example:
  thirteen dismiss f-0123456789abcdef firmware.bin --by \"A. Tester\" \\
      --reason \"Left out of the build for customers, see ticket 17.\" --expires 2027-06-30")]
    Dismiss(Dismiss),
    /// Compare two dossiers, assessments or images: findings, verdicts, components
    #[command(after_help = "\
Examples:
  thirteen diff 2.4.0.bin 2.4.1.bin
  thirteen diff old.json lamp/ --json

Exit codes: 0 nothing fails that did not, 1 something does, 2 the work could not be done.")]
    Diff(Diff),
    /// Print the JSON Schema of a document
    #[command(after_help = "Example:\n  thirteen schema assessment > assessment.schema.json")]
    Schema(Schema),
    /// Do the main job on a small made-up bad product
    #[command(after_help = "\
Examples:
  thirteen demo
  thirteen demo --write DIR          leave the product there to play with")]
    Demo(Demo),
    /// Print completions for a shell
    #[command(
        after_help = "Example:\n  thirteen completions bash > /etc/bash_completion.d/thirteen"
    )]
    Completions {
        /// The shell
        shell: Shell,
    },
    /// Print the manual page, or write all of them to a folder
    Man {
        /// Folder to write `thirteen.1`, `thirteen-check.1`, … to
        directory: Option<PathBuf>,
    },
}

/// Sources and how they are read.
#[derive(Debug, Args)]
pub struct Sources {
    /// Firmware images, or folders that hold an unpacked root file system
    #[arg(required = true, value_name = "SOURCE")]
    pub sources: Vec<PathBuf>,

    #[command(flatten)]
    pub reading: Reading,

    /// Print JSON
    #[arg(long)]
    pub json: bool,
}

/// How sources are read.
#[derive(Debug, Args)]
pub struct Reading {
    /// Take the sources for this, whatever they look like
    #[arg(long = "as", value_name = "KIND")]
    pub kind: Option<Kind>,

    /// Number of threads [default: as many as there are processors]
    #[arg(long, short, value_name = "N", value_parser = clap::value_parser!(u16).range(1..=1024))]
    pub jobs: Option<u16>,
}

/// Kinds of sources.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Kind {
    /// A firmware image
    Firmware,
    /// A folder with an unpacked root file system
    Folder,
    /// A device on the network
    Device,
    /// A packet capture
    Capture,
    /// A web site
    Site,
    /// A bill of materials
    Document,
}

#[derive(Debug, Args)]
pub struct Check {
    /// Firmware images, folders that hold an unpacked root file system, bills of materials
    /// (CycloneDX or SPDX), a declaration, or the folder of a product (which holds thirteen.toml) [default: this folder, if it is one]
    #[arg(value_name = "SOURCE")]
    pub sources: Vec<PathBuf>,

    #[command(flatten)]
    pub reading: Reading,

    /// Print JSON
    #[arg(long)]
    pub json: bool,

    #[command(flatten)]
    pub judging: Judging,

    /// What the maker declares: a thirteen.toml, or a neutral record of answers
    #[arg(long, value_name = "FILE")]
    pub answers: Option<PathBuf>,

    /// What named people decided: a decisions.toml
    #[arg(long, value_name = "FILE")]
    pub decisions: Option<PathBuf>,

    /// Write the dossier to this folder [default: the folder of the product, if one was given]
    #[arg(long, value_name = "DIR")]
    pub dossier: Option<PathBuf>,

    /// Read the sources anew, even where they seem to be what the dossier was made from
    #[arg(long)]
    pub reread: bool,

    /// What was known before, an assessment as JSON or a dossier: its findings do not fail the run
    #[arg(long, value_name = "FILE")]
    pub baseline: Option<PathBuf>,
}

/// How evidence is judged.
#[derive(Debug, Args)]
pub struct Judging {
    /// Edition of the standard
    #[arg(long, value_name = "EDITION", default_value = "en-2.1.1",
          value_parser = ["cop-2018", "ts-1.1.1", "en-2.1.1", "en-3.1.3"])]
    pub edition: String,

    /// Exit with 3 where something is open
    #[arg(long)]
    pub strict: bool,
}

#[derive(Debug, Args)]
pub struct Files {
    /// A firmware image or a folder
    #[arg(value_name = "SOURCE")]
    pub source: PathBuf,

    #[command(flatten)]
    pub reading: Reading,

    /// Print one JSON object a line
    #[arg(long)]
    pub json: bool,
}

#[derive(Debug, Args)]
pub struct Extract {
    /// A firmware image or a folder
    #[arg(value_name = "SOURCE")]
    pub source: PathBuf,

    /// Folder to write to; made where it does not exist, else it has to be empty
    #[arg(value_name = "DIR")]
    pub directory: PathBuf,

    #[command(flatten)]
    pub reading: Reading,
}

#[derive(Debug, Args)]
pub struct Map {
    /// A firmware image
    #[arg(value_name = "IMAGE")]
    pub source: PathBuf,

    #[command(flatten)]
    pub reading: Reading,

    /// Draw it into this file too
    #[arg(long, value_name = "FILE")]
    pub svg: Option<PathBuf>,

    /// Print one JSON object a line
    #[arg(long)]
    pub json: bool,
}

#[derive(Debug, Args)]
pub struct Show {
    /// Id of a finding, as `check` prints it
    #[arg(value_name = "FINDING")]
    pub finding: String,

    /// The sources that the finding was made from; they are read again
    #[arg(required_unless_present = "dossier", conflicts_with = "dossier", value_name = "SOURCE")]
    pub sources: Vec<PathBuf>,

    /// A dossier: its stored excerpt is shown
    #[arg(long, value_name = "DIR", conflicts_with = "answers")]
    pub dossier: Option<PathBuf>,

    #[command(flatten)]
    pub reading: Reading,

    /// The declaration that the finding was made with
    #[arg(long, value_name = "FILE")]
    pub answers: Option<PathBuf>,
}

#[derive(Debug, Args)]
pub struct Explain {
    /// `5.1-1`, `5.1-1-2`, `6`, `telnet-starts`; without it, all ids are listed
    #[arg(value_name = "ID")]
    pub id: Option<String>,
}

#[derive(Debug, Args)]
pub struct Judge {
    /// The record: ICS, conditions and results of units, as JSON
    #[arg(value_name = "RECORD.json")]
    pub record: PathBuf,

    /// Print JSON
    #[arg(long)]
    pub json: bool,

    /// Exit with 3 where the whole is inconclusive
    #[arg(long)]
    pub strict: bool,
}

#[derive(Debug, Args)]
pub struct Report {
    /// A product's folder or dossier, or sources as for `check` [default: this folder]
    #[arg(value_name = "SOURCE")]
    pub sources: Vec<PathBuf>,

    #[command(flatten)]
    pub reading: Reading,

    #[command(flatten)]
    pub judging: Judging,

    /// What the maker declares: a thirteen.toml, or a neutral record of answers
    #[arg(long, value_name = "FILE")]
    pub answers: Option<PathBuf>,

    /// What named people decided: a decisions.toml
    #[arg(long, value_name = "FILE")]
    pub decisions: Option<PathBuf>,

    /// What to write; may be given several times [default: as the name of the output says, or html]
    #[arg(long = "format", short, value_name = "FORMAT", value_parser = papers())]
    pub formats: Vec<String>,

    /// File to write, or a folder for several papers [default: standard output]
    #[arg(long, short, value_name = "PATH")]
    pub output: Option<PathBuf>,
}

fn papers() -> clap::builder::PossibleValuesParser {
    crate::papers::ids().into()
}

#[derive(Debug, Args)]
pub struct Schemes {
    /// Sources to check first; without any, and without an assessment, the schemes alone are shown
    #[arg(value_name = "SOURCE", conflicts_with = "assessment")]
    pub sources: Vec<PathBuf>,

    /// An assessment that `check --json` printed
    #[arg(long, value_name = "FILE")]
    pub assessment: Option<PathBuf>,

    /// The maker's answers
    #[arg(long, value_name = "FILE", conflicts_with = "assessment")]
    pub answers: Option<PathBuf>,

    /// What named people decided
    #[arg(long, value_name = "FILE", conflicts_with = "assessment")]
    pub decisions: Option<PathBuf>,

    /// This scheme alone, item by item
    #[arg(long, value_name = "ID")]
    pub scheme: Option<String>,

    #[command(flatten)]
    pub reading: Reading,

    /// Print JSON
    #[arg(long)]
    pub json: bool,
}

#[derive(Debug, Args)]
pub struct Schema {
    /// Name of the document
    #[arg(value_name = "NAME",
          value_parser = ["assessment", "difference", "evidence", "record", "schemes", "verdicts"])]
    pub name: String,
}

#[derive(Debug, Args)]
pub struct Demo {
    /// Write the product to this folder and stop
    #[arg(long, value_name = "DIR")]
    pub write: Option<PathBuf>,

    #[command(flatten)]
    pub judging: Judging,

    /// Print JSON
    #[arg(long)]
    pub json: bool,
}

impl Default for Judging {
    fn default() -> Self {
        Self { edition: "en-2.1.1".to_owned(), strict: false }
    }
}

impl Arguments {
    /// The words in the language that was asked for.
    pub fn words(&self) -> Words {
        Words::new(self.lang.parse::<Language>().unwrap_or_default())
    }
}

/// The whole command line, for manual pages and completions.
#[must_use]
pub fn command() -> clap::Command {
    Arguments::command()
}
