// SPDX-License-Identifier: Apache-2.0 OR MIT
//! A good product from its image and its answers: no verdict that its truth rules out, and answers
//! that were made bad are found at the right provision.
#![allow(clippy::unwrap_used, clippy::print_stdout, reason = "tests may panic and print")]

mod support;

use std::path::{Path, PathBuf};

use serde_json::Value;
use support::{err, list, run, text, verdicts};

fn lamp() -> Option<PathBuf> {
    let folder = support::samples()?.join("products/lamp");
    assert!(folder.is_dir(), "{} is not whole", folder.display());
    Some(folder)
}

fn assess(image: &Path, answers: &Path) -> Value {
    let output =
        run(&["check", image.to_str().unwrap(), "--answers", answers.to_str().unwrap(), "--json"]);
    serde_json::from_slice(&output.stdout).unwrap_or_else(|_| panic!("{}", err(&output)))
}

#[test]
fn the_good_product_gets_no_verdict_that_its_truth_rules_out() {
    let Some(lamp) = lamp() else { return };
    let good = assess(&lamp.join("lumahub-l1-2.4.1.bin"), &lamp.join("answers.toml"));
    let own = verdicts(&good);
    let truth = std::fs::read_to_string(lamp.join("truth.json")).unwrap();
    let truth: Value = serde_json::from_str(&truth).unwrap();
    for provision in list(&truth, "provisions") {
        let id = text(provision, "provision");
        let never = list(provision, "never");
        assert!(!never.iter().any(|word| *word == own[&id].as_str()), "{id} is {}", own[&id]);
        // 5.2-1 is for the web site to show.
        let acceptable = list(provision, "acceptable");
        let is_acceptable = acceptable.iter().any(|word| *word == own[&id].as_str());
        assert!(is_acceptable || id == "5.2-1", "{id} is {}", own[&id]);
    }
    assert_eq!(good["overall"]["verdict"], "inconclusive");
    assert_eq!(own["4-1"], "pass");
    assert!(support::findings(&good, "breach").is_empty());
}

#[test]
fn answers_made_bad_are_found_with_their_key() {
    let Some(lamp) = lamp() else { return };
    let answers = std::fs::read_to_string(lamp.join("answers.toml")).unwrap();
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("answers.toml");
    for (old, new, provision, key) in [
        (
            "\"Confirmation of Secure Development\" = \"Yes, infrastructure and people are ready.\"",
            "\"Confirmation of Secure Development\" = \"No.\"",
            "5.6-9",
            "Confirmation of Secure Development",
        ),
        (
            "\"Withdrawing Consent\" = \"Same switch.\"",
            "\"Withdrawing Consent\" = \"Not possible.\"",
            "6.3",
            "PersData-3",
        ),
        (
            "detail = \"The distribution's complete BusyBox is shipped; applets that are not needed have no link and are not started. A reduced build is planned for version 3.\"",
            "detail = \"\"",
            "4-1",
            "5.6-6",
        ),
        (
            "Chosen by the owner, ten characters or more, before anything else can be done; possible only within two minutes of pressing the button on the device.",
            "All units share one password, lumahub.",
            "5.1-1",
            "AuthMech-1",
        ),
    ] {
        assert!(answers.contains(old), "{old}");
        std::fs::write(&path, answers.replace(old, new)).unwrap();
        let bad = assess(&lamp.join("lumahub-l1-2.4.1.bin"), &path);
        assert_eq!(verdicts(&bad)[provision], "fail", "{new}");
        let breaches = list(&bad, "findings").iter().filter(|own| own["outcome"] == "breach");
        let keys: Vec<String> = breaches
            .flat_map(|own| list(own, "locators"))
            .map(|place| place["key"].to_string())
            .collect();
        assert!(keys.iter().any(|own| own.contains(key)), "{keys:?}");
        assert_eq!(bad["overall"]["verdict"], "fail");
    }
}
