// SPDX-License-Identifier: Apache-2.0 OR MIT
//! Reads a firmware image, or an unpacked root file system, into evidence: typed facts, each with
//! a locator, and what was and was not looked at.
//!
//! [`firmware`] does it all: `thirteen-unpack` finds the files, every content passes all
//! [`facet`]s once, and each facet then folds what it kept into facts, in tree order. Facets
//! collect, they do not judge; what goes wrong inside a collection is coverage, never an error.

mod byte_map;
mod collect;
pub mod config;
mod crack;
mod crypt;
pub mod facet;
pub mod facets;
mod remade;
pub mod script;
mod seen;
#[cfg(test)]
mod test_tree;
mod units;
pub mod view;

pub use collect::{collect, firmware, identify};
pub use seen::Seen;
