// SPDX-License-Identifier: Apache-2.0 OR MIT
//! Worst cases by hostile headers: `cargo run --release --example floods -- [MIB] [FILTER] [MS]` reads a
//! buffer full of plausible headers of each format, and prints what took more time on processors.
#![allow(clippy::print_stdout, reason = "an example prints")]

#[path = "../tests/support/floods.rs"]
mod floods;

use std::time::Instant;

use thirteen_unpack::{Artefact, ListOnly, Options, Stop, read};

const DENSITY: floods::Density = floods::Density {
    heads: &[32, 64, 128, 256, 512, 1024, 4096, 65_536],
    strides: &[0, 16, 64, 512],
    fillers: &[0x00, 0x01, 0xff],
};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut arguments = std::env::args().skip(1);
    let mib: usize = arguments.next().map_or(Ok(16), |text| text.parse())?;
    let filter = arguments.next().unwrap_or_default();
    let show: u128 = arguments.next().map_or(Ok(300), |text| text.parse())?;
    let mut times = Vec::new();
    for flood in floods::floods(&DENSITY).into_iter().filter(|flood| flood.name.contains(&filter)) {
        let artefact = Artefact::from_bytes(flood.fill(mib << 20));
        let options = Options { jobs: 2, hash: true, limits: artefact.limits() };
        let (start, before) = (Instant::now(), processor_time());
        let tree = read(&artefact, &options, &Stop::new(), &ListOnly);
        // On a machine that others use too the clock on the wall says little.
        let time = processor_time()
            .zip(before)
            .map_or_else(|| start.elapsed().as_millis(), |(now, before)| now - before);
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

/// Time that all threads spent on processors, in milliseconds, where the system tells.
fn processor_time() -> Option<u128> {
    let stat = std::fs::read_to_string("/proc/self/stat").ok()?;
    // Fields 14 and 15, counted behind the name, which may hold spaces: proc(5). In ticks of 10 ms.
    let mut fields = stat.rsplit_once(')')?.1.split_whitespace().skip(11);
    let (user, system) = (fields.next()?, fields.next()?);
    Some((user.parse::<u128>().ok()? + system.parse::<u128>().ok()?) * 10)
}
