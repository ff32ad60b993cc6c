// SPDX-License-Identifier: Apache-2.0 OR MIT
//! `thirteen report`: papers of a made-up product and of the good one.
#![allow(clippy::unwrap_used, clippy::print_stdout, reason = "tests may panic and print")]

mod support;

use std::path::{Path, PathBuf};
use std::process::Output;

use support::{code, err, out, samples};

fn thirteen(arguments: &[&Path]) -> Output {
    let arguments: Vec<&str> = arguments.iter().map(|it| it.to_str().unwrap()).collect();
    support::run(&arguments)
}

/// The made-up bad product, written below a folder.
fn demo(folder: &Path) -> PathBuf {
    let product = folder.join("demo");
    assert_eq!(code(&thirteen(&[p("demo"), p("--write"), &product])), 0);
    product.join("peepcam-1.0.bin")
}

fn p(text: &str) -> &Path {
    Path::new(text)
}

#[test]
fn several_papers_go_to_a_folder_and_one_to_standard_output() {
    let folder = tempfile::tempdir().unwrap();
    let product = demo(folder.path());
    let papers = folder.path().join("papers");
    let output = thirteen(&[
        p("report"),
        &product,
        p("-f"),
        p("html"),
        p("-f"),
        p("sarif"),
        p("-f"),
        p("csv"),
        p("-o"),
        &papers,
    ]);
    assert_eq!(code(&output), 0, "{}", err(&output));
    let mut names: Vec<_> =
        std::fs::read_dir(&papers).unwrap().map(|it| it.unwrap().file_name()).collect();
    names.sort();
    assert_eq!(names, ["report.csv", "report.html", "report.sarif"]);
    let html = std::fs::read_to_string(papers.join("report.html")).unwrap();
    assert!(html.contains("Telnet") && html.ends_with("</html>\n"));
    assert!(
        !html.contains(&folder.path().display().to_string()),
        "no folder of the user's is told"
    );
    let markdown = thirteen(&[p("report"), &product, p("-f"), p("markdown"), p("--lang"), p("de")]);
    assert!(out(&markdown).contains("Telnet"), "{}", err(&markdown));
}

#[test]
fn a_longer_file_that_was_there_leaves_nothing_behind() {
    let folder = tempfile::tempdir().unwrap();
    let product = demo(folder.path());
    let report = folder.path().join("report.html");
    std::fs::write(&report, vec![b'x'; 4 << 20]).unwrap();
    let output = thirteen(&[p("report"), &product, p("-o"), &report]);
    assert_eq!(code(&output), 0, "{}", err(&output));
    assert!(std::fs::read_to_string(&report).unwrap().ends_with("</html>\n"));
}

#[test]
fn the_good_product_has_a_page_in_every_language() {
    let Some(samples) = samples() else { return };
    let lamp = samples.join("products/lamp");
    let (image, answers) = (lamp.join("lumahub-l1-2.4.1.bin"), lamp.join("answers.toml"));
    for language in ["en", "fr", "de", "es", "ko", "ja", "zh"] {
        let output =
            thirteen(&[p("report"), &image, p("--answers"), &answers, p("--lang"), p(language)]);
        assert_eq!(code(&output), 0, "{}", err(&output));
        let html = out(&output);
        assert!(html.contains(&format!("<html lang=\"{language}\"")));
        assert!(html.contains("Lumahub L1"), "the product's own name");
        assert_eq!(html.matches("class=\"finding breach\"").count(), 0, "{language}");
    }
}

#[test]
fn a_paper_that_is_no_text_goes_through_a_pipe_whole() {
    let folder = tempfile::tempdir().unwrap();
    let product = demo(folder.path());
    let answers = folder.path().join("thirteen.toml");
    std::fs::write(&answers, "[product]\nname = \"=1+1\"\n").unwrap();
    let arguments = [p("report"), &product, p("--answers"), &answers, p("-f"), p("ics-ixit-xlsx")];
    let output = thirteen(&arguments);
    assert_eq!(code(&output), 0, "{}", err(&output));
    assert!(output.stdout.starts_with(b"PK\x03\x04"), "a ZIP archive: ECMA-376, part 2");
    let file = folder.path().join("ics-ixit.xlsx");
    let output = thirteen(&[&arguments[..4], &[p("-o"), &file]].concat());
    assert_eq!(code(&output), 0, "{}", err(&output));
    assert!(std::fs::read(&file).unwrap().starts_with(b"PK"), "told by the name of the file");
}

/// In the sandbox too, where no font of the system can be read.
#[cfg(feature = "pdf")]
#[test]
fn the_report_as_pdf_is_the_same_in_every_run() {
    let folder = tempfile::tempdir().unwrap();
    let product = demo(folder.path());
    let run = || {
        let mut command = assert_cmd::Command::cargo_bin("thirteen").unwrap();
        command.env("SOURCE_DATE_EPOCH", "1767225600");
        let output = command.args(["report", "-f", "pdf", "--lang", "ja"]).arg(&product).output();
        output.unwrap()
    };
    let (one, two) = (run(), run());
    assert_eq!(code(&one), 0, "{}", err(&one));
    assert!(one.stdout.starts_with(b"%PDF-1.7"));
    assert!(one.stdout == two.stdout);
}
