// SPDX-License-Identifier: Apache-2.0 OR MIT
//! What to do: which breaches to fix first, and which next step settles most.

use std::cmp::Reverse;
use std::collections::BTreeSet;

use thirteen_evidence::Outcome;

use crate::assessment::{
    Assessment, Effort, FindingView, Needs, NextStep, PlanQuality, ProvisionVerdict, Verdict,
};
use crate::cover::{self, Job};

/// What one action brings.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Action {
    /// One IXIT table.
    Table(u8),
    /// A whole kind of thing.
    Kind(Needs),
}

/// The breaches in the order in which to fix them, each once: those that fail a mandatory
/// provision, then those that fail a recommended one, then those that fail nothing that is
/// claimed; within, least effort first, then those that fail most provisions.
#[must_use]
pub fn fix_first(assessment: &Assessment) -> Vec<&FindingView> {
    let fails = |id: &String| {
        assessment
            .provisions
            .iter()
            .find(|provision| provision.id == *id && provision.verdict == Verdict::Fail)
    };
    let weight = |finding: &FindingView| {
        let failed: Vec<_> = finding.provisions.iter().filter_map(fails).collect();
        let mandatory = failed.iter().any(|provision| provision.is_mandatory());
        let class = if mandatory { 0_u8 } else { 1 + u8::from(failed.is_empty()) };
        (class, finding.effort, Reverse(failed.len()))
    };
    let is_breach =
        |view: &&FindingView| view.outcome == Outcome::Breach && view.dismissed.is_none();
    let breaches = assessment.findings.iter().filter(is_breach);
    let mut breaches: Vec<_> = breaches.map(|finding| (weight(finding), finding)).collect();
    // Stable: what weighs the same stays in the order of the findings.
    breaches.sort_by_key(|(weight, _)| *weight);
    breaches.into_iter().map(|(_, finding)| finding).collect()
}

/// The steps that would settle something that is open, in the order in which mandatory provisions,
/// and then others, are settled after the least effort; and how good that order is.
///
/// While nothing is declared, writing the declaration is one step; later each IXIT table is one.
#[must_use]
pub fn next_steps(
    provisions: &[ProvisionVerdict],
    is_declared: bool,
) -> (Vec<NextStep>, Option<PlanQuality>) {
    let waiting: Vec<(&ProvisionVerdict, BTreeSet<Action>)> = provisions
        .iter()
        .map(|provision| (provision, actions(provision, is_declared)))
        .filter(|(_, actions)| !actions.is_empty())
        .collect();
    let all: Vec<Action> = {
        let set: BTreeSet<Action> = waiting.iter().flat_map(|(_, own)| own.clone()).collect();
        set.into_iter().collect()
    };
    if all.is_empty() {
        return (Vec::new(), None);
    }
    let efforts: Vec<u64> = all.iter().map(|action| cost(action.effort())).collect();
    let jobs: Vec<Job> = waiting
        .iter()
        .map(|(provision, own)| Job {
            weight: if provision.is_mandatory() { MANDATORY } else { 1 },
            needs: own.iter().filter_map(|action| all.binary_search(action).ok()).collect(),
        })
        .collect();
    let found = cover::order(&efforts, &jobs);
    let mut done: BTreeSet<Action> = BTreeSet::new();
    let mut steps = Vec::with_capacity(all.len());
    for action in found.order.iter().filter_map(|at| all.get(*at).copied()) {
        let before = done.clone();
        done.insert(action);
        let ids = |holds: &dyn Fn(&BTreeSet<Action>) -> bool| -> Vec<String> {
            let own = waiting.iter().filter(|(_, own)| holds(own));
            own.map(|(provision, _)| provision.id.clone()).collect()
        };
        steps.push(NextStep {
            id: action.id().to_owned(),
            action: String::new(),
            table: action.table(),
            settles: ids(&|own| own.contains(&action)),
            completes: ids(&|own| own.is_subset(&done) && !own.is_subset(&before)),
            effort: action.effort(),
        });
    }
    let quality = PlanQuality { exact: found.exact, within_percent: found.within_percent };
    (steps, Some(quality))
}

/// How much more a mandatory provision weighs than a recommended one.
const MANDATORY: u64 = 3;

/// The actions after which nothing of a provision is open.
fn actions(provision: &ProvisionVerdict, is_declared: bool) -> BTreeSet<Action> {
    if provision.verdict == Verdict::Fail {
        // What fails is to be fixed; looking further changes nothing.
        return BTreeSet::new();
    }
    let mut actions = BTreeSet::new();
    for open in &provision.open {
        let all = if open.all.is_empty() { std::slice::from_ref(&open.needs) } else { &open.all };
        for needs in all {
            if *needs == Needs::Declaration && is_declared && !open.tables.is_empty() {
                actions.extend(open.tables.iter().map(|table| Action::Table(*table)));
            } else {
                actions.insert(Action::Kind(*needs));
            }
        }
    }
    actions
}

impl Action {
    const fn id(self) -> &'static str {
        match self {
            Self::Table(_) => "fill-table",
            Self::Kind(needs) => step_id(needs),
        }
    }

    const fn table(self) -> Option<u8> {
        match self {
            Self::Table(table) => Some(table),
            Self::Kind(_) => None,
        }
    }

    const fn effort(self) -> Effort {
        match self {
            Self::Table(_) => Effort::Minutes,
            Self::Kind(needs) => effort(needs),
        }
    }
}

/// The stable id of the step that brings what is missing; the words have `step-<id>`.
#[must_use]
pub const fn step_id(needs: Needs) -> &'static str {
    match needs {
        Needs::Declaration => "give-declaration",
        Needs::Firmware => "give-firmware",
        Needs::Device => "connect-device",
        Needs::Capture => "capture-traffic",
        Needs::Site => "name-web-site",
        Needs::Person => "ask-a-person",
        Needs::Coverage => "read-the-rest",
    }
}

const fn effort(needs: Needs) -> Effort {
    match needs {
        Needs::Firmware | Needs::Site => Effort::Minutes,
        Needs::Declaration | Needs::Device | Needs::Capture | Needs::Coverage => Effort::Hours,
        Needs::Person => Effort::Days,
    }
}

/// What a step costs beside the others: ten minutes, an hour or two, a day or two, so that a short
/// step goes first unless a long one settles several times as much.
const fn cost(effort: Effort) -> u64 {
    match effort {
        Effort::Minutes => 1,
        Effort::Hours => 6,
        Effort::Days => 30,
    }
}

impl ProvisionVerdict {
    /// Whether it is mandatory, with or without a condition.
    #[must_use]
    pub fn is_mandatory(&self) -> bool {
        self.level.starts_with('M')
    }
}
