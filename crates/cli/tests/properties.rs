// SPDX-License-Identifier: Apache-2.0 OR MIT
//! What holds of the whole way from an image and answers to verdicts.
#![allow(clippy::unwrap_used, clippy::print_stdout, reason = "tests may panic and print")]

mod support;

use thirteen_declaration::Answers;
use thirteen_evidence::{Evidence, Locator, Reason, Unread};
use thirteen_standard::{Edition, standard};
use thirteen_unpack::{Artefact, Options, Stop};
use thirteen_verdict::{Assessment, Declaration, Effort, Input, Verdict, judge};

/// Evidence of an image, and what is declared of it.
struct Case {
    evidence: Evidence,
    declaration: Option<Declaration>,
}

fn collect(bytes: Vec<u8>) -> Evidence {
    let artefact = Artefact::from_bytes(bytes);
    let options = Options { jobs: 2, hash: false, limits: artefact.limits() };
    thirteen_firmware::firmware(&artefact, &options, &Stop::new())
}

fn cases() -> Vec<Case> {
    let mut cases =
        vec![Case { evidence: collect(thirteen::demo_image().unwrap()), declaration: None }];
    if let Some(samples) = support::samples() {
        let lamp = samples.join("products/lamp");
        let mut evidence = collect(std::fs::read(lamp.join("lumahub-l1-2.4.1.bin")).unwrap());
        let text = std::fs::read(lamp.join("answers.toml")).unwrap();
        let (answers, problems): (Answers, _) =
            thirteen_declaration::read(standard().unwrap(), "answers.toml", &text);
        assert!(problems.is_empty());
        evidence.append(answers.facts());
        let declaration = Some(answers.declaration(standard().unwrap(), Edition::En211));
        cases.push(Case { evidence, declaration });
    }
    cases
}

fn assess(evidence: &Evidence, declaration: Option<&Declaration>) -> Assessment {
    let outcome = thirteen_checks::run_all(evidence, Edition::En211);
    judge(&Input {
        standard: standard().unwrap(),
        edition: Edition::En211,
        evidence,
        findings: &outcome.findings,
        runs: &outcome.runs,
        effort: &|_| Effort::Hours,
        declaration,
    })
    .unwrap()
}

fn verdicts(assessment: &Assessment) -> Vec<(String, Verdict)> {
    let units = assessment.test_cases.iter().flat_map(|case| &case.units);
    let provisions = assessment.provisions.iter().map(|own| (own.id.clone(), own.verdict));
    units
        .map(|unit| (unit.id.clone(), unit.result))
        .chain(provisions)
        .chain(assessment.overall.iter().map(|own| ("overall".to_owned(), own.verdict)))
        .collect()
}

#[test]
fn marking_any_source_container_or_file_as_unread_never_makes_a_pass() {
    for Case { evidence, declaration } in cases() {
        let before = verdicts(&assess(&evidence, declaration.as_ref()));
        let artefact = format!("sha256:{}", evidence.artefacts[0].sha256);
        let root = vec![evidence.artefacts[0].name.clone()];
        let containers = evidence.containers.iter().map(|own| own.path.clone());
        let accounts = evidence.accounts.iter().flat_map(|own| &own.locators);
        let services = evidence.services.iter().flat_map(|own| &own.locators);
        let files = accounts.chain(services).map(|own| own.path.clone());
        let mut paths: Vec<Vec<String>> = containers.chain(files).chain([root]).collect();
        paths.sort();
        paths.dedup();
        assert!(paths.len() > 3, "{paths:?}");
        for path in paths {
            let mut less = evidence.clone();
            less.coverage.unread.push(Unread {
                locator: Locator::whole(&artefact, path.clone()),
                reason: Reason::Unknown,
                detail: String::new(),
            });
            let after = verdicts(&assess(&less, declaration.as_ref()));
            for ((id, before), (_, after)) in before.iter().zip(&after) {
                assert!(*after != Verdict::Pass || before == after, "{id} passes without {path:?}");
            }
        }
    }
}

#[test]
fn the_order_of_evidence_does_not_matter() {
    for Case { evidence, declaration } in cases() {
        let mut turned = evidence.clone();
        turned.artefacts.reverse();
        turned.accounts.reverse();
        turned.services.reverse();
        turned.daemons.reverse();
        turned.components.reverse();
        turned.keys.reverse();
        turned.updates.reverse();
        turned.consoles.reverse();
        turned.programs.reverse();
        turned.declared.reverse();
        turned.coverage.unread.reverse();
        turned.coverage.looked.reverse();
        let one = verdicts(&assess(&evidence, declaration.as_ref()));
        let other = verdicts(&assess(&turned, declaration.as_ref()));
        assert_eq!(one, other);
    }
}

#[test]
fn evidence_of_nothing_passes_nothing_but_the_ics() {
    for Case { declaration, .. } in cases() {
        let assessment = assess(&Evidence::new(), declaration.as_ref());
        for (id, verdict) in verdicts(&assessment) {
            // 4-1 reads the ICS and nothing else.
            assert!(verdict != Verdict::Pass || id.starts_with("4-1"), "{id}");
        }
    }
}
