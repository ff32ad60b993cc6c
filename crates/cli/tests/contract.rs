// SPDX-License-Identifier: Apache-2.0 OR MIT
//! What other people's scripts rely on: exit codes, streams, schemas.
#![allow(clippy::unwrap_used, clippy::print_stdout, reason = "tests may panic and print")]

mod support;

use serde_json::Value;
use support::{code, err, out, run};

fn demo(more: &[&str]) -> std::process::Output {
    let mut arguments = vec!["demo"];
    arguments.extend(more);
    run(&arguments)
}

fn validator(name: &str) -> jsonschema::Validator {
    let schema: Value = serde_json::from_slice(&run(&["schema", name]).stdout).unwrap();
    jsonschema::validator_for(&schema).unwrap()
}

#[test]
fn real_output_validates_against_the_published_schemas() {
    let folder = tempfile::tempdir().unwrap();
    let written = demo(&["--write", folder.path().to_str().unwrap()]);
    assert_eq!(code(&written), 0, "{}", err(&written));
    let image = folder.path().join("peepcam-1.0.bin");
    for (name, command) in [("assessment", "check"), ("evidence", "evidence")] {
        let output = support::run_on(command, &image, &["--json"]);
        let document: Value = serde_json::from_slice(&output.stdout).unwrap();
        let errors: Vec<_> =
            validator(name).iter_errors(&document).map(|error| error.to_string()).collect();
        assert!(errors.is_empty(), "{name}: {errors:?}");
        assert!(!validator(name).is_valid(&serde_json::json!({ "schema": 1 })), "{name}");
    }
}

#[test]
fn the_demo_fails_and_says_so_by_its_exit_code() {
    let output = demo(&["--json"]);
    assert_eq!(code(&output), 1);
    assert_eq!(err(&output), "");
    let assessment: Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(assessment["schema"], "thirteen/assessment/1");
    assert_eq!(assessment["edition"], "en-2.1.1");
    assert_eq!(assessment["overall"], Value::Null);
    assert_eq!(support::list(&assessment, "guidelines").len(), 13);
    assert_eq!(support::list(&assessment, "provisions").len(), 68);
    assert_eq!(support::list(&assessment, "test_cases").len(), 109);
    let verdicts = support::verdicts(&assessment);
    for provision in ["5.1-1", "5.4-3", "5.6-1"] {
        assert_eq!(verdicts[provision], "fail", "{provision}");
    }
    let checks: std::collections::BTreeSet<_> =
        ["breach", "concern"].iter().flat_map(|o| support::findings(&assessment, o)).collect();
    for check in thirteen_checks_of_the_demo() {
        assert!(checks.iter().any(|(id, _)| id == check), "{check}: {checks:?}");
    }
}

/// Checks that the made-up product was built to set off.
fn thirteen_checks_of_the_demo() -> [&'static str; 5] {
    [
        "authorized-key",
        "fixed-password-hash",
        "host-private-key",
        "password-less-account",
        "telnet-starts",
    ]
}

#[test]
fn the_written_demo_is_the_demo() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().to_str().unwrap();
    assert_eq!(code(&demo(&["--write", path])), 0);
    let again = demo(&["--write", path]);
    assert_eq!(code(&again), 2, "never writes over a file");
    let image = folder.path().join("peepcam-1.0.bin");
    let of_file = support::without_envelope(&support::run_on("check", &image, &["--json"]).stdout);
    assert!(of_file == support::without_envelope(&demo(&["--json"]).stdout));
}

#[test]
fn editions_without_test_cases_are_read_out_and_not_judged() {
    for (edition, scheme) in [("cop-2018", "uk-cop-2018"), ("ts-1.1.1", "etsi-ts-103645-2019")] {
        let output = demo(&["--edition", edition]);
        assert_eq!((code(&output), out(&output)), (2, String::new()), "{edition}");
        assert!(err(&output).contains("en-2.1.1"), "{}", err(&output));
        assert!(err(&output).contains(scheme), "{}", err(&output));
        assert_eq!(code(&run(&["schemes", "--scheme", scheme])), 0);
    }
    // The bad product fails by the next edition too.
    assert_eq!(code(&demo(&["--edition", "en-3.1.3"])), 1);
    assert_eq!(code(&demo(&["--edition", "en-1.0"])), 2);
}

#[test]
fn a_page_that_is_not_for_a_terminal_is_plain_text() {
    let page = out(&demo(&[]));
    assert!(!page.contains('\u{1b}'));
    for language in ["en", "fr", "de", "es", "ko", "ja", "zh"] {
        let page = out(&demo(&["--lang", language]));
        assert!(page.contains("5.1-1"), "{language}:\n{page}");
        assert!(!page.contains('{'), "{language}: a sentence is missing\n{page}");
    }
}

#[test]
fn everything_has_help_with_examples() {
    for command in
        ["check", "evidence", "files", "show", "explain", "schema", "demo", "completions"]
    {
        let output = run(&[command, "--help"]);
        assert_eq!(code(&output), 0);
        assert!(out(&output).contains("Example"), "{command}");
    }
    assert!(out(&run(&["--help"])).contains("Exit codes"));
    assert_eq!(code(&run(&["no-such-command"])), 2);
    assert!(out(&run(&["man"])).starts_with(".ie"));
    assert!(out(&run(&["completions", "bash"])).contains("_thirteen"));
}

#[test]
fn explain_knows_every_id_in_every_language() {
    for language in ["en", "fr", "de", "es", "ko", "ja", "zh"] {
        for id in ["5.1-1", "6.5", "4-1", "5.1-1-2", "13", "telnet-starts"] {
            let output = run(&["explain", id, "--lang", language]);
            assert_eq!(code(&output), 0, "{id} {language}: {}", err(&output));
        }
    }
    assert_eq!(code(&run(&["explain", "5.99-1"])), 2);
    assert!(out(&run(&["explain"])).contains("5.13-1"));
}

/// What the envelope says of rights that were given up; on Linux the filter of calls is always
/// there, Landlock where the kernel has it.
#[cfg(target_os = "linux")]
#[test]
fn rights_are_given_up_before_bytes_are_read() {
    let assessment: Value = serde_json::from_slice(&demo(&["--json"]).stdout).unwrap();
    let sandbox = support::text(&assessment["envelope"], "sandbox");
    assert!(sandbox.starts_with("landlock: ") && sandbox.ends_with("seccomp: on"), "{sandbox}");
}
