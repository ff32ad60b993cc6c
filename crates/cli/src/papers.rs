// SPDX-License-Identifier: Apache-2.0 OR MIT
//! The papers that this build can write: those of the report, and those of crates that a build may
//! leave out.

use thirteen_report::papers::{ALL, Paper};

#[cfg(feature = "pdf")]
const HEAVY: &[Paper] = &[thirteen_pdf::PAPER];
#[cfg(not(feature = "pdf"))]
const HEAVY: &[Paper] = &[];

/// Every paper.
pub fn all() -> impl Iterator<Item = &'static Paper> {
    ALL.iter().chain(HEAVY)
}

/// Ids of all papers, sorted.
pub fn ids() -> Vec<&'static str> {
    let mut ids: Vec<_> = all().map(|paper| paper.id).collect();
    ids.sort_unstable();
    ids
}

/// The paper of an id.
pub fn by_id(id: &str) -> Option<&'static Paper> {
    all().find(|paper| paper.id == id)
}
