// SPDX-License-Identifier: Apache-2.0 OR MIT
//! A writer that is killed at any step leaves the old dossier whole, or the new one.
#![allow(clippy::unwrap_used, reason = "a panic in a test is its message")]

use std::cell::Cell;
use std::io;
use std::path::Path;
use std::sync::LazyLock;

use thirteen_evidence::facts::Release;
use thirteen_evidence::{Artefact, Locator};
use thirteen_standard::{Edition, standard};
use thirteen_verdict::{Effort, Input};

use super::*;

/// A disk that the process does not outlive: the step at which it is killed is done by half, and
/// nothing after it is done.
struct Killed {
    after: usize,
    done: Cell<usize>,
}

impl Killed {
    fn new(after: usize) -> Self {
        Self { after, done: Cell::new(0) }
    }

    fn step(&self) -> Result<(), io::Error> {
        self.done.set(self.done.get() + 1);
        if self.done.get() > self.after { Err(io::Error::other("killed")) } else { Ok(()) }
    }
}

impl Disk for Killed {
    fn create_folder(&self, path: &Path) -> io::Result<()> {
        self.step().and_then(|()| RealDisk.create_folder(path))
    }

    fn write(&self, path: &Path, bytes: &[u8]) -> io::Result<()> {
        if self.step().is_err() {
            if self.done.get() == self.after + 1 {
                fs::write(path, &bytes[..bytes.len() / 2])?;
            }
            return Err(io::Error::other("killed"));
        }
        RealDisk.write(path, bytes)
    }

    fn rename(&self, from: &Path, to: &Path) -> io::Result<()> {
        self.step().and_then(|()| RealDisk.rename(from, to))
    }

    fn remove(&self, path: &Path) -> io::Result<()> {
        self.step().and_then(|()| RealDisk.remove(path))
    }

    fn remove_folder(&self, path: &Path) -> io::Result<()> {
        if self.step().is_err() {
            // Half of it: one file of the folder.
            if self.done.get() == self.after + 1
                && let Some(Ok(entry)) = fs::read_dir(path)?.next()
            {
                fs::remove_file(entry.path())?;
            }
            return Err(io::Error::other("killed"));
        }
        RealDisk.remove_folder(path)
    }

    fn sync_folder(&self, path: &Path) -> io::Result<()> {
        self.step().and_then(|()| RealDisk.sync_folder(path))
    }
}

/// Evidence that tells its version, `count` times.
pub(crate) fn evidence(version: &str, count: usize) -> Evidence {
    let mut evidence = Evidence::new();
    evidence.artefacts.push(Artefact {
        sha256: format!("hash-{version}"),
        name: "image.bin".to_owned(),
        size: 1,
        kind: SourceKind::Firmware,
    });
    let release = Release {
        name: "Lamp".to_owned(),
        version: version.to_owned(),
        locators: vec![Locator::whole("sha256:00", vec!["image.bin".to_owned()])],
    };
    evidence.releases = vec![release; count];
    evidence
}

/// An assessment of it; what is judged is the same each time, so that it is judged once.
fn assess(evidence: &Evidence) -> Assessment {
    static ONE: LazyLock<Assessment> = LazyLock::new(|| {
        thirteen_verdict::judge(&Input {
            standard: standard().unwrap(),
            edition: Edition::En211,
            evidence: &self::evidence("", 1),
            findings: &[],
            runs: &[],
            effort: &|_| Effort::Hours,
            declaration: None,
        })
        .unwrap()
    });
    let mut assessment = ONE.clone();
    assessment.sources[0].sha256.clone_from(&evidence.artefacts[0].sha256);
    assessment
}

fn put(
    disk: &dyn Disk,
    folder: &Path,
    version: &str,
    count: usize,
    before: Option<&Dossier>,
) -> Result<(), DossierError> {
    let evidence = evidence(version, count);
    let assessment = assess(&evidence);
    let sources = evidence.artefacts.iter().map(|own| (SourceRecord::new(own, "l.bin"), None));
    let content = Content {
        version: "0.1.0",
        sources: sources.collect(),
        evidence: vec![(SourceKind::Firmware, EvidenceOf::New(&evidence))],
        assessment: &assessment,
        inputs: Vec::new(),
        texts: vec![("thirteen.toml".to_owned(), b"[product]\n".to_vec())],
    };
    write_on(disk, folder, &content, before)
}

/// The version that everything in a dossier agrees on.
fn version(folder: &Path) -> String {
    let dossier = Dossier::open(folder).unwrap();
    let evidence = dossier.evidence().unwrap().remove(0).1;
    let assessment = dossier.assessment().unwrap();
    let version = evidence.releases[0].version.clone();
    assert_eq!(assessment.sources[0].sha256, format!("hash-{version}"));
    assert_eq!(dossier.index().sources[0].sha256, format!("hash-{version}"));
    assert_eq!(fs::read(folder.join("thirteen.toml")).unwrap(), b"[product]\n");
    version
}

#[test]
fn killed_at_any_step_it_is_the_old_one_or_the_new_one() {
    // The second time the evidence is stored compressed, under another name.
    for count in [1, 6000] {
        let mut seen = Vec::new();
        for after in 0.. {
            let folder = tempfile::tempdir().unwrap();
            put(&RealDisk, folder.path(), "old", 1, None).unwrap();
            let before = Dossier::open(folder.path()).unwrap();
            let disk = Killed::new(after);
            let written = put(&disk, folder.path(), "new", count, Some(&before));
            seen.push(version(folder.path()));
            // What was left behind is in nobody's way.
            let before = Dossier::open(folder.path()).unwrap();
            put(&RealDisk, folder.path(), "next", 1, Some(&before)).unwrap();
            assert_eq!(version(folder.path()), "next");
            assert!(!folder.path().join(".thirteen/pending").exists());
            if written.is_ok() && disk.done.get() <= after {
                break;
            }
        }
        let turn = seen.iter().position(|version| version == "new").unwrap();
        assert!(turn > 5 && seen[..turn].iter().all(|version| version == "old"), "{seen:?}");
        assert!(seen.len() > turn + 5, "{seen:?}");
        assert!(seen[turn..].iter().all(|version| version == "new"), "{seen:?}");
    }
}

#[test]
fn killed_while_completing_it_is_completed_by_the_next() {
    for after in 0..12 {
        let folder = tempfile::tempdir().unwrap();
        put(&RealDisk, folder.path(), "old", 1, None).unwrap();
        let before = Dossier::open(folder.path()).unwrap();
        // Killed right behind the moment from which the new one counts.
        let killed = (0..).find(|after| {
            let _ = put(&Killed::new(*after), folder.path(), "new", 1, Some(&before));
            journal::is_interrupted(folder.path())
        });
        assert!(killed.is_some());
        let _ = journal::lock(folder.path(), &Killed::new(after));
        assert_eq!(version(folder.path()), "new");
    }
}

#[test]
fn what_is_the_same_is_the_same_byte_for_byte() {
    let read = |folder: &Path| {
        ["dossier.json", "assessment.json", "evidence/firmware.json"]
            .map(|path| fs::read(folder.join(path)).unwrap())
    };
    let (one, other) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    put(&RealDisk, one.path(), "1", 2, None).unwrap();
    put(&RealDisk, other.path(), "0", 1, None).unwrap();
    let before = Dossier::open(other.path()).unwrap();
    put(&RealDisk, other.path(), "1", 2, Some(&before)).unwrap();
    assert!(read(one.path()) == read(other.path()));
}

#[test]
fn two_writers_do_not_undo_each_other() {
    let folder = tempfile::tempdir().unwrap();
    put(&RealDisk, folder.path(), "1", 1, None).unwrap();
    let before = Dossier::open(folder.path()).unwrap();
    put(&RealDisk, folder.path(), "2", 1, Some(&before)).unwrap();
    let late = put(&RealDisk, folder.path(), "3", 1, Some(&before));
    assert!(matches!(late, Err(DossierError::Changed { .. })), "{late:?}");
    let unaware = put(&RealDisk, folder.path(), "3", 1, None);
    assert!(matches!(unaware, Err(DossierError::Changed { .. })), "{unaware:?}");
    assert_eq!(version(folder.path()), "2");
}

#[test]
fn a_file_that_somebody_touched_is_no_evidence() {
    for path in ["evidence/firmware.json", "assessment.json"] {
        let folder = tempfile::tempdir().unwrap();
        put(&RealDisk, folder.path(), "1", 1, None).unwrap();
        let text = fs::read_to_string(folder.path().join(path)).unwrap();
        fs::write(folder.path().join(path), text.replace("hash-1", "hash-2")).unwrap();
        let dossier = Dossier::open(folder.path()).unwrap();
        let refused = dossier.evidence().map(|_| ()).and(dossier.assessment().map(|_| ()));
        assert!(matches!(refused, Err(DossierError::Hash { .. })), "{path}: {refused:?}");
    }
}

#[test]
fn a_dossier_leads_nowhere_else() {
    let folder = tempfile::tempdir().unwrap();
    put(&RealDisk, folder.path(), "1", 1, None).unwrap();
    let index = folder.path().join("dossier.json");
    let text = fs::read_to_string(&index).unwrap();
    for path in ["evidence/../../x.json", "evidence/a/../../x", "evidence/firmware.jsn"] {
        fs::write(&index, text.replace("evidence/firmware.json", path)).unwrap();
        let refused = Dossier::open(folder.path()).unwrap().evidence().map(|_| ());
        assert!(refused.is_err(), "{path}");
    }
    for text in ["", "{}", "[[[[", "{\"schema\":\"thirteen/dossier/9\"}"] {
        fs::write(&index, text).unwrap();
        assert!(Dossier::open(folder.path()).is_err(), "{text}");
    }
}

#[test]
fn a_file_is_edited_under_the_lock() {
    let folder = tempfile::tempdir().unwrap();
    let add = |line: &'static str| {
        edit(folder.path(), "decisions.toml", |text| {
            Ok::<_, DossierError>(format!("{}{line}\n", text.unwrap_or_default()))
        })
    };
    add("a").unwrap();
    add("b").unwrap();
    let text = fs::read_to_string(folder.path().join("decisions.toml")).unwrap();
    assert_eq!(text, "a\nb\n");
    assert!(add_outside(folder.path()).is_err());
}

fn add_outside(folder: &Path) -> Result<(), DossierError> {
    edit(folder, "../x", |_| Ok(String::new()))
}
