// SPDX-License-Identifier: Apache-2.0 OR MIT
//! Worst cases by hostile headers: `cargo run --release --example floods -- [MIB] [FILTER]` reads a
//! buffer full of plausible headers of each format, and prints what took long.
#![allow(clippy::print_stdout, reason = "an example prints")]

#[path = "../tests/support/floods.rs"]
mod floods;

use std::time::Instant;

use thirteen_unpack::{Artefact, ListOnly, Options, Stop, read};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut arguments = std::env::args().skip(1);
    let mib: usize = arguments.next().map_or(Ok(16), |text| text.parse())?;
    let filter = arguments.next().unwrap_or_default();
    let show: u128 = arguments.next().map_or(Ok(300), |text| text.parse())?;
    let mut times = Vec::new();
    for flood in floods::floods().into_iter().filter(|flood| flood.name.contains(&filter)) {
        let artefact = Artefact::from_bytes(flood.fill(mib << 20));
        let options = Options { jobs: 2, hash: true, limits: artefact.limits() };
        let start = Instant::now();
        let tree = read(&artefact, &options, &Stop::new(), &ListOnly);
        let time = start.elapsed().as_millis();
        if time >= show {
            let found = tree.containers.len();
            println!(
                "{time:>7} ms {found:>6} containers {:>7} entries  {}",
                tree.entries.len(),
                flood.name
            );
        }
        times.push((time, flood.name));
    }
    times.sort();
    let over = times.iter().filter(|(time, _)| *time > 1000).count();
    println!("{} floods of {mib} MiB; over 1 s: {over}; worst: {:?}", times.len(), times.last());
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    status.lines().filter(|line| line.starts_with("VmHWM")).for_each(|line| println!("{line}"));
    Ok(())
}
