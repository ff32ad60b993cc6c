// SPDX-License-Identifier: Apache-2.0 OR MIT
//! Sample papers of the made-up product of `thirteen demo`, for `docs/samples`: written by the program
//! itself, with a clock that stands still, so that they change when the program does and not before.

use std::path::Path;
use std::process::Command;

use crate::tree::{Done, root};

/// The day of the samples: 1 January 2026.
const EPOCH: &str = "1767225600";
/// Papers that are kept, by the names of their files. The HTML is English; the PDF would say the
/// same.
const PAPERS: [(&str, &str); 8] = [
    ("html", "report.html"),
    ("markdown", "report.md"),
    ("csv", "report.csv"),
    ("sarif", "report.sarif"),
    ("oscal", "report.oscal.json"),
    ("cyclonedx", "report.cdx.json"),
    ("spdx", "report.spdx.json"),
    ("junit", "report.xml"),
];
/// Pages of the PDF that are shown as a picture: the cover and the summary.
const PAGES: [&str; 2] = ["1", "2"];

/// Writes them.
pub fn write() -> Done {
    let folder = root().join("docs/samples");
    std::fs::create_dir_all(&folder)?;
    let scratch = root().join("target/samples");
    if scratch.exists() {
        std::fs::remove_dir_all(&scratch)?;
    }
    std::fs::create_dir_all(&scratch)?;
    program(&["demo", "--write", path(&scratch)?])?;
    let image = scratch.join("peepcam-1.0.bin");
    for (format, name) in PAPERS {
        program(&["report", path(&image)?, "-f", format, "-o", path(&folder.join(name))?])?;
    }
    let pdf = scratch.join("report.pdf");
    program(&["report", path(&image)?, "-f", "pdf", "-o", path(&pdf)?])?;
    for page in PAGES {
        let picture = folder.join(format!("report-page-{page}"));
        run(Command::new("pdftoppm")
            .args(["-png", "-singlefile", "-r", "70", "-f", page, "-l", page])
            .args([path(&pdf)?, path(&picture)?]))
        .map_err(|error| format!("pdftoppm (Debian: poppler-utils): {error}"))?;
    }
    Ok(())
}

/// Runs the program, built with everything that it has.
fn program(arguments: &[&str]) -> Done {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    run(Command::new(cargo)
        .args(["run", "--quiet", "--package", "thirteen", "--"])
        .args(arguments)
        .env("SOURCE_DATE_EPOCH", EPOCH)
        .current_dir(root()))
}

fn run(command: &mut Command) -> Done {
    let status = command.status()?;
    if status.success() { Ok(()) } else { Err(format!("{command:?}: {status}").into()) }
}

fn path(path: &Path) -> Result<&str, String> {
    path.to_str().ok_or_else(|| format!("{} is no text", path.display()))
}
