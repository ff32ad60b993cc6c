// SPDX-License-Identifier: Apache-2.0 OR MIT
//! Evidence: typed facts that a collector saw, each with a locator, and the findings that checks
//! draw from them. Facts carry no opinion; findings carry no prose.
//!
//! Everything here is plain data with a stable order, so that two runs over the same input are the
//! same byte for byte. Time, host and tool version live in [`Envelope`] alone.

mod artefact;
mod byte_map;
mod check_run;
mod coverage;
mod document;
mod effort;
mod example;
pub mod facts;
mod finding;
mod locator;
pub mod redact;

pub use artefact::{Artefact, Container, Envelope, SourceKind};
pub use byte_map::{ByteMap, ByteRun};
pub use check_run::{CheckRun, RunStatus};
pub use coverage::{Area, Coverage, LIMIT_FACTS, Looked, ROOT_BELOW, Reason, Unread};
pub use document::{EVIDENCE_SCHEMA, Evidence};
pub use effort::Effort;
pub use example::{is_example, is_stand_in};
pub use finding::{Fact, Finding, Findings, Outcome, Subject, Units, place_inside};
pub use locator::{Locator, escape_bytes};
