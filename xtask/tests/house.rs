// SPDX-License-Identifier: Apache-2.0 OR MIT
//! What the plan of the house says of who may know whom, held over the manifests.
#![allow(clippy::unwrap_used, clippy::print_stdout, reason = "tests may panic and print")]

use std::collections::BTreeSet;
use std::path::Path;

/// The rooms, from the ground up. A crate may use those before it, never those behind.
const ORDER: &[&str] = &[
    "standard",
    "evidence",
    "words",
    "unpack",
    "firmware",
    "declaration",
    "documents",
    "checks",
    "verdict",
    "dossier",
    "report",
    "pdf",
    "cli",
];

/// Crates that are too heavy, or too much of the world outside, for what checks stand on.
const HEAVY: &[&str] = &["tokio", "ureq", "hyper", "rusqlite", "typst", "arrow", "rayon", "axum"];

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap()
}

/// Names under `[dependencies]` of a crate.
fn dependencies(name: &str) -> BTreeSet<String> {
    let path = root().join("crates").join(name).join("Cargo.toml");
    let text = std::fs::read_to_string(path).unwrap();
    text.lines()
        .skip_while(|line| *line != "[dependencies]")
        .skip(1)
        .take_while(|line| !line.starts_with('['))
        .filter_map(|line| line.split(['.', ' ', '=']).next())
        .filter(|name| !name.is_empty() && !name.starts_with('#'))
        .map(ToOwned::to_owned)
        .collect()
}

#[test]
fn every_crate_has_its_place() {
    let mut folders: Vec<_> = std::fs::read_dir(root().join("crates"))
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    folders.sort();
    let mut known: Vec<_> = ORDER.iter().map(ToString::to_string).collect();
    known.sort();
    assert_eq!(folders, known);
}

#[test]
fn layers_point_one_way() {
    for (place, name) in ORDER.iter().enumerate() {
        for dependency in dependencies(name) {
            let Some(other) = dependency.strip_prefix("thirteen-") else { continue };
            let below = ORDER.iter().position(|room| room == &other).unwrap();
            assert!(below < place, "{name} uses {other}");
        }
    }
}

#[test]
fn rooms_know_only_what_they_should() {
    let uses = |name: &str, other: &str| dependencies(name).contains(&format!("thirteen-{other}"));
    assert!(!uses("unpack", "evidence") && !uses("unpack", "standard"), "unpack knows bytes alone");
    let collectors = ["firmware", "documents"];
    assert!(collectors.iter().all(|it| !uses(it, "standard")), "collectors do not judge");
    assert!(!uses("checks", "unpack") && !uses("checks", "firmware"), "checks see facts alone");
    assert!(!uses("verdict", "words"), "verdicts carry no words");
    let typesets = |it: &&&str| uses(it, "pdf");
    assert_eq!(
        ORDER.iter().filter(typesets).collect::<Vec<_>>(),
        [&"cli"],
        "the typesetter is cli's alone"
    );
}

/// As cargo resolves it for the checks alone: the lock file has the features of the whole workspace,
/// in which others switch on what checks never see.
#[test]
fn what_checks_stand_on_is_light() {
    let output = std::process::Command::new(env!("CARGO"))
        .args(["tree", "--package", "thirteen-checks", "--edges", "normal", "--locked"])
        .args(["--prefix", "none", "--format", "{p}"])
        .current_dir(root())
        .output()
        .unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let tree = String::from_utf8(output.stdout).unwrap();
    let names: BTreeSet<&str> = tree.lines().filter_map(|line| line.split(' ').next()).collect();
    for heavy in HEAVY {
        assert!(!names.contains(heavy), "checks stand on {heavy}");
    }
    assert!(names.contains("serde") && names.contains("thirteen-evidence"), "{names:?}");
}
