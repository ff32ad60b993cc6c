// SPDX-License-Identifier: Apache-2.0 OR MIT
//! The maker's answers, from the command line.
#![allow(clippy::unwrap_used, clippy::print_stdout, reason = "tests may panic and print")]

mod support;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use support::{code, err, list, out, run, samples, text};

/// The image and the record of the good product.
fn lamp() -> Option<(PathBuf, PathBuf)> {
    let folder = samples()?.join("products/lamp");
    Some((folder.join("lumahub-l1-2.4.1.bin"), folder.join("answers.toml")))
}

fn thirteen(arguments: &[&Path]) -> std::process::Output {
    run(&arguments.iter().map(|one| one.to_str().unwrap()).collect::<Vec<_>>())
}

fn p(text: &str) -> &Path {
    Path::new(text)
}

/// Answers of a plug with nothing on it, for `--from`.
const PLUG: &str = r#"
[product]
name = "Plug"
[answers]
software-update = "all"
update-source = [{ is = "network", text = "It asks our server, loads, checks, installs at night." }]
who-logs-in = "nobody"
talks-to = "own-cloud"
reachable = "no"
settings-by-network = "no"
secrets = "cloud-keys"
personal-data = "none"
telemetry = "no"
senses = "none"
debug-port = "none"
user-data = "yes"
constrained = "no"
"#;

#[test]
fn the_good_product_is_judged_with_its_answers() {
    let Some((image, answers)) = lamp() else { return };
    let output = thirteen(&[p("check"), &image, p("--answers"), &answers, p("--json")]);
    assert_eq!(code(&output), 0, "{}", err(&output));
    let assessment: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_ne!(assessment["overall"]["verdict"], "fail");
    assert!(list(&assessment["overall"], "ics").iter().all(|rule| rule["holds"] == true));
    let sources = list(&assessment, "sources");
    let kinds: Vec<_> = sources.iter().map(|source| text(source, "kind")).collect();
    assert_eq!(kinds, ["firmware", "declaration"]);
    assert_eq!(text(&sources[1], "name"), "answers.toml");
    let provisions = list(&assessment, "provisions");
    assert!(provisions.iter().all(|row| row["verdict"] != "fail" && row["preview"] == false));
    let as_source = thirteen(&[p("check"), &image, &answers, p("--json")]);
    let again: serde_json::Value = serde_json::from_slice(&as_source.stdout).unwrap();
    assert_eq!(again["provisions"], assessment["provisions"]);
}

#[test]
fn an_imported_record_is_judged_alike() {
    let Some((image, answers)) = lamp() else { return };
    let folder = tempfile::tempdir().unwrap();
    let own = folder.path().join("thirteen.toml");
    let output = thirteen(&[p("import"), &answers, p("--output"), &own]);
    assert_eq!(code(&output), 0, "{}", err(&output));
    let judged = |answers: &Path| {
        let output = thirteen(&[p("check"), &image, p("--answers"), answers, p("--json")]);
        let assessment: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
        (assessment["overall"].clone(), assessment["test_cases"].clone())
    };
    assert_eq!(judged(&own), judged(&answers));
    let refused = thirteen(&[p("import"), &answers, p("--output"), &own]);
    assert_eq!(code(&refused), 2);
    assert!(err(&refused).contains("--force"), "{}", err(&refused));
    let forced = thirteen(&[p("import"), &answers, p("--output"), &own, p("--force")]);
    assert_eq!(code(&forced), 0);
    assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 1, "nothing is left beside it");
}

#[test]
fn all_that_is_wrong_is_shown_with_its_line_in_every_language() {
    let folder = tempfile::tempdir().unwrap();
    let answers = folder.path().join("bad.toml");
    let bad = "[product]\nnmae = \"x\"\n\n[[ics]]\nprovision = \"5.2-1\"\nsupport = \"N/A\"\n";
    std::fs::write(&answers, bad).unwrap();
    let shown = |language: &str| {
        let output = thirteen(&[p("check"), &answers, p("--lang"), p(language)]);
        assert_eq!((code(&output), out(&output).as_str()), (2, ""));
        err(&output)
    };
    let english = shown("en");
    for part in [
        "bad.toml:2:1: There is no “nmae” here. Did you mean name?",
        " 2 | nmae = \"x\"\n   | ^^^^\n",
        "bad.toml:6:11: 5.2-1 is mandatory without a condition (M)",
        " 6 | support = \"N/A\"\n   |           ^^^^^\n",
    ] {
        assert!(english.contains(part), "{english}");
    }
    for language in ["fr", "de", "es", "ko", "ja", "zh"] {
        let other = shown(language);
        assert!(other.contains("5.2-1") && other.contains("^^^^^"), "{other}");
        assert!(!other.contains('{') && other != english, "{other}");
    }
    assert_eq!(std::fs::read_to_string(&answers).unwrap(), bad);
}

#[test]
fn a_file_of_nesting_is_refused_at_once() {
    let folder = tempfile::tempdir().unwrap();
    let answers = folder.path().join("deep.toml");
    std::fs::write(&answers, vec![b'['; 50 << 20]).unwrap();
    let output = thirteen(&[p("check"), &answers]);
    assert_eq!(code(&output), 2);
    assert!(err(&output).contains("4194304"), "{}", err(&output));
}

#[test]
fn a_product_is_declared_without_a_terminal_stopped_and_taken_up_again() {
    let folder = tempfile::tempdir().unwrap();
    let from = folder.path().join("from.toml");
    std::fs::write(&from, PLUG).unwrap();
    let product = folder.path().join("plug");
    let output = thirteen(&[p("new"), &product, p("--from"), &from]);
    assert_eq!(code(&output), 0, "{}", err(&output));
    let file = product.join("thirteen.toml");
    let written = std::fs::read_to_string(&file).unwrap();
    assert!(written.contains("name = \"Plug\"") && written.contains("5.1-2"), "{written}");
    let again = thirteen(&[p("new"), &product, p("--from"), &from]);
    assert_eq!(code(&again), 2);
    assert_eq!(std::fs::read_to_string(&file).unwrap(), written, "nothing is overwritten");

    let open = |file: &Path| out(&thirteen(&[p("answer"), file, p("--list")]));
    let before = open(&file);
    assert!(before.contains("policy-url: Where do you tell people"), "{before}");
    let more = "[answers]\npolicy-url = \"https://plug.example/security\"\n";
    std::fs::write(&from, more).unwrap();
    let output = thirteen(&[p("answer"), &file, p("--from"), &from]);
    assert_eq!(code(&output), 0, "{}", err(&output));
    assert_eq!(open(&file).lines().count() + 2, before.lines().count());
    let written = std::fs::read_to_string(&file).unwrap();
    let field =
        "\"Publication of Vulnerability Disclosure Policy\" = \"https://plug.example/security\"";
    assert!(written.contains(field), "{written}");
    assert_eq!(code(&thirteen(&[p("check"), &file, p("--json")])), 0);
}

#[test]
fn without_a_terminal_and_a_file_there_is_nobody_to_ask() {
    let folder = tempfile::tempdir().unwrap();
    let output = thirteen(&[p("new"), folder.path()]);
    assert_eq!(code(&output), 2);
    assert!(err(&output).contains("--from"), "{}", err(&output));
    assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 0);
}

#[test]
fn a_draft_says_what_the_image_shows_and_counts_for_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let image = folder.path().join("bad");
    let made = thirteen(&[p("demo"), p("--write"), &image]);
    assert_eq!(code(&made), 0, "{}", err(&made));
    let file = folder.path().join("thirteen.toml");
    let source = std::fs::read_dir(&image).unwrap().next().unwrap().unwrap().path();
    let output = thirteen(&[p("declare"), &source, p("--output"), &file]);
    assert_eq!(code(&output), 0, "{}", err(&output));
    let written = std::fs::read_to_string(&file).unwrap();
    assert!(written.contains("# draft, seen in") && written.contains("draft = ["), "{written}");
    let overwritten = thirteen(&[p("declare"), &source, p("--output"), &file]);
    assert_eq!(code(&overwritten), 2);
    assert_eq!(std::fs::read_to_string(&file).unwrap(), written);
    let again = thirteen(&[p("declare"), &source, p("--output"), &file, p("--force")]);
    assert_eq!(code(&again), 0);
    assert_eq!(std::fs::read_to_string(&file).unwrap(), written, "what is there stays");
}

#[test]
fn a_line_stays_inside_its_folder() {
    let folder = tempfile::tempdir().unwrap();
    let inner = folder.path().join("inner");
    std::fs::create_dir(&inner).unwrap();
    std::fs::write(folder.path().join("secret.toml"), "[product]\nname = \"x\"\n").unwrap();
    std::os::unix::fs::symlink("../secret.toml", inner.join("link.toml")).unwrap();
    let file = inner.join("thirteen.toml");
    for path in ["../secret.toml", "link.toml"] {
        std::fs::write(&file, format!("extends = \"{path}\"\n")).unwrap();
        let output = thirteen(&[p("check"), &file]);
        assert_eq!(code(&output), 2);
        assert!(err(&output).contains("outside of the folder"), "{}", err(&output));
    }
}

#[test]
fn the_paper_of_ics_and_ixit_comes_back_as_it_was() {
    let Some((_, answers)) = lamp() else { return };
    let folder = tempfile::tempdir().unwrap();
    let root = folder.path().join("root");
    std::fs::create_dir_all(root.join("etc")).unwrap();
    std::fs::write(root.join("etc/passwd"), "root:*:0:0:root:/root:/bin/sh\n").unwrap();
    let (table, own) = (folder.path().join("lamp.csv"), folder.path().join("thirteen.toml"));
    let paper = [p("report"), &root, p("--answers"), &answers, p("--format"), p("ics-ixit")];
    let output = thirteen(&[&paper[..], &[p("--output"), &table]].concat());
    assert_eq!(code(&output), 0, "{}", err(&output));
    let output = thirteen(&[p("import"), &table, p("--output"), &own]);
    assert_eq!(code(&output), 0, "{}", err(&output));
    // ICS of the edition that was judged, and every field of the IXIT.
    let read = |path: &Path| {
        let standard = thirteen_standard::standard().unwrap();
        let bytes = std::fs::read(path).unwrap();
        let (answers, problems) = thirteen_declaration::read(standard, "answers.toml", &bytes);
        assert!(problems.is_empty(), "{problems:?}");
        let edition = thirteen_standard::Edition::En211;
        let ics: Vec<_> = answers
            .ics
            .iter()
            .filter(|row| row.edition == edition)
            .map(|row| (row.provision.value.clone(), row.support.value, row.column().to_owned()))
            .collect();
        let ixit: Vec<_> = answers
            .ixit
            .iter()
            .map(|row| {
                let fields = row.fields.iter().filter(|(_, said)| !said.value.trim().is_empty());
                let fields = fields.map(|(name, said)| (name.clone(), said.value.clone()));
                (row.table, row.id.value.clone(), fields.collect::<Vec<_>>())
            })
            .collect();
        let holds = |said: &BTreeMap<String, thirteen_declaration::Said<bool>>| -> Vec<_> {
            said.iter().map(|(id, own)| (id.clone(), own.value)).collect()
        };
        let conditions: Vec<_> =
            answers.conditions.iter().map(|(table, own)| (*table, holds(own))).collect();
        let constrained = answers.constrained.declared.map(|own| own.value);
        (ics, ixit, conditions, constrained)
    };
    let (before, after) = (read(&answers), read(&own));
    assert_eq!(before.0.len(), 68);
    assert_eq!(before.0, after.0);
    assert_eq!(before.1.len(), 72);
    assert_eq!(before.1, after.1);
    assert!(!before.2.is_empty());
    assert_eq!((before.2, before.3), (after.2, after.3));
}

#[test]
fn the_good_product_is_judged_by_the_next_edition_too() {
    let Some((image, answers)) = lamp() else { return };
    let judged = [p("check"), &image, p("--answers"), &answers, p("--edition"), p("en-3.1.3")];
    let output = thirteen(&[&judged[..], &[p("--json")]].concat());
    assert_eq!(code(&output), 0, "{}", err(&output));
    let assessment: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(text(&assessment, "edition"), "en-3.1.3");
    assert_eq!(assessment["uncertain"], true);
    let provisions = list(&assessment, "provisions");
    assert_eq!(provisions.len(), 78);
    // It is good by construction: nothing fails, and its ICS is valid.
    assert!(provisions.iter().all(|own| text(own, "verdict") != "fail"));
    assert_ne!(text(&assessment["overall"], "verdict"), "fail");
    // What it is that was not seen stands on the page.
    let page = out(&thirteen(&judged));
    assert!(page.contains("V3.1.3"), "{page}");
    assert!(page.contains("was not seen in full"), "{page}");
    // Editions without test cases are read out, not judged.
    let output = thirteen(&[p("check"), &image, p("--edition"), p("ts-1.1.1")]);
    assert_eq!(code(&output), 2);
    assert!(err(&output).contains("--scheme etsi-ts-103645-2019"), "{}", err(&output));
}
