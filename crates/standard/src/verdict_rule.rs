// SPDX-License-Identifier: Apache-2.0 OR MIT
//! The rules of an assessment: verdicts, checks of the ICS, external evidence, phases.

use crate::spelling::spelled;
use serde::{Deserialize, Serialize};

spelled! {
    /// The three levels that have verdicts. A test scenario, and so a guideline, has none.
    VerdictLevel is "a level of verdicts" {
        /// One test case.
        TestCase = "test case",
        /// The test cases of one provision.
        TestGroup = "test group",
        /// The whole.
        Overall = "overall",
    }
}

spelled! {
    /// What a rule ends in.
    VerdictWord is "a verdict" {
        /// It is met.
        Pass = "PASS",
        /// It is not met.
        Fail = "FAIL",
        /// What is needed to tell is missing.
        Inconclusive = "INCONCLUSIVE",
        /// No verdict: the provision is not claimed.
        NotAssessed = "not assessed",
    }
}

/// When a verdict is given (TS 103 701 V1.1.1, clauses 4.3 to 4.6).
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct VerdictRule {
    /// Which verdict.
    #[serde(rename = "id")]
    pub verdict: VerdictWord,
    /// For what.
    pub at: VerdictLevel,
    /// The rule, in our words.
    pub rule: String,
    /// Clause and table.
    pub clause: String,
    /// Where it was found.
    pub confidence: String,
}

/// A check that an ICS has to stand to be valid (clause 4.3, phase 4).
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct IcsCheck {
    /// Its letter: `a` to `e`.
    pub id: String,
    /// The rule, in our words.
    pub rule: String,
    /// Clause and phase.
    pub clause: String,
    /// Where it was found.
    pub confidence: String,
}

/// When certificates and reports of others stand in for a test group (clause 4.7).
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ExternalEvidence {
    /// The clause.
    pub clause: String,
    /// How it is announced.
    pub announce: String,
    /// What has to hold: scope, activities, depth.
    pub tests: Vec<String>,
    /// What it brings.
    pub effect: String,
    /// Anything a reader has to know beside.
    pub note: String,
    /// Where it was found.
    pub confidence: String,
}

/// Something that holds for all test cases.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Principle {
    /// In our words.
    pub text: String,
    /// Where it was found.
    pub confidence: String,
}

/// The ICS pro forma.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct IcsForm {
    /// Which table it is, edition by edition.
    pub table: String,
    /// Its columns.
    pub columns: Vec<String>,
    /// What can stand in the support column: Y, N, N/A.
    pub support_values: Vec<String>,
    /// How it is filled.
    pub rules: Vec<String>,
    /// What may be done with it.
    pub reuse: String,
    /// Where it was found.
    pub confidence: String,
}

/// The pro forma that identifies the device under test (Annex A.2).
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DutIdentification {
    /// Its fields, in order.
    pub fields: Vec<String>,
    /// Anything a reader has to know beside.
    pub note: String,
    /// Where it was found.
    pub confidence: String,
}

spelled! {
    /// Who acts in a phase.
    Party is "a party" {
        /// The supplier organization, which applies.
        Supplier = "SO",
        /// The test laboratory.
        Laboratory = "TL",
    }
}

/// A phase of an assessment (clause 4.3).
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ProcessStep {
    /// 1 to 6.
    pub step: u8,
    /// Who acts.
    pub who: Party,
    /// What is done, in our words.
    pub what: String,
    /// Where it was found.
    pub confidence: String,
}
