// SPDX-License-Identifier: Apache-2.0 OR MIT
//! The file of TS 103 701: cases, IXIT tables and the rules around them.

use crate::edition::TestEditionEntry;
use crate::ixit::{IxitTable, RequiredIxit};
use crate::term::{Annex, AttackerBaseline, Term, UserBaseline};
use crate::test_case::TestCase;
use crate::verdict_rule::{
    DutIdentification, ExternalEvidence, IcsCheck, IcsForm, Principle, ProcessStep, VerdictRule,
};
use serde::{Deserialize, Serialize};

/// The file of TS 103 701.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TestGroups {
    /// About the file.
    pub meta: TestGroupsMeta,
    /// The editions of TS 103 701.
    #[serde(rename = "edition")]
    pub editions: Vec<TestEditionEntry>,
    /// Its terms.
    #[serde(rename = "term")]
    pub terms: Vec<Term>,
    /// Its annexes.
    #[serde(rename = "annex")]
    pub annexes: Vec<Annex>,
    /// When which verdict is given.
    #[serde(rename = "verdict_rule")]
    pub verdict_rules: Vec<VerdictRule>,
    /// What makes an ICS valid.
    #[serde(rename = "ics_check")]
    pub ics_checks: Vec<IcsCheck>,
    /// When evidence of others stands in.
    pub external_evidence: ExternalEvidence,
    /// The attacker whom it assumes.
    pub attacker_baseline: AttackerBaseline,
    /// The user whom it assumes.
    pub user_baseline: UserBaseline,
    /// What holds for all test cases.
    #[serde(rename = "principle")]
    pub principles: Vec<Principle>,
    /// The ICS pro forma.
    pub ics: IcsForm,
    /// The pro forma that identifies the device.
    pub dut_identification: DutIdentification,
    /// The phases of an assessment.
    #[serde(rename = "process_step")]
    pub process_steps: Vec<ProcessStep>,
    /// The IXIT tables, by number.
    #[serde(rename = "ixit")]
    pub ixit_tables: Vec<IxitTable>,
    /// Which fields each provision needs.
    #[serde(rename = "required_ixit")]
    pub required_ixit: Vec<RequiredIxit>,
    /// The test cases of both editions.
    #[serde(rename = "test_case")]
    pub test_cases: Vec<TestCase>,
}

/// About the file of TS 103 701.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TestGroupsMeta {
    /// Version of the file's shape.
    pub schema: u32,
    /// Where V1.1.1 was found.
    pub confidence_v1: String,
    /// Where V2.1.1 was found.
    pub confidence_v2: String,
    /// How much there is of V1.1.1.
    pub counts_v1: Counts,
}

/// How much there is of TS 103 701 V1.1.1.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Counts {
    /// Test cases.
    pub test_cases: usize,
    /// Of these, conceptual.
    pub conceptual: usize,
    /// Of these, functional.
    pub functional: usize,
    /// Of these, both in one.
    pub mixed: usize,
    /// Units.
    pub units: usize,
    /// Test groups: provisions.
    pub groups: usize,
    /// IXIT tables.
    pub ixit_tables: usize,
}
