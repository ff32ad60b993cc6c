// SPDX-License-Identifier: Apache-2.0 OR MIT
//! The data files as files: all are there, are listed, parse, and are tidy.

#![allow(clippy::unwrap_used, reason = "a panic in a test is its message")]

use std::fs;
use std::path::{Path, PathBuf};

fn data() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("data")
}

fn toml_files(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let mut files: Vec<_> =
        entries.filter(|path| path.extension().is_some_and(|end| end == "toml")).collect();
    files.sort();
    files
}

fn all_files() -> Vec<PathBuf> {
    [toml_files(&data()), toml_files(&data().join("schemes"))].concat()
}

#[test]
fn every_file_parses() {
    thirteen_standard::standard().unwrap();
    thirteen_standard::schemes().unwrap();
    thirteen_standard::questions().unwrap();
}

#[test]
fn there_are_five_files_and_one_for_each_scheme() {
    let names: Vec<_> = toml_files(&data())
        .iter()
        .map(|path| path.file_stem().unwrap().to_str().unwrap().to_owned())
        .collect();
    assert_eq!(names, ["guidelines", "provisions", "questions", "schemes", "test_groups"]);
    assert_eq!(toml_files(&data().join("schemes")).len(), 29);
}

#[test]
fn every_scheme_file_is_listed_and_named_after_its_id() {
    let mut listed: Vec<_> =
        thirteen_standard::schemes().unwrap().schemes.iter().map(|row| row.id.clone()).collect();
    // Made of the provisions of 2019, and no file.
    let of_2019 = thirteen_standard::scheme_of(thirteen_standard::Edition::Ts111);
    listed.retain(|id| Some(id.as_str()) != of_2019);
    listed.sort();
    let mut files: Vec<_> = toml_files(&data().join("schemes"))
        .iter()
        .map(|path| path.file_stem().unwrap().to_str().unwrap().to_owned())
        .collect();
    files.sort();
    assert_eq!(listed, files);
}

#[test]
fn no_file_has_leftover_markers_or_trailing_blanks() {
    // Put together here, so that this file has none itself.
    let markers = ["TO\u{44}O", "FIX\u{4d}E", "XX\u{58}", "TB\u{44}"];
    let mut wrong = Vec::new();
    for path in all_files() {
        let text = fs::read_to_string(&path).unwrap();
        for (number, line) in text.split('\n').enumerate() {
            let place = format!("{}:{}", path.display(), number + 1);
            let mut words = line.split(|letter: char| !(letter.is_alphanumeric() || letter == '_'));
            if words.any(|word| markers.contains(&word)) {
                wrong.push(format!("{place}: leftover marker"));
            }
            if line.trim_end() != line {
                wrong.push(format!("{place}: trailing blank"));
            }
        }
    }
    assert_eq!(wrong, Vec::<String>::new());
}
