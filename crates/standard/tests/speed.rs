// SPDX-License-Identifier: Apache-2.0 OR MIT
//! How long parsing the embedded data takes.

use std::time::{Duration, Instant};

/// Generous enough for a busy machine and a build without optimisation; what it catches is
/// parsing that has become many times slower. The exact figure is printed.
const BOUND: Duration = Duration::from_secs(2);

#[test]
fn the_standard_is_parsed_in_a_moment() {
    let start = Instant::now();
    thirteen_standard::standard().unwrap();
    let first = start.elapsed();
    let start = Instant::now();
    thirteen_standard::standard().unwrap();
    let again = start.elapsed();
    println!("provisions, guidelines and test groups parsed in {first:?}, had again in {again:?}");
    assert!(first < BOUND, "parsing took {first:?}");
    assert!(again * 10 < first, "a second call parses again: {again:?}");
}

#[test]
fn schemes_and_questions_are_parsed_in_a_moment() {
    let start = Instant::now();
    thirteen_standard::schemes().unwrap();
    let schemes = start.elapsed();
    thirteen_standard::questions().unwrap();
    let all = start.elapsed();
    println!("schemes parsed in {schemes:?}, questions in {:?}", all - schemes);
    assert!(all < BOUND, "parsing took {all:?}");
}
