// SPDX-License-Identifier: Apache-2.0 OR MIT
//! What named people decided, held against what was found: which decisions count.

use thirteen_evidence::Finding;

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
    today: Option<&'a str>,
    keys: Vec<FactKey>,
}

impl<'a> InForce<'a> {
    pub(crate) fn new(
        decisions: &'a Decisions,
        today: Option<&'a str>,
        findings: &[Finding],
    ) -> Self {
        let mut keys: Vec<FactKey> = findings.iter().map(FactKey::of).collect();
        keys.sort();
        Self { decisions, today, keys }
    }

    pub(crate) fn observation_status(&self, own: &Observation) -> DecisionStatus {
        let known = thirteen_standard::standard().is_ok_and(|it| it.unit(&own.unit).is_some());
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
        let mut seen = None;
        for own in self.decisions.observations.iter().filter(|own| own.unit == unit) {
            if self.observation_status(own) == DecisionStatus::InForce {
                match own.result {
                    Observed::Fails => return Some(Observed::Fails),
                    Observed::Holds => seen = Some(Observed::Holds),
                }
            }
        }
        seen
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
