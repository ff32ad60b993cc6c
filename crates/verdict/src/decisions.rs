// SPDX-License-Identifier: Apache-2.0 OR MIT
//! What named people decided, held against what was found: which decisions count.

use thirteen_evidence::Finding;
use thirteen_standard::{Asks, Standard, TestEdition, standard};

pub use thirteen_declaration::{
    DecisionStatus, Decisions, Dismissal, FactKey, Observation, Observed, Signature,
};

use crate::rules::Criterion;

impl From<Observed> for Criterion {
    fn from(observed: Observed) -> Self {
        match observed {
            Observed::Holds => Self::Holds,
            Observed::Fails => Self::Fails,
        }
    }
}

/// Decisions beside the findings of one assessment.
pub(crate) struct InForce<'a> {
    decisions: &'a Decisions,
    /// The test specification that is judged by.
    tests: TestEdition,
    today: Option<&'a str>,
    keys: Vec<FactKey>,
}

impl<'a> InForce<'a> {
    pub(crate) fn new(
        decisions: &'a Decisions,
        tests: TestEdition,
        today: Option<&'a str>,
        findings: &[Finding],
    ) -> Self {
        let mut keys: Vec<FactKey> = findings.iter().map(FactKey::of).collect();
        keys.sort();
        Self { decisions, tests, today, keys }
    }

    pub(crate) fn observation_status(&self, own: &Observation) -> DecisionStatus {
        let known = standard().is_ok_and(|it| it.unit_of(own.edition(), &own.unit).is_some());
        match own.by.status(self.today) {
            _ if !known => DecisionStatus::Invalid,
            DecisionStatus::InForce
                if own.about.as_ref().is_some_and(|key| !self.is_found(key)) =>
            {
                DecisionStatus::Lapsed
            }
            status => status,
        }
    }

    pub(crate) fn dismissal_status(&self, own: &Dismissal) -> DecisionStatus {
        match own.by.status(self.today) {
            DecisionStatus::InForce if !self.is_found(&own.finding) => DecisionStatus::Lapsed,
            status => status,
        }
    }

    /// What was observed of a unit; where people differ, that it does not hold.
    pub(crate) fn observed(&self, unit: &str) -> Option<Observed> {
        let standard = standard().ok()?;
        let mut seen = None;
        for own in &self.decisions.observations {
            if self.is_of(standard, own, unit)
                && self.observation_status(own) == DecisionStatus::InForce
            {
                match own.result {
                    Observed::Fails => return Some(Observed::Fails),
                    Observed::Holds => seen = Some(Observed::Holds),
                }
            }
        }
        seen
    }

    /// Whether an observation bears on a unit of the edition that is judged by: it is of that
    /// edition, or of V1.1.1 and lives on in it.
    fn is_of(&self, standard: &Standard, own: &Observation, unit: &str) -> bool {
        if own.edition() == self.tests {
            return own.unit == unit;
        }
        if own.edition() != TestEdition::V111 {
            return false;
        }
        let lives_on = standard.lives_on_in(&own.unit).iter();
        lives_on.filter(|(new, _)| new.id == unit).any(|(_, asks)| match own.result {
            Observed::Holds => *asks != Asks::More,
            Observed::Fails => *asks != Asks::Less,
        })
    }

    /// Who dismissed a finding.
    pub(crate) fn dismissed(&self, finding: &Finding) -> Option<&'a Signature> {
        let key = FactKey::of(finding);
        let own = self.decisions.dismissals.iter().find(|own| {
            own.finding == key && own.by.status(self.today) == DecisionStatus::InForce
        })?;
        Some(&own.by)
    }

    fn is_found(&self, key: &FactKey) -> bool {
        self.keys.binary_search(key).is_ok()
    }

    pub(crate) const fn decisions(&self) -> &'a Decisions {
        self.decisions
    }
}
