// SPDX-License-Identifier: Apache-2.0 OR MIT
//! How long the first sentence of a language takes.

use std::time::{Duration, Instant};

use thirteen_words::{Language, Words};

/// Generous enough for a busy machine and a build without optimisation; the exact figure is
/// printed.
const BOUND: Duration = Duration::from_secs(1);

#[test]
fn a_language_is_parsed_in_a_moment_and_only_once() {
    let words = Words::new(Language::Japanese);
    let start = Instant::now();
    let text = words.get("verdict-pass");
    let first = start.elapsed();
    let start = Instant::now();
    assert_eq!(words.get("verdict-pass"), text);
    let again = start.elapsed();
    println!("first sentence in {first:?}, again in {again:?}");
    assert!(first < BOUND, "the first sentence took {first:?}");
    assert!(again < first, "a second call parses again: {again:?}");
}
