// SPDX-License-Identifier: Apache-2.0 OR MIT
//! What developers run: `cargo xtask docs`, `cargo xtask new check ID`, `cargo xtask bench`.
#![allow(clippy::print_stdout, clippy::print_stderr, reason = "a developer's tool prints")]

mod accessibility;
mod bench;
mod coverage;
mod docs;
mod new;
mod picture;
mod samples;
mod score;
mod score_checks;
mod score_components;
mod tree;

use std::process::ExitCode;

use clap::{Parser, Subcommand};

/// Tasks of the project.
#[derive(Debug, Parser)]
#[command(name = "cargo xtask")]
struct Arguments {
    #[command(subcommand)]
    task: Task,
}

#[derive(Debug, Subcommand)]
enum Task {
    /// Bring everything that is generated up to date
    Docs,
    /// Write the files of a new thing
    New {
        #[command(subcommand)]
        thing: Thing,
    },
    /// Measure, beside other tools where they are installed
    Bench {
        #[command(subcommand)]
        what: Bench,
    },
    /// How much of TS 103 701 a machine decides, case by case
    CoverageOfStandard,
    /// Score products whose truth is known
    Score {
        #[command(subcommand)]
        what: Option<Score>,
    },
    /// Make the README's picture from a real run
    Picture,
    /// Put the HTML report to axe-core in an installed Chromium
    Accessibility {
        /// The report; without it, the one of docs/samples
        report: Option<std::path::PathBuf>,
    },
    /// Write the sample papers of docs/samples from the made-up product
    Samples,
}

#[derive(Debug, Subcommand)]
enum Thing {
    /// A check: its file, its test page, its words in seven languages, its line in the registry
    Check {
        /// kebab-case, reads right after "allow …"
        id: String,
        /// Guideline that it bears on first
        #[arg(long, value_parser = clap::value_parser!(u8).range(1..=13))]
        guideline: u8,
    },
}

#[derive(Debug, Subcommand)]
enum Score {
    /// What each check did on the products of the samples: upheld, found, missed, false. The default
    Checks {
        /// Folder of products; without it, those of the samples
        products: Option<std::path::PathBuf>,
    },
    /// Components of images whose package lists are known: found, missed, false
    Components {
        /// Folder of samples; without it, `THIRTEEN_SAMPLES`
        samples: Option<std::path::PathBuf>,
    },
    /// A good product and its twins that differ in one thing: found, located, strayed
    Products {
        /// Folder of the product; without it, the lamp of the samples
        product: Option<std::path::PathBuf>,
        /// Folder of its twins; they are built where it is not there
        #[arg(long)]
        twins: Option<std::path::PathBuf>,
    },
}

#[derive(Debug, Subcommand)]
enum Bench {
    /// Reading and checking of firmware images, against the codecs' own time
    Firmware {
        /// Images; without any, those of the samples
        images: Vec<std::path::PathBuf>,
        /// Runs of each command
        #[arg(long, default_value_t = 10)]
        runs: usize,
    },
    /// Reading and extracting of images, beside binwalk, unblob and unsquashfs; the scan of a dump
    Unpack {
        /// Images; without any, all of the samples
        images: Vec<std::path::PathBuf>,
        /// Runs of each command
        #[arg(long, default_value_t = 5)]
        runs: usize,
        /// Read dumps of 1 GiB too
        #[arg(long)]
        dump: bool,
    },
}

/// A folder that is named, or one of the samples.
fn of_samples(named: Option<std::path::PathBuf>, inside: &str) -> tree::Done<std::path::PathBuf> {
    named
        .or_else(|| {
            let samples = std::env::var_os("THIRTEEN_SAMPLES")?;
            Some(std::path::PathBuf::from(samples).join(inside))
        })
        .ok_or_else(|| "name the folder, or set THIRTEEN_SAMPLES".into())
}

fn score(what: Score) -> tree::Done {
    match what {
        Score::Checks { products } => score_checks::run(&of_samples(products, "products")?),
        Score::Products { product, twins } => {
            score::products(&of_samples(product, "products/lamp")?, twins.as_deref())
        }
        Score::Components { samples } => score_components::run(&of_samples(samples, "")?),
    }
}

fn main() -> ExitCode {
    let done = match Arguments::parse().task {
        Task::Docs => docs::write(),
        Task::New { thing: Thing::Check { id, guideline } } => new::check(&id, guideline),
        Task::Bench { what: Bench::Firmware { images, runs } } => bench::firmware(&images, runs),
        Task::Bench { what: Bench::Unpack { images, runs, dump } } => {
            bench::unpack::unpack(&images, runs, dump)
        }
        Task::CoverageOfStandard => coverage::print(),
        Task::Score { what } => score(what.unwrap_or(Score::Checks { products: None })),
        Task::Picture => picture::write(),
        Task::Accessibility { report } => accessibility::run(report),
        Task::Samples => samples::write(),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("xtask: {error}");
            ExitCode::FAILURE
        }
    }
}
