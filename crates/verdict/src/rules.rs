// SPDX-License-Identifier: Apache-2.0 OR MIT
//! How results combine: units to a test case, test cases to a test group (one provision), groups
//! to the whole. Each rule is a small pure function with its clause in TS 103 701 V1.1.1.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use thirteen_standard::Level;

use crate::assessment::{Support, Verdict};

/// The result of one unit: what the PASS criteria of its test case ask (clause 4.6, Table 3).
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema,
)]
#[serde(rename_all = "kebab-case")]
pub enum Criterion {
    /// What the unit asks was shown.
    Holds,
    /// What the unit asks does not hold.
    Fails,
    /// Something needed to run the unit is missing or too thin.
    Missing,
}

impl Criterion {
    /// The word that an assessment uses for it.
    #[must_use]
    pub const fn verdict(self) -> Verdict {
        match self {
            Self::Holds => Verdict::Pass,
            Self::Fails => Verdict::Fail,
            Self::Missing => Verdict::Inconclusive,
        }
    }
}

/// What is known of one unit, as far as its result depends on it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct UnitFacts {
    /// A finding says that what the unit asks does not hold.
    pub breached: bool,
    /// A finding says that it was seen to hold.
    pub upheld: bool,
    /// Two sources say different things about it.
    pub contradicted: bool,
    /// Its row lets a check, or a declaration that evidence upholds, pass it.
    pub passable: bool,
    /// The IXIT fields that it reads are declared.
    pub declared: bool,
    /// Every area that its row names was looked at.
    pub looked: bool,
    /// Something that bears on it was not read.
    pub gap: bool,
}

/// One unit, from findings. A breach decides whatever else is open: an indication that a
/// criterion does not hold is enough (clause 4.6, Table 3). That nothing speaks against it is
/// enough only where it was looked for: functional verdicts rest on the absence of indications,
/// and absence needs coverage (clauses 4.3 and 4.6).
#[must_use]
pub const fn unit(facts: UnitFacts) -> Criterion {
    if facts.breached {
        Criterion::Fails
    } else if facts.upheld
        && !facts.contradicted
        && facts.passable
        && facts.declared
        && facts.looked
        && !facts.gap
    {
        Criterion::Holds
    } else {
        Criterion::Missing
    }
}

/// A test case, from its units (clause 4.6, Table 3): FAIL where a criterion does not hold,
/// INCONCLUSIVE where something needed is missing, PASS where every criterion holds.
///
/// One unit fails and another cannot be run: FAIL. The specification leaves this open; what was
/// shown not to hold does not come to hold by running the rest. A case without units was not run.
#[must_use]
pub fn test_case(units: impl IntoIterator<Item = Criterion>) -> Verdict {
    worst(units.into_iter().map(Criterion::verdict)).unwrap_or(Verdict::Inconclusive)
}

/// A test group, which is a provision, from its test cases (clause 4.6, Table 2): FAIL where one
/// is FAIL; PASS where all are, or where external evidence is accepted (clause 4.7), which cannot
/// outweigh a FAIL; otherwise INCONCLUSIVE.
#[must_use]
pub fn test_group(
    test_cases: impl IntoIterator<Item = Verdict>,
    external_evidence_accepted: bool,
) -> Verdict {
    match worst(test_cases) {
        Some(Verdict::Fail) => Verdict::Fail,
        _ if external_evidence_accepted => Verdict::Pass,
        Some(verdict) => verdict,
        None => Verdict::Inconclusive,
    }
}

/// What stands for a provision, from its group and the ICS (clauses 4.3, phase 5, and 4.6): only
/// what is claimed is tested. N and N/A are states of the ICS entry, not verdicts. Where nothing
/// is declared the provision is judged as if claimed, as a preview: our own addition.
#[must_use]
pub const fn provision(support: Support, group: Verdict) -> Verdict {
    match support {
        Support::Yes | Support::Undeclared => group,
        Support::No => Verdict::NotSupported,
        Support::NotApplicable => Verdict::NotApplicable,
    }
}

/// What stands for a provision that is set aside as N/A where the checks on the ICS show that it
/// applies (clause 4.3, phase 4). The specification gives the whole a FAIL and the group nothing, as
/// only claimed provisions are tested. Ours: a mandatory one is not met; a recommended one is judged
/// as if claimed, and cannot pass.
#[must_use]
pub const fn refused(level: Option<Level>, group: Verdict) -> Verdict {
    match (level, group) {
        (Some(Level::Mandatory), _) | (_, Verdict::Fail) => Verdict::Fail,
        _ => Verdict::Inconclusive,
    }
}

/// What the whole depends on, provision by provision.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Claim {
    /// What the ICS says.
    pub support: Support,
    /// The verdict, or the state.
    pub verdict: Verdict,
    /// Whatever the ICS would say of it, a FAIL would stand: it is mandatory without a condition.
    pub unavoidable: bool,
}

/// The whole (clause 4.6, Table 1): FAIL where the ICS is not valid or the group of a provision
/// claimed Y is FAIL, recommended ones included; INCONCLUSIVE where one is; otherwise PASS.
///
/// An ICS that says nothing of a provision is not complete, and the whole is at best
/// INCONCLUSIVE; where such a provision fails and no entry could excuse it, FAIL. Nothing
/// declared, nothing passed.
#[must_use]
pub fn overall(ics_valid: bool, claims: impl IntoIterator<Item = Claim>) -> Verdict {
    if !ics_valid {
        return Verdict::Fail;
    }
    worst(claims.into_iter().map(|claim| match claim.support {
        Support::Undeclared if claim.verdict == Verdict::Fail && claim.unavoidable => Verdict::Fail,
        Support::Undeclared => Verdict::Inconclusive,
        _ => claim.verdict,
    }))
    .unwrap_or(Verdict::Inconclusive)
}

/// One of the thirteen lines: FAIL where a provision is FAIL, else INCONCLUSIVE where one is,
/// else PASS; states do not count. Our own summary: the specification gives no verdict at this
/// level (clause 4.6).
#[must_use]
pub fn guideline(provisions: impl IntoIterator<Item = Verdict>) -> Verdict {
    worst(provisions).unwrap_or(Verdict::Pass)
}

/// FAIL over INCONCLUSIVE over PASS; states do not count. `None` where no verdict is there.
fn worst(verdicts: impl IntoIterator<Item = Verdict>) -> Option<Verdict> {
    let mut seen = None;
    for verdict in verdicts {
        match verdict {
            Verdict::Fail => return Some(Verdict::Fail),
            Verdict::Inconclusive => seen = Some(Verdict::Inconclusive),
            Verdict::Pass => seen = seen.or(Some(Verdict::Pass)),
            Verdict::NotApplicable | Verdict::NotSupported => {}
        }
    }
    seen
}

#[cfg(test)]
#[path = "rules_tests.rs"]
mod tests;
