// SPDX-License-Identifier: Apache-2.0 OR MIT
//! From evidence to an assessment, on small stories.
#![allow(clippy::unwrap_used, reason = "a panic in a test is its message")]

mod support;

use support::{
    add_source, assess, everything_claimed, finding, image, provision, say, unread, verdict,
};
use thirteen_evidence::{Evidence, Outcome, SourceKind};
use thirteen_standard::{Edition, standard};
use thirteen_verdict::{
    Basis, CheckRun, Effort, ExitKind, External, Input, JudgeError, Needs, RunStatus, Support,
    Verdict, WayOut, exit, fix_first, judge, step_id,
};

#[test]
fn one_breach_fails_its_provision_and_its_line_and_nothing_else() {
    let breach = finding("f-1", Outcome::Breach, &["5.1-1-2c"]);
    let assessment = assess(&image(), &[breach], None);
    let failed = provision(&assessment, "5.1-1");
    assert_eq!(failed.verdict, Verdict::Fail);
    assert_eq!(failed.basis, [Basis::Machine]);
    assert!(failed.preview);
    assert_eq!(failed.way_out, WayOut::NotApplicable);
    assert_eq!((failed.level.as_str(), failed.support), ("M C", Support::Undeclared));
    assert_eq!(assessment.overall, None);
    for line in &assessment.guidelines {
        let wanted = if line.number == 1 { Verdict::Fail } else { Verdict::Inconclusive };
        assert_eq!(line.verdict, wanted, "{}", line.number);
    }
    let others = assessment.provisions.iter().filter(|provision| provision.id != "5.1-1");
    for other in others {
        assert_eq!(other.verdict, Verdict::Inconclusive, "{}", other.id);
        assert!(other.basis.is_empty());
    }
    let case = assessment.test_cases.iter().find(|case| case.id == "5.1-1-2").unwrap();
    assert_eq!((case.verdict, case.kind.as_str()), (Verdict::Fail, "functional"));
    assert_eq!(case.units[2].result, Verdict::Fail);
    assert_eq!(case.units[2].findings, ["f-1"]);
    assert_eq!(case.units[0].result, Verdict::Inconclusive);
    let view = &assessment.findings[0];
    assert_eq!(view.test_cases, ["5.1-1-2"]);
    assert_eq!(view.provisions, ["5.1-1"]);
}

#[test]
fn the_assessment_has_every_provision_case_and_unit_once() {
    let assessment = assess(&Evidence::new(), &[], None);
    assert_eq!(assessment.guidelines.len(), 13);
    assert_eq!(assessment.provisions.len(), 68);
    assert_eq!(assessment.test_cases.len(), 109);
    assert_eq!(assessment.test_cases.iter().map(|case| case.units.len()).sum::<usize>(), 226);
    let open: usize = assessment.provisions.iter().map(|provision| provision.open.len()).sum();
    assert_eq!(open, 226);
    let lines: usize = assessment.guidelines.iter().map(|line| line.provisions.len()).sum();
    assert_eq!(lines, 67, "4-1 stands under no guideline");
    assert_eq!(provision(&assessment, "6.1").test_cases, ["6-1-1", "6-1-2"]);
}

#[test]
fn what_an_open_unit_needs_first() {
    let needs = |evidence: &Evidence, declared: bool, unit: &str| {
        let declaration = everything_claimed();
        let assessment = assess(evidence, &[], declared.then_some(&declaration));
        let mut open = assessment.provisions.iter().flat_map(|provision| &provision.open);
        open.find(|open| open.unit == unit).unwrap().needs
    };
    let looked = image();
    let mut gap = image();
    gap.coverage.unread.push(unread("firmware"));
    let mut bench = image();
    add_source(&mut bench, SourceKind::Device);
    assert_eq!(needs(&Evidence::new(), false, "5.1-1-2b"), Needs::Firmware);
    assert_eq!(needs(&gap, false, "5.1-1-2b"), Needs::Coverage);
    assert_eq!(needs(&looked, false, "5.1-1-2b"), Needs::Declaration);
    assert_eq!(needs(&looked, true, "5.1-1-2b"), Needs::Person);
    assert_eq!(needs(&looked, true, "5.1-1-2c"), Needs::Device);
    assert_eq!(needs(&bench, false, "5.1-1-2c"), Needs::Declaration);
    assert_eq!(needs(&bench, true, "5.1-1-2c"), Needs::Person);
    assert_eq!(needs(&gap, false, "5.2-1-2a"), Needs::Site);
    assert_eq!(needs(&gap, false, "5.5-1-2a"), Needs::Capture);
    assert_eq!(needs(&looked, false, "4-1-1a"), Needs::Declaration);
}

#[test]
fn a_fact_that_is_declared_upheld_and_looked_for_passes() {
    let declaration = everything_claimed();
    let upheld = [
        finding("f-1", Outcome::Upheld, &["5.3-4-1b"]),
        finding("f-2", Outcome::Upheld, &["5.3-4-1a"]),
    ];
    let passed = assess(&image(), &upheld, Some(&declaration));
    assert_eq!(verdict(&passed, "5.3-4"), Verdict::Pass);
    assert_eq!(provision(&passed, "5.3-4").basis, [Basis::Machine, Basis::Declared]);
    assert!(provision(&passed, "5.3-4").open.is_empty());

    assert_eq!(verdict(&assess(&image(), &upheld, None), "5.3-4"), Verdict::Inconclusive);
    let nothing_read = assess(&Evidence::new(), &upheld, Some(&declaration));
    assert_eq!(verdict(&nothing_read, "5.3-4"), Verdict::Inconclusive);
    let mut gap = image();
    gap.coverage.unread.push(unread("firmware"));
    assert_eq!(verdict(&assess(&gap, &upheld, Some(&declaration)), "5.3-4"), Verdict::Inconclusive);
    let mut thin = declaration.clone();
    thin.ixit.get_mut(&7).unwrap().remove("Update Checking");
    assert_eq!(verdict(&assess(&image(), &upheld, Some(&thin)), "5.3-4"), Verdict::Inconclusive);
    let mut contradicted = upheld.clone();
    contradicted[0].contradiction = true;
    let contradicted = assess(&image(), &contradicted, Some(&declaration));
    assert_eq!(verdict(&contradicted, "5.3-4"), Verdict::Inconclusive);
}

#[test]
fn a_gap_in_one_source_leaves_the_others_alone() {
    let declaration = everything_claimed();
    let units = ["5.2-1-1a", "5.2-1-2a", "5.2-1-2b"];
    let upheld = [finding("f-1", Outcome::Upheld, &units)];
    let result = |gap: Option<&str>| {
        let mut evidence = image();
        add_source(&mut evidence, SourceKind::Site);
        evidence.coverage.unread.extend(gap.map(unread));
        verdict(&assess(&evidence, &upheld, Some(&declaration)), "5.2-1")
    };
    assert_eq!(result(None), Verdict::Pass);
    assert_eq!(result(Some("firmware")), Verdict::Pass);
    assert_eq!(result(Some("site")), Verdict::Inconclusive);
    assert_eq!(result(Some("of no known source")), Verdict::Inconclusive);
}

#[test]
fn a_judgement_for_a_person_is_not_passed_by_findings() {
    let declaration = everything_claimed();
    let units = ["5.6-1-1a", "5.6-1-2a", "5.6-1-2b"];
    let upheld = [finding("f-1", Outcome::Upheld, &units)];
    let assessment = assess(&image(), &upheld, Some(&declaration));
    assert_eq!(verdict(&assessment, "5.6-1"), Verdict::Inconclusive);
}

#[test]
fn states_are_no_verdicts_and_keep_their_findings() {
    let mut declaration = everything_claimed();
    say(&mut declaration, "5.6-5", Support::No, "all of them are needed");
    say(&mut declaration, "5.1-1", Support::NotApplicable, "no passwords");
    declaration.conditions.insert("1".to_owned(), false);
    let breaches = [finding("f-1", Outcome::Breach, &["5.6-5-1a", "5.1-1-2c"])];
    let assessment = assess(&image(), &breaches, Some(&declaration));
    for (id, state) in [("5.6-5", Verdict::NotSupported), ("5.1-1", Verdict::NotApplicable)] {
        let provision = provision(&assessment, id);
        assert_eq!(provision.verdict, state);
        assert!(!provision.preview && provision.open.is_empty() && provision.basis.is_empty());
        assert_eq!(provision.way_out, WayOut::None);
        let mut cases = assessment.test_cases.iter().filter(|case| case.id.starts_with(id));
        assert!(cases.all(|case| case.verdict == state));
    }
    let unit = assessment.test_cases.iter().flat_map(|case| &case.units);
    assert!(unit.clone().any(|unit| unit.id == "5.6-5-1a" && unit.findings == ["f-1"]));
    let overall = assessment.overall.unwrap();
    assert_eq!(overall.verdict, Verdict::Inconclusive);
    assert!(overall.ics.iter().all(|rule| rule.holds));
}

#[test]
fn an_invalid_ics_fails_the_whole() {
    let mut declaration = everything_claimed();
    say(&mut declaration, "5.2-1", Support::No, "later");
    let assessment = assess(&image(), &[], Some(&declaration));
    assert_eq!(exit(&assessment, false), ExitKind::Fails);
    let overall = assessment.overall.unwrap();
    assert_eq!(overall.verdict, Verdict::Fail);
    let failed: Vec<_> = overall.ics.iter().filter(|rule| !rule.holds).collect();
    assert_eq!(failed.len(), 1);
    assert_eq!(failed[0].rule, "a");
}

#[test]
fn the_reason_for_what_is_left_undone_is_read_from_the_ics_alone() {
    let mut declaration = everything_claimed();
    let result =
        |declaration: Option<&_>| verdict(&assess(&Evidence::new(), &[], declaration), "4-1");
    assert_eq!(result(None), Verdict::Inconclusive);
    assert_eq!(result(Some(&declaration)), Verdict::Pass);
    say(&mut declaration, "5.6-5", Support::No, "");
    assert_eq!(result(Some(&declaration)), Verdict::Fail);
}

#[test]
fn external_evidence_stands_in_but_does_not_outweigh_a_failure() {
    let mut declaration = everything_claimed();
    let accepted = External { scope: true, activities: true, depth: true };
    declaration.external.insert("5.4-1".to_owned(), accepted);
    declaration.external.insert("5.4-2".to_owned(), External { depth: false, ..accepted });
    let assessment = assess(&Evidence::new(), &[], Some(&declaration));
    assert_eq!(verdict(&assessment, "5.4-1"), Verdict::Pass);
    assert_eq!(provision(&assessment, "5.4-1").basis, [Basis::External]);
    assert_eq!(verdict(&assessment, "5.4-2"), Verdict::Inconclusive);
    let breach = [finding("f-1", Outcome::Breach, &["5.4-1-2a"])];
    let failed = assess(&Evidence::new(), &breach, Some(&declaration));
    assert_eq!(verdict(&failed, "5.4-1"), Verdict::Fail);
}

#[test]
fn a_case_applied_whole_carries_its_verdict() {
    let breach = [finding("f-1", Outcome::Breach, &["5.9-1-1b"])];
    let assessment = assess(&image(), &breach, None);
    assert_eq!(verdict(&assessment, "5.9-2"), Verdict::Fail);
    let mut units = assessment.test_cases.iter().flat_map(|case| &case.units);
    let unit = units.find(|unit| unit.id == "5.9-2-1a").unwrap();
    assert_eq!(unit.findings, ["f-1"]);
}

#[test]
fn how_a_run_ends() {
    let end = |unit: &[&str], strict| {
        let findings = [finding("f-1", Outcome::Breach, unit)];
        exit(&assess(&image(), &findings, None), strict)
    };
    assert_eq!(end(&["5.1-1-2c"], false), ExitKind::Fails);
    assert_eq!(end(&["5.1-1-2c"], true), ExitKind::Fails);
    assert_eq!(end(&["5.6-5-1a"], false), ExitKind::Clean, "a recommendation need not be claimed");
    assert_eq!(end(&["5.6-5-1a"], true), ExitKind::Inconclusive);
    assert_eq!(end(&[], false), ExitKind::Clean);
    assert_eq!(end(&[], true), ExitKind::Inconclusive);
    let claimed = everything_claimed();
    let breach = [finding("f-1", Outcome::Breach, &["5.6-5-1a"])];
    let assessment = assess(&image(), &breach, Some(&claimed));
    assert_eq!(exit(&assessment, false), ExitKind::Fails, "claimed and failed");
    assert_eq!(provision(&assessment, "5.6-5").way_out, WayOut::Withdraw);
    let codes = [ExitKind::Clean, ExitKind::Fails, ExitKind::Inconclusive].map(ExitKind::code);
    assert_eq!(codes, [0, 1, 3]);
}

#[test]
fn what_to_fix_first() {
    let findings = [
        finding("slow-mandatory", Outcome::Breach, &["5.1-1-2c"]),
        finding("quick-mandatory", Outcome::Breach, &["5.6-1-2b"]),
        finding("quick-mandatory-two", Outcome::Breach, &["5.6-1-2b", "5.4-1-2a"]),
        finding("quick-recommended", Outcome::Breach, &["5.6-5-1a"]),
        finding("concern", Outcome::Concern, &["5.1-1-2c"]),
    ];
    let effort = |check: &str| {
        if check.contains("quick") { Effort::Minutes } else { Effort::Days }
    };
    let evidence = image();
    let runs = [
        CheckRun { id: "b".to_owned(), status: RunStatus::Ran, needs: Vec::new() },
        CheckRun { id: "a".to_owned(), status: RunStatus::NotRun, needs: vec!["device".into()] },
    ];
    let assessment = judge(&Input {
        standard: standard().unwrap(),
        edition: Edition::En211,
        evidence: &evidence,
        findings: &findings,
        runs: &runs,
        effort: &effort,
        declaration: None,
    })
    .unwrap();
    let order: Vec<_> = fix_first(&assessment).iter().map(|view| view.id.as_str()).collect();
    let wanted = ["quick-mandatory-two", "quick-mandatory", "slow-mandatory", "quick-recommended"];
    assert_eq!(order, wanted);
    let shown: Vec<_> = assessment.findings.iter().map(|view| view.id.as_str()).collect();
    let wanted = [
        "slow-mandatory",
        "quick-mandatory-two",
        "quick-mandatory",
        "quick-recommended",
        "concern",
    ];
    assert_eq!(shown, wanted);
    let checks: Vec<_> = assessment.checks.iter().map(|run| run.id.as_str()).collect();
    assert_eq!(checks, ["a", "b"]);
}

#[test]
fn next_steps_cover_everything_that_is_open() {
    let assessment = assess(&image(), &[], None);
    let steps = &assessment.next_steps;
    let ids: Vec<_> = steps.iter().map(|step| step.id.as_str()).collect();
    // Everything waits for the declaration, and 4-1 for nothing else: it goes first.
    assert_eq!(ids[0], "give-declaration");
    assert!(steps[0].completes.contains(&"4-1".to_owned()));
    for provision in &assessment.provisions {
        for open in &provision.open {
            for needs in &open.all {
                let step = steps.iter().find(|step| step.id == step_id(*needs)).unwrap();
                assert!(step.settles.contains(&provision.id));
            }
        }
        // Each is completed by one step, the last that it needs.
        let completing = steps.iter().filter(|step| step.completes.contains(&provision.id));
        assert_eq!(completing.count(), 1, "{}", provision.id);
    }
    assert!(assessment.plan.unwrap().exact);
}

#[test]
fn with_a_declaration_each_table_is_a_step_of_its_own() {
    let mut declaration = everything_claimed();
    declaration.ixit.remove(&8);
    declaration.ixit.get_mut(&5).unwrap().clear();
    let assessment = assess(&image(), &[], Some(&declaration));
    let tables: Vec<_> = assessment.next_steps.iter().filter_map(|step| step.table).collect();
    assert_eq!(tables.len(), 2);
    assert!(tables.contains(&5) && tables.contains(&8));
    let step = assessment.next_steps.iter().find(|step| step.table == Some(8)).unwrap();
    assert_eq!((step.id.as_str(), &step.settles[..]), ("fill-table", &["5.3-8".to_owned()][..]));
}

#[test]
fn only_the_edition_whose_rules_are_known_is_judged() {
    for edition in Edition::ALL.iter().filter(|edition| !edition.is_judged()) {
        let result = judge(&Input {
            standard: standard().unwrap(),
            edition: *edition,
            evidence: &image(),
            findings: &[],
            runs: &[],
            effort: &support::hours,
            declaration: None,
        });
        assert_eq!(result.unwrap_err(), JudgeError::Edition(*edition));
    }
}
