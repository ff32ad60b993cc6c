// SPDX-License-Identifier: Apache-2.0 OR MIT
//! From findings to verdicts: the rules of TS 103 701 V1.1.1, written once.
//!
//! [`rules`] holds what the specification says of combining results, [`table`] what this program
//! adds: a row per unit that says what has to be looked at and who may pass it. [`judge()`] puts
//! the two together over evidence, findings and, where there is one, the maker's declaration.
//! [`judge_record`] applies the same rules to a laboratory's own results.
//!
//! Everything is pure: the same input gives the same assessment, in whatever order the findings
//! come.

mod advice;
mod assessment;
mod baseline;
pub mod cover;
mod decisions;
mod declaration;
mod difference;
mod exit;
mod ics;
mod judge;
mod order;
mod papers;
mod record;
pub mod rules;
mod schemes;
pub mod table;
mod unit;

pub use advice::{fix_first, next_steps, step_id};
pub use assessment::*;
pub use baseline::{exit_beside, mark_baseline};
pub use decisions::{
    DecisionStatus, Decisions, Dismissal, FactKey, Observation, Observed, Signature,
};
pub use declaration::{Constrained, Declaration, External, IcsEntry, Paper, PaperStatus};
pub use difference::{
    Changed, ComponentChange, DIFFERENCE_SCHEMA, Difference, FindingChanges, Moved, VerdictChange,
    difference,
};
pub use exit::{ExitKind, exit};
pub use ics::{
    IcsFinding, check_a, check_b, check_c, check_d, check_e, check_ics, reasons_are_given,
};
pub use judge::{Input, JudgeError, judge, judge_with};
pub use record::{Record, RecordVerdicts, judge_record};
pub use rules::Criterion;
pub use schemes::{
    DateReading, ItemProvision, ItemReading, ItemState, SCHEMES_SCHEMA, SchemeReading,
    SchemeReadings, read_schemes,
};
