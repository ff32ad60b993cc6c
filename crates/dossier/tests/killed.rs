// SPDX-License-Identifier: Apache-2.0 OR MIT
//! A writer that is really killed (SIGKILL), at whatever moment.
#![allow(clippy::unwrap_used, reason = "a panic in a test is its message")]

use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use thirteen_dossier::{Content, Dossier, EvidenceOf, SourceRecord};
use thirteen_evidence::{Artefact, Evidence, SourceKind};
use thirteen_standard::{Edition, standard};
use thirteen_verdict::{Effort, Input};

const FOLDER: &str = "THIRTEEN_TEST_KILLED";

/// Writes versions one after the other, until it is killed.
fn write_for_ever(folder: &Path) {
    // Judged once, so that nearly all the time is spent writing.
    let mut evidence = Evidence::new();
    evidence.artefacts.push(Artefact {
        sha256: String::new(),
        name: "image.bin".to_owned(),
        size: 0,
        kind: SourceKind::Firmware,
    });
    let mut assessment = thirteen_verdict::judge(&Input {
        standard: standard().unwrap(),
        edition: Edition::En211,
        evidence: &evidence,
        findings: &[],
        runs: &[],
        effort: &|_| Effort::Hours,
        declaration: None,
    })
    .unwrap();
    for version in std::process::id().. {
        evidence.artefacts[0].sha256 = version.to_string();
        assessment.sources[0].sha256 = version.to_string();
        let before = Dossier::open(folder).ok();
        let sources = evidence.artefacts.iter().map(|own| (SourceRecord::new(own, "i"), None));
        let content = Content {
            version: "0",
            sources: sources.collect(),
            evidence: vec![(SourceKind::Firmware, EvidenceOf::New(&evidence))],
            assessment: &assessment,
            inputs: Vec::new(),
            texts: Vec::new(),
        };
        Dossier::write(folder, &content, before.as_ref()).unwrap();
    }
}

#[test]
fn killed_at_any_moment_the_dossier_is_whole() {
    if let Some(folder) = std::env::var_os(FOLDER) {
        write_for_ever(Path::new(&folder));
    }
    let folder = tempfile::tempdir().unwrap();
    let index = folder.path().join("dossier.json");
    let mut versions = std::collections::BTreeSet::new();
    for round in 0..12_u64 {
        let old = std::fs::read(&index).ok();
        let mut writer = Command::new(std::env::current_exe().unwrap())
            .args(["killed_at_any_moment_the_dossier_is_whole", "--exact"])
            .env(FOLDER, folder.path())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        // It takes a while to load the standard; from the first change on it writes all the time.
        let began = Instant::now();
        while std::fs::read(&index).ok() == old && began.elapsed() < Duration::from_secs(60) {
            std::thread::sleep(Duration::from_millis(1));
        }
        std::thread::sleep(Duration::from_micros(20_000 + round * 2311));
        writer.kill().unwrap();
        writer.wait().unwrap();
        let dossier = Dossier::open(folder.path()).unwrap();
        let evidence = dossier.evidence().unwrap().remove(0).1;
        let assessment = dossier.assessment().unwrap();
        assert_eq!(assessment.sources[0].sha256, evidence.artefacts[0].sha256);
        assert_eq!(dossier.index().sources[0].sha256, evidence.artefacts[0].sha256);
        versions.insert(evidence.artefacts[0].sha256.clone());
    }
    assert!(versions.len() > 6, "{versions:?}");
}
