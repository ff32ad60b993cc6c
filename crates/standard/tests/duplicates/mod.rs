// SPDX-License-Identifier: Apache-2.0 OR MIT
//! What stands more than once in a list.

use std::collections::BTreeSet;

/// The items that stand more than once.
pub fn duplicates<T: Ord>(items: impl IntoIterator<Item = T>) -> Vec<T> {
    let mut seen = BTreeSet::new();
    let mut twice = Vec::new();
    for item in items {
        if let Some(item) = seen.replace(item) {
            twice.push(item);
        }
    }
    twice
}
