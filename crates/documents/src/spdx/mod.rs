// SPDX-License-Identifier: Apache-2.0 OR MIT
//! SPDX 2: packages, in either of its two common spellings.

pub(crate) mod json;
pub(crate) mod tags;

/// Whether a value says that nothing is known or said.
fn is_nothing(value: &str) -> bool {
    matches!(value.trim(), "" | "NOASSERTION" | "NONE")
}
