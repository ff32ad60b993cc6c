// SPDX-License-Identifier: Apache-2.0 OR MIT
//! What the whole-binary tests share.
#![allow(dead_code, reason = "each test binary uses its part")]

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::Output;

use assert_cmd::Command;
use serde_json::Value;

/// The folder of samples, where it is set; then it has to be whole.
pub fn samples() -> Option<PathBuf> {
    let Some(folder) = std::env::var_os("THIRTEEN_SAMPLES").map(PathBuf::from) else {
        println!("skipped: THIRTEEN_SAMPLES is not set");
        return None;
    };
    assert!(folder.join("firmware-facts.json").is_file(), "{} is not whole", folder.display());
    Some(folder)
}

/// Runs the program.
pub fn run(arguments: &[&str]) -> Output {
    Command::cargo_bin("thirteen").unwrap().args(arguments).output().unwrap()
}

/// Runs the program on a path.
pub fn run_on(command: &str, path: &Path, more: &[&str]) -> Output {
    let mut command_line = vec![command, path.to_str().unwrap()];
    command_line.extend(more);
    run(&command_line)
}

pub fn code(output: &Output) -> i32 {
    output.status.code().unwrap()
}

pub fn out(output: &Output) -> String {
    String::from_utf8(output.stdout.clone()).unwrap()
}

pub fn err(output: &Output) -> String {
    String::from_utf8(output.stderr.clone()).unwrap()
}

/// The assessment of a source.
pub fn assess(path: &Path) -> Value {
    let output = run_on("check", path, &["--json"]);
    serde_json::from_slice(&output.stdout)
        .unwrap_or_else(|error| panic!("{}: {error}\n{}", path.display(), err(&output)))
}

/// Verdicts by provision.
pub fn verdicts(assessment: &Value) -> BTreeMap<String, String> {
    list(assessment, "provisions")
        .iter()
        .map(|provision| (text(provision, "id"), text(provision, "verdict")))
        .collect()
}

/// Findings of one outcome: check and name of the subject.
pub fn findings(assessment: &Value, outcome: &str) -> Vec<(String, String)> {
    list(assessment, "findings")
        .iter()
        .filter(|finding| finding["outcome"] == outcome)
        .map(|finding| (text(finding, "check"), text(&finding["subject"], "name")))
        .collect()
}

pub fn list<'v>(value: &'v Value, field: &str) -> &'v Vec<Value> {
    value[field].as_array().unwrap_or_else(|| panic!("no list {field}"))
}

pub fn text(value: &Value, field: &str) -> String {
    value[field].as_str().unwrap_or_else(|| panic!("no text {field} in {value}")).to_owned()
}

/// A document without what may differ between two runs.
pub fn without_envelope(document: &[u8]) -> Value {
    let mut value: Value = serde_json::from_slice(document).unwrap();
    assert!(value.as_object_mut().unwrap().remove("envelope").is_some(), "no envelope");
    value
}
