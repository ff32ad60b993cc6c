// SPDX-License-Identifier: Apache-2.0 OR MIT
//! Every key that code asks for is there: those made up from closed lists, and those written out.

mod catalogue;

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use catalogue::{FILES, Sentence, read};
use thirteen_declaration::{Found, Kind};
use thirteen_evidence::{Area, Outcome, Reason, SourceKind};
use thirteen_standard::TestKind;
use thirteen_unpack::Cause;
use thirteen_verdict::{
    Basis, DecisionStatus, Effort, ItemState, Needs, PaperStatus, Verdict, step_id,
};
use thirteen_words::keys;

fn english() -> BTreeMap<String, Sentence> {
    FILES.iter().flat_map(|file| read("en", file)).collect()
}

/// Keys of the families, from the lists that their ids come from.
fn families() -> BTreeSet<String> {
    let mut wanted = BTreeSet::new();
    let mut add = |prefix: &str, ids: &[&str]| {
        wanted.extend(ids.iter().map(|id| format!("{prefix}-{id}")));
    };
    let verdicts = [
        Verdict::Pass,
        Verdict::Fail,
        Verdict::Inconclusive,
        Verdict::NotApplicable,
        Verdict::NotSupported,
    ];
    add("verdict", &verdicts.map(Verdict::id));
    let outcomes = [Outcome::Breach, Outcome::Upheld, Outcome::Concern, Outcome::Note];
    add("outcome", &outcomes.map(Outcome::id));
    add("effort", &[Effort::Minutes, Effort::Hours, Effort::Days].map(Effort::id));
    add("way-out", &["none", "withdraw", "not-applicable"]);
    let sources = [
        SourceKind::Firmware,
        SourceKind::Device,
        SourceKind::Capture,
        SourceKind::Site,
        SourceKind::Document,
        SourceKind::Declaration,
    ];
    add("source", &sources.map(SourceKind::id));
    add("area", &Area::ALL.iter().map(|area| area.id()).collect::<Vec<_>>());
    let reasons = [
        Reason::Encrypted,
        Reason::Unknown,
        Reason::Damaged,
        Reason::Limit,
        Reason::Unsupported,
        Reason::Refused,
        Reason::Interrupted,
    ];
    add("reason", &reasons.map(Reason::id));
    let causes = Cause::ALL.iter().map(|cause| cause.id());
    let others = [thirteen_evidence::LIMIT_FACTS, thirteen_evidence::ROOT_BELOW];
    add("gap", &causes.chain(others).collect::<Vec<_>>());
    let needs = [
        Needs::Declaration,
        Needs::Firmware,
        Needs::Device,
        Needs::Capture,
        Needs::Site,
        Needs::Person,
        Needs::Coverage,
    ];
    add("need", &needs.map(Needs::id));
    add("basis", &Basis::ALL.map(Basis::id));
    add("step", &needs.map(step_id));
    add("step", &["fill-table"]);
    add("scheme", &ItemState::ALL.map(ItemState::id));
    add("scheme", &["note"]);
    add("decision", &DecisionStatus::ALL.map(DecisionStatus::id));
    add("decision", &["same", "observed", "dismissed", "by", "until"]);
    add("external", &PaperStatus::ALL.map(PaperStatus::id));
    add("explain-kind", TestKind::SPELLINGS);
    add("problem", Kind::IDS);
    add("problem", &["did-you-mean", "known"]);
    add("toml", &Found::ALL.map(Found::id));
    wanted
}

#[test]
fn every_key_of_a_family_is_there_and_no_other() {
    let english = english();
    let wanted = families();
    for key in &wanted {
        assert!(english.contains_key(key), "no sentence for {key}");
    }
    for prefix in [
        "verdict-",
        "outcome-",
        "effort-",
        "way-out-",
        "source-",
        "area-",
        "reason-",
        "gap-",
        "need-",
        "step-",
        "scheme-",
        "decision-",
        "external-",
        "explain-kind-",
        "problem-",
        "toml-",
    ] {
        for key in english.keys().filter(|key| key.starts_with(prefix)) {
            assert!(wanted.contains(key), "{key} stands for nothing");
        }
    }
}

#[test]
fn every_check_has_its_title_its_outcomes_and_its_fix() {
    let english = english();
    let mut known = BTreeSet::new();
    for check in thirteen_checks::ALL {
        known.insert(keys::check(check.id));
        known.insert(keys::check_fix(check.id));
        for outcome in ["breach", "upheld", "concern", "note"] {
            // What a check can conclude stands in its source alone. `Findings` has a function per
            // outcome, so the calls tell.
            if check.source.contains(&format!(".{outcome}(")) {
                known.insert(keys::check_outcome(check.id, outcome));
            }
        }
    }
    for key in &known {
        assert!(english.contains_key(key), "no sentence for {key}");
    }
    for key in english.keys().filter(|key| key.starts_with("check-")) {
        assert!(known.contains(key), "{key} stands for no check or outcome");
    }
}

#[test]
fn a_check_gives_every_fact_that_its_sentences_name() {
    let english = english();
    for check in thirteen_checks::ALL {
        for (key, sentence) in &english {
            let rest = key.strip_prefix(&keys::check(check.id));
            if !rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('-')) {
                continue;
            }
            for value in &sentence.values {
                let given = ["subject", "place"].contains(&value.as_str())
                    || check.source.contains(&format!(".fact(\"{value}\","));
                assert!(given, "{key}: {} gives no fact {value}", check.id);
            }
        }
    }
}

#[test]
fn every_key_written_out_in_code_is_there() {
    let english = english();
    let crates = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let mut seen = 0;
    for name in ["report", "cli", "words"] {
        let mut folders = vec![crates.join(name).join("src")];
        while let Some(folder) = folders.pop() {
            for entry in std::fs::read_dir(folder).unwrap() {
                let path = entry.unwrap().path();
                if path.is_dir() {
                    folders.push(path);
                } else if path.extension().is_some_and(|it| it == "rs") {
                    let source = std::fs::read_to_string(&path).unwrap();
                    let code = source.split("#[cfg(test)]").next().unwrap_or_default();
                    for key in literals(code).filter(|text| is_key(text)) {
                        seen += 1;
                        assert!(english.contains_key(key), "{}: {key}", path.display());
                    }
                }
            }
        }
    }
    assert!(seen > 40, "only {seen} keys found in code");
}

/// What stands between double quotes, roughly: enough to find keys.
fn literals(code: &str) -> impl Iterator<Item = &str> {
    code.lines()
        .filter(|line| !line.trim_start().starts_with("//"))
        .flat_map(|line| line.split('"').skip(1).step_by(2))
}

/// Whether a text is a whole key of one of the prefixes that code writes out.
fn is_key(text: &str) -> bool {
    let prefixes = [
        "report-",
        "demo-",
        "label-",
        "show-",
        "explain-",
        "error-",
        "size-",
        "time-",
        "level-",
        "judge-",
        "dossier-",
        "diff-",
        "decision-",
    ];
    prefixes.iter().any(|prefix| text.len() > prefix.len() && text.starts_with(prefix))
        && text.chars().all(|it| it.is_ascii_lowercase() || it.is_ascii_digit() || it == '-')
        && !text.ends_with('-')
}
