// SPDX-License-Identifier: Apache-2.0 OR MIT
//! How long judging takes.

mod support;

use std::time::{Duration, Instant};
use support::{assess, everything_claimed, finding, image};
use thirteen_evidence::Outcome;
use thirteen_verdict::table;

/// With optimisation it has to be below 2 ms; without, what this catches is judging that has
/// become many times slower. The exact figure is printed.
const BOUND: Duration =
    if cfg!(debug_assertions) { Duration::from_millis(200) } else { Duration::from_millis(2) };

#[test]
fn judging_a_product_takes_no_time() {
    let evidence = image();
    let outcomes = [Outcome::Breach, Outcome::Upheld, Outcome::Concern, Outcome::Note];
    let findings: Vec<_> = table::rows()
        .iter()
        .zip(outcomes.iter().cycle())
        .enumerate()
        .map(|(number, (row, outcome))| finding(&format!("f-{number}"), *outcome, &[row.unit]))
        .collect();
    let declaration = everything_claimed();
    for declaration in [None, Some(&declaration)] {
        // The first call parses the standard; of the others the best counts on a busy machine.
        let times = (0..20).map(|_| {
            let start = Instant::now();
            assess(&evidence, &findings, declaration);
            start.elapsed()
        });
        let best = times.min().unwrap_or_default();
        println!("226 findings judged in {best:?}, declared: {}", declaration.is_some());
        assert!(best < BOUND, "{best:?}");
    }
}
