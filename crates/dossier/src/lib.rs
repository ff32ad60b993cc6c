// SPDX-License-Identifier: Apache-2.0 OR MIT
//! The dossier of one product: a folder of plain files, made to live in git beside the product.
//!
//! ```text
//! thirteen.toml            the declaration; the user's own, never overwritten here
//! decisions.toml           what named people decided; the user's own
//! attachments/             papers that are offered as evidence; the user's own
//! evidence/<source>.json   facts; large ones zstd
//! assessment.json          derived: findings and verdicts
//! dossier.json             the index: every file with its hash
//! .thirteen/               of this machine alone: lock, journal, where the sources lay
//! ```
//!
//! Everything that is written in one go is seen in one go. The files go to `.thirteen/pending`
//! first; the rename of the journal there is the moment from which the new dossier counts; then each
//! file is renamed to its place. Who is killed before leaves the old dossier whole, who is killed
//! after leaves a journal that the next one to open completes.
//!
//! What is read is held against the hashes of the index: a file that somebody touched is no evidence.
//! The user's own files are not: they are read as they are now, and the index says what they were.

mod disk;
mod error;
mod index;
mod journal;
mod read;
mod stamp;
mod write;

pub use error::DossierError;
pub use index::{DOSSIER_SCHEMA, FileRecord, Index, SourceRecord};
pub use read::{Dossier, is_dossier};
pub use stamp::{Stamp, State};
pub use write::{Content, EvidenceOf, edit};

/// Name of the derived assessment.
pub const ASSESSMENT: &str = "assessment.json";

/// Name of the declaration; a folder that holds it is a product's.
pub const DECLARATION: &str = "thirteen.toml";

/// Name of the decisions.
pub const DECISIONS: &str = "decisions.toml";

/// Folder of papers that are offered as evidence.
pub const ATTACHMENTS: &str = "attachments";
