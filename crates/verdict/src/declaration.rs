// SPDX-License-Identifier: Apache-2.0 OR MIT
//! What the engine needs of a declaration; the types are those of the crate that reads it.

pub use thirteen_declaration::{Constrained, Declaration, External, IcsEntry, Paper, PaperStatus};
