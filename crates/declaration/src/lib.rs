// SPDX-License-Identifier: Apache-2.0 OR MIT
//! The maker's answers: `thirteen.toml`, read and written.
//!
//! Reading is total: [`read`] gives what could be understood and every problem at once, each with
//! its line and, where there is one, a suggestion. Nothing here judges, asks a terminal or opens a
//! file: bytes come in, facts ([`Answers::facts`]), a [`Declaration`] for the rules and text for
//! the file come out.
//!
//! ```
//! let text = "[product]\nname = \"Lamp\"\n\n[[ics]]\nprovision = \"5.3-13\"\nsuport = \"Y\"\n";
//! let standard = thirteen_standard::standard()?;
//! let (_, problems) = thirteen_declaration::read(standard, "thirteen.toml", text.as_bytes());
//! let said: Vec<_> = problems.iter().map(ToString::to_string).collect();
//! assert_eq!(said, [
//!     "thirteen.toml:4: `support` is missing",
//!     "thirteen.toml:6: there is no `suport` here; did you mean `support`?",
//! ]);
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod answers;
mod bounds;
mod conditions;
mod convert;
mod day;
mod decisions;
mod declared;
mod draft;

mod extends;
mod facts;
mod import;
pub mod interview;
mod paper;
mod place;
mod problem;
mod read;
mod sheet;
mod suggest;
mod write;

pub use answers::{
    Answers, CertificateRow, Constraint, ExternalRow, IcsRow, IxitRow, ReadFile, Replies, Reply,
    ReplyEntry, Said,
};
pub use bounds::{MAX_BYTES, MAX_DEPTH};
pub use day::is_day;
pub use decisions::{
    DecisionStatus, Decisions, DecisionsWriter, Dismissal, FactKey, Observation, Observed,
    Signature, read_decisions,
};
pub use declared::{Constrained, Declaration, External, IcsEntry, Support};

pub use draft::draft;
pub use extends::{LoadError, MAX_FILES, read_line};
pub use import::import;
pub use paper::{Paper, PaperStatus};
pub use place::Place;
pub use problem::{Found, Kind, MAX_PROBLEMS, Problem};
pub use read::read;
pub use sheet::read_sheet;
pub use write::{FieldDraft, IcsText, Writer};
