// SPDX-License-Identifier: Apache-2.0 OR MIT
//! What to do: which breaches to fix first, and which next step settles most.

use std::cmp::Reverse;

use thirteen_evidence::Outcome;
use thirteen_standard::natural_order;

use crate::assessment::{
    Assessment, Effort, FindingView, Needs, NextStep, ProvisionVerdict, Verdict,
};

/// Every kind of thing that can be missing.
const ALL: [Needs; 7] = [
    Needs::Declaration,
    Needs::Firmware,
    Needs::Device,
    Needs::Capture,
    Needs::Site,
    Needs::Person,
    Needs::Coverage,
];

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
    let breaches = assessment.findings.iter().filter(|view| view.outcome == Outcome::Breach);
    let mut breaches: Vec<_> = breaches.map(|finding| (weight(finding), finding)).collect();
    // Stable: what weighs the same stays in the order of the findings.
    breaches.sort_by_key(|(weight, _)| *weight);
    breaches.into_iter().map(|(_, finding)| finding).collect()
}

/// The steps that would settle something that is open, the one that settles most provisions for
/// the least effort first.
#[must_use]
pub fn next_steps(provisions: &[ProvisionVerdict]) -> Vec<NextStep> {
    let steps = ALL.iter().map(|&needs| {
        let is_open =
            |provision: &&ProvisionVerdict| provision.open.iter().any(|open| open.needs == needs);
        let settles = provisions.iter().filter(is_open).map(|provision| provision.id.clone());
        NextStep {
            id: step_id(needs).to_owned(),
            action: String::new(),
            settles: settles.collect(),
            effort: effort(needs),
        }
    });
    let mut steps: Vec<_> = steps.filter(|step| !step.settles.is_empty()).collect();
    steps.sort_by(|left, right| {
        let worth = |one: &NextStep, other: &NextStep| one.settles.len() * cost(other.effort);
        worth(right, left)
            .cmp(&worth(left, right))
            .then_with(|| left.effort.cmp(&right.effort))
            .then_with(|| natural_order(&left.id, &right.id))
    });
    steps
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
const fn cost(effort: Effort) -> usize {
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
