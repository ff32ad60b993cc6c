// SPDX-License-Identifier: Apache-2.0 OR MIT
//! A laboratory's record, in the shape in which it is handed in.
#![allow(clippy::unwrap_used, reason = "a panic in a test is its message")]

use serde_json::{Value, json};
use thirteen_standard::{Edition, standard};
use thirteen_verdict::{Record, judge_record};

/// Everything claimed and every unit holds.
fn record() -> Value {
    let standard = standard().unwrap();
    let provisions = standard.provisions(Edition::En211).iter();
    let ics: serde_json::Map<_, _> =
        provisions.map(|row| (row.id.clone(), json!({ "support": "Y", "detail": "…" }))).collect();
    let units: serde_json::Map<_, _> =
        standard.units().map(|unit| (unit.id.clone(), json!("holds"))).collect();
    json!({
        "edition": "en-2.1.1",
        "conditions": { "3": true },
        "features": { "b": true },
        "constrained": { "declared": false, "justified": false },
        "ics": ics,
        "units": units,
        "external": {}
    })
}

fn judged(record: Value) -> Value {
    let record: Record = serde_json::from_value(record).unwrap();
    serde_json::to_value(judge_record(standard().unwrap(), &record).unwrap()).unwrap()
}

#[test]
fn a_clean_record_passes() {
    let result = judged(record());
    assert_eq!(result["overall"], "pass");
    assert_eq!(result["ics_valid"], true);
    assert_eq!(result["ics_findings"], json!([]));
    assert_eq!(result["test_cases"].as_object().unwrap().len(), 109);
    assert_eq!(result["provisions"].as_object().unwrap().len(), 68);
}

#[test]
fn one_unit_turns_its_case_its_provision_and_the_whole() {
    let mut failed = record();
    failed["units"]["5.6-5-1a"] = json!("fails");
    failed["units"]["5.1-1-2a"] = json!("missing");
    failed["units"].as_object_mut().unwrap().remove("5.2-1-2b");
    let result = judged(failed);
    assert_eq!(result["test_cases"]["5.6-5-1"], "fail");
    assert_eq!(result["test_cases"]["5.1-1-2"], "inconclusive");
    assert_eq!(result["test_cases"]["5.1-1-1"], "pass");
    assert_eq!(result["provisions"]["5.6-5"], "fail");
    assert_eq!(result["provisions"]["5.2-1"], "inconclusive");
    assert_eq!(result["overall"], "fail");
}

#[test]
fn states_external_evidence_and_an_invalid_ics() {
    let mut other = record();
    other["ics"]["5.6-5"] = json!({ "support": "N", "detail": "needed" });
    other["units"]["5.6-5-1a"] = json!("fails");
    other["units"]["5.4-1-1a"] = json!("missing");
    other["external"]["5.4-1"] = json!({ "scope": true, "activities": true, "depth": true });
    let result = judged(other.clone());
    assert_eq!(result["provisions"]["5.6-5"], "not-supported");
    assert_eq!(result["test_cases"].get("5.6-5-1"), None);
    assert_eq!(result["provisions"]["5.4-1"], "pass");
    assert_eq!(result["overall"], "pass");

    other["ics"]["5.3-3"] = json!({ "support": "N/A" });
    other["conditions"]["12"] = json!(true);
    let result = judged(other);
    assert_eq!(result["ics_findings"], json!([{ "check": "c", "provision": "5.3-3" }]));
    assert_eq!(result["provisions"]["5.3-3"], "not-applicable");
    assert_eq!(result["overall"], "fail");
}

#[test]
fn an_ics_that_leaves_something_out_is_not_complete() {
    let mut short = record();
    short["ics"].as_object_mut().unwrap().remove("5.2-1");
    let result = judged(short);
    assert_eq!(result["overall"], "inconclusive");
    assert_eq!(result["provisions"].get("5.2-1"), None);
}

#[test]
fn ids_that_the_standard_does_not_have_are_named() {
    let mut misspelt = record();
    misspelt["units"]["5.1-1-2z"] = json!("fails");
    misspelt["ics"]["6-1"] = json!({ "support": "Y" });
    let record: Record = serde_json::from_value(misspelt).unwrap();
    assert_eq!(record.unknown_ids(standard().unwrap()), ["5.1-1-2z", "6-1"]);
}
