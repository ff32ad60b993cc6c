// SPDX-License-Identifier: Apache-2.0 OR MIT
//! The assessment: what `thirteen check --json` prints. Plain data; the sentences in it
//! (`message`, `fix`, `what`, `action`) are left empty here and filled from the words.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use thirteen_declaration::PaperStatus;
pub use thirteen_declaration::Support;
pub use thirteen_evidence::{CheckRun, Effort, RunStatus};
use thirteen_evidence::{Coverage, Envelope, Fact, Locator, Outcome, SourceKind, Subject};

use crate::decisions::{DecisionStatus, FactKey, Observed, Signature};

/// Name and version of the document's shape. A version only adds.
pub const ASSESSMENT_SCHEMA: &str = "thirteen/assessment/1";

/// A verdict, or a state that is no verdict.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema,
)]
#[serde(rename_all = "kebab-case")]
pub enum Verdict {
    /// Everything that is asked for was shown.
    Pass,
    /// Something that is asked for does not hold.
    Fail,
    /// Something that is needed is missing.
    Inconclusive,
    /// A state: the provision does not apply.
    NotApplicable,
    /// A state: the provision is not claimed.
    NotSupported,
}

impl Verdict {
    /// All of them, in the order in which papers count them: what asks for something first, states
    /// that are no verdicts last.
    pub const ALL: [Self; 5] =
        [Self::Fail, Self::Inconclusive, Self::Pass, Self::NotApplicable, Self::NotSupported];

    /// The kebab-case id used in JSON and in the words (`verdict-<id>`).
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::Pass => "pass",
            Self::Fail => "fail",
            Self::Inconclusive => "inconclusive",
            Self::NotApplicable => "not-applicable",
            Self::NotSupported => "not-supported",
        }
    }
}

/// What a verdict rests on.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema,
)]
#[serde(rename_all = "kebab-case")]
pub enum Basis {
    /// A check of this program.
    Machine,
    /// The maker's own answers.
    Declared,
    /// A named person's recorded observation.
    Observed,
    /// A finding that a named person dismissed.
    Dismissed,
    /// External evidence (TS 103 701, clause 4.7).
    External,
}

impl Basis {
    /// Every basis.
    pub const ALL: [Self; 5] =
        [Self::Machine, Self::Declared, Self::Observed, Self::Dismissed, Self::External];

    /// The kebab-case id used in JSON and in the words (`basis-<id>`).
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::Machine => "machine",
            Self::Declared => "declared",
            Self::Observed => "observed",
            Self::Dismissed => "dismissed",
            Self::External => "external",
        }
    }
}

/// What a declaration could do about a preview's FAIL.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema,
)]
#[serde(rename_all = "kebab-case")]
pub enum WayOut {
    /// Nothing: it has to be met.
    None,
    /// A recommendation need not be claimed, if a reason is given.
    Withdraw,
    /// A condition that could excuse it, if it does not hold.
    NotApplicable,
}

/// What is missing for a unit.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema,
)]
#[serde(rename_all = "kebab-case")]
pub enum Needs {
    /// The maker's answers.
    Declaration,
    /// Evidence from a firmware image.
    Firmware,
    /// The device on the bench.
    Device,
    /// A packet capture.
    Capture,
    /// The maker's web site.
    Site,
    /// A person's judgement.
    Person,
    /// The parts that were not read.
    Coverage,
}

impl Needs {
    /// Every kind of thing that can be missing.
    pub const ALL: [Self; 7] = [
        Self::Declaration,
        Self::Firmware,
        Self::Device,
        Self::Capture,
        Self::Site,
        Self::Person,
        Self::Coverage,
    ];

    /// The kebab-case id used in JSON and in the words.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::Declaration => "declaration",
            Self::Firmware => "firmware",
            Self::Device => "device",
            Self::Capture => "capture",
            Self::Site => "site",
            Self::Person => "person",
            Self::Coverage => "coverage",
        }
    }
}

/// The whole.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Assessment {
    /// `thirteen/assessment/1`.
    pub schema: String,
    /// When and by what.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub envelope: Option<Envelope>,
    /// Edition of the standard: `en-2.1.1`.
    pub edition: String,
    /// The rules for this edition were not seen; those of the edition before were applied.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub uncertain: bool,
    /// Verdict of the whole; `null` without a declaration.
    pub overall: Option<Overall>,
    /// What was handed in.
    pub sources: Vec<Source>,
    /// The thirteen guidelines, in order: our own summary, the standard has no such verdict.
    pub guidelines: Vec<GuidelineLine>,
    /// Provisions, in the standard's order.
    pub provisions: Vec<ProvisionVerdict>,
    /// Test cases, in the standard's order.
    pub test_cases: Vec<TestCaseVerdict>,
    /// Findings: breaches first, by the order of the provisions.
    pub findings: Vec<FindingView>,
    /// Checks, and whether they ran.
    pub checks: Vec<CheckRun>,
    /// What was looked at, and what was not read.
    pub coverage: Coverage,
    /// What to do next, most settled for least effort first.
    pub next_steps: Vec<NextStep>,
    /// How good their order is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub plan: Option<PlanQuality>,
    /// What named people decided, and whether it still counts.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub decisions: Vec<DecisionView>,
    /// Papers that are offered as external evidence, and whether they are accepted.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub external: Vec<PaperView>,
}

/// A paper that is offered as external evidence for a provision.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct PaperView {
    /// The provision.
    pub provision: String,
    /// Name of the document.
    pub document: String,
    /// SHA-256 of its file, lower-case hex, where there is one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sha256: Option<String>,
    /// Who issued it.
    pub issuer: String,
    /// Its number.
    pub reference: String,
    /// Whether it stands in for the tests.
    pub status: PaperStatus,
    /// Day of issue.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub issued: Option<String>,
    /// Last day on which it counts.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub expires: Option<String>,
}

/// Verdict of the whole.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Overall {
    /// The verdict.
    pub verdict: Verdict,
    /// The checks on the ICS (TS 103 701, clause 4.3, phase 4).
    pub ics: Vec<IcsRule>,
}

/// One check on the ICS.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct IcsRule {
    /// `a` to `e`.
    pub rule: String,
    /// Whether it holds.
    pub holds: bool,
    /// The provisions for which it does not.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub provisions: Vec<String>,
}

/// One source.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Source {
    /// Kind.
    pub kind: SourceKind,
    /// Neutral name, the first element of its locators' paths.
    pub name: String,
    /// SHA-256, lower-case hex.
    pub sha256: String,
    /// Size in bytes.
    pub size: u64,
}

/// One of the thirteen lines.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct GuidelineLine {
    /// 1 to 13.
    pub number: u8,
    /// FAIL if any provision fails, else INCONCLUSIVE if any is, else PASS; states do not count.
    pub verdict: Verdict,
    /// Its provisions.
    pub provisions: Vec<String>,
}

/// The verdict on one provision (a test group of TS 103 701).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct ProvisionVerdict {
    /// Id.
    pub id: String,
    /// `M` or `R`; with ` C` where a condition is attached.
    pub level: String,
    /// The verdict, or a state.
    pub verdict: Verdict,
    /// Judged as if claimed, as nothing is declared.
    pub preview: bool,
    /// What a declaration could do about a FAIL.
    pub way_out: WayOut,
    /// What the ICS says.
    pub support: Support,
    /// What the verdict rests on; empty where it is open.
    pub basis: Vec<Basis>,
    /// Its test cases.
    pub test_cases: Vec<String>,
    /// What is open, unit by unit.
    pub open: Vec<Open>,
}

/// What one unit still needs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Open {
    /// The unit.
    pub unit: String,
    /// What it needs first.
    pub needs: Needs,
    /// Everything that it needs, the first one included.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub all: Vec<Needs>,
    /// IXIT tables that it reads and that are not filled as far as it needs them.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub tables: Vec<u8>,
    /// What it needs first, as a sentence.
    #[serde(default)]
    pub what: String,
}

/// The verdict on one test case.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct TestCaseVerdict {
    /// Id.
    pub id: String,
    /// `conceptual`, `functional` or `conceptual-functional`.
    pub kind: String,
    /// The verdict.
    pub verdict: Verdict,
    /// Its units.
    pub units: Vec<UnitResult>,
}

/// The result of one unit.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct UnitResult {
    /// Id.
    pub id: String,
    /// `pass`, `fail` or `inconclusive`.
    pub result: Verdict,
    /// What it rests on, where it is decided.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub basis: Option<Basis>,
    /// Ids of the findings that bear on it.
    pub findings: Vec<String>,
}

/// A finding, with what follows from it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct FindingView {
    /// Id.
    pub id: String,
    /// The check that made it.
    pub check: String,
    /// What it concluded.
    pub outcome: Outcome,
    /// Two sources say different things.
    pub contradiction: bool,
    /// About what.
    pub subject: Subject,
    /// Units.
    pub units: Vec<String>,
    /// Test cases of those units.
    pub test_cases: Vec<String>,
    /// Provisions of those units.
    pub provisions: Vec<String>,
    /// Where.
    pub locators: Vec<Locator>,
    /// Facts.
    pub facts: BTreeMap<String, Fact>,
    /// Effort of the fix.
    pub effort: Effort,
    /// Who dismissed it; then it bears on no verdict, and stays visible.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub dismissed: Option<Signature>,
    /// It stood in the baseline already; then it does not fail the run, and stays visible.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub baseline: bool,
    /// What was found, as a sentence.
    #[serde(default)]
    pub message: String,
    /// What to do, as a sentence.
    #[serde(default)]
    pub fix: String,
}

/// What a named person decided.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct DecisionView {
    /// `observation` or `dismissal`.
    pub kind: String,
    /// Whether it counts.
    pub status: DecisionStatus,
    /// The unit that was observed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub unit: Option<String>,
    /// What it came to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub result: Option<Observed>,
    /// The fact that it is about.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub finding: Option<FactKey>,
    /// By whom, when and why.
    pub by: Signature,
}

/// Something to do.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct NextStep {
    /// Stable id of the action (`give-declaration`); the words have a sentence for each
    /// (`step-<id>`).
    pub id: String,
    /// The same as a sentence.
    #[serde(default)]
    pub action: String,
    /// The IXIT table to fill, where it is that (`fill-table`).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub table: Option<u8>,
    /// Provisions for which it would settle something that is open.
    pub settles: Vec<String>,
    /// Provisions of which nothing stays open once it and the steps before it are done.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub completes: Vec<String>,
    /// How much work it is.
    pub effort: Effort,
}

/// How good the order of the next steps is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct PlanQuality {
    /// No other order settles more for less effort, sooner.
    pub exact: bool,
    /// Provisions wait, weighted, at most this many per cent of what they would in the best order.
    pub within_percent: u64,
}
