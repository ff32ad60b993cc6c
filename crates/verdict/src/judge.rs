// SPDX-License-Identifier: Apache-2.0 OR MIT
//! The whole way from findings to an assessment.

use std::collections::BTreeMap;

use thirteen_evidence::{Artefact, Evidence, Finding};
use thirteen_standard::{
    Edition, Guideline, Level, Provision, Standard, Status, TestCase, TestEdition, natural_order,
};

use crate::advice::next_steps;
use crate::assessment::{
    ASSESSMENT_SCHEMA, Assessment, Basis, CheckRun, DecisionView, Effort, FindingView,
    GuidelineLine, Needs, Open, Overall, PaperView, ProvisionVerdict, Source, Support,
    TestCaseVerdict, UnitResult, Verdict, WayOut,
};
use crate::decisions::{Decisions, InForce};
use crate::declaration::Declaration;
use crate::ics::{IcsFinding, assessed_status, check_ics, ics_rules};
use crate::order::views;
use crate::papers;
use crate::rules::{self, Claim, Criterion};
use crate::table;
use crate::unit::{Grounds, Judged, old_provision};

/// What is judged, and by which edition.
#[derive(Clone, Copy)]
pub struct Input<'a> {
    /// The standard.
    pub standard: &'a Standard,
    /// The edition to judge by.
    pub edition: Edition,
    /// What was seen, for its sources and its coverage.
    pub evidence: &'a Evidence,
    /// What the checks concluded, in any order.
    pub findings: &'a [Finding],
    /// Which checks ran.
    pub runs: &'a [CheckRun],
    /// Effort of the fix, by the check's id.
    pub effort: &'a dyn Fn(&str) -> Effort,
    /// The maker's declaration, where there is one.
    pub declaration: Option<&'a Declaration>,
}

/// Error of judging.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum JudgeError {
    /// The edition has no test cases.
    #[error("products are not judged by {0}: it has no test cases")]
    Edition(Edition),
}

/// A test case with what its units came to.
struct Case<'a> {
    case: &'a TestCase,
    verdict: Verdict,
    judged: Vec<Judged>,
    findings: Vec<Vec<String>>,
}

/// Judges a product.
///
/// # Errors
/// The edition is not one by which products are judged: [`Edition::is_judged`].
pub fn judge(input: &Input<'_>) -> Result<Assessment, JudgeError> {
    judge_with(input, &Decisions::default(), None)
}

/// Judges a product, with what named people decided. `today` (ISO 8601) is the day by which their
/// decisions expire; without it, those that have an end do not count.
///
/// # Errors
/// The edition is not one by which products are judged: [`Edition::is_judged`].
pub fn judge_with(
    input: &Input<'_>,
    decisions: &Decisions,
    today: Option<&str>,
) -> Result<Assessment, JudgeError> {
    let &Input { standard, edition, evidence, declaration, .. } = input;
    let Some(tests) = edition.test_edition() else {
        return Err(JudgeError::Edition(edition));
    };
    let decisions = InForce::new(decisions, tests, today, input.findings);
    let findings = views(standard, edition, tests, input.findings, input.effort, &decisions);
    let grounds = Grounds::new(standard, edition, tests, declaration, evidence);
    let cases = judge_cases(&grounds, tests, standard.test_cases(tests), &findings, &decisions);
    let ics = declaration.map_or_else(Vec::new, |own| check_ics(standard, edition, own));
    let ids = standard.provisions(edition).iter().map(|provision| provision.id.clone());
    let external = papers::views(edition, standard.test_cases(tests), declaration, ids, today);
    let mut provisions = judge_provisions(input, &cases, &ics, &external);
    name_tables(standard, tests, declaration, &mut provisions);
    let (next_steps, plan) = next_steps(&provisions, declaration.is_some());
    let mut checks = input.runs.to_vec();
    checks.sort_by(|left, right| natural_order(&left.id, &right.id));
    Ok(Assessment {
        schema: ASSESSMENT_SCHEMA.to_owned(),
        envelope: None,
        edition: edition.as_str().to_owned(),
        uncertain: !edition.is_seen_whole(),
        overall: declaration.map(|_| judge_whole(&ics, &provisions)),
        sources: evidence.artefacts.iter().map(source).collect(),
        guidelines: guideline_lines(standard, edition, &provisions),
        test_cases: cases.iter().map(|case| case_verdict(case, &provisions)).collect(),
        next_steps,
        plan,
        provisions,
        findings,
        checks,
        coverage: evidence.coverage.clone(),
        decisions: decision_views(&decisions),
        external,
    })
}

fn judge_cases<'a>(
    grounds: &Grounds<'_>,
    tests: TestEdition,
    cases: &[&'a TestCase],
    findings: &[FindingView],
    decisions: &InForce<'_>,
) -> Vec<Case<'a>> {
    let mut by_unit: BTreeMap<&str, Vec<&FindingView>> = BTreeMap::new();
    for finding in findings {
        for unit in &finding.units {
            by_unit.entry(unit).or_default().push(finding);
        }
    }
    let mut done: Vec<Case<'a>> = Vec::with_capacity(cases.len());
    for &case in cases {
        let mut judged = Vec::with_capacity(case.units.len());
        let mut ids = Vec::with_capacity(case.units.len());
        for unit in &case.units {
            let named = by_unit.get(unit.id.as_str()).map_or(&[][..], Vec::as_slice);
            let mut result = grounds.judge(unit, named, decisions.observed(&unit.id));
            let mut linked: Vec<String> = named.iter().map(|finding| finding.id.clone()).collect();
            if result.result == Criterion::Missing {
                carry(tests, &unit.id, &done, &mut result, &mut linked);
            }
            judged.push(result);
            ids.push(linked);
        }
        let verdict = rules::test_case(judged.iter().map(|unit| unit.result));
        done.push(Case { case, verdict, judged, findings: ids });
    }
    done
}

/// Applying another test case whole carries its verdict, with its basis and its findings.
fn carry(
    tests: TestEdition,
    unit: &str,
    done: &[Case<'_>],
    result: &mut Judged,
    linked: &mut Vec<String>,
) {
    let Some(applied) = table::find_in(tests, unit).and_then(|row| row.carries) else { return };
    let Some(applied) = done.iter().find(|case| case.case.id == applied) else { return };
    let wanted = match applied.verdict {
        Verdict::Pass => Criterion::Holds,
        Verdict::Fail => Criterion::Fails,
        _ => return,
    };
    let decisive = applied.judged.iter().zip(&applied.findings);
    for (judged, findings) in decisive.filter(|(judged, _)| judged.result == wanted) {
        *result = Judged { needs: None, ..*judged };
        linked
            .extend(findings.iter().filter(|id| !linked.contains(id)).cloned().collect::<Vec<_>>());
    }
}

fn judge_provisions(
    input: &Input<'_>,
    cases: &[Case<'_>],
    ics: &[IcsFinding],
    papers: &[PaperView],
) -> Vec<ProvisionVerdict> {
    let mut groups: BTreeMap<&str, Vec<&Case<'_>>> = BTreeMap::new();
    for case in cases {
        groups.entry(&case.case.provision).or_default().push(case);
    }
    let provisions = input.standard.provisions(input.edition).iter();
    provisions
        .map(|provision| {
            let group = groups.get(provision.id.as_str()).map_or(&[][..], Vec::as_slice);
            let refused = is_refused(ics, &provision.id);
            judge_provision(input, provision, group, refused, papers)
        })
        .collect()
}

/// Whether the checks on the ICS show that a provision that is set aside as N/A does apply.
fn is_refused(ics: &[IcsFinding], provision: &str) -> bool {
    let mut own = ics.iter().filter(|finding| finding.provision == provision);
    own.any(|finding| matches!(finding.check.as_str(), "b" | "c" | "e"))
}

fn judge_provision(
    input: &Input<'_>,
    provision: &Provision,
    group: &[&Case<'_>],
    refused: bool,
    papers: &[PaperView],
) -> ProvisionVerdict {
    let status = assessed_status(input.edition, provision);
    let declaration = input.declaration;
    let support = declaration.map_or(Support::Undeclared, |known| known.support(&provision.id));
    let external = declaration.is_some_and(|known| known.has_external_evidence(&provision.id))
        || papers::is_accepted(papers, &provision.id);
    let from_cases = rules::test_group(group.iter().map(|case| case.verdict), false);
    let group_verdict = rules::test_group(group.iter().map(|case| case.verdict), external);
    let verdict = if refused {
        rules::refused(status.map(|status| status.level), group_verdict)
    } else {
        rules::provision(support, group_verdict)
    };
    let basis = match verdict {
        Verdict::Fail if refused && from_cases != Verdict::Fail => vec![Basis::Declared],
        _ => basis(verdict, group),
    };
    let leans_on_external = verdict == Verdict::Pass && from_cases != Verdict::Pass;
    ProvisionVerdict {
        id: provision.id.clone(),
        level: status.map_or_else(String::new, level),
        verdict,
        preview: support == Support::Undeclared,
        way_out: way_out(status, support, declaration),
        support,
        basis: if leans_on_external { vec![Basis::External] } else { basis },
        test_cases: group.iter().map(|case| case.case.id.clone()).collect(),
        open: match verdict {
            Verdict::Fail => group.iter().flat_map(|case| open(case)).collect(),
            Verdict::Inconclusive => what_is_open(group),
            _ => Vec::new(),
        },
    }
}

/// Says which IXIT tables open units lack.
fn name_tables(
    standard: &Standard,
    tests: TestEdition,
    declaration: Option<&Declaration>,
    provisions: &mut [ProvisionVerdict],
) {
    let Some(declaration) = declaration else { return };
    for provision in provisions {
        let lacking = provision.open.iter_mut().filter(|own| own.all.contains(&Needs::Declaration));
        for open in lacking {
            let tables = table::find_in(tests, &open.unit).map_or(&[][..], |row| row.ixit);
            let unit = standard.unit_of(tests, &open.unit);
            let required =
                unit.and_then(|unit| standard.required_ixit(old_provision(standard, unit)));
            let is_lacking = |table: &&u8| !declaration.has_ixit(&[**table], required);
            open.tables = tables.iter().filter(is_lacking).copied().collect();
        }
    }
}

/// The units that are open; where none is, it is the entry of the ICS that is to be corrected.
fn what_is_open(group: &[&Case<'_>]) -> Vec<Open> {
    let mut all: Vec<Open> = group.iter().flat_map(|case| open(case)).collect();
    if all.is_empty() {
        let first = group.iter().flat_map(|case| &case.case.units).take(1);
        all.extend(first.map(|unit| Open {
            unit: unit.id.clone(),
            needs: Needs::Declaration,
            all: vec![Needs::Declaration],
            tables: Vec::new(),
            what: String::new(),
        }));
    }
    all
}

/// `M`, `R`, `M C`, `R C`: of the table that decides in an assessment (Table A.1).
fn level(status: &Status) -> String {
    let condition = if status.is_conditional() { " C" } else { "" };
    format!("{}{condition}", status.level.as_str())
}

/// What the ICS could say instead of Y. Not to claim a recommendation is open to everybody who
/// gives a reason, and so comes before a condition, which has to be untrue of the product; a
/// mandatory provision has only that, where it names one that is not known to hold.
pub(crate) fn way_out(
    status: Option<&Status>,
    support: Support,
    declaration: Option<&Declaration>,
) -> WayOut {
    let Some(status) = status else { return WayOut::None };
    let holds = || declaration.and_then(|known| known.applies(status)) == Some(true);
    match (support, status.level) {
        (Support::No | Support::NotApplicable, _) => WayOut::None,
        (_, Level::Recommended) => WayOut::Withdraw,
        (_, Level::Mandatory) if status.is_conditional() && !holds() => WayOut::NotApplicable,
        (_, Level::Mandatory) => WayOut::None,
    }
}

/// The union of what the deciding units rest on.
fn basis(verdict: Verdict, group: &[&Case<'_>]) -> Vec<Basis> {
    let wanted = match verdict {
        Verdict::Pass => Criterion::Holds,
        Verdict::Fail => Criterion::Fails,
        _ => return Vec::new(),
    };
    let units = group.iter().flat_map(|case| &case.judged);
    let mut basis: Vec<_> =
        units.filter(|unit| unit.result == wanted).filter_map(|unit| unit.basis).collect();
    basis.sort_unstable();
    basis.dedup();
    basis
}

fn open<'a>(case: &'a Case<'_>) -> impl Iterator<Item = Open> + 'a {
    case.case.units.iter().zip(&case.judged).filter_map(|(unit, judged)| {
        let needs = judged.needs?;
        Some(Open {
            unit: unit.id.clone(),
            needs,
            all: judged.all.list(),
            tables: Vec::new(),
            what: String::new(),
        })
    })
}

/// A case of a provision that is not claimed is not performed: it carries the state, and what was
/// found stays linked.
fn case_verdict(case: &Case<'_>, provisions: &[ProvisionVerdict]) -> TestCaseVerdict {
    let state = provisions
        .iter()
        .find(|provision| provision.id == case.case.provision)
        .map(|provision| provision.verdict)
        .filter(|verdict| matches!(verdict, Verdict::NotApplicable | Verdict::NotSupported));
    let units = case.case.units.iter().zip(&case.judged).zip(&case.findings);
    TestCaseVerdict {
        id: case.case.id.clone(),
        kind: case.case.kind.as_str().to_owned(),
        verdict: state.unwrap_or(case.verdict),
        units: units
            .map(|((unit, judged), findings)| UnitResult {
                id: unit.id.clone(),
                result: state.unwrap_or_else(|| judged.result.verdict()),
                basis: judged.basis.filter(|_| state.is_none()),
                findings: findings.clone(),
            })
            .collect(),
    }
}

fn decision_views(decisions: &InForce<'_>) -> Vec<DecisionView> {
    let all = decisions.decisions();
    let observations = all.observations.iter().map(|own| DecisionView {
        kind: "observation".to_owned(),
        status: decisions.observation_status(own),
        unit: Some(own.unit.clone()),
        result: Some(own.result),
        finding: own.about.clone(),
        by: own.by.clone(),
    });
    let dismissals = all.dismissals.iter().map(|own| DecisionView {
        kind: "dismissal".to_owned(),
        status: decisions.dismissal_status(own),
        unit: None,
        result: None,
        finding: Some(own.finding.clone()),
        by: own.by.clone(),
    });
    observations.chain(dismissals).collect()
}

fn judge_whole(ics: &[IcsFinding], provisions: &[ProvisionVerdict]) -> Overall {
    let claims = provisions.iter().map(|provision| Claim {
        support: provision.support,
        verdict: provision.verdict,
        unavoidable: provision.way_out == WayOut::None,
    });
    Overall { verdict: rules::overall(ics.is_empty(), claims), ics: ics_rules(ics) }
}

fn guideline_lines(
    standard: &Standard,
    edition: Edition,
    provisions: &[ProvisionVerdict],
) -> Vec<GuidelineLine> {
    let line = |guideline: &Guideline| {
        let own = guideline.provisions(edition);
        let verdicts = provisions
            .iter()
            .filter(|provision| own.contains(&provision.id))
            .map(|provision| provision.verdict);
        GuidelineLine {
            number: guideline.number,
            verdict: rules::guideline(verdicts),
            provisions: own.to_vec(),
        }
    };
    standard.guidelines().iter().map(line).collect()
}

fn source(artefact: &Artefact) -> Source {
    Source {
        kind: artefact.kind,
        name: artefact.name.clone(),
        sha256: artefact.sha256.clone(),
        size: artefact.size,
    }
}
