// SPDX-License-Identifier: Apache-2.0 OR MIT
//! `thirteen judge` and `thirteen schemes`, as scripts use them.
#![allow(clippy::unwrap_used, clippy::print_stdout, reason = "tests may panic and print")]

mod support;

use serde_json::{Value, json};
use support::{code, err, out, run};
use thirteen_standard::{Edition, standard};

/// Everything claimed, every unit holds.
fn record() -> Value {
    let standard = standard().unwrap();
    let provisions = standard.provisions(Edition::En211).iter();
    let ics: serde_json::Map<_, _> =
        provisions.map(|own| (own.id.clone(), json!({ "support": "Y", "detail": "" }))).collect();
    let units: serde_json::Map<_, _> =
        standard.units().map(|unit| (unit.id.clone(), json!("holds"))).collect();
    json!({
        "edition": "en-2.1.1", "conditions": {}, "features": {},
        "constrained": { "declared": false, "justified": false },
        "ics": ics, "units": units, "external": {}
    })
}

fn judge(record: &Value, more: &[&str]) -> std::process::Output {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("record.json");
    std::fs::write(&path, record.to_string()).unwrap();
    let mut arguments = vec!["judge", path.to_str().unwrap()];
    arguments.extend(more);
    run(&arguments)
}

fn verdicts(record: &Value) -> Value {
    serde_json::from_slice(&judge(record, &["--json"]).stdout).unwrap()
}

#[test]
fn what_judge_prints_is_the_contract_s() {
    let mut own = record();
    let result = verdicts(&own);
    assert_eq!(result["ics_valid"], true);
    assert_eq!(result["overall"], "pass");
    let mut keys: Vec<_> = result.as_object().unwrap().keys().map(String::as_str).collect();
    keys.sort_unstable();
    assert_eq!(keys, ["ics_findings", "ics_valid", "overall", "provisions", "test_cases"]);
    assert_eq!(code(&judge(&own, &[])), 0);

    own["ics"]["5.3-3"] = json!({ "support": "N/A", "detail": "" });
    own["conditions"]["12"] = json!(true);
    let result = verdicts(&own);
    assert_eq!(result["ics_findings"], json!([{ "check": "c", "provision": "5.3-3" }]));
    assert_eq!(result["overall"], "fail");
    assert_eq!(code(&judge(&own, &[])), 1);

    let mut open = record();
    open["units"]["5.1-1-2a"] = json!("missing");
    assert_eq!(verdicts(&open)["provisions"]["5.1-1"], "inconclusive");
    assert_eq!(code(&judge(&open, &[])), 0);
    assert_eq!(code(&judge(&open, &["--strict"])), 3);
}

#[test]
fn output_and_input_fit_their_schemas() {
    let validator = |name: &str| {
        let schema: Value = serde_json::from_slice(&run(&["schema", name]).stdout).unwrap();
        jsonschema::validator_for(&schema).unwrap()
    };
    let own = record();
    for (name, document) in [("record", &own), ("verdicts", &verdicts(&own))] {
        let errors: Vec<_> =
            validator(name).iter_errors(document).map(|error| error.to_string()).collect();
        assert!(errors.is_empty(), "{name}: {errors:?}");
        assert!(!validator(name).is_valid(&json!({ "edition": 1 })), "{name}");
    }
    let readings: Value = serde_json::from_slice(&run(&["schemes", "--json"]).stdout).unwrap();
    assert!(validator("schemes").is_valid(&readings));
}

#[test]
fn a_page_for_people_names_what_fails_in_every_language() {
    let mut own = record();
    own["units"]["5.6-5-1a"] = json!("fails");
    own["ics"]["5.2-1"] = json!({ "support": "N", "detail": "" });
    for language in ["en", "fr", "de", "es", "ko", "ja", "zh"] {
        let page = out(&judge(&own, &["--lang", language]));
        assert!(page.contains("5.6-5-1") && page.contains("a 5.2-1"), "{language}:\n{page}");
        assert!(!page.contains('{'), "{language}: a sentence is missing\n{page}");
    }
}

#[test]
fn what_is_no_record_is_refused_and_what_is_misspelt_is_named() {
    let output = judge(&json!({ "edition": "en-9" }), &["--json"]);
    assert_eq!((code(&output), out(&output)), (2, String::new()));
    assert!(
        err(&output).contains("record.json") && err(&output).contains("en-3.1.3"),
        "{}",
        err(&output)
    );
    let mut own = record();
    own["units"]["5.1-1-2z"] = json!("fails");
    own["unit"] = json!({});
    let output = judge(&own, &["--json"]);
    assert_eq!(code(&output), 0);
    assert!(err(&output).contains("5.1-1-2z") && err(&output).contains("unit"), "{}", err(&output));
    assert_eq!(code(&judge(&json!({ "edition": "cop-2018" }), &[])), 2);
    assert_eq!(code(&judge(&Value::String("[".repeat(200_000)), &[])), 2);
    assert_eq!(code(&run(&["judge", "no/such/record.json"])), 2);
}

#[test]
fn a_record_of_the_next_edition_says_that_its_rules_are_uncertain() {
    let own = json!({ "edition": "en-3.1.3", "ics": { "5.3-4A": { "support": "Y" } } });
    let result = verdicts(&own);
    assert_eq!(result["uncertain"], true);
    assert_eq!(result["provisions"]["5.3-4A"], "inconclusive");
}

#[test]
fn schemes_read_one_assessment() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("assessment.json");
    std::fs::write(&path, run(&["demo", "--json"]).stdout).unwrap();
    let path = path.to_str().unwrap();
    let output = run(&["schemes", "--assessment", path, "--scheme", "uk-psti", "--json"]);
    assert_eq!(code(&output), 0, "{}", err(&output));
    let readings: Value = serde_json::from_slice(&output.stdout).unwrap();
    let scheme = &readings["schemes"][0];
    assert_eq!((&scheme["id"], &scheme["date"]), (&json!("uk-psti"), &json!("2024-04-29")));
    assert_eq!(scheme["items"][0]["state"], "not-met", "the demo has one password for all units");
    for language in ["en", "fr", "de", "es", "ko", "ja", "zh"] {
        let page = out(&run(&["schemes", "--assessment", path, "--lang", language]));
        assert!(page.contains("uk-psti") && !page.contains('{'), "{language}");
    }
    assert_eq!(code(&run(&["schemes", "--scheme", "atlantis"])), 2);
    assert_eq!(code(&run(&["schemes", "--assessment", "no/such/file"])), 2);
}
