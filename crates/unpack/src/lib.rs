// SPDX-License-Identifier: Apache-2.0 OR MIT
//! Reads what lies inside a firmware image: containers within containers, in place, in parallel,
//! without writing to disk. Knows bytes and nothing of standards or verdicts.
//!
//! One automaton runs over the artefact and over each decompressed content; where a magic stands,
//! the format has to prove its start and end before it is believed. Every content passes the
//! caller's [`Visitor`] once. What could not be read is part of the result.

mod ahead;
mod artefact;
mod assemble;
pub mod blob;
pub mod budget;
pub mod bytes;
mod engine;
pub mod exercise;
pub mod extract;
mod folder;
pub mod formats;
pub mod map;
pub mod measure;
pub mod path;
mod queue;
pub mod region;
mod scan;
pub mod search;
mod tree;
mod visit;
mod work;

pub use artefact::{Artefact, OpenError, SourceFile, Stored};
pub use budget::{Limits, Share, Stop};
pub use engine::{Options, read};
pub use extract::extract;
pub use map::{MapKind, MapSpan, map};
pub use tree::{Cause, Container, Entry, EntryKind, Family, Gap, GapPlace, Header, Parent, Tree};
pub use visit::{ListOnly, Seat, Visitor};
